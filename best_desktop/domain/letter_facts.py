"""What a letter may say: plain facts gathered from a case, with no rows and no screen in them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from best_desktop.domain.letter_about_facts import (
    ActionFacts,
    AppointeeFacts,
    CoverFacts,
    NewIssueFacts,
    OutsideFacts,
)
from best_desktop.domain.letter_paper import LetterPaper
from best_desktop.domain.letterhead import Logo, Signatory
from best_desktop.domain.outside_words import CompensationState
from best_desktop.domain.procedure import Procedure
from best_desktop.domain.vocabulary import (
    Channel,
    ExtensionBasis,
    LetterFormat,
    Outcome,
    PraiseSubject,
    RefusalGround,
    RemedyKind,
)


@dataclass(frozen=True, slots=True)
class OfficeDetails:
    """The landlord's own lines, from Settings (P-6.6)."""

    name: str
    address: tuple[str, ...]
    telephone: str
    text_number: str
    email: str
    website: str
    facebook: str
    instagram: str


@dataclass(frozen=True, slots=True)
class OmbudsmanDetails:
    """The Housing Ombudsman's lines, from Settings (P-7.2.5)."""

    name: str
    website: str
    telephone: str
    address: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ContactDetails:
    """The named contact of a case (P-5.1.i)."""

    name: str
    job_title: str
    phone: str
    email: str


@dataclass(frozen=True, slots=True)
class PointFacts:
    """A point and, once decided, our decision on it at the letter's stage."""

    number: int
    understanding: str
    unclear: bool = False
    outcome: Outcome | None = None
    finding: str = ""
    reasons: str = ""
    citation: str = ""


@dataclass(frozen=True, slots=True)
class WantedFacts:
    """An outcome sought and our answer to it."""

    number: int
    wanted: str
    will_do: bool | None = None
    answer: str = ""


@dataclass(frozen=True, slots=True)
class RemedyFacts:
    """Something done or promised."""

    kind: RemedyKind
    description: str
    due_on: date | None = None
    done_on: date | None = None


@dataclass(frozen=True, slots=True)
class SumFacts:
    """One part of a sum, in pence, and what it is for in words of a letter."""

    amount: int
    reason: str


@dataclass(frozen=True, slots=True)
class MoneyFacts:
    """A sum we offer, in pence, and what is set off against what is owed to us (R-9.1.d).

    ``heads`` are what it is made of. ``arrears`` and ``recharge`` are what was owed before.
    """

    amount: int
    heads: tuple[SumFacts, ...] = ()
    arrears: int = 0
    recharge: int = 0
    off_arrears: int = 0
    off_recharge: int = 0
    state: CompensationState = CompensationState.OFFERED
    paid_on: date | None = None

    @property
    def payable(self) -> int:
        """What is paid out, in pence."""
        return self.amount - self.off_arrears - self.off_recharge

    @property
    def open(self) -> bool:
        """Whether there is money still to be paid."""
        return self.state is not CompensationState.PAID and self.payable > 0


@dataclass(frozen=True, slots=True)
class MoreTimeFacts:
    """An extension as the letter tells it."""

    basis: ExtensionBasis
    reason: str
    done_so_far: str
    old_due: date
    until: date
    agreed_by: str = ""
    agreed_on: date | None = None
    agreed_how: Channel | None = None
    panel: str = ""


@dataclass(frozen=True, slots=True)
class RefusalFacts:
    """Why a complaint or an escalation is not accepted (P-8.2, L13, L14)."""

    ground: RefusalGround | None
    facts: str
    merits: str
    signpost: str


@dataclass(frozen=True, slots=True)
class AdjustmentFacts:
    """What was agreed with a person; ``reviewed_on`` where it was looked at again (P-13.2).

    ``review_on`` is when it is looked at next, None where it has ended. ``letter_format`` is how
    their letters are printed by it, None where it is about something else.
    """

    measure: str
    agreed_on: date
    review_on: date | None
    reviewed_on: date | None = None
    letter_format: LetterFormat | None = None


