"""A list with what is chosen in it beside or beneath, whichever there is more room for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from best_desktop.gui.rows_table import RowsTable

_WIDE = 90
_MOST_ROWS = 4


class PreviewSplit(QSplitter):
    """The first part is a ``RowsTable``; above the rest it gets the height its rows need.

    A divider somebody moved stays where it was put. ``turns`` lets the parts stand side by side
    where there is width for it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Parts one above the other."""
        super().__init__(Qt.Orientation.Vertical, parent)
        self.turns = False
        self.least_rows, self.most_rows = 1, _MOST_ROWS
        self._moved = False
        self.splitterMoved.connect(self._keep)

    def share(self) -> None:
        """Share the room out anew: after the rows changed, or the size."""
        table = self.widget(0)
        if self._moved or not isinstance(table, RowsTable):
            return
        for place in range(self.count()):
            self.setStretchFactor(place, 0 if place == 0 else 1)
        table.setMinimumHeight(table.height_for(self.least_rows))
        if self.orientation() is Qt.Orientation.Horizontal:
            half = self.width() // 2
            self.setSizes([half] * self.count())
        else:
            wanted = table.height_for(self.most_rows)
            rest = max(self.height() - wanted, wanted // 2)
            self.setSizes([wanted, *[rest] * (self.count() - 1)])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.turns and event.size().width() > self.fontMetrics().averageCharWidth() * _WIDE
        turned = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if turned is not self.orientation():
            self._moved = False
            self.setOrientation(turned)
        self.share()

    def _keep(self) -> None:
        self._moved = True
