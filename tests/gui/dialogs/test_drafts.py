"""Typed text outlives Esc, a closed window and a crash, and goes when it was saved (B-3, B-10)."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFrame, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from best_desktop.domain.vocabulary import ComplainantKind
from best_desktop.gui import drafts
from best_desktop.gui.dialogs import form_dialog
from best_desktop.gui.dialogs.log_complaint import LogComplaintDialog
from best_desktop.gui.dialogs.note import NoteDialog
from tests.gui.dialogs.conftest import StoryOffice
from tests.gui.dialogs.hands import answering, let_go, opened, press, save
from tests.gui.dialogs.test_w01 import log_w01


def offer(dialog: form_dialog.FormDialog) -> QFrame | None:
    found = dialog.findChild(QFrame, "draft_offer")
    return found if isinstance(found, QFrame) and not found.isHidden() else None


def use(dialog: form_dialog.FormDialog) -> None:
    button = dialog.findChild(QPushButton, "use_draft")
    assert button is not None
    button.click()


def test_esc_with_nothing_typed_closes_at_once(story: StoryOffice, qtbot: QtBot) -> None:
    dialog = opened(qtbot, LogComplaintDialog(story.office))
    with answering():
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


@pytest.mark.clause("B-3", "B-10")
@pytest.mark.parametrize(
    ("words", "still_open", "kept"),
    [("Go on typing", True, False), ("Throw away", False, False), ("Keep for later", False, True)],
)
def test_esc_with_typed_text_asks(
    story: StoryOffice, qtbot: QtBot, words: str, still_open: bool, kept: bool
) -> None:
    dialog = opened(qtbot, LogComplaintDialog(story.office))
    dialog.ui.summary.setText("The lift is out of order")
    with answering(press(words)) as said:
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert said == ["You have typed something that is not saved."]
    assert dialog.isVisible() is still_open
    assert dialog.ui.summary.text() == "The lift is out of order"
    assert (drafts.load(dialog.draft_key()) is not None) is kept


@pytest.mark.clause("B-10")
def test_closing_the_window_asks_too(story: StoryOffice, qtbot: QtBot) -> None:
    dialog = opened(qtbot, LogComplaintDialog(story.office))
    dialog.ui.summary.setText("The lift is out of order")
    with answering(press("Go on typing")):
        dialog.close()
    assert dialog.isVisible()


@pytest.mark.clause("B-10")
def test_a_draft_survives_a_crash(
    story: StoryOffice, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(form_dialog, "KEEP_EVERY", 20)
    dialog = LogComplaintDialog(story.office)
    dialog.show()
    ui = dialog.ui
    ui.summary.setText("The lift is out of order\u2019s day")
    ui.kind.choose(ComplainantKind.ANONYMOUS)
    ui.points.set_lines(["It stops", "It smells"])
    ui.scheme_id.choose(story.play.schemes["Ashdown Court"])
    ui.made_on.edit.setText("today")
    ui.received_on.edit.setText("31/2/25")
    ui.recurring.setChecked(True)
    key = dialog.draft_key()
    qtbot.waitUntil(lambda: drafts.load(key) is not None)
    # The program dies: nothing asks, nothing is closed in order.
    dialog.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    story.on(date(2025, 4, 16))
    again = opened(qtbot, LogComplaintDialog(story.office))
    frame = offer(again)
    assert frame is not None
    words = frame.findChild(QLabel)
    assert isinstance(words, QLabel)
    assert words.text() == "You began this on 14 April 2025 at 11:05am and did not finish it."
    assert again.ui.summary.text() == ""  # offered, not forced
    use(again)
    ui = again.ui
    assert ui.summary.text() == "The lift is out of order’s day"
    assert ui.kind.word(ComplainantKind) is ComplainantKind.ANONYMOUS
    assert ui.points.lines() == ("It stops", "It smells")
    assert ui.scheme_id.picked_id() == story.play.schemes["Ashdown Court"]
    assert ui.made_on.date() == date(2025, 4, 14)  # the day it was typed, not the day it came back
    assert ui.received_on.edit.text() == "31/2/25"
    assert ui.recurring.isChecked()
    assert not ui.complainant.isVisibleTo(again)
    assert offer(again) is None


def test_a_draft_thrown_away_is_gone(story: StoryOffice, qtbot: QtBot) -> None:
    dialog = opened(qtbot, LogComplaintDialog(story.office))
    dialog.ui.summary.setText("The lift")
    with answering(press("Keep for later")):
        dialog.reject()
    again = opened(qtbot, LogComplaintDialog(story.office))
    away = again.findChild(QPushButton, "discard_draft")
    assert away is not None
    away.click()
    assert offer(again) is None
    assert offer(opened(qtbot, LogComplaintDialog(story.office))) is None


def test_a_draft_goes_when_it_was_saved(story: StoryOffice, qtbot: QtBot) -> None:
    case = log_w01(story, qtbot)
    note = opened(qtbot, NoteDialog(story.office, case))
    note.ui.text.setPlainText("Rang at two.")
    note.keep_draft()
    assert drafts.load(note.draft_key()) is not None
    save(note)
    assert drafts.load(note.draft_key()) is None
    assert [each.text for each in story.view(case).notes] == ["Rang at two."]


def test_drafts_belong_to_one_person_and_one_complaint(story: StoryOffice, qtbot: QtBot) -> None:
    case = log_w01(story, qtbot)
    mine = opened(qtbot, NoteDialog(story.office, case)).draft_key()
    other_case = NoteDialog.draft_key(opened(qtbot, NoteDialog(story.office, case)))
    assert mine == other_case
    story.on(date(2025, 4, 14), "Marcus Oyelaran")
    theirs = opened(qtbot, NoteDialog(story.office, case)).draft_key()
    assert theirs != mine


def test_a_broken_draft_is_passed_over(story: StoryOffice, qtbot: QtBot) -> None:
    dialog = opened(qtbot, LogComplaintDialog(story.office))
    dialog.ui.summary.setText("x")
    dialog.keep_draft()
    file = next(drafts.folder().glob("*.json"))
    for spoilt in ("", "{", "[]", '{"kept_at": "never", "values": {}}', '{"kept_at": 3}'):
        file.write_text(spoilt, encoding="utf-8")
        assert drafts.load(dialog.draft_key()) is None
    let_go(dialog)


def test_a_draft_from_another_form_restores_what_it_can(story: StoryOffice, qtbot: QtBot) -> None:
    dialog = opened(qtbot, LogComplaintDialog(story.office))
    values: dict[str, object] = {"summary": "Kept", "kind": "no-such-kind", "gone": 1, "points": 7}
    drafts.save(dialog.draft_key(), values, datetime(2025, 4, 14, 9, tzinfo=UTC))
    again = opened(qtbot, LogComplaintDialog(story.office))
    use(again)
    assert again.ui.summary.text() == "Kept"
    assert again.ui.kind.is_empty()


def test_drafts_nobody_came_back_to_are_forgotten(tmp_path: Path) -> None:
    drafts.keep_in(tmp_path)
    now = datetime(2026, 3, 1, tzinfo=UTC)
    drafts.save("old", {}, now - timedelta(days=61))
    drafts.save("young", {}, now - timedelta(days=59))
    drafts.forget_old(now)
    assert (drafts.load("old"), drafts.load("young") is not None) == (None, True)
    drafts.keep_in(None)


def test_a_folder_that_cannot_be_written_stops_nobody(tmp_path: Path) -> None:
    blocked = tmp_path / "a file"
    blocked.write_text("", encoding="utf-8")
    drafts.keep_in(blocked)
    drafts.save("any", {"a": 1}, datetime(2026, 3, 1, tzinfo=UTC))
    assert drafts.load("any") is None
    drafts.forget("any")
    drafts.forget_old(datetime(2026, 3, 1, tzinfo=UTC))
    drafts.keep_in(None)
