"""Numbers that are given once: references such as BEST-2026-0148 are made of them."""

from __future__ import annotations

from best_desktop.store.database import execute, require_transaction


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
