"""The sheets of the Ombudsman's workbook: what is owed or done, recommendations, years (B11)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from best_desktop.casework.desk import Desk
from best_desktop.casework.ombudsman_views import OwedOutside
from best_desktop.casework.queries.ombudsman import (
    owed_outside,
    recommendations,
    referrals_by_year,
)
from best_desktop.casework.register_kinds import RegisterColumn
from best_desktop.domain.ombudsman import YearCompared

Sheet = tuple[str, Sequence[RegisterColumn], Sequence[Any]]


def sheets_of_the_ombudsman(desk: Desk) -> list[Sheet]:
    """Title, columns and rows of each sheet, as of today."""
    return [
        ("Orders and evidence", _owed_columns(desk), owed_outside(desk, include_done=True)),
        ("Recommendations", _RECOMMENDED, recommendations(desk)),
        ("Referrals by year", _YEARS, referrals_by_year(desk)),
    ]


def _owed_columns(desk: Desk) -> tuple[RegisterColumn, ...]:
    def status(row: OwedOutside) -> str:
        if row.done_on is None:
            return "Overdue" if row.due_on < desk.today else "Owed"
        return "Late" if row.done_on > row.due_on else "On time"

    return (
        RegisterColumn("due", "Due", lambda row: row.due_on, 14, date),
        RegisterColumn("done", "Done", lambda row: row.done_on, 14, date),
        RegisterColumn("status", "Status", status, 12),
        RegisterColumn("kind", "What", lambda row: row.kind.value, 12),
        RegisterColumn("reference", "Reference", lambda row: row.reference, 16),
        RegisterColumn("body", "For", lambda row: row.body, 20),
        RegisterColumn("words", "In words", lambda row: row.what, 60),
        RegisterColumn("handler", "Handler", lambda row: row.handler, 22),
    )


_RECOMMENDED = (
    RegisterColumn("reference", "Reference", lambda row: row[0], 16),
    RegisterColumn("on", "Determined", lambda row: row[1], 14, date),
    RegisterColumn("text", "Recommendation", lambda row: row[2], 60),
    RegisterColumn("accepted", "Taken up", lambda row: row[3], 12),
    RegisterColumn("answer", "Answer", lambda row: row[4], 60),
)


def _year(row: YearCompared) -> str:
    return f"{row.year}/{(row.year + 1) % 100:02d}"


_YEARS = (
    RegisterColumn("year", "Year", _year, 12),
    RegisterColumn("counted", "Our count", lambda row: row.counted, 12, int),
    RegisterColumn("published", "Published", lambda row: row.published, 12, int),
    RegisterColumn("difference", "Difference", lambda row: row.difference, 12, int),
)
