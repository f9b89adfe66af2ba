"""Taking what is personal out of records, by the register of personal data (P-14.2).

The register (:mod:`best_desktop.domain.personal_data`) says what becomes of each column; here it
is done, to every row that belongs to a record or a person. Who may, when, and what the trail says
is not decided here.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from datetime import date
from typing import Any

from peewee import PeeweeException

from best_desktop.domain.personal_data import ANONYMISED, REGISTER, Fate
from best_desktop.store import models
from best_desktop.store.database import execute, is_server, require_transaction
from best_desktop.store.errors import StoreError
from best_desktop.store.models import (
    Adjustment,
    Document,
    Letter,
    Person,
    ProofCover,
    VersionedTable,
)
from best_desktop.store.models.base import database

Rows = Mapping[str, Collection[int]]
"""Numbers of rows by the name of their table."""

_TABLES: dict[str, Any] = {each._meta.table_name: each for each in models.ALL}
_AT_ONCE = 500
_PERSON = Person._meta.table_name


def belonging(records: Rows) -> dict[str, set[int]]:
    """Every row that belongs to some records, the records included, by table."""
    found: dict[str, set[int]] = {name: set(numbers) for name, numbers in records.items()}
    for name, table in _TABLES.items():
        for owner in REGISTER[name].owners:
            field = table._meta.fields.get(owner)
            owned_by = getattr(field, "rel_model", None)
            owners = found.get(owned_by._meta.table_name, ()) if owned_by else ()
            for some in _batches(owners):
                rows = table.select(table.id).where(field.in_(some)).tuples()
                found.setdefault(name, set()).update(number for (number,) in rows)
    _with_pdfs(found)
    return {name: numbers for name, numbers in found.items() if numbers}


def _with_pdfs(found: dict[str, set[int]]) -> None:
    """Add the PDFs of letters: one that thanks for a compliment goes when the compliment goes."""
    for some in _batches(found.get(Letter._meta.table_name, ())):
        query: Any = Letter.select(Letter.document).where(
            Letter.id.in_(some), Letter.document.is_null(False)
        )
        kept = {number for (number,) in query.tuples()}
        found.setdefault(Document._meta.table_name, set()).update(kept)


def people_in(rows: Rows) -> set[int]:
    """The people that rows name in any column."""
    found = set(rows.get(_PERSON, ()))
    for name, field in _columns_to(Person):
        for some in _batches(rows.get(name, ())):
            table = _TABLES[name]
            query = table.select(field).where(table.id.in_(some), field.is_null(False))
            found.update(number for (number,) in query.tuples())
    return found


def still_named(people: Collection[int], leaving: Rows) -> set[int]:
    """Of some people, those that rows other than those leaving name, or that are still helped.

    An adjustment in force keeps a person: they are a tenant with a need we agreed to meet.
    """
    kept: set[int] = set()
    for some in _batches(people):
        for name, field in _columns_to(Person):
            table = _TABLES[name]
            if field.name in REGISTER[name].owners and table is not Document:
                continue
            if name in {_PERSON, "equality"}:
                continue
            named = table.select(table.id, field).where(field.in_(some))
            if table is Document:
                named = named.where(Document.complaint.is_null(False))
            gone = leaving.get(name, ())
            kept.update(person for number, person in named.tuples() if number not in gone)
        helped: Any = Adjustment.select(Adjustment.person).where(
            Adjustment.person.in_(some), Adjustment.ended_on.is_null()
        )
        kept.update(person for (person,) in helped.tuples())
    return kept


def merged_into(people: Collection[int]) -> set[int]:
    """The duplicates that were merged into some people."""
    found: set[int] = set()
    for some in _batches(people):
        query: Any = Person.select(Person.id).where(Person.merged_into.in_(some))
        found.update(number for (number,) in query.tuples())
    return found


def nobody() -> int:
    """The record of a person that stands for nobody; made the first time it is needed."""
    require_transaction()
    row = (
        Person.select(Person.id)
        .where((Person.name == ANONYMISED) & (Person.folded == _NOBODY))
        .first()
    )
    if row is not None:
        return int(row.id)
    values: dict[str, Any] = {"name": ANONYMISED, "folded": _NOBODY}
    return int(Person.insert(values | {"anonymised_on": date(2000, 1, 1)}).execute())


_NOBODY = "nobody"


def take_out(rows: Rows, on: date, nobody_id: int) -> set[str]:
    """Do with every column of some rows what the register says.

    Returns:
        The SHA-256 of each document whose record was removed; what was in them is for the vault
        to remove, once this is saved.

    Raises:
        RuntimeError: no transaction is open.
    """
    require_transaction()
    removed: set[str] = set()
    for name, numbers in rows.items():
        if not REGISTER[name].is_removed:
            _change(name, numbers, on, nobody_id)
    for name in reversed(_TABLES):
        if name in rows and REGISTER[name].is_removed:
            removed |= _remove(name, rows[name])
    return removed


def _change(name: str, numbers: Collection[int], on: date, nobody_id: int) -> None:
    table, entry = _TABLES[name], REGISTER[name]
    fields = table._meta.fields
    values: dict[Any, Any] = {}
    for column in entry.named(Fate.EMPTIED):
        values[fields[column]] = None if fields[column].null else ""
    for column in entry.named(Fate.WORDED):
        values[fields[column]] = ANONYMISED
    if "anonymised_on" in fields:
        values[fields["anonymised_on"]] = on
    if values and issubclass(table, VersionedTable):
        values[fields["version"]] = fields["version"] + 1
    for some in _batches(numbers):
        if values:
            table.update(values).where(table.id.in_(some)).execute()
        for column in entry.named(Fate.NOBODY):
            field = fields[column]
            somebody = table.id.in_(some) & field.is_null(False)
            table.update({field: nobody_id}).where(somebody).execute()


def _remove(name: str, numbers: Collection[int]) -> set[str]:
    table = _TABLES[name]
    kept: set[str] = set()
    for some in _batches(numbers):
        if table is Document:
            query: Any = Document.select(Document.sha256).where(Document.id.in_(some))
            kept.update(sha256 for (sha256,) in query.tuples())
            for pointing, field in _columns_to(Document):
                _TABLES[pointing].update({field: None}).where(field.in_(some)).execute()
        table.delete().where(table.id.in_(some)).execute()
    return kept


def _columns_to(owner: Any) -> Iterator[tuple[str, Any]]:
    """Every column that points to a table, with the name of the table it is in."""
    for name, table in _TABLES.items():
        for field in table._meta.sorted_fields:
            if getattr(field, "rel_model", None) is owner:
                yield name, field


def _batches(numbers: Collection[int]) -> Iterator[list[int]]:
    """Some hundred numbers at a time, which any database takes in one statement."""
    every = sorted(numbers)
    for start in range(0, len(every), _AT_ONCE):
        yield every[start : start + _AT_ONCE]


def settle_index() -> None:
    """Have the search index let go of words that were taken out of it (SQLite keeps them a while).

    Raises:
        RuntimeError: no transaction is open.
    """
    require_transaction()
    if not is_server():
        for table in ("case_words", "case_text"):
            execute(f"INSERT INTO {table} ({table}) VALUES ('optimize')")  # noqa: S608


def compact() -> None:
    """Write the whole case file anew, so that no page of it holds what was taken out.

    Not within a transaction. Erased text is overwritten in any case; this makes sure of pages that
    were given up long ago, and of what a server keeps of old rows.

    Raises:
        StoreError: somebody is working in it now; it can be done another time.
    """
    try:
        _vacuum()
    except PeeweeException as error:
        raise StoreError("The case file is being read. It is written anew another time.") from error


def _vacuum() -> None:
    if not is_server():
        database.execute_sql("VACUUM")
        return
    connection = database.connection()
    before, connection.autocommit = connection.autocommit, True
    try:
        for name in (*_TABLES, "case_search"):
            database.execute_sql(f'VACUUM (FULL) "{name}"')
    finally:
        connection.autocommit = before


def proofs_only_for(complaints: Collection[int]) -> set[int]:
    """The proofs of authority that name some of these complaints and no other."""
    named: set[int] = set()
    for some in _batches(complaints):
        query: Any = ProofCover.select(ProofCover.proof).where(ProofCover.complaint.in_(some))
        named.update(proof for (proof,) in query.tuples())
    wider: set[int] = set()
    for some in _batches(named):
        covers: Any = ProofCover.select(ProofCover.proof, ProofCover.complaint).where(
            ProofCover.proof.in_(some)
        )
        wider.update(proof for proof, complaint in covers.tuples() if complaint not in complaints)
    return named - wider


def empty_holds(records: Collection[tuple[str, int]]) -> None:
    """Take the reasons out of the holds on some records, by kind and number."""
    require_transaction()
    for kind, number in records:
        execute(
            "UPDATE retention_hold SET reason = '', version = version + 1"
            " WHERE kind = ? AND number = ?",
            (kind, number),
        )


def is_anonymised(table: str, number: int) -> bool:
    """Whether a record was anonymised; one that is not there was not."""
    row = _TABLES[table].get_or_none(_TABLES[table].id == number)
    return row is not None and row.anonymised_on is not None
