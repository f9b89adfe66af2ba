"""F6 and Shift+F6 go round the parts of the window by keyboard (B-48)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def next_pane(panes: Sequence[QWidget], by: int) -> QWidget:
    """The pane after (or before) the one the keyboard is in; the first where it is in none."""
    focus = QApplication.focusWidget()
    at = next(
        (n for n, pane in enumerate(panes) if focus is not None and _holds(pane, focus)),
        -1 if by > 0 else 0,
    )
    return panes[(at + by) % len(panes)]


def focus_into(pane: QWidget) -> bool:
    """Put the keyboard on the first part of a pane that takes it; False where none does."""
    for widget in (pane, *pane.findChildren(QWidget)):
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if takes and widget.isVisible() and widget.isEnabled():
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            return True
    return False


def _holds(pane: QWidget, focus: QWidget) -> bool:
    return pane is focus or pane.isAncestorOf(focus)
