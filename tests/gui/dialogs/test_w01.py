"""Story W01 played through the real dialogs: telephone, Easter 2025, closed with an action open."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest
from pytestqt.qtbot import QtBot

from best_desktop.casework.desk import LONDON
from best_desktop.casework.sample_steps import look_into
from best_desktop.domain.investigation_words import CaseFinding
from best_desktop.domain.vocabulary import (
    CaseState,
    Category,
    Channel,
    ComplainantKind,
    FormalAnswer,
    LetterCode,
    LogStatus,
    MilestoneKind,
    Outcome,
    RemedyKind,
)
from best_desktop.gui.dialogs.conclude import ConcludeDialog
from best_desktop.gui.dialogs.decide import DecideDialog
from best_desktop.gui.dialogs.first_contact import FirstContactDialog
from best_desktop.gui.dialogs.log_complaint import LogComplaintDialog
from tests.gui.dialogs.conftest import StoryOffice
from tests.gui.dialogs.hands import answering, opened, press, save
from tests.gui.dialogs.steps import send


def log_w01(story: StoryOffice, qtbot: QtBot) -> int:
    dialog = opened(qtbot, LogComplaintDialog(story.office))
    ui = dialog.ui
    ui.summary.setText("Boiler “mended” three times and still cold")
    ui.points.set_lines(["The boiler has been mended three times and is still cold."])
    ui.kind.choose(ComplainantKind.TENANT)
    ui.complainant.name_pick.edit.setText("Mrs Ruth Adeyemi")
    ui.complainant.restore(
        {
            "name": ["Mrs Ruth Adeyemi", 0],
            "address": "Flat 4, Larkfield House\nBOLTON",
            "postcode": "BL1 4QX",
        }
    )
    ui.dissatisfied.choose("yes")
    ui.formal_answer.choose(FormalAnswer.YES)
    ui.scheme_id.choose(story.play.schemes["Larkfield House"])
    ui.category.choose(Category.REPAIRS)
    ui.department_id.choose(story.play.departments["Property"])
    ui.wanted.set_lines(["A boiler that works", "An apology"])
    ui.passed_to_id.choose(story.play.staff["Hannah Sillitoe"])
    ui.channel.choose(Channel.TELEPHONE)
    ui.made_on.edit.setText("14/4/25")
    ui.made_time.edit.setText("10:20")
    assert "Acknowledge by 23 April 2025; answer by about 8 May 2025." in ui.due_preview.text()
    assert "Complaints Policy 2024" in ui.due_preview.text()
    with answering(press("Close")) as said:
        save(dialog)
    assert said == [
        "BEST-2025-0001 is logged. Acknowledge by 23 April 2025. It is with Marcus Oyelaran."
    ]
    assert dialog.result_id is not None
    return dialog.result_id


@pytest.mark.clause("P-7.1.1.a", "P-7.1.1.b", "P-7.1.6", "P-7.1.7", "P-7.3.2", "R-2.1.5")
def test_w01(story: StoryOffice, qtbot: QtBot) -> None:  # noqa: PLR0915 - a story, told whole
    case = log_w01(story, qtbot)
    view = story.view(case)
    assert view.reference == "BEST-2025-0001"
    assert view.log_status is LogStatus.SAME_DAY
    assert view.made_at == datetime(2025, 4, 14, 10, 20, tzinfo=LONDON)
    assert view.procedure_id == "policy-2024"
    assert (view.handler, view.overseer) == ("Marcus Oyelaran", "Marcus Oyelaran")
    assert story.due(case, MilestoneKind.ACKNOWLEDGE) == date(2025, 4, 23)
    assert story.due(case, MilestoneKind.ANSWER) == date(2025, 5, 8)

    story.on(date(2025, 4, 15), "Marcus Oyelaran")
    contact = opened(qtbot, FirstContactDialog(story.office, case))
    assert contact.ui.channel.word(Channel) is Channel.TELEPHONE  # the method they used
    contact.ui.contacted_on.edit.setText("today")
    contact.ui.text.setPlainText("Talked through the three visits.")
    contact.ui.preferred_channel.choose(Channel.EMAIL)
    save(contact)
    assert story.view(case).preferred_channel is Channel.EMAIL

    story.on(date(2025, 4, 17))
    send(story, qtbot, case, LetterCode.L01)
    assert story.due(case, MilestoneKind.ANSWER) == date(2025, 5, 6)

    story.on(date(2025, 5, 1))
    look_into(story.office.desk(), case)
    decide = opened(qtbot, DecideDialog(story.office, case))
    ui, point = decide.ui, decide._points[0]
    point.outcome.choose(Outcome.UPHELD)
    point.reasons.setPlainText("The valve should have been replaced after the first visit.")
    assert ui.outcome.word(Outcome) is Outcome.UPHELD  # proposed from the points
    ui.what_we_did.setPlainText("We read the three job sheets and had the boiler looked at again.")
    ui.what_went_wrong.setPlainText("Three visits failed to replace the part that had failed.")
    ui.finding.choose(CaseFinding.SERVICE_FAILURE)
    for answer in decide._wanted:
        answer.will_do.setCurrentIndex(1)
        answer.answer.setPlainText("We will.")
    ui.remedies.add.click()
    ui.remedies.add.click()
    apology, action = ui.remedies.cards
    apology.kind.choose(RemedyKind.APOLOGY)
    apology.description.setPlainText("We are sorry that you were without heating.")
    action.kind.choose(RemedyKind.ACTION)
    action.description.setPlainText("We will fit the new part.")
    action.due_on.edit.setText("16/5/25")
    decide.look()
    missing = [each.words for each in decide.missing()]
    assert missing == ["Enter the date of the decision"]
    ui.decided_on.edit.setText("1 May 2025")
    with answering(press("Later")):
        save(decide)

    send(story, qtbot, case, LetterCode.L04, reason="Read again and found right.")
    view = story.view(case)
    assert view.state is CaseState.CLOSED
    assert story.due(case, MilestoneKind.ESCALATE) == date(2025, 5, 29)
    assert [each.due_on for each in view.remedies] == [None, date(2025, 5, 16)]
    answer_milestone = view.schedule.find(MilestoneKind.ANSWER, 1)
    assert answer_milestone is not None
    assert answer_milestone.in_time is True

    story.on(date(2025, 5, 30), at=time(9, 0))
    conclude = opened(qtbot, ConcludeDialog(story.office, case))
    assert "as of 29 May 2025" in conclude.ui.consequences.text()
    assert "1 promised action not done yet" in conclude.ui.consequences.text()
    save(conclude)
    view = story.view(case)
    assert (view.state, view.concluded_on) == (CaseState.CONCLUDED, date(2025, 5, 29))
    assert {each.code for each in view.letters} == {LetterCode.L01, LetterCode.L04}
