"""Service requests: recorded, monitored, reviewed, and never counted as complaints (P-6.3).

A complaint raised from one (``NewComplaint.request_id``) leaves it open with its own dates.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any

from best_desktop.casework.checks import Checks, long_date
from best_desktop.casework.complaints import Logged
from best_desktop.casework.desk import Desk
from best_desktop.casework.errors import Refused
from best_desktop.casework.feedback import check_places, kept_person, optional_person, reference
from best_desktop.casework.inputs import NewServiceRequest
from best_desktop.casework.survey_links import link_answer
from best_desktop.domain.roles import Right
from best_desktop.domain.vocabulary import FormalAnswer
from best_desktop.store.finding import by_id
from best_desktop.store.models import Department, MissedVisit, ServiceRequest, Staff


@dataclass(frozen=True, slots=True)
class NewMissedVisit:
    """A visit that did not happen (P-6.4).

    ``settled`` closes the request there and then: an apology was made and a new visit agreed.
    """

    missed_on: date
    by_whom: str = ""
    apology: bool = False
    new_visit_on: date | None = None
    settled: bool = False


def log_service_request(desk: Desk, new: NewServiceRequest) -> Logged:
    """Record a service request (P-6.3); the dissatisfied are asked about a complaint (P-6.2).

    Raises:
        InvalidInput: names each field to put right.
    """
    checks = Checks(desk)
    checks.past("received_on", new.received_on, what="the date it was received")
    needed = checks.text("needed", new.needed, what="what is needed", needed=True)
    if new.due_on:
        checks.future("due_on", new.due_on, what="the date it is due", after=new.received_on)
    if new.appointment_on:
        _check_appointment(checks, "appointment_on", new.appointment_on, new.received_on)
    if new.dissatisfied and new.formal_answer is None:
        checks.add(
            "formal_answer",
            "They are dissatisfied: ask whether they want to make a formal complaint and record "
            "the answer (P-6.2).",
        )
    person = optional_person(checks, new.person)
    check_places(checks, new.scheme_id, new.department_id)
    checks.chosen("handler_id", Staff, new.handler_id)
    checks.done()
    with desk.working(Right.RECORD) as work:
        row = work.create(
            ServiceRequest,
            reference=reference(work, "SR"),
            received_on=new.received_on,
            channel=new.channel,
            person=kept_person(work, person, new.scheme_id),
            scheme=new.scheme_id,
            department=new.department_id,
            handler=new.handler_id or _head(new.department_id),
            needed=needed,
            due_on=new.due_on,
            done_on=new.received_on if new.there_and_then else None,
            there_and_then=new.there_and_then,
            apology=new.apology,
            appointment_on=new.appointment_on,
            dissatisfied=new.dissatisfied,
            formal_answer=new.formal_answer,
            recorded_by=desk.staff_id,
            recorded_at=desk.clock(),
        )
        work.line("SERVICE_REQUEST", "needed", "", needed)
        if row.there_and_then:
            work.line("SERVICE_REQUEST", "done there and then", "", True)
        if row.handler:
            work.line("SERVICE_REQUEST", "handler", "", row.handler)
        if new.formal_answer is FormalAnswer.NO:
            work.line("SERVICE_REQUEST", "formal complaint", "", "Dissatisfied, declined formal")
        link_answer(work, new.survey_id, row)
        work.record("Log service request", row.reference, None, f"{row.reference} recorded")
    return Logged(row.id, row.reference)


def finish_service_request(
    desk: Desk,
    request_id: int,
    seen_version: int,
    done_on: date,
    *,
    there_and_then: bool = False,
    apology: bool = False,
    appointment_on: date | None = None,
) -> None:
    """Mark a service request done; settled there and then with an apology, if so (P-6.4).

    Raises:
        InvalidInput: the date is impossible.
        ChangedMeanwhile: somebody saved it since.
    """
    with desk.working(Right.WORK_REQUEST) as work:
        request = _request(request_id)
        checks = Checks(desk)
        checks.past("done_on", done_on, what="the date it was done")
        checks.not_before(
            "done_on",
            done_on,
            request.received_on,
            what="the date it was done",
            why="the date it was received",
        )
        if appointment_on:
            _check_appointment(checks, "appointment_on", appointment_on, done_on)
        checks.done()
        values: dict[str, Any] = {"done_on": done_on}
        if there_and_then:
            values["there_and_then"] = True
        if apology:
            values["apology"] = True
        if appointment_on:
            values["appointment_on"] = appointment_on
        if work.change(ServiceRequest, request.id, seen_version, values):
            work.record(
                "Finish service request", request.reference, None, f"{request.reference} done"
            )


def record_missed_visit(
    desk: Desk, request_id: int, seen_version: int, missed: NewMissedVisit
) -> int:
    """Record a visit that did not happen (P-6.4); returns how many were missed by now.

    A request that was done is open again, unless it is settled there and then. From the second
    missed visit on the lists say that a formal complaint should be offered.

    Raises:
        InvalidInput: names each field to put right.
        ChangedMeanwhile: somebody saved the request since.
    """
    checks = Checks(desk)
    by_whom = checks.line("by_whom", missed.by_whom, what="who did not come", limit=200)
    checks.past("missed_on", missed.missed_on, what="the date of the missed visit")
    with desk.working(Right.WORK_REQUEST) as work:
        request = _request(request_id)
        checks.not_before(
            "missed_on",
            missed.missed_on,
            request.received_on,
            what="the date of the missed visit",
            why="the date the request was received",
        )
        if missed.new_visit_on:
            _check_appointment(checks, "new_visit_on", missed.new_visit_on, missed.missed_on)
        if missed.settled and not (missed.apology and missed.new_visit_on):
            checks.add(
                "settled",
                "To settle it there and then, apologise and give a new date for the visit (P-6.4).",
            )
        checks.done()
        work.create(
            MissedVisit,
            request=request.id,
            missed_on=missed.missed_on,
            by_whom=by_whom,
            new_visit_on=missed.new_visit_on,
            recorded_by=desk.staff_id,
            recorded_at=desk.clock(),
        )
        number = MissedVisit.select().where(MissedVisit.request == request.id).count()
        who = f", {by_whom}" if by_whom else ""
        work.line("MISSED_VISIT", f"missed visit {number}", "", long_date(missed.missed_on) + who)
        values: dict[str, Any] = {"done_on": desk.today if missed.settled else None}
        if missed.settled:
            values["there_and_then"] = True
        if missed.apology:
            values["apology"] = True
        if missed.new_visit_on:
            values["appointment_on"] = missed.new_visit_on
        work.change(ServiceRequest, request.id, seen_version, values)
        work.record(
            "Record missed visit",
            request.reference,
            None,
            f"{request.reference}: missed visit {number}",
        )
    return int(number)


def hand_over_request(
    desk: Desk,
    request_id: int,
    seen_version: int,
    department_id: int | None,
    handler_id: int | None,
    due_on: date | None,
) -> None:
    """Say which department and who sees to a service request, and by when.

    Raises:
        InvalidInput: a choice is gone, or the date is impossible.
        ChangedMeanwhile: somebody saved it since.
    """
    checks = Checks(desk)
    checks.chosen("department_id", Department, department_id)
    checks.chosen("handler_id", Staff, handler_id)
    with desk.working(Right.WORK_REQUEST) as work:
        request = _request(request_id)
        if due_on:
            checks.future("due_on", due_on, what="the date it is due", after=request.received_on)
        checks.done()
        values = {
            "department": department_id,
            "handler": handler_id or _head(department_id),
            "due_on": due_on,
        }
        if work.change(ServiceRequest, request.id, seen_version, values):
            work.record(
                "Hand over service request",
                request.reference,
                None,
                f"{request.reference} handed over",
            )


def review_service_requests(desk: Desk, request_ids: Collection[int], note: str = "") -> None:
    """Record the monthly review of service requests (P-6.3).

    Raises:
        Refused: the person at the desk is no manager and not the lead complaints officer.
        InvalidInput: none was chosen, or the note is too long.
    """
    checks = Checks(desk)
    note = checks.text("note", note, what="the note", limit=2000)
    if not request_ids:
        checks.add("request_ids", "Choose the service requests that were looked at.")
    with desk.working(Right.REVIEW_REQUESTS) as work:
        checks.done()
        for request_id in request_ids:
            request = _request(request_id)
            values = {"reviewed_on": desk.today, "reviewed_by": desk.staff_id, "review_note": note}
            work.change(ServiceRequest, request.id, request.version, values, lines=False)
            work.line("REQUEST_REVIEW", request.reference, "", desk.today)
        count = f"{len(request_ids)} request{'' if len(request_ids) == 1 else 's'}"
        work.record("Review service requests", "Service requests", None, f"{count} reviewed", note)


def _request(request_id: int) -> ServiceRequest:
    request = by_id(ServiceRequest, request_id)
    if request is None:
        raise Refused("This service request is not in the case file any more. Refresh the list.")
    return request


def _head(department_id: int | None) -> int | None:
    department = by_id(Department, department_id)
    return department.head_id if department else None


def _check_appointment(checks: Checks, field: str, day: date, after: date) -> None:
    checks.future(field, day, what="the date of the new visit", after=after)
