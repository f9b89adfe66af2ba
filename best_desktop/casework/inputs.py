"""What staff tell the program: frozen values that dialogs, imports and the command line fill in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from best_desktop.domain.investigation_words import CaseFinding
from best_desktop.domain.vocabulary import (
    Against,
    Category,
    Channel,
    ComplainantKind,
    ContactKind,
    Direction,
    DocumentKind,
    EscalationTrigger,
    ExtensionBasis,
    FormalAnswer,
    LetterFormat,
    Matter,
    Nation,
    OfficialBody,
    Outcome,
    PartyRole,
    PraiseSubject,
    ProofKind,
    RefusalGround,
    RemedyKind,
    Speaker,
    Subject,
)


@dataclass(frozen=True, slots=True)
class PersonInput:
    """Somebody outside the office: an existing person by ``id``, or a new one by name.

    ``known_as`` holds other and short names, one a line.
    """

    id: int | None = None
    name: str = ""
    organisation: str = ""
    address: str = ""
    postcode: str = ""
    phone: str = ""
    email: str = ""
    handle: str = ""
    preferred_channel: Channel | None = None
    letter_format: LetterFormat | None = None
    known_as: str = ""
    scheme_id: int | None = None
    roles: tuple[PartyRole, ...] = ()


@dataclass(frozen=True, slots=True)
class NewComplaint:
    """A complaint as recorded.

    ``made_at`` is aware; ``received_on`` defaults to its local date. ``points`` and ``wanted``
    may be empty (the summary then becomes the first point). ``aware_on`` is when they came to know
    of it, where that was later than ``issue_on`` (P-8.1.b). ``procedure_id`` None means by
    received date; another choice needs ``procedure_reason``. ``counts_for_tsm`` None means by
    kind of complainant. ``handler_id`` and ``overseer_id`` None mean the head of department.
    ``passed_to_id`` None means by the route, unless ``hand_over`` leaves that for later (R-2.1.4).
    ``question_for_lead`` asks the lead complaints officer at once; the clock runs on (R-5.7).
    ``category`` is the main ground, ``more_categories`` any others (R-5.4). ``offered_on`` None is
    the day it was received. With ``proposed_by_staff`` nobody was asked yet: the offer is due the
    next working day (R-5.6). ``first_received_by`` got it before us: ``made_at`` and
    ``received_on`` are theirs, ``reached_us_on`` the day they passed it on (P-15.3).
    ``website_text`` is a website form as it was pasted, kept as a document (R-2.1.2).
    ``first_seen_at`` (aware) is when somebody here first saw what was made while nobody was there.
    """

    kind: ComplainantKind
    channel: Channel
    made_at: datetime
    summary: str
    category: Category
    received_on: date | None = None
    complainant: PersonInput | None = None
    service_users: tuple[PersonInput, ...] = ()
    scheme_id: int | None = None
    department_id: int | None = None
    category_other: str = ""
    details: str = ""
    issue_on: date | None = None
    formal_answer: FormalAnswer | None = None
    assistance: str = ""
    points: tuple[str, ...] = ()
    wanted: tuple[str, ...] = ()
    passed_to_id: int | None = None
    handler_id: int | None = None
    overseer_id: int | None = None
    contact_id: int | None = None
    late_reason: str = ""
    procedure_id: str | None = None
    procedure_reason: str = ""
    preferred_channel: Channel | None = None
    counts_for_tsm: bool | None = None
    restricted: bool = False
    recurring: bool = False
    background_ids: tuple[int, ...] = ()
    split_from_id: int | None = None
    split_reason: str = ""
    request_id: int | None = None
    trigger: EscalationTrigger | None = None
    aware_on: date | None = None
    survey_id: int | None = None
    speaker: SpeakerInput | None = None
    referral_id: int | None = None
    hand_over: bool = True
    question_for_lead: str = ""
    more_categories: tuple[Category, ...] = ()
    matter: Matter | None = None
    against: Against | None = None
    dissatisfied: bool = True
    proposed_by_staff: bool = False
    offered_on: date | None = None
    assisted_by: str = ""
    first_received_by: PersonInput | None = None
    reached_us_on: date | None = None
    safety_answer: str = ""
    website_text: str = ""
    first_seen_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class FirstContact:
    """The first talk with the complainant (P-7.1.1.b); ``reached`` False lists an attempt."""

    contacted_on: date
    channel: Channel
    text: str
    reached: bool = True
    preferred_channel: Channel | None = None
    points: tuple[str, ...] | None = None
    wanted: tuple[str, ...] | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class MoreTime:
    """More time asked for; it counts once the letter that tells it has been sent in time."""

    basis: ExtensionBasis
    until: date
    reason: str
    done_so_far: str = ""
    agreed_by: str = ""
    agreed_on: date | None = None
    agreed_how: Channel | None = None
    panel: str = ""


@dataclass(frozen=True, slots=True)
class PointDecisionInput:
    """Our decision on one point."""

    point_id: int
    outcome: Outcome | None
    finding: str = ""
    reasons: str = ""
    citation: str = ""


@dataclass(frozen=True, slots=True)
class WantedAnswerInput:
    """Our answer to one outcome sought."""

    wanted_id: int
    will_do: bool | None
    answer: str = ""


@dataclass(frozen=True, slots=True)
class RemedyInput:
    """Something done or promised; ``id`` None adds a new one."""

    kind: RemedyKind
    description: str
    due_on: date | None = None
    done_on: date | None = None
    id: int | None = None


@dataclass(frozen=True, slots=True)
class Decision:
    """A decision at the case's current stage; the clock stops when the letter is sent.

    ``complete`` False keeps unfinished work; True checks that nothing the seeds demand is
    missing. ``decided_by_id`` None means whoever is at the desk. ``finding`` is what we find
    ourselves about the complaint as a whole (R-9.1.b).
    """

    decided_on: date
    outcome: Outcome | None
    points: tuple[PointDecisionInput, ...]
    wanted: tuple[WantedAnswerInput, ...] = ()
    remedies: tuple[RemedyInput, ...] = ()
    what_we_did: str = ""
    what_went_wrong: str = ""
    review: str = ""
    decided_by_id: int | None = None
    complete: bool = True
    reason: str = ""
    finding: CaseFinding | None = None


@dataclass(frozen=True, slots=True)
class EscalationRequest:
    """A request for the next stage (P-7.1.7); a late one is accepted with a reason."""

    requested_on: date
    channel: Channel
    disputed: str
    handler_id: int | None = None
    late_reason: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class EscalationRefusal:
    """A request for the next stage that is not accepted (L14)."""

    requested_on: date
    channel: Channel
    why: str
    approved_by_id: int | None = None


@dataclass(frozen=True, slots=True)
class MoveOn:
    """The 2021 procedure's automatic move to the next stage (R-7.1.3, R-7.1.7)."""

    moved_on: date
    explanation: str
    handler_id: int | None = None


