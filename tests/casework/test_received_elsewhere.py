"""A complaint that reached somebody acting for us first was received on that day."""

from datetime import date, time

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
