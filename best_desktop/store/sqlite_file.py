"""A case file in SQLite: finding it, making sure what it is, and keeping it safe while open.

The settings were chosen by measuring (power cuts, killed programs, shared drives): the journal is
truncated, never WAL, because WAL loses data on a shared drive and the mode sticks to the file;
every commit is flushed; foreign keys hold; erased text is overwritten.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import quote

from peewee import SqliteDatabase

from best_desktop.store import migrate
from best_desktop.store.errors import (
    DamagedFile,
    FileLocked,
    FileMissing,
    NotACaseFile,
    ReadOnlyFile,
    StoreError,
    recognise,
)

MEMORY = ":memory:"

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


class CaseFile(SqliteDatabase):
    """The database peewee works with: every connection is settled before it is used."""

    def _initialize_connection(self, connection: sqlite3.Connection) -> None:
        settle(connection)


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
    address = _uri(path, "ro" if read_only else "rw")
    return CaseFile(address, uri=True, autoconnect=False, **options)


def settle(connection: sqlite3.Connection) -> None:
    """Set how a connection works, and read each setting back.

    Raises:
        FileLocked: the file is in another mode and somebody else has it open.
    """
    in_memory = _filename(connection) == ""
    for name, value, expected in _PRAGMAS:
        if in_memory and name == "journal_mode":
            continue
        connection.execute(f"PRAGMA {name} = {value}").fetchall()
        found = connection.execute(f"PRAGMA {name}").fetchone()[0]
        if found != expected:
            raise FileLocked(
                "The case file could not be set to the safe way of saving "
                f"({name} stayed {found}). Close it in other programs, then open it again."
            )


def prepare(path: Path, *, create: bool, now: datetime, read_only: bool, patience: float) -> bool:
    """Make sure that ``path`` is a sound case file of this version; True where it can be written.

    The order: is it there, is it ours, is it too new, is it sound; then a verified copy and the
    upgrade, if it is older. Up to there nothing in it is changed.

    Raises:
        StoreError: which of these it is not, in plain words.
    """
    _refuse_what_is_not_there(path, create=create)
    mode = "ro" if read_only else "rwc" if create else "rw"
    with closing(connect(path, mode, patience)) as connection:
        version = _identify(connection, path, create=create)
        if version:
            quick_check(connection)
        writable = not read_only and _can_write(connection)
        known = migrate.latest("sqlite")
        if version < known:
            if not writable:
                raise ReadOnlyFile(
                    f"{path.name} must be upgraded before this version of the program can use "
                    "it, but the file or its folder is read-only. Ask whoever looks after the "
                    "computers for permission to change files there."
                )
            settle(connection)
            if version:
                copy_before_upgrade(connection, path, now)
            migrate.upgrade_sqlite(connection, now)
    return writable


def _refuse_what_is_not_there(path: Path, *, create: bool) -> None:
    if path.is_dir():
        raise NotACaseFile(f"{path} is a folder, not a case file. Choose a file.")
    if create and not path.parent.is_dir():
        raise FileMissing(f"There is no folder {path.parent}. Choose another place for the file.")
    if not create and not path.exists():
        raise FileMissing(
            f"There is no file {path}. Check that its drive is connected and that it has not "
            "been moved or renamed."
        )


def _uri(path: Path, mode: str) -> str:
    """SQLite's address of a file; on a Windows share the two slashes belong to the path."""
    plain = quote(path.resolve().as_posix())
    return (
        f"file://{plain}?mode={mode}" if plain.startswith("/") else f"file:///{plain}?mode={mode}"
    )


def connect(path: Path, mode: str, patience: float) -> sqlite3.Connection:
    """A plain connection: ``mode`` is ro, rw or rwc; ``patience`` in seconds."""
    return sqlite3.connect(_uri(path, mode), uri=True, isolation_level=None, timeout=patience)


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
        known = recognise(exc)
        if isinstance(known, NotACaseFile):
            raise NotACaseFile(
                f"{path.name} is not a BeST Desktop case file. Choose another file."
            ) from exc
        if known is None:
            raise
        raise known from exc
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


