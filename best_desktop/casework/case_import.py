"""Case histories from an older register: checked row by row, and kept with their own dates.

Nothing is stamped with today: a complaint keeps the reference and the dates it had, and its due
dates come from the same engine as everybody's. A reference that is in the case file already is
left as it is, so a second run of the same file adds none.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time

from best_desktop.casework.case_history import (
    CaseHistory,
    Register,
    read_history,
    standing_facts,
)
from best_desktop.casework.deadline_row import Rules
from best_desktop.casework.desk import LONDON, Desk, Work
from best_desktop.casework.import_columns import check_columns, remember, remembered
from best_desktop.casework.import_places import Places
from best_desktop.casework.importing import CHUNK, Report, ask_to_import, chunks
from best_desktop.casework.rows import tuples
from best_desktop.casework.standing import deadline_values
from best_desktop.domain.case_columns import NEEDED, CaseField, guess_columns
from best_desktop.domain.deadlines import schedule
from best_desktop.domain.moves import Standing, next_step
from best_desktop.domain.roles import Right
from best_desktop.domain.table_rows import Fault, Repeated, Sheet
from best_desktop.domain.text import clean_line, fold
from best_desktop.domain.vocabulary import (
    ExtensionBasis,
    LogStatus,
    MilestoneKind,
)
from best_desktop.store.counters import reserve_number
from best_desktop.store.models import (
    Complaint,
    Deadline,
    Extension,
    NotAccepted,
    Point,
    Stage,
)
from best_desktop.store.search import index_case

_SETTING = "case_columns"


@dataclass(frozen=True, slots=True)
class CheckedRegister:
    """What is right, what is wrong and what is there already; nothing is kept yet."""

    histories: tuple[CaseHistory, ...]
    faults: tuple[Fault, ...]
    repeated: tuple[Repeated, ...]

    @property
    def rows_at_fault(self) -> tuple[tuple[str, int], ...]:
        """The sheet and number of each row that cannot be kept."""
        return tuple(dict.fromkeys((each.sheet, each.row) for each in self.faults))

    @property
    def warnings(self) -> tuple[str, ...]:
        """What looks odd in rows that are kept all the same."""
        return tuple(text for each in self.histories for text in each.warnings)


@dataclass(frozen=True, slots=True)
class ImportedCases:
    """What an import came to."""

    kept: int
    checked: CheckedRegister


def propose_columns(sheet: Sheet) -> dict[CaseField, int]:
    """Which column holds what: by our own names, as this office settled it, by what it says."""
    return guess_columns(sheet.headings, remembered(_SETTING, CaseField))


def check_register(
    desk: Desk, registers: Sequence[Register], report: Report | None = None
) -> CheckedRegister:
    """Check every row against the rules and the case file; nothing is kept.

    Raises:
        InvalidInput: a needed column is missing, or one column is taken twice.
    """
    for each in registers:
        check_columns(desk, each.sheet, each.columns, NEEDED)
    rules = Rules(desk.procedures, desk.calendar(), desk.settings.change_over)
    there = {fold(each) for (each,) in tuples(Complaint.select(Complaint.reference))}
    seen: dict[str, int] = {}
    histories: list[CaseHistory] = []
    faults: list[Fault] = []
    repeated: list[Repeated] = []
    total = sum(len(each.sheet.rows) for each in registers)
    done = 0
    for register in registers:
        for row in register.sheet.rows:
            if report and done % CHUNK == 0:
                report(100 * done // max(total, 1), f"Checking row {done:,} of {total:,}")
            done += 1
            history, wrong = read_history(register, row, rules, desk.today)
            faults += wrong
            if history is None:
                continue
            sheet, key = register.sheet.name, history.key
            if key in seen:
                cure = f"Row {seen[key]} has the same reference. Correct one, or take one out."
                column = register.heading("reference")
                faults.append(Fault(sheet, row.number, column, history.reference, cure))
                continue
            seen[key] = row.number
            if key in there:
                repeated.append(Repeated(sheet, row.number, history.reference, None))
            else:
                histories.append(history)
    return CheckedRegister(tuple(histories), tuple(faults), tuple(repeated))


def import_cases(
    desk: Desk,
    source: str,
    registers: Sequence[Register],
    *,
    whole: bool = False,
    report: Report | None = None,
) -> ImportedCases:
    """Keep the rows that are right; the rest is named and left out.

    Args:
        desk: who imports.
        source: the file's name, kept in the history of every complaint beside its row.
        registers: the sheets; which column of the first holds what is remembered, where it is not
            what the headings say themselves, or not what was remembered.
        whole: all or nothing. One fault, or Cancel, and no complaint at all is kept.
        report: told how far it is; an error it raises ends the import between two chunks, and
            what was kept by then stays, unless ``whole``.

    Raises:
        Refused: the role at the desk may not import, or ``whole`` and a row is at fault.
        InvalidInput: a needed column is missing, or one column is taken twice.
    """
    ask_to_import(desk)
    checked = check_register(desk, registers, report)
    parts = chunks(checked.histories, len(checked.rows_at_fault), whole=whole)
    first = registers[0] if checked.histories else None
    keeper = _Keeper(desk, clean_line(source)[:200], len(checked.histories), report, first)
    for part in parts:
        keeper.keep(part)
    return ImportedCases(keeper.kept, checked)


class _Keeper:
    """Keeps chunks of complaints; each has an audit entry of its own, in its own history."""

    def __init__(
        self,
        desk: Desk,
        source: str,
        total: int,
        report: Report | None,
        register: Register | None = None,
    ) -> None:
        self.desk, self.source, self.total, self.report = desk, source, total, report
        self.register = register
        self.kept = 0

    def keep(self, histories: Sequence[CaseHistory]) -> None:
        """Keep a chunk; what a colleague kept meanwhile is left as it is."""
        kept = 0
        with self.desk.working_through(Right.IMPORT) as begin:
            if self.register and self.kept == 0:
                with begin() as work:
                    self._remember(work, self.register)
            there = _kept_among(histories)
            places = Places(self.desk)
            for each in histories:
                if kept % CHUNK == 0:
                    self._tell(self.kept + kept)
                if each.key in there:
                    continue
                with begin() as work:
                    self._create(work, each, places)
                kept += 1
        self.kept += kept

    def _remember(self, work: Work, register: Register) -> None:
        """Keep which heading meant what, where the headings do not say so themselves.

        So is what somebody put right: else what was settled before would be proposed again.
        """
        sheet, columns = register.sheet, register.columns
        if columns != guess_columns(sheet.headings) or columns != propose_columns(sheet):
            remember(work, _SETTING, "columns of older registers", sheet, columns)
        if work.lines:
            work.record("Import columns", self.source, None, "Columns of the file")

    def _tell(self, done: int) -> None:
        if self.report:
            words = f"{done:,} of {self.total:,} complaints imported"
            self.report(100 * done // max(self.total, 1), words)

    def _create(self, work: Work, history: CaseHistory, places: Places) -> None:
        reserve_number(history.reference)
        complaint = _complaint(work, history, places)
        _stages(work, complaint, history)
        _refusal(work, complaint, history)
        work.create(
            Point,
            complaint=complaint,
            number=1,
            understanding=history.summary,
            raised_on=complaint.received_on,
        )
        scheme = places.name_of(complaint.scheme_id)
        index_case(complaint.id, f"{complaint.reference}\n{complaint.summary}\n{scheme}", "")
        work.line("CASE_CREATED", "imported from", "", f"{self.source}, row {history.row}")
        work.line("PROCEDURE_SET", "procedure", "", history.known.procedure.title)
        work.line("STATUS", "state", "", complaint.state)
        for each in history.warnings:
            work.line("IMPORT", "looks odd", "", each)
        summary = f"{complaint.reference} imported from {self.source}"
        work.record("Import complaint", complaint.reference, complaint, summary)


def _complaint(work: Work, history: CaseHistory, places: Places) -> Complaint:
    desk, known = work.desk, history.known
    facts, ended_on = standing_facts(history, desk.today)
    # The register has no time of day: noon is a day's middle, and no day is changed by it.
    noon = datetime.combine(facts.received_on, time(12))
    facts = replace(facts, made_at=noon, logged_at=noon)
    dates = schedule(known.procedure, facts, desk.calendar())
    due = dates.next_due()
    then = max(due.promised, desk.today) if due else desk.today
    standing = Standing(known.procedure, facts, dates, then)
    complaint = work.create(
        Complaint,
        reference=history.reference,
        procedure=known.procedure.id,
        procedure_version=known.procedure.version,
        received_on=facts.received_on,
        made_at=noon.replace(tzinfo=LONDON),
        logged_at=noon.replace(tzinfo=LONDON),
        log_status=LogStatus.SAME_DAY,
        issue_on=facts.issue_on,
        channel=history.channel,
        kind=history.kind,
        scheme=places.scheme(work, history.scheme, history.nation),
        department=places.department(work, history.department),
        category=history.category,
        category_other=history.category_other,
        summary=history.summary,
        counts_for_tsm=history.counts_for_tsm,
        recorded_by=desk.staff_id,
        state=facts.state,
        stage=facts.current.number,
        concluded_on=ended_on,
        next_step=next_step(standing),
        next_due=due.promised if due else None,
        next_extended=bool(due and (due.extended or due.told_late)),
        escalate_by=dates.escalate_by(),
    )
    rows = [deadline_values(complaint, each) for each in dates.milestones]
    Deadline.insert_many(rows).execute()
    return complaint


def _stages(work: Work, complaint: Complaint, history: CaseHistory) -> None:
    for facts in history.known.facts.stages:
        outcome = history.outcomes.get(facts.number)
        stage = work.create(
            Stage,
            complaint=complaint,
            number=facts.number,
            started_on=facts.started_on,
            started_how=facts.started_how,
            acknowledged_on=facts.acknowledged_on,
            decided_on=facts.answered_on,
            outcome=outcome,
            answered_on=facts.answered_on,
        )
        for name, day in _happened(stage):
            work.line("IMPORT", f"stage {stage.number}, {name}", "", day)
        for each in facts.extensions:
            until = each.until or _until(history, work.desk, facts.number, each.days or 0)
            work.create(
                Extension,
                stage=stage,
                basis=each.basis,
                until=until,
                told_on=each.told_on,
                agreed_on=each.told_on if each.basis is ExtensionBasis.AGREED else None,
            )
            work.line("EXT_ISSUED", f"stage {stage.number}, until", "", until)


def _happened(stage: Stage) -> Iterator[tuple[str, object]]:
    yield "began", stage.started_on
    if stage.acknowledged_on:
        yield "acknowledged", stage.acknowledged_on
    if stage.answered_on:
        yield "answered", stage.answered_on
    if stage.outcome:
        yield "outcome", stage.outcome


def _until(history: CaseHistory, desk: Desk, stage: int, days: int) -> date:
    """The date so many working days after the answer was first due."""
    answers = (m for m in history.known.schedule.milestones if m.kind is MilestoneKind.ANSWER)
    first_due = next(each.base_due for each in answers if each.stage == stage)
    return desk.calendar().add(first_due, days)


def _refusal(work: Work, complaint: Complaint, history: CaseHistory) -> None:
    if history.refused_on is None:
        return
    work.create(
        NotAccepted,
        complaint=complaint,
        stage_number=1,
        ground=history.refusal_ground,
        facts="Imported from an older register",
        decided_on=history.refused_on,
        told_on=history.refused_on,
    )
    work.line("EXCLUSION_GROUND", "ground", "", history.refusal_ground or "not recorded")


def _kept_among(histories: Sequence[CaseHistory]) -> set[str]:
    """The references that are in the case file now, among those of a chunk."""
    found: set[str] = set()
    for at in range(0, len(histories), CHUNK):
        references = [each.reference for each in histories[at : at + CHUNK]]
        query = Complaint.select(Complaint.reference).where(Complaint.reference.in_(references))
        found |= {fold(each) for (each,) in tuples(query)}
    return found
