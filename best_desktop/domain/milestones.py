"""The dates a case is held to, as values: what is due, why, and whether it was met in time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from best_desktop.domain.vocabulary import MilestoneKind
from best_desktop.domain.working_days import Count, WorkingDays

_WORK = (MilestoneKind.ACKNOWLEDGE, MilestoneKind.ANSWER, MilestoneKind.REOPENED)


@dataclass(frozen=True, slots=True)
class Milestone:
    """One date a case is held to.

    ``due`` is the date timeliness is measured against; ``base_due`` the date before any more time
    was taken; ``promised`` the latest date the complainant was told, in time or not, which may also
    be earlier than ``due`` where an acknowledgement went later than it was written. A milestone
    that is not ``firm`` is a forecast, and ``forecast_due`` keeps the forecast once it is firm.
    ``count`` gives ``due`` and is None where that date was agreed, not counted; ``base_count``
    gives ``base_due``.

    ``hours_kept`` judges a limit in hours, which dates alone cannot (G6). ``warning_only`` marks
    an overall limit passed in the complainant's own time, which is not lateness (X11). ``since``
    is the day a case was reopened for it: what was due before that day is not waited for again.
    """

    kind: MilestoneKind
    stage: int
    due: date
    firm: bool
    clause: str
    count: Count | None
    base_due: date
    promised: date
    met_on: date | None = None
    extended: bool = False
    told_late: bool = False
    note: str = ""
    base_count: Count | None = None
    forecast_due: date | None = None
    hours_kept: bool | None = None
    warning_only: bool = False
    since: date | None = None

    @property
    def in_time(self) -> bool | None:
        """Whether it was met in time; None while it is not met, or where nobody is late (X11)."""
        if self.met_on is None:
            return None
        if self.hours_kept is not None:
            return self.hours_kept
        if self.met_on <= self.due:
            return True
        return None if self.warning_only else False

    def late_by(self, calendar: WorkingDays) -> int:
        """Working days from the due date to the day it was met; 0 where it is in time or not met.

        A letter that went out on the weekend after a Friday is late by 0 working days, yet late.
        """
        if self.met_on is None or self.met_on <= self.due:
            return 0
        return calendar.between(self.due, self.met_on)

    @property
    def is_work(self) -> bool:
        """Whether somebody here must do something by this date."""
        return self.kind in _WORK


@dataclass(frozen=True, slots=True)
class Schedule:
    """All milestones of a case, stage by stage; ``stage`` is the one it is in."""

    milestones: tuple[Milestone, ...]
    stage: int
    open: bool

    def find(self, kind: MilestoneKind, stage: int) -> Milestone | None:
        """Return one milestone, None where the case has none of that kind at that stage."""
        return next((m for m in self.milestones if m.kind is kind and m.stage == stage), None)

    def next_due(self) -> Milestone | None:
        """The firm date to work to now: the earliest unmet one of the current stage.

        An acknowledgement is no longer waited for once the answer has gone; nor, in a reopened
        case, what was due before it was reopened.
        """
        if not self.open:
            return None
        answer = self.find(MilestoneKind.ANSWER, self.stage)
        answered = answer is not None and answer.met_on is not None
        waiting = [
            m
            for m in self.milestones
            if m.is_work and m.firm and m.met_on is None and m.stage == self.stage
            if not (answered and m.kind is MilestoneKind.ACKNOWLEDGE)
        ]
        reopened = max((m.since for m in waiting if m.since), default=None)
        if reopened:
            waiting = [m for m in waiting if m.since or m.promised >= reopened]
        return min(waiting, key=lambda m: m.promised, default=None)

    def escalate_by(self) -> date | None:
        """Last day to ask for the next stage, None where there is none."""
        milestone = self.find(MilestoneKind.ESCALATE, self.stage)
        return milestone.due if milestone else None
