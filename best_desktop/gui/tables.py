"""One table model for every list: columns are data, rows come a page at a time.

A column is one line; the text of a cell is made once, when its page arrives, and ``data()``
only looks it up. Filtering, sorting and paging are SQL's work, through ``fetch``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar, cast

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from best_desktop.casework.case_list_views import SortKey
from best_desktop.domain.vocabulary import Tag
from best_desktop.gui.plain_tip import plain_tip

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
Cursor = tuple[object, ...] | None
Fetch = Callable[[Any, bool, Cursor], tuple[Sequence[Row], Cursor]]

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_TOOLTIP = int(Qt.ItemDataRole.ToolTipRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
ROW_ROLE = int(Qt.ItemDataRole.UserRole)
TAG_ROLE = ROW_ROLE + 1

_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_NOTHING = QModelIndex()
_KEPT_ON_RELOAD = 1000


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """One column of a list.

    ``key`` names it in a person's settings and never changes; ``width`` is in characters;
    ``sort`` is what SQL orders by, ``order`` a value to sort rows by that are all in memory;
    ``spoken`` is what a screen reader says where the text alone is not enough (B-37).
    """

    key: str
    label: str
    text: Callable[[Row], str]
    width: int = 16
    sort: SortKey | str | None = None
    order: Callable[[Row], Any] | None = None
    tag: Callable[[Row], Tag | None] | None = None
    spoken: Callable[[Row], str] | None = None
    number: bool = False
    shown: bool = True


@dataclass(slots=True)
class _Line(Generic[Row]):
    """A row with its texts, made once."""

    row: Row
    texts: tuple[str, ...]
    spoken: tuple[str, ...]
    tags: tuple[Tag | None, ...]


class TableModel(QAbstractTableModel, Generic[Row]):
    """Rows under columns; pages are fetched as the list is scrolled."""

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        fetch: Fetch[Row] | None = None,
        parent: QObject | None = None,
    ) -> None:
        """An empty list. With ``fetch`` it pages; without, :meth:`show_rows` gives it its rows."""
        super().__init__(parent)
        self.columns = tuple(columns)
        self._fetch = fetch
        self._lines: list[_Line[Row]] = []
        self._cursor: Cursor = None
        self._sort: Column[Row] | None = None
        self._descending = False

    # ------------------------------------------------------------------------------ the rows

    def reload(self) -> None:
        """Fetch again what is shown, as far as it was scrolled; the order stays."""
        if self._fetch is None:
            return
        wanted = min(len(self._lines), _KEPT_ON_RELOAD)
        rows, cursor = self._page(None)
        lines = [self._line(row) for row in rows]
        while cursor is not None and len(lines) < wanted:
            rows, cursor = self._page(cursor)
            lines += [self._line(row) for row in rows]
        self._replace(lines, cursor)

    def restart(self) -> None:
        """Fetch the first page: another filter or order."""
        if self._fetch is None:
            return
        rows, cursor = self._page(None)
        self._replace([self._line(row) for row in rows], cursor)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show rows that are all here already, in the order chosen by a header."""
        self._replace(self._ordered([self._line(row) for row in rows]), None)

    def rows(self) -> list[Row]:
        """The rows fetched so far, in order."""
        return [line.row for line in self._lines]

    def row_at(self, index: int) -> Row:
        """The row on a line, counted from 0."""
        return self._lines[index].row

    def find(self, wanted: Callable[[Row], bool]) -> int | None:
        """The line of the first row that fits, among those fetched."""
        return next((at for at, line in enumerate(self._lines) if wanted(line.row)), None)

    @property
    def sorted_by(self) -> tuple[str, bool] | None:
        """The key of the column in charge of the order, and whether it descends."""
        return (self._sort.key, self._descending) if self._sort else None

    def order_by(self, key: str, descending: bool) -> None:
        """Choose the order without fetching, before the first page."""
        self._sort = next((each for each in self.columns if each.key == key), None)
        self._descending = descending

    def _page(self, cursor: Cursor) -> tuple[Sequence[Row], Cursor]:
        fetch = cast("Fetch[Row]", self._fetch)
        return fetch(self._sort.sort if self._sort else None, self._descending, cursor)

    def _line(self, row: Row) -> _Line[Row]:
        texts = tuple(column.text(row) for column in self.columns)
        return _Line(
            row,
            texts,
            tuple(
                column.spoken(row) if column.spoken else text
                for column, text in zip(self.columns, texts, strict=True)
            ),
            tuple(column.tag(row) if column.tag else None for column in self.columns),
        )

    def _replace(self, lines: list[_Line[Row]], cursor: Cursor) -> None:
        self.beginResetModel()
        self._lines, self._cursor = lines, cursor
        self.endResetModel()

    def _ordered(self, lines: list[_Line[Row]]) -> list[_Line[Row]]:
        order = self._sort.order if self._sort else None
        if order is None:
            return lines
        return sorted(lines, key=lambda line: order(line.row), reverse=self._descending)

    # ---------------------------------------------------------------------------- Qt's side

    def rowCount(self, parent: Index = _NOTHING) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = _NOTHING) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        # A repaint asks thousands of times: plain integers first, the usual question first.
        if role == _DISPLAY:
            return self._lines[index.row()].texts[index.column()]
        if role == _ALIGNMENT:
            return _RIGHT if self.columns[index.column()].number else _LEFT
        if role == TAG_ROLE:
            return self._lines[index.row()].tags[index.column()]
        if role == ROW_ROLE:
            return self._lines[index.row()].row
        if role == _ACCESSIBLE:
            return self._lines[index.row()].spoken[index.column()]
        if role == _TOOLTIP:
            return plain_tip(self._lines[index.row()].texts[index.column()])
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role in {_DISPLAY, _ACCESSIBLE}:
            return self.columns[section].label
        if role == _ALIGNMENT:
            return _RIGHT if self.columns[section].number else _LEFT
        return None

    def canFetchMore(self, parent: Index = _NOTHING) -> bool:
        return not parent.isValid() and self._cursor is not None

    def fetchMore(self, parent: Index = _NOTHING) -> None:
        if parent.isValid() or self._cursor is None:
            return
        rows, cursor = self._page(self._cursor)
        if rows:
            first = len(self._lines)
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self._lines += [self._line(row) for row in rows]
            self._cursor = cursor
            self.endInsertRows()
        else:
            self._cursor = cursor

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order by a column: SQL does it where the list pages, Python where all rows are here."""
        if not 0 <= column < len(self.columns) or not self.sorts(column):
            return
        self._sort = self.columns[column]
        self._descending = order == Qt.SortOrder.DescendingOrder
        if self._fetch is not None:
            self.restart()
        else:
            self._replace(self._ordered(self._lines), None)

    def sorts(self, column: int) -> bool:
        """Whether the list can be ordered by this column."""
        chosen = self.columns[column]
        return chosen.sort is not None if self._fetch is not None else chosen.order is not None
