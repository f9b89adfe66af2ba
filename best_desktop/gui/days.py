"""Days with what is due on them: in words, and as a model of whole weeks.

Not QCalendarWidget: that tells a screen reader only "26", "27"; this says "20 November 2026,
1 deadline: …". The month has six rows, a week one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from html import escape
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from best_desktop.casework.case_list_views import CalendarEntry
from best_desktop.domain.vocabulary import Tag
from best_desktop.gui.dates import long_date

Index = QModelIndex | QPersistentModelIndex
DAY_ROLE = Qt.ItemDataRole.UserRole
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


@dataclass(frozen=True, slots=True)
class Day:
    """One day of the grid: what is due on it, and why it is no working day (empty where it is)."""

    day: date
    entries: tuple[CalendarEntry, ...] = ()
    closed: str = ""
    today: bool = False
    outside: bool = False

    @property
    def holiday(self) -> str:
        """The name of a bank holiday or office day; weekends need no name."""
        return self.closed if self.day.weekday() < 5 else ""

    def sentence(self) -> str:
        """What a screen reader says of the day."""
        parts = [f"{_WEEKDAYS[self.day.weekday()]} {long_date(self.day)}"]
        if self.today:
            parts.append("today")
        if self.holiday:
            parts.append(f"{self.holiday}, not a working day")
        number = len(self.entries)
        many = "no deadlines" if not number else f"{number} deadline{'s' if number > 1 else ''}"
        listed = "; ".join(entry_sentence(each) for each in self.entries)
        parts.append(f"{many}: {listed}" if listed else many)
        return ", ".join(parts)


def entry_status(entry: CalendarEntry) -> str:
    """The status word of an entry: its tag, that it is a forecast, or when it was met."""
    if entry.met_on:
        return f"Met {long_date(entry.met_on)}"
    return str(entry.tag) if entry.firm else "Forecast"


def entry_tag(entry: CalendarEntry) -> Tag:
    """The tag whose icon and colours an entry has: what is met is quiet, no forecast is late."""
    if entry.met_on:
        return Tag.CLOSED
    return entry.tag if entry.firm else Tag.ON_TRACK


def entry_sentence(entry: CalendarEntry) -> str:
    """'BEST-2026-0148 Siân Llŷr, Answer, stage 1, Overdue'."""
    return f"{entry.reference} {entry.who}, {entry_words(entry)}"


def entry_words(entry: CalendarEntry) -> str:
    """'Answer, stage 1, Overdue'; a forecast is called so once."""
    return f"{entry.text}, {entry_status(entry)}" if _has_status(entry) else entry.text


def _has_status(entry: CalendarEntry) -> bool:
    return entry.firm or entry.met_on is not None


def first_shown(day: date, weeks: int) -> date:
    """The Monday the grid starts with: of the day's own week, or of its month's first week."""
    start = day if weeks == 1 else day.replace(day=1)
    return start - timedelta(days=start.weekday())


class DeadlineGrid(QAbstractTableModel):
    """Whole weeks of days, Monday first, seven columns."""

    def __init__(self, parent: QObject | None = None) -> None:
        """An empty grid."""
        super().__init__(parent)
        self._days: tuple[Day, ...] = ()

    def show_days(self, days: Sequence[Day]) -> None:
        """Show other days: a multiple of seven, from a Monday on."""
        self.beginResetModel()
        self._days = tuple(days)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._days) // 7

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 7

    def day_at(self, index: Index) -> Day:
        """The day in a cell."""
        return self._days[index.row() * 7 + index.column()]

    def index_of(self, day: date) -> QModelIndex:
        """Where a day is; an invalid index where it is not shown."""
        if not self._days or not self._days[0].day <= day <= self._days[-1].day:
            return QModelIndex()
        row, column = divmod((day - self._days[0].day).days, 7)
        return self.index(row, column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        day = self.day_at(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return str(day.day.day)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return day.sentence()
        if role == Qt.ItemDataRole.ToolTipRole and (day.entries or day.holiday):
            return _tool_tip(day)
        return day if role == DAY_ROLE else None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return _WEEKDAYS[section][:3]
            if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
                return _WEEKDAYS[section]
            return None
        if role == Qt.ItemDataRole.DisplayRole and self._days:
            return f"Week of {long_date(self._days[section * 7].day)}"
        return None


def _tool_tip(day: Day) -> str:
    lines = [day.holiday] if day.holiday else []
    lines += [entry_sentence(each) for each in day.entries[:12]]
    if len(day.entries) > 12:
        lines.append(f"and {len(day.entries) - 12} more")
    return "<p style='white-space:pre'>" + "<br>".join(map(escape, lines)) + "</p>"


def shift_months(day: date, months: int) -> date:
    """The same day so many months on; the month's last day where it has none such."""
    number = day.year * 12 + day.month - 1 + months
    year, month = divmod(number, 12)
    start = date(year, month + 1, 1)
    following = date(year + month // 11, (month + 1) % 12 + 1, 1)
    return start.replace(day=min(day.day, (following - timedelta(days=1)).day))
