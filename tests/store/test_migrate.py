"""Upgrades: a verified copy first, all or nothing, once, and never with triggers lost."""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
import subprocess
import time
from contextlib import closing
from pathlib import Path

import pytest

from best_desktop.store import audit_trail, database, errors, migrate
from best_desktop.store.models import Staff
from tests.databases import NOON, SERVER, empty_server_database, no_room_beyond, noon
from tests.store import writers

# Rebuilds a table others point to (which drops its triggers) and takes a while.
_SECOND = """\
CREATE TABLE new_audit_entry AS SELECT * FROM audit_entry;
DROP TABLE new_audit_entry;

ALTER TABLE staff ADD COLUMN pronouns TEXT NOT NULL DEFAULT '';
CREATE TABLE "busy" ("id" INTEGER PRIMARY KEY, "text" TEXT NOT NULL) STRICT;
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60000)
INSERT INTO busy SELECT i, hex(randomblob(60)) FROM n;
-- a comment; with a semicolon
CREATE INDEX busy_text ON busy (text);
"""


@pytest.fixture
def next_release(tmp_path: Path) -> Path:
    """The migrations of a release to come: today's and one more."""
    folder = tmp_path / "migrations"
    shutil.copytree(migrate.FOLDER, folder)
    (folder / "0002_pronouns.sqlite.sql").write_text(_SECOND, encoding="utf-8")
    (folder / "0002_pronouns.postgres.sql").write_text(
        "ALTER TABLE staff ADD COLUMN pronouns varchar(20) NOT NULL DEFAULT '';",
        encoding="utf-8",
    )
    return folder


@pytest.fixture
def old_file(tmp_path: Path) -> Path:
    """A case file of today's release with something in it."""
    path = tmp_path / "office" / "Complaints.best"
    path.parent.mkdir()
    database.open_database(path, create=True, now=noon)
    _log_something()
    database.close_database()
    return path


def _log_something() -> None:
    with database.transaction():
        staff = Staff.create(name="Anna")
        audit_trail.append(
            at=NOON,
            staff_id=staff.id,
            staff_name="Anna",
            computer="PC-07",
            action="staff.added",
            subject="staff:1",
            complaint_id=None,
            summary="Added Anna",
            reason="",
            lines=[],
        )


