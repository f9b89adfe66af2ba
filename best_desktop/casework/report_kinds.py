"""Every report of the office: what it is called, what it shows, and the files it is saved as.

The screen lists what the workbook holds: both come from one function each (B-67).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from best_desktop.casework import office_workbooks as lists
from best_desktop.casework import reports
from best_desktop.casework.board_pack import board_pdf, summary_file_name
from best_desktop.casework.compliments_report import (
    compliments_register,
    compliments_report,
    listed_praise,
    listed_register,
)
from best_desktop.casework.desk import Desk
from best_desktop.casework.due_calendar import due_calendar
from best_desktop.casework.measures import measures, measures_workbook
from best_desktop.casework.office_workbooks import Listed
from best_desktop.casework.survey_report import listed_surveys, survey_workbook
from best_desktop.domain.periods import Period
from best_desktop.domain.vocabulary import Word


class ReportKind(Word):
    """The reports a person chooses among; the annual report has a window of its own."""

    BOARD = "board", "Quarterly board report"
    TRENDS = "trends", "Trends"
    MEASURES = "measures", "Measures"
    COMPLAINTS = "complaints", "Complaints register"
    DUE = "due", "Due list"
    REQUESTS = "requests", "Service requests and comments"
    COMPLIMENTS = "compliments", "Compliments register"
    PRAISE = "praise", "Annual compliments report"
    SURVEYS = "surveys", "Satisfaction survey report"
    LEARNING = "learning", "Trends and learning"
    OMBUDSMAN = "ombudsman", "Ombudsman orders"
    ADJUSTMENTS = "adjustments", "Adjustments due for review"


_NAMES = "It holds names: it is for the office, not for the website."

FoundT = TypeVar("FoundT")
Told = Callable[[Desk, Period, date | None], FoundT]
"""What tells of a period as known on a day; as known today where the day is None."""

Make = Told[bytes]


@dataclass(frozen=True, slots=True)
class ReportFile:
    """One way a report is saved: what it is called, its ending, its name and how it is made."""

    label: str
    ending: str
    name: Callable[[Period], str]
    make: Make


@dataclass(frozen=True, slots=True)
class Report:
    """One report; ``show`` works out what the screen shows of it, off the window's thread."""

    note: str
    show: Told[object]
    files: tuple[ReportFile, ...]
    of_a_period: bool = True


def _of_today(tell: Callable[[Desk, Period], FoundT]) -> Told[FoundT]:
    """What is only ever told as it is today."""
    return lambda desk, period, _: tell(desk, period)


def _workbook(name: Callable[[Period], str], make: Make) -> ReportFile:
    return ReportFile("Excel workbook", "xlsx", name, make)


def _dated(name: str) -> Callable[[Period], str]:
    return lambda period: f"{name} {period.first.isoformat()} to {period.last.isoformat()}.xlsx"


def _today(name: str) -> Callable[[Period], str]:
    return lambda period: f"{name} {period.last.isoformat()}.xlsx"


def _listed(
    note: str,
    show: Callable[[Desk, Period], Listed],
    name: Callable[[Period], str],
    make: Callable[[Desk, Period], bytes],
    *,
    of_a_period: bool = True,
) -> Report:
    return Report(note, _of_today(show), (_workbook(name, _of_today(make)),), of_a_period)


