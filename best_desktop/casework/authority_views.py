"""What screens are given about authority to act: frozen values, ready to show."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from best_desktop.casework.case_views import PersonView
from best_desktop.domain.authority import Discloses, Lasts
from best_desktop.domain.vocabulary import (
    AuthorityState,
    Channel,
    OfficialBody,
    ProofKind,
    Speaker,
    Subject,
    Word,
)


@dataclass(frozen=True, slots=True)
class ProofView:
    """A proof as lists show it; ``why_not`` says why it does not count for the complaint shown."""

    id: int
    person_id: int
    person: str
    service_user: str
    kind: ProofKind
    signed_on: date | None
    received_on: date
    document_id: int | None
    document: str
    taken_by: str
    words: str
    review_on: date | None
    expires_on: date | None
    ended_on: date | None
    ended_reason: str
    covers: tuple[str, ...]
    has_ended: bool
    review_due: bool
    why_not: str
    version: int


@dataclass(frozen=True, slots=True)
class AnswerView:
    """How the table answers for one subject, or for the whole complaint (the strictest)."""

    subject: Subject
    service_user: str
    row: int
    version: str
    state: AuthorityState
    reason: str
    who: str
    message: str
    missing: tuple[str, ...]
    next_step: str
    clauses: tuple[str, ...]
    discloses: Discloses
    lasts: Lasts
    caution: str
    may_act: bool
    lead_may_direct: bool
    asks_for_proof: bool


@dataclass(frozen=True, slots=True)
class SpeakerFacts:
    """Who speaks and the circumstances, as they were recorded."""

    speaker: Speaker
    person: PersonView | None
    service_user_id: int | None
    service_user: str
    subjects: tuple[Subject, ...]
    lacks_capacity: bool
    capacity_note: str
    appointee_on_file: bool
    formal_representative_on_file: bool
    body: OfficialBody | None
    best_interests_meeting_on: date | None
    deputy_process_running: bool
    prescribed_circumstance: str


@dataclass(frozen=True, slots=True)
class AuthorityView:
    """Where authority stands on a complaint today; ``answers`` has one for each subject.

    ``recorded`` is the row and the version of the table as they were last kept.
    """

    complaint_id: int
    version: int
    facts: SpeakerFacts
    answer: AnswerView
    answers: tuple[AnswerView, ...]
    recorded: tuple[int, str]
    asked_on: date | None
    direction: str
    proofs: tuple[ProofView, ...] = field(default=())


class AuthorityTask(Word):
    """Why a line stands on the list of authority to look after."""

    NEEDED = "needed", "To ask for"
    AWAITED = "awaited", "Awaited"
    STOPPED = "stopped", "To be settled"
    REVIEW = "review", "Review due"


@dataclass(frozen=True, slots=True)
class AuthorityRow:
    """One line of what is awaited, or due for review; ``complaint_id`` is 0 for a review."""

    key: str
    task: AuthorityTask
    complaint_id: int
    reference: str
    proof_id: int
    who: str
    speaker: str
    service_user: str
    since: date | None
    due: date | None
    text: str


@dataclass(frozen=True, slots=True)
class ReferralRow:
    """One referral to an appointee; ``complaint`` is what the appointee brought, where it is."""

    id: int
    reference: str
    referred_on: date
    channel: Channel
    who: str
    service_user: str
    subject: Subject
    words: str
    complaint: str
    complaint_id: int
