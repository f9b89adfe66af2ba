"""A correction never turns round the order in which things happened."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest

from best_desktop.casework.closing import withdraw
from best_desktop.casework.complaints import log_complaint
from best_desktop.casework.correcting import correct_dates, preview_dates
from best_desktop.casework.desk import LONDON
from best_desktop.casework.errors import InvalidInput
from best_desktop.casework.inputs import DateCorrection, RemedyInput
from best_desktop.domain.vocabulary import (
    ExtensionBasis,
    LetterCode,
    LogStatus,
    MilestoneKind,
    RemedyKind,
)
from best_desktop.store.models import Complaint
from tests.builders import (
    DILYS,
    ELSPETH,
    MARCUS,
    OWEN,
    RECEIVED,
    Office,
    acknowledged,
    answered,
    complaint,
    contacted,
    decided,
    escalated,
    lines,
    messages,
    more_time,
    new_complaint,
    newest,
    send,
    view,
)

DAY = date(2025, 4, 24)
FIX = "The letter was stamped on the Friday."
FRIDAY = date(2025, 4, 11)


def at(day: date, hour: int = 9) -> datetime:
    return datetime.combine(day, time(hour), LONDON)


def problems(office: Office, case: int, correction: DateCorrection) -> dict[str, str]:
    """What a correction is refused for, the same before and when it is made."""
    desk = office.desk(OWEN)
    with pytest.raises(InvalidInput):
        preview_dates(desk, case, correction)
    with pytest.raises(InvalidInput) as refused:
        correct_dates(desk, case, correction)
    return messages(refused.value.problems)


# ------------------------------------------------------------------------------ when it was made


@pytest.mark.clause("R-2.1.5", "G6")
def test_when_it_was_made_is_corrected_and_logging_judged_anew(office: Office) -> None:
    case = complaint(office)
    desk = office.desk(OWEN, DAY)
    fix = DateCorrection(FIX, made_at=at(date(2025, 4, 12)))
    moves = preview_dates(desk, case, fix)
    assert [(each.kind, each.old, each.new) for each in moves] == [
        (MilestoneKind.LOG, date(2025, 4, 15), date(2025, 4, 13))
    ]
    correct_dates(desk, case, fix)
    row = Complaint.get_by_id(case)
    assert row.made_at == at(date(2025, 4, 12))
    assert (row.log_status, row.log_late_reason) == (LogStatus.LATE, FIX)
    assert row.received_on == RECEIVED
    assert any(field == "made at" for _, field, _, _ in lines(newest(office, case), "CORRECTED"))


@pytest.mark.clause("R-2.1.5")
def test_a_reason_for_late_logging_given_before_stays(office: Office) -> None:
    desk = office.desk(DILYS, date(2025, 4, 16))
    late = new_complaint(office, late_reason="It lay in the post.", received_on=RECEIVED)
    case = log_complaint(desk, late).id
    desk = office.desk(OWEN)
    correct_dates(desk, case, DateCorrection(FIX, made_at=at(FRIDAY)))
    assert Complaint.get_by_id(case).log_late_reason == "It lay in the post."
    correct_dates(desk, case, DateCorrection(FIX, received_on=RECEIVED, made_at=at(RECEIVED, 15)))
    assert Complaint.get_by_id(case).log_status is LogStatus.LATE


@pytest.mark.clause("R-2.1.5")
def test_received_and_made_on_one_day_move_as_one(office: Office) -> None:
    case = complaint(office)
    correct_dates(office.desk(OWEN, DAY), case, DateCorrection(FIX, received_on=FRIDAY))
    row = Complaint.get_by_id(case)
    assert (row.received_on, row.made_at) == (FRIDAY, datetime(2025, 4, 11, 10, 20, tzinfo=LONDON))


@pytest.mark.clause("R-2.1.5")
def test_received_is_not_before_it_was_made_on_another_day(office: Office) -> None:
    desk = office.desk(DILYS, RECEIVED + timedelta(days=1))
    given = new_complaint(
        office, received_on=RECEIVED + timedelta(days=1), late_reason="Posted on Monday."
    )
    case = log_complaint(desk, given).id
    refused = problems(office, case, DateCorrection(FIX, received_on=FRIDAY))
    assert "made on 14 April 2025 and cannot be received before" in refused["received_on"]
    later = at(RECEIVED + timedelta(days=1), 11)
    refused = problems(office, case, DateCorrection(FIX, received_on=RECEIVED, made_at=later))
    assert "Correct when it was made" in refused["made_at"]
    both = DateCorrection(FIX, received_on=FRIDAY, made_at=at(FRIDAY))
    correct_dates(office.desk(OWEN), case, both)
    assert view(office, case).received_on == FRIDAY


@pytest.mark.parametrize(
    ("made_at", "message"),
    [
        (at(RECEIVED, 16), "logged on 14 April 2025 at 14:00"),
        (at(date(2025, 4, 29)), "now or in the past"),
        (at(date(26, 4, 14)), "year 0026"),
    ],
)
def test_when_it_cannot_have_been_made(office: Office, made_at: datetime, message: str) -> None:
    case = complaint(office)
    desk = office.desk(OWEN, DAY)
    with pytest.raises(InvalidInput, match=message):
        correct_dates(desk, case, DateCorrection(FIX, made_at=made_at))


# ------------------------------------------------------------------------------ order of events


@pytest.mark.clause("P-8.1.b")
def test_they_came_to_know_after_it_happened_and_before_it_was_received(office: Office) -> None:
    case = complaint(office, issue_on=date(2025, 3, 3), aware_on=date(2025, 3, 10))
    office.desk(OWEN, DAY)
    refused = problems(office, case, DateCorrection(FIX, aware_on=date(2025, 3, 1)))
    assert "before it happened on 3 March 2025" in refused["aware_on"]
    refused = problems(office, case, DateCorrection(FIX, issue_on=date(2025, 3, 12)))
    assert "cannot have come to know of it on 10 March 2025" in refused["issue_on"]
    refused = problems(office, case, DateCorrection(FIX, aware_on=date(2025, 4, 15)))
    assert "must be on or before 14 April 2025" in refused["aware_on"]
    refused = problems(office, case, DateCorrection(FIX, received_on=date(2025, 3, 7)))
    assert "came to know of it (10 March 2025)" in refused["received_on"]


@pytest.mark.clause("P-8.1.b")
def test_they_cannot_know_of_it_before_it_happened_when_logged(office: Office) -> None:
    given = new_complaint(office)
    given = replace(given, issue_on=date(2025, 3, 3), aware_on=date(2025, 3, 1))
    with pytest.raises(InvalidInput, match="on or after 3 March 2025, the date it happened"):
        log_complaint(office.desk(DILYS, RECEIVED), given)


def talked(office: Office) -> int:
    case = complaint(office)
    contacted(office, case, date(2025, 4, 15))
    return case


def withdrawn(office: Office) -> int:
    case = complaint(office)
    withdraw(office.desk(MARCUS, date(2025, 4, 16)), case, date(2025, 4, 16), "Works again")
    return case


def agreed(office: Office) -> int:
    case = acknowledged(office)
    more_time(office, case, date(2025, 5, 28), date(2025, 4, 17), ExtensionBasis.AGREED)
    return case


def remedied(office: Office) -> int:
    case = acknowledged(office)
    done = RemedyInput(RemedyKind.APOLOGY, "Sorry.", done_on=date(2025, 4, 16))
    decided(office, case, date(2025, 4, 22), remedies=(done,))
    return case


@pytest.mark.clause("P-7.1.1.b", "P-5.1.h")
@pytest.mark.parametrize(
    ("build", "message"),
    [
        (talked, "The first contact of 15 April 2025 would come before 22 April 2025"),
        (withdrawn, r"The end of the case \(withdrawn\) of 16 April 2025"),
        (agreed, "The first contact of 15 April 2025"),
        (remedied, "Enter 15 April 2025 or an earlier date"),
    ],
)
def test_received_is_not_after_what_followed(
    office: Office, build: Callable[[Office], int], message: str
) -> None:
    case = build(office)
    office.desk(OWEN, DAY)
    fix = DateCorrection(FIX, received_on=date(2025, 4, 22))
    with pytest.raises(InvalidInput, match=message):
        correct_dates(office.desk(OWEN), case, fix)


@pytest.mark.clause("P-7.2.1")
def test_stage_2_does_not_start_after_its_own_decision(office: Office) -> None:
    case = answered(office)
    escalated(office, case, date(2025, 4, 28))
    send(office, case, LetterCode.L06, date(2025, 5, 1), by=OWEN)
    decided(office, case, date(2025, 5, 2), by=ELSPETH)
    office.desk(OWEN, date(2025, 5, 8))
    refused = problems(office, case, DateCorrection(FIX, escalated_on=date(2025, 5, 7)))
    assert "The stage 2 decision of 2 May 2025 would come before 7 May" in refused["escalated_on"]
