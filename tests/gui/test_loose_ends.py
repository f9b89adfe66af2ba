"""The lead's own steps, whom a complaint is about, a letter laid aside, a remedy done."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from best_desktop.casework.acknowledging import record_first_contact
from best_desktop.casework.case_file import close_case_file
from best_desktop.casework.case_list_views import CaseFilter
from best_desktop.casework.case_views import CaseView
from best_desktop.casework.deciding import save_decision
from best_desktop.casework.inputs import Decision, FirstContact, RemedyInput
from best_desktop.casework.letters import start_letter
from best_desktop.casework.people import add_staff
from best_desktop.casework.queries.case import case_view
from best_desktop.casework.queries.cases import page_of_cases
from best_desktop.casework.referrals import complainant_came
from best_desktop.domain.roles import Right
from best_desktop.domain.vocabulary import (
    Channel,
    DirectGround,
    LetterCode,
    LetterState,
    ReferralKind,
    RemedyKind,
    Role,
)
from best_desktop.gui.actions import Actions, Command
from best_desktop.gui.dialogs import escalate
from best_desktop.gui.dialogs.complained_about import ComplainedAboutDialog
from best_desktop.gui.dialogs.finish_remedy import FinishRemedyDialog
from best_desktop.gui.dialogs.lay_aside import LayAsideDialog
from best_desktop.gui.dialogs.lead_came import ComplainantCameDialog, TreatAsRequestDialog
from best_desktop.gui.learning_asks import LearningAsk
from best_desktop.gui.office import Office
from best_desktop.gui.tabs.letters import LettersTab
from best_desktop.gui.tabs.put_right import PutRightTab
from best_desktop.gui.tabs.summary import staff
from tests import builders


def shown(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    widget.show()


def first_case(office: Office) -> CaseView:
    desk = office.desk()
    return case_view(desk, page_of_cases(desk, CaseFilter()).rows[0].id)


@pytest.mark.clause("R-3.5")
def test_the_complainant_came_and_it_is_no_request_while_stage_1_runs(
    office: Office, qtbot: QtBot
) -> None:
    case = first_case(office)
    actions = Actions()
    actions.show_case(case)
    treat = actions.of(Command.TREAT_AS_REQUEST)
    assert treat.toolTip().startswith("Nothing waits that could be a request.")
    dialog = ComplainantCameDialog(office, case.id)
    shown(qtbot, dialog)
    dialog.submit()
    assert dialog.errors.messages() == ["Choose why they came", "Enter what they said"]
    dialog.ui.ground.choose(DirectGround.UNHEARD)
    dialog.ui.words.setPlainText("Nobody rang back.")
    dialog.submit()
    after = case_view(office.desk(), case.id)
    (came,) = after.referrals
    assert (came.kind, came.opened_on) == (ReferralKind.DIRECT_CONTACT, office.today)
    assert after.schedule == case.schedule
    actions.show_case(after)
    assert not treat.isEnabled()
    assert "Nothing waits" not in treat.toolTip()
    request = TreatAsRequestDialog(office, case.id)
    shown(qtbot, request)
    assert "Nobody rang back." in request.ui.intro.text()
    assert request.ui.due_preview.text()
    request.submit()
    assert request.errors.messages()  # what is missing is said, and nothing was opened
    assert case_view(office.desk(), case.id).stage == case.stage
    nothing = TreatAsRequestDialog(office, page_of_cases(office.desk(), CaseFilter()).rows[1].id)
    shown(qtbot, nothing)
    assert not nothing.ui.main_button.isEnabled()


@pytest.mark.clause("P-7.3.a")
def test_staff_it_is_about_are_named_and_who_takes_over(office: Office, qtbot: QtBot) -> None:
    case = first_case(office)
    dialog = ComplainedAboutDialog(office, case.id)
    shown(qtbot, dialog)
    ui = dialog.ui
    assert not ui.handler_id.isVisibleTo(dialog)
    assert case.handler_id is not None
    ui.staff_ids.box(case.handler_id).setChecked(True)
    assert ui.handler_id.isVisibleTo(dialog)
    dialog.submit()
    (message,) = dialog.errors.messages()
    assert message.startswith(f"{case.handler} handles this complaint and it is about them.")
    other = add_staff(office.desk(), "Ola Berg", "Manager", (Role.MANAGER,))
    again = ComplainedAboutDialog(office, case.id)
    shown(qtbot, again)
    again.ui.staff_ids.choose([case.handler_id])
    again.ui.handler_id.choose(other)
    again.submit()
    after = case_view(office.desk(), case.id)
    assert (after.handler, [each.label for each in after.complained_about]) == (
        "Ola Berg",
        [case.handler],
    )
    (fact,) = (each for each in staff(after) if each.label == "About staff")
    assert fact.value == case.handler


def draft_on(office: Office) -> tuple[CaseView, int]:
    """A complaint with a first letter that was begun."""
    desk = office.desk()
    ids = [each.id for each in page_of_cases(desk, CaseFilter()).rows]
    case = next(each for each in ids if not case_view(desk, each).letters)
    talked = FirstContact(
        office.today, Channel.TELEPHONE, "Talked", preferred_channel=Channel.EMAIL
    )
    record_first_contact(desk, case, talked)
    draft = start_letter(desk, case, LetterCode.L01)
    return case_view(desk, case), draft.id


def test_a_letter_is_laid_aside_from_its_list(office: Office, qtbot: QtBot) -> None:
    case, draft = draft_on(office)
    tab = LettersTab(office)
    shown(qtbot, tab)
    tab.show_case(case)
    asked: list[tuple[int, int]] = []
    tab.wanted_aside.connect(lambda letter, of: asked.append((letter, of)))
    tab.aside.click()
    assert asked == [(draft, case.id)]
    dialog = LayAsideDialog(office, case.id, row_id=draft)
    shown(qtbot, dialog)
    assert tab.aside.text().replace("&", "") == "Discard draft…"
    assert "The draft goes" in dialog.ui.intro.text()
    dialog.ui.reason.setPlainText("They withdrew")
    dialog.submit()
    assert case_view(office.desk(), case.id).letters == ()
    desk = office.desk()
    sent = next(
        view
        for row in page_of_cases(desk, CaseFilter()).rows
        if (view := case_view(desk, row.id)).letters
    )
    tab.show_case(sent)
    assert sent.letters[0].state is LetterState.SENT
    assert tab.aside.text().replace("&", "") == "Lay aside…"
    assert tab.aside.toolTip().endswith("so it stands.")
    looking = replace(sent.letters[0], state=LetterState.ISSUED, sent_on=None)
    tab.show_case(replace(sent, letters=(looking,), why_not={Right.WRITE_LETTER: "Only looking."}))
    assert {tab.aside.toolTip(), tab.again.toolTip(), tab.sent.toolTip()} == {"Only looking."}


@pytest.mark.clause("P-7.3.2")
def test_a_remedy_is_done_from_the_case(office: Office, qtbot: QtBot) -> None:
    case = first_case(office)
    promised = RemedyInput(RemedyKind.APOLOGY, "We say sorry", date(2026, 12, 1))
    decision = Decision(office.today, None, (), remedies=(promised,), complete=False)
    save_decision(office.desk(), case.id, decision)
    case = case_view(office.desk(), case.id)
    (remedy,) = case.remedies
    tab = PutRightTab(office)
    shown(qtbot, tab)
    tab.show_case(case)
    asked: list[tuple[object, object, int]] = []
    tab.wanted_learning.connect(lambda ask, what, of: asked.append((ask, what, of)))
    next(each for each in tab.findChildren(QPushButton) if each.text() == "Done…").click()
    assert asked == [(LearningAsk.FINISH, remedy.id, case.id)]
    dialog = FinishRemedyDialog(office, case.id, row_id=remedy.id)
    shown(qtbot, dialog)
    assert dialog.ui.intro.text().endswith("We say sorry\nPromised for 1 December 2026.")
    dialog.submit()
    assert [each.done_on for each in case_view(office.desk(), case.id).remedies] == [office.today]


@pytest.mark.clause("R-3.5")
def test_their_coming_becomes_the_request_for_stage_2(
    qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    at = builders.office(":memory:")
    case, day = builders.answered(at), date(2025, 4, 28)
    lead = Office(lambda: at.desk(builders.OWEN), qapp)
    ground = DirectGround.DISSATISFIED
    complainant_came(at.desk(builders.OWEN, day), case, day, ground, "Still cold.")
    dialog = TreatAsRequestDialog(lead, case)
    shown(qtbot, dialog)
    dialog.ui.channel.choose(Channel.TELEPHONE)
    dialog.ui.disputed.setPlainText("The boiler is cold again.")
    monkeypatch.setattr(escalate, "confirm", lambda *_args, **_kwargs: True)
    letters: list[LetterCode] = []
    dialog.wanted_letter.connect(lambda code, _case: letters.append(code))
    dialog.submit()
    stage = case_view(lead.desk(), case).stages[-1]
    assert (stage.number, stage.started_on, stage.disputed) == (
        2,
        day,
        "The boiler is cold again.",
    )
    assert letters == [LetterCode.L06]
    close_case_file()
