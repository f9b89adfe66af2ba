"""Rows of an old compliments spreadsheet: which column is which, and what is wrong where."""

from datetime import date

import pytest

from best_desktop.domain.compliment_rows import (
    CheckedCompliments,
    ComplimentField,
    PastCompliment,
    check_sheet,
    content_key,
    guess_columns,
)
from best_desktop.domain.table_rows import Fault, Repeated, Sheet, SheetRow
from best_desktop.domain.vocabulary import Channel, PraiseSubject

F = ComplimentField
TODAY = date(2026, 6, 30)
HEADINGS = (
    "Compliment", "Ref", "Date", "Name", "Staff member", "Type", "How received", "Date shared",
    "Property",
)  # fmt: skip
COLUMNS = guess_columns(HEADINGS)
GOOD = (
    "Kind\nand quick", "C-7", "03/04/2019", "Ruth", "Ann", "staff", "phone", "10/04/2019", "Larch",
)  # fmt: skip


def checked(
    *rows: tuple[object, ...], references: tuple[str, ...] = (), contents: tuple[str, ...] = ()
) -> CheckedCompliments:
    numbered = tuple(SheetRow(number, row) for number, row in enumerate(rows, start=2))
    sheet = Sheet("Compliments", HEADINGS, numbered)
    return check_sheet(sheet, COLUMNS, TODAY, references, contents)


def with_cell(place: int, value: object) -> tuple[object, ...]:
    return (*GOOD[:place], value, *GOOD[place + 1 :])


@pytest.mark.clause("R-10.5")
def test_columns_are_found_in_any_order_and_by_other_names() -> None:
    assert COLUMNS == {
        F.TEXT: 0, F.REFERENCE: 1, F.RECEIVED: 2, F.FROM: 3, F.WHOM: 4, F.ABOUT: 5, F.CHANNEL: 6,
        F.SHARED: 7, F.SCHEME: 8,
    }  # fmt: skip


@pytest.mark.clause("R-10.5")
def test_our_own_register_can_be_read_back() -> None:
    """The last but two, who recorded it, is the only column that is not taken."""
    headings = (
        "Received", "Reference", "From", "On behalf of", "About", "Who or which team", "Scheme",
        "Department", "How it reached us", "Compliment", "Recorded by", "Shared", "Confirmed",
    )  # fmt: skip
    found = guess_columns(headings)
    assert {headings[place]: field for field, place in found.items()} == {
        "Received": F.RECEIVED, "Reference": F.REFERENCE, "From": F.FROM,
        "On behalf of": F.BEHALF, "About": F.ABOUT, "Who or which team": F.WHOM,
        "Scheme": F.SCHEME, "Department": F.DEPARTMENT, "How it reached us": F.CHANNEL,
        "Compliment": F.TEXT, "Shared": F.SHARED, "Confirmed": F.CONFIRMED,
    }  # fmt: skip


@pytest.mark.clause("R-10.1")
def test_a_row_becomes_a_compliment_with_its_own_date_and_reference() -> None:
    (line,) = checked(GOOD).lines
    assert line == PastCompliment(
        row=2,
        received_on=date(2019, 4, 3),
        text="Kind\nand quick",
        reference="C-7",
        person_name="Ruth",
        about=PraiseSubject.EMPLOYEE,
        about_whom="Ann",
        scheme="Larch",
        channel=Channel.TELEPHONE,
        shared_on=date(2019, 4, 10),
    )


def test_what_is_not_said_is_not_made_up() -> None:
    (line,) = checked(("Thanks", "", "3 April 2019")).lines
    assert (line.assumed, line.channel, line.reference) == (True, Channel.NOT_RECORDED, "")
    assert (line.shared_on, line.person_name, line.scheme) == (None, "", "")


@pytest.mark.clause("R-10.5")
@pytest.mark.parametrize(
    ("place", "value", "cure"),
    [
        (0, "", "Enter what they said."),
        (1, "C" * 21, "20"),
        (2, "", "Enter the date it was received, such as 16/06/2019."),
        (2, "31/02/2019", "Write the day first"),
        (2, "01/07/2026", "must be 30 June 2026 or earlier"),
        (5, "the dog", "Write Employee, Support provider or Contractor, or leave it empty."),
        (6, "by owl", "or leave it empty."),
        (7, "01/04/2019", "This is before 3 April 2019, the date it was received."),
    ],
)
def test_each_fault_names_its_cell_and_the_cure(place: int, value: str, cure: str) -> None:
    (fault,) = checked(with_cell(place, value)).faults
    assert (fault.sheet, fault.row, fault.column) == ("Compliments", 2, HEADINGS[place])
    assert fault.value == value
    assert cure in fault.cure


@pytest.mark.clause("R-10.5")
def test_what_is_there_already_is_left_out() -> None:
    nameless = with_cell(1, "")
    content = content_key(date(2019, 4, 3), "RUTH", "kind AND quick")
    assert checked(GOOD, references=("c-7",)).repeated == (Repeated("Compliments", 2, "C-7", None),)
    assert checked(GOOD, contents=(content,)).lines
    assert checked(nameless, contents=(content,)).repeated == (
        Repeated("Compliments", 2, "3 April 2019", None),
    )
    twice = checked(GOOD, GOOD, nameless)
    assert [(each.row, each.earlier_row) for each in twice.repeated] == [(3, 2), (4, 2)]


def test_one_reference_for_two_compliments_is_a_fault() -> None:
    assert checked(GOOD, with_cell(0, "Something else")).faults == (
        Fault(
            "Compliments", 3, "Ref", "C-7",
            "Row 2 has the same reference. Correct one, or take one out.",
        ),
    )  # fmt: skip


def test_progress_is_told() -> None:
    told: list[tuple[int, int]] = []
    rows = tuple(SheetRow(number, GOOD) for number in range(2, 403))
    sheet = Sheet("Compliments", HEADINGS, rows)
    check_sheet(sheet, COLUMNS, TODAY, (), (), lambda at, of: told.append((at, of)))
    assert told == [(0, 401), (200, 401), (400, 401)]
