"""The board's workbook. It holds references, never the name of anybody outside (P-14.1)."""

from __future__ import annotations

from best_desktop.documents import board_sheets
from best_desktop.documents.workbook_parts import Book, Made
from best_desktop.domain.figures import RULES_VERSION, BoardFigures
from best_desktop.domain.working_days import long_date

__all__ = ["Made", "board_workbook"]


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
        "Period": figures.period.in_full,
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
