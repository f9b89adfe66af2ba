"""What screens are given: frozen rows and whole cases, read only, ready to show."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum
from typing import TYPE_CHECKING

from best_desktop.domain.calendar_words import Beside
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
    Nation,
    NextStep,
    Outcome,
    PraiseSubject,
    RemedyKind,
    Role,
    StageStart,
    Tag,
    Word,
)

if TYPE_CHECKING:
    from best_desktop.domain.deadlines import Schedule
    from best_desktop.domain.moves import Move, Standing
    from best_desktop.domain.working_days import WorkingDays

if TYPE_CHECKING:
    from best_desktop.casework.authority_views import AuthorityView
    from best_desktop.casework.intake_views import IntakeView
    from best_desktop.casework.routing_views import ReferralView, RouteStepView


class View(Word):
    """The quick views of the case list (B-13)."""

    ALL_OPEN = "all_open", "All open"
    MINE = "mine", "My cases"
    OVERDUE = "overdue", "Overdue"
    DUE_THIS_WEEK = "due_this_week", "Due this week"
    STAGE_2 = "stage_2", "Stage 2 and 3"
    WAITING = "waiting", "Waiting"
    WINDOW = "window", "Answered, may escalate"
    CLOSED = "closed", "Closed"
    ALL = "all", "All"


class SortKey(Enum):
    """What the case list may be ordered by; the id is always the second key."""

    DUE = "due"
    REFERENCE = "reference"
    RECEIVED = "received"
    WHO = "who"
    SCHEME = "scheme"
    STAGE = "stage"
    HANDLER = "handler"


@dataclass(frozen=True, slots=True)
class CaseFilter:
    """What the case list shows; all given conditions hold at once.

    ``behind`` is the figure in words that ``ids``, complaints by number, are counted in.
    """

    view: View = View.ALL_OPEN
    text: str = ""
    stage: int | None = None
    handler_id: int | None = None
    scheme_id: int | None = None
    kind: ComplainantKind | None = None
    channel: Channel | None = None
    category: Category | None = None
    received_from: date | None = None
    received_to: date | None = None
    due_from: date | None = None
    due_to: date | None = None
    ids: tuple[int, ...] = ()
    behind: str = ""


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One line of the case list; ``due`` is the date to work to now, None where there is none."""

    id: int
    reference: str
    tag: Tag
    due: date | None
    who: str
    scheme: str
    stage: int
    next_step: NextStep
    handler: str
    received_on: date
    summary: str
    outcome: Outcome | None = None


@dataclass(frozen=True, slots=True)
class CasePage:
    """Some rows and where the next page starts (None after the last)."""

    rows: tuple[CaseRow, ...]
    cursor: tuple[object, ...] | None


@dataclass(frozen=True, slots=True)
class TodayFigures:
    """The counters of the Today page; ``answered`` is None of None where nothing was answered."""

    overdue: int
    due_today: int
    due_in_five_days: int
    answered_on_time: int
    answered: int
    period: str
    compliments_this_month: int


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """One milestone on the deadlines calendar.

    Where ``request_id`` is set it is of a data-protection request, which has ``words`` of its own
    and is no complaint (``complaint_id`` 0). ``beside`` says that no procedure counts the date.
    """

    day: date
    complaint_id: int
    reference: str
    who: str
    kind: MilestoneKind
    stage: int
    tag: Tag
    firm: bool
    met_on: date | None
    handler: str
    request_id: int = 0
    words: str = ""
    beside: Beside | None = None

    @property
    def text(self) -> str:
        """What is due, in words: 'Answer, stage 1'."""
        if self.words:
            return self.words
        words = str(self.kind) if not self.stage else f"{self.kind}, stage {self.stage}"
        return words if self.firm else f"{words} (forecast)"


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to pick from a list: its id and what people read."""

    id: int
    label: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class StaffView:
    """A member of staff, for the office's own list."""

    id: int
    name: str
    job_title: str
    phone: str
    email: str
    account: str
    active: bool
    roles: frozenset[Role]
    version: int
    manager_id: int | None = None
    briefed_on: date | None = None


@dataclass(frozen=True, slots=True)
class SchemeView:
    """A scheme with its manager."""

    id: int
    name: str
    town: str
    postcode: str
    address: str
    nation: Nation
    manager_name: str
    manager_address: str
    manager_email: str
    manager_phone: str
    active: bool
    version: int


@dataclass(frozen=True, slots=True)
class DepartmentView:
    """A department with its head."""

    id: int
    name: str
    head_id: int | None
    head: str
    active: bool
    version: int
    deputy_id: int | None = None


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
class ComplimentRow:
    """One line of the compliments list."""

    id: int
    reference: str
    received_on: date
    channel: Channel
    who: str
    on_behalf_of: str
    about: PraiseSubject
    about_whom: str
    scheme: str
    department: str
    text: str
    recorded_by: str
    shared_on: date | None
    confirmed_on: date | None
    organisation: str = ""


@dataclass(frozen=True, slots=True)
class CommentRow:
    """One line of the comments list."""

    id: int
    reference: str
    received_on: date
    channel: Channel
    who: str
    scheme: str
    text: str
    passed_to: str
    reply: str


@dataclass(frozen=True, slots=True)
class OfficeDayView:
    """A one-off day in the office's calendar."""

    id: int
    day: date
    name: str
    closed: bool
    nation: Nation | None
    version: int


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
