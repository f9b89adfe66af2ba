"""The workbooks read back: real dates and numbers, safe text, tables, charts, print set-up."""

import zipfile
from dataclasses import replace
from datetime import date, datetime
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from best_desktop.documents.compliments_sheet import ComplimentLine, compliments_sheet
from best_desktop.documents.register_book import register_book
from best_desktop.documents.workbook_parts import (
    CUT,
    LONGEST_TEXT,
    Book,
    Column,
    cell_text,
    sheet_name,
    table_name,
)
from best_desktop.documents.workbook_styles import Form
from best_desktop.documents.workbooks import Made, board_workbook
from best_desktop.domain.figures import BoardFigures, Section
from best_desktop.domain.periods import period_between
from best_desktop.domain.report_rows import Portfolio
from best_desktop.domain.vocabulary import Channel, Outcome, PraiseSubject, StageStart
from tests.domain.board_cases import STORIES, board, case, portfolios, stage, under_2021

MADE = Made(
    "Owen Pritchard",
    datetime(2026, 7, 6, 9, 5, tzinfo=ZoneInfo("Europe/London")),
    "Bespoke Supportive Tenancies (BeST)",
)
Q4 = period_between(date(2026, 10, 1), date(2026, 12, 31))
HOSTILE = [
    '=HYPERLINK("http://example.invalid","Click")',
    "=1+1",
    "=cmd|'/C calc'!A0",
    "+44 7700 900123",
    "-5",
    "@x",
    "#N/A",
    "#REF!",
    "TRUE",
    "0161 786 6000",
    'Repairs/Heating & "Water"',
    "<b>Bold</b>",
    "Siân Llŷr 😀",
]


def line(number: int, received_on: date, text: str = "Thank you", **values: Any) -> ComplimentLine:
    plain = ComplimentLine(
        reference=f"CP-2026-{number:04d}",
        received_on=received_on,
        channel=Channel.WHATSAPP,
        sender="Ruth Adeyemi",
        on_behalf_of="",
        about=PraiseSubject.CONTRACTOR,
        about_whom="The plumber",
        scheme="Larkfield House",
        department="",
        text=text,
        recorded_by="Dilys Marsh",
    )
    return replace(plain, **values)


def opened(content: bytes) -> Workbook:
    return openpyxl.load_workbook(BytesIO(content))


def register_bytes(*lines: ComplimentLine) -> bytes:
    return register_book(
        "Compliments register", [compliments_sheet(lines)], {"Order": "Date"}, MADE
    )


def register(*lines: ComplimentLine) -> Workbook:
    return opened(register_bytes(*lines))


def table(sheet: Any) -> list[dict[str, Any]]:
    """The lines of a sheet's one table, by column heading."""
    [only] = sheet.tables.values()
    header, *lines = sheet[only.ref]
    titles = [cell.value for cell in header]
    return [dict(zip(titles, (cell.value for cell in each), strict=True)) for each in lines]


def sheet_of(book: Workbook, name: str) -> Any:
    """One sheet. (Its stubs allow None for parts that are always there.)"""
    sheet = book[name]
    assert isinstance(sheet, Worksheet)
    return sheet


# ---------------------------------------------------------------------- the compliments register


@pytest.mark.clause("R-10.5", "B5", "B-62")
def test_five_compliments_are_five_lines_in_date_order_under_a_frozen_header() -> None:
    days = [date(2026, 12, 1), date(2026, 10, 3), date(2026, 11, 2), date(2026, 10, 3)]
    lines = [line(number, day) for number, day in enumerate([*days, date(2026, 12, 31)], start=1)]
    sheet = sheet_of(register(*lines), "Compliments")
    found = [(each["Reference"][-1], each["Received"].date()) for each in table(sheet)]
    assert found == [
        ("2", date(2026, 10, 3)),
        ("4", date(2026, 10, 3)),
        ("3", date(2026, 11, 2)),
        ("1", date(2026, 12, 1)),
        ("5", date(2026, 12, 31)),
    ]
    assert sheet.freeze_panes == "B2"
    assert list(sheet.tables) == ["tblCompliments"]
    assert sheet.auto_filter.ref is None  # the table filters; both together need a repair in Excel


