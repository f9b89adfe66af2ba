"""The register of service requests: the list, what is overdue, and the month to review (P-6.3)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from peewee import JOIN, fn

from best_desktop.casework.desk import Desk
from best_desktop.casework.errors import Refused
from best_desktop.casework.queries.listing import matching
from best_desktop.casework.request_views import ServiceRequestRow
from best_desktop.casework.restricted import visible
from best_desktop.casework.rows import tuples
from best_desktop.domain.service_requests import RequestFacts, offer
from best_desktop.store.models import (
    Complaint,
    Department,
    MissedVisit,
    Person,
    Scheme,
    ServiceRequest,
    Staff,
)

RESTRICTED = "Restricted complaint"
"""What stands in a register for a complaint that is not for the person at the desk."""


def service_requests(
    desk: Desk, text: str = "", *, only_open: bool = False, limit: int = 500
) -> tuple[ServiceRequestRow, ...]:
    """Service requests, newest first; ``raised`` is the reference of the complaint raised."""
    query = _query(desk).order_by(ServiceRequest.received_on.desc(), ServiceRequest.id.desc())
    if only_open:
        query = query.where(ServiceRequest.done_on.is_null())
    if text.strip():
        columns = (ServiceRequest.needed, Person.name, ServiceRequest.reference)
        query = query.where(matching(text.strip(), *columns))
    return _rows(desk, query.limit(limit))


def service_request(desk: Desk, request_id: int) -> ServiceRequestRow:
    """One service request.

    Raises:
        Refused: it is not there.
    """
    rows = _rows(desk, _query(desk).where(ServiceRequest.id == request_id))
    if not rows:
        raise Refused("This service request is not in the list any more. Refresh the list.")
    return rows[0]


def overdue_requests(desk: Desk) -> tuple[ServiceRequestRow, ...]:
    """What was due before today, is not done and became no complaint, oldest first (R-5.3)."""
    query = (
        _query(desk)
        .where(ServiceRequest.done_on.is_null())
        .where(ServiceRequest.due_on < desk.today)
        .where(ServiceRequest.raised.is_null())
        .order_by(ServiceRequest.due_on, ServiceRequest.id)
    )
    return _rows(desk, query)


def requests_to_review(desk: Desk, first: date, last: date) -> tuple[ServiceRequestRow, ...]:
    """The requests received in a month that nobody reviewed yet, oldest first (P-6.3)."""
    query = (
        _query(desk)
        .where(ServiceRequest.received_on.between(first, last))
        .where(ServiceRequest.reviewed_on.is_null())
        .order_by(ServiceRequest.received_on, ServiceRequest.id)
    )
    return _rows(desk, query)


def _query(desk: Desk) -> Any:
    missed = (
        MissedVisit.select(fn.COUNT(MissedVisit.id))
        .where(MissedVisit.request == ServiceRequest.id)
        .alias("missed_visits")
    )
    shown = Complaint.alias("shown")
    seen = Complaint.select(Complaint.id, Complaint.reference).where(visible(desk)).alias("seen")
    handler = Staff.alias("handler")
    return (
        ServiceRequest.select(
            ServiceRequest.id,
            ServiceRequest.reference,
            ServiceRequest.received_on,
            ServiceRequest.channel,
            Person.name,
            Scheme.name,
            ServiceRequest.needed,
            ServiceRequest.due_on,
            ServiceRequest.done_on,
            ServiceRequest.dissatisfied,
            shown.reference,
            ServiceRequest.version,
            seen.c.id,
            Department.name,
            ServiceRequest.department,
            handler.name,
            ServiceRequest.handler,
            missed,
            ServiceRequest.there_and_then,
            ServiceRequest.apology,
            ServiceRequest.appointment_on,
            ServiceRequest.formal_answer,
            ServiceRequest.reviewed_on,
            ServiceRequest.review_note,
        )
        .join(Person, JOIN.LEFT_OUTER, on=(ServiceRequest.person == Person.id))
        .join_from(ServiceRequest, Scheme, JOIN.LEFT_OUTER, on=(ServiceRequest.scheme == Scheme.id))
        .join_from(ServiceRequest, shown, JOIN.LEFT_OUTER, on=(ServiceRequest.raised == shown.id))
        .join_from(ServiceRequest, seen, JOIN.LEFT_OUTER, on=(ServiceRequest.raised == seen.c.id))
        .join_from(
            ServiceRequest,
            Department,
            JOIN.LEFT_OUTER,
            on=(ServiceRequest.department == Department.id),
        )
        .join_from(
            ServiceRequest, handler, JOIN.LEFT_OUTER, on=(ServiceRequest.handler == handler.id)
        )
    )


def _rows(desk: Desk, query: Iterable[Any]) -> tuple[ServiceRequestRow, ...]:
    return tuple(_row(desk, *row) for row in tuples(query))


def _row(desk: Desk, *row: Any) -> ServiceRequestRow:
    (id_, reference, received_on, channel, who, scheme, needed, due_on, done_on, dissatisfied,
     raised, version, raised_id, department, department_id, handler, handler_id, missed,
     there_and_then, apology, appointment_on, formal_answer, reviewed_on,
     review_note) = row  # fmt: skip
    facts = RequestFacts(due_on, done_on, missed, raised is not None)
    offered = offer(facts, desk.today)
    return ServiceRequestRow(
        id=id_,
        reference=reference,
        received_on=received_on,
        channel=channel,
        who=who or "",
        scheme=scheme or "",
        needed=needed,
        due_on=due_on,
        done_on=done_on,
        dissatisfied=dissatisfied,
        raised="" if raised is None else raised if raised_id else RESTRICTED,
        version=version,
        raised_id=raised_id,
        department=department or "",
        department_id=department_id,
        handler=handler or "",
        handler_id=handler_id,
        missed_visits=missed,
        there_and_then=there_and_then,
        apology=apology,
        appointment_on=appointment_on,
        formal_answer=formal_answer,
        reviewed_on=reviewed_on,
        review_note=review_note,
        overdue=facts.is_overdue(desk.today),
        offer=offered,
    )
