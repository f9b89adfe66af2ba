"""Service requests as screens show them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from best_desktop.domain.service_requests import Offer
from best_desktop.domain.vocabulary import Channel, FormalAnswer


@dataclass(frozen=True, slots=True)
class ServiceRequestRow:
    """One line of the service-request list.

    ``raised`` is the reference of the complaint raised from it, empty where there is none;
    ``raised_id`` is None too where that complaint is not for the person at the desk. ``offer``
    says why a formal complaint should be offered now.
    """

    id: int
    reference: str
    received_on: date
    channel: Channel
    who: str
    scheme: str
    needed: str
    due_on: date | None
    done_on: date | None
    dissatisfied: bool
    raised: str
    version: int
    raised_id: int | None = None
    department: str = ""
    department_id: int | None = None
    handler: str = ""
    handler_id: int | None = None
    missed_visits: int = 0
    there_and_then: bool = False
    apology: bool = False
    appointment_on: date | None = None
    formal_answer: FormalAnswer | None = None
    reviewed_on: date | None = None
    review_note: str = ""
    overdue: bool = False
    offer: Offer | None = None
    person_id: int | None = None
