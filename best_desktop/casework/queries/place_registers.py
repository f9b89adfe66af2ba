"""The registers of schemes, staff and departments."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from peewee import JOIN, SQL, fn

from best_desktop.casework.desk import Desk
from best_desktop.casework.party_views import DepartmentRow, RegisterFilter, SchemeRow, StaffRow
from best_desktop.casework.queries.listing import Listing, matching
from best_desktop.casework.restricted import visible
from best_desktop.casework.rows import tuples
from best_desktop.domain.vocabulary import CaseState, Role
from best_desktop.store.models import Complaint, Department, RoleGrant, Scheme, Staff

_Boss = Staff.alias()
_Deputy = Staff.alias()


def _filled(row: tuple[Any, ...]) -> list[Any]:
    return ["" if value is None else value for value in row]


def _complaints_at(column: Any, number: Any, desk: Desk, *more: Any) -> Any:
    there = Complaint.select(fn.COUNT(SQL("*"))).where(column == number)
    return there.where(visible(desk), *more)


# ------------------------------------------------------------------------------------ schemes


def _at_scheme(desk: Desk) -> Any:
    return _complaints_at(Complaint.scheme, Scheme.id, desk)


def _open_at_scheme(desk: Desk) -> Any:
    is_open = Complaint.state == CaseState.OPEN
    return _complaints_at(Complaint.scheme, Scheme.id, desk, is_open)


def _scheme_columns(desk: Desk) -> list[Any]:
    return [
        Scheme.id,
        Scheme.name,
        Scheme.town,
        Scheme.postcode,
        Scheme.nation,
        Scheme.manager_name,
        Scheme.manager_phone,
        Scheme.manager_email,
        Scheme.active,
        _at_scheme(desk),
        _open_at_scheme(desk),
        Scheme.version,
    ]


def _which_schemes(_desk: Desk, wanted: RegisterFilter) -> list[Any]:
    terms: list[Any] = [Scheme.active] if wanted.only_open else []
    if wanted.text.strip():
        columns = (Scheme.name, Scheme.town, Scheme.postcode, Scheme.manager_name)
        terms.append(matching(wanted.text, *columns))
    return terms


SCHEMES: Listing[SchemeRow] = Listing(
    Scheme.select,
    _scheme_columns,
    _which_schemes,
    lambda _, found: [SchemeRow(*_filled(row)) for row in found],
    {
        "name": lambda _: fn.LOWER(Scheme.name),
        "town": lambda _: fn.NULLIF(fn.LOWER(Scheme.town), ""),
        "postcode": lambda _: fn.NULLIF(Scheme.postcode, ""),
        "nation": lambda _: Scheme.nation,
        "manager": lambda _: fn.NULLIF(fn.LOWER(Scheme.manager_name), ""),
        "complaints": _at_scheme,
        "open": _open_at_scheme,
    },
    Scheme.id,
    ("name", False),
)

# -------------------------------------------------------------------------------------- staff


def _select_staff(*columns: Any) -> Any:
    return Staff.select(*columns).join(
        _Boss, JOIN.LEFT_OUTER, on=(Staff.manager == _Boss.id), attr="boss"
    )


def _staff_columns(_desk: Desk) -> list[Any]:
    return [
        Staff.id,
        Staff.name,
        Staff.job_title,
        _Boss.name,
        Staff.phone,
        Staff.email,
        Staff.active,
        Staff.version,
    ]


def _which_staff(_desk: Desk, wanted: RegisterFilter) -> list[Any]:
    terms: list[Any] = [Staff.active] if wanted.only_open else []
    if wanted.text.strip():
        terms.append(matching(wanted.text, Staff.name, Staff.job_title, Staff.email))
    return terms


def _staff_rows(_desk: Desk, found: list[tuple[Any, ...]]) -> list[StaffRow]:
    held: dict[int, set[Role]] = {}
    for person, role in tuples(RoleGrant.select(RoleGrant.staff, RoleGrant.role)):
        held.setdefault(person, set()).add(role)
    return [
        replace(
            StaffRow(*_filled(row)),
            roles=tuple(each for each in Role if each in held.get(row[0], ())),
        )
        for row in found
    ]


STAFF: Listing[StaffRow] = Listing(
    _select_staff,
    _staff_columns,
    _which_staff,
    _staff_rows,
    {
        "name": lambda _: fn.LOWER(Staff.name),
        "job": lambda _: fn.NULLIF(fn.LOWER(Staff.job_title), ""),
        "manager": lambda _: fn.LOWER(_Boss.name),
    },
    Staff.id,
    ("name", False),
)

# -------------------------------------------------------------------------------- departments


def _select_departments(*columns: Any) -> Any:
    query = Department.select(*columns)
    query = query.join(Staff, JOIN.LEFT_OUTER, on=(Department.head == Staff.id))
    return query.join_from(
        Department, _Deputy, JOIN.LEFT_OUTER, on=(Department.deputy == _Deputy.id), attr="second"
    )


def _open_in_department(desk: Desk) -> Any:
    is_open = Complaint.state == CaseState.OPEN
    return _complaints_at(Complaint.department, Department.id, desk, is_open)


def _department_columns(desk: Desk) -> list[Any]:
    return [
        Department.id,
        Department.name,
        Staff.name,
        _Deputy.name,
        Department.active,
        _open_in_department(desk),
        Department.version,
    ]


def _which_departments(_desk: Desk, wanted: RegisterFilter) -> list[Any]:
    terms: list[Any] = [Department.active] if wanted.only_open else []
    if wanted.text.strip():
        terms.append(matching(wanted.text, Department.name, Staff.name, _Deputy.name))
    return terms


DEPARTMENTS: Listing[DepartmentRow] = Listing(
    _select_departments,
    _department_columns,
    _which_departments,
    lambda _, found: [DepartmentRow(*_filled(row)) for row in found],
    {
        "name": lambda _: fn.LOWER(Department.name),
        "head": lambda _: fn.LOWER(Staff.name),
        "deputy": lambda _: fn.LOWER(_Deputy.name),
        "open": _open_in_department,
    },
    Department.id,
    ("name", False),
)
