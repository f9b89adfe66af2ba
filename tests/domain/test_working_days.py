from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from best_desktop.domain.bank_holidays import england_and_wales, working_days
from best_desktop.domain.vocabulary import Nation
from best_desktop.domain.working_days import (
    Count,
    CountedDay,
    OutsideCalendar,
    Unit,
    WorkingDays,
    days_in_words,
    long_date,
)
from tests.domain.complaints import FIRST, LAST
from tests.domain.day_by_day import count_on, working_day

ENGLAND = working_days(Nation.ENGLAND, england_and_wales(Nation.ENGLAND, 2018, 2029))
DAYS = st.dates(FIRST, LAST)


@given(day=DAYS, length=st.integers(1, 80))
@pytest.mark.clause("G1", "G2", "G3", "G4")
def test_adding_is_walking_day_by_day(day: date, length: int) -> None:
    assert ENGLAND.add(day, length) == count_on(day, length)


def test_every_day_of_ten_years_counts_as_it_does_on_the_wall_calendar() -> None:
    day = FIRST
    while day <= LAST:
        assert ENGLAND.is_working_day(day) == working_day(day)
        assert bool(ENGLAND.why_not(day)) != working_day(day)
        assert ENGLAND.add(day, 5) == count_on(day, 5)
        day += timedelta(days=1)


@given(day=DAYS, length=st.integers(1, 80))
def test_days_used_and_days_left_make_the_allowance(day: date, length: int) -> None:
    due = ENGLAND.add(day, length)
    assert ENGLAND.between(day, due) == length
    assert ENGLAND.between(due, due) == 0
    today = day + (due - day) // 2
    assert ENGLAND.between(day, today) + ENGLAND.between(today, due) == length
    assert ENGLAND.between(due, day) == -length


@given(day=DAYS, length=st.integers(0, 80), unit=st.sampled_from(Unit))
@pytest.mark.clause("B-29")
def test_why_this_date_lists_every_day_and_numbers_those_that_count(
    day: date, length: int, unit: Unit
) -> None:
    listed = ENGLAND.explain(Count(day, "receipt", length, unit))
    due = ENGLAND.after(day, length, unit)
    assert [each.day for each in listed] == [
        day + timedelta(days=number) for number in range(1, (due - day).days + 1)
    ]
    counted = [each for each in listed if each.number is not None]
    assert [each.number for each in counted] == list(range(1, length + 1))
    assert all(not each.reason for each in counted)
    skipped = [each for each in listed if each.number is None]
    assert all(each.reason for each in skipped)
    assert [each.day for each in skipped] == [
        each.day for each in listed if unit is Unit.WORKING_DAYS and not working_day(each.day)
    ]


@pytest.mark.clause("B-29", "G5")
def test_each_skipped_day_has_its_reason() -> None:
    count = Count(date(2025, 4, 17), "acknowledgement", 2, Unit.WORKING_DAYS)
    assert str(count) == "2 working days after acknowledgement on 17 April 2025"
    assert ENGLAND.explain(count) == (
        CountedDay(date(2025, 4, 18), None, "Good Friday"),
        CountedDay(date(2025, 4, 19), None, "Saturday"),
        CountedDay(date(2025, 4, 20), None, "Sunday"),
        CountedDay(date(2025, 4, 21), None, "Easter Monday"),
        CountedDay(date(2025, 4, 22), 1, ""),
        CountedDay(date(2025, 4, 23), 2, ""),
    )
    last = ENGLAND.explain(Count(date(2026, 11, 27), "the outcome letter", 28, Unit.CALENDAR_DAYS))
    assert last[-1] == CountedDay(date(2026, 12, 25), 28, "")


@pytest.mark.clause("G4")
def test_nothing_to_add_leaves_the_day_where_it_is_even_a_saturday() -> None:
    assert ENGLAND.add(date(2026, 11, 21), 0) == date(2026, 11, 21)


def test_a_limit_of_fewer_than_no_days_is_refused() -> None:
    with pytest.raises(ValueError, match="cannot be -1 days long"):
        ENGLAND.add(date(2026, 11, 21), -1)


@pytest.mark.parametrize("length", range(1, 40))
def test_more_lengths_than_are_kept_ready_count_the_same(length: int) -> None:
    calendar = working_days(Nation.ENGLAND, england_and_wales(Nation.ENGLAND, 2025, 2026))
    for other in range(1, 40):
        calendar.add(date(2026, 1, 2), other)
    assert calendar.add(date(2026, 3, 30), length) == count_on(date(2026, 3, 30), length)


def test_outside_its_years_the_calendar_refuses_and_says_the_cure() -> None:
    calendar = working_days(Nation.ENGLAND, england_and_wales(Nation.ENGLAND, 2025, 2026))
    for _ in range(2):  # before and after the table for this length is made
        for day in (date(2024, 12, 31), date(2027, 1, 1)):
            with pytest.raises(OutsideCalendar, match=f"Bank holidays for {day.year} .* Settings"):
                calendar.add(day, 5)
        with pytest.raises(OutsideCalendar, match=r"after 2026\. Bank holidays from 2027 on"):
            calendar.add(date(2026, 12, 24), 5)
        assert calendar.add(date(2026, 12, 22), 5) == date(2026, 12, 31)
    for outside in (date(2024, 12, 31), date(2027, 1, 1)):
        with pytest.raises(OutsideCalendar):
            calendar.is_working_day(outside)
        with pytest.raises(OutsideCalendar):
            calendar.why_not(outside)
        with pytest.raises(OutsideCalendar):
            calendar.between(outside, date(2026, 1, 5))
        with pytest.raises(OutsideCalendar):
            calendar.between(date(2026, 1, 5), outside)


@pytest.mark.clause("G5")
def test_calendar_days_need_no_bank_holidays() -> None:
    calendar = working_days(Nation.ENGLAND, england_and_wales(Nation.ENGLAND, 2025, 2026))
    assert calendar.after(date(2026, 12, 20), 28, Unit.CALENDAR_DAYS) == date(2027, 1, 17)


def test_a_calendar_must_run_forwards() -> None:
    with pytest.raises(ValueError, match="last year must not be before the first"):
        WorkingDays(Nation.ENGLAND, {}, first_year=2026, last_year=2025)


@pytest.mark.parametrize(
    ("length", "unit", "words"),
    [
        (1, Unit.WORKING_DAYS, "1 working day"),
        (10, Unit.WORKING_DAYS, "10 working days"),
        (1, Unit.CALENDAR_DAYS, "1 calendar day"),
        (28, Unit.CALENDAR_DAYS, "28 calendar days"),
    ],
)
def test_numbers_of_days_are_said_with_their_unit(length: int, unit: Unit, words: str) -> None:
    assert days_in_words(length, unit) == words


@pytest.mark.clause("B-26")
def test_dates_are_written_in_full_in_english() -> None:
    assert long_date(date(2026, 4, 3)) == "3 April 2026"
    first = "January February March April May June"
    last = "July August September October November December"
    assert [long_date(date(2026, month, 1)) for month in range(1, 13)] == [
        f"1 {name} 2026" for name in f"{first} {last}".split()
    ]
