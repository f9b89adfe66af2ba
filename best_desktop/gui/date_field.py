"""Fields for a date or a time that is typed, with what was understood written beneath (B-23)."""

from __future__ import annotations

# Whole, since the fields have methods named date and time.
import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import (
    QApplication,
    QCalendarWidget,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from best_desktop.domain.typed_dates import Unreadable, read_date, read_time
from best_desktop.gui.compound import Compound
from best_desktop.gui.dates import clock, from_qdate, long_date, to_qdate, with_weekday
from best_desktop.gui.icons import dress

if TYPE_CHECKING:
    from best_desktop.gui.office import Office

_EXAMPLE = "For example 3/4/26, 3 Apr 2026, today or +5wd"
_PAST_EXAMPLE = "For example 3/4/26, 3 Apr 2026 or today"
_PRESS = QEvent.Type.KeyPress


class _TypedField(Compound):
    """A line to type in, a button that fills in the present, and a line that says it back.

    ``said`` names the field in messages ("Date received"); ``ask`` is the whole message where it
    is required and empty. Both are set in the form as dynamic properties.
    """

    changed = Signal()

    def __init__(self, now_text: str, example: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._example = example
        self._office: Office | None = None
        self.edit = QLineEdit(self)
        self.now = QPushButton(now_text, self)
        self.now.setProperty("noKey", True)
        self.beneath = QLabel(example, self)
        self.beneath.setTextFormat(Qt.TextFormat.PlainText)
        self.beneath.setProperty("kind", "muted")
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        self._row.addWidget(self.edit)
        self._row.addWidget(self.now)
        self._row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(self._row)
        column.addWidget(self.beneath)
        self.edit.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.edit.textChanged.connect(self._say_back)
        self.edit.editingFinished.connect(self._settle)
        self.now.clicked.connect(self.take_now)

    def first_field(self) -> QWidget:
        return self.edit

    def set_office(self, office: Office) -> None:
        """Where today's date and the working days come from."""
        self._office = office

    def take_now(self) -> None:
        """Fill in the present; only ever because somebody pressed the button (PF-80)."""
        raise NotImplementedError

    def said_back(self) -> str:
        """What was understood, in words; '' where nothing was."""
        raise NotImplementedError

    def settled(self) -> str:
        """The understood value as text that means the same tomorrow."""
        raise NotImplementedError

    def is_empty(self) -> bool:
        """Whether nothing is typed."""
        return not self.edit.text().strip()

    def said(self) -> str:
        """The field's name for messages."""
        return str(self.property("said") or self.accessibleName() or "The date")

    def kept(self) -> object:
        """What a draft keeps: never "today", which would mean another day tomorrow."""
        return self.settled() or self.edit.text()

    def restore(self, kept: object) -> None:
        """Put back what a draft kept."""
        self.edit.setText(str(kept or ""))

    def event(self, event: QEvent) -> bool:
        # The field is known by its own name; the line in it is what has the focus.
        if event.type() == QEvent.Type.Polish:
            if self.property("past"):
                self._example = _PAST_EXAMPLE
                self._say_example()
            name = self.accessibleName() or self.said()
            self.edit.setAccessibleName(name)
            self.edit.setAccessibleDescription(self._example)
            self.now.setAccessibleName(f"{self.now.text()}: {name}")
            self.edit.setMinimumWidth(self.edit.fontMetrics().averageCharWidth() * 22)
        return super().event(event)

    def _say_example(self) -> None:
        if not self.said_back():
            self.beneath.setText(self._example)

    def _say_back(self) -> None:
        self.beneath.setText(self.said_back() or self._example)
        self.edit.setAccessibleDescription(self.beneath.text())
        self.changed.emit()

    def _settle(self) -> None:
        settled = self.settled()
        if settled and settled != self.edit.text():
            self.edit.setText(settled)


class DateField(_TypedField):
    """A typed date. Property ``past`` refuses days to come; F4 or Alt+Down opens a calendar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """An empty field."""
        super().__init__("Today", _EXAMPLE, parent)
        self.calendar = QPushButton(self)
        self.calendar.setAutoDefault(False)
        # F4 opens it from the line: one stop less for Tab at each date.
        self.calendar.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        dress(self.calendar, "calendar")
        self.calendar.setToolTip("Choose from a calendar (F4)")
        self.calendar.setAccessibleName("Choose from a calendar")
        self.calendar.clicked.connect(self.open_calendar)
        self._row.insertWidget(1, self.calendar)
        self.edit.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.edit and isinstance(event, QKeyEvent) and event.type() == _PRESS:
            key, alt = event.key(), event.modifiers() == Qt.KeyboardModifier.AltModifier
            if key == Qt.Key.Key_F4 or (key == Qt.Key.Key_Down and alt):
                self.open_calendar()
                return True
        return super().eventFilter(watched, event)

    def take_now(self) -> None:
        """Fill in today's date."""
        if self._office is not None:
            self.set_date(self._office.today)
            self.edit.setFocus()

    def date(self) -> dt.date | None:
        """The date, None where nothing is typed.

        Raises:
            Unreadable: what is typed is no date; the message follows the name of the field.
        """
        return None if self.is_empty() else self._read()

    def chosen(self) -> dt.date:
        """The date; for a required field, after the form's checks have passed."""
        day = self.date()
        if day is None:
            raise LookupError(f"{self.objectName()} is required")
        return day

    def date_or_none(self) -> dt.date | None:
        """The date where one can be read, else None: for previews while typing."""
        try:
            return self.date()
        except Unreadable:
            return None

    def problem(self) -> str:
        """What is wrong with the date, a whole sentence; '' where nothing is (B-28)."""
        if self.is_empty():
            return str(self.property("ask") or "") if self.isEnabled() else ""
        try:
            day = self._read()
        except Unreadable as unreadable:
            return f"{self.said()} {unreadable}"
        if self.property("past") and self._office and day > self._office.today:
            return f"{self.said()} must be today or in the past"
        return ""

    def set_date(self, day: dt.date | None) -> None:
        """Show a date, or nothing."""
        self.edit.setText(long_date(day))

    def said_back(self) -> str:
        day = self.date_or_none()
        return with_weekday(day) if day else ""

    def settled(self) -> str:
        return long_date(self.date_or_none())

    def open_calendar(self) -> None:
        """Choose a day from a month; the typed one is where it opens."""
        start = self.date_or_none() or (self._office.today if self._office else None)
        popup = CalendarPopup(self.said(), start, self)
        if popup.exec():
            self.set_date(popup.day())
        popup.deleteLater()
        self.edit.setFocus()

    def _read(self) -> dt.date:
        if self._office is None:
            raise RuntimeError("set_office comes first")
        desk = self._office.desk()
        return read_date(self.edit.text(), desk.today, desk.calendar())


class TimeField(_TypedField):
    """A typed time of day, Europe/London."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """An empty field."""
        super().__init__("Now", "For example 10:20am, 14:30 or midday", parent)

    def take_now(self) -> None:
        """Fill in the present minute."""
        if self._office is not None:
            desk = self._office.desk()
            self.edit.setText(f"{desk.local(desk.clock()):%H:%M}")
            self.edit.setFocus()

    def time(self) -> dt.time | None:
        """The time, None where nothing is typed.

        Raises:
            Unreadable: what is typed is no time; the message follows the name of the field.
        """
        return None if self.is_empty() else read_time(self.edit.text())

    def chosen(self) -> dt.time:
        """The time; for a required field, after the form's checks have passed."""
        at = self.time()
        if at is None:
            raise LookupError(f"{self.objectName()} is required")
        return at

    def time_or_none(self) -> dt.time | None:
        """The time where one can be read, else None: for previews while typing."""
        try:
            return self.time()
        except Unreadable:
            return None

    def problem(self) -> str:
        """What is wrong with the time, a whole sentence; '' where nothing is."""
        if self.is_empty():
            return str(self.property("ask") or "") if self.isEnabled() else ""
        try:
            read_time(self.edit.text())
        except Unreadable as unreadable:
            return f"{self.said()} {unreadable}"
        return ""

    def said_back(self) -> str:
        at = self.time_or_none()
        return clock(at) if at else ""

    def settled(self) -> str:
        at = self.time_or_none()
        return f"{at:%H:%M}" if at else ""


class CalendarPopup(QDialog):
    """A month to choose a day from; Enter takes the day, Esc leaves things as they were."""

    def __init__(self, said: str, start: dt.date | None, parent: QWidget) -> None:
        """Open on ``start``; ``said`` names the field for screen readers."""
        super().__init__(parent)
        self.setWindowTitle(said)
        self.month = QCalendarWidget(self)
        self.month.setLocale(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
        self.month.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.month.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.month.setAccessibleName(said)
        plain = QTextCharFormat()
        plain.setForeground(QApplication.palette().text())
        for weekend in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):  # red tells nothing here
            self.month.setWeekdayTextFormat(weekend, plain)
        heading = QTextCharFormat()
        heading.setFontWeight(QFont.Weight.DemiBold)
        self.month.setHeaderTextFormat(heading)
        for table in self.month.findChildren(QTableView):
            table.setAccessibleName(f"{said}: days of the month")
        for button in self.month.findChildren(QToolButton):
            if not button.accessibleName():
                button.setAccessibleName(button.toolTip() or button.text() or button.objectName())
        if start:
            self.month.setSelectedDate(to_qdate(start))
        QVBoxLayout(self).addWidget(self.month)
        self.month.activated.connect(self.accept)
        self.month.clicked.connect(self.accept)
        self.month.setFocus()

    def day(self) -> dt.date:
        """The chosen day."""
        return from_qdate(self.month.selectedDate())
