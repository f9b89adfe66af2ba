"""The program without its window: what it prints, what it writes, and its exit codes."""

from __future__ import annotations

import csv
import getpass
import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest
from openpyxl import load_workbook

from best_desktop import __version__, command_line
from best_desktop.casework.deadline_check import READ, WRITTEN
from best_desktop.casework.self_check import played
from best_desktop.store import database
from tests.databases import SERVER, empty_server_database

ROOT = Path(__file__).resolve().parent.parent
_PATIENCE = 500 if sys.platform == "win32" else 150  # seconds; programs start slowly there
QUARTER = ("--from", "2025-04-01", "--to", "2025-06-30")
BOARD_EXPORTED = "Board report, 1 April 2025 to 30 June 2025 exported: workbook"


def run(*arguments: str | Path) -> int:
    """The exit code, also where the parser itself leaves."""
    try:
        return command_line.main([str(each) for each in arguments])
    except SystemExit as left:
        return int(left.code or 0)


def program(
    *arguments: str | Path, cwd: Path = ROOT, **environment: str
) -> subprocess.CompletedProcess[bytes]:
    """`python -m best_desktop` as a process of its own."""
    env = {**os.environ, "PYTHONPATH": str(ROOT), **environment}
    command = [sys.executable, "-m", "best_desktop", *(str(each) for each in arguments)]
    return subprocess.run(
        command, cwd=cwd, env=env, capture_output=True, check=False, timeout=_PATIENCE
    )


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample office as the command writes it."""
    path = tmp_path_factory.mktemp("sample") / "Sample office.best"
    assert run("sample", "--database", path) == 0
    return path


# --------------------------------------------------------------------------------------- usage


@pytest.mark.windows
def test_the_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--version") == 0
    assert capsys.readouterr().out == f"BeST Desktop {__version__}\n"


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--help") == 0
    out = capsys.readouterr().out
    for word in ("sample", "export", "deadlines", "tour", "--database", "--self-check"):
        assert word in out


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["nonsense"], "nonsense"),
        (["sample"], "--database"),
        (["export", "letters", "--database", "x"], "letters"),
        (["export", "board", "--database", "x", "--out", "y"], "--from"),
        (["export", "board", "--database", "x", *QUARTER], "--out"),
        (["deadlines"], "EVENTS.csv"),
        (["deadlines", "events.csv"], "--out"),
        (["tour"], "--out"),
    ],
)
def test_wrong_usage_is_code_2_and_says_what(
    capsys: pytest.CaptureFixture[str], arguments: list[str], says: str
) -> None:
    assert run(*arguments) == 2
    assert says in capsys.readouterr().err


@pytest.mark.parametrize("day", ["30/6/2025", "2025-02-30", "26", "tomorrow", "0026-13-01"])
def test_a_date_that_is_none_is_code_2_with_the_way_to_write_it(
    capsys: pytest.CaptureFixture[str], day: str
) -> None:
    code = run("export", "board", "--database", "x", "--from", day, "--to", day, "--out", "y")

    assert code == 2
    assert f"'{day}' is not a date. Write it as 2026-04-03." in capsys.readouterr().err


# -------------------------------------------------------------------------------------- sample


@pytest.mark.slow
def test_the_sample_is_written_and_said_not_to_be_real(
    sample: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert not database.is_open()
    with closing(sqlite3.connect(sample)) as connection:
        (cases,) = connection.execute("SELECT count(*) FROM complaint").fetchone()
    assert cases >= 35

    before = sample.read_bytes()
    assert run("sample", "--database", sample) == 1
    assert "is there already. Name a file that does not exist yet." in capsys.readouterr().err
    assert sample.read_bytes() == before


def test_the_sample_needs_a_folder_that_exists(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("sample", "--database", tmp_path / "missing" / "Sample.best") == 1
    message = capsys.readouterr().err
    assert "There is no folder" in message
    assert "Traceback" not in message


def test_a_case_file_is_begun_for_whoever_adds_everybody_else(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "Office.best"
    assert run("begin", "--database", file, "--account", "r.lead") == 0
    said = capsys.readouterr().out
    assert f"{file} is a new case file." in said
    assert "Whoever is signed in as r.lead" in said
    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("SELECT account FROM staff").fetchall() == [("r.lead",)]
    assert run("begin", "--database", file) == 1
    assert "is there already" in capsys.readouterr().err


def test_a_case_file_is_moved_to_a_server_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "Office.best"
    assert run("begin", "--database", file) == 0
    assert run("move", "--database", file, "--to", tmp_path / "Other.best") == 1
    assert (
        "Name the server and its database as postgresql://name@server/database."
        in capsys.readouterr().err
    )


@pytest.mark.skipif(not SERVER, reason="BEST_TEST_POSTGRES gives no server")
def test_a_case_file_is_moved_and_what_is_missing_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "Office.best"
    with played(file):
        pass
    lost = min((tmp_path / "Office.files").glob("??/*"))
    lost.unlink()
    with empty_server_database() as address:
        assert run("move", "--database", file, "--to", address) == 1
        assert lost.name in capsys.readouterr().err
        assert run("move", "--database", file, "--to", address, "--without-missing") == 0
        said = capsys.readouterr().out
        assert "on the server now, with its whole history. Complaints: 1. Documents: " in said
        assert lost.name in said
        assert run("begin", "--database", address) == 1
        assert "holds something already" in capsys.readouterr().err


def test_of_a_sample_that_cannot_be_finished_nothing_is_left(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    # Where its documents would go lies something else.
    (tmp_path / "Sample.files").write_text("not ours", "utf-8")
    assert run("sample", "--database", tmp_path / "Sample.best") == 1
    assert "Traceback" not in capsys.readouterr().err
    assert not database.is_open()
    assert [each.name for each in tmp_path.iterdir()] == ["Sample.files"]
    assert (tmp_path / "Sample.files").read_text("utf-8") == "not ours"


# -------------------------------------------------------------------------------------- export


@pytest.mark.slow
@pytest.mark.clause("P-11.1")
def test_the_board_workbook(
    sample: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = _kept(sample)
    out = tmp_path / "Board.xlsx"

    assert run("export", "board", "--database", sample, *QUARTER, "--out", out) == 0

    assert capsys.readouterr().out == f"Saved {out}.\n"
    book = load_workbook(out)
    words = {cell.value for sheet in book for row in sheet.iter_rows() for cell in row}
    assert {"M1", "M2", "M3", "CH01(1)", "BEST-2025-0001", "BEST-2025-0002"} <= words
    assert _kept(sample) == before, "an export changes nothing but the trail"
    (line,) = _trail(sample)[-1:]
    assert line == ("Owen Pritchard", BOARD_EXPORTED)
    assert not database.is_open()


def _kept(case_file: Path) -> list[str]:
    """Everything in a case file but its trail, as SQL."""
    with closing(sqlite3.connect(case_file)) as connection:
        dump = list(connection.iterdump())
    return [each for each in dump if not (each.startswith("INSERT") and "audit_" in each)]


def _trail(case_file: Path) -> list[tuple[str, str]]:
    """Who did what, oldest first."""
    sql = (
        "SELECT e.staff_name, d.summary FROM audit_entry e JOIN audit_detail d"
        " ON d.entry_id = e.id ORDER BY e.id"
    )
    with closing(sqlite3.connect(case_file)) as connection:
        return list(connection.execute(sql))


@pytest.mark.slow
@pytest.mark.clause("R-10.5")
def test_the_compliments_register_is_the_same_when_run_again(sample: Path, tmp_path: Path) -> None:
    out = tmp_path / "Compliments.xlsx"
    year = ("--from", "2025-04-01", "--to", "2026-11-30")
    command = ("export", "compliments", "--database", sample, *year, "--out", out)

    tables = []
    for _ in range(2):
        assert run(*command) == 0
        sheet = load_workbook(out)["Compliments"]
        tables.append([tuple(cell.value for cell in row) for row in sheet.iter_rows()])

    heading, *rows = tables[0]
    assert "Reference" in heading
    assert len(rows) >= 5
    assert tables[0] == tables[1]
    assert [each.name for each in tmp_path.iterdir()] == ["Compliments.xlsx"]


@pytest.mark.slow
def test_a_period_the_wrong_way_round_is_refused(
    sample: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "Board.xlsx"
    period = ("--from", "2025-06-30", "--to", "2025-04-01")

    assert run("export", "board", "--database", sample, *period, "--out", out) == 1

    assert "--to must be on or after --from." in capsys.readouterr().err
    assert not out.exists()


@pytest.mark.slow
def test_a_folder_that_is_not_there_is_refused(
    sample: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "missing" / "Board.xlsx"

    assert run("export", "board", "--database", sample, *QUARTER, "--out", out) == 1

    assert "There is no folder" in capsys.readouterr().err


def _export(path: Path, folder: Path) -> int:
    return run("export", "board", "--database", path, *QUARTER, "--out", folder / "Board.xlsx")


def test_a_case_file_that_is_not_there_is_refused_and_not_made(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _export(tmp_path / "none.best", tmp_path) == 1

    assert "There is no file" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.windows
def test_a_text_renamed_to_a_case_file_is_refused_and_left_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "letter.best"
    path.write_text("Dear Sir or Madam\n" * 200, encoding="utf-8")

    assert _export(path, tmp_path) == 1

    assert "not a BeST Desktop case file" in capsys.readouterr().err
    assert path.read_text(encoding="utf-8").startswith("Dear Sir")
    assert [each.name for each in tmp_path.iterdir()] == ["letter.best"]


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A case file with nothing in it."""
    from best_desktop.casework.case_file import close_case_file, open_case_file
    from tests.databases import noon

    path = tmp_path / "Complaints.best"
    open_case_file(path, create=True, clock=noon, account="Anna")
    close_case_file()
    return path


