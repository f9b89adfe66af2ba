"""A table whose rows are all here: letters, documents, registers, settings, the deadlines list.

The complaints list pages through SQL and is not one of these.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, cast

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from best_desktop.gui.tables import ROW_ROLE, Column, TableModel
from best_desktop.gui.tag_delegate import TagDelegate

_LINES_PER_ROW = 2.1


class RowsTable(QTableView):
    """Rows under columns, sorted by a click on a header; Enter or a double click opens one."""

    opened = Signal(object)
    chosen_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """A table without columns; :meth:`set_columns` gives them."""
        super().__init__(parent)
        self._key: Callable[[Any], object] = id
        self._rows: TableModel[Any] | None = None
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.doubleClicked.connect(lambda index: self.opened.emit(index.data(ROW_ROLE)))

    def set_columns(
        self,
        columns: Sequence[Column[Any]],
        key: Callable[[Any], object],
        *,
        sort: tuple[str, bool] | None = None,
    ) -> None:
        """Give the table its columns.

        Args:
            columns: each with a label, a text and a width in characters; the last one stretches.
            key: what tells one row from another, so that a reload keeps the chosen row.
            sort: the column to order by at first, and whether it descends.
        """
        self._key = key
        model: TableModel[Any] = TableModel(columns, parent=self)
        self._rows = model
        self.setModel(model)
        for at, column in enumerate(columns):
            if column.tag:
                self.setItemDelegateForColumn(at, TagDelegate(self))
        if any(column.order for column in columns):
            self.setSortingEnabled(True)
            header = self.horizontalHeader()
            header.setSortIndicatorClearable(False)
            keys = [column.key for column in columns]
            if sort:
                way = Qt.SortOrder.DescendingOrder if sort[1] else Qt.SortOrder.AscendingOrder
                self.sortByColumn(keys.index(sort[0]), way)
        # A number stays beside its neighbours; words may fill what is left.
        self.horizontalHeader().setStretchLastSection(not columns[-1].number)
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen_changed.emit())
        self.fit()

    def keep_order(self) -> None:
        """Show rows as they are given, until somebody clicks a heading."""
        if self._rows is not None:
            self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
            self._rows.order_by("", descending=False)

    def wrap(self, key: str) -> None:
        """Show every word: rows as high as their text, this column as wide as there is room."""
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        keys = [column.key for column in self._rows.columns] if self._rows else []
        stretch = QHeaderView.ResizeMode.Stretch
        self.horizontalHeader().setStretchLastSection(False)
        self.horizontalHeader().setSectionResizeMode(keys.index(key), stretch)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)

    def fit(self) -> None:
        """Give rows and columns their sizes by the font: at first, and after a change of it."""
        metrics = self.fontMetrics()
        self.verticalHeader().setDefaultSectionSize(round(metrics.height() * _LINES_PER_ROW))
        if self._rows is None:
            return
        for at, column in enumerate(self._rows.columns):
            heading = metrics.horizontalAdvance(column.label) + 34
            width = max(heading, metrics.averageCharWidth() * column.width + 16)
            self.setColumnWidth(at, width)

    def height_for(self, most: int) -> int:
        """The height that shows all rows, or so many where there are more, without scrolling."""
        lines = min(max(len(self.rows()), 1), most)
        edges = 2 * self.frameWidth() + self.horizontalScrollBar().sizeHint().height()
        head = self.horizontalHeader().sizeHint().height()
        return head + lines * self.verticalHeader().defaultSectionSize() + edges

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Show these; the chosen row stays chosen while it is still there."""
        model = cast("TableModel[Any]", self._rows)
        before = self.chosen()
        wanted = self._key(before) if before is not None else None
        focused = self.currentIndex().column()
        model.show_rows(rows)
        if before is None:
            return
        line = model.find(lambda row: self._key(row) == wanted)
        if line is not None:
            self.choose_line(line, max(focused, 0))
        else:
            self.chosen_changed.emit()

    def show_or_say(self, rows: Sequence[Any], nothing: QWidget) -> None:
        """Show these, or where there are none the words that say so in the table's place."""
        self.show_rows(rows)
        self.setVisible(bool(rows))
        nothing.setVisible(not rows)

    def rows(self) -> list[Any]:
        """The rows in the order shown."""
        return self._rows.rows() if self._rows else []

    def columns_shown(self) -> tuple[Column[Any], ...]:
        """The columns, in their order."""
        return self._rows.columns if self._rows else ()

    def chosen(self) -> Any | None:
        """The chosen row, None where none is."""
        chosen = self.selectionModel().selectedRows() if self._rows else []
        return chosen[0].data(ROW_ROLE) if chosen else None

    def chosen_rows(self) -> list[Any]:
        """Every chosen row, from top to bottom, where several may be chosen."""
        chosen = self.selectionModel().selectedRows() if self._rows else []
        return [each.data(ROW_ROLE) for each in sorted(chosen, key=lambda index: index.row())]

    def choose_line(self, line: int, column: int = 0) -> None:
        """Choose the row on a line, counted from 0."""
        model = self.model()
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(
            model.index(line, column), flags.ClearAndSelect | flags.Rows
        )

    def choose(self, key: object) -> bool:
        """Choose the row with this key; False where it is not shown."""
        model = cast("TableModel[Any]", self._rows)
        line = model.find(lambda row: self._key(row) == key)
        if line is not None:
            self.choose_line(line)
        return line is not None

    def selected_text(self) -> str:
        """The chosen row as tab-separated text under its headings; empty where none is."""
        row = self.chosen()
        if row is None or self._rows is None:
            return ""
        heads = "\t".join(column.label for column in self._rows.columns)
        cells = "\t".join(column.text(row).replace("\t", " ") for column in self._rows.columns)
        return f"{heads}\n{cells}"

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy) and self.selected_text():
            from PySide6.QtGui import QGuiApplication

            QGuiApplication.clipboard().setText(self.selected_text())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.chosen() is not None:
            self.opened.emit(self.chosen())
        else:
            super().keyPressEvent(event)
