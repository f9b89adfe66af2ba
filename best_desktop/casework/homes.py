"""Homes at each year end, what CH01 divides by: entered by the office, audited."""

from __future__ import annotations

from datetime import date

from best_desktop.casework.checks import Checks, long_date
from best_desktop.casework.desk import Desk
from best_desktop.casework.queries.figures import homes_at_year_ends
from best_desktop.domain.periods import year_of
from best_desktop.domain.roles import Right
from best_desktop.domain.vocabulary import Nation
from best_desktop.store.models import HomesAtYearEnd

__all__ = ["enter_homes", "homes_at_year_ends"]

MOST = 1_000_000


def enter_homes(desk: Desk, year_end: date, nation: Nation, homes: int) -> None:
    """Enter or correct the homes owned or leased at a year end in one nation.

    Raises:
        InvalidInput: no such number of homes, or the date is not the last day of a reporting year.
    """
    checks = Checks(desk)
    checks.real("year_end", year_end, what="the year end")
    checks.done()
    last_day = year_of(year_end, desk.settings.year_starts_in_month).last
    if year_end != last_day:
        checks.add(
            "year_end",
            f"Enter homes for the last day of a reporting year, such as {long_date(last_day)}.",
        )
    if not 0 < homes <= MOST:
        checks.add("homes", f"The number of homes must be from 1 to {MOST:,}.")
    checks.done()
    with desk.working(Right.CHANGE_SETTINGS) as work:
        row = HomesAtYearEnd.get_or_none(
            (HomesAtYearEnd.year_end == year_end) & (HomesAtYearEnd.nation == nation)
        )
        if row is None:
            work.create(HomesAtYearEnd, year_end=year_end, nation=nation, homes=homes)
            work.line("HOMES", f"{nation}, {long_date(year_end)}", "", homes)
        elif not work.change(HomesAtYearEnd, row.id, row.version, {"homes": homes}, what="HOMES"):
            return
        work.record(
            "Enter homes",
            "Homes",
            None,
            f"{homes:,} homes in {nation} on {long_date(year_end)}",
        )
