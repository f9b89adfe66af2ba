"""Story W02 through the real dialogs: WhatsApp at Christmas, more time, stage 2 on day 27."""

from __future__ import annotations

from datetime import date, time

import pytest
from pytestqt.qtbot import QtBot

from best_desktop.domain.vocabulary import (
    CaseState,
    Category,
    Channel,
    ComplainantKind,
    ExtensionBasis,
    FormalAnswer,
    LetterCode,
    LogStatus,
    MilestoneKind,
    Outcome,
)
from best_desktop.gui.dialogs.escalate import EscalateDialog
from best_desktop.gui.dialogs.log_complaint import LogComplaintDialog
from best_desktop.gui.dialogs.more_time import MoreTimeDialog
from tests.gui.dialogs.conftest import StoryOffice
from tests.gui.dialogs.hands import answering, opened, press, save
from tests.gui.dialogs.steps import decide, send, talk


def log_w02(story: StoryOffice, qtbot: QtBot) -> int:
    dialog = opened(qtbot, LogComplaintDialog(story.office))
    ui = dialog.ui
    ui.summary.setText("Door entry broken, parcels stolen")
    ui.kind.choose(ComplainantKind.TENANT)
    ui.complainant.restore(
        {
            "name": ["Mr Callum Doherty", 0],
            "address": "Flat 2, Harbour View\nFLEETWOOD",
            "postcode": "FY7 6AA",
        }
    )
    ui.dissatisfied.choose("yes")
    ui.formal_answer.choose(FormalAnswer.YES)
    ui.scheme_id.choose(story.play.schemes["Harbour View"])
    ui.category.choose(Category.REPAIRS)
    ui.department_id.choose(story.play.departments["Property"])
    ui.wanted.set_lines(["Mend the door", "Pay for the parcels"])
    ui.channel.choose(Channel.WHATSAPP)
    ui.made_on.edit.setText("16 dec 25")
    ui.made_time.edit.setText("7:42pm")
    assert "Acknowledge by 23 December 2025" in ui.due_preview.text()
    assert not ui.late_reason.isVisibleTo(dialog)
    with answering(press("Close")):
        save(dialog)
    assert dialog.result_id is not None
    return dialog.result_id


@pytest.mark.clause("P-7.1.5", "P-7.1.7", "P-7.2.1", "P-7.2.2", "P-7.2.3")
def test_w02(story: StoryOffice, qtbot: QtBot) -> None:  # noqa: PLR0915 - a story, told whole
    story.on(date(2025, 12, 17), "Dilys Marsh", time(9, 15))
    case = log_w02(story, qtbot)
    view = story.view(case)
    assert view.log_status is LogStatus.WITHIN_24_HOURS
    assert view.received_on == date(2025, 12, 16)
    assert story.due(case, MilestoneKind.ACKNOWLEDGE) == date(2025, 12, 23)

    story.on(date(2025, 12, 19), "Marcus Oyelaran")
    talk(story, qtbot, case, Channel.WHATSAPP)
    story.on(date(2025, 12, 22))
    send(story, qtbot, case, LetterCode.L01)
    assert story.due(case, MilestoneKind.ANSWER) == date(2026, 1, 8)

    story.on(date(2026, 1, 7))
    more = opened(qtbot, MoreTimeDialog(story.office, case))
    assert "The longest by explanation is 22 January 2026" in more.ui.longest.text()
    more.ui.basis.choose(ExtensionBasis.EXPLANATION)
    more.ui.reason.setPlainText("The part is on order.")
    more.ui.until.edit.setText("23/1/26")
    assert "By explanation the longest is 22 January 2026." in more.ui.until_note.text()
    more.submit()
    assert any("22 January 2026" in each for each in more.errors.messages())
    more.ui.until.edit.setText("22/1/26")
    with answering(press("Write the letter")), qtbot.waitSignal(more.wanted_letter) as wanted:
        save(more)
    assert wanted.args == [LetterCode.L03, case]
    assert story.due(case, MilestoneKind.ANSWER) == date(2026, 1, 8)  # not told yet
    send(story, qtbot, case, LetterCode.L03)
    assert story.due(case, MilestoneKind.ANSWER) == date(2026, 1, 22)

    story.on(date(2026, 1, 20))
    decide(story, qtbot, case, Outcome.PARTLY_UPHELD)
    send(story, qtbot, case, LetterCode.L04, reason="Read again and found right.")
    assert story.due(case, MilestoneKind.ESCALATE) == date(2026, 2, 17)

    story.on(date(2026, 2, 16), "Owen Pritchard")
    escalate = opened(qtbot, EscalateDialog(story.office, case))
    ui = escalate.ui
    assert "The last day to ask for the next stage is 17 February 2026." in ui.window.text()
    reviewers = [ui.handler_id.itemText(row) for row in range(ui.handler_id.count())]
    assert not any("Marcus" in each or "Joan" in each for each in reviewers)  # P-7.2.2
    ui.requested_on.edit.setText("18/2/26")
    assert escalate.ui.late_reason.isVisibleTo(escalate)
    ui.requested_on.edit.setText("16/2/26")
    assert not ui.late_reason.isVisibleTo(escalate)
    dates = "Acknowledge by 23 February 2026; answer by about 23 March 2026."
    assert dates in ui.due_preview.text()
    ui.channel.choose(Channel.EMAIL)
    ui.disputed.setPlainText("The compensation for the parcels.")
    ui.handler_id.choose(story.play.staff["Elspeth Grant"])
    with answering(press("Later")):
        save(escalate)
    assert story.due(case, MilestoneKind.ACKNOWLEDGE, 2) == date(2026, 2, 23)
    assert story.due(case, MilestoneKind.ANSWER, 2) == date(2026, 3, 23)

    story.on(date(2026, 2, 18), "Elspeth Grant")
    send(story, qtbot, case, LetterCode.L06)
    assert story.due(case, MilestoneKind.ANSWER, 2) == date(2026, 3, 18)

    story.on(date(2026, 3, 17))
    decide(story, qtbot, case, Outcome.UPHELD)
    send(story, qtbot, case, LetterCode.L09, reason="Read again and found right.")
    view = story.view(case)
    assert view.state is CaseState.CONCLUDED  # the final answer of the process
    assert [(each.number, each.outcome) for each in view.stages] == [
        (1, Outcome.PARTLY_UPHELD),
        (2, Outcome.UPHELD),
    ]
    milestone = view.schedule.find(MilestoneKind.ANSWER, 2)
    assert milestone is not None
    assert (milestone.in_time, milestone.met_on) == (True, date(2026, 3, 17))
