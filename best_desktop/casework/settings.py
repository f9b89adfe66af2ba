"""The organisation's settings: one row each, JSON inside, read whole into a frozen value."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from best_desktop.casework.errors import CaseworkError, FieldProblem, InvalidInput
from best_desktop.domain.letter_facts import OfficeDetails, OmbudsmanDetails
from best_desktop.domain.letter_paper import FURTHEST, LetterPaper, Window
from best_desktop.domain.letterhead import Letterhead, Signatory
from best_desktop.domain.roles import Right
from best_desktop.domain.text import clean_line
from best_desktop.domain.trends import ENOUGH, WITHIN_DAYS, Similarity
from best_desktop.domain.typed_dates import FIRST_YEAR, LAST_YEAR
from best_desktop.store.models import Setting

if TYPE_CHECKING:
    from best_desktop.casework.desk import Desk, Work

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
    offer_reply_days: int = 20
    offer_pay_days: int = 10
    retention_years: int = 6
    theme_complaints: int = ENOUGH
    theme_days: int = WITHIN_DAYS
    letter_paper: LetterPaper = field(default_factory=LetterPaper)
    letterhead: Letterhead = field(default_factory=Letterhead)

    @property
    def similarity(self) -> Similarity:
        """How many similar complaints within how many days are a theme (P-11.3)."""
        return Similarity(self.theme_complaints, self.theme_days)


_RANGES = {
    "soon_days": (1, 20, "Days that count as due soon"),
    "year_starts_in_month": (1, 12, "The month the financial year starts in"),
    "adjustment_review_months": (1, 36, "Months between reviews of an adjustment"),
    "offer_reply_days": (5, 60, "Working days in which we ask for an answer to an offer"),
    "offer_pay_days": (1, 60, "Working days in which we pay an offer that was accepted"),
    "retention_years": (1, 99, "Years to keep a concluded case"),
    "theme_complaints": (2, 20, "Similar complaints that are a theme"),
    "theme_days": (7, 365, "Days within which similar complaints are a theme"),
}
_HEADLINES = ("received", "answered", "answered_or_due")


# How long a line of the office's or the Ombudsman's details may be in a letter, in characters.
_LINE, _ADDRESS_LINES = 200, 8
_NEEDED = ("name", "address")

Details = OfficeDetails | OmbudsmanDetails


def read_settings() -> OfficeSettings:
    """Read the settings of the open case file; what was never set has its default.

    CaseworkError names a setting that was damaged outside the program: dates and letters hang on
    them, so none is guessed.
    """
    known = {each.name for each in dataclasses.fields(OfficeSettings)}
    stored = {row.name: row.value for row in Setting.select() if row.name in known}
    return replace(OfficeSettings(), **{name: _read(name, text) for name, text in stored.items()})


def _read(name: str, text: str) -> Any:
    try:
        value = _from_json(name, json.loads(text))
        _check({name: value})
    except (ValueError, TypeError, KeyError, AttributeError, CaseworkError) as error:
        raise CaseworkError(
            f"The setting ‘{name.replace('_', ' ')}’ in this case file cannot be read: it was "
            "changed outside the program. Restore the newest backup, or ask whoever looks after "
            "the computers."
        ) from error
    return value


def _from_json(name: str, value: Any) -> Any:
    if name == "office":
        return OfficeDetails(**{**value, "address": tuple(value["address"])})
    if name == "ombudsman":
        return OmbudsmanDetails(**{**value, "address": tuple(value["address"])})
    if name == "letter_paper":
        return LetterPaper(
            Window(value["window"]),
            float(value["across"]),
            float(value["down"]),
            bool(value["fold_marks"]),
        )
    if name == "letterhead":
        signs = ({**each, "letters": tuple(each["letters"])} for each in value["signatories"])
        signatories = tuple(Signatory(**each) for each in signs)
        return Letterhead(**{**value, "signatories": signatories})
    return date.fromisoformat(value) if name == "change_over" else value


def _to_json(value: Any) -> str:
    if isinstance(value, LetterPaper):
        value = {**dataclasses.asdict(value), "window": value.window.value}
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        value = dataclasses.asdict(value)
    if isinstance(value, date):
        value = value.isoformat()
    return json.dumps(value, ensure_ascii=False)


def change_settings(desk: Desk, **values: Any) -> OfficeSettings:
    """Change settings by name; each change is audited with its old and new value.

    Text that goes into letters is cleaned. InvalidInput names a setting out of range or a line
    that cannot be printed; CaseworkError a setting that does not exist.
    """
    values = {name: _cleaned(value) for name, value in values.items()}
    _check(values)
    details = {name: value for name, value in values.items() if isinstance(value, Details)}
    problems = [each for name, value in details.items() for each in _unprintable(name, value)]
    if problems:
        raise InvalidInput(problems)
    with desk.working(Right.CHANGE_SETTINGS) as work:
        write_settings(work, values)
        if work.lines:
            work.record("Change settings", "Office", None, f"Settings: {', '.join(values)}")
    return read_settings()


def write_settings(work: Work, values: dict[str, Any]) -> None:
    """Write checked settings within an open use case, with a line for each that really changes."""
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


def _cleaned(value: Any) -> Any:
    """Details with each text on one clean line, and no empty lines in the address."""
    if not isinstance(value, Details):
        return value
    cleaned: dict[str, Any] = {
        name: clean_line(text)
        for name, text in dataclasses.asdict(value).items()
        if isinstance(text, str)
    }
    cleaned["address"] = tuple(filter(None, map(clean_line, value.address)))
    return replace(value, **cleaned)


def _details_problems(setting: str, details: Details) -> Iterator[FieldProblem]:
    """What is too long for a letter's head or foot, or missing there, by the name of its line."""
    for name, value in dataclasses.asdict(details).items():
        field, what = f"{setting}_{name}", name.replace("_", " ")
        lines = [value] if isinstance(value, str) else list(value)
        if name in _NEEDED and not any(lines):
            yield FieldProblem(field, f"Enter the {what}: letters need it.")
        if len(lines) > _ADDRESS_LINES:
            yield FieldProblem(field, f"The {what} must have {_ADDRESS_LINES} lines or fewer.")
        if any(len(line) > _LINE for line in lines):
            cure = f"The {what} must have {_LINE} characters a line or fewer. Shorten it."
            yield FieldProblem(field, cure)


