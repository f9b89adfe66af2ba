"""All keyboard shortcuts, with a line to find one (B-2)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from best_desktop.gui.dialogs.reading_dialog import ReadingDialog
from best_desktop.gui.forms.ui_shortcuts import Ui_Shortcuts
from best_desktop.gui.moves_table import fit_height, show_table

if TYPE_CHECKING:
    from best_desktop.gui.office import Office

IN_FORMS = (
    ("Save the form", "Ctrl+Enter or Ctrl+S"),
    ("Close without saving (asks first where something is typed)", "Esc"),
    ("Open the calendar in a date field", "F4"),
    ("Go to the list found while typing", "Down"),
    ("Begin the next line in a list of points", "Enter"),
    ("Take away an empty line in a list of points", "Backspace"),
)

IN_LETTERS = (
    ("Find words in a letter", "Ctrl+F"),
    ("Find the next, or the one before", "F3, Shift+F3"),
    ("Go to the next word to check, or the one before", "F7, Shift+F7"),
    ("Print an issued letter", "Ctrl+P"),
)


class ShortcutsDialog(ReadingDialog):
    """What can be done and by which keys: the window first, then forms, then letters."""

    def __init__(
        self,
        office: Office,
        parent: QWidget | None = None,
        *,
        rows: Sequence[tuple[str, str]] = (),
    ) -> None:
        """Show rows of words and keys."""
        super().__init__(office, parent)
        self.ui = Ui_Shortcuts()
        self.build(self.ui)
        self._rows = (*rows, *IN_FORMS, *IN_LETTERS)
        self.ui.find.textChanged.connect(self._show)
        self._show("")
        self.ready()
        self.ui.find.setFocus()

    def _show(self, text: str) -> None:
        wanted = text.casefold().split()
        found = [
            row for row in self._rows if all(word in " ".join(row).casefold() for word in wanted)
        ]
        show_table(self.ui.keys, ("What", "Keys"), found)
        if not text:
            fit_height(self.ui.keys, most=100)
