"""The registers: people and places, the library, and all feedback that is no complaint.

Each is described once: its columns serve the list on the screen and the workbook alike, so that
an export has the same columns, order, sort and filter as what was looked at (B-16).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import Enum
from typing import Any

from best_desktop.casework.checks import Checks
from best_desktop.casework.desk import Desk
from best_desktop.casework.exporting import exporting
from best_desktop.casework.party_views import RegisterFilter, RegisterName
from best_desktop.casework.register_kinds import REGISTERS, RegisterColumn
from best_desktop.documents.register_book import Made, RegisterHead, RegisterSheet, register_book

PERSONAL = "Names are in this workbook. Keep it within the office."
"""What the notes of every workbook with names say (P-14.1)."""


def register_page(
    desk: Desk,
    name: RegisterName,
    wanted: RegisterFilter,
    sort: str | None = None,
    descending: bool = False,
    start: int = 0,
) -> tuple[Sequence[Any], int | None]:
    """Some rows of a register from ``start`` on, and where the next begins (None after the last).

    ``sort`` is a column's key; None is the register's own order.
    """
    return REGISTERS[name].listing.page(desk, wanted, sort, descending, start)


def register_count(desk: Desk, name: RegisterName, wanted: RegisterFilter) -> int:
    """How many rows a filter shows."""
    return REGISTERS[name].listing.count(desk, wanted)


def cell_value(value: object) -> object:
    """A value as a cell holds it: words as their label, several of them with commas."""
    if isinstance(value, tuple | list):
        return ", ".join(str(each) for each in value if str(each)) or None
    if isinstance(value, Enum):
        return str(value)
    return None if value == "" else value


def sheet_of(title: str, columns: Sequence[RegisterColumn], rows: Iterable[Any]) -> RegisterSheet:
    """A sheet of these rows under these columns."""
    heads = [RegisterHead(each.label, each.width, each.kind) for each in columns]
    return RegisterSheet(
        title, heads, ([cell_value(each.value(row)) for each in columns] for row in rows)
    )


def made_by(desk: Desk) -> Made:
    """Who makes a workbook, and when."""
    at = desk.local(desk.clock())
    return Made(desk.staff_name, at, desk.settings.office.name, desk.sample)


def export_register(
    desk: Desk,
    name: RegisterName,
    wanted: RegisterFilter,
    columns: Sequence[str],
    sort: str | None = None,
    descending: bool = False,
) -> bytes:
    """A register as a workbook, with these columns in this order; the trail says so (B-71).

    The trail holds how many lines went, never what was looked for.

    Raises:
        InvalidInput: the period begins or ends in a year that no record has.
    """
    checks = Checks(desk)
    checks.real("first", wanted.first, what="the first day of the period")
    checks.real("last", wanted.last, what="the last day of the period")
    checks.done()
    register = REGISTERS[name]
    known = {each.key: each for each in register.columns}
    chosen = [known[key] for key in columns if key in known]
    with exporting(desk) as export:
        rows, _ = register.listing.page(desk, wanted, sort, descending, limit=None)
        notes = {
            "Lines": f"{len(rows):,}",
            "Filtered": _filtered(wanted),
            "Restricted complaints": "Those that are not for whoever made this are not counted.",
            "Personal data": PERSONAL,
        }
        sheet = sheet_of(name.label, chosen, rows)
        export.says(f"{name.label} register", f"{len(rows)} lines")
        return register_book(f"{name} register", [sheet], notes, made_by(desk))


def _filtered(wanted: RegisterFilter) -> str:
    if wanted.ids:
        return "Only the lines that were chosen"
    return "Yes" if wanted != RegisterFilter() else "No, the whole register"
