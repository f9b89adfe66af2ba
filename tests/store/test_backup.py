"""A backup counts only when it has been opened and proven; the oldest go, the documents stay."""

from __future__ import annotations

import os
import sqlite3
import threading
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from best_desktop.store import audit_trail, backup, database, errors, vault
from best_desktop.store.models import Staff
from tests.databases import NOON, no_room_beyond, noon
from tests.store.test_audit_trail import add
from tests.store.test_vault import LETTER, _kept, _mention

pytestmark = pytest.mark.windows


@pytest.fixture
def office(case_file_on_disk: Path) -> Path:
    """A case file with an entry and a letter."""
    with database.transaction():
        _mention(vault.put(LETTER), LETTER)
        add()
    return case_file_on_disk


@pytest.mark.clause("B-68")
def test_backup_opens_as_a_case_file_with_its_documents(office: Path, tmp_path: Path) -> None:
    folder = tmp_path / "away" / "backups"
    made = backup.back_up(folder, NOON)
    assert made == folder / "Backup 2026-04-03 12-00-00 Complaints.best-backup"
    assert backup.latest(folder) == made
    head = audit_trail.head()
    (sha256,) = database.execute("SELECT sha256 FROM document").fetchone()
    assert _kept(folder, sha256).read_bytes() == LETTER
    assert sorted(each.name for each in folder.iterdir()) == [made.name, "Complaints.files"]

    restored = tmp_path / "restored" / "Complaints.best"
    restored.parent.mkdir()
    made.rename(restored)
    (folder / "Complaints.files").rename(restored.with_name("Complaints.files"))
    database.open_database(restored, now=noon)
    assert audit_trail.head() == head
    assert audit_trail.verify(head) == []
    assert vault.get(sha256) == LETTER
    assert office.exists()


def test_backup_while_others_save_is_sound(office: Path, tmp_path: Path) -> None:
    stop = threading.Event()
    saved: list[int] = []

    def colleague() -> None:
        with database.connected():
            while not stop.is_set():
                with database.transaction():
                    Staff.create(name=f"Person {len(saved)}")
                    add()
                saved.append(1)

    thread = threading.Thread(target=colleague)
    thread.start()
    try:
        made = [
            backup.back_up(tmp_path / "backups", NOON + timedelta(seconds=each))
            for each in range(5)
        ]
    finally:
        stop.set()
        thread.join()
    assert saved
    for copy in made:
        with closing(sqlite3.connect(copy)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            assert audit_trail.verify_copy(connection) == []
            people, entries = (
                connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
                for table in ("staff", "audit_entry")
            )
            assert people == entries  # each person was saved with an entry; Anna with the first
    assert office.exists()


def test_only_new_documents_are_copied(office: Path, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    backup.back_up(folder, NOON)
    (sha256,) = database.execute("SELECT sha256 FROM document").fetchone()
    first = _kept(folder, sha256).stat().st_mtime_ns
    with database.transaction():
        other = vault.put(b"A second letter")
        _mention(other, b"A second letter")
    backup.back_up(folder, NOON + timedelta(hours=1))
    assert _kept(folder, sha256).stat().st_mtime_ns == first
    assert _kept(folder, other).read_bytes() == b"A second letter"
    assert office.exists()


@pytest.mark.clause("B-68")
def test_thirty_are_kept_and_documents_nobody_mentions_go_with_the_last(
    office: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert backup.KEPT == 30
    monkeypatch.setattr(backup, "KEPT", 3)
    folder = tmp_path / "backups"
    (folder / "other things").mkdir(parents=True)
    others = [
        folder / "Backup 2020-01-01 09-00-00 Another office.best-backup",
        folder / "Complaints before upgrade to v2 2026-01-01.best-backup",
    ]
    for each in others:
        each.touch()
    (sha256,) = database.execute("SELECT sha256 FROM document").fetchone()
    made = [backup.back_up(folder, NOON)]
    with database.transaction():
        database.execute("DELETE FROM document")
    for hour in range(1, 4):
        assert _kept(folder, sha256).exists()
        made.append(backup.back_up(folder, NOON + timedelta(hours=hour)))
    assert [each.exists() for each in made] == [False, True, True, True]
    assert not _kept(folder, sha256).exists()
    assert backup.latest(folder) == made[-1]
    assert all(each.exists() for each in others)
    assert vault.has(sha256)  # the case file's own is not touched
    assert office.exists()


@pytest.mark.clause("B-68")
def test_a_backup_counts_though_an_old_one_is_held_open(
    office: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What another program holds open on Windows goes the next time."""
    monkeypatch.setattr(backup, "KEPT", 1)
    old = backup.back_up(tmp_path, NOON)
    unlink = Path.unlink

    def held(path: Path, missing_ok: bool = False) -> None:
        if path == old:
            raise PermissionError(13, "The process cannot access the file", str(path))
        unlink(path, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", held)
    made = backup.back_up(tmp_path, NOON + timedelta(hours=1))
    assert office.exists()
    assert old.exists()
    assert backup.latest(tmp_path) == made


def test_fault_in_the_case_file_is_told_and_no_older_backup_goes(
    office: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "KEPT", 1)
    folder = tmp_path / "backups"
    good = backup.back_up(folder, NOON)
    with database.transaction():
        for content in (b"lost", b"spoilt"):
            _mention(vault.put(content), content)
    lost, spoilt = (vault.put(each) for each in (b"lost", b"spoilt"))
    _kept(office.parent, lost).unlink()
    _kept(office.parent, spoilt).write_bytes(b"spoild")
    with pytest.raises(errors.DamagedFile) as fault:
        backup.back_up(folder, NOON + timedelta(hours=1))
    assert f"The document {lost[:12]} is missing." in str(fault.value)
    assert f"The document {spoilt[:12]} is damaged." in str(fault.value)
    assert good.exists()
    assert len(list(folder.glob("*.best-backup"))) == 2

    database.execute("DROP TRIGGER audit_entry_changed")
    database.execute("UPDATE audit_entry SET staff_name = 'Bob'")
    with pytest.raises(errors.DamagedFile, match="Entry 1 of the audit trail was altered"):
        backup.back_up(folder, NOON + timedelta(hours=2))
    assert good.exists()


@pytest.mark.skipif(os.name != "posix", reason="needs a limit on the size of files")
def test_backup_that_finds_no_room_is_no_backup(office: Path, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    with no_room_beyond(50_000), pytest.raises(errors.StoreError, match="safe copy"):
        backup.back_up(folder, NOON)
    assert backup.latest(folder) is None
    assert list(folder.iterdir()) == []
    assert office.exists()


def test_backup_where_there_is_no_folder(office: Path, tmp_path: Path) -> None:
    (tmp_path / "a file").touch()
    for folder in (tmp_path / "a file", tmp_path / "a file" / "backups"):
        with pytest.raises(errors.StoreError, match="Choose another folder"):
            backup.back_up(folder, NOON)
    assert backup.latest(tmp_path / "nowhere") is None
    assert office.exists()


def test_servers_backups_are_the_servers(case_file: str, tmp_path: Path) -> None:
    assert case_file
    with pytest.raises(errors.StoreError, match="looks after the server"):
        backup.back_up(tmp_path, NOON)
