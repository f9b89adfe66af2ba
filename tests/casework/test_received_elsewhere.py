"""A complaint that reached somebody acting for us first was received on that day."""

from datetime import date, time, timedelta

import pytest

from best_desktop.casework.complaints import log_complaint
from best_desktop.casework.errors import InvalidInput
from best_desktop.domain.vocabulary import LogStatus, MilestoneKind
from tests.builders import DILYS, Office, made_on, messages, new_complaint, view

TOLD, PASSED_ON = date(2026, 8, 27), date(2026, 9, 1)


@pytest.mark.clause("P-15.3")
def test_what_a_contractor_kept_counts_from_the_day_they_were_told(office: Office) -> None:
    """Told to the contractor on Thursday 27 August 2026, passed on on Tuesday 1 September."""
    new = new_complaint(office, TOLD, made_at=made_on(TOLD, time(11, 0)))
    desk = office.desk(DILYS, PASSED_ON)
    with pytest.raises(InvalidInput) as refused:
        log_complaint(desk, new)
    assert set(messages(refused.value.problems)) == {"late_reason"}
    why = "The contractor passed it on late"
    case = log_complaint(desk, new_complaint(office, TOLD, late_reason=why)).id
    shown = view(office, case)
    assert (shown.received_on, shown.log_status, shown.log_late_reason) == (
        TOLD,
        LogStatus.LATE,
        why,
    )
    acknowledge = shown.schedule.find(MilestoneKind.ACKNOWLEDGE, 1)
    assert acknowledge is not None
    assert acknowledge.due == date(2026, 9, 4)


@pytest.mark.clause("R-2.1.5")
def test_when_it_was_first_seen_lies_between_when_it_was_made_and_now(office: Office) -> None:
    """Made on a Saturday evening when nobody was there; it moves no date."""
    made, desk = made_on(TOLD, time(21, 40)), office.desk(DILYS, PASSED_ON)
    why = "The office was closed"
    for seen in (made - timedelta(minutes=1), desk.clock() + timedelta(minutes=1)):
        new = new_complaint(office, TOLD, made_at=made, late_reason=why, first_seen_at=seen)
        with pytest.raises(InvalidInput) as refused:
            log_complaint(desk, new)
        assert set(messages(refused.value.problems)) == {"first_seen_on"}
    seen = made_on(PASSED_ON, time(9, 10))
    new = new_complaint(office, TOLD, made_at=made, late_reason=why, first_seen_at=seen)
    shown = view(office, log_complaint(desk, new).id)
    assert shown.intake.first_seen_at == seen
    assert (shown.received_on, shown.log_status) == (TOLD, LogStatus.LATE)
