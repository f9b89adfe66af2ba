"""The mouse wheel scrolls the page and never changes a value, focused or not (B-8, PF-76)."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QSlider, QTabBar, QWidget

_TURNABLE = (QAbstractSpinBox, QComboBox, QSlider, QTabBar)


class WheelGuard(QObject):
    """Takes the wheel from fields whose value it would turn; the page around them gets it."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel:
            # Kept from the field but not accepted: Qt then offers it to the parent, which scrolls.
            event.ignore()
            return True
        return super().eventFilter(watched, event)


@cache
def _guard() -> WheelGuard:
    return WheelGuard()


def guard_wheel(root: QWidget) -> None:
    """Guard every field below ``root``, and ``root`` itself, from the wheel."""
    for widget in (root, *root.findChildren(QWidget)):
        if isinstance(widget, _TURNABLE):
            widget.installEventFilter(_guard())
