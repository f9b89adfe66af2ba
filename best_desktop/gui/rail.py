"""The left rail: one button a section; in a narrow window it folds to icons and keeps its names."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from best_desktop.gui.actions import Command

FOLD_UNDER = 1100
"""Logical pixels of the window under which only icons are left."""


class Rail:
    """Looks after the rail's buttons, which the form has laid out."""

    def __init__(
        self,
        widget: QWidget,
        buttons: Mapping[Command, QPushButton],
        show: Callable[[Command], object],
    ) -> None:
        """Take the buttons; ``show`` is called with the section somebody pressed."""
        self._widget = widget
        self._buttons = dict(buttons)
        self._texts = {command: button.text() for command, button in buttons.items()}
        self.folded = False
        for number, (command, button) in enumerate(self._buttons.items(), start=1):
            button.setToolTip(f"{self._texts[command]} (Ctrl+{number})")
            button.clicked.connect(lambda _=False, command=command: show(command))
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def choose(self, command: Command) -> None:
        """Mark the section that is shown."""
        self._buttons[command].setChecked(True)

    def focus(self) -> None:
        """Put the keyboard on the section that is shown."""
        chosen = next((b for b in self._buttons.values() if b.isChecked()), None)
        if chosen is not None:
            chosen.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def fold(self, folded: bool) -> None:
        """Show icons alone, or icons with their words."""
        if folded == self.folded:
            return
        self.folded = folded
        for command, button in self._buttons.items():
            button.setText("" if folded else self._texts[command])
        self._widget.updateGeometry()
