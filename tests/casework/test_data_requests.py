"""Requests and complaints about somebody's own data have a clock of their own (P-14.1)."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from best_desktop.casework import audit
from best_desktop.casework.data_requests import (
    acknowledge_data_request,
    answer_data_request,
    log_data_request,
    show_authority,
    take_longer,
)
from best_desktop.casework.data_right_views import DataRequestRow, NewDataRequest
from best_desktop.casework.errors import ChangedMeanwhile, InvalidInput, Refused
from best_desktop.casework.hazards import flag_hazard
from best_desktop.casework.queries.data_requests import (
    data_request,
    data_requests,
    data_requests_due,
)
from best_desktop.domain.vocabulary import Channel, DataRequestKind, Hazard, Tag
from best_desktop.store.models import Complaint
from tests import builders
from tests.builders import DILYS, MARCUS, OWEN, TARIQ, Office

DAY = date(2026, 11, 20)


def logged(at: Office, kind: DataRequestKind = DataRequestKind.COMPLAINT, **changes: Any) -> int:
    given = {
        "received_on": DAY, "channel": Channel.EMAIL, "words": "You sent my letter to a neighbour.",
        "person": builders.person(), **changes,
    }  # fmt: skip
    return log_data_request(at.desk(DILYS, DAY), NewDataRequest(kind, **given)).id


def row(at: Office, number: int) -> DataRequestRow:
    return data_request(at.desk(OWEN), number)


@pytest.mark.clause("P-14.1")
def test_a_complaint_about_data_is_acknowledged_within_thirty_days(office: Office) -> None:
    case = builders.complaint(office)
    before = builders.view(office, case).schedule
    number = logged(office, complaint_id=case)
    shown = row(office, number)
    assert (shown.reference, shown.complaint) == ("DP-2026-0001", "BEST-2025-0001")
    assert shown.acknowledge_by == shown.next_due == date(2026, 12, 19)
    assert (shown.answer_by, shown.what_is_next, shown.tag) == (None, "Acknowledge", Tag.ON_TRACK)
    assert builders.view(office, case).schedule == before
    acknowledge_data_request(office.desk(MARCUS, date(2026, 12, 18)), number, 1, date(2026, 12, 18))
    shown = row(office, number)
    assert (shown.next_due, shown.what_is_next) == (None, "Answer")
    answer_data_request(
        office.desk(MARCUS), number, 2, date(2026, 12, 18), "Sorry.", regulator_named=True
    )
    assert (row(office, number).tag, row(office, number).what_is_next) == (Tag.RESPONDED, "")
    assert data_requests(office.desk(OWEN), only_open=True) == ()
    assert [each.id for each in data_requests(office.desk(OWEN))] == [number]
    assert audit.verify() == []


@pytest.mark.parametrize(
    ("day", "tag"),
    [
        (date(2026, 12, 16), Tag.ON_TRACK),
        (date(2026, 12, 17), Tag.DUE_SOON),
        (date(2026, 12, 19), Tag.DUE_TODAY),
        (date(2026, 12, 20), Tag.OVERDUE),
    ],
)
def test_how_near_the_day_is(office: Office, day: date, tag: Tag) -> None:
    number = logged(office)
    assert data_request(office.desk(OWEN, day), number).tag is tag


def test_access_is_due_in_a_month_and_put_off_once(office: Office) -> None:
    number = logged(office, DataRequestKind.ACCESS)
    assert row(office, number).next_due == date(2026, 12, 21)  # the 20th is a Sunday
    desk = office.desk(MARCUS, date(2026, 12, 22))
    with pytest.raises(InvalidInput, match="told by 21 December 2026"):
        take_longer(desk, number, 1, "Four years of emails", desk.today)
    take_longer(desk, number, 1, "Four years of emails", date(2026, 12, 18))
    assert row(office, number).next_due == date(2027, 2, 22)  # 20 February is a Saturday
    with pytest.raises(Refused, match="put off already"):
        take_longer(desk, number, 2, "More", desk.today)
    with pytest.raises(Refused, match="Only a subject access request"):
        take_longer(desk, logged(office), 1, "Long", DAY)


def test_what_is_due_in_a_period(office: Office) -> None:
    number = logged(office)
    desk = office.desk(OWEN)
    found = data_requests_due(desk, date(2026, 12, 1), date(2026, 12, 31))
    assert [each.id for each in found] == [number]
    assert data_requests_due(desk, DAY, date(2026, 12, 18)) == ()


def test_what_is_missing_is_said(office: Office) -> None:
    with pytest.raises(InvalidInput) as caught:
        logged(office, words="", person=None, received_on=date(2026, 11, 21))
    assert set(builders.messages(caught.value.problems)) == {"words", "person", "received_on"}
    number = logged(office)
    with pytest.raises(InvalidInput) as caught:
        answer_data_request(office.desk(OWEN), number, 1, date(2026, 11, 19), "")
    assert set(builders.messages(caught.value.problems)) == {"on", "answer", "regulator_named"}
    with pytest.raises(ChangedMeanwhile):
        acknowledge_data_request(office.desk(OWEN), number, 7, DAY)
    with pytest.raises(Refused, match="not in the case file"):
        data_request(office.desk(OWEN), 99)
    with pytest.raises(Refused, match="not in the case file"):
        acknowledge_data_request(office.desk(OWEN), 99, 1, DAY)
    answer_data_request(office.desk(OWEN), number, 1, DAY, "Done.", regulator_named=True)
    assert row(office, number).acknowledged_on == DAY
    with pytest.raises(Refused, match="answered already"):
        show_authority(office.desk(OWEN), number, 2)


@pytest.mark.clause("P-5.1.g")
def test_a_restricted_complaint_beside_it_is_not_told(office: Office) -> None:
    case = builders.complaint(office, restricted=True)
    number = log_data_request(
        office.desk(OWEN, DAY),
        NewDataRequest(
            DataRequestKind.COMPLAINT, DAY, Channel.EMAIL, "Mine", builders.person(),
            complaint_id=case,
        ),
    ).id  # fmt: skip
    shown = data_request(office.desk(TARIQ), number)
    assert (shown.complaint_id, shown.complaint) == (None, "")
    assert row(office, number).complaint == "BEST-2025-0001"


# ------------------------------------------------------------------------------------- hazards


def test_a_hazard_is_a_flag_and_moves_no_date(office: Office) -> None:
    case = builders.complaint(office)
    before = builders.view(office, case)
    desk = office.desk(MARCUS, date(2025, 4, 15))
    flag_hazard(desk, case, before.version, Hazard.DAMP_AND_MOULD, " Repair  4711 ")
    kept = Complaint.get_by_id(case)
    assert (kept.hazard, kept.hazard_on, kept.hazard_reference) == (
        Hazard.DAMP_AND_MOULD, date(2025, 4, 15), "Repair 4711",
    )  # fmt: skip
    assert builders.view(office, case).schedule == before.schedule
    assert builders.newest(office, case).summary == "Hazard: Damp and mould"
    flag_hazard(desk, case, kept.version, None)
    assert Complaint.get_by_id(case).hazard_on is None
    assert builders.newest(office, case).summary == "No hazard after all"
    flag_hazard(desk, case, kept.version + 1, None)
    assert builders.newest(office, case).summary == "No hazard after all"
