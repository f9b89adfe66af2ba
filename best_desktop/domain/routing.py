"""Whom a complaint is handed to, and who works for a department by delegation (R-2.1.4–2.1.9).

The route is kept as steps with reasons: the line manager, the deputy, whoever stands in for one of
them, the lead complaints officer. Nobody is handed a complaint while they are away, nor one about
themselves (P-7.3.a). The day is passed in.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from best_desktop.domain.vocabulary import Word
from best_desktop.domain.working_days import long_date


class RoutePlace(Word):
    """The places a complaint is offered to, in this order; or somebody named past them."""

    MANAGER = "manager", "Line manager"
    DEPUTY = "deputy", "Deputy manager"
    STAND_IN = "stand_in", "Stand-in"
    LEAD = "lead", "Lead complaints officer"
    NAMED = "named", "Named by hand"


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody a complaint may be handed to."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class Absence:
    """Somebody away from the first to the last day; ``last`` None means until further notice."""

    staff_id: int
    first: date
    last: date | None = None
    stand_in: Colleague | None = None

    def covers(self, day: date) -> bool:
        """Whether they are away on a day, the first and last days included."""
        return self.first <= day and (self.last is None or day <= self.last)

    def __str__(self) -> str:
        """Say from when to when: 'from 24 December 2026 to 4 January 2027'."""
        until = f"to {long_date(self.last)}" if self.last else "until further notice"
        return f"from {long_date(self.first)} {until}"


@dataclass(frozen=True, slots=True)
class Delegation:
    """A department's complaints delegated to an administrator, first and last days included."""

    department_id: int
    first: date
    last: date | None = None

    def covers(self, day: date) -> bool:
        """Whether it is in force on a day."""
        return self.first <= day and (self.last is None or day <= self.last)


@dataclass(frozen=True, slots=True)
class RouteStep:
    """One place that was tried: whom it is, whether they were chosen, and why or why not."""

    place: RoutePlace
    colleague: Colleague | None
    chosen: bool
    reason: str


@dataclass(frozen=True, slots=True)
class Route:
    """Whom a complaint goes to, with every step that led there.

    ``to`` is None where nobody could be found: the complaint stays with whoever recorded it, and
    ``cure`` says what to do.
    """

    steps: tuple[RouteStep, ...]
    to: Colleague | None
    cure: str = ""

    @property
    def reason(self) -> str:
        """Why it went where it went, as one sentence after the other."""
        return " ".join(each.reason for each in self.steps)


@dataclass(frozen=True, slots=True)
class RoutingFacts:
    """The line of the person who recorded it, the leads in order of preference, who is away.

    ``not_to`` are the staff members the complaint is about. Whoever has left is not given here.
    """

    manager: Colleague | None
    deputy: Colleague | None
    leads: tuple[Colleague, ...]
    absences: tuple[Absence, ...] = ()
    not_to: frozenset[int] = frozenset()


def route(facts: RoutingFacts, on: date) -> Route:
    """Whom a complaint recorded on a day is handed to (R-2.1.4, R-2.1.9).

    A stand-in comes after the deputy: the deputy is the arrangement the procedure itself makes.
    """
    steps: list[RouteStep] = []
    for place, colleague, met in _places(facts, on):
        step = _tried(facts, on, place, colleague, met)
        steps.append(step)
        if step.chosen:
            return Route(tuple(steps), colleague)
    cure = (
        "Nobody can be handed this complaint today. It stays with you and its dates run: enter a "
        "stand-in for the lead complaints officer, or tell the Head of Housing (R-2.1.9)."
    )
    return Route(tuple(steps), None, cure)


def _places(
    facts: RoutingFacts, on: date
) -> Iterator[tuple[RoutePlace, Colleague | None, Colleague | None]]:
    """Each place with who holds it, and for a stand-in the person they stand in for."""
    line = ((RoutePlace.MANAGER, facts.manager), (RoutePlace.DEPUTY, facts.deputy))
    for place, colleague in line:
        yield place, colleague, None
    for _, colleague in line:
        yield from _stand_ins(facts, on, colleague)
    if not facts.leads:
        yield RoutePlace.LEAD, None, None
    for colleague in facts.leads:
        yield RoutePlace.LEAD, colleague, None
    for colleague in facts.leads:
        yield from _stand_ins(facts, on, colleague)


def _stand_ins(
    facts: RoutingFacts, on: date, away: Colleague | None
) -> Iterator[tuple[RoutePlace, Colleague, Colleague]]:
    """Who stands in for somebody away, then who stands in for the stand-in, and so on."""
    seen: set[int] = set()
    while away is not None and away.id not in seen:
        seen.add(away.id)
        arranged = (each.stand_in for each in _away(facts, on, away) if each.stand_in)
        stand_in = next(arranged, None)
        if stand_in is None:
            return
        yield RoutePlace.STAND_IN, stand_in, away
        away = stand_in


def _away(facts: RoutingFacts, on: date, colleague: Colleague) -> list[Absence]:
    return [e for e in facts.absences if e.staff_id == colleague.id and e.covers(on)]


def _tried(
    facts: RoutingFacts,
    on: date,
    place: RoutePlace,
    colleague: Colleague | None,
    stands_in_for: Colleague | None,
) -> RouteStep:
    what = str(place).lower()
    if colleague is None:
        return RouteStep(place, None, chosen=False, reason=f"No {what} is named.")
    who = f"{colleague.name}, {what},"
    if stands_in_for is not None:
        who = f"{colleague.name}, who stands in for {stands_in_for.name},"
    absences = _away(facts, on, colleague)
    if colleague.id in facts.not_to:
        reason = f"{who} is whom the complaint is about (P-7.3.a)."
        return RouteStep(place, colleague, chosen=False, reason=reason)
    if absences:
        # Of several absences the one that lasts longest says when they are back.
        longest = max(absences, key=lambda each: each.last or date.max)
        reason = f"{who} is away {longest}."
        return RouteStep(place, colleague, chosen=False, reason=reason)
    return RouteStep(place, colleague, chosen=True, reason=f"Handed to {who.rstrip(',')}.")


def is_delegated(department_id: int | None, delegations: Iterable[Delegation], on: date) -> bool:
    """Whether any of somebody's delegations is in force for a department on a day (R-2.1.6).

    Where no department is given, a delegation for any of them is enough.
    """
    return any(
        each.covers(on) and department_id in (None, each.department_id) for each in delegations
    )
