"""What a letter may say of the one thing it is about: plain facts, with no rows in them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from best_desktop.domain.outside_words import ExternalBody
from best_desktop.domain.vocabulary import Channel, LetterCode


@dataclass(frozen=True, slots=True)
class NewIssueFacts:
    """An issue raised later (P-7.1.3, L17): joined as a ``point``, or logged apart.

    ``reference`` and the dates are those of the complaint it became; the answer date is None while
    it is only a forecast.
    """

    raised_on: date
    issue: str
    reason: str
    point: int | None = None
    reference: str = ""
    acknowledge_by: date | None = None
    answer_by: date | None = None


@dataclass(frozen=True, slots=True)
class ActionFacts:
    """Something promised and how it stands (P-7.3.2, L19).

    ``next_on`` is when they hear again, None once it is done.
    """

    description: str
    due_on: date | None = None
    done_on: date | None = None
    done_note: str = ""
    next_on: date | None = None


@dataclass(frozen=True, slots=True)
class OutsideFacts:
    """An order, or evidence asked for, that an outside body is answered about (R-9.1.3, R-9.1.4).

    ``number`` is the order's, None for evidence asked for. ``asked_on`` is the date of the
    determination or of the request; ``evidence`` are the names of the papers that show it.
    """

    body: ExternalBody
    text: str
    asked_on: date
    due_on: date
    reference: str = ""
    number: int | None = None
    done_on: date | None = None
    done_note: str = ""
    evidence: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CoverFacts:
    """The letter that goes with a cover to the residents (R-2.3.2, L18)."""

    code: LetterCode
    dated: date | None


@dataclass(frozen=True, slots=True)
class AppointeeFacts:
    """Somebody asked to let the appointee complain (R-8.4.2, L16): nothing of the matter."""

    referred_on: date
    channel: Channel
