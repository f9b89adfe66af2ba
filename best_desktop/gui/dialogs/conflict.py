"""Two people changed the same thing: both values side by side, and nothing typed is lost (B-69)."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from best_desktop.casework.errors import ChangedMeanwhile
from best_desktop.gui.forms.ui_conflict import Ui_Conflict


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
        self._fill(self.ui.comparison, conflict)
        self.ui.main_button.setDefault(True)
        self.ui.main_button.clicked.connect(self.accept)
        self.ui.cancel_button.clicked.connect(self.reject)

    def _fill(self, table: QTableWidget, conflict: ChangedMeanwhile) -> None:
        table.setRowCount(len(conflict.conflicts))
        for row, each in enumerate(conflict.conflicts):
            words = (each.field.replace("_", " ").capitalize(), each.saved, each.typed)
            for column, text in enumerate(words):
                item = QTableWidgetItem(text or "(empty)")
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                table.setItem(row, column, item)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.setTabKeyNavigation(False)
        table.resizeRowsToContents()
