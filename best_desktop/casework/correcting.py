"""Corrections: first what would move, then a reason, then the change."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

from best_desktop.casework.case_views import DueMove
from best_desktop.casework.checks import Checks, long_date
from best_desktop.casework.correcting_details import correct_details
from best_desktop.casework.correcting_order import Happened, check_order
from best_desktop.casework.desk import LONDON, Desk, Work
from best_desktop.casework.errors import Refused
from best_desktop.casework.inputs import DateCorrection
from best_desktop.casework.standing import (
    calendar_of,
    case_in,
    complaint_by_id,
    derive,
    facts_of,
    procedure_of,
    require,
    require_seen,
)
from best_desktop.domain.deadlines import Schedule, schedule
from best_desktop.domain.facts import CaseFacts, log_status
from best_desktop.domain.moves import Move
from best_desktop.domain.roles import Right
from best_desktop.domain.vocabulary import LetterState, LogStatus
from best_desktop.store.models import Complaint, Letter, Stage

__all__ = [
    "change_procedure",
    "correct_dates",
    "correct_details",
    "moves_between",
    "preview_dates",
]


def preview_dates(desk: Desk, complaint_id: int, correction: DateCorrection) -> tuple[DueMove, ...]:
    """The due dates a correction would move, old and new; nothing is changed."""
    complaint = complaint_by_id(desk, complaint_id)
    facts = facts_of(desk, complaint)
    correction = _made_along(desk, complaint, correction)
    corrected = _corrected(desk, complaint, facts, correction)
    _check_dates(desk, complaint, corrected, correction, reason_needed=False)
    procedure, calendar = procedure_of(desk, complaint), calendar_of(desk, complaint)
    return moves_between(
        complaint,
        schedule(procedure, facts, calendar),
        schedule(procedure, corrected, calendar),
    )


def moves_between(complaint: Complaint, old: Schedule, new: Schedule) -> tuple[DueMove, ...]:
    """The milestones whose date differs between two schedules of one case."""
    promised = {
        each.promised_on
        for each in Letter.select().where(
            (Letter.complaint == complaint.id)
            & Letter.state.in_([LetterState.ISSUED, LetterState.SENT])
        )
    }
    before = {(each.kind, each.stage): each.due for each in old.milestones}
    after = {(each.kind, each.stage): each.due for each in new.milestones}
    return tuple(
        DueMove(
            complaint.id,
            complaint.reference,
            kind,
            stage,
            before.get((kind, stage)),
            after.get((kind, stage)),
            before.get((kind, stage)) in promised,
        )
        for kind, stage in dict.fromkeys([*before, *after])
        if before.get((kind, stage)) != after.get((kind, stage))
    )


def _made_along(desk: Desk, complaint: Complaint, correction: DateCorrection) -> DateCorrection:
    """What was made and received on one day moves as one, where only the receipt is corrected."""
    if correction.made_at is not None:
        checks = Checks(desk)
        checks.moment("made_at", correction.made_at, what="when the complaint was made")
        checks.done()
    made, received = desk.local(complaint.made_at), correction.received_on
    same_day = made.date() == complaint.received_on
    if correction.made_at is not None or received is None or not same_day:
        return correction
    if received >= made.date():
        return correction
    return replace(correction, made_at=datetime.combine(received, made.time(), LONDON))


def _corrected(
    desk: Desk, complaint: Complaint, facts: CaseFacts, correction: DateCorrection
) -> CaseFacts:
    stages = list(facts.stages)
    if correction.received_on:
        stages[0] = replace(stages[0], started_on=correction.received_on)
    if correction.acknowledged_on and stages[-1].acknowledged_on:
        stages[-1] = replace(stages[-1], acknowledged_on=correction.acknowledged_on)
    if correction.escalated_on and len(stages) > 1:
        stages[-1] = replace(stages[-1], started_on=correction.escalated_on)
    return replace(
        facts,
        received_on=correction.received_on or facts.received_on,
        issue_on=correction.issue_on or complaint.issue_on,
        made_at=desk.local(correction.made_at or complaint.made_at).replace(tzinfo=None),
        stages=tuple(stages),
    )


def _check_dates(
    desk: Desk,
    complaint: Complaint,
    corrected: CaseFacts,
    correction: DateCorrection,
    *,
    reason_needed: bool = True,
) -> str:
    checks = Checks(desk)
    reason = checks.text(
        "reason",
        correction.reason,
        what="why the date is corrected",
        limit=2000,
        needed=reason_needed,
    )
    checks.past("received_on", correction.received_on, what="the date received", needed=False)
    checks.counted("received_on", correction.received_on, what="the date received")
    checks.past("issue_on", correction.issue_on, what="the date it happened", needed=False)
    checks.past("aware_on", correction.aware_on, what="the date they came to know", needed=False)
    checks.past(
        "acknowledged_on",
        correction.acknowledged_on,
        what="the date it was acknowledged",
        needed=False,
    )
    checks.past("escalated_on", correction.escalated_on, what="the date they asked", needed=False)
    if correction.acknowledged_on and corrected.current.acknowledged_on is None:
        checks.add(
            "acknowledged_on",
            "This stage is not acknowledged yet. Send the acknowledgement instead.",
        )
    if correction.escalated_on and len(corrected.stages) == 1:
        checks.add("escalated_on", "This complaint is still at stage 1.")
    _check_made(desk, checks, complaint, correction)
    happened = Happened(
        desk.local(correction.made_at or complaint.made_at).date(),
        correction.issue_on or complaint.issue_on,
        correction.aware_on or complaint.aware_on,
    )
    changed = {name for name in _FIELDS if getattr(correction, name)}
    if all(each.field == "reason" for each in checks.problems):
        check_order(checks, complaint, corrected, happened, changed)
    checks.done()
    return reason


_FIELDS = ("made_at", "received_on", "issue_on", "aware_on", "acknowledged_on", "escalated_on")


def _check_made(
    desk: Desk, checks: Checks, complaint: Complaint, correction: DateCorrection
) -> None:
    made = correction.made_at
    if made is None:
        return
    if made > complaint.logged_at:
        logged = desk.local(complaint.logged_at)
        checks.add(
            "made_at",
            f"It was logged on {long_date(logged.date())} at {logged:%H:%M}, so it was made then "
            "or before.",
        )


def correct_dates(
    desk: Desk, complaint_id: int, correction: DateCorrection, seen_version: int | None = None
) -> None:
    """Correct dates with a reason; extensions stay as recorded and every moved date is audited.

    Whether it was logged in time is judged anew where ``made_at`` is corrected (R-2.1.5); a case
    then found late, with no reason for that yet, keeps the reason of the correction.
    """
    with desk.working(Right.CORRECT_DATES) as work:
        complaint = case_in(work, complaint_id)
        require_seen(complaint, seen_version)
        facts = facts_of(desk, complaint)
        correction = _made_along(desk, complaint, correction)
        corrected = _corrected(desk, complaint, facts, correction)
        reason = _check_dates(desk, complaint, corrected, correction)
        values: dict[str, object] = {}
        for name in ("received_on", "issue_on", "aware_on"):
            day = getattr(correction, name)
            if day:
                values[name] = day
        if correction.made_at:
            values |= _made(desk, complaint, correction.made_at, reason)
        work.change(Complaint, complaint.id, complaint.version, values, what="CORRECTED")
        if correction.received_on:
            _change_stage(work, complaint, 1, {"started_on": correction.received_on})
        if correction.acknowledged_on:
            stage_values = {"acknowledged_on": correction.acknowledged_on}
            _change_stage(work, complaint, complaint.stage, stage_values)
        if correction.escalated_on:
            _change_stage(work, complaint, complaint.stage, {"started_on": correction.escalated_on})
        if not work.lines:
            return
        derive(work, complaint, recount=True)
        work.record("Correct dates", complaint.reference, complaint, "Dates corrected", reason)


def _made(desk: Desk, complaint: Complaint, made_at: datetime, reason: str) -> dict[str, object]:
    status = log_status(desk.local(made_at), desk.local(complaint.logged_at))
    values: dict[str, object] = {"made_at": made_at, "log_status": status}
    if status is LogStatus.LATE and not complaint.log_late_reason:
        values["log_late_reason"] = reason
    return values


def _change_stage(work: Work, complaint: Complaint, number: int, values: dict[str, Any]) -> None:
    stage = Stage.get((Stage.complaint == complaint.id) & (Stage.number == number))
    work.change(Stage, stage.id, stage.version, values, what="CORRECTED")


def change_procedure(desk: Desk, complaint_id: int, procedure_id: str, reason: str) -> None:
    """Follow another procedure, with a reason; after a dated letter only the lead may."""
    checks = Checks(desk)
    reason = checks.text("reason", reason, what="the reason", limit=2000, needed=True)
    if procedure_id not in desk.procedures:
        checks.add("procedure_id", "Choose one of the procedures in the list.")
    checks.done()
    chosen = desk.procedures[procedure_id]
    with desk.working(Right.CHOOSE_PROCEDURE) as work:
        complaint = case_in(work, complaint_id)
        require(desk, complaint, Move.CHANGE_PROCEDURE)
        _check_may_change(desk, complaint)
        before = procedure_of(desk, complaint)
        if chosen is before:
            return
        values = {
            "procedure": chosen.id,
            "procedure_version": chosen.version,
            "procedure_reason": reason,
        }
        work.change(Complaint, complaint.id, complaint.version, values, lines=False)
        work.line(
            "PROCEDURE_SET",
            "procedure",
            f"{before.title}, version {complaint.procedure_version}",
            f"{chosen.title}, version {chosen.version}",
        )
        derive(work, complaint, recount=True)
        work.record(
            "Change procedure",
            complaint.reference,
            complaint,
            f"Now follows {chosen.title}",
            reason,
        )


def _check_may_change(desk: Desk, complaint: Complaint) -> None:
    issued = (Letter.complaint == complaint.id) & (Letter.state != LetterState.DRAFT)
    told = Letter.select().where(issued).exists()
    why_not = desk.why_not(Right.CHANGE_TOLD_PROCEDURE, complaint) if told else None
    if why_not:
        raise Refused(f"A letter with dates has gone out. {why_not}")
