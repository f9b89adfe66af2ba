"""From one stage to the next: asked for, refused, or moved on automatically (2021)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from best_desktop.casework.checks import Checks, long_date
from best_desktop.casework.desk import Desk, Work
from best_desktop.casework.errors import NeedsReason, Refused, ReviewerRefused
from best_desktop.casework.inputs import EscalationRefusal, EscalationRequest, MoveOn
from best_desktop.casework.refused import keep_refusal
from best_desktop.casework.reviewers import ESCALATE, MOVE_ON, why_not_reviewer, worked_on
from best_desktop.casework.standing import case_in, current_stage, derive, require
from best_desktop.domain.moves import Move, Standing, last_day_missed
from best_desktop.domain.roles import Position, Right, warning
from best_desktop.domain.vocabulary import CaseState, StageStart
from best_desktop.store.models import Complaint, NotAccepted, Staff, Stage


def request_escalation(desk: Desk, complaint_id: int, request: EscalationRequest) -> None:
    """Open the next stage because the complainant asks (P-7.1.7, R-3.5).

    After the last day it needs ``late_reason`` and the lead complaints officer or a senior
    manager; a review by somebody who worked before is refused (policy) or needs ``reason`` (2021).
    That somebody was chosen who may not review it is kept in the history (P-7.2.2).
    """
    try:
        with desk.working(Right.ESCALATE) as work:
            open_as_requested(work, case_in(work, complaint_id), request)
    except ReviewerRefused as refused:
        line = ("REVIEWER_REFUSED", refused.clause, refused.name)
        with desk.working(Right.ESCALATE) as work:
            keep_refusal(work, complaint_id, line, str(refused))
        raise


def open_as_requested(work: Work, complaint: Complaint, request: EscalationRequest) -> None:
    """The same within a use case that has asked whether the person may."""
    desk = work.desk
    standing = require(desk, complaint, Move.ESCALATE)
    request = _checked(desk, standing, request)
    missed = last_day_missed(standing, request.requested_on)
    if missed:
        _check_late(desk, missed, request)
    if request.handler_id is not None:
        _check_handler(standing, complaint, request.handler_id, request.reason)
    _open_stage(
        work,
        complaint,
        request.handler_id,
        started_on=request.requested_on,
        started_how=StageStart.REQUESTED,
        request_channel=request.channel,
        disputed=request.disputed,
        late_reason=request.late_reason if missed else "",
    )
    _day_line(work, standing, request.requested_on)
    work.record(
        ESCALATE,
        complaint.reference,
        complaint,
        f"Stage {standing.stage.number + 1} asked for on {long_date(request.requested_on)}",
        request.late_reason if missed else request.reason,
    )


def _day_line(work: Work, standing: Standing, requested_on: date) -> None:
    escalate_by = standing.schedule.escalate_by()
    within = standing.rule.escalation.within if standing.rule.escalation else None
    if escalate_by is None or within is None:
        work.line("ESC_REQUESTED", "requested", "", requested_on)
        return
    day = within.length - (escalate_by - requested_on).days
    work.line("ESC_REQUESTED", "requested", "", f"day {day} of {within.length}")


def _checked(desk: Desk, standing: Standing, request: EscalationRequest) -> EscalationRequest:
    checks = Checks(desk)
    _check_requested(checks, standing, request.requested_on)
    request = replace(
        request,
        disputed=checks.text("disputed", request.disputed, what="what they still dispute"),
        late_reason=checks.text("late_reason", request.late_reason, what="the reason", limit=2000),
        reason=checks.text("reason", request.reason, what="the reason", limit=2000),
    )
    checks.chosen("handler_id", Staff, request.handler_id)
    checks.done()
    return request


def _check_requested(checks: Checks, standing: Standing, requested_on: date) -> None:
    checks.past("requested_on", requested_on, what="the date they asked")
    answered = standing.stage.last_answered_on
    if answered:
        checks.not_before(
            "requested_on",
            requested_on,
            answered,
            what="the date they asked",
            why="the date of the outcome letter",
        )


def _check_late(desk: Desk, last_day: date, request: EscalationRequest) -> None:
    if not request.late_reason:
        late = (
            f"The last day to ask was {long_date(last_day)}. Accept it late with a reason, or "
            "tell them it is not accepted (P-7.1.7)."
        )
        raise NeedsReason([late], field="late_reason")
    why_not = desk.why_not(Right.SETTLE_LATE)
    if why_not:
        raise Refused(f"{why_not} Ask one of them to record it.")


def _check_handler(standing: Standing, complaint: Complaint, handler_id: int, reason: str) -> None:
    number = standing.stage.number + 1
    name = Staff.get_by_id(handler_id).name
    why_not = why_not_reviewer(standing.procedure, complaint, number, handler_id)
    if why_not:
        clause = standing.procedure.stage(number).reviewer_clause
        # Whom the complaint is about does not review it under any procedure.
        raise ReviewerRefused(why_not, name, clause if clause in why_not else "P-7.3.a")
    position = Position(worked_before=handler_id in worked_on(complaint, number))
    told = warning(Right.HANDLE, position, name)
    if told and not reason:
        raise NeedsReason([told])


def _open_stage(
    work: Work,
    complaint: Complaint,
    handler_id: int | None,
    **how_it_began: Any,
) -> None:
    number = complaint.stage + 1
    work.create(
        Stage,
        complaint=complaint,
        number=number,
        handler=handler_id,
        **how_it_began,
    )
    values: dict[str, object] = {
        "stage": number,
        "state": CaseState.OPEN,
        "concluded_on": None,
        "handler": handler_id,
    }
    if handler_id is not None:
        values["contact"] = handler_id  # letters of a stage come from whoever deals with it
    changed = work.change(
        Complaint, complaint.id, complaint.version, values, what="STATUS", lines=False
    )
    for name in ("state", "stage"):
        if name in changed:
            work.line("STATUS", name, *changed[name])
    if handler_id is not None:
        work.line("REVIEWER_SET", f"stage {number}", "", Staff.get_by_id(handler_id).name)
    derive(work, complaint)


def refuse_escalation(desk: Desk, complaint_id: int, refusal: EscalationRefusal) -> None:
    """Record that a request for the next stage is not accepted; the letter tells them (L14)."""
    approver = refusal.approved_by_id or desk.staff_id
    with desk.working(Right.SETTLE_LATE) as work:
        complaint = case_in(work, complaint_id)
        standing = require(desk, complaint, Move.REFUSE_ESCALATION)
        checks = Checks(desk)
        why = checks.text("why", refusal.why, what="why it is not accepted", needed=True)
        _check_requested(checks, standing, refusal.requested_on)
        checks.chosen("approved_by_id", Staff, approver)
        checks.done()
        work.create(
            NotAccepted,
            complaint=complaint,
            stage_number=standing.stage.number + 1,
            facts=f"Asked on {long_date(refusal.requested_on)} by {refusal.channel}",
            merits=why,
            requested_on=refusal.requested_on,
            decided_on=desk.today,
            approved_by=approver,
        )
        work.line("ESC_REFUSED", "requested", "", refusal.requested_on)
        work.line("ESC_REFUSED", "approved by", "", Staff.get_by_id(approver).name)
        work.record(
            "Refuse escalation",
            complaint.reference,
            complaint,
            f"Request for stage {standing.stage.number + 1} not accepted",
            why,
        )


def move_on(desk: Desk, complaint_id: int, move: MoveOn) -> None:
    """Move a 2021 case to the next stage because no answer was possible (R-7.1.3, R-7.1.7)."""
    with desk.working(Right.MOVE_ON) as work:
        complaint = case_in(work, complaint_id)
        standing = require(desk, complaint, Move.MOVE_ON)
        checks = Checks(desk)
        explanation = checks.text(
            "explanation", move.explanation, what="why no answer was possible", needed=True
        )
        checks.past("moved_on", move.moved_on, what="the date of the move")
        checks.not_before(
            "moved_on",
            move.moved_on,
            max(standing.answer.due, standing.answer.promised),
            what="the date of the move",
            why="the date the answer is due",
        )
        checks.chosen("handler_id", Staff, move.handler_id)
        checks.done()
        stage = current_stage(complaint)
        _open_stage(
            work,
            complaint,
            move.handler_id or complaint.handler_id,
            started_on=move.moved_on,
            started_how=StageStart.AUTOMATIC,
            moved_on_because=explanation,
        )
        work.line("ESC_AUTOMATIC", "moved on", "", move.moved_on)
        work.record(
            MOVE_ON,
            complaint.reference,
            complaint,
            f"No answer possible: moved on to stage {stage.number + 1}",
            explanation,
        )
