"""Due dates in words, before anything is saved: what a complaint received on a day would mean."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from best_desktop.domain.deadlines import Milestone, Schedule, schedule
from best_desktop.domain.facts import CaseFacts, StageFacts, log_by
from best_desktop.domain.procedure import Procedure
from best_desktop.domain.vocabulary import MilestoneKind, StageStart
from best_desktop.domain.working_days import OutsideCalendar, Unit, WorkingDays
from best_desktop.gui.dates import clock, long_date

if TYPE_CHECKING:
    from best_desktop.casework.case_views import DueMove


def dates_of_new_stage(
    procedure: Procedure, number: int, started_on: date, how: StageStart, calendar: WorkingDays
) -> str:
    """What starting a stage on a day means: the dates, and the rule of each in words.

    "Acknowledge by 23 April 2025; answer by about 8 May 2025." and the rules beneath. The
    message of the calendar where it does not reach so far.
    """
    earlier = tuple(
        StageFacts(each, started_on, StageStart.REQUESTED, answered_on=started_on)
        for each in range(1, number)
    )
    stage = StageFacts(number, started_on, how)
    try:
        plan = schedule(procedure, CaseFacts(started_on, (*earlier, stage)), calendar)
    except OutsideCalendar as outside:
        return str(outside)
    return _in_words(plan, number)


def _in_words(plan: Schedule, number: int) -> str:
    kinds = (MilestoneKind.ACKNOWLEDGE, MilestoneKind.ANSWER)
    found = [each for kind in kinds if (each := plan.find(kind, number))]
    said = "; ".join(_promise(each) for each in found)
    rules = "\n".join(rule_of(each) for each in found)
    return f"{said[:1].upper()}{said[1:]}.\n{rules}"


def _promise(milestone: Milestone) -> str:
    verb = "acknowledge" if milestone.kind is MilestoneKind.ACKNOWLEDGE else "answer"
    about = "" if milestone.firm else "about "
    return f"{verb} by {about}{long_date(milestone.due)}"


def rule_of(milestone: Milestone) -> str:
    """The rule of a date in words, with its clause (B-29)."""
    count = milestone.count
    if count is None:
        return f"{milestone.kind}: the date agreed ({milestone.clause})."
    without = ", without weekends and bank holidays" if count.unit is Unit.WORKING_DAYS else ""
    return f"{milestone.kind}: {count}{without} ({milestone.clause})."


def log_limit(made_at: datetime, hours: int) -> str:
    """Until when a complaint had to be logged: "15 April 2025 at 10:20am"."""
    limit = log_by(made_at, hours)
    return f"{long_date(limit.date())} at {clock(limit.time())}"


def moves_note(moves: Sequence[DueMove]) -> str:
    """One sentence on what a change would move."""
    if not moves:
        return "No due date moves."
    cases = len({each.complaint_id for each in moves})
    dates = "1 due date moves" if len(moves) == 1 else f"{len(moves)} due dates move"
    where = "" if cases == 1 else f" on {cases} complaints"
    told = any(each.promised_in_letter for each in moves)
    letters = " A letter has already promised an old date: write to them." if told else ""
    return f"{dates}{where}.{letters}"
