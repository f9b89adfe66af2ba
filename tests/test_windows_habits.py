"""What Windows does otherwise: files held open, long paths, names of its own, no console."""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from best_desktop.casework.errors import CaseworkError
from best_desktop.casework.saving import save_bytes
from best_desktop.paths import plain, unlimited, verbatim
from best_desktop.store import backup, database, errors, vault
from best_desktop.store.models import Document, Staff
from tests.databases import noon

pytestmark = pytest.mark.windows

ROOT = Path(__file__).resolve().parent.parent
ON_WINDOWS = pytest.mark.skipif(sys.platform != "win32", reason="as Windows alone does it")
DAY = datetime(2026, 11, 20, 17, 5, tzinfo=UTC)


@contextmanager
def held(path: Path) -> Iterator[None]:
    """A file as Excel holds it: others may read it, and nobody may change or replace it."""
    kernel: Any = getattr(ctypes, "windll").kernel32  # noqa: B009 - unknown elsewhere
    kernel.CreateFileW.restype = ctypes.c_void_p
    read_write, share_read, existing = 0xC0000000, 1, 3
    handle = kernel.CreateFileW(str(path), read_write, share_read, None, existing, 0, None)
    assert handle != ctypes.c_void_p(-1).value
    try:
        yield
    finally:
        kernel.CloseHandle(ctypes.c_void_p(handle))


@pytest.fixture
def far_down(tmp_path: Path) -> Path:
    """A folder whose path is longer than the 260 letters that Windows takes by itself."""
    folder = tmp_path
    while len(str(folder)) < 300:
        folder /= "A folder of the office with a rather long name"
    (verbatim(folder) if sys.platform == "win32" else folder).mkdir(parents=True)
    return folder


@ON_WINDOWS
@pytest.mark.clause("B-66")
def test_a_workbook_that_excel_holds_is_said_to_be_open(tmp_path: Path) -> None:
    path = tmp_path / "Board report.xlsx"
    path.write_bytes(b"as it was")
    with held(path), pytest.raises(CaseworkError, match=r"report\.xlsx is open\. Close the file"):
        save_bytes(path, b"new")
    assert path.read_bytes() == b"as it was"
    assert [each.name for each in tmp_path.iterdir()] == [path.name]
    save_bytes(path, b"new")
    assert path.read_bytes() == b"new"


@ON_WINDOWS
def test_a_case_file_that_another_program_holds_can_be_looked_at(tmp_path: Path) -> None:
    path = tmp_path / "Complaints.best"
    database.open_database(path, create=True, now=noon)
    database.close_database()
    with held(path):
        database.open_database(path, now=noon, patience=0.2)
        assert database.is_read_only()
        with pytest.raises(errors.ReadOnlyFile, match="reading only"), database.transaction():
            Staff.create(name="Anna")
        database.close_database()
    database.open_database(path, now=noon)
    assert not database.is_read_only()
    database.close_database()


def test_an_office_works_in_a_folder_far_down(far_down: Path) -> None:
    path = far_down / "Complaints.best"
    database.open_database(path, create=True, now=noon)
    content = b"%PDF-1.7 a letter"
    with database.transaction():
        Staff.create(name="Anna")
        sha256 = vault.put(content)
    assert vault.get(sha256) == content
    assert database.database_file() == path
    made = backup.back_up(far_down / "Complaints backups", DAY)
    assert made.parent == far_down / "Complaints backups"
    assert backup.latest(far_down / "Complaints backups") is not None
    database.close_database()
    database.open_database(path, now=noon)
    assert Staff.get().name == "Anna"
    assert Document.select().count() == 0
    database.close_database()
    for _ in range(2):
        save_bytes(far_down / "Board report.xlsx", b"a workbook")
    assert unlimited(far_down / "Board report.xlsx").read_bytes() == b"a workbook"


def test_a_folder_far_down_that_is_not_there_is_named_plainly(far_down: Path) -> None:
    with pytest.raises(CaseworkError) as refused:
        save_bytes(far_down / "Gone" / "Board report.xlsx", b"a workbook")
    assert str(refused.value).startswith(f"There is no folder {far_down / 'Gone'}.")
    with pytest.raises(errors.FileMissing) as missing:
        database.open_database(far_down / "Gone.best", now=noon)
    assert str(far_down / "Gone.best") in str(missing.value)
    assert "?" not in str(missing.value)


@ON_WINDOWS
@pytest.mark.parametrize(
    ("path", "written"),
    [
        (r"C:\office\Cases.best", r"\\?\C:\office\Cases.best"),
        (r"C:\office\..\Cases.best", r"\\?\C:\Cases.best"),
        (r"\\SERVER\G\Cases.best", r"\\?\UNC\SERVER\G\Cases.best"),
        (r"\\?\C:\office\Cases.best", r"\\?\C:\office\Cases.best"),
    ],
)
def test_a_long_path_is_written_letter_by_letter(path: str, written: str) -> None:
    assert str(verbatim(Path(path))) == written
    assert plain(Path(written)) == Path(os.path.abspath(plain(Path(path))))  # noqa: PTH100
    assert unlimited(Path(r"C:\office\Cases.best")) == Path(r"C:\office\Cases.best")


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("CON.xlsx", "Windows keeps the name CON for itself"),
        ("nul", "Windows keeps the name nul for itself"),
        ("Com1.best", "Windows keeps the name Com1 for itself"),
        ("Report.xlsx.", "cannot end with a full stop or a blank"),
        ("Report ", "cannot end with a full stop or a blank"),
        ("10:30.xlsx", "cannot hold : on Windows"),
        ("What?.xlsx", "cannot hold ? on Windows"),
    ],
)
def test_a_name_windows_takes_for_something_else_is_refused(
    tmp_path: Path, name: str, said: str
) -> None:
    with pytest.raises(CaseworkError, match=said.replace("?", r"\?")):
        save_bytes(tmp_path / name, b"a workbook")
    with pytest.raises(errors.StoreError, match=said.replace("?", r"\?")):
        database.open_database(tmp_path / name, create=True, now=noon)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("arguments", "code"), [(["--version"], 0), (["--nonsense"], 2)])
def test_without_a_console_the_program_runs_all_the_same(arguments: list[str], code: int) -> None:
    """A windowed program has nowhere to print to."""
    program = (
        "import sys; sys.stdin = sys.stdout = sys.stderr = None\n"
        "from best_desktop import command_line\n"
        f"sys.exit(command_line.main({arguments!r}))"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=False, timeout=120)
    assert done.returncode == code
