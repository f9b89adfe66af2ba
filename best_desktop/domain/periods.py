"""Reporting periods: quarters and years of the financial year, labelled from their own dates."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from best_desktop.domain.working_days import MONTHS, long_date


@dataclass(frozen=True, slots=True)
class Period:
    """From the first day to the last, both included."""

    label: str
    first: date
    last: date

    def __post_init__(self) -> None:
        """ValueError where the last day is before the first."""
        if self.last < self.first:
            raise ValueError("The last day of a period must not be before its first day.")

    def __contains__(self, day: date | None) -> bool:
        """Whether a date lies in the period; None, what has not happened, never does."""
        return day is not None and self.first <= day <= self.last

    @property
    def days(self) -> str:
        """The two dates in words: '1 October 2026 to 31 December 2026'."""
        return f"{long_date(self.first)} to {long_date(self.last)}"

    @property
    def in_full(self) -> str:
        """Its name with its two dates; only these where it has no other name."""
        return self.days if self.label == self.days else f"{self.label}: {self.days}"

    def months(self) -> tuple[Period, ...]:
        """The calendar months of the period; the first and last may be parts of a month."""
        months, day = [], self.first
        while day <= self.last:
            month = month_of(day)
            months.append(Period(month.label, day, min(month.last, self.last)))
            day = month.last + timedelta(days=1)
        return tuple(months)


def add_months(first_of_month: date, months: int) -> date:
    """The first day of another month, so many months on (or back)."""
    years, month = divmod(first_of_month.month - 1 + months, 12)
    return date(first_of_month.year + years, month + 1, 1)


def month_of(day: date) -> Period:
    """The calendar month a date lies in: 'November 2026'."""
    first = day.replace(day=1)
    last = add_months(first, 1) - timedelta(days=1)
    return Period(f"{MONTHS[first.month - 1]} {first.year}", first, last)


def year_of(day: date, starts_in_month: int = 4) -> Period:
    """The reporting year a date lies in: 1 April to 31 March unless set otherwise (A2)."""
    first = date(day.year - (day.month < starts_in_month), starts_in_month, 1)
    last = add_months(first, 12) - timedelta(days=1)
    return Period(_year_name(first, last), first, last)


def quarter_of(day: date, starts_in_month: int = 4) -> Period:
    """The quarter of the reporting year a date lies in: quarter 1 is April to June."""
    year = year_of(day, starts_in_month)
    number = next(n for n in (1, 2, 3, 4) if day < add_months(year.first, 3 * n))
    first = add_months(year.first, 3 * (number - 1))
    last = add_months(first, 3) - timedelta(days=1)
    return Period(f"Quarter {number} of {year.label}", first, last)


def quarters_between(first: date, last: date, starts_in_month: int = 4) -> tuple[Period, ...]:
    """Every quarter from one date's to another's, newest first."""
    quarters: list[Period] = []
    day = first
    while not quarters or quarters[-1].last < last:
        quarters.append(quarter_of(day, starts_in_month))
        day = quarters[-1].last + timedelta(days=1)
    return tuple(reversed(quarters))


def period_between(first: date, last: date, starts_in_month: int = 4) -> Period:
    """The period of two dates, by its name where it is a whole quarter or year.

    Raises:
        ValueError: the last day is before the first.
    """
    for known in (quarter_of, year_of):
        named = known(first, starts_in_month)
        if (named.first, named.last) == (first, last):
            return named
    return Period(f"{long_date(first)} to {long_date(last)}", first, last)


def _year_name(first: date, last: date) -> str:
    return f"{first.year}/{last.year % 100:02d}" if first.year != last.year else f"{first.year}"
