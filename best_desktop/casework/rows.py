"""Rows as plain tuples, with no model built and nothing converted that is right already."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from best_desktop.store.fields import CONVERTED


def tuples(query: Any) -> list[tuple[Any, ...]]:
    """Run a query; each row comes back as a tuple in the order of the columns selected."""
    wrapper = query.tuples().execute()
    wrapper.initialize()
    rows: list[tuple[Any, ...]] = wrapper.cursor.fetchall()
    converters = _needed(wrapper.converters)
    return _converted(rows, converters) if rows and converters else rows


def _needed(converters: list[Callable[[Any], Any] | None]) -> list[tuple[int, Callable[..., Any]]]:
    return [
        (place, converter)
        for place, converter in enumerate(converters)
        if converter is not None
        and isinstance(getattr(converter, "__self__", None), (*CONVERTED, type(None)))
    ]


def _converted(
    rows: list[tuple[Any, ...]], converters: list[tuple[int, Callable[..., Any]]]
) -> list[tuple[Any, ...]]:
    """The rows with some columns converted, each value of a column once: words and days repeat."""
    columns: list[Any] = list(zip(*rows, strict=True))
    for place, convert in converters:
        known = {each: convert(each) for each in set(columns[place]) if each is not None}
        columns[place] = map(known.get, columns[place])
    return list(zip(*columns, strict=True))
