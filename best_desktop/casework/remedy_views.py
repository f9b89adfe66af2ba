"""What staff say about what was promised, and what screens are given of it (P-7.3.2)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from best_desktop.domain.vocabulary import Channel, RemedyKind


@dataclass(frozen=True, slots=True)
class RemedyPlan:
    """Who sees to something promised, and how often the complainant hears of it.

    ``update_days`` are calendar days, None for no updates. ``due_on`` is for what was promised
    without a date; a date in the letter stays as it was promised.
    """

    owner_id: int | None
    update_days: int | None = None
    due_on: date | None = None


@dataclass(frozen=True, slots=True)
class RemedyTold:
    """What the complainant was told about something promised, when and how.

    ``next_on`` is when they hear again; None takes the interval, where there is one.
    """

    told_on: date
    channel: Channel
    text: str
    next_on: date | None = None


@dataclass(frozen=True, slots=True)
class ToldView:
    """One update to the complainant."""

    told_on: date
    channel: Channel
    staff: str
    text: str


@dataclass(frozen=True, slots=True)
class ActionView:
    """Something promised, with its complaint; ``updates`` the newest first.

    ``late`` was done after its date, or is not done and the date has passed. ``tell_because`` says
    why the complainant must hear of it now; empty where they need not. ``owner`` is the handler
    where nobody else sees to it.
    """

    id: int
    complaint_id: int
    reference: str
    who: str
    stage: int
    kind: RemedyKind
    description: str
    owner_id: int | None
    owner: str
    due_on: date | None
    done_on: date | None
    update_days: int | None
    update_due_on: date | None
    done_note: str
    evidence_id: int | None
    evidence: str
    late: bool
    tell_because: str
    updates: tuple[ToldView, ...]
    version: int
