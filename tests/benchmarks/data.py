"""Case files of any size with invented complaints, written in bulk and kept between runs."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from hashlib import sha256
from itertools import islice
from pathlib import Path
from typing import Any

from best_desktop.casework.case_file import close_case_file, desk_now, open_case_file
from best_desktop.casework.desk import LONDON, Desk
from best_desktop.domain.vocabulary import (
    CaseState,
    Category,
    Channel,
    ComplainantKind,
    FormalAnswer,
    LogStatus,
    MilestoneKind,
    NextStep,
    Outcome,
    RemedyKind,
    Role,
    StageStart,
)
from best_desktop.domain.working_days import WorkingDays
from best_desktop.store import migrate, search
from best_desktop.store.database import transaction
from best_desktop.store.models import (
    CasePerson,
    Complaint,
    Counter,
    Deadline,
    Department,
    OutcomeSought,
    Person,
    Point,
    Remedy,
    RoleGrant,
    Scheme,
    Staff,
    Stage,
)
from best_desktop.store.models.base import Table

MADE = 5
"""Raise it when what is generated changes, so that kept files are made anew."""

TODAY = date(2026, 11, 20)
FIRST = date(2015, 2, 2)
OFFICER = "Officer 1"

_BATCH = 5_000
_SYLLABLES = "ba ce di fo gu ha le mi no pu ra se ti vo wa ren lin mar ton den sel kir".split()
_FIRST_NAMES = "Ada Ben Cai Dee Eve Fay Gus Hal Ivy Jo Kit Lea Max Nia Oz Pam Ray Sue Tom Una"
_STAFF, _SCHEMES, _DEPARTMENTS = 24, 120, 6


def clock() -> datetime:
    """Morning of the day the benchmarks play on."""
    return datetime.combine(TODAY, time(9, 30), LONDON).astimezone(UTC)


def desk() -> Desk:
    """A complaints officer at the open case file."""
    return desk_now(clock=clock, account=OFFICER)


def case_file(cases: int) -> Path:
    """A case file with so many complaints, made now unless one is kept from an earlier run."""
    folder = Path(tempfile.gettempdir()) / "best-desktop-benchmarks"
    folder.mkdir(exist_ok=True)
    schema = sha256("".join(each.sql for each in migrate.steps("sqlite")).encode()).hexdigest()
    path = folder / f"{cases} cases, schema {schema[:8]}, made {MADE}.best"
    if not path.exists():
        print(f"Making a case file of {cases:,} complaints …", flush=True)
        unfinished = path.with_suffix(".unfinished")
        unfinished.unlink(missing_ok=True)
        _make(unfinished, cases)
        unfinished.rename(path)
        unfinished.with_name(f"{unfinished.name}-journal").unlink(missing_ok=True)
    return path


def _make(path: Path, cases: int) -> None:
    open_case_file(path, create=True, clock=clock, account=OFFICER)
    calendar = desk().calendar()
    chance = random.Random(cases)
    words = _vocabulary(chance)
    with transaction():
        _office(chance)
        _people(chance, cases)
        for batch in _batches(_complaints(chance, calendar, words, cases)):
            _write(batch)
        for year in range(FIRST.year, TODAY.year + 1):
            Counter.create(prefix="BEST", year=year, last=cases)
    close_case_file()


def _batches(items: Iterable[Any]) -> Iterator[list[Any]]:
    source = iter(items)
    while batch := list(islice(source, _BATCH)):
        yield batch


def _vocabulary(chance: random.Random) -> list[str]:
    """Invented words; those at the front are common, as in any language."""
    return ["".join(chance.choices(_SYLLABLES, k=chance.choice((2, 3, 3, 4)))) for _ in range(4000)]


def _text(chance: random.Random, words: list[str], length: int) -> str:
    at = (int(len(words) * chance.random() ** 3) for _ in range(length))
    return " ".join(words[each] for each in at).capitalize() + "."


def _fill(table: type[Table], rows: Iterable[dict[str, Any]]) -> None:
    """Insert rows through the columns' own checks; the first row says which columns."""
    rows = list(rows)
    if not rows:
        return
    fields = [
        field
        for field in table._meta.sorted_fields
        if field.name in rows[0] or field.default is not None
    ]
    columns = ", ".join(f'"{field.column_name}"' for field in fields)
    marks = ", ".join("?" * len(fields))
    values = (
        tuple(field.db_value(row.get(field.name, field.default)) for field in fields)
        for row in rows
    )
    connection = table._meta.database.connection()
    connection.executemany(
        f'INSERT INTO "{table._meta.table_name}" ({columns}) VALUES ({marks})', values
    )


