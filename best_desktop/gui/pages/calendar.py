"""The deadlines calendar: a month, a week or a list, and what is due on the chosen day."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeySequence, QShortcut
from PySide6.QtWidgets import QListView, QListWidgetItem, QWidget

from best_desktop.casework.case_list_views import CalendarEntry
from best_desktop.casework.queries.calendar import deadlines_between
from best_desktop.casework.queries.choices import staff
from best_desktop.domain.working_days import MONTHS, OutsideCalendar, WorkingDays
from best_desktop.gui import icons, theme
from best_desktop.gui.data_asks import DataAsk
from best_desktop.gui.dates import long_date, span, with_weekday
from best_desktop.gui.days import (
    Day,
    entry_sentence,
    entry_status,
    entry_tag,
    entry_words,
    first_shown,
    shift_months,
)
from best_desktop.gui.forms.ui_calendar import Ui_CalendarPage
from best_desktop.gui.office import Office
from best_desktop.gui.page import Page
from best_desktop.gui.tables import Column
from best_desktop.gui.tokens import TAG_ICONS
from best_desktop.gui.wheel_guard import guard_wheel

_ENTRY = Qt.ItemDataRole.UserRole

_COLUMNS: tuple[Column[CalendarEntry], ...] = (
    Column(
        "status",
        "Status",
        entry_status,
        14,
        order=lambda e: str(e.tag),
        tag=entry_tag,
        spoken=entry_status,
    ),
    Column("day", "Due", lambda e: long_date(e.day), 20, order=lambda e: e.day),
    Column("what", "What", lambda e: e.text, 26, order=lambda e: e.text),
    Column("reference", "Reference", lambda e: e.reference, 17, order=lambda e: e.reference),
    Column("who", "Who", lambda e: e.who, 22, order=lambda e: e.who.casefold()),
    Column("handler", "Handler", lambda e: e.handler, 18, order=lambda e: e.handler.casefold()),
    Column(
        "met", "Met on", lambda e: long_date(e.met_on), 18, order=lambda e: e.met_on or date.max
    ),
)


class CalendarPage(Page):
    """Every date cases are held to, by day; the chosen day stays chosen in all three views."""

    wanted_data = Signal(object, object)

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        """Build the page; it loads when it is first shown."""
        super().__init__(office, parent)
        self.ui = Ui_CalendarPage()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._chosen = office.today
        self._entries: tuple[CalendarEntry, ...] = ()
        self.ui.list.set_columns(
            _COLUMNS,
            lambda e: (e.reference, e.kind, e.stage, e.day, e.beside),
            sort=("day", False),
        )
        self.ui.split.setStretchFactor(0, 3)
        self.ui.split.setStretchFactor(1, 1)
        self.ui.split.setSizes([640, 260])
        self.ui.dayList.setResizeMode(QListView.ResizeMode.Adjust)
        self.setFocusProxy(self.ui.days)
        icons.redress(self)
        guard_wheel(self)
        self._connect()

    def _connect(self) -> None:
        ui = self.ui
        ui.days.wanted_day.connect(self.go_to)
        ui.days.wanted_step.connect(self.step)
        ui.days.wanted_today.connect(self.go_to_today)
        ui.days.opened.connect(self._open_day)
        ui.list.opened.connect(self._open)
        ui.list.chosen_changed.connect(self._follow_list)
        ui.dayList.itemActivated.connect(lambda item: self._open(item.data(_ENTRY)))
        ui.goToday.clicked.connect(self.go_to_today)
        for pressed, way, year in (
            (ui.back, -1, False),
            (ui.forward, 1, False),
            (ui.yearBack, -1, True),
            (ui.yearForward, 1, True),
        ):
            pressed.clicked.connect(partial(self.step, way, year))
        for chip in (ui.asMonth, ui.asWeek, ui.asList):
            chip.toggled.connect(self._change_view)
        ui.showMet.toggled.connect(self.refresh)
        ui.handler.currentIndexChanged.connect(self.refresh)
        theme.news.changed.connect(self._redraw)
        # The list has no keys for months of its own.
        for key, way in (("PgUp", -1), ("PgDown", 1)):
            step = QShortcut(QKeySequence(f"Ctrl+{key}"), self)
            step.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            step.activated.connect(partial(self.step, way, False))

    # ------------------------------------------------------------------------- moving about

    @property
    def chosen(self) -> date:
        """The day whose deadlines stand at the right."""
        return self._chosen

    @property
    def weeks(self) -> int:
        """How many weeks the grid shows."""
        return 1 if self.ui.asWeek.isChecked() else 6

    def go_to(self, day: date) -> None:
        """Choose a day, turning the page where it is not of the month (or week) shown."""
        calendar = self.office.desk().calendar()
        day = min(max(day, calendar.first), calendar.last)
        if self._place(day) != self._place(self._chosen):
            self._chosen = day
            self.refresh()
            return
        self._chosen = day
        if self.ui.days.chosen() != day:
            self.ui.days.choose(day)
        self._show_day()

    def go_to_today(self) -> None:
        """Choose today."""
        self.go_to(self.office.today)

    def step(self, way: int, year: bool = False) -> None:
        """Go a month (in the week view a week) or a whole year on or back."""
        if self.weeks == 1 and not year:
            self.go_to(self._chosen + timedelta(days=7 * way))
        else:
            self.go_to(shift_months(self._chosen, way * (12 if year else 1)))

    def _place(self, day: date) -> date:
        """What tells one page of the calendar from another: its week's or month's first day."""
        return first_shown(day, 1) if self.weeks == 1 else day.replace(day=1)

    def _change_view(self, on: bool) -> None:
        if not on:
            return
        ui, week = self.ui, self.weeks == 1
        ui.days.painter_of_days.tall = week
        listed = ui.asList.isChecked()
        ui.views.setCurrentWidget(ui.list if listed else ui.days)
        self.setFocusProxy(ui.list if listed else ui.days)
        ui.side.setHidden(listed)
        unit, held = "week" if week else "month", "Ctrl+" if listed else ""
        ui.back.setAccessibleName(f"Previous {unit}")
        ui.back.setToolTip(f"Previous {unit} ({held}Page Up)")
        ui.forward.setAccessibleName(f"Next {unit}")
        ui.forward.setToolTip(f"Next {unit} ({held}Page Down)")
        self.refresh()

    def _open(self, entry: CalendarEntry) -> None:
        """Open the complaint, or the next step of a data-protection request."""
        if entry.request_id:
            self.wanted_data.emit(DataAsk.STEP, entry.request_id)
        else:
            self.open_case.emit(entry.complaint_id)

    def _open_day(self, day: date) -> None:
        """Open the only case due on a day; where there are several, go to their list."""
        self.go_to(day)
        due = self._due_on(day)
        if len(due) == 1:
            self._open(due[0])
        elif due:
            self.ui.dayList.setCurrentRow(0)
            self.ui.dayList.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow_list(self) -> None:
        entry = self.ui.list.chosen()
        if entry is not None and entry.day != self._chosen:
            self._chosen = entry.day
            self._show_day()

    # ------------------------------------------------------------------------------ loading

    def refresh(self) -> None:
        """Load the deadlines of the weeks shown."""
        desk = self.office.desk()
        self._fill_handlers()
        first = first_shown(self._chosen, self.weeks)
        last = first + timedelta(days=7 * self.weeks - 1)
        self._entries = deadlines_between(
            desk,
            first,
            last,
            handler_id=self.ui.handler.currentData(),
            include_met=self.ui.showMet.isChecked(),
        )
        self.ui.title.setText(self._title(first, last))
        self._fill_grid(first, desk.calendar())
        month = self._chosen.month
        self.ui.list.show_rows([each for each in self._entries if each.day.month == month])
        self._show_day()
        self._say_status()

    def _title(self, first: date, last: date) -> str:
        if self.weeks == 1:
            return f"Deadlines, {span(first, last)}"
        return f"Deadlines, {MONTHS[self._chosen.month - 1]} {self._chosen.year}"

    def _fill_handlers(self) -> None:
        box = self.ui.handler
        wanted: list[tuple[str, int | None]] = [("All handlers", None)]
        wanted += [(each.label, each.id) for each in staff(self.office.desk())]
        if [(box.itemText(at), box.itemData(at)) for at in range(box.count())] == wanted:
            return
        chosen = box.currentData()
        box.blockSignals(True)
        box.clear()
        for label, number in wanted:
            box.addItem(label, number)
        box.setCurrentIndex(max(box.findData(chosen), 0))
        box.blockSignals(False)

    def _fill_grid(self, first: date, calendar: WorkingDays) -> None:
        by_day: dict[date, list[CalendarEntry]] = {}
        for entry in self._entries:
            by_day.setdefault(entry.day, []).append(entry)
        today, month, whole_month = self.office.today, self._chosen.month, self.weeks > 1
        days = [first + timedelta(days=at) for at in range(7 * self.weeks)]
        self.ui.days.grid.show_days(
            [
                Day(
                    day,
                    tuple(by_day.get(day, ())),
                    _why_closed(calendar, day),
                    today=day == today,
                    outside=whole_month and day.month != month,
                )
                for day in days
            ]
        )
        self.ui.days.choose(self._chosen)

    def _due_on(self, day: date) -> list[CalendarEntry]:
        return [each for each in self._entries if each.day == day]

    def _show_day(self) -> None:
        day, ui = self._chosen, self.ui
        due = self._due_on(day)
        ui.dayTitle.setText(with_weekday(day))
        line = ui.dayList.fontMetrics().height() + 2
        ui.dayList.setIconSize(QSize(line, line))
        ui.dayList.clear()
        for entry in due:
            ui.dayList.addItem(self._day_item(entry))
        closed = _why_closed(self.office.desk().calendar(), day)
        notes = [f"{closed}: not a working day."] if closed else []
        if not due:
            notes.append("Nothing is due on this day.")
        ui.dayNote.setText(" ".join(notes))
        ui.dayNote.setVisible(bool(notes))
        ui.dayList.setVisible(bool(due))
        top = Qt.AlignmentFlag.AlignTop
        ui.sideColumn.setAlignment(Qt.AlignmentFlag(0) if due else top)

    def _day_item(self, entry: CalendarEntry) -> QListWidgetItem:
        tag = entry_tag(entry)
        colour = theme.tokens().tags[tag].text
        text = f"{entry.reference}  {entry.who}\n{entry_words(entry)}"
        size = self.ui.dayList.fontMetrics().height() + 2
        picture = icons.pixmap(TAG_ICONS[tag], colour, size, self.devicePixelRatioF())
        item = QListWidgetItem(QIcon(picture), text)
        item.setData(_ENTRY, entry)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, entry_sentence(entry))
        if not entry.firm:
            font = self.ui.dayList.font()
            font.setItalic(True)
            item.setFont(font)
        return item

    def _say_status(self) -> None:
        open_ones = [each for each in self._entries if each.met_on is None]
        number = len(open_ones)
        period = "this week" if self.weeks == 1 else "in these six weeks"
        self.status_changed.emit(f"{number} deadline{'' if number == 1 else 's'} {period}")

    def panes(self) -> list[QWidget]:
        """The grid or the list, and the chosen day where something is due on it."""
        both = (self.ui.views.currentWidget(), self.ui.dayList)
        return [pane for pane in both if pane is not None and pane.isVisible()]

    def select_all_text(self) -> str:
        return self.ui.list.selected_text() if self.ui.list.isVisible() else ""

    def minimumSizeHint(self) -> QSize:
        return QSize(420, 320)

    def _redraw(self) -> None:
        self.ui.list.fit()
        self._show_day()


def _why_closed(calendar: WorkingDays, day: date) -> str:
    """Why a day is no working day; nothing is known of years that are not in the calendar."""
    try:
        return calendar.why_not(day)
    except OutsideCalendar:
        return ""
