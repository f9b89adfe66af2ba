"""Rows as plain tuples, with no model built and nothing converted that is right already."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from best_desktop.store.fields import CONVERTED
from best_desktop.store.models import database

_Converters = list[tuple[int, Callable[..., Any]]]


def tuples(query: Any) -> list[tuple[Any, ...]]:
    """Run a query; each row comes back as a tuple in the order of the columns selected."""
    rows, converters = _run(query)
    return _converted(rows, converters) if rows and converters else rows


def _run(query: Any) -> tuple[list[tuple[Any, ...]], _Converters]:
    """The rows as the driver gives them, and what is to be converted."""
    wrapper = query.tuples().execute()
    wrapper.initialize()
    return wrapper.cursor.fetchall(), _needed(wrapper.converters)


def _needed(converters: list[Callable[[Any], Any] | None]) -> _Converters:
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


class Written:
    """A query of two dates, written out once: peewee takes longer to write one than it runs.

    ``build`` makes the query for a first and a last day; nothing else in it may change between
    two runs. The statement is kept for each kind of database.
    """

    def __init__(self, build: Callable[[date, date], Any]) -> None:
        """Keep how the query is built; it is written on its first run."""
        self._build = build
        self._known: dict[type, tuple[str, list[Any], list[tuple[int, bool]], _Converters]] = {}

    def __call__(self, first: date, last: date) -> list[tuple[Any, ...]]:
        """The rows for these days, as :func:`tuples` gives them."""
        kind = type(database.obj)
        if kind in self._known:
            sql, values, places, converters = self._known[kind]
            asked = list(values)
            for place, is_last in places:
                asked[place] = last if is_last else first
            rows = database.execute_sql(sql, asked).fetchall()
        else:
            rows, converters = _run(self._build(first, last))
            self._known[kind] = (*self._written(), converters)
        return _converted(rows, converters) if rows and converters else rows

    def _written(self) -> tuple[str, list[Any], list[tuple[int, bool]]]:
        """The statement, its values, and where among them the two dates stand."""
        sql, values = self._build(_FIRST, _LAST).sql()
        found = [place for place, value in enumerate(values) if value in (_FIRST, _LAST)]
        return sql, list(values), [(place, values[place] == _LAST) for place in found]


# Stand-ins that are in no query of their own: the first days a date may be.
_FIRST = date(1990, 1, 1)
_LAST = _FIRST + timedelta(days=1)
