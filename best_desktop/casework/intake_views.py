"""What screens are given about how a complaint came in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from best_desktop.domain.vocabulary import Against, Category, LogStatus, Matter


class IntakeStep(Enum):
    """What may still be answered about how a complaint came in."""

    CONFIRM = "confirm"
    OFFER = "offer"
    TELL = "tell"


@dataclass(frozen=True, slots=True)
class IntakeView:
    """How a complaint was taken in.

    ``offer_waits`` is a complaint that staff proposed and that was not offered to the person yet
    (R-5.6). ``passed_on_after`` is in working days, None where nobody else got it first (P-15.3).
    ``leads`` must be told at once; ``safety_answer`` says who was, or why nobody (R-5.4).
    ``confirmed_at`` is local time, with how soon after it was made that was (R-2.1.5), and so is
    ``first_seen_at``.
    """

    matter: Matter | None = None
    against: Against | None = None
    more_categories: tuple[Category, ...] = ()
    offered_on: date | None = None
    offered_by: str = ""
    proposed_by_staff: bool = False
    offer_due_on: date | None = None
    offer_waits: bool = False
    assisted_by: str = ""
    first_received_by: str = ""
    reached_us_on: date | None = None
    passed_on_after: int | None = None
    confirmed_by: str = ""
    confirmed_at: datetime | None = None
    confirmed_status: LogStatus | None = None
    leads: tuple[str, ...] = ()
    safety_question: str = ""
    safety_answer: str = ""
    safety_answered_on: date | None = None
    first_seen_at: datetime | None = None

    @property
    def safety_waits(self) -> bool:
        """Whether it must still be said who was told."""
        return bool(self.leads) and not self.safety_answer

    def why_not(self, step: IntakeStep) -> str | None:
        """Why a step is not asked for on this complaint; None where it may be."""
        if step is IntakeStep.CONFIRM and self.confirmed_at is not None:
            return f"{self.confirmed_by} confirmed this already."
        if step is IntakeStep.OFFER and not self.offer_waits:
            return "Staff did not propose this complaint, or the person was asked already."
        if step is IntakeStep.TELL and not self.leads:
            return "This complaint is about neither safeguarding nor health and safety."
        return None


@dataclass(frozen=True, slots=True)
class IntakeTask:
    """Something the intake of one complaint waits for; ``due_on`` None is at once."""

    complaint_id: int
    reference: str
    who: str
    words: str
    due_on: date | None
