"""Files that are no case file, or cannot be used now: said plainly, and left alone."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from best_desktop.store import database, errors, migrate, sqlite_file
from best_desktop.store.models import Setting, Staff
from best_desktop.store.models import database as open_file
from tests.databases import noon

pytestmark = pytest.mark.windows

ROOT = Path(__file__).resolve().parents[2]


def _a_case_file(path: Path, names: int = 400) -> Path:
    database.open_database(path, create=True, now=noon)
    with database.transaction():
        for number in range(names):
            Staff.create(name=f"Person {number}", job_title="x" * 100)
    database.close_database()
    return path


def _text(path: Path) -> None:
    path.write_text("Dear sir or madam,\n" * 300, encoding="utf-8")


def _workbook(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>" * 500)


def _empty(path: Path) -> None:
    path.touch()


def _another_database(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE complaint (id INTEGER PRIMARY KEY)")
        connection.commit()


def _another_programs_mark(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA application_id = 252006673")  # Fossil's
        connection.execute("PRAGMA user_version = 1")
        connection.commit()


@pytest.mark.parametrize("create", [False, True])
@pytest.mark.parametrize(
    ("make", "words"),
    [
        (_text, "not a BeST Desktop case file"),
        (_workbook, "not a BeST Desktop case file"),
        (_empty, "empty"),
        (_another_database, "another program's database"),
        (_another_programs_mark, "another program's database"),
    ],
)
def test_what_is_no_case_file_is_refused_and_not_touched(
    tmp_path: Path, make: Callable[[Path], None], words: str, create: bool
) -> None:
    path = tmp_path / "Complaints.best"
    make(path)
    before = hashlib.sha256(path.read_bytes()).hexdigest()
    if create and make is _empty:  # left by a start that was cut off: nothing can be lost
        database.open_database(path, create=True, now=noon)
        database.close_database()
        return
    with pytest.raises(errors.NotACaseFile, match=words) as refusal:
        database.open_database(path, create=create, now=noon)
    assert path.name in str(refusal.value)
    assert hashlib.sha256(path.read_bytes()).hexdigest() == before
    assert [each.name for each in tmp_path.iterdir()] == [path.name]
    assert not database.is_open()


def test_folder_is_no_case_file(tmp_path: Path) -> None:
    with pytest.raises(errors.NotACaseFile, match="is a folder"):
        database.open_database(tmp_path, now=noon)


def test_missing_file_is_not_made_by_looking_for_it(tmp_path: Path) -> None:
    with pytest.raises(errors.FileMissing, match="There is no file"):
        database.open_database(tmp_path / "Complaints.best", now=noon)
    with pytest.raises(errors.FileMissing, match="There is no folder"):
        database.open_database(tmp_path / "away" / "Complaints.best", create=True, now=noon)
    assert list(tmp_path.iterdir()) == []


def test_truncated_file_is_damaged(tmp_path: Path) -> None:
    path = _a_case_file(tmp_path / "Complaints.best")
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(errors.DamagedFile, match="Restore the newest backup"):
        database.open_database(path, now=noon)
    assert path.read_bytes() == whole[: len(whole) // 2]


def test_overwritten_pages_are_found_at_opening(tmp_path: Path) -> None:
    path = _a_case_file(tmp_path / "Complaints.best")
    whole = bytearray(path.read_bytes())
    found = whole.index(b"Person 200")
    page = found // 4096 * 4096
    for damage in (bytes(4096), b"\xa5" * 4096, bytes(whole[8192:12288])):
        path.write_bytes(whole[:page] + damage + whole[page + 4096 :])
        with pytest.raises(errors.DamagedFile):
            database.open_database(path, now=noon)
    path.write_bytes(whole)
    database.open_database(path, now=noon)
    database.close_database()


def test_large_file_is_checked_in_the_background_instead(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = _a_case_file(tmp_path / "Complaints.best")
    whole = bytearray(path.read_bytes())
    page = whole.index(b"Person 200") // 4096 * 4096
    path.write_bytes(whole[:page] + bytes(4096) + whole[page + 4096 :])
    monkeypatch.setattr(sqlite_file, "CHECKED_AT_OPENING", 1000)
    database.open_database(path, now=noon)
    assert database.needs_check()
    with pytest.raises(errors.DamagedFile):
        database.check_database()
    database.close_database()
    path.with_name(path.name + "-journal").write_bytes(b"not quite a journal")  # after a crash
    with pytest.raises(errors.DamagedFile):
        database.open_database(path, now=noon)


def test_sound_file_needs_no_more_checking(case_file_on_disk: Path) -> None:
    assert case_file_on_disk.exists()
    assert not database.needs_check()
    database.check_database()


def test_newer_file_is_refused_with_the_version_it_needs(tmp_path: Path) -> None:
    path = _a_case_file(tmp_path / "Complaints.best", 1)
    newer = migrate.latest("sqlite") + 3
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("INSERT INTO schema_version VALUES (?, '7.2.0', '2031-01-01')", (newer,))
        connection.execute(f"PRAGMA user_version = {newer}")
        connection.commit()
    before = path.read_bytes()
    with pytest.raises(errors.NewerFile, match=r"BeST Desktop 7\.2\.0") as refusal:
        database.open_database(path, now=noon)
    assert refusal.value.needs == "7.2.0"
    assert path.read_bytes() == before


def test_file_upgraded_by_a_colleague_meanwhile_is_not_written_to(case_file_on_disk: Path) -> None:
    with closing(sqlite3.connect(case_file_on_disk)) as colleague:
        colleague.execute("INSERT INTO schema_version VALUES (99, '7.2.0', '2031-01-01')")
        colleague.execute("PRAGMA user_version = 99")
        colleague.commit()
    with pytest.raises(errors.NewerFile, match=r"7\.2\.0"), database.transaction():
        Staff.create(name="Anna")
    assert Staff.select().count() == 0


def test_locked_file_is_said_to_be_in_use(tmp_path: Path) -> None:
    path = _a_case_file(tmp_path / "Complaints.best", 1)
    with closing(sqlite3.connect(path, isolation_level=None)) as colleague:
        colleague.execute("BEGIN EXCLUSIVE")
        with pytest.raises(errors.FileLocked, match="Somebody else is saving"):
            database.open_database(path, now=noon, patience=0.1)


def test_saving_while_a_colleague_saves_gives_up_in_words(tmp_path: Path) -> None:
    path = _a_case_file(tmp_path / "Complaints.best", 1)
    with closing(sqlite3.connect(path, isolation_level=None)) as colleague:
        colleague.execute("BEGIN IMMEDIATE")
        database.open_database(path, now=noon, patience=0.1)  # just reading is no trouble
        assert not database.is_read_only()
        with pytest.raises(errors.FileLocked, match="try again"), database.transaction():
            Staff.create(name="Anna")
        colleague.execute("ROLLBACK")
        with database.transaction():
            Staff.create(name="Anna")
    database.close_database()


def _busy_timeout() -> int:
    return int(open_file.connection().execute("PRAGMA busy_timeout").fetchone()[0])


def test_reads_of_a_locked_file_give_up_soon_once_one_has_waited(tmp_path: Path) -> None:
    path = _a_case_file(tmp_path / "Complaints.best", 1)
    database.open_database(path, now=noon, patience=1.0)
    connection = open_file.connection()
    with closing(sqlite3.connect(path, isolation_level=None)) as colleague:
        colleague.execute("BEGIN EXCLUSIVE")
        with pytest.raises(errors.FileLocked):
            database.execute("SELECT count(*) FROM staff")
        asked: list[int] = []
        connection.set_trace_callback(
            lambda sql: asked.append(int(sql.split()[-1])) if "busy_timeout =" in sql else None
        )
        with pytest.raises(errors.FileLocked):
            database.execute("SELECT count(*) FROM staff")
        assert asked == [250, 1000]
        asked.clear()
        with pytest.raises(errors.FileLocked), database.transaction():
            Staff.create(name="Anna")
        assert asked == [], "saving waits as long as was settled"
        colleague.execute("ROLLBACK")
    assert Staff.select().count() == 1
    asked.clear()
    assert Staff.select().count() == 1
    assert asked == [], "once it was read, patience is back"
    assert _busy_timeout() == 1000
    connection.set_trace_callback(None)
    database.close_database()


def test_full_disk_is_named_though_it_is_hidden_behind_another_error(
    case_file_on_disk: Path,
) -> None:
    connection = open_file.connection()
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")

    def fill() -> None:
        with database.transaction():
            for number in range(200):
                Setting.create(name=f"setting {number}", value="x" * 5000)

    with pytest.raises(errors.DriveFull, match="drive is full"):
        fill()
    assert Setting.select().count() == 0
    connection.execute("PRAGMA max_page_count = 1000000")
    with database.transaction():  # and once there is room again, work goes on
        Setting.create(name="setting", value="x" * 5000)
    assert case_file_on_disk.exists()


@pytest.mark.clause("B-72")
def test_wal_file_is_turned_back(tmp_path: Path) -> None:
    path = _a_case_file(tmp_path / "Complaints.best", 1)
    with closing(sqlite3.connect(path)) as other_tool:
        assert other_tool.execute("PRAGMA journal_mode = WAL").fetchone() == ("wal",)
    database.open_database(path, now=noon)
    assert open_file.pragma("journal_mode") == "truncate"
    database.close_database()
    with closing(sqlite3.connect(path)) as other_tool:
        assert other_tool.execute("PRAGMA journal_mode").fetchone() == ("delete",)


@pytest.mark.clause("B-72")
def test_wal_file_that_is_in_use_is_refused(tmp_path: Path) -> None:
    path = _a_case_file(tmp_path / "Complaints.best", 1)
    with closing(sqlite3.connect(path)) as other_tool:
        other_tool.execute("PRAGMA journal_mode = WAL")
        other_tool.execute("SELECT * FROM staff").fetchall()
        with pytest.raises(errors.FileLocked):
            database.open_database(path, now=noon, patience=0.1)


def test_wal_file_that_cannot_be_changed_is_refused(tmp_path: Path) -> None:
    path = _a_case_file(tmp_path / "Complaints.best", 1)
    with closing(sqlite3.connect(path)) as other_tool:
        other_tool.execute("PRAGMA journal_mode = WAL")
    with pytest.raises(errors.ReadOnlyFile, match="cannot be set back"):
        database.open_database(path, now=noon, read_only=True)


def test_every_connection_is_settled_the_same_way(case_file_on_disk: Path) -> None:
    assert case_file_on_disk.exists()
    wanted = {
        "journal_mode": "truncate",
        "synchronous": 2,
        "foreign_keys": 1,
        "recursive_triggers": 1,
        "secure_delete": 1,
    }
    assert {name: open_file.pragma(name) for name in wanted} == wanted


# ----------------------------------------------------------------------- read-only places

# Run without an administrator's power to pass by the rights of files.
_WITHOUT_POWERS = """
import json, sys
from datetime import UTC, datetime
from best_desktop.store import database, errors
from best_desktop.store.models import Staff
answers = []
try:
    database.open_database(sys.argv[1], create=sys.argv[2] == "create",
                           now=lambda: datetime(2026, 4, 3, tzinfo=UTC))
    answers += [database.is_read_only(), Staff.select().count()]
    with database.transaction():
        Staff.create(name="Bob")
