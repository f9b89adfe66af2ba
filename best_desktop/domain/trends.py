"""Similar complaints close together: what a small office cannot see in percentages (P-11.3).

Complaints are similar where they are about the same thing and have a scheme or a contractor in
common. Where enough come within so many days (three within ninety unless the office settles
otherwise), that is a theme, and it waits for an improvement.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from best_desktop.domain.learning_words import ThemeKind
from best_desktop.domain.vocabulary import Category

ENOUGH, WITHIN_DAYS = 3, 90
"""How many similar complaints, within how many calendar days, are a theme where nothing else is
settled (P-11.3)."""
UNADDRESSED_DAYS = 30
"""After so many calendar days without an answer a theme goes to the Head of Housing (R-B.6)."""


@dataclass(frozen=True, slots=True)
class Similar:
    """What a complaint is about: numbers of its scheme and of the contractor, where known."""

    number: int
    received_on: date
    category: Category
    scheme: int | None = None
    contractor: int | None = None


@dataclass(frozen=True, slots=True)
class Theme:
    """What complaints have in common; ``place`` is a scheme or contractor, None for neither."""

    kind: ThemeKind
    category: Category
    place: int | None = None


@dataclass(frozen=True, slots=True)
class Alert:
    """A theme, the day of the complaint that made it one, and its complaints, oldest first."""

    theme: Theme
    raised_on: date
    complaints: tuple[int, ...]

    def unaddressed_days(self, today: date) -> int:
        """Calendar days since it was raised."""
        return (today - self.raised_on).days

    def is_for_the_head(self, today: date) -> bool:
        """Whether it has waited so long that the Head of Housing is told (R-B.6)."""
        return self.unaddressed_days(today) >= UNADDRESSED_DAYS


@dataclass(frozen=True, slots=True)
class Similarity:
    """How many similar complaints within how many calendar days are a theme."""

    enough: int = ENOUGH
    within_days: int = WITHIN_DAYS

    @property
    def words(self) -> str:
        """'3 similar complaints within 90 days'."""
        return f"{self.enough} similar complaints within {self.within_days} days"


def alerts(
    complaints: Iterable[Similar],
    answered: Mapping[Theme, date] | None = None,
    rule: Similarity = Similarity(),
) -> tuple[Alert, ...]:
    """The themes that wait for an answer, the oldest first.

    A category alone is a theme only of complaints that share neither scheme nor contractor in
    another theme: the narrower one says where to look.

    Args:
        complaints: in any order; those not accepted and duplicates are left out by the caller.
        answered: the last day each theme was answered; complaints up to it count no more.
        rule: how many within how many days.
    """
    answered = answered or {}
    known = sorted(complaints, key=lambda each: (each.received_on, each.number))
    narrow = list(_found(known, answered, _places, rule))
    explained = {number for each in narrow for number in each.complaints}
    explained |= {
        each.number
        for each in known
        if any(each.received_on <= answered.get(theme, date.min) for theme in _places(each))
    }
    rest = [each for each in known if each.number not in explained]
    wide = _found(rest, answered, _category, rule)
    return tuple(sorted((*narrow, *wide), key=lambda each: (each.raised_on, each.complaints)))


def _category(each: Similar) -> list[Theme]:
    return [Theme(ThemeKind.CATEGORY, each.category)]


def _places(each: Similar) -> list[Theme]:
    pairs = ((ThemeKind.SCHEME, each.scheme), (ThemeKind.CONTRACTOR, each.contractor))
    return [Theme(kind, each.category, place) for kind, place in pairs if place is not None]


def _found(
    complaints: Sequence[Similar],
    answered: Mapping[Theme, date],
    themes: Callable[[Similar], list[Theme]],
    rule: Similarity,
) -> Iterator[Alert]:
    together: dict[Theme, list[Similar]] = defaultdict(list)
    for each in complaints:
        for theme in themes(each):
            if theme not in answered or each.received_on > answered[theme]:
                together[theme].append(each)
    for theme, alike in together.items():
        first = _first_of_enough(alike, rule)
        if first is not None:
            last = alike[first + rule.enough - 1].received_on
            yield Alert(theme, last, tuple(each.number for each in alike[first:]))


def _first_of_enough(alike: Sequence[Similar], rule: Similarity) -> int | None:
    """The place of the first complaint of enough within the days; None where there are none."""
    span = timedelta(days=rule.within_days)
    for place in range(len(alike) - rule.enough + 1):
        if alike[place + rule.enough - 1].received_on - alike[place].received_on < span:
            return place
    return None
