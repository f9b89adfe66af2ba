"""Rows of somebody's spreadsheet: which column is which, and what is wrong in which cell."""

from datetime import date, datetime, time

import pytest

from best_desktop.domain.row_reader import preview
from best_desktop.domain.survey_rows import (
    CheckedSheet,
    SurveyField,
    check_sheet,
    guess_columns,
    repair_key,
)
from best_desktop.domain.table_rows import Fault, Sheet, SheetRow, as_text, column_letter

F = SurveyField
TODAY = date(2026, 6, 30)
# As a workbook holds it: without a time zone.
AFTERNOON = datetime.combine(date(2026, 4, 3), time(14, 32))
HEADINGS = (
    "Repair ref", "Date answered", "Rating", "Comments", "Scheme", "Tenant", "Contractor",
    "Completed on",
)  # fmt: skip
COLUMNS = guess_columns(HEADINGS)
GOOD = ("R-1", "16/06/2026", 4, "Fine", "Larkfield House", "Ruth", "Fixit Ltd", "10/06/2026")


def sheet(*rows: tuple[object, ...]) -> Sheet:
    numbered = tuple(SheetRow(number, row) for number, row in enumerate(rows, start=2))
    return Sheet("Answers", HEADINGS, numbered)


def checked(*rows: tuple[object, ...]) -> CheckedSheet:
    return check_sheet(sheet(*rows), COLUMNS, TODAY, {"larkfield house": 7}, {"old1"})


def with_cell(place: int, value: object) -> tuple[object, ...]:
    return (*GOOD[:place], value, *GOOD[place + 1 :])


# ------------------------------------------------------------------------------------ columns


@pytest.mark.clause("R-2.2.1")
def test_columns_are_found_in_any_order_and_by_other_names() -> None:
    found = guess_columns(("Comments", "How satisfied were you?", "", "Job No.", "Response date"))
    assert found == {F.COMMENT: 0, F.RATING: 1, F.REPAIR: 3, F.ANSWERED: 4}


def test_an_exact_heading_wins_over_one_that_holds_the_word() -> None:
    assert guess_columns(("Scheme reference", "Reference"))[F.REPAIR] == 1


def test_what_was_settled_last_time_comes_first() -> None:
    remembered = {F.COMMENT: "Q7", F.RATING: "no longer there"}
    found = guess_columns(("Q7", "Comment", "Score"), remembered)
    assert (found[F.COMMENT], found[F.RATING]) == (0, 2)


def test_columns_without_a_heading_go_by_their_letter() -> None:
    assert [column_letter(each) for each in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]
    assert Sheet("S", ("One", ""), ()).heading(1) == "column B"
    assert Sheet("S", ("One",), ()).heading(2) == "column C"


# --------------------------------------------------------------------------------- right rows


def test_a_row_becomes_an_answer() -> None:
    (line,) = checked(GOOD).lines
    assert (line.row, line.repair_reference, line.key) == (2, "R-1", "r-1")
    assert (line.answered_on, line.completed_on) == (date(2026, 6, 16), date(2026, 6, 10))
    assert (line.rating, line.comment, line.scheme_id) == (4, "Fine", 7)
    assert (line.person_name, line.contractor) == ("Ruth", "Fixit Ltd")


@pytest.mark.parametrize(
    "value",
    [
        "03/04/2026", "3.4.26", "2026-04-03", "3 April 2026", "Friday 3 April 2026",
        "03/04/2026 14:32", "2026-04-03T14:32:10Z", "3/4/2026 2:05 PM",
        date(2026, 4, 3), AFTERNOON,
    ],
)  # fmt: skip
def test_the_third_of_april_however_it_is_written(value: object) -> None:
    row = (*with_cell(1, value)[:7],)
    (line,) = checked(row).lines
    assert line.answered_on == date(2026, 4, 3)


@pytest.mark.parametrize("value", [4, 4.0, "4", " 4/5", "4 out of 5", "4 stars", "4.0"])
def test_ratings_as_people_write_them(value: object) -> None:
    assert checked(with_cell(2, value)).lines[0].rating == 4


def test_hostile_text_is_cleaned_and_kept() -> None:
    comment = '=HYPERLINK(\x07"http://x")\r\n<b>bold</b>\ud800'
    (line,) = checked(with_cell(3, comment)).lines
    assert line.comment == '=HYPERLINK("http://x")\n<b>bold</b>\N{REPLACEMENT CHARACTER}'


