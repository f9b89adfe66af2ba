"""Reading the rows of somebody's spreadsheet: which column is which, and each cell or its fault.

Whatever order the columns have, :func:`columns_named` proposes which is which and a person
settles it. A date is read day first (03/04/2026 is 3 April), or taken as the date the cell holds.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date as Day  # noqa: N812 - a reader has a method of that name
from datetime import datetime
from typing import Generic, TypeVar

from best_desktop.domain.table_rows import Fault, Repeated, Sheet, SheetRow, as_text, plain_heading
from best_desktop.domain.text import TextTooLong, clean_line, clean_text
from best_desktop.domain.typed_dates import FIRST_YEAR, LAST_YEAR, Unreadable, read_date
from best_desktop.domain.vocabulary import Word
from best_desktop.domain.working_days import long_date

FieldT = TypeVar("FieldT", bound=Word)
LineT = TypeVar("LineT")


@dataclass(frozen=True, slots=True)
class CheckedRows(Generic[LineT]):
    """Every row of a sheet, sorted into what can be kept, what cannot, and what is there."""

    lines: tuple[LineT, ...]
    faults: tuple[Fault, ...]
    repeated: tuple[Repeated, ...]

    @property
    def rows_at_fault(self) -> tuple[int, ...]:
        """The numbers of the rows with a fault, each once, in order."""
        return tuple(dict.fromkeys(each.row for each in self.faults))


def columns_named(
    headings: tuple[str, ...],
    names: Mapping[FieldT, tuple[str, ...]],
    remembered: Mapping[FieldT, str] | None = None,
    *,
    parts: bool = True,
) -> dict[FieldT, int]:
    """Which column holds what: as it was settled last time, then by what headings say.

    Args:
        headings: the headings of the sheet.
        names: for each field the headings offices use, as :func:`plain_heading` writes them.
        remembered: the heading each field had last time.
        parts: whether a longer heading may hold one of the names.
    """
    plain = [plain_heading(each) for each in headings]
    found: dict[FieldT, int] = {}
    for field, heading in (remembered or {}).items():
        place = _place(plain, _like(plain_heading(heading), exact=True), found)
        if place is not None:
            found[field] = place
    for exact in (True, False) if parts else (True,):
        for field, known in names.items():
            if field in found:
                continue
            for name in known:
                place = _place(plain, _like(name, exact=exact), found)
                if place is not None:
                    found[field] = place
                    break
    return found


def _like(name: str, *, exact: bool) -> Callable[[str], bool]:
    return lambda heading: heading == name if exact else name in heading


def _place(
    plain: list[str], fits: Callable[[str], bool], taken: Mapping[FieldT, int]
) -> int | None:
    for place, heading in enumerate(plain):
        if heading and place not in taken.values() and fits(heading):
            return place
    return None


class RowReader(Generic[FieldT]):
    """Reads the cells of one row; ``faults`` says what kept it from being understood."""

    def __init__(
        self, sheet: Sheet, row: SheetRow, columns: Mapping[FieldT, int], today: Day
    ) -> None:
        self.sheet, self.row, self.columns, self.today = sheet, row, columns, today
        self.faults: list[Fault] = []
        self._faulty: set[FieldT] = set()

    def value(self, field: FieldT) -> object:
        """What the cell of a field holds; None where it has no column."""
        place = self.columns.get(field)
        return None if place is None else self.row.value(place)

    def fault(self, field: FieldT, cure: str) -> None:
        """Name what is wrong in a cell and how to put it right."""
        value = as_text(self.value(field))
        shown = value if len(value) <= 80 else f"{value[:79]}…"
        column = self.sheet.heading(self.columns[field])
        self._faulty.add(field)
        self.faults.append(Fault(self.sheet.name, self.row.number, column, shown, cure))

    def needed(self, field: FieldT, cure: str) -> None:
        """Say that a cell is empty, unless what it holds was found wrong already."""
        if field not in self._faulty:
            self.fault(field, cure)

    def text(self, field: FieldT, limit: int, *, lines: bool = False) -> str:
        """A cleaned text; '' where the cell is empty or too long."""
        text = as_text(self.value(field))
        try:
            return clean_text(text, limit) if lines else clean_line(text, limit)
        except TextTooLong as error:
            self.fault(field, str(error))
            return ""

    def date(self, field: FieldT) -> Day | None:
        """A date not after today; None where the cell is empty or holds no such date."""
        value = self.value(field)
        day: Day | None
        if isinstance(value, datetime):
            day = value.date()
        elif isinstance(value, Day):
            day = value
        else:
            day = self._typed_date(field, as_text(value))
        if day is None:
            return None
        if not FIRST_YEAR <= day.year <= LAST_YEAR:
            self.fault(field, f"The year must be from {FIRST_YEAR} to {LAST_YEAR}.")
        elif day > self.today:
            self.fault(field, f"The date must be {long_date(self.today)} or earlier.")
        return None if field in self._faulty else day

    def _typed_date(self, field: FieldT, text: str) -> Day | None:
        text = WITHOUT_TIME.sub(r"\1", " ".join(text.split()))
        if not text:
            return None
        if _BARE_NUMBER.fullmatch(text):
            self.fault(
                field,
                "This is a number, not a date. Format the column as a date, or type the date as "
                "16/06/2026.",
            )
            return None
        try:
            # "today" and "+3d" are for people at the keyboard, not for files read some other day.
            day = read_date(text, self.today) if _HAS_DAY_AND_YEAR.search(text) else None
        except Unreadable as error:
            self.fault(field, f"The date {error}. Write the day first, as in 16/06/2026.")
            return None
        if day is None:
            self.fault(field, "This is no date. Write the day first, as in 16/06/2026.")
        return day


_BARE_NUMBER = re.compile(r"-?[0-9]+(?:[.,][0-9]+)?")
_HAS_DAY_AND_YEAR = re.compile(r"^[^+-].*[0-9]{2}")
WITHOUT_TIME = re.compile(
    r"^(.*[0-9]{2,4})(?:[T ,]+[0-9]{1,2}[:.][0-9]{2}(?:[:.][0-9]{2}(?:\.[0-9]+)?)?"
    r"(?:\s*[AaPp]\.?[Mm]\.?)?(?:Z|[+-][0-9]{2}:?[0-9]{2})?)$"
)


def preview(
    sheet: Sheet, columns: Mapping[FieldT, int], most: int = 5
) -> Iterator[tuple[int, tuple[tuple[FieldT, str], ...]]]:
    """The first rows as they would be understood: row number, then each field with its text."""
    for row in sheet.rows[:most]:
        yield (
            row.number,
            tuple(
                (field, " ".join(as_text(row.value(place)).split()))
                for field, place in columns.items()
            ),
        )
