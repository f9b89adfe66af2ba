"""Money in whole pence: as people read it, and as they type it."""

from __future__ import annotations

import re

MOST_PENCE = 100_000_000
"""A million pounds, the most any sum here may be."""

_TYPED = re.compile(r"£?(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{2}))?")


class NotMoney(ValueError):
    """What was typed is no sum of money; the message says how to put it right."""


def pounds(pence: int) -> str:
    """The sum for people: '£1,250.00'."""
    return f"£{figures(pence)}"


def figures(pence: int) -> str:
    """The sum without its sign, as the history keeps it: '1,250.00'."""
    whole, rest = divmod(pence, 100)
    return f"{whole:,}.{rest:02d}"


def typed_pence(text: str) -> int:
    """What somebody typed as whole pence: '150', '£150.00', '1,250.50'.

    Raises:
        NotMoney: it is no such sum, or more than a million pounds.
    """
    match = _TYPED.fullmatch("".join(text.split()))
    if match is None:
        raise NotMoney("Enter the sum in pounds and pence, such as 150.00.")
    pence = int(match[1].replace(",", "")) * 100 + int(match[2] or 0)
    if pence > MOST_PENCE:
        raise NotMoney("Enter a sum of a million pounds or less.")
    return pence