@dataclass(frozen=True, slots=True)
class ThanksFacts:
    """A compliment, or a comment where ``about`` is None, that somebody is thanked for (R-10, R-6).

    ``passed_to`` is the role it was passed to, or will be where it was not ``passed`` yet.
    """

    about: PraiseSubject | None
    passed_to: str
    passed: bool = True


@dataclass(frozen=True, slots=True)
class LetterFacts:
    """Everything known to a letter of one case at one stage.

    ``addressee`` is the address block, name first, postcode last; for an anonymous complaint it
    is the residents care of the scheme manager. ``answer_by`` is the date the letter promises;
    ``acknowledge_by`` the last day for the acknowledgement (P-5.1.a); ``explanation`` says why a
    stage ended without an answer (R-7.1.3, R-7.1.7). Where whoever it goes to may be told nothing
    about the case, ``withheld`` is the wording that says so, ``authority_wanted`` what is asked of
    them, ``form_enclosed`` whether the form F3 goes with it, and ``secret_names`` may not stand in
    it (P-6.1.c). A letter that belongs to no complaint is of stage 0. ``answer_is_forecast`` says
    that ``answer_by`` is promised to nobody yet; ``reply_by`` is when a question is to be answered.
    ``offer_reply_by`` is until when we ask for an answer to an offer of money, ``offer_pay_days``
    how many working days after that answer we pay; ``money_promised_for`` is a date promised with a
    remedy, ``money_paid_by`` when money that was accepted is paid.
    ``reopened_because`` says why an answer of ``earlier_answer_on`` is looked at again.
    """

    office: OfficeDetails
    ombudsman: OmbudsmanDetails
    procedure: Procedure
    reference: str
    stage: int
    letter_date: date
    addressee: tuple[str, ...]
    salutation: str
    anonymous: bool
    scheme: str
    contact: ContactDetails | None
    letter_format: LetterFormat
    received_on: date
    channel: Channel
    preferred: Channel | None = None
    answer_by: date | None = None
    acknowledge_by: date | None = None
    acknowledged_on: date | None = None
    points: tuple[PointFacts, ...] = ()
    wanted: tuple[WantedFacts, ...] = ()
    more_time: MoreTimeFacts | None = None
    outcome: Outcome | None = None
    what_we_did: str = ""
    what_went_wrong: str = ""
    review: str = ""
    remedies: tuple[RemedyFacts, ...] = ()
    compensation: tuple[MoneyFacts, ...] = ()
    offer_reply_by: date | None = None
    offer_pay_days: int | None = None
    money_promised_for: date | None = None
    money_paid_by: date | None = None
    earlier_answer_on: date | None = None
    reopened_because: str = ""
    escalate_by: date | None = None
    escalated_on: date | None = None
    disputed: str = ""
    last_answer_on: date | None = None
    explanation: str = ""
    next_stage_due: date | None = None
    final: bool = False
    ombudsman_from: date | None = None
    refusal: RefusalFacts | None = None
    background: tuple[str, ...] = ()
    names_to_scan: tuple[str, ...] = ()
    withheld: str = ""
    authority_wanted: tuple[str, ...] = ()
    form_enclosed: bool = False
    secret_names: tuple[str, ...] = ()
    adjustment: AdjustmentFacts | None = None
    thanks: ThanksFacts | None = None
    answer_is_forecast: bool = False
    reply_by: date | None = None
    new_issue: NewIssueFacts | None = None
    action: ActionFacts | None = None
    outside: OutsideFacts | None = None
    cover: CoverFacts | None = None
    appointee: AppointeeFacts | None = None
    in_place_of: date | None = None
    paper: LetterPaper = field(default_factory=LetterPaper)
    logo: Logo | None = None
    signatory: Signatory | None = None
    sample: bool = False
