"""The board's pack: its PDF for the board and for everybody, frozen when given, then restated."""

from __future__ import annotations

from datetime import date
from io import BytesIO

import pytest
from pdfminer.high_level import extract_text

from best_desktop.casework import correcting
from best_desktop.casework.audit import latest_entry_id
from best_desktop.casework.board_pack import (
    BoardGiven,
    board_pdf,
    board_restated,
    give_to_board,
    given_to_board,
    packs_given,
    summary_file_name,
)
from best_desktop.casework.errors import InvalidInput, Refused
from best_desktop.casework.inputs import DateCorrection
from best_desktop.casework.published import published_file, withdraw_publication
from best_desktop.casework.reports import board_figures
from tests import builders
from tests.builders import OWEN, Office
from tests.documents.pdf_ua import errors_of

SPRING = (date(2025, 4, 1), date(2025, 6, 30))
GIVEN = BoardGiven(date(2025, 7, 10), date(2025, 7, 9), "B/25/7")


def words(pdf: bytes) -> str:
    return " ".join(extract_text(BytesIO(pdf)).split())


@pytest.mark.clause("P-11.1", "B1", "P-14.1", "P-13.1")
def test_the_summary_is_tagged_and_names_nobody(office: Office) -> None:
    for day in (1, 2, 3, 7, 8, 9):
        builders.complaint(office, date(2025, 4, day))
    desk = office.desk(OWEN, date(2025, 7, 10))
    for public in (False, True):
        pdf = board_pdf(desk, *SPRING, public=public)
        assert errors_of(pdf) == []
        text = words(pdf)
        assert "Stage 1 complaints received: 6." in text
        assert "Adeyemi" not in text
        assert ("BEST-2025-0001" in text) is not public  # open complaints by reference


@pytest.mark.clause("P-14.1", "P-11.1")
def test_small_numbers_stand_for_the_board_and_not_for_everybody(office: Office) -> None:
    builders.complaint(office, date(2025, 4, 1))
    desk = office.desk(OWEN, date(2025, 7, 10))
    assert "Stage 1 complaints received: 1." in words(board_pdf(desk, *SPRING))
    public = words(board_pdf(desk, *SPRING, public=True))
    assert "Stage 1 complaints received: <5." in public
    assert "Stage 1 answered on time: n/a." in public
    assert summary_file_name(*SPRING) == "Board report 2025-04-01 to 2025-06-30.pdf"
    name = summary_file_name(*SPRING, public=True)
    assert name == "Complaints performance 2025-04-01 to 2025-06-30.pdf"


@pytest.mark.clause("P-11.1")
def test_what_was_given_to_the_board_stays_and_a_later_change_is_restated(office: Office) -> None:
    case = builders.complaint(office, date(2025, 4, 1))
    desk = office.desk(OWEN, date(2025, 7, 10))
    assert given_to_board(*SPRING) is None
    before = latest_entry_id()
    made = give_to_board(desk, *SPRING, GIVEN)
    assert latest_entry_id() == before + 1
    standing = given_to_board(*SPRING)
    assert standing is not None
    assert (standing.approved_on, standing.minute) == (date(2025, 7, 9), "B/25/7")
    assert board_restated(board_figures(desk, *SPRING)) == ()
    name, workbook = published_file(desk, made)
    assert name == "Board report 2025-04-01 to 2025-06-30.xlsx"
    # The complaint turns out to have been made a day earlier, in the quarter before.
    earlier = DateCorrection("Posted a day before", received_on=date(2025, 3, 31))
    correcting.correct_dates(office.desk(OWEN, date(2025, 7, 11)), case, earlier)
    board = board_figures(office.desk(OWEN, date(2025, 7, 11)), *SPRING)
    changed = {each.figure.code: (each.was, each.now) for each in board_restated(board)}
    assert changed["M1"] == ("1", "0")
    text = words(board_pdf(office.desk(OWEN), *SPRING))
    assert "Restated since it was published" in text
    assert "published on 10 July 2025" in text
    assert published_file(desk, made) == (name, workbook)
    assert published_file(desk, made, pdf=True)[1][:5] == b"%PDF-"


def test_one_pack_stands_for_a_period_until_it_is_withdrawn(office: Office) -> None:
    desk = office.desk(OWEN, date(2025, 7, 10))
    made = give_to_board(desk, *SPRING, GIVEN)
    with pytest.raises(Refused, match="published on 10 July 2025"):
        give_to_board(desk, *SPRING, GIVEN)
    withdraw_publication(desk, made, 1, "A sheet was missing")
    give_to_board(desk, *SPRING, GIVEN)
    assert [(each.number, each.withdrawn_on is None) for each in packs_given()] == [
        (2, True),
        (1, False),
    ]


def test_a_pack_is_given_when_its_period_is_over(office: Office) -> None:
    desk = office.desk(OWEN, date(2025, 6, 20))
    with pytest.raises(Refused, match="Its last day is 30 June 2025"):
        give_to_board(desk, *SPRING, BoardGiven(date(2025, 6, 20)))
    desk = office.desk(OWEN, date(2025, 7, 10))
    with pytest.raises(InvalidInput) as refused:
        give_to_board(desk, *SPRING, BoardGiven(date(2025, 6, 20), date(2025, 7, 11)))
    assert set(builders.messages(refused.value.problems)) == {"published_on", "approved_on"}