def _version(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        return migrate.sqlite_version(connection)


def _copies(path: Path) -> list[Path]:
    return sorted(path.parent.glob("*.best-backup"))


def test_steps_are_numbered_without_a_gap_in_both_dialects() -> None:
    assert [each.number for each in migrate.steps("sqlite")] == [
        each.number for each in migrate.steps("postgres")
    ]


def test_incomplete_installation_is_said_plainly(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(migrate, "FOLDER", tmp_path)
    with pytest.raises(FileNotFoundError, match="Install the program again"):
        migrate.latest("sqlite")
    (tmp_path / "0002_late.sqlite.sql").touch()
    with pytest.raises(FileNotFoundError, match="Install the program again"):
        migrate.latest("sqlite")


def test_statement_without_an_end_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="not ended by a semicolon"):
        list(migrate.statements("CREATE TABLE a (b);\nCREATE TABLE c (d)"))


@pytest.mark.clause("B-68")
def test_older_file_is_copied_then_upgraded(
    old_file: Path, next_release: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(migrate, "FOLDER", next_release)
    database.open_database(old_file, now=noon)
    assert database.execute("SELECT pronouns FROM staff").fetchall() == [("",)]
    assert audit_trail.verify() == []  # with its triggers
    with database.transaction():
        Staff.create(name="Bob")
    database.close_database()

    (copy,) = _copies(old_file)
    assert copy.name == "Complaints before upgrade to v2 2026-04-03.best-backup"
    assert (_version(old_file), _version(copy)) == (2, 1)
    assert sorted(each.name for each in old_file.parent.iterdir()) == [
        copy.name,
        "Complaints.best",
        "Complaints.best-journal",
    ]

    database.open_database(old_file, now=noon)  # nothing more to do
    database.close_database()
    assert _copies(old_file) == [copy]
    with closing(sqlite3.connect(old_file)) as connection:
        steps = connection.execute("SELECT version FROM schema_version").fetchall()
    assert steps == [(1,), (2,)]


def test_upgrade_that_fails_leaves_the_file_as_it_was_and_copies_once(
    old_file: Path, next_release: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(migrate, "FOLDER", next_release)
    step = next_release / "0002_pronouns.sqlite.sql"
    step.write_text(_SECOND + "INSERT INTO nowhere VALUES (1);", encoding="utf-8")
    for _ in range(3):
        with pytest.raises(sqlite3.OperationalError, match="nowhere"):
            database.open_database(old_file, now=noon)
    assert not database.is_open()
    assert _version(old_file) == 1
    assert len(_copies(old_file)) == 1

    monkeypatch.undo()  # today's program still works with it
    database.open_database(old_file, now=noon)
    assert audit_trail.verify() == []
    _copies(old_file)[0].write_bytes(b"spoilt meanwhile")
    with database.transaction():
        Staff.create(name="Bob")
    database.close_database()

    monkeypatch.setattr(migrate, "FOLDER", next_release)
    step.write_text(_SECOND, encoding="utf-8")
    database.open_database(old_file, now=noon)
    database.close_database()
    assert [each.name for each in _copies(old_file)] == [
        "Complaints before upgrade to v2 2026-04-03 (2).best-backup",
        "Complaints before upgrade to v2 2026-04-03.best-backup",
    ]


def test_upgrade_that_would_orphan_rows_is_taken_back(
    old_file: Path, next_release: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(migrate, "FOLDER", next_release)
    (next_release / "0002_pronouns.sqlite.sql").write_text(
        "INSERT INTO role_grant (staff_id, role) VALUES (99, 'manager');", encoding="utf-8"
    )
    with pytest.raises(errors.DamagedFile, match="point to records that are not there"):
        database.open_database(old_file, now=noon)
    assert _version(old_file) == 1


def test_file_that_cannot_be_changed_is_not_upgraded(
    old_file: Path, next_release: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(migrate, "FOLDER", next_release)
    with pytest.raises(errors.ReadOnlyFile, match="must be upgraded"):
        database.open_database(old_file, now=noon, read_only=True)
    assert _version(old_file) == 1


def test_todays_program_refuses_the_next_releases_file(
    old_file: Path, next_release: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(migrate, "FOLDER", next_release)
    database.open_database(old_file, now=noon)
    database.close_database()
    monkeypatch.undo()
    with pytest.raises(errors.NewerFile):
        database.open_database(old_file, now=noon)


def test_name_of_a_copy_that_is_taken_is_passed_over(
    old_file: Path, next_release: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(migrate, "FOLDER", next_release)
    taken = old_file.with_name("Complaints before upgrade to v2 2026-04-03.best-backup")
    taken.mkdir()
    database.open_database(old_file, now=noon)
    database.close_database()
    assert taken.is_dir()
    assert _version(taken.with_stem(taken.stem + " (2)")) == 1


@pytest.mark.skipif(os.name != "posix", reason="needs a limit on the size of files")
def test_without_a_copy_there_is_no_upgrade(
    old_file: Path, next_release: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(migrate, "FOLDER", next_release)
    with no_room_beyond(50_000), pytest.raises(errors.StoreError, match="safe copy"):
        database.open_database(old_file, now=noon)
    assert _version(old_file) == 1
    assert _copies(old_file) == []
    assert list(old_file.parent.glob("*.tmp")) == []


@pytest.mark.slow
def test_killed_upgrade_leaves_the_old_version_or_the_new_one(
    old_file: Path, next_release: Path
) -> None:
    whole = old_file.read_bytes()
    person = writers.start("upgrade", str(old_file), str(next_release))
    assert person.stdout is not None
    assert person.stdout.readline() == "ready\n"
    began = time.monotonic()
    assert person.communicate()[0] == "upgraded\n"
    usual = time.monotonic() - began
    chance = random.Random(4)  # noqa: S311
    for _ in range(6):
        for leftover in old_file.parent.iterdir():
            leftover.unlink()
        old_file.write_bytes(whole)
        person = writers.start("upgrade", str(old_file), str(next_release))
        assert person.stdout is not None
        assert person.stdout.readline() == "ready\n"
        time.sleep(chance.uniform(0, usual))
        person.kill()
        person.communicate()
        assert _version(old_file) in {1, 2}
        again = writers.start("upgrade", str(old_file), str(next_release))
        assert again.communicate()[0].split() == ["ready", "upgraded"]
        assert _version(old_file) == 2
        with closing(sqlite3.connect(old_file)) as connection:
            triggers = "SELECT count(*) FROM sqlite_master WHERE type = 'trigger'"
            assert connection.execute(triggers).fetchone() == (6,)
            assert connection.execute("SELECT count(*) FROM busy").fetchone() == (60000,)


@pytest.mark.windows
def test_several_programs_starting_together_upgrade_once(
    old_file: Path, next_release: Path
) -> None:
    people: list[subprocess.Popen[str]] = [
        writers.start("upgrade", str(old_file), str(next_release)) for _ in range(4)
    ]
    assert [person.communicate()[0].split()[-1] for person in people] == ["upgraded"] * 4
    assert _version(old_file) == 2
    for copy in _copies(old_file):
        assert _version(copy) == 1


@pytest.mark.skipif(not SERVER, reason="BEST_TEST_POSTGRES gives no server")
def test_server_is_upgraded_all_or_nothing(
    next_release: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with empty_server_database() as address:
        database.open_database(address, create=True, now=noon)
        _log_something()
        today = migrate.FOLDER
        monkeypatch.setattr(migrate, "FOLDER", next_release)
        step = next_release / "0002_pronouns.postgres.sql"
        good = step.read_text(encoding="utf-8")
        step.write_text(good + "INSERT INTO nowhere VALUES (1);", encoding="utf-8")
        with pytest.raises(Exception, match="nowhere"):
            database.open_database(address, now=noon)
        monkeypatch.setattr(migrate, "FOLDER", today)
        database.open_database(address, now=noon)
        database.close_database()

        monkeypatch.setattr(migrate, "FOLDER", next_release)
        step.write_text(good, encoding="utf-8")
        database.open_database(address, now=noon)
        assert database.execute("SELECT pronouns FROM staff").fetchall() == [("",)]
        assert audit_trail.verify() == []
        monkeypatch.setattr(migrate, "FOLDER", today)
        with pytest.raises(errors.NewerFile):
            database.open_database(address, now=noon)
