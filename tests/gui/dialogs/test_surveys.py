"""Survey answers: recorded, sorted, followed up and reviewed through their dialogs."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from best_desktop.casework.queries.case import case_view
from best_desktop.casework.queries.surveys import survey_answer, survey_answers
from best_desktop.casework.survey_views import NewSurveyAnswer, SurveyContact, SurveyRow
from best_desktop.casework.surveys import (
    add_survey_answer,
    record_survey_contact,
    triage_answer,
)
from best_desktop.domain.surveys import SurveyStep
from best_desktop.domain.vocabulary import (
    Category,
    Channel,
    ComplainantKind,
    ContactOutcome,
    FormalAnswer,
    PraiseSubject,
    Triage,
)
from best_desktop.gui import drafts
from best_desktop.gui.dialog_opener import DialogOpener
from best_desktop.gui.dialogs.compliment import ComplimentDialog
from best_desktop.gui.dialogs.log_complaint import LogComplaintDialog
from best_desktop.gui.dialogs.monthly_review import MonthlyReviewDialog
from best_desktop.gui.dialogs.service_request import ServiceRequestDialog
from best_desktop.gui.dialogs.sort_survey import SortSurveyDialog
from best_desktop.gui.dialogs.survey_answer import SurveyAnswerDialog
from best_desktop.gui.dialogs.survey_contact import SurveyContactDialog
from best_desktop.gui.office import Office
from tests.gui.dialogs.hands import answering, let_go, opened, press, save
from tests.gui.small_office import TODAY


@pytest.fixture(autouse=True)
def own_drafts(tmp_path: Path) -> Iterator[None]:
    drafts.keep_in(tmp_path / "drafts")
    yield
    drafts.keep_in(None)


def answer(office: Office, repair: str = "R-100", **changes: Any) -> int:
    given: dict[str, Any] = {
        "repair_reference": repair,
        "answered_on": TODAY,
        "rating": 1,
        "comment": "Door left hanging off",
        "scheme_id": 1,
        "contractor": "Fixit Ltd",
        **changes,
    }
    return add_survey_answer(office.desk(), NewSurveyAnswer(**given)).id


def doubted(office: Office, outcome: ContactOutcome | None = None) -> int:
    made = answer(office)
    triage_answer(office.desk(), made, 1, Triage.DOUBT)
    if outcome is not None:
        contact = SurveyContact(TODAY, Channel.TELEPHONE, "Rang", outcome)
        record_survey_contact(office.desk(), made, 2, contact)
    return made


def row(office: Office, made: int) -> SurveyRow:
    return survey_answer(office.desk(), made)


@pytest.mark.clause("R-2.2.1")
def test_an_answer_is_typed_from_paper(office: Office, qtbot: QtBot) -> None:
    dialog = opened(qtbot, SurveyAnswerDialog(office))
    dialog.submit()
    assert dialog.errors.messages() == [
        "Enter the repair reference",
        "Choose the rating",
        "Enter the date they answered",
    ]
    ui = dialog.ui
    ui.repair_reference.setText("R-7")
    ui.rating.choose("2")
    ui.comment.setPlainText("Left a mess")
    ui.answered_on.take_now()
    ui.person.name_pick.edit.setText("Ann Lee")
    save(dialog)
    (kept,) = survey_answers(office.desk())
    assert (kept.repair_reference, kept.rating, kept.who) == ("R-7", 2, "Ann Lee")


@pytest.mark.clause("R-2.2.2")
def test_an_obvious_complaint_goes_straight_to_its_form(office: Office, qtbot: QtBot) -> None:
    made = answer(office)
    dialog = opened(qtbot, SortSurveyDialog(office, answer_id=made))
    assert dialog.ui.intro.text() == "Words that may be a complaint: “hanging”."
    dialog.ui.triage.choose(Triage.OBVIOUS)
    assert "received on 20 November 2026" in dialog.ui.triage_hint.text()
    with qtbot.waitSignal(dialog.wanted_log) as asked:
        save(dialog)
    assert asked.args == [SurveyStep.LOG_COMPLAINT, made]
    assert row(office, made).triage is Triage.TO_DO  # nothing is a complaint before it is logged

    form = opened(qtbot, LogComplaintDialog(office, survey_id=made))
    ui = form.ui
    assert ui.summary.text() == "Door left hanging off"
    assert (ui.channel.chosen(Channel), ui.scheme_id.picked_id()) == (Channel.SURVEY, 1)
    assert ui.received_on.date() == TODAY
    ui.complainant.name_pick.edit.setText("Tom Reid")
    ui.category.choose(Category.WORKMANSHIP)
    ui.formal_answer.choose(FormalAnswer.YES)
    ui.made_time.edit.setText("9:00")
    with answering(press("Later")):
        save(form)
    done = row(office, made)
    assert (done.triage, done.became) == (Triage.OBVIOUS, "BEST-2026-0007")
    assert done.complaint_id is not None
    view = case_view(office.desk(), done.complaint_id)
    assert (view.received_on, view.kind) == (TODAY, ComplainantKind.TENANT)
    assert view.raised_from.startswith("Survey answer: Repair R-100")


@pytest.mark.clause("R-2.2.4")
def test_laying_aside_asks_for_the_reason(office: Office, qtbot: QtBot) -> None:
    made = answer(office)
    dialog = opened(qtbot, SortSurveyDialog(office, answer_id=made))
    assert not dialog.ui.reason.isVisibleTo(dialog)
    dialog.ui.triage.choose(Triage.NOT_A_FAILURE)
    dialog.submit()
    assert dialog.errors.messages() == ["Enter why this is not a service failure"]
    dialog.ui.reason.setPlainText("Their own colour")
    save(dialog)
    assert row(office, made).triage_reason == "Their own colour"
    again = opened(qtbot, SortSurveyDialog(office, answer_id=made))
    assert again.ui.reason.toPlainText() == "Their own colour"
    again.ui.triage.choose(Triage.DOUBT)
    assert "by 24 November 2026 (R-2.2.3)" in again.ui.triage_hint.text()
    triage_answer(office.desk(), made, row(office, made).version, Triage.DOUBT)
    again.take_fresh_version()
    save(again)
    assert row(office, made).contact_due_on == date(2026, 11, 24)


@pytest.mark.clause("R-2.2.3")
def test_the_contact_goes_on_to_what_it_came_to(office: Office, qtbot: QtBot) -> None:
    made = doubted(office)
    tried = opened(qtbot, SurveyContactDialog(office, answer_id=made))
    assert tried.ui.intro.text() == "Contact them by 24 November 2026 (R-2.2.3)."
    tried.ui.contacted_on.take_now()
    tried.ui.channel.choose(Channel.TELEPHONE)
    tried.ui.words.setPlainText("No answer")
    tried.ui.outcome.setCurrentIndex(1)
    assert tried.ui.outcome_hint.text() == "It stays in the list of people to contact."
    save(tried)
    assert row(office, made).step is SurveyStep.CONTACT

    reached = opened(qtbot, SurveyContactDialog(office, answer_id=made))
    reached.ui.contacted_on.take_now()
    reached.ui.channel.choose(Channel.TELEPHONE)
    reached.ui.words.setPlainText("Wants to complain")
    reached.ui.outcome.choose("complaint")
    assert "received on 20 November 2026" in reached.ui.outcome_hint.text()
    with (
        answering(press("Log the complaint")) as said,
        qtbot.waitSignal(reached.wanted_log) as asked,
    ):
        save(reached)
    assert said == ["The contact is recorded. Log the complaint?"]
    assert asked.args == [SurveyStep.LOG_COMPLAINT, made]
    assert row(office, made).step is SurveyStep.LOG_COMPLAINT


@pytest.mark.clause("R-2.2.3")
def test_a_request_and_a_compliment_are_filled_in_from_the_answer(
    office: Office, qtbot: QtBot
) -> None:
    made = doubted(office, ContactOutcome.SERVICE_REQUEST)
    request = opened(qtbot, ServiceRequestDialog(office, survey_id=made))
    assert request.ui.needed.toPlainText() == "Door left hanging off"
    assert request.ui.received_on.date() == TODAY
    request.ui.department_id.choose(1)
    save(request)
    assert row(office, made).became.startswith("SR-2026-")

    praise = answer(office, "R-2")
    triage_answer(office.desk(), praise, 1, Triage.DOUBT)
    contact = SurveyContact(TODAY, Channel.SMS, "Glad", ContactOutcome.COMPLIMENT)
    record_survey_contact(office.desk(), praise, 2, contact)
    compliment = opened(qtbot, ComplimentDialog(office, survey_id=praise))
    assert compliment.ui.about.chosen(PraiseSubject) is PraiseSubject.CONTRACTOR
    assert compliment.ui.about_whom.text() == "Fixit Ltd"
    save(compliment)
    assert row(office, praise).became.startswith("CP-2026-")


@pytest.mark.clause("R-2.2.4")
def test_the_lead_reviews_a_month(office: Office, qtbot: QtBot) -> None:
    made = answer(office)
    triage_answer(office.desk(), made, 1, Triage.NOT_A_FAILURE, "Their own colour")
    dialog = opened(qtbot, MonthlyReviewDialog(office, kind="surveys"))
    ui = dialog.ui
    assert ui.month.currentText() == "November 2026"
    assert [each.triage_reason for each in ui.rows.rows()] == ["Their own colour"]
    assert ui.found.text().startswith("1 answer to review. 1 answered in the month, 0 of them")
    assert not dialog.typed()
    ui.month.choose("October 2026")
    assert not dialog.main_button.isEnabled()
    ui.month.choose("November 2026")
    ui.note.setPlainText("Agreed")
    save(dialog)
    assert row(office, made).review_note == "Agreed"
    after = opened(qtbot, MonthlyReviewDialog(office, kind="surveys"))
    assert after.ui.rows.rows() == []


def test_the_window_goes_from_the_decision_to_the_complaint(office: Office, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    opener = DialogOpener(office, window)
    made = answer(office)

    def decide(dialog: SortSurveyDialog) -> None:
        dialog.ui.triage.choose(Triage.OBVIOUS)
        dialog.submit()

    def leave(dialog: LogComplaintDialog) -> None:
        assert dialog.survey_id == made
        let_go(dialog)
        dialog.reject()

    with answering((SortSurveyDialog, decide), (LogComplaintDialog, leave)):
        opener.registers.survey_step(SurveyStep.LOOK, made)
    for step, kind in (
        (SurveyStep.CONTACT, SurveyContactDialog),
        (SurveyStep.LOG_REQUEST, ServiceRequestDialog),
        (SurveyStep.LOG_COMPLIMENT, ComplimentDialog),
    ):

        def close(dialog: QDialog) -> None:
            let_go(dialog)
            dialog.reject()

        with answering((kind, close)):
            opener.registers.survey_step(step, made)
    with answering((QMessageBox, lambda box: box.done(0))) as said:
        opener.registers.survey_step(SurveyStep.LOOK, 99)
    assert "not in the case file any more" in said[0]
    with answering((MonthlyReviewDialog, lambda dialog: dialog.reject())):
        opener.registers.review("surveys")
