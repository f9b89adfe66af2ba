"""A correction taken back: by a use case of its own, never over a colleague's change."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from best_desktop.casework.audit import entries_after, latest_entry_id
from best_desktop.casework.case_list_views import CaseFilter
from best_desktop.casework.case_views import CaseView
from best_desktop.casework.correcting_details import correct_details
from best_desktop.casework.queries.case import case_view
from best_desktop.casework.queries.cases import page_of_cases
from best_desktop.gui import perform
from best_desktop.gui.backups import DailyBackup
from best_desktop.gui.caretaker import Caretaker
from best_desktop.gui.dialogs.correct_details import CorrectDetailsDialog
from best_desktop.gui.dialogs.correct_person import CorrectPersonDialog
from best_desktop.gui.dialogs.point import ChangePointDialog
from best_desktop.gui.office import Office
from best_desktop.gui.settings import Preferences
from best_desktop.gui.status_line import StatusLine
from best_desktop.gui.undoing import last_change, undone_in
from tests.gui.dialogs.hands import answering, press


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    last_change.forget()
    made = QWidget()
    qtbot.addWidget(made)
    return made


def first_case(office: Office) -> CaseView:
    desk = office.desk()
    return case_view(desk, page_of_cases(desk, CaseFilter()).rows[0].id)


def offered() -> str:
    """What may be taken back; '' where nothing is."""
    return last_change.offered.words if last_change.offered else ""


def corrected(office: Office, qtbot: QtBot, summary: str) -> CaseView:
    """A complaint whose summary was corrected in the dialog; as it was before."""
    case = first_case(office)
    dialog = CorrectDetailsDialog(office, case.id)
    qtbot.addWidget(dialog)
    dialog.ui.summary.setText(summary)
    dialog.submit()
    assert dialog.result_id == case.id
    return case


@pytest.mark.clause("P-15.2")
def test_details_are_put_back_and_the_history_keeps_both(
    office: Office, qtbot: QtBot, window: QWidget
) -> None:
    before, last = corrected(office, qtbot, "Mould in the kitchen"), latest_entry_id()
    assert offered() == f"details of {before.reference}"
    assert last_change.take_back(window)
    assert case_view(office.desk(), before.id).summary == before.summary
    (entry,) = entries_after(last)
    assert (entry.action, entry.reason) == ("Correct details", "Undone")
    assert not offered()
    assert not last_change.take_back(window)


def test_a_colleagues_change_is_not_overwritten(
    office: Office, qtbot: QtBot, window: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = corrected(office, qtbot, "Mould in the kitchen")
    now = case_view(office.desk(), before.id)
    correct_details(office.desk(), now.id, now.version, {"summary": "Mould in two rooms"})
    said: list[str] = []
    monkeypatch.setattr(perform, "say", lambda _parent, text: said.append(text))
    assert not last_change.take_back(window)
    assert len(said) == 1
    assert case_view(office.desk(), before.id).summary == "Mould in two rooms"


def test_a_person_and_a_point_are_put_back(office: Office, qtbot: QtBot, window: QWidget) -> None:
    case = first_case(office)
    assert case.complainant is not None
    person = CorrectPersonDialog(office, case.id, row_id=case.complainant.id)
    qtbot.addWidget(person)
    person.ui.phone.setText("01204 000000")
    person.submit()
    assert last_change.take_back(window)
    point = ChangePointDialog(office, case.id, point_id=case.points[0].id)
    qtbot.addWidget(point)
    point.ui.unclear.setChecked(True)
    with answering(press("Later")):
        point.submit()
    assert case_view(office.desk(), case.id).points[0].unclear
    assert last_change.take_back(window)
    after = case_view(office.desk(), case.id)
    assert after.complainant is not None
    assert (after.complainant.phone, after.points[0].unclear) == (case.complainant.phone, False)


def test_nothing_is_offered_where_nothing_was_changed(
    office: Office, qtbot: QtBot, window: QWidget
) -> None:
    assert window is not None
    corrected(office, qtbot, f"{first_case(office).summary} ")
    assert not offered()


@pytest.mark.clause("B-24")
def test_the_status_bar_offers_it_until_something_else_is_saved(
    office: Office, qtbot: QtBot, preferences: Preferences, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("best_desktop.gui.status_line.UNDO_SHOWN", 20)
    shell, field = QMainWindow(), QLineEdit()
    qtbot.addWidget(shell)
    shell.setCentralWidget(field)
    bar = shell.statusBar()
    line = StatusLine(bar, office, DailyBackup(office, bar), Caretaker(office, preferences, bar))
    shell.show()
    field.setFocus()
    before = corrected(office, qtbot, "Mould in the kitchen")
    assert line.undo.isVisible()
    assert line.undo.text() == f"Undo: details of {before.reference}"
    qtbot.waitUntil(lambda: not line.undo.isVisible())
    assert offered()  # Edit > Undo still does it
    perform.performed.done.emit("Note saved.")
    assert not offered()
    again = corrected(office, qtbot, "Mould in the hall")
    line.undo.click()
    assert case_view(office.desk(), again.id).summary == again.summary
    assert line.undo.isHidden()


def test_names_in_the_status_bar_are_no_markup(
    office: Office, qtbot: QtBot, preferences: Preferences
) -> None:
    """What colleagues did is told in words that hold names, and a name may look like HTML."""
    shell = QMainWindow()
    qtbot.addWidget(shell)
    bar = shell.statusBar()
    line = StatusLine(bar, office, DailyBackup(office, bar), Caretaker(office, preferences, bar))
    line.words.setText("<b>Rex</b>")
    line.where.setText("<b>Rex</b>")
    assert line.words.sizeHint().width() > shell.fontMetrics().horizontalAdvance("<b>Rex</b>")
    assert line.where.sizeHint().width() >= shell.fontMetrics().horizontalAdvance("<b>Rex</b>")


def test_typing_is_taken_back_where_the_keyboard_is(qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    assert not undone_in(field)
    field.insert("abc")
    assert undone_in(field)
    assert field.text() == ""
    assert not undone_in(None)
