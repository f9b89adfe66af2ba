"""What staff say about the Ombudsman and a Designated Person, and what screens are given of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from best_desktop.domain.outside_words import (
    BroughtBy,
    DesignatedKind,
    ExternalBody,
    Finding,
)
from best_desktop.domain.vocabulary import (
    Channel,
    Direction,
)


@dataclass(frozen=True, slots=True)
class NewExternalContact:
    """A contact with an outside body, at any time."""

    body: ExternalBody
    direction: Direction
    contacted_on: date
    channel: Channel
    text: str
    with_whom: str = ""


@dataclass(frozen=True, slots=True)
class NewExternalReferral:
    """A complaint brought outside: by whom, on which day, under what reference of theirs.

    ``designated_kind`` is needed for a Designated Person; ``name`` is who they are, or the
    Ombudsman's caseworker. ``reason`` is for one that comes before its time.
    """

    body: ExternalBody
    brought_by: BroughtBy
    referred_on: date
    reference: str = ""
    designated_kind: DesignatedKind | None = None
    name: str = ""
    asks: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class NewEvidenceRequest:
    """What an outside body asks us to send, and by when."""

    asked_on: date
    what: str
    due_on: date | None


@dataclass(frozen=True, slots=True)
class IssueInput:
    """One issue the Ombudsman decided."""

    issue: str
    finding: Finding


@dataclass(frozen=True, slots=True)
class OrderInput:
    """One order; ``amount`` in pence where it is to pay a sum."""

    text: str
    due_on: date | None
    amount: int | None = None


@dataclass(frozen=True, slots=True)
class NewDetermination:
    """The Ombudsman's decision: a finding for each issue, what is ordered and recommended."""

    determined_on: date
    issues: tuple[IssueInput, ...]
    orders: tuple[OrderInput, ...] = ()
    recommendations: tuple[str, ...] = ()
    summary: str = ""
    document_id: int | None = None


@dataclass(frozen=True, slots=True)
class ExternalContactView:
    """A contact with an outside body."""

    body: ExternalBody
    direction: Direction
    contacted_on: date
    channel: Channel
    with_whom: str
    staff: str
    text: str


@dataclass(frozen=True, slots=True)
class EvidenceRequestView:
    """What was asked for; ``late`` where it went after its date, or has not gone by it."""

    id: int
    asked_on: date
    what: str
    due_on: date
    sent_on: date | None
    sent_how: Channel | None
    sent_note: str
    late: bool
    version: int


@dataclass(frozen=True, slots=True)
class IssueView:
    """One issue with its finding."""

    number: int
    issue: str
    finding: Finding


@dataclass(frozen=True, slots=True)
class OrderView:
    """An order; ``late`` where it was done after its date, or is not done by it."""

    id: int
    number: int
    text: str
    amount: int | None
    due_on: date
    done_on: date | None
    done_note: str
    evidence_id: int | None
    evidence: str
    late: bool
    version: int


@dataclass(frozen=True, slots=True)
class RecommendationView:
    """A recommendation; ``accepted`` None where it is not answered yet."""

    id: int
    number: int
    text: str
    accepted: bool | None
    answer: str
    answered_on: date | None
    version: int


@dataclass(frozen=True, slots=True)
class DeterminationView:
    """A determination with everything in it; ``overall`` is the gravest finding."""

    id: int
    determined_on: date
    overall: Finding
    summary: str
    document_id: int | None
    document: str
    issues: tuple[IssueView, ...]
    orders: tuple[OrderView, ...]
    recommendations: tuple[RecommendationView, ...]


@dataclass(frozen=True, slots=True)
class ExternalReferralView:
    """A referral with what was asked and decided on it."""

    id: int
    body: ExternalBody
    designated_kind: DesignatedKind | None
    brought_by: BroughtBy
    name: str
    referred_on: date
    reference: str
    asks: str
    closed_on: date | None
    closed_because: str
    requests: tuple[EvidenceRequestView, ...]
    determinations: tuple[DeterminationView, ...]
    version: int

    @property
    def title(self) -> str:
        """The body by its name, with the kind of Designated Person."""
        kind = f", {self.designated_kind.label}" if self.designated_kind else ""
        return f"{self.body}{kind}"


@dataclass(frozen=True, slots=True)
class ExternalView:
    """All that passed between us and outside bodies on one complaint.

    ``eight_weeks_on`` is when the wait of the 2021 procedure ends (X13); ``wait_ended`` says that
    the Ombudsman no longer holds anybody to it. ``designated_person`` tells whether the procedure
    has that route.
    """

    contacts: tuple[ExternalContactView, ...]
    referrals: tuple[ExternalReferralView, ...]
    designated_person: bool
    eight_weeks_on: date | None
    wait_ended: bool


class DueKind(Enum):
    """What is owed to an outside body."""

    EVIDENCE = "Evidence"
    ORDER = "Order"


@dataclass(frozen=True, slots=True)
class OwedOutside:
    """Something owed to an outside body on a date: evidence, or compliance with an order."""

    kind: DueKind
    id: int
    complaint_id: int
    reference: str
    who: str
    what: str
    body: ExternalBody
    due_on: date
    done_on: date | None
    handler: str
