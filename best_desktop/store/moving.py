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


# Documents lie beside the file, and are rows on a server.
_TABLES = tuple(each for each in ALL if each is not DocumentContent)
_MOST_NAMED = 20


@dataclass(frozen=True, slots=True)
class Moved:
    """How much went over; ``missing`` are documents that could not, by SHA-256."""

    complaints: int
    documents: int
    missing: tuple[str, ...]


def move_to_server(
    file: Path,
    address: str,
    *,
    now: Callable[[], datetime],
    without_missing: bool = False,
    patience: float = PATIENCE,
) -> Moved:
    """Copy a case file to an empty database of a server, and let the file take no more changes.

    Nobody can read or save in the file meanwhile. ``without_missing`` goes on where a document is
    not beside the file, or not as it was kept; it will then be as missing on the server.

    A move that was cut off at its very end is brought to it by the next one.

    Raises:
        StoreError: nothing was moved, and the file is as it was; the message says why. Or, as it
            then says, it is not known whether all was moved: the next move finds out.
    """
    at_its_end = False
    open_database(file, now=now, patience=patience)
    try:
        # Alone from the start: the end waits for nobody.
        with plainly(), transaction(alone=True), _case_file_on(address, patience) as to:
            if _holds_this_one(to):  # a move was cut off at its end
                execute(f"PRAGMA user_version = {migrate.MOVED}")
                return _moved(_missing(may_be=True))
            _refuse_what_is_there(to)
            prepare(to, create=True, now=now())
            _hold_the_trail(audit_trail.verify())
            missing = _missing(may_be=without_missing)
            for table in _TABLES:
                _copy(to, table)
            _copy_documents(to, missing)
            _index(to)
            _hold_the_copy(audit_trail.verify_copy(to))
            moved = _moved(missing)
            execute(f"PRAGMA user_version = {migrate.MOVED}")
            at_its_end = True
            to.commit()
    except Exception as error:
        if at_its_end:
            raise StoreError(_CUT_OFF) from error
        if isinstance(error, StoreError):
            raise
        raise StoreError(_NOT_FORESEEN.format(type(error).__name__)) from error
    finally:
        close_database()
    return moved


def _moved(missing: tuple[str, ...]) -> Moved:
    return Moved(_count("complaint"), _count("document") - _rows_of(missing), missing)


def refuse_a_full_server(address: str, patience: float = PATIENCE) -> None:
    """Hold that the database at an address is there and holds nothing yet.

    Raises:
        StoreError: it holds something, or cannot be reached.
    """
    with plainly(), _case_file_on(address, patience) as server:
        _refuse_what_is_there(server)


@contextmanager
def _case_file_on(address: str, patience: float) -> Iterator[psycopg.Connection]:
    """A server's database, held alone; what is not committed inside is taken back."""
    database: Database = case_server(address, patience)
    database.connect()
    try:
        server = database.connection()
        server.autocommit = False
        # Of two that come at once, the second finds what the first has put there.
        server.execute("SELECT pg_advisory_xact_lock(%s)", (migrate.LOCK_KEY,))
        yield server
        server.rollback()  # nothing, where it was committed
    finally:
        database.close()


def _holds_this_one(server: psycopg.Connection) -> bool:
    """Whether the server has the trail up to where the file's ends: nothing is only in the file."""
    number, trail_hash = audit_trail.head()
    if not migrate.has_case_file(server):
        return False
    found = server.execute("SELECT hash FROM audit_entry WHERE id = %s", (number,)).fetchone()
    return found is not None and found[0] == trail_hash


def _refuse_what_is_there(server: psycopg.Connection) -> None:
    if migrate.holds_something(server):
        raise StoreError(
            "The database at this address holds something already. Name an empty one, so that "
            "nothing in it is touched."
        )