@pytest.mark.clause("R-10.5")
def test_made_twice_it_says_the_same() -> None:
    def cells() -> list[list[Any]]:
        book = register(line(1, date(2026, 10, 3)), line(2, date(2026, 10, 4)))
        return [
            [cell.value for row in sheet_of(book, name) for cell in row] for name in book.sheetnames
        ]

    assert cells() == cells()


@pytest.mark.clause("B-60")
def test_dates_are_dates_and_what_is_unknown_is_blank() -> None:
    sheet = sheet_of(
        register(line(1, date(2026, 10, 3), shared_on=date(2026, 10, 5))), "Compliments"
    )
    by_title: dict[Any, Any] = dict(zip((cell.value for cell in sheet[1]), sheet[2], strict=True))
    for title in ("Received", "Shared"):
        assert by_title[title].is_date
        assert by_title[title].number_format == "dd/mm/yyyy"
    assert by_title["Shared"].value.date() == date(2026, 10, 5)
    for title in ("Confirmed", "On behalf of", "Department"):
        assert by_title[title].value is None


def test_no_compliments_is_a_table_with_one_empty_line() -> None:
    book = register()
    assert sheet_of(book, "Compliments").tables["tblCompliments"].ref == "A1:M2"
    assert set(table(sheet_of(book, "Compliments"))[0].values()) == {None}


@pytest.mark.clause("B-63")
@pytest.mark.parametrize("text", HOSTILE)
def test_text_stays_text_whatever_it_begins_with(text: str) -> None:
    values = {"about_whom": text, "sender": text, "scheme": text}
    sheet = sheet_of(register(line(1, date(2026, 10, 3), text, **values)), "Compliments")
    for title in ("Compliment", "Who or which team", "From", "Scheme"):
        column = next(cell.column for cell in sheet[1] if cell.value == title)
        cell = sheet.cell(2, column)
        assert cell.value == text
        assert cell.data_type == "s"
        assert cell.quotePrefix is text.startswith(("=", "+", "-", "@", "#"))


def test_no_formula_is_written_into_any_part_of_the_file() -> None:
    content = register_bytes(*(line(1, date(2026, 10, 3), each) for each in HOSTILE))
    with zipfile.ZipFile(BytesIO(content)) as parts:
        sheets = [name for name in parts.namelist() if name.startswith("xl/worksheets/sheet")]
        assert not [name for name in sheets if b"<f>" in parts.read(name)]
        assert not [name for name in parts.namelist() if "externalLink" in name]


@pytest.mark.clause("B-63")
def test_what_is_no_text_is_taken_out_or_replaced() -> None:
    assert cell_text("a\x07b\x00c\r\nd\te") == ("abc\nd\te", False)
    assert cell_text("half \ud83d, not \ufffe") == ("half \ufffd, not \ufffd", False)
    assert cell_text("_x0041_ and _x41_") == ("_x005F_x0041_ and _x41_", False)


@pytest.mark.clause("B-63")
def test_text_too_long_for_a_cell_is_cut_on_purpose_and_said_in_the_notes() -> None:
    book = register(
        line(1, date(2026, 10, 3), "word " * 8000), line(2, date(2026, 10, 4), "😀" * 20000)
    )
    sheet = sheet_of(book, "Compliments")
    words, faces = sheet["J2"].value, sheet["J3"].value
    assert len(words) == LONGEST_TEXT
    assert words.endswith(CUT)
    # Excel counts a face as two
    assert len(faces.encode("utf-16-le")) // 2 <= LONGEST_TEXT
    assert set(faces.removesuffix(CUT)) == {"😀"}
    notes = {each["Item"]: each["Details"] for each in table(sheet_of(book, "Notes"))}
    assert "Compliments, cell J2, Compliments, cell J3" in notes["Text that was cut"]


