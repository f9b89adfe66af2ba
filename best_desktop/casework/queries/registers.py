"""Registers as they are printed whole: every line of a period, oldest first."""

from __future__ import annotations

from datetime import date

from best_desktop.casework.desk import Desk
from best_desktop.casework.feedback_views import ComplimentRow
from best_desktop.casework.party_views import RegisterFilter
from best_desktop.casework.queries.feedback_registers import COMPLIMENTS
from best_desktop.documents.compliments_sheet import ComplimentLine


def compliments_between(desk: Desk, first: date, last: date) -> tuple[ComplimentLine, ...]:
    """The compliments received in a period, with the names the office's register holds."""
    period = RegisterFilter(first=first, last=last)
    rows, _ = COMPLIMENTS.page(desk, period, "received", limit=None)
    return tuple(_line(row) for row in rows)


def _line(row: ComplimentRow) -> ComplimentLine:
    return ComplimentLine(
        row.reference,
        row.received_on,
        row.channel,
        ", ".join(each for each in (row.who, row.organisation) if each),
        row.on_behalf_of,
        row.about,
        row.about_whom,
        row.scheme,
        row.department,
        row.text,
        row.recorded_by,
        row.shared_on,
        row.confirmed_on,
    )
