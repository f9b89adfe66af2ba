"""Bank holidays by year, and the one-off days of the office; adding one shows first what moves."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from best_desktop.casework import case_file
from best_desktop.casework.office_calendar import HolidayLine, holidays_in, office_days
from best_desktop.casework.office_views import OfficeDayView
from best_desktop.domain.bank_holidays import GOOD_UNTIL
from best_desktop.domain.roles import Right
from best_desktop.gui import theme
from best_desktop.gui.actions import READ_ONLY, Command
from best_desktop.gui.dates import with_weekday
from best_desktop.gui.forms.ui_calendar_section import Ui_CalendarSection
from best_desktop.gui.office import Office
from best_desktop.gui.office_asks import OfficeAsk
from best_desktop.gui.parts import explain
from best_desktop.gui.section import SettingsSection
from best_desktop.gui.tables import Column
from best_desktop.gui.wheel_guard import guard_wheel


def _nations(row: HolidayLine) -> str:
    return " and ".join(str(each) for each in row.nations)


def _counts(row: HolidayLine) -> str:
    return "Yes" if row.counts else "No, left out"


_HOLIDAYS: tuple[Column[HolidayLine], ...] = (
    Column("day", "Day", lambda row: with_weekday(row.day), 28, order=lambda row: row.day),
    Column("name", "Bank holiday", lambda row: row.name, 34, order=lambda row: row.name),
    Column("where", "Where", _nations, 20, order=_nations),
    Column("counts", "Counts", _counts, 12, order=_counts),
)


def _kind(row: OfficeDayView) -> str:
    return "Closed" if row.closed else "Open on a bank holiday"


_DAYS: tuple[Column[OfficeDayView], ...] = (
    Column("day", "Day", lambda row: with_weekday(row.day), 30, order=lambda row: row.day),
    Column("name", "Name", lambda row: row.name, 34, order=lambda row: row.name),
    Column("kind", "Office", _kind, 24, order=_kind),
    Column("where", "Where", lambda row: str(row.nation or "England and Wales"), 20,
           order=lambda row: str(row.nation)),
)  # fmt: skip


class CalendarSection(SettingsSection):
    """What the program counts as no working day."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        """Build the tables; ``refresh`` fills them."""
        super().__init__(office, parent)
        self.ui = Ui_CalendarSection()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        ui = self.ui
        ui.holidays.set_columns(_HOLIDAYS, lambda row: (row.day, row.nations), sort=("day", False))
        ui.days.set_columns(_DAYS, lambda row: row.id, sort=("day", False))
        guard_wheel(self)
        ui.year.currentIndexChanged.connect(self._show_year)
        ui.days.chosen_changed.connect(self._allow)
        ui.add.clicked.connect(lambda: self.wanted_move.emit(Command.OFFICE_DAY, 0))
        ui.remove.clicked.connect(self._remove)
        ui.switch_.clicked.connect(self._switch)
        ui.holidays.chosen_changed.connect(self._allow)
        theme.news.changed.connect(self._fit)

    def refresh(self) -> None:
        desk, box = self.office.desk(), self.ui.year
        calendar = desk.calendar()
        years = list(range(calendar.first.year, calendar.last.year + 1))
        if [box.itemData(at) for at in range(box.count())] != years:
            chosen = box.currentData() or desk.today.year
            box.blockSignals(True)
            box.clear()
            for year in years:
                box.addItem(str(year), year)
            box.setCurrentIndex(box.findData(chosen))
            box.blockSignals(False)
        self._show_year()
        days = office_days(desk)
        self.ui.days.show_rows(days)
        self.ui.days.setVisible(bool(days))
        self.ui.nothing.setVisible(not days)
        self._allow()

    def _show_year(self) -> None:
        year = self.ui.year.currentData()
        if year is None:
            return
        self.ui.holidays.show_rows(self.lines(year))
        if year <= GOOD_UNTIL:
            note = "These agree with the official list for England and Wales."
        else:
            note = (
                f"The official list has been compared up to {GOOD_UNTIL}. Later years are worked "
                "out; check them when the government publishes them."
            )
        self.ui.note.setText(note)

    def lines(self, year: int) -> list[HolidayLine]:
        """The bank holidays of a year, each with its nations and whether it counts."""
        return holidays_in(date(year, 1, 1), date(year, 12, 31))

    def _allow(self) -> None:
        read_only = READ_ONLY if case_file.is_read_only() else None
        locked = read_only or self.office.desk().why_not(Right.CHANGE_SETTINGS)
        explain(self.ui.add, locked, "Shows which open complaints would move first")
        row = self.ui.days.chosen()
        none = "Choose a day in the list first."
        explain(self.ui.remove, locked or (None if row is not None else none))
        holiday = self.ui.holidays.chosen()
        self.ui.switch_.setText("Count again…" if holiday and not holiday.counts else "Leave out…")
        choose = None if holiday is not None else "Choose a bank holiday in the list first."
        explain(self.ui.switch_, locked or choose, "Shows which open complaints would move first")

    def _remove(self) -> None:
        row = self.ui.days.chosen()
        if isinstance(row, OfficeDayView):
            self.wanted_remove_office_day.emit(row.id)

    def _switch(self) -> None:
        row = self.ui.holidays.chosen()
        if isinstance(row, HolidayLine):
            self.wanted_office.emit(OfficeAsk.BANK_HOLIDAY, row.day.toordinal())

    def _fit(self) -> None:
        self.ui.holidays.fit()
        self.ui.days.fit()