def test_numbers_stand_for_references() -> None:
    assert checked(with_cell(0, 12345.0)).lines[0].repair_reference == "12345"
    assert repair_key("Rép 12/A") == "rep12/a"
    texts = [
        as_text(each) for each in (None, True, False, 4.5, AFTERNOON, date(2026, 4, 3), time(9, 5))
    ]
    assert texts == ["", "TRUE", "FALSE", "4.5", "03/04/2026 14:32", "03/04/2026", "09:05:00"]
    assert as_text(datetime.combine(date(2026, 4, 3), time())) == "03/04/2026"


# --------------------------------------------------------------------------------- wrong rows


@pytest.mark.clause("R-2.2.1")
@pytest.mark.parametrize(
    ("place", "value", "shown", "cure"),
    [
        (0, "", "", "Enter the reference"),
        (0, "x" * 61, "x" * 61, "The most that can be kept here is 60"),
        (1, None, "", "Enter the date of the answer"),
        (1, "06/16/2026", "06/16/2026", "must be a real date"),
        (1, "31/02/2026", "31/02/2026", "must be a real date"),
        (1, "June 2026", "June 2026", "The date must be a date"),
        (1, "yesterday", "yesterday", "This is no date"),
        (1, "+10d", "+10d", "This is no date"),
        (1, 46189, "46189", "This is a number, not a date"),
        (1, "01/07/2026", "01/07/2026", "30 June 2026 or earlier"),
        (1, date(1926, 6, 16), "16/06/1926", "The year must be from 2000"),
        (1, time(9, 5), "09:05:00", "The date must be a date"),
        (2, "", "", "The rating must be a whole number from 1 (poor) to 5 (good)"),
        (2, "4.5", "4.5", "whole number"),
        (2, 0, "0", "whole number"),
        (2, "6/5", "6/5", "whole number"),
        (2, True, "TRUE", "whole number"),
        (2, "good", "good", "whole number"),
        (3, "y" * 20_001, "y" * 79 + "…", "Shorten it by 1."),
        (4, "Nowhere", "Nowhere", "No scheme of this name is in the list"),
        (7, "17/06/2026", "17/06/2026", "cannot be completed after the answer of 16 June 2026"),
    ],
)
def test_every_fault_names_its_cell_and_its_cure(
    place: int, value: object, shown: str, cure: str
) -> None:
    found = checked(GOOD, with_cell(place, value))
    assert found.rows_at_fault == (3,)
    assert not [line for line in found.lines if line.row == 3]
    (fault,) = found.faults
    assert (fault.sheet, fault.row, fault.column) == ("Answers", 3, HEADINGS[place])
    assert fault.value == shown
    assert cure in fault.cure


def test_all_that_is_wrong_in_a_row_is_said_at_once() -> None:
    found = checked(("", "soon 99", "x"))
    assert [each.column for each in found.faults] == ["Repair ref", "Date answered", "Rating"]
    assert found.rows_at_fault == (2,)


@pytest.mark.clause("R-2.2.1")
def test_a_repair_has_one_answer() -> None:
    found = checked(GOOD, with_cell(0, " r -1"), with_cell(0, "OLD 1"), ("R-1", "never 99", 4))
    assert [line.row for line in found.lines] == [2]
    assert [(each.row, each.reference, each.earlier_row) for each in found.repeated] == [
        (3, "r -1", 2),
        (4, "OLD 1", None),
    ]
    assert found.rows_at_fault == (5,)


def test_how_far_it_is_and_how_it_is_understood() -> None:
    told: list[tuple[int, int]] = []
    rows = sheet(*[with_cell(0, f"R{number}") for number in range(401)])
    check_sheet(rows, COLUMNS, TODAY, {}, set(), lambda at, of: told.append((at, of)))
    assert told == [(0, 401), (200, 401), (400, 401)]
    ((number, cells), *_) = preview(rows, COLUMNS, 2)
    assert (number, dict(cells)[F.REPAIR], dict(cells)[F.PERSON]) == (2, "R0", "Ruth")
    assert len(list(preview(rows, COLUMNS, 2))) == 2


def test_a_short_row_has_empty_cells() -> None:
    assert checked(GOOD[:3]).lines[0].contractor == ""
    assert isinstance(checked(GOOD[:2]).faults[0], Fault)
