"""A case file in SQLite: finding it, making sure what it is, and keeping it safe while open.

The settings were chosen by measuring (power cuts, killed programs, shared drives): the journal is
truncated, never WAL, because WAL loses data on a shared drive and the mode sticks to the file;
every commit is flushed; foreign keys hold; erased text is overwritten.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from peewee import PeeweeException, SqliteDatabase

from best_desktop.domain.file_names import why_no_name
from best_desktop.paths import plain
from best_desktop.store import migrate
from best_desktop.store.errors import (
    DamagedFile,
    DriveFull,
    FileLocked,
    FileMissing,
    NotACaseFile,
    ReadOnlyFile,
    StoreError,
    plainly,
    recognise,
)
from best_desktop.store.file_place import shown
from best_desktop.store.safe_copy import connect, copy_before_upgrade, uri

MEMORY = ":memory:"

CHECKED_AT_OPENING = 16 * 2**20
"""Bytes. A larger file is checked in the background: over an office network, a minute."""

# name, value, what reading it back must give
_PRAGMAS: tuple[tuple[str, str, object], ...] = (
    ("journal_mode", "TRUNCATE", "truncate"),
    ("synchronous", "FULL", 2),
    ("foreign_keys", "ON", 1),
    ("recursive_triggers", "ON", 1),
    ("secure_delete", "ON", 1),
    # personal data must not spill into the computer's temporary folder
    ("temp_store", "MEMORY", 2),
    # kibibytes; pages once read are not read again over the office network
    ("cache_size", "-16000", -16000),
)


IMPATIENCE = 0.25
"""How long a read waits for a file that was found locked and not been read since, in seconds."""


class CaseFile(SqliteDatabase):
    """The database peewee works with: every connection is settled before it is used.

    A page reads a dozen times. Once one read has waited in vain, the next ones give up soon, until
    one gets through: else a colleague's frozen computer would hold a page for minutes. Who wants
    to save always waits as long as was settled.
    """

    patience: float = 15.0
    _found_locked = False
    _state: Any

    def _initialize_connection(self, connection: sqlite3.Connection) -> None:
        with self._reading(connection):
            settle(connection)

    def execute_sql(self, sql: str, params: Any = None) -> Any:
        """Run a statement; faults of the file or drive come out as a ``StoreError``."""
        with plainly():
            if self.is_closed() or self.in_transaction() or sql.startswith("BEGIN"):
                return super().execute_sql(sql, params)  # type: ignore[no-untyped-call]
            with self._reading(self._state.conn):
                return super().execute_sql(sql, params)  # type: ignore[no-untyped-call]

    @contextmanager
    def _reading(self, connection: sqlite3.Connection) -> Iterator[None]:
        """Wait as long as the last read makes it worth while, and remember how it went."""
        hurried = self._found_locked
        if hurried:
            _wait_at_most(connection, min(IMPATIENCE, self.patience))
        try:
            yield
        except (sqlite3.Error, PeeweeException, StoreError) as exc:
            self._found_locked = isinstance(recognise(exc), FileLocked)
            raise
        else:
            self._found_locked = False
        finally:
            if hurried:
                _wait_at_most(connection, self.patience)


def _wait_at_most(connection: sqlite3.Connection, seconds: float) -> None:
    connection.execute(f"PRAGMA busy_timeout = {int(seconds * 1000)}")


def case_file(path: Path | None, *, read_only: bool, patience: float) -> CaseFile:
    """A database for a file (or for memory: None), not yet connected; ``patience`` in seconds."""
    options: dict[str, Any] = {
        "lock_type": "IMMEDIATE",
        "timeout": patience,
        "field_types": {"INSTANT": "TEXT"},
    }
    if path is None:
        # One connection for every thread: another one would see another, empty database.
        return CaseFile(MEMORY, thread_safe=False, check_same_thread=False, **options)
    address = uri(path, "ro" if read_only else "rw")
    database = CaseFile(address, uri=True, autoconnect=False, **options)
    database.patience = patience
    return database


def settle(connection: sqlite3.Connection) -> None:
    """Set how a connection works, and read each setting back.

    Raises:
        FileLocked: the file is in another mode and somebody else has it open.
        ReadOnlyFile: the file is in another mode and cannot be changed.
    """
    in_memory = _filename(connection) == ""
    for name, value, expected in _PRAGMAS:
        if in_memory and name == "journal_mode":
            continue
        if _set(connection, name, value) != expected:
            raise ReadOnlyFile(
                "Another program has set this case file to a way of saving that is not safe on a "
                f"shared drive ({name}), and it cannot be set back, because the file or its folder "
                "is read-only. Open it once where you may change it."
            )


def _set(connection: sqlite3.Connection, name: str, value: str) -> object:
    """Set a pragma; returns what it is afterwards."""
    try:
        connection.execute(f"PRAGMA {name} = {value}").fetchall()
    except sqlite3.OperationalError as exc:
        if isinstance(recognise(exc), FileLocked):
            raise
    return connection.execute(f"PRAGMA {name}").fetchone()[0]


def prepare(path: Path, *, create: bool, now: datetime, read_only: bool, patience: float) -> bool:
    """Make sure that ``path`` is a sound case file of this version; True where it can be written.

    The order: is it there, is it ours, is it too new, is it sound; then a verified copy and the
    upgrade, if it is older. Up to there nothing in it is changed.

    Raises:
        StoreError: which of these it is not, in plain words.
    """
    _refuse_what_is_not_there(path, create=create)
    crashed = _was_left_by_a_crash(path)
    mode = "ro" if read_only else "rwc" if create else "rw"
    try:
        with closing(connect(path, mode, patience)) as connection:
            version = _identify(connection, path, create=create)
            older = version < migrate.latest("sqlite")
            if version and (older or crashed or path.stat().st_size <= CHECKED_AT_OPENING):
                quick_check(path, patience)
            writable = not read_only and _can_write(connection)
            if older:
                _upgrade(connection, path, version, now, writable=writable)
    except sqlite3.Error as exc:
        if create and not path.exists():
            raise ReadOnlyFile(
                f"A case file cannot be made in {plain(path.parent)}. Choose another folder, or "
                "ask whoever looks after the computers for permission to make files there."
            ) from exc
        raise
    return writable


def _refuse_what_is_not_there(path: Path, *, create: bool) -> None:
    if path.is_dir():
        raise NotACaseFile(f"{plain(path)} is a folder, not a case file. Choose a file.")
    wrong = why_no_name(path.name) if create else ""
    if wrong:
        raise StoreError(wrong)
    if create and not path.parent.is_dir():
        raise FileMissing(
            f"There is no folder {shown(path.parent)}. Choose another place for the file."
        )
    if not create and not path.exists():
        raise FileMissing(
            f"There is no file {shown(path)}. Check that its drive is connected and that it has "
            "not been moved or renamed."
        )


def _was_left_by_a_crash(path: Path) -> bool:
    """Whether a journal with something in it lies beside the file (or somebody is just saving)."""
    journal = path.with_name(path.name + "-journal")
    return journal.exists() and journal.stat().st_size > 0


def _identify(connection: sqlite3.Connection, path: Path, *, create: bool) -> int:
    """The version of the file; 0 for an empty file that may become a case file.

    Raises:
        NotACaseFile, NewerFile, FileLocked and what else SQLite finds.
    """
    try:
        mark = connection.execute("PRAGMA application_id").fetchone()[0]
        tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
        version = migrate.sqlite_version(connection)
    except sqlite3.DatabaseError as exc:
        if isinstance(recognise(exc), NotACaseFile):
            raise NotACaseFile(
                f"{path.name} is not a BeST Desktop case file. Choose another file."
            ) from exc
        raise
    if not mark and not tables and not version:
        if create:
            return 0
        raise NotACaseFile(f"{path.name} is empty: it is not a case file. Choose another file.")
    if mark != migrate.APPLICATION_ID or not version:
        raise NotACaseFile(
            f"{path.name} is another program's database, not a BeST Desktop case file. "
            "Choose another file."
        )
    migrate.refuse_newer(version, migrate.latest("sqlite"), migrate.sqlite_program(connection))
    return version


def _upgrade(
    connection: sqlite3.Connection, path: Path, version: int, now: datetime, *, writable: bool
) -> None:
    if not writable:
        raise ReadOnlyFile(
            f"{path.name} must be upgraded before this version of the program can use it, but "
            "the file or its folder is read-only. Ask whoever looks after the computers for "
            "permission to change files there."
        )
    settle(connection)
    if version:
        copy_before_upgrade(connection, path, version, now)
    migrate.upgrade_sqlite(connection, now)


def quick_check(path: Path, patience: float) -> None:
    """Read every page of the file and compare its parts, on a connection of its own.

    Read-only, because SQLite then leaves out the rules of each column, which take six times as
    long as the pages; about a second a gigabyte on a local drive.

    Raises:
        DamagedFile: something does not fit.
    """
    with closing(connect(path, "ro", patience)) as connection:
        found = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    if found != "ok":
        raise DamagedFile(
            "The case file is damaged, so it was not opened. Nothing in it was changed. Restore "
            f"the newest backup, or ask whoever looks after the computers. (Details: {found})"
        )


def _can_write(connection: sqlite3.Connection) -> bool:
    """Try a change and take it back; a read-only folder shows only when the journal is made.

    While somebody is just saving, or the drive is full, it may be written to all the same: there
    can be room again, and until then each attempt to save says so.
    """
    patience = connection.execute("PRAGMA busy_timeout").fetchone()[0]
    connection.execute("PRAGMA busy_timeout = 0")
    try:
        connection.execute("BEGIN IMMEDIATE")
        version = migrate.sqlite_version(connection)
        connection.execute(f"PRAGMA user_version = {version}")
    except sqlite3.OperationalError as exc:
        return isinstance(recognise(exc), (FileLocked, DriveFull))
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        connection.execute(f"PRAGMA busy_timeout = {patience}")
    return True


def _filename(connection: sqlite3.Connection) -> str:
    return str(connection.execute("PRAGMA database_list").fetchone()[2] or "")
