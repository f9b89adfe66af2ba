"""What a decision still lacks: one rule for the list beside the form and for the use case.

What stops it is what the two documents forbid; the rest goes on with a reason (requirements, "Hard
or soft"). What the investigation lacks is asked of the case file and comes on top of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from best_desktop.domain.investigation_words import CaseFinding
from best_desktop.domain.vocabulary import FAULT_FOUND, Outcome, RemedyKind


class Gap(Enum):
    """A thing that is not there yet."""

    POINT_OUTCOME = "point_outcome"
    POINT_REASONS = "point_reasons"
    POINT_UNCLEAR = "point_unclear"
    OUTCOME = "outcome"
    WENT_WRONG = "what_went_wrong"
    REMEDY = "remedy"
    APOLOGY_OWED = "apology_owed"
    APOLOGY_USUAL = "apology_usual"
    FINDING = "finding"
    WHAT_WE_DID = "what_we_did"
    REVIEW = "review"
    ANSWER = "answer"
    PROMISE = "promise"
    DATE = "decided_on"

    @property
    def stops(self) -> bool:
        """Whether there is no decision without it; anything else goes on with a reason."""
        return self not in _ADVISED


_ADVISED = (
    Gap.POINT_UNCLEAR, Gap.APOLOGY_USUAL, Gap.FINDING, Gap.WHAT_WE_DID, Gap.REVIEW, Gap.ANSWER,
    Gap.PROMISE,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class PointSoFar:
    """What is said of one point; ``number`` is the point's own."""

    number: int
    outcome: Outcome | None
    has_reasons: bool
    unclear: bool = False


@dataclass(frozen=True, slots=True)
class DecisionSoFar:
    """A decision as far as it is written; texts say only whether they are there.

    ``unanswered`` are the numbers of the outcomes sought that have no answer yet, ``promised`` of
    those that we say we will do.
    """

    stage: int
    points: tuple[PointSoFar, ...]
    unanswered: tuple[int, ...]
    outcome: Outcome | None
    finding: CaseFinding | None
    remedies: tuple[RemedyKind, ...]
    has_what_we_did: bool
    has_what_went_wrong: bool
    has_review: bool
    has_date: bool = True
    promised: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Missing:
    """One gap; ``number`` is of the point or outcome sought it is about, 0 for none."""

    gap: Gap
    number: int = 0


def missing(decision: DecisionSoFar) -> tuple[Missing, ...]:
    """Everything a decision still lacks, in the order in which it is written.

    Every point has a decision (P-7.1.6) and reasons (P-5.1.f), and what was unclear in it was
    asked (P-7.1.2); where a fault is found, what went
    wrong is said (P-7.3.1), something puts it right (P-5.1.j) and it is said what it was
    (R-9.1.b); a failure found is apologised for (R-9.1.b). What we did (R-7.2.b), the review from
    stage 2 on (P-7.2.2) and an answer to each outcome sought (R-9.1.c) are asked for. Where nothing
    is upheld, what we will do all the same stands among the remedies, or nobody sees to it
    (P-7.3.2).
    """
    return (
        *_of_points(decision),
        *(Missing(each) for each in _overall(decision)),
        *(Missing(Gap.ANSWER, each) for each in decision.unanswered),
        *(Missing(Gap.PROMISE, each) for each in _only_said(decision)),
        *(() if decision.has_date else (Missing(Gap.DATE),)),
    )


def _only_said(decision: DecisionSoFar) -> tuple[int, ...]:
    """What we say we will do, though nothing is upheld and nothing is recorded to do it."""
    turned_down = decision.outcome is Outcome.NOT_UPHELD
    return decision.promised if turned_down and not decision.remedies else ()


def _of_points(decision: DecisionSoFar) -> Iterator[Missing]:
    for each in decision.points:
        if each.outcome is None:
            yield Missing(Gap.POINT_OUTCOME, each.number)
        if not each.has_reasons:
            yield Missing(Gap.POINT_REASONS, each.number)
        if each.unclear:
            yield Missing(Gap.POINT_UNCLEAR, each.number)


def _overall(decision: DecisionSoFar) -> Iterator[Gap]:
    failed = decision.finding not in (None, CaseFinding.NONE)
    apology = RemedyKind.APOLOGY in decision.remedies
    if decision.outcome is None:
        yield Gap.OUTCOME
    if decision.outcome in FAULT_FOUND:
        if not decision.has_what_went_wrong:
            yield Gap.WENT_WRONG
        if not decision.remedies:
            yield Gap.REMEDY
        elif not apology and not failed:
            yield Gap.APOLOGY_USUAL
        if decision.finding is None:
            yield Gap.FINDING
    if failed and not apology:
        yield Gap.APOLOGY_OWED
    if not decision.has_what_we_did:
        yield Gap.WHAT_WE_DID
    if decision.stage > 1 and not decision.has_review:
        yield Gap.REVIEW