def test_many_cut_texts_are_not_all_listed() -> None:
    long = [line(number, date(2026, 10, 3), "x" * 40_000) for number in range(21)]
    notes = {each["Item"]: each["Details"] for each in table(sheet_of(register(*long), "Notes"))}
    assert notes["Text that was cut"].endswith("cell J21 and others.")


@given(st.text(max_size=60))
def test_any_text_is_read_back_as_the_case_file_keeps_it(text: str) -> None:
    sheet = sheet_of(register(line(1, date(2026, 10, 3), text)), "Compliments")
    kept, cut = cell_text(text)
    assert (sheet["J2"].value or "", cut) == (kept, False)
    assert sheet["J2"].data_type == ("s" if kept else "n")  # "n" is an empty cell


def test_only_text_numbers_and_dates_go_into_cells() -> None:
    book = Book.begin("Anything", MADE)
    with pytest.raises(TypeError, match="not b'bytes'"):
        book.put(book.add_sheet("Sheet"), 1, 1, b"bytes", Form.TEXT)


# -------------------------------------------------------------------------------------- names


@pytest.mark.clause("B-61")
@pytest.mark.parametrize(
    ("wanted", "given_name"),
    [
        ('Repairs/Heating & "Water"', 'Repairs Heating & "Water"'),
        ("Damp: [Q1] \\ 'mould'?*", "Damp Q1 'mould"),
        ("A very long name indeed, longer than Excel allows", "A very long name indeed, longer"),
        ("'", "Sheet"),
        ("History", "History (2)"),
        ("notes", "notes (2)"),
    ],
)
def test_sheet_names_that_excel_accepts(wanted: str, given_name: str) -> None:
    assert sheet_name(wanted, ["Notes"]) == given_name
    assert len(given_name) <= 31


def test_two_sheets_never_have_one_name() -> None:
    taken: list[str] = []
    for _ in range(12):
        taken.append(sheet_name("The same long name for every one", taken))
    assert len({each.casefold() for each in taken}) == 12
    assert max(map(len, taken)) <= 31


def test_table_names() -> None:
    assert table_name("Stage 3 and automatic moves") == "tblStage3andautomaticmoves"
    assert table_name("tblNotes") == "tblNotes"
    assert table_name('Repairs/Heating & "Water"') == "tblRepairsHeatingWater"


# ------------------------------------------------------------------------------- the board's book


def _second_stage_of_2021() -> Portfolio:
    """The stories, and one case of the 2021 procedure moved on twice."""
    moved = under_2021(
        "BEST-2026-0900",
        stage(date(2026, 4, 7), acknowledge_due=date(2026, 4, 14), due=date(2026, 4, 21)),
        stage(date(2026, 4, 22), number=2, due=date(2026, 5, 21), how=StageStart.AUTOMATIC),
        stage(
            date(2026, 5, 22),
            number=3,
            due=date(2026, 6, 22),
            answered_on=date(2026, 6, 20),
            outcome=Outcome.PARTLY_UPHELD,
            how=StageStart.AUTOMATIC,
        ),
        scheme="=1+1",
    )
    open_one = case(
        "BEST-2026-0901",
        stage(date(2026, 6, 1), acknowledge_due=date(2026, 6, 8), due=date(2026, 6, 22)),
    )
    return replace(STORIES, cases=(*STORIES.cases, moved, open_one))


@cache
def _figures() -> BoardFigures:
    return board(_second_stage_of_2021(), date(2026, 4, 1), date(2026, 6, 30))


@pytest.fixture(scope="module")
def content() -> bytes:
    return board_workbook(_figures(), MADE)


@pytest.fixture
def book(content: bytes) -> Workbook:
    return opened(content)


@pytest.mark.clause("P-11.1", "B1", "B-61", "B-62")
def test_the_sheets_of_the_board_report(book: Workbook, kept_output: Path, content: bytes) -> None:
    (kept_output / "board-report.xlsx").write_bytes(content)
    assert book.sheetnames == [
        "Notes",
        "Summary",
        "By month",
        "Stage 1",
        "Stage 2",
        "Stage 3 and automatic moves",
        "Outcomes",
        "Causes",
        "Channels",
        "Complainants",
        "Assistance",
        "Schemes",
        "Departments",
        "Nations",
        "Remedies",
        "Open and overdue",
        "Learning",
        "Tenant satisfaction measures",
        "Requests, compliments, comments",
        "References",
    ]
    names = [name for each in book.sheetnames for name in sheet_of(book, each).tables]
    assert len(names) == len({name.casefold() for name in names}) == len(book.sheetnames)
    assert book.active is sheet_of(book, "Notes")


