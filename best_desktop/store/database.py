"""The open case file: one at a time, chosen by its address.

An address is the path of a file, ``:memory:``, or ``postgresql://…``. Reading needs nothing more;
writing needs ``transaction()``, which is the only way to write.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from peewee import Database

from best_desktop.paths import unlimited
from best_desktop.store import migrate, sqlite_file
from best_desktop.store.errors import FileLocked, ReadOnlyFile, plainly
from best_desktop.store.file_place import share_of
from best_desktop.store.models.base import database as proxy
from best_desktop.store.presence import NOBODY, Person, Presence
from best_desktop.store.server import case_server, is_writable
from best_desktop.store.server import prepare as prepare_server

PATIENCE = 15.0
"""How long to wait for others who are saving, in seconds."""

_SERVER = re.compile(r"postgres(ql)?://", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Opened:
    """What is open."""

    database: Database
    server: bool
    address: str
    path: Path | None
    version: int
    writable: bool
    turn: threading.RLock | None
    """Taken by each transaction where all threads share one connection (in memory)."""


_opened: _Opened | None = None
_presence: Presence | None = None  # on a share, while the case file may be written to


def open_database(
    address: str | Path,
    *,
    create: bool = False,
    now: Callable[[], datetime],
    read_only: bool = False,
    patience: float = PATIENCE,
    image: bytes = b"",
    person: Person = NOBODY,
    shared: bool | None = None,
) -> None:
    """Open a case file, upgrading an older one after a verified copy; closes the one before.

    A file that cannot be written to opens for reading (``is_read_only``), unless it first needs
    an upgrade. ``patience`` is in seconds. In memory, ``image`` may hold the bytes of a case file
    to begin with.

    On a share the others who have the file open are told of ``person``. Where locks do not reach
    one of them, it opens for reading (``why_read_only``). ``shared`` is for who knows better than
    the path tells.

    Raises:
        StoreError: the file was not opened; the message says why and what to do.
    """
    global _opened  # noqa: PLW0603
    close_database()
    try:
        with plainly(), _naming_who_else():
            kept_out = _come(address, create, now(), read_only, person, shared)
            _opened = _open(
                address,
                create=create,
                now=now(),
                read_only=read_only or kept_out,
                patience=patience,
                image=image,
            )
    except ReadOnlyFile as refusal:
        why = why_read_only()
        if why:  # a new file, or an older one that must be upgraded first
            raise ReadOnlyFile(why) from refusal
        raise
    finally:
        if _opened is None:
            close_database()
        elif not _opened.writable:
            _leave()


def _come(
    address: str | Path,
    create: bool,
    now: datetime,
    read_only: bool,
    person: Person,
    shared: bool | None,
) -> bool:
    """Tell the others on a share that we are coming; True where locks do not reach one of them."""
    global _presence  # noqa: PLW0603
    if read_only or address == sqlite_file.MEMORY:
        return False
    if isinstance(address, str) and is_server_address(address):
        return False
    path = unlimited(Path(address))
    there = path.parent.is_dir() if create else path.is_file()
    if not there or not (share_of(path) if shared is None else shared):
        return False
    _presence = Presence(path, person, now)
    if _presence.why_not_write and not path.exists():
        raise ReadOnlyFile(_presence.why_not_write)
    return bool(_presence.why_not_write)


def _leave() -> None:
    """Say that we are not at work on the case file; why it may only be read is kept."""
    if _presence is not None:
        _presence.leave()


@contextmanager
def _naming_who_else() -> Iterator[None]:
    """Say who else has the case file open where it is waited for in vain."""
    try:
        yield
    except FileLocked as busy:
        others = ", ".join(who_else())
        if not others:
            raise
        raise FileLocked(f"{busy} Who else has it open: {others}.") from busy


def _open(
    address: str | Path,
    *,
    create: bool,
    now: datetime,
    read_only: bool,
    patience: float,
    image: bytes,
) -> _Opened:
    if isinstance(address, str) and is_server_address(address):
        return _open_server(address, create=create, now=now, patience=patience)
    path = None if address == sqlite_file.MEMORY else Path(address)
    on_disk = None if path is None else unlimited(path)
    writable = True
    if on_disk is not None:
        writable = sqlite_file.prepare(
            on_disk, create=create, now=now, read_only=read_only, patience=patience
        )
    database: Database = sqlite_file.case_file(on_disk, read_only=not writable, patience=patience)
    proxy.initialize(database)
    database.connect()
    if path is None:
        if image:
            database.connection().deserialize(image)
        migrate.upgrade_sqlite(database.connection(), now)
    turn = threading.RLock() if path is None else None
    return _Opened(database, False, str(address), path, migrate.latest("sqlite"), writable, turn)


def _open_server(address: str, *, create: bool, now: datetime, patience: float) -> _Opened:
    database: Database = case_server(address, patience)
    proxy.initialize(database)
    database.connect()
    prepare_server(database.connection(), create=create, now=now)
    writable = is_writable(database)
    return _Opened(database, True, address, None, migrate.latest("postgres"), writable, None)


def close_database() -> None:
    """Close this thread's connection; nothing is open afterwards."""
    global _opened, _presence  # noqa: PLW0603
    _opened = None
    try:
        if proxy.obj is not None and not proxy.obj.is_closed():
            proxy.obj.close()
    finally:
        _leave()
        _presence = None


