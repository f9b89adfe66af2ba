"""A table somebody else made, as rows: what a file of any kind gives before it is understood."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeVar

from best_desktop.domain.other_words import OTHER_WORDS
from best_desktop.domain.text import fold
from best_desktop.domain.vocabulary import Word

WordT = TypeVar("WordT", bound=Word)


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One row: its number as a spreadsheet shows it, and its values by place."""

    number: int
    values: tuple[object, ...]

    def value(self, place: int) -> object:
        """The value at a place; None beyond the end of a short row."""
        return self.values[place] if place < len(self.values) else None


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: its name, its headings and the rows under them, none of them empty."""

    name: str
    headings: tuple[str, ...]
    rows: tuple[SheetRow, ...]

    def heading(self, place: int) -> str:
        """How a message names a column: its heading, or its letter where it has none."""
        named = self.headings[place] if place < len(self.headings) else ""
        return named or f"column {column_letter(place)}"


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong in one cell, where it is, what it holds and how to put it right."""

    sheet: str
    row: int
    column: str
    value: str
    cure: str


@dataclass(frozen=True, slots=True)
class Repeated:
    """A row whose reference is there already: in the case file, or in an earlier row."""

    sheet: str
    row: int
    reference: str
    earlier_row: int | None


def column_letter(place: int) -> str:
    """The letter a spreadsheet gives the column at a place counted from 0."""
    letters, number = "", place + 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def plain_heading(heading: str) -> str:
    """A heading as headings are compared: letters and digits only, without case or accents."""
    return "".join(each for each in fold(heading) if each.isalnum())


def word_meant(text: str, kind: type[WordT]) -> WordT | None:
    """The word of a closed set somebody meant: by its value or its label, as headings compare."""
    wanted = plain_heading(text)
    other = OTHER_WORDS.get(kind, {}).get(wanted)
    if isinstance(other, kind):
        return other
    for each in kind:
        if wanted and wanted in {plain_heading(str(each.value)), plain_heading(each.label)}:
            return each
    return None


def as_text(value: object) -> str:
    """A cell as text: a whole number without its ".0", a date as people write it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    if isinstance(value, datetime):
        return f"{value:%d/%m/%Y %H:%M}" if value.time() != value.min.time() else _short(value)
    if isinstance(value, date):
        return _short(value)
    return str(value)


def _short(day: date) -> str:
    return f"{day:%d/%m/%Y}"
