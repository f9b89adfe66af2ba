"""A window left open overnight: what was due tomorrow is due today."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from best_desktop.gui.main_window import MainWindow
from best_desktop.gui.office import Office
from best_desktop.gui.pages.today import TodayPage
from best_desktop.gui.settings import Preferences
from tests.gui.small_office import Clock


@pytest.mark.clause("R-7.2.a")
def test_every_screen_follows_the_date(
    office: Office, preferences: Preferences, clock: Clock, qtbot: QtBot
) -> None:
    window = MainWindow(office, preferences)
    qtbot.addWidget(window)
    window.resize(1280, 760)
    window.show()
    window.start()
    page = window.complaints()
    page.settle()
    page.table.choose_line(0)
    page.settle()
    before = window.findChild(TodayPage)
    assert before is not None
    said = before.ui.title.text()
    seen: list[object] = []
    page.detail_made().shown.connect(seen.append)
    window.news.check()
    assert seen == []
    clock.set(date(2026, 11, 23))
    window.news.check()
    assert before.ui.title.text() == "Today, Monday 23 November 2026" != said
    assert len(seen) == 1
    window.close()
