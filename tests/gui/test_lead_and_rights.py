"""Handing over, the lead's matters and what a desk may not do, on the screen."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from best_desktop.casework.case_file import desk_now
from best_desktop.casework.case_list_views import CaseFilter
from best_desktop.casework.handing_over import hand_over
from best_desktop.casework.people import add_staff
from best_desktop.casework.queries.case import case_view
from best_desktop.casework.queries.cases import page_of_cases
from best_desktop.casework.queries.waiting import waiting
from best_desktop.casework.referrals import ask_advice
from best_desktop.domain.vocabulary import ReferralKind, Role
from best_desktop.gui.actions import Actions, Command
from best_desktop.gui.dialogs.hand_over import HandOverDialog
from best_desktop.gui.dialogs.lead_matter import (
    AnswerLeadDialog,
    AskLeadDialog,
    DirectCaseDialog,
    ReferToLeadDialog,
)
from best_desktop.gui.help_window import HelpWindow, who_may_do_what
from best_desktop.gui.office import Office
from best_desktop.gui.tabs.summary import staff


def first_case(office: Office) -> int:
    return page_of_cases(office.desk(), CaseFilter()).rows[0].id


def opened(qtbot: QtBot, dialog: QDialog) -> QDialog:
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@pytest.mark.clause("R-5.7", "R-3.3", "R-3.4")
def test_asked_answered_referred_and_directed(office: Office, qtbot: QtBot) -> None:
    case = first_case(office)
    before = case_view(office.desk(), case)
    ask = AskLeadDialog(office, case)
    opened(qtbot, ask)
    ask.ui.words.setPlainText("Is this a complaint?")
    ask.submit()
    assert ask.result_id == case
    assert (f"case:{case}", f"{before.reference} for you: asked for advice") in waiting(
        office.desk()
    )
    answer = AnswerLeadDialog(office, case)
    opened(qtbot, answer)
    assert "Is this a complaint?" in answer.ui.question.text()
    answer.ui.words.setPlainText("Yes, it is.")
    answer.submit()
    direct = DirectCaseDialog(office, case)
    opened(qtbot, direct)
    direct.ui.words.setPlainText("Visit first.")
    direct.submit()
    follow = AnswerLeadDialog(office, case)
    opened(qtbot, follow)
    assert not follow.ui.handler_id.isVisible()
    follow.ui.words.setPlainText("Visited.")
    follow.submit()
    nothing = AnswerLeadDialog(office, case)
    opened(qtbot, nothing)
    assert not nothing.ui.main_button.isEnabled()
    after = case_view(office.desk(), case)
    assert [(each.kind, each.answer) for each in after.referrals] == [
        (ReferralKind.ADVICE, "Yes, it is."),
        (ReferralKind.INTERVENED, "Visited."),
    ]
    assert after.schedule == before.schedule
    empty = ReferToLeadDialog(office, case)
    opened(qtbot, empty)
    empty.submit()
    assert empty.errors.messages()


@pytest.mark.clause("R-2.1.4")
def test_handed_over_to_somebody_with_the_reason(office: Office, qtbot: QtBot) -> None:
    case = first_case(office)
    to = add_staff(office.desk(), "Ola Berg", "Manager", (Role.MANAGER,))
    dialog = HandOverDialog(office, case)
    opened(qtbot, dialog)
    assert "Today's route" in dialog.ui.question.text()
    dialog.ui.to_id.choose(to)
    dialog.ui.reason.setPlainText("She knows the scheme.")
    dialog.submit()
    shown = case_view(office.desk(), case)
    assert (shown.passed_to, shown.route[-1].reason) == (
        "Ola Berg",
        "Handed to Ola Berg. She knows the scheme.",
    )


@pytest.mark.clause("P-15.2")
@pytest.mark.usefixtures("qapp")
def test_what_a_desk_may_not_do_is_greyed_with_who_may(office: Office) -> None:
    reader = add_staff(office.desk(), "Rea Dover", "Auditor", (Role.READ_ONLY,))
    desk = desk_now(clock=office.desk().clock, staff_id=reader)
    actions = Actions()
    actions.show_rights(desk)
    for command in (Command.NEW_COMPLAINT, Command.IMPORT_SURVEYS, Command.EXPORT):
        assert not actions.of(command).isEnabled()
    assert "read-only role only looks" in actions.of(Command.NEW_COMPLAINT).toolTip()
    actions.show_case(case_view(desk, first_case(office)))
    for command in (Command.HAND_OVER, Command.ASK_LEAD, Command.DIRECT_CASE, Command.ADD_PROOF):
        assert not actions.of(command).isEnabled(), command
    actions.show_rights(office.desk())
    assert actions.of(Command.NEW_COMPLAINT).isEnabled()


@pytest.mark.clause("P-15.2")
def test_help_holds_the_table_of_roles(qtbot: QtBot) -> None:
    text = who_may_do_what()
    assert "| Record feedback of any kind | Everybody but Read-only | R-3.1, P-6.6 |" in text
    assert "| Decide a stage that needs a new reviewer | Senior manager | P-7.2.2 |" in text
    window = HelpWindow()
    qtbot.addWidget(window)
    assert "Who may do what" in window.text.toPlainText()


@pytest.mark.clause("R-2.1.9", "R-5.7")
def test_the_summary_says_the_route_and_what_the_lead_was_asked(office: Office) -> None:
    case = first_case(office)
    ask_advice(office.desk(), case, "Is this a complaint?")
    hand_over(office.desk(), case, office.desk().staff_id, "I take it on.")
    facts = {each.label: each.value for each in staff(case_view(office.desk(), case))}
    assert facts["Route"].endswith("I take it on.")
    assert facts["Lead complaints officer"].endswith("Is this a complaint? Waits for an answer.")
