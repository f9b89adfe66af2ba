"""Who works on a case: handler, overseer, named contact and department."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from best_desktop.casework.checks import Checks
from best_desktop.casework.desk import Desk, Work
from best_desktop.casework.errors import Refused
from best_desktop.casework.inputs import Assignment
from best_desktop.casework.reviewers import ASSIGNED, why_not_reviewer
from best_desktop.casework.rights import about_whom
from best_desktop.casework.standing import case_in, current_stage, procedure_of
from best_desktop.domain.roles import Position, Right, separation
from best_desktop.store.models import Complaint, Department, Staff, Stage


def assign(desk: Desk, complaint_id: int, assignment: Assignment) -> None:
    """Assign people to a case; a stage 2 reviewer who may not review is refused (P-7.2.2).

    Changing who handles it never moves a date (R-3.6).
    """
    values = {
        name: chosen
        for name, chosen in (
            ("handler", assignment.handler_id),
            ("overseer", assignment.overseer_id),
            ("contact", assignment.contact_id),
            ("department", assignment.department_id),
        )
        if chosen is not None
    }
    with desk.working(Right.ASSIGN) as work:
        complaint = case_in(work, complaint_id)
        stage = current_stage(complaint)
        reason = _checked(desk, complaint, stage, assignment)
        changed = put_in_charge(work, complaint, values)
        if changed:
            work.record("Assign", complaint.reference, complaint, _summary(changed), reason)


def put_in_charge(
    work: Work, complaint: Complaint, values: dict[str, int]
) -> dict[str, tuple[Any, Any]]:
    """Change who works on a case and the stage it is in; returns what really differs."""
    stage = current_stage(complaint)
    if "handler" in values and _follows(complaint):
        values.setdefault("contact", values["handler"])
    changed = work.change(Complaint, complaint.id, complaint.version, values, what=ASSIGNED)
    if "handler" in changed:
        handler = {"handler": values["handler"]}
        work.change(Stage, stage.id, stage.version, handler, lines=False)
    return changed


def check_not_about(complaint: Complaint, *staff_ids: int | None) -> None:
    """Refused where the complaint is about who is to oversee it or be its contact (P-7.3.a)."""
    for each in about_whom(complaint.id).intersection(staff_ids):
        name = Staff.get_by_id(each).name
        raise Refused(separation(Right.OVERSEE, Position(complained_about=True), name) or "")


def _follows(complaint: Complaint) -> bool:
    """Whether the contact is whoever handles the case, or stands in until somebody does."""
    by_itself = complaint.handler_id or complaint.recorded_by_id
    return complaint.contact_id in (None, by_itself)


def _summary(changed: Iterable[str]) -> str:
    return "Assigned: " + ", ".join(changed)


def _checked(desk: Desk, complaint: Complaint, stage: Stage, assignment: Assignment) -> str:
    """Check the people chosen; returns the cleaned reason."""
    checks = Checks(desk)
    reason = checks.text("reason", assignment.reason, what="the reason", limit=2000)
    checks.chosen("handler_id", Staff, assignment.handler_id)
    checks.chosen("overseer_id", Staff, assignment.overseer_id)
    checks.chosen("contact_id", Staff, assignment.contact_id)
    checks.chosen("department_id", Department, assignment.department_id)
    checks.done()
    check_not_about(complaint, assignment.overseer_id, assignment.contact_id)
    if assignment.handler_id is not None and assignment.handler_id != complaint.handler_id:
        why_not = why_not_reviewer(
            procedure_of(desk, complaint), complaint, stage.number, assignment.handler_id
        )
        if why_not:
            raise Refused(why_not)
    return reason