def quick_check(connection: sqlite3.Connection) -> None:
    """Read every page of the file and compare its parts.

    Raises:
        DamagedFile: something does not fit.
    """
    try:
        found = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    except sqlite3.DatabaseError as exc:
        raise recognise(exc) or exc from exc
    if found != "ok":
        raise DamagedFile(
            "The case file is damaged, so it was not opened. Nothing in it was changed. Restore "
            f"the newest backup, or ask whoever looks after the computers. (Details: {found})"
        )


def _can_write(connection: sqlite3.Connection) -> bool:
    """Try a change and take it back; a read-only folder shows only when the journal is made."""
    patience = connection.execute("PRAGMA busy_timeout").fetchone()[0]
    connection.execute("PRAGMA busy_timeout = 0")
    try:
        connection.execute("BEGIN IMMEDIATE")
        version = migrate.sqlite_version(connection)
        connection.execute(f"PRAGMA user_version = {version}")
    except sqlite3.OperationalError as exc:
        return isinstance(recognise(exc), FileLocked)  # somebody is just saving: so it can be
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        connection.execute(f"PRAGMA busy_timeout = {patience}")
    return True


# ---------------------------------------------------------------------------------- safe copies


def copy_before_upgrade(connection: sqlite3.Connection, path: Path, now: datetime) -> Path:
    """A verified copy of an older file beside it; an upgrade tried again does not copy again.

    Raises:
        StoreError: no sound copy could be made, so the upgrade must not start.
    """
    version = migrate.sqlite_version(connection)
    stem = f"{path.stem} before upgrade to v{migrate.latest('sqlite')} {now:%Y-%m-%d}"
    copy = path.with_name(f"{stem}.best-backup")
    number = 2
    while copy.exists():
        if _same_state(copy, version, _last_entry(connection)):
            return copy
        copy = path.with_name(f"{stem} ({number}).best-backup")
        number += 1
    verified_copy(connection, copy)
    return copy


def _last_entry(connection: sqlite3.Connection) -> tuple[object, ...] | None:
    row: tuple[object, ...] | None = connection.execute(
        "SELECT id, hash FROM audit_entry ORDER BY id DESC LIMIT 1"
    ).fetchone()
    return row


def _same_state(copy: Path, version: int, last_entry: tuple[object, ...] | None) -> bool:
    try:
        with closing(connect(copy, "ro", 5)) as other:
            check_copy(other)
            return migrate.sqlite_version(other) == version and _last_entry(other) == last_entry
    except (sqlite3.Error, StoreError):
        return False


def verified_copy(connection: sqlite3.Connection, target: Path) -> None:
    """Copy an open case file to ``target``, which appears only when it is proven sound.

    A plain copy of a file that others are writing to is often damaged; SQLite's own is not.

    Raises:
        StoreError: the copy could not be made or is not sound; ``target`` is not there then.
    """
    unfinished = target.with_name(target.name + ".tmp")
    try:
        unfinished.unlink(missing_ok=True)
        connection.execute("VACUUM INTO ?", (str(unfinished),))
        sync_file(unfinished)  # VACUUM INTO does not
        with closing(connect(unfinished, "ro", 5)) as copy:
            check_copy(copy)
        unfinished.replace(target)
        sync_folder(target.parent)
    except (sqlite3.Error, OSError) as exc:
        raise StoreError(
            f"A safe copy of the case file could not be made in {target.parent}, so nothing was "
            f"changed. ({recognise(exc) or exc})"
        ) from exc
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)


def check_copy(copy: sqlite3.Connection) -> None:
    """Every page, index and reference of a copy.

    Raises:
        DamagedFile: it is not sound.
    """
    found = copy.execute("PRAGMA integrity_check(1)").fetchone()[0]
    if found != "ok" or copy.execute("PRAGMA foreign_key_check").fetchone():
        raise DamagedFile(
            "A copy of the case file was made but is not sound, so it was thrown away. The case "
            "file itself was not changed. Try again on another drive."
        )


def sync_file(path: Path) -> None:
    """Flush a written file to the drive."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Flush a folder's list of names to the drive, where the system can (Windows cannot)."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _filename(connection: sqlite3.Connection) -> str:
    return str(connection.execute("PRAGMA database_list").fetchone()[2] or "")
