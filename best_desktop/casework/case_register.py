"""The complaints register as a workbook: the case list with its filter, order and columns (B6)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from best_desktop.casework.case_list_views import CaseFilter, CaseRow, SortKey
from best_desktop.casework.desk import Desk
from best_desktop.casework.exporting import exporting
from best_desktop.casework.queries.cases import page_of_cases, rows_by_id
from best_desktop.casework.register_kinds import RegisterColumn
from best_desktop.casework.registers import PERSONAL, made_by, sheet_of
from best_desktop.documents.register_book import register_book
from best_desktop.domain.vocabulary import Tag

_PAGE = 1000


def _due(row: CaseRow) -> date | None:
    return None if row.tag is Tag.CLOSED else row.due


CASE_COLUMNS: tuple[RegisterColumn, ...] = (
    RegisterColumn("status", "Status", lambda row: row.tag.label, 13),
    RegisterColumn("due", "Due", _due, 16, date),
    RegisterColumn("reference", "Reference", lambda row: row.reference, 15),
    RegisterColumn("who", "Who", lambda row: row.who, 20),
    RegisterColumn("next_step", "Next step", lambda row: row.next_step.label, 20),
    RegisterColumn("stage", "Stage", lambda row: row.stage, 9, int),
    RegisterColumn("handler", "Handler", lambda row: row.handler, 18),
    RegisterColumn("scheme", "Scheme", lambda row: row.scheme, 18),
    RegisterColumn("received", "Received", lambda row: row.received_on, 16, date),
    RegisterColumn("summary", "Summary", lambda row: row.summary, 46),
    RegisterColumn("outcome", "Outcome", lambda row: row.outcome, 16),
)
"""What the workbook may hold; the keys are those of the columns on the screen."""


def every_case(
    desk: Desk, wanted: CaseFilter, sort: SortKey = SortKey.DUE, descending: bool = False
) -> list[CaseRow]:
    """All cases a filter shows, in the order of the list."""
    rows: list[CaseRow] = []
    cursor: tuple[Any, ...] | None = None
    while True:
        page = page_of_cases(desk, wanted, sort, descending, cursor, limit=_PAGE)
        rows += page.rows
        cursor = page.cursor
        if cursor is None:
            return rows


def export_cases(
    desk: Desk,
    wanted: CaseFilter,
    columns: Sequence[str],
    sort: SortKey = SortKey.DUE,
    descending: bool = False,
    ids: Sequence[int] = (),
) -> bytes:
    """The case list as a workbook with these columns in this order; the trail says so (B-71).

    ``ids`` are the lines that were chosen, in their order; none means all the filter shows (B-16).
    What is restricted says so and no more, as on the screen.
    """
    known = {each.key: each for each in CASE_COLUMNS}
    chosen = [known[key] for key in columns if key in known]
    with exporting(desk) as export:
        rows = rows_by_id(desk, list(ids)) if ids else every_case(desk, wanted, sort, descending)
        notes = {
            "Lines": f"{len(rows):,}",
            "View": wanted.view.label,
            "Filtered": _filtered(wanted, ids),
            "Restricted complaints": "Those that are not for whoever made this say so and no more.",
            "Personal data": PERSONAL,
        }
        sheet = sheet_of("Complaints", chosen, rows)
        export.says("Complaints register", f"{len(rows)} lines")
        return register_book("Complaints register", [sheet], notes, made_by(desk))


def _filtered(wanted: CaseFilter, ids: Sequence[int]) -> str:
    if ids:
        return "Only the lines that were chosen"
    return "Yes" if wanted != CaseFilter(wanted.view) else "No, the whole view"
