"""The registers of survey answers and service requests, and what waits there on Today."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from best_desktop.casework.inputs import NewServiceRequest, PersonInput
from best_desktop.casework.queries.waiting import waiting
from best_desktop.casework.service_requests import log_service_request
from best_desktop.casework.survey_views import NewSurveyAnswer, SurveyContact
from best_desktop.casework.surveys import (
    add_survey_answer,
    record_survey_contact,
    review_answers,
    triage_answer,
)
from best_desktop.domain.surveys import SurveyStep
from best_desktop.domain.vocabulary import Channel, ContactOutcome, PraiseSubject, Triage
from best_desktop.gui import theme
from best_desktop.gui.dialogs.compliment import ComplimentDialog
from best_desktop.gui.office import Office
from best_desktop.gui.pages.feedback import FeedbackPage
from best_desktop.gui.pages.today import TodayPage
from best_desktop.gui.settings import Preferences
from tests.gui.small_office import TODAY
from tests.gui.test_feedback import cells


def answer(office: Office, repair: str, rating: int = 1, comment: str = "Rude") -> int:
    new = NewSurveyAnswer(repair, TODAY, rating, comment, person=PersonInput(name="Ann <b>Lee</b>"))
    return add_survey_answer(office.desk(), new).id


@pytest.fixture
def page(office: Office, preferences: Preferences, qtbot: QtBot) -> FeedbackPage:
    theme.apply(theme.Appearance.LIGHT)
    made = FeedbackPage(office, preferences)
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.show()
    return made


@pytest.mark.clause("R-2.2.2", "R-2.2.3", "B-35")
def test_the_register_says_what_comes_next_and_asks_for_it(
    page: FeedbackPage, office: Office, qtbot: QtBot
) -> None:
    made = answer(office, "R-1")
    page.show_tab("surveys")
    register = page.registers["surveys"]
    assert cells(page, "surveys")["Status"] == "Look at it"
    assert cells(page, "surveys")["From"] == "Ann <b>Lee</b>"
    step, again = register.button("Next step…"), register.button("Decide again…")
    assert not step.isEnabled()
    register.table.choose_line(0)
    with qtbot.waitSignal(page.wanted_survey_step) as asked:
        step.click()
    assert asked.args == [SurveyStep.LOOK, made]
    with qtbot.waitSignal(page.wanted_survey_step) as asked:
        QTest.keyClick(register.table, Qt.Key.Key_Return)
    assert asked.args == [SurveyStep.LOOK, made]

    triage_answer(office.desk(), made, 1, Triage.DOUBT)
    page.refresh()
    assert cells(page, "surveys")["Status"] == "Contact them"
    assert cells(page, "surveys")["Contact by"] == "24 November 2026"
    with qtbot.waitSignal(page.wanted_survey_step) as asked:
        again.click()
    assert asked.args == [SurveyStep.LOOK, made]

    contact = SurveyContact(TODAY, Channel.SMS, "Wrote", ContactOutcome.NOTHING)
    record_survey_contact(office.desk(), made, 2, contact)
    page.refresh()
    assert step.toolTip() == "Nothing is left to do with this answer."
    assert again.toolTip() == "This was followed up and came to nothing more."
    whole = register.whole_text()
    assert "20 November 2026, SMS text message: Wrote" in whole
    assert "It came to: nothing more." in whole
    register.only_open.click()
    assert register.table.rows() == []


@pytest.mark.clause("R-2.2.4")
def test_reason_and_review_are_shown_whole(page: FeedbackPage, office: Office) -> None:
    made = answer(office, "R-1")
    triage_answer(office.desk(), made, 1, Triage.NOT_A_FAILURE, "Their own colour")
    review_answers(office.desk(), [made], "Agreed")
    page.show_tab("surveys")
    page.registers["surveys"].table.choose_line(0)
    whole = page.registers["surveys"].whole_text()
    assert "Not a service failure: Anna Khan, 20 November 2026. Their own colour" in whole
    assert "Reviewed by Anna Khan on 20 November 2026. Agreed" in whole


@pytest.mark.parametrize(
    ("tab", "text", "signal"),
    [
        ("requests", "Missed visit…", "wanted_missed_visit"),
        ("requests", "Hand over…", "wanted_hand_over"),
        ("requests", "Monthly review…", "wanted_review"),
        ("surveys", "Monthly review…", "wanted_review"),
    ],
)
def test_each_button_asks_the_window(
    page: FeedbackPage, qtbot: QtBot, tab: str, text: str, signal: str
) -> None:
    page.show_tab(tab)
    if tab == "requests":
        page.registers[tab].table.choose_line(0)
    with qtbot.waitSignal(getattr(page, signal)) as asked:
        page.registers[tab].button(text).click()
    assert asked.args == [1 if signal != "wanted_review" else tab]


def overdue(office: Office) -> None:
    day = TODAY - timedelta(days=20)
    new = NewServiceRequest(
        day, Channel.TELEPHONE, "Door", due_on=TODAY - timedelta(days=1), there_and_then=False
    )
    log_service_request(office.desk(), new)


@pytest.mark.clause("R-5.3")
def test_an_overdue_request_says_that_it_may_be_a_complaint(
    page: FeedbackPage, office: Office
) -> None:
    overdue(office)
    page.show_tab("requests")
    page.refresh()
    assert cells(page, "requests", 1)["Status"] == "Overdue, may be complaint"
    page.registers["requests"].table.choose_line(1)
    whole = page.registers["requests"].whole_text()
    assert whole.startswith("It was due on 19 November 2026 and is not done")


@pytest.mark.clause("R-5.3", "R-2.2.2", "R-2.2.3")
def test_today_says_what_waits_and_leads_there(
    office: Office, preferences: Preferences, qtbot: QtBot
) -> None:
    page = TodayPage(office, preferences)
    qtbot.addWidget(page)
    page.show()
    elsewhere = page.waiting.texts()
    assert not any("survey" in each or "request" in each for each in elsewhere)
    overdue(office)
    answer(office, "R-1")
    answer(office, "R-2")
    doubted, told = answer(office, "R-3"), answer(office, "R-4")
    for each in (doubted, told):
        triage_answer(office.desk(), each, 1, Triage.DOUBT)
    contact = SurveyContact(TODAY, Channel.SMS, "Wrote", ContactOutcome.COMPLAINT)
    record_survey_contact(office.desk(), told, 2, contact)
    page.refresh()
    assert [each for each in page.waiting.texts() if each not in elsewhere] == [
        "1 service request overdue, may be a complaint",
        "2 survey answers to look at",
        "1 survey answer in doubt to follow up",
        "1 survey answer still to log",
    ]
    links = page.waiting.findChildren(QPushButton)
    link = next(each for each in links if not each.isHidden() and "survey" in each.text())
    with qtbot.waitSignal(page.wanted_register) as asked:
        link.click()
    assert asked.args == ["surveys"]
    assert waiting(office.desk())[0][0] == "requests"


def test_a_register_opens_with_what_is_still_to_do(page: FeedbackPage, office: Office) -> None:
    answer(office, "R-1")
    answer(office, "R-2", 5, "Fine")
    page.show_waiting("surveys")
    assert [each.repair_reference for each in page.registers["surveys"].table.rows()] == ["R-1"]


@pytest.mark.clause("R-10.7.i")
def test_a_compliment_is_logged_from_a_satisfied_answer_alone(
    page: FeedbackPage, office: Office, qtbot: QtBot
) -> None:
    answer(office, "R-1")
    happy = answer(office, "R-2", 5, "Such kind men")
    page.show_tab("surveys")
    register = page.registers["surveys"]
    praise = register.button("Log compliment…")
    register.table.choose(happy)
    with qtbot.waitSignal(page.wanted_survey_step) as asked:
        praise.click()
    assert asked.args == [SurveyStep.LOG_COMPLIMENT, happy]
    dialog = ComplimentDialog(office, survey_id=happy)
    qtbot.addWidget(dialog)
    dialog.ui.about.choose(PraiseSubject.CONTRACTOR)
    dialog.ui.channel.choose(Channel.LETTER)
    assert dialog.ui.received_on.date() == TODAY
    dialog.save()
    page.refresh()
    assert cells(page, "surveys", 0)["Logged as"].startswith("CP-")
    assert praise.toolTip().startswith("This was logged as CP-")
    register.table.choose_line(1)
    assert praise.toolTip().startswith("Only somebody satisfied")
