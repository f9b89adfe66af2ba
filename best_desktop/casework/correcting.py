"""Corrections: first what would move, then a reason, then the change."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from best_desktop.casework.checks import Checks, long_date
from best_desktop.casework.correcting_details import correct_details
from best_desktop.casework.desk import Desk, Work
from best_desktop.casework.errors import Refused
from best_desktop.casework.inputs import DateCorrection
from best_desktop.casework.standing import (
    calendar_of,
    complaint_by_id,
    derive,
    facts_of,
    procedure_of,
    require,
    require_seen,
)
from best_desktop.casework.views import DueMove
from best_desktop.domain.deadlines import Schedule, schedule
from best_desktop.domain.facts import CaseFacts, StageFacts
from best_desktop.domain.moves import Move
from best_desktop.domain.vocabulary import LetterState, Role
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
    corrected = _corrected(complaint, facts, correction)
    _check_dates(desk, facts, corrected, correction, reason_needed=False)
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


def _corrected(complaint: Complaint, facts: CaseFacts, correction: DateCorrection) -> CaseFacts:
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
        stages=tuple(stages),
    )


def _check_dates(
    desk: Desk,
    facts: CaseFacts,
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
    if correction.acknowledged_on and facts.current.acknowledged_on is None:
        checks.add(
            "acknowledged_on",
            "This stage is not acknowledged yet. Send the acknowledgement instead.",
        )
    if correction.escalated_on and len(facts.stages) == 1:
        checks.add("escalated_on", "This complaint is still at stage 1.")
    _check_order(checks, corrected)
    checks.done()
    return reason


def _check_order(checks: Checks, facts: CaseFacts) -> None:
    if facts.issue_on and facts.issue_on > facts.received_on:
        checks.add(
            "issue_on",
            f"The date it happened must be on or before {long_date(facts.received_on)}, the date "
            "received.",
        )
    previous: date | None = None
    for stage in facts.stages:
        field = "received_on" if stage.number == 1 else "escalated_on"
        if previous and stage.started_on < previous:
            checks.add(
                field,
                f"Stage {stage.number} must start on or after {long_date(previous)}, when stage "
                f"{stage.number - 1} was answered.",
            )
        _check_stage_order(checks, stage, field)
        previous = stage.answered_on or stage.started_on


def _check_stage_order(checks: Checks, stage: StageFacts, field: str) -> None:
    acknowledged, answered = stage.acknowledged_on, stage.answered_on
    for field_name, day, what in (
        ("acknowledged_on", acknowledged, "acknowledgement"),
        (field, answered, "answer"),
    ):
        if day and day < stage.started_on:
            checks.add(
                field_name,
                f"The stage {stage.number} {what} of {long_date(day)} would come before the "
                f"stage starts on {long_date(stage.started_on)}. Correct that date too.",
            )
    if acknowledged and answered and stage.started_on <= answered < acknowledged:
        checks.add(
            "acknowledged_on",
            f"The stage {stage.number} answer of {long_date(answered)} would come before the "
            "acknowledgement. Enter that date or an earlier one.",
        )


def correct_dates(
    desk: Desk, complaint_id: int, correction: DateCorrection, seen_version: int | None = None
) -> None:
    """Correct dates with a reason; extensions stay as recorded and every moved date is audited."""
    with desk.working() as work:
        complaint = complaint_by_id(desk, complaint_id)
        require_seen(complaint, seen_version)
        facts = facts_of(desk, complaint)
        reason = _check_dates(desk, facts, _corrected(complaint, facts, correction), correction)
        values: dict[str, object] = {}
        for name in ("received_on", "issue_on", "aware_on"):
            day = getattr(correction, name)
            if day:
                values[name] = day
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
    with desk.working() as work:
        complaint = complaint_by_id(desk, complaint_id)
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
    if told and not desk.has(Role.LEAD_COMPLAINTS_OFFICER):
        raise Refused(
            "A letter with dates has gone out. Only the lead complaints officer may change the "
            "procedure now."
        )
    allowed = (
        Role.LEAD_COMPLAINTS_OFFICER,
        Role.MANAGER,
        Role.DEPUTY,
        Role.HEAD_OF_DEPARTMENT,
        Role.SENIOR_MANAGER,
        Role.HEAD_OF_HOUSING,
    )
    if not desk.has(*allowed):
        raise Refused("Only the lead complaints officer or a manager may change the procedure.")
