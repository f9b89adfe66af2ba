"""Rows of somebody's spreadsheet as survey answers: each one right, or named with its cure."""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Mapping
from dataclasses import dataclass
from datetime import date

from best_desktop.domain.row_reader import CheckedRows, RowReader, columns_named
from best_desktop.domain.surveys import HIGHEST, LOWEST
from best_desktop.domain.table_rows import Fault, Repeated, Sheet, SheetRow, as_text
from best_desktop.domain.text import fold
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


CheckedSheet = CheckedRows[SurveyLine]
"""Every row of a file of answers, sorted."""


def repair_key(reference: str) -> str:
    """A repair's reference as references are compared: "REP 12/a" and "rep12/A" are one."""
    return "".join(fold(reference).split())


def guess_columns(
    headings: tuple[str, ...], remembered: Mapping[SurveyField, str] | None = None
) -> dict[SurveyField, int]:
    """Which column holds what: as it was settled last time, then by what headings say."""
    return columns_named(headings, _HEADINGS, remembered)


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
    return CheckedRows(tuple(lines), tuple(faults), tuple(repeated))


class _RowReader(RowReader[SurveyField]):
    """Reads one row; ``faults`` says what kept it from being an answer."""

    def __init__(
        self,
        sheet: Sheet,
        row: SheetRow,
        columns: Columns,
        today: date,
        schemes: Mapping[str, int],
    ) -> None:
        super().__init__(sheet, row, columns, today)
        self.schemes = schemes

    def line(self) -> SurveyLine | None:
        """The answer; None where anything is wrong."""
        reference = self.text(SurveyField.REPAIR, REFERENCE_LENGTH)
        if not reference:
            self.needed(SurveyField.REPAIR, "Enter the reference of the repair.")
        answered = self.date(SurveyField.ANSWERED)
        if answered is None:
            self.needed(SurveyField.ANSWERED, "Enter the date of the answer, such as 16/06/2026.")
        rating = self._rating()
        completed = self.date(SurveyField.COMPLETED)
        if answered and completed and completed > answered:
            self.fault(
                SurveyField.COMPLETED,
                f"The repair cannot be completed after the answer of {long_date(answered)}. "
                "Correct one of the two dates.",
            )
        comment = self.text(SurveyField.COMMENT, COMMENT_LENGTH, lines=True)
        person = self.text(SurveyField.PERSON, NAME_LENGTH)
        contractor = self.text(SurveyField.CONTRACTOR, NAME_LENGTH)
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

    def _rating(self) -> int | None:
        value = self.value(SurveyField.RATING)
        found = None if isinstance(value, bool) else _RATING.fullmatch(as_text(value))
        if found is None:
            self.fault(
                SurveyField.RATING,
                f"The rating must be a whole number from {LOWEST} (poor) to {HIGHEST} (good).",
            )
            return None
        return int(found[1])

    def _scheme(self) -> int | None:
        name = self.text(SurveyField.SCHEME, NAME_LENGTH)
        if not name:
            return None
        found = self.schemes.get(fold(name))
        if found is None:
            self.fault(
                SurveyField.SCHEME,
                "No scheme of this name is in the list. Correct the name, or add the scheme in "
                "Settings, People and places.",
            )
        return found


_RATING = re.compile(r"\s*([1-5])(?:\.0+)?\s*(?:(?:/|out of)\s*5|stars?)?\s*", re.IGNORECASE)