@dataclass(frozen=True, slots=True)
class Refusal:
    """A complaint not accepted (P-8), each on its own merits.

    ``reason`` is for merits in the very words of another refusal.
    """

    ground: RefusalGround
    facts: str
    merits: str
    signpost: str
    decided_on: date
    approved_by_id: int
    court: str = ""
    claim_number: str = ""
    filed_on: date | None = None
    crime_reference: str = ""
    evidence: str = ""
    earlier_id: int | None = None
    police_force: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class DateCorrection:
    """A correction of dates that move the clock; None leaves a date as it is.

    ``made_at`` is aware. Where it is None and the complaint was made on the day it was received,
    it moves along with an earlier ``received_on``, at the same time of day.
    """

    reason: str
    received_on: date | None = None
    issue_on: date | None = None
    acknowledged_on: date | None = None
    escalated_on: date | None = None
    aware_on: date | None = None
    made_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Assignment:
    """Who works on a case; None leaves a person as they are."""

    handler_id: int | None = None
    overseer_id: int | None = None
    contact_id: int | None = None
    department_id: int | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class NewContact:
    """An entry of the contact log."""

    kind: ContactKind
    contacted_on: date
    channel: Channel
    text: str


@dataclass(frozen=True, slots=True)
class NewDocument:
    """A file to keep with a case; ``came_with`` are the files an email brought.

    Each of those is kept as a document of its own, beside the email as it came.
    """

    name: str
    content: bytes
    kind: DocumentKind
    direction: Direction
    dated_on: date
    sender: str = ""
    subject: str = ""
    came_with: tuple[NewDocument, ...] = ()


