"""A complaints procedure as data: stages, time limits and who may do what, each with its clause.

The files are ``resources/procedures/*.toml``; :func:`read_procedure` turns one file's text into
frozen values or says which key is wrong and how to put it right.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum

from best_desktop.domain.toml_table import TableReader
from best_desktop.domain.vocabulary import ExtensionBasis, LetterCode
from best_desktop.domain.working_days import Unit


class ProcedureError(ValueError):
    """A procedure file does not say what it must; the message names file, key and cure."""


class Event(Enum):
    """The event a time limit counts from; its own date is day 0 (G1)."""

    RECEIPT = "receipt"
    START = "start of the stage"
    ACKNOWLEDGEMENT = "acknowledgement"
    ANSWER = "answer"


@dataclass(frozen=True, slots=True)
class TimeLimit:
    """So many days after an event: done on the last of them is in time (G3)."""

    length: int
    unit: Unit
    starts: Event
    clause: str

    def __str__(self) -> str:
        """Say the limit as people say it."""
        return f"{self.length} {self.unit.value} from {self.starts.value}"


@dataclass(frozen=True, slots=True)
class ExtensionRule:
    """How more time may be taken; ``at_most`` is None where the number is not limited.

    ``length`` is the most by explanation, 0 where only a set date counts. ``not_agreed_letter``
    goes out where the complainant refuses a new date; the date due then stays (P-7.2.4).
    """

    length: int
    unit: Unit
    at_most: int | None
    bases: frozenset[ExtensionBasis]
    clause: str
    letter: LetterCode
    not_agreed_letter: LetterCode | None = None
    not_agreed_clause: str = ""


@dataclass(frozen=True, slots=True)
class EscalationRule:
    """How a case leaves a stage for the next; ``within`` is None where no limit is stated."""

    within: TimeLimit | None
    automatic: bool
    clause: str
    letter: LetterCode | None


@dataclass(frozen=True, slots=True)
class StageRule:
    """One stage: its time limits, letters and reviewer."""

    number: int
    name: str
    acknowledge: TimeLimit | None
    answer: TimeLimit
    extension: ExtensionRule
    escalation: EscalationRule | None
    acknowledgement_letter: LetterCode | None
    decision_letter: LetterCode
    reviewer: str
    reviewer_must_be_new: bool
    reviewer_clause: str


@dataclass(frozen=True, slots=True)
class Cap:
    """An overall limit counted from receipt, shown as its own line (X11)."""

    length: int
    unit: Unit
    last_stage: int
    clause: str


@dataclass(frozen=True, slots=True)
class OmbudsmanRule:
    """When the Housing Ombudsman may be gone to; ``wait_calendar_days`` 0 means at any time."""

    wait_calendar_days: int
    wait_ended_on: date | None
    designated_person: bool
    clause: str


@dataclass(frozen=True, slots=True)
class Wording:
    """The words that differ between the two documents."""

    person: str
    people: str
    definition: str
    lead_complaints_officer: str


@dataclass(frozen=True, slots=True)
class Procedure:
    """A rule-set with its version; a case keeps both for ever.

    ``read_with`` is a document that its own says to read alongside it, '' where there is none.
    """

    id: str
    version: str
    title: str
    source: str
    code_basis: str
    received_from: date
    log_hours: int
    log_clause: str
    acceptance_months: int
    acceptance_clause: str
    stages: tuple[StageRule, ...]
    caps: tuple[Cap, ...]
    ombudsman: OmbudsmanRule
    wording: Wording
    read_with: str = ""

    @property
    def origin(self) -> str:
        """The document it comes from and what is read with it, as sentences (R-0.1, R-1.1)."""
        read_with = f" Read with: {self.read_with}." if self.read_with else ""
        return f"{self.source}.{read_with}"

    @property
    def last_stage(self) -> int:
        """The number of the last stage."""
        return len(self.stages)

    def stage(self, number: int) -> StageRule:
        """Return a stage's rules; KeyError where the procedure has no such stage."""
        if not 1 <= number <= len(self.stages):
            raise KeyError(f"{self.title} has no stage {number}")
        return self.stages[number - 1]


@dataclass(frozen=True, slots=True)
class PrintedRule:
    """One line of a procedure printed as a table, to check against paper."""

    stage: str
    what: str
    rule: str
    letter: str
    clause: str


def procedure_for(
    received_on: date, procedures: Mapping[str, Procedure], change_over: date | None = None
) -> Procedure:
    """Choose by received date: the newest procedure already in force on it, else the oldest.

    ``change_over`` is the office's own first day of the newest procedure (a setting, 1 April 2024
    unless changed), in place of the one its file gives.
    """
    by_date = sorted(procedures.values(), key=lambda each: each.received_from)
    chosen = by_date[0]
    for each in by_date[1:]:
        begins = change_over if change_over and each is by_date[-1] else each.received_from
        if begins <= received_on:
            chosen = each
    return chosen


class _Reader(TableReader):
    """A table of a procedure file."""

    error = ProcedureError

    def days(self, key: str, least: int = 1) -> int:
        value: int = self.take(key, int)
        if not least <= value <= 400:
            raise self.fail(key, f"must be between {least} and 400, not {value}.")
        return value

    def letter(self, key: str) -> LetterCode | None:
        return self.one_of(key, LetterCode) if key in self.table else None


