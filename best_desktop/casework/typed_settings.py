"""Settings changed by name and typed value, for the command line."""

from __future__ import annotations

import dataclasses
import re
from datetime import date

from best_desktop.casework.desk import Desk
from best_desktop.casework.errors import CaseworkError
from best_desktop.casework.homes import enter_homes
from best_desktop.casework.settings import OfficeSettings, change_settings
from best_desktop.domain.vocabulary import Nation
from best_desktop.domain.working_days import long_date

_HOMES = re.compile(r"(\d{4}-\d{2}-\d{2})=(\d{1,7})(?::(England|Wales))?", re.IGNORECASE)
_YES_NO = {"yes": True, "y": True, "true": True, "no": False, "n": False, "false": False}


def set_by_name(desk: Desk, name: str, text: str) -> str:
    """Change one setting and say in words what it is now.

    ``homes`` takes a year end and a number: ``2026-03-31=412``, with ``:Wales`` for Wales.

    Raises:
        CaseworkError: there is no such setting, or its value cannot be read.
        InvalidInput: the value is out of range.
        Refused: the role at the desk may not change settings.
    """
    name = name.strip().casefold().replace("-", "_")
    if name == "homes":
        return _set_homes(desk, text)
    default = {each.name: each.default for each in dataclasses.fields(OfficeSettings)}.get(name)
    if not isinstance(default, bool | int | str | date):
        known = ", ".join(_names())
        raise CaseworkError(f"There is no setting '{name}' to set here. There are: {known}.")
    value = _read(name, text.strip(), default)
    change_settings(desk, **{name: value})
    return f"{name} is {text.strip() if isinstance(value, bool | str) else value}."


def _names() -> list[str]:
    fields = dataclasses.fields(OfficeSettings)
    simple = (bool, int, str, date)
    return ["homes", *(each.name for each in fields if isinstance(each.default, simple))]


def _read(name: str, text: str, default: bool | int | str | date) -> bool | int | str | date:
    try:
        if isinstance(default, bool):
            return _YES_NO[text.casefold()]
        if isinstance(default, int):
            return int(text)
        return date.fromisoformat(text) if isinstance(default, date) else text
    except (ValueError, KeyError):
        like = {bool: "yes or no", int: "a whole number", date: "a date such as 2024-04-01"}
        raise CaseworkError(f"Write {name} as {like[type(default)]}.") from None


def _set_homes(desk: Desk, text: str) -> str:
    read = _HOMES.fullmatch(text.strip())
    if read is None:
        raise CaseworkError(
            "Write homes as a year end and a number, such as 2026-03-31=412, and "
            "2026-03-31=20:Wales for Wales."
        )
    day, homes, nation_name = read.groups()
    try:
        year_end = date.fromisoformat(day)
    except ValueError:
        raise CaseworkError(f"{day} is no date. Write it as 2026-03-31.") from None
    nation = Nation((nation_name or "England").capitalize())
    enter_homes(desk, year_end, nation, int(homes))
    return f"{int(homes):,} homes in {nation} on {long_date(year_end)}."
