"""What staff say while they look into a complaint, and what screens are given of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum, auto

from best_desktop.domain.investigation_words import (
    ChecklistItem,
    Conflict,
    ConflictMeasure,
    Contributor,
    EvidenceSource,
    IssueDecision,
)
from best_desktop.domain.vocabulary import Category, Channel


@dataclass(frozen=True, slots=True)
class NewEvidence:
    """A document of the complaint, or words, with where it comes from and its date."""

    title: str
    source: EvidenceSource
    dated_on: date
    from_whom: str = ""
    document_id: int | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class NewInformationRequest:
    """What somebody is asked, to be answered within some working days."""

    contributor: Contributor
    asked_on: date
    channel: Channel
    what: str
    working_days: int
    staff_id: int | None = None
    party_id: int | None = None


@dataclass(frozen=True, slots=True)
class Declaration:
    """What the handler declares; a conflict needs its facts and a measure with somebody named."""

    conflict: Conflict
    facts: str = ""
    measure: ConflictMeasure | None = None
    staff_id: int | None = None


@dataclass(frozen=True, slots=True)
class Tick:
    """One item as it shall be; ``seen`` is its version as shown, 0 where nothing was kept."""

    item: ChecklistItem
    done: bool
    explanation: str = ""
    seen: int = 0


@dataclass(frozen=True, slots=True)
class IssueInput:
    """An issue raised after the complaint was logged."""

    issue: str
    raised_on: date
    related: bool
    would_delay: bool = False
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ApartInput:
    """What a complaint of its own needs beside the issue."""

    channel: Channel
    category: Category
    department_id: int | None = None
    late_reason: str = ""
    category_other: str = ""


class Place(Enum):
    """Where what is missing before a decision is put right."""

    EVIDENCE = auto()
    REQUEST = auto()
    CONFLICT = auto()
    CHECKLIST = auto()
    CONTACT = auto()


@dataclass(frozen=True, slots=True)
class Lack:
    """One thing missing before a decision; ``number`` is the row it is about, 0 for none."""

    place: Place
    number: int
    words: str


@dataclass(frozen=True, slots=True)
class EvidenceView:
    """A piece of evidence, and what we made of it."""

    id: int
    version: int
    number: int
    title: str
    source: EvidenceSource
    from_whom: str
    dated_on: date
    document_id: int | None
    document: str
    words: str
    considered: bool
    weighed: str
    added_by: str


@dataclass(frozen=True, slots=True)
class ChaserView:
    """A reminder of a request."""

    chased_on: date
    channel: Channel
    staff: str
    text: str


@dataclass(frozen=True, slots=True)
class RequestView:
    """A request for information; ``late`` where it was answered late or is owed past its date."""

    id: int
    version: int
    stage: int
    contributor: Contributor
    whom: str
    asked_by: str
    asked_on: date
    channel: Channel
    what: str
    due_on: date
    closed_on: date | None
    reply: str
    not_needed: str
    late: bool
    chasers: tuple[ChaserView, ...]


@dataclass(frozen=True, slots=True)
class DeclarationView:
    """A declaration with the measure taken."""

    stage: int
    staff: str
    declared_on: date
    conflict: Conflict
    facts: str
    measure: ConflictMeasure | None
    measure_staff: str


@dataclass(frozen=True, slots=True)
class ChecklistView:
    """An item of the current stage's list; ``by_itself`` where the contact log shows it done."""

    item: ChecklistItem
    clause: str
    done_on: date | None
    explanation: str
    staff: str
    version: int
    by_itself: bool

    @property
    def is_open(self) -> bool:
        """Whether it is neither done nor explained."""
        return self.done_on is None and not self.explanation and not self.by_itself


@dataclass(frozen=True, slots=True)
class IssueView:
    """An issue raised later and what became of it; ``told_on`` is when a letter said so."""

    id: int
    raised_on: date
    issue: str
    decision: IssueDecision
    reason: str
    decided_on: date
    decided_by: str
    point: int | None
    complaint_id: int | None
    reference: str
    told_on: date | None


@dataclass(frozen=True, slots=True)
class InvestigationView:
    """Everything a complaint was looked into with; ``lacking`` is what a decision still lacks.

    ``answered`` says why an issue can no longer join, None where it can.
    """

    stage: int
    handler: str
    evidence: tuple[EvidenceView, ...]
    requests: tuple[RequestView, ...]
    declarations: tuple[DeclarationView, ...]
    checklist: tuple[ChecklistView, ...]
    issues: tuple[IssueView, ...]
    lacking: tuple[Lack, ...]
    answered: str | None


@dataclass(frozen=True, slots=True)
class OwedReply:
    """A reply that somebody owes us; ``closed_on`` is when it came or was not needed any more."""

    id: int
    complaint_id: int
    reference: str
    who: str
    handler: str
    whom: str
    what: str
    due_on: date
    closed_on: date | None
