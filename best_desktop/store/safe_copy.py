"""Copies of a case file that were opened and checked before they count, and writing that lasts.

A plain copy of a file that others are writing to is often damaged; SQLite's own copy is not.
"""

from __future__ import annotations

import os
import secrets
import sqlite3
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path
from urllib.parse import quote

from best_desktop.paths import plain
from best_desktop.store import migrate
from best_desktop.store.errors import DamagedFile, StoreError, recognise


def connect(path: Path, mode: str, patience: float) -> sqlite3.Connection:
    """A plain connection to a file: ``mode`` is ro, rw or rwc; ``patience`` in seconds."""
    return sqlite3.connect(uri(path, mode), uri=True, isolation_level=None, timeout=patience)


def uri(path: Path, mode: str) -> str:
    """SQLite's address of a file; on a Windows share the two slashes belong to the path."""
    if plain(path) != path:  # a long path of Windows is taken letter by letter
        return f"file:{quote(str(path), safe='')}?mode={mode}"
    name = quote(path.absolute().as_posix(), safe="/:")
    return f"file://{name}?mode={mode}" if name.startswith("/") else f"file:///{name}?mode={mode}"


def verified_copy(connection: sqlite3.Connection, target: Path) -> None:
    """Copy an open case file to ``target``, which appears only when it is proven sound.

    Raises:
        StoreError: the copy could not be made or is not sound; ``target`` is not there then.
    """
    unfinished = unfinished_name(target)
    try:
        connection.execute("VACUUM INTO ?", (str(unfinished),))
        sync_file(unfinished)  # VACUUM INTO does not
        with closing(connect(unfinished, "ro", 5)) as copy:
            check(copy)
        unfinished.replace(target)
        sync_folder(target.parent)
    except (sqlite3.Error, OSError) as exc:
        raise StoreError(
            f"A safe copy of the case file could not be made in {plain(target.parent)}. "
            f"({recognise(exc) or exc})"
        ) from exc
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)


def check(copy: sqlite3.Connection) -> None:
    """Read every page, index and reference of a copy.

    Raises:
        DamagedFile: it is not sound.
    """
    found = copy.execute("PRAGMA integrity_check(1)").fetchone()[0]
    if found != "ok" or copy.execute("PRAGMA foreign_key_check").fetchone():
        raise DamagedFile(
            "A copy of the case file was made but is not sound, so it was thrown away. The case "
            "file itself was not changed. Try again on another drive, and ask whoever looks after "
            "the computers."
        )


def copy_before_upgrade(
    connection: sqlite3.Connection, path: Path, version: int, now: datetime
) -> None:
    """A verified copy of a file of an older ``version``, beside it.

    An upgrade that is tried again does not copy again.

    Raises:
        StoreError: no sound copy could be made, so the upgrade must not start.
    """
    stem = f"{path.stem} before upgrade to v{migrate.latest('sqlite')} {now:%Y-%m-%d}"
    copy = path.with_name(f"{stem}.best-backup")
    number = 2
    while copy.exists():
        if _holds_the_same(copy, connection):
            return
        copy = path.with_name(f"{stem} ({number}).best-backup")
        number += 1
    verified_copy(connection, copy)
    with closing(connect(copy, "ro", 5)) as other:
        upgraded_meanwhile = migrate.sqlite_version(other) != version
    if upgraded_meanwhile:
        copy.unlink()  # by somebody else, who has the copy


def _holds_the_same(copy: Path, connection: sqlite3.Connection) -> bool:
    try:
        with closing(connect(copy, "ro", 5)) as other:
            check(other)
            return _state(other) == _state(connection)
    except (sqlite3.Error, StoreError):
        return False


def _state(connection: sqlite3.Connection) -> tuple[object, ...]:
    newest = connection.execute("SELECT id, hash FROM audit_entry ORDER BY id DESC LIMIT 1")
    return migrate.sqlite_version(connection), newest.fetchone()


# ----------------------------------------------------------------------- writing that lasts


def unfinished_name(target: Path) -> Path:
    """A name beside ``target`` that nobody else uses; swept up if it is ever left behind."""
    return target.with_name(f"{target.name}.{secrets.token_hex(4)}.tmp")


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


def write_lasting(path: Path, content: bytes) -> None:
    """Write to a name of its own, flush, then give it the final name: killed, nothing is half.

    Raises:
        OSError: it was not written; what was there before still is.
    """
    folder = path.parent
    if not folder.is_dir():
        folder.mkdir(parents=True, exist_ok=True)
        sync_folder(folder.parent)
        sync_folder(folder.parent.parent)
    unfinished = unfinished_name(path)
    try:
        with unfinished.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(path)
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
    sync_folder(folder)
