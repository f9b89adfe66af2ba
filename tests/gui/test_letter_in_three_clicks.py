"""From the list of complaints to a decision on paper that is written: three clicks."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from best_desktop.casework.case_file import close_case_file
from best_desktop.domain.vocabulary import LetterCode, LetterState
from best_desktop.gui import background, theme
from best_desktop.gui.actions import Command
from best_desktop.gui.case_detail import CaseDetail
from best_desktop.gui.main_window import MainWindow
from best_desktop.gui.office import Office
from best_desktop.gui.settings import Preferences
from tests import builders
from tests.builders import MARCUS
from tests.databases import copy_in_memory
from tests.gui.dialogs.hands import answering

DAY = date(2025, 4, 28)
LEFT = Qt.MouseButton.LeftButton


def _written(address: str) -> tuple[builders.Office, int]:
    """A stage 1 decision that is issued and not sent yet, and another complaint above it."""
    at = builders.furnished(address, date(2025, 4, 1))
    case = builders.acknowledged(at)
    builders.looked_into(at, case, day=DAY)
    builders.decided(at, case, DAY)
    builders.issued(at, case, LetterCode.L04, DAY)
    builders.complaint(at, date(2025, 4, 2))
    return at, case


@pytest.fixture
def written(
    qtbot: QtBot, qapp: QApplication, preferences: Preferences
) -> Iterator[tuple[MainWindow, builders.Office, int]]:
    theme.apply(theme.Appearance.LIGHT)
    close_case_file()
    at, case = copy_in_memory(_written)
    office = Office(lambda: at.desk(MARCUS, DAY), qapp)
    window = MainWindow(office, preferences)
    qtbot.addWidget(window)
    window.resize(1280, 760)
    window.show()
    window.start()
    yield window, at, case
    window.close()
    background.end_all()
    office.deleteLater()
    close_case_file()


class Clicks(QObject):
    """Clicks as a person would, and counts them."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def on(self, widget: QWidget, at: QPoint | None = None) -> None:
        self.count += 1
        QTest.mouseClick(widget, LEFT, Qt.KeyboardModifier.NoModifier, at or QPoint())


@pytest.mark.skipif(sys.platform == "win32", reason="the dialog is Windows's own there")
def test_a_decision_that_is_written_is_on_paper_in_three_clicks(
    written: tuple[MainWindow, builders.Office, int], qtbot: QtBot, tmp_path: Path
) -> None:
    window, at, case = written
    window.show_page(Command.SHOW_COMPLAINTS)
    page = window.complaints()
    page.settle()
    table, clicks = page.table, Clicks()
    assert table.cases is not None
    row = next(n for n, each in enumerate(table.cases.rows()) if each.id == case)
    index = table.model().index(row, 0)
    clicks.on(table.viewport(), table.visualRect(index).center())
    detail = window.findChild(CaseDetail)
    assert isinstance(detail, CaseDetail)
    qtbot.waitUntil(lambda: detail.view is not None and detail.view.id == case)
    paper = tmp_path / "paper.pdf"

    def print_there(dialog: QPrintDialog) -> None:
        # Where there is no printer the system's dialog prints to a file: which one is no click.
        place = dialog.findChild(QLineEdit, "filename")
        assert place is not None
        place.setText(str(paper))
        found = dialog.findChildren(QPushButton)
        clicks.on(next(each for each in found if each.text().replace("&", "") == "Print"))

    def step() -> QPushButton | None:
        found = detail.ui.steps.findChildren(QPushButton)
        shown = [each for each in found if each.isVisible()]
        return next((each for each in shown if "Print letter" in each.text()), None)

    qtbot.waitUntil(lambda: step() is not None)
    offered = step()
    assert offered is not None
    with answering((QPrintDialog, print_there)):
        clicks.on(offered)
    assert clicks.count == 3
    document = QPdfDocument()
    document.load(str(paper))
    assert document.pageCount() >= 1
    document.close()
    letter = next(each for each in builders.view(at, case).letters if each.code is LetterCode.L04)
    assert (letter.printed_on, letter.state) == (DAY, LetterState.ISSUED)  # printed is not sent
