import subprocess
import sys
from datetime import date

import pytest

from best_desktop.domain.bank_holidays import (
    GOOD_UNTIL,
    BankHoliday,
    OfficeDay,
    england_and_wales,
    working_days,
)
from best_desktop.domain.vocabulary import Nation
from best_desktop.domain.working_days import OutsideCalendar
from tests.domain.official_bank_holidays import OFFICIAL

BOTH = pytest.mark.parametrize("nation", list(Nation))


@BOTH
@pytest.mark.clause("G2", "G10", "X34")
def test_the_computed_list_is_the_official_one_with_its_names(nation: Nation) -> None:
    computed = england_and_wales(nation, 2019, GOOD_UNTIL)
    assert {each.date: each.name for each in computed} == OFFICIAL
    assert [each.date for each in computed] == sorted(OFFICIAL)
    assert {each.nation for each in computed} == {nation}


@BOTH
@pytest.mark.clause("G10")
def test_a_subdivision_is_always_named_so_easter_monday_is_there(nation: Nation) -> None:
    days = {each.date for each in england_and_wales(nation, 2026, 2026)}
    assert {date(2026, 4, 6), date(2026, 8, 31)} <= days
    # Scotland's own days are not ours.
    assert date(2026, 1, 2) not in days
    assert date(2026, 6, 15) not in days


def test_the_source_says_which_package_and_when_it_is_a_forecast() -> None:
    import holidays.version

    rows = england_and_wales(Nation.ENGLAND, GOOD_UNTIL, GOOD_UNTIL + 1)
    package = f"holidays {holidays.version.__version__}"
    assert {each.source for each in rows if each.date.year == GOOD_UNTIL} == {package}
    assert {each.source for each in rows if each.date.year > GOOD_UNTIL} == {f"{package}, forecast"}


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (date(2002, 6, 3), "Golden Jubilee bank holiday"),
        (date(2011, 4, 29), "Royal wedding bank holiday"),
        (date(2012, 6, 5), "Diamond Jubilee bank holiday"),
    ],
)
def test_earlier_one_off_days_have_names_of_the_trade_too(day: date, name: str) -> None:
    rows = england_and_wales(Nation.WALES, day.year, day.year)
    assert {each.date: each.name for each in rows}[day] == name


def test_years_the_wrong_way_round_are_refused() -> None:
    with pytest.raises(ValueError, match="last year must not be before the first"):
        england_and_wales(Nation.ENGLAND, 2026, 2025)


def test_nothing_heavy_is_imported_before_the_first_use() -> None:
    code = (
        "import sys, best_desktop.domain.bank_holidays as b\n"
        "assert 'holidays' not in sys.modules\n"
        "b.england_and_wales(b.Nation.ENGLAND, 2026, 2026)\n"
        "assert 'holidays' in sys.modules\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stderr


def test_the_calendar_covers_the_whole_years_of_its_rows() -> None:
    calendar = working_days(Nation.ENGLAND, england_and_wales(Nation.ENGLAND, 2025, 2026))
    assert (calendar.first, calendar.last) == (date(2025, 1, 1), date(2026, 12, 31))
    assert calendar.nation is Nation.ENGLAND
    assert calendar.why_not(date(2026, 12, 28)) == "Boxing Day (substitute day)"


@pytest.mark.clause("G10")
def test_office_days_close_a_day_or_open_a_bank_holiday() -> None:
    calendar = working_days(
        Nation.WALES,
        england_and_wales(Nation.WALES, 2026, 2026),
        [
            OfficeDay(date(2026, 12, 4), "Office move"),
            OfficeDay(date(2026, 5, 4), "Worked, day off in lieu", closed=False),
            OfficeDay(date(2026, 3, 2), "St David’s Day", nation=Nation.WALES),
            OfficeDay(date(2026, 4, 23), "St George’s Day", nation=Nation.ENGLAND),
        ],
    )
    assert calendar.why_not(date(2026, 12, 4)) == "Office move"
    assert calendar.is_working_day(date(2026, 5, 4))
    assert calendar.why_not(date(2026, 3, 2)) == "St David’s Day"
    assert calendar.is_working_day(date(2026, 4, 23))
    # The names of the calendar month still show the bank holiday that was worked.
    assert calendar.bank_holidays[date(2026, 5, 4)] == "Early May bank holiday"


def test_a_closure_over_new_year_closes_its_days_in_both_years() -> None:
    closed = [date(2026, 12, day) for day in (29, 30, 31)] + [date(2027, 1, 4)]
    calendar = working_days(
        Nation.ENGLAND,
        england_and_wales(Nation.ENGLAND, 2026, 2027),
        [OfficeDay(day, "Christmas closure") for day in closed],
    )
    assert [day for day in closed if calendar.is_working_day(day)] == []
    assert calendar.add(date(2026, 12, 24), 1) == date(2027, 1, 5)


def test_rows_of_the_other_nation_do_not_make_a_calendar() -> None:
    rows = england_and_wales(Nation.WALES, 2026, 2026)
    with pytest.raises(OutsideCalendar, match=r"no bank holidays of England .* Settings, Calendar"):
        working_days(Nation.ENGLAND, rows)


def test_a_year_left_out_is_refused_not_counted_as_without_holidays() -> None:
    rows = [
        BankHoliday(date(year, 12, 25), Nation.ENGLAND, "Christmas Day", "typed")
        for year in (2024, 2026)
    ]
    with pytest.raises(OutsideCalendar, match="Bank holidays for 2025 are not in the calendar"):
        working_days(Nation.ENGLAND, rows)
