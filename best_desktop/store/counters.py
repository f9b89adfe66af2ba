"""Numbers that are given once: references such as BEST-2026-0148 are made of them."""

from __future__ import annotations

import re

from best_desktop.store.database import execute, require_transaction

_GIVEN = re.compile(r"([A-Z]{2,8})-([0-9]{4})-([0-9]{1,9})")


def reserve_number(reference: str) -> None:
    """Leave a reference that came from elsewhere out of the numbers still to be given.

    What does not look like one of ours takes no number.

    Raises:
        RuntimeError: no transaction is open.
    """
    require_transaction()
    ours = _GIVEN.fullmatch(reference)
    if ours is None:
        return
    prefix, year, number = ours.groups()
    execute(
        "INSERT INTO counter (prefix, year, last) VALUES (?, ?, ?)"
        " ON CONFLICT (prefix, year) DO UPDATE SET last = excluded.last"
        " WHERE counter.last < excluded.last",
        (prefix, int(year), int(number)),
    )


def next_number(prefix: str, year: int) -> int:
    """The next number of a prefix in a year, from 1; never given twice, also under two writers.

    A transaction that is taken back gives its number back with it: nobody has seen it.

    Raises:
        RuntimeError: no transaction is open.
    """
    require_transaction()
    row = execute(
        "INSERT INTO counter (prefix, year, last) VALUES (?, ?, 1)"
        " ON CONFLICT (prefix, year) DO UPDATE SET last = counter.last + 1 RETURNING last",
        (prefix, year),
    ).fetchone()
    return int(row[0])
