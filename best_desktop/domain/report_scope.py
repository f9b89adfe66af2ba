"""What a report covers, and how each date of a case was kept."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from best_desktop.domain.figures import Timeliness
from best_desktop.domain.periods import Period
from best_desktop.domain.report_rows import CaseRecord, StageRecord, known
from best_desktop.domain.vocabulary import CaseState, Nation, StageStart
from best_desktop.domain.working_days import WorkingDays

AtStage = tuple[CaseRecord, StageRecord]


@dataclass(frozen=True, slots=True)
class Scope:
    """What is counted: the cases as known on ``as_at``, and the period that ``closes_on``.

    ``reached``, ``received`` and ``answered`` hold, by stage, the accepted cases that came to it
    at all, whose stage began in the period (stage 1 begins when the complaint is received), and
    whose decision letter went in the period; all in register order.
    """

    cases: tuple[CaseRecord, ...]
    period: Period
    as_at: date
    closes_on: date
    calendars: Mapping[Nation, WorkingDays]
    reached: Mapping[int, tuple[AtStage, ...]]
    received: Mapping[int, tuple[AtStage, ...]]
    answered: Mapping[int, tuple[AtStage, ...]]

    @classmethod
    def of(
        cls,
        cases: Iterable[CaseRecord],
        period: Period,
        as_at: date,
        calendars: Mapping[Nation, WorkingDays],
    ) -> Scope:
        """Gather what a period counts from cases as they stand now."""
        known_cases = tuple(case for each in cases if (case := known(each, as_at)) is not None)
        accepted = [each for each in known_cases if each.accepted]
        reached = {
            number: tuple(
                (case, stage) for case in accepted if (stage := case.stage(number)) is not None
            )
            for number in (1, 2, 3)
        }
        return cls(
            known_cases,
            period,
            as_at,
            min(period.last, as_at),
            calendars,
            reached,
            {
                number: tuple(pair for pair in pairs if began_on(*pair) in period)
                for number, pairs in reached.items()
            },
            {
                number: tuple(pair for pair in pairs if pair[1].answered_on in period)
                for number, pairs in reached.items()
            },
        )

    def days_taken(self, case: CaseRecord, stage: StageRecord) -> int | None:
        """Working days from the start of a stage to its answer; None while there is none."""
        if stage.answered_on is None:
            return None
        return self.calendars[case.nation].between(began_on(case, stage), stage.answered_on)


def began_on(case: CaseRecord, stage: StageRecord) -> date:
    """The day a stage began: stage 1 on receipt."""
    return case.received_on if stage.number == 1 else stage.started_on


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
