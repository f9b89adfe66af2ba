"""The window of a case file that may only be read says why."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from best_desktop.casework import case_file
from best_desktop.gui.actions import Command
from best_desktop.gui.main_window import MainWindow
from best_desktop.gui.office import Office
from best_desktop.gui.sections.case_file import CaseFileSection
from best_desktop.gui.settings import Preferences
from best_desktop.store import presence
from tests.gui.small_office import Clock
from tests.store.neighbours import neighbour


def test_the_window_says_whose_locks_do_not_reach_us(
    office: Office,
    preferences: Preferences,
    tmp_path: Path,
    clock: Clock,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(presence, "BEAT", 0.2)
    path = tmp_path / "office" / "Complaints.best"
    with neighbour("unlocked", path, 0.2):
        case_file.open_case_file(path, clock=clock, account="anna.khan", shared=True)
        window = MainWindow(office, preferences)
        qtbot.addWidget(window)
        assert window.read_only
        assert window.ui.banner.text() == case_file.why_read_only()
        assert window.ui.banner.text().startswith(
            "Locks from this computer do not reach Anna on PC-07. To protect your records you"
        )
        section = CaseFileSection(office)
        qtbot.addWidget(section)
        section.refresh()
        assert f"Use: {case_file.why_read_only()}" in shown(section)


def test_a_window_at_work_says_when_a_lock_no_longer_reaches_us(
    office: Office,
    preferences: Preferences,
    tmp_path: Path,
    clock: Clock,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(presence, "BEAT", 0.1)
    path = tmp_path / "office" / "Complaints.best"
    case_file.open_case_file(path, clock=clock, account="anna.khan", shared=True)
    window = MainWindow(office, preferences)
    qtbot.addWidget(window)
    assert not window.ui.banner.text()
    with neighbour("unlocked", path, 0.1):
        qtbot.waitUntil(lambda: bool(case_file.why_read_only()), timeout=30_000)
    window.news.check()
    assert window.read_only
    assert window.ui.banner.text() == case_file.why_read_only()
    assert not window.actions_.of(Command.NEW_COMPLAINT).isEnabled()


def test_settings_say_who_else_has_it_open(
    office: Office, tmp_path: Path, clock: Clock, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(presence, "BEAT", 0.2)
    path = tmp_path / "office" / "Complaints.best"
    with neighbour("live", path, 0.2):
        case_file.open_case_file(path, clock=clock, account="anna.khan", shared=True)
        section = CaseFileSection(office)
        qtbot.addWidget(section)
        section.refresh()
        assert "Also open with: Anna on PC-07" in shown(section)
        assert not [each for each in shown(section) if each.startswith("Use:")]


def shown(section: CaseFileSection) -> list[str]:
    return [each.accessibleName() for each in section.findChildren(QLabel)]
