"""Every due date of a case, derived from its facts by one function (G1–G10).

Nothing else in the program computes a due date: list, detail, calendar, letters, reports and the
command line all read :func:`schedule`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from best_desktop.domain.facts import CaseFacts, ExtensionFacts, StageFacts, log_by, log_status
from best_desktop.domain.milestones import Milestone, Schedule
from best_desktop.domain.procedure import Cap, Event, Procedure, StageRule, TimeLimit
from best_desktop.domain.vocabulary import (
    CaseState,
    ExtensionBasis,
    LogStatus,
    MilestoneKind,
    StageStart,
)
from best_desktop.domain.working_days import Count, Unit, WorkingDays, long_date

__all__ = ["Milestone", "Schedule", "extended_date", "final_answer_on", "schedule"]


def schedule(procedure: Procedure, facts: CaseFacts, calendar: WorkingDays) -> Schedule:
    """Return every milestone of the case under its procedure; pure, nothing is read elsewhere.

    Timeliness is measured against ``due``, which is counted from what happened (the day the
    acknowledgement was sent). Where its letter promised an earlier day, that day is ``promised``:
    the complainant was told it, so lists and calendar work to it, but it makes nothing late.

    Raises:
        OutsideCalendar: a date needs a year whose bank holidays are not in the calendar.
        KeyError: the facts name a stage that the procedure has not got.
    """
    milestones = [_log(procedure, facts)]
    for stage in facts.stages:
        milestones += _stage(procedure.stage(stage.number), stage, facts, calendar)
    milestones += [_cap(cap, facts, calendar) for cap in procedure.caps]
    milestones += _ombudsman(procedure, facts)
    return Schedule(tuple(milestones), facts.current.number, facts.state is CaseState.OPEN)


def extended_date(
    due: date,
    extension: ExtensionFacts,
    calendar: WorkingDays,
    unit: Unit = Unit.WORKING_DAYS,
) -> date:
    """The new date an extension sets on from ``due``: its own date, or so many days."""
    if extension.until is not None:
        return extension.until
    return calendar.after(due, extension.days or 0, unit)


def final_answer_on(procedure: Procedure, facts: CaseFacts) -> date | None:
    """The date of the final decision, None while there is none (A13).

    Under the policy that is the stage 2 answer; under the 2021 procedure the stage 3 answer, or
    the stage 2 answer where no stage 3 followed.
    """
    last = facts.current
    return last.answered_on if last.number >= min(2, procedure.last_stage) else None


def _counted(  # noqa: PLR0913 - the parts of a milestone
    kind: MilestoneKind,
    stage: int,
    clause: str,
    count: Count,
    due: date,
    met_on: date | None,
    *,
    note: str = "",
    hours_kept: bool | None = None,
    warning_only: bool = False,
) -> Milestone:
    """A firm milestone that nothing moves."""
    return Milestone(
        kind=kind,
        stage=stage,
        due=due,
        firm=True,
        clause=clause,
        count=count,
        base_due=due,
        promised=due,
        met_on=met_on,
        note=note,
        base_count=count,
        hours_kept=hours_kept,
        warning_only=warning_only,
    )


def _log(procedure: Procedure, facts: CaseFacts) -> Milestone:
    """By the clock from the moment it was made; by the day where only the date is known (G6)."""
    hours = procedure.log_hours
    start, event, kept = facts.received_on, "receipt", None
    due = start + timedelta(days=-(-hours // 24))
    if facts.made_at:
        start, event = facts.made_at.date(), "the complaint"
        due = log_by(facts.made_at, hours).date()
        if facts.logged_at:
            kept = log_status(facts.made_at, facts.logged_at, hours) is not LogStatus.LATE
    count = Count(start, event, (due - start).days, Unit.CALENDAR_DAYS)
    met = facts.logged_at.date() if facts.logged_at else None
    return _counted(MilestoneKind.LOG, 1, procedure.log_clause, count, due, met, hours_kept=kept)


def _stage(
    rule: StageRule, stage: StageFacts, facts: CaseFacts, calendar: WorkingDays
) -> list[Milestone]:
    milestones = []
    acknowledge = None
    if rule.acknowledge:
        acknowledge = _acknowledge(rule.acknowledge, stage, facts, calendar)
        milestones.append(acknowledge)
    milestones.append(_answer(rule, stage, acknowledge, facts, calendar))
    milestones += _reopened(rule, stage)
    if rule.escalation and rule.escalation.within and stage.answered_on:
        milestones.append(
            _escalate(rule.escalation.within, stage, stage.answered_on, facts, calendar)
        )
    return milestones


def _start(limit: TimeLimit, stage: StageFacts, facts: CaseFacts) -> tuple[date, str]:
    """Day 0 of a limit that does not wait for an acknowledgement, and what happened on it."""
    if limit.starts is Event.RECEIPT or stage.started_how is StageStart.RECEIVED:
        return facts.received_on, "receipt"
    if stage.started_how is StageStart.REQUESTED:
        return stage.started_on, f"the request for stage {stage.number}"
    return stage.started_on, f"the move to stage {stage.number}"


def _acknowledge(
    limit: TimeLimit, stage: StageFacts, facts: CaseFacts, calendar: WorkingDays
) -> Milestone:
    start, event = _start(limit, stage, facts)
    due = calendar.after(start, limit.length, limit.unit)
    count = Count(start, event, limit.length, limit.unit)
    return _counted(
        MilestoneKind.ACKNOWLEDGE, stage.number, limit.clause, count, due, stage.acknowledged_on
    )


def _answer(
    rule: StageRule,
    stage: StageFacts,
    acknowledge: Milestone | None,
    facts: CaseFacts,
    calendar: WorkingDays,
) -> Milestone:
    limit = rule.answer
    (start, event), forecast, firm = _start(limit, stage, facts), None, True
    if limit.starts is Event.ACKNOWLEDGEMENT and acknowledge:
        start, event = acknowledge.due, "the last day to acknowledge"
        forecast = calendar.after(start, limit.length, limit.unit)
        firm = stage.acknowledged_on is not None
        if stage.acknowledged_on:
            start, event = stage.acknowledged_on, "acknowledgement"
    base = forecast if forecast and not firm else calendar.after(start, limit.length, limit.unit)
    base_count = Count(start, event, limit.length, limit.unit)
    more = _MoreTime(base, min(base, stage.promised_on or base), base_count)
    if firm:
        more = _more_time(more, rule, stage, calendar)
    return Milestone(
        kind=MilestoneKind.ANSWER,
        stage=stage.number,
        due=more.due,
        firm=firm,
        clause=rule.extension.clause if more.extended else limit.clause,
        count=more.count,
        base_due=base,
        promised=more.promised,
        met_on=stage.answered_on,
        extended=more.extended,
        told_late=more.told_late,
        note=_answer_note(stage, facts, more) if firm else _forecast_note(stage, base),
        base_count=base_count,
        forecast_due=forecast,
    )


@dataclass(frozen=True, slots=True)
class _MoreTime:
    """Where the extensions so far have taken the answer date."""

    due: date
    promised: date
    count: Count | None
    basis: ExtensionBasis | None = None
    told_late: bool = False

    @property
    def extended(self) -> bool:
        return self.basis is not None


def _more_time(
    now: _MoreTime, rule: StageRule, stage: StageFacts, calendar: WorkingDays
) -> _MoreTime:
    """Apply extensions in order; one told after the date then due does not move it (A10)."""
    unit = rule.extension.unit
    for extension in stage.extensions:
        if (
            extension.told_on is None
            or extension.basis is ExtensionBasis.NOT_AGREED
            or (extension.until is None and extension.days is None)
        ):
            continue
        if extension.told_on > now.due:
            promised = extended_date(now.promised, extension, calendar, unit)
            now = _MoreTime(now.due, promised, now.count, now.basis, told_late=True)
            continue
        due = extended_date(now.due, extension, calendar, unit)
        count = _more_time_count(now.due, due, extension, unit, calendar)
        now = _MoreTime(due, due, count, extension.basis, now.told_late)
    return now


def _more_time_count(
    before: date, due: date, extension: ExtensionFacts, unit: Unit, calendar: WorkingDays
) -> Count | None:
    """Count a new date that was counted; None for one that was agreed or set for a panel."""
    event = "the date then due"
    if extension.until is None:
        return Count(before, event, extension.days or 0, unit)
    if extension.basis is not ExtensionBasis.EXPLANATION or not calendar.is_working_day(due):
        return None
    return Count(before, event, max(calendar.between(before, due), 0), Unit.WORKING_DAYS)


_BASIS_NOTES = {
    ExtensionBasis.EXPLANATION: "More time taken and explained in time",
    ExtensionBasis.AGREED: "A new date agreed with the complainant",
    ExtensionBasis.PANEL: "More time to convene a panel, explained in time",
}


def _answer_note(stage: StageFacts, facts: CaseFacts, more: _MoreTime) -> str:
    moved_on = facts.stage(stage.number + 1)
    if stage.answered_on is None and moved_on and moved_on.started_how is StageStart.AUTOMATIC:
        return f"No answer: moved on to stage {moved_on.number} automatically"
    if more.told_late:
        return "The explanation went out late: timeliness is measured against the earlier date"
    if more.promised < more.due:
        return "The letter promised an earlier date: timeliness is measured against the counted one"
    return _BASIS_NOTES[more.basis] if more.basis else ""


def _forecast_note(stage: StageFacts, base: date) -> str:
    if stage.answered_on:
        return "Answered without an acknowledgement: measured against the forecast"
    return f"If we acknowledge on the last day, the answer is due {long_date(base)}"


def _reopened(rule: StageRule, stage: StageFacts) -> list[Milestone]:
    return [
        Milestone(
            kind=MilestoneKind.REOPENED,
            stage=stage.number,
            due=each.target_on,
            firm=True,
            clause=rule.answer.clause,
            count=None,
            base_due=each.target_on,
            promised=each.target_on,
            met_on=each.closed_on,
            note="New target set when the case was reopened",
            since=each.reopened_on,
        )
        for each in stage.reopenings
    ]


def _escalate(
    limit: TimeLimit,
    stage: StageFacts,
    answered_on: date,
    facts: CaseFacts,
    calendar: WorkingDays,
) -> Milestone:
    """Counted from the last answer given: a reopened stage has a later one (P-7.1.7)."""
    closed = [each.closed_on for each in stage.reopenings if each.closed_on]
    letter_on = max([answered_on, *closed])
    due = calendar.after(letter_on, limit.length, limit.unit)
    count = Count(letter_on, "the outcome letter", limit.length, limit.unit)
    following = facts.stage(stage.number + 1)
    met = following.started_on if following else None
    return _counted(MilestoneKind.ESCALATE, stage.number, limit.clause, count, due, met)


def _cap(cap: Cap, facts: CaseFacts, calendar: WorkingDays) -> Milestone:
    """An overall limit; time the complainant took to ask for a stage is not ours (X11)."""
    due = calendar.after(facts.received_on, cap.length, cap.unit)
    count = Count(facts.received_on, "receipt", cap.length, cap.unit)
    within = [each for each in facts.stages if each.number <= cap.last_stage]
    met = within[-1].answered_on
    theirs = _complainants_days(within, calendar)
    note = ""
    if theirs:
        days = "1 working day" if theirs == 1 else f"{theirs} working days"
        note = f"Of this time {days} were the complainant's, before they asked for the next stage"
    ours_late = met is not None and met > due and calendar.between(due, met) > theirs
    return _counted(
        MilestoneKind.CAP,
        cap.last_stage,
        cap.clause,
        count,
        due,
        met,
        note=note,
        warning_only=theirs > 0 and not ours_late,
    )


def _complainants_days(stages: list[StageFacts], calendar: WorkingDays) -> int:
    """Working days between an answer and the request for the next stage."""
    return sum(
        calendar.between(before.answered_on, after.started_on)
        for before, after in pairwise(stages)
        if after.started_how is StageStart.REQUESTED
        and before.answered_on
        and before.answered_on < after.started_on
    )


def _ombudsman(procedure: Procedure, facts: CaseFacts) -> list[Milestone]:
    rule, final = procedure.ombudsman, final_answer_on(procedure, facts)
    if not rule.wait_calendar_days or final is None:
        return []
    due = final + timedelta(days=rule.wait_calendar_days)
    count = Count(final, "the final decision", rule.wait_calendar_days, Unit.CALENDAR_DAYS)
    note = ""
    if rule.wait_ended_on and final >= rule.wait_ended_on:
        note = f"The wait ended on {long_date(rule.wait_ended_on)}: they can go now"
    number = facts.current.number
    return [_counted(MilestoneKind.OMBUDSMAN, number, rule.clause, count, due, None, note=note)]