def _office(chance: random.Random) -> None:
    # Officer 1 is there already: the case file began with them.
    _fill(
        Staff,
        (
            {"name": f"Officer {n}", "job_title": "Officer", "phone": "0161 000 0000",
             "email": f"officer{n}@example.org"}
            for n in range(2, _STAFF + 1)
        ),
    )  # fmt: skip
    _fill(RoleGrant, ({"staff": n, "role": Role.MANAGER} for n in range(2, _STAFF + 1)))
    _fill(
        Department,
        ({"name": f"Department {n}", "head": n} for n in range(1, _DEPARTMENTS + 1)),
    )
    _fill(
        Scheme,
        (
            {"name": f"{chance.choice(_SYLLABLES).title()} House {n}", "town": "Bolton",
             "postcode": f"BL{n % 9 + 1} {n % 9}QX", "manager_name": f"Manager {n}"}
            for n in range(1, _SCHEMES + 1)
        ),
    )  # fmt: skip


def _people(chance: random.Random, cases: int) -> None:
    first = _FIRST_NAMES.split()
    for batch in _batches(range(1, _people_of(cases) + 1)):
        rows = []
        for number in batch:
            surname = "".join(chance.choices(_SYLLABLES, k=3)).title()
            name = f"{chance.choice(first)} {surname}"
            rows.append(
                {"id": number, "name": name, "postcode": f"BL{number % 9} {number % 7}QX",
                 "phone": f"07700 {number % 1_000_000:06}", "email": f"p{number}@example.org",
                 "preferred_channel": Channel.EMAIL, "folded": name.casefold(),
                 "address": "1 The Street\nBOLTON"}
            )  # fmt: skip
        _fill(Person, rows)