def _paper_problems(paper: LetterPaper) -> Iterator[FieldProblem]:
    """A window that lies further away than the head of a letter leaves room for (B-50)."""
    for name, moved in (("across", paper.across), ("down", paper.down)):
        if not -FURTHEST <= moved <= FURTHEST:
            yield FieldProblem(
                f"letter_paper_{name}",
                f"The window can be moved by {FURTHEST:.0f} mm at most. Measure again with the "
                "test sheet, or use other envelopes.",
            )


def _unprintable(setting: str, details: Details) -> Iterator[FieldProblem]:
    from best_desktop.documents.fonts import unprintable

    for name, value in dataclasses.asdict(details).items():
        missing = unprintable(value if isinstance(value, str) else "\n".join(value))
        if missing:
            yield FieldProblem(
                f"{setting}_{name}",
                f"The letter font cannot print {', '.join(missing)} in the "
                f"{name.replace('_', ' ')}. Write it in other letters.",
            )


def _check(values: dict[str, Any]) -> None:
    known = {each.name: each for each in dataclasses.fields(OfficeSettings)}
    problems: list[FieldProblem] = []
    for name, value in values.items():
        if name not in known:
            raise CaseworkError(f"There is no setting called '{name}'.")
        expected = type(getattr(OfficeSettings(), name))
        if type(value) is not expected:
            raise CaseworkError(f"'{name}' must be of type {expected.__name__}.")
        problems += _problems(name, value)
    if problems:
        raise InvalidInput(problems)


def _problems(name: str, value: Any) -> Iterator[FieldProblem]:
    """What is wrong with the value of one setting."""
    if isinstance(value, Details):
        yield from _details_problems(name, value)
    elif isinstance(value, LetterPaper):
        yield from _paper_problems(value)
    elif name in _RANGES:
        low, high, what = _RANGES[name]
        if not low <= value <= high:
            yield FieldProblem(name, f"{what} must be from {low} to {high}.")
    elif isinstance(value, date) and not FIRST_YEAR <= value.year <= LAST_YEAR:
        yield FieldProblem(
            name, f"The date has the year {value.year:04d}. Enter a year such as 2024."
        )
    elif name == "ch02_headline" and value not in _HEADLINES:
        yield FieldProblem(
            name, "Choose received, answered or answered_or_due for the CH02 headline."
        )