def _copy(server: psycopg.Connection, table: type[Model]) -> None:
    """Copy the rows of a table, and the number it gives next."""
    name = table._meta.table_name
    columns = ", ".join(f'"{each.column_name}"' for each in table._meta.sorted_fields)
    with server.cursor().copy(f'COPY "{name}" ({columns}) FROM STDIN') as copy:
        for row in execute(f'SELECT {columns} FROM "{name}" ORDER BY rowid'):  # noqa: S608
            copy.write_row(row)
    found: Any = server.execute(f'SELECT count(*) FROM "{name}"').fetchone()  # noqa: S608
    if found[0] != _count(name):
        raise StoreError(_NOT_THE_SAME.format(f"Not every row of “{name}” came to the server."))
    last = execute("SELECT seq FROM sqlite_sequence WHERE name = ?", (name,)).fetchone()
    if last and last[0]:
        # A number is never given twice, also that of a row which is gone.
        server.execute("SELECT setval(pg_get_serial_sequence(%s, 'id'), %s)", (name, last[0]))


def _count(table: str) -> int:
    return int(execute(f'SELECT count(*) FROM "{table}"').fetchone()[0])  # noqa: S608


_CUT_OFF = (
    "The move was cut off at its very end, and it is not known whether the server has kept it. Let "
    "nobody work yet. Give the same command again: it finds out, and brings the move to its end."
)
_NOT_FORESEEN = (
    "Nothing was moved: something happened that was not foreseen. The file is as it was. Tell "
    "whoever looks after the program. (Details: {})"
)
_NOT_THE_SAME = (
    "Nothing was moved, because what came to the server is not what lies in the file. {} The file "
    "is as it was. Try again, and tell whoever looks after the program where it happens twice."
)


def _hold_the_trail(problems: list[str]) -> None:
    if problems:
        raise DamagedFile(
            f"Nothing was moved, because the history of this case file does not hold. {problems[0]}"
            " Choose Settings, Case file, Check history, and go back to the newest sound backup."
        )


def _hold_the_copy(problems: list[str]) -> None:
    if problems:
        raise StoreError(_NOT_THE_SAME.format(problems[0]))


def _missing(*, may_be: bool) -> tuple[str, ...]:
    """The documents that are not beside the file, or not as they were kept.

    Raises:
        FileMissing: some are, and none may be.
    """
    missing = tuple(sha256 for sha256 in _hashes() if _document(sha256) is None)
    if missing and not may_be:
        raise FileMissing(_say_missing(missing))
    return missing


def _hashes() -> list[str]:
    found = execute("SELECT DISTINCT sha256 FROM document ORDER BY sha256").fetchall()
    return [sha256 for (sha256,) in found]


def _document(sha256: str) -> bytes | None:
    try:
        return vault.get(sha256)
    except (FileMissing, DamagedFile):
        return None


def _rows_of(hashes: tuple[str, ...]) -> int:
    wanted = "SELECT count(*) FROM document WHERE sha256 = ?"
    return sum(int(execute(wanted, (each,)).fetchone()[0]) for each in hashes)


def _say_missing(missing: tuple[str, ...]) -> str:
    named = "".join(f"\n    {each}" for each in missing[:_MOST_NAMED])
    more = f"\n    and {len(missing) - _MOST_NAMED} more" if len(missing) > _MOST_NAMED else ""
    return (
        "Nothing was moved. These documents are not in the folder beside the case file, or are not "
        "what was kept. Check that the whole folder is there, put them back from a backup, or move "
        f"without them by --without-missing.{named}{more}"
    )


def _copy_documents(server: psycopg.Connection, missing: tuple[str, ...]) -> None:
    for sha256 in sorted(set(_hashes()) - set(missing)):
        server.execute(
            "INSERT INTO document_content (sha256, content) VALUES (%s, %s)",
            (sha256, vault.get(sha256)),
        )


def _index(server: psycopg.Connection) -> None:
    """Make every complaint findable by the words that the file finds it by."""
    for complaint_id, words in execute("SELECT rowid, words FROM case_text ORDER BY rowid"):
        server.execute(ON_SERVER.replace("?", "%s"), for_server(complaint_id, words.split()))
