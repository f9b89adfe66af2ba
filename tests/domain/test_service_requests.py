"""When a service request may have become a complaint."""

from datetime import date

import pytest

from best_desktop.domain.service_requests import RequestFacts, offer
from best_desktop.domain.vocabulary import EscalationTrigger

DUE, MONDAY = date(2026, 6, 12), date(2026, 6, 15)


@pytest.mark.clause("R-5.3", "R-5.2")
def test_one_past_its_due_date_may_be_a_complaint() -> None:
    undone = RequestFacts(DUE, None, 0, raised=False)
    offered = offer(undone, MONDAY)
    assert offered is not None
    assert offered.trigger is EscalationTrigger.INACTION
    assert offered.why.startswith("It was due on 12 June 2026 and is not done")
    assert offer(undone, DUE) is None
    assert offer(RequestFacts(DUE, DUE, 0, raised=False), MONDAY) is None
    assert offer(RequestFacts(None, None, 0, raised=False), MONDAY) is None


@pytest.mark.clause("P-6.4")
def test_from_the_second_missed_visit_a_complaint_is_offered() -> None:
    assert offer(RequestFacts(None, None, 1, raised=False), MONDAY) is None
    offered = offer(RequestFacts(None, MONDAY, 2, raised=False), MONDAY)
    assert offered is not None
    assert offered.why == "2 visits were missed. Offer a formal complaint (P-6.4)."
    assert offered.trigger is EscalationTrigger.POOR_RESPONSE


def test_nothing_is_offered_twice() -> None:
    assert offer(RequestFacts(DUE, None, 3, raised=True), MONDAY) is None
