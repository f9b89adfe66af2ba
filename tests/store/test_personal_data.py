"""Every column is in the register of personal data, and what it says of one can be done."""

from __future__ import annotations

from typing import Any

import pytest

from best_desktop.domain.personal_data import ITSELF, OFFICE, REGISTER, Fate
from best_desktop.domain.vocabulary import RecordKind
from best_desktop.store import models
from best_desktop.store.models import Person

TABLES: dict[str, Any] = {each._meta.table_name: each for each in models.ALL}


@pytest.mark.clause("P-14.1")
@pytest.mark.parametrize("table", sorted(TABLES))
def test_every_column_is_registered(table: str) -> None:
    assert table in REGISTER, f"say in domain/personal_data.py what becomes of {table}"
    columns = {each.name for each in TABLES[table]._meta.sorted_fields}
    missing = sorted(columns - set(REGISTER[table].columns))
    assert not missing, f"say in domain/personal_data.py what becomes of {table}: {missing}"
    gone = sorted(set(REGISTER[table].columns) - columns)
    assert not gone, f"not in the models any more: {table} {gone}"


def test_no_table_is_registered_that_is_not_there() -> None:
    assert set(REGISTER) == set(TABLES)


@pytest.mark.parametrize("table", sorted(TABLES))
def test_what_becomes_of_a_column_can_be_done(table: str) -> None:
    fields = TABLES[table]._meta.fields
    for name, fate in REGISTER[table].columns.items():
        field = fields[name]
        if fate is Fate.EMPTIED and table != "audit_detail":
            assert field.null or field.default == "", f"{table}.{name} cannot be empty"
        if fate is Fate.WORDED:
            assert field.default is None, f"{table}.{name} may be empty: say emptied"
            assert not field.unique
        if fate is Fate.NOBODY:
            assert field.rel_model is Person
    fates = set(REGISTER[table].columns.values())
    assert Fate.REMOVED not in fates or fates == {Fate.REMOVED}, "a row goes whole or not at all"


def test_rows_are_found_by_a_column_that_points_to_what_owns_them() -> None:
    for table, entry in REGISTER.items():
        if entry.owners in {(ITSELF,), (OFFICE,)}:
            continue
        if table == "retention_hold":  # by the kind of record, too
            continue
        for owner in entry.owners:
            owned_by = TABLES[table]._meta.fields[owner].rel_model._meta.table_name
            assert REGISTER[owned_by].owners != (OFFICE,) or table == "audit_detail"


def test_each_kind_of_record_says_when_it_was_anonymised() -> None:
    itself = {name for name, entry in REGISTER.items() if entry.owners == (ITSELF,)}
    assert itself == {each.value for each in RecordKind} | {"person"}
    for name in itself:
        assert "anonymised_on" in TABLES[name]._meta.fields


def test_text_somebody_types_is_never_left_standing() -> None:
    """Prose about a person is never plain; the office's own words are named here one by one."""
    from best_desktop.store.fields import ProseField

    ours = {("disposal", "words"), ("disposal", "answer"), ("setting", "value"),
            ("scheme", "address"), ("provision_answer", "commentary"),
            ("publication", "figures"),
            ("letter_wording", "text"), ("letter_wording", "reason")}  # fmt: skip
    for table, model in TABLES.items():
        for field in model._meta.sorted_fields:
            if isinstance(field, ProseField) and (table, field.name) not in ours:
                assert REGISTER[table].columns[field.name] is not Fate.PLAIN, (table, field.name)
