"""Figures as everybody may see them: no number of fewer than five, nor one that gives it away.

The rules for a whole that is split into parts are those of :mod:`small_numbers`; here they are
applied to the board's figures. A share is left out where the few it counts, or the few it does
not, could be told from it.
"""

from __future__ import annotations

from collections.abc import Sequence

from best_desktop.domain.figures import NOT_APPLICABLE, Figure, Measured
from best_desktop.domain.small_numbers import (
    FEWEST,
    HIDDEN,
    LEFT_OUT,
    shown_counts,
    shown_total,
)

NOT_SHOWN = f"not shown (fewer than {FEWEST})"
_NOT_PEOPLE = frozenset({"L1", "L2", "L3", "L4"})  # lessons, sharings, improvements, sessions


def is_small(number: int) -> bool:
    """Whether so many may not be shown."""
    return 0 < number < FEWEST


def public_value(figure: Figure, *, whole: bool = False) -> str:
    """A figure's value with its counts, or why it is not shown; ``whole`` shows it all the same."""
    if figure.value is None:
        return NOT_APPLICABLE
    if whole or figure.code in _NOT_PEOPLE:
        return _full(figure)
    counted = figure.numerator or 0
    base = figure.denominator or 0
    if figure.measured is Measured.COUNT:
        return shown_total(counted)
    if figure.measured is Measured.PERCENT:
        if is_small(base):
            return NOT_SHOWN
        few = is_small(counted) or is_small(base - counted)
        return f"not shown (of {base:,})" if few else _full(figure)
    few = is_small(base if figure.measured is Measured.WORKING_DAYS else counted)
    return NOT_SHOWN if few else _full(figure)


def _full(figure: Figure) -> str:
    counted, base = figure.numerator or 0, figure.denominator or 0
    if figure.measured is Measured.PERCENT:
        return f"{figure.text} ({counted:,} of {base:,})"
    if figure.measured is Measured.WORKING_DAYS:
        return f"{figure.text} (of {base:,})"
    if figure.measured is Measured.PER_THOUSAND:
        return f"{figure.text} ({counted:,} in {base:,} homes)"
    if figure.measured is Measured.MONEY and counted:
        return f"{figure.text} ({counted:,} {'sum' if counted == 1 else 'sums'})"
    return figure.text


def is_shown(figure: Figure, *, whole: bool = False) -> bool:
    """Whether a figure's value is shown, and is one."""
    text = public_value(figure, whole=whole)
    return text not in (NOT_APPLICABLE, HIDDEN) and not text.startswith("not shown")


def public_part(part: int, of: int) -> str:
    """A number of some of a whole that is shown beside it."""
    if is_small(part):
        return HIDDEN
    return LEFT_OUT if is_small(of) or is_small(of - part) else f"{part:,}"


def public_split(counts: Sequence[int]) -> list[str]:
    """The parts of a whole that is shown beside them."""
    shown = shown_counts(dict(enumerate(counts)))
    return [shown[place] for place in range(len(counts))]


def drawn(text: str) -> int | str:
    """A shown number for a chart; what is not shown stays text and has no bar."""
    return int(text) if text.isdigit() else text
