"""Similar complaints close together: what a small office cannot see in percentages (P-11.3).

Complaints are similar where they are about the same thing and have a scheme or a contractor in
common. Where three come within ninety days, that is a theme, and it waits for an improvement.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from best_desktop.domain.learning_words import ThemeKind
from best_desktop.domain.vocabulary import Category

ENOUGH = 3
WITHIN_DAYS = 90
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


def alerts(
    complaints: Iterable[Similar], answered: Mapping[Theme, date] | None = None
) -> tuple[Alert, ...]:
    """The themes that wait for an answer, the oldest first.

    A category alone is a theme only of complaints that share neither scheme nor contractor in
    another theme: the narrower one says where to look.

    Args:
        complaints: in any order; those not accepted and duplicates are left out by the caller.
        answered: the last day each theme was answered; complaints up to it count no more.
    """
    answered = answered or {}
    known = sorted(complaints, key=lambda each: (each.received_on, each.number))
    narrow = list(_found(known, answered, _places))
    explained = {number for each in narrow for number in each.complaints}
    explained |= {
        each.number
        for each in known
        if any(each.received_on <= answered.get(theme, date.min) for theme in _places(each))
    }
    rest = [each for each in known if each.number not in explained]
    wide = _found(rest, answered, lambda each: [Theme(ThemeKind.CATEGORY, each.category)])
    return tuple(sorted((*narrow, *wide), key=lambda each: (each.raised_on, each.complaints)))


def _places(each: Similar) -> list[Theme]:
    pairs = ((ThemeKind.SCHEME, each.scheme), (ThemeKind.CONTRACTOR, each.contractor))
    return [Theme(kind, each.category, place) for kind, place in pairs if place is not None]


def _found(
    complaints: Sequence[Similar],
    answered: Mapping[Theme, date],
    themes: Callable[[Similar], list[Theme]],
) -> Iterator[Alert]:
    together: dict[Theme, list[Similar]] = defaultdict(list)
    for each in complaints:
        for theme in themes(each):
            if theme not in answered or each.received_on > answered[theme]:
                together[theme].append(each)
    for theme, alike in together.items():
        first = _first_of_enough(alike)
        if first is not None:
            last = alike[first + ENOUGH - 1].received_on
            yield Alert(theme, last, tuple(each.number for each in alike[first:]))


def _first_of_enough(alike: Sequence[Similar]) -> int | None:
    """The place of the first complaint of enough within the days; None where there are none."""
    span = timedelta(days=WITHIN_DAYS)
    for place in range(len(alike) - ENOUGH + 1):
        if alike[place + ENOUGH - 1].received_on - alike[place].received_on < span:
            return place
    return None
