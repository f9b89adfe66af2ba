"""Who is away with who stands in, and which departments are delegated to an administrator."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from best_desktop.casework import case_file
from best_desktop.casework.queries.routing import absences, delegations
from best_desktop.casework.routing_views import AbsenceView, DelegationView
from best_desktop.domain.roles import Right
from best_desktop.gui import theme
from best_desktop.gui.actions import READ_ONLY
from best_desktop.gui.dates import long_date
from best_desktop.gui.office import Office
from best_desktop.gui.office_asks import OfficeAsk
from best_desktop.gui.parts import Scrolled, Section, button, explain, words
from best_desktop.gui.rows_table import RowsTable
from best_desktop.gui.section import SettingsSection
from best_desktop.gui.tables import Column
from best_desktop.gui.wheel_guard import guard_wheel

_LINES = 6

_ABSENCES: tuple[Column[AbsenceView], ...] = (
    Column("staff", "Away", lambda row: row.staff, 24, order=lambda row: row.staff.casefold()),
    Column("from", "From", lambda row: long_date(row.from_on), 18, order=lambda row: row.from_on),
    Column("to", "To", lambda row: long_date(row.to_on, empty="Until further notice"), 20),
    Column("stand_in", "Stands in", lambda row: row.stand_in or "Nobody", 26),
)
_DELEGATIONS: tuple[Column[DelegationView], ...] = (
    Column("department", "Department", lambda row: row.department, 20,
           order=lambda row: row.department.casefold()),
    Column("to_whom", "Delegated to", lambda row: row.administrator, 20),
    Column("from", "From", lambda row: long_date(row.from_on), 18, order=lambda row: row.from_on),
    Column("to", "To", lambda row: long_date(row.to_on, empty="Until ended"), 18),
    Column("by", "By", lambda row: row.given_by, 18),
)  # fmt: skip


class AbsencesSection(SettingsSection):
    """Two lists; what is past is left out of both and stays in the history."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        """Build the lists; ``refresh`` fills them."""
        super().__init__(office, parent)
        page = Scrolled("Absences and delegations")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page)
        self.add = button("Add absence…", lambda: self._ask(OfficeAsk.ABSENCE, 0))
        self.change = button("Change…", lambda: self._for_absence(OfficeAsk.ABSENCE))
        self.remove = button("Remove…", lambda: self._for_absence(OfficeAsk.REMOVE_ABSENCE))
        self.delegate = button("Delegate…", lambda: self._ask(OfficeAsk.DELEGATION, 0))
        self.end = button("End…", self._end)
        self.away = _table("Absences", _ABSENCES, "from")
        self.delegated = _table("Delegations", _DELEGATIONS, "department")
        self.nobody_away = words("Nobody is away, or will be.", "muted")
        self.none_delegated = words("No department is delegated.", "muted")
        for heading, said, buttons, table, nothing in (
            (
                "Absences",
                "Complaints recorded while somebody is away go to the deputy, or to who stands in.",
                (self.add, self.change, self.remove),
                self.away,
                self.nobody_away,
            ),
            (
                "Delegations",
                "An administrator logs, prints and tracks a department’s complaints; decides none.",
                (self.delegate, self.end),
                self.delegated,
                self.none_delegated,
            ),
        ):
            part = Section(heading, buttons)
            part.body.addWidget(words(said))
            part.body.addWidget(nothing)
            part.body.addWidget(table)
            page.column.addWidget(part)
        page.column.addStretch(1)
        guard_wheel(self)
        self.away.chosen_changed.connect(self._allow)
        self.away.opened.connect(lambda _row: self.change.click())
        self.delegated.chosen_changed.connect(self._allow)
        theme.news.changed.connect(self._fit)

    def refresh(self) -> None:
        desk = self.office.desk()
        for table, nothing, rows in (
            (self.away, self.nobody_away, absences(desk)),
            (self.delegated, self.none_delegated, delegations(desk)),
        ):
            table.show_or_say(rows, nothing)
        self._fit()
        self._allow()

    def _allow(self) -> None:
        """Grey what this desk may not do, or what needs a line chosen first."""
        desk = self.office.desk()
        locked = READ_ONLY if case_file.is_read_only() else None
        entering = locked or desk.why_not(Right.ENTER_ABSENCE)
        delegating = locked or desk.why_not(Right.DELEGATE)
        no_absence = None if self.away.chosen() else "Choose an absence in the list first."
        no_delegation = None if self.delegated.chosen() else "Choose a delegation first."
        why_not: dict[QPushButton, str | None] = {
            self.add: entering,
            self.change: entering or no_absence,
            self.remove: entering or no_absence,
            self.delegate: delegating,
            self.end: delegating or no_delegation,
        }
        for each, reason in why_not.items():
            explain(each, reason)

    def _ask(self, ask: OfficeAsk, number: int) -> None:
        self.wanted_office.emit(ask, number)

    def _for_absence(self, ask: OfficeAsk) -> None:
        row = self.away.chosen()
        if isinstance(row, AbsenceView):
            self._ask(ask, row.id)

    def _end(self) -> None:
        row = self.delegated.chosen()
        if isinstance(row, DelegationView):
            self._ask(OfficeAsk.END_DELEGATION, row.id)

    def _fit(self) -> None:
        for table in (self.away, self.delegated):
            table.fit()
            table.setFixedHeight(table.height_for(_LINES))


def _table(name: str, columns: Sequence[Column[Any]], sort: str) -> RowsTable:
    table = RowsTable()
    table.setAccessibleName(name)
    table.set_columns(columns, lambda row: row.id, sort=(sort, False))
    return table
