"""What people really type: each gets a clear message beside its field, and nothing is lost."""

from __future__ import annotations

from datetime import date, time

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from best_desktop.casework.case_list_views import CaseFilter, View
from best_desktop.casework.queries.cases import count_cases
from best_desktop.domain.vocabulary import ComplainantKind
from best_desktop.gui import form_state
from best_desktop.gui.dialogs.log_complaint import LogComplaintDialog
from best_desktop.gui.tabs.intake_facts import intake
from tests.gui.dialogs.conftest import StoryOffice
from tests.gui.dialogs.hands import answering, opened, press, save
from tests.gui.dialogs.steps import filled_in


@pytest.fixture
def dialog(story: StoryOffice, qtbot: QtBot) -> LogComplaintDialog:
    """A form filled in well, so that each test spoils one thing."""
    return filled_in(story, qtbot)


def refuse(dialog: LogComplaintDialog) -> list[str]:
    """Try to save: nothing is saved, and every field still holds what was typed."""
    before = form_state.keep(dialog.content)
    dialog.main_button.click()
    assert dialog.isVisible()
    assert dialog.result_id is None
    assert form_state.keep(dialog.content) == before
    assert not dialog.errors.summary.isHidden()
    assert count_cases(dialog.office.desk(), CaseFilter(view=View.ALL)) == 0
    return dialog.errors.messages()


@pytest.mark.clause("B-28")
@pytest.mark.parametrize(
    ("field", "typed", "says"),
    [
        ("made_on", "31/2/2025", "Date made must be a real date"),
        ("made_on", "14/4", "Date made must include a year"),
        ("made_on", "14/4/0026", "Date made must have a year from 2000 to 2090"),
        ("made_on", "15/4/2025", "Date made must be today or in the past"),
        ("made_on", "", "Enter the date the complaint was made"),
        ("made_on", "last Tuesday", "Date made must be a date such as 3/4/2026 or 3 April 2026"),
        ("made_time", "11:30", "Time made must be now or in the past"),
        ("made_time", "25:00", "Time made must be a real time, such as 10:20am or 14:30"),
        ("made_time", "", "Enter the time the complaint was made, such as 10:20am"),
        ("received_on", "16/4/2025", "Date received must be today or in the past"),
        (
            "received_on",
            "13/4/2025",
            "Date received must be on or after 14 April 2025, the date it was made",
        ),
        ("issue_on", "1/1/1950", "The date it happened must have a year from 2000 to 2090"),
        ("scheme_id", "Nowhere", "Scheme: choose one from the list, or clear the field"),
    ],
)
def test_a_bad_value_is_named_beside_its_field(
    dialog: LogComplaintDialog, field: str, typed: str, says: str
) -> None:
    widget = getattr(dialog.ui, field)
    widget.edit.setText("")
    widget.edit.setText(typed)
    if field == "scheme_id":
        widget.edit.textEdited.emit(typed)
    assert refuse(dialog) == [says]
    edit: QWidget = widget.edit
    assert dialog.focusWidget() is edit
    assert edit.property("wrong") == "true"
    assert edit.accessibleDescription() == says


@pytest.mark.clause("B-28")
def test_everything_missing_is_said_at_once_in_reading_order(
    story: StoryOffice, qtbot: QtBot
) -> None:
    dialog = opened(qtbot, LogComplaintDialog(story.office))
    assert refuse(dialog) == [
        "Enter what happened, in a few words",
        "Choose who complains",
        "Enter the name of the person who complains, or choose Anonymous",
        "Choose the scheme",
        "Choose what the complaint is about",
        "Choose whether they are dissatisfied",
        "Choose what they said when asked whether they want to make a formal complaint",
        "Choose how the complaint reached us",
        "Enter the date the complaint was made",
        "Enter the time the complaint was made, such as 10:20am",
    ]
    lines = dialog.errors.summary.findChildren(QWidget)
    link = next(each for each in lines if each.property("text") == "Choose the scheme")
    link.click()  # type: ignore[attr-defined]
    assert dialog.focusWidget() is dialog.ui.scheme_id.edit


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("A" * 10_000, "must be 200 characters or fewer. You have typed 10,000."),
        ("\x00\x07\x1b", "Enter the person's name."),
        ("   ", "Enter the name of the person who complains, or choose Anonymous"),
    ],
)
def test_names_that_cannot_be_kept(dialog: LogComplaintDialog, name: str, says: str) -> None:
    dialog.ui.complainant.name_pick.edit.setText(name)
    messages = refuse(dialog)
    assert len(messages) == 1
    assert says in messages[0]


def test_a_long_account_is_measured_not_cut(dialog: LogComplaintDialog) -> None:
    dialog.ui.details.setPlainText("x" * 20_001)
    messages = refuse(dialog)
    assert len(messages) == 1
    assert "must be 20,000 characters or fewer. You have typed 20,001." in messages[0]


