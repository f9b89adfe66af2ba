"""Nobody at the screen: what goes wrong ends the tour and the self-check with a message."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from best_desktop.casework.errors import CaseworkError
from best_desktop.gui import crash, perform

TOUR = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from best_desktop import app
from best_desktop.gui.main_window import MainWindow
from best_desktop.gui.pages.today import TodayPage
from best_desktop.gui.start import Sample
from tests.gui import small_office

def boom(*_):
    raise RuntimeError("Mrs Adeyemi's notes")

def in_slot(window):
    QTimer.singleShot(0, boom)
    return start(window)

start = MainWindow.start
if sys.argv[1] == "slot":
    MainWindow.start = in_slot
elif sys.argv[1] == "page":
    TodayPage.refresh = boom
app._samples = lambda: Sample(
    small_office.build, small_office.Clock(small_office.TODAY), "anna.khan"
)
from best_desktop import command_line
sys.exit(command_line.main(["tour", "--out", sys.argv[2]]))
"""


@pytest.mark.parametrize("where", ["slot", "page"])
def test_a_tour_that_goes_wrong_ends_with_a_message_and_a_code(where: str, tmp_path: Path) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", TOUR, where, str(tmp_path / "tour")],
        capture_output=True,
        encoding="utf-8",
        timeout=500 if sys.platform == "win32" else 120,  # programs start slowly there
        check=False,
    )
    assert ended.returncode == 1, ended.stderr
    assert "The tour stopped" in ended.stderr
    assert "builtins.RuntimeError" in ended.stderr
    assert "Adeyemi" not in ended.stderr.partition("The tour stopped")[2]


def test_the_first_error_in_a_slot_ends_an_unattended_block(qtbot: QtBot) -> None:
    def boom() -> None:
        raise ValueError("first")

    before = sys.excepthook
    done: list[str] = []

    def play() -> None:
        with crash.unattended():
            QTimer.singleShot(0, boom)
            qtbot.wait(20)
            done.append("went on")

    with qtbot.captureExceptions():
        sys_hook = sys.excepthook
        with pytest.raises(ValueError, match="first"):
            play()
        assert sys.excepthook is sys_hook
    assert sys.excepthook is before
    assert done == ["went on"]
    assert not crash.is_unattended()


def test_an_error_on_a_thread_ends_an_unattended_block() -> None:
    def boom() -> None:
        raise ValueError("on a thread")

    def play() -> None:
        with crash.unattended():
            thread = threading.Thread(target=boom)
            thread.start()
            thread.join()

    with pytest.raises(ValueError, match="on a thread"):
        play()


def test_no_message_waits_for_an_answer_that_nobody_gives(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    for ask in (
        lambda: perform.say(window, "There is no such quarter."),
        lambda: perform.confirm(window, "Leave?", "Leave"),
        lambda: crash.tell(CaseworkError("Unplanned"), window),
    ):
        with pytest.raises(CaseworkError), crash.unattended():
            ask()
