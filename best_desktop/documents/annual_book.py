"""The annual report's workbook: every figure in full for the office, and what is published of it.

It is the board workbook of the year with the year before beside it, what people wrote, what was
learnt, and what was restated; the last sheet is the version for everybody.
"""

from __future__ import annotations

from collections.abc import Iterator

from best_desktop.documents import board_sheets
from best_desktop.documents.board_sheets import value_of
from best_desktop.documents.public_report import add_published
from best_desktop.documents.workbook_parts import Book, Column, Made
from best_desktop.documents.workbook_styles import Form
from best_desktop.domain.annual_report import TITLE, AnnualMaterial, PublishedBefore
from best_desktop.domain.annual_texts import WRITTEN
from best_desktop.domain.figures import RULES_VERSION, Figure, Section
from best_desktop.domain.report_blocks import PublicReport
from best_desktop.domain.working_days import long_date


def annual_book(material: AnnualMaterial, report: PublicReport, made: Made) -> bytes:
    """The workbook (B2) as a file's bytes."""
    board = material.board
    book = Book.begin(TITLE, made)
    notes = book.add_sheet("Notes")
    _add_years(book, material)
    _add_texts(book, material)
    _add_refused(book, material)
    _add_improvements(book, material)
    board_sheets.add_months(book, board)
    board_sheets.add_outcomes(book, board)
    board_sheets.add_groups(book, board)
    board_sheets.add_remedies(book, board)
    board_sheets.add_tenant_measures(book, board)
    board_sheets.add_learning(book, board)
    board_sheets.add_feedback(book, board)
    board_sheets.add_stages(book, board)
    _add_restated(book, material)
    board_sheets.add_references(book, board)
    add_published(book, report)
    book.fill_notes(notes, _notes(material))
    return book.finished()


def _add_years(book: Book, material: AnnualMaterial) -> None:
    """Every figure of the year beside the same of the year before, with its counts and rule."""
    board, before = material.board, material.before
    now = {each.code: each for each in board.figures}
    then = {each.code: each for each in before.figures}
    in_order = [*board.figures, *(each for each in before.figures if each.code not in now)]
    book.add_titled(
        "Year on year",
        f"{board.period.days}, beside {before.period.days}; as known on {long_date(board.as_at)}.",
        "tblYears",
        (
            Column("Code", width=14),
            Column("Measure", width=32),
            *(
                Column(f"{what} {year}", Form.NUMBER, width)
                for year in (board.period.label, before.period.label)
                for what, width in (("Numerator", 11.5), ("Denominator", 13), ("Value", 10))
            ),
            Column("Unit", width=11),
            Column("Rule", Form.LONG_TEXT, 56),
        ),
        (_year_line(each, now.get(each.code), then.get(each.code)) for each in in_order),
        title=f"Complaints performance {board.period.label} and {before.period.label}",
    )


def _year_line(figure: Figure, now: Figure | None, then: Figure | None) -> tuple[object, ...]:
    return (
        figure.code,
        figure.name,
        *_three(now),
        *_three(then),
        figure.measured.label,
        figure.rule,
    )


def _three(figure: Figure | None) -> tuple[object, ...]:
    if figure is None:
        return None, None, None
    return figure.numerator, figure.denominator, value_of(figure)


def _add_texts(book: Book, material: AnnualMaterial) -> None:
    texts = material.texts
    rows = [(label, getattr(texts, field) or None) for field, label in WRITTEN.items()]
    rows.insert(1, ("Self-assessment in figures", material.assessed or None))
    approved = long_date(texts.approved_on) if texts.approved_on else None
    rows += [("Approved by the board", approved), ("Names may stand because", texts.names_because)]
    book.add_titled(
        "Texts",
        "As people wrote them. Names that stand here are left out of the published version.",
        "tblTexts",
        (Column("Part", width=34), Column("Text", Form.LONG_TEXT, 110)),
        rows,
        title="What the report says in words",
    )


