"""A plain table of words, and due dates that would move shown in one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from best_desktop.casework.case_views import DueMove
from best_desktop.gui.dates import long_date

_MOST_ROWS = 10


def show_table(table: QTableWidget, headings: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Fill a table that is only read: whole rows are marked, Tab leaves it."""
    table.setColumnCount(len(headings))
    table.setHorizontalHeaderLabels(list(headings))
    table.setRowCount(len(rows))
    for row, texts in enumerate(rows):
        for column, text in enumerate(texts):
            item = QTableWidgetItem(text)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{headings[column]}: {text}")
            table.setItem(row, column, item)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.verticalHeader().hide()
    heading = table.horizontalHeader()
    heading.setHighlightSections(False)
    heading.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    heading.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    heading.setStretchLastSection(True)
    table.resizeRowsToContents()


def fit_height(table: QTableWidget, most: int = _MOST_ROWS) -> None:
    """Make a table as high as its rows, up to ``most`` of them."""
    rows = min(table.rowCount(), most)
    inside = sum(table.rowHeight(row) for row in range(rows))
    height = inside + table.horizontalHeader().sizeHint().height() + 2 * table.frameWidth() + 4
    table.setMinimumHeight(height)
    table.setMaximumHeight(height)


def show_moves(table: QTableWidget, moves: Sequence[DueMove]) -> None:
    """Show due dates old and new, a line each; hidden where nothing moves."""
    rows = [
        (
            each.reference,
            f"{each.kind}, stage {each.stage}",
            long_date(each.old, empty="none"),
            long_date(each.new, empty="none"),
            "Promised in a letter" if each.promised_in_letter else "",
        )
        for each in moves
    ]
    show_table(table, ("Complaint", "What", "Now", "Would be", ""), rows)
    table.setVisible(bool(rows))
    fit_height(table)
