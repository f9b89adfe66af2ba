"""A register as a part of a page: buttons, filters, the list, and its columns and workbook."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from best_desktop.casework.party_views import RegisterFilter, RegisterName
from best_desktop.casework.register_kinds import REGISTERS
from best_desktop.casework.registers import export_register, register_count, register_page
from best_desktop.domain.roles import Right
from best_desktop.domain.vocabulary import Tag
from best_desktop.gui import background, icons, theme
from best_desktop.gui.flow_layout import FlowRow
from best_desktop.gui.office import Office
from best_desktop.gui.paged_table import PagedTable
from best_desktop.gui.parts import button, explain, words
from best_desktop.gui.preview_split import PreviewSplit
from best_desktop.gui.printing import print_list
from best_desktop.gui.register_columns import columns_of, day_of
from best_desktop.gui.register_export import (
    ask_where,
    chosen_ids,
    save_workbook,
    say_what_is_exported,
)
from best_desktop.gui.register_filters import FilterBy, RegisterFilters
from best_desktop.gui.tables import Cursor
from best_desktop.gui.wheel_guard import guard_wheel
from best_desktop.gui.word_box import WordBox

_LEAST_ROWS, _MOST_ROWS = 3, 40
_LINES_BENEATH = 4


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

    ``wanted_columns`` asks for View > Columns on its list. ``tools`` are the buttons for the
    list itself; a page of one register at a time puts them beside its title.
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
        filters: FilterBy = FilterBy(),  # noqa: B008 - it is frozen
        tags: Mapping[str, Callable[[Any], Tag | None]] | None = None,
        whole: Callable[[Any], str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """An empty register; :meth:`refresh` fills it.

        Args:
            office: whose case file is listed.
            name: which register.
            buttons: what can be done; the first is the main one.
            filters: what it can be filtered by besides words.
            tags: columns painted as status words.
            whole: the text of a row that no column can show, shown beneath; None for none.
            parent: the owner in Qt's tree.
        """
        super().__init__(parent)
        self.office, self.name = office, name
        self.noun = REGISTERS[name].noun
        self.said = str(name).lower()
        self.wanted = RegisterFilter()
        self._whole = whole
        self._buttons: list[tuple[QPushButton, RegisterButton]] = []
        self._build_buttons(buttons)
        self.filters = RegisterFilters(office, self.said, filters)
        self._build_list(tags)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self._button_row)
        column.addWidget(self.filters)
        column.addWidget(self.nothing, 1)
        column.addWidget(self.body, 1)
        self.filters.changed.connect(self._filter)
        self.filters.clear_button.clicked.connect(self._go_to_list)
        theme.news.changed.connect(self._fit)
        guard_wheel(self)
        self.setFocusProxy(self.table)
        self._fit()

    # ------------------------------------------------------------------------------ building

    def _build_buttons(self, buttons: Sequence[RegisterButton]) -> None:
        self._button_row = FlowRow(self)
        line = self._button_row.flow
        for place, each in enumerate(buttons):
            made = button(each.text, each.pressed, kind="primary" if place == 0 else "")
            icons.dress(made, each.icon, "on_accent" if place == 0 else "text")
            line.addWidget(made)
            self._buttons.append((made, each))
        self.columns_button = button(
            "Columns…", lambda: self.wanted_columns.emit(self.table), name=f"Columns of {self.said}"
        )
        icons.dress(self.columns_button, "columns")
        self.export_button = button("Export…", self.ask_export, name=f"Export {self.said}")
        icons.dress(self.export_button, "export")
        self.tools = QWidget(self)
        both = QHBoxLayout(self.tools)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(8)
        both.addWidget(self.columns_button)
        both.addWidget(self.export_button)
        line.addWidget(self.tools)

    def _build_list(self, tags: Mapping[str, Callable[[Any], Tag | None]] | None) -> None:
        self.table = RegisterTable(self)
        self.table.register = self.name
        self.table.setAccessibleName(f"{self.name} register")
        first = REGISTERS[self.name].listing.first
        self.table.list_columns(columns_of(self.name, tags), self._fetch, sort=first)
        self.table.opened.connect(self.opened)
        self.table.chosen_changed.connect(self._choose)
        self.table.columns_wanted.connect(lambda: self.wanted_columns.emit(self.table))
        self.nothing = words("", "muted")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.nothing.hide()
        self.body: QWidget = self.table
        self.whole: QPlainTextEdit | None = None
        if self._whole is None:
            return
        self.whole = QPlainTextEdit()
        self.whole.setReadOnly(True)
        self.whole.setTabChangesFocus(True)
        self.whole.setAccessibleName(f"The whole text of the chosen {self.noun}")
        split = PreviewSplit(self)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(8)
        split.least_rows, split.most_rows = _LEAST_ROWS, _MOST_ROWS
        split.addWidget(self.table)
        split.addWidget(self.whole)
        self.body = split

    def _fit(self) -> None:
        """A list of a few rows, and a few lines of text, are always in sight."""
        self.table.fit()
        row = self.table.verticalHeader().defaultSectionSize()
        head = self.table.horizontalHeader().sizeHint().height()
        edges = 2 * self.table.frameWidth() + self.table.horizontalScrollBar().sizeHint().height()
        self.table.setMinimumHeight(head + _LEAST_ROWS * row + edges)
        if self.whole is not None:
            self.whole.setMinimumHeight(self.fontMetrics().lineSpacing() * _LINES_BENEATH)

    # -------------------------------------------------------------------- parts of the filters

    @property
    def search(self) -> QLineEdit:
        """Where words are typed to find lines."""
        return self.filters.search

    @property
    def role(self) -> WordBox | None:
        """The role chosen, where the register can be filtered by one."""
        return self.filters.role

    @property
    def scheme(self) -> WordBox | None:
        """The scheme chosen, where the register can be filtered by one."""
        return self.filters.scheme

    @property
    def only_open(self) -> QCheckBox:
        """Leaves what is in use or still to do."""
        return self.filters.only_open

    @property
    def clear_button(self) -> QPushButton:
        """Shows everything again."""
        return self.filters.clear_button

    @property
    def count(self) -> QLabel:
        """How many lines there are."""
        return self.filters.count

    # ------------------------------------------------------------------------------- the rows

    def refresh(self) -> None:
        """Load again; what was chosen stays chosen while it is still there."""
        self.filters.settle()
        self.filters.offer_schemes()
        self.wanted = self.filters.wanted()
        self.table.reload()
        self._count()
        self._choose()

    def chosen(self) -> Any | None:
        """The chosen row."""
        return self.table.chosen()

    def whole_text(self) -> str:
        """The text beneath the list; empty where the register shows none."""
        return "" if self.whole is None else self.whole.toPlainText()

    def button(self, text: str) -> QPushButton:
        """A button by its words; KeyError where there is none."""
        for made, each in self._buttons:
            if each.text == text:
                return made
        raise KeyError(text)

    def _go_to_list(self) -> None:
        self.table.setFocus()

    def _fetch(self, sort: Any, descending: bool, cursor: Cursor) -> tuple[Sequence[Any], Cursor]:
        start = cursor[0] if cursor else 0
        desk = self.office.desk()
        rows, following = register_page(
            desk, self.name, self.wanted, sort, descending, start if isinstance(start, int) else 0
        )
        return rows, None if following is None else (following,)

    def _filter(self) -> None:
        wanted = self.filters.wanted()
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
        counted = self.noun if total == 1 else self.said
        said = f"{shown:,} of {total:,} {counted}" if filtered else f"{total:,} {counted}"
        self.count.setText(said)
        self.clear_button.setEnabled(filtered)
        self.body.setVisible(bool(shown))
        self.nothing.setVisible(not shown)
        if filtered:
            self.nothing.setText(f"No {self.said} match these filters. Choose Clear filters.")
        else:
            first = self._buttons[0][1].text if self._buttons else "Refresh"
            self.nothing.setText(f"No {self.said} yet. Choose {first.removesuffix('…')} to begin.")
        why_not = desk.why_not(Right.EXPORT)
        explain(self.export_button, why_not or (None if shown else "There is nothing to export."))
        if isinstance(self.body, PreviewSplit):
            self.body.share()

    def _choose(self) -> None:
        row = self.chosen()
        for made, each in self._buttons:
            if each.why_not is not None:
                explain(made, each.why_not(row))
        if self.whole is not None and self._whole is not None:
            self.whole.setPlainText(self._whole(row) if row is not None else "")
        say_what_is_exported(self.export_button, self.table)
        self.chosen_changed.emit()

    # --------------------------------------------------------------------- exporting, printing

    def ask_export(self) -> bool:
        """Ask where the workbook goes, and save it there; False where there is nothing in it."""
        if not self.export_button.isEnabled():
            return False
        path = ask_where(self, self.office, str(self.name))
        if path is not None:
            self.export(path)
        return True

    def export(self, path: Path) -> background.Job:
        """Save what the list shows, or only the chosen lines where several are, as a workbook."""
        desk, name = self.office.desk(), self.name
        wanted = replace(self.wanted, ids=chosen_ids(self.table))
        keys = [each.key for each in self.table.columns_in_order()]
        lines = self.table.lines
        sort, descending = (lines.sorted_by if lines else None) or (None, False)
        return save_workbook(
            self, lambda: export_register(desk, name, wanted, keys, sort, descending), path
        )

    def print_out(self) -> bool:
        """Print the chosen lines, or the whole list as filtered; False where it is empty."""
        rows = self.table.wanted_rows()
        if rows:
            number = f"{len(rows):,} {self.noun if len(rows) == 1 else self.said}"
            print_list(self, str(self.name), self.table.columns_in_order(), rows, number)
        return bool(rows)
