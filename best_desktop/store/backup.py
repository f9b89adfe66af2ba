"""Backups that were opened and checked before they count, of a case file and its documents.

A backup folder holds one `Backup 2026-11-21 17-05-00 Complaints.best-backup` each time, and the
documents of all of them once, in `Complaints.files`, so that a day's backup copies a day's
documents. On a server, the server's own backups are used.
"""

from __future__ import annotations

import hashlib
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from best_desktop.paths import plain, unlimited
from best_desktop.store import audit_trail, vault
from best_desktop.store.database import connected, database_file
from best_desktop.store.errors import DamagedFile, StoreError
from best_desktop.store.models.base import database
from best_desktop.store.safe_copy import connect, verified_copy, write_lasting

KEPT = 30
_NAME = re.compile(r"Backup \d{4}-\d\d-\d\d \d\d-\d\d-\d\d (?P<stem>.+)\.best-backup")


def back_up(folder: Path, now: datetime) -> Path:
    """Make a backup in ``folder``, prove it, then let go of the oldest beyond ``KEPT``.

    ``now`` names it, so it should be the time on the office's wall. Others can go on working.

    Raises:
        DamagedFile: a backup was made, but the case file itself has a fault: its trail was
            altered or a document is missing. No older backup is let go.
        StoreError: no backup was made; the message says why.
    """
    source = database_file()
    if source is None:
        raise StoreError(
            "Only a case file in a folder is backed up here. A case file on a database server is "
            "backed up by whoever looks after the server."
        )
    folder, source = unlimited(folder), unlimited(source)
    target = folder / f"Backup {now:%Y-%m-%d %H-%M-%S} {source.stem}.best-backup"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with connected():
            verified_copy(database.connection(), target)
        with closing(_open(target)) as copy:
            faults = [*audit_trail.verify_copy(copy), *_copy_documents(copy, source, folder)]
    except OSError as exc:
        raise StoreError(
            f"A backup could not be made in {plain(folder)}. Choose another folder, or make room "
            f"there. ({exc.strerror or exc})"
        ) from exc
    if faults:
        raise DamagedFile(
            f"A backup was made ({target.name}), but something is wrong in the case file: "
            f"{' '.join(faults[:5])} Keep the older backups and ask whoever looks after the "
            "computers."
        )
    with suppress(OSError):  # held open by another program: it goes the next time
        _let_go(folder, source.stem)
    return plain(target)


def latest(folder: Path) -> Path | None:
    """The newest backup in a folder."""
    return max(_backups(unlimited(folder)), default=None, key=lambda path: path.name)


def _backups(folder: Path, stem: str | None = None) -> list[Path]:
    """The backups in a folder, oldest first; of one case file, or of all."""
    if not folder.is_dir():
        return []
    named = ((path, _NAME.fullmatch(path.name)) for path in folder.iterdir())
    return sorted(path for path, name in named if name and stem in {None, name["stem"]})


def _open(backup: Path) -> sqlite3.Connection:
    return connect(backup, "ro", 5)


def _documents(backup: sqlite3.Connection) -> list[tuple[str, int]]:
    """The hash and size in bytes of each document that a backup mentions."""
    return backup.execute("SELECT DISTINCT sha256, size FROM document").fetchall()


def _copy_documents(backup: sqlite3.Connection, source: Path, folder: Path) -> Iterator[str]:
    """Copy the documents that the folder does not hold yet; yields what is wrong with any."""
    kept = folder / vault.documents_folder(source).name
    for sha256, size in _documents(backup):
        target = kept / sha256[:2] / sha256
        if target.is_file() and target.stat().st_size == size:
            continue
        original = vault.documents_folder(source) / sha256[:2] / sha256
        if not original.is_file():
            yield f"The document {sha256[:12]} is missing."
            continue
        content = original.read_bytes()
        if hashlib.sha256(content).hexdigest() != sha256:
            yield f"The document {sha256[:12]} is damaged."
            continue
        write_lasting(target, content)


def _let_go(folder: Path, stem: str) -> None:
    """Remove the oldest backups of a case file, and the documents that only they had."""
    backups = _backups(folder, stem)
    if len(backups) <= KEPT:
        return
    with suppress(OSError, sqlite3.Error):  # tried again after the next backup
        for old in backups[:-KEPT]:
            old.unlink()
        wanted: set[str] = set()
        for backup in backups[-KEPT:]:
            with closing(_open(backup)) as kept:
                wanted |= {sha256 for sha256, _ in _documents(kept)}
        for document in (folder / f"{stem}.files").glob("??/*"):
            if document.name not in wanted:
                document.unlink()
