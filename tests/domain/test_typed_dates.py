"""Dates and times as staff type them."""

from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from best_desktop.domain.typed_dates import Unreadable, read_date, read_time
from best_desktop.domain.vocabulary import Nation
from best_desktop.domain.working_days import WorkingDays

TODAY = date(2026, 4, 2)
CALENDAR = WorkingDays(
    Nation.ENGLAND,
    {date(2026, 4, 3): "Good Friday", date(2026, 4, 6): "Easter Monday"},
    first_year=2025,
    last_year=2027,
)


@pytest.mark.clause("B-23")
def test_working_days_are_not_counted_without_a_calendar() -> None:
    with pytest.raises(Unreadable, match="must be a date such as 3/4/2026"):
        read_date("+5wd", date(2026, 4, 3))


@pytest.mark.parametrize(
    "text",
    [
        "3/4/26", "3/4/2026", "03/04/2026", "3.4.2026", "3-4-2026", "3 4 2026", "3 Apr 2026",
        "3 April 2026", "3 APRIL 2026", "3rd April 2026", "3 apr 26", "3apr2026",
        "Fri 3 April 2026", "Friday, 3 April 2026", " 3 / 4 / 26".replace(" / ", "/"),
        "2026-04-03", "tomorrow", "+1", "+1d", "+ 1 d",
    ],
)  # fmt: skip
def test_the_same_day_in_many_ways(text: str) -> None:
    assert read_date(text, TODAY, CALENDAR) == date(2026, 4, 3)


@pytest.mark.clause("B-23")
@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("today", TODAY),
        ("Today", TODAY),
        ("t", TODAY),
        ("yesterday", date(2026, 4, 1)),
        ("-2w", date(2026, 3, 19)),
        ("+5wd", date(2026, 4, 13)),
        ("+5 WD", date(2026, 4, 13)),
        ("-1wd", date(2026, 4, 1)),
        ("1/2/3", date(2003, 2, 1)),
        ("29 Feb 2024", date(2024, 2, 29)),
        ("5 Sept 2026", date(2026, 9, 5)),
        ("5 ma 2026", None),
    ],
)
def test_words_and_steps(text: str, day: date | None) -> None:
    if day is None:
        with pytest.raises(Unreadable):
            read_date(text, TODAY, CALENDAR)
    else:
        assert read_date(text, TODAY, CALENDAR) == day


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("3 April", "must include a year"),
        ("3/4", "must include a year"),
        ("31/2/2026", "must be a real date"),
        ("29/2/2026", "must be a real date"),
        ("31/4/26", "must be a real date"),
        ("4/31/2026", "must be a real date"),
        ("0/4/2026", "must be a real date"),
        ("3/4/0026", "must have a year from 2000 to 2090"),
        ("3/4/026", "must have a year from 2000 to 2090"),
        ("3/4/1899", "must have a year from 2000 to 2090"),
        ("soon", "must be a date such as 3/4/2026"),
        ("1 ju 2026", "must be a date such as 3/4/2026"),
        ("٣/٤/٢٠٢٦", "must be a date such as 3/4/2026"),
        ("3/4/2026 or so", "must be a date such as 3/4/2026"),
        ("+900wd", "too far away"),
        ("2026-13-01", "must be a real date"),
    ],
)
def test_what_cannot_be_read_is_said_in_words(text: str, says: str) -> None:
    with pytest.raises(Unreadable, match=says.replace("+", r"\+")):
        read_date(text, TODAY, CALENDAR)


@given(st.text(max_size=40))
def test_nothing_typed_makes_it_fail_in_any_other_way(text: str) -> None:
    for read in (lambda: read_date(text, TODAY, CALENDAR), lambda: read_time(text)):
        try:
            read()
        except Unreadable as unreadable:
            assert str(unreadable)  # noqa: PT017 - either outcome is right, no other error is


@given(st.dates(date(2000, 1, 1), date(2090, 12, 31)))
def test_what_the_program_writes_it_reads_back(day: date) -> None:
    for text in (f"{day.day} {day:%B %Y}", f"{day.day}/{day.month}/{day.year}", day.isoformat()):
        assert read_date(text, TODAY) == day


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("10:20", time(10, 20)),
        ("10.20", time(10, 20)),
        ("1020", time(10, 20)),
        ("10:20am", time(10, 20)),
        ("10.20 pm", time(22, 20)),
        ("2pm", time(14)),
        ("2 p.m.", time(14)),
        ("12am", time(0)),
        ("12pm", time(12)),
        ("midday", time(12)),
        ("Noon", time(12)),
        ("midnight", time(0)),
        ("21:40", time(21, 40)),
        ("00:00", time(0)),
    ],
)
def test_times(text: str, at: time) -> None:
    assert read_time(text) == at


@pytest.mark.parametrize("text", ["9", "25:00", "10:60", "13pm", "0am", "half past", "", "10:2"])
def test_times_that_cannot_be_read(text: str) -> None:
    with pytest.raises(Unreadable, match="must be a"):
        read_time(text)
