"""Moving a case file from its SQLite file to a PostgreSQL server: all of it, or nothing.

Both have the same tables with the same columns, so rows go over as they lie, under their own
numbers: the audit trail's chain of hashes stands as it stood, and the server's own triggers follow
it row by row. The file stays where it is and takes no more changes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from peewee import Database, Model

from best_desktop.store import audit_trail, migrate, vault
from best_desktop.store.database import (
    PATIENCE,
    close_database,
    execute,
    open_database,
    transaction,
)
from best_desktop.store.errors import DamagedFile, FileMissing, StoreError, plainly
from best_desktop.store.models import ALL, DocumentContent
from best_desktop.store.search import ON_SERVER, for_server
from best_desktop.store.server import case_server, prepare

if TYPE_CHECKING:
    import psycopg


_TABLES = tuple(each for each in ALL if each is not DocumentContent)


@dataclass(frozen=True, slots=True)
class Moved:
    """How many rows of each table went over, and the documents that lay nowhere, by SHA-256."""

    rows: dict[str, int]
    missing: tuple[str, ...]


def move_to_server(
    file: Path, address: str, *, now: Callable[[], datetime], patience: float = PATIENCE
) -> Moved:
    """Copy a case file to an empty database of a server, and let the file take no more changes.

    Nobody can save in the file meanwhile. A document that is missing or damaged stops nothing: it
    is named, and is as missing on the server as it was beside the file.

    Raises:
        StoreError: nothing was moved, and the file is as it was; the message says why.
    """
    open_database(file, now=now, patience=patience)
    try:
        with plainly(), transaction(), _empty_case_file(address, now(), patience) as server:
            _hold_the_trail(audit_trail.verify())
            # Documents lie beside the file, and are rows on a server.
            rows = {each._meta.table_name: _copy(server, each) for each in _TABLES}
            moved = Moved(rows, tuple(_documents(server)))
            _index(server)
            _hold_the_trail(audit_trail.verify_copy(server))
            # The server first: cut off before the file is marked, it has everything.
            server.commit()
            execute(f"PRAGMA user_version = {migrate.MOVED}")
    finally:
        close_database()
    return moved


def refuse_a_full_server(address: str, patience: float = PATIENCE) -> None:
    """Hold that the database at an address is there and holds nothing yet.

    Raises:
        StoreError: it holds something, or cannot be reached.
    """
    with plainly(), _connected(address, patience) as server:
        _refuse_what_is_there(server)


@contextmanager
def _connected(address: str, patience: float) -> Iterator[psycopg.Connection]:
    database: Database = case_server(address, patience)
    database.connect()
    try:
        yield database.connection()
    finally:
        database.close()


@contextmanager
def _empty_case_file(address: str, now: datetime, patience: float) -> Iterator[psycopg.Connection]:
    """A new case file in a server's database; what is not committed inside is taken back."""
    database: Database = case_server(address, patience)
    database.connect()
    try:
        server = database.connection()
        server.autocommit = False
        _refuse_what_is_there(server)
        prepare(database, create=True, now=now)
        yield server
        server.rollback()  # nothing, where it was committed
    finally:
        database.close()


def _refuse_what_is_there(server: psycopg.Connection) -> None:
    if migrate.has_any_table(server):
        raise StoreError(
            "The database at this address holds something already. Name an empty one, so that "
            "nothing in it is touched."
        )


def _copy(server: psycopg.Connection, table: type[Model]) -> int:
    """Copy the rows of a table and the number it gives next; returns how many there are."""
    name = table._meta.table_name
    columns = ", ".join(f'"{each.column_name}"' for each in table._meta.sorted_fields)
    count = 0
    with server.cursor().copy(f'COPY "{name}" ({columns}) FROM STDIN') as copy:
        for row in execute(f'SELECT {columns} FROM "{name}" ORDER BY rowid'):  # noqa: S608
            copy.write_row(row)
            count += 1
    _hold_the_same(server, name, count)
    last = execute("SELECT seq FROM sqlite_sequence WHERE name = ?", (name,)).fetchone()
    if last and last[0]:
        # A number is never given twice, also that of a row which is gone.
        server.execute("SELECT setval(pg_get_serial_sequence(%s, 'id'), %s)", (name, last[0]))
    return count


def _hold_the_same(server: psycopg.Connection, table: str, count: int) -> None:
    found: Any = server.execute(f'SELECT count(*) FROM "{table}"').fetchone()  # noqa: S608
    if found[0] != count:
        raise DamagedFile(
            f"Of {count} rows of “{table}”, {found[0]} came to the server. Nothing was moved."
        )


def _hold_the_trail(problems: list[str]) -> None:
    if problems:
        raise DamagedFile(
            f"Nothing was moved, because the history of this case file does not hold. {problems[0]}"
            " Choose Settings, Case file, Check history, and go back to the newest sound backup."
        )


def _documents(server: psycopg.Connection) -> Iterator[str]:
    """Copy the documents, each proven; yields those that are not there to copy."""
    for (sha256,) in execute("SELECT DISTINCT sha256 FROM document ORDER BY sha256"):
        try:
            content = vault.get(sha256)
        except (FileMissing, DamagedFile):
            yield sha256
            continue
        server.execute(
            "INSERT INTO document_content (sha256, content) VALUES (%s, %s)", (sha256, content)
        )


def _index(server: psycopg.Connection) -> None:
    """Make every complaint findable by the words that the file finds it by."""
    for complaint_id, words in execute("SELECT rowid, words FROM case_text ORDER BY rowid"):
        server.execute(ON_SERVER.replace("?", "%s"), for_server(complaint_id, words.split()))