REPORTS: Mapping[ReportKind, Report] = {
    ReportKind.BOARD: Report(
        "Figures with the complaints behind each; no names.",
        lambda desk, period, as_at: reports.board_figures(desk, period.first, period.last, as_at),
        (
            _workbook(
                lambda period: reports.board_file_name(period.first, period.last),
                lambda desk, period, as_at: reports.board_workbook(
                    desk, period.first, period.last, as_at
                ),
            ),
            ReportFile(
                "PDF summary for the board",
                "pdf",
                lambda period: summary_file_name(period.first, period.last),
                lambda desk, period, as_at: board_pdf(desk, period.first, period.last, as_at),
            ),
            ReportFile(
                "PDF to publish, without small numbers",
                "pdf",
                lambda period: summary_file_name(period.first, period.last, public=True),
                lambda desk, period, as_at: board_pdf(
                    desk, period.first, period.last, as_at, public=True
                ),
            ),
        ),
    ),
    ReportKind.TRENDS: Report(
        "Complaints received by month and quarter. It names contractors: it is for the office.",
        lambda desk, period, as_at: reports.trends(desk, period.first, period.last, as_at),
        (
            _workbook(
                _dated("Trends"),
                lambda desk, period, as_at: reports.trends_workbook(
                    desk, period.first, period.last, as_at
                ),
            ),
        ),
    ),
    ReportKind.MEASURES: Report(
        "Every measure by name, with all readings of CH02; no names.",
        lambda desk, period, as_at: measures(desk, period.first, period.last, as_at),
        (
            _workbook(
                _dated("Measures"),
                lambda desk, period, as_at: measures_workbook(
                    desk, period.first, period.last, as_at
                ),
            ),
        ),
    ),
    ReportKind.COMPLAINTS: _listed(
        f"The complaints received in the period, with where each stands. {_NAMES}",
        lambda desk, period: lists.listed_complaints(desk, period.first, period.last),
        _dated("Complaints"),
        lambda desk, period: lists.complaints_register(desk, period.first, period.last),
    ),
    ReportKind.DUE: Report(
        f"The open complaints by the date to work to, as of today. {_NAMES}",
        lambda desk, _period, _as_at: lists.listed_due(desk),
        (
            _workbook(_today("Due list"), lambda desk, _period, _as_at: lists.due_list(desk)),
            ReportFile(
                "Calendar file, without names",
                "ics",
                lambda period: f"Complaints due {period.last.isoformat()}.ics",
                lambda desk, _period, _as_at: due_calendar(desk),
            ),
        ),
        of_a_period=False,
    ),
    ReportKind.REQUESTS: _listed(
        f"What was received in the period and is no complaint. {_NAMES}",
        lambda desk, period: lists.listed_requests(desk, period.first, period.last),
        _dated("Service requests and comments"),
        lambda desk, period: lists.requests_and_comments(desk, period.first, period.last),
    ),
    ReportKind.COMPLIMENTS: Report(
        f"The compliments received in the period. {_NAMES}",
        lambda desk, period, _: listed_register(desk, period.first, period.last),
        (
            _workbook(
                lambda _: reports.COMPLIMENTS_FILE,
                lambda desk, period, _: compliments_register(desk, period.first, period.last),
            ),
        ),
    ),
    ReportKind.PRAISE: _listed(
        "Compliments by subject, month, scheme, department and channel; no names.",
        lambda desk, period: listed_praise(desk, period.first, period.last),
        _dated("Compliments report"),
        lambda desk, period: compliments_report(desk, period.first, period.last),
    ),
    ReportKind.SURVEYS: _listed(
        f"Answers to post-repair surveys, those not satisfied and what followed. {_NAMES}",
        listed_surveys,
        _dated("Survey report"),
        survey_workbook,
    ),
    ReportKind.LEARNING: _listed(
        "Improvements overdue, themes, lessons, what was shared, reviews by tenants, and what "
        f"tenants said and we did. {_NAMES}",
        lambda desk, period: lists.listed_learning(desk, period.first, period.last),
        _dated("Trends and learning"),
        lambda desk, period: lists.trends_and_learning(desk, period.first, period.last),
    ),
    ReportKind.OMBUDSMAN: _listed(
        "Orders and evidence owed or done, recommendations, and referrals by year, as of today.",
        lambda desk, _: lists.listed_orders(desk),
        _today("Ombudsman orders"),
        lambda desk, _: lists.ombudsman_orders(desk),
        of_a_period=False,
    ),
    ReportKind.ADJUSTMENTS: _listed(
        f"The reasonable adjustments to review by today. {_NAMES}",
        lambda desk, _: lists.listed_adjustments(desk),
        _today("Adjustments due for review"),
        lambda desk, _: lists.adjustments_due(desk),
        of_a_period=False,
    ),
}
