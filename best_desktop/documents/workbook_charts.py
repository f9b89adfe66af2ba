"""Charts that Excel draws itself from the table beside them, so that they can be edited."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from best_desktop.documents.workbook_parts import Placed
from best_desktop.documents.workbook_styles import ACCENT

if TYPE_CHECKING:
    from openpyxl.chart import BarChart

# Told apart by darkness as well as by colour, and each bar has its number (B-65).
COLOURS = (ACCENT, "E08A3C", "7FB77E")


@dataclass(frozen=True, slots=True)
class Bars:
    """A bar chart: one bar for each line of a table and each of its ``columns`` (from 1)."""

    title: str
    columns: Sequence[int]
    axis: str = "Number of complaints"
    sideways: bool = False
    width: int = 24
    height: int = 10
    labels: int = 1


def add_bars(placed: Placed, bars: Bars, *, lines: int | None = None, below: int = 2) -> None:
    """Draw a chart under a table, of its first ``lines`` lines (all where None)."""
    from openpyxl.chart import BarChart, Reference

    last = placed.last if lines is None else placed.first + lines - 1
    chart = BarChart()
    chart.type = "bar" if bars.sideways else "col"
    for column in bars.columns:
        values = Reference(placed.sheet, column, placed.header, column, last)
        chart.add_data(values, titles_from_data=True)
    chart.set_categories(Reference(placed.sheet, bars.labels, placed.first, bars.labels, last))
    _dress(chart, bars)
    placed.sheet.add_chart(chart, f"A{placed.last + below}")
    placed.sheet.page_setup.fitToHeight = 1  # a chart across two pages is no chart


def _dress(chart: BarChart, bars: Bars) -> None:
    from openpyxl.chart.label import DataLabelList

    chart.title = bars.title
    chart.width, chart.height, chart.gapWidth = bars.width, bars.height, 60
    chart.y_axis.title = bars.axis
    chart.y_axis.number_format = "0"
    chart.y_axis.majorGridlines = None
    chart.y_axis.scaling.min = 0
    # Without these Excel and LibreOffice leave the axes out, and Excel draws titles over the bars.
    chart.x_axis.delete = chart.y_axis.delete = False
    for title in (chart.title, chart.y_axis.title):
        if title is not None:
            title.overlay = False
    if bars.sideways:
        chart.x_axis.scaling.orientation = "maxMin"  # first line of the table on top,
        chart.y_axis.crosses = "max"  # and the numbers below
    if len(bars.columns) == 1:
        chart.legend = None
    elif chart.legend is not None:
        chart.legend.position, chart.legend.overlay = "b", False
    for series, colour in zip(chart.series, COLOURS, strict=False):
        series.graphicalProperties.solidFill = colour
        series.graphicalProperties.line.solidFill = colour
    labels = DataLabelList()
    labels.showVal = True
    labels.showSerName = labels.showCatName = labels.showLegendKey = labels.showPercent = False
    chart.dataLabels = labels
