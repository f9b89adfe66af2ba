"""Who works on a case: handler, overseer, named contact and department."""

from __future__ import annotations

from collections.abc import Iterable

from best_desktop.casework.checks import Checks
from best_desktop.casework.desk import Desk
from best_desktop.casework.errors import FieldProblem, InvalidInput, Refused
from best_desktop.casework.inputs import Assignment
from best_desktop.casework.reviewers import why_not_reviewer
from best_desktop.casework.standing import complaint_by_id, current_stage, procedure_of
from best_desktop.store.models import Complaint, Department, Staff, Stage


def assign(desk: Desk, complaint_id: int, assignment: Assignment) -> None:
    """Assign people to a case; a stage 2 reviewer who may not review is refused (P-7.2.2).

    Changing who handles it never moves a date (R-3.6).
    """
    complaint = complaint_by_id(complaint_id)
    checks = Checks(desk)
    reason = checks.text("reason", assignment.reason, what="the reason", limit=2000)
    checks.done()
    _check_exists(assignment)
    stage = current_stage(complaint)
    if assignment.handler_id is not None and assignment.handler_id != complaint.handler_id:
        why_not = why_not_reviewer(
            procedure_of(desk, complaint), complaint, stage.number, assignment.handler_id
        )
        if why_not:
            raise Refused(why_not)
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
    with desk.working() as work:
        changed = work.change(Complaint, complaint.id, complaint.version, values, lines=False)
        for name, (old, new) in changed.items():
            table = Department if name == "department" else Staff
            work.line("ASSIGNED", name, _name(table, old), _name(table, new))
        if "handler" in changed:
            work.change(
                Stage, stage.id, stage.version, {"handler": assignment.handler_id}, lines=False
            )
        if changed:
            work.record("Assign", complaint.reference, complaint, _summary(changed), reason)


def _summary(changed: Iterable[str]) -> str:
    return "Assigned: " + ", ".join(changed)


def _name(table: type[Staff | Department], chosen: object) -> str:
    row_id = getattr(chosen, "id", chosen)
    row = table.get_or_none(table.id == row_id) if row_id is not None else None
    return row.name if row else ""


def _check_exists(assignment: Assignment) -> None:
    problems = []
    for field, table, chosen in (
        ("handler_id", Staff, assignment.handler_id),
        ("overseer_id", Staff, assignment.overseer_id),
        ("contact_id", Staff, assignment.contact_id),
        ("department_id", Department, assignment.department_id),
    ):
        if chosen is not None and not table.select().where(table.id == chosen).exists():
            problems.append(
                FieldProblem(field, "Choose from the list: this is not in it any more.")
            )
    if problems:
        raise InvalidInput(problems)
