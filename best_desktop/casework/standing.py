"""From rows to facts to due dates: the one path by which dates are derived and kept."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime
from itertools import count

from best_desktop.casework.desk import Desk, Work, last_hand
from best_desktop.casework.errors import ChangedMeanwhile, Refused
from best_desktop.casework.restricted import is_hidden
from best_desktop.casework.rows import tuples
from best_desktop.domain.deadlines import Milestone, Schedule, schedule
from best_desktop.domain.facts import (
    CaseFacts,
    ExtensionFacts,
    ReopeningFacts,
    StageFacts,
)
from best_desktop.domain.moves import Move, Standing, next_step, refusal
from best_desktop.domain.procedure import Procedure
from best_desktop.domain.vocabulary import (
    CaseState,
    LetterCode,
    LetterState,
    MilestoneKind,
    Nation,
)
from best_desktop.domain.working_days import WorkingDays
from best_desktop.store.models import Complaint, Deadline, Extension, Letter, Reopening, Stage

ACKNOWLEDGEMENTS = (LetterCode.L01, LetterCode.L06)


def complaint_by_id(desk: Desk, complaint_id: int) -> Complaint:
    """The complaint as it stands now; Refused where it is not there or not for this person."""
    complaint = Complaint.get_or_none(Complaint.id == complaint_id)
    if complaint is None:
        raise Refused("This complaint is not in the case file. Refresh the list and try again.")
    if is_hidden(desk, complaint):
        raise Refused(
            "This complaint is restricted to the people working on it. Ask its handler or the "
            "lead complaints officer."
        )
    return complaint


def case_in(work: Work, complaint_id: int) -> Complaint:
    """The complaint a use case changes; Refused where this person may not do this to it."""
    complaint = complaint_by_id(work.desk, complaint_id)
    work.ask(complaint)
    if complaint.anonymised_on is not None:
        raise Refused(
            f"{complaint.reference} was anonymised: its time to be kept is over and nothing more "
            "can be done on it (P-14.2). Log a new complaint."
        )
    return complaint


def require_seen(complaint: Complaint, seen_version: int | None) -> None:
    """ChangedMeanwhile where the complaint is not as the person saw it; None skips the check."""
    if seen_version is not None and complaint.version != seen_version:
        raise ChangedMeanwhile(last_hand(complaint.id), [])


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
    stages = list(Stage.select().where(Stage.complaint == complaint.id).order_by(Stage.number))
    promised = _promised(complaint) if any(each.acknowledged_on for each in stages) else {}
    return CaseFacts(
        received_on=complaint.received_on,
        stages=tuple(_stage_facts(each, promised.get(each.number)) for each in stages),
        state=complaint.state,
        issue_on=complaint.aware_on or complaint.issue_on,
        made_at=_local(desk, complaint.made_at),
        logged_at=_local(desk, complaint.logged_at),
    )


def _local(desk: Desk, moment: datetime) -> datetime:
    return desk.local(moment).replace(tzinfo=None)


def _promised(complaint: Complaint) -> dict[int, date | None]:
    """The answer date an acknowledgement named that went later than it was written.

    One sent on its date promised what was counted then; what moves that later is told anew.
    """
    rows = Letter.select(Letter.stage_number, Letter.promised_on).where(
        (Letter.complaint == complaint.id)
        & Letter.code.in_(list(ACKNOWLEDGEMENTS))
        & (Letter.state == LetterState.SENT)
        & (Letter.sent_on > Letter.letter_date)
    )
    return dict(tuples(rows.order_by(Letter.id)))


def _stage_facts(stage: Stage, promised_on: date | None) -> StageFacts:
    extensions = Extension.select().where(Extension.stage == stage.id).order_by(Extension.id)
    reopenings = Reopening.select().where(Reopening.stage == stage.id).order_by(Reopening.id)
    return StageFacts(
        number=stage.number,
        started_on=stage.started_on,
        started_how=stage.started_how,
        acknowledged_on=stage.acknowledged_on,
        promised_on=promised_on,
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
    return Standing(procedure, facts, dates, desk.today, is_decided(current_stage(complaint)))


def waiting_reopening(stage: Stage) -> Reopening | None:
    """The reopening of a stage that has not been answered yet."""
    waiting = Reopening.select().where(
        (Reopening.stage == stage.id) & Reopening.closed_on.is_null()
    )
    found: Reopening | None = waiting.order_by(Reopening.id.desc()).first()
    return found


def is_decided(stage: Stage) -> bool:
    """Whether the answer now owed is decided: after reopening, decided anew."""
    waiting = waiting_reopening(stage)
    if waiting is not None and stage.answered_on is not None:
        return waiting.outcome is not None
    return stage.decided_on is not None


def require(desk: Desk, complaint: Complaint, move: Move) -> Standing:
    """Return where the case stands; Refused with the reason where the move may not be made.

    The complaint is read inside the same transaction.
    """
    standing = standing_of(desk, complaint)
    why_not = refusal(move, standing)
    if why_not:
        raise Refused(why_not)
    return standing


def derive(work: Work, complaint: Complaint, *, recount: bool = False) -> Schedule:
    """Derive the dates of a changed case and keep them for lists, in the same transaction.

    Each date that is new or moved becomes an audit line. A date already met stays as it was
    counted then, whatever the calendar says since (G9), unless facts were corrected (``recount``).
    """
    complaint = Complaint.get_by_id(complaint.id)
    standing = standing_of(work.desk, complaint)
    dates, kept = standing.schedule, _kept(complaint)
    if not recount:
        dates = _with_kept(dates, kept)
    rows = [deadline_values(complaint, each) for each in dates.milestones]
    Deadline.delete().where(Deadline.complaint == complaint.id).execute()
    Deadline.insert_many(rows).execute()
    work.wrote()
    new = _by_place(dates.milestones)
    for place in dict.fromkeys([*kept, *new]):
        _due_line(work, place, kept.get(place), new.get(place))
    due = dates.next_due()
    # Rows are not rewritten as days pass: what the list shows before the due date, it works out.
    then = max(due.promised, standing.today) if due else standing.today
    Complaint.update(
        next_step=next_step(replace(standing, today=then)),
        next_due=due.promised if due else None,
        next_extended=bool(due and (due.extended or due.told_late)),
        escalate_by=dates.escalate_by(),
    ).where(Complaint.id == complaint.id).execute()
    return dates


def as_kept(complaint: Complaint, dates: Schedule) -> Schedule:
    """A case's dates as they are kept: a calendar changed since moves no ended case (G9).

    In an open case the dates already met stay as they were counted then.
    """
    ended = complaint.state is not CaseState.OPEN
    return _with_kept(dates, _kept(complaint), ended=ended)


# A stage may be reopened more than once, so the place among dates of one kind counts too.
_Place = tuple[MilestoneKind, int, int]


def _kept(complaint: Complaint) -> dict[_Place, Deadline]:
    rows = Deadline.select().where(Deadline.complaint == complaint.id).order_by(Deadline.id)
    found: dict[_Place, Deadline] = {}
    for each in rows:
        found[_next_place(found, each.kind, each.stage_number)] = each
    return found


def _by_place(milestones: Iterable[Milestone]) -> dict[_Place, Milestone]:
    found: dict[_Place, Milestone] = {}
    for each in milestones:
        found[_next_place(found, each.kind, each.stage)] = each
    return found


def _next_place(taken: Container[_Place], kind: MilestoneKind, stage: int) -> _Place:
    return next((kind, stage, each) for each in count() if (kind, stage, each) not in taken)


def _with_kept(
    dates: Schedule, kept: Mapping[_Place, Deadline], *, ended: bool = False
) -> Schedule:
    def stays(milestone: Milestone, row: Deadline | None) -> bool:
        same = row is not None and row.met_on == milestone.met_on
        return same and (ended or milestone.met_on is not None)

    milestones = tuple(
        _as_counted(each, kept[place]) if stays(each, kept.get(place)) else each
        for place, each in _by_place(dates.milestones).items()
    )
    return replace(dates, milestones=milestones)


def _as_counted(milestone: Milestone, row: Deadline) -> Milestone:
    if row.due_on == milestone.due and row.promised_on == milestone.promised:
        return milestone
    return replace(
        milestone,
        due=row.due_on,
        base_due=row.base_due_on,
        promised=row.promised_on,
        extended=row.extended,
        told_late=row.told_late,
        count=None,
        base_count=None,
        note="As it was counted then: the calendar has changed since",
    )


def deadline_values(complaint: Complaint, milestone: Milestone) -> dict[str, object]:
    """The row in which a milestone is kept for lists and the calendar."""
    return {
        "complaint": complaint.id,
        "stage_number": milestone.stage,
        "kind": milestone.kind,
        "due_on": milestone.due,
        "base_due_on": milestone.base_due,
        "promised_on": milestone.promised,
        "firm": milestone.firm,
        "extended": milestone.extended,
        "told_late": milestone.told_late,
        "clause": milestone.clause,
        "met_on": milestone.met_on,
    }


def _due_line(work: Work, place: _Place, old: Deadline | None, new: Milestone | None) -> None:
    kind, stage, _ = place
    before = old.due_on if old else None
    if new is None:
        work.line("DUE_SET", f"{kind} (stage {stage})", before, "")
    elif before != new.due:
        forecast = "" if new.firm else ", forecast"
        work.line("DUE_SET", f"{kind} (stage {stage}){forecast}", before, new.due)
