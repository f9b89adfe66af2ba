"""Starting: what is loaded, one window, the first question, no display, the sample office."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QInputDialog
from pytestqt.qtbot import QtBot

from best_desktop import app
from best_desktop.casework import case_file
from best_desktop.casework.errors import CaseworkError
from best_desktop.casework.file_places import servers_can_be_opened
from best_desktop.casework.people import add_staff
from best_desktop.domain.vocabulary import Role
from best_desktop.gui import start
from best_desktop.gui.actions import Command
from best_desktop.gui.crash import CrashDialog
from best_desktop.gui.first_run import Chosen, FirstRun, Kind
from best_desktop.gui.main_window import MainWindow
from best_desktop.gui.settings import Preferences, user_folder
from best_desktop.gui.single_instance import SingleInstance
from tests.gui.small_office import Clock

pytestmark = pytest.mark.windows

HEAVY = (
    *("openpyxl", "reportlab", "holidays", "psycopg", "psycopg2", "icalendar", "dateutil"),
    # ours, which only a case, a dialog or a workbook needs
    "best_desktop.casework.evidence_packs",
    "best_desktop.casework.letters",
    "best_desktop.casework.queries.case",
    "best_desktop.casework.registers",
    "best_desktop.documents.register_book",
    "best_desktop.gui.pages.complaints",
)

FIRST_PAINT = """
import sys
from best_desktop.gui import theme
from best_desktop.gui.start import application
from best_desktop.gui.main_window import MainWindow
from best_desktop.gui.office import Office
from best_desktop.gui.settings import Preferences
from best_desktop.casework import case_file
from datetime import UTC, datetime
from pathlib import Path
app = application()
theme.apply()
clock = lambda: datetime(2026, 11, 20, 10, tzinfo=UTC)
take_desk = lambda clock: case_file.desk_now(clock=clock, account="anna.khan")
case_file.open_case_file(Path(sys.argv[1]), clock=clock)
window = MainWindow(Office(lambda: take_desk(clock)), Preferences(Path(sys.argv[2])))
window.show()
window.start()
app.processEvents()
assert not window.grab().isNull()
loaded = sorted(set(sys.modules) & set(sys.argv[3:]))
print(",".join(loaded))
"""


WITHOUT_WINDOW = """
import sys, best_desktop.__main__, best_desktop.command_line, best_desktop.app
print([name for name in sys.modules if name.startswith("PySide6")])
"""


def test_nothing_heavy_is_loaded_before_the_first_paint(built_office: Path, tmp_path: Path) -> None:
    run = subprocess.run(
        [
            sys.executable,
            "-c",
            FIRST_PAINT,
            str(built_office / "Complaints.best"),
            str(tmp_path / "window.ini"),
            *HEAVY,
        ],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        cwd=Path(__file__).resolve().parents[2],
    )
    assert run.returncode == 0, run.stderr
    assert run.stdout.strip() == ""


def test_the_command_line_knows_no_window() -> None:
    run = subprocess.run(
        [
            sys.executable,
            "-c",
            WITHOUT_WINDOW,
        ],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
        cwd=Path(__file__).resolve().parents[2],
    )
    assert run.stdout.strip() == "[]"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a display is always there")
@pytest.mark.parametrize(
    ("surroundings", "missing"),
    [
        ({}, True),
        ({"DISPLAY": ":987"}, True),  # set, but nobody listens there
        ({"DISPLAY": "nonsense"}, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, False),
        ({"QT_QPA_PLATFORM": "offscreen"}, False),
    ],
)
def test_a_missing_display_is_noticed(
    monkeypatch: pytest.MonkeyPatch, surroundings: dict[str, str], missing: bool
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in surroundings.items():
        monkeypatch.setenv(name, value)
    assert app.display_is_missing() is missing


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a display is always there")
def test_a_display_that_listens_is_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as server:
        for number in range(940, 990):
            try:
                server.bind(("127.0.0.1", 6000 + number))
            except OSError:
                continue
            break
        server.listen()
        monkeypatch.setenv("DISPLAY", f"127.0.0.1:{number}.0")
        assert not app.display_is_missing()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a display is always there")
def test_without_a_display_the_program_says_so(tmp_path: Path) -> None:
    blind = {
        name: value
        for name, value in os.environ.items()
        if name not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    }
    run = subprocess.run(
        [sys.executable, "-m", "best_desktop", "--database", str(tmp_path / "none.best")],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        env=blind,
        cwd=Path(__file__).resolve().parents[2],
    )
    assert run.returncode == 1
    assert "There is no display to open a window on." in run.stderr
    assert "Traceback" not in run.stderr


@pytest.mark.clause("B-6")
def test_a_second_start_raises_the_first_window(qtbot: QtBot) -> None:
    first, second = SingleInstance("one.best"), SingleInstance("one.best")
    other = SingleInstance("other.best")
    assert first.take()
    with qtbot.waitSignal(first.raised, timeout=3000):
        assert not second.take()
    assert other.take()
    other.let_go()
    first.let_go()
    assert second.take()
    second.let_go()


# ------------------------------------------------------------------------- the first question


def test_the_first_start_offers_three_ways(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    def asked(press: str, path: str = "") -> Chosen | None:
        for name in ("getSaveFileName", "getOpenFileName"):
            monkeypatch.setattr(QFileDialog, name, lambda *_: (path, ""))
        dialog = FirstRun("The last case file is gone.")
        qtbot.addWidget(dialog)
        assert dialog.ui.message.text() == "The last case file is gone."
        getattr(dialog.ui, press).click()
        return dialog.chosen

    assert asked("sampleButton") == Chosen(Kind.SAMPLE)
    assert asked("newButton", "new.best") == Chosen(Kind.NEW, "new.best")
    assert asked("openButton", "old.best") == Chosen(Kind.EXISTING, "old.best")
    assert asked("openButton", "") is None
    assert asked("leaveButton") is None


def test_a_case_file_on_a_server_is_asked_for_until_it_is_one(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = [
        ("postgresql://", True),
        (" the server ", True),
        ("postgresql://ann:secret@srv/c", True),
        ("postgresql://ann@srv/c\n", True),
    ]
    before: list[str] = []
    told: list[str] = []

    def answer(asked: QInputDialog) -> QDialog.DialogCode:
        before.append(asked.textValue())
        typed, agreed = answers.pop(0)
        asked.setTextValue(typed)
        return QDialog.DialogCode.Accepted if agreed else QDialog.DialogCode.Rejected

    monkeypatch.setattr(QInputDialog, "exec", answer)
    monkeypatch.setattr("best_desktop.gui.first_run.say", lambda _, words: told.append(words))
    dialog = FirstRun()
    qtbot.addWidget(dialog)
    assert dialog.ui.serverButton.isHidden() != servers_can_be_opened()
    dialog.ui.serverButton.click()
    assert dialog.chosen == Chosen(Kind.EXISTING, "postgresql://ann@srv/c")
    # What was typed is not lost.
    assert before == ["postgresql://"] * 2 + [" the server ", "postgresql://ann:secret@srv/c"]
    assert told[:2] == ["Write the address as postgresql://name@server/database."] * 2
    assert told[2].startswith("Leave the password out of the address")

    answers.append(("postgresql://ann@srv/c", False))
    again = FirstRun()
    qtbot.addWidget(again)
    again.ui.serverButton.click()
    assert again.chosen is None


class Visit:
    """Plays somebody at the screen: acts on each window of a kind as it comes up, once."""

    def __init__(self) -> None:
        self.seen: list[str] = []
        self.act: list[Callable[[MainWindow], object]] = []
        self.first_run = "leaveButton"

    def on_windows(self) -> None:
        for window in QApplication.topLevelWidgets():
            if not window.isVisible():
                continue
            if isinstance(window, CrashDialog):
                self.seen.append(window.details.toPlainText())
                window.reject()
            if isinstance(window, FirstRun):
                self.seen.append(window.ui.message.text())
                getattr(window.ui, self.first_run).click()
            if isinstance(window, MainWindow):
                desk = window.office.desk()
                self.seen.append(f"{desk.staff_name} in {Path(case_file.address()).name}")
                self.seen.append(window.ui.banner.text())
                if self.act:
                    self.act.pop(0)(window)
                else:
                    window.close()


@pytest.fixture
def visit(qapp: QApplication) -> Visit:
    made = Visit()
    timer = QTimer(qapp)
    timer.timeout.connect(made.on_windows)
    timer.start(50)
    return made


def start_of(address: str | None, clock: Clock, samples: start.Sample | None = None) -> start.Start:
    def no_samples() -> start.Sample:
        raise AssertionError("no sample office was asked for")

    return start.Start(
        address=address,
        sample=samples is not None,
        clock=clock,
        account="anna.khan",
        computer="PC-1",
        samples=(lambda: samples) if samples else no_samples,
    )


@pytest.mark.usefixtures("_quiet_log")
def test_a_case_file_opens_and_is_remembered(
    built_office: Path, tmp_path: Path, clock: Clock, visit: Visit
) -> None:
    address = tmp_path / "Complaints.best"
    address.write_bytes((built_office / "Complaints.best").read_bytes())
    assert start.run(start_of(str(address), clock)) == 0
    assert visit.seen == ["Anna Khan in Complaints.best", ""]
    assert start.run(start_of(None, clock)) == 0
    assert visit.seen[2:] == ["Anna Khan in Complaints.best", ""]
    assert Preferences().text(start.LAST_FILE) == str(address)


@pytest.mark.usefixtures("_quiet_log")
def test_the_way_to_the_first_paint_is_timed_and_not_remembered(
    built_office: Path, tmp_path: Path
) -> None:
    shutil.copy(built_office / "Complaints.best", tmp_path / "Timed.best")
    before = Preferences().text(start.LAST_FILE)
    seconds = app.start_time(str(tmp_path / "Timed.best"))
    assert seconds is not None
    assert seconds > 0
    assert Preferences().text(start.LAST_FILE) == before


@pytest.mark.usefixtures("_quiet_log")
def test_what_cannot_be_timed_is_refused_and_asks_nobody(tmp_path: Path) -> None:
    (tmp_path / "Notes.best").write_bytes(b"not a case file")
    with pytest.raises(CaseworkError, match="is not a BeST Desktop case file"):
        app.start_time(str(tmp_path / "Notes.best"))


def test_another_case_file_opens_in_the_same_window(
    built_office: Path,
    tmp_path: Path,
    clock: Clock,
    visit: Visit,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("First.best", "Second.best"):
        (tmp_path / name).write_bytes((built_office / "Complaints.best").read_bytes())
    second = str(tmp_path / "Second.best")
    monkeypatch.setattr(start, "existing_file", lambda _window: second)
    visit.act = [lambda window: window.ask(Command.OPEN_FILE)]
    assert start.run(start_of(str(tmp_path / "First.best"), clock)) == 0
    assert visit.seen == ["Anna Khan in First.best", "", "Anna Khan in Second.best", ""]


@pytest.mark.usefixtures("_quiet_log")
def test_a_new_case_file_is_begun(
    tmp_path: Path, clock: Clock, visit: Visit, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = tmp_path / "New.best"
    Preferences().keep_text(start.LAST_FILE, str(tmp_path / "gone.best"))
    monkeypatch.setattr("best_desktop.gui.first_run.new_file", lambda _parent: str(address))
    visit.first_run = "newButton"
    assert start.run(start_of(None, clock)) == 0
    assert visit.seen[-2:] == ["anna.khan in New.best", ""]
    assert address.exists()


@pytest.mark.usefixtures("_quiet_log")
def test_in_the_sample_office_anybody_can_be_played(
    clock: Clock, visit: Visit, monkeypatch: pytest.MonkeyPatch
) -> None:
    def build(target: Path) -> None:
        case_file.open_case_file(
            target, create=True, clock=clock, account="Owen Pritchard", sample=True
        )
        begins = case_file.desk_now(clock=clock, account="Owen Pritchard", guest=True)
        desk = replace(begins, roles=frozenset({Role.LEAD_COMPLAINTS_OFFICER}))
        for name in ("Owen Pritchard", "Elspeth Grant"):
            add_staff(desk, name, "Officer", (Role.RECORDER, Role.LEAD_COMPLAINTS_OFFICER))
        case_file.close_case_file()

    shutil.rmtree(user_folder() / "sample", ignore_errors=True)

    def elspeth(*given: object, **_named: object) -> tuple[str, bool]:
        names = given[3]
        assert isinstance(names, list)
        return next(name for name in names if "Elspeth" in name), True

    monkeypatch.setattr(QInputDialog, "getItem", elspeth)
    desks: list[str] = []

    def sit_elsewhere(window: MainWindow) -> None:
        window.ask(Command.CHANGE_SEAT)
        desks.append(window.office.desk().staff_name)
        desks.append(window.status.where.text())
        window.close()

    visit.act = [sit_elsewhere]
    assert start.run(start_of(None, clock, start.Sample(build, clock, "Owen Pritchard"))) == 0
    assert desks == ["Elspeth Grant", "Elspeth Grant · Sample office.best"]
    shutil.rmtree(user_folder() / "sample", ignore_errors=True)


@pytest.mark.usefixtures("_quiet_log")
def test_a_file_that_is_no_case_file_is_said_in_words(
    tmp_path: Path, clock: Clock, visit: Visit
) -> None:
    address = tmp_path / "letter.best"
    address.write_text("Dear Sir or Madam", encoding="utf-8")
    assert start.run(start_of(str(address), clock)) == 0
    assert len(visit.seen) == 1
    assert "Traceback" not in visit.seen[0]
    assert "letter.best" in visit.seen[0]
    assert address.read_text(encoding="utf-8") == "Dear Sir or Madam"


@pytest.fixture
def _quiet_log(monkeypatch: pytest.MonkeyPatch) -> None:
    """The start's own hooks would stand in the way of pytest's."""
    monkeypatch.setattr("best_desktop.gui.crash.install", lambda _folder: None)


@pytest.mark.usefixtures("_quiet_log")
def test_the_sample_office_is_built_once_and_copied_fresh(clock: Clock, visit: Visit) -> None:
    built: list[Path] = []

    def build(target: Path) -> None:
        built.append(target)
        case_file.open_case_file(
            target, create=True, clock=clock, account="Owen Pritchard", sample=True
        )
        case_file.desk_now(clock=clock, account="Owen Pritchard")
        case_file.close_case_file()

    samples = start.Sample(build, clock, "Owen Pritchard")
    for _ in range(2):
        assert start.run(start_of(None, clock, samples)) == 0
    assert len(built) == 1
    assert built[0].is_relative_to(user_folder())
    assert (
        visit.seen
        == [
            "Owen Pritchard in Sample office.best",
            "Sample office. This is not real data.",
        ]
        * 2
    )


@pytest.mark.usefixtures("qapp")
def test_a_sample_office_that_cannot_be_written_is_said_in_words(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, clock: Clock
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("", encoding="utf-8")
    monkeypatch.setattr(start, "user_folder", lambda: blocked)
    with pytest.raises(CaseworkError, match="Make room there, then try again"):
        start.sample_file(start.Sample(lambda _: None, clock, "Owen Pritchard"))
