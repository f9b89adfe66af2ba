"""Dialogs ask only for what applies, lead where Enter says, and are roomy from the start."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from best_desktop.domain.vocabulary import Channel, ComplainantKind
from best_desktop.gui.dialogs.decide import DecideDialog
from best_desktop.gui.dialogs.log_complaint import LogComplaintDialog
from best_desktop.gui.dialogs.not_accept import NotAcceptDialog
from best_desktop.gui.dialogs.note import NoteDialog
from best_desktop.gui.dialogs.office_day import OfficeDayDialog
from tests.gui.dialogs.conftest import StoryOffice
from tests.gui.dialogs.hands import opened
from tests.gui.dialogs.steps import talk
from tests.gui.dialogs.test_w01 import log_w01


def test_a_date_that_is_over_is_not_offered_days_to_come(story: StoryOffice, qtbot: QtBot) -> None:
    log = opened(qtbot, LogComplaintDialog(story.office))
    past = log.ui.made_on
    QApplication.processEvents()
    assert "+5wd" not in past.beneath.text()
    assert "+5wd" not in past.edit.accessibleDescription()
    office_day = opened(qtbot, OfficeDayDialog(story.office))
    ahead = office_day.ui.day
    QApplication.processEvents()
    assert "+5wd" in ahead.beneath.text()


def test_a_tenant_is_asked_for_no_organisation(story: StoryOffice, qtbot: QtBot) -> None:
    dialog = opened(qtbot, LogComplaintDialog(story.office))
    ui = dialog.ui
    organisation = ui.complainant._details["organisation"]
    ui.kind.choose(ComplainantKind.TENANT)
    assert not organisation.isVisibleTo(ui.complainant)
    ui.kind.choose(ComplainantKind.SUPPORT_PROVIDER)
    assert organisation.isVisibleTo(ui.complainant)
    assert isinstance(organisation, QLineEdit)
    organisation.setText("Bridge Support")
    ui.kind.choose(ComplainantKind.TENANT)
    assert organisation.isVisibleTo(ui.complainant)  # what is typed stays in sight


def test_enter_in_the_list_of_what_is_missing_goes_there(story: StoryOffice, qtbot: QtBot) -> None:
    case = log_w01(story, qtbot)
    story.on(date(2025, 4, 15), "Marcus Oyelaran")
    talk(story, qtbot, case, Channel.EMAIL)
    dialog = opened(qtbot, DecideDialog(story.office, case))
    dialog.ui.missing.setFocus()
    dialog.ui.missing.setCurrentRow(1)
    QTest.keyClick(dialog.ui.missing, Qt.Key.Key_Return)
    assert dialog.focusWidget() is dialog._points[0].reasons
    assert not dialog.errors.messages()  # the main button was not pressed


def test_the_last_day_to_tell_is_said_to_be_over(story: StoryOffice, qtbot: QtBot) -> None:
    case = log_w01(story, qtbot)
    in_time = opened(qtbot, NotAcceptDialog(story.office, case))
    words = in_time.ui.consequences.text()
    assert "L13 by 23 April 2025" in words
    story.on(date(2025, 5, 1))
    late = opened(qtbot, NotAcceptDialog(story.office, case))
    words = late.ui.consequences.text()
    assert words.endswith("They were to be told by 23 April 2025: send it today.")


def test_a_note_is_written_without_scrolling_the_form(story: StoryOffice, qtbot: QtBot) -> None:
    dialog = opened(qtbot, NoteDialog(story.office, log_w01(story, qtbot)))
    QApplication.processEvents()
    assert not dialog.page.verticalScrollBar().isVisible()
