"""Every import alike: find the sheets, propose the columns, check, keep; for window and prompt."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from best_desktop.casework import case_import, compliment_import, survey_import
from best_desktop.casework.case_history import Register
from best_desktop.casework.desk import Desk
from best_desktop.casework.errors import CaseworkError
from best_desktop.casework.importing import Report, TableFile
from best_desktop.domain import case_columns, compliment_rows, survey_rows
from best_desktop.domain.import_kinds import ImportKind
from best_desktop.domain.table_rows import Fault, Repeated, Sheet
from best_desktop.domain.vocabulary import PraiseSubject, Word

Columns = Mapping[Any, int]
"""For each field of a kind that has one, the place of its column counted from 0."""


@dataclass(frozen=True, slots=True)
class ToImport:
    """What somebody settled about a file.

    Attributes:
        source: the file's name.
        sheets: where the rows are; only of complaint histories may there be several.
        columns: which column of the first sheet holds what; the others have the same headings.
        unnamed: whom praise counts for that does not tell whom it is about.
    """

    source: str
    sheets: tuple[Sheet, ...]
    columns: Columns
    unnamed: PraiseSubject = PraiseSubject.EMPLOYEE


@dataclass(frozen=True, slots=True)
class Findings:
    """What a check found, or an import came to: so many rows can be, or were, kept.

    Attributes:
        kept: how many rows are right.
        faults: what keeps the others out, every cell of them.
        repeated: rows that are in the case file, or in an earlier row, already.
        odd: what looks odd in rows that are kept all the same.
        unnamed: how many of those kept do not tell whom they are about.
        to_look_at: how many of those kept wait for somebody's decision.
    """

    kept: int
    faults: tuple[Fault, ...]
    repeated: tuple[Repeated, ...]
    odd: tuple[str, ...] = ()
    unnamed: int = 0
    to_look_at: int = 0

    @property
    def rows_at_fault(self) -> int:
        """How many rows cannot be kept."""
        return len({(each.sheet, each.row) for each in self.faults})


@dataclass(frozen=True, slots=True)
class ImportRules:
    """How one kind of import goes; ``guess`` goes by headings alone, ``propose`` by memory too."""

    fields: type[Word]
    needed: tuple[Word, ...]
    guess: Callable[[tuple[str, ...]], Columns]
    propose: Callable[[Sheet], Columns]
    check: Callable[[Desk, ToImport, Report | None], Findings]
    keep: Callable[[Desk, ToImport, bool, Report | None], Findings]
    many_sheets: bool = False


def sheets_that_fit(kind: ImportKind, file: TableFile) -> tuple[Sheet, ...]:
    """The sheets whose headings name every column that is needed."""
    rules = IMPORTS[kind]
    needed = set(rules.needed)
    return tuple(each for each in file.sheets if needed <= set(rules.guess(each.headings)))


def as_it_stands(kind: ImportKind, file: TableFile) -> ToImport:
    """A file as its headings explain it, and as this office settled it before.

    Raises:
        CaseworkError: no sheet has the columns that are needed; the message names them.
    """
    rules = IMPORTS[kind]
    needed = set(rules.needed)
    fit = tuple(each for each in file.sheets if needed <= set(rules.propose(each)))
    if not fit:
        raise CaseworkError(_no_columns(kind, file))
    sheets = fit if rules.many_sheets else fit[:1]
    return ToImport(file.name, sheets, rules.propose(sheets[0]))


def check_headings(kind: ImportKind, file: TableFile) -> None:
    """See that a sheet has the needed columns, before there is a case file to remember others.

    Raises:
        CaseworkError: none has; the message names them.
    """
    if not sheets_that_fit(kind, file):
        raise CaseworkError(_no_columns(kind, file))


def _no_columns(kind: ImportKind, file: TableFile) -> str:
    *others, last = [str(each).lower() for each in IMPORTS[kind].needed]
    return (
        f"{file.name} has no sheet with the columns {', '.join(others)} and {last} in its first "
        "row. Name the columns so and import it again."
    )


def check_import(
    desk: Desk, kind: ImportKind, chosen: ToImport, report: Report | None = None
) -> Findings:
    """Check every row against the rules and the case file; nothing is kept.

    Raises:
        InvalidInput: a needed column is missing, or one column is taken twice.
    """
    return IMPORTS[kind].check(desk, chosen, report)


def keep_import(
    desk: Desk,
    kind: ImportKind,
    chosen: ToImport,
    *,
    whole: bool = False,
    report: Report | None = None,
) -> Findings:
    """Keep the rows that are right; the rest is named and left out.

    Args:
        desk: who imports.
        kind: what the rows are.
        chosen: the rows and what their columns hold.
        whole: all or nothing. One fault, or Cancel, and no row at all is kept.
        report: told how far it is; an error it raises ends the import between two chunks, and
            what was kept by then stays, unless ``whole``.

    Raises:
        Refused: the role at the desk may not import, or ``whole`` and a row is at fault.
        InvalidInput: a needed column is missing, or one column is taken twice.
    """
    return IMPORTS[kind].keep(desk, chosen, whole, report)


def _check_answers(desk: Desk, chosen: ToImport, report: Report | None) -> Findings:
    checked = survey_import.check_answers(desk, chosen.sheets[0], chosen.columns, report)
    return Findings(len(checked.lines), checked.faults, checked.repeated)


def _keep_answers(desk: Desk, chosen: ToImport, whole: bool, report: Report | None) -> Findings:
    done = survey_import.import_answers(
        desk, chosen.source, chosen.sheets[0], chosen.columns, whole=whole, report=report
    )
    return Findings(done.kept, done.faults, done.repeated, to_look_at=done.to_look_at)


def _check_praise(desk: Desk, chosen: ToImport, report: Report | None) -> Findings:
    checked = compliment_import.check_compliments(
        desk, chosen.sheets[0], chosen.columns, report, chosen.unnamed
    )
    unnamed = sum(each.assumed for each in checked.lines)
    return Findings(len(checked.lines), checked.faults, checked.repeated, unnamed=unnamed)


def _keep_praise(desk: Desk, chosen: ToImport, whole: bool, report: Report | None) -> Findings:
    done = compliment_import.import_compliments(
        desk,
        chosen.source,
        chosen.sheets[0],
        chosen.columns,
        whole=whole,
        report=report,
        unnamed=chosen.unnamed,
    )
    return Findings(done.kept, done.faults, done.repeated, unnamed=done.assumed)


def _registers(chosen: ToImport) -> Sequence[Register]:
    """Every sheet with its columns: those of the others as in the first, or by their headings."""
    first, *others = chosen.sheets
    guess = case_columns.guess_columns
    headings = {field: first.heading(place) for field, place in chosen.columns.items()}
    left_out = set(guess(first.headings)) - set(chosen.columns)
    found = [Register(first, chosen.columns)]
    for each in others:
        columns = guess(each.headings, headings)
        found.append(Register(each, {f: at for f, at in columns.items() if f not in left_out}))
    return found


def _check_histories(desk: Desk, chosen: ToImport, report: Report | None) -> Findings:
    checked = case_import.check_register(desk, _registers(chosen), report)
    return Findings(len(checked.histories), checked.faults, checked.repeated, checked.warnings)


def _keep_histories(desk: Desk, chosen: ToImport, whole: bool, report: Report | None) -> Findings:
    done = case_import.import_cases(
        desk, chosen.source, _registers(chosen), whole=whole, report=report
    )
    checked = done.checked
    return Findings(done.kept, checked.faults, checked.repeated, checked.warnings)


IMPORTS: Mapping[ImportKind, ImportRules] = {
    ImportKind.CASES: ImportRules(
        case_columns.CaseField,
        case_columns.NEEDED,
        case_columns.guess_columns,
        case_import.propose_columns,
        _check_histories,
        _keep_histories,
        many_sheets=True,
    ),
    ImportKind.COMPLIMENTS: ImportRules(
        compliment_rows.ComplimentField,
        compliment_rows.NEEDED,
        compliment_rows.guess_columns,
        compliment_import.propose_columns,
        _check_praise,
        _keep_praise,
    ),
    ImportKind.SURVEYS: ImportRules(
        survey_rows.SurveyField,
        survey_rows.NEEDED,
        survey_rows.guess_columns,
        survey_import.propose_columns,
        _check_answers,
        _keep_answers,
    ),
}
