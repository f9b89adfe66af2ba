"""The working days of both nations, from the case file's own tables.

Apart from the use cases of ``office_calendar``: opening a case file needs the days, not them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from best_desktop.casework.rows import tuples
from best_desktop.domain import bank_holidays as national
from best_desktop.domain.vocabulary import Nation
from best_desktop.domain.working_days import WorkingDays
from best_desktop.store.models import BankHoliday, OfficeDay

if TYPE_CHECKING:
    from best_desktop.casework.desk import Work

FIRST_YEAR, LAST_YEAR = 2015, 2040


def fill_bank_holidays(work: Work) -> None:
    """Fill the table of a new case file for :data:`FIRST_YEAR` to :data:`LAST_YEAR`."""
    rows = [
        {"day": each.date, "nation": nation, "name": each.name, "source": each.source}
        for nation in Nation
        for each in national.england_and_wales(nation, FIRST_YEAR, LAST_YEAR)
    ]
    BankHoliday.insert_many(rows).execute()
    work.wrote()
    work.line("BANK_HOLIDAYS", "years", "", f"{FIRST_YEAR} to {LAST_YEAR}")


_Calendars = dict[Nation, WorkingDays]


def read_calendars() -> _Calendars:
    """The working days of both nations as they are now."""
    return calendars_with(_office_days())


def calendars_switched(day: date, nations: Collection[Nation], *, on: bool) -> _Calendars:
    """The same as they would be with the bank holidays of a day counting, or not counting."""
    return calendars_with(_office_days(), dict.fromkeys(((day, each) for each in nations), on))


def _office_days() -> list[national.OfficeDay]:
    columns = (OfficeDay.day, OfficeDay.name, OfficeDay.closed, OfficeDay.nation)
    days = tuples(OfficeDay.select(*columns).where(OfficeDay.ended_on.is_null()))
    return [national.OfficeDay(*each) for each in days]


def calendars_with(
    office_days: Iterable[national.OfficeDay],
    switched: Mapping[tuple[date, Nation], bool] | None = None,
) -> _Calendars:
    """The working days of both nations with these office days instead of the ones kept.

    ``switched`` says of single bank holidays whether they count, whatever is kept about them.
    """
    columns = (
        BankHoliday.day,
        BankHoliday.nation,
        BankHoliday.name,
        BankHoliday.source,
        BankHoliday.active,
    )
    differs = switched or {}
    rows = tuple(
        national.BankHoliday(day, nation, name, source)
        for day, nation, name, source, active in tuples(BankHoliday.select(*columns))
        if differs.get((day, nation), active)
    )
    days = tuple(office_days)
    return {nation: _working_days(nation, rows, days) for nation in Nation}


@lru_cache(maxsize=4)
def _working_days(
    nation: Nation, rows: tuple[national.BankHoliday, ...], days: tuple[national.OfficeDay, ...]
) -> WorkingDays:
    """The days of one nation; kept, because most changes of the office leave them as they are."""
    return national.working_days(nation, rows, days)
