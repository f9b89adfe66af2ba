"""The Learning page, what is put right on the case, and the dialogs of both."""

from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from best_desktop.casework.inputs import PersonInput, RemedyInput
from best_desktop.casework.parties import add_person
from best_desktop.casework.queries.case import case_view
from best_desktop.casework.queries.learning import lessons, lessons_of, reviews
from best_desktop.casework.queries.remedies import actions_of
from best_desktop.casework.queries.waiting import waiting
from best_desktop.domain.learning_words import Audience, Forum, ThemeKind
from best_desktop.domain.trends import Theme
from best_desktop.domain.vocabulary import CaseState, Channel, Outcome, PartyRole, RemedyKind
from best_desktop.gui import learning_asks
from best_desktop.gui.actions import Command
from best_desktop.gui.dialogs.contractor import ContractorDialog
from best_desktop.gui.dialogs.lesson import (
    LessonDialog,
    ShareLearningDialog,
    TenantReviewDialog,
    ThemeDialog,
)
from best_desktop.gui.dialogs.remedy import PlanRemedyDialog, TellUpdateDialog
from best_desktop.gui.learning_asks import LearningAsk
from best_desktop.gui.office import Office
from best_desktop.gui.pages.learning import LearningPage
from best_desktop.gui.tabs.put_right import PutRightTab
from best_desktop.store.models import Complaint, Remedy, Stage
from tests.gui.dialogs.hands import opened, save
from tests.gui.small_office import TODAY

CASE = 1
clause = pytest.mark.clause


def answered(due: date = TODAY - timedelta(days=4)) -> None:
    """The first complaint was answered as upheld, and an action promised."""
    day = TODAY - timedelta(days=30)
    Stage.update(answered_on=day, outcome=Outcome.UPHELD).where(Stage.complaint == CASE).execute()
    Complaint.update(state=CaseState.CLOSED).where(Complaint.id == CASE).execute()
    promised = RemedyInput(RemedyKind.ACTION, "Fit the part", due)
    Remedy.create(
        complaint=CASE,
        stage_number=1,
        kind=promised.kind,
        description=promised.description,
        due_on=due,
        version=1,
    )


def page(office: Office, qtbot: QtBot) -> tuple[LearningPage, list[tuple[object, object, int]]]:
    made = LearningPage(office)
    qtbot.addWidget(made)
    asked: list[tuple[object, object, int]] = []
    made.wanted_learning.connect(lambda *what: asked.append(what))
    made.refresh()
    return made, asked


@clause("P-7.3.2")
def test_promises_have_a_list_of_their_own_and_today_says_whom_to_tell(
    office: Office, qtbot: QtBot
) -> None:
    answered()
    links = dict(waiting(office.desk()))
    assert links["learning:promised"] == "1 promised action: tell them"
    shown, asked = page(office, qtbot)
    shown.show_list("promised")
    assert shown.tabs.tabText(0) == "Promised actions (1)"
    assert not shown.done.isEnabled()
    shown.promised.choose_line(0)
    for each in (shown.tell, shown.done, shown.plan):
        each.click()
    (row,) = shown.promised.rows()
    assert row.tell_because == "Promised for 16 November 2026 and not done"
    assert asked == [
        (LearningAsk.TELL, row.id, CASE),
        (LearningAsk.FINISH, row.id, CASE),
        (LearningAsk.PLAN, row.id, CASE),
    ]
    with qtbot.waitSignal(shown.open_case) as open_case:
        shown.open_promised.click()
    assert open_case.args == [CASE]


@clause("P-7.3.2")
def test_they_are_told_and_somebody_sees_to_it(office: Office, qtbot: QtBot) -> None:
    answered()
    (action,) = actions_of(office.desk(), CASE)
    told = opened(qtbot, TellUpdateDialog(office, CASE, row_id=action.id))
    told.ui.channel.choose(Channel.TELEPHONE)
    told.ui.text.setPlainText("The part comes on Monday.")
    save(told)
    plan = opened(qtbot, PlanRemedyDialog(office, CASE, row_id=action.id))
    assert "Last told 20 November 2026: The part comes on Monday." in plan.ui.intro.text()
    assert plan.ui.due_on.isHidden()
    plan.ui.owner_id.setCurrentIndex(1)
    plan.ui.update_days.choose("7")
    save(plan)
    (action,) = actions_of(office.desk(), CASE)
    assert (action.update_days, action.update_due_on) == (7, TODAY + timedelta(days=7))
    tab = PutRightTab(office)
    qtbot.addWidget(tab)
    tab.show_case(case_view(office.desk(), CASE))
    said = [each.text() for each in tab.findChildren(QLabel)]
    assert "Every 7 days, next 27 November 2026" in said
    assert "Promised for 16 November 2026, overdue" in said


