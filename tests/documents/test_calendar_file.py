"""Calendar files: whatever words are in them, they are read back as they were."""

from datetime import UTC, date, datetime
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from best_desktop.documents.calendar_file import CalendarDay, calendar_file

MADE = datetime(2026, 6, 30, 9, 15, tzinfo=UTC)
WORDS = st.text(st.characters(categories=("L", "N", "P", "S", "Zs")), min_size=1)


@given(WORDS, st.dates(date(1990, 1, 1), date(2100, 12, 31)))
def test_a_day_comes_back_whole_in_short_lines(words: str, day: date) -> None:
    content = calendar_file("Due", [CalendarDay("case-1", day, words)], MADE)
    assert content.endswith(b"\r\n")
    assert max(len(line) for line in content.split(b"\r\n")) <= 75
    event: Any = Calendar.from_ical(content).walk("VEVENT")[0]
    assert str(event["summary"]) == words
    assert (event["dtstart"].dt, event["dtstart"].params["VALUE"]) == (day, "DATE")
    assert (str(event["uid"]), event["dtstamp"].dt) == ("case-1@best-desktop", MADE)


def test_what_is_special_is_escaped() -> None:
    day = CalendarDay("case-1", date(2026, 4, 3), "=A;1, \\b")
    content = calendar_file("Due", [day], MADE)
    assert b"SUMMARY:=A\\;1\\, \\\\b\r\n" in content
    assert b"DTSTART;VALUE=DATE:20260403\r\n" in content
    assert b"TZ" not in content


def test_a_file_of_no_dates_is_a_calendar() -> None:
    calendar: Any = Calendar.from_ical(calendar_file("Due", [], MADE))
    assert calendar.walk("VEVENT") == []
    assert (str(calendar["version"]), str(calendar["method"])) == ("2.0", "PUBLISH")
