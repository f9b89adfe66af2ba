"""Dates and times as people read them: "3 April 2026", "2:15pm" (B-26). Never 03/04/26."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate

from best_desktop.domain import working_days

if TYPE_CHECKING:
    from best_desktop.casework.desk import Desk


def long_date(day: date | None, *, empty: str = "") -> str:
    """'3 April 2026'; ``empty`` where there is no date."""
    return working_days.long_date(day) if day else empty


def with_weekday(day: date) -> str:
    """'Friday 3 April 2026'."""
    return f"{day:%A} {long_date(day)}"


def short_date(day: date) -> str:
    """'3 April', where the year is plain from what stands around it."""
    return f"{day.day} {day:%B}"


def span(first: date, last: date) -> str:
    """'3 to 9 April 2026', '3 April to 5 May 2026', '30 December 2026 to 2 January 2027'."""
    if first == last:
        return long_date(first)
    if first.year != last.year:
        return f"{long_date(first)} to {long_date(last)}"
    start = str(first.day) if first.month == last.month else short_date(first)
    return f"{start} to {long_date(last)}"


def clock(at: time) -> str:
    """'2:15pm', '9am', 'midday', 'midnight'."""
    if (at.hour, at.minute) == (12, 0):
        return "midday"
    if (at.hour, at.minute) == (0, 0):
        return "midnight"
    minutes = f":{at.minute:02}" if at.minute else ""
    return f"{at.hour % 12 or 12}{minutes}{'am' if at.hour < 12 else 'pm'}"


def moment(desk: Desk, at: datetime) -> str:
    """'3 April 2026 at 2:15pm' in Europe/London; ``at`` is aware."""
    local = desk.local(at)
    return f"{long_date(local.date())} at {clock(local.time())}"


def to_qdate(day: date) -> QDate:
    """The same day for Qt."""
    return QDate(day.year, day.month, day.day)


def from_qdate(day: QDate) -> date:
    """The same day for everybody else; ``day`` is valid."""
    return date(day.year(), day.month(), day.day())