@dataclass(frozen=True, slots=True)
class NewCompliment:
    """A compliment (R-10.1)."""

    received_on: date
    channel: Channel
    about: PraiseSubject
    text: str
    person: PersonInput | None = None
    on_behalf_of: str = ""
    about_whom: str = ""
    scheme_id: int | None = None
    department_id: int | None = None
    survey_id: int | None = None


@dataclass(frozen=True, slots=True)
class NewComment:
    """A comment or suggestion (R-6.1)."""

    received_on: date
    channel: Channel
    text: str
    person: PersonInput | None = None
    scheme_id: int | None = None
    passed_to: str = ""


@dataclass(frozen=True, slots=True)
class NewServiceRequest:
    """A request for action (P-6.3).

    ``handler_id`` None means the department's head. ``there_and_then`` closes it on the day it was
    received; ``apology`` and ``appointment_on`` say how (P-6.4). ``survey_id`` is the survey answer
    it came from.
    """

    received_on: date
    channel: Channel
    needed: str
    person: PersonInput | None = None
    scheme_id: int | None = None
    due_on: date | None = None
    there_and_then: bool = False
    dissatisfied: bool = False
    formal_answer: FormalAnswer | None = None
    department_id: int | None = None
    handler_id: int | None = None
    apology: bool = False
    appointment_on: date | None = None
    survey_id: int | None = None


@dataclass(frozen=True, slots=True)
class NewOfficeDay:
    """A one-off day: closed, or open on a bank holiday; ``nation`` None means both."""

    day: date
    name: str
    closed: bool = True
    nation: Nation | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class SpeakerInput:
    """Who speaks on a complaint, about what, and what is known of the service user (R-8).

    ``person`` None means whoever the complaint was logged for. ``service_user_id`` None means
    everybody the complaint is about.
    """

    speaker: Speaker
    subjects: tuple[Subject, ...]
    person: PersonInput | None = None
    service_user_id: int | None = None
    lacks_capacity: bool = False
    capacity_note: str = ""
    appointee_on_file: bool = False
    formal_representative_on_file: bool = False
    body: OfficialBody | None = None
    best_interests_meeting_on: date | None = None
    deputy_process_running: bool = False
    prescribed_circumstance: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class NewProof:
    """Something that shows somebody may speak for a service user.

    ``signed_on`` is the date of the signature, the order or the spoken consent; ``covers`` are
    the complaints it names. Verbal consent has no document, but who took it and the words.
    """

    person_id: int
    service_user_id: int | None
    kind: ProofKind
    signed_on: date | None
    received_on: date | None
    document: NewDocument | None = None
    covers: tuple[int, ...] = ()
    taken_by: str = ""
    words: str = ""
    review_on: date | None = None
    expires_on: date | None = None


@dataclass(frozen=True, slots=True)
class NewAppointeeReferral:
    """A support provider who was asked to let the appointee complain (R-8.4.2)."""

    referred_on: date
    channel: Channel
    subject: Subject
    words: str
    person: PersonInput | None = None
    service_user: PersonInput | None = None
    scheme_id: int | None = None
