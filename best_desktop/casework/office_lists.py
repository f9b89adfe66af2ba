"""Corrections to the office's own lists: its staff, schemes and departments."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from best_desktop.casework.checks import Checks
from best_desktop.casework.desk import Desk, Work
from best_desktop.casework.errors import CaseworkError, Refused
from best_desktop.casework.rights import signs_in_as
from best_desktop.domain.roles import Right
from best_desktop.domain.vocabulary import Role
from best_desktop.store.models import Department, RoleGrant, Scheme, Staff, VersionedTable

# Field: how a message names it, and its longest text.
_STAFF = {
    "name": ("the name", 120),
    "job_title": ("the job title", 120),
    "phone": ("the phone number", 60),
    "email": ("the email address", 200),
    "account": ("the account", 120),
}
_SCHEME = {
    "name": ("the scheme's name", 120),
    "town": ("the town", 120),
    "postcode": ("the postcode", 12),
    "manager_name": ("the manager's name", 120),
    "manager_email": ("the manager's email address", 200),
    "manager_phone": ("the manager's phone number", 60),
}
_SCHEME_TEXTS = {"address": "the address", "manager_address": "the manager's address"}


def change_staff(
    desk: Desk,
    staff_id: int,
    seen_version: int,
    values: Mapping[str, Any],
    roles: Collection[Role] | None = None,
) -> None:
    """Correct a member of staff by field name.

    The fields are name, job_title, phone, email, account, manager_id, briefed_on and active.
    ``roles`` replaces the roles held; None leaves them. Letters already issued stay as they are.
    """
    checks = Checks(desk)
    cleaned = _cleaned(checks, values, _STAFF, plain={"active", "manager_id", "briefed_on"})
    checks.past(
        "briefed_on", cleaned.get("briefed_on"), what="the date of the training", needed=False
    )
    checks.chosen("manager_id", Staff, cleaned.get("manager_id"))
    if cleaned.get("manager_id") == staff_id:
        checks.add("manager_id", "Nobody can be their own manager. Choose somebody else.")
    if "account" in cleaned:
        cleaned["account"] = cleaned["account"] or None
    with desk.working(Right.KEEP_STAFF) as work:
        row = _row(Staff, staff_id)
        _check_unique(checks, Staff, staff_id, cleaned, "name")
        refuse_taken_account(checks, cleaned.get("account"), staff_id)
        if cleaned.get("active") is False and staff_id == desk.staff_id:
            checks.add("active", "You cannot take yourself off the list. Ask a colleague.")
        checks.done()
        work.change(Staff, staff_id, seen_version, cleaned, what="STAFF")
        if roles is not None:
            _change_roles(work, row, frozenset(roles))
        _record(work, "Change staff", f"{row.name} changed")


def refuse_taken_account(checks: Checks, account: str | None, staff_id: int = 0) -> None:
    """One account is one person: refuse it for ``staff_id`` where somebody else has it."""
    if account and Staff.select().where(signs_in_as(account), Staff.id != staff_id).exists():
        checks.add("account", f"Somebody else signs in as {account}. Correct one of them.")


def change_scheme(desk: Desk, scheme_id: int, seen_version: int, values: Mapping[str, Any]) -> None:
    """Correct a scheme by field name; its nation stays, because dates were counted by it."""
    checks = Checks(desk)
    cleaned = _cleaned(checks, values, _SCHEME, _SCHEME_TEXTS, plain={"active"})
    if "postcode" in cleaned:
        cleaned["postcode"] = cleaned["postcode"].upper()
    with desk.working(Right.KEEP_OFFICE) as work:
        row = _row(Scheme, scheme_id)
        _check_unique(checks, Scheme, scheme_id, cleaned, "name")
        checks.done()
        work.change(Scheme, scheme_id, seen_version, cleaned, what="SCHEME")
        _record(work, "Change scheme", f"Scheme {row.name} changed")


def change_department(
    desk: Desk, department_id: int, seen_version: int, values: Mapping[str, Any]
) -> None:
    """Correct a department by field name (name, head_id, deputy_id, active).

    Cases keep their handlers.
    """
    checks = Checks(desk)
    names = {"name": ("the department's name", 120)}
    cleaned = _cleaned(checks, values, names, plain={"active", "head_id", "deputy_id"})
    for field in ("head_id", "deputy_id"):
        checks.chosen(field, Staff, cleaned.get(field))
    if cleaned.get("deputy_id") and cleaned["deputy_id"] == cleaned.get("head_id"):
        checks.add("deputy_id", "The deputy must be somebody other than the head.")
    with desk.working(Right.KEEP_OFFICE) as work:
        row = _row(Department, department_id)
        _check_unique(checks, Department, department_id, cleaned, "name")
        checks.done()
        work.change(Department, department_id, seen_version, cleaned, what="DEPARTMENT")
        _record(work, "Change department", f"Department {row.name} changed")


def _cleaned(
    checks: Checks,
    values: Mapping[str, Any],
    lines: Mapping[str, tuple[str, int]],
    texts: Mapping[str, str] | None = None,
    *,
    plain: Collection[str],
) -> dict[str, Any]:
    cleaned: dict[str, Any] = {}
    for name, value in values.items():
        if name in lines:
            what, limit = lines[name]
            cleaned[name] = checks.line(
                name, value or "", what=what, limit=limit, needed=name == "name"
            )
        elif texts and name in texts:
            cleaned[name] = checks.text(name, value, what=texts[name], limit=500)
        elif name in plain:
            cleaned[name] = value
        else:
            raise CaseworkError(f"'{name}' cannot be changed here.")
    return cleaned


def _row(table: type[VersionedTable], row_id: int) -> Any:
    row = table.get_or_none(table.id == row_id)
    if row is None:
        raise Refused("This is not in the list any more. Refresh the page.")
    return row


def _check_unique(
    checks: Checks, table: type[Any], row_id: int, cleaned: Mapping[str, Any], *names: str
) -> None:
    for name in names:
        value = cleaned.get(name)
        same = (getattr(table, name) == value) & (table.id != row_id)
        if value and table.select().where(same).exists():
            checks.add(name, f"{value} is already in the list. Choose something else.")


def _change_roles(work: Work, staff: Staff, roles: frozenset[Role]) -> None:
    grants = {each.role: each for each in RoleGrant.select().where(RoleGrant.staff == staff.id)}
    for role in Role:
        if role in roles and role not in grants:
            work.create(RoleGrant, staff=staff, role=role)
            work.line("ROLE", staff.name, "", role)
        elif role not in roles and role in grants:
            grants[role].delete_instance()
            work.wrote()
            work.line("ROLE", staff.name, role, "")


def _record(work: Work, action: str, summary: str) -> None:
    if work.lines:
        work.record(action, "Office", None, summary)
