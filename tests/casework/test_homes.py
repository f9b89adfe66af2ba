"""Homes at the year end, entered and corrected."""

from collections.abc import Iterator
from datetime import date

import pytest

from best_desktop.casework import audit, reports, sample_office
from best_desktop.casework.case_file import close_case_file, open_case_file
from best_desktop.casework.desk import Desk
from best_desktop.casework.errors import InvalidInput
from best_desktop.casework.homes import enter_homes, homes_at_year_ends
from best_desktop.casework.sample_play import Play
from best_desktop.domain.report_rows import HomesRecord
from best_desktop.domain.vocabulary import Nation


@pytest.fixture
def desk() -> Iterator[Desk]:
    play = Play(sample_office.TODAY)
    open_case_file(":memory:", create=True, clock=play.clock, sample=True)
    sample_office.furnish(play)
    yield play.desk(sample_office.AT_WORK)
    close_case_file()


@pytest.mark.clause("CH01")
def test_homes_are_entered_for_a_year_end_and_nation(desk: Desk) -> None:
    enter_homes(desk, date(2026, 3, 31), Nation.WALES, 60)
    assert [each for each in homes_at_year_ends() if each.year_end.year == 2026] == [
        HomesRecord(date(2026, 3, 31), Nation.ENGLAND, 1240),
        HomesRecord(date(2026, 3, 31), Nation.WALES, 60),
    ]
    figures = reports.board_figures(desk, date(2025, 4, 1), date(2026, 3, 31))
    assert figures.homes.homes == 1240


def test_a_correction_is_audited_with_what_was_there_before(desk: Desk) -> None:
    before = audit.latest_entry_id()
    enter_homes(desk, date(2026, 3, 31), Nation.ENGLAND, 1250)
    [entry] = audit.entries_after(before)
    assert entry.summary == "1,250 homes in England on 31 March 2026"
    assert [(each.old, each.new) for each in entry.lines] == [("1240", "1250")]
    assert HomesRecord(date(2026, 3, 31), Nation.ENGLAND, 1250) in homes_at_year_ends()


def test_the_same_number_again_records_nothing(desk: Desk) -> None:
    before = audit.latest_entry_id()
    enter_homes(desk, date(2026, 3, 31), Nation.ENGLAND, 1240)
    assert audit.latest_entry_id() == before


@pytest.mark.parametrize(
    ("day", "homes", "field", "message"),
    [
        (date(2026, 12, 31), 1200, "year_end", "such as 31 March 2027"),
        (date(1, 12, 31), 400, "year_end", "the year 0001"),
        (date(9999, 12, 31), 400, "year_end", "the year 9999"),
        (date(2026, 3, 31), 0, "homes", "from 1 to 1,000,000"),
        (date(2026, 3, 31), -5, "homes", "from 1 to 1,000,000"),
        (date(2026, 3, 31), 1_000_001, "homes", "from 1 to 1,000,000"),
    ],
)
def test_what_cannot_be_is_refused(
    desk: Desk, day: date, homes: int, field: str, message: str
) -> None:
    with pytest.raises(InvalidInput) as refused:
        enter_homes(desk, day, Nation.ENGLAND, homes)
    [problem] = refused.value.problems
    assert problem.field == field
    assert message in problem.message
