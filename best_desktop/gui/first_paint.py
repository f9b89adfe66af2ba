"""Notices that a window has been drawn for the first time: from then on people can work."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


class FirstPaint(QObject):
    """Calls ``drawn`` once, as soon as a window has been drawn."""

    def __init__(self, window: QWidget, drawn: Callable[[], None]) -> None:
        """Watch a window that is not shown yet."""
        super().__init__(window)
        self._drawn = drawn
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the window's own drawing; its parts are drawn in the same round."""
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._drawn)
        return False
