"""What the self-check tells whoever started it: exit code, report, and the check that failed."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from best_desktop import app, gui
from best_desktop.casework import self_check
from best_desktop.casework.self_check import CheckFailed

ROOT = Path(__file__).resolve().parent.parent

STUCK = """
import sys, threading
from best_desktop import app, command_line
from best_desktop.casework import self_check

self_check._CHECKS = (
    ("Sound", lambda: None), ("Waits for ever", lambda: threading.Event().wait()),
    ("Never tried", lambda: None),
)
app._screens = lambda: ()
app.PATIENCE = 0.5
sys.exit(command_line.main(["--self-check", sys.argv[1]]))
"""

IN_A_SLOT = """
import sys
from PySide6.QtCore import QTimer
from best_desktop import command_line
from best_desktop.casework import self_check
from best_desktop.gui import self_check as screens
from best_desktop.gui.start import application

def boom():
    raise RuntimeError("Mrs Adeyemi's notes")

def check():
    QTimer.singleShot(0, boom)
    application().processEvents()

self_check._CHECKS = ()
screens._icons = check
screens._modules = screens._preview = screens._screens = lambda *_: None
sys.exit(command_line.main(["--self-check", sys.argv[1]]))
"""


def ended(program: str, report: Path) -> tuple[int, dict[str, object], str]:
    run = subprocess.run(
        [sys.executable, "-c", program, str(report)],
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
        cwd=ROOT,
    )
    assert report.exists(), run.stderr
    return run.returncode, json.loads(report.read_text("utf-8")), run.stdout


def tried(
    monkeypatch: pytest.MonkeyPatch, checks: tuple[self_check.Check, ...]
) -> tuple[int, list[str], list[app.Report]]:
    monkeypatch.setattr(self_check, "_CHECKS", checks)
    said: list[str] = []
    kept: list[app.Report] = []
    code = app.self_check(said.append, kept.append)
    return code, said, kept


def test_a_check_that_fails_has_an_exit_code_of_its_own_and_is_named(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def broken() -> None:
        raise CheckFailed("the cupboard is bare")

    monkeypatch.setattr(app, "_screens", tuple)
    code, said, kept = tried(monkeypatch, (("Broken", broken), ("Sound", lambda: None)))

    assert code == app.FAULTY == 3
    assert said[0] == "FAIL Broken"
    assert "the cupboard is bare" in said[1]
    assert said[2:] == ["ok   Sound", "Self-check FAILED."]
    assert kept[0]["passed"] is False


def test_a_sound_program_ends_with_nought(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(app, "_screens", tuple)
    code, said, _ = tried(monkeypatch, (("Sound", lambda: None),))
    assert (code, said) == (0, ["ok   Sound", "Self-check passed."])


def test_a_check_that_never_ends_ends_the_program_and_is_named(tmp_path: Path) -> None:
    code, report, said = ended(STUCK, tmp_path / "check.json")

    assert code == app.STUCK == 4
    found = [(each["name"], each["passed"]) for each in report["checks"]]  # type: ignore[attr-defined]
    assert found == [("Sound", True), ("Waits for ever", False)]
    assert "It did not come to its end within 0.5 seconds." in said


def test_what_goes_wrong_in_a_slot_fails_its_check_and_waits_for_nobody(tmp_path: Path) -> None:
    code, report, said = ended(IN_A_SLOT, tmp_path / "check.json")

    assert code == app.FAULTY
    assert report["passed"] is False
    assert "FAIL Every icon can be drawn" in said


def test_screens_that_cannot_be_loaded_are_what_failed(monkeypatch: pytest.MonkeyPatch) -> None:
    # Another test may have loaded it: then it is the package's, too.
    monkeypatch.delattr(gui, "self_check", raising=False)
    monkeypatch.setitem(sys.modules, "best_desktop.gui.self_check", None)
    code, said, _ = tried(monkeypatch, ())
    assert code == app.FAULTY
    assert said[0] == "FAIL The screens can be loaded"


@pytest.mark.parametrize(
    ("planted", "check", "says"),
    [
        ("a letter", "Every letter L01 to L22 and every paper form", "L07"),
        ("a holiday", "Bank holidays of 2019 to 2028", "2023-05-08"),
        ("a library", "Every library can be loaded", "no_such_library"),
    ],
)
def test_damage_done_on_purpose_is_found(
    monkeypatch: pytest.MonkeyPatch, planted: str, check: str, says: str
) -> None:
    damage: dict[str, Callable[[], None]] = {
        "a letter": lambda: _without_letter(monkeypatch, "L07"),
        "a holiday": lambda: _without_coronation(monkeypatch),
        "a library": lambda: monkeypatch.setattr(self_check, "LIBRARIES", ("no_such_library",)),
    }
    damage[planted]()
    monkeypatch.setattr(app, "_screens", tuple)
    code, said, _ = tried(monkeypatch, tuple(c for c in self_check._CHECKS if c[0] == check))
    assert code == app.FAULTY
    assert said[0] == f"FAIL {check}"
    assert says in said[1]


def _without_letter(monkeypatch: pytest.MonkeyPatch, code: str) -> None:
    from best_desktop.casework import wordings

    damaged = {**wordings.stock_files(), f"{code}.toml": "code = "}
    monkeypatch.setattr(wordings, "stock_files", lambda: damaged)


def _without_coronation(monkeypatch: pytest.MonkeyPatch) -> None:
    from best_desktop.domain import bank_holidays

    whole = bank_holidays.england_and_wales
    monkeypatch.setattr(
        bank_holidays,
        "england_and_wales",
        lambda *args: [each for each in whole(*args) if each.date.isoformat() != "2023-05-08"],
    )


def test_the_self_check_loads_every_library_the_program_asks_for() -> None:
    import tomllib
    from importlib.metadata import packages_distributions

    needs = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["dependencies"]
    names = {each.partition(">")[0].lower() for each in needs} - {"pyside6", "tzdata"}
    owners = packages_distributions()
    loaded = {o.lower() for each in self_check.LIBRARIES for o in owners[each.partition(".")[0]]}
    assert names <= loaded
