"""How long a record is kept, and when somebody's own request about their data is due.

Calendar days throughout: neither retention nor data protection counts working days (P-14.2).
"""

from __future__ import annotations

import calendar
from datetime import date, timedelta

from best_desktop.domain.working_days import WorkingDays

ACKNOWLEDGE_DAYS = 30
"""Days to acknowledge a complaint about data protection, the day it was received included.

The law counts "beginning with" that day and the regulator's guidance from the day after; the
earlier of the two is kept, and it is not moved from a weekend.
"""

LONGER_MONTHS = 2
"""Months by which the answer to a subject access request may be put off, told in the first."""


def keep_until(concluded_on: date, years: int) -> date:
    """The last day a record is kept: 29 May 2025 and 6 years give 29 May 2031.

    Of 29 February, the last day of February where the year has no such day.
    """
    return _months_later(concluded_on, 12 * years)


def acknowledge_by(received_on: date) -> date:
    """The last day to acknowledge a complaint about data protection."""
    return received_on + timedelta(days=ACKNOWLEDGE_DAYS - 1)


def access_by(received_on: date, calendar_of_office: WorkingDays, *, longer: bool = False) -> date:
    """The last day to answer a subject access request: the same date next month.

    In a shorter month its last day; a weekend or bank holiday goes on to the next working day.
    ``longer`` adds two months, where the request is complex and the person was told.
    """
    last = _months_later(received_on, 1 + (LONGER_MONTHS if longer else 0))
    while not calendar_of_office.is_working_day(last):
        last += timedelta(days=1)
    return last


def _months_later(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
