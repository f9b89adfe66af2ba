"""What the board's figures are counted from: one frozen row for each case and each entry.

Rows carry dates as they were recorded; whether one is in time is worked out from them in
:mod:`best_desktop.domain.measures`.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from enum import Enum

from best_desktop.domain.facts import ReopeningFacts
from best_desktop.domain.learning_words import Audience, Forum
from best_desktop.domain.vocabulary import (
    CaseState,
    Category,
    Channel,
    ComplainantKind,
    LogStatus,
    Nation,
    Outcome,
    PraiseSubject,
    RefusalGround,
    RemedyKind,
    StageStart,
)


@dataclass(frozen=True, slots=True)
class StageRecord:
    """One stage of a case as it counts in a report.

    ``due`` is the date timeliness is measured against, more time included only where it was
    told in time; ``base_due`` the date before any more time. ``acknowledge_due`` is None where
    the procedure times no acknowledgement.
    """

    number: int
    started_on: date
    started_how: StageStart
    acknowledge_due: date | None
    acknowledged_on: date | None
    due: date | None
    base_due: date | None
    answered_on: date | None = None
    outcome: Outcome | None = None
    extended: bool = False
    reopenings: tuple[ReopeningFacts, ...] = ()


@dataclass(frozen=True, slots=True)
class CaseRecord:
    """One complaint as it counts in a report; ``stages`` from stage 1 on, never empty.

    ``ended_on`` is the day it was withdrawn, marked as a duplicate or concluded; ``refused_on``
    the day it was not accepted. ``code_basis`` is the Complaint Handling Code its procedure
    follows ("2020" or "2024"). ``assisted`` is a complaint that somebody helped to make.
    Empty scheme, department or contractor means nobody chose one.
    """

    reference: str
    procedure: str
    code_basis: str
    last_stage: int
    kind: ComplainantKind
    channel: Channel
    category: Category
    received_on: date
    log_status: LogStatus
    stages: tuple[StageRecord, ...]
    state: CaseState = CaseState.OPEN
    counts_for_tsm: bool = True
    nation: Nation = Nation.ENGLAND
    scheme: str = ""
    department: str = ""
    contractor: str = ""
    ended_on: date | None = None
    refused_on: date | None = None
    refusal_ground: RefusalGround | None = None
    escalations_refused: tuple[date, ...] = ()
    remedies: tuple[tuple[int, RemedyKind], ...] = ()
    assisted: bool = False

    @property
    def accepted(self) -> bool:
        """Whether it counts as a complaint: not refused, and not another's duplicate."""
        return self.state is not CaseState.NOT_ACCEPTED and self.state is not CaseState.DUPLICATE

    def stage(self, number: int) -> StageRecord | None:
        """One stage, None where the case never reached it."""
        return next((each for each in self.stages if each.number == number), None)


@dataclass(frozen=True, slots=True)
class RequestRecord:
    """One service request; ``raised`` says it became a complaint."""

    reference: str
    received_on: date
    done_on: date | None = None
    there_and_then: bool = False
    dissatisfied: bool = False
    raised: bool = False


@dataclass(frozen=True, slots=True)
class ComplimentRecord:
    """One compliment."""

    reference: str
    received_on: date
    about: PraiseSubject


@dataclass(frozen=True, slots=True)
class CommentRecord:
    """One comment or suggestion."""

    reference: str
    received_on: date


@dataclass(frozen=True, slots=True)
class HomesRecord:
    """Homes at a year end, in one nation."""

    year_end: date
    nation: Nation
    homes: int


@dataclass(frozen=True, slots=True)
class SumRecord:
    """One sum of compensation, in pence; ``paid`` is what was payable after any offset."""

    reference: str
    offered_on: date
    amount: int
    ordered: bool = False
    offset_on: date | None = None
    offset: int = 0
    paid_on: date | None = None

    @property
    def paid(self) -> int:
        """The award less what was set off."""
        return self.amount - self.offset


class Outside(Enum):
    """What passes between us and the Ombudsman."""

    CONTACT = "contact"
    REFERRAL = "referral"
    DETERMINATION = "determination"
    AGAINST_US = "against_us"
    ORDER = "order"
    RECOMMENDATION = "recommendation"


