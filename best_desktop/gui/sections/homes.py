"""Homes owned or leased at each year end: what complaints per thousand homes are counted by."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from best_desktop.casework.errors import FieldProblem, InvalidInput
from best_desktop.casework.homes import enter_homes, homes_at_year_ends
from best_desktop.domain.report_rows import HomesRecord
from best_desktop.domain.vocabulary import Nation
from best_desktop.gui import theme
from best_desktop.gui.add_form import AddForm, Field
from best_desktop.gui.date_field import DateField
from best_desktop.gui.dates import long_date
from best_desktop.gui.office import Office
from best_desktop.gui.parts import Scrolled, words
from best_desktop.gui.rows_table import RowsTable
from best_desktop.gui.section import SettingsSection
from best_desktop.gui.tables import Column
from best_desktop.gui.wheel_guard import guard_wheel

_COLUMNS: tuple[Column[HomesRecord], ...] = (
    Column("year_end", "Year end", lambda row: long_date(row.year_end), 30,
           order=lambda row: row.year_end),
    Column("nation", "Where", lambda row: str(row.nation), 24, order=lambda row: str(row.nation)),
    Column("homes", "Homes", lambda row: f"{row.homes:,}", 16, order=lambda row: row.homes),
)  # fmt: skip


class HomesSection(SettingsSection):
    """The numbers entered so far, and a form to enter or correct one."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        """Build the list and the form; ``refresh`` fills them."""
        super().__init__(office, parent)
        page = Scrolled("Homes")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page)
        page.column.addWidget(
            words(
                "Complaints for each 1,000 homes are counted by these. A number entered again for "
                "the same year end and nation takes the place of the one before."
            )
        )
        self.nothing = words("No homes are entered yet.", "muted")
        self.table = RowsTable()
        self.table.setAccessibleName("Homes at year ends")
        self.table.set_columns(
            _COLUMNS, lambda row: (row.year_end, row.nation), sort=("year_end", True)
        )
        self.table.setMinimumHeight(self.table.fontMetrics().height() * 10)
        self.year_end = DateField()
        self.year_end.setProperty("said", "The year end")
        self.year_end.set_office(office)
        self.nation = QComboBox()
        for nation in Nation:
            self.nation.addItem(str(nation), nation)
        self.homes = QLineEdit()
        fields = (
            Field("year_end", "&Year end (required)", self.year_end),
            Field("nation", "Wh&ere", self.nation),
            Field("homes", "&Homes (required)", self.homes),
        )
        self.form = AddForm(fields, "Enter homes", self._save, "Homes entered.")
        page.column.addWidget(self.nothing)
        page.column.addWidget(self.table, 1)
        page.column.addWidget(self.form)
        guard_wheel(self)
        theme.news.changed.connect(self.table.fit)

    @property
    def unsaved(self) -> bool:
        return bool(self.homes.text().strip()) or not self.year_end.is_empty()

    def refresh(self) -> None:
        self.table.show_or_say(homes_at_year_ends(), self.nothing)
        self.form.refresh()

    def _save(self) -> object:
        problem, day = self.year_end.problem(), self.year_end.date_or_none()
        if day is None or problem:
            message = problem or "Enter the last day of the reporting year"
            raise InvalidInput([FieldProblem("year_end", message)])
        typed = self.homes.text().replace(",", "").strip()
        if not (typed.isascii() and typed.isdigit()):
            message = "Enter the number of homes in digits, such as 1,310"
            raise InvalidInput([FieldProblem("homes", message)])
        enter_homes(self.office.desk(), day, self.nation.currentData(), int(typed[:12]))
        self.year_end.set_date(None)
        return day
