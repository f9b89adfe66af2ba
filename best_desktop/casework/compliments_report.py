"""Compliments as workbooks: the register (B5), and the annual report to the board (B3).

The report says how many, about whom, when and where, and names nobody; the register does.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from datetime import date

from best_desktop.casework.desk import Desk
from best_desktop.casework.exporting import exporting
from best_desktop.casework.office_workbooks import Listed
from best_desktop.casework.queries.registers import compliments_between
from best_desktop.casework.registers import PERSONAL, made_by
from best_desktop.casework.reports import checked_period
from best_desktop.documents.compliments_sheet import ComplimentLine, compliments_sheet
from best_desktop.documents.register_book import RegisterHead, RegisterSheet, register_book
from best_desktop.domain.figures import UNASSIGNED
from best_desktop.domain.vocabulary import PraiseSubject

_NUMBER = RegisterHead("Compliments", 18, int)
_WHAT_COUNTS = (
    "Any communication of satisfaction with the type or standard of service, which somebody wished "
    "to make known (procedure 10.1)"
)


def compliments_report(desk: Desk, first: date, last: date) -> bytes:
    """The compliments received in a year, or more often (R-10.7), as a workbook's bytes.

    Raises:
        InvalidInput: a date is impossible, or they are in the wrong order.
        Refused: the role at the desk may not export.
    """
    return _book(desk, lambda: listed_praise(desk, first, last))


def compliments_register(desk: Desk, first: date, last: date) -> bytes:
    """The compliments register (B5, R-10.5) as a workbook's bytes; errors as for the report."""
    return _book(desk, lambda: listed_register(desk, first, last))


def _book(desk: Desk, make: Callable[[], Listed]) -> bytes:
    with exporting(desk) as export:
        listed = make()
        export.says(listed.title, f"{listed.lines} compliments")
        return register_book(listed.title, listed.sheets, listed.notes, made_by(desk))


def listed_register(desk: Desk, first: date, last: date) -> Listed:
    """What :func:`compliments_register` holds: one line a compliment, oldest first."""
    period = checked_period(desk, first, last, desk.today)
    lines = compliments_between(desk, first, last)
    notes = {
        "Period": f"Compliments received from {period.days}",
        "Number of compliments": f"{len(lines):,}",
        "Order": "By the date received, oldest first",
        "What counts": _WHAT_COUNTS,
        "Shared": "The day the person or team praised was told",
        "Confirmed": "The day the departmental manager confirmed it is on this register",
        "Personal data": PERSONAL,
    }
    return Listed("Compliments register", (compliments_sheet(lines),), notes, len(lines))


def listed_praise(desk: Desk, first: date, last: date) -> Listed:
    """What :func:`compliments_report` holds."""
    period = checked_period(desk, first, last, desk.today)
    lines = compliments_between(desk, first, last)
    sheets = (
        _about(lines),
        _counted(
            "By month",
            "Month",
            [
                (month.label, sum(each.received_on in month for each in lines))
                for month in period.months()
            ],
        ),
        _counted("By scheme", "Scheme", _most(each.scheme or UNASSIGNED for each in lines)),
        _counted(
            "By department", "Department", _most(each.department or UNASSIGNED for each in lines)
        ),
        _counted("By channel", "Channel", _most(each.channel.label for each in lines)),
    )
    notes = {
        "Period": f"Compliments received from {period.days}",
        "Number of compliments": f"{len(lines):,}",
        "What counts": _WHAT_COUNTS,
        "Names": "This workbook names nobody.",
    }
    return Listed("Annual compliments report", sheets, notes, len(lines))


def _about(lines: Iterable[ComplimentLine]) -> RegisterSheet:
    """By whom the compliment was about, with how many were shared with them and confirmed."""
    listed = tuple(lines)
    groups = [
        (about.label, [each for each in listed if each.about is about]) for about in PraiseSubject
    ]
    rows = [
        (
            name,
            len(theirs),
            sum(each.shared_on is not None for each in theirs),
            sum(each.confirmed_on is not None for each in theirs),
        )
        for name, theirs in (*groups, ("Total", list(listed)))
    ]
    heads = (
        RegisterHead("About", 26, str),
        _NUMBER,
        RegisterHead("Shared with them", 18, int),
        RegisterHead("Confirmed by a manager", 24, int),
    )
    return RegisterSheet("By subject", heads, rows)


def _counted(title: str, of: str, rows: Iterable[tuple[str, int]]) -> RegisterSheet:
    listed = list(rows)
    total = ("Total", sum(number for _, number in listed))
    return RegisterSheet(title, (RegisterHead(of, 32, str), _NUMBER), [*listed, total])


def _most(values: Iterable[str]) -> list[tuple[str, int]]:
    """Each value with how often it comes, the most frequent first."""
    counted = Counter(values)
    return sorted(
        counted.items(),
        key=lambda each: (-each[1], each[0].casefold()),
    )
