"""A report as PDF: one reading order, tables with headings, charts that say their numbers."""

from __future__ import annotations

from io import BytesIO

import pytest
from pdfminer.high_level import extract_text

from best_desktop.documents.report_chart import chart_of
from best_desktop.documents.report_pdf import ReportPdf
from tests.documents.letter_pages import marked, structure
from tests.documents.pdf_ua import errors_of


def report(rows: int = 3) -> bytes:
    made = ReportPdf(
        "Complaints <b> & more", "The office", "Made on 20 November 2026", mark="SAMPLE"
    )
    made.paragraph("First.\n\nSecond \N{HAMMER}.", strong=True)
    made.heading("Figures")
    made.bullets(["One", "Two"])
    lines = [(f"Row {number}", str(number), "n/a", "") for number in range(rows)]
    made.table(
        ("What", "Number", "Share", "Words"), [*lines, ("Total", "9", "8", "x")], (3, 1, 1, 1)
    )
    made.chart(
        chart_of("By month", ("Received", "On time"), [("May", (3, "<5")), ("June", (0, 0))])
    )
    made.chart(chart_of("By cause", ("Received",), [("Repairs " * 30, (4,))], sideways=True))
    made.paragraph("Last", small=True)
    return made.finished()


@pytest.mark.clause("P-13.1")
def test_an_independent_checker_finds_no_errors() -> None:
    assert errors_of(report(90)) == []


def test_everything_drawn_belongs_to_the_structure_or_is_skipped() -> None:
    found = structure(report(90))
    in_tree = sorted(mark for _, marks in found.elements for mark in marks)
    on_pages = []
    for number, page in enumerate(found.pages):
        marks, outside = marked(page)
        assert outside == []
        on_pages += [(number, mark) for mark in marks]
    assert in_tree == sorted(on_pages)
    assert len(found.pages) > 3


def test_a_table_over_several_pages_has_its_headings_once() -> None:
    roles = structure(report(90)).roles
    assert roles.count("Table") == 1
    assert roles.count("TR") == 92
    assert roles.count("TH") == 4 + 91  # a heading for each column, and the first of each row
    assert roles.count("TD") == 3 * 91


@pytest.mark.clause("B-42")
def test_a_chart_says_its_numbers_in_words() -> None:
    chart = chart_of("By month", ("Received", "On time"), [("May", (3, "<5")), ("June", (0, 0))])
    assert chart.words == (
        "Bar chart. By month. May: 3 received, <5 on time; June: 0 received, 0 on time."
    )
    with pytest.raises(ValueError, match="one value for each series"):
        chart_of("By month", ("Received",), [("May", (1, 2))])


def test_foreign_text_is_text_and_what_the_font_lacks_is_named() -> None:
    text = extract_text(BytesIO(report(20)))
    assert "Complaints <b> & more" in text
    assert "Second [hammer]." in text
    assert "Page 1 of 2" in text
    assert report() == report()


def test_a_heading_a_line_and_their_table_stand_on_one_page_and_a_date_on_one_line() -> None:
    for above in range(24, 44, 2):
        made = ReportPdf("Figures", "The office", "Foot")
        made.bullets(["Line"] * above)
        made.heading("Measures")
        made.paragraph("Known on the day after the last day of the year, that is 1 April 2026.")
        made.table(("Measure", "Value"), [(f"Row {n}", "1") for n in range(9)], (4, 1))
        pages = extract_text(BytesIO(made.finished())).split("\f")
        (page,) = [each for each in pages if "Measures" in each]
        assert "Known on" in page
        assert "Row 0" in page
        assert "Row 8" in page
        assert "1\N{NO-BREAK SPACE}April\N{NO-BREAK SPACE}2026" in page or "1 April 2026" in page


def test_a_date_in_a_narrow_column_is_never_parted_inside_a_word() -> None:
    made = ReportPdf("Figures", "The office", "Foot")
    made.table(("What", "When"), [("A lesson", "Done 16 September 2025")] * 3, (7, 1))
    made.table(("What", "When"), [("A lesson", "Done 16 September 2025")] * 3, (4, 1))
    said = extract_text(BytesIO(made.finished())).replace("\N{NO-BREAK SPACE}", " ")
    assert said.count("September") == 6
    assert said.count("16 September 2025") == 3
