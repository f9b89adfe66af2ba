"""The measures sheet (B9) as a workbook: every figure with its rule and the cases behind it."""

from __future__ import annotations

from best_desktop.documents.board_sheets import value_of
from best_desktop.documents.workbook_parts import Book, Column, Made
from best_desktop.documents.workbook_styles import Form
from best_desktop.domain.figures import RULES_VERSION, Figure
from best_desktop.domain.measure_sheet import MeasureSheet
from best_desktop.domain.working_days import long_date


def measure_book(sheet: MeasureSheet, made: Made) -> bytes:
    """One line a measure, and one line for each case behind each."""
    board = sheet.board
    book = Book.begin("Measures", made)
    notes = book.add_sheet("Notes")
    book.add_table(
        book.add_sheet("Measures"),
        "tblMeasures",
        (
            Column("Measure", width=30),
            Column("What it says", width=40),
            Column("Value", width=12),
            Column("Numerator", Form.NUMBER, 12),
            Column("Denominator", Form.NUMBER, 13),
            Column("Unit", width=16),
            Column("How it is counted", Form.LONG_TEXT, 60),
        ),
        ((name, each.name, value_of(each), *_parts(each)) for name, each in sheet.figures.items()),
    )
    book.add_table(
        book.add_sheet("References"),
        "tblMeasureReferences",
        (Column("Measure", width=34), Column("Reference", width=22), Column("Counts", width=10)),
        (
            (name, reference, "Yes" if reference in set(each.met) else "No")
            for name, each in sheet.figures.items()
            for reference in each.references
        ),
    )
    book.fill_notes(
        notes,
        {
            "Period": board.period.in_full,
            "As known on": long_date(board.as_at),
            "Reporting year for CH01 and CH02": f"{board.year.label}: {board.year.days}",
            "Homes": board.homes.note,
            "CH02": "Literal: the answer in time. Strict: the acknowledgement in time as well.",
            "n/a": "There is nothing to divide by.",
            "Version of the rules": RULES_VERSION,
        },
    )
    return book.finished()


def _parts(figure: Figure) -> tuple[object, ...]:
    return figure.numerator, figure.denominator, figure.measured.label, figure.rule
