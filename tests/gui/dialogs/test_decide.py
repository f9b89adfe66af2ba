"""The decision: what is missing is listed and leads there; unfinished work is kept."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from best_desktop.casework.closing import reopen
from best_desktop.domain.vocabulary import Channel, LetterCode, Outcome, RemedyKind
from best_desktop.gui import drafts
from best_desktop.gui.dialogs.decide import DecideDialog
from best_desktop.gui.dialogs.escalate import EscalateDialog
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.tabs.points import PointsTab
from tests.gui.dialogs.conftest import StoryOffice
from tests.gui.dialogs.hands import answering, let_go, opened, press, save
from tests.gui.dialogs.steps import decide, send, talk
from tests.gui.dialogs.test_w01 import log_w01


@pytest.fixture
def case(story: StoryOffice, qtbot: QtBot) -> int:
    made = log_w01(story, qtbot)
    story.on(date(2025, 4, 15), "Marcus Oyelaran")
    talk(story, qtbot, made, Channel.EMAIL)
    story.on(date(2025, 4, 17))
    send(story, qtbot, made, LetterCode.L01)
    story.on(date(2025, 5, 1))
    return made


def listed(dialog: DecideDialog) -> list[str]:
    panel = dialog.ui.missing
    return [panel.item(row).text() for row in range(panel.count())]


@pytest.mark.clause("P-7.3.2", "R-9.1.c")
def test_what_we_will_do_with_no_remedy_is_listed(
    story: StoryOffice, qtbot: QtBot, case: int
) -> None:
    dialog = opened(qtbot, DecideDialog(story.office, case))
    words = "Outcome 1: we will do it, with no remedy (P-7.3.2)"
    (point,) = dialog._points
    point.outcome.choose(Outcome.NOT_UPHELD)
    qtbot.waitUntil(lambda: "Choose the overall outcome" not in listed(dialog))
    assert words not in listed(dialog)
    dialog._wanted[0].will_do.choose("yes")
    qtbot.waitUntil(lambda: words in listed(dialog))
    point.outcome.choose(Outcome.UPHELD)
    qtbot.waitUntil(lambda: words not in listed(dialog))


@pytest.mark.clause("P-7.1.6", "P-7.3.1.intro", "P-5.1.j")
def test_what_is_missing_is_listed_and_leads_there(
    story: StoryOffice, qtbot: QtBot, case: int
) -> None:
    dialog = opened(qtbot, DecideDialog(story.office, case))
    ui, point = dialog.ui, dialog._points[0]
    assert listed(dialog)[:6] == [
        "Point 1: choose the decision",
        "Point 1: enter the reasons",
        "Choose the overall outcome",
        "Enter the date of the decision",
        "Outcome 1: our answer (R-9.1.c)",
        "Outcome 2: our answer (R-9.1.c)",
    ]
    # Begun from what the investigation shows.
    assert ui.what_we_did.toPlainText() == (
        "On 15 April 2025 we spoke to you about your complaint."
    )
    ui.what_we_did.clear()
    qtbot.waitUntil(lambda: "What we did (R-7.2.b)" in listed(dialog))
    assert not ui.what_went_wrong.isVisibleTo(dialog)
    dialog.ui.missing.itemClicked.emit(dialog.ui.missing.item(1))
    assert dialog.focusWidget() is point.reasons
    point.outcome.choose(Outcome.PARTLY_UPHELD)
    qtbot.waitUntil(lambda: "Enter what went wrong (P-7.3.1)" in listed(dialog))
    assert "Add at least one remedy: an apology is usual (P-5.1.j)" in listed(dialog)
    assert ui.what_went_wrong.isVisibleTo(dialog)
    assert not ui.review.isVisibleTo(dialog)  # only from stage 2 on
    dialog.submit()
    assert dialog.isVisible()
    assert dialog.errors.messages() == [
        "Point 1: enter the reasons",
        "Enter what went wrong (P-7.3.1)",
        "Add at least one remedy: an apology is usual (P-5.1.j)",
        "Enter the date of the decision",
    ]


def test_the_overall_outcome_follows_the_points_until_it_is_chosen(
    story: StoryOffice, qtbot: QtBot, case: int
) -> None:
    dialog = opened(qtbot, DecideDialog(story.office, case))
    ui, point = dialog.ui, dialog._points[0]
    point.outcome.choose(Outcome.UPHELD)
    assert ui.outcome.word(Outcome) is Outcome.UPHELD
    point.outcome.choose(Outcome.NOT_UPHELD)
    assert ui.outcome.word(Outcome) is Outcome.NOT_UPHELD
    ui.outcome.choose(Outcome.PARTLY_UPHELD)
    ui.outcome.activated.emit(ui.outcome.currentIndex())
    point.outcome.choose(Outcome.UPHELD)
    assert ui.outcome.word(Outcome) is Outcome.PARTLY_UPHELD
    assert ui.outcome_note.text() == "The points together: upheld."


def test_warnings_go_on_with_a_reason(story: StoryOffice, qtbot: QtBot, case: int) -> None:
    dialog = opened(qtbot, DecideDialog(story.office, case))
    ui, point = dialog.ui, dialog._points[0]
    point.outcome.choose(Outcome.NOT_UPHELD)
    point.reasons.setPlainText("The visits were made as agreed.")
    ui.decided_on.take_now()
    dialog.submit()
    assert dialog.isVisible()
    box = dialog.errors.field("reason")
    assert box is not None
    assert dialog.focusWidget() is box
    box.setPlainText("They asked for no answer to the outcomes.")  # type: ignore[attr-defined]
    with (
        answering(press("Write the decision letter")),
        qtbot.waitSignal(dialog.wanted_letter) as wanted,
    ):
        save(dialog)
    assert wanted.args == [LetterCode.L04, case]
    assert story.view(case).stages[0].outcome is Outcome.NOT_UPHELD


def test_unfinished_work_is_kept_without_deciding(
    story: StoryOffice, qtbot: QtBot, case: int
) -> None:
    dialog = opened(qtbot, DecideDialog(story.office, case))
    ui, point = dialog.ui, dialog._points[0]
    point.reasons.setPlainText("Not sure yet: ask the engineer.")
    ui.what_we_did.setPlainText("We read the job sheets.")
    ui.remedies.add.click()
    remedy = ui.remedies.cards[0]
    remedy.kind.choose(RemedyKind.ACTION)
    remedy.description.setPlainText("Fit the part.")
    remedy.due_on.edit.setText("31/2/25")
    ui.save_unfinished.click()
    assert dialog.errors.messages() == ["Remedy 1: the date the remedy is due must be a real date"]
    remedy.due_on.edit.setText("16/5/25")
    ui.save_unfinished.click()
    assert not dialog.isVisible()
    stage = story.view(case).stages[0]
    assert (stage.decided_on, stage.outcome) == (None, None)
    assert stage.what_we_did == "We read the job sheets."

    # The case file has no place for reasons without a decision: they wait as a draft.
    again = opened(qtbot, DecideDialog(story.office, case))
    assert again.ui.what_we_did.toPlainText() == "We read the job sheets."
    assert again._points[0].reasons.toPlainText() == ""
    draft = drafts.load(again.draft_key())
    assert draft is not None
    use(again)
    assert again._points[0].reasons.toPlainText() == "Not sure yet: ask the engineer."
    again._points[0].outcome.choose(Outcome.UPHELD)
    again.ui.save_unfinished.click()
    view = story.view(case)
    assert view.points[0].decisions[1].reasons == "Not sure yet: ask the engineer."
    assert [each.description for each in view.remedies] == ["Fit the part."]
    assert drafts.load(again.draft_key()) is None


def use(dialog: FormDialog) -> None:
    from PySide6.QtWidgets import QPushButton

    button = dialog.findChild(QPushButton, "use_draft")
    assert button is not None
    button.click()


def test_a_remedy_can_be_taken_away(story: StoryOffice, qtbot: QtBot, case: int) -> None:
    dialog = opened(qtbot, DecideDialog(story.office, case))
    remedies = dialog.ui.remedies
    for number, kind in enumerate((RemedyKind.APOLOGY, RemedyKind.ACTION)):
        remedies.add.click()
        remedies.cards[number].kind.choose(kind)
        remedies.cards[number].description.setPlainText(f"Number {number}")
    remedies.cards[0].remove.click()
    assert [each.description for each in remedies.remedies()] == ["Number 1"]
    assert remedies.cards[0].kind.accessibleName() == "Remedy 1: kind"
    remedies.add.click()  # an empty card is no remedy and no problem
    assert remedies.problem() == ""
    assert len(remedies.remedies()) == 1
    let_go(dialog)


@pytest.mark.clause("P-7.3.2")
def test_after_reopening_the_form_begins_anew_and_the_first_answer_stays_in_sight(
    story: StoryOffice, qtbot: QtBot, case: int
) -> None:
    decide(story, qtbot, case, Outcome.UPHELD)
    send(story, qtbot, case, LetterCode.L04, reason="Read again.")
    story.on(date(2025, 5, 6), "Owen Pritchard")
    reopen(story.office.desk(), case, date(2025, 5, 20), "New pictures came.")
    story.on(date(2025, 5, 7), "Marcus Oyelaran")
    dialog = opened(qtbot, DecideDialog(story.office, case))
    assert dialog.ui.outcome.is_empty()
    assert dialog.ui.finding.is_empty()
    assert dialog.ui.decided_on.is_empty()  # the first decision's date is not this one's
    let_go(dialog)
    dialog.reject()
    decide(story, qtbot, case, Outcome.PARTLY_UPHELD)
    (stage,) = story.view(case).stages
    (again,) = stage.reopenings
    assert (stage.outcome, again.outcome) == (Outcome.UPHELD, Outcome.PARTLY_UPHELD)
    tab = PointsTab(story.office)
    qtbot.addWidget(tab)
    tab.fill(story.view(case))
    said = [each.text() for each in tab.findChildren(QLabel)]
    assert (
        "6 May 2025, to answer by 20 May 2025. New pictures came. "
        "Decided on 7 May 2025 by Marcus Oyelaran: partly upheld, service failure."
    ) in said
    send(story, qtbot, case, LetterCode.L04, reason="Read again.")
    escalate = opened(qtbot, EscalateDialog(story.office, case))
    assert escalate.ui.window.text() == (
        "The stage 1 answer was sent on 7 May 2025. "
        "The last day to ask for the next stage is 4 June 2025."
    )
