"""Rows of somebody's spreadsheet as survey answers: each one right, or named with its cure.

Whatever order the columns have, :func:`guess_columns` proposes which is which and a person
settles it. A date is read day first (03/04/2026 is 3 April), or taken as the date the cell holds.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from best_desktop.domain.surveys import HIGHEST, LOWEST
from best_desktop.domain.table_rows import (
    Fault,
    Repeated,
    Sheet,
    SheetRow,
    as_text,
    plain_heading,
)
from best_desktop.domain.text import TextTooLong, clean_line, clean_text, fold
from best_desktop.domain.typed_dates import FIRST_YEAR, LAST_YEAR, Unreadable, read_date
from best_desktop.domain.vocabulary import Word
from best_desktop.domain.working_days import long_date


class SurveyField(Word):
    """What one column of an import can hold."""

    REPAIR = "repair_reference", "Repair reference"
    ANSWERED = "answered_on", "Answered on"
    RATING = "rating", "Rating"
    COMMENT = "comment", "Comment"
    SCHEME = "scheme", "Scheme"
    PERSON = "person_name", "Name"
    CONTRACTOR = "contractor", "Contractor"
    COMPLETED = "completed_on", "Repair completed on"


NEEDED = (SurveyField.REPAIR, SurveyField.ANSWERED, SurveyField.RATING)
"""Without these columns nothing can be imported."""

REFERENCE_LENGTH, NAME_LENGTH, COMMENT_LENGTH = 60, 200, 20_000

Columns = Mapping[SurveyField, int]
"""For each field that has one, the place of its column counted from 0."""

# Headings offices use, as they are compared; a longer heading may hold one of them.
_HEADINGS: dict[SurveyField, tuple[str, ...]] = {
    SurveyField.REPAIR: (
        "repairreference", "repairref", "jobreference", "jobref", "jobnumber", "jobno",
        "repairnumber", "repairno", "workorder", "orderno", "reference", "ref",
    ),
    SurveyField.ANSWERED: (
        "answeredon", "dateanswered", "answered", "responsedate", "surveydate", "dateofsurvey",
        "submitted", "completiontime", "timestamp", "replied",
    ),
    SurveyField.RATING: (
        "rating", "score", "satisfaction", "stars", "howsatisfied", "overall", "marks",
    ),
    SurveyField.COMMENT: (
        "comment", "feedback", "remarks", "whattheysaid", "anythingelse", "notes",
    ),
    SurveyField.SCHEME: ("scheme", "property", "site", "building"),
    SurveyField.PERSON: ("name", "tenant", "resident", "respondent", "customer"),
    SurveyField.CONTRACTOR: ("contractor", "company", "engineer", "tradesperson"),
    SurveyField.COMPLETED: (
        "completedon", "repaircompleted", "datecompleted", "completed", "jobdate", "finished",
    ),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class SurveyLine:
    """One answer, ready to be kept; ``key`` is the repair's reference as it is compared."""

    row: int
    repair_reference: str
    key: str
    answered_on: date
    rating: int
    comment: str = ""
    scheme_id: int | None = None
    person_name: str = ""
    contractor: str = ""
    completed_on: date | None = None


@dataclass(frozen=True, slots=True)
class CheckedSheet:
    """Every row of a sheet, sorted into what can be kept, what cannot, and what is there."""

    lines: tuple[SurveyLine, ...]
    faults: tuple[Fault, ...]
    repeated: tuple[Repeated, ...]

    @property
    def rows_at_fault(self) -> tuple[int, ...]:
        """The numbers of the rows with a fault, each once, in order."""
        return tuple(dict.fromkeys(each.row for each in self.faults))


def repair_key(reference: str) -> str:
    """A repair's reference as references are compared: "REP 12/a" and "rep12/A" are one."""
    return "".join(fold(reference).split())


