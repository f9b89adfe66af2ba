"""Dates and times as staff type them: 3/4/26, 3 Apr 2026, 3.4.2026, today, +5wd (B-23).

Day first, always. What cannot be read comes back as the end of a sentence that begins with the
name of the field, such as "must include a year" (B-28).
"""

from __future__ import annotations

import re
from datetime import date, time, timedelta

from best_desktop.domain.working_days import OutsideCalendar, WorkingDays

FIRST_YEAR, LAST_YEAR = 2000, 2090
"""The years business dates may lie in, as casework checks them."""

_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
)  # fmt: skip
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_NEAR = {"today": 0, "t": 0, "yesterday": -1, "tomorrow": 1}
_STEP = re.compile(r"([+-])\s*([0-9]{1,3})\s*(wd|d|w)?")
_NUMBERS = re.compile(r"([0-9]{1,2})[/.\-\s]([0-9]{1,2})(?:[/.\-\s]([0-9]{1,4}))?")
_ISO = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})")
_WORDS = re.compile(
    r"([0-9]{1,2})(?:st|nd|rd|th)?[\s\-.]*([a-z]{3,9})\.?(?:[\s\-,.]*([0-9]{1,4}))?"
)
_CLOCK = re.compile(r"([0-9]{1,2})(?:[:.\s]?([0-9]{2}))?\s*([ap])?\.?\s*(?:m\.?)?")
_NAMED_TIMES = {"midday": time(12), "noon": time(12), "midnight": time(0)}


class Unreadable(ValueError):
    """What was typed is no date or time; the message follows the name of the field."""


def read_date(text: str, today: date, calendar: WorkingDays | None = None) -> date:
    """Read a typed date, day first.

    Args:
        text: what was typed; a weekday before the date is passed over.
        today: what "today" and "+3d" count from.
        calendar: the working days for "+5wd".

    Raises:
        Unreadable: it is no date; the message follows the name of the field.
    """
    words = " ".join(text.lower().replace(",", " ").split())
    words = _without_weekday(words)
    if words in _NEAR:
        return today + timedelta(days=_NEAR[words])
    step = _STEP.fullmatch(words)
    if step:
        return _stepped(step, today, calendar)
    if iso := _ISO.fullmatch(words):
        year, month, day = iso.groups()
        return _real(day, int(month), year)
    if numbers := _NUMBERS.fullmatch(words):
        day, month, year = numbers.groups()
        return _real(day, int(month), year)
    if spelt := _WORDS.fullmatch(words):
        day, name, year = spelt.groups()
        found = [i for i, full in enumerate(_MONTHS, start=1) if full.startswith(name)]
        if name == "sept":
            found = [9]
        if len(found) == 1:
            return _real(day, found[0], year)
    raise Unreadable("must be a date such as 3/4/2026 or 3 April 2026")


def _without_weekday(words: str) -> str:
    first, _, rest = words.partition(" ")
    named = len(first) >= 3 and any(day.startswith(first) for day in _DAYS)
    return rest if named and rest else words


def _stepped(step: re.Match[str], today: date, calendar: WorkingDays | None) -> date:
    sign, digits, unit = step.groups()
    length = int(digits) * (-1 if sign == "-" else 1)
    if unit != "wd":
        return today + timedelta(days=length * (7 if unit == "w" else 1))
    if calendar is None:
        raise Unreadable("must be a date such as 3/4/2026")
    try:
        return calendar.add(today, length) if length >= 0 else _back(today, -length, calendar)
    except OutsideCalendar:
        raise Unreadable("is too far away to count working days: type the date itself") from None


def _back(day: date, length: int, calendar: WorkingDays) -> date:
    """The working day so many working days before; limits themselves only count forward."""
    while length:
        day -= timedelta(days=1)
        length -= calendar.is_working_day(day)
    return day


def _real(day: str, month: int, year: str | None) -> date:
    if year is None:
        raise Unreadable("must include a year")
    number = int(year)
    if len(year) <= 2:
        number += 2000 if number < 80 else 1900
    if not FIRST_YEAR <= number <= LAST_YEAR:
        raise Unreadable(f"must have a year from {FIRST_YEAR} to {LAST_YEAR}")
    try:
        return date(number, month, int(day))
    except ValueError:
        raise Unreadable("must be a real date") from None


def read_time(text: str) -> time:
    """Read a typed time of day: 10:20, 10.20am, 2pm, 1420, midday.

    Raises:
        Unreadable: it is no time; the message follows the name of the field.
    """
    words = " ".join(text.lower().split())
    if words in _NAMED_TIMES:
        return _NAMED_TIMES[words]
    match = _CLOCK.fullmatch(words)
    # A bare "9" could be morning or evening, so it is asked again.
    if match is None or (match[2] is None and match[3] is None):
        raise Unreadable("must be a time such as 10:20am or 14:30")
    hour, minute, half = int(match[1]), int(match[2] or 0), match[3]
    if half:
        if not 1 <= hour <= 12:
            raise Unreadable("must be a real time, such as 10:20am")
        hour = hour % 12 + (12 if half == "p" else 0)
    if hour > 23 or minute > 59:
        raise Unreadable("must be a real time, such as 10:20am or 14:30")
    return time(hour, minute)