@pytest.mark.clause("B-64")
def test_each_sheet_prints_on_a4_landscape_one_page_wide(book: Workbook) -> None:
    for name in book.sheetnames:
        sheet = sheet_of(book, name)
        setup = sheet.page_setup
        assert (setup.orientation, int(setup.paperSize), setup.fitToWidth) == ("landscape", 9, 1)
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        header = 2 if name == "Notes" else 3
        assert sheet.print_title_rows == f"${header}:${header}"
        assert sheet.freeze_panes == f"{'A' if name == 'Notes' else 'B'}{header + 1}"
        assert sheet.oddFooter.left.text == "&F"
        assert sheet.oddFooter.center.text == "&A · made 6 July 2026"
        assert sheet.oddFooter.right.text == "Page &P of &N"
        assert sheet.auto_filter.ref is None
        assert not sheet.merged_cells.ranges


@pytest.mark.clause("B-65")
def test_each_sheet_begins_with_its_title_and_what_it_covers(book: Workbook) -> None:
    for name in book.sheetnames[1:]:
        sheet = sheet_of(book, name)
        title, covers = sheet["A1"].value, sheet["A2"].value
        assert title
        assert title.lower() != "code"
        assert covers.endswith(".")
        assert not sheet.merged_cells.ranges
        blank = [row[0].row for row in sheet.iter_rows() if not any(cell.value for cell in row)]
        assert blank == []
    assert sheet_of(book, "Notes")["A1"].value == "Complaints performance report to the board"


@pytest.mark.clause("B-62")
def test_headings_are_bold_text_each_its_own(book: Workbook) -> None:
    for name in book.sheetnames:
        sheet = sheet_of(book, name)
        [only] = sheet.tables.values()
        header = sheet[only.ref][0]
        titles = [cell.value for cell in header]
        assert len(set(titles)) == len(titles)
        assert all(cell.data_type == "s" and cell.font.bold for cell in header)
        assert [column.name for column in only.tableColumns] == titles


@pytest.mark.clause("P-11.1", "M1", "CH02")
def test_the_summary_says_numerator_denominator_value_and_rule(book: Workbook) -> None:
    lines = {each["Code"]: each for each in table(sheet_of(book, "Summary"))}
    figures = _figures()
    shown = [each for each in figures.figures if each.section is not Section.REMEDIES]
    assert list(lines) == [each.code for each in shown]
    for each in shown:
        found = lines[each.code]
        assert (found["Numerator"], found["Denominator"]) == (each.numerator, each.denominator)
        assert found["Value"] == ("n/a" if each.value is None else pytest.approx(each.value))
        assert found["Rule"] == each.rule
        assert each.rule.endswith(".")
    assert lines["M5 acknowledged"]["Value"] == "n/a"


@pytest.mark.clause("B-60")
def test_numbers_are_numbers_in_their_own_form(book: Workbook) -> None:
    sheet = sheet_of(book, "Summary")
    forms = {
        "Number": "#,##0",
        "Per cent": "0.0%",
        "Working days": "#,##0.0",
        "Pounds": "£#,##0.00",
    }
    for row in sheet["A4:H60"]:
        code, value, unit = row[0].value, row[5], row[6].value
        if code and value.value != "n/a":
            assert value.data_type == "n"
            assert value.number_format == forms.get(unit, "#,##0.0")


@pytest.mark.clause("P-11.1")
def test_every_figure_lists_its_references_one_a_line(book: Workbook) -> None:
    lines = table(sheet_of(book, "References"))
    for figure in _figures().figures:
        listed = [each for each in lines if each["Code"] == figure.code]
        assert [each["Reference"] for each in listed] == list(figure.references)
        met = [each["Reference"] for each in listed if each["In the numerator"] == "Yes"]
        assert sorted(met) == sorted(figure.met)


