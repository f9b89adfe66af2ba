"""Days as a grid of deadlines: a model of whole weeks, how a day is drawn, and its keys.

Not QCalendarWidget: that tells a screen reader only "26", "27"; this says "20 November 2026,
1 deadline: …". The month has six rows, a week one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from html import escape
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from best_desktop.casework.views import CalendarEntry
from best_desktop.domain.vocabulary import MilestoneKind, Tag
from best_desktop.domain.working_days import MONTHS
from best_desktop.gui import icons, theme
from best_desktop.gui.dates import long_date
from best_desktop.gui.tokens import TAG_ICONS

Index = QModelIndex | QPersistentModelIndex
DAY_ROLE = Qt.ItemDataRole.UserRole
_MOST_TAGS = 3
_SHORT = {MilestoneKind.ESCALATE: "Window ends", MilestoneKind.CAP: "Limit"}
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


class DayDelegate(QStyledItemDelegate):
    """Draws a day: its number, the holiday's name, up to three tags and how many more there are.

    Today's number has a ring and is bold; a forecast is in italics inside a broken line; the
    chosen day is filled, with a ring while the grid has the focus.
    """

    tall = False
    """Two lines to a tag and as many tags as fit: the week view."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        day = index.data(DAY_ROLE)
        if not isinstance(day, Day):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, option, day)
        inner = QRect(option.rect).adjusted(4, 3, -4, -3)
        top = QFontMetrics(option.font).height() + 3
        shown = self._tags(painter, inner.adjusted(-2, top, 2, 0), day, option.font)
        self._heading(painter, inner, day, option, len(day.entries) - shown)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, day: Day) -> None:
        palette = option.palette
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        ground = palette.alternateBase() if day.closed else palette.base()
        painter.fillRect(option.rect, palette.highlight() if chosen else ground)
        if not (chosen or option.state & QStyle.StateFlag.State_HasFocus):
            return
        view = self.parent()
        focused = isinstance(view, QWidget) and view.hasFocus()
        colour = palette.color(palette.ColorRole.Link if focused else palette.ColorRole.Mid)
        painter.setPen(QPen(colour, 2))
        painter.drawRect(option.rect.adjusted(1, 1, -1, -1))

    def _heading(
        self,
        painter: QPainter,
        inner: QRect,
        day: Day,
        option: QStyleOptionViewItem,
        hidden: int,
    ) -> None:
        """Draw the day's number, the holiday's name and how many entries found no room."""
        tokens, palette, font = theme.tokens(), option.palette, QFont(option.font)
        font.setBold(day.today)
        metrics = QFontMetrics(font)
        month = MONTHS[day.day.month - 1][:3]
        text = f"{day.day.day} {month}" if day.outside or self.tall else str(day.day.day)
        number = QRect(inner.topLeft(), metrics.size(0, text)).adjusted(0, 0, 8, 0)
        painter.setFont(font)
        if day.today:
            painter.setPen(QPen(palette.color(palette.ColorRole.Link), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(number, number.height() / 2, number.height() / 2)
        painter.setPen(QColor(tokens.text_disabled) if day.outside else palette.text().color())
        painter.drawText(number, Qt.AlignmentFlag.AlignCenter, text)
        small = _small(option.font)
        painter.setFont(small)
        room = QRect(number.right() + 4, inner.top(), 0, number.height())
        room.setRight(inner.right())
        if hidden and hidden == len(day.entries):
            # No room beneath: one tag beside the number stands for all.
            self._tag(painter, room, day.entries[0], small, (str(hidden),))
            room.setWidth(0)
        elif hidden:
            room.setRight(room.right() - _draw_more(painter, room, small, hidden))
        if day.holiday:
            painter.setPen(QColor(tokens.text_2))
            middle, top = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignTop
            if day.entries:
                painter.drawText(room, middle, _cut(small, day.holiday, room.width()))
            else:
                below = inner.adjusted(4, number.height() + 3, 0, 0)
                painter.drawText(below, top | Qt.TextFlag.TextWordWrap, day.holiday)

    def _tags(self, painter: QPainter, room: QRect, day: Day, font: QFont) -> int:
        """Draw as many tags as there is room for; returns how many."""
        small = _small(font)
        line = QFontMetrics(small).height() * (2 if self.tall else 1) + 3
        fit = max((room.height() + 2) // (line + 2), 0)
        shown = day.entries[: fit if self.tall else min(fit, _MOST_TAGS)]
        top = room.top()
        for entry in shown:
            box = QRect(room.left(), top, room.width(), line)
            self._tag(painter, box, entry, small, self._lines(entry))
            top += line + 2
        return len(shown)

    def _lines(self, entry: CalendarEntry) -> tuple[str, ...]:
        """What a tag says of its entry."""
        number = entry.reference.rpartition("-")[2]
        if self.tall:
            return (f"{number} {entry.who}", entry.text)
        return (f"{number} {_SHORT.get(entry.kind, str(entry.kind))}",)

    def _tag(
        self,
        painter: QPainter,
        box: QRect,
        entry: CalendarEntry,
        font: QFont,
        lines: tuple[str, ...],
    ) -> None:
        tag = entry_tag(entry)
        colours = theme.tokens().tags[tag]
        painter.setBrush(QColor(colours.tint))
        painter.setPen(
            Qt.PenStyle.NoPen if entry.firm else QPen(QColor(colours.text), 1, Qt.PenStyle.DashLine)
        )
        painter.drawRoundedRect(box.adjusted(1, 0, -1, 0), 4, 4)
        words = QFont(font)
        words.setItalic(not entry.firm)
        metrics = QFontMetrics(words)
        size = min(metrics.height() - 1, 20)
        scale = painter.device().devicePixelRatio()
        picture = icons.pixmap(TAG_ICONS[tag], colours.text, size, scale)
        painter.drawPixmap(box.left() + 4, box.top() + (metrics.height() + 3 - size) // 2, picture)
        painter.setFont(words)
        painter.setPen(QColor(colours.text))
        room = box.adjusted(size + 7, 0, -3, 0)
        room.setHeight(metrics.height())
        room.translate(0, 1)
        for text in lines:
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, _cut(words, text, room.width()))
            room.translate(0, metrics.height())


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(theme.points(9))
    return small


def _cut(font: QFont, text: str, width: int) -> str:
    return QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, width)


def _draw_more(painter: QPainter, room: QRect, font: QFont, hidden: int) -> int:
    """Draw how many entries are not shown, at the right; returns the width taken."""
    metrics = QFontMetrics(font)
    long = f"+{hidden} more"
    text = long if metrics.horizontalAdvance(long) <= room.width() else f"+{hidden}"
    painter.setPen(QColor(theme.tokens().text))
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, text)
    return metrics.horizontalAdvance(text) + 4


_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -7,
    Qt.Key.Key_Down: 7,
}


