"""What has happened on a case: the only ground from which due dates are derived."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from best_desktop.domain.vocabulary import CaseState, ExtensionBasis, LogStatus, StageStart


@dataclass(frozen=True, slots=True)
class ExtensionFacts:
    """More time taken at a stage.

    ``told_on`` is the date the letter was sent, None while it was not: an extension counts only
    when the complainant was told on or before the date then due (P-7.1.5). ``until`` is the new
    date; where it is None the date is ``days`` working days on from the date then due, and where
    both are None no date moves.
    """

    basis: ExtensionBasis
    told_on: date | None
    days: int | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class ReopeningFacts:
    """An answered stage opened again with a new target; the first answer's timeliness stays."""

    reopened_on: date
    target_on: date
    closed_on: date | None = None


@dataclass(frozen=True, slots=True)
class StageFacts:
    """What has happened at one stage; dates are when letters were sent or requests made.

    ``promised_on`` is the answer date that the acknowledgement named: earlier than the counted
    one where the letter went days after it was written.
    """

    number: int
    started_on: date
    started_how: StageStart
    acknowledged_on: date | None = None
    extensions: tuple[ExtensionFacts, ...] = ()
    answered_on: date | None = None
    reopenings: tuple[ReopeningFacts, ...] = ()
    promised_on: date | None = None

    @property
    def last_answered_on(self) -> date | None:
        """When the newest answer of this stage went: a reopened stage has a later one."""
        closed = (each.closed_on for each in self.reopenings)
        return max((each for each in (self.answered_on, *closed) if each), default=None)


@dataclass(frozen=True, slots=True)
class CaseFacts:
    """What has happened on a case, stage 1 first; ``made_at`` and ``logged_at`` are local times."""

    received_on: date
    stages: tuple[StageFacts, ...]
    state: CaseState = CaseState.OPEN
    issue_on: date | None = None
    made_at: datetime | None = None
    logged_at: datetime | None = None

    @property
    def current(self) -> StageFacts:
        """The stage the case is in."""
        return self.stages[-1]

    def stage(self, number: int) -> StageFacts | None:
        """The facts of one stage, None where the case has not reached it."""
        return next((each for each in self.stages if each.number == number), None)


def months_before(day: date, months: int) -> date:
    """The same calendar day so many months earlier, or the last day of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    last = monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))


def months_after(day: date, months: int) -> date:
    """The same calendar day so many months on, or the last day of a shorter month."""
    return months_before(day, -months)


def over_twelve_months(issue_on: date, received_on: date, months: int = 12) -> bool:
    """Whether the issue happened over twelve months before the complaint (P-8.1.b).

    ``months`` is the procedure's own number, 12 in both documents.
    """
    return issue_on < months_before(received_on, months)


def log_by(made_at: datetime, hours: int = 24) -> datetime:
    """The outer limit for logging, by the clock, weekends included (G6, R-2.1.5)."""
    return made_at + timedelta(hours=hours)


def log_status(made_at: datetime, logged_at: datetime, hours: int = 24) -> LogStatus:
    """Same day, within 24 hours, or late; both are local times of one zone (R-2.1.5).

    ``hours`` is the procedure's own number, 24 in both documents.
    """
    if made_at.date() == logged_at.date():
        return LogStatus.SAME_DAY
    return LogStatus.WITHIN_24_HOURS if logged_at <= log_by(made_at, hours) else LogStatus.LATE
