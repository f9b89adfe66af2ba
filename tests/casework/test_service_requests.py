"""Service requests: handed over, missed visits counted, overdue in sight, reviewed each month."""

from datetime import date, timedelta
from typing import Any

import pytest

from best_desktop.casework.audit import entries_after
from best_desktop.casework.case_list_views import CaseFilter, View
from best_desktop.casework.complaints import log_complaint
from best_desktop.casework.errors import ChangedMeanwhile, InvalidInput, Refused
from best_desktop.casework.inputs import NewServiceRequest
from best_desktop.casework.queries.cases import page_of_cases
from best_desktop.casework.queries.service_requests import (
    overdue_requests,
    requests_to_review,
    service_request,
    service_requests,
)
from best_desktop.casework.request_views import ServiceRequestRow
from best_desktop.casework.service_requests import (
    NewMissedVisit,
    finish_service_request,
    hand_over_request,
    log_service_request,
    record_missed_visit,
    review_service_requests,
)
from best_desktop.domain.vocabulary import Channel, EscalationTrigger, FormalAnswer
from best_desktop.store.models import AuditEntry, MissedVisit
from tests.builders import (
    DILYS,
    JOAN,
    MARCUS,
    OWEN,
    Office,
    complaint,
    messages,
    new_complaint,
    view,
)

TUESDAY, THURSDAY, MONDAY = date(2026, 6, 9), date(2026, 6, 11), date(2026, 6, 15)


def request(office: Office, day: date = TUESDAY, **changes: Any) -> int:
    """A request recorded on the day it was received."""
    given: dict[str, Any] = {"needed": "Rehang the door", **changes}
    new = NewServiceRequest(day, Channel.TELEPHONE, **given)
    return log_service_request(office.desk(DILYS, day), new).id


def row(office: Office, request_id: int) -> ServiceRequestRow:
    return service_request(office.desk(OWEN), request_id)


def missed(office: Office, request_id: int, day: date, **changes: Any) -> int:
    visit = NewMissedVisit(day, **changes)
    return record_missed_visit(
        office.desk(DILYS, day), request_id, row(office, request_id).version, visit
    )


@pytest.mark.clause("P-6.4")
def test_a_missed_visit_is_settled_there_and_then_and_a_second_one_prompts(office: Office) -> None:
    made = request(office)
    number = missed(office, made, TUESDAY, apology=True, new_visit_on=THURSDAY, settled=True)
    settled = row(office, made)
    assert (number, settled.missed_visits, settled.offer) == (1, 1, None)
    assert (settled.done_on, settled.there_and_then, settled.apology) == (TUESDAY, True, True)
    assert settled.appointment_on == THURSDAY
    assert page_of_cases(office.desk(OWEN), CaseFilter(View.ALL)).rows == ()

    assert missed(office, made, THURSDAY, by_whom="Fixit Ltd") == 2
    again = row(office, made)
    assert again.done_on is None
    assert again.offer is not None
    assert again.offer.why == "2 visits were missed. Offer a formal complaint (P-6.4)."
    entry = entries_after(0)[-1]
    assert (entry.action, entry.summary) == (
        "Record missed visit",
        "SR-2026-0001: missed visit 2",
    )
    assert [each.by_whom for each in MissedVisit.select().order_by(MissedVisit.id)] == [
        "",
        "Fixit Ltd",
    ]


def test_what_a_missed_visit_cannot_be(office: Office) -> None:
    made = request(office)
    desk = office.desk(DILYS, THURSDAY)
    bad = NewMissedVisit(TUESDAY - timedelta(1), new_visit_on=date(2026, 6, 1), settled=True)
    with pytest.raises(InvalidInput) as refused:
        record_missed_visit(desk, made, 1, bad)
    assert messages(refused.value.problems) == {
        "missed_on": "The date of the missed visit must be on or after 9 June 2026, the date the "
        "request was received.",
        "new_visit_on": "The date of the new visit must be on or after 8 June 2026.",
        "settled": "To settle it there and then, apologise and give a new date for the visit "
        "(P-6.4).",
    }
    with pytest.raises(Refused, match="not in the case file any more"):
        record_missed_visit(desk, 99, 1, NewMissedVisit(TUESDAY))
    record_missed_visit(desk, made, 1, NewMissedVisit(TUESDAY, apology=True))
    with pytest.raises(ChangedMeanwhile):
        record_missed_visit(desk, made, 1, NewMissedVisit(TUESDAY, settled=False, apology=False,
                                                          new_visit_on=THURSDAY))  # fmt: skip
    assert MissedVisit.select().count() == 1


@pytest.mark.clause("P-6.4")
def test_done_there_and_then_with_an_apology(office: Office) -> None:
    at_once = request(office, there_and_then=True, apology=True, appointment_on=THURSDAY)
    shown = row(office, at_once)
    assert (shown.done_on, shown.apology, shown.appointment_on) == (TUESDAY, True, THURSDAY)
    later = request(office)
    finish_service_request(
        office.desk(DILYS, THURSDAY),
        later,
        1,
        THURSDAY,
        there_and_then=True,
        apology=True,
        appointment_on=MONDAY,
    )
    done = row(office, later)
    assert (done.there_and_then, done.apology, done.appointment_on) == (True, True, MONDAY)
    with pytest.raises(InvalidInput, match="The date of the new visit must be on or after"):
        request(office, appointment_on=date(2026, 6, 8))
    with pytest.raises(InvalidInput, match="The date of the new visit must be on or after"):
        finish_service_request(
            office.desk(DILYS, THURSDAY), later, 2, THURSDAY, appointment_on=TUESDAY
        )