@pytest.mark.clause("B-60")
def test_stage_sheets_hold_real_dates_case_by_case(book: Workbook) -> None:
    sheet = sheet_of(book, "Stage 1")
    lines = {each["Reference"]: each for each in table(sheet)}
    w05 = lines["BEST-2026-0001"]
    assert [w05[title].date() for title in ("Began", "Acknowledge by", "Answered")] == [
        date(2026, 4, 1),
        date(2026, 4, 10),
        date(2026, 4, 21),
    ]
    assert (w05["Acknowledged in time"], w05["Answered in time"]) == ("On time", "On time")
    assert (w05["Working days taken"], w05["Outcome"], w05["More time"]) == (12, "Upheld", "No")
    assert lines["BEST-2026-0900"]["Answered in time"] == "No answer: moved on automatically"
    assert lines["BEST-2026-0900"]["Scheme"] == "=1+1"
    assert lines["BEST-2026-0003"]["Scheme"] == "Unassigned"
    assert lines["BEST-2026-0003"]["In CH01, CH02"] == "No"
    assert lines["BEST-2026-0901"]["Answered"] is None
    assert sheet["B4"].number_format == "dd/mm/yyyy"
    moved = table(sheet_of(book, "Stage 3 and automatic moves"))
    assert [(each["Stage"], each["How it began"]) for each in moved] == [
        (2, "Moved on automatically"),
        (3, "Moved on automatically"),
    ]


def test_totals_equal_the_register(book: Workbook) -> None:
    received = _figures().figure("M1").numerator
    for name in ("Causes", "Channels", "Complainants", "Schemes", "Departments"):
        sheet = sheet_of(book, name)
        [only] = sheet.tables.values()
        last = sheet[only.ref][-1][0].row
        total = [cell.value for cell in sheet[last + 1]]
        rows = table(sheet)
        assert total[:2] == ["Total", received]
        for column, title in enumerate(rows[0]):
            if column:
                assert total[column] == sum(each[title] for each in rows)


def test_open_cases_are_listed_with_what_they_wait_for(book: Workbook) -> None:
    [only] = table(sheet_of(book, "Open and overdue"))
    assert only["Reference"] == "BEST-2026-0901"
    assert (only["Waits for"], only["Due"].date()) == ("Acknowledgement", date(2026, 6, 8))
    assert (only["Overdue"], only["Working days overdue"]) == ("Overdue", 16)


def test_the_measures_and_feedback_sheets(book: Workbook) -> None:
    measures = {
        each["Code"]: each for each in table(sheet_of(book, "Tenant satisfaction measures"))
    }
    assert len(measures) == 8
    assert (measures["CH01(1)"]["Denominator"], measures["CH01(1)"]["Value"]) == (1310, 3.1)
    assert "(headline)" in measures["CH02(1)(ii)"]["Measure"]
    feedback = table(sheet_of(book, "Requests, compliments, comments"))
    assert feedback[0]["Measure"] == "Service requests received"
    assert all(isinstance(each["Number"], int) for each in feedback)
    remedies = table(sheet_of(book, "Remedies"))
    assert len(remedies) == 8


def test_charts_are_native_with_titles_and_axes(content: bytes, book: Workbook) -> None:
    charts = {name: sheet_of(book, name)._charts for name in ("By month", "Outcomes", "Causes")}
    assert {name: len(found) for name, found in charts.items()} == dict.fromkeys(charts, 1)
    with zipfile.ZipFile(BytesIO(content)) as parts:
        for number in (1, 2, 3):
            xml = parts.read(f"xl/charts/chart{number}.xml").decode()
            assert xml.count('<delete val="0"') == 2
            assert xml.count("<title>") == 2  # of the chart and of the numbers
            assert xml.count('<overlay val="0"') == xml.count("<title>") + xml.count("<legend>")
            assert '<showVal val="1"' in xml
            assert '<showSerName val="0"' in xml


