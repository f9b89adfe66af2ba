"""How a complaint goes on or ends: each final step says first what will happen (B-34)."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from best_desktop.casework.complaints import log_complaint
from best_desktop.casework.desk import LONDON
from best_desktop.casework.inputs import NewComplaint, PersonInput
from best_desktop.domain.vocabulary import (
    CaseState,
    Category,
    Channel,
    ComplainantKind,
    ExtensionBasis,
    FormalAnswer,
    LetterCode,
    MilestoneKind,
    Outcome,
    RefusalGround,
)
from best_desktop.gui.dialogs.duplicate import DuplicateDialog
from best_desktop.gui.dialogs.escalate import EscalateDialog
from best_desktop.gui.dialogs.more_time import MoreTimeDialog
from best_desktop.gui.dialogs.move_on import MoveOnDialog
from best_desktop.gui.dialogs.not_accept import NotAcceptDialog
from best_desktop.gui.dialogs.refuse_escalation import RefuseEscalationDialog
from best_desktop.gui.dialogs.reopen import ReopenDialog
from best_desktop.gui.dialogs.withdraw import WithdrawDialog
from tests.gui.dialogs.conftest import StoryOffice
from tests.gui.dialogs.hands import answering, opened, press, save
from tests.gui.dialogs.steps import decide, send, talk


def log(story: StoryOffice, day: date, issue_on: date | None = None) -> int:
    story.on(day, "Dilys Marsh", time(11, 0))
    new = NewComplaint(
        kind=ComplainantKind.TENANT,
        channel=Channel.EMAIL,
        made_at=datetime.combine(day, time(10, 0), LONDON),
        summary="The heating is off again",
        category=Category.REPAIRS,
        complainant=PersonInput(name="Mr Len Ogden", address="Flat 1\nBURNLEY"),
        scheme_id=story.play.schemes["Quarry Bank"],
        department_id=story.play.departments["Property"],
        formal_answer=FormalAnswer.YES,
        issue_on=issue_on,
    )
    return log_complaint(story.office.desk(), new).id


def answered(story: StoryOffice, qtbot: QtBot) -> int:
    """A complaint answered on 1 May 2025: they may ask until 29 May 2025."""
    case = log(story, date(2025, 4, 14))
    story.on(date(2025, 4, 17), "Marcus Oyelaran")
    talk(story, qtbot, case, Channel.EMAIL)
    send(story, qtbot, case, LetterCode.L01)
    story.on(date(2025, 5, 1))
    decide(story, qtbot, case, Outcome.NOT_UPHELD)
    send(story, qtbot, case, LetterCode.L04, reason="Read again and found right.")
    return case


@pytest.mark.clause("P-7.1.7")
def test_a_late_request_shows_the_last_day_and_asks_why(story: StoryOffice, qtbot: QtBot) -> None:
    case = answered(story, qtbot)
    story.on(date(2025, 6, 2), "Owen Pritchard")
    dialog = opened(qtbot, EscalateDialog(story.office, case))
    ui = dialog.ui
    ui.requested_on.edit.setText("30/5/25")
    ui.channel.choose(Channel.EMAIL)
    assert ui.late_note.text().startswith("The last day to ask was 29 May 2025.")
    dialog.submit()
    assert dialog.errors.messages() == ["Enter why it is accepted late"]
    ui.late_reason.setPlainText("He was in hospital.")
    ui.handler_id.choose(story.play.staff["Elspeth Grant"])
    with (
        answering(press("Write the acknowledgement")),
        qtbot.waitSignal(dialog.wanted_letter) as wanted,
    ):
        save(dialog)
    assert wanted.args == [LetterCode.L06, case]
    view = story.view(case)
    assert (view.stage, view.stages[1].late_reason) == (2, "He was in hospital.")


def test_a_request_not_accepted_leads_to_its_letter(story: StoryOffice, qtbot: QtBot) -> None:
    case = answered(story, qtbot)
    story.on(date(2025, 6, 2), "Owen Pritchard")
    dialog = opened(qtbot, RefuseEscalationDialog(story.office, case))
    ui = dialog.ui
    assert "is told by letter L14 why" in ui.consequences.text()
    ui.requested_on.edit.setText("30/5/25")
    ui.channel.choose(Channel.EMAIL)
    ui.why.setPlainText("Asked after the last day, 29 May 2025, with nothing new.")
    ui.approved_by_id.choose(story.play.staff["Owen Pritchard"])
    with answering(press("Later")):
        save(dialog)
    assert story.view(case).stage == 1


@pytest.mark.clause("P-8.1.a.2", "P-8.1.b", "P-8.3", "B-34")
def test_not_accepting_asks_each_ground_for_what_it_needs(story: StoryOffice, qtbot: QtBot) -> None:
    case = log(story, date(2026, 5, 18), issue_on=date(2025, 3, 10))
    story.on(date(2026, 5, 19), "Piotr Nowak")
    dialog = opened(qtbot, NotAcceptDialog(story.office, case))
    ui = dialog.ui
    assert "is told why by letter L13 by 26 May 2026" in ui.consequences.text()
    ui.facts.setPlainText("Damp reported in March 2025; a solicitor is mentioned.")
    ui.merits.setPlainText("Nothing was reported for over a year.")
    ui.signpost.setText("A solicitor or Citizens Advice")
    ui.decided_on.take_now()
    ui.approved_by_id.choose(story.play.staff["Owen Pritchard"])
    ui.ground.choose(RefusalGround.PROCEEDINGS)
    assert ui.court.isVisibleTo(dialog)
    dialog.submit()
    assert any("A threat of court is not enough." in each for each in dialog.errors.messages())
    ui.ground.choose(RefusalGround.TOO_OLD)
    assert not ui.court.isVisibleTo(dialog)
    assert ui.ground_note.text().endswith("over twelve months (P-8.1.b).")
    with answering(press("Later")):
        save(dialog)
    assert story.view(case).state is CaseState.NOT_ACCEPTED


@pytest.mark.clause("B-34")
def test_withdrawn_then_reopened(story: StoryOffice, qtbot: QtBot) -> None:
    case = log(story, date(2025, 4, 14))
    story.on(date(2025, 4, 16), "Marcus Oyelaran")
    dialog = opened(qtbot, WithdrawDialog(story.office, case))
    assert "ends as withdrawn" in dialog.ui.consequences.text()
    dialog.ui.on.edit.setText("13/4/25")
    dialog.ui.reason.setPlainText("Mended.")
    dialog.submit()
    assert any("must be on or after 14 April 2025" in each for each in dialog.errors.messages())
    dialog.ui.on.edit.setText("15/4/25")
    save(dialog)
    assert story.view(case).state is CaseState.WITHDRAWN
    again = opened(qtbot, ReopenDialog(story.office, case))
    again.ui.target_on.edit.setText("+5wd")
    again.ui.reason.setPlainText("Off again.")
    save(again)
    assert story.view(case).state is CaseState.OPEN


def test_a_duplicate_is_found_by_typing_and_never_is_itself(
    story: StoryOffice, qtbot: QtBot
) -> None:
    first = log(story, date(2025, 4, 14))
    second = log(story, date(2025, 4, 15))
    story.on(date(2025, 4, 16), "Owen Pritchard")
    dialog = opened(qtbot, DuplicateDialog(story.office, second))
    qtbot.waitExposed(dialog)
    dialog.activateWindow()
    pick = dialog.ui.other_id
    qtbot.waitUntil(pick.edit.hasFocus)
    QTest.keyClicks(pick.edit, "BEST-2025-000")
    qtbot.waitUntil(lambda: pick.matches.count() > 0)
    found = [pick.matches.item(row).text() for row in range(pick.matches.count())]
    assert [each[:14] for each in found] == ["BEST-2025-0001"]
    pick.matches.itemClicked.emit(pick.matches.item(0))
    assert "linked with BEST-2025-0001" in dialog.ui.consequences.text()
    dialog.ui.reason.setPlainText("The same heating.")
    save(dialog)
    view = story.view(second)
    assert view.state is CaseState.DUPLICATE
    assert [each.complaint_id for each in view.links] == [first]


@pytest.mark.clause("R-7.1.3")
def test_the_older_procedure_moves_on_by_itself(story: StoryOffice, qtbot: QtBot) -> None:
    case = log(story, date(2024, 3, 4))  # received before the policy of 1 April 2024
    story.on(date(2024, 3, 6), "Marcus Oyelaran")
    talk(story, qtbot, case, Channel.EMAIL)
    send(story, qtbot, case, LetterCode.L01)
    due = story.due(case, MilestoneKind.ANSWER)
    story.on(due)
    more = opened(qtbot, MoreTimeDialog(story.office, case))
    more.ui.basis.choose(ExtensionBasis.EXPLANATION)
    more.ui.reason.setPlainText("The part is on order.")
    longest = more._longest
    assert longest is not None
    more.ui.until.set_date(longest)
    with answering(press("Later")):
        save(more)
    send(story, qtbot, case, LetterCode.L03, reason="Read again.")
    story.on(longest)
    dialog = opened(qtbot, MoveOnDialog(story.office, case))
    dialog.ui.moved_on.take_now()
    assert "stage 1 ends without an answer" in dialog.ui.consequences.text()
    assert "nswer by" in dialog.ui.consequences.text()
    dialog.ui.explanation.setPlainText("The part has not come.")
    with answering(press("Write the letter")), qtbot.waitSignal(dialog.wanted_letter) as wanted:
        save(dialog)
    assert wanted.args == [LetterCode.L05, case]
    assert story.view(case).stage == 2


@pytest.mark.clause("A11")
def test_an_agreed_date_on_a_day_off_is_said_and_not_moved(
    story: StoryOffice, qtbot: QtBot
) -> None:
    case = log(story, date(2025, 4, 14))
    story.on(date(2025, 4, 17), "Marcus Oyelaran")
    talk(story, qtbot, case, Channel.EMAIL)
    send(story, qtbot, case, LetterCode.L01)
    dialog = opened(qtbot, MoreTimeDialog(story.office, case))
    dialog.ui.basis.choose(ExtensionBasis.AGREED)
    dialog.ui.until.edit.setText("31/5/25")
    assert "no working day (Saturday). The date stays as it is." in dialog.ui.until_note.text()
    dialog.ui.until.edit.setText("30/5/25")
    assert "no working day" not in dialog.ui.until_note.text()


def test_more_time_agreed_asks_who_agreed_when_and_how(story: StoryOffice, qtbot: QtBot) -> None:
    case = log(story, date(2025, 4, 14))
    story.on(date(2025, 4, 17), "Marcus Oyelaran")
    talk(story, qtbot, case, Channel.EMAIL)
    send(story, qtbot, case, LetterCode.L01)
    dialog = opened(qtbot, MoreTimeDialog(story.office, case))
    ui = dialog.ui
    assert not ui.agreed_by.isVisibleTo(dialog)
    ui.basis.choose(ExtensionBasis.AGREED)
    ui.until.edit.setText("30/5/25")
    ui.reason.setPlainText("She is away until then.")
    dialog.submit()
    assert dialog.errors.messages() == [
        "Enter who agreed the date",
        "Enter the date it was agreed",
        "Choose how it was agreed",
    ]
    ui.agreed_by.setText("Mr Ogden")
    ui.agreed_on.take_now()
    ui.agreed_how.choose(Channel.TELEPHONE)
    with answering(press("Later")):
        save(dialog)
    extension = story.view(case).stages[0].extensions[0]
    assert (extension.agreed_by, extension.until) == ("Mr Ogden", date(2025, 5, 30))