def test_emoji_control_characters_and_markup_are_kept_as_text(
    dialog: LogComplaintDialog, story: StoryOffice
) -> None:
    dialog.ui.summary.setText("<b>Cold</b> & \u202ewet 🥶\x00")
    dialog.ui.complainant.name_pick.edit.setText("Siân O’Brien 🙂")
    dialog.ui.points.set_lines(["=1+1", "<img src='file:///c:/x.png'>"])
    with answering(press("Close")):
        save(dialog)
    assert dialog.result_id is not None
    view = story.view(dialog.result_id)
    assert view.summary == "<b>Cold</b> & \u202ewet 🥶"
    assert view.who == "Siân O’Brien 🙂"
    assert [each.understanding for each in view.points] == ["=1+1", "<img src='file:///c:/x.png'>"]


@pytest.mark.clause("R-2.1.5")
def test_logging_late_asks_why_beside_the_field(
    dialog: LogComplaintDialog, story: StoryOffice
) -> None:
    ui = dialog.ui
    assert not ui.late_reason.isVisibleTo(dialog)
    ui.made_on.edit.setText("12/4/25")
    assert ui.late_reason.isVisibleTo(dialog)
    assert "it had to be logged by 13 April 2025 at 10:20am" in ui.due_preview.text()
    assert refuse(dialog) == [
        "Enter why this was not logged within 24 hours of being made (R-2.1.5)"
    ]
    ui.late_reason.setPlainText("Seen on Monday.")
    ui.first_seen_on.edit.setText("14/4/25")
    assert refuse(dialog) == [
        "Enter both the date and the time it was first seen, or leave both empty"
    ]
    ui.first_seen_time.edit.setText("9:10")
    with answering(press("Close")):
        save(dialog)
    assert dialog.result_id is not None
    view = story.view(dialog.result_id)
    assert view.log_late_reason == "Seen on Monday."
    assert f"{view.intake.first_seen_at:%d.%m %H:%M}" == "14.04 09:10"
    seen = [each.value for each in intake(view) if each.label == "First seen by us"]
    assert seen == ["14 April 2025 at 9:10am"]


@pytest.mark.clause("R-2.3.2", "P-9.1")
def test_anonymous_asks_for_no_person_but_for_the_scheme(
    dialog: LogComplaintDialog, story: StoryOffice
) -> None:
    ui = dialog.ui
    ui.kind.choose(ComplainantKind.ANONYMOUS)
    for field in (ui.complainant, ui.formal_answer, ui.service_users):
        assert not field.isVisibleTo(dialog)
    ui.scheme_id.choose(None)
    assert refuse(dialog) == [
        "Choose the scheme: an anonymous complaint is registered against it (R-2.3.2)"
    ]
    ui.scheme_id.choose(story.play.schemes["Ashdown Court"])
    with answering(press("Close")):
        save(dialog)
    assert dialog.result_id is not None
    assert story.view(dialog.result_id).complainant is None


def test_the_procedure_is_proposed_and_another_needs_a_reason(
    dialog: LogComplaintDialog, story: StoryOffice
) -> None:
    story.on(date(2025, 4, 14), "Hannah Sillitoe", time(11, 0))
    ui = dialog.ui
    assert ui.procedure_id.text_value() == "policy-2024"
    ui.made_on.edit.setText("28/3/24")
    assert ui.procedure_id.text_value() == "procedure-2021"
    ui.made_on.edit.setText("14/4/25")
    assert ui.procedure_id.text_value() == "policy-2024"
    ui.procedure_id.choose("procedure-2021")
    ui.procedure_id.activated.emit(ui.procedure_id.currentIndex())
    assert ui.procedure_reason.isVisibleTo(dialog)
    assert "answer by 30 April 2025" in ui.due_preview.text()  # ten working days from receipt
    assert refuse(dialog) == ["Enter why another procedure is followed"]


@pytest.mark.clause("P-6.2")
def test_possible_duplicates_appear_while_typing(
    dialog: LogComplaintDialog, story: StoryOffice, qtbot: QtBot
) -> None:
    assert dialog.duplicates_shown() == ""
    with answering(press("Close")):
        save(dialog)
    again = opened(qtbot, LogComplaintDialog(story.office))
    QTest.keyClicks(again.ui.complainant.name_pick.edit, "Ruth Adeyemi")
    qtbot.waitUntil(lambda: "BEST-2025-0001" in again.duplicates_shown())
    assert again.duplicates_shown().startswith("Logged already?")
    again.ui.complainant.name_pick.edit.clear()
    QTest.keyClicks(again.ui.complainant.name_pick.edit, "Somebody Else")
    qtbot.waitUntil(lambda: again.duplicates_shown() == "")
