"""What is never done to several complaints at once."""

import pytest
from pytestqt.qtbot import QtBot

from best_desktop.domain.moves import Move
from best_desktop.gui.main_window import MainWindow
from best_desktop.gui.office import Office
from best_desktop.gui.settings import Preferences


@pytest.mark.clause("P-8.3")
def test_several_complaints_are_never_refused_at_once(
    office: Office, preferences: Preferences, qtbot: QtBot
) -> None:
    window = MainWindow(office, preferences)
    qtbot.addWidget(window)
    window.resize(1280, 760)
    window.show()
    window.start()
    page = window.complaints()
    page.settle()
    refuse = window.actions_.of(Move.NOT_ACCEPT)
    page.table.choose_line(0)
    page.settle()
    window.ui.caseMenu.aboutToShow.emit()
    assert refuse.isEnabled()
    page.table.selectAll()
    window.ui.caseMenu.aboutToShow.emit()
    assert not refuse.isEnabled()
    assert "on its own merits" in refuse.toolTip()
    page.table.clearSelection()
    page.table.choose_line(0)
    page.settle()
    window.ui.caseMenu.aboutToShow.emit()
    assert refuse.isEnabled()
    window.close()