def guess_columns(
    headings: tuple[str, ...], remembered: Mapping[SurveyField, str] | None = None
) -> dict[SurveyField, int]:
    """Which column holds what: as it was settled last time, then by what headings say."""
    plain = [plain_heading(each) for each in headings]
    found: dict[SurveyField, int] = {}
    for field, heading in (remembered or {}).items():
        place = _place(plain, _like(plain_heading(heading), exact=True), found)
        if place is not None:
            found[field] = place
    for exact in (True, False):
        for field, names in _HEADINGS.items():
            if field in found:
                continue
            for name in names:
                place = _place(plain, _like(name, exact=exact), found)
                if place is not None:
                    found[field] = place
                    break
    return found


def _like(name: str, *, exact: bool) -> Callable[[str], bool]:
    return lambda heading: heading == name if exact else name in heading


def _place(
    plain: list[str], fits: Callable[[str], bool], taken: Mapping[SurveyField, int]
) -> int | None:
    for place, heading in enumerate(plain):
        if heading and place not in taken.values() and fits(heading):
            return place
    return None


def check_sheet(
    sheet: Sheet,
    columns: Columns,
    today: date,
    schemes: Mapping[str, int],
    stored: Container[str],
    report: Callable[[int, int], object] | None = None,
) -> CheckedSheet:
    """Sort every row of a sheet.

    Args:
        sheet: the rows.
        columns: where each field is; ``NEEDED`` are there.
        today: no answer lies after it.
        schemes: the office's schemes by their folded name.
        stored: the keys of the repairs that have an answer already.
        report: told now and then how many rows of how many were read.
    """
    lines: list[SurveyLine] = []
    faults: list[Fault] = []
    repeated: list[Repeated] = []
    first_row: dict[str, int] = {}
    for number, row in enumerate(sheet.rows):
        if report and number % 200 == 0:
            report(number, len(sheet.rows))
        reader = _RowReader(sheet, row, columns, today, schemes)
        line = reader.line()
        if line is None:
            faults += reader.faults
        elif line.key in stored or line.key in first_row:
            earlier = first_row.get(line.key)
            repeated.append(Repeated(sheet.name, row.number, line.repair_reference, earlier))
        else:
            first_row[line.key] = row.number
            lines.append(line)
    return CheckedSheet(tuple(lines), tuple(faults), tuple(repeated))


