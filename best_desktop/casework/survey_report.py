"""The monthly survey report for the lead complaints officer, and whether it was given (R-10.7)."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from best_desktop.casework.checks import Checks, long_date
from best_desktop.casework.desk import Desk
from best_desktop.casework.exporting import exporting
from best_desktop.casework.rows import tuples
from best_desktop.domain.periods import Period, month_of
from best_desktop.domain.roles import Right
from best_desktop.domain.vocabulary import Triage
from best_desktop.store.models import Setting, SurveyAnswer

if TYPE_CHECKING:
    from best_desktop.casework.office_workbooks import Listed
    from best_desktop.casework.survey_views import SurveyRow

# The registers and their workbooks are imported by what makes a report: page Today, the first that
# is painted, asks only which reports are to be given.

_GIVEN = "survey_reports_given"


@dataclass(frozen=True, slots=True)
class SurveyReport:
    """The answers of a period: how many were satisfied, praised us, or were not satisfied."""

    answers: tuple[SurveyRow, ...]

    @property
    def satisfied(self) -> int:
        """How many were satisfied."""
        return sum(row.triage is Triage.SATISFIED for row in self.answers)

    @property
    def dissatisfied(self) -> tuple[SurveyRow, ...]:
        """Those that were not, or have not been looked at yet."""
        return tuple(row for row in self.answers if row.triage is not Triage.SATISFIED)

    @property
    def compliments(self) -> tuple[SurveyRow, ...]:
        """Those that a compliment was logged from; the compliment keeps the link."""
        return tuple(row for row in self.answers if row.compliment)

    def figures(self) -> list[tuple[str, int]]:
        """Each figure and its number, in the order of the report."""
        return [
            ("Answers", len(self.answers)),
            ("Satisfied", self.satisfied),
            ("Not satisfied, or not looked at yet", len(self.dissatisfied)),
            ("Became a complaint", sum(row.is_complaint for row in self.answers)),
            ("Compliments", len(self.compliments)),
        ]


def months_with_answers(desk: Desk) -> tuple[Period, ...]:
    """The months in which anybody answered, newest first, up to the one today lies in."""
    query = SurveyAnswer.select(SurveyAnswer.answered_on).distinct()
    firsts = {day.replace(day=1) for (day,) in tuples(query) if day <= desk.today}
    return tuple(month_of(first) for first in sorted(firsts, reverse=True))


def reports_to_give(desk: Desk) -> tuple[Period, ...]:
    """The months that are over and whose report nobody marked as given yet, oldest first."""
    given = _given()
    over = [each for each in months_with_answers(desk) if each.last < desk.today]
    return tuple(each for each in reversed(over) if each.first.isoformat() not in given)


def given_on(month: Period) -> date | None:
    """The day the report of a month was given to the lead complaints officer; None if not yet."""
    said = _given().get(month.first.isoformat())
    return date.fromisoformat(said) if said else None


def survey_report(desk: Desk, month: Period) -> SurveyReport:
    """The report of a month."""
    from best_desktop.casework.party_views import RegisterFilter, RegisterName
    from best_desktop.casework.register_kinds import REGISTERS

    listing = REGISTERS[RegisterName.SURVEYS].listing
    wanted = RegisterFilter(first=month.first, last=month.last)
    rows, _ = listing.page(desk, wanted, "received", limit=None)
    return SurveyReport(tuple(rows))


def survey_workbook(desk: Desk, month: Period) -> bytes:
    """The report of a month as a workbook (B4): figures, what followed, compliments, answers."""
    from best_desktop.casework.registers import made_by
    from best_desktop.documents.register_book import register_book

    with exporting(desk) as export:
        listed = listed_surveys(desk, month)
        export.says(f"Survey report for {month.label}", f"{listed.lines} lines")
        return register_book(listed.title, listed.sheets, listed.notes, made_by(desk))


def listed_surveys(desk: Desk, month: Period) -> Listed:
    """What :func:`survey_workbook` holds."""
    from best_desktop.casework.office_workbooks import Listed
    from best_desktop.casework.party_views import RegisterName
    from best_desktop.casework.register_kinds import REGISTERS, RegisterColumn
    from best_desktop.casework.registers import PERSONAL, sheet_of

    report = survey_report(desk, month)
    columns = REGISTERS[RegisterName.SURVEYS].columns
    figures = (
        RegisterColumn("figure", "Figure", lambda row: row[0], 44),
        RegisterColumn("number", "Number", lambda row: row[1], 10, int),
    )
    lists: Sequence[tuple[str, Sequence[SurveyRow]]] = (
        ("Not satisfied", report.dissatisfied),
        ("Compliments", report.compliments),
        ("All answers", report.answers),
    )
    notes = {
        "Period": f"Answers to post-repair surveys from {month.days}",
        "Satisfied": "A rating above 2 without a word of complaint, or found satisfied by a person",
        "Given to the lead complaints officer": _given_words(month),
        "Restricted complaints": "Those that are not for whoever made this say so and no more.",
        "Personal data": PERSONAL,
    }
    sheets = (
        sheet_of("Summary", figures, report.figures()),
        *(sheet_of(title, columns, rows) for title, rows in lists),
    )
    return Listed("Satisfaction survey report", sheets, notes, len(report.answers))


def give_report(desk: Desk, month: Period, day: date) -> None:
    """Mark the report of a month as given to the lead complaints officer on a day (R-10.7.i).

    Raises:
        InvalidInput: the day is to come, or before the end of the month.
    """
    checks = Checks(desk)
    checks.past("given_on", day, what="the date it was given")
    why = "the last day of the month it is about"
    checks.not_before("given_on", day, month.last, what="the date it was given", why=why)
    checks.done()
    with desk.working(Right.EXPORT) as work:
        given = _given()
        before = given.get(month.first.isoformat(), "")
        value = json.dumps({**given, month.first.isoformat(): day.isoformat()})
        row = Setting.get_or_none(Setting.name == _GIVEN)
        if row is None:
            work.create(Setting, name=_GIVEN, value=value)
        elif row.value != value:
            work.change(Setting, row.id, row.version, {"value": value}, lines=False)
        else:
            return
        work.line("SURVEY_REPORT", month.label, before, day)
        said = f"Survey report for {month.label} given to the lead on {long_date(day)}"
        work.record("Give survey report", "Surveys", None, said)


def _given_words(month: Period) -> str:
    day = given_on(month)
    return long_date(day) if day else "Not yet"


def _given() -> dict[str, str]:
    row = Setting.get_or_none(Setting.name == _GIVEN)
    stored: dict[str, str] = json.loads(row.value) if row else {}
    return stored
