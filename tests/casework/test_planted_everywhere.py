"""A name in every text of every table of a complaint is gone when the complaint is anonymised.

Rows are written straight into the tables, so that a table nobody thought of is planted too.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from functools import reduce
from operator import or_
from typing import Any

import pytest
from peewee import ForeignKeyField, IntegerField

from best_desktop.casework import audit, retention
from best_desktop.casework.closing import withdraw
from best_desktop.casework.inputs import NewDocument
from best_desktop.casework.notes import attach
from best_desktop.casework.retention_views import RecordKey
from best_desktop.domain.personal_data import REGISTER, Fate
from best_desktop.domain.vocabulary import Direction, DocumentKind, RecordKind
from best_desktop.store import models
from best_desktop.store.database import transaction
from best_desktop.store.fields import (
    DayField,
    FlagField,
    InstantField,
    LineField,
    ProseField,
    WordField,
)
from best_desktop.store.models import Complaint, Document, Person, Staff, Stage
from tests.builders import MARCUS, OWEN, ROSALIND, Office, complainant, complaint
from tests.casework.test_retention import every_row

DAY, OVER = date(2025, 4, 24), date(2032, 1, 5)
WORD = "quillfeather"
TABLES: dict[str, Any] = {each._meta.table_name: each for each in models.ALL}
PLAIN: dict[type, Any] = {
    DayField: DAY,
    InstantField: datetime(2025, 4, 24, 12, tzinfo=UTC),
    LineField: "x",
    ProseField: "x",
    FlagField: False,
    IntegerField: 1,
}
KEPT = (Fate.PLAIN, Fate.STAFF, Fate.COUNTED)
NOT_TEXT = ("sha256", "media_type")  # what a document is found by


def plant(made: dict[str, int], name: str) -> int:
    """A row of a table that belongs to what is made already, with the word in each of its texts."""
    table, texts = TABLES[name], words_in(name)
    known = table.get_or_none(mine(name, made))
    if known is not None:
        if texts:
            table.update(texts).where(table.id == known.id).execute()
        return int(known.id)
    values = {each.name: value_for(each, made) for each in table._meta.sorted_fields}
    given = {column: value for column, value in values.items() if value is not None}
    return int(table.create(**(given | texts)).id)


def value_for(field: Any, made: dict[str, int]) -> Any:
    """Something that a column takes; None where it is left as it comes."""
    if isinstance(field, ForeignKeyField):
        target = field.rel_model._meta.table_name
        return None if field.rel_model is field.model else made.get(target)
    if isinstance(field, WordField):
        return next(iter(field.words))
    if field.name in ("id", "version"):
        return None
    return next(value for kind, value in PLAIN.items() if isinstance(field, kind))


def words_in(name: str) -> dict[str, str]:
    """The personal texts of a table, each with the word."""
    return {
        field.name: f"{WORD} {name}"[: getattr(field, "max_length", None) or 99]
        for field in TABLES[name]._meta.sorted_fields
        if isinstance(field, LineField | ProseField)
        and not isinstance(field, WordField)
        and REGISTER[name].columns[field.name] not in KEPT
        and field.name not in NOT_TEXT
    }


def mine(name: str, made: dict[str, int]) -> Any:
    """The rows of a table that belong to something that is made; None where none can."""
    fields = TABLES[name]._meta.fields
    wanted = [
        field == made[field.rel_model._meta.table_name]
        for field in (fields[each] for each in REGISTER[name].owners if each in fields)
        if isinstance(field, ForeignKeyField) and field.rel_model._meta.table_name in made
    ]
    return reduce(or_, wanted) if wanted else None


def planted(office: Office, case: int) -> dict[str, int]:
    """A row in every table whose rows belong to the complaint or to its complainant."""
    person = complainant(case)
    scan = NewDocument(
        f"{WORD}.txt", f"I, {WORD}".encode(), DocumentKind.EVIDENCE, Direction.IN, DAY
    )
    attach(office.desk(MARCUS, DAY), case, scan)
    made = {
        "complaint": case,
        "person": person.id,
        "stage": Stage.get(Stage.complaint == case).id,
        "document": Document.get(Document.complaint == case).id,
        "staff": office.staff[OWEN],
    }
    with transaction():
        for name in TABLES:
            if name not in made and mine(name, made) is not None:
                made[name] = plant(made, name)
        Complaint.update(words_in("complaint")).where(Complaint.id == case).execute()
        Person.update(words_in("person")).where(Person.id == person.id).execute()
    return made


@pytest.mark.clause("P-14.1", "P-14.2")
def test_a_name_in_every_text_of_every_table_is_gone(office: Office) -> None:
    case = complaint(office)
    withdraw(office.desk(MARCUS, DAY), case, DAY, f"{WORD} moved away")
    made = planted(office, case)
    assert len(made) > 40
    assert every_row().count(WORD) > len(made)
    desk = office.desk(OWEN, OVER)
    key = RecordKey(RecordKind.COMPLAINT, case)
    batch = retention.propose_disposal(desk, [key])
    retention.confirm_disposal(office.desk(ROSALIND), batch, 1)
    left = [
        (name, field.name)
        for name, table in TABLES.items()
        for field in table._meta.sorted_fields
        if isinstance(field, LineField | ProseField)
        and table.select().where(field.contains(WORD)).exists()
    ]
    assert left == []
    assert WORD not in every_row()
    assert audit.verify() == []
    assert Staff.get_by_id(made["staff"]).name == OWEN