def _now_open() -> _Opened:
    if _opened is None:
        message = "No case file is open: open_database comes first."
        raise RuntimeError(message)
    return _opened


# ------------------------------------------------------------------------------ what is open


def is_open() -> bool:
    """Whether a case file is open."""
    return _opened is not None


def is_server_address(address: str) -> bool:
    """Whether an address is that of a database server."""
    return _SERVER.match(address) is not None


def is_server() -> bool:
    """Whether the open case file is on a database server."""
    return _now_open().server


def is_read_only() -> bool:
    """Whether the open case file can only be looked at."""
    return not _now_open().writable or bool(why_read_only())


def why_read_only() -> str:
    """Why the case file may only be read, where it is not for want of rights; '' otherwise."""
    return _presence.why_not_write if _presence else ""


def who_else() -> tuple[str, ...]:
    """Who else had the case file on this share open a moment ago, and whose locks reach us."""
    return _presence.others if _presence else ()


def database_address() -> str:
    """The address of the open case file for people to read: without a password."""
    address = re.sub(r"(?<=://)([^:/@]*):[^@]*@", r"\1@", _now_open().address)
    return re.sub(r"(?<=[?&])(ssl)?password=[^&]*&?", "", address).rstrip("?&")


def database_file() -> Path | None:
    """The file, where the case file is one; None in memory and on a server."""
    return _now_open().path


def needs_check() -> bool:
    """Whether the open case file was too large to be checked while it was being opened."""
    path = _now_open().path
    return path is not None and unlimited(path).stat().st_size > sqlite_file.CHECKED_AT_OPENING


def check_database() -> None:
    """Read the whole open case file for damage; for a worker thread, soon after opening.

    Raises:
        DamagedFile: it is damaged: say so at once, and offer the newest backup.
    """
    path = _now_open().path
    if path is None:
        return
    with plainly():
        sqlite_file.quick_check(unlimited(path), PATIENCE)


# ---------------------------------------------------------------------------- read and write


@contextmanager
def transaction(*, alone: bool = False) -> Iterator[None]:
    """Everything inside is saved together, or not at all; the only way to write.

    The right to write is taken at the start, so nobody can change what is read inside. With
    ``alone``, which only a file gives, nobody reads meanwhile either.

    Raises:
        StoreError: it was not saved, because of the file, the drive, the server or a colleague.
        RuntimeError: a transaction is already open in this thread.
    """
    opened = _now_open()
    why = why_read_only()
    if why:
        raise ReadOnlyFile(f"{why} Nothing was saved.")
    if not opened.writable:
        raise ReadOnlyFile(
            "This case file is open for reading only, because it or its folder cannot be "
            "changed. Nothing was saved."
        )
    with opened.turn or nullcontext():
        if opened.database.in_transaction():
            message = "A transaction is already open: steps share it, they do not nest."
            raise RuntimeError(message)
        with _naming_who_else(), plainly(), opened.database.atomic(*["EXCLUSIVE"] * alone):
            _take_the_pen(opened)
            yield


def _take_the_pen(opened: _Opened) -> None:
    """On a server, wait for others; then make sure nobody has upgraded the file meanwhile."""
    if opened.server:
        opened.database.execute_sql("SELECT pg_advisory_xact_lock(%s)", (migrate.LOCK_KEY,))
        sql = "SELECT max(version) FROM schema_version"
    else:
        sql = "PRAGMA user_version"
    version = int(opened.database.execute_sql(sql).fetchone()[0])
    if version != opened.version:
        newest = "SELECT program FROM schema_version ORDER BY version DESC LIMIT 1"
        program = opened.database.execute_sql(newest).fetchone()
        migrate.refuse_newer(version, opened.version, program[0] if program else None)


def require_transaction() -> None:
    """Hold that the caller is inside ``transaction()``.

    Raises:
        RuntimeError: it is not.
    """
    if not _now_open().database.in_transaction():
        message = "This writes to the case file, so it belongs inside transaction()."
        raise RuntimeError(message)


@contextmanager
def connected() -> Iterator[None]:
    """A connection of its own for a worker thread, closed at the end.

    Raises:
        StoreError: the file or server cannot be reached now.
    """
    database = _now_open().database
    if not database.is_closed():  # this thread's own, or the one that all share in memory
        yield
        return
    try:
        with plainly():
            database.connect()
        yield
    finally:
        if not database.is_closed():
            database.close()


def data_version() -> int:
    """A number that grows with every change saved by anybody, ourselves included; cheap to ask.

    It is the number of the newest audit entry: each use case leaves one.
    """
    row = execute("SELECT coalesce(max(id), 0) FROM audit_entry").fetchone()
    return int(row[0])


def execute(sql: str, parameters: tuple[Any, ...] = ()) -> Any:
    """Run one statement for the store's own modules; ``?`` marks parameters in both dialects."""
    opened = _now_open()
    if opened.server:
        sql = sql.replace("%", "%%").replace("?", "%s")
    return opened.database.execute_sql(sql, parameters)
