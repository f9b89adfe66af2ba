"""Service requests: when one that was not a complaint may have become one (P-6.4, R-5.3)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from best_desktop.domain.vocabulary import EscalationTrigger
from best_desktop.domain.working_days import long_date

MISSED_BEFORE_OFFER = 2
"""From so many missed visits on, a formal complaint is offered (P-6.4)."""


@dataclass(frozen=True, slots=True)
class RequestFacts:
    """What is known of a service request; ``raised`` is whether a complaint was raised from it."""

    due_on: date | None
    done_on: date | None
    missed_visits: int
    raised: bool

    def is_overdue(self, today: date) -> bool:
        """Whether its due date has passed and it is not done."""
        return self.done_on is None and self.due_on is not None and self.due_on < today


@dataclass(frozen=True, slots=True)
class Offer:
    """Why a formal complaint should be offered, and the trigger it would be raised with."""

    why: str
    trigger: EscalationTrigger


def offer(request: RequestFacts, today: date) -> Offer | None:
    """Whether a formal complaint should be offered now; None where nothing speaks for it."""
    if request.raised:
        return None
    if request.is_overdue(today) and request.due_on:
        return Offer(
            f"It was due on {long_date(request.due_on)} and is not done: it may be a complaint. "
            "Offer a formal complaint (R-5.3).",
            EscalationTrigger.INACTION,
        )
    if request.missed_visits >= MISSED_BEFORE_OFFER:
        return Offer(
            f"{request.missed_visits} visits were missed. Offer a formal complaint (P-6.4).",
            EscalationTrigger.POOR_RESPONSE,
        )
    return None
