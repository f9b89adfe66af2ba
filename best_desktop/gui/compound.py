"""A field made of several widgets: whoever gives it the keyboard gives it to the first of them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget


class Compound(QWidget):
    """Passes the keyboard on to :meth:`first_field`.

    Not by a focus proxy: where the parts come and go, Tab would jump back to the proxy.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Take the keyboard from a label's access key, but never stop Tab."""
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def first_field(self) -> QWidget:
        """The part that takes the keyboard."""
        raise NotImplementedError

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.first_field().setFocus(event.reason())


def keyboard_field(field: QWidget) -> QWidget:
    """The widget that really takes the keyboard for a field."""
    while isinstance(field, Compound):
        field = field.first_field()
    return field
