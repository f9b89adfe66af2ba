"""A register as a part of a page: buttons, filters, the list, and its columns and workbook."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from best_desktop.casework.party_views import RegisterFilter, RegisterName
from best_desktop.casework.queries import choices
from best_desktop.casework.register_kinds import REGISTERS
from best_desktop.casework.registers import (
    register_count,
    register_page,
)
from best_desktop.domain.roles import Right
from best_desktop.domain.vocabulary import PartyRole, Tag
from best_desktop.gui import background, icons, theme
from best_desktop.gui.flow_layout import FlowLayout
from best_desktop.gui.office import Office
from best_desktop.gui.paged_table import PagedTable
from best_desktop.gui.parts import button, explain, words
from best_desktop.gui.register_columns import columns_of, day_of
from best_desktop.gui.register_export import ask_where, export_list
from best_desktop.gui.tables import Cursor
from best_desktop.gui.wheel_guard import guard_wheel
from best_desktop.gui.word_box import WordBox

_WAIT_MS = 200


@dataclass(frozen=True, slots=True)
class RegisterButton:
    """A button above a register.

    ``why_not`` says for the chosen row (None where none is) why it is greyed; without it the
    button needs no row.
    """

    text: str
    icon: str
    pressed: Callable[[], object]
    why_not: Callable[[Any | None], str | None] | None = None


class RegisterTable(PagedTable):
    """The list of a register; its dates are copied as dates."""

    register = RegisterName.PEOPLE

    def day_of(self, key: str, row: Any) -> date | None:
        return day_of(self.register, key, row)


class PagedRegister(QWidget):
    """One register: typing and choosing filter it, headers sort it, Ctrl+C copies.

    ``wanted_columns`` asks for View > Columns on its list.
    """

    opened = Signal(object)
    chosen_changed = Signal()
    wanted_columns = Signal(object)

    def __init__(
        self,
        office: Office,
        name: RegisterName,
        buttons: Sequence[RegisterButton],
        *,
        only_open: str = "",
        roles: Sequence[PartyRole] = (),
        schemes: bool = False,
        tags: Mapping[str, Callable[[Any], Tag | None]] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """An empty register; :meth:`refresh` fills it.

        Args:
            office: whose case file is listed.
            name: which register.
            buttons: what can be done; the first is the main one.
            only_open: what the tick box says that leaves only what is in use or to do; '' none.
            roles: the roles that can be filtered by.
            schemes: whether it can be filtered by scheme.
            tags: columns painted as status words.
            parent: the owner in Qt's tree.
        """
        super().__init__(parent)
        self.office, self.name = office, name
        self.noun = REGISTERS[name].noun
        self.wanted = RegisterFilter()
        self._total = 0
        self._buttons: list[tuple[QPushButton, RegisterButton]] = []
        self._build_buttons(buttons)
        self._build_filters(only_open, roles, schemes=schemes)
        self.table = RegisterTable(self)
        self.table.register = name
        self.table.setAccessibleName(f"{name} register")
        self.table.list_columns(columns_of(name, tags), self._fetch, sort=_first_order(name))
        self.nothing = words("", "muted")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self._button_row)
        column.addWidget(self._filter_row)
        column.addWidget(self.nothing, 1)
        column.addWidget(self.table, 1)
        self.nothing.hide()
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_WAIT_MS)
        self._wait.timeout.connect(self._filter)
        self.table.opened.connect(self.opened)
        self.table.chosen_changed.connect(self._choose)
        self.table.columns_wanted.connect(lambda: self.wanted_columns.emit(self.table))
        theme.news.changed.connect(self.table.fit)
        guard_wheel(self)
        self.setFocusProxy(self.table)

    # ------------------------------------------------------------------------------ building

    def _build_buttons(self, buttons: Sequence[RegisterButton]) -> None:
        self._button_row = QWidget(self)
        line = FlowLayout(self._button_row)
        for place, each in enumerate(buttons):
            made = button(each.text, each.pressed, kind="primary" if place == 0 else "")
            icons.dress(made, each.icon, "on_accent" if place == 0 else "text")
            line.addWidget(made)
            self._buttons.append((made, each))
        said = str(self.name).lower()
        self.columns_button = button(
            "Columns…", lambda: self.wanted_columns.emit(self.table), name=f"Columns of {said}"
        )
        icons.dress(self.columns_button, "columns")
        self.export_button = button("Export…", self._ask_export, name=f"Export {said}")
        icons.dress(self.export_button, "export")
        line.addWidget(self.columns_button)
        line.addWidget(self.export_button)

    def _build_filters(self, only_open: str, roles: Sequence[PartyRole], *, schemes: bool) -> None:
        self._filter_row = QWidget(self)
        line = FlowLayout(self._filter_row)
        said = str(self.name).lower()
        self.search = QLineEdit()
        self.search.setAccessibleName(f"Find in {said}")
        self.search.setPlaceholderText("Find by name or words")
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(self.fontMetrics().averageCharWidth() * 30)
        self.search.textEdited.connect(lambda _text: self._wait.start())
        self.search.textChanged.connect(lambda text: None if text else self._wait.start())
        self.search.returnPressed.connect(self._filter)
        line.addWidget(self.search)
        self.role: WordBox | None = None
        self.scheme: WordBox | None = None
        if roles:
            self.role = WordBox()
            self.role.setAccessibleName(f"Role of {said}")
            self.role.offer_words(roles, empty="Everybody")
            self.role.currentIndexChanged.connect(self._filter)
            line.addWidget(self.role)
        if schemes:
            self.scheme = WordBox()
            self.scheme.setAccessibleName(f"Scheme of {said}")
            self._offer_schemes()
            self.scheme.currentIndexChanged.connect(self._filter)
            line.addWidget(self.scheme)
        self.only_open = QCheckBox(only_open, self)
        self.only_open.setHidden(not only_open)
        self.only_open.toggled.connect(self._filter)
        if only_open:
            line.addWidget(self.only_open)
        self.clear_button = button(
            "Clear filters", self.clear_filters, name=f"Clear filters of {said}"
        )
        line.addWidget(self.clear_button)
        self.count = QLabel()
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setProperty("kind", "muted")
        line.addWidget(self.count)

    def _offer_schemes(self) -> None:
        """The schemes there are now; what was chosen stays chosen."""
        if self.scheme is None:
            return
        chosen = self.scheme.chosen_id()
        blocked = self.scheme.blockSignals(True)
        self.scheme.offer_choices(choices.schemes(self.office.desk()), empty="All schemes")
        self.scheme.choose(chosen or 0)
        self.scheme.blockSignals(blocked)

    # ------------------------------------------------------------------------------- the rows

    def refresh(self) -> None:
        """Load again; what was chosen stays chosen while it is still there."""
        self._wait.stop()
        self._offer_schemes()
        self.table.reload()
        self._count()
        self._choose()

    def chosen(self) -> Any | None:
        """The chosen row."""
        return self.table.chosen()

    def button(self, text: str) -> QPushButton:
        """A button by its words; KeyError where there is none."""
        for made, each in self._buttons:
            if each.text == text:
                return made
        raise KeyError(text)

    def clear_filters(self) -> None:
        """Show the whole register."""
        for each in (self.search, self.role, self.scheme, self.only_open):
            if each is not None:
                each.blockSignals(True)
        self.search.clear()
        for box in (self.role, self.scheme):
            if box is not None:
                box.setCurrentIndex(0)
        self.only_open.setChecked(False)
        for each in (self.search, self.role, self.scheme, self.only_open):
            if each is not None:
                each.blockSignals(False)
        self._filter()
        self.table.setFocus()

    def _fetch(self, sort: Any, descending: bool, cursor: Cursor) -> tuple[Sequence[Any], Cursor]:
        start = cursor[0] if cursor else 0
        desk = self.office.desk()
        rows, following = register_page(
            desk, self.name, self.wanted, sort, descending, start if isinstance(start, int) else 0
        )
        return rows, None if following is None else (following,)

    def _filter(self) -> None:
        self._wait.stop()
        wanted = RegisterFilter(
            text=self.search.text().strip(),
            role=self.role.word(PartyRole) if self.role else None,
            scheme_id=self.scheme.chosen_id() if self.scheme else None,
            only_open=self.only_open.isChecked(),
        )
        if wanted != self.wanted:
            self.wanted = wanted
            if self.table.lines is not None:
                self.table.lines.restart()
        self._count()
        self._choose()

    def _count(self) -> None:
        desk = self.office.desk()
        shown = register_count(desk, self.name, self.wanted)
        filtered = self.wanted != RegisterFilter()
        total = register_count(desk, self.name, RegisterFilter()) if filtered else shown
        said = str(self.name).lower()
        counted = self.noun if total == 1 else said
        self.count.setText(f"{shown} of {total} {counted}" if filtered else f"{total} {counted}")
        self.clear_button.setEnabled(filtered)
        self.table.setVisible(bool(shown))
        self.nothing.setVisible(not shown)
        if filtered:
            self.nothing.setText(f"No {said} match these filters. Choose Clear filters.")
        else:
            first = self._buttons[0][1].text if self._buttons else "Refresh"
            self.nothing.setText(f"No {said} yet. Choose {first.removesuffix('…')} to begin.")
        why_not = desk.why_not(Right.EXPORT)
        explain(self.export_button, why_not or (None if shown else "There is nothing to export."))

    def _choose(self) -> None:
        row = self.chosen()
        for made, each in self._buttons:
            if each.why_not is not None:
                explain(made, each.why_not(row))
        self.chosen_changed.emit()

    # -------------------------------------------------------------------------------- exporting

    def _ask_export(self) -> None:
        path = ask_where(self, self.office, self.name)
        if path is not None:
            self.export(path)

    def export(self, path: Path) -> background.Job:
        """Save what the list shows as a workbook."""
        return export_list(self, self.office, self.name, self.wanted, self.table, path)


def _first_order(name: RegisterName) -> tuple[str, bool]:
    return REGISTERS[name].listing.first
