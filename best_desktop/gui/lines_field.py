"""A list of short texts, such as the points of a complaint; lines come and go by keyboard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from best_desktop.gui.compound import Compound
from best_desktop.gui.growing_text import OneLine
from best_desktop.gui.icons import dress
from best_desktop.gui.tab_order import tab_as_read


class LinesField(Compound):
    """Numbered lines: Enter begins the next, Backspace in an empty one takes it away.

    ``noun`` (a dynamic property in the form) is what one line is: "point", "outcome".
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """One empty line."""
        super().__init__(parent)
        self._rows: list[_Row] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(4)
        self.add = QPushButton(self)
        dress(self.add, "add")
        foot = QHBoxLayout()
        foot.addWidget(self.add)
        foot.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addLayout(self._column)
        whole.addLayout(foot)
        self.add.clicked.connect(self._add_and_go)
        self.set_lines(())

    def first_field(self) -> QWidget:
        return self._rows[0].edit

    def noun(self) -> str:
        """What one line is."""
        return str(self.property("noun") or "line")

    def lines(self) -> tuple[str, ...]:
        """The lines that hold something, without the space around them."""
        texts = (row.edit.toPlainText().strip() for row in self._rows)
        return tuple(text for text in texts if text)

    def set_lines(self, lines: Sequence[str]) -> None:
        """Show these lines, or one empty one."""
        for row in list(self._rows):
            self._drop(row)
        for text in lines or ("",):
            self._insert(len(self._rows), text)
        self._number()
        self.changed.emit()

    def is_empty(self) -> bool:
        """Whether no line holds anything."""
        return not self.lines()

    def kept(self) -> object:
        """What a draft keeps."""
        return list(self.lines())

    def restore(self, kept: object) -> None:
        """Put back what a draft kept."""
        self.set_lines([str(each) for each in kept] if isinstance(kept, list) else [])

    def _insert(self, at: int, text: str = "") -> _Row:
        row = _Row(self)
        row.edit.setPlainText(text)
        row.edit.textChanged.connect(self.changed)
        row.edit.entered.connect(lambda: self._next(row))
        row.edit.emptied.connect(lambda: self._take_away(row))
        row.remove.clicked.connect(lambda: self._take_away(row))
        self._rows.insert(at, row)
        self._column.insertWidget(at, row)
        row.show()  # now, not with the next event: it is about to get the keyboard
        self._order()
        return row

    def _next(self, row: _Row) -> None:
        if row.edit.toPlainText().strip():
            self._insert(self._rows.index(row) + 1).edit.setFocus()
            self._number()

    def _add_and_go(self) -> None:
        empty = next((row for row in self._rows if not row.edit.toPlainText().strip()), None)
        (empty or self._insert(len(self._rows))).edit.setFocus()
        self._number()

    def _take_away(self, row: _Row) -> None:
        if len(self._rows) == 1:
            row.edit.clear()
            return
        at = self._rows.index(row)
        self._drop(row)
        self._rows[max(at - 1, 0)].edit.setFocus()
        self._number()
        self.changed.emit()

    def _drop(self, row: _Row) -> None:
        self._rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _order(self) -> None:
        # Qt puts a late line at the end of the whole window's Tab order.
        if self.isVisible():
            tab_as_read(self.window())

    def _number(self) -> None:
        noun = self.noun()
        self.add.setText(f"Add another {noun}" if self.lines() else f"Add {_a(noun)}")
        for number, row in enumerate(self._rows, start=1):
            row.number.setText(f"{number}.")
            row.edit.setAccessibleName(f"{noun.capitalize()} {number}")
            row.remove.setAccessibleName(f"Remove {noun} {number}")
            row.remove.setToolTip(f"Remove {noun} {number}")
            row.remove.setVisible(len(self._rows) > 1)

    def showEvent(self, event: object) -> None:
        super().showEvent(event)  # type: ignore[arg-type]
        self._number()


def _a(noun: str) -> str:
    return f"{'an' if noun[:1] in 'aeiou' else 'a'} {noun}"


class _Row(QWidget):
    """One numbered line and the button that takes it away."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.number = QLabel(self)
        self.number.setTextFormat(Qt.TextFormat.PlainText)
        self.number.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
        self.number.setContentsMargins(0, 5, 0, 0)
        self.number.setMinimumWidth(self.fontMetrics().horizontalAdvance("10."))
        self.edit = OneLine(self)
        self.remove = QPushButton(self)
        dress(self.remove, "remove")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.number)
        line.addWidget(self.edit, 1)
        line.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)
