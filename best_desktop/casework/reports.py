"""Reports: the board's figures, its workbook, trends, and the periods they cover.

The Reports page, the workbooks and the command line all ask :func:`board_figures`, so that a
number on the screen is the number in the workbook (B-67).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date

from best_desktop.casework.checks import Checks, long_date
from best_desktop.casework.desk import Desk
from best_desktop.casework.errors import CaseworkError
from best_desktop.casework.exporting import exporting
from best_desktop.casework.queries import figures as rows
from best_desktop.casework.registers import made_by
from best_desktop.casework.saving import save_bytes
from best_desktop.documents import workbooks
from best_desktop.documents.trend_book import trend_book
from best_desktop.domain.figures import Denominator, ReportRules
from best_desktop.domain.performance import BoardFigures
from best_desktop.domain.performance import board_figures as work_out
from best_desktop.domain.periods import Period, period_between, quarters_between, year_of
from best_desktop.domain.report_rows import Portfolio
from best_desktop.domain.trend_tables import TrendReport, rolling_from, trend_report
from best_desktop.domain.vocabulary import Nation
from best_desktop.domain.working_days import OutsideCalendar, WorkingDays

__all__ = [
    "COMPLIMENTS_FILE",
    "Period",
    "board_figures",
    "board_file_name",
    "board_workbook",
    "quarters",
    "reporting_years",
    "save_bytes",
    "trends",
    "trends_workbook",
]

COMPLIMENTS_FILE = "Compliments.xlsx"
"""The register's name in the configured folder, as it has always been called (R-10.5)."""


def board_file_name(first: date, last: date) -> str:
    """The name offered for a board workbook: 'Board report 2026-10-01 to 2026-12-31.xlsx'."""
    return f"Board report {first.isoformat()} to {last.isoformat()}.xlsx"


def quarters(desk: Desk) -> list[Period]:
    """The quarters with something to report, newest first; at least the one today lies in."""
    first = min(rows.first_received() or desk.today, desk.today)
    return list(quarters_between(first, desk.today, desk.settings.year_starts_in_month))


def reporting_years(desk: Desk) -> list[Period]:
    """The reporting years of :func:`quarters`, newest first."""
    starts = desk.settings.year_starts_in_month
    return list(dict.fromkeys(year_of(each.first, starts) for each in quarters(desk)))


def board_figures(desk: Desk, first: date, last: date, as_at: date | None = None) -> BoardFigures:
    """Every figure from ``first`` to ``last``, as known at the end of ``as_at`` (today if None).

    Raises:
        InvalidInput: a date is impossible, or they are in the wrong order.
        CaseworkError: a year's bank holidays are missing, or a procedure is not known.
    """
    with report_errors():
        return work_out(*report_basis(desk, first, last, as_at))


ReportBasis = tuple[Portfolio, Period, date, Mapping[Nation, WorkingDays], ReportRules]
"""What a report is worked out from: the rows, the period, the run, the calendars and the rules."""


def report_basis(desk: Desk, first: date, last: date, as_at: date | None) -> ReportBasis:
    """Gather what figures are worked out from; errors as for :func:`board_figures`."""
    as_at = as_at or desk.today
    period = checked_period(desk, first, last, as_at)
    rules = ReportRules(
        year_starts_in_month=desk.settings.year_starts_in_month,
        headline=Denominator(desk.settings.ch02_headline),
        welsh_in_tsm=desk.settings.welsh_in_tsm,
    )
    # CH01 and CH02 cover the reporting year up to the period's end.
    earliest = min(first, year_of(last, rules.year_starts_in_month).first)
    return rows.portfolio(desk, earliest, last), period, as_at, desk.calendars, rules


def trends(desk: Desk, first: date, last: date, as_at: date | None = None) -> TrendReport:
    """Complaints over time by category, scheme and the rest; errors as for :func:`board_figures`.

    It reads from a year before the period, for the rolling twelve months.
    """
    as_at = as_at or desk.today
    period = checked_period(desk, first, last, as_at)
    cases = rows.cases(desk, rolling_from(period), last)
    with report_errors():
        starts = desk.settings.year_starts_in_month
        return trend_report(cases, period, as_at, desk.calendars, starts)


def trends_workbook(desk: Desk, first: date, last: date, as_at: date | None = None) -> bytes:
    """The trends (B8) as a file's bytes; errors as for :func:`board_workbook`."""
    with exporting(desk) as export:
        found = trends(desk, first, last, as_at)
        export.says(f"Trends of {found.period.days}", "workbook")
        return trend_book(found, made_by(desk))


@contextmanager
def report_errors() -> Iterator[None]:
    """A year without bank holidays is said as staff read it."""
    try:
        yield
    except OutsideCalendar as error:
        raise CaseworkError(str(error)) from error


def board_workbook(desk: Desk, first: date, last: date, as_at: date | None = None) -> bytes:
    """The board's workbook (B1) as a file's bytes.

    Raises:
        Refused: the role at the desk may not export. Other errors as for :func:`board_figures`.
    """
    with exporting(desk) as export:
        board = board_figures(desk, first, last, as_at)
        export.says(f"Board report, {board.period.days}", "workbook")
        return workbooks.board_workbook(board, made_by(desk))


def checked_period(desk: Desk, first: date, last: date, as_at: date) -> Period:
    """The period from ``first`` to ``last``.

    Raises:
        InvalidInput: a date is impossible, or they are in the wrong order.
    """
    checks = Checks(desk)
    checks.past("first", first, what="the first day of the period")
    checks.past("as_at", as_at, what="the day the figures are known on")
    checks.future("last", last, what="the last day of the period", after=first)
    if as_at < first:
        checks.add(
            "as_at",
            f"The day the figures are known on must be on or after {long_date(first)}, the first "
            "day of the period.",
        )
    checks.done()
    return period_between(first, last, desk.settings.year_starts_in_month)


def checked_year(checks: Checks, year_end: date) -> Period:
    """The reporting year that ends on a day.

    Raises:
        InvalidInput: the date ends no reporting year that has begun.
    """
    checks.real("year_end", year_end, what="the year end")
    checks.done()
    year = year_of(year_end, checks.desk.settings.year_starts_in_month)
    if year_end != year.last:
        checks.add("year_end", f"A reporting year ends on {long_date(year.last)}. Choose that day.")
    elif year.first > checks.desk.today:
        checks.add("year_end", f"The year {year.label} has not begun. Choose an earlier one.")
    checks.done()
    return year
