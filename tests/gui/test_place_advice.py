"""The place of a case file: said once, and asked about where work would be lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from best_desktop.gui.place_advice import may_open
from best_desktop.gui.settings import Preferences

pytestmark = pytest.mark.windows


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The button to press on each message to come; it is left over where none came."""
    waiting: list[str] = []

    def answer(box: QMessageBox) -> int:
        wanted = waiting.pop(0)
        next(each for each in box.buttons() if wanted in each.text()).click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", answer)
    return waiting


@pytest.mark.usefixtures("qtbot")
def test_a_synchronised_folder_is_asked_about_until_somebody_takes_it_on(
    tmp_path: Path, preferences: Preferences, answers: list[str]
) -> None:
    address = str(tmp_path / "OneDrive" / "Cases.best")
    answers += ["Choose another file", "Only I work in it"]
    assert not may_open(address, preferences)
    assert may_open(address, preferences)
    assert answers == []
    assert may_open(address, preferences)  # nobody is asked again
    answers.append("Choose another file")
    other = str(tmp_path / "OneDrive" / "Others.best")
    assert not may_open(other, preferences)


def test_nothing_is_said_of_this_computer(
    tmp_path: Path, preferences: Preferences, answers: list[str], qtbot: QtBot
) -> None:
    answers.append("nobody is asked")
    assert may_open(str(tmp_path / "Cases.best"), preferences)
    assert may_open("postgresql://anna@db/cases", preferences)
    assert answers == ["nobody is asked"]
    del qtbot