@clause("P-5.1.k", "P-12.1", "P-12.3")
def test_a_missing_lesson_is_recorded_shared_and_copied(office: Office, qtbot: QtBot) -> None:
    answered()
    shown, asked = page(office, qtbot)
    shown.show_list("missing")
    shown.missing.choose_line(0)
    shown.record.click()
    assert asked == [(LearningAsk.LESSON, 0, CASE)]
    dialog = opened(qtbot, LessonDialog(office, CASE, row_id=0))
    dialog.submit()
    assert len(dialog.errors.messages()) == 1
    dialog.ui.lesson.setPlainText("Bring the part.")
    dialog.ui.improvement.setPlainText("Order before the visit")
    dialog.ui.owner_id.setCurrentIndex(1)
    dialog.ui.due_on.set_date(TODAY)
    save(dialog)
    (lesson,) = lessons_of(office.desk(), CASE)
    again = opened(qtbot, LessonDialog(office, CASE, row_id=lesson.id))
    again.ui.done_on.set_date(TODAY)
    save(again)
    share = opened(qtbot, ShareLearningDialog(office, CASE, row_id=lesson.id))
    share.ui.audience.choose(Audience.TENANTS)
    share.ui.forum.choose(Forum.ONLINE)
    save(share)
    shown.refresh()
    assert shown.missing.rows() == []
    shown.show_list("lessons")
    shown.lessons.choose_line(0)
    assert shown.share.isEnabled()
    shown.copy_text.click()
    assert QApplication.clipboard().text() == (
        "You said: Bring the part.\nWe did: Order before the visit. Done 20 November 2026."
    )
    tab = PutRightTab(office)
    qtbot.addWidget(tab)
    tab.show_case(case_view(office.desk(), CASE))
    tab.wanted_learning.connect(lambda *what: asked.append(what))
    said = [each.text() for each in tab.findChildren(QLabel)]
    assert "Tenants: online" in said
    next(b for b in tab.findChildren(QPushButton) if b.text() == "Share…").click()
    assert asked[-1] == (LearningAsk.SHARE, lesson.id, CASE)


@clause("P-11.3", "R-B.6")
def test_a_theme_is_answered_from_the_list(office: Office, qtbot: QtBot) -> None:
    Complaint.update(category=case_view(office.desk(), CASE).category, scheme=None).execute()
    shown, asked = page(office, qtbot)
    shown.show_list("themes")
    (row,) = shown.themes.rows()
    shown.themes.choose_line(0)
    shown.answer.click()
    assert asked == [(LearningAsk.THEME, row.theme, 0)]
    dialog = opened(qtbot, learning_asks.make(LearningAsk.THEME, office, row.theme, 0, shown))
    assert isinstance(dialog, ThemeDialog)
    assert row.references[0] in dialog.ui.intro.text()
    dialog.ui.none_because.setPlainText("One storm.")
    save(dialog)
    shown.refresh()
    assert shown.themes.rows() == []
    (lesson,) = lessons(office.desk())
    assert lesson.none_because == "One storm."
    with pytest.raises(TypeError):
        learning_asks.make(LearningAsk.THEME, office, 1, 0, shown)
    assert row.theme == Theme(ThemeKind.CATEGORY, row.theme.category)


@clause("P-5.1.l")
def test_a_review_is_logged_and_corrected(office: Office, qtbot: QtBot) -> None:
    dialog = opened(qtbot, TenantReviewDialog(office, None, row_id=0))
    ui = dialog.ui
    ui.forum.choose(Forum.SCRUTINY)
    ui.tenants.setText("six")
    ui.cases.setText("4")
    ui.outcome.setPlainText("Ring first.")
    dialog.submit()
    assert "Enter a whole number, such as 6." in dialog.errors.messages()
    ui.tenants.setText("6")
    save(dialog)
    (review,) = reviews(office.desk())
    again = opened(qtbot, TenantReviewDialog(office, None, row_id=review.id))
    again.ui.tenants.setText("7")
    save(again)
    shown, asked = page(office, qtbot)
    shown.show_list("reviews")
    shown.log.click()
    shown.reviews.choose_line(0)
    shown.correct.click()
    assert asked == [(LearningAsk.REVIEW, 0, 0), (LearningAsk.REVIEW, review.id, 0)]
    assert shown.reviews.rows()[0].tenants == 7


@clause("P-11.3")
def test_a_contractor_is_named_on_the_case(office: Office, qtbot: QtBot) -> None:
    desk = office.desk()
    plumber = add_person(desk, PersonInput(name="Clearwater", roles=(PartyRole.CONTRACTOR,)))
    dialog = opened(qtbot, ContractorDialog(office, CASE, row_id=0))
    dialog.ui.contractor_id.choose(plumber)
    save(dialog)
    tab = PutRightTab(office)
    qtbot.addWidget(tab)
    tab.show_case(case_view(desk, CASE))
    assert "Clearwater" in [each.text() for each in tab.findChildren(QLabel)]


def test_the_workbook_is_asked_for_where_the_others_are(office: Office, qtbot: QtBot) -> None:
    shown, _ = page(office, qtbot)
    with qtbot.waitSignal(shown.wanted_move) as move:
        shown.workbook.click()
    assert move.args == [Command.LEARNING_REPORT, 0]
