"""The text of one block of a letter: marks on words, tips over them, changes that can be undone."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QHelpEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QTextEdit, QToolTip, QWidget

from best_desktop.gui import theme
from best_desktop.gui.growing_text import GrowingText
from best_desktop.gui.plain_tip import plain_tip

_MOST_LINES = 60


class MarkKind(Enum):
    """What a mark on words says; each has a tint, and words in a tip or beside it."""

    HARD = auto()
    SOFT = auto()
    FOUND = auto()
    HERE = auto()


@dataclass(frozen=True, slots=True)
class Mark:
    """Words of a block, in characters, marked; ``tip`` is what pointing at them says."""

    start: int
    length: int
    kind: MarkKind
    tip: str = ""


class LetterText(GrowingText):
    """Plain text of one block; ``menu_wanted`` lets others add to its menu before it opens."""

    menu_wanted = Signal(object, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """An empty box."""
        super().__init__(parent)
        self.set_most_lines(_MOST_LINES)
        self.word_tip: Callable[[int], str] = _no_tip
        self._marks: dict[str, tuple[Mark, ...]] = {}
        theme.news.changed.connect(self._draw)

    # Marks

    def show_marks(self, layer: str, marks: Iterable[Mark]) -> None:
        """Mark these words instead of those of the same layer marked before."""
        wanted = tuple(marks)
        if self._marks.get(layer, ()) != wanted:
            self._marks[layer] = wanted
            self._draw()

    def _draw(self) -> None:
        self.setExtraSelections(
            [self._selection(each) for marks in self._marks.values() for each in marks]
        )

    def _selection(self, mark: Mark) -> QTextEdit.ExtraSelection:
        look = theme.tokens()
        backs = {
            MarkKind.HARD: look.error_box,
            MarkKind.SOFT: look.warning_box,
            MarkKind.FOUND: look.info_box,
            MarkKind.HERE: look.selection,
        }
        shown = QTextCharFormat()
        shown.setBackground(QColor(backs[mark.kind]))
        # Colour is never the only sign (B-42).
        shown.setUnderlineStyle(
            QTextCharFormat.UnderlineStyle.SingleUnderline
            if mark.kind in {MarkKind.HARD, MarkKind.HERE}
            else QTextCharFormat.UnderlineStyle.DotLine
        )
        edges = {MarkKind.HARD: look.error_text, MarkKind.SOFT: look.warning_border}
        shown.setUnderlineColor(QColor(edges.get(mark.kind, look.link)))
        selection = QTextEdit.ExtraSelection()
        selection.cursor = self._cursor(mark.start, mark.length)
        selection.format = shown
        return selection

    def tip_at(self, at: int) -> str:
        """What there is to say about the words at a character."""
        tips = [
            mark.tip
            for marks in self._marks.values()
            for mark in marks
            if mark.tip and mark.start <= at < mark.start + mark.length
        ]
        return "\n".join(filter(None, [*tips, self.word_tip(at)]))

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = self.character(self.cursorForPosition(event.pos()).position())
            tip = plain_tip(self.tip_at(at))
            if tip:
                QToolTip.showText(event.globalPos(), tip, self.viewport())
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        cursor = self.textCursor() if by_key else self.cursorForPosition(event.pos())
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.menu_wanted.emit(menu, self.character(cursor.position()))
        menu.exec(event.globalPos())

    # Characters, of which Qt counts some twice

    def character(self, position: int) -> int:
        """The character at a position of a cursor."""
        return len(_units(self.toPlainText())[: position * 2].decode("utf-16-le", "ignore"))

    def position(self, at: int) -> int:
        """The position of a cursor before a character."""
        return len(_units(self.toPlainText()[:at])) // 2

    def _cursor(self, start: int, length: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(self.position(start))
        cursor.setPosition(self.position(start + length), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    # Choosing and changing

    def choose(self, start: int, length: int) -> None:
        """Select words."""
        self.setTextCursor(self._cursor(start, length))

    def chosen_from(self) -> int:
        """Where the selection, or the cursor, begins, in characters."""
        return self.character(self.textCursor().selectionStart())

    def put(self, start: int, length: int, text: str) -> None:
        """Write words in place of others; Undo brings those back."""
        cursor = self._cursor(start, length)
        cursor.insertText(text)
        self.setTextCursor(cursor)

    def put_all(self, text: str) -> None:
        """Write a text in place of the whole; Undo brings that back."""
        if text != self.toPlainText():
            self.put(0, len(self.toPlainText()), text)


def _units(text: str) -> bytes:
    return text.encode("utf-16-le", "surrogatepass")


def _no_tip(_at: int) -> str:
    return ""
