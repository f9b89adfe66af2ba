"""Two people changed the same thing: both values side by side, and nothing typed is lost (B-69)."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHeaderView, QWidget

from best_desktop.casework.errors import ChangedMeanwhile
from best_desktop.gui.forms.ui_conflict import Ui_Conflict
from best_desktop.gui.moves_table import fit_height, show_table


class ConflictDialog(QDialog):
    """Shows what a colleague saved beside what was typed; accepted means: save mine."""

    def __init__(self, conflict: ChangedMeanwhile, parent: QWidget | None = None) -> None:
        """Show one conflict, a field a line."""
        super().__init__(parent)
        self.ui = Ui_Conflict()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.ui.heading.setText(f"{conflict.who} saved this while you were editing")
        for label in (self.ui.heading, self.ui.intro):
            label.setTextFormat(Qt.TextFormat.PlainText)
        rows = [
            (
                each.field.replace("_", " ").capitalize(),
                each.saved or "(empty)",
                each.typed or "(empty)",
            )
            for each in conflict.conflicts
        ]
        show_table(self.ui.comparison, ("What", f"{conflict.who} saved", "You typed"), rows)
        heading = self.ui.comparison.horizontalHeader()
        heading.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.ui.comparison.setWordWrap(True)
        self.ui.comparison.setVisible(bool(rows))
        self.ui.main_button.setDefault(True)
        self.ui.main_button.clicked.connect(self.accept)
        self.ui.cancel_button.clicked.connect(self.reject)
        letters = self.fontMetrics().averageCharWidth()
        self.resize(letters * 100, letters * 60)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Only now are the columns as wide as they will be, and the text wraps in them.
        self.ui.comparison.resizeRowsToContents()
        fit_height(self.ui.comparison, most=100)
