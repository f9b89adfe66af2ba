"""What a report covers, and how each date of a case was kept."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from best_desktop.domain.figures import Timeliness
from best_desktop.domain.periods import Period
from best_desktop.domain.report_rows import CaseRecord, StageRecord
from best_desktop.domain.vocabulary import CaseState, Nation, StageStart
from best_desktop.domain.working_days import WorkingDays


@dataclass(frozen=True, slots=True)
class Scope:
    """What is counted: the cases as known on ``as_at``, and the period that ``closes_on``."""

    cases: tuple[CaseRecord, ...]
    period: Period
    as_at: date
    closes_on: date
    calendars: Mapping[Nation, WorkingDays]

    def accepted(self) -> Iterator[CaseRecord]:
        """The complaints that count, in register order."""
        return (each for each in self.cases if each.accepted)

    def received(self, number: int) -> Iterator[tuple[CaseRecord, StageRecord]]:
        """Cases whose stage began in the period; stage 1 begins when the complaint is received."""
        for case, stage in self.at_stage(number):
            if (case.received_on if number == 1 else stage.started_on) in self.period:
                yield case, stage

    def answered(self, number: int) -> Iterator[tuple[CaseRecord, StageRecord]]:
        """Cases whose decision letter at a stage went in the period."""
        return (each for each in self.at_stage(number) if each[1].answered_on in self.period)

    def at_stage(self, number: int) -> Iterator[tuple[CaseRecord, StageRecord]]:
        """All cases that reached a stage."""
        for case in self.accepted():
            stage = case.stage(number)
            if stage is not None:
                yield case, stage

    def days_taken(self, case: CaseRecord, stage: StageRecord) -> int | None:
        """Working days from the start of a stage to its answer; None while there is none."""
        if stage.answered_on is None:
            return None
        start = case.received_on if stage.number == 1 else stage.started_on
        return self.calendars[case.nation].between(start, stage.answered_on)


def acknowledgement(case: CaseRecord, stage: StageRecord, as_at: date) -> Timeliness:
    """How the acknowledgement of a stage was kept, as known on a day."""
    if stage.acknowledge_due is None:
        return Timeliness.NOT_TIMED
    if stage.acknowledged_on is not None:
        return _kept(stage.acknowledged_on, stage.acknowledge_due)
    return _not_done(case, stage.acknowledge_due, as_at)


def answer(case: CaseRecord, stage: StageRecord, as_at: date) -> Timeliness:
    """How the answer of a stage was kept; one moved on automatically never is on time (M7)."""
    if stage.due is None:
        return Timeliness.NOT_TIMED
    if stage.answered_on is not None:
        return _kept(stage.answered_on, stage.due)
    following = case.stage(stage.number + 1)
    if following is not None and following.started_how is StageStart.AUTOMATIC:
        return Timeliness.MOVED_ON
    return _not_done(case, stage.due, as_at)


def _kept(done_on: date, due: date) -> Timeliness:
    return Timeliness.ON_TIME if done_on <= due else Timeliness.LATE


def _not_done(case: CaseRecord, due: date, as_at: date) -> Timeliness:
    if case.state is CaseState.WITHDRAWN and (case.ended_on is None or case.ended_on <= due):
        return Timeliness.ENDED
    if due == as_at:
        return Timeliness.DUE_TODAY
    return Timeliness.NOT_DUE if due > as_at else Timeliness.OVERDUE
