"""One register as a part of a page: buttons, a line to find with, the list, the whole text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QPushButton, QWidget

from best_desktop.gui import icons, theme
from best_desktop.gui.flow_layout import FlowLayout
from best_desktop.gui.forms.ui_register import Ui_Register
from best_desktop.gui.parts import button, explain
from best_desktop.gui.tables import Column

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
class RegisterKind(Generic[Row]):
    """What one register shows.

    Args:
        noun: what one line is, such as "compliment".
        columns: the columns; a row has ``id``.
        find: rows by typed text, and whether only those still to do are wanted.
        whole: the text of a row that a column cannot show.
        buttons: what can be done.
        can_be_done: whether rows are ever "still to do".
    """

    noun: str
    columns: tuple[Column[Row], ...]
    find: Callable[[str, bool], Sequence[Row]]
    whole: Callable[[Row], str]
    buttons: tuple[RowButton[Row], ...]
    can_be_done: bool = False


class Register(QWidget, Generic[Row]):
    """Shows one register; typing filters it, the chosen line is shown whole beneath."""

    def __init__(self, kind: RegisterKind[Row], parent: QWidget | None = None) -> None:
        """An empty register; :meth:`refresh` fills it."""
        super().__init__(parent)
        self.kind = kind
        self.ui = Ui_Register()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.ui.list.setAccessibleName(f"{kind.noun.capitalize()}s")
        self.ui.list.set_columns(kind.columns, lambda row: row.id, sort=("received", True))
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
        rows = self.kind.find(text, self.ui.onlyOpen.isChecked())
        self.ui.list.show_rows(rows)
        self.ui.split.share()
        number, noun = len(rows), self.kind.noun
        self.ui.count.setText(f"{number} {noun}{'' if number == 1 else 's'}")
        self.ui.split.setVisible(bool(rows))
        self.ui.nothing.setVisible(not rows)
        self.ui.nothing.setText(self._why_empty(text))
        self._choose()

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