class DayGridView(QTableView):
    """The grid of days and its keys.

    Arrows move by day and week, Page Up and Down by month (by week in the week view), with Shift
    by year; Home and End go to the ends of the week, with Ctrl of the month; T goes to today;
    Enter opens.
    """

    wanted_day = Signal(object)
    """A date to go to; it may lie outside what is shown."""

    wanted_step = Signal(int, bool)
    """Page Up (-1) or Page Down (+1); True for a whole year."""

    wanted_today = Signal()
    opened = Signal(object)
    """Enter or a double click on a date."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """A grid that fills whatever room it has."""
        super().__init__(parent)
        self.grid = DeadlineGrid(self)
        self.setModel(self.grid)
        self.painter_of_days = DayDelegate(self)
        self.setItemDelegate(self.painter_of_days)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        across.setMinimumSectionSize(24)
        across.setSectionsClickable(False)
        across.setHighlightSections(False)
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        down.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        down.setMinimumSectionSize(24)
        self.setAccessibleName("Deadlines by day")
        self.clicked.connect(lambda index: self.wanted_day.emit(self.grid.day_at(index).day))
        self.doubleClicked.connect(lambda index: self.opened.emit(self.grid.day_at(index).day))

    def chosen(self) -> date | None:
        """The day chosen in the grid."""
        index = self.currentIndex()
        return self.grid.day_at(index).day if index.isValid() else None

    def choose(self, day: date) -> None:
        """Choose a day that is shown."""
        self.setCurrentIndex(self.grid.index_of(day))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        day = self.chosen()
        key, held = Qt.Key(event.key()), event.modifiers()
        if day is None or held & Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)
        elif key in _STEPS:
            self.wanted_day.emit(day + timedelta(days=_STEPS[key]))
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            year = bool(held & Qt.KeyboardModifier.ShiftModifier)
            self.wanted_step.emit(-1 if key is Qt.Key.Key_PageUp else 1, year)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            month = bool(held & Qt.KeyboardModifier.ControlModifier)
            self.wanted_day.emit(_end_of(day, first=key is Qt.Key.Key_Home, month=month))
        elif key is Qt.Key.Key_T and not held:
            self.wanted_today.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(day)
        else:
            super().keyPressEvent(event)


def _end_of(day: date, *, first: bool, month: bool) -> date:
    """The first or last day of a day's week or month."""
    if month:
        start = day.replace(day=1)
        return start if first else shift_months(start, 1) - timedelta(days=1)
    monday = day - timedelta(days=day.weekday())
    return monday if first else monday + timedelta(days=6)


def shift_months(day: date, months: int) -> date:
    """The same day so many months on; the month's last day where it has none such."""
    number = day.year * 12 + day.month - 1 + months
    year, month = divmod(number, 12)
    start = date(year, month + 1, 1)
    following = date(year + month // 11, (month + 1) % 12 + 1, 1)
    return start.replace(day=min(day.day, (following - timedelta(days=1)).day))
