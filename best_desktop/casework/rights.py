"""Whether somebody may do a thing: the table of roles, asked for a person and a complaint."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from peewee import Expression, fn

from best_desktop.casework.rows import tuples
from best_desktop.domain import routing
from best_desktop.domain.roles import Position, Right, asks_whom_it_is_about, refusal
from best_desktop.domain.vocabulary import Role
from best_desktop.store.models import ComplainedAbout, Complaint, Delegation, RoleGrant, Staff

_MOST = Position(handles=True, involved=True, delegated=True)

# No complaint is asked about for these, so whoever is not delegated to is refused at once.
_WITHOUT_A_CASE = frozenset((Right.EXPORT, Right.IMPORT, Right.MERGE_PEOPLE, Right.KEEP_OFFICE))


def roles_of(staff_id: int) -> frozenset[Role]:
    """The roles somebody holds; whoever holds none may record, as every employee may (R-3.1)."""
    held = tuples(RoleGrant.select(RoleGrant.role).where(RoleGrant.staff == staff_id))
    return frozenset(role for (role,) in held) or frozenset({Role.RECORDER})


def signs_in_as(account: str) -> Expression:
    """Whether a member of staff has this account, in capitals or not: Windows takes them as one."""
    same: Expression = (Staff.account == account) | (fn.LOWER(Staff.account) == account.lower())
    return same


def why_not(
    staff_id: int,
    roles: Collection[Role],
    right: Right,
    today: date,
    complaint: Complaint | None = None,
) -> str | None:
    """Why the person at the desk may not do a thing on a day, and who may; None where they may.

    Without a complaint, somebody delegated to for any department counts as delegated to.
    """
    delegated = Role.ADMINISTRATOR in roles and is_delegated(staff_id, today, complaint)
    return refusal(right, roles, _position(right, staff_id, complaint, delegated=delegated))


def why_not_this_person(right: Right, staff: Staff, complaint: Complaint) -> str | None:
    """Why a colleague may not do a thing on a complaint, by name; None where they may."""
    position = _position(right, staff.id, complaint, delegated=False)
    return refusal(right, roles_of(staff.id), position, staff.name)


def depends_on_the_case(right: Right, roles: Collection[Role]) -> bool:
    """Whether a right these roles do not give outright may still be given by a complaint."""
    return right not in _WITHOUT_A_CASE and refusal(right, roles, _MOST) is None


def is_delegated(staff_id: int, today: date, complaint: Complaint | None) -> bool:
    """Whether a department's complaints are delegated to somebody on a day (R-2.1.6)."""
    columns = (Delegation.department, Delegation.from_on, Delegation.to_on)
    theirs = tuples(Delegation.select(*columns).where(Delegation.administrator == staff_id))
    delegations = [routing.Delegation(*each) for each in theirs]
    department_id = complaint.department_id if complaint else None
    return routing.is_delegated(department_id, delegations, today)


def about_whom(complaint_id: int | None) -> frozenset[int]:
    """The staff a complaint is about (P-7.3.a); nobody where it is not recorded yet."""
    named = ComplainedAbout.select(ComplainedAbout.staff)
    found = tuples(named.where(ComplainedAbout.complaint == complaint_id))
    return frozenset(each for (each,) in found)


def _position(
    right: Right, staff_id: int, complaint: Complaint | None, *, delegated: bool
) -> Position:
    if complaint is None:
        return Position(delegated=delegated)
    # Most rights do not ask: only then is the case file read for it.
    about = about_whom(complaint.id) if asks_whom_it_is_about(right) else frozenset()
    taking_part = (
        complaint.recorded_by_id,
        complaint.passed_to_id,
        complaint.overseer_id,
        complaint.contact_id,
    )
    return Position(
        handles=staff_id == complaint.handler_id,
        involved=staff_id in taking_part,
        delegated=delegated,
        complained_about=staff_id in about,
    )
