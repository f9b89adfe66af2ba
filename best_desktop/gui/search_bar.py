"""The search box of the command bar: it filters while one types, Esc clears it (B-3, B-19)."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from best_desktop.gui import icons, theme


class SearchBar(QObject):
    """Looks after the box the form has laid out.

    ``typed`` carries the text at each key, ``entered`` at Enter, ``cleared`` after Esc; ``down``
    asks to go on in the list.
    """

    typed = Signal(str)
    entered = Signal(str)
    cleared = Signal()
    down = Signal()

    def __init__(self, box: QLineEdit) -> None:
        """Give the box its picture and its keys."""
        super().__init__(box)
        self._box = box
        self._picture = box.addAction(
            icons.icon("search", "text_2"), QLineEdit.ActionPosition.LeadingPosition
        )
        self._fit()
        box.textEdited.connect(self.typed)
        box.textChanged.connect(self._emptied)
        box.returnPressed.connect(lambda: self.entered.emit(box.text().strip()))
        box.installEventFilter(self)
        theme.news.changed.connect(self._dress)

    def focus(self) -> None:
        """Put the keyboard into the box, its text chosen."""
        self._box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._box.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self._box.clear()
                return True
            if event.key() == Qt.Key.Key_Down:
                self.down.emit()
                return True
        return super().eventFilter(watched, event)

    def _emptied(self, text: str) -> None:
        if not text:
            self.cleared.emit()

    def _fit(self) -> None:
        letter = self._box.fontMetrics().averageCharWidth()
        self._box.setMaximumWidth(46 * letter)

    def _dress(self) -> None:
        self._fit()
        self._picture.setIcon(icons.icon("search", "text_2"))
