"""The last correction, as long as it may be taken back: status bar and Edit > Undo (B-24).

Taking back is a use case of its own, made with the values that stood there before: the history
keeps both, and a colleague's change meanwhile is never overwritten.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from best_desktop.gui.perform import performed, succeeded


@dataclass(frozen=True, slots=True)
class Undo:
    """What would be taken back, in words, and the use case that does it."""

    words: str
    do: Callable[[], object]


class LastChange(QObject):
    """Holds one offer at most; the next thing that is saved ends it."""

    changed = Signal()

    def __init__(self) -> None:
        """Nothing to take back."""
        super().__init__()
        self.offered: Undo | None = None
        performed.done.connect(self._saved)

    def offer(self, undo: Undo, *, seen: int, now: int) -> None:
        """Offer to take back a change of a record that was seen at one version and now has another.

        Only where the change is the only one since: with the same version nothing was changed,
        and with a later one a colleague was there already.
        """
        if now == seen + 1:
            self.offered = undo
            self.changed.emit()

    def forget(self) -> None:
        """End the offer."""
        if self.offered is not None:
            self.offered = None
            self.changed.emit()

    def take_back(self, parent: QWidget) -> bool:
        """Take the last change back; False where nothing is offered or it was refused."""
        undo = self.offered
        self.forget()
        return undo is not None and succeeded(parent, undo.do, saying=f"Undone: {undo.words}.")

    def _saved(self, words: str) -> None:
        # What only reads says nothing.
        if words:
            self.forget()


last_change = LastChange()


def undone_in(field: QWidget | None) -> bool:
    """Take back the last typing in a field; False where it is none or has nothing to take back."""
    if isinstance(field, QLineEdit):
        available = field.isUndoAvailable()
    elif isinstance(field, QPlainTextEdit | QTextEdit):
        available = field.document().isUndoAvailable()
    else:
        return False
    if available:
        field.undo()
    return available
