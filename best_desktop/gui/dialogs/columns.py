"""Which columns a list shows, and in which order (B-12)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from best_desktop.gui import icons
from best_desktop.gui.forms.ui_columns import Ui_Columns
from best_desktop.gui.label_column import even_labels
from best_desktop.gui.tab_order import tab_as_read

if TYPE_CHECKING:
    from best_desktop.gui.office import Office

Shown = tuple[str, str, bool]
"""A column: its key, its label, whether it is shown."""


class ColumnsDialog(QDialog):
    """Tick what is shown; ``chosen`` holds keys with ticks in their order once accepted."""

    def __init__(
        self,
        office: Office,
        parent: QWidget | None = None,
        *,
        columns: Sequence[Shown],
        defaults: Sequence[Shown],
    ) -> None:
        """Show the columns as they are; Reset brings ``defaults`` back."""
        super().__init__(parent)
        self.office = office
        self.chosen: list[tuple[str, bool]] = []
        self._defaults = tuple(defaults)
        self.ui = Ui_Columns()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._fill(columns)
        self.ui.up.clicked.connect(lambda: self._move(-1))
        self.ui.down.clicked.connect(lambda: self._move(1))
        self.ui.reset.clicked.connect(lambda: self._fill(self._defaults))
        self.ui.find.textChanged.connect(self._find)
        self.ui.main_button.setDefault(True)
        self.ui.main_button.clicked.connect(self.accept)
        self.ui.cancel_button.clicked.connect(self.reject)
        icons.dress(self.ui.up, "up")
        icons.dress(self.ui.down, "down")
        icons.dress(self.ui.reset, "undo")
        self.ui.columns.setMinimumHeight(self.fontMetrics().lineSpacing() * 16)
        even_labels(self.ui.scrollContents, self.ui.scroll.viewport().width())
        tab_as_read(self)
        letters = self.fontMetrics().averageCharWidth()
        height = self.ui.scrollContents.sizeHint().height() + letters * 14
        room = self.screen().availableSize() * 0.9
        self.resize(min(letters * 72, room.width()), min(height, room.height()))
        self.ui.columns.setFocus()

    def accept(self) -> None:
        """Keep what is ticked; at least one column stays."""
        self.chosen = [(key, shown) for key, _, shown in self._now()]
        if not any(shown for _, shown in self.chosen):
            self.ui.intro.setText("Tick at least one column.")
            self.ui.columns.setFocus()
            return
        super().accept()

    def _now(self) -> list[Shown]:
        items = [self.ui.columns.item(row) for row in range(self.ui.columns.count())]
        return [
            (
                str(item.data(Qt.ItemDataRole.UserRole)),
                item.text(),
                item.checkState() is Qt.CheckState.Checked,
            )
            for item in items
        ]

    def _fill(self, columns: Sequence[Shown]) -> None:
        self.ui.columns.clear()
        for key, label, shown in columns:
            item = QListWidgetItem(label)
            item.setData(Qt.ItemDataRole.UserRole, key)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if shown else Qt.CheckState.Unchecked)
            self.ui.columns.addItem(item)
        self.ui.columns.setCurrentRow(0)

    def _move(self, by: int) -> None:
        row = self.ui.columns.currentRow()
        to = row + by
        if row >= 0 and 0 <= to < self.ui.columns.count():
            self.ui.columns.insertItem(to, self.ui.columns.takeItem(row))
            self.ui.columns.setCurrentRow(to)

    def _find(self, text: str) -> None:
        for row in range(self.ui.columns.count()):
            item = self.ui.columns.item(row)
            item.setHidden(text.casefold() not in item.text().casefold())
