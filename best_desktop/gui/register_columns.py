"""The columns of a register as a list shows them, made from how casework describes them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from best_desktop.casework.party_views import RegisterName
from best_desktop.casework.register_kinds import REGISTERS, RegisterColumn
from best_desktop.casework.registers import cell_value
from best_desktop.domain.vocabulary import Tag
from best_desktop.gui.dates import long_date
from best_desktop.gui.tables import Column


def columns_of(
    name: RegisterName, tags: Mapping[str, Callable[[Any], Tag | None]] | None = None
) -> tuple[Column[Any], ...]:
    """Every column of a register; ``tags`` paints some of them as status words."""
    register = REGISTERS[name]
    return tuple(
        Column(
            each.key,
            each.label,
            _text(each),
            each.width,
            each.key if register.sorts(each.key) else None,
            tag=(tags or {}).get(each.key),
            number=each.kind is int,
            shown=each.shown,
        )
        for each in register.columns
    )


def day_of(name: RegisterName, key: str, row: Any) -> date | None:
    """The date a column shows for a row, so that it is copied as one."""
    for each in REGISTERS[name].columns:
        if each.key == key and each.kind is date:
            value = each.value(row)
            return value if isinstance(value, date) else None
    return None


def _text(column: RegisterColumn) -> Callable[[Any], str]:
    def text(row: Any) -> str:
        value = column.value(row)
        if isinstance(value, date):
            return long_date(value)
        said = cell_value(value)
        return "" if said is None else " ".join(str(said).split())

    return text
