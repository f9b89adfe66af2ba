"""Equality monitoring: optional, apart from every case, and counted without small numbers.

What one person told is read by nobody but whoever writes it down; the trail says that it was
given, changed or taken out, never what it was. (P-5.1.m)
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from best_desktop.casework.checks import Checks
from best_desktop.casework.desk import Desk
from best_desktop.casework.people import known_person
from best_desktop.domain.roles import Right
from best_desktop.domain.small_numbers import shown_counts, shown_total
from best_desktop.domain.vocabulary import (
    AgeGroup,
    Disability,
    EthnicGroup,
    Orientation,
    Religion,
    Sex,
    Word,
)
from best_desktop.store.models import Equality, Person

QUESTIONS: Mapping[str, tuple[str, type[Word]]] = {
    "age_group": ("Age", AgeGroup),
    "sex": ("Sex", Sex),
    "disability": ("Disability", Disability),
    "ethnic_group": ("Ethnic group", EthnicGroup),
    "religion": ("Religion or belief", Religion),
    "orientation": ("Sexual orientation", Orientation),
}
"""Each question by its field: how it is asked, and what may be answered."""

NOT_SAID = "Not said"
"""The line of a table for people who did not answer this question."""


@dataclass(frozen=True, slots=True)
class EqualityAnswers:
    """What somebody chose to tell; None is no answer. ``declined`` means they answer nothing."""

    given_on: date
    declined: bool = False
    age_group: AgeGroup | None = None
    sex: Sex | None = None
    disability: Disability | None = None
    ethnic_group: EthnicGroup | None = None
    religion: Religion | None = None
    orientation: Orientation | None = None
    version: int = 0


@dataclass(frozen=True, slots=True)
class EqualityTable:
    """One question's counts, each as it may be shown."""

    question: str
    lines: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class EqualityFigures:
    """How many answered and declined, and each question's table."""

    answered: str
    declined: str
    tables: tuple[EqualityTable, ...]


def equality_of(desk: Desk, person_id: int) -> EqualityAnswers | None:
    """What somebody told, to put it right with them; None where they were not asked yet."""
    row = Equality.get_or_none(Equality.person == known_person(person_id).id)
    if row is None:
        return None
    answers = {name: getattr(row, name) for name in QUESTIONS}
    return EqualityAnswers(row.given_on, row.declined, version=row.version, **answers)


def save_equality(desk: Desk, person_id: int, answers: EqualityAnswers) -> None:
    """Keep what somebody told, or that they would rather not say; it replaces what was there."""
    checks = Checks(desk)
    checks.past("given_on", answers.given_on, what="the date they told us")
    values = {name: getattr(answers, name) for name in QUESTIONS}
    if answers.declined and any(values.values()):
        checks.add("declined", "They would rather not say: take out the answers, or this tick.")
    if not answers.declined and not any(values.values()):
        checks.add(
            "declined", "Choose at least one answer, or tick that they would rather not say."
        )
    checks.done()
    values |= {"given_on": answers.given_on, "declined": answers.declined}
    with desk.working(Right.KEEP_PEOPLE) as work:
        person = known_person(person_id)
        row = Equality.get_or_none(Equality.person == person.id)
        if row is None:
            work.create(Equality, person=person, **values)
        elif not work.change(Equality, row.id, answers.version, values, lines=False):
            return
        work.line("EQUALITY", "equality monitoring", "", "given" if row is None else "changed")
        work.record("Equality monitoring", "People", None, f"Answers of {person.name} kept apart")


def delete_equality(desk: Desk, person_id: int, seen_version: int) -> None:
    """Take out what somebody told: it was theirs to give, and is theirs to take back."""
    with desk.working(Right.KEEP_PEOPLE) as work:
        person = known_person(person_id)
        row = Equality.get_or_none(Equality.person == person.id)
        if row is None:
            return
        # The version that was seen is compared, as for a change.
        work.change(Equality, row.id, seen_version, {"declined": not row.declined}, lines=False)
        row.delete_instance()
        work.line("EQUALITY", "equality monitoring", "given", "deleted")
        work.record("Equality monitoring", "People", None, f"Answers of {person.name} deleted")


def equality_figures(desk: Desk) -> EqualityFigures:
    """How many people answered what, in totals alone, with nobody to be picked out."""
    rows = list(
        Equality.select().join(Person).where(Person.merged_into.is_null()).order_by(Equality.id)
    )
    answered = [each for each in rows if not each.declined]
    tables = []
    for name, (question, words) in QUESTIONS.items():
        counted = Counter(getattr(each, name) for each in answered)
        counts = {word.label: counted[word] for word in words} | {NOT_SAID: counted[None]}
        tables.append(EqualityTable(question, tuple(shown_counts(counts).items())))
    declined = len(rows) - len(answered)
    return EqualityFigures(shown_total(len(answered)), shown_total(declined), tuple(tables))
