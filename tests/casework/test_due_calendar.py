"""The due list as a calendar file: read back, its days and references, and no names."""

from datetime import date, datetime
from typing import Any

import pytest
from icalendar import Calendar

from best_desktop.casework.audit import entries_after, latest_entry_id
from best_desktop.casework.correcting import correct_details
from best_desktop.casework.delegating import delegate
from best_desktop.casework.due_calendar import due_calendar, due_file
from best_desktop.casework.information import ask_for_information
from best_desktop.casework.investigation_views import NewInformationRequest
from best_desktop.domain.investigation_words import Contributor
from best_desktop.domain.vocabulary import Channel, LetterCode
from best_desktop.store.models import Complaint
from tests.builders import (
    JOAN,
    MARCUS,
    OWEN,
    TARIQ,
    Office,
    acknowledged,
    complaint,
    more_time,
    person,
    send,
    view,
)  # fmt: skip

DAY = date(2025, 4, 24)


def events(content: bytes) -> list[Any]:
    """The events as another program reads them."""
    return list(Calendar.from_ical(content).walk("VEVENT"))


@pytest.mark.clause("B10", "B-71")
def test_each_due_date_is_a_whole_day_without_names(office: Office) -> None:
    case = complaint(office, complainant=person("Ms Sorrel Quince"), summary="Whistleblown")
    given = NewInformationRequest(
        Contributor.STAFF, DAY, Channel.EMAIL, "When was it ordered?", 3, office.staff[JOAN]
    )
    ask_for_information(office.desk(MARCUS, DAY), case, given)
    desk, before = office.desk(OWEN, DAY), latest_entry_id()
    content = due_calendar(desk)
    acknowledge, reply = events(content)
    due = Complaint.get_by_id(case).next_due
    assert str(acknowledge["summary"]) == "BEST-2025-0001: Acknowledge, stage 1"
    assert (acknowledge["dtstart"].dt, type(acknowledge["dtstart"].dt)) == (due, date)
    assert str(reply["summary"]) == "BEST-2025-0001: reply owed to us"
    assert reply["dtstart"].dt == date(2025, 4, 29)
    assert acknowledge["dtstamp"].dt == desk.clock().replace(microsecond=0)
    assert isinstance(acknowledge["dtstamp"].dt, datetime)
    for name in ("Quince", "Whistleblown", JOAN, MARCUS, "TZID", "VTIMEZONE"):
        assert name.encode() not in content
    (entry,) = entries_after(before)
    assert entry.summary == "Due list as a calendar exported: 2 dates"


def test_more_time_moves_the_day_and_adds_none(office: Office) -> None:
    case = acknowledged(office)
    (before,) = events(due_calendar(office.desk(OWEN, DAY)))
    more_time(office, case, date(2025, 5, 9), DAY)
    send(office, case, LetterCode.L03, DAY)
    (after,) = events(due_calendar(office.desk(OWEN, DAY)))
    assert after["uid"] == before["uid"]
    assert after["dtstart"].dt == date(2025, 5, 9) > before["dtstart"].dt


@pytest.mark.clause("P-5.1.g")
def test_a_restricted_complaint_leaves_its_reference_only(office: Office) -> None:
    case = complaint(office, summary="Whistleblown", complainant=person("Ms Sorrel Quince"))
    shown = view(office, case)
    correct_details(office.desk(OWEN, DAY), case, shown.version, {"restricted": True})
    housing = office.departments["Housing Management"]
    delegate(office.desk(OWEN, DAY), housing, office.staff[TARIQ], DAY, None)
    (event,) = events(due_calendar(office.desk(TARIQ, DAY)))
    assert str(event["summary"]) == "BEST-2025-0001: Acknowledge, stage 1"


def test_the_ending_tells_what_is_made(office: Office) -> None:
    complaint(office)
    desk = office.desk(OWEN, DAY)
    assert due_file(desk, "Due.ICS").startswith(b"BEGIN:VCALENDAR\r\n")
    assert due_file(desk, "Due.xlsx").startswith(b"PK")
