"""From rows to facts to due dates: the one path by which dates are derived and kept."""

from __future__ import annotations

from datetime import date, datetime

from best_desktop.casework.desk import Desk, Work
from best_desktop.casework.errors import ChangedMeanwhile, Refused
from best_desktop.domain.deadlines import Schedule, schedule
from best_desktop.domain.facts import (
    CaseFacts,
    ExtensionFacts,
    ReopeningFacts,
    StageFacts,
)
from best_desktop.domain.moves import Move, Standing, next_step, refusal
from best_desktop.domain.procedure import Procedure
from best_desktop.domain.vocabulary import Nation
from best_desktop.domain.working_days import WorkingDays
from best_desktop.store.models import Complaint, Deadline, Extension, Reopening, Stage


def complaint_by_id(complaint_id: int) -> Complaint:
    """The complaint; Refused in words where there is none."""
    complaint = Complaint.get_or_none(Complaint.id == complaint_id)
    if complaint is None:
        raise Refused("This complaint is not in the case file. Refresh the list and try again.")
    return complaint


def procedure_of(desk: Desk, complaint: Complaint) -> Procedure:
    """The procedure a case keeps for ever."""
    try:
        return desk.procedures[complaint.procedure]
    except KeyError:
        raise Refused(
            f"{complaint.reference} follows '{complaint.procedure}', which this version of the "
            "program does not know. Install the newer version."
        ) from None


def calendar_of(desk: Desk, complaint: Complaint) -> WorkingDays:
    """The working days of the nation of the complaint's scheme."""
    nation: Nation = complaint.scheme.nation if complaint.scheme else Nation.ENGLAND
    return desk.calendar(nation)


def current_stage(complaint: Complaint) -> Stage:
    """The stage row the case is in."""
    return Stage.get((Stage.complaint == complaint.id) & (Stage.number == complaint.stage))


def facts_of(desk: Desk, complaint: Complaint) -> CaseFacts:
    """Gather what has happened on a case from its rows."""
    stages = Stage.select().where(Stage.complaint == complaint.id).order_by(Stage.number)
    return CaseFacts(
        received_on=complaint.received_on,
        stages=tuple(_stage_facts(each) for each in stages),
        state=complaint.state,
        issue_on=complaint.aware_on or complaint.issue_on,
        made_at=_local(desk, complaint.made_at),
        logged_at=_local(desk, complaint.logged_at),
    )


def _local(desk: Desk, moment: datetime) -> datetime:
    return desk.local(moment).replace(tzinfo=None)


def _stage_facts(stage: Stage) -> StageFacts:
    extensions = Extension.select().where(Extension.stage == stage.id).order_by(Extension.id)
    reopenings = Reopening.select().where(Reopening.stage == stage.id).order_by(Reopening.id)
    return StageFacts(
        number=stage.number,
        started_on=stage.started_on,
        started_how=stage.started_how,
        acknowledged_on=stage.acknowledged_on,
        extensions=tuple(
            ExtensionFacts(each.basis, each.told_on, until=each.until) for each in extensions
        ),
        answered_on=stage.answered_on,
        reopenings=tuple(
            ReopeningFacts(each.reopened_on, each.target_on, each.closed_on) for each in reopenings
        ),
    )


def standing_of(desk: Desk, complaint: Complaint) -> Standing:
    """Where a case stands today, for moves to be judged by."""
    procedure, facts = procedure_of(desk, complaint), facts_of(desk, complaint)
    dates = schedule(procedure, facts, calendar_of(desk, complaint))
    decided = current_stage(complaint).decided_on is not None
    return Standing(procedure, facts, dates, desk.today, decided)


def require(desk: Desk, complaint: Complaint, move: Move) -> Standing:
    """Return where the case stands; Refused with the reason where the move may not be made.

    Called inside the transaction: what was read before it must still hold.
    """
    now = Complaint.select(Complaint.version).where(Complaint.id == complaint.id).scalar()
    if now != complaint.version:
        raise ChangedMeanwhile("Somebody", [])
    standing = standing_of(desk, complaint)
    why_not = refusal(move, standing)
    if why_not:
        raise Refused(why_not)
    return standing


def derive(work: Work, complaint: Complaint) -> Schedule:
    """Derive the dates of a changed case and keep them for lists, in the same transaction.

    Each date that is new or moved becomes an audit line.
    """
    desk = work.desk
    complaint = Complaint.get_by_id(complaint.id)
    standing = standing_of(desk, complaint)
    before = _kept(complaint)
    rows = [
        {
            "complaint": complaint.id,
            "stage_number": each.stage,
            "kind": each.kind,
            "due_on": each.due,
            "base_due_on": each.base_due,
            "promised_on": each.promised,
            "firm": each.firm,
            "extended": each.extended,
            "told_late": each.told_late,
            "clause": each.clause,
            "met_on": each.met_on,
        }
        for each in standing.schedule.milestones
    ]
    Deadline.delete().where(Deadline.complaint == complaint.id).execute()
    Deadline.insert_many(rows).execute()
    work.wrote()
    for each in standing.schedule.milestones:
        old = before.get((each.kind, each.stage))
        if old != each.due:
            name = f"{each.kind} (stage {each.stage})" + ("" if each.firm else ", forecast")
            work.line("DUE_SET", name, old, each.due)
    due = standing.schedule.next_due()
    Complaint.update(
        next_step=next_step(standing),
        next_due=due.promised if due else None,
        next_extended=bool(due and (due.extended or due.told_late)),
        escalate_by=standing.schedule.escalate_by(),
    ).where(Complaint.id == complaint.id).execute()
    return standing.schedule


def _kept(complaint: Complaint) -> dict[tuple[object, int], date]:
    rows = Deadline.select().where(Deadline.complaint == complaint.id)
    return {(each.kind, each.stage_number): each.due_on for each in rows}
