"""What can go wrong with a case file, in words for the person at the desk.

``explain`` turns any exception into one of these. The true cause is often not the exception that
arrives: when a disk is full, SQLite rolls back by itself and peewee then reports that it "cannot
rollback", with "disk is full" only in the context. So the whole chain is read.
"""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

NOT_SAVED = "Your last change was not saved; everything saved before it is safe."


class StoreError(Exception):
    """A case file could not be read or changed; the message is for staff."""


class NotACaseFile(StoreError):
    """The file is something else: a document, a workbook, another program's database."""


class NewerFile(StoreError):
    """The file was upgraded by a newer version of the program."""

    def __init__(self, message: str, needs: str) -> None:
        """Keep the version of the program that is needed."""
        super().__init__(message)
        self.needs = needs


class MovedFile(StoreError):
    """The case file was moved to a server and takes no more changes."""


class DamagedFile(StoreError):
    """The file, or a document kept with it, is not what was saved."""


class ReadOnlyFile(StoreError):
    """The file or its folder cannot be written to."""


class FileMissing(StoreError):
    """There is no such file, or its drive is not connected."""


class FileLocked(StoreError):
    """Somebody else is using the file and did not finish in time."""


class DriveFull(StoreError):
    """No space is left for the change."""


class Conflict(StoreError):
    """A record was changed by somebody else since it was read."""

    def __init__(self, model: str, id: int, current_version: int | None) -> None:  # noqa: A002
        """Keep the model's name, the record's id and its version now (None: it is gone)."""
        what = "removed" if current_version is None else "changed"
        super().__init__(
            f"Somebody else has {what} this since you opened it. Look at it again, then make "
            "your change."
        )
        self.model = model
        self.id = id
        self.current_version = current_version


_SENTENCES: dict[type[StoreError], str] = {
    NotACaseFile: "This is not a BeST Desktop case file. Choose another file.",
    DamagedFile: (
        "The case file is damaged, so it was not used. Nothing in it was changed. Restore the "
        "newest backup, or ask whoever looks after the computers."
    ),
    ReadOnlyFile: (
        "The case file cannot be changed: it, or the folder it is in, is read-only. "
        f"{NOT_SAVED} Ask whoever looks after the computers for permission to change files there."
    ),
    FileMissing: (
        "The case file could not be opened. Check that its drive is connected, that the file has "
        "not been moved, and that you may change files in its folder."
    ),
    FileLocked: (
        f"Somebody else is saving to the case file and has not finished. {NOT_SAVED} "
        "Wait a moment and try again."
    ),
    DriveFull: (f"The drive is full. {NOT_SAVED} Make room on the drive, then try again."),
}

# The first word that fits the start of SQLite's own name of the error decides.
_SQLITE_NAMES: tuple[tuple[str, type[StoreError]], ...] = (
    ("SQLITE_FULL", DriveFull),
    ("SQLITE_READONLY", ReadOnlyFile),
    ("SQLITE_PERM", ReadOnlyFile),
    ("SQLITE_CANTOPEN", FileMissing),
    ("SQLITE_NOTADB", NotACaseFile),
    ("SQLITE_CORRUPT", DamagedFile),
    ("SQLITE_BUSY", FileLocked),
    ("SQLITE_LOCKED", FileLocked),
    ("SQLITE_PROTOCOL", FileLocked),
)

# PostgreSQL's five-character codes, by their start.
_SERVER_STATES: tuple[tuple[str, type[StoreError]], ...] = (
    ("53100", DriveFull),
    ("55P03", FileLocked),
    ("57014", FileLocked),
    ("40P01", FileLocked),
    ("XX001", DamagedFile),
    ("XX002", DamagedFile),
)

_ERRNOS: dict[int, type[StoreError]] = {
    errno.ENOSPC: DriveFull,
    errno.EDQUOT: DriveFull,
    errno.EACCES: ReadOnlyFile,
    errno.EPERM: ReadOnlyFile,
    errno.EROFS: ReadOnlyFile,
    errno.ENOENT: FileMissing,
    errno.ENOTDIR: FileMissing,
    errno.ENAMETOOLONG: FileMissing,
    errno.ELOOP: FileMissing,
    errno.EINVAL: FileMissing,
}

