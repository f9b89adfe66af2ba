"""A department's complaints delegated to an administrator for a time (R-2.1.6)."""

from __future__ import annotations

from datetime import date

from best_desktop.casework.checks import Checks
from best_desktop.casework.desk import Desk
from best_desktop.casework.errors import Refused
from best_desktop.casework.rights import roles_of
from best_desktop.domain.roles import Right
from best_desktop.domain.vocabulary import Role
from best_desktop.domain.working_days import long_date
from best_desktop.store.models import Delegation, Department, Staff


def delegate(
    desk: Desk, department_id: int, administrator_id: int, from_on: date, to_on: date | None
) -> int:
    """Let an administrator log, print and track a department's complaints; returns its id.

    ``to_on`` None means until it is ended. They still decide nothing.
    """
    with desk.working(Right.DELEGATE) as work:
        checks = Checks(desk)
        checks.chosen("department_id", Department, department_id)
        checks.chosen("administrator_id", Staff, administrator_id)
        checks.real("from_on", from_on, what="the first day")
        checks.real("to_on", to_on, what="the last day")
        checks.not_before("to_on", to_on, from_on, what="the last day", why="the first day")
        checks.done()
        department = Department.get_by_id(department_id)
        administrator = Staff.get_by_id(administrator_id)
        if Role.ADMINISTRATOR not in roles_of(administrator_id):
            raise Refused(
                f"{administrator.name} is not an administrator. Give them the role in Settings, or "
                "choose somebody who has it (R-2.1.6)."
            )
        made = work.create(
            Delegation,
            department=department,
            administrator=administrator,
            given_by=desk.staff_id,
            from_on=from_on,
            to_on=to_on,
        )
        until = f"to {long_date(to_on)}" if to_on else "until ended"
        work.line("DELEGATED", department.name, "", administrator.name)
        summary = f"{department.name} to {administrator.name}, {long_date(from_on)} {until}"
        work.record("Delegate", "People", None, summary)
    return made.id


def end_delegation(desk: Desk, delegation_id: int, seen_version: int, to_on: date) -> None:
    """Set the last day of a delegation, today or later; what was done under it stays."""
    with desk.working(Right.DELEGATE) as work:
        delegation = delegation_row(delegation_id)
        first = max(delegation.from_on, desk.today)
        checks = Checks(desk)
        checks.future("to_on", to_on, what="the last day", after=first)
        checks.done()
        values = {"to_on": to_on}
        if work.change(Delegation, delegation_id, seen_version, values, what="DELEGATED"):
            name = delegation.administrator.name
            summary = f"{delegation.department.name} to {name} ends on {long_date(to_on)}"
            work.record("End delegation", "People", None, summary)


def delegation_row(delegation_id: int) -> Delegation:
    """One delegation; Refused where it is not in the case file."""
    delegation = Delegation.get_or_none(Delegation.id == delegation_id)
    if delegation is None:
        raise Refused("This delegation is not in the case file any more. Refresh the page.")
    return delegation
