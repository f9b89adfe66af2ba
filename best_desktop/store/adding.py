"""Adding records by statements that are written once.

peewee writes each anew, which takes it longer than the database to run it.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any, TypeVar

from best_desktop.store.database import execute, is_server, require_transaction
from best_desktop.store.models.base import Table

AnyTable = TypeVar("AnyTable", bound=Table)


def add(table: type[AnyTable], **values: Any) -> AnyTable:
    """Add a record; what is not given is as the column says.

    Records that other records point to are given whole or by id. The record comes back with its
    id.

    Raises:
        ValueError: a value does not belong in its column.
        RuntimeError: no transaction is open.
    """
    require_transaction()
    record = table(**values)
    names = tuple(record.__data__)
    cursor = execute(
        _statement(table, names, returning=is_server()), _kept(table, names, record.__data__)
    )
    if "id" not in values:
        record.id = cursor.fetchone()[0] if is_server() else cursor.lastrowid
    return record


@cache
def _statement(table: type[Table], names: tuple[str, ...], *, returning: bool) -> str:
    fields = table._meta.fields
    columns = ", ".join(f'"{fields[name].column_name}"' for name in names)
    marks = ", ".join("?" * len(names))
    ending = ' RETURNING "id"' if returning else ""
    return f'INSERT INTO "{table._meta.table_name}" ({columns}) VALUES ({marks}){ending}'  # noqa: S608


def _kept(table: type[Table], names: tuple[str, ...], values: Mapping[str, Any]) -> tuple[Any, ...]:
    fields = table._meta.fields
    return tuple(fields[name].db_value(values[name]) for name in names)
