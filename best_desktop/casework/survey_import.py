"""Survey answers from a file: read, matched, checked row by row, and kept (R-2.2.1).

First everything is checked and nothing kept (:func:`check_answers`); then :func:`import_answers`
keeps what is right. A repair has one answer, so a second run of the same file adds none.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from best_desktop.casework.desk import Desk, Work
from best_desktop.casework.import_columns import check_columns, remember, remembered
from best_desktop.casework.importing import CHUNK, Report, ask_to_import, chunks
from best_desktop.casework.rows import tuples
from best_desktop.domain.roles import Right
from best_desktop.domain.survey_rows import (
    NEEDED,
    CheckedSheet,
    Columns,
    SurveyField,
    SurveyLine,
    check_sheet,
    guess_columns,
)
from best_desktop.domain.surveys import proposal
from best_desktop.domain.table_rows import Fault, Repeated, Sheet
from best_desktop.domain.text import clean_line, fold
from best_desktop.domain.vocabulary import Triage
from best_desktop.store.models import Scheme, SurveyAnswer

_SETTING = "survey_columns"


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import came to: how many answers were kept, what was not, and what waits now."""

    kept: int
    to_look_at: int
    faults: tuple[Fault, ...]
    repeated: tuple[Repeated, ...]


def propose_columns(sheet: Sheet) -> dict[SurveyField, int]:
    """Which column holds what, as this office settled it last time and as the headings say."""
    return guess_columns(sheet.headings, remembered(_SETTING, SurveyField))


def check_answers(
    desk: Desk, sheet: Sheet, columns: Columns, report: Report | None = None
) -> CheckedSheet:
    """Check every row against the rules and the case file; nothing is kept.

    Raises:
        InvalidInput: a needed column is missing, or one column is taken twice.
    """
    check_columns(desk, sheet, columns, NEEDED)

    def tell(number: int, of: int) -> None:
        if report:
            report(100 * number // max(of, 1), f"Checking row {number:,} of {of:,}")

    schemes = {fold(name): row_id for row_id, name in tuples(Scheme.select(Scheme.id, Scheme.name))}
    stored = {key for (key,) in tuples(SurveyAnswer.select(SurveyAnswer.repair_key))}
    return check_sheet(sheet, columns, desk.today, schemes, stored, tell)


def import_answers(
    desk: Desk,
    source: str,
    sheet: Sheet,
    columns: Columns,
    *,
    whole: bool = False,
    report: Report | None = None,
) -> Imported:
    """Keep the rows that are right; the rest is named and left out.

    Args:
        desk: who imports.
        source: the file's name, kept with every answer beside the row.
        sheet: the rows.
        columns: where each field is; remembered for the next import of this office.
        whole: all or nothing. One fault, or Cancel, and no row at all is kept.
        report: told how far it is; an error it raises ends the import between two chunks, and
            what was kept by then stays, unless ``whole``.

    Raises:
        Refused: the role at the desk may not import, or ``whole`` and a row is at fault.
        InvalidInput: a needed column is missing, or one column is taken twice.
    """
    ask_to_import(desk)
    checked = check_answers(desk, sheet, columns)
    parts = chunks(checked.lines, len(checked.rows_at_fault), whole=whole)
    keeper = _Keeper(desk, clean_line(source)[:200], sheet, columns, len(checked.lines), report)
    for chunk in parts:
        keeper.keep(chunk)
    return Imported(
        keeper.kept, keeper.to_look_at, checked.faults, (*checked.repeated, *keeper.overtaken)
    )


class _Keeper:
    """Keeps chunks of answers, each in a transaction with an audit entry of its own."""

    def __init__(
        self,
        desk: Desk,
        source: str,
        sheet: Sheet,
        columns: Columns,
        total: int,
        report: Report | None,
    ) -> None:
        self.desk, self.source, self.sheet, self.columns = desk, source, sheet, columns
        self.total, self.report = total, report
        self.kept = self.to_look_at = 0
        self.overtaken: list[Repeated] = []

    def keep(self, lines: Sequence[SurveyLine]) -> None:
        """Keep a chunk; what a colleague kept meanwhile is left as it is."""
        kept = to_look_at = 0
        overtaken: list[Repeated] = []
        self._tell(0)
        with self.desk.working(Right.IMPORT) as work:
            if self.kept == 0:
                remember(work, _SETTING, "columns of survey files", self.sheet, self.columns)
            there = _stored_among(lines)
            for line in lines:
                if kept and kept % CHUNK == 0:
                    self._tell(kept)
                if line.key in there:
                    reference = line.repair_reference
                    overtaken.append(Repeated(self.sheet.name, line.row, reference, None))
                    continue
                triage = self._create(work, line)
                kept += 1
                to_look_at += triage is Triage.TO_DO
            if work.lines:
                what = f"{kept} survey answers from {self.source}"
                work.record("Import survey answers", self.source, None, what)
        self.kept += kept
        self.to_look_at += to_look_at
        self.overtaken += overtaken

    def _tell(self, more: int) -> None:
        if self.report:
            done = self.kept + more
            self.report(
                100 * done // max(self.total, 1), f"{done:,} of {self.total:,} answers imported"
            )

    def _create(self, work: Work, line: SurveyLine) -> Triage:
        triage = proposal(line.rating, line.comment)
        work.create(
            SurveyAnswer,
            repair_reference=line.repair_reference,
            repair_key=line.key,
            scheme=line.scheme_id,
            person_name=line.person_name,
            contractor=line.contractor,
            completed_on=line.completed_on,
            answered_on=line.answered_on,
            rating=line.rating,
            comment=line.comment,
            source=self.source,
            source_row=line.row,
            recorded_by=self.desk.staff_id,
            recorded_at=self.desk.clock(),
            triage=triage,
        )
        work.line("SURVEY_ANSWER", f"repair {line.repair_reference}", "", f"rating {line.rating}")
        return triage


def _stored_among(lines: Sequence[SurveyLine]) -> set[str]:
    """The keys a colleague stored since the rows were checked."""
    found: set[str] = set()
    for at in range(0, len(lines), CHUNK):
        keys = [each.key for each in lines[at : at + CHUNK]]
        query = SurveyAnswer.select(SurveyAnswer.repair_key)
        found |= {key for (key,) in tuples(query.where(SurveyAnswer.repair_key.in_(keys)))}
    return found
