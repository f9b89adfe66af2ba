"""Corrections: first what moves, then the reason; two people editing see both values."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from best_desktop.casework.correcting import correct_details
from best_desktop.casework.office_calendar import office_days
from best_desktop.domain.moves import Move
from best_desktop.domain.vocabulary import Channel, LetterCode, MilestoneKind
from best_desktop.gui.dialog_choice import make
from best_desktop.gui.dialogs.assign import AssignDialog
from best_desktop.gui.dialogs.change_procedure import ChangeProcedureDialog
from best_desktop.gui.dialogs.conflict import ConflictDialog
from best_desktop.gui.dialogs.correct_dates import CorrectDatesDialog
from best_desktop.gui.dialogs.correct_details import CorrectDetailsDialog
from best_desktop.gui.dialogs.office_day import OfficeDayDialog, RemoveOfficeDayDialog
from best_desktop.gui.dialogs.point import AddPointDialog, ChangePointDialog
from best_desktop.gui.dialogs.wanted import ChangeWantedDialog
from tests.gui.dialogs.conftest import StoryOffice
from tests.gui.dialogs.hands import answering, opened, press, save
from tests.gui.dialogs.steps import send, talk
from tests.gui.dialogs.test_w01 import log_w01


@pytest.fixture
def case(story: StoryOffice, qtbot: QtBot) -> int:
    made = log_w01(story, qtbot)
    story.on(date(2025, 4, 15), "Owen Pritchard")
    return made


def moves(table: object) -> list[list[str]]:
    rows, columns = table.rowCount(), table.columnCount()  # type: ignore[attr-defined]
    return [
        [table.item(row, column).text() for column in range(columns)]  # type: ignore[attr-defined]
        for row in range(rows)
    ]


def test_a_correction_of_dates_shows_what_moves_and_asks_why(
    story: StoryOffice, qtbot: QtBot, case: int
) -> None:
    dialog = opened(qtbot, CorrectDatesDialog(story.office, case))
    ui = dialog.ui
    assert ui.received_on_now.text() == "Now 14 April 2025"
    assert not ui.acknowledged_on.isVisibleTo(dialog)  # nothing to correct there yet
    dialog.submit()
    assert "Type the date that is wrong as it should be" in dialog.errors.messages()
    ui.received_on.edit.setText("11/4/25")
    assert moves(ui.moves) == [
        ["BEST-2025-0001", "Log, stage 1", "15 April 2025", "12 April 2025", ""],
        ["BEST-2025-0001", "Acknowledge, stage 1", "23 April 2025", "22 April 2025", ""],
        ["BEST-2025-0001", "Answer, stage 1", "8 May 2025", "7 May 2025", ""],
    ]
    assert ui.moves_note.text() == "3 due dates move."
    dialog.submit()
    assert dialog.errors.messages() == ["Enter why the dates are corrected"]
    ui.reason.setPlainText("The envelope is stamped 11 April.")
    save(dialog)
    assert story.due(case, MilestoneKind.ACKNOWLEDGE) == date(2025, 4, 22)


def test_when_it_was_made_is_corrected_by_day_or_by_time(
    story: StoryOffice, qtbot: QtBot, case: int
) -> None:
    before = story.office.desk().local(story.view(case).made_at)
    dialog = opened(qtbot, CorrectDatesDialog(story.office, case))
    ui = dialog.ui
    assert ui.made_now.text().startswith("Now 14 April 2025 at ")
    ui.made_at.edit.setText("11/4/25")
    assert moves(ui.moves)[0][1:4] == ["Log, stage 1", "15 April 2025", "12 April 2025"]
    ui.reason.setPlainText("It was put through the door on Friday.")
    save(dialog)
    made = story.office.desk().local(story.view(case).made_at)
    assert made == before.replace(day=11)

    again = opened(qtbot, CorrectDatesDialog(story.office, case))
    again.ui.made_time.edit.setText("07:45")
    again.ui.reason.setPlainText("The door camera says so.")
    save(again)
    made = story.office.desk().local(story.view(case).made_at)
    assert (made.date(), made.hour, made.minute) == (date(2025, 4, 11), 7, 45)


def test_a_date_promised_in_a_letter_is_said(story: StoryOffice, qtbot: QtBot, case: int) -> None:
    talk(story, qtbot, case, Channel.EMAIL)
    story.on(date(2025, 4, 17))
    send(story, qtbot, case, LetterCode.L01)
    dialog = opened(qtbot, CorrectDatesDialog(story.office, case))
    dialog.ui.acknowledged_on.edit.setText("16/4/25")
    assert moves(dialog.ui.moves)[0][-1] == "Promised in a letter"
    assert dialog.ui.moves_note.text().endswith("write to them.")


@pytest.mark.parametrize("mine", [True, False])
def test_two_people_correcting_see_both_values(
    story: StoryOffice, qtbot: QtBot, case: int, mine: bool
) -> None:
    dialog = opened(qtbot, CorrectDetailsDialog(story.office, case))
    story.on(date(2025, 4, 15), "Marcus Oyelaran")
    version = story.view(case).version
    correct_details(story.office.desk(), case, version, {"summary": "Marcus's words"})
    story.on(date(2025, 4, 15), "Owen Pritchard")
    dialog.ui.summary.setText("Owen's words")
    dialog.ui.waiting.setChecked(True)

    def compare(window: ConflictDialog) -> None:
        assert window.ui.heading.text() == "Marcus Oyelaran saved this while you were editing"
        assert ["Summary", "Marcus's words", "Owen's words"] in moves(window.ui.comparison)
        (window.ui.main_button if mine else window.ui.cancel_button).click()

    with answering((ConflictDialog, compare)):
        dialog.main_button.click()
    view = story.view(case)
    assert view.summary == ("Owen's words" if mine else "Marcus's words")
    assert dialog.isVisible() is not mine
    assert dialog.ui.summary.text() == "Owen's words"  # nothing typed is lost
    if not mine:
        save(dialog)
        assert story.view(case).summary == "Owen's words"
    assert story.view(case).waiting


def test_another_procedure_shows_its_dates(story: StoryOffice, qtbot: QtBot, case: int) -> None:
    dialog = opened(qtbot, ChangeProcedureDialog(story.office, case))
    dialog.ui.procedure_id.choose("procedure-2021")
    assert "answer by 30 April 2025" in dialog.ui.consequences.text()
    dialog.submit()
    assert dialog.errors.messages() == ["Enter the reason"]
    dialog.ui.reason.setPlainText("Agreed with the Ombudsman.")
    save(dialog)
    assert story.view(case).procedure_id == "procedure-2021"


def test_points_and_outcomes_are_corrected(story: StoryOffice, qtbot: QtBot, case: int) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    add = make(Move.ADD_POINT, story.office, case, window)
    assert isinstance(add, AddPointDialog)  # before the acknowledgement nothing is asked
    opened(qtbot, add)
    add.ui.understanding.setPlainText("Nobody rang back.")
    add.ui.raised_on.edit.setText("13/4/25")
    add.submit()
    assert any("must be on or after 14 April 2025" in each for each in add.errors.messages())
    add.ui.raised_on.edit.setText("15/4/25")
    save(add)
    point = story.view(case).points[1]
    change = opened(qtbot, ChangePointDialog(story.office, case, point_id=point.id))
    change.ui.understanding.setPlainText("Nobody rang back for a week.")
    change.ui.unclear.setChecked(True)
    with answering(press("Later")) as said:
        save(change)
    assert said[0].startswith("Marked as unclear.")
    assert story.view(case).points[1].unclear
    wanted = opened(qtbot, ChangeWantedDialog(story.office, case))
    assert wanted.ui.wanted.lines() == ("A boiler that works", "An apology")
    wanted.ui.wanted.set_lines(["A boiler that works", "A refund"])
    save(wanted)
    assert [each.wanted for each in story.view(case).wanted] == ["A boiler that works", "A refund"]


def test_assigning_offers_who_may(story: StoryOffice, qtbot: QtBot, case: int) -> None:
    dialog = opened(qtbot, AssignDialog(story.office, case))
    assert dialog.ui.handler_id.chosen_id() == story.play.staff["Marcus Oyelaran"]
    dialog.ui.handler_id.choose(story.play.staff["Joan Whitfield"])
    save(dialog)
    assert story.view(case).handler == "Joan Whitfield"
    assert story.due(case, MilestoneKind.ACKNOWLEDGE) == date(2025, 4, 23)


def test_an_office_day_moves_open_cases_after_showing_them(
    story: StoryOffice, qtbot: QtBot, case: int
) -> None:
    dialog = opened(qtbot, OfficeDayDialog(story.office))
    ui = dialog.ui
    ui.day.edit.setText("18/4/25")
    ui.closed.choose("closed")
    assert ui.day_note.text() == "Not counted already: Good Friday."
    ui.day.edit.setText("22/4/25")
    assert ui.day_note.text() == "A working day."
    assert moves(ui.moves)[0][:4] == [
        "BEST-2025-0001", "Acknowledge, stage 1", "23 April 2025", "24 April 2025",
    ]  # fmt: skip
    ui.name.setText("Training day")
    dialog.submit()
    assert dialog.errors.messages() == ["Enter the reason"]
    ui.reason.setPlainText("Everybody is away.")
    save(dialog)
    story.on(date(2025, 4, 15))
    assert story.due(case, MilestoneKind.ACKNOWLEDGE) == date(2025, 4, 24)
    remove = opened(
        qtbot,
        RemoveOfficeDayDialog(story.office, day_id=office_days(story.office.desk())[0].id),
    )
    assert remove.ui.intro.text() == "Training day, 22 April 2025, office closed."
    remove.ui.reason.setPlainText("Called off.")
    save(remove)
    story.on(date(2025, 4, 15))
    assert story.due(case, MilestoneKind.ACKNOWLEDGE) == date(2025, 4, 23)
