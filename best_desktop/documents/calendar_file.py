"""Dates as a calendar file (RFC 5545), for Outlook and other calendars."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from best_desktop import __version__


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """A whole day with something due; ``key`` is the same each time, so that it moves there."""

    key: str
    day: date
    words: str


def calendar_file(title: str, days: Sequence[CalendarDay], made_at: datetime) -> bytes:
    """The file's bytes: one whole-day event for each day, in no time zone.

    Args:
        title: how a calendar program may name what it takes in.
        days: what is due when; keys differ.
        made_at: an aware instant, for each event's time stamp.
    """
    from icalendar import Calendar, Event  # slow to load, and seldom needed

    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", f"-//BeST Desktop//{__version__}//EN")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", title)
    for each in days:
        event = Event()
        event.add("uid", f"{each.key}@best-desktop")
        event.add("dtstamp", made_at)
        event.add("dtstart", each.day)
        event.add("summary", each.words)
        # A deadline is a note on the day: nobody is shown as busy all day by it.
        event.add("transp", "TRANSPARENT")
        calendar.add_component(event)
    content: bytes = calendar.to_ical()
    return content
