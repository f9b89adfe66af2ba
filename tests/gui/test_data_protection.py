"""Data protection in Settings and its dialogs, by mouse and keyboard on a real case file."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from best_desktop.casework import case_file, data_requests, retention
from best_desktop.casework.closing import withdraw
from best_desktop.casework.data_right_views import NewDataRequest
from best_desktop.casework.desk import Desk
from best_desktop.casework.hazards import flag_hazard
from best_desktop.casework.inputs import PersonInput
from best_desktop.casework.queries.case import case_view
from best_desktop.casework.queries.retention import batches, holds, records_due
from best_desktop.casework.queries.waiting import waiting
from best_desktop.casework.retention_views import RecordKey
from best_desktop.casework.settings import change_settings
from best_desktop.domain.vocabulary import (
    Channel,
    DataRequestKind,
    Hazard,
    RecordKind,
)
from best_desktop.gui import drafts, left_behind
from best_desktop.gui.case_detail import CaseDetail
from best_desktop.gui.data_asks import DataAsk
from best_desktop.gui.dialogs.data_request import DataRequestDialog, DataStepDialog
from best_desktop.gui.dialogs.disposal import ProposeDisposalDialog, SettleDisposalDialog
from best_desktop.gui.dialogs.flag_hazard import FlagHazardDialog
from best_desktop.gui.dialogs.hold_record import HoldRecordDialog, LiftHoldDialog
from best_desktop.gui.dialogs.subject_access import SubjectAccessDialog
from best_desktop.gui.draft_owner import own_key
from best_desktop.gui.office import Office
from best_desktop.gui.pages.calendar import CalendarPage
from best_desktop.gui.sections.data import DataSection
from best_desktop.store.models import DataRequest
from tests.gui.small_office import Clock

LATER = date(2028, 6, 1)
CASE = RecordKey(RecordKind.COMPLAINT, 1)


@pytest.fixture
def over(office: Office, clock: Clock, tmp_path: Path) -> Iterator[Office]:
    """The office where complaint 1 was withdrawn and a year is long enough to keep it."""
    drafts.keep_in(tmp_path / "drafts")
    withdraw(office.desk(), 1, date(2026, 11, 20), "No longer wanted")
    change_settings(office.desk(), retention_years=1)
    clock.set(LATER)
    yield office
    drafts.keep_in(None)


@pytest.fixture
def section(over: Office, qtbot: QtBot) -> DataSection:
    made = DataSection(over)
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.show()
    made.refresh()
    return made


def second(clock: Clock) -> Desk:
    """Ruth Lewis, Head of Housing, at her desk."""
    ruth = 5
    desk = case_file.desk_now(clock=clock, staff_id=ruth, computer="PC-2")
    assert desk.staff_name == "Ruth Lewis"
    return desk


def wanted(section: DataSection) -> list[tuple[object, object]]:
    heard: list[tuple[object, object]] = []
    section.wanted_data.connect(lambda ask, about: heard.append((ask, about)))
    return heard


def test_what_is_due_is_chosen_and_proposed(section: DataSection, qtbot: QtBot) -> None:
    heard = wanted(section)
    assert not section.ui.propose.isEnabled()
    section.ui.chooseAll.click()
    chosen = section.chosen_due()
    assert CASE in [each.key for each in chosen]
    assert len(chosen) == len([each for each in records_due(section.office.desk()) if each.may_go])
    section.ui.propose.click()
    assert heard == [(DataAsk.PROPOSE, tuple(each.key for each in chosen))]
    dialog = ProposeDisposalDialog(section.office, keys=[CASE])
    qtbot.addWidget(dialog)
    assert "BEST-2026-0001" in dialog.ui.records.text()
    assert "Nothing is left of Siân Llŷr." in dialog.ui.people.text()
    dialog.ui.words.setPlainText("About sian llyr")
    dialog.submit()
    assert batches(section.office.desk()) == ()
    dialog.ui.words.setPlainText("Yearly review")
    dialog.submit()
    (made,) = batches(section.office.desk())
    assert (made.words, made.records) == ("Yearly review", ("BEST-2026-0001",))
    section.refresh()
    section.ui.waiting.choose_line(0)
    section.ui.settle.click()
    assert heard[-1] == (DataAsk.SETTLE, made.id)


@pytest.mark.clause("P-14.2")
def test_the_second_person_settles_it(over: Office, clock: Clock, qtbot: QtBot) -> None:
    made = retention.propose_disposal(over.desk(), [CASE])
    own = SettleDisposalDialog(over, None, None, row_id=made)
    qtbot.addWidget(own)
    assert own.ui.choice.findData("confirm") == -1
    typed = [own_key(over, name) for name in ("note-1", "note-2")]
    for each in typed:
        drafts.save(each, {"text": "Siân rang"}, clock())
    over.change_seat(lambda: second(clock))
    assert ("data", "1 batch to anonymise: confirm") in waiting(over.desk())
    dialog = SettleDisposalDialog(over, None, None, row_id=made)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.ui.choice.choose("confirm")
    dialog.submit()
    assert len(batches(over.desk())) == 1  # the box is not ticked
    dialog.ui.sure.setChecked(True)
    dialog.submit()
    assert dialog.result_id == made
    view = case_view(over.desk(), 1)
    assert (view.summary, view.anonymised_on) == ("Anonymised", LATER)
    assert set(view.refusals.values()) == {
        "It was anonymised: its time to be kept is over (P-14.2)."
    }
    assert [drafts.load(key) is None for key in typed] == [True, False]


def test_drafts_left_for_a_week_go_at_the_next_start(over: Office, clock: Clock) -> None:
    made = retention.propose_disposal(over.desk(), [CASE])
    clock.set(date(2028, 5, 20))
    drafts.save(own_key(over, "compliment-new"), {"text": "Siân"}, clock())
    clock.set(LATER)
    drafts.save(own_key(over, "comment-new"), {"text": "A bench"}, clock())
    left_behind.forget(over, copies=False)
    assert drafts.load(own_key(over, "compliment-new")) is not None
    retention.confirm_disposal(second(clock), made, 1)
    left_behind.forget(over, copies=False)
    assert drafts.load(own_key(over, "compliment-new")) is None
    assert drafts.load(own_key(over, "comment-new")) is not None


def test_a_batch_is_sent_back_with_a_reason(over: Office, clock: Clock, qtbot: QtBot) -> None:
    made = retention.propose_disposal(over.desk(), [CASE])
    over.change_seat(lambda: second(clock))
    dialog = SettleDisposalDialog(over, None, None, row_id=made)
    qtbot.addWidget(dialog)
    dialog.ui.choice.choose("send_back")
    dialog.submit()
    assert dialog.result_id is None
    dialog.ui.answer.setPlainText("They have written again")
    dialog.submit()
    assert batches(over.desk(), settled=True)[0].confirmed is False


def test_a_hold_is_placed_and_lifted(section: DataSection, qtbot: QtBot) -> None:
    heard = wanted(section)
    assert section.ui.due.choose(CASE)
    section.ui.hold.click()
    assert heard == [(DataAsk.HOLD, CASE)]
    dialog = HoldRecordDialog(section.office, None, None, key=CASE)
    qtbot.addWidget(dialog)
    dialog.ui.reason.setPlainText("A claim")
    dialog.submit()
    (hold,) = holds(section.office.desk())
    section.refresh()
    assert section.ui.due.choose(CASE)
    assert not section.ui.propose.isEnabled()
    assert section.ui.propose.toolTip() == "BEST-2026-0001: On hold: A claim"
    section.ui.held.choose_line(0)
    section.ui.lift.click()
    assert heard[-1] == (DataAsk.LIFT_HOLD, hold.id)
    lift = LiftHoldDialog(section.office, None, None, row_id=hold.id)
    qtbot.addWidget(lift)
    assert "A claim" in lift.ui.intro.text()
    lift.ui.reason.setPlainText("Settled")
    lift.submit()
    assert holds(section.office.desk()) == ()


# ---------------------------------------------------------------------------------- requests


def request(office: Office, kind: DataRequestKind = DataRequestKind.COMPLAINT) -> int:
    person = case_view(office.desk(), 1).complainant
    assert person is not None
    new = NewDataRequest(
        kind, date(2026, 11, 20), Channel.EMAIL, "My letter went to a neighbour.",
        PersonInput(id=person.id, name=person.name),
    )  # fmt: skip
    return data_requests.log_data_request(office.desk(), new).id


@pytest.mark.clause("P-14.1")
def test_a_request_says_by_when(office: Office, qtbot: QtBot) -> None:
    dialog = DataRequestDialog(office)
    qtbot.addWidget(dialog)
    ui = dialog.ui
    ui.kind.choose(DataRequestKind.COMPLAINT)
    ui.received_on.set_date(date(2026, 11, 20))
    assert "by 19 December 2026" in ui.due_note.text()
    ui.kind.choose(DataRequestKind.ACCESS)
    assert "by 21 December 2026" in ui.due_note.text()
    ui.received_on.set_date(date(2089, 11, 20))
    assert ui.due_note.text().startswith("Bank holidays for")
    ui.received_on.set_date(date(2026, 11, 20))
    ui.channel.choose(Channel.EMAIL)
    ui.words.setPlainText("Everything about me")
    ui.person.name_pick.restore(["Dilys Price", 0])
    dialog.submit()
    assert dialog.result_id == 1


def test_a_request_goes_its_way(office: Office, clock: Clock, qtbot: QtBot) -> None:
    number = request(office)
    clock.set(date(2026, 12, 18))
    assert ("data", "1 data-protection request due") in waiting(office.desk())
    clock.set(date(2026, 12, 21))
    assert ("data", "1 data-protection request due, 1 overdue") in waiting(office.desk())
    step = DataStepDialog(office, None, None, row_id=number)
    qtbot.addWidget(step)
    step.ui.step.choose("acknowledged")
    step.submit()
    assert step.result_id == number
    answer = DataStepDialog(office, None, None, row_id=number)
    qtbot.addWidget(answer)
    answer.ui.step.choose("answered")
    answer.ui.text.setPlainText("We are sorry.")
    answer.submit()
    assert answer.result_id is None  # the Commissioner is not named
    answer.ui.regulator_named.setChecked(True)
    answer.submit()
    assert answer.result_id == number


def test_access_is_put_off_once_authority_was_seen(office: Office, qtbot: QtBot) -> None:
    number = request(office, DataRequestKind.ACCESS)
    DataRequest.update(asked_by="Grey and Co").where(DataRequest.id == number).execute()
    for step, words in (("seen", ""), ("longer", "Four years of email")):
        dialog = DataStepDialog(office, None, None, row_id=number)
        qtbot.addWidget(dialog)
        dialog.ui.step.choose(step)
        dialog.ui.text.setPlainText(words)
        dialog.submit()
        assert dialog.result_id == number
    row = DataRequest.get_by_id(number)
    assert (row.authority_seen, row.answer_by) == (True, date(2027, 2, 22))


def test_the_calendar_shows_its_day_and_opens_the_request(office: Office, qtbot: QtBot) -> None:
    number = request(office)
    page = CalendarPage(office)
    qtbot.addWidget(page)
    page.show()
    page.go_to(date(2026, 12, 19))
    item = page.ui.dayList.item(0)
    assert item.text() == "DP-2026-0001  Siân Llŷr\nAcknowledge, data protection, On track"
    heard: list[tuple[object, object]] = []
    page.wanted_data.connect(lambda ask, about: heard.append((ask, about)))
    page.ui.dayList.itemActivated.emit(item)
    assert heard == [(DataAsk.STEP, number)]


@pytest.mark.clause("P-14.1")
def test_everything_about_somebody_is_saved(
    office: Office, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = request(office, DataRequestKind.ACCESS)
    path = tmp_path / "Mrs J. Llyr.zip"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path.with_suffix("")), ""))
    dialog = SubjectAccessDialog(office, request_id=number)
    qtbot.addWidget(dialog)
    assert dialog.ui.intro.text() == "About Siân Llŷr."
    with qtbot.waitSignal(dialog.accepted, timeout=20_000):
        dialog.submit()
    assert dialog.made is not None
    with zipfile.ZipFile(path) as file:
        assert "Index.xlsx" in file.namelist()
        assert len(file.namelist()) == dialog.made.documents + 1


def test_a_hazard_stands_in_the_bar(office: Office, qtbot: QtBot) -> None:
    dialog = FlagHazardDialog(office, 2)
    qtbot.addWidget(dialog)
    dialog.ui.hazard.choose(Hazard.DAMP_AND_MOULD)
    assert "10 working days" in dialog.ui.clock_note.text()
    dialog.ui.reference.setText("Job 4711")
    dialog.submit()
    detail = CaseDetail(office)
    qtbot.addWidget(detail)
    detail.show_case(2)
    assert detail.ui.hazard.text().startswith("Hazard: Damp and mould (Job 4711).")
    flag_hazard(office.desk(), 2, case_view(office.desk(), 2).version, None)
    detail.refresh()
    assert detail.ui.hazard.text() == ""
