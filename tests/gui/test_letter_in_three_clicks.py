"""From the list of complaints to a decision on paper: three clicks, and a yes to issue it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from best_desktop.casework.case_file import close_case_file
from best_desktop.casework.case_views import LetterView
from best_desktop.casework.letters import save_draft, start_letter
from best_desktop.domain.vocabulary import LetterCode, LetterState
from best_desktop.gui import background, theme
from best_desktop.gui.actions import Command
from best_desktop.gui.case_detail import CaseDetail
from best_desktop.gui.dialogs.issue_letter import IssueLetterDialog
from best_desktop.gui.dialogs.letter_editor import LetterEditor
from best_desktop.gui.main_window import MainWindow
from best_desktop.gui.office import Office
from best_desktop.gui.settings import Preferences
from tests import builders
from tests.builders import MARCUS
from tests.databases import copy_in_memory
from tests.gui.dialogs.hands import answering

DAY = date(2025, 4, 28)
DID = "What we did"
LEFT = Qt.MouseButton.LeftButton


def _decided(address: str) -> tuple[builders.Office, int]:
    """A complaint whose stage 1 decision is taken, and another one above it."""
    at = builders.furnished(address, date(2025, 4, 1))
    case = builders.acknowledged(at)
    builders.looked_into(at, case, day=DAY)
    builders.decided(at, case, DAY)
    builders.complaint(at, date(2025, 4, 2))
    return at, case


@pytest.fixture
def decided(
    qtbot: QtBot, qapp: QApplication, preferences: Preferences
) -> Iterator[tuple[MainWindow, builders.Office, int]]:
    theme.apply(theme.Appearance.LIGHT)
    close_case_file()
    at, case = copy_in_memory(_decided)
    office = Office(lambda: at.desk(MARCUS, DAY), qapp)
    window = MainWindow(office, preferences)
    qtbot.addWidget(window)
    window.resize(1280, 760)
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


class Hands:
    """Somebody before the list of complaints, who wants a letter on paper."""

    def __init__(self, window: MainWindow, case: int, paper: Path, qtbot: QtBot) -> None:
        self.clicks, self._qtbot = Clicks(), qtbot
        self._window, self._case, self._paper = window, case, paper
        window.show()
        window.start()
        window.show_page(Command.SHOW_COMPLAINTS)
        window.complaints().settle()

    def choose_the_case(self) -> None:
        table = self._window.complaints().table
        assert table.cases is not None
        row = next(n for n, each in enumerate(table.cases.rows()) if each.id == self._case)
        index = table.model().index(row, 0)
        self.clicks.on(table.viewport(), table.visualRect(index).center())
        detail = self.detail()
        self._qtbot.waitUntil(lambda: detail.view is not None and detail.view.id == self._case)

    def detail(self) -> CaseDetail:
        detail = self._window.findChild(CaseDetail)
        assert isinstance(detail, CaseDetail)
        return detail

    def take_the_step(self, words: str) -> None:
        def step() -> QPushButton | None:
            found = self.detail().ui.steps.findChildren(QPushButton)
            shown = [each for each in found if each.isVisible()]
            return next((each for each in shown if words in each.text()), None)

        self._qtbot.waitUntil(lambda: step() is not None)
        offered = step()
        assert offered is not None
        self.clicks.on(offered)

    def print_there(self, dialog: QPrintDialog) -> None:
        # Where there is no printer the system's dialog prints to a file: which one is no click.
        place = dialog.findChild(QLineEdit, "filename")
        assert place is not None
        place.setText(str(self._paper))
        found = dialog.findChildren(QPushButton)
        self.clicks.on(next(each for each in found if each.text().replace("&", "") == "Print"))

    def pages(self) -> int:
        document = QPdfDocument()
        document.load(str(self._paper))
        pages = document.pageCount()
        document.close()
        return pages


def _letter(at: builders.Office, case: int) -> LetterView:
    return next(each for each in builders.view(at, case).letters if each.code is LetterCode.L04)


on_paper = pytest.mark.skipif(sys.platform == "win32", reason="the dialog is Windows's own there")


@on_paper
def test_a_decision_that_is_issued_is_on_paper_in_three_clicks(
    decided: tuple[MainWindow, builders.Office, int], qtbot: QtBot, tmp_path: Path
) -> None:
    window, at, case = decided
    builders.issued(at, case, LetterCode.L04, DAY)
    hands = Hands(window, case, tmp_path / "paper.pdf", qtbot)
    hands.choose_the_case()
    with answering((QPrintDialog, hands.print_there)):
        hands.take_the_step("Print letter")
    assert hands.clicks.count == 3
    assert hands.pages() >= 1
    letter = _letter(at, case)
    assert (letter.printed_on, letter.state) == (DAY, LetterState.ISSUED)  # printed is not sent


@on_paper
def test_a_decision_that_is_written_is_on_paper_in_three_clicks_and_a_yes(
    decided: tuple[MainWindow, builders.Office, int], qtbot: QtBot, tmp_path: Path
) -> None:
    window, at, case = decided
    start_letter(at.desk(MARCUS, DAY), case, LetterCode.L04)
    hands = Hands(window, case, tmp_path / "paper.pdf", qtbot)
    hands.choose_the_case()

    def yes(page: IssueLetterDialog) -> None:
        # What is about to happen is said, and the day that was asked for can still be changed.
        assert "cannot be changed any more" in page.ui.consequences.text()
        assert page.letter_date == DAY
        assert page.ui.letter_date.isEnabled()
        hands.clicks.on(page.main_button)

    with answering((IssueLetterDialog, yes), (QPrintDialog, hands.print_there)):
        hands.take_the_step("Issue and print today")
    assert hands.clicks.count == 3 + 1
    assert hands.pages() >= 1
    letter = _letter(at, case)
    assert (letter.printed_on, letter.state) == (DAY, LetterState.ISSUED)


def test_a_decision_that_is_not_written_opens_with_what_must_be_put_right(
    decided: tuple[MainWindow, builders.Office, int], qtbot: QtBot, tmp_path: Path
) -> None:
    window, at, case = decided
    desk = at.desk(MARCUS, DAY)
    draft = start_letter(desk, case, LetterCode.L04)
    empty = tuple(replace(x, text="" if x.name == DID else x.text) for x in draft.blocks)
    save_draft(desk, draft.id, draft.version, empty)
    hands = Hands(window, case, tmp_path / "paper.pdf", qtbot)
    hands.choose_the_case()
    told = (QMessageBox, lambda box: box.accept())
    with answering(told, (LetterEditor, lambda editor: editor.reject())) as said:
        hands.take_the_step("Issue and print today")
    assert f"'{DID}' is empty" in said[0]
    assert _letter(at, case).state is LetterState.DRAFT
