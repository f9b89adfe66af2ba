"""Documents and issued letters, kept under the SHA-256 of what is in them; never overwritten.

Beside a case file `Complaints.best` they are files in `Complaints.files`, in folders by the first
two digits of their hash; on a server, and in memory, they are rows. A document is safely stored
before the transaction that mentions it is committed, and is hashed again whenever it is read. The
name somebody gave a document is never part of a path.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from best_desktop.paths import unlimited
from best_desktop.store.database import (
    database_file,
    execute,
    is_read_only,
    require_transaction,
    transaction,
)
from best_desktop.store.errors import DamagedFile, FileMissing, plainly
from best_desktop.store.safe_copy import write_lasting

_A_DAY = 24 * 60 * 60  # seconds
_HASH = re.compile("[0-9a-f]{64}")


def documents_folder(case_file: Path) -> Path:
    """The folder that belongs to a case file."""
    return case_file.with_name(case_file.stem + ".files")


def put(content: bytes) -> str:
    """Keep a document and return its SHA-256; one that is there already is kept once.

    Raises:
        StoreError: it could not be kept, so it must not be mentioned.
        RuntimeError: documents are rows here, and no transaction is open.
    """
    sha256 = hashlib.sha256(content).hexdigest()
    path = _path(sha256)
    if path is None:
        require_transaction()
        execute(
            "INSERT INTO document_content (sha256, content) VALUES (?, ?)"
            " ON CONFLICT (sha256) DO NOTHING",
            (sha256, content),
        )
        return sha256
    with plainly():
        if _is_there(path, sha256, len(content)):
            path.touch()  # a sweep that is just running must see it as new
        else:
            write_lasting(path, content)
    return sha256


def get(sha256: str) -> bytes:
    """The document, proven to be what was kept.

    Raises:
        FileMissing: it is not there.
        DamagedFile: it is not what was kept.
    """
    content = _read(sha256)
    if content is None:
        raise FileMissing(
            "This document is missing from the folder beside the case file. Look for it in the "
            f"newest backup. (Its name there begins with {sha256[:12]}.)"
        )
    if hashlib.sha256(content).hexdigest() != sha256:
        raise DamagedFile(
            "This document is damaged: it is not what was saved. Look for it in the newest "
            f"backup. (Its name there begins with {sha256[:12]}.)"
        )
    return content


def has(sha256: str) -> bool:
    """Whether there is such a document; ``get`` also proves it."""
    path = _path(sha256)
    if path is not None:
        return path.is_file()
    found = execute("SELECT 1 FROM document_content WHERE sha256 = ?", (sha256,))
    return found.fetchone() is not None


def orphans() -> list[str]:
    """Documents that no case mentions: left by work that was never saved."""
    mentioned = {sha256 for (sha256,) in execute("SELECT sha256 FROM document").fetchall()}
    if database_file() is None:
        kept = [sha256 for (sha256,) in execute("SELECT sha256 FROM document_content").fetchall()]
    else:
        kept = [path.name for path in _files() if _HASH.fullmatch(path.name)]
    return sorted(set(kept) - mentioned)


def remove(hashes: Iterable[str]) -> None:
    """Remove documents that nothing mentions any more, at once: their records were anonymised.

    One that is open in another program goes with a later sweep.

    Raises:
        StoreError: the case file cannot be changed now.
    """
    with transaction():  # nobody commits a document while we look
        for sha256 in hashes:
            if execute("SELECT 1 FROM document WHERE sha256 = ?", (sha256,)).fetchone():
                continue
            path = _path(sha256)
            if path is None:
                execute("DELETE FROM document_content WHERE sha256 = ?", (sha256,))
            else:
                with suppress(OSError):
                    path.unlink(missing_ok=True)


def sweep(now: datetime) -> int:
    """Remove unfinished and unmentioned documents older than a day; returns how many.

    They may hold personal data, and nobody can find them any more.

    Raises:
        StoreError: the case file cannot be changed now.
    """
    if is_read_only():
        return 0
    with transaction():  # nobody commits a document while we look
        unwanted = set(orphans())
        if database_file() is None:
            for sha256 in unwanted:
                execute("DELETE FROM document_content WHERE sha256 = ?", (sha256,))
            return len(unwanted)
        removed = 0
        for path in list(_files()):
            if path.suffix == ".tmp" or path.name in unwanted:
                with suppress(OSError):  # open in another program: the next sweep
                    if now.timestamp() - path.stat().st_mtime > _A_DAY:
                        path.unlink()
                        removed += 1
        return removed


def _path(sha256: str) -> Path | None:
    """Where a document is, or None where documents are rows."""
    if not _HASH.fullmatch(sha256):
        message = f"Not a SHA-256: {sha256!r}"
        raise ValueError(message)
    file = database_file()
    return documents_folder(unlimited(file)) / sha256[:2] / sha256 if file else None


def _files() -> Iterator[Path]:
    file = database_file()
    if file is not None:
        yield from (
            path for path in documents_folder(unlimited(file)).glob("??/*") if path.is_file()
        )


def _read(sha256: str) -> bytes | None:
    path = _path(sha256)
    if path is None:
        row = execute("SELECT content FROM document_content WHERE sha256 = ?", (sha256,)).fetchone()
        return bytes(row[0]) if row else None
    with plainly():
        return path.read_bytes() if path.exists() else None


def _is_there(path: Path, sha256: str, size: int) -> bool:
    try:
        if path.stat().st_size != size:
            return False
        return hashlib.sha256(path.read_bytes()).hexdigest() == sha256
    except FileNotFoundError:
        return False
