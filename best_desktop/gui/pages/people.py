"""People and places: people, schemes, third parties, staff and departments, each a register."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QTabWidget, QVBoxLayout, QWidget

from best_desktop.casework import case_file
from best_desktop.casework.adjustments import reviews_due
from best_desktop.casework.case_views import HistoryEntry
from best_desktop.casework.party_views import RegisterName
from best_desktop.casework.queries.party_registers import THIRD_PARTIES
from best_desktop.domain.roles import Right
from best_desktop.domain.vocabulary import PartyRole
from best_desktop.gui import theme
from best_desktop.gui.actions import READ_ONLY
from best_desktop.gui.office import Office
from best_desktop.gui.page import Page
from best_desktop.gui.paged_register import PagedRegister, RegisterButton
from best_desktop.gui.parts import words
from best_desktop.gui.people_asks import PeopleAsk
from best_desktop.gui.person_pane import PersonPane
from best_desktop.gui.register_filters import FilterBy
from best_desktop.gui.settings import Preferences

_NARROW = 800
"""Under this many logical pixels the person stands under the list, not beside it."""

_SHARES = [5600, 4400]
"""How the list and the person share the room at first."""

_SHARING = (RegisterName.STAFF, RegisterName.DEPARTMENTS)
"""The registers that stand one above the other keep the buttons for their list themselves."""

_TABS = ("people", "schemes", "third_parties", "staff")


class PeoplePage(Page):
    """Four views, built when they are first shown.

    ``wanted_people`` asks for a dialog about people or places, ``wanted_columns`` for the columns
    of a list.
    """

    wanted_people = Signal(object, int)
    wanted_letter = Signal(object, int)
    wanted_columns = Signal(object)

    def __init__(
        self, office: Office, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        """Build the page."""
        super().__init__(office, parent)
        self._preferences = preferences
        self.registers: dict[RegisterName, PagedRegister] = {}
        self.panes_: dict[RegisterName, PersonPane] = {}
        self._splits: list[QSplitter] = []
        self._shown: dict[RegisterName, int | None] = {}
        self._behind = set(_TABS)
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName("People and places")
        self._holders: dict[str, QWidget] = {}
        titles = ("People", "Schemes", "Third parties", "Staff and departments")
        for tab, title in zip(_TABS, titles, strict=True):
            holder = self._holders[tab] = QWidget()
            QVBoxLayout(holder).setContentsMargins(0, 0, 0, 0)
            self.tabs.addTab(holder, title)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 16)
        self._head = QHBoxLayout()
        self._head.addWidget(words("People and places", "page-title"), 1)
        column.addLayout(self._head)
        column.addWidget(self.tabs)
        self.tabs.currentChanged.connect(lambda _: self._load_shown())

    # ------------------------------------------------------------------------------ building

    def _build(self, tab: str) -> None:
        holder = self._holders[tab].layout()
        if holder is None or holder.count():
            return
        if tab == "schemes":
            made = self._schemes()
        elif tab == "staff":
            made = self._staff()
        else:
            third = tab == "third_parties"
            made = self._people(RegisterName.THIRD_PARTIES if third else RegisterName.PEOPLE)
        holder.addWidget(made)

    def _people(self, name: RegisterName) -> QWidget:
        third = name is RegisterName.THIRD_PARTIES
        buttons = [
            self._new("Add person…", PeopleAsk.PERSON, Right.KEEP_PEOPLE),
        ]
        if not third:
            figures = partial(self.wanted_people.emit, PeopleAsk.EQUALITY_FIGURES, 0)
            buttons.append(RegisterButton("Equality figures…", "reports", figures))
        register = self._register(
            name,
            buttons,
            filters=FilterBy(
                only_open="" if third else "Adjustment to review",
                roles=THIRD_PARTIES if third else tuple(PartyRole),
                schemes=not third,
            ),
        )
        pane = PersonPane(self.office)
        pane.wanted_people.connect(self.wanted_people)
        pane.wanted_letter.connect(self.wanted_letter)
        pane.open_case.connect(self.open_case)
        self.panes_[name] = pane
        self._shown[name] = None
        register.chosen_changed.connect(lambda: self._show_person(name))
        register.opened.connect(lambda _row: self._go_to_person(name))
        split = QSplitter()
        split.setChildrenCollapsible(False)
        split.setHandleWidth(8)
        for part in (register, pane):
            split.addWidget(part)
            split.setStretchFactor(split.indexOf(part), 1)
        split.setSizes(_SHARES)
        self._splits.append(split)
        self._turn()
        return split

    def _schemes(self) -> QWidget:
        name = RegisterName.SCHEMES
        return self._register(
            name,
            [
                self._new("Add scheme…", PeopleAsk.SCHEME, Right.KEEP_OFFICE),
                self._on_row("Change…", "edit", PeopleAsk.SCHEME, Right.KEEP_OFFICE, name),
            ],
            filters=FilterBy("In use only"),
            opens=PeopleAsk.SCHEME,
        )

    def _staff(self) -> QWidget:
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(8)
        for at, (name, ask, right, text) in enumerate(
            (
                (RegisterName.STAFF, PeopleAsk.STAFF, Right.KEEP_STAFF, "Add member of staff…"),
                (
                    RegisterName.DEPARTMENTS,
                    PeopleAsk.DEPARTMENT,
                    Right.KEEP_OFFICE,
                    "Add department…",
                ),
            )
        ):
            buttons = [
                self._new(text, ask, right),
                self._on_row("Change…", "edit", ask, right, name),
            ]
            split.addWidget(
                self._register(name, buttons, filters=FilterBy("In use only"), opens=ask)
            )
            split.setStretchFactor(at, 2 - at)
        return split

    def _register(
        self,
        name: RegisterName,
        buttons: list[RegisterButton],
        *,
        filters: FilterBy,
        opens: PeopleAsk | None = None,
    ) -> PagedRegister:
        register = PagedRegister(self.office, name, buttons, filters=filters)
        register.wanted_columns.connect(self.wanted_columns)
        register.table.restore(self._preferences, f"people/{name.value}")
        if opens is not None:
            ask = opens
            register.opened.connect(lambda row: self.wanted_people.emit(ask, row.id))
        self.registers[name] = register
        if name not in _SHARING:
            self._head.addWidget(register.tools)
        return register

    def _new(self, text: str, ask: PeopleAsk, right: Right) -> RegisterButton:
        def why_not(_row: Any) -> str | None:
            return self._why_not(right)

        return RegisterButton(text, "add", partial(self.wanted_people.emit, ask, 0), why_not)

    def _on_row(
        self, text: str, icon: str, ask: PeopleAsk, right: Right, name: RegisterName
    ) -> RegisterButton:
        def pressed() -> None:
            row = self.registers[name].chosen()
            if row is not None:
                self.wanted_people.emit(ask, row.id)

        def why_not(row: Any) -> str | None:
            if row is None:
                return f"Choose a {self.registers[name].noun} in the list first."
            return self._why_not(right)

        return RegisterButton(text, icon, pressed, why_not)

    def _why_not(self, right: Right) -> str | None:
        return READ_ONLY if case_file.is_read_only() else self.office.desk().why_not(right)

    # ------------------------------------------------------------------------------- loading

    def show_tab(self, name: str) -> None:
        """Go to ``people``, ``schemes``, ``third_parties`` or ``staff``."""
        self.tabs.setCurrentIndex(_TABS.index(name))

    def refresh(self) -> None:
        self._behind = set(_TABS)
        self._load_shown()

    def concerns(self, entry: HistoryEntry) -> bool:
        """Any complaint changes the counts; only opening a letter or a setting does not."""
        return entry.subject != "Letters"

    def shown_registers(self) -> list[PagedRegister]:
        """The registers of the view that is shown."""
        shown: dict[str, tuple[RegisterName, ...]] = {
            "people": (RegisterName.PEOPLE,),
            "schemes": (RegisterName.SCHEMES,),
            "third_parties": (RegisterName.THIRD_PARTIES,),
            "staff": (RegisterName.STAFF, RegisterName.DEPARTMENTS),
        }
        return [self.registers[name] for name in shown[_TABS[self.tabs.currentIndex()]]]

    def _load_shown(self) -> None:
        tab = _TABS[self.tabs.currentIndex()]
        self._build(tab)
        registers = self.shown_registers()
        self.setFocusProxy(registers[0])
        for each in self.registers.values():
            each.tools.setVisible(each in registers)
        if tab in self._behind:
            self._behind.discard(tab)
            for register in registers:
                self._shown[register.name] = None
                register.refresh()
                if register.name is RegisterName.PEOPLE:
                    due = len(reviews_due(self.office.desk()))
                    register.only_open.setText(f"Adjustment to review ({due})")
        self.status_changed.emit(registers[0].count.text())

    def _show_person(self, name: RegisterName) -> None:
        row = self.registers[name].chosen()
        number = row.id if row is not None else None
        if number is None or number != self._shown.get(name):
            self._shown[name] = number
            self.panes_[name].show_person(number)
        self.status_changed.emit(self.registers[name].count.text())

    def _go_to_person(self, name: RegisterName) -> None:
        self.panes_[name].focus_first()

    def keep(self) -> None:
        for name, register in self.registers.items():
            register.table.keep(self._preferences, f"people/{name.value}")

    def panes(self) -> list[QWidget]:
        """The lists shown, and the person beside them."""
        self._build(_TABS[self.tabs.currentIndex()])
        shown = self.shown_registers()
        found: list[QWidget] = [each.table for each in shown]
        found += [self.panes_[each.name] for each in shown if each.name in self.panes_]
        return found

    def export_out(self) -> bool:
        return self.shown_registers()[0].ask_export()

    def print_out(self) -> bool:
        return self.shown_registers()[0].print_out()

    def select_all_text(self) -> str:
        return self.shown_registers()[0].table.selected_text()

    # ---------------------------------------------------------------------------------- sizes

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        wide = theme.room(self.width()) >= _NARROW
        way = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        for split in self._splits:
            if split.orientation() is not way:
                split.setOrientation(way)
