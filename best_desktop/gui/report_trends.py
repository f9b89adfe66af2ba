"""Trends on the screen: a table over time, a chart of all of it, and one of the chosen row."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from best_desktop.domain.trend_tables import (
    Dimension,
    Every,
    RollingRow,
    Trend,
    TrendReport,
    TrendRow,
)
from best_desktop.gui import theme
from best_desktop.gui.bar_chart import BarChart, Bars
from best_desktop.gui.report_figures import labelled
from best_desktop.gui.report_tables import short_label
from best_desktop.gui.rows_table import RowsTable
from best_desktop.gui.tables import Column


def _count(place: int, row: TrendRow) -> str:
    return f"{row.counts[place]:,}"


def _columns(trend: Trend) -> tuple[Column[TrendRow], ...]:
    return (
        Column("label", str(trend.dimension), lambda row: row.label, 34),
        *(
            Column(f"column-{place}", short_label(label), partial(_count, place), 6, number=True)
            for place, label in enumerate(trend.columns)
        ),
        Column("total", "All", lambda row: f"{row.total:,}", 7, number=True),
    )


_ROLLING: tuple[Column[RollingRow], ...] = (
    Column("label", "Twelve months up to the end of", lambda row: row.label, 30),
    Column("received", "Received", lambda row: f"{row.received:,}", 10, number=True),
    Column("answered", "Answered", lambda row: f"{row.answered:,}", 10, number=True),
)


class TrendsView(QWidget):
    """``wanted_row`` asks for the list of the complaints in a row: its words and references."""

    wanted_row = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """A view of nothing yet."""
        super().__init__(parent)
        self._report: TrendReport | None = None
        self._shown: tuple[Dimension, Every, tuple[str, ...]] | None = None
        self.by, self.every = QComboBox(), QComboBox()
        self.by.setAccessibleName("Trends by")
        self.every.setAccessibleName("Month by month or quarter by quarter")
        for dimension in Dimension:
            self.by.addItem(str(dimension), dimension)
        self.by.addItem("Rolling twelve months", None)
        for every in Every:
            self.every.addItem(str(every), every)
        self.table, self.all, self.over_time = RowsTable(), BarChart(), BarChart()
        self.table.setAccessibleName("Complaints over time")
        charts = QHBoxLayout()
        charts.addWidget(self.all, 1)
        charts.addWidget(self.over_time, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addLayout(labelled("&By", self.by, self.every))
        column.addLayout(charts, 3)
        column.addWidget(self.table, 2)
        self.by.currentIndexChanged.connect(self._show)
        self.every.currentIndexChanged.connect(self._show)
        self.table.opened.connect(self._ask)
        self.table.chosen_changed.connect(self._show_row)
        theme.news.changed.connect(self.table.fit)

    def show_report(self, report: TrendReport) -> None:
        """Show a report, as it was told apart before."""
        self._report = report
        self._show()

    def trend(self) -> Trend | None:
        """The table shown."""
        if self._report is None or self.by.currentData() is None:
            return None
        return self._report.find(self.by.currentData(), self.every.currentData())

    def _show(self) -> None:
        trend = self.trend()
        for part in (self.every, self.all):
            part.setVisible(trend is not None)
        if trend is None:
            self._show_rolling()
            return
        head = (trend.dimension, trend.every, trend.columns)
        if head != self._shown:
            self._shown = head
            self.table.set_columns(_columns(trend), lambda row: row.label)
        self.table.show_rows([*trend.rows, trend.total])
        self.all.show_bars(
            f"Received, by {str(trend.dimension).lower()}",
            ("Received",),
            [Bars(row.label, (row.total,)) for row in trend.rows if row.total],
            sideways=True,
        )
        self._show_row()

    def _show_rolling(self) -> None:
        """The twelve months up to the end of each month, received and answered."""
        if self._report is None:
            return
        rows = self._report.rolling
        self._shown = None
        self.table.set_columns(_ROLLING, lambda row: row.label)
        self.table.show_rows(rows)
        self.over_time.show_bars(
            "Stage 1 in twelve months",
            ("Received", "Answered"),
            [Bars(short_label(row.label), (row.received, row.answered)) for row in rows],
        )

    def _show_row(self) -> None:
        trend, row = self.trend(), self.table.chosen()
        if trend is None:
            return
        row = row if isinstance(row, TrendRow) else trend.total
        name = "All complaints" if row.label == trend.total.label else row.label
        self.over_time.show_bars(
            f"{name}, over time",
            ("Received",),
            [
                Bars(short_label(label), (count,))
                for label, count in zip(trend.columns, row.counts, strict=True)
            ],
        )

    def _ask(self, row: object) -> None:
        trend = self.trend()
        if trend is not None and isinstance(row, TrendRow) and row.references:
            self.wanted_row.emit(f"{trend.dimension}: {row.label}", row.references)