def test_a_case_file_of_a_newer_version_is_refused(
    small: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with closing(sqlite3.connect(small)) as connection:
        connection.execute("PRAGMA user_version = 9999")

    assert _export(small, tmp_path) == 1

    assert "newer version" in capsys.readouterr().err
    assert not (tmp_path / "Board.xlsx").exists()


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Waits for a colleague a moment only, so that the test need not."""
    defaults = database.open_database.__kwdefaults__
    assert defaults is not None
    monkeypatch.setitem(defaults, "patience", 0.2)


@pytest.mark.windows
@pytest.mark.usefixtures("impatient")
def test_a_case_file_somebody_else_has_locked_is_refused(
    small: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with closing(sqlite3.connect(small, isolation_level=None)) as connection:
        connection.execute("BEGIN EXCLUSIVE")
        assert _export(small, tmp_path) == 1
        connection.execute("ROLLBACK")

    message = capsys.readouterr().err
    assert "Somebody else is saving to the case file" in message
    assert "Traceback" not in message
    assert _export(small, tmp_path) == 0


@pytest.mark.clause("B-71")
def test_an_export_by_somebody_nobody_knows_adds_nobody_and_leaves_a_line(
    small: Path, tmp_path: Path
) -> None:
    before, trail = _kept(small), _trail(small)

    assert _export(small, tmp_path) == 0

    assert _kept(small) == before
    assert _trail(small) == [*trail, (getpass.getuser(), BOARD_EXPORTED)]


# ----------------------------------------------------------------------------------- deadlines

W02 = {
    "case_id": "W02",
    "received": "2025-12-16",
    "acknowledged": "2025-12-22",
    "s1_ext_notice": "2026-01-07",
    "s1_ext_days": "10",
    "s1_response": "2026-01-20",
    "escalated": "2026-02-16",
    "escalation_kind": "requested",
    "s2_acknowledged": "2026-02-18",
    "s2_response": "2026-03-17",
}


def _events(path: Path, rows: list[dict[str, str]], *more: str) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, [*READ, *more], restval="")
        writer.writeheader()
        writer.writerows(rows)
    return path


def _due(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.clause("W02", "P-7.1.1.a", "P-7.1.5", "P-7.2.3")
def test_deadlines_of_a_story(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    events, out = _events(tmp_path / "events.csv", [W02]), tmp_path / "due.csv"

    assert run("deadlines", events, "--out", out) == 0

    printed = capsys.readouterr()
    assert printed.out == f"1 case written to {out}, 0 left out.\n"
    assert not printed.err
    (row,) = _due(out)
    assert list(row) == list(WRITTEN)
    expected = {
        "case_id": "W02",
        "default_procedure": "policy-2024",
        "log_by": "2025-12-17",
        "ack_due": "2025-12-23",
        "ack_on_time": "Y",
        "s1_forecast_due": "2026-01-09",
        "s1_base_due": "2026-01-08",
        "s1_current_due": "2026-01-22",
        "s1_on_time": "Y",
        "escalate_by": "2026-02-17",
        "escalation_in_time": "Y",
        "s2_ack_due": "2026-02-23",
        "s2_ack_on_time": "Y",
        "s2_forecast_due": "2026-03-23",
        "s2_base_due": "2026-03-18",
        "s2_current_due": "2026-03-18",
        "s2_on_time": "Y",
        "final_response": "2026-03-17",
    }
    assert {name: value for name, value in row.items() if value} == expected


@pytest.mark.slow
def test_deadlines_of_ten_thousand_rows(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    first = date(2019, 1, 1)
    rows = [
        {"case_id": f"C{number}", "received": (first + timedelta(number % 3600)).isoformat()}
        for number in range(10_000)
    ]
    out = tmp_path / "due.csv"

    assert run("deadlines", _events(tmp_path / "events.csv", rows), "--out", out) == 0

    assert "10,000 cases written" in capsys.readouterr().out
    written = _due(out)
    assert [each["case_id"] for each in written] == [each["case_id"] for each in rows]
    for given, row in zip(rows, written, strict=True):
        received = date.fromisoformat(given["received"])
        assert row["log_by"] == (received + timedelta(1)).isoformat()
        old = received < date(2024, 4, 1)
        assert row["default_procedure"] == ("procedure-2021" if old else "policy-2024")
        assert date.fromisoformat(row["ack_due"]).weekday() < 5


def test_lines_and_faults_are_counted_each(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    row = {"case_id": "", "received": "2026-02-30"}
    out = tmp_path / "due.csv"

    assert run("deadlines", _events(tmp_path / "events.csv", [row]), "--out", out) == 1

    assert capsys.readouterr().out == f"0 cases written to {out}, 1 left out for 2 faults.\n"


def test_bad_rows_are_named_left_out_and_code_1(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = [
        {"case_id": "good", "received": "2026-04-01"},
        {"case_id": "bad date", "received": "2026-02-30"},
        {"case_id": "bad order", "received": "2026-04-01", "s1_response": "2026-03-01"},
        {"case_id": "good too", "received": "2026-04-02"},
    ]
    out = tmp_path / "due.csv"

    assert run("deadlines", _events(tmp_path / "events.csv", rows), "--out", out) == 1

    printed = capsys.readouterr()
    assert f"2 cases written to {out}, 2 left out." in printed.out
    assert "Line 3" in printed.err
    assert "received" in printed.err
    assert "Line 4" in printed.err
    assert "s1_response" in printed.err
    assert [each["case_id"] for each in _due(out)] == ["good", "good too"]


def test_deadlines_of_a_file_that_is_not_there(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("deadlines", tmp_path / "none.csv", "--out", tmp_path / "due.csv") == 1
    assert "cannot be read" in capsys.readouterr().err
    assert not (tmp_path / "due.csv").exists()


# ------------------------------------------------------------------------- a process of its own


@pytest.mark.slow
def test_the_package_runs_as_a_program(tmp_path: Path) -> None:
    done = program("--version", cwd=tmp_path)
    assert (done.returncode, done.stdout.decode().strip()) == (0, f"BeST Desktop {__version__}")
    wrong = program("nonsense", cwd=tmp_path)
    assert wrong.returncode == 2
    assert b"usage: best-desktop" in wrong.stderr


@pytest.mark.windows
@pytest.mark.slow
@pytest.mark.parametrize("encoding", ["cp1252", "ascii"])
def test_names_of_any_spelling_are_printed_whatever_the_console_speaks(
    tmp_path: Path, encoding: str
) -> None:
    events = _events(
        tmp_path / "events.csv", [{"case_id": "Siân Ŵyn 李", "received": "2026-02-30"}]
    )
    out = tmp_path / "dyddiadau ŵ.csv"

    done = program("deadlines", events, "--out", out, PYTHONIOENCODING=encoding, PYTHONUTF8="0")

    assert done.returncode == 1
    assert "dyddiadau ŵ.csv" in done.stdout.decode("utf-8")
    assert "2026-02-30" in done.stderr.decode("utf-8")
    assert b"Traceback" not in done.stderr


@pytest.mark.slow
def test_the_self_check_passes_and_leaves_its_report(tmp_path: Path) -> None:
    report = tmp_path / "not there" / "yet" / "check.json"

    done = program("--self-check", report, cwd=tmp_path)

    words = done.stdout.decode("utf-8")
    assert done.returncode == 0, words + done.stderr.decode("utf-8")
    assert words.splitlines()[-1] == "Self-check passed."
    assert "FAIL" not in words
    found = json.loads(report.read_text(encoding="utf-8"))
    assert (found["program"], found["version"]) == ("BeST Desktop", __version__)
    assert found["passed"] is True
    assert len(found["checks"]) > 5, "the screens are tried too"
    assert all(each["passed"] for each in found["checks"])
    assert [each.name for each in tmp_path.rglob("*.*")] == ["check.json"]


def test_a_self_check_whose_report_cannot_be_kept_says_so_before_it_checks(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()
    assert run("--self-check", tmp_path / "file" / "check.json") == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert "check.json" in said.err or "There is no folder" in said.err
    assert "Traceback" not in said.err


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is a display")
def test_without_a_display_the_window_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)

    assert run("--database", "x.best") == 1

    message = capsys.readouterr().err
    assert "There is no display to open a window on." in message
    assert "best-desktop tour --out FOLDER" in message


@pytest.fixture(autouse=True)
def _nothing_stays_open() -> Iterator[None]:
    yield
    assert not database.is_open()
