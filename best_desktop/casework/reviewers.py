"""Who may handle, decide or review a case: separation looks at the person, not only the role."""

from __future__ import annotations

from collections.abc import Collection

from best_desktop.casework.desk import Desk
from best_desktop.casework.office_views import Choice
from best_desktop.casework.rights import about_whom, why_not_this_person
from best_desktop.casework.rows import tuples
from best_desktop.casework.standing import complaint_by_id, procedure_of
from best_desktop.domain.procedure import Procedure, StageRule
from best_desktop.domain.roles import Position, Right, right_to_decide, separation
from best_desktop.domain.vocabulary import Role
from best_desktop.store import audit_trail
from best_desktop.store.models import (
    Compensation,
    Complaint,
    InformationRequest,
    RoleGrant,
    Staff,
    Stage,
)

# What the audit trail calls the acts that later separation looks for.
ASSIGNED = "ASSIGNED"
DECIDE, SAVE_UNFINISHED = "Decide", "Save unfinished decision"
ESCALATE, MOVE_ON = "Escalate", "Move on"


def reviewers(desk: Desk, complaint_id: int, stage_number: int | None = None) -> list[Choice]:
    """Staff who may handle the case at a stage (its current one where none is given)."""
    complaint = complaint_by_id(desk, complaint_id)
    number = stage_number or complaint.stage
    rule = procedure_of(desk, complaint).stage(number)
    staff = Staff.select().where(Staff.active).order_by(Staff.name)
    worked = _involved(complaint, number) if rule.reviewer_must_be_new else set()
    about = about_whom(complaint.id)
    return [
        Choice(each.id, each.name, each.job_title)
        for each in staff
        if _why_not(rule, complaint, each, worked, about) is None
    ]


def why_not_reviewer(
    procedure: Procedure, complaint: Complaint, stage_number: int, staff_id: int
) -> str | None:
    """Why somebody may not handle a stage, or None (P-7.2.2, P-7.3.a).

    Looks at whom the complaint is about and at who worked before.
    """
    staff, rule = Staff.get_by_id(staff_id), procedure.stage(stage_number)
    worked = _involved(complaint, stage_number)
    return _why_not(rule, complaint, staff, worked, about_whom(complaint.id))


def _why_not(
    rule: StageRule,
    complaint: Complaint,
    staff: Staff,
    worked: Collection[int],
    about: Collection[int],
) -> str | None:
    apart = separation(Right.HANDLE, Position(complained_about=staff.id in about), staff.name)
    if apart:
        return apart
    if not rule.reviewer_must_be_new:
        return None
    if staff.id in worked:
        return (
            f"{staff.name} worked on an earlier stage of {complaint.reference}. Choose a senior "
            f"manager who did not ({rule.reviewer_clause})."
        )
    if not _holds(staff.id, Role.SENIOR_MANAGER):
        return (
            f"{staff.name} is not a senior manager. Choose a senior manager who did not deal with "
            f"stage {rule.number - 1} ({rule.reviewer_clause})."
        )
    return None


def why_not_decider(
    procedure: Procedure, complaint: Complaint, stage_number: int, staff_id: int
) -> str | None:
    """Why somebody may not decide a stage, or None (R-2.1.6, R-3.1, P-7.2.2)."""
    rule = procedure.stage(stage_number)
    if rule.reviewer_must_be_new:
        return why_not_reviewer(procedure, complaint, stage_number, staff_id)
    return why_not_this_person(right_to_decide(rule), Staff.get_by_id(staff_id), complaint)


def _involved(complaint: Complaint, before_stage: int) -> set[int]:
    """Who worked on an earlier stage, or agreed there to what was offered (P-7.2.2)."""
    approved = Compensation.select(Compensation.approved_by).where(
        (Compensation.complaint == complaint.id)
        & (Compensation.stage_number < before_stage)
        & Compensation.approved_by.is_null(False)
    )
    return worked_on(complaint, before_stage) | {each for (each,) in tuples(approved)}


def worked_on(complaint: Complaint, before_stage: int) -> set[int]:
    """Who handled, once handled, helped to look into, or decided a stage before the given one."""
    earlier = Stage.select().where(
        (Stage.complaint == complaint.id) & (Stage.number < before_stage)
    )
    found: set[int] = set()
    for stage in earlier:
        found |= {each for each in (stage.handler_id, stage.decided_by_id) if each is not None}
    return found | _asked(complaint, before_stage) | _named_in_trail(complaint, before_stage)


def _asked(complaint: Complaint, before_stage: int) -> set[int]:
    """Staff who were asked for information at an earlier stage: they contributed to it."""
    rows = InformationRequest.select(InformationRequest.staff).where(
        (InformationRequest.complaint == complaint.id)
        & (InformationRequest.stage_number < before_stage)
        & InformationRequest.staff.is_null(False)
    )
    return {each for (each,) in tuples(rows)}


def _named_in_trail(complaint: Complaint, before_stage: int) -> set[int]:
    """Those the rows no longer show: former handlers, and whoever wrote a decision."""
    found: set[int] = set()
    names: set[str] = set()
    stage = 1
    for entry in audit_trail.entries_for(complaint.id):
        if entry.action in (ESCALATE, MOVE_ON):
            stage += 1
        if stage >= before_stage:
            break
        if entry.action in (DECIDE, SAVE_UNFINISHED) and entry.staff_id:
            found.add(entry.staff_id)
        names |= {
            each["old"]
            for each in entry.lines
            if each["what"] == ASSIGNED and each["field"] == "handler"
        }
    former = Staff.select().where(Staff.name.in_(names - {""}))
    return found | {each.id for each in former}


def _holds(staff_id: int, *roles: Role) -> bool:
    held = (RoleGrant.staff == staff_id) & RoleGrant.role.in_(roles)
    return bool(RoleGrant.select().where(held).exists())