def _add_refused(book: Book, material: AnnualMaterial) -> None:
    """Complaints not accepted, by ground (the Code's 8.1 b)."""
    board, before = material.board, material.before
    then = {each.code: each for each in before.figures}
    now = [each for each in board.section(Section.STAGE_1) if each.code[:3] == "M1x"]
    codes = {each.code for each in now}
    gone = [each for each in before.figures if each.code[:3] == "M1x" and each.code not in codes]
    lines: list[tuple[object, ...]] = [
        (each.name, each.numerator, then[each.code].numerator if each.code in then else 0)
        for each in now
    ]
    lines += [(each.name, 0, each.numerator) for each in gone]
    book.add_titled(
        "Not accepted",
        "By the date of the decision not to accept them, and its ground.",
        "tblNotAccepted",
        (
            Column("Ground", width=60),
            Column(board.period.label, Form.NUMBER, 14),
            Column(before.period.label, Form.NUMBER, 14),
        ),
        lines,
        title="Complaints not accepted",
    )


def _add_improvements(book: Book, material: AnnualMaterial) -> None:
    book.add_titled(
        "You said we did",
        f"Improvements done or shared from {material.board.period.days}.",
        "tblImprovements",
        (
            Column("You said", Form.LONG_TEXT, 40),
            Column("Lesson", Form.LONG_TEXT, 40),
            Column("We did", Form.LONG_TEXT, 46),
            Column("Due", Form.DATE, 12),
            Column("Done", Form.DATE, 12),
            Column("Shared", width=9),
        ),
        (
            (
                each.told or None,
                each.lesson or None,
                each.improvement or None,
                each.due_on,
                each.done_on,
                "Yes" if each.shared else "No",
            )
            for each in material.improvements
        ),
        title="You said, we did",
    )


def _add_restated(book: Book, material: AnnualMaterial) -> None:
    """What counts otherwise today than it was published (B-67)."""
    book.add_titled(
        "Restated",
        "Figures that were published and count otherwise today, with the difference."
        if material.published
        else "Nothing was published of this year or the year before.",
        "tblRestated",
        (
            Column("Year", width=10),
            Column("Published", Form.DATE, 12),
            Column("Code", width=18),
            Column("Measure", width=46),
            Column("As published", width=20),
            Column("Today", width=20),
            Column("Difference", width=14),
        ),
        (line for each in material.published for line in _restated_lines(each)),
        title="Restated figures",
    )


def _restated_lines(before: PublishedBefore) -> Iterator[tuple[object, ...]]:
    for each in before.restated:
        figure = each.figure
        yield (
            before.year.label,
            before.published_on,
            figure.code,
            figure.name,
            each.was,
            each.now,
            each.difference or None,
        )


def _notes(material: AnnualMaterial) -> dict[str, str]:
    board, texts = material.board, material.texts
    approved = long_date(texts.approved_on) if texts.approved_on else "Not yet: this is a draft"
    return {
        "Period": board.period.in_full,
        "As known on": long_date(board.as_at),
        "Homes": board.homes.note,
        "Approved by the board": approved,
        "n/a": "Nothing to divide by: no case falls under the figure.",
        "Restated": (
            "A figure that was published is never changed silently: where it counts otherwise "
            "today, both values are on the sheet Restated."
        ),
        "Published": (
            "The sheet Published is what the PDF says: numbers of one to four are “<5”, and “*” "
            "is left out so that none of them can be worked out."
        ),
        "Rules": f"Version {RULES_VERSION}. The rule of each figure is on the sheet Year on year.",
        "CH01 and CH02": (
            "The regulator's text leaves the reading open in places. The reading used is printed "
            "with each figure; a person must check it against the regulator's current direction "
            "before it is published."
        ),
        "Personal data": (
            "Keep this workbook within the office: small numbers are in it in full, and what "
            "people wrote may name somebody. The PDF and the sheet Published name nobody."
        ),
    }
