"""Who has a case file on a share open, and whether their locks reach this computer.

SQLite keeps two computers from writing at once by locks on bytes of the file. A share that does
not pass these on destroys the file in seconds, and nobody is told. So each computer keeps a small
file of its own in a folder beside the case file, holds a lock on it and counts its beats in it.
Whoever comes tries the locks of the others. One that is held has reached us: all is well. One
that can be taken though its beats go on has not, and the newcomer may only read. One that can be
taken and stands still was left by a crash and is removed.

Clocks of two computers are never compared. What lies in the folder may be anybody's. Whatever
goes wrong here keeps nobody from the case file: it is then open as it would be without this.
"""

from __future__ import annotations

import atexit
import errno
import json
import os
import re
import secrets
import stat
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import Any

from best_desktop.domain.text import clean_line

BEAT = 1.5
"""Seconds from one beat to the next."""

_STILL = 2.5  # beats without a change: whoever made them has gone
_LOOKS_AGAIN = 15  # beats; a list of files that a share remembered may have left somebody out
_PATIENCE = 15.0  # seconds for a share that does not answer, before work goes on without this
_PATIENCE_AT_THE_END = 5.0
_TRIES = 3  # a newcomer whose beats nobody can see goes on without this
_LONGEST = 4096  # bytes
_MOST_FILES = 100
_MOST_NAMED = 5
_NAME_LENGTH = 60
_ENDING = ".here"
_OURS = re.compile(r"[0-9a-f]{32}\.here")
_FIRST_LINE = re.compile(rb"(\d{12}) (comes|stays)\n")

# Where SQLite itself locks. An owner holds the whole range and whoever tries takes one byte of it
# by chance, so that two who try at once do not take each other for the owner.
_FROM = 0x40000000
_RANGE = 0x100000
_HELD = {errno.EACCES, errno.EAGAIN, errno.EDEADLK}
_NOT_FOLLOWED = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
_AS_BYTES = getattr(os, "O_BINARY", 0)


@dataclass(frozen=True, slots=True)
class Person:
    """Who has a case file open, and where."""

    account: str = ""
    computer: str = ""

    def __str__(self) -> str:
        where = f" on {self.computer}" if self.computer else ""
        return (self.account or ("somebody" if where else "somebody else")) + where


NOBODY = Person()


def folder_of(case_file: Path) -> Path:
    """The folder beside a case file where those who have it open keep their files."""
    return case_file.with_name(case_file.stem + ".open")


class Presence:
    """That we have a case file open, told to the others until ``leave``; and what they tell."""

    def __init__(
        self, case_file: Path, person: Person, since: datetime, *, beat: float | None = None
    ) -> None:
        """Tell the others, and return when it is known whether we may write.

        That takes a moment, or some beats where somebody's lock can be taken.
        """
        self.why_not_write = ""
        """Why the case file may only be read; '' where it may be written to."""
        self.others: tuple[str, ...] = ()
        """Who else had it open a moment ago, and where."""
        self._folder = folder_of(case_file)
        self._told = _told(person, since)
        self._beat = beat or BEAT
        self._end = threading.Event()
        self._known = threading.Event()
        # All that touches the share is done on the thread: a share that hangs holds up nobody.
        self._thread = threading.Thread(target=self._live, name="presence", daemon=True)
        self._thread.start()
        atexit.register(self.leave)
        self._known.wait(_PATIENCE)

    def leave(self) -> None:
        """Take our own file away, and the folder with the last one."""
        atexit.unregister(self.leave)
        self._end.set()
        self._thread.join(_PATIENCE_AT_THE_END)

    def _live(self) -> None:
        try:
            with closing(_OwnFile(self._folder, self._told)) as own:
                self._stay(own)
        except OSError:  # no rights, no locks, no room: as without presence
            pass
        finally:
            self._known.set()
            with suppress(OSError):
                self._folder.rmdir()

    def _stay(self, own: _OwnFile) -> None:
        """Beat until the end, and look at the others every now and then."""
        others = _Others(self._folder, _STILL * self._beat)
        beats = unseen = 0
        while unseen < _TRIES:
            if not own.beat():
                unseen += not self._known.is_set()
                # The share was away, or somebody took us for gone: come again as a newcomer does.
                with suppress(OSError):
                    own.come_again()
            elif not own.stays or others.unclear or beats % _LOOKS_AGAIN == 0:
                unreached = others.look(own)
                self.others = others.named()
                if unreached is not None:
                    self.why_not_write = _why_not_write(unreached)
                    return
                if not own.stays and not others.unclear:
                    own.stays = own.beat(stays=True)
                    self._known.set()
            beats += 1
            if self._end.wait(self._beat):
                return


