"""Letters to send: chosen, printed in one job, put into one PDF, recorded as printed and sent."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from best_desktop.casework.acknowledging import record_first_contact
from best_desktop.casework.inputs import FirstContact
from best_desktop.casework.letter_worklist import letters_to_send
from best_desktop.casework.letters import issue_letter, start_letter
from best_desktop.casework.queries.waiting import waiting
from best_desktop.domain.vocabulary import Channel, LetterCode, LetterState
from best_desktop.gui import chosen_printer
from best_desktop.gui.actions import Command
from best_desktop.gui.background import busy
from best_desktop.gui.dialog_opener import DialogOpener
from best_desktop.gui.dialogs.letters_to_send import LettersToSendDialog
from best_desktop.gui.dialogs.record_letters import RecordLettersDialog
from best_desktop.gui.letter_printing import PrintJob
from best_desktop.gui.office import Office
from best_desktop.gui.settings import Preferences
from best_desktop.store.models import Letter
from tests.gui.test_printing import letter_of, pages_of, to_file

TODAY = date(2026, 11, 20)


@pytest.fixture
def listed(office: Office, qtbot: QtBot) -> LettersToSendDialog:
    """The list with two letters: one asked for by email, one by letter."""
    desk = office.desk()
    for case, channel in ((4, Channel.EMAIL), (5, Channel.LETTER)):
        contact = FirstContact(TODAY, Channel.TELEPHONE, "Talked.", preferred_channel=channel)
        record_first_contact(desk, case, contact)
        draft = start_letter(desk, case, LetterCode.L01)
        issue_letter(desk, draft.id, draft.version, draft.blocks, TODAY, "Read.")
    dialog = LettersToSendDialog(office)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def _wait(qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not busy(), timeout=20_000)


def _answer(monkeypatch: pytest.MonkeyPatch, *channels: Channel | None) -> list[str]:
    """Answer each form in turn: the channel chosen (None: as each asked), and a reason if asked."""
    said: list[str] = []
    left = list(channels)

    def act(dialog: RecordLettersDialog) -> int:
        said.append(dialog.ui.late_note.text())
        channel = left.pop(0)
        if channel is not None:
            dialog.ui.channel.choose(channel)
        if dialog.ui.reason.isEnabled():
            dialog.ui.reason.setPlainText("Their inbox is full")
        dialog.submit()
        return dialog.result()

    monkeypatch.setattr(RecordLettersDialog, "exec", act)
    return said


@pytest.mark.clause("P-7.1.4", "B-42")
def test_the_list_says_what_waits_and_opens_its_case(
    listed: LettersToSendDialog, office: Office
) -> None:
    assert [each.name for each in listed.ui.letters.rows()] == [
        each.name for each in letters_to_send(office.desk())
    ]
    assert listed.ui.chosen.text() == "1 of 2 letters chosen"
    assert ("letters", "2 letters to send") in waiting(office.desk())
    listed.everything.click()
    assert listed.ui.chosen.text() == "2 of 2 letters chosen"
    assert listed.case.toolTip() == "Choose one letter only."
    listed.ui.letters.choose_line(1)
    listed.case.click()
    assert listed.chosen_case == 5


def test_the_menu_opens_the_list_and_goes_to_the_case_opened_there(
    listed: LettersToSendDialog, office: Office, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def open_second(dialog: LettersToSendDialog) -> int:
        dialog.ui.letters.choose_line(1)
        dialog.case.click()
        return dialog.result()

    monkeypatch.setattr(LettersToSendDialog, "exec", open_second)
    opener = DialogOpener(office, listed)
    with qtbot.waitSignal(opener.wanted_case) as wanted:
        opener.open(Command.LETTERS_TO_SEND)
    assert wanted.args == [5]


@pytest.mark.clause("P-7.1.4")
def test_many_are_recorded_as_sent_and_another_method_asks_why(
    listed: LettersToSendDialog, office: Office, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = _answer(monkeypatch, Channel.LETTER)
    listed.everything.click()
    listed.sent.click()
    _wait(qtbot)
    assert said == [""]
    sent = Letter.select().where(Letter.state == LetterState.SENT, Letter.sent_on == TODAY)
    assert {(each.sent_by, each.sent_reason) for each in sent} == {
        (Channel.LETTER, "Their inbox is full")
    }
    assert letters_to_send(office.desk()) == []
    assert listed.ui.intro.text() == "Every letter that was made has been sent."
    assert listed.ui.told.text() == "2 letters recorded as sent."


@pytest.mark.clause("P-7.1.2")
def test_what_needs_a_reason_is_asked_about_again_and_the_rest_goes_on(
    listed: LettersToSendDialog, office: Office, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from best_desktop.casework.letters import supersede

    first = letters_to_send(office.desk())[0]
    supersede(office.desk(), first.id)  # a newer one was begun: sending this one asks why
    said = _answer(monkeypatch, None, None)
    listed.everything.click()
    listed.sent.click()
    qtbot.waitUntil(lambda: len(said) == 2, timeout=20_000)
    _wait(qtbot)
    assert "takes the place of this one has been begun" in said[1]
    assert letters_to_send(office.desk()) == []


@pytest.mark.usefixtures("a_printer")
def test_many_are_printed_in_one_job_and_recorded(
    listed: LettersToSendDialog,
    office: Office,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = tmp_path / "all.pdf"

    def choose(dialog: QPrintDialog) -> int:
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(path))
        return 1

    monkeypatch.setattr(QPrintDialog, "exec", choose)
    listed.everything.click()
    listed.print.click()
    _wait(qtbot)
    assert [each.printed_on for each in letters_to_send(office.desk())] == [TODAY, TODAY]
    assert listed.ui.told.text() == "2 letters printed. Record the day they are sent."
    assert pages_of(path) >= 4
    assert [listed.ui.letters.model().index(at, 0).data() for at in range(2)] == ["Printed"] * 2


@pytest.mark.usefixtures("a_printer")
def test_nothing_is_printed_where_no_printer_is_chosen(
    listed: LettersToSendDialog, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrintDialog, "exec", lambda _dialog: 0)
    listed.print.click()
    assert not busy()
    assert [each.printed_on for each in letters_to_send(office.desk())] == [None, None]


def test_the_letters_of_the_day_are_saved_as_one_pdf(
    listed: LettersToSendDialog, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "Letters.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path.with_suffix("")), ""))
    listed.everything.click()
    listed.one_pdf.click()
    _wait(qtbot)
    qtbot.waitUntil(path.exists, timeout=5_000)
    assert pages_of(path) % 2 == 0
    assert listed.ui.told.text() == "2 letters put into one PDF."


def test_printing_both_sides_begins_each_letter_on_a_new_sheet(
    office: Office, tmp_path: Path
) -> None:
    _, content = letter_of(office)
    one = tmp_path / "one.pdf"
    one.write_bytes(content)
    pages = pages_of(one)
    for both_sides, expected in ((None, 2 * pages), (True, 2 * pages + pages % 2)):
        path = tmp_path / f"{both_sides}.pdf"
        job = PrintJob(to_file(path), both_sides=both_sides)
        assert job.add(content)
        assert not job.add(b"no PDF")
        assert job.add(content)
        job.end()
        assert pages_of(path) == expected


def test_a_job_taken_back_prints_no_more(office: Office, tmp_path: Path) -> None:
    _, content = letter_of(office)
    job = PrintJob(to_file(tmp_path / "none.pdf"))
    assert job.add(content)
    job.abort()
    job.end()


@pytest.mark.usefixtures("qapp")
def test_a_printer_that_is_gone_is_not_remembered(preferences: Preferences) -> None:
    chosen_printer.keep_in(preferences)
    preferences.keep_text("printer", "The one in the hall")
    assert chosen_printer.remembered() == ""
    chosen_printer.keep_in(None)
    assert chosen_printer.remembered() == ""
    assert QApplication.instance() is not None
