"""Finding records by number, by statements that are written once (as in ``adding``).

For what every use case reads; lists and searches are queries of their own.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any, TypeVar

from best_desktop.store.database import execute
from best_desktop.store.fields import CONVERTED
from best_desktop.store.models.base import Table

AnyTable = TypeVar("AnyTable", bound=Table)


def by_id(table: type[AnyTable], id: int | None) -> AnyTable | None:  # noqa: A002
    """One record, None where there is none."""
    if id is None:
        return None
    found = belonging_to(table, "id", id)
    return found[0] if found else None


def belonging_to(
    table: type[AnyTable],
    field: str,
    id: int,  # noqa: A002
    order: str = "id",
) -> list[AnyTable]:
    """The records whose ``field`` points to ``id``, in the order of another field.

    Raises:
        KeyError: there is no such field.
    """
    statement, names, converters = _statement(table, field, order)
    return [_record(table, names, converters, row) for row in execute(statement, (id,)).fetchall()]


_Converters = tuple[tuple[int, Callable[[Any], Any]], ...]


@cache
def _statement(
    table: type[Table], field: str, order: str
) -> tuple[str, tuple[str, ...], _Converters]:
    known = table._meta.fields
    fields = table._meta.sorted_fields
    columns = ", ".join(f'"{each.column_name}"' for each in fields)
    sql = (
        f'SELECT {columns} FROM "{table._meta.table_name}"'  # noqa: S608
        f' WHERE "{known[field].column_name}" = ? ORDER BY "{known[order].column_name}"'
    )
    converters = tuple(
        (place, each.python_value)
        for place, each in enumerate(fields)
        if isinstance(each, CONVERTED)
    )
    return sql, tuple(each.name for each in fields), converters


def _record(
    table: type[AnyTable], names: tuple[str, ...], converters: _Converters, row: tuple[Any, ...]
) -> AnyTable:
    values = list(row)
    for place, convert in converters:
        values[place] = convert(values[place])
    record = table(__no_default__=True)
    record.__data__.update(zip(names, values, strict=True))
    return record
