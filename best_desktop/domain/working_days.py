"""Working days: Monday to Friday without the bank holidays of England and Wales (G1–G5, G10).

The calendar is a table in memory, made once from dated entries. Outside the years it was given
it refuses, rather than count a year whose bank holidays nobody entered as if it had none.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from best_desktop.domain.vocabulary import Nation

WEEKEND = {5: "Saturday", 6: "Sunday"}
# Not strftime("%B"): it speaks the language of the computer once a window library has asked for it.
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
# The two procedures count 5, 10, 20, 50 and 70 working days: each such length gets a table.
_TABLES = 16


class Unit(Enum):
    """What a time limit counts in (G2, G5)."""

    WORKING_DAYS = "working days"
    CALENDAR_DAYS = "calendar days"


class OutsideCalendar(ValueError):
    """A date lies in a year whose bank holidays are not in the calendar."""


def long_date(day: date) -> str:
    """Write a date for people, whatever language the computer speaks: '3 April 2026' (B-26)."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def days_in_words(length: int, unit: Unit) -> str:
    """Write a number of days with its unit: '1 working day', '28 calendar days'."""
    return f"{length} {unit.value.removesuffix('s') if length == 1 else unit.value}"


@dataclass(frozen=True, slots=True)
class CountedDay:
    """One day of a count: its number where it counted, or why it was skipped."""

    day: date
    number: int | None
    reason: str


@dataclass(frozen=True, slots=True)
class Count:
    """A count of days after an event; ``start`` is day 0 and ``event`` names it."""

    start: date
    event: str
    length: int
    unit: Unit

    def __str__(self) -> str:
        """Say the count as people say it: '10 working days after receipt on 17 April 2025'."""
        length = days_in_words(self.length, self.unit)
        return f"{length} after {self.event} on {long_date(self.start)}"


class WorkingDays:
    """The working days of one nation from ``first_year`` to ``last_year``, both whole."""

    def __init__(
        self,
        nation: Nation,
        bank_holidays: Mapping[date, str],
        *,
        office_closed: Mapping[date, str] | None = None,
        office_open: Mapping[date, str] | None = None,
        first_year: int,
        last_year: int,
    ) -> None:
        """Build the table; ``office_open`` makes a bank holiday (not a weekend) a working day."""
        if last_year < first_year:
            raise ValueError("The last year must not be before the first.")
        self.nation = nation
        self.first, self.last = date(first_year, 1, 1), date(last_year, 12, 31)
        self.bank_holidays = dict(bank_holidays)
        opened = office_open or {}
        self._closed = {day: name for day, name in bank_holidays.items() if day not in opened}
        self._closed.update(office_closed or {})
        self._dates: list[date] = []
        # Each day's place among the working days: its own, or that of the last one before it.
        self._rank: dict[date, int] = {}
        for ordinal in range(self.first.toordinal(), self.last.toordinal() + 1):
            day = date.fromordinal(ordinal)
            if day.weekday() < 5 and day not in self._closed:
                self._dates.append(day)
            self._rank[day] = len(self._dates) - 1
        self._due: dict[int, dict[date, date]] = {}

    def _check(self, day: date) -> None:
        if not self.first <= day <= self.last:
            raise OutsideCalendar(
                f"Bank holidays for {day.year} are not in the calendar, which runs from "
                f"{self.first.year} to {self.last.year}. Add that year in Settings, Calendar."
            )

    def is_working_day(self, day: date) -> bool:
        """Whether the office counts this day."""
        self._check(day)
        return day.weekday() < 5 and day not in self._closed

    def why_not(self, day: date) -> str:
        """Why a day is not counted: weekend, bank holiday or office day; empty where it is."""
        self._check(day)
        return self._closed.get(day) or WEEKEND.get(day.weekday(), "")

    def add(self, day: date, length: int) -> date:
        """Return the ``length``-th working day after ``day`` (day 0 whatever weekday it is).

        With 0 the day itself comes back, a working day or not.

        Raises:
            OutsideCalendar: the day or the answer is in a year without bank holidays.
            ValueError: ``length`` is negative.
        """
        try:
            return self._due[length][day]
        except KeyError:
            return self._count_on(day, length)

    def _count_on(self, day: date, length: int) -> date:
        if length < 0:
            raise ValueError(f"A limit cannot be {length} days long.")
        if length == 0:
            return day
        self._check(day)
        place = self._rank[day] + length
        if place >= len(self._dates):
            raise OutsideCalendar(
                f"The date falls after {self.last.year}. Bank holidays from {self.last.year + 1} "
                "on are not in the calendar. Add them in Settings, Calendar."
            )
        if length not in self._due and len(self._due) < _TABLES:
            ends = len(self._dates) - length
            self._due[length] = {
                each: self._dates[rank + length] for each, rank in self._rank.items() if rank < ends
            }
        return self._dates[place]

    def after(self, day: date, length: int, unit: Unit) -> date:
        """Return the last day of a limit counted from ``day``; errors as :meth:`add`."""
        if unit is Unit.WORKING_DAYS:
            return self.add(day, length)
        return day + timedelta(days=length)

    def between(self, start: date, end: date) -> int:
        """Working days after ``start`` up to and with ``end``; negative where end is earlier."""
        self._check(start)
        self._check(end)
        return self._rank[end] - self._rank[start]

    def explain(self, count: Count) -> tuple[CountedDay, ...]:
        """List each day of a count, counted or skipped with the reason ("Why this date?")."""
        end = self.after(count.start, count.length, count.unit)
        days, number, day = [], 0, count.start
        while day < end:
            day += timedelta(days=1)
            if count.unit is Unit.CALENDAR_DAYS or self.is_working_day(day):
                number += 1
                days.append(CountedDay(day, number, ""))
            else:
                days.append(CountedDay(day, None, self.why_not(day)))
        return tuple(days)
