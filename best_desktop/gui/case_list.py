"""The list of complaints as Today and Complaints show it: its columns, and the table itself."""

from __future__ import annotations

from datetime import date
from typing import Any

from best_desktop.casework.case_list_views import CaseRow, SortKey
from best_desktop.domain.vocabulary import Tag
from best_desktop.gui.dates import long_date
from best_desktop.gui.paged_table import PagedTable
from best_desktop.gui.tables import Column, Fetch, TableModel


def _spoken_tag(row: CaseRow) -> str:
    if row.due is None or row.tag is Tag.CLOSED:
        return row.tag.label
    words = "may ask for the next stage until" if row.tag is Tag.RESPONDED else "due"
    return f"{row.tag.label}, {words} {long_date(row.due)}"


def _due(row: CaseRow) -> str:
    return "–" if row.tag is Tag.CLOSED else long_date(row.due, empty="–")


def _stage(row: CaseRow) -> str:
    return f"Stage {row.stage}"


# Status and due date first: both stay in sight beside an open detail pane (B-18).
CASE_COLUMNS: tuple[Column[CaseRow], ...] = (
    Column("status", "Status", lambda row: row.tag.label, 15, tag=lambda row: row.tag,
           spoken=_spoken_tag),
    Column("due", "Due", _due, 16, SortKey.DUE,
           spoken=lambda row: _due(row).replace("–", "No date")),
    Column("reference", "Reference", lambda row: row.reference, 14, SortKey.REFERENCE),
    Column("who", "Who", lambda row: row.who, 16, SortKey.WHO),
    Column("next_step", "Next step", lambda row: row.next_step.label, 14),
    Column("stage", "Stage", _stage, 7, SortKey.STAGE),
    Column("handler", "Handler", lambda row: row.handler, 13, SortKey.HANDLER,
           spoken=lambda row: row.handler or "Nobody"),
    Column("scheme", "Scheme", lambda row: row.scheme, 14, SortKey.SCHEME),
    Column("received", "Received", lambda row: long_date(row.received_on), 16, SortKey.RECEIVED,
           shown=False),
    Column("summary", "Summary", lambda row: row.summary, 40, shown=False),
    Column("outcome", "Outcome", lambda row: str(row.outcome or ""), 12, shown=False),
)  # fmt: skip


def day_of(key: str, row: CaseRow) -> date | None:
    """The dates of a case that are pasted as dates."""
    return {"due": row.due, "received": row.received_on}.get(key)


class CaseTable(PagedTable):
    """Complaints, a page at a time."""

    @property
    def cases(self) -> TableModel[CaseRow] | None:
        """The rows; None before the list has its columns."""
        return self.lines

    def page_through(
        self, fetch: Fetch[CaseRow] | None, *, sort: tuple[str, bool] | None = ("due", False)
    ) -> None:
        """Give the list where its pages come from (None: all rows are given)."""
        self.list_columns(CASE_COLUMNS, fetch, sort=sort)

    def day_of(self, key: str, row: Any) -> date | None:
        return day_of(key, row)
