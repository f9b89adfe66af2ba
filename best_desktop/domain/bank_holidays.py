"""The bank holidays of England and Wales, and the calendar made of them and the office's own days.

The ``holidays`` package computes them; it is imported on use, so that the window opens without it.
An office keeps the rows in its own table, where a day may be switched off or a one-off day added.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from best_desktop.domain.vocabulary import Nation
from best_desktop.domain.working_days import OutsideCalendar, WorkingDays

GOOD_UNTIL = 2028
"""The last year compared with the official list; later years are a forecast."""

# Without a subdivision the package leaves out Easter Monday and the August holiday (G10).
_SUBDIVISIONS = {Nation.ENGLAND: "ENG", Nation.WALES: "WLS"}

# What GOV.UK calls them, where the package says something else.
_GOV_UK = {
    "New Year's Day": "New Year’s Day",
    "May Day": "Early May bank holiday",
    "Spring Bank Holiday": "Spring bank holiday",
    "Late Summer Bank Holiday": "Summer bank holiday",
    "Golden Jubilee of Elizabeth II": "Golden Jubilee bank holiday",
    "Wedding of William and Catherine": "Royal wedding bank holiday",
    "Diamond Jubilee of Elizabeth II": "Diamond Jubilee bank holiday",
    "Platinum Jubilee of Elizabeth II": "Platinum Jubilee bank holiday",
    "State Funeral of Queen Elizabeth II": "Bank Holiday for the State Funeral of "
    "Queen Elizabeth II",
    "Coronation of Charles III": "Bank holiday for the coronation of King Charles III",
}
_VE_DAY = dt.date(2020, 5, 8)


@dataclass(frozen=True, slots=True)
class BankHoliday:
    """A bank holiday of one nation, its name as on GOV.UK and where it was read."""

    date: dt.date
    nation: Nation
    name: str
    source: str


@dataclass(frozen=True, slots=True)
class OfficeDay:
    """A one-off day: the office closed, or open on a bank holiday; ``nation`` None is both."""

    date: dt.date
    name: str
    closed: bool = True
    nation: Nation | None = None


def england_and_wales(nation: Nation, first_year: int, last_year: int) -> list[BankHoliday]:
    """Return the bank holidays of whole years in order, as GOV.UK lists them.

    A holiday that falls on a weekend is not listed, its substitute day is. ``source`` names the
    package, its version and, after :data:`GOOD_UNTIL`, that the day is a forecast.

    Raises:
        ValueError: the last year is before the first.
    """
    if last_year < first_year:
        raise ValueError("The last year must not be before the first.")
    import holidays
    from holidays.version import __version__

    # A year more at each end: a substitute day may belong to the next year's holiday.
    found = holidays.country_holidays(
        "GB",
        subdiv=_SUBDIVISIONS[nation],
        years=range(first_year - 1, last_year + 2),
        observed=True,
    )
    source = f"holidays {__version__}"
    return [
        BankHoliday(
            day, nation, _name(day, name), source + (", forecast" if day.year > GOOD_UNTIL else "")
        )
        for day, name in sorted(found.items())
        if first_year <= day.year <= last_year and day.weekday() < 5
    ]


def _name(day: dt.date, name: str) -> str:
    if day == _VE_DAY:
        return "Early May bank holiday (VE day)"
    plain = name.removesuffix(" (observed)")
    return _GOV_UK.get(plain, plain) + (" (substitute day)" if plain != name else "")


def working_days(
    nation: Nation, rows: Iterable[BankHoliday], office_days: Iterable[OfficeDay] = ()
) -> WorkingDays:
    """Build a nation's calendar over the whole years of its bank holiday rows.

    Rows and office days of the other nation are passed over.

    Raises:
        OutsideCalendar: there are no rows, or a year between the first and the last has none.
    """
    bank_holidays = {row.date: row.name for row in rows if row.nation is nation}
    if not bank_holidays:
        raise OutsideCalendar(
            f"There are no bank holidays of {nation} in the calendar. Add them in Settings, "
            "Calendar."
        )
    years = {day.year for day in bank_holidays}
    for year in range(min(years), max(years)):
        if year not in years:
            raise OutsideCalendar(
                f"Bank holidays for {year} are not in the calendar, though earlier and later "
                "years are. Add that year in Settings, Calendar."
            )
    own = [day for day in office_days if day.nation in {None, nation}]
    return WorkingDays(
        nation,
        bank_holidays,
        office_closed={day.date: day.name for day in own if day.closed},
        office_open={day.date: day.name for day in own if not day.closed},
        first_year=min(years),
        last_year=max(years),
    )
