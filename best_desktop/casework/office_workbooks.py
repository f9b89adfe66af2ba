"""The workbooks of whole registers: complaints, requests and comments, learning, what is due.

B6–B8 and B10–B12: each reads the listing its screen reads, so that both show the same (B-67).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from best_desktop.casework.adjustments import reviews_due
from best_desktop.casework.case_list_views import CaseFilter, SortKey, View
from best_desktop.casework.case_register import CASE_COLUMNS, every_case
from best_desktop.casework.checks import long_date
from best_desktop.casework.desk import Desk
from best_desktop.casework.exporting import exporting
from best_desktop.casework.learning_sheets import sheets_of_learning
from best_desktop.casework.ombudsman_sheets import sheets_of_the_ombudsman
from best_desktop.casework.party_views import RegisterFilter, RegisterName
from best_desktop.casework.queries.annual import reports_to_publish
from best_desktop.casework.queries.investigation import replies_owed
from best_desktop.casework.register_kinds import REGISTERS, RegisterColumn
from best_desktop.casework.registers import PERSONAL, made_by, sheet_of
from best_desktop.casework.reports import checked_period
from best_desktop.documents.register_book import RegisterSheet, register_book
from best_desktop.domain.periods import Period

_RESTRICTED = "Those that are not for whoever made this say so and no more."
_DUE_COLUMNS = ("due", "status", "reference", "who", "next_step", "stage", "handler", "scheme")
_REPORT_COLUMNS = (
    RegisterColumn("due", "Due", lambda row: row.due_on, 16, date),
    RegisterColumn("report", "Not yet published", lambda row: _report_name(row.year), 46),
)
_REPLY_COLUMNS = (
    RegisterColumn("due", "Due", lambda row: row.due_on, 16, date),
    RegisterColumn("reference", "Reference", lambda row: row.reference, 18),
    RegisterColumn("who", "Complainant", lambda row: row.who, 26),
    RegisterColumn("whom", "Asked", lambda row: row.whom, 26),
    RegisterColumn("what", "What was asked", lambda row: row.what, 60),
    RegisterColumn("handler", "Handler", lambda row: row.handler, 24),
)
_REVIEW_COLUMNS = (
    RegisterColumn("review", "Review due", lambda row: row.review_on, 16, date),
    RegisterColumn("person", "Person", lambda row: row.person, 26),
    RegisterColumn("measure", "Adjustment agreed", lambda row: row.measure, 46),
)


def _report_name(year: Period) -> str:
    return f"Annual complaints report {year.label}"


@dataclass(frozen=True, slots=True)
class Listed:
    """What a workbook of lists holds, for the screen and the workbook alike."""

    title: str
    sheets: tuple[RegisterSheet, ...]
    notes: Mapping[str, str]
    lines: int


def complaints_register(desk: Desk, first: date, last: date) -> bytes:
    """The complaints received in a period, oldest first, with every column (B6).

    Raises:
        InvalidInput: a date is impossible, or they are in the wrong order.
    """
    return _book(desk, lambda: listed_complaints(desk, first, last))


def listed_complaints(desk: Desk, first: date, last: date) -> Listed:
    """What :func:`complaints_register` holds."""
    days = checked_period(desk, first, last, desk.today).days
    wanted = CaseFilter(View.ALL, received_from=first, received_to=last)
    rows = every_case(desk, wanted, SortKey.RECEIVED)
    sheet = sheet_of("Complaints", CASE_COLUMNS, rows)
    notes = {"Complaints": f"{len(rows):,}, received from {days}"}
    return Listed("Complaints register", (sheet,), notes, len(rows))


def requests_and_comments(desk: Desk, first: date, last: date) -> bytes:
    """The service requests and the comments received in a period, oldest first (B7).

    Raises:
        InvalidInput: a date is impossible, or they are in the wrong order.
    """
    return _book(desk, lambda: listed_requests(desk, first, last))


def listed_requests(desk: Desk, first: date, last: date) -> Listed:
    """What :func:`requests_and_comments` holds."""
    days = checked_period(desk, first, last, desk.today).days
    sheets, notes, lines = [], {}, 0
    for name in (RegisterName.REQUESTS, RegisterName.COMMENTS):
        register = REGISTERS[name]
        wanted = RegisterFilter(first=first, last=last)
        rows, _ = register.listing.page(desk, wanted, "received", limit=None)
        sheets.append(sheet_of(name.label, register.columns, rows))
        notes[name.label] = f"{len(rows):,}, received from {days}"
        lines += len(rows)
    notes["What counts"] = (
        "A service request asks for something to be put right, and a comment suggests something. "
        "Neither is a complaint (policy 6.3, procedure 5.2 and 6.1)."
    )
    return Listed("Service requests and comments", tuple(sheets), notes, lines)


def trends_and_learning(desk: Desk, first: date, last: date) -> bytes:
    """Trends and learning for senior management (B8, P-12.2).

    Improvements overdue and promises open stand as they are today; lessons, what was shared and
    tenants' reviews are those of the period. One sheet is what tenants said and what we did.

    Raises:
        InvalidInput: a date is impossible, or they are in the wrong order.
    """
    return _book(desk, lambda: listed_learning(desk, first, last))


def listed_learning(desk: Desk, first: date, last: date) -> Listed:
    """What :func:`trends_and_learning` holds."""
    days = checked_period(desk, first, last, desk.today).days
    found = sheets_of_learning(desk, first, last)
    notes = {
        "Period": f"Lessons recorded or shared, and reviews, from {days}",
        "Overdue": (
            f"As it was on {long_date(desk.today)}, counted in working days after the date due"
        ),
        "Themes": (
            f"{desk.settings.similarity.words}: of one category, with a scheme or a contractor in "
            "common, or neither (procedure P-11.3)"
        ),
    }
    sheets = tuple(sheet_of(title, columns, rows) for title, columns, rows in found)
    return Listed("Trends and learning", sheets, notes, sum(len(each[2]) for each in found))


def due_list(desk: Desk) -> bytes:
    """The open complaints by the date to work to, the longest overdue first (B10).

    Replies we wait for (P-5.1.c) and annual reports not yet published (P-11.2) stand on sheets of
    their own.
    """
    return _book(desk, lambda: listed_due(desk))


def listed_due(desk: Desk) -> Listed:
    """What :func:`due_list` holds."""
    rows = every_case(desk, CaseFilter(View.ALL_OPEN))
    known = {each.key: each for each in CASE_COLUMNS}
    sheet = sheet_of("Due", [known[key] for key in _DUE_COLUMNS], rows)
    overdue = sum(row.due is not None and row.due < desk.today for row in rows)
    notes = {"Open complaints": f"{len(rows):,}", "Overdue": f"{overdue:,}"}
    sheets, reports, replies = [sheet], reports_to_publish(desk), replies_owed(desk)
    if replies:
        sheets.append(sheet_of("Replies", _REPLY_COLUMNS, replies))
        late = sum(row.due_on < desk.today for row in replies)
        notes["Replies owed to us"] = f"{len(replies):,}, of them {late:,} overdue"
    if reports:
        sheets.append(sheet_of("Reports", _REPORT_COLUMNS, reports))
        notes["Reports"] = f"{len(reports):,} not yet published (policy 11.2)"
    return Listed("Due list", tuple(sheets), notes, len(rows) + len(replies))


def ombudsman_orders(desk: Desk) -> bytes:
    """Orders and evidence owed to outside bodies, recommendations, referrals by year (B11)."""
    return _book(desk, lambda: listed_orders(desk))


def listed_orders(desk: Desk) -> Listed:
    """What :func:`ombudsman_orders` holds."""
    found = sheets_of_the_ombudsman(desk)
    owed = sum(row.done_on is None for row in found[0][2])
    notes = {
        "Owed": f"{owed:,} orders and requests for evidence, on {long_date(desk.today)}",
        "Difference": "What the Ombudsman published, less our own count (R-B.7)",
    }
    sheets = tuple(sheet_of(title, columns, rows) for title, columns, rows in found)
    return Listed("Ombudsman orders", sheets, notes, sum(len(each[2]) for each in found))


def adjustments_due(desk: Desk) -> bytes:
    """The reasonable adjustments due for review, the longest overdue first (B12, P-13.2)."""
    return _book(desk, lambda: listed_adjustments(desk))


def listed_adjustments(desk: Desk) -> Listed:
    """What :func:`adjustments_due` holds."""
    rows = reviews_due(desk)
    sheet = sheet_of("Adjustments to review", _REVIEW_COLUMNS, rows)
    notes = {
        "Adjustments": f"{len(rows):,} to be reviewed by {long_date(desk.today)}",
        "Reviewed": f"Every {desk.settings.adjustment_review_months} months (policy 13.2)",
    }
    return Listed("Adjustments due for review", (sheet,), notes, len(rows))


def _book(desk: Desk, make: Callable[[], Listed]) -> bytes:
    with exporting(desk) as export:
        listed = make()
        export.says(listed.title, f"{listed.lines} lines")
        notes = {**listed.notes, "Restricted complaints": _RESTRICTED, "Personal data": PERSONAL}
        return register_book(listed.title, listed.sheets, notes, made_by(desk))