def test_nothing_to_report_is_said_with_na_and_no_chart() -> None:
    figures = board(Portfolio(), date(2026, 4, 1), date(2026, 6, 30))
    empty = opened(board_workbook(figures, MADE))
    assert "Stage 3 and automatic moves" not in empty.sheetnames
    values = {each["Code"]: each["Value"] for each in table(sheet_of(empty, "Summary"))}
    assert values["M1"] == 0
    shares = [code for code, value in values.items() if value == "n/a"]
    assert {"M2", "M3", "M4 stage 1 average", "M4 stage 1 median", "M10 overdue"} <= set(shares)
    assert {"CH01(1)", "CH02(1)(i)", "CH02(2)(iii)"} <= set(shares)
    assert sheet_of(empty, "Stage 1")["A2"].value.startswith("None received or answered")
    for name in empty.sheetnames:
        assert not sheet_of(empty, name)._charts


@pytest.mark.clause("B-61")
def test_notes_say_what_when_and_by_whom(book: Workbook) -> None:
    notes = {each["Item"]: each["Details"] for each in table(sheet_of(book, "Notes"))}
    assert notes["Period"] == "Quarter 1 of 2026/27: 1 April 2026 to 30 June 2026"
    assert notes["As known on"] == "21 November 2026"
    assert notes["Made on"] == "6 July 2026 at 09:05"
    assert notes["Made by"] == "Owen Pritchard, Bespoke Supportive Tenancies (BeST)"
    assert "Sample" not in notes
    assert book.properties.creator == "Bespoke Supportive Tenancies (BeST)"
    assert book.properties.created == datetime(2026, 7, 6, 8, 5)  # noqa: DTZ001 - in UTC
    assert book.properties.title == "Complaints performance report to the board"


def test_a_workbook_of_the_sample_office_says_so_on_every_page() -> None:
    sample = opened(board_workbook(_figures(), replace(MADE, sample=True)))
    notes = {each["Item"]: each["Details"] for each in table(sheet_of(sample, "Notes"))}
    assert notes["Sample"] == "Sample data: invented people and places, not real cases."
    for name in sample.sheetnames:
        assert sheet_of(sample, name).oddHeader.center.text == notes["Sample"]


@pytest.mark.clause("B-67")
@settings(max_examples=15)
@given(portfolios(), st.sampled_from([date(2025, 4, 1), date(2026, 1, 1), date(2026, 4, 1)]))
def test_the_workbook_says_what_the_screen_says(portfolio: Portfolio, first: date) -> None:
    """B-67: one set of figures, and each cell holds the figure's own number."""
    figures = board(portfolio, first, date(2026, 12, 31), as_at=date(2027, 1, 5))
    made = opened(board_workbook(figures, MADE))
    summary = {each["Code"]: each for each in table(sheet_of(made, "Summary"))}
    for figure in figures.figures:
        if figure.section is Section.REMEDIES:
            continue
        value = summary[figure.code]["Value"]
        assert value == ("n/a" if figure.value is None else pytest.approx(figure.value, rel=1e-15))
        assert summary[figure.code]["Numerator"] == figure.numerator
    listed = [each for each in table(sheet_of(made, "References")) if each["Code"]]
    assert len(listed) == sum(len(each.references) for each in figures.figures)
    stages = [name for name in ("Stage 1", "Stage 2") if name in made.sheetnames]
    found = [each for name in stages for each in table(sheet_of(made, name)) if each["Reference"]]
    assert len(found) == sum(each.stage < 3 for each in figures.stage_lines)


@pytest.mark.clause("B-64")
def test_long_text_has_a_line_high_enough_to_be_read() -> None:
    book = Book.begin("Heights", MADE)
    sheet = book.add_sheet("Heights")
    columns = [Column("A", Form.LONG_TEXT, 20)]
    book.add_table(sheet, "t", columns, [["short"], ["word " * 20], ["a\nb\nc"], ["x" * 30_000]])
    heights = [sheet.row_dimensions[row].height for row in range(2, 6)]
    assert heights[0] is None
    assert heights[1:] == [55.0, 42.0, 409.0]
