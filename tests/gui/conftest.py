"""A real, small office for every screen test; each test works on its own copy of the file."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox
from pytestqt.qtbot import QtBot

from best_desktop.casework import case_file
from best_desktop.gui import theme
from best_desktop.gui.main_window import MainWindow
from best_desktop.gui.office import Office
from best_desktop.gui.pages.complaints import ComplaintsPage
from best_desktop.gui.settings import Preferences
from tests.gui import small_office
from tests.gui.small_office import Clock

UNANSWERED = 60_000
"""Milliseconds after which a window that nobody answers fails its test, and not the whole run."""


@pytest.fixture(autouse=True)
def unanswered_windows_fail(qapp: QApplication) -> Iterator[None]:
    """Close a window that waits for an answer nobody gives, and say what it said."""
    left: list[str] = []

    def close() -> None:
        window = qapp.activeModalWidget()
        if isinstance(window, QDialog):
            words = window.text() if isinstance(window, QMessageBox) else ""
            left.append(f"{type(window).__name__} {words}")
            window.done(0)
            timer.start(1_000)

    timer = QTimer()
    timer.setSingleShot(True)
    timer.timeout.connect(close)
    timer.start(UNANSWERED)
    yield
    timer.stop()
    assert left == [], "nobody answered these windows"


@pytest.fixture(scope="session")
def built_office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the case file, built once."""
    folder = tmp_path_factory.mktemp("small-office")
    small_office.build(folder / "Complaints.best")
    return folder


@pytest.fixture
def clock() -> Clock:
    """Friday 20 November 2026, ten in the morning."""
    return Clock(small_office.TODAY)


@pytest.fixture
def office(
    built_office: Path, tmp_path: Path, clock: Clock, qapp: QApplication
) -> Iterator[Office]:
    """Anna Khan's office on a copy of the small case file."""
    folder = tmp_path / "office"
    shutil.copytree(built_office, folder)
    case_file.open_case_file(folder / "Complaints.best", clock=clock)
    made = Office(lambda: small_office.take_desk(clock), qapp)
    yield made
    made.deleteLater()
    case_file.close_case_file()


@pytest.fixture
def a_printer(qapp: QApplication) -> None:
    """Something to print on: Windows's dialog opens for nothing else, and wine has no printer."""
    from PySide6.QtPrintSupport import QPrinterInfo

    del qapp
    if sys.platform == "win32" and not QPrinterInfo.availablePrinterNames():
        pytest.skip("there is no printer on this Windows (wine has none)")


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    """A window that remembers nothing yet."""
    return Preferences(tmp_path / "window.ini")


@pytest.fixture
def window(office: Office, preferences: Preferences, qtbot: QtBot) -> Iterator[MainWindow]:
    """The main window on the small office, in light, at work."""
    theme.apply(theme.Appearance.LIGHT)
    made = MainWindow(office, preferences)
    qtbot.addWidget(made)
    made.resize(1280, 760)
    made.show()
    made.start()
    yield made
    made.close()


@pytest.fixture
def complaints(window: MainWindow) -> ComplaintsPage:
    """The complaints page in the main window, with its list read."""
    page = window.complaints()
    page.settle()
    return page
