"""One register as a part of a page: buttons, a line to find with, the list, the whole text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Generic, TypeVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from best_desktop.casework.party_views import RegisterFilter, RegisterName
from best_desktop.casework.registers import register_count, register_page
from best_desktop.domain.roles import Right
from best_desktop.gui import background, icons, theme
from best_desktop.gui.flow_layout import FlowLayout
from best_desktop.gui.forms.ui_register import Ui_Register
from best_desktop.gui.office import Office
from best_desktop.gui.parts import button, explain
from best_desktop.gui.register_columns import day_of
from best_desktop.gui.register_export import ask_where, export_list
from best_desktop.gui.tables import Column, Cursor

Row = TypeVar("Row")
_WAIT_MS = 200


@dataclass(frozen=True, slots=True)
class RowButton(Generic[Row]):
    """A button above the list; ``why_not`` says for the chosen row why it is greyed.

    Without ``why_not`` the button needs no row; ``blocked`` may still say why it is greyed.
    """

    text: str
    icon: str
    pressed: Callable[[], object]
    why_not: Callable[[Row], str | None] | None = None
    blocked: Callable[[], str | None] | None = None


@dataclass(frozen=True, slots=True)
class Paged:
    """A register that is filtered, sorted, paged and exported in SQL, and whose it is."""

    office: Office
    name: RegisterName


@dataclass(frozen=True, slots=True)
class RegisterKind(Generic[Row]):
    """What one register shows.

    Args:
        noun: what one line is, such as "compliment".
        columns: the columns; a row has ``id``.
        find: rows by typed text, and whether only those still to do are wanted.
        whole: the text of a row that a column cannot show.
        buttons: what can be done.
        can_be_done: whether rows are ever "still to do".
        paged: the register that pages through SQL; None where ``find`` gives all rows.
    """

    noun: str
    columns: tuple[Column[Row], ...]
    find: Callable[[str, bool], Sequence[Row]]
    whole: Callable[[Row], str]
    buttons: tuple[RowButton[Row], ...]
    can_be_done: bool = False
    paged: Paged | None = None


class Register(QWidget, Generic[Row]):
    """Shows one register; typing filters it, the chosen line is shown whole beneath.

    ``wanted_columns`` asks for View > Columns on its list.
    """

    wanted_columns = Signal(object)

    def __init__(self, kind: RegisterKind[Row], parent: QWidget | None = None) -> None:
        """An empty register; :meth:`refresh` fills it."""
        super().__init__(parent)
        self.kind = kind
        self.ui = Ui_Register()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.ui.list.setAccessibleName(f"{kind.noun.capitalize()}s")
        self.wanted = RegisterFilter()
        self._set_columns()
        self.ui.onlyOpen.setVisible(kind.can_be_done)
        self.ui.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        for part in (self.ui.nothing, self.ui.split):
            self.ui.column.setStretchFactor(part, 1)
        self.ui.split.most_rows = 40
        self._buttons: list[tuple[QPushButton, RowButton[Row]]] = []
        line = FlowLayout(self.ui.buttons)
        for place, each in enumerate(kind.buttons):
            made = button(each.text, each.pressed, kind="primary" if place == 0 else "")
            icons.dress(made, each.icon, "on_accent" if place == 0 else "text")
            line.addWidget(made)
            self._buttons.append((made, each))
        self._add_own_buttons(line)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_WAIT_MS)
        self._wait.timeout.connect(self.refresh)
        self.ui.filter.textEdited.connect(lambda _text: self._wait.start())
        self.ui.filter.returnPressed.connect(self.refresh)
        self.ui.onlyOpen.toggled.connect(self.refresh)
        self.ui.list.chosen_changed.connect(self._choose)
        theme.news.changed.connect(self.ui.list.fit)
        self.setFocusProxy(self.ui.list)

    def refresh(self) -> None:
        """Load the register again."""
        self._wait.stop()
        text = self.ui.filter.text().strip()
        number, noun = self._load(text), self.kind.noun
        self.ui.split.share()
        self.ui.count.setText(f"{number} {noun}{'' if number == 1 else 's'}")
        self.ui.split.setVisible(bool(number))
        self.ui.nothing.setVisible(not number)
        self.ui.nothing.setText(self._why_empty(text))
        self._choose()

    def _set_columns(self) -> None:
        paged, table = self.kind.paged, self.ui.list
        if paged is None:
            table.set_columns(self.kind.columns, lambda row: row.id, sort=("received", True))
        else:
            table.dates = partial(day_of, paged.name)
            table.list_columns(self.kind.columns, self._fetch, sort=("received", True))
        table.columns_wanted.connect(lambda: self.wanted_columns.emit(table))

    def _add_own_buttons(self, line: FlowLayout) -> None:
        """What every list offers: its columns, and where it pages a workbook."""
        table, said = self.ui.list, f"{self.kind.noun}s"
        columns = button(
            "Columns…", lambda: self.wanted_columns.emit(table), name=f"Columns of {said}"
        )
        icons.dress(columns, "columns")
        line.addWidget(columns)
        self.export_button: QPushButton | None = None
        if self.kind.paged is not None:
            self.export_button = button("Export…", self._ask_export, name=f"Export {said}")
            icons.dress(self.export_button, "export")
            line.addWidget(self.export_button)

    def _load(self, text: str) -> int:
        """Load the rows that are wanted; returns how many there are in all."""
        paged = self.kind.paged
        if paged is None:
            rows = self.kind.find(text, self.ui.onlyOpen.isChecked())
            self.ui.list.show_rows(rows)
            return len(rows)
        self.wanted = RegisterFilter(text=text, only_open=self.ui.onlyOpen.isChecked())
        self.ui.list.reload()
        desk = paged.office.desk()
        number = register_count(desk, paged.name, self.wanted)
        if self.export_button is not None:
            nothing = None if number else "There is nothing to export."
            explain(self.export_button, desk.why_not(Right.EXPORT) or nothing)
        return number

    def _fetch(self, sort: Any, descending: bool, cursor: Cursor) -> tuple[Sequence[Any], Cursor]:
        paged = self.kind.paged
        if paged is None:
            return (), None
        start = cursor[0] if cursor and isinstance(cursor[0], int) else 0
        rows, following = register_page(
            paged.office.desk(), paged.name, self.wanted, sort, descending, start
        )
        return rows, None if following is None else (following,)

    def _ask_export(self) -> None:
        paged = self.kind.paged
        path = ask_where(self, paged.office, paged.name) if paged else None
        if path is not None:
            self.export(path)

    def export(self, path: Path) -> background.Job | None:
        """Save what the list shows as a workbook; None where this register does not page."""
        paged = self.kind.paged
        if paged is None:
            return None
        return export_list(self, paged.office, paged.name, self.wanted, self.ui.list, path)

    def chosen(self) -> Any | None:
        """The chosen row."""
        return self.ui.list.chosen()

    def button(self, text: str) -> QPushButton:
        """A button by its words; KeyError where there is none."""
        for made, each in self._buttons:
            if each.text == text:
                return made
        raise KeyError(text)

    def _why_empty(self, text: str) -> str:
        noun = self.kind.noun
        if text or self.ui.onlyOpen.isChecked():
            return f"No {noun}s match. Clear what you typed, or show all."
        return f"No {noun}s yet. Choose {self.kind.buttons[0].text} to record one."

    def _choose(self) -> None:
        row = self.chosen()
        self.ui.whole.setPlainText(self.kind.whole(row) if row is not None else "")
        none = f"Choose a {self.kind.noun} in the list first."
        for made, each in self._buttons:
            if each.why_not is not None:
                explain(made, none if row is None else each.why_not(row))
            elif each.blocked is not None:
                explain(made, each.blocked())
