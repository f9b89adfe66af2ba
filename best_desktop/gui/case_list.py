"""The list of complaints as Today and Complaints show it: its columns, and the table itself."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QWidget

from best_desktop.casework.views import CaseRow, SortKey
from best_desktop.domain.vocabulary import Tag
from best_desktop.gui.dates import long_date
from best_desktop.gui.rows_table import RowsTable
from best_desktop.gui.settings import Preferences
from best_desktop.gui.tables import Column, Fetch, TableModel
from best_desktop.gui.tag_delegate import TagDelegate

_RISKY = ("=", "+", "-", "@")


def _spoken_tag(row: CaseRow) -> str:
    if row.due is None or row.tag is Tag.CLOSED:
        return row.tag.label
    words = "may ask for the next stage until" if row.tag is Tag.RESPONDED else "due"
    return f"{row.tag.label}, {words} {long_date(row.due)}"


def _due(row: CaseRow) -> str:
    return "–" if row.tag is Tag.CLOSED else long_date(row.due, empty="–")


def _stage(row: CaseRow) -> str:
    return f"Stage {row.stage}"


# Status and due date first: both stay in sight beside an open detail pane (B-18).
CASE_COLUMNS: tuple[Column[CaseRow], ...] = (
    Column("status", "Status", lambda row: row.tag.label, 13, tag=lambda row: row.tag,
           spoken=_spoken_tag),
    Column("due", "Due", _due, 16, SortKey.DUE,
           spoken=lambda row: _due(row).replace("–", "No date")),
    Column("reference", "Reference", lambda row: row.reference, 14, SortKey.REFERENCE),
    Column("who", "Who", lambda row: row.who, 16, SortKey.WHO),
    Column("next_step", "Next step", lambda row: row.next_step.label, 14),
    Column("stage", "Stage", _stage, 7, SortKey.STAGE),
    Column("handler", "Handler", lambda row: row.handler, 13, SortKey.HANDLER,
           spoken=lambda row: row.handler or "Nobody"),
    Column("scheme", "Scheme", lambda row: row.scheme, 14, SortKey.SCHEME),
    Column("received", "Received", lambda row: long_date(row.received_on), 16, SortKey.RECEIVED,
           shown=False),
    Column("summary", "Summary", lambda row: row.summary, 40, shown=False),
    Column("outcome", "Outcome", lambda row: str(row.outcome or ""), 12, shown=False),
)  # fmt: skip


class CaseTable(RowsTable):
    """Complaints, a page at a time; several may be chosen; columns move, hide and are kept.

    ``columns_wanted`` is a right click on a header; ``menu_wanted`` one on a line.
    """

    columns_wanted = Signal()
    menu_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """A list without rows."""
        super().__init__(parent)
        self.cases: TableModel[CaseRow] | None = None
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        header = self.horizontalHeader()
        header.setSectionsMovable(True)
        header.setFirstSectionMovable(True)
        header.setSortIndicatorClearable(False)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(lambda _: self.columns_wanted.emit())

    def page_through(
        self, fetch: Fetch[CaseRow] | None, *, sort: tuple[str, bool] | None = ("due", False)
    ) -> None:
        """Give the list its columns, and where its pages come from (None: all rows are given)."""
        model = TableModel(CASE_COLUMNS, fetch, self)
        self.cases = model
        self._rows = model
        self._key = lambda row: row.id
        if sort:
            model.order_by(*sort)
        self.setModel(model)
        self.setItemDelegateForColumn(0, TagDelegate(self))
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen_changed.emit())
        self.horizontalHeader().setStretchLastSection(True)
        self.fit()
        for at, column in enumerate(CASE_COLUMNS):
            self.setColumnHidden(at, not column.shown)
        if fetch is not None:
            self._show_order()
            self.horizontalHeader().sortIndicatorChanged.connect(self._order)
            self.horizontalHeader().setSectionsClickable(True)
            self.horizontalHeader().setSortIndicatorShown(True)

    def reload(self) -> None:
        """Fetch again; what was chosen stays chosen while it is still in the list."""
        if self.cases is None:
            return
        wanted = {row.id for row in self.chosen_rows()}
        current = self.chosen()
        self.cases.reload()
        line = None
        if current is not None:
            line = self.cases.find(lambda row: row.id == current.id)
        if line is not None:
            self.choose_line(line)
        elif wanted:
            self.chosen_changed.emit()

    def chosen_rows(self) -> list[CaseRow]:
        """Every chosen row, in the order of the list."""
        if self.cases is None or self.selectionModel() is None:
            return []
        lines = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self.cases.row_at(line) for line in lines]

    def copy(self) -> bool:
        """Put the chosen rows on the clipboard for Excel and Word, with headings (B-17)."""
        rows = self.chosen_rows()
        if not rows:
            return False
        board = QGuiApplication.clipboard()
        columns = self.columns_in_order()
        # Qt makes this object: one of ours would be freed after Python has ended, and crash.
        board.setText(as_text(columns, rows))
        board.mimeData().setHtml(as_html(columns, rows))
        return True

    def columns_in_order(self) -> list[Column[CaseRow]]:
        """The columns that are shown, from left to right."""
        header = self.horizontalHeader()
        visible = [at for at in range(len(CASE_COLUMNS)) if not self.isColumnHidden(at)]
        return [CASE_COLUMNS[at] for at in sorted(visible, key=header.visualIndex)]

    def show_columns(self, keys: Sequence[str]) -> None:
        """Show these columns from left to right and hide the others."""
        header = self.horizontalHeader()
        for at, column in enumerate(CASE_COLUMNS):
            self.setColumnHidden(at, column.key not in keys)
        logical = {column.key: at for at, column in enumerate(CASE_COLUMNS)}
        for place, key in enumerate(keys):
            header.moveSection(header.visualIndex(logical[key]), place)

    def keep(self, preferences: Preferences, key: str) -> None:
        """Keep widths, order, hidden columns and the order of rows."""
        preferences.keep_part(self.horizontalHeader(), f"{key}/columns")
        if self.cases is not None and self.cases.sorted_by:
            name, descending = self.cases.sorted_by
            preferences.keep_text(f"{key}/sort", f"{'-' if descending else ''}{name}")

    def restore(self, preferences: Preferences, key: str) -> None:
        """Take back what :meth:`keep` kept, before the first page is fetched."""
        preferences.restore_part(self.horizontalHeader(), f"{key}/columns")
        sort = preferences.text(f"{key}/sort")
        sortable = {column.key for column in CASE_COLUMNS if column.sort}
        if self.cases is not None and sort.removeprefix("-") in sortable:
            self.cases.order_by(sort.removeprefix("-"), sort.startswith("-"))
        self._show_order()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.chosen() is not None:
            self.menu_wanted.emit(event.globalPos())

    def _order(self, column: int, order: Qt.SortOrder) -> None:
        if self.cases is None:
            return
        if self.cases.sorts(column):
            self.cases.sort(column, order)
        else:
            self._show_order()

    def _show_order(self) -> None:
        if self.cases is None or self.cases.sorted_by is None:
            return
        key, descending = self.cases.sorted_by
        at = next(at for at, column in enumerate(CASE_COLUMNS) if column.key == key)
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        header = self.horizontalHeader()
        blocked = header.blockSignals(True)
        header.setSortIndicator(at, order)
        header.blockSignals(blocked)
        header.viewport().update()


def as_text(columns: Sequence[Column[CaseRow]], rows: Sequence[CaseRow]) -> str:
    """The rows as tab-separated text; a cell that a spreadsheet would run gets a space first."""
    lines = [[column.label for column in columns]]
    lines += [[_one_line(column.text(row)) for column in columns] for row in rows]
    return "\n".join("\t".join(line) for line in lines)


def as_html(columns: Sequence[Column[CaseRow]], rows: Sequence[CaseRow]) -> str:
    """The rows as a table; a date as yyyy-mm-dd, which every Excel reads as a date."""
    head = "".join(f"<th>{escape(column.label)}</th>" for column in columns)
    body = "".join(f"<tr>{''.join(_cell(column, row) for column in columns)}</tr>" for row in rows)
    return f'<meta charset="utf-8"><table><tr>{head}</tr>{body}</table>'


def _cell(column: Column[CaseRow], row: CaseRow) -> str:
    day = {"due": row.due, "received": row.received_on}.get(column.key)
    if day is not None:
        return f"<td style=\"mso-number-format:'d mmmm yyyy'\">{day.isoformat()}</td>"
    return f"<td style=\"mso-number-format:'\\@'\">{escape(column.text(row))}</td>"


def _one_line(text: str) -> str:
    flat = " ".join(text.split())
    return f" {flat}" if flat.startswith(_RISKY) else flat
