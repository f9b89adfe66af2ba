"""Documents are kept under what is in them, once, whole, and come back as they were."""

from __future__ import annotations

import hashlib
import os
from datetime import timedelta
from pathlib import Path

import pytest

from best_desktop.domain.vocabulary import Direction, DocumentKind
from best_desktop.store import database, errors, vault
from best_desktop.store.models import Document, Staff
from tests.databases import NOON, no_room_beyond, noon

pytestmark = pytest.mark.windows

LETTER = b"%PDF-1.7 Dear Ms O'Brien\x00\xff" * 100


def _mention(sha256: str, content: bytes) -> None:
    staff = Staff.get_or_none(Staff.name == "Anna") or Staff.create(name="Anna")
    Document.create(
        name="../../evil.exe",
        kind=next(iter(DocumentKind)),
        direction=next(iter(Direction)),
        dated_on=NOON.date(),
        sha256=sha256,
        size=len(content),
        media_type="application/pdf",
        added_at=NOON,
        added_by=staff,
    )


def _kept(folder: Path, sha256: str) -> Path:
    return folder / "Complaints.files" / sha256[:2] / sha256


@pytest.mark.clause("R-2.1.7")
def test_document_comes_back_as_it_was(address: str) -> None:
    database.open_database(address, create=True, now=noon)
    with database.transaction():
        first, again, empty = vault.put(LETTER), vault.put(LETTER), vault.put(b"")
    assert first == again == hashlib.sha256(LETTER).hexdigest()
    assert vault.get(first) == LETTER
    assert vault.get(empty) == b""
    assert vault.has(first)
    assert not vault.has("0" * 64)
    with pytest.raises(errors.FileMissing, match="newest backup"):
        vault.get("0" * 64)
    for nonsense in ("", "../../etc/passwd", first.upper(), first + "0"):
        with pytest.raises(ValueError, match="Not a SHA-256"):
            vault.get(nonsense)


def test_rows_belong_to_the_transaction(case_file: str) -> None:
    assert case_file
    with pytest.raises(RuntimeError, match="belongs inside"):
        vault.put(LETTER)


def test_documents_lie_beside_the_case_file(case_file_on_disk: Path) -> None:
    sha256 = vault.put(LETTER)
    folder = case_file_on_disk.parent
    assert _kept(folder, sha256).read_bytes() == LETTER
    assert len(list((folder / "Complaints.files").rglob("*"))) == 2


def test_damaged_document_is_noticed_and_mended_by_putting_it_again(
    case_file_on_disk: Path,
) -> None:
    sha256 = vault.put(LETTER)
    kept = _kept(case_file_on_disk.parent, sha256)
    for damage in (LETTER[:-1], LETTER[:-1] + b"?"):
        kept.write_bytes(damage)
        with pytest.raises(errors.DamagedFile, match="not what was saved"):
            vault.get(sha256)
        vault.put(LETTER)
        assert vault.get(sha256) == LETTER


def test_damaged_row_is_noticed(case_file: str) -> None:
    assert case_file
    with database.transaction():
        sha256 = vault.put(LETTER)
        database.execute("UPDATE document_content SET content = ?", (LETTER[:-1],))
    with pytest.raises(errors.DamagedFile):
        vault.get(sha256)


@pytest.mark.skipif(os.name != "posix", reason="needs a limit on the size of files")
def test_document_that_finds_no_room_leaves_nothing_behind(case_file_on_disk: Path) -> None:
    with no_room_beyond(1000), pytest.raises(OSError, match="File too large"):
        vault.put(LETTER)
    files = case_file_on_disk.with_name("Complaints.files")
    assert [each for each in files.rglob("*") if each.is_file()] == []


def test_sweep_takes_old_leftovers_only(case_file_on_disk: Path) -> None:
    folder = case_file_on_disk.parent
    with database.transaction():
        mentioned = vault.put(LETTER)
        _mention(mentioned, LETTER)
    forgotten, fresh = vault.put(b"never saved"), vault.put(b"being saved")
    unfinished = _kept(folder, mentioned).with_name(f"{mentioned}.0123abcd.tmp")
    unfinished.write_bytes(b"half")
    two_days_ago = (NOON - timedelta(days=2)).timestamp()
    just_now = (NOON - timedelta(minutes=5)).timestamp()
    for path in (_kept(folder, mentioned), _kept(folder, forgotten), unfinished):
        os.utime(path, (two_days_ago, two_days_ago))
    os.utime(_kept(folder, fresh), (just_now, just_now))

    assert vault.orphans() == sorted([forgotten, fresh])
    assert vault.sweep(NOON) == 2
    assert vault.get(mentioned) == LETTER
    assert vault.has(fresh)
    assert not vault.has(forgotten)
    assert not unfinished.exists()
    assert vault.sweep(NOON) == 0


def test_document_put_again_counts_as_fresh(case_file_on_disk: Path) -> None:
    sha256 = vault.put(LETTER)
    kept = _kept(case_file_on_disk.parent, sha256)
    os.utime(kept, (0, 0))
    vault.put(LETTER)
    assert kept.stat().st_mtime > 0


def test_sweep_of_rows(case_file: str) -> None:
    assert case_file
    with database.transaction():
        _mention(vault.put(LETTER), LETTER)
        forgotten = vault.put(b"never mentioned")
    assert vault.orphans() == [forgotten]
    assert vault.sweep(NOON) == 1
    assert not vault.has(forgotten)
    assert vault.sweep(NOON) == 0


def test_nothing_is_swept_from_a_file_open_for_reading(case_file_on_disk: Path) -> None:
    sha256 = vault.put(LETTER)
    os.utime(_kept(case_file_on_disk.parent, sha256), (0, 0))
    database.open_database(case_file_on_disk, now=noon, read_only=True)
    assert vault.sweep(NOON) == 0
    assert vault.get(sha256) == LETTER