except errors.StoreError as refusal:
    answers += [type(refusal).__name__, str(refusal)]
print(json.dumps(answers))
"""


def _without_powers(path: Path, how: str) -> list[object]:
    command = [sys.executable, "-B", "-c", _WITHOUT_POWERS, str(path), how]
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        setpriv = shutil.which("setpriv")
        if not setpriv:
            pytest.skip("nothing is read-only for an administrator, and setpriv is not here")
        command = [setpriv, "--bounding-set=-dac_override,-dac_read_search", *command]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        command, capture_output=True, text=True, check=False, cwd=ROOT, env=environment
    )
    assert done.returncode == 0, done.stderr
    answers: list[object] = json.loads(done.stdout)
    return answers


@contextmanager
def _read_only(folder: Path) -> Iterator[None]:
    folder.chmod(0o555)
    try:
        yield
    finally:
        folder.chmod(0o755)


@pytest.mark.skipif(os.name != "posix", reason="rights are set otherwise on Windows")
@pytest.mark.parametrize("file_rights", [0o444, 0o644])
def test_read_only_folder_opens_for_reading_and_says_so(tmp_path: Path, file_rights: int) -> None:
    path = _a_case_file(tmp_path / "Complaints.best", 3)
    path.chmod(file_rights)
    # The journal that the last program left could be used again; a copied file has none.
    path.with_name(path.name + "-journal").unlink(missing_ok=True)
    before = path.read_bytes()
    with _read_only(tmp_path):
        read_only, count, refusal, words = _without_powers(path, "open")
    assert (read_only, count, refusal) == (True, 3, "ReadOnlyFile")
    assert "reading only" in str(words)
    assert path.read_bytes() == before


_ON_A_FULL_DRIVE = """
mount -t tmpfs -o size=8m none "$1" || exit 77
cp "$2" "$1/Complaints.best"
dd if=/dev/zero of="$1/filling" bs=4096 2>/dev/null
exec "$3" -B -c "$4" "$1/Complaints.best" open
"""


@pytest.mark.skipif(not shutil.which("unshare"), reason="no drive can be made for a test here")
def test_a_full_drive_is_not_taken_for_a_read_only_one(tmp_path: Path) -> None:
    """There can be room again; until then each attempt to save says that the drive is full."""
    path = _a_case_file(tmp_path / "Complaints.best", 3)
    drive = tmp_path / "drive"
    drive.mkdir()
    command = ["unshare", "-rm", "sh", "-c", _ON_A_FULL_DRIVE, "sh", str(drive), str(path)]
    done = subprocess.run(
        [*command, sys.executable, _WITHOUT_POWERS],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    if "unshare:" in done.stderr or "mount:" in done.stderr:
        pytest.skip(f"no drive can be made for a test here: {done.stderr}")
    read_only, count, refusal, words = json.loads(done.stdout)
    assert (read_only, count, refusal) == (False, 3, "DriveFull")
    assert "The drive is full" in words


@pytest.mark.skipif(os.name != "posix", reason="rights are set otherwise on Windows")
def test_no_case_file_can_be_made_in_a_read_only_folder(tmp_path: Path) -> None:
    with _read_only(tmp_path):
        refusal, words = _without_powers(tmp_path / "Complaints.best", "create")
    assert refusal == "ReadOnlyFile"
    assert "Choose another folder" in str(words)


def test_asked_to_open_for_reading_only(tmp_path: Path) -> None:
    path = _a_case_file(tmp_path / "Complaints.best", 3)
    before = path.read_bytes()
    database.open_database(path, now=noon, read_only=True)
    assert database.is_read_only()
    assert Staff.select().count() == 3
    with pytest.raises(errors.ReadOnlyFile, match="Nothing was saved"), database.transaction():
        Staff.create(name="Anna")
    # Even a mistake of ours cannot write.
    with pytest.raises(errors.ReadOnlyFile):
        database.execute("DELETE FROM staff")
    database.close_database()
    assert path.read_bytes() == before
