"""Which column of a file holds what: checked, and remembered for the office's next file."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import TypeVar

from best_desktop.casework.checks import Checks
from best_desktop.casework.desk import Desk, Work
from best_desktop.casework.errors import InvalidInput
from best_desktop.domain.table_rows import Sheet
from best_desktop.domain.vocabulary import Word
from best_desktop.store.models import Setting

FieldT = TypeVar("FieldT", bound=Word)


def check_columns(
    desk: Desk, sheet: Sheet, columns: Mapping[FieldT, int], needed: Sequence[FieldT]
) -> None:
    """Every needed field has a column, and no column is taken twice.

    Raises:
        InvalidInput: a needed column is missing, or one column is taken twice.
    """
    checks = Checks(desk)
    for field in needed:
        if field not in columns:
            checks.add(field.value, f"Choose the column that holds “{field}”.")
    places = list(columns.values())
    for field, place in columns.items():
        if places.count(place) > 1:
            heading = sheet.heading(place)
            checks.add(field.value, f"“{heading}” is chosen twice. Choose another column.")
    if checks.problems:
        raise InvalidInput(checks.problems)


def remembered(setting: str, fields: type[FieldT]) -> Mapping[FieldT, str]:
    """The heading each field had in the office's last file of a kind."""
    row = Setting.get_or_none(Setting.name == setting)
    stored = json.loads(row.value) if row else {}
    known = {each.value: each for each in fields}
    return {known[name]: heading for name, heading in stored.items() if name in known}


def remember(
    work: Work, setting: str, what: str, sheet: Sheet, columns: Mapping[FieldT, int]
) -> None:
    """Keep which heading meant what, for this office's next file; ``what`` is for the trail."""
    value = json.dumps(
        {field.value: sheet.headings[place] for field, place in columns.items()
         if place < len(sheet.headings)},
        ensure_ascii=False,
    )  # fmt: skip
    row = Setting.get_or_none(Setting.name == setting)
    if row is None:
        work.create(Setting, name=setting, value=value)
    elif row.value != value:
        work.change(Setting, row.id, row.version, {"value": value}, lines=False)
    else:
        return
    work.line("SETTING", what, "", value)