@dataclass(frozen=True, slots=True)
class OutsideRecord:
    """One of them: an order has a date due and, once complied with, a date done."""

    kind: Outside
    reference: str
    on: date
    due_on: date | None = None
    done_on: date | None = None


@dataclass(frozen=True, slots=True)
class ActionRecord:
    """Something promised in a decision letter: when it was, by when, and when it was done."""

    reference: str
    promised_on: date
    due_on: date | None = None
    done_on: date | None = None


@dataclass(frozen=True, slots=True)
class LearningRecord:
    """One lesson and its improvement; ``reference`` is empty where it answers a theme."""

    reference: str
    learnt_on: date
    due_on: date | None = None
    done_on: date | None = None


@dataclass(frozen=True, slots=True)
class ShareRecord:
    """One sharing of a lesson; ``about`` is a theme in words where there is no reference.

    Its words go when the complaint is anonymised; what is counted does not hang on them.
    """

    reference: str
    about: str = field(compare=False)
    shared_on: date
    lesson: str = field(compare=False)
    audience: Audience
    forum: Forum
    link: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class ReviewRecord:
    """One review of complaints by tenants."""

    held_on: date
    forum: Forum
    tenants: int
    cases: int
    outcome: str = ""


@dataclass(frozen=True, slots=True)
class Portfolio:
    """Everything a report counts from."""

    cases: tuple[CaseRecord, ...] = ()
    requests: tuple[RequestRecord, ...] = ()
    compliments: tuple[ComplimentRecord, ...] = ()
    comments: tuple[CommentRecord, ...] = ()
    homes: tuple[HomesRecord, ...] = ()
    sums: tuple[SumRecord, ...] = ()
    outside: tuple[OutsideRecord, ...] = ()
    actions: tuple[ActionRecord, ...] = ()
    lessons: tuple[LearningRecord, ...] = ()
    shares: tuple[ShareRecord, ...] = ()
    reviews: tuple[ReviewRecord, ...] = ()


_ENDED = {CaseState.WITHDRAWN, CaseState.CONCLUDED, CaseState.CLOSED}


def known(case: CaseRecord, day: date) -> CaseRecord | None:
    """The case as it stood at the end of a day; None where it had not been received.

    A duplicate stays one: it never was a complaint of its own.
    """
    if case.received_on > day:
        return None
    if _all_by(case, day):
        return case
    state = case.state
    if state in _ENDED and case.ended_on is not None and case.ended_on > day:
        state = CaseState.OPEN
    refused_on, ground = case.refused_on, case.refusal_ground
    if refused_on is not None and refused_on > day:
        state, refused_on, ground = CaseState.OPEN, None, None
    return replace(
        case,
        state=state,
        refused_on=refused_on,
        refusal_ground=ground,
        escalations_refused=tuple(each for each in case.escalations_refused if each <= day),
        stages=tuple(
            _stage_known(each, day)
            for each in case.stages
            if each.number == 1 or each.started_on <= day
        ),
    )


def _all_by(case: CaseRecord, day: date) -> bool:
    """Whether all that happened to a case happened by a day: it is asked of every case."""
    for stage in case.stages:
        if stage.started_on > day:
            return False
        if stage.answered_on is not None and stage.answered_on > day:
            return False
        if stage.acknowledged_on is not None and stage.acknowledged_on > day:
            return False
        for each in stage.reopenings:
            if each.reopened_on > day or (each.closed_on is not None and each.closed_on > day):
                return False
    rest = (case.ended_on, case.refused_on, *case.escalations_refused)
    return all(each is None or each <= day for each in rest)


def _stage_known(stage: StageRecord, day: date) -> StageRecord:
    answered = _by(stage.answered_on, day)
    return replace(
        stage,
        acknowledged_on=stage.acknowledged_on if _by(stage.acknowledged_on, day) else None,
        answered_on=stage.answered_on if answered else None,
        outcome=stage.outcome if answered else None,
        reopenings=tuple(
            replace(each, closed_on=each.closed_on if _by(each.closed_on, day) else None)
            for each in stage.reopenings
            if each.reopened_on <= day
        ),
    )


def _by(day: date | None, last: date) -> bool:
    return day is not None and day <= last
