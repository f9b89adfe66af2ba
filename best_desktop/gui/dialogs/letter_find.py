"""Find in the text of a letter: over all its blocks, round and round, with the count."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from best_desktop.gui import icons
from best_desktop.gui.announce import announce
from best_desktop.gui.dialogs.letter_block import BlockCard
from best_desktop.gui.dialogs.letter_text import Mark, MarkKind
from best_desktop.gui.parts import button

Place = tuple[int, int, int]
"""Words in a letter: the number of the block, and from which character how many."""


def next_place(places: Sequence[Place], here: tuple[int, int], *, back: bool = False) -> int:
    """The number of the place after (or before) block and character ``here``; it goes round."""
    if back:
        before = [n for n, place in enumerate(places) if place[:2] < here]
        return before[-1] if before else len(places) - 1
    after = [n for n, place in enumerate(places) if place[:2] > here]
    return after[0] if after else 0


class FindBar(QWidget):
    """A line to type into, the count, and the way to the next and the one before.

    ``go`` asks to show a place; ``left`` that the keyboard goes back to the text.
    """

    go = Signal(int, int, int)
    left = Signal()

    def __init__(self, cards: Callable[[], Sequence[BlockCard]], parent: QWidget) -> None:
        """Hidden until :meth:`open`; ``cards`` are the blocks of the letter as it is shown."""
        super().__init__(parent)
        self._cards = cards
        self._places: list[Place] = []
        self._at = -1
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 12, 0)
        row.setSpacing(6)
        label = QLabel("Find")
        label.setTextFormat(Qt.TextFormat.PlainText)
        self.box = QLineEdit(self)
        self.box.setAccessibleName("Find in the letter")
        self.box.setPlaceholderText("Words in this letter")
        self.box.setClearButtonEnabled(True)
        label.setBuddy(self.box)
        self.count = QLabel()
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setProperty("kind", "muted")
        self.previous = button("", self.find_previous, name="Previous")
        self.next = button("", self.find_next, name="Next")
        self.close_button = button("", self.shut, name="Close Find")
        for made, meaning, tip in (
            (self.previous, "up", "Previous (Shift+F3)"),
            (self.next, "down", "Next (F3)"),
            (self.close_button, "close", "Close (Esc)"),
        ):
            icons.dress(made, meaning)
            made.setToolTip(tip)
        row.addWidget(label)
        row.addWidget(self.box, 1)
        row.addWidget(self.count)
        for each in (self.previous, self.next, self.close_button):
            row.addWidget(each)
        self.box.textChanged.connect(self._typed)
        self.box.installEventFilter(self)
        self.hide()

    def open(self, words: str = "") -> None:
        """Show the bar, with words to look for where some were selected."""
        self.show()
        if words and "\n" not in words:
            self.box.setText(words)
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.selectAll()
        self._typed()

    def shut(self) -> None:
        """Hide the bar and its marks."""
        self.hide()
        self._mark(())
        self.left.emit()

    def has_keyboard(self) -> bool:
        """Whether somebody types or presses here; Esc closes the bar then, and not the letter."""
        return any(each.hasFocus() for each in self.findChildren(QWidget))

    def renew(self) -> None:
        """The text is another: look again, and stay near where one was."""
        if not self.isHidden():
            here = self._places[self._at][:2] if 0 <= self._at < len(self._places) else (0, -1)
            self._look()
            self._at = next_place(self._places, (here[0], here[1] - 1)) if self._places else -1
            self._say()

    def find_next(self) -> None:
        """Go to the next place; after the last comes the first."""
        self._step(1)

    def find_previous(self) -> None:
        """Go to the place before; before the first comes the last."""
        self._step(-1)

    def _step(self, way: int) -> None:
        if self.isHidden():
            self.open()
        if self._places:
            self._at = (self._at + way) % len(self._places)
            self._show()

    def _typed(self) -> None:
        self._look()
        self._at = 0 if self._places else -1
        if self._places:
            self._show()
        else:
            self._say()

    def _look(self) -> None:
        needle = self.box.text().strip()
        pattern = re.compile(re.escape(needle), re.IGNORECASE) if needle else None
        self._places = [
            (number, match.start(), len(match[0]))
            for number, card in enumerate(self._cards())
            if pattern is not None and not card.is_out
            for match in pattern.finditer(card.text.toPlainText())
        ]

    def _show(self) -> None:
        self.go.emit(*self._places[self._at])
        self._say()

    def _say(self) -> None:
        if not self.box.text().strip():
            said = ""
        elif self._places:
            said = f"{self._at + 1} of {len(self._places)}"
        else:
            said = "Not in this letter"
        self.count.setText(said)
        announce(self.box, said)
        self._mark(self._places)

    def _mark(self, places: Sequence[Place]) -> None:
        for number, card in enumerate(self._cards()):
            card.text.show_marks(
                "found",
                [
                    Mark(start, length, MarkKind.HERE if n == self._at else MarkKind.FOUND)
                    for n, (block, start, length) in enumerate(places)
                    if block == number
                ],
            )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                (self.find_previous if shift else self.find_next)()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.shut()
                return True
        return super().eventFilter(watched, event)
