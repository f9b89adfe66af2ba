"""What screens are given of one case: frozen and whole, read only, ready to show."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING

from best_desktop.casework.office_views import Choice
from best_desktop.domain.investigation_words import CaseFinding
from best_desktop.domain.referrals import LeadStep
from best_desktop.domain.roles import Right
from best_desktop.domain.vocabulary import (
    CaseState,
    Category,
    Channel,
    ComplainantKind,
    ContactKind,
    Direction,
    DocumentKind,
    ExtensionBasis,
    FormalAnswer,
    Hazard,
    LetterCode,
    LetterFormat,
    LetterState,
    LinkKind,
    LogStatus,
    MilestoneKind,
    NextStep,
    Outcome,
    RemedyKind,
    StageStart,
    Tag,
)

if TYPE_CHECKING:
    from best_desktop.casework.authority_views import AuthorityView
    from best_desktop.casework.intake_views import IntakeView
    from best_desktop.casework.routing_views import ReferralView, RouteStepView
    from best_desktop.domain.deadlines import Schedule
    from best_desktop.domain.moves import Move, Standing
    from best_desktop.domain.working_days import WorkingDays


@dataclass(frozen=True, slots=True)
class PersonView:
    """A person outside the office as screens and letters need them."""

    id: int
    name: str
    organisation: str
    address: str
    postcode: str
    phone: str
    email: str
    handle: str
    preferred_channel: Channel | None
    adjustments: tuple[str, ...]
    letter_format: LetterFormat
    version: int
    vulnerabilities: tuple[str, ...] = ()
    scheme_id: int | None = None


@dataclass(frozen=True, slots=True)
class ExtensionView:
    """More time taken at a stage."""

    id: int
    basis: ExtensionBasis
    reason: str
    done_so_far: str
    until: date
    agreed_by: str
    agreed_on: date | None
    agreed_how: Channel | None
    told_on: date | None


@dataclass(frozen=True, slots=True)
class ReopeningView:
    """An ended stage opened again; what follows ``closed_on`` is of the answer given then."""

    reopened_on: date
    target_on: date
    reason: str
    closed_on: date | None
    outcome: Outcome | None
    finding: CaseFinding | None = None
    decided_on: date | None = None
    decided_by: str = ""


@dataclass(frozen=True, slots=True)
class StageView:
    """One stage of a case; ``outcome`` and ``finding`` are of its first answer for good."""

    id: int
    number: int
    started_on: date
    started_how: StageStart
    disputed: str
    late_reason: str
    acknowledged_on: date | None
    handler: str
    outcome: Outcome | None
    decided_on: date | None
    decided_by: str
    what_we_did: str
    what_went_wrong: str
    review: str
    answered_on: date | None
    extensions: tuple[ExtensionView, ...]
    version: int
    reopenings: tuple[ReopeningView, ...] = ()
    moved_on_because: str = ""
    finding: CaseFinding | None = None


@dataclass(frozen=True, slots=True)
class PointDecisionView:
    """Our decision on a point at one stage."""

    outcome: Outcome
    finding: str
    reasons: str
    citation: str


@dataclass(frozen=True, slots=True)
class PointView:
    """A point of complaint with its decisions by stage number."""

    id: int
    number: int
    understanding: str
    unclear: bool
    raised_on: date
    decisions: dict[int, PointDecisionView]
    version: int


@dataclass(frozen=True, slots=True)
class WantedView:
    """An outcome sought and our answer."""

    id: int
    number: int
    wanted: str
    will_do: bool | None
    answer: str
    version: int


@dataclass(frozen=True, slots=True)
class RemedyView:
    """Something done or promised to put it right."""

    id: int
    stage: int
    kind: RemedyKind
    description: str
    due_on: date | None
    done_on: date | None
    version: int


@dataclass(frozen=True, slots=True)
class LetterView:
    """A letter in the case's list; ``about`` is the one thing it concerns, in words."""

    id: int
    code: LetterCode
    stage: int
    state: LetterState
    letter_date: date | None
    promised_on: date | None
    printed_on: date | None
    sent_on: date | None
    sent_by: Channel | None
    letter_format: LetterFormat
    drafted_by: str
    drafted_at: datetime
    document_id: int | None
    sha256: str
    version: int
    about: str = ""


