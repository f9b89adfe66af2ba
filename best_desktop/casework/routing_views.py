"""What screens are given about absences, whom a complaint went to, and what the lead is asked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from best_desktop.domain.routing import RoutePlace
from best_desktop.domain.vocabulary import ReferralKind


@dataclass(frozen=True, slots=True)
class AbsenceView:
    """Somebody away from the first to the last day; ``to_on`` None is until further notice."""

    id: int
    staff_id: int
    staff: str
    from_on: date
    to_on: date | None
    stand_in_id: int | None
    stand_in: str
    version: int


@dataclass(frozen=True, slots=True)
class DelegationView:
    """A department's complaints delegated to an administrator."""

    id: int
    department_id: int
    department: str
    administrator: str
    given_by: str
    from_on: date
    to_on: date | None
    version: int


@dataclass(frozen=True, slots=True)
class RouteStepView:
    """One place a complaint was offered to; ``at`` is local time."""

    place: RoutePlace
    staff: str
    chosen: bool
    reason: str
    at: datetime


@dataclass(frozen=True, slots=True)
class ReferralView:
    """A matter brought to the lead complaints officer, or their direction, with its answer."""

    id: int
    kind: ReferralKind
    opened_on: date
    opened_by: str
    words: str
    answered_on: date | None
    answered_by: str
    answer: str
    version: int

    @property
    def open(self) -> bool:
        """Whether an answer is still owed."""
        return self.answered_on is None


@dataclass(frozen=True, slots=True)
class LeadMatter:
    """One line of the lead complaints officer's worklist, or of the people a direction is for."""

    referral: ReferralView
    complaint_id: int
    reference: str
    who: str
    next_due: date | None


@dataclass(frozen=True, slots=True)
class NotHandedOver:
    """A complaint somebody recorded that no manager has been named for yet (R-2.1.4)."""

    complaint_id: int
    reference: str
    who: str
    summary: str
    logged_at: datetime
    next_due: date | None