def _why_not_write(person: Person) -> str:
    return (
        f"Locks from this computer do not reach {person}. To protect your records you can read "
        "but not change anything until only one person has the file open. Then open it again."
    )


# -------------------------------------------------------------------------------- our own file


class _OwnFile:
    """The file that says that we are here, locked while it is there.

    The lock is there before anything is written, so whose beats are seen to go on holds it.
    ``stays`` tells who works on the case file from who is still looking whether they may.
    """

    def __init__(self, folder: Path, told: bytes) -> None:
        self._folder, self._told = folder, told
        self._file = -1
        self.come_again()

    def come_again(self) -> None:
        """Begin a new file in place of the one before.

        Raises:
            OSError: there can be none; nothing is left of it.
        """
        self.close()
        self.stays = False
        self._beats = 0
        self.path = self._folder / (secrets.token_hex(16) + _ENDING)
        self._file = _begun(self.path)
        try:
            _lock_patiently(self._file)
        except OSError:
            self.close()
            raise

    def beat(self, *, stays: bool = False) -> bool:
        """Count one more beat for the others to see; False where they cannot see it."""
        self._beats += 1
        line = first_line(self._beats, stays=stays or self.stays)
        try:
            os.lseek(self._file, 0, os.SEEK_SET)
            os.write(self._file, line + self._told)
            os.fsync(self._file)  # else the others would see it when it is closed
            return self.path.exists()
        except OSError:
            return False

    def close(self) -> None:
        """Take the file away."""
        if self._file < 0:
            return
        if os.name == "posix":  # Windows takes away only what is closed
            with suppress(OSError):
                self.path.unlink()
        with suppress(OSError):
            os.close(self._file)
        self._file = -1
        with suppress(OSError):
            self.path.unlink(missing_ok=True)


def first_line(beats: int, *, stays: bool) -> bytes:
    """The line that changes with each beat; always of one length."""
    return f"{beats:012d} {'stays' if stays else 'comes'}\n".encode("ascii")


def _told(person: Person, since: datetime) -> bytes:
    told = {
        "account": person.account[:_NAME_LENGTH],
        "computer": person.computer[:_NAME_LENGTH],
        "since": since.isoformat(timespec="seconds"),
    }
    return json.dumps(told).encode("utf-8") + b"\n"


def _begun(path: Path) -> int:
    for _ in range(5):  # whoever leaves last may take the folder away in between
        path.parent.mkdir(exist_ok=True)
        if path.parent.is_symlink():
            raise NotADirectoryError(errno.ENOTDIR, "A link leads elsewhere", str(path.parent))
        with suppress(FileNotFoundError):
            return os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | _AS_BYTES, 0o666)
    raise FileNotFoundError(errno.ENOENT, "The folder does not stay", str(path.parent))


def _lock_patiently(file: int) -> None:
    for _ in range(20):  # somebody may just be trying it
        try:
            _lock(file, _FROM, _RANGE)
        except OSError as exc:
            if exc.errno not in _HELD:
                raise
            time.sleep(0.02)
        else:
            return
    raise BlockingIOError(errno.EAGAIN, "The lock cannot be taken")


# ------------------------------------------------------------------------------ the others' files


@dataclass(frozen=True, slots=True)
class _Seen:
    """What one file of another computer told."""

    held: bool
    beats: int | None
    stays: bool
    person: Person


