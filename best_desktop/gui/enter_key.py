"""Enter in a list takes its line, instead of pressing the main button of the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class EnterTakesLine(QObject):
    """Lives with its list; Enter emits the list's ``itemActivated`` for the current line."""

    def __init__(self, lines: QListWidget) -> None:
        """Watch a list."""
        super().__init__(lines)
        self._lines = lines
        lines.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep a plain Enter for the list."""
        if (
            not isinstance(event, QKeyEvent)
            or event.type() is not QEvent.Type.KeyPress
            or event.key() not in _ENTER
            or event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            return super().eventFilter(watched, event)
        line = max(self._lines.currentRow(), 0)
        if line < self._lines.count():
            self._lines.itemActivated.emit(self._lines.item(line))
        return True
