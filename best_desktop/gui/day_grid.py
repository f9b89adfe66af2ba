"""The grid of days: a month or a week to walk through by keyboard."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from best_desktop.gui.day_drawing import DayDelegate
from best_desktop.gui.days import DeadlineGrid, shift_months

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
