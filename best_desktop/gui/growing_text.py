"""A text box that grows with what is typed, so that nothing is typed through a keyhole."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, Qt
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

_LEAST_LINES, _MOST_LINES = 2, 12
_SIDE, _ABOVE = 5, 2


class GrowingText(QPlainTextEdit):
    """Plain text of any length; Tab leaves it, and it shows between two and twelve lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """An empty box two lines high."""
        super().__init__(parent)
        self._least, self._most = _LEAST_LINES, _MOST_LINES
        self._busy = False
        self.setTabChangesFocus(True)
        # The same room beside the text as in a field of one line.
        self.setViewportMargins(_SIDE, _ABOVE, _SIDE, _ABOVE)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)

    def set_least_lines(self, lines: int) -> None:
        """Show at least so many lines."""
        self._least = lines
        self.updateGeometry()

    def set_most_lines(self, lines: int) -> None:
        """Show at most so many lines; beyond them the box scrolls."""
        self._most = lines
        self._grow()

    def _lines(self) -> int:
        """How many lines the text takes at this width; counting stops when the box is full."""
        # Qt lays out only the paragraphs in sight, and counts the others as one line each.
        layout, lines = self.document().documentLayout(), 0
        block = self.document().begin()
        while block.isValid() and lines <= self._most:
            layout.blockBoundingRect(block)
            lines += block.layout().lineCount()
            block = block.next()
        return lines

    def sizeHint(self) -> QSize:
        lines = min(max(self._lines(), self._least), self._most)
        around = self.frameWidth() + _ABOVE + int(self.document().documentMargin())
        # Qt keeps one pixel back when it asks whether the last line is in sight.
        height = lines * self.fontMetrics().lineSpacing() + 2 * around + 1
        return QSize(self.fontMetrics().averageCharWidth() * 40, height)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 16, self.sizeHint().height())

    def _grow(self) -> None:
        """Ask for the room the text needs, and show a scroll bar where that is too much.

        Counting lines and showing the bar both bring Qt back here before they have ended.
        """
        if self._busy:
            return
        self._busy = True
        try:
            self.updateGeometry()
            full = self._lines() > self._most
            policy = Qt.ScrollBarPolicy
            wanted = policy.ScrollBarAsNeeded if full else policy.ScrollBarAlwaysOff
            if self.verticalScrollBarPolicy() != wanted:
                self.setVerticalScrollBarPolicy(wanted)
        finally:
            self._busy = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()


class OneLine(GrowingText):
    """One thought that may wrap over several lines; Enter ends it instead of breaking it."""

    entered = Signal()
    emptied = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """An empty box one line high."""
        super().__init__(parent)
        self.set_least_lines(1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Backspace and not self.toPlainText():
            self.emptied.emit()
        else:
            super().keyPressEvent(event)
