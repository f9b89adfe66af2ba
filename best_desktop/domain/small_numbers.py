"""Counts of people that nobody can be picked out of: what is under five is not shown (P-5.1.m).

Leaving out the small number alone is not enough: with one gap and a total, anybody can subtract.
So further numbers are left out until what is hidden cannot be worked out.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

Key = TypeVar("Key")

FEWEST = 5
"""The smallest number of people that is shown."""

HIDDEN = "<5"
"""What stands in place of a number that is too small."""

LEFT_OUT = "*"
"""What stands in place of a larger number that would give a small one away."""


def shown_counts(counts: Mapping[Key, int]) -> dict[Key, str]:
    """Each count as it may be shown beside the total of all of them.

    Nought stays nought. Where any number is under five, others are hidden with it, the smallest
    first, until each of the hidden ones could be at least two numbers. Where that cannot be had,
    nothing but marks is shown.
    """
    hidden = {key: number for key, number in counts.items() if 0 < number < FEWEST}
    following = sorted(
        (number, place) for place, number in enumerate(counts.values()) if number >= FEWEST
    )
    keys = list(counts)
    while hidden and not _safe(list(hidden.values()), following[0][0] if following else None):
        if not following:
            return dict.fromkeys(counts, LEFT_OUT)
        number, place = following.pop(0)
        hidden[keys[place]] = number
    return {key: _shown(number, key in hidden) for key, number in counts.items()}


def shown_total(total: int) -> str:
    """The number of people in all, as it may be shown."""
    return HIDDEN if 0 < total < FEWEST else str(total)


def _safe(hidden: list[int], smallest_shown: int | None) -> bool:
    """Whether each hidden number could be another, by its mark, the sum, and what is shown.

    "<5" says one to four; "*" says five or more, and no more than the smallest number shown.
    """
    total = sum(hidden)
    lowest = [1 if number < FEWEST else FEWEST for number in hidden]
    highest = [FEWEST - 1 if number < FEWEST else smallest_shown or total for number in hidden]
    for low, high in zip(lowest, highest, strict=True):
        least = max(low, total - (sum(highest) - high))
        most = min(high, total - (sum(lowest) - low))
        if least >= most:
            return False
    return True


def _shown(number: int, is_hidden: bool) -> str:
    if not is_hidden:
        return str(number)
    return HIDDEN if number < FEWEST else LEFT_OUT
