"""The complainant put right after logging: their details, and adjustments agreed later."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from best_desktop.casework.case_views import PersonView
from best_desktop.casework.inputs import PersonInput
from best_desktop.casework.people import correct_person
from best_desktop.domain.vocabulary import Channel, LetterFormat
from best_desktop.gui.dialogs.adjustment import AdjustmentDialog
from best_desktop.gui.dialogs.conflict import ConflictDialog
from best_desktop.gui.dialogs.correct_person import CorrectPersonDialog
from tests.gui.dialogs.conftest import StoryOffice
from tests.gui.dialogs.hands import answering, opened, save
from tests.gui.dialogs.test_w01 import log_w01


@pytest.fixture
def case(story: StoryOffice, qtbot: QtBot) -> int:
    made = log_w01(story, qtbot)
    story.on(date(2025, 4, 15), "Owen Pritchard")
    return made


def complainant(story: StoryOffice, case: int) -> PersonView:
    person = story.view(case).complainant
    assert person is not None
    return person


def test_the_complainant_is_corrected(story: StoryOffice, qtbot: QtBot, case: int) -> None:
    before = complainant(story, case)
    dialog = opened(qtbot, CorrectPersonDialog(story.office, case, row_id=before.id))
    ui = dialog.ui
    assert (ui.name.text(), ui.address.toPlainText()) == (before.name, before.address)
    ui.name.clear()
    dialog.submit()
    assert dialog.errors.messages() == ["Enter the name"]
    ui.name.setText("Siân Llŷr-Jones")
    ui.address.setPlainText("Fflat 2\n3 Heol y Bont")
    ui.preferred_channel.choose(Channel.EMAIL)
    save(dialog)
    after = complainant(story, case)
    assert (after.name, after.address) == ("Siân Llŷr-Jones", "Fflat 2\n3 Heol y Bont")
    assert after.preferred_channel is Channel.EMAIL
    assert (after.phone, after.email, after.handle) == (before.phone, before.email, before.handle)


def test_a_person_corrected_by_a_colleague_is_compared(
    story: StoryOffice, qtbot: QtBot, case: int
) -> None:
    before = complainant(story, case)
    dialog = opened(qtbot, CorrectPersonDialog(story.office, case, row_id=before.id))
    theirs = PersonInput(name="Theirs", phone="0161 496 0123")
    correct_person(story.office.desk(), before.id, before.version, theirs)
    dialog.ui.name.setText("Mine")
    with answering((ConflictDialog, lambda window: window.accept())):
        save(dialog)
    assert complainant(story, case).name == "Mine"


@pytest.mark.clause("P-13.1")
def test_large_print_agreed_later_is_how_letters_are_printed(
    story: StoryOffice, qtbot: QtBot, case: int
) -> None:
    person = complainant(story, case)
    dialog = opened(qtbot, AdjustmentDialog(story.office, case, row_id=person.id))
    dialog.submit()
    assert dialog.errors.messages() == ["Enter what we agreed to do"]
    dialog.ui.letter_format.choose(LetterFormat.LARGE_PRINT)
    assert dialog.ui.measure.text() == str(LetterFormat.LARGE_PRINT)
    dialog.ui.need.setText("Low sight")
    save(dialog)
    after = complainant(story, case)
    assert after.letter_format is LetterFormat.LARGE_PRINT
    assert str(LetterFormat.LARGE_PRINT) in story.view(case).adjustments


def test_what_was_agreed_in_words_stays_when_letters_change(
    story: StoryOffice, qtbot: QtBot, case: int
) -> None:
    person = complainant(story, case)
    dialog = opened(qtbot, AdjustmentDialog(story.office, case, row_id=person.id))
    dialog.ui.measure.setText("Ring before every visit")
    dialog.ui.letter_format.choose(LetterFormat.LARGE_PRINT)
    save(dialog)
    assert "Ring before every visit" in story.view(case).adjustments
