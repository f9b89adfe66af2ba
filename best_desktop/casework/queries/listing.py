"""A register as a list: filtered, sorted and paged in SQL, from one description each."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Generic, TypeVar

from peewee import OP, SQL, Expression, Ordering, fn

from best_desktop.casework.desk import Desk
from best_desktop.casework.party_views import RegisterFilter
from best_desktop.casework.rows import tuples
from best_desktop.domain.text import asked

Row = TypeVar("Row")
PAGE = 200


def matching(text: str, *columns: Any) -> Any:
    """The condition that one of the columns holds a text, as people look for it."""
    wanted = asked(text)
    term = columns[0].contains(wanted)
    for column in columns[1:]:
        term = term | column.contains(wanted)
    return term


def received_between(column: Any, first: date | None, last: date | None) -> list[Any]:
    """The conditions that a day is from the first to the last; either may be open."""
    terms = [] if first is None else [column >= first]
    return terms if last is None else [*terms, column <= last]


@dataclass(frozen=True, slots=True)
class Listing(Generic[Row]):
    """What one register selects.

    Args:
        select: the query for these columns, with its joins.
        columns: what a row is made of, for whom is at the desk.
        where: the conditions of a filter; all of them hold.
        rows: makes rows of the tuples, looking up what hangs on them.
        orders: what a list may be sorted by, by the key of its column.
        number: the column that tells one row from another, the last to sort by.
        first: the order at first: its key, and whether it descends.
    """

    select: Callable[..., Any]
    columns: Callable[[Desk], Sequence[Any]]
    where: Callable[[Desk, RegisterFilter], list[Any]]
    rows: Callable[[Desk, list[tuple[Any, ...]]], list[Row]]
    orders: Mapping[str, Callable[[Desk], Any]]
    number: Any
    first: tuple[str, bool]

    def one(self, desk: Desk, number: int) -> Row | None:
        """The row of this number; None where there is none."""
        query = self.select(*self.columns(desk)).where(self.number == number)
        return next(iter(self.rows(desk, list(tuples(query)))), None)

    def page(
        self,
        desk: Desk,
        wanted: RegisterFilter,
        sort: str | None = None,
        descending: bool = False,
        start: int = 0,
        limit: int | None = PAGE,
    ) -> tuple[list[Row], int | None]:
        """Some rows from ``start`` on, and where the next page begins (None after the last).

        What has no value in the column sorted by comes last, whichever way it is sorted.
        """
        if sort is None:
            sort, descending = self.first
        by = self.orders[sort](desk)
        way = "DESC" if descending else "ASC"
        keys = [
            Ordering(Expression(by, OP.IS, None), "ASC"),
            Ordering(by, way),
            Ordering(self.number, way),
        ]
        query = self.select(*self.columns(desk)).where(*self._where(desk, wanted)).order_by(*keys)
        if limit is not None:
            query = query.limit(limit + 1).offset(start)
        found = tuples(query)
        more = limit is not None and len(found) > limit
        rows = self.rows(desk, found[:limit])
        return rows, start + len(rows) if more else None

    def count(self, desk: Desk, wanted: RegisterFilter) -> int:
        """How many rows the filter shows."""
        query = self.select(fn.COUNT(SQL("*"))).where(*self._where(desk, wanted))
        return int(query.scalar())

    def _where(self, desk: Desk, wanted: RegisterFilter) -> list[Any]:
        terms = self.where(desk, wanted)
        if wanted.ids:
            terms.append(self.number.in_(wanted.ids))
        return terms or [SQL("1 = 1")]
