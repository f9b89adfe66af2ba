"""Asking the two procedures for their dates, as several tests do."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from best_desktop.domain.deadlines import (
    Milestone,
    Schedule,
    schedule,
)
from best_desktop.domain.facts import (
    CaseFacts,
    ExtensionFacts,
    StageFacts,
)
from best_desktop.domain.procedure import Procedure
from best_desktop.domain.vocabulary import (
    ExtensionBasis,
    MilestoneKind,
    StageStart,
)
from best_desktop.domain.working_days import WorkingDays
from tests.domain.complaints import facts_of

ACKNOWLEDGE, ANSWER, ESCALATE = (
    MilestoneKind.ACKNOWLEDGE,
    MilestoneKind.ANSWER,
    MilestoneKind.ESCALATE,
)


def day(text: str) -> date:
    return datetime.strptime(text, "%d %b %Y").date()  # noqa: DTZ007 - a date, no moment


def milestone(dates: Schedule, kind: MilestoneKind, stage: int = 1) -> Milestone:
    found = dates.find(kind, stage)
    assert found is not None, f"{kind} of stage {stage} is missing"
    return found


class Office:
    """The two procedures and the calendar, asked with what happened on which day."""

    def __init__(self, procedures: Mapping[str, Procedure], calendar: WorkingDays) -> None:
        self.procedures, self.calendar = procedures, calendar

    def dates(self, procedure: str, received: str, **events: str) -> Schedule:
        happened: dict[str, Any] = {name: day(text) for name, text in events.items()}
        return self.given(procedure, facts_of({"received": day(received), **happened}))

    def given(self, procedure: str, facts: CaseFacts) -> Schedule:
        return schedule(self.procedures[procedure], facts, self.calendar)


def with_more_time(*extensions: ExtensionFacts, answered: str = "") -> CaseFacts:
    """A case under the policy whose stage 1 answer is first due on 8 January 2026."""
    stage = StageFacts(
        1,
        day("16 Dec 2025"),
        StageStart.RECEIVED,
        day("22 Dec 2025"),
        extensions,
        day(answered) if answered else None,
    )
    return CaseFacts(day("16 Dec 2025"), (stage,))


def explained(told_on: str, days: int | None = 10, until: str = "") -> ExtensionFacts:
    return ExtensionFacts(
        ExtensionBasis.EXPLANATION, day(told_on), days, day(until) if until else None
    )


def agreed(told_on: str, until: str) -> ExtensionFacts:
    return ExtensionFacts(ExtensionBasis.AGREED, day(told_on), until=day(until))
