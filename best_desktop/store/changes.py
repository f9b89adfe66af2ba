"""Changing a record: only what differs, and only if nobody else was quicker.

peewee's own ``save()`` sends every column, and loses a colleague's change to another field; so
edits compare the version the person saw and set only the columns that differ.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from peewee import Field

from best_desktop.store.database import require_transaction
from best_desktop.store.errors import Conflict
from best_desktop.store.finding import by_id
from best_desktop.store.models.base import VersionedTable


def change(
    table: type[VersionedTable],
    id: int,  # noqa: A002
    seen_version: int,
    values: Mapping[Field | str, Any],
) -> dict[str, tuple[Any, Any]]:
    """Change a record; returns what really changed: name of the field → (old, new).

    Records that other records point to are given and returned by id. Where nothing differs,
    nothing is written and the version stays.

    Raises:
        Conflict: the record is not at ``seen_version`` any more, or gone.
        ValueError: a value does not belong in its column.
        KeyError: there is no such field.
        RuntimeError: no transaction is open.
    """
    require_transaction()
    row = by_id(table, id)
    if row is None or row.version != seen_version:
        raise Conflict(table.__name__, id, None if row is None else row.version)
    changed: dict[str, tuple[Any, Any]] = {}
    for field, new in _by_field(table, values).items():
        old = row.__data__[field.name]
        kept = field.python_value(field.db_value(new))
        if kept != old:
            changed[field.name] = (old, kept)
    if not changed:
        return {}
    new_values = {name: new for name, (_, new) in changed.items()}
    done = (
        table.update(version=seen_version + 1, **new_values)
        .where((table.id == id) & (table.version == seen_version))
        .execute()
    )
    if done != 1:
        raise Conflict(table.__name__, id, None)
    return changed


def _by_field(table: type[VersionedTable], values: Mapping[Field | str, Any]) -> dict[Field, Any]:
    fields: dict[str, Field] = table._meta.combined  # a field's name or its column's
    named: dict[Field, Any] = {}
    for key, value in values.items():
        name = key.name if isinstance(key, Field) else key
        if name in {"id", "version"}:
            message = f"{name} is not for changing"
            raise KeyError(message)
        named[fields[name]] = value
    return named