@dataclass(frozen=True, slots=True)
class DocumentView:
    """A stored document; ``came_with`` is the name of the email that brought it."""

    id: int
    name: str
    kind: DocumentKind
    direction: Direction
    dated_on: date
    size: int
    media_type: str
    sha256: str
    added_by: str
    added_at: datetime
    sender: str = ""
    subject: str = ""
    came_with: str = ""


@dataclass(frozen=True, slots=True)
class EntryView:
    """A note or a contact, as a dated entry."""

    at: datetime | None
    on: date
    who: str
    title: str
    text: str
    channel: Channel | None = None
    kind: ContactKind | None = None


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One fact of an audit entry."""

    what: str
    field: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One audit entry: who did what, when, and what changed."""

    id: int
    at: datetime
    who: str
    action: str
    subject: str
    complaint_id: int | None
    summary: str
    reason: str
    lines: tuple[HistoryLine, ...]


@dataclass(frozen=True, slots=True)
class LinkView:
    """Another complaint this one is linked with."""

    complaint_id: int
    reference: str
    kind: LinkKind
    reason: str
    outgoing: bool


@dataclass(frozen=True, slots=True)
class CaseView:
    """A whole case, for the detail tabs; ``refusals`` holds why each move may not be made now.

    ``why_not`` holds the same for what is no move: by the right it needs, why the person may not;
    ``lead_refusals`` for what is brought to the lead complaints officer.
    ``authority`` is who speaks and where their authority stands today, ``intake`` how it came in.
    """

    id: int
    version: int
    reference: str
    procedure_id: str
    procedure_title: str
    procedure_version: str
    procedure_reason: str
    state: CaseState
    stage: int
    tag: Tag
    next_step: NextStep
    next_due: date | None
    due_text: str
    who: str
    kind: ComplainantKind
    complainant: PersonView | None
    service_users: tuple[PersonView, ...]
    scheme: str
    scheme_id: int | None
    department: str
    department_id: int | None
    channel: Channel
    preferred_channel: Channel | None
    category: Category
    category_other: str
    summary: str
    details: str
    received_on: date
    made_at: datetime
    logged_at: datetime
    log_status: LogStatus
    log_late_reason: str
    issue_on: date | None
    formal_answer: FormalAnswer | None
    assistance: str
    counts_for_tsm: bool
    restricted: bool
    recurring: bool
    waiting: bool
    recorded_by: str
    passed_to: str
    handler: str
    handler_id: int | None
    overseer: str
    overseer_id: int | None
    contact: str
    contact_id: int | None
    concluded_on: date | None
    ended_reason: str
    adjustments: tuple[str, ...]
    stages: tuple[StageView, ...]
    points: tuple[PointView, ...]
    wanted: tuple[WantedView, ...]
    remedies: tuple[RemedyView, ...]
    contacts: tuple[EntryView, ...]
    notes: tuple[EntryView, ...]
    letters: tuple[LetterView, ...]
    documents: tuple[DocumentView, ...]
    links: tuple[LinkView, ...]
    schedule: Schedule
    standing: Standing
    calendar: WorkingDays
    authority: AuthorityView
    intake: IntakeView
    raised_from: str = ""
    refusals: dict[Move, str | None] = field(default_factory=dict)
    route: tuple[RouteStepView, ...] = ()
    referrals: tuple[ReferralView, ...] = ()
    hazard: Hazard | None = None
    hazard_reference: str = ""
    anonymised_on: date | None = None
    why_not: dict[Right, str | None] = field(default_factory=dict)
    complained_about: tuple[Choice, ...] = ()
    lead_refusals: dict[LeadStep, str | None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class DueMove:
    """A due date that a correction would move, shown before it is applied."""

    complaint_id: int
    reference: str
    kind: MilestoneKind
    stage: int
    old: date | None
    new: date | None
    promised_in_letter: bool = False
