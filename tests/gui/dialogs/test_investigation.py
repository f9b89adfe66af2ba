"""Looking into a complaint on screen: each dialog, the tab, and what is missing leading there."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from best_desktop.casework.evidence import add_evidence
from best_desktop.casework.information import ask_for_information
from best_desktop.casework.inputs import PersonInput
from best_desktop.casework.investigation_views import NewEvidence, NewInformationRequest
from best_desktop.casework.parties import add_person
from best_desktop.casework.queries.case import case_view
from best_desktop.casework.queries.investigation import investigation
from best_desktop.casework.queries.waiting import waiting
from best_desktop.domain.investigation_words import (
    CaseFinding,
    ChecklistItem,
    Conflict,
    ConflictMeasure,
    Contributor,
    EvidenceSource,
    IssueDecision,
)
from best_desktop.domain.letter_abouts import About, LetterAbout, LetterWish
from best_desktop.domain.moves import Move
from best_desktop.domain.vocabulary import Category, Channel, LetterCode, PartyRole
from best_desktop.gui.dialog_choice import make
from best_desktop.gui.dialogs.decide import DecideDialog
from best_desktop.gui.dialogs.declaring import ChecklistDialog, DeclareConflictDialog
from best_desktop.gui.dialogs.investigation import (
    AskInformationDialog,
    ChaseInformationDialog,
    EvidenceDialog,
    InformationReplyDialog,
    WeighEvidenceDialog,
)
from best_desktop.gui.dialogs.new_issue import NewIssueDialog
from best_desktop.gui.investigation_asks import InvestigationAsk
from best_desktop.gui.tabs.investigation import InvestigationTab
from tests.gui.dialogs.conftest import StoryOffice
from tests.gui.dialogs.hands import answering, opened, press, save
from tests.gui.dialogs.steps import send, talk
from tests.gui.dialogs.test_w01 import log_w01

MARCUS, JOAN = "Marcus Oyelaran", "Joan Whitfield"
DAY = date(2025, 4, 24)


@pytest.fixture
def case(story: StoryOffice, qtbot: QtBot) -> int:
    made = log_w01(story, qtbot)
    story.on(date(2025, 4, 15), MARCUS)
    talk(story, qtbot, made, Channel.EMAIL)
    story.on(date(2025, 4, 17))
    send(story, qtbot, made, LetterCode.L01)
    story.on(DAY)
    return made


@pytest.mark.clause("P-7.3.d")
def test_evidence_is_added_and_considered(story: StoryOffice, qtbot: QtBot, case: int) -> None:
    dialog = opened(qtbot, EvidenceDialog(story.office, case))
    ui = dialog.ui
    ui.title.setText("Photographs")
    ui.source.choose(EvidenceSource.COMPLAINANT)
    ui.dated_on.take_now()
    dialog.submit()
    assert dialog.errors.messages() == ["Choose a document, or enter what it says."]
    ui.words.setPlainText("Ice on the window")
    save(dialog)
    (piece,) = investigation(story.office.desk(), case).evidence
    weigh = opened(qtbot, WeighEvidenceDialog(story.office, case, row_id=piece.id))
    assert "1. Photographs" in weigh.ui.intro.text()
    weigh.ui.weighed.setPlainText("It shows ice.")
    save(weigh)
    assert investigation(story.office.desk(), case).evidence[0].considered


@pytest.mark.clause("P-5.1.c")
def test_a_contractor_is_asked_chased_and_replies(
    story: StoryOffice, qtbot: QtBot, case: int
) -> None:
    firm = PersonInput(name="Pennine Heating Ltd", roles=(PartyRole.CONTRACTOR,))
    firm_id = add_person(story.office.desk(), firm)
    dialog = opened(qtbot, AskInformationDialog(story.office, case))
    ui = dialog.ui
    assert not ui.staff_id.isVisibleTo(dialog)
    ui.contributor.choose(Contributor.SUPPORT_PROVIDER)
    assert ui.party_id_hint.text().startswith("No support provider is among the people yet")
    ui.contributor.choose(Contributor.CONTRACTOR)
    assert ui.working_days_hint.text() == "The reply is due by Tuesday 29 April 2025."
    ui.party_id.choose(firm_id)
    ui.what.setPlainText("When was the part ordered?")
    save(dialog)

    story.on(date(2025, 4, 30))
    reference = case_view(story.office.desk(), case).reference
    words = f"{reference}: reply of Pennine Heating Ltd overdue since 29 April 2025"
    assert (f"case:{case}", words) in waiting(story.office.desk())
    (asked,) = investigation(story.office.desk(), case).requests
    chase = opened(qtbot, ChaseInformationDialog(story.office, case, row_id=asked.id))
    chase.ui.channel.choose(Channel.TELEPHONE)
    save(chase)
    reply = opened(qtbot, InformationReplyDialog(story.office, case, row_id=asked.id))
    reply.submit()
    assert reply.errors.messages() == ["Enter the reply, or why none is needed any more."]
    reply.ui.reply.setPlainText("In February.")
    save(reply)
    (asked,) = investigation(story.office.desk(), case).requests
    assert (asked.late, len(asked.chasers), asked.reply) == (True, 1, "In February.")
    assert all("Pennine" not in text for _, text in waiting(story.office.desk()))


def test_a_request_not_needed_any_more(story: StoryOffice, qtbot: QtBot, case: int) -> None:
    of, desk = story.play.staff[JOAN], story.office.desk()
    given = NewInformationRequest(Contributor.STAFF, DAY, Channel.EMAIL, "When?", 3, of)
    asked = ask_for_information(desk, case, given)
    dialog = opened(qtbot, InformationReplyDialog(story.office, case, row_id=asked))
    dialog.ui.not_needed.setPlainText("The file had it.")
    save(dialog)
    assert investigation(desk, case).requests[0].not_needed == "The file had it."


@pytest.mark.clause("P-7.3.c")
def test_a_conflict_asks_for_a_measure_and_hands_over(
    story: StoryOffice, qtbot: QtBot, case: int
) -> None:
    dialog = opened(qtbot, DeclareConflictDialog(story.office, case))
    ui = dialog.ui
    ui.conflict.choose(Conflict.NONE)
    assert not ui.measure.isVisibleTo(dialog)
    ui.conflict.choose(Conflict.PERCEIVED)
    dialog.submit()
    assert dialog.errors.messages() == [
        "Enter what the conflict is",
        "Choose what is done about it (P-7.3.c)",
        "Choose who does it",
    ]
    ui.facts.setPlainText("My cousin lives next door.")
    ui.measure.choose(ConflictMeasure.REASSIGN)
    ui.staff_id.choose(story.play.staff[JOAN])
    save(dialog)
    assert story.view(case).handler == JOAN


@pytest.mark.clause("P-5.1.e")
def test_the_checklist_is_ticked_and_explained(story: StoryOffice, qtbot: QtBot, case: int) -> None:
    dialog = opened(qtbot, ChecklistDialog(story.office, case))
    cards = {each.item.item: each for each in dialog._cards}
    assert not cards[ChecklistItem.POSITION].box.isEnabled()  # the contact log shows it
    for item, card in cards.items():
        if item is not ChecklistItem.PUT_RIGHT:
            card.box.setChecked(True)
    cards[ChecklistItem.PUT_RIGHT].why.setText("It is put right already.")
    save(dialog)
    shown = investigation(story.office.desk(), case).checklist
    assert not any(each.is_open for each in shown)


@pytest.mark.clause("P-7.1.3", "P-7.1.2")
def test_a_further_point_after_the_acknowledgement_is_asked_about(
    story: StoryOffice, qtbot: QtBot, case: int
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = make(Move.ADD_POINT, story.office, case, window)
    qtbot.addWidget(dialog)
    assert isinstance(dialog, NewIssueDialog)


@pytest.mark.clause("P-7.1.3")
def test_the_questions_of_a_new_issue_say_at_once_what_becomes_of_it(
    story: StoryOffice, qtbot: QtBot, case: int
) -> None:
    dialog = opened(qtbot, NewIssueDialog(story.office, case))
    ui = dialog.ui
    ui.issue.setPlainText("No hot water since")
    assert not ui.verdict.isVisibleTo(dialog)
    ui.related.choose("yes")
    assert ui.verdict.text().endswith("The due date stays 6 May 2025.")
    assert not ui.category.isVisibleTo(dialog)
    with answering(press("Later")) as said:
        save(dialog)
    told = "The letter tells them what was decided and why (P-7.1.3)."
    assert said == [f"Joined as a new point. The dates stay as they are. {told}"]
    assert len(story.view(case).points) == 2

    dialog = opened(qtbot, NewIssueDialog(story.office, case))
    ui = dialog.ui
    ui.issue.setPlainText("The rent office was rude")
    ui.related.choose("no")
    assert "its clock runs from 24 April 2025" in ui.verdict.text()
    assert ui.main_button.text().replace("&", "") == "Log apart"
    ui.channel.choose(Channel.TELEPHONE)
    ui.category.choose(Category.RUDE)
    assert not ui.late_reason.isVisibleTo(dialog)
    wanted: list[tuple[object, int]] = []
    dialog.wanted_letter.connect(lambda wish, of_case: wanted.append((wish, of_case)))
    with answering(press("Write the letter")):
        save(dialog)
    about = About(LetterAbout.NEW_ISSUE, 2)
    assert wanted == [(LetterWish(LetterCode.L17, about), case)]
    new = dialog.result_id
    assert new not in (None, case)
    issues = investigation(story.office.desk(), case).issues
    assert [each.decision for each in issues] == [IssueDecision.JOINED, IssueDecision.APART]
    assert issues[1].complaint_id == new


@pytest.mark.clause("P-7.3.d", "P-7.3.c", "P-5.1.e")
def test_what_is_missing_beside_the_decision_opens_what_puts_it_right(
    story: StoryOffice, qtbot: QtBot, case: int
) -> None:
    desk = story.office.desk()
    add_evidence(desk, case, NewEvidence("Job sheet", EvidenceSource.RECORDS, DAY, words="Valve"))
    dialog = opened(qtbot, DecideDialog(story.office, case))
    panel = dialog.ui.missing
    words = "Evidence 1, “Job sheet”, is not considered (P-7.3.d)."
    row = next(n for n in range(panel.count()) if panel.item(n).text() == words)
    with answering((WeighEvidenceDialog, save)):
        panel.itemActivated.emit(panel.item(row))
    left = [panel.item(n).text() for n in range(panel.count())]
    assert words not in left
    assert any("conflict of interest (P-7.3.c)" in each for each in left)
    assert sum(each.startswith("Not ticked") for each in left) == 5


@pytest.mark.clause("P-7.3.d", "P-7.3.c", "P-5.1.c", "P-7.1.3")
def test_the_tab_shows_everything_and_asks_for_each_dialog(
    story: StoryOffice, qtbot: QtBot, case: int
) -> None:
    desk, of = story.office.desk(), story.play.staff[JOAN]
    add_evidence(desk, case, NewEvidence("Job sheet", EvidenceSource.RECORDS, DAY, words="Valve"))
    given = NewInformationRequest(Contributor.STAFF, DAY, Channel.EMAIL, "When?", 3, of)
    ask_for_information(desk, case, given)
    tab = InvestigationTab(story.office)
    qtbot.addWidget(tab)
    tab.show_case(story.view(case))
    asked: list[InvestigationAsk] = []
    tab.wanted_investigation.connect(lambda ask, _number, _case: asked.append(ask))
    buttons = {each.accessibleName() or each.text(): each for each in tab.findChildren(QPushButton)}
    for name in (
        "Go: Evidence 1, “Job sheet”, is not considered (P-7.3.d).",
        f"Reply, {JOAN}, due 29 April 2025",
        f"Chase, {JOAN}, due 29 April 2025",
        "Ask for information",
        "Add evidence…",
        "Declare…",
        "Tick the checklist",
        "New issue…",
    ):
        assert buttons[name].isEnabled(), name
        buttons[name].click()
    assert asked == [
        InvestigationAsk.WEIGH,
        InvestigationAsk.REPLY,
        InvestigationAsk.CHASE,
        InvestigationAsk.REQUEST,
        InvestigationAsk.EVIDENCE,
        InvestigationAsk.DECLARE,
        InvestigationAsk.CHECKLIST,
        InvestigationAsk.ISSUE,
    ]


@pytest.mark.clause("P-5.1.h")
def test_two_rapid_clicks_log_one_complaint_and_declare_once(
    story: StoryOffice, qtbot: QtBot, case: int
) -> None:
    dialog = opened(qtbot, NewIssueDialog(story.office, case))
    ui = dialog.ui
    ui.issue.setPlainText("The rent office was rude")
    ui.related.choose("no")
    ui.channel.choose(Channel.TELEPHONE)
    ui.category.choose(Category.RUDE)
    with answering(press("Later")):
        ui.main_button.click()
        ui.main_button.click()
        dialog.submit()
    declare = opened(qtbot, DeclareConflictDialog(story.office, case))
    declare.ui.conflict.choose(Conflict.NONE)
    declare.ui.main_button.click()
    declare.ui.main_button.click()
    found = investigation(story.office.desk(), case)
    assert len(found.issues) == len(story.view(case).links) == 1
    assert len(found.declarations) == 1


@pytest.mark.clause("R-9.1.b")
def test_a_failure_found_asks_for_an_apology_beside_the_decision(
    story: StoryOffice, qtbot: QtBot, case: int
) -> None:
    dialog = opened(qtbot, DecideDialog(story.office, case))
    dialog.ui.finding.choose(CaseFinding.MALADMINISTRATION)
    dialog.look()
    needed = [each.words for each in dialog.missing() if each.needed]
    assert "Add an apology: we found a failure (R-9.1.b)" in needed