@pytest.mark.clause("R-5.3", "R-5.1", "R-5.2")
def test_one_undone_past_its_due_date_is_prompted(office: Office) -> None:
    made = request(office, due_on=date(2026, 6, 12))
    request(office, due_on=MONDAY)
    assert overdue_requests(office.desk(OWEN, date(2026, 6, 12))) == ()
    (late,) = overdue_requests(office.desk(OWEN, MONDAY))
    assert (late.id, late.overdue) == (made, True)
    assert late.offer is not None
    assert "it may be a complaint" in late.offer.why

    case = complaint(office, MONDAY, request_id=made, trigger=late.offer.trigger)
    assert view(office, case).raised_from == ("SR-2026-0001: We did not act when we had a duty to")
    raised = row(office, made)
    assert (raised.raised, raised.raised_id) == ("BEST-2026-0001", case)
    assert (raised.done_on, raised.due_on, raised.offer) == (None, date(2026, 6, 12), None)
    assert overdue_requests(office.desk(OWEN)) == ()
    # Work on the request goes on beside the complaint (P-6.5).
    finish_service_request(office.desk(DILYS, MONDAY), made, raised.version, MONDAY)
    assert row(office, made).done_on == MONDAY


@pytest.mark.clause("P-6.2")
def test_declined_then_asked_for_is_received_the_day_they_ask(office: Office) -> None:
    day = date(2026, 6, 2)
    made = request(office, day, dissatisfied=True, formal_answer=FormalAnswer.NO)
    assert row(office, made).formal_answer is FormalAnswer.NO
    asked = date(2026, 6, 18)
    new = new_complaint(office, asked, request_id=made, trigger=EscalationTrigger.REQUESTED)
    case = log_complaint(office.desk(DILYS, asked), new).id
    assert view(office, case).received_on == asked
    assert row(office, made).raised_id == case


def test_a_request_has_a_department_and_somebody_who_sees_to_it(office: Office) -> None:
    made = request(office, department_id=office.departments["Property"])
    assert (row(office, made).department, row(office, made).handler) == ("Property", MARCUS)
    desk = office.desk(DILYS, THURSDAY)
    housing = office.departments["Housing Management"]
    hand_over_request(desk, made, 1, housing, None, MONDAY)
    shown = row(office, made)
    assert (shown.department, shown.handler, shown.due_on) == ("Housing Management", JOAN, MONDAY)
    hand_over_request(desk, made, shown.version, housing, office.staff[DILYS], MONDAY)
    assert row(office, made).handler == DILYS
    before = AuditEntry.select().count()
    hand_over_request(desk, made, row(office, made).version, housing, office.staff[DILYS], MONDAY)
    assert AuditEntry.select().count() == before
    with pytest.raises(InvalidInput) as refused:
        hand_over_request(desk, made, 1, 99, 99, date(2026, 6, 1))
    assert set(messages(refused.value.problems)) == {"department_id", "handler_id", "due_on"}


@pytest.mark.clause("P-6.3")
def test_each_month_is_reviewed(office: Office) -> None:
    june = [request(office, needed=f"Job {number}") for number in (1, 2)]
    request(office, date(2026, 7, 1))
    month = (date(2026, 6, 1), date(2026, 6, 30))
    desk = office.desk(MARCUS, date(2026, 7, 2))
    assert [each.id for each in requests_to_review(desk, *month)] == june
    with pytest.raises(Refused, match="A manager of any level or the lead complaints officer may"):
        review_service_requests(office.desk(DILYS), june)
    with pytest.raises(InvalidInput, match="Choose the service requests"):
        review_service_requests(desk, [])
    review_service_requests(desk, june[:1], "Door stays shut now")
    assert [each.id for each in requests_to_review(desk, *month)] == june[1:]
    assert row(office, june[0]).review_note == "Door stays shut now"


@pytest.mark.clause("P-5.1.g")
def test_a_restricted_complaint_is_not_named_in_the_register(office: Office) -> None:
    made = request(office)
    restricted = new_complaint(
        office,
        TUESDAY,
        request_id=made,
        trigger=EscalationTrigger.REQUESTED,
        restricted=True,
        handler_id=office.staff[MARCUS],
        overseer_id=office.staff[MARCUS],
    )
    case = log_complaint(office.desk(OWEN, TUESDAY), restricted)
    assert row(office, made).raised == case.reference
    (hidden,) = service_requests(office.desk(DILYS))
    assert (hidden.raised, hidden.raised_id) == ("Restricted complaint", None)
    with pytest.raises(Refused, match="not in the list any more"):
        service_request(office.desk(DILYS), 99)
