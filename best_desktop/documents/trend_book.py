"""Trends as a workbook: each breakdown by month and by quarter with a chart Excel draws itself."""

from __future__ import annotations

from best_desktop.documents.workbook_charts import Bars, add_bars
from best_desktop.documents.workbook_parts import Book, Column, Made
from best_desktop.documents.workbook_styles import Form
from best_desktop.domain.figures import RULES_VERSION
from best_desktop.domain.trend_tables import Every, Trend, TrendReport
from best_desktop.domain.working_days import long_date

_MOST_BARS = 20


def trend_book(report: TrendReport, made: Made) -> bytes:
    """One sheet for each breakdown, and one for the rolling twelve months."""
    book = Book.begin("Trends in complaints", made)
    notes = book.add_sheet("Notes")
    _add_rolling(book, report)
    for trend in report.trends:
        # A quarter of its own says no more than its months do.
        if trend.every is Every.MONTH or len(trend.columns) > 1:
            _add_trend(book, report, trend)
    book.fill_notes(
        notes,
        {
            "Period": report.period.in_full,
            "As known on": long_date(report.as_at),
            "What counts": (
                "Accepted stage 1 complaints by the date they were received. Each is in one row "
                "and one column of every sheet, so that every total is the register's own."
            ),
            "Unassigned": "What nobody assigned, and what came from Wales, has a row of its own.",
            "Twelve months": (
                "Complaints received, and stage 1 answers sent, in the twelve months up to the end "
                "of each month."
            ),
            "Contractors": "Whose work a complaint is about, where somebody named them.",
            "Rules": f"Version {RULES_VERSION}.",
            "Personal data": (
                "Nobody who complained is named. Contractors are: keep this within the office."
            ),
        },
    )
    return book.finished()


def _add_rolling(book: Book, report: TrendReport) -> None:
    placed = book.add_titled(
        "Twelve months",
        "Received and answered at stage 1 in the twelve months up to the end of each month.",
        "tblRolling",
        (
            Column("Up to the end of", width=22),
            Column("Received", Form.NUMBER, 13),
            Column("Answered", Form.NUMBER, 13),
        ),
        ((each.label, each.received, each.answered) for each in report.rolling),
        title="The last twelve months, month by month",
    )
    if any(each.received or each.answered for each in report.rolling):
        add_bars(placed, Bars("Stage 1 in twelve months", (2, 3)))


def _add_trend(book: Book, report: TrendReport, trend: Trend) -> None:
    by = "month" if trend.every is Every.MONTH else "quarter"
    name = trend.dimension.label
    rows = (*trend.rows, trend.total)
    placed = book.add_titled(
        f"{name} by {by}",
        f"Stage 1 complaints received from {report.period.days}.",
        f"tbl{name}{by.capitalize()}",
        (
            Column(name, width=40),
            *(Column(each, Form.NUMBER, 11.5) for each in trend.columns),
            Column("All", Form.NUMBER, 10),
        ),
        ((each.label, *each.counts, each.total) for each in trend.rows),
        title=f"Complaints: {name.lower()} by {by}",
        total=("Total", *rows[-1].counts, rows[-1].total),
    )
    counted = min(sum(each.total > 0 for each in trend.rows), _MOST_BARS)
    if counted:
        bars = Bars(
            f"Complaints received, by {name.lower()}",
            (len(trend.columns) + 2,),
            sideways=True,
            height=max(6, 2 + counted),
        )
        # The rows with most come first; those of nothing need no bar.
        add_bars(placed, bars, lines=counted, below=3)
