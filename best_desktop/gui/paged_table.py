"""A list that pages through SQL: sorted by its headers, its columns chosen, moved and kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from html import escape
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QWidget

from best_desktop.gui.rows_table import RowsTable
from best_desktop.gui.settings import Preferences
from best_desktop.gui.tables import Column, Fetch, TableModel
from best_desktop.gui.tag_delegate import TagDelegate

_RISKY = ("=", "+", "-", "@")
Day = Callable[[str, Any], date | None]
"""The date a column shows for a row, where it shows one."""


_TO_THE_LIST = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Home, Qt.Key.Key_PageUp)


def _no_day(_key: str, _row: Any) -> date | None:
    return None


class PagedTable(RowsTable):
    """Rows a page at a time; several may be chosen; columns move, hide and are kept.

    ``columns_wanted`` is a right click on a header; ``menu_wanted`` one on a line.
    """

    columns_wanted = Signal()
    menu_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """A list without rows."""
        super().__init__(parent)
        self.columns: tuple[Column[Any], ...] = ()
        self.dates: Day = _no_day
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        header = self.horizontalHeader()
        header.setSectionsMovable(True)
        header.setFirstSectionMovable(True)
        header.setSortIndicatorClearable(False)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(lambda _: self.columns_wanted.emit())

    @property
    def lines(self) -> TableModel[Any] | None:
        """The rows; None before the list has its columns."""
        return self._rows

    def day_of(self, key: str, row: Any) -> date | None:
        """The date a column shows, so that it is pasted as one; None where it shows none."""
        return self.dates(key, row)

    def set_columns(
        self,
        columns: Sequence[Column[Any]],
        key: Callable[[Any], object],
        *,
        sort: tuple[str, bool] | None = None,
    ) -> None:
        """Columns of rows that are all here; they move, hide and are copied all the same."""
        self.columns = tuple(columns)
        super().set_columns(columns, key, sort=sort)

    def list_columns(
        self,
        columns: Sequence[Column[Any]],
        fetch: Fetch[Any] | None,
        *,
        sort: tuple[str, bool] | None,
    ) -> None:
        """Give the list its columns, and where its pages come from (None: all rows are given)."""
        self.columns = tuple(columns)
        model: TableModel[Any] = TableModel(self.columns, fetch, self)
        self._rows = model
        self._key = lambda row: row.id
        if sort:
            model.order_by(*sort)
        self.setModel(model)
        for at, column in enumerate(self.columns):
            if column.tag:
                self.setItemDelegateForColumn(at, TagDelegate(self))
            self.setColumnHidden(at, not column.shown)
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen_changed.emit())
        self.horizontalHeader().setStretchLastSection(True)
        self.fit()
        if fetch is not None:
            self._show_order()
            self.horizontalHeader().sortIndicatorChanged.connect(self._order)
            self.horizontalHeader().setSectionsClickable(True)
            self.horizontalHeader().setSortIndicatorShown(True)

    def reload(self) -> None:
        """Fetch again; what was chosen stays chosen while it is still in the list."""
        if self.lines is None:
            return
        wanted = {row.id for row in self.chosen_rows()}
        current = self.chosen()
        self.lines.reload()
        line = None
        if current is not None:
            line = self.lines.find(lambda row: row.id == current.id)
        if line is not None:
            self.choose_line(line)
        elif wanted:
            self.chosen_changed.emit()

    def chosen_rows(self) -> list[Any]:
        """Every chosen row, in the order of the list."""
        if self.lines is None or self.selectionModel() is None:
            return []
        lines = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self.lines.row_at(line) for line in lines]

    def every_row(self) -> list[Any]:
        """Every row the list holds, fetched to the end."""
        if self.lines is None:
            return []
        while self.lines.canFetchMore():
            self.lines.fetchMore()
        return self.lines.rows()

    def wanted_rows(self) -> list[Any]:
        """What is printed: the chosen lines where several are chosen, or else all (B-16)."""
        chosen = self.chosen_rows()
        return chosen if len(chosen) > 1 else self.every_row()

    def copy(self) -> bool:
        """Put the chosen rows on the clipboard for Excel and Word, with headings (B-17)."""
        rows = self.chosen_rows()
        if not rows:
            return False
        board = QGuiApplication.clipboard()
        columns = self.columns_in_order()
        # Qt makes this object: one of ours would be freed after Python has ended, and crash.
        board.setText(as_text(columns, rows))
        board.mimeData().setHtml(as_html(columns, rows, self.day_of))
        return True

    def selected_text(self) -> str:
        """The chosen rows as tab-separated text under the headings shown; empty where none is."""
        rows = self.chosen_rows()
        return as_text(self.columns_in_order(), rows) if rows else ""

    def columns_in_order(self) -> list[Column[Any]]:
        """The columns that are shown, from left to right."""
        header = self.horizontalHeader()
        visible = [at for at in range(len(self.columns)) if not self.isColumnHidden(at)]
        return [self.columns[at] for at in sorted(visible, key=header.visualIndex)]

    def show_columns(self, keys: Sequence[str]) -> None:
        """Show these columns from left to right and hide the others."""
        header = self.horizontalHeader()
        for at, column in enumerate(self.columns):
            self.setColumnHidden(at, column.key not in keys)
        logical = {column.key: at for at, column in enumerate(self.columns)}
        for place, key in enumerate(keys):
            header.moveSection(header.visualIndex(logical[key]), place)

    def column_choice(
        self,
    ) -> tuple[list[tuple[str, str, bool]], list[tuple[str, str, bool]]]:
        """The columns as they are and as the program has them, for View > Columns (B-12)."""
        shown = self.columns_in_order()
        now = [(each.key, each.label, True) for each in shown]
        now += [(each.key, each.label, False) for each in self.columns if each not in shown]
        return now, [(each.key, each.label, each.shown) for each in self.columns]

    def keep(self, preferences: Preferences, key: str) -> None:
        """Keep widths, order, hidden columns and the order of rows."""
        preferences.keep_part(self.horizontalHeader(), f"{key}/columns")
        if self.lines is not None and self.lines.sorted_by:
            name, descending = self.lines.sorted_by
            preferences.keep_text(f"{key}/sort", f"{'-' if descending else ''}{name}")

    def restore(self, preferences: Preferences, key: str) -> None:
        """Take back what :meth:`keep` kept, before the first page is fetched."""
        preferences.restore_part(self.horizontalHeader(), f"{key}/columns")
        self.restore_order(preferences.text(f"{key}/sort"))

    def restore_order(self, sort: str) -> None:
        """Order by a column's key, ``-`` before it descending, when next fetched."""
        sortable = {column.key for column in self.columns if column.sort}
        if self.lines is not None and sort.removeprefix("-") in sortable:
            self.lines.order_by(sort.removeprefix("-"), sort.startswith("-"))
        self._show_order()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in _TO_THE_LIST and self.chosen() is None and self.model().rowCount():
            self.choose_line(0)  # Qt would pass over the first line, which it counts as current
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.chosen() is not None:
            self.menu_wanted.emit(event.globalPos())

    def _order(self, column: int, order: Qt.SortOrder) -> None:
        if self.lines is None:
            return
        if self.lines.sorts(column):
            self.lines.sort(column, order)
        else:
            self._show_order()

    def _show_order(self) -> None:
        if self.lines is None or self.lines.sorted_by is None:
            return
        key, descending = self.lines.sorted_by
        at = next(at for at, column in enumerate(self.columns) if column.key == key)
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        header = self.horizontalHeader()
        blocked = header.blockSignals(True)
        header.setSortIndicator(at, order)
        header.blockSignals(blocked)
        header.viewport().update()


