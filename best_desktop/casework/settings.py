"""The organisation's settings: one row each, JSON inside, read whole into a frozen value."""

from __future__ import annotations

import dataclasses
import json
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from best_desktop.casework.errors import CaseworkError, FieldProblem, InvalidInput
from best_desktop.domain.letter_facts import OfficeDetails, OmbudsmanDetails
from best_desktop.store.models import Setting

if TYPE_CHECKING:
    from best_desktop.casework.desk import Desk

OFFICE = OfficeDetails(
    name="Bespoke Supportive Tenancies (BeST)",
    address=("2a Sentinel House", "Eccles", "M30 0NJ"),
    telephone="0161 786 6000 (option 6)",
    text_number="07525 277308",
    email="complaints@bestha.co.uk",
    website="www.bestha.co.uk",
    facebook="www.facebook.com/bespokesupportivetenancies",
    instagram="www.instagram.com/bespokesupportivetenancies",
)
OMBUDSMAN = OmbudsmanDetails(
    name="Housing Ombudsman Service",
    website="www.housing-ombudsman.org.uk",
    telephone="0300 111 3000",
    address=("Housing Ombudsman Service", "PO Box 1484", "Unit D", "Preston", "PR2 0ET"),
)


@dataclass(frozen=True, slots=True)
class OfficeSettings:
    """What the organisation has settled; assumptions A1–A14 are the defaults."""

    office: OfficeDetails = field(default=OFFICE)
    ombudsman: OmbudsmanDetails = field(default=OMBUDSMAN)
    change_over: date = date(2024, 4, 1)
    soon_days: int = 2
    year_starts_in_month: int = 4
    welsh_in_tsm: bool = False
    ch02_headline: str = "answered"
    tenant_panel_exists: bool = False
    adjustment_review_months: int = 6
    retention_years: int = 6


_RANGES = {
    "soon_days": (1, 20, "Days that count as due soon"),
    "year_starts_in_month": (1, 12, "The month the financial year starts in"),
    "adjustment_review_months": (1, 36, "Months between reviews of an adjustment"),
    "retention_years": (1, 99, "Years to keep a concluded case"),
}
_HEADLINES = ("received", "answered", "answered_or_due")


def read_settings() -> OfficeSettings:
    """Read the settings of the open case file; what was never set has its default."""
    stored = {row.name: json.loads(row.value) for row in Setting.select()}
    known = {each.name for each in dataclasses.fields(OfficeSettings)}
    values = {name: _from_json(name, value) for name, value in stored.items() if name in known}
    return replace(OfficeSettings(), **values)


def _from_json(name: str, value: Any) -> Any:
    if name == "office":
        return OfficeDetails(**{**value, "address": tuple(value["address"])})
    if name == "ombudsman":
        return OmbudsmanDetails(**{**value, "address": tuple(value["address"])})
    return date.fromisoformat(value) if name == "change_over" else value


def _to_json(value: Any) -> str:
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        value = dataclasses.asdict(value)
    if isinstance(value, date):
        value = value.isoformat()
    return json.dumps(value, ensure_ascii=False)


def change_settings(desk: Desk, **values: Any) -> OfficeSettings:
    """Change settings by name; each change is audited with its old and new value.

    InvalidInput names a setting out of range; CaseworkError one that does not exist.
    """
    _check(values)
    with desk.working() as work:
        current = read_settings()
        for name, value in values.items():
            if getattr(current, name) == value:
                continue
            row = Setting.get_or_none(Setting.name == name)
            if row is None:
                work.create(Setting, name=name, value=_to_json(value))
            else:
                work.change(Setting, row.id, row.version, {"value": _to_json(value)}, lines=False)
            work.line("SETTING", name, _to_json(getattr(current, name)), _to_json(value))
        if work.lines:
            work.record("Change settings", "Office", None, f"Settings: {', '.join(values)}")
    return read_settings()


def _check(values: dict[str, Any]) -> None:
    known = {each.name: each for each in dataclasses.fields(OfficeSettings)}
    problems = []
    for name, value in values.items():
        if name not in known:
            raise CaseworkError(f"There is no setting called '{name}'.")
        expected = type(getattr(OfficeSettings(), name))
        if type(value) is not expected:
            raise CaseworkError(f"'{name}' must be of type {expected.__name__}.")
        if name in _RANGES:
            low, high, what = _RANGES[name]
            if not low <= value <= high:
                problems.append(FieldProblem(name, f"{what} must be from {low} to {high}."))
        elif name == "ch02_headline" and value not in _HEADLINES:
            problems.append(
                FieldProblem(
                    name, "Choose received, answered or answered_or_due for the CH02 headline."
                )
            )
    if problems:
        raise InvalidInput(problems)
