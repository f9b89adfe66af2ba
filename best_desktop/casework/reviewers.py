"""Who may handle or review a case at a stage: separation looks at the person, not the role."""

from __future__ import annotations

from best_desktop.casework.desk import Desk
from best_desktop.casework.standing import complaint_by_id, procedure_of
from best_desktop.casework.views import Choice
from best_desktop.domain.procedure import Procedure
from best_desktop.domain.vocabulary import Role
from best_desktop.store.models import Complaint, RoleGrant, Staff, Stage


def reviewers(desk: Desk, complaint_id: int, stage_number: int | None = None) -> list[Choice]:
    """Staff who may handle the case at a stage (its current one where none is given)."""
    complaint = complaint_by_id(complaint_id)
    number = stage_number or complaint.stage
    procedure = procedure_of(desk, complaint)
    staff = Staff.select().where(Staff.active).order_by(Staff.name)
    return [
        Choice(each.id, each.name, each.job_title)
        for each in staff
        if why_not_reviewer(procedure, complaint, number, each.id) is None
    ]


def why_not_reviewer(
    procedure: Procedure, complaint: Complaint, stage_number: int, staff_id: int
) -> str | None:
    """Why somebody may not handle a stage, or None (P-7.2.2); looks at who worked before."""
    rule = procedure.stage(stage_number)
    if not rule.reviewer_must_be_new:
        return None
    name = Staff.get_by_id(staff_id).name
    if staff_id in worked_on(complaint, stage_number):
        return (
            f"{name} worked on an earlier stage of {complaint.reference}. Choose a senior manager "
            f"who did not ({rule.reviewer_clause})."
        )
    if not _is_senior(staff_id):
        return (
            f"{name} is not a senior manager. Choose a senior manager who did not deal with "
            f"stage {stage_number - 1} ({rule.reviewer_clause})."
        )
    return None


def worked_on(complaint: Complaint, before_stage: int) -> set[int]:
    """The staff who handled or decided a stage before the given one."""
    earlier = Stage.select().where(
        (Stage.complaint == complaint.id) & (Stage.number < before_stage)
    )
    found: set[int] = set()
    for stage in earlier:
        found |= {each for each in (stage.handler_id, stage.decided_by_id) if each is not None}
    return found


def _is_senior(staff_id: int) -> bool:
    held = (RoleGrant.staff == staff_id) & (RoleGrant.role == Role.SENIOR_MANAGER)
    return bool(RoleGrant.select().where(held).exists())