def as_text(columns: Sequence[Column[Any]], rows: Sequence[Any]) -> str:
    """The rows as tab-separated text; a cell that a spreadsheet would run gets a space first."""
    lines = [[column.label for column in columns]]
    lines += [[_one_line(column.text(row)) for column in columns] for row in rows]
    return "\n".join("\t".join(line) for line in lines)


def as_html(columns: Sequence[Column[Any]], rows: Sequence[Any], day_of: Day) -> str:
    """The rows as a table; a date as yyyy-mm-dd, which every Excel reads as a date."""
    head = "".join(f"<th>{escape(column.label)}</th>" for column in columns)
    body = "".join(
        f"<tr>{''.join(_cell(column, row, day_of) for column in columns)}</tr>" for row in rows
    )
    return f'<meta charset="utf-8"><table><tr>{head}</tr>{body}</table>'


def _cell(column: Column[Any], row: Any, day_of: Day) -> str:
    day = day_of(column.key, row)
    if day is not None:
        return f"<td style=\"mso-number-format:'d mmmm yyyy'\">{day.isoformat()}</td>"
    return f"<td style=\"mso-number-format:'\\@'\">{escape(column.text(row))}</td>"


def _one_line(text: str) -> str:
    flat = " ".join(text.split())
    return f" {flat}" if flat.startswith(_RISKY) else flat
