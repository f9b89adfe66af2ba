"""Reporting periods and their names."""

from datetime import date

import pytest

from best_desktop.domain.periods import (
    Period,
    period_between,
    quarter_of,
    quarters_between,
    year_of,
)


@pytest.mark.clause("P-11.1", "A2")
@pytest.mark.parametrize(
    ("day", "label", "first", "last"),
    [
        (date(2025, 4, 1), "Quarter 1 of 2025/26", date(2025, 4, 1), date(2025, 6, 30)),
        (date(2025, 9, 30), "Quarter 2 of 2025/26", date(2025, 7, 1), date(2025, 9, 30)),
        (date(2025, 12, 25), "Quarter 3 of 2025/26", date(2025, 10, 1), date(2025, 12, 31)),
        (date(2024, 2, 29), "Quarter 4 of 2023/24", date(2024, 1, 1), date(2024, 3, 31)),
        (date(2000, 3, 31), "Quarter 4 of 1999/00", date(2000, 1, 1), date(2000, 3, 31)),
    ],
)
def test_a_quarter_of_the_financial_year(day: date, label: str, first: date, last: date) -> None:
    assert quarter_of(day) == Period(label, first, last)


def test_a_year_that_starts_in_another_month() -> None:
    assert year_of(date(2026, 10, 31), 11) == Period(
        "2025/26", date(2025, 11, 1), date(2026, 10, 31)
    )
    assert year_of(date(2026, 10, 31), 1) == Period("2026", date(2026, 1, 1), date(2026, 12, 31))
    assert quarter_of(date(2026, 1, 31), 11) == Period(
        "Quarter 1 of 2025/26", date(2025, 11, 1), date(2026, 1, 31)
    )


def test_quarters_from_one_day_to_another_newest_first() -> None:
    found = quarters_between(date(2025, 12, 31), date(2026, 4, 1))
    assert [each.label for each in found] == [
        "Quarter 1 of 2026/27",
        "Quarter 4 of 2025/26",
        "Quarter 3 of 2025/26",
    ]
    assert quarters_between(date(2026, 4, 1), date(2026, 4, 1)) == found[:1]


def test_two_dates_have_the_name_of_the_quarter_or_year_they_are() -> None:
    assert period_between(date(2026, 1, 1), date(2026, 3, 31)).label == "Quarter 4 of 2025/26"
    assert period_between(date(2025, 4, 1), date(2026, 3, 31)).label == "2025/26"
    odd = period_between(date(2025, 4, 1), date(2026, 3, 30))
    assert odd.label == odd.days == "1 April 2025 to 30 March 2026"


def test_a_period_knows_its_days_and_months() -> None:
    period = Period("", date(2026, 1, 30), date(2026, 3, 1))
    assert date(2026, 1, 30) in period
    assert date(2026, 3, 1) in period
    assert date(2026, 3, 2) not in period
    assert None not in period
    assert [(each.label, each.first, each.last) for each in period.months()] == [
        ("January 2026", date(2026, 1, 30), date(2026, 1, 31)),
        ("February 2026", date(2026, 2, 1), date(2026, 2, 28)),
        ("March 2026", date(2026, 3, 1), date(2026, 3, 1)),
    ]


def test_a_period_does_not_end_before_it_begins() -> None:
    with pytest.raises(ValueError, match="must not be before its first day"):
        Period("", date(2026, 1, 2), date(2026, 1, 1))


def test_a_period_without_a_name_of_its_own_is_not_said_twice() -> None:
    quarter = period_between(date(2026, 4, 1), date(2026, 6, 30))
    assert quarter.in_full == "Quarter 1 of 2026/27: 1 April 2026 to 30 June 2026"
    weeks = period_between(date(2026, 4, 1), date(2026, 4, 15))
    assert weeks.in_full == "1 April 2026 to 15 April 2026"
