"""The board report on the screen: figures, months, breakdowns with charts, what is restated."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from best_desktop.casework.board_pack import board_restated, given_to_board
from best_desktop.casework.published import PublicationView
from best_desktop.domain.figures import BoardFigures
from best_desktop.domain.publication import Restated
from best_desktop.gui import theme
from best_desktop.gui.bar_chart import BarChart, Bars
from best_desktop.gui.dates import long_date
from best_desktop.gui.parts import button, words
from best_desktop.gui.report_figures import FiguresView, labelled
from best_desktop.gui.report_tables import GROUPS, MONTHS, short_label
from best_desktop.gui.rows_table import RowsTable
from best_desktop.gui.tables import Column

_EDGE = 10
_MOST_MONTHS = 4  # more of them are named shortly
_RESTATED: tuple[Column[Restated], ...] = (
    Column("name", "Figure", lambda row: row.figure.name, 46),
    Column("was", "Given to the board", lambda row: row.was, 22),
    Column("now", "Counted now", lambda row: row.now, 22),
    Column("difference", "Difference", lambda row: row.difference, 14),
)


class BoardView(QWidget):
    """Four parts of one report; ``given`` says in words what the board was given of the period."""

    wanted_file = Signal(int, bool)
    """The file of a publication as it was given, by its number: the PDF, or the workbook."""

    wanted_withdraw = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """A view of nothing yet."""
        super().__init__(parent)
        self._board: BoardFigures | None = None
        self.standing: PublicationView | None = None
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName("Parts of the report")
        self.tabs.setUsesScrollButtons(True)
        self.figures = FiguresView(edge=_EDGE)
        self.chart, self.months = BarChart(), RowsTable()
        self.months.setAccessibleName("Figures by month")
        self.months.set_columns(MONTHS, lambda row: row.label)
        self.group, self.bars, self.groups = QComboBox(), BarChart(), RowsTable()
        self.group.setAccessibleName("Broken down by")
        self.groups.setAccessibleName("Figures broken down")
        self.groups.set_columns(GROUPS, lambda row: row.label)
        self.given, self.restated = words(""), RowsTable()
        self.restated.setAccessibleName("Figures that count otherwise now")
        self.restated.set_columns(_RESTATED, lambda row: row.figure.code)
        self.tabs.addTab(self.figures, "Figures")
        self.tabs.addTab(stacked(self.chart, self.months), "By month")
        self.tabs.addTab(self._breakdown(), "Breakdown")
        self.tabs.addTab(self._given(), "Given to the board")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tabs)
        self.group.currentIndexChanged.connect(self._show_group)
        theme.news.changed.connect(self._fit)

    def _breakdown(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(_EDGE, 8, _EDGE, _EDGE)
        column.addLayout(labelled("&By", self.group))
        row = QHBoxLayout()
        row.addWidget(self.groups, 3)
        row.addWidget(self.bars, 2)
        column.addLayout(row, 1)
        return page

    def _given(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(_EDGE, 12, _EDGE, _EDGE)
        self.workbook = button("Save &workbook as given…", lambda: self._ask_file(pdf=False))
        self.pdf = button("Save P&DF as given…", lambda: self._ask_file(pdf=True))
        self.withdraw = button("Withdraw &it…", self.wanted_withdraw.emit)
        row = QHBoxLayout()
        for each in (self.workbook, self.pdf, self.withdraw):
            row.addWidget(each)
        row.addStretch(1)
        column.addWidget(self.given)
        column.addLayout(row)
        column.addWidget(self.restated, 1)
        column.addStretch(0)  # the words stay on top where there is no table
        return page

    def show_report(self, board: BoardFigures) -> None:
        """Show a report."""
        self._board = board
        self.figures.show_figures(board.figures)
        self.months.show_rows(board.months)
        many = len(board.months) > _MOST_MONTHS
        self.chart.show_bars(
            "Stage 1 by month",
            ("Received", "Answered", "Answered on time"),
            [
                Bars(
                    short_label(row.label) if many else row.label,
                    (row.received, row.answered, row.on_time),
                )
                for row in board.months
            ],
        )
        titles = [each.title for each in board.groups]
        if [self.group.itemText(at) for at in range(self.group.count())] != titles:
            self.group.blockSignals(True)
            self.group.clear()
            self.group.addItems(titles)
            self.group.blockSignals(False)
        self._show_group()
        self._show_given(board)

    def _show_group(self) -> None:
        if self._board is None or not self.group.currentText():
            return
        group = self._board.group(self.group.currentText())
        self.groups.show_rows([*group.rows, group.total])
        bars = [Bars(row.label, (row.received,)) for row in group.rows if row.received]
        self.bars.show_bars(
            f"Received, by {group.title.lower()}", ("Received",), bars, sideways=True
        )

    def _show_given(self, board: BoardFigures) -> None:
        period = board.period
        standing = given_to_board(period.first, period.last)
        self.standing = standing
        for part in (self.workbook, self.pdf, self.withdraw):
            part.setVisible(standing is not None)
        changed = board_restated(board)
        self.restated.show_rows(changed)
        self.restated.setVisible(bool(changed))
        if standing is None:
            self.given.setText(f"The board has not been given {period.label} yet.")
            return
        said = f"Given to the board on {long_date(standing.published_on)}"
        if standing.minute:
            said = f"{said}, minute {standing.minute}"
        count = len(changed)
        now = {0: "Every figure counts the same now.", 1: "1 figure counts otherwise now."}.get(
            count, f"{count} figures count otherwise now."
        )
        self.given.setText(f"{said}. {now}")

    def _ask_file(self, *, pdf: bool) -> None:
        if self.standing is not None:
            self.wanted_file.emit(self.standing.id, pdf)

    def current_table(self) -> RowsTable:
        """The table of the part shown."""
        tables = (self.figures.table, self.months, self.groups, self.restated)
        return tables[self.tabs.currentIndex()]

    def _fit(self) -> None:
        for table in (self.months, self.groups, self.restated):
            table.fit()


def stacked(chart: BarChart, table: RowsTable) -> QWidget:
    """A chart over its table."""
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(_EDGE, 8, _EDGE, _EDGE)
    column.addWidget(chart, 3)
    column.addWidget(table, 2)
    return page
