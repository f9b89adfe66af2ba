"""One deadline, and all deadlines of a complaint."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, timedelta

import holidays

from best_desktop.casework.procedures import load_procedures
from best_desktop.casework.settings import OfficeSettings
from best_desktop.domain.bank_holidays import england_and_wales, working_days
from best_desktop.domain.deadlines import schedule
from best_desktop.domain.facts import CaseFacts, StageFacts
from best_desktop.domain.vocabulary import CaseState, Nation, StageStart
from tests.benchmarks.pairs import Goal, Result, compare

_MANY = 20_000


def _empty(day: date, length: int) -> date:
    return day


def run(quick: bool) -> Iterator[Result]:
    """One addition of working days, and one whole schedule."""
    chance = random.Random(1)
    calendar = working_days(Nation.ENGLAND, england_and_wales(Nation.ENGLAND, 2015, 2035))
    start = date(2015, 1, 5)
    work = [
        (start + timedelta(chance.randrange(7000)), chance.choice((5, 10, 20)))
        for _ in range(_MANY // 10 if quick else _MANY)
    ]
    table = holidays.country_holidays("GB", subdiv="ENG", years=range(2014, 2038))

    def ours() -> None:
        add = calendar.add
        for day, length in work:
            add(day, length)

    def empty() -> None:
        for day, length in work:
            _empty(day, length)

    def loop() -> None:
        one = timedelta(1)
        for day, length in work:
            left, at = length, day
            while left:
                at += one
                if at.weekday() < 5 and at not in table:
                    left -= 1

    rounds = 3 if quick else 9
    # Apart: after the loop everything is out of the processor's own memory.
    for name, limit, goal in (
        ("an empty Python call", empty, Goal(2.5, "G3")),
        ("a loop over `holidays`", loop, Goal(1 / 30, "G3")),
    ):
        limits = {name: (limit, goal)}
        yield from compare("one deadline", ours, limits, rounds, each=len(work))
    yield from _schedules(quick, rounds)


def _schedules(quick: bool, rounds: int) -> Iterator[Result]:
    procedures = load_procedures(OfficeSettings().change_over)
    calendar = working_days(Nation.ENGLAND, england_and_wales(Nation.ENGLAND, 2015, 2035))
    policy = procedures["policy-2024"]
    cases = []
    for number in range(50 if quick else 400):
        day = date(2024, 5, 1) + timedelta(number)
        stage = StageFacts(
            number=1,
            started_on=day,
            started_how=StageStart.RECEIVED,
            acknowledged_on=calendar.add(day, 3),
            answered_on=calendar.add(day, 11),
        )
        cases.append(CaseFacts(received_on=day, stages=(stage,), state=CaseState.CLOSED))

    def ours() -> None:
        for facts in cases:
            schedule(policy, facts, calendar)

    def bare() -> None:
        """The same four dates, with nothing said about them."""
        for facts in cases:
            stage = facts.stages[0]
            _ = facts.received_on + timedelta(1)
            calendar.add(facts.received_on, 5)
            calendar.add(stage.acknowledged_on or day, 10)
            _ = (stage.answered_on or day) + timedelta(28)

    yield from compare(
        "all deadlines of a case",
        ours,
        {"the bare additions": (bare, Goal(None))},
        rounds,
        each=len(cases),
    )
