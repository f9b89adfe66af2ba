"""Dialogs that are only read: why this date, keyboard shortcuts, columns."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from best_desktop.domain.vocabulary import MilestoneKind
from best_desktop.gui.actions import shortcuts
from best_desktop.gui.dialogs.about import AboutDialog
from best_desktop.gui.dialogs.columns import ColumnsDialog
from best_desktop.gui.dialogs.shortcuts import ShortcutsDialog
from best_desktop.gui.dialogs.why import WhyDialog
from tests.gui.dialogs.conftest import StoryOffice
from tests.gui.dialogs.hands import opened
from tests.gui.dialogs.test_w01 import log_w01


def test_each_day_counted_and_left_out_is_listed(story: StoryOffice, qtbot: QtBot) -> None:
    case = log_w01(story, qtbot)
    view = story.view(case)
    milestone = view.schedule.find(MilestoneKind.ACKNOWLEDGE, 1)
    assert milestone is not None
    dialog = opened(qtbot, WhyDialog(story.office, milestone, view.calendar))
    table = dialog.ui.days
    rows = [
        [table.item(row, column).text() for column in range(3)]  # type: ignore[union-attr]
        for row in range(table.rowCount())
    ]
    assert dialog.ui.heading.text() == "Acknowledge, stage 1: 23 April 2025"
    assert rows == [
        ["Tuesday 15 April 2025", "1", ""],
        ["Wednesday 16 April 2025", "2", ""],
        ["Thursday 17 April 2025", "3", ""],
        ["Friday 18 April 2025", "", "Good Friday"],
        ["Saturday 19 April 2025", "", "Saturday"],
        ["Sunday 20 April 2025", "", "Sunday"],
        ["Monday 21 April 2025", "", "Easter Monday"],
        ["Tuesday 22 April 2025", "4", ""],
        ["Wednesday 23 April 2025", "5", ""],
    ]
    assert "5 working days after receipt on 14 April 2025" in dialog.ui.intro.text()
    assert "(P-7.1.1)" in dialog.ui.intro.text()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_shortcuts_are_found_by_words(story: StoryOffice, qtbot: QtBot) -> None:
    dialog = opened(qtbot, ShortcutsDialog(story.office, rows=shortcuts()))
    everything = dialog.ui.keys.rowCount()
    dialog.ui.find.setText("complaint ctrl+n")
    cell = dialog.ui.keys.item(0, 1)
    assert cell is not None
    assert cell.text() == "Ctrl+N"
    assert 0 < dialog.ui.keys.rowCount() < everything


@pytest.mark.clause("B-12")
def test_columns_are_ticked_moved_and_reset(story: StoryOffice, qtbot: QtBot) -> None:
    columns = [("tag", "Status", True), ("due", "Due", True), ("who", "Who", False)]
    dialog = opened(
        qtbot,
        ColumnsDialog(story.office, columns=columns[::-1], defaults=columns),
    )
    ui = dialog.ui
    ui.reset.click()
    ui.columns.setCurrentRow(2)
    QTest.keyClick(ui.columns, Qt.Key.Key_Space)
    ui.up.click()
    ui.main_button.click()
    assert dialog.chosen == [("tag", True), ("who", True), ("due", True)]

    none = opened(
        qtbot,
        ColumnsDialog(
            story.office,
            columns=[(key, label, False) for key, label, _ in columns],
            defaults=columns,
        ),
    )
    none.ui.main_button.click()
    assert none.isVisible()
    assert none.ui.intro.text() == "Tick at least one column."
    none.ui.find.setText("du")
    hidden = [none.ui.columns.item(row).isHidden() for row in range(3)]
    assert hidden == [True, False, True]


def test_about_says_version_file_and_licences(story: StoryOffice, qtbot: QtBot) -> None:
    dialog = opened(qtbot, AboutDialog(story.office))
    assert ":memory:" in dialog.ui.version.text()
    assert "nothing in it is real" in dialog.ui.version.text()
    assert "LGPL" in dialog.ui.text.toPlainText()


def test_every_licence_text_can_be_read_in_about(story: StoryOffice, qtbot: QtBot) -> None:
    dialog = opened(qtbot, AboutDialog(story.office))
    which, text = dialog.ui.which, dialog.ui.text
    for place in range(1, which.count()):
        which.setCurrentIndex(place)
        assert len(text.toPlainText()) > 100, which.itemText(place)
    which.setCurrentText("LGPL-3.0")
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text.toPlainText()
    which.setCurrentIndex(0)
    assert "PySide6" in text.toPlainText()
