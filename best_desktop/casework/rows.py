"""Rows as plain tuples: the stubs of peewee take every query for one of whole records."""

from __future__ import annotations

from typing import Any


def tuples(query: Any) -> list[tuple[Any, ...]]:
    """Run a query; each row comes back as a tuple in the order of the columns selected."""
    return list(query.tuples())
