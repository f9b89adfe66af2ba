"""The workbooks that leave the office: the board's report and the compliments register.

Data in, bytes out: nothing here knows the database. The board's workbook holds references and
never the name of anybody outside the office (P-14.1); the compliments register is for the office.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from best_desktop.documents import board_sheets
from best_desktop.documents.workbook_parts import Book, Column, Made
from best_desktop.documents.workbook_styles import Form
from best_desktop.domain.figures import RULES_VERSION, BoardFigures
from best_desktop.domain.periods import Period
from best_desktop.domain.vocabulary import Channel, PraiseSubject
from best_desktop.domain.working_days import long_date

__all__ = ["ComplimentLine", "Made", "board_workbook", "compliments_register"]


@dataclass(frozen=True, slots=True)
class ComplimentLine:
    """One compliment as the register prints it; empty text and None print as nothing."""

    reference: str
    received_on: date
    channel: Channel
    sender: str
    on_behalf_of: str
    about: PraiseSubject
    about_whom: str
    scheme: str
    department: str
    text: str
    recorded_by: str
    shared_on: date | None = None
    confirmed_on: date | None = None


_COMPLIMENT_COLUMNS = (
    Column("Received", Form.DATE, 11),
    Column("Reference", width=14),
    Column("From", width=18),
    Column("On behalf of", width=14),
    Column("About", width=11),
    Column("Who or which team", width=16),
    Column("Scheme", width=14),
    Column("Department", width=13),
    Column("How it reached us", width=11),
    Column("Compliment", Form.LONG_TEXT, 46),
    Column("Recorded by", width=13),
    Column("Shared", Form.DATE, 11),
    Column("Confirmed", Form.DATE, 11),
)


def compliments_register(rows: Sequence[ComplimentLine], period: Period, made: Made) -> bytes:
    """The compliments register (B5, R-10.5): one line a compliment, oldest first."""
    book = Book.begin("Compliments register", made)
    notes = book.add_sheet("Notes")
    sheet = book.add_sheet("Compliments")
    in_order = sorted(rows, key=lambda each: (each.received_on, each.reference))
    book.add_table(
        sheet,
        "tblCompliments",
        _COMPLIMENT_COLUMNS,
        (_compliment_row(each) for each in in_order),
    )
    book.fill_notes(
        notes,
        {
            "Period": f"Compliments received from {period.days}",
            "Number of compliments": f"{len(in_order):,}",
            "Order": "By the date received, oldest first",
            "What counts": (
                "Any communication of satisfaction with the type or standard of service, which "
                "somebody wished to make known (procedure 10.1)"
            ),
            "Shared": "The day the person or team praised was told",
            "Confirmed": "The day the departmental manager confirmed it is on this register",
            "Personal data": "Names are in this workbook. Keep it within the office.",
        },
    )
    return book.finished()


def _compliment_row(line: ComplimentLine) -> tuple[object, ...]:
    return (
        line.received_on,
        line.reference,
        line.sender or None,
        line.on_behalf_of or None,
        line.about.label,
        line.about_whom or None,
        line.scheme or None,
        line.department or None,
        line.channel.label,
        line.text,
        line.recorded_by,
        line.shared_on,
        line.confirmed_on,
    )


def board_workbook(figures: BoardFigures, made: Made) -> bytes:
    """The quarterly board report (B1, P-11.1), with each figure's rule and references."""
    book = Book.begin("Complaints performance report to the board", made)
    notes = book.add_sheet("Notes")
    board_sheets.add_summary(book, figures)
    board_sheets.add_months(book, figures)
    board_sheets.add_stages(book, figures)
    board_sheets.add_outcomes(book, figures)
    board_sheets.add_groups(book, figures)
    board_sheets.add_remedies(book, figures)
    board_sheets.add_open(book, figures)
    board_sheets.add_learning(book, figures)
    board_sheets.add_tenant_measures(book, figures)
    board_sheets.add_feedback(book, figures)
    board_sheets.add_references(book, figures)
    book.fill_notes(notes, _board_notes(figures))
    return book.finished()


def _board_notes(figures: BoardFigures) -> dict[str, str]:
    return {
        "Period": f"{figures.period.label}: {figures.period.days}",
        "As known on": long_date(figures.as_at),
        "Reporting year for CH01 and CH02": f"{figures.year.label}: {figures.year.days}",
        "Homes": figures.homes.note,
        "Working days": (
            "Monday to Friday without the bank holidays of England and Wales. The day of the event "
            "itself is not counted; done on the due date is on time."
        ),
        "On time": (
            "Measured against the date then due under the complaint's own procedure. More time "
            "counts only where the complainant was told on or before the date due until then."
        ),
        "Procedures": (
            "Complaints received from the change-over on follow the Complaints Policy 2024 (two "
            "stages); earlier ones the procedure of 2021 (three stages, automatic moves)."
        ),
        "Stage 3": (
            "Stage 3 and automatic moves belong to the procedure of 2021 and are shown only where "
            "a complaint under it falls into the period."
        ),
        "Code": (
            "Each figure's short name. M1 to M10 are the measures of the board report; CH01 and "
            "CH02 the complaint parts of the regulator's tenant satisfaction measures; M13 is "
            "putting right what was promised, L learning; SR, CP and CM are service requests, "
            "compliments and comments."
        ),
        "n/a": "Nothing to divide by: no case falls under the figure.",
        "Rules": f"Version {RULES_VERSION}. The rule of each figure is beside it on the Summary.",
        "CH01 and CH02": (
            "The regulator's text leaves the reading open in places. The reading used is printed "
            "with each figure, with all three denominators of CH02; a person must check it against "
            "the regulator's current direction before it is published."
        ),
        "Personal data": (
            "Complaints are shown by their reference. No complainant, service user or handler is "
            "named."
        ),
    }
