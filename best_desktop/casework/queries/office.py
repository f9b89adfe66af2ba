"""The office's own lists, whole: staff with their roles, schemes, departments."""

from __future__ import annotations

from best_desktop.casework.desk import Desk
from best_desktop.casework.office_views import DepartmentView, SchemeView, StaffView
from best_desktop.casework.rows import tuples
from best_desktop.domain.vocabulary import Role
from best_desktop.store.models import Department, RoleGrant, Scheme, Staff


def staff_list(desk: Desk) -> tuple[StaffView, ...]:
    """Everybody who works or worked here, by name."""
    roles: dict[int, list[Role]] = {}
    for staff_id, role in tuples(RoleGrant.select(RoleGrant.staff, RoleGrant.role)):
        roles.setdefault(staff_id, []).append(role)
    return tuple(
        StaffView(
            each.id,
            each.name,
            each.job_title,
            each.phone,
            each.email,
            each.account or "",
            each.active,
            frozenset(roles.get(each.id, [])),
            each.version,
            each.manager_id,
            each.briefed_on,
        )
        for each in Staff.select().order_by(Staff.name)
    )


def scheme_list(desk: Desk) -> tuple[SchemeView, ...]:
    """Every scheme, by name."""
    return tuple(
        SchemeView(
            each.id,
            each.name,
            each.town,
            each.postcode,
            each.address,
            each.nation,
            each.manager_name,
            each.manager_address,
            each.manager_email,
            each.manager_phone,
            each.active,
            each.version,
        )
        for each in Scheme.select().order_by(Scheme.name)
    )


def department_list(desk: Desk) -> tuple[DepartmentView, ...]:
    """Every department, by name, with its head."""
    return tuple(
        DepartmentView(
            each.id,
            each.name,
            each.head_id,
            each.head.name if each.head else "",
            each.active,
            each.version,
            each.deputy_id,
        )
        for each in Department.select().order_by(Department.name)
    )