_DRIVE_STOPPED = (
    f"The drive that holds the case file stopped answering. {NOT_SAVED} Check the network or the "
    "drive, then try again."
)
_SERVER_SIGN_IN = (
    "The database server did not accept the name, or its password. Check the name in the address; "
    "the password belongs in the file pgpass.conf."
)
_SERVER_NO_RIGHT = (
    f"The name in the address may not change this database. {NOT_SAVED} Whoever looks after the "
    "server gives it the right to, or makes it the database's owner."
)
_SERVER_NO_SUCH = (
    "There is no database or no name like this on the server. Check both in the address, "
    "postgresql://name@server/database."
)
_SERVER_AWAY = (
    f"The database server cannot be reached. {NOT_SAVED} Check the network and that the server is "
    "running, then try again."
)


@contextmanager
def plainly() -> Iterator[None]:
    """Turn faults of files, drives and servers into their plain reason.

    Mistakes of our own, and refusals, pass as they are.

    Raises:
        StoreError: the reason.
    """
    try:
        yield
    except StoreError:
        raise
    except Exception as exc:
        known = recognise(exc) if _is_plumbing(exc) else None
        if known is None:
            raise
        raise known from exc


def _is_plumbing(exc: Exception) -> bool:
    origin = type(exc).__module__.partition(".")[0]
    return origin in {"peewee", "sqlite3", "psycopg"} or isinstance(exc, OSError)


def explain(exc: BaseException) -> StoreError:
    """The plain reason for ``exc``, read from it and everything that led to it.

    An exception that is no matter of files or servers gives a plain ``StoreError``.
    """
    known = recognise(exc)
    if known is not None:
        return known
    return StoreError(f"The case file could not be used. {NOT_SAVED} (Details: {exc})")


def recognise(exc: BaseException) -> StoreError | None:
    """The same as ``explain`` where the cause is known for certain; otherwise None."""
    for link in _chain(exc):
        if isinstance(link, StoreError):
            return link
        reason = _reason(link)
        if reason is not None:
            return reason
    return None


def _chain(exc: BaseException) -> Iterator[BaseException]:
    """``exc``, then what it was raised from or during, and so on."""
    seen: set[int] = set()
    link: BaseException | None = exc
    while link is not None and id(link) not in seen:
        seen.add(id(link))
        yield link
        link = link.__cause__ or (None if link.__suppress_context__ else link.__context__)


def _reason(exc: BaseException) -> StoreError | None:
    """What one exception says by itself, or None."""
    if isinstance(exc, sqlite3.Error):
        return _sqlite_reason(str(getattr(exc, "sqlite_errorname", "")))
    if type(exc).__module__.partition(".")[0] == "psycopg":
        return _server_reason(exc)
    if isinstance(exc, OSError) and exc.errno is not None:
        kind = _ERRNOS.get(exc.errno)
        return kind(_SENTENCES[kind]) if kind else None
    return None


def _sqlite_reason(name: str) -> StoreError | None:
    for start, kind in _SQLITE_NAMES:
        if name.startswith(start):
            return kind(_SENTENCES[kind])
    return StoreError(_DRIVE_STOPPED) if name.startswith("SQLITE_IOERR") else None


def _server_reason(exc: BaseException) -> StoreError | None:
    state = str(getattr(exc, "sqlstate", None) or "")
    for start, kind in _SERVER_STATES:
        if state.startswith(start):
            return kind(_SENTENCES[kind])
    if state.startswith("28") or "password authentication failed" in str(exc):
        return StoreError(_SERVER_SIGN_IN)
    if state.startswith(("42501", "25006")):
        return ReadOnlyFile(_SERVER_NO_RIGHT)
    # A refused connection brings no code.
    if state.startswith("3D000") or (not state and str(exc).rstrip().endswith("does not exist")):
        return FileMissing(_SERVER_NO_SUCH)
    # Without a code, the driver could not talk to the server at all.
    away = type(exc).__name__ in {"OperationalError", "ConnectionTimeout"} and not state
    return StoreError(_SERVER_AWAY) if away or state.startswith(("08", "57P")) else None
