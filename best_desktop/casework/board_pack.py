"""The quarterly board report as it goes to the board: its PDF, and the pack frozen (P-11.1).

What was given never changes again; where a figure of the period counts otherwise today, both are
shown as restated.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from best_desktop.casework.audit import latest_entry_id
from best_desktop.casework.checks import Checks, long_date
from best_desktop.casework.desk import Desk, faults_in_words
from best_desktop.casework.errors import Refused
from best_desktop.casework.exporting import exporting
from best_desktop.casework.published import (
    SUBJECT,
    NewPublication,
    PublicationView,
    check_published,
    current,
    freeze,
    publications,
    restatements,
    why_not_again,
)
from best_desktop.casework.registers import made_by
from best_desktop.casework.reports import board_figures, board_file_name
from best_desktop.documents.public_report import public_pdf
from best_desktop.documents.workbooks import board_workbook
from best_desktop.domain.board_summary import Summary, board_summary
from best_desktop.domain.figures import BoardFigures
from best_desktop.domain.publication import Restated, published_figures
from best_desktop.domain.publication_words import PublishedKind
from best_desktop.domain.roles import Right


@dataclass(frozen=True, slots=True)
class BoardGiven:
    """When a pack went to the board, the board's date and minute where they are known."""

    published_on: date
    approved_on: date | None = None
    minute: str = ""


def summary_file_name(first: date, last: date, *, public: bool = False) -> str:
    """The name offered for the PDF: 'Board report 2026-10-01 to 2026-12-31.pdf'."""
    kind = "Complaints performance" if public else "Board report"
    return f"{kind} {first.isoformat()} to {last.isoformat()}.pdf"


def board_pdf(
    desk: Desk, first: date, last: date, as_at: date | None = None, *, public: bool = False
) -> bytes:
    """The summary of a board report as a tagged PDF; ``public`` leaves small numbers out.

    Raises:
        Refused: the role at the desk may not export.
        InvalidInput: a date is impossible, or they are in the wrong order.
        CaseworkError: a year's bank holidays are missing, or a procedure is not known.
    """
    with exporting(desk) as export:
        board = board_figures(desk, first, last, as_at)
        export.says(f"Board report, {board.period.days}", "PDF to publish" if public else "PDF")
        return _pdf(desk, board, public=public)


def _pdf(desk: Desk, board: BoardFigures, *, public: bool = False) -> bytes:
    standing = given_to_board(board.period.first, board.period.last)
    summary = Summary(
        board,
        made_by(desk).landlord,
        public=public,
        published_on=long_date(standing.published_on) if standing else "",
        restated=board_restated(board),
        sample=desk.sample,
    )
    return public_pdf(board_summary(summary))


@faults_in_words()
def give_to_board(desk: Desk, first: date, last: date, given: BoardGiven) -> int:
    """Freeze the pack of a period as it goes to the board: workbook, PDF and figures.

    Raises:
        Refused: as :func:`why_not_given` says, or somebody saved something meanwhile.
        InvalidInput: a date is impossible, or within the period.
        CaseworkError: the figures cannot be worked out.
    """
    why_not = why_not_given(desk, first, last)
    if why_not:
        raise Refused(why_not)
    checks = Checks(desk)
    check_published(checks, given.published_on, last)
    checks.past("approved_on", given.approved_on, what="the date of the board", needed=False)
    minute = checks.line("minute", given.minute, what="the minute", limit=120)
    checks.done()
    seen = latest_entry_id()
    board = board_figures(desk, first, last)
    pack = NewPublication(
        seen=seen,
        kind=PublishedKind.BOARD,
        first=first,
        last=last,
        as_at=board.as_at,
        published_on=given.published_on,
        approved_on=given.approved_on,
        minute=minute,
        figures=published_figures(board),
        workbook=board_workbook(board, made_by(desk)),
        workbook_name=board_file_name(first, last),
        pdf=_pdf(desk, board),
        pdf_name=summary_file_name(first, last),
    )
    with desk.working(Right.PUBLISH) as work:
        number = freeze(work, pack)
        said = f"Board report, {board.period.label}: given to the board"
        work.record("Publish report", SUBJECT, None, said)
    return number


def why_not_given(desk: Desk, first: date, last: date) -> str | None:
    """Why the pack of a period cannot go to the board today; None where it can."""
    why_not = desk.why_not(Right.PUBLISH)
    if why_not:
        return why_not
    if last >= desk.today:
        return f"The period is not over yet. Its last day is {long_date(last)}."
    return why_not_again(PublishedKind.BOARD, first, last)


def given_to_board(first: date, last: date) -> PublicationView | None:
    """The pack of a period as it was given to the board; None where none stands."""
    return current(PublishedKind.BOARD, first, last)


def packs_given() -> list[PublicationView]:
    """Every pack given to the board, those withdrawn too, the latest first."""
    return publications(PublishedKind.BOARD)


def board_restated(board: BoardFigures) -> tuple[Restated, ...]:
    """What counts otherwise now than in the pack the board was given of the same period."""
    standing = given_to_board(board.period.first, board.period.last)
    return restatements(standing, published_figures(board))
