"""The case file is looked after behind the window: silence where all is well."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from best_desktop.casework import case_file
from best_desktop.casework.notes import add_note
from best_desktop.gui.caretaker import Caretaker
from best_desktop.gui.main_window import MainWindow
from best_desktop.gui.office import Office
from best_desktop.gui.settings import Preferences

Keep = Callable[[], Caretaker]


@pytest.fixture
def keep(office: Office, preferences: Preferences, qtbot: QtBot) -> Keep:
    def made() -> Caretaker:
        window = QWidget()
        qtbot.addWidget(window)
        return Caretaker(office, preferences, window)

    return made


def look(caretaker: Caretaker, qtbot: QtBot) -> None:
    with qtbot.waitSignal(caretaker.changed, timeout=5000):
        assert caretaker.look() is not None


def kept(preferences: Preferences) -> dict[str, str]:
    settings = preferences._settings
    return {key: settings.value(key) for key in settings.allKeys() if key.startswith("audit_head")}


def test_a_sound_case_file_is_passed_over_in_silence(
    keep: Keep, office: Office, preferences: Preferences, qtbot: QtBot
) -> None:
    caretaker = keep()
    look(caretaker, qtbot)
    assert (caretaker.words(), caretaker.details()) == ("", "")
    first = kept(preferences)
    assert len(first) == 1
    add_note(office.desk(), 1, "One entry more.")
    caretaker.remember()
    assert list(kept(preferences)) == list(first)
    assert kept(preferences) != first
    again = keep()
    look(again, qtbot)
    assert again.words() == ""


def test_a_trail_that_lost_its_end_is_said_and_not_forgotten(
    keep: Keep, preferences: Preferences, qtbot: QtBot
) -> None:
    caretaker = keep()
    look(caretaker, qtbot)
    (key,) = kept(preferences)
    remembered = f"99999 {'a' * 64}"
    preferences.keep_text(key, remembered)
    look(caretaker, qtbot)
    assert caretaker.words() == "The case file needs looking at"
    assert caretaker.details()
    caretaker.remember()
    assert kept(preferences) == {key: remembered}


def test_the_status_bar_says_it(office: Office, preferences: Preferences, qtbot: QtBot) -> None:
    window = MainWindow(office, preferences)
    qtbot.addWidget(window)
    window.show()
    window.start()
    look(window.caretaker, qtbot)
    assert "looking at" not in window.status.words.text()
    (key,) = kept(preferences)
    preferences.keep_text(key, f"99999 {'a' * 64}")
    look(window.caretaker, qtbot)
    assert window.status.words.text().startswith("The case file needs looking at")
    assert window.status.words.toolTip()
    assert case_file.address()