class _Others:
    """What is known of the others, from one look to the next."""

    def __init__(self, folder: Path, still: float) -> None:
        self._folder, self._still = folder, still
        self._live: list[Person] = []
        self._first_seen: dict[str, tuple[int | None, float]] = {}
        self.unclear = False
        """Whether somebody may be there or gone: only another look tells."""

    def named(self) -> tuple[str, ...]:
        """Who has the case file open, and where."""
        return tuple(str(each) for each in self._live[:_MOST_NAMED])

    def look(self, own: _OwnFile) -> Person | None:
        """Look at each file; returns somebody whose lock does not reach us, if there is anybody.

        Newcomers give way to newcomers too; who stays gives way to who stays alone.
        """
        self._live, self.unclear = [], False
        paths = list(self._paths(own.path.name))
        names = {each.name for each in paths}
        self._first_seen = {
            name: known for name, known in self._first_seen.items() if name in names
        }
        for path in paths:
            seen = _seen(path)
            if seen is None:
                continue
            if seen.held:
                self._live.append(seen.person)
                self._first_seen.pop(path.name, None)
            elif self._moves(path, seen) and (seen.stays or not own.stays):
                return seen.person
        return None

    def _paths(self, own_name: str) -> Iterator[Path]:
        try:
            with os.scandir(self._folder) as entries:
                for entry in islice(entries, _MOST_FILES):
                    if _OURS.fullmatch(entry.name) and entry.name != own_name:
                        yield self._folder / entry.name
        except OSError:
            return

    def _moves(self, path: Path, seen: _Seen) -> bool:
        """Whether the beats of an unlocked file go on; one that stood still for long goes."""
        now = time.monotonic()
        beats, since = self._first_seen.setdefault(path.name, (seen.beats, now))
        if seen.beats != beats:
            self._first_seen[path.name] = (seen.beats, now)
            moved = beats is not None and seen.beats is not None
            self.unclear = self.unclear or not moved
            return moved
        if now - since < self._still:
            self.unclear = True
        else:
            with suppress(OSError):
                path.unlink(missing_ok=True)
        return False


def _seen(path: Path) -> _Seen | None:
    """What a file tells; None where it is none of ours, has gone, or cannot be read."""
    try:
        # Before it is opened: closing another name of the case file would drop SQLite's locks.
        found = path.lstat()
        if not stat.S_ISREG(found.st_mode) or found.st_nlink > 1 or found.st_size > _LONGEST:
            return None
        with _opened(path) as file:
            held = _is_held(file)
            os.lseek(file, 0, os.SEEK_SET)
            content = os.read(file, _LONGEST)
            # Tried again, for it may have come between the first try and the reading.
            held = held or _is_held(file)
    except OSError:
        return None
    line = _FIRST_LINE.match(content)
    if line is None:
        return _Seen(held, None, False, NOBODY)
    return _Seen(held, int(line[1]), line[2] == b"stays", _person(content[line.end() :]))


def _person(told: bytes) -> Person:
    try:
        known = json.loads(told.decode("utf-8"))
    except (ValueError, RecursionError):
        return NOBODY
    if not isinstance(known, dict):
        return NOBODY
    return Person(_name(known.get("account")), _name(known.get("computer")))


def _name(told: object) -> str:
    return clean_line(told[:_LONGEST])[:_NAME_LENGTH].strip() if isinstance(told, str) else ""


@contextmanager
def _opened(path: Path) -> Iterator[int]:
    file = os.open(path, os.O_RDONLY | _AS_BYTES | _NOT_FOLLOWED)
    try:
        yield file
    finally:
        os.close(file)


def _is_held(file: int) -> bool:
    """Whether somebody holds the lock of a file.

    Raises:
        OSError: locks cannot be tried here.
    """
    try:
        _try_byte(file, _FROM + secrets.randbelow(_RANGE))
    except OSError as exc:
        if exc.errno in _HELD:
            return True
        raise
    return False


# ---------------------------------------------------------------------------------------- locks

if sys.platform == "win32":
    import ctypes
    import msvcrt
    from ctypes import wintypes

    # msvcrt.locking itself does not tell everywhere why a lock was not given.
    _kernel: Any = ctypes.WinDLL("kernel32", use_last_error=True)
    _LOCK_VIOLATION = 33

    def _lock(file: int, first: int, length: int) -> None:
        if not _kernel.LockFile(_handle(file), first, 0, length, 0):
            reason = ctypes.get_last_error()
            if reason == _LOCK_VIOLATION:
                raise BlockingIOError(errno.EAGAIN, "Somebody else holds the lock")
            raise OSError(errno.EIO, f"Locks cannot be tried here ({reason})")

    def _try_byte(file: int, at: int) -> None:
        _lock(file, at, 1)
        _kernel.UnlockFile(_handle(file), at, 0, 1, 0)

    def _handle(file: int) -> wintypes.HANDLE:
        return wintypes.HANDLE(msvcrt.get_osfhandle(file))

else:
    import fcntl

    def _lock(file: int, first: int, length: int) -> None:
        fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, length, first)

    def _try_byte(file: int, at: int) -> None:
        # A shared lock needs no right to write to somebody else's file.
        fcntl.lockf(file, fcntl.LOCK_SH | fcntl.LOCK_NB, 1, at)
        fcntl.lockf(file, fcntl.LOCK_UN, 1, at)
