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
    return [_converted(row, converters) for row in rows] if converters else rows


def _needed(converters: list[Callable[[Any], Any] | None]) -> list[tuple[int, Callable[..., Any]]]:
    return [
        (place, converter)
        for place, converter in enumerate(converters)
        if converter is not None
        and isinstance(getattr(converter, "__self__", None), (*CONVERTED, type(None)))
    ]


def _converted(
    row: tuple[Any, ...], converters: list[tuple[int, Callable[..., Any]]]
) -> tuple[Any, ...]:
    values = list(row)
    for place, convert in converters:
        if (value := values[place]) is not None:
            values[place] = convert(value)
    return tuple(values)
