"""The old compliments spreadsheet: checked row by row, and kept with its own dates (R-10.5).

Nothing is stamped with today: a compliment keeps the date and the reference it had, and one that
had none is numbered in the year it was received. What is in the case file already is left as it
is, so a second run of the same file adds none.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from best_desktop.casework.desk import Desk, Work
from best_desktop.casework.import_columns import check_columns, remember, remembered
from best_desktop.casework.import_places import Places
from best_desktop.casework.importing import CHUNK, Report, ask_to_import, chunks
from best_desktop.casework.inputs import PersonInput
from best_desktop.casework.people import keep_person
from best_desktop.casework.rows import tuples
from best_desktop.domain.compliment_rows import (
    NEEDED,
    CheckedCompliments,
    Columns,
    ComplimentField,
    PastCompliment,
    check_sheet,
    content_key,
    guess_columns,
    reference_key,
)
from best_desktop.domain.roles import Right
from best_desktop.domain.table_rows import Fault, Repeated, Sheet
from best_desktop.domain.text import clean_line, fold
from best_desktop.domain.vocabulary import PraiseSubject
from best_desktop.domain.working_days import long_date
from best_desktop.store.counters import next_number, reserve_number
from best_desktop.store.models import Compliment, Person

_SETTING, _PREFIX = "compliment_columns", "CP"


@dataclass(frozen=True, slots=True)
class ImportedCompliments:
    """What an import came to.

    ``assumed`` counts those kept whose row does not tell whom they are about.
    """

    kept: int
    assumed: int
    faults: tuple[Fault, ...]
    repeated: tuple[Repeated, ...]


def propose_columns(sheet: Sheet) -> dict[ComplimentField, int]:
    """Which column holds what, as this office settled it last time and as the headings say."""
    return guess_columns(sheet.headings, remembered(_SETTING, ComplimentField))


def check_compliments(
    desk: Desk,
    sheet: Sheet,
    columns: Columns,
    report: Report | None = None,
    unnamed: PraiseSubject = PraiseSubject.EMPLOYEE,
) -> CheckedCompliments:
    """Check every row against the rules and the case file; nothing is kept.

    ``unnamed`` is whom a row counts for that does not tell whom it is about.

    Raises:
        InvalidInput: a needed column is missing, or one column is taken twice.
    """
    check_columns(desk, sheet, columns, NEEDED)

    def tell(number: int, of: int) -> None:
        if report:
            report(100 * number // max(of, 1), f"Checking row {number:,} of {of:,}")

    return check_sheet(sheet, columns, desk.today, *_stored(), tell, unnamed)


def import_compliments(
    desk: Desk,
    source: str,
    sheet: Sheet,
    columns: Columns,
    *,
    whole: bool = False,
    report: Report | None = None,
    unnamed: PraiseSubject = PraiseSubject.EMPLOYEE,
) -> ImportedCompliments:
    """Keep the rows that are right; the rest is named and left out.

    Args:
        desk: who imports.
        source: the file's name, kept in the history beside the row.
        sheet: the rows.
        columns: where each field is; remembered for the next import of this office.
        whole: all or nothing. One fault, or Cancel, and no row at all is kept.
        report: told how far it is; an error it raises ends the import between two chunks, and
            what was kept by then stays, unless ``whole``.
        unnamed: whom a row counts for that does not tell whom it is about.

    Raises:
        Refused: the role at the desk may not import, or ``whole`` and a row is at fault.
        InvalidInput: a needed column is missing, or one column is taken twice.
    """
    ask_to_import(desk)
    checked = check_compliments(desk, sheet, columns, unnamed=unnamed)
    parts = chunks(checked.lines, len(checked.rows_at_fault), whole=whole)
    keeper = _Keeper(desk, clean_line(source)[:200], sheet, columns, checked.lines, report)
    for chunk in parts:
        keeper.keep(chunk)
    repeated = (*checked.repeated, *keeper.overtaken)
    return ImportedCompliments(keeper.kept, keeper.assumed, checked.faults, repeated)


class _Keeper:
    """Keeps chunks of compliments, each in a transaction with an audit entry of its own."""

    def __init__(
        self,
        desk: Desk,
        source: str,
        sheet: Sheet,
        columns: Columns,
        every: Sequence[PastCompliment],
        report: Report | None,
    ) -> None:
        self.desk, self.source, self.sheet, self.columns = desk, source, sheet, columns
        self.every, self.report = every, report
        self.kept = self.assumed = 0
        self.overtaken: list[Repeated] = []
        self._people: dict[tuple[str, str], Person] = {}

    def keep(self, lines: Sequence[PastCompliment]) -> None:
        """Keep a chunk; what a colleague kept meanwhile is left as it is."""
        kept = assumed = 0
        with self.desk.working(Right.IMPORT) as work:
            if self.kept == 0:
                self._begin(work)
            references, contents = _stored_among(lines)
            places = Places(self.desk)
            for line in lines:
                if kept % CHUNK == 0:
                    self._tell(self.kept + kept)
                key = reference_key(line.reference)
                if key in references if key else line.content in contents:
                    name = line.reference or long_date(line.received_on)
                    self.overtaken.append(Repeated(self.sheet.name, line.row, name, None))
                    continue
                self._create(work, line, places)
                kept += 1
                assumed += line.assumed
            if work.lines:
                what = f"{kept} compliments from {self.source}"
                work.record("Import compliments", self.source, None, what)
        self.kept += kept
        self.assumed += assumed

    def _begin(self, work: Work) -> None:
        """No number is given that a row further down has already."""
        remember(work, _SETTING, "columns of compliments files", self.sheet, self.columns)
        for each in self.every:
            reserve_number(each.reference)

    def _tell(self, done: int) -> None:
        if self.report:
            total = len(self.every)
            self.report(100 * done // max(total, 1), f"{done:,} of {total:,} compliments imported")

    def _create(self, work: Work, line: PastCompliment, places: Places) -> None:
        year = line.received_on.year
        reference = line.reference or f"{_PREFIX}-{year}-{next_number(_PREFIX, year):04d}"
        scheme = places.scheme(work, line.scheme, None)
        work.create(
            Compliment,
            reference=reference,
            received_on=line.received_on,
            channel=line.channel,
            person=self._person(work, line, scheme),
            on_behalf_of=line.on_behalf_of,
            about=line.about,
            about_whom=line.about_whom,
            scheme=scheme,
            department=places.department(work, line.department),
            text=line.text,
            recorded_by=self.desk.staff_id,
            recorded_at=self.desk.clock(),
            thanked_on=line.thanked_on,
            shared_on=line.shared_on,
            confirmed_on=line.confirmed_on,
        )
        work.line("COMPLIMENT", f"{reference}, imported from", "", f"row {line.row}")

    def _person(self, work: Work, line: PastCompliment, scheme: int | None) -> Person | None:
        """Who gave it: one name at one scheme is one person, within this file only.

        Whether it is somebody in the case file a person must judge, who can merge the two.
        """
        if not line.person_name:
            return None
        key = fold(line.person_name), fold(line.scheme)
        if key not in self._people:
            self._people[key] = keep_person(work, PersonInput(name=line.person_name), scheme)
        return self._people[key]


def _stored(*where: Any) -> tuple[set[str], set[str]]:
    """The keys of the references and of the contents of compliments in the case file."""
    query = Compliment.select(
        Compliment.reference, Compliment.received_on, Person.name, Compliment.text
    ).left_outer_join(Person)
    rows = list(tuples(query.where(*where) if where else query))
    references = {reference_key(reference) for reference, *_ in rows}
    return references, {content_key(day, name or "", text) for _, day, name, text in rows}


def _stored_among(lines: Sequence[PastCompliment]) -> tuple[set[str], set[str]]:
    """The keys of what is stored now among those of a chunk."""
    if not lines:
        return set(), set()
    days = [each.received_on for each in lines]
    references, contents = _stored(Compliment.received_on.between(min(days), max(days)))
    for at in range(0, len(lines), CHUNK):
        named = [each.reference for each in lines[at : at + CHUNK]]
        references |= _stored(Compliment.reference.in_(named))[0]
    return references, contents