class _RowReader:
    """Reads one row; ``faults`` says what kept it from being an answer."""

    def __init__(
        self,
        sheet: Sheet,
        row: SheetRow,
        columns: Columns,
        today: date,
        schemes: Mapping[str, int],
    ) -> None:
        self.sheet, self.row, self.columns = sheet, row, columns
        self.today, self.schemes = today, schemes
        self.faults: list[Fault] = []
        self._faulty: set[SurveyField] = set()

    def line(self) -> SurveyLine | None:
        """The answer; None where anything is wrong."""
        reference = self._text(SurveyField.REPAIR, REFERENCE_LENGTH)
        if not reference:
            self._needed(SurveyField.REPAIR, "Enter the reference of the repair.")
        answered = self._date(SurveyField.ANSWERED)
        if answered is None:
            self._needed(SurveyField.ANSWERED, "Enter the date of the answer, such as 16/06/2026.")
        rating = self._rating()
        completed = self._date(SurveyField.COMPLETED)
        if answered and completed and completed > answered:
            self._fault(
                SurveyField.COMPLETED,
                f"The repair cannot be completed after the answer of {long_date(answered)}. "
                "Correct one of the two dates.",
            )
        comment = self._text(SurveyField.COMMENT, COMMENT_LENGTH, lines=True)
        person = self._text(SurveyField.PERSON, NAME_LENGTH)
        contractor = self._text(SurveyField.CONTRACTOR, NAME_LENGTH)
        scheme = self._scheme()
        if self.faults or answered is None or rating is None:
            return None
        return SurveyLine(
            row=self.row.number,
            repair_reference=reference,
            key=repair_key(reference),
            answered_on=answered,
            rating=rating,
            comment=comment,
            scheme_id=scheme,
            person_name=person,
            contractor=contractor,
            completed_on=completed,
        )

    def _value(self, field: SurveyField) -> object:
        place = self.columns.get(field)
        return None if place is None else self.row.value(place)

    def _fault(self, field: SurveyField, cure: str) -> None:
        value = as_text(self._value(field))
        shown = value if len(value) <= 80 else f"{value[:79]}…"
        column = self.sheet.heading(self.columns[field])
        self._faulty.add(field)
        self.faults.append(Fault(self.sheet.name, self.row.number, column, shown, cure))

    def _needed(self, field: SurveyField, cure: str) -> None:
        """Say that a cell is empty, unless what it holds was found wrong already."""
        if field not in self._faulty:
            self._fault(field, cure)

    def _text(self, field: SurveyField, limit: int, *, lines: bool = False) -> str:
        text = as_text(self._value(field))
        try:
            return clean_text(text, limit) if lines else clean_line(text, limit)
        except TextTooLong as error:
            self._fault(field, str(error))
            return ""

    def _date(self, field: SurveyField) -> date | None:
        value = self._value(field)
        day: date | None
        if isinstance(value, datetime):
            day = value.date()
        elif isinstance(value, date):
            day = value
        else:
            day = self._typed_date(field, as_text(value))
        if day is None:
            return None
        if not FIRST_YEAR <= day.year <= LAST_YEAR:
            self._fault(field, f"The year must be from {FIRST_YEAR} to {LAST_YEAR}.")
        elif day > self.today:
            self._fault(field, f"The date must be {long_date(self.today)} or earlier.")
        return None if field in self._faulty else day

    def _typed_date(self, field: SurveyField, text: str) -> date | None:
        text = _WITHOUT_TIME.sub(r"\1", " ".join(text.split()))
        if not text:
            return None
        if _BARE_NUMBER.fullmatch(text):
            self._fault(
                field,
                "This is a number, not a date. Format the column as a date, or type the date as "
                "16/06/2026.",
            )
            return None
        try:
            # "today" and "+3d" are for people at the keyboard, not for files read some other day.
            day = read_date(text, self.today) if _HAS_DAY_AND_YEAR.search(text) else None
        except Unreadable as error:
            self._fault(field, f"The date {error}. Write the day first, as in 16/06/2026.")
            return None
        if day is None:
            self._fault(field, "This is no date. Write the day first, as in 16/06/2026.")
        return day

    def _rating(self) -> int | None:
        value = self._value(SurveyField.RATING)
        found = None if isinstance(value, bool) else _RATING.fullmatch(as_text(value))
        if found is None:
            self._fault(
                SurveyField.RATING,
                f"The rating must be a whole number from {LOWEST} (poor) to {HIGHEST} (good).",
            )
            return None
        return int(found[1])

    def _scheme(self) -> int | None:
        name = self._text(SurveyField.SCHEME, NAME_LENGTH)
        if not name:
            return None
        found = self.schemes.get(fold(name))
        if found is None:
            self._fault(
                SurveyField.SCHEME,
                "No scheme of this name is in the list. Correct the name, or add the scheme in "
                "Settings, People and places.",
            )
        return found


_RATING = re.compile(r"\s*([1-5])(?:\.0+)?\s*(?:(?:/|out of)\s*5|stars?)?\s*", re.IGNORECASE)
_BARE_NUMBER = re.compile(r"-?[0-9]+(?:[.,][0-9]+)?")
_HAS_DAY_AND_YEAR = re.compile(r"^[^+-].*[0-9]{2}")
_WITHOUT_TIME = re.compile(
    r"^(.*[0-9]{2,4})(?:[T ,]+[0-9]{1,2}[:.][0-9]{2}(?:[:.][0-9]{2}(?:\.[0-9]+)?)?"
    r"(?:\s*[AaPp]\.?[Mm]\.?)?(?:Z|[+-][0-9]{2}:?[0-9]{2})?)$"
)


def preview(
    sheet: Sheet, columns: Columns, most: int = 5
) -> Iterator[tuple[int, tuple[tuple[SurveyField, str], ...]]]:
    """The first rows as they would be understood: row number, then each field with its text."""
    for row in sheet.rows[:most]:
        yield (
            row.number,
            tuple(
                (field, " ".join(as_text(row.value(columns[field])).split()))
                for field in SurveyField
                if field in columns
            ),
        )
