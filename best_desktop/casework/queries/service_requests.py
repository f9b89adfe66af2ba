"""The register of service requests: the list, what is overdue, and the month to review (P-6.3)."""

from __future__ import annotations

from datetime import date
from typing import Any

from peewee import JOIN, Case, fn

from best_desktop.casework.desk import Desk
from best_desktop.casework.errors import Refused
from best_desktop.casework.party_views import RegisterFilter
from best_desktop.casework.queries.listing import Listing, matching, received_between
from best_desktop.casework.request_views import ServiceRequestRow
from best_desktop.casework.restricted import visible
from best_desktop.casework.rows import tuples
from best_desktop.domain.service_requests import MISSED_BEFORE_OFFER, RequestFacts, offer
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
    wanted = RegisterFilter(text=text, only_open=only_open)
    return tuple(REQUESTS.page(desk, wanted, limit=limit)[0])


def service_request(desk: Desk, request_id: int) -> ServiceRequestRow:
    """One service request.

    Raises:
        Refused: it is not there.
    """
    row = REQUESTS.one(desk, request_id)
    if row is None:
        raise Refused("This service request is not in the list any more. Refresh the list.")
    return row


def overdue_requests(desk: Desk) -> tuple[ServiceRequestRow, ...]:
    """What was due before today, is not done and became no complaint, oldest first (R-5.3)."""
    query = (
        _select(*_columns(desk))
        .where(_overdue(desk), ServiceRequest.raised.is_null())
        .order_by(ServiceRequest.due_on, ServiceRequest.id)
    )
    return tuple(_rows(desk, tuples(query)))


def requests_to_review(desk: Desk, first: date, last: date) -> tuple[ServiceRequestRow, ...]:
    """The requests received in a month that nobody reviewed yet, oldest first (P-6.3)."""
    query = (
        _select(*_columns(desk))
        .where(ServiceRequest.received_on.between(first, last))
        .where(ServiceRequest.reviewed_on.is_null())
        .order_by(ServiceRequest.received_on, ServiceRequest.id)
    )
    return tuple(_rows(desk, tuples(query)))


_HANDLER = Staff.alias("handler")


def _select(*columns: Any) -> Any:
    query = ServiceRequest.select(*columns)
    for table, on in (
        (Person, ServiceRequest.person == Person.id),
        (Scheme, ServiceRequest.scheme == Scheme.id),
        (Department, ServiceRequest.department == Department.id),
        (_HANDLER, ServiceRequest.handler == _HANDLER.id),
    ):
        query = query.join_from(ServiceRequest, table, JOIN.LEFT_OUTER, on=on)
    return query


def _missed(_desk: Desk) -> Any:
    visits = MissedVisit.select(fn.COUNT(MissedVisit.id))
    return visits.where(MissedVisit.request == ServiceRequest.id)


def _raised(desk: Desk, column: Any) -> Any:
    """A column of the complaint raised, where it is for the person at the desk."""
    return Complaint.select(column).where(Complaint.id == ServiceRequest.raised, visible(desk))


def _raised_words(desk: Desk) -> Any:
    # By what is shown: the order must not give away a reference that is not.
    hidden = Case(None, [(ServiceRequest.raised.is_null(False), RESTRICTED)])
    return fn.COALESCE(_raised(desk, Complaint.reference), hidden)


def _overdue(desk: Desk) -> Any:
    return ServiceRequest.done_on.is_null() & (ServiceRequest.due_on < desk.today)


def _urgency(desk: Desk) -> Any:
    """Overdue first, then to be offered a complaint, to do, and what is done."""
    raised, done = ServiceRequest.raised.is_null(False), ServiceRequest.done_on.is_null(False)
    offered = _missed(desk) >= MISSED_BEFORE_OFFER
    ranks = [
        (raised & done, 6),
        (raised, 5),
        (done & offered, 3),
        (done, 4),
        (_overdue(desk), 0),
        (offered, 1),
    ]
    return Case(None, ranks, 2)


def _columns(desk: Desk) -> list[Any]:
    return [
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
        ServiceRequest.raised,
        _raised(desk, Complaint.reference),
        ServiceRequest.version,
        _raised(desk, Complaint.id),
        Department.name,
        ServiceRequest.department,
        _HANDLER.name,
        ServiceRequest.handler,
        _missed(desk),
        ServiceRequest.there_and_then,
        ServiceRequest.apology,
        ServiceRequest.appointment_on,
        ServiceRequest.formal_answer,
        ServiceRequest.reviewed_on,
        ServiceRequest.review_note,
        ServiceRequest.person,
    ]


def _where(_desk: Desk, wanted: RegisterFilter) -> list[Any]:
    terms = received_between(ServiceRequest.received_on, wanted.first, wanted.last)
    if wanted.only_open:
        terms.append(ServiceRequest.done_on.is_null())
    if wanted.scheme_id is not None:
        terms.append(ServiceRequest.scheme == wanted.scheme_id)
    if wanted.text.strip():
        columns = (ServiceRequest.needed, Person.name, ServiceRequest.reference)
        terms.append(matching(wanted.text.strip(), *columns))
    return terms


def _rows(desk: Desk, found: list[tuple[Any, ...]]) -> list[ServiceRequestRow]:
    return [_row(desk, *row) for row in found]


def _row(desk: Desk, *row: Any) -> ServiceRequestRow:
    (id_, reference, received_on, channel, who, scheme, needed, due_on, done_on, dissatisfied,
     raised, raised_reference, version, raised_id, department, department_id, handler, handler_id,
     missed, there_and_then, apology, appointment_on, formal_answer, reviewed_on,
     review_note, person_id) = row  # fmt: skip
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
        raised="" if raised is None else raised_reference or RESTRICTED,
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
        person_id=person_id,
        overdue=facts.is_overdue(desk.today),
        offer=offered,
    )


REQUESTS: Listing[ServiceRequestRow] = Listing(
    _select,
    _columns,
    _where,
    _rows,
    {
        "state": _urgency,
        "received": lambda _: ServiceRequest.received_on,
        "due": lambda _: ServiceRequest.due_on,
        "reference": lambda _: ServiceRequest.reference,
        "who": lambda _: fn.LOWER(Person.name),
        "scheme": lambda _: fn.LOWER(Scheme.name),
        "handler": lambda _: fn.LOWER(fn.COALESCE(_HANDLER.name, Department.name)),
        "missed": _missed,
        "raised": _raised_words,
        "done": lambda _: ServiceRequest.done_on,
        "channel": lambda _: ServiceRequest.channel,
        "reviewed": lambda _: ServiceRequest.reviewed_on,
    },
    ServiceRequest.id,
    ("received", True),
)
"""The register of service requests (P-6.3)."""
