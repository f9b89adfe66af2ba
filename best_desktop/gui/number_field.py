"""Fields for a number with arrows, their text as far from the edge as in any other field.

A style sheet's padding does not reach the text of Qt's own spin boxes.
"""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractSpinBox, QDoubleSpinBox, QSpinBox, QWidget

_SIDE = 7  # with the line's own two pixels as in the style sheet


class NumberField(QSpinBox):
    """A whole number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """A field for nought to 99, until the form says otherwise."""
        super().__init__(parent)
        _give_room(self)


class DecimalField(QDoubleSpinBox):
    """A number with decimals."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """A field with two decimals, until the form says otherwise."""
        super().__init__(parent)
        _give_room(self)


def _give_room(field: QAbstractSpinBox) -> None:
    field.lineEdit().setTextMargins(_SIDE, 0, 0, 0)
