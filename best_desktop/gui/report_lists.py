"""Registers and lists on the screen, as their workbook holds them: one sheet at a time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from best_desktop.casework.office_workbooks import Listed
from best_desktop.gui import theme
from best_desktop.gui.dates import long_date
from best_desktop.gui.report_figures import labelled
from best_desktop.gui.rows_table import RowsTable
from best_desktop.gui.tables import Column

_WIDEST = 46


def _text(place: int, row: Sequence[Any]) -> str:
    value = row[place]
    if value is None:
        return ""
    if isinstance(value, date):
        return long_date(value)
    return f"{value:,}" if isinstance(value, int) else " ".join(str(value).split())


def _order(place: int, row: Sequence[Any]) -> tuple[bool, Any]:
    """By the value as it is, what is missing last."""
    value = row[place]
    return value is None, value.casefold() if isinstance(value, str) else value or 0


class ListsView(QWidget):
    """``wanted_reference`` asks for the record of a line, by the reference in it."""

    wanted_reference = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """A view of nothing yet."""
        super().__init__(parent)
        self._listed: Listed | None = None
        self.sheet = QComboBox()
        self.sheet.setAccessibleName("Sheet to show")
        self.sheet.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.table = RowsTable()
        self.table.setAccessibleName("Lines of the report")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        self._row = labelled("&Which sheet", self.sheet)
        column.addLayout(self._row)
        column.addWidget(self.table, 1)
        self.sheet.currentIndexChanged.connect(self._show_sheet)
        self.table.opened.connect(self._open)
        theme.news.changed.connect(self.table.fit)
        self._rows: list[list[Sequence[Any]]] = []

    def show_report(self, listed: Listed) -> None:
        """Show a report's first sheet, or the one shown before where it has it."""
        self._listed = listed
        self._rows = [[tuple(row) for row in each.rows] for each in listed.sheets]
        before = self.sheet.currentData()
        self.sheet.blockSignals(True)
        self.sheet.clear()
        for each, rows in zip(listed.sheets, self._rows, strict=True):
            self.sheet.addItem(f"{each.title} ({len(rows):,})", each.title)
        filled = next((at for at, rows in enumerate(self._rows) if rows), 0)
        same = self.sheet.findData(before)
        self.sheet.setCurrentIndex(filled if same < 0 else same)
        self.sheet.blockSignals(False)
        for place in range(self._row.count()):
            item = self._row.itemAt(place)
            part = item.widget() if item is not None else None
            if part is not None:
                part.setVisible(len(listed.sheets) > 1)
        self._show_sheet()

    def lines(self) -> int:
        """How many lines the sheet shown has."""
        return len(self.table.rows())

    def _show_sheet(self) -> None:
        place = self.sheet.currentIndex()
        if self._listed is None or place < 0:
            return
        heads = self._listed.sheets[place].heads
        columns: list[Column[Sequence[Any]]] = [
            Column(
                f"column-{at}",
                head.title,
                partial(_text, at),
                min(19 if head.kind is date else head.width, _WIDEST),
                order=partial(_order, at),
                number=head.kind is int,
            )
            for at, head in enumerate(heads)
        ]
        self.table.set_columns(columns, id)
        self.table.keep_order()
        self.table.show_rows(self._rows[place])

    def _open(self, row: Sequence[Any]) -> None:
        if self._listed is None:
            return
        heads = [each.title for each in self._listed.sheets[self.sheet.currentIndex()].heads]
        for title in ("Reference", "From"):
            if title in heads and row[heads.index(title)]:
                self.wanted_reference.emit(str(row[heads.index(title)]))
                return
