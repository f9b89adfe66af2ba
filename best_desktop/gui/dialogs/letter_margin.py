"""What is to look at in one block of a letter, beside it: each thing with other words to take."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from best_desktop.domain.letter_problem import LetterProblem
from best_desktop.gui.parts import button, empty
from best_desktop.gui.plain_tip import plain_tip
from best_desktop.gui.wrapped_label import WrappedLabel

LETTERS = 44
"""How wide the margin is beside a block, in letters."""


class Margin(QWidget):
    """The problems of one block, each a small box.

    ``wanted`` asks to go to a problem's words, ``chosen`` to put other words there.
    """

    wanted = Signal(object)
    chosen = Signal(object)

    def __init__(self, hint: str, parent: QWidget | None = None) -> None:
        """Nothing wrong yet; ``hint`` says what belongs into the block."""
        super().__init__(parent)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(6)
        self.hint = WrappedLabel(self)
        self.hint.setText(hint)
        self.hint.setProperty("kind", "muted")
        whole.addWidget(self.hint)
        self._column = QVBoxLayout()
        self._column.setSpacing(6)
        whole.addLayout(self._column)
        whole.addStretch(1)
        self._shown: tuple[LetterProblem, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def show_problems(self, found: tuple[LetterProblem, ...]) -> None:
        """Show these instead of those before."""
        if found == self._shown:
            return
        self._shown = found
        empty(self._column)
        for each in found:
            self._column.addWidget(self._note(each))

    @property
    def is_empty(self) -> bool:
        """Whether nothing is to look at."""
        return not self._shown

    def _note(self, problem: LetterProblem) -> QFrame:
        note = _Note(problem, self)
        note.pressed.connect(lambda: self.wanted.emit(problem))
        column = QVBoxLayout(note)
        column.setContentsMargins(8, 6, 8, 6)
        column.setSpacing(2)
        words = WrappedLabel(note)
        words.setText(f"{prefix(problem)}: {without_name(problem)}")
        column.addWidget(words)
        for offer in problem.offers:
            made = button(
                f"Write “{offer.text}”",
                lambda offer=offer: self.chosen.emit(offer),  # type: ignore[misc]
                kind="link",
                name=f"Write “{offer.text}” in '{problem.block}'",
            )
            made.setProperty("noKey", True)
            # Where text is large it may be cut: the tip and the name have the whole of it.
            made.setMinimumWidth(made.fontMetrics().averageCharWidth() * 12)
            made.setToolTip(plain_tip(offer.text) or "")
            column.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
        return note


class _Note(QFrame):
    """A box that takes a click anywhere to its words."""

    pressed = Signal()

    def __init__(self, problem: LetterProblem, parent: QWidget) -> None:
        super().__init__(parent)
        kind = "error" if problem.hard else "info" if problem.advice else "warning"
        self.setProperty("kind", f"{kind}-note")
        if problem.start is not None:
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self.pressed.emit()


def prefix(problem: LetterProblem) -> str:
    """How pressing a problem is, in words."""
    if problem.hard:
        return "Must be put right"
    return "Easier to read" if problem.advice else "Look at this"


def without_name(problem: LetterProblem) -> str:
    """What is wrong, in words that stand beside the block and need not name it."""
    name = f"'{problem.block}' "
    said = problem.message
    if said.startswith(name):
        return f"this block {said.removeprefix(name)}"
    return said[0].lower() + said[1:]