def read_procedure(text: str, file: str) -> Procedure:
    """Read one procedure file; ``file`` is its name for messages.

    Raises:
        ProcedureError: a key is missing, wrong or unknown; names file, key and cure.
    """
    try:
        top = _Reader(file, "", tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        raise ProcedureError(f"{file}: this is not a TOML file ({error}).") from None
    stages = tuple(
        _read_stage(_Reader(file, f"stages[{number}]", each), number)
        for number, each in enumerate(top.take("stages", list), start=1)
    )
    if not stages:
        raise top.fail("stages", "must hold at least one stage.")
    if stages[-1].escalation:
        raise top.fail(f"stages[{len(stages)}].escalation", "leads nowhere: it is the last stage.")
    caps = tuple(
        _read_cap(_Reader(file, f"caps[{number}]", each), len(stages))
        for number, each in enumerate(top.take("caps", list, []), start=1)
    )
    log, acceptance = top.inner("log"), top.inner("acceptance")
    procedure = Procedure(
        id=top.take("id", str),
        version=top.take("version", str),
        title=top.take("title", str),
        source=top.take("source", str),
        code_basis=top.take("code_basis", str),
        received_from=top.take("received_from", date),
        log_hours=log.days("hours"),
        log_clause=log.take("clause", str),
        acceptance_months=acceptance.days("months"),
        acceptance_clause=acceptance.take("clause", str),
        stages=stages,
        caps=caps,
        ombudsman=_read_ombudsman(top.inner("ombudsman")),
        wording=_read_wording(top.inner("wording")),
        read_with=top.take("read_with", str, ""),
    )
    for each in (top, log, acceptance):
        each.done()
    return procedure


def _read_ombudsman(reader: _Reader) -> OmbudsmanRule:
    rule = OmbudsmanRule(
        wait_calendar_days=reader.days("wait_calendar_days", least=0),
        wait_ended_on=reader.take("wait_ended_on", date, None),
        designated_person=reader.take("designated_person", bool),
        clause=reader.take("clause", str),
    )
    reader.done()
    return rule


def _read_wording(reader: _Reader) -> Wording:
    wording = Wording(
        person=reader.take("person", str),
        people=reader.take("people", str),
        definition=reader.take("definition", str),
        lead_complaints_officer=reader.take("lead_complaints_officer", str),
    )
    reader.done()
    return wording


def _read_limit(reader: _Reader, *starts: Event) -> TimeLimit:
    limit = TimeLimit(
        length=reader.days("length"),
        unit=reader.one_of("unit", Unit),
        starts=reader.one_of("from", Event),
        clause=reader.take("clause", str),
    )
    if limit.starts not in starts:
        known = ", ".join(each.value for each in starts)
        raise reader.fail("from", f"must be one of: {known}; not {limit.starts.value!r}.")
    reader.done()
    return limit


def _read_stage(reader: _Reader, number: int) -> StageRule:
    if reader.take("number", int) != number:
        raise reader.fail("number", f"must be {number}: stages are numbered in order.")
    acknowledge = escalation = None
    if "acknowledge" in reader.table:
        acknowledge = _read_limit(reader.inner("acknowledge"), Event.START, Event.RECEIPT)
    if "escalation" in reader.table:
        escalation = _read_escalation(reader.inner("escalation"))
    answer = _read_limit(reader.inner("answer"), Event.START, Event.RECEIPT, Event.ACKNOWLEDGEMENT)
    if answer.starts is Event.ACKNOWLEDGEMENT and acknowledge is None:
        raise reader.fail("answer", "counts from an acknowledgement that this stage has not got.")
    stage = StageRule(
        number=number,
        name=reader.take("name", str),
        acknowledge=acknowledge,
        answer=answer,
        extension=_read_extension(reader.inner("extension")),
        escalation=escalation,
        acknowledgement_letter=reader.letter("acknowledgement_letter"),
        decision_letter=reader.one_of("decision_letter", LetterCode),
        reviewer=reader.take("reviewer", str),
        reviewer_must_be_new=reader.take("reviewer_must_be_new", bool),
        reviewer_clause=reader.take("reviewer_clause", str),
    )
    reader.done()
    return stage


def _read_extension(reader: _Reader) -> ExtensionRule:
    bases = frozenset(
        reader.word("bases", each, ExtensionBasis) for each in reader.take("bases", list)
    )
    not_agreed = None
    if ExtensionBasis.NOT_AGREED in bases:
        not_agreed = reader.inner("not_agreed")
    rule = ExtensionRule(
        length=reader.days("length", least=0),
        unit=reader.one_of("unit", Unit),
        at_most=reader.days("at_most") if "at_most" in reader.table else None,
        bases=bases,
        clause=reader.take("clause", str),
        letter=reader.one_of("letter", LetterCode),
        not_agreed_letter=not_agreed.one_of("letter", LetterCode) if not_agreed else None,
        not_agreed_clause=not_agreed.take("clause", str) if not_agreed else "",
    )
    if ExtensionBasis.EXPLANATION in bases and not rule.length:
        raise reader.fail("length", "must be at least 1 where more time is taken by explanation.")
    for each in filter(None, (reader, not_agreed)):
        each.done()
    return rule


def _read_escalation(reader: _Reader) -> EscalationRule:
    rule = EscalationRule(
        within=_read_limit(reader.inner("within"), Event.ANSWER)
        if "within" in reader.table
        else None,
        automatic=reader.take("automatic", bool),
        clause=reader.take("clause", str),
        letter=reader.letter("letter"),
    )
    if rule.automatic and rule.letter is None:
        raise reader.fail("letter", "is missing. Name the letter of explanation, such as L05.")
    reader.done()
    return rule


def _read_cap(reader: _Reader, stages: int) -> Cap:
    cap = Cap(
        length=reader.days("length"),
        unit=reader.one_of("unit", Unit),
        last_stage=reader.days("last_stage"),
        clause=reader.take("clause", str),
    )
    if cap.last_stage > stages:
        raise reader.fail("last_stage", f"must be a stage from 1 to {stages}.")
    reader.done()
    return cap
