"""Compliments, comments, service requests, notes, contacts and documents."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from best_desktop.casework.notes import document_bytes
from best_desktop.casework.queries.feedback import comments, compliments
from best_desktop.casework.queries.service_requests import service_requests
from best_desktop.domain.vocabulary import (
    Category,
    Channel,
    ComplainantKind,
    ContactKind,
    Direction,
    DocumentKind,
    EscalationTrigger,
    FormalAnswer,
    PraiseSubject,
)
from best_desktop.gui.dialogs.attach import AttachDialog
from best_desktop.gui.dialogs.comment import CommentDialog
from best_desktop.gui.dialogs.compliment import ComplimentDialog
from best_desktop.gui.dialogs.confirm_compliment import ConfirmComplimentDialog
from best_desktop.gui.dialogs.contact import ContactDialog
from best_desktop.gui.dialogs.finish_request import FinishRequestDialog
from best_desktop.gui.dialogs.log_complaint import LogComplaintDialog
from best_desktop.gui.dialogs.service_request import ServiceRequestDialog
from tests.gui.dialogs.conftest import StoryOffice
from tests.gui.dialogs.hands import answering, opened, press, save
from tests.gui.dialogs.test_w01 import log_w01


@pytest.mark.clause("R-10.1")
def test_a_compliment_from_somebody_known(story: StoryOffice, qtbot: QtBot) -> None:
    log_w01(story, qtbot)
    dialog = opened(qtbot, ComplimentDialog(story.office))
    qtbot.waitExposed(dialog)
    dialog.activateWindow()
    ui = dialog.ui
    ui.text.setPlainText("The engineer was kind.")
    ui.about.choose(PraiseSubject.CONTRACTOR)
    ui.received_on.take_now()
    ui.channel.choose(Channel.TELEPHONE)
    pick = ui.person.name_pick
    pick.setFocus()
    qtbot.waitUntil(pick.edit.hasFocus)
    QTest.keyClicks(pick.edit, "adeyemi")
    qtbot.waitUntil(lambda: pick.matches.count() == 1)
    assert "Flat 4, Larkfield House BOLTON" in pick.matches.item(0).text()
    QTest.keyClick(pick.edit, Qt.Key.Key_Return)
    assert pick.picked_id() is not None
    assert not ui.person._details["email"].isVisibleTo(dialog)  # known already
    save(dialog)
    row = compliments(story.office.desk())[0]
    assert (row.who, row.about) == ("Mrs Ruth Adeyemi", PraiseSubject.CONTRACTOR)

    story.on(date(2025, 4, 14), "Marcus Oyelaran")  # a manager makes sure of it
    share = opened(qtbot, ConfirmComplimentDialog(story.office, compliment_id=row.id))
    assert share.ui.shared_on.is_empty()
    share.ui.shared_on.take_now()
    save(share)
    assert compliments(story.office.desk())[0].shared_on == date(2025, 4, 14)


def test_a_comment_needs_no_name(story: StoryOffice, qtbot: QtBot) -> None:
    dialog = opened(qtbot, CommentDialog(story.office))
    dialog.submit()
    assert dialog.errors.messages() == [
        "Enter what they said",
        "Enter the date the comment was received",
        "Choose how the comment reached us",
    ]
    dialog.ui.text.setPlainText("More benches.")
    dialog.ui.received_on.take_now()
    dialog.ui.channel.choose(Channel.IN_PERSON)
    save(dialog)
    assert comments(story.office.desk())[0].text == "More benches."


@pytest.mark.clause("P-6.2", "P-6.5")
def test_a_complaint_is_raised_from_a_request(story: StoryOffice, qtbot: QtBot) -> None:
    dialog = opened(qtbot, ServiceRequestDialog(story.office))
    ui = dialog.ui
    ui.needed.setPlainText("Mend the bulb in the hall")
    ui.scheme_id.choose(story.play.schemes["Mill Brow"])
    ui.received_on.edit.setText("10/4/25")
    ui.channel.choose(Channel.TELEPHONE)
    ui.person.restore({"name": ["Tom Reid", 0], "phone": "07700 900123"})
    ui.department_id.choose(story.play.departments["Property"])
    ui.dissatisfied.setChecked(True)
    dialog.submit()
    assert dialog.errors.messages() == ["Choose what they said when asked about a formal complaint"]
    ui.formal_answer.choose(FormalAnswer.NO)
    save(dialog)
    request = service_requests(story.office.desk())[0]

    raised = opened(qtbot, LogComplaintDialog(story.office, request_id=request.id))
    ui2 = raised.ui
    assert ui2.from_request.text().startswith(f"Raised from {request.reference}")
    assert ui2.summary.text() == "Mend the bulb in the hall"
    assert ui2.scheme_id.picked_id() == story.play.schemes["Mill Brow"]
    person = ui2.complainant.person()
    assert person is not None
    assert person.id == request.person_id is not None
    assert ui2.department_id.chosen_id() == story.play.departments["Property"]
    assert ui2.made_on.is_empty()  # the day they asked for it, which nobody has said yet
    ui2.trigger.choose(EscalationTrigger.REQUESTED)
    ui2.kind.choose(ComplainantKind.TENANT)
    ui2.formal_answer.choose(FormalAnswer.YES)
    ui2.category.choose(Category.NO_ACTION)
    ui2.channel.choose(Channel.TELEPHONE)
    ui2.made_on.edit.setText("14/4/25")
    ui2.made_time.edit.setText("10:00")
    with answering(press("Close")):
        save(raised)
    assert service_requests(story.office.desk())[0].raised == "BEST-2025-0001"

    done = opened(qtbot, FinishRequestDialog(story.office, request_id=request.id))
    done.ui.done_on.edit.setText("9/4/25")
    done.submit()
    assert any("must be on or after 10 April 2025" in each for each in done.errors.messages())
    done.ui.done_on.take_now()
    save(done)
    assert service_requests(story.office.desk())[0].done_on == date(2025, 4, 14)


def test_a_contact_is_logged(story: StoryOffice, qtbot: QtBot) -> None:
    case = log_w01(story, qtbot)
    dialog = opened(qtbot, ContactDialog(story.office, case))
    dialog.ui.kind.choose(ContactKind.UPDATE)
    dialog.ui.contacted_on.take_now()
    dialog.ui.channel.choose(Channel.EMAIL)
    dialog.ui.text.setPlainText("Told her the date.")
    save(dialog)
    assert story.view(case).contacts[0].text == "Told her the date."


def test_files_are_added_once_each_and_bad_ones_named(
    story: StoryOffice, qtbot: QtBot, tmp_path: Path
) -> None:
    case = log_w01(story, qtbot)
    good, empty, gone = (tmp_path / name for name in ("email.eml", "empty.pdf", "gone.pdf"))
    good.write_bytes(b"Subject: cold\r\n\r\n=1+1")
    empty.write_bytes(b"")
    files = [str(good), str(good), str(empty), str(gone), str(tmp_path)]
    dialog = opened(qtbot, AttachDialog(story.office, case, files=files))
    ui = dialog.ui
    assert [each.name for each in dialog.paths()][:3] == ["email.eml", "empty.pdf", "gone.pdf"]
    ui.document_kind.choose(DocumentKind.CORRESPONDENCE)
    ui.direction.choose(Direction.IN)
    ui.dated_on.take_now()
    dialog.submit()
    assert dialog.errors.messages() == [
        "empty.pdf is empty",
        "gone.pdf is not there any more. Take it out of the list, or choose it again",
        f"{tmp_path.name} is a folder. Choose the files in it",
    ]
    for _ in range(3):
        ui.files.setCurrentRow(1)
        ui.drop_file.click()
    save(dialog)
    document = story.view(case).documents[0]
    assert (document.name, document.direction) == ("email.eml", Direction.IN)
    assert document_bytes(story.office.desk(), document.id) == good.read_bytes()