def _people_of(cases: int) -> int:
    return max(1, cases * 6 // 10)


class _Case:
    """One invented complaint with its rows."""

    def __init__(
        self,
        chance: random.Random,
        calendar: WorkingDays,
        words: list[str],
        number: int,
        total: int,
    ) -> None:
        self.number, self.chance = number, chance
        span = (TODAY - FIRST).days
        self.received = FIRST + timedelta(span * number // total)
        self.acknowledge_due = calendar.add(self.received, 5)
        self.acknowledged = calendar.add(self.received, chance.randint(1, 5))
        self.answer_due = calendar.add(self.acknowledged, 10)
        self.answered = calendar.add(self.acknowledged, chance.choice((5, 8, 9, 10, 10, 12)))
        self.escalate_by = self.answered + timedelta(28)
        self.person = chance.randint(1, _people_of(total))
        self.handler = chance.randint(1, _STAFF)
        self.scheme = chance.randint(1, _SCHEMES)
        self.outcome = chance.choice(list(Outcome))
        self.summary = _text(chance, words, 8)[:200]
        self.details = _text(chance, words, 40)
        self.is_acknowledged = self.acknowledged <= TODAY
        self.is_answered = self.answered <= TODAY
        self.is_over = self.escalate_by < TODAY

    @property
    def reference(self) -> str:
        return f"BEST-{self.received.year}-{self.number:06}"

    def complaint(self) -> dict[str, Any]:
        made = datetime.combine(self.received, time(10, 0), UTC)
        state = CaseState.CLOSED if self.is_answered else CaseState.OPEN
        next_due = self.answer_due if self.is_acknowledged else self.acknowledge_due
        return {
            "id": self.number,
            "reference": self.reference,
            "procedure": "policy-2024" if self.received.year > 2023 else "procedure-2021",
            "procedure_version": "1",
            "received_on": self.received,
            "made_at": made,
            "logged_at": made + timedelta(hours=1),
            "log_status": LogStatus.SAME_DAY,
            "channel": self.chance.choice(list(Channel)[:9]),
            "kind": ComplainantKind.TENANT,
            "complainant": self.person,
            "scheme": self.scheme,
            "department": self.number % _DEPARTMENTS + 1,
            "category": self.chance.choice(list(Category)),
            "category_other": "Other",
            "summary": self.summary,
            "details": self.details,
            "formal_answer": FormalAnswer.YES,
            "recorded_by": 1,
            "handler": self.handler,
            "overseer": self.handler,
            "contact": self.handler,
            "preferred_channel": Channel.EMAIL,
            "state": CaseState.CONCLUDED if self.is_over else state,
            "stage": 1,
            "concluded_on": self.escalate_by if self.is_over else None,
            "next_step": NextStep.NONE if self.is_answered else NextStep.ANSWER,
            "next_due": None if self.is_answered else next_due,
            "escalate_by": self.escalate_by if self.is_answered else None,
        }

    def stage(self) -> dict[str, Any]:
        return {
            "complaint": self.number,
            "number": 1,
            "started_on": self.received,
            "started_how": StageStart.RECEIVED,
            "acknowledged_on": self.acknowledged if self.is_acknowledged else None,
            "handler": self.handler,
            "decided_on": self.answered if self.is_answered else None,
            "decided_by": self.handler if self.is_answered else None,
            "outcome": self.outcome if self.is_answered else None,
            "answered_on": self.answered if self.is_answered else None,
        }

    def deadlines(self) -> Iterator[dict[str, Any]]:
        one_day = timedelta(1)
        yield self._deadline(MilestoneKind.LOG, self.received + one_day, self.received)
        met = self.acknowledged if self.is_acknowledged else None
        yield self._deadline(MilestoneKind.ACKNOWLEDGE, self.acknowledge_due, met)
        met = self.answered if self.is_answered else None
        yield self._deadline(MilestoneKind.ANSWER, self.answer_due, met)
        if self.is_answered:
            yield self._deadline(MilestoneKind.ESCALATE, self.escalate_by, None)

    def _deadline(self, kind: MilestoneKind, due: date, met: date | None) -> dict[str, Any]:
        return {
            "complaint": self.number,
            "stage_number": 1,
            "kind": kind,
            "due_on": due,
            "base_due_on": due,
            "promised_on": due,
            "firm": True,
            "extended": False,
            "told_late": False,
            "clause": "P-7.1.4",
            "met_on": met,
        }


def _complaints(
    chance: random.Random, calendar: WorkingDays, words: list[str], cases: int
) -> Iterator[_Case]:
    for number in range(1, cases + 1):
        yield _Case(chance, calendar, words, number, cases)


def _write(cases: list[_Case]) -> None:
    _fill(Complaint, (each.complaint() for each in cases))
    _fill(Stage, (each.stage() for each in cases))
    _fill(CasePerson, ({"complaint": each.number, "person": each.person} for each in cases))
    _fill(Deadline, (row for each in cases for row in each.deadlines()))
    _fill(
        Point,
        (
            {"complaint": each.number, "number": 1, "understanding": each.summary,
             "raised_on": each.received}
            for each in cases
        ),
    )  # fmt: skip
    _fill(
        OutcomeSought,
        ({"complaint": each.number, "number": 1, "wanted": "An apology"} for each in cases),
    )
    _fill(
        Remedy,
        (
            {"complaint": each.number, "stage_number": 1, "kind": RemedyKind.APOLOGY,
             "description": "Sorry.", "done_on": each.answered}
            for each in cases
            if each.is_answered
        ),
    )  # fmt: skip
    _index(cases)


def _index(cases: list[_Case]) -> None:
    names = {
        each.id: f"{each.name} {each.postcode} {each.phone}"
        for each in Person.select().where(Person.id.in_(sorted({each.person for each in cases})))
    }
    schemes = {each.id: each.name for each in Scheme.select()}
    short = [
        (each.number, " ".join(search._words_kept(
            f"{each.reference} {names[each.person]} {schemes[each.scheme]} {each.summary}")))
        for each in cases
    ]  # fmt: skip
    long = [
        (number, f"{words} {' '.join(search._words_kept(each.details))}")
        for each, (number, words) in zip(cases, short, strict=True)
    ]
    connection = Complaint._meta.database.connection()
    connection.executemany("INSERT INTO case_words (rowid, words) VALUES (?, ?)", short)
    connection.executemany("INSERT INTO case_text (rowid, words) VALUES (?, ?)", long)
