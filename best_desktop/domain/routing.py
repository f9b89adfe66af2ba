"""When feedback was made, received and logged, and whom a complaint is handed to (R-2.1.4–2.1.9).

The route is kept as steps with reasons: the line manager, the deputy, whoever stands in for one of
them, the lead complaints officer. Nobody is handed a complaint while they are away, nor one about
themselves (P-7.3.a). All times are local times of one zone (G7); the day is passed in.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from best_desktop.domain.facts import log_by, log_status
from best_desktop.domain.vocabulary import LogStatus, Word
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

    staff_id: int
    department_id: int
    first: date
    last: date | None
    delegated_by: str

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


def delegation_for(
    staff_id: int, department_id: int, delegations: Iterable[Delegation], on: date
) -> Delegation | None:
    """The delegation under which an administrator works for a department on a day (R-2.1.6)."""
    mine = (
        each
        for each in delegations
        if (each.staff_id, each.department_id) == (staff_id, department_id) and each.covers(on)
    )
    return next(mine, None)


def administrators_for(
    department_id: int,
    delegations: Iterable[Delegation],
    absences: Collection[Absence],
    on: date,
) -> tuple[int, ...]:
    """The ids of the administrators who may log for a department on a day and are not away."""
    away = {each.staff_id for each in absences if each.covers(on)}
    found = (
        each.staff_id
        for each in delegations
        if each.department_id == department_id and each.covers(on)
    )
    return tuple(dict.fromkeys(each for each in found if each not in away))


@dataclass(frozen=True, slots=True)
class Intake:
    """When a complaint was made, received and logged.

    ``received_on`` is the day it first reached us or somebody acting for us, a contractor say
    (P-15.3); ``passed_on`` is when they passed it to us, None where it came straight to us.
    """

    made_at: datetime
    received_on: date
    logged_at: datetime
    late_reason: str = ""
    passed_on: date | None = None
    hours: int = 24

    @property
    def status(self) -> LogStatus:
        """Same day, within 24 hours or late (R-2.1.5)."""
        return log_status(self.made_at, self.logged_at, self.hours)

    @property
    def log_by(self) -> datetime:
        """The outer limit for logging, by the clock, weekends included (G6)."""
        return log_by(self.made_at, self.hours)

    @property
    def late_by(self) -> timedelta:
        """How long after the outer limit it was logged; nothing where it was not late."""
        if self.status is not LogStatus.LATE:
            return timedelta(0)
        return self.logged_at - self.log_by

    @property
    def hand_over_days(self) -> int:
        """Calendar days somebody acting for us kept it before passing it on (P-15.3)."""
        return (self.passed_on - self.received_on).days if self.passed_on else 0

    def problems(self) -> tuple[tuple[str, str], ...]:
        """What must be put right before it is kept: the field, and what to do about it."""
        found: list[tuple[str, str]] = []
        made_on, logged_on = self.made_at.date(), self.logged_at.date()
        if self.made_at > self.logged_at:
            found.append(("made_at", "It cannot be logged before it was made. Check both times."))
        if self.received_on < made_on:
            message = f"The day it was received must be {long_date(made_on)}, when it was made, or"
            found.append(("received_on", f"{message} later."))
        if self.received_on > logged_on:
            message = f"The day it was received must be {long_date(logged_on)}, when it was logged,"
            found.append(("received_on", f"{message} or earlier."))
        if self.passed_on and not self.received_on <= self.passed_on <= logged_on:
            message = "The day it was passed to us lies between receiving and logging it."
            found.append(("passed_on", f"{message} Check the dates."))
        if self.status is LogStatus.LATE and not self.late_reason.strip():
            message = (
                f"This had to be logged by {self.log_by:%H:%M} on {long_date(self.log_by.date())}."
            )
            found.append(("late_reason", f"{message} Enter why it was not (R-2.1.5)."))
        return tuple(found)
