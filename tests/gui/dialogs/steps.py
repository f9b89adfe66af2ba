"""Steps that several stories take through the same dialogs."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from best_desktop.casework.sample_steps import look_into
from best_desktop.domain.investigation_words import CaseFinding
from best_desktop.domain.vocabulary import (
    Category,
    Channel,
    ComplainantKind,
    FormalAnswer,
    LetterCode,
    Outcome,
)
from best_desktop.gui.dialogs.decide import DecideDialog
from best_desktop.gui.dialogs.first_contact import FirstContactDialog
from best_desktop.gui.dialogs.issue_letter import IssueLetterDialog
from best_desktop.gui.dialogs.letter_editor import LetterEditor
from best_desktop.gui.dialogs.log_complaint import LogComplaintDialog
from best_desktop.gui.dialogs.record_sent import RecordSentDialog
from tests.gui.dialogs.conftest import StoryOffice
from tests.gui.dialogs.hands import answering, opened, press, save


def filled_in(story: StoryOffice, qtbot: QtBot) -> LogComplaintDialog:
    """A telephone complaint of 14 April 2025, ready to be logged."""
    dialog = opened(qtbot, LogComplaintDialog(story.office))
    ui = dialog.ui
    ui.summary.setText("Boiler still cold")
    ui.kind.choose(ComplainantKind.TENANT)
    ui.complainant.name_pick.edit.setText("Mrs Ruth Adeyemi")
    ui.dissatisfied.choose("yes")
    ui.formal_answer.choose(FormalAnswer.YES)
    ui.scheme_id.choose(story.play.schemes["Larkfield House"])
    ui.category.choose(Category.REPAIRS)
    ui.channel.choose(Channel.TELEPHONE)
    ui.made_on.edit.setText("14/4/25")
    ui.made_time.edit.setText("10:20")
    return dialog


def talk(story: StoryOffice, qtbot: QtBot, case: int, preferred: Channel) -> None:
    """Record the first contact today."""
    dialog = opened(qtbot, FirstContactDialog(story.office, case))
    dialog.ui.contacted_on.take_now()
    dialog.ui.text.setPlainText("Talked it through.")
    dialog.ui.preferred_channel.choose(preferred)
    save(dialog)


def decide(story: StoryOffice, qtbot: QtBot, case: int, outcome: Outcome) -> DecideDialog:
    """Decide every point alike today, with an apology; returns the saved dialog.

    Nothing of the investigation is left open then.
    """
    look_into(story.play.desk(story.view(case).handler), case)
    dialog = opened(qtbot, DecideDialog(story.office, case))
    ui = dialog.ui
    for card in dialog._points:
        card.outcome.choose(outcome)
        card.reasons.setPlainText("The part should have been ordered in November.")
    ui.what_we_did.setPlainText("We read the orders and spoke to the people involved.")
    ui.what_went_wrong.setPlainText("The part was ordered late.")
    ui.finding.choose(CaseFinding.SERVICE_FAILURE)
    ui.review.setPlainText("We looked again at the investigation and at what is new.")
    for answer in dialog._wanted:
        answer.will_do.setCurrentIndex(1)
        answer.answer.setPlainText("We will.")
    if not ui.remedies.kinds():
        ui.remedies.add.click()
        remedy = ui.remedies.cards[0]
        remedy.kind.setCurrentIndex(1)  # an apology
        remedy.description.setPlainText("We are sorry.")
    ui.decided_on.take_now()
    with answering(press("Later")):
        save(dialog)
    return dialog


def send(story: StoryOffice, qtbot: QtBot, case: int, code: LetterCode, reason: str = "") -> int:
    """Write, issue and record a letter as sent today through the editor; returns its id."""
    editor = LetterEditor(story.office, case, code=code)
    qtbot.addWidget(editor)
    assert editor.begin()
    editor.show()

    def issue(dialog: IssueLetterDialog) -> None:
        assert dialog.ui.letter_date.is_empty()  # never filled in before somebody says so
        dialog.ui.letter_date.take_now()
        if dialog.ui.reason.isVisibleTo(dialog):
            dialog.ui.reason.setPlainText(reason)
        save(dialog)

    def sent(dialog: RecordSentDialog) -> None:
        assert dialog.ui.on.is_empty()
        dialog.ui.on.take_now()
        save(dialog)

    with answering((IssueLetterDialog, issue)):
        editor.ui.issue.click()
    with answering((RecordSentDialog, sent)):
        editor.ui.record_sent.click()
    assert editor.result_id is not None
    editor.reject()
    return editor.result_id
