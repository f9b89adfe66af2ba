"""The annual report on the screen: from Today's reminder to the published file, and back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from best_desktop.casework.queries.annual import annual_report
from best_desktop.casework.queries.waiting import waiting
from best_desktop.domain.names_in_text import LEFT_OUT
from best_desktop.domain.publication_words import AnnualState
from best_desktop.gui import drafts
from best_desktop.gui.actions import Command
from best_desktop.gui.background import end_all
from best_desktop.gui.dialogs.annual_report import (
    AnnualReportDialog,
    ApproveReportDialog,
    PublishReportDialog,
)
from best_desktop.gui.office import Office
from best_desktop.gui.pages.today import TodayPage
from best_desktop.gui.settings import Preferences
from tests.gui.dialogs.hands import answering, opened, press, save
from tests.gui.small_office import Clock

clause = pytest.mark.clause
END = date(2027, 3, 31)
JULY = date(2027, 7, 1)
NEXT = "2028-03-31"


@pytest.fixture(autouse=True)
def a_year_is_over(clock: Clock, tmp_path: Path) -> Iterator[None]:
    """It is the summer after the year of the small office's complaints."""
    clock.set(JULY)
    drafts.keep_in(tmp_path / "drafts")
    yield
    end_all()
    drafts.keep_in(None)


@pytest.fixture
def dialog(office: Office, qtbot: QtBot) -> AnnualReportDialog:
    made = opened(qtbot, AnnualReportDialog(office))
    worked_out(made, qtbot)
    return made


def worked_out(dialog: AnnualReportDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: dialog._job is None)
    QApplication.processEvents()


def button(dialog: AnnualReportDialog, words: str) -> QPushButton:
    return next(each for each in dialog.buttons() if each.text().replace("&", "") == words)


def texts(dialog: AnnualReportDialog) -> list[str]:
    return [each.text() for each in dialog.ui.table.findChildren(QLabel)]


@clause("P-11.2")
def test_today_reminds_and_leads_to_the_report(
    office: Office, preferences: Preferences, qtbot: QtBot
) -> None:
    today = TodayPage(office, preferences)
    qtbot.addWidget(today)
    today.refresh()
    words = "Annual report 2026/27 not yet published, due by 30 September 2027"
    assert words in today.waiting.texts()
    asked: list[object] = []
    today.wanted_move.connect(lambda ask, _: asked.append(ask))
    next(each for each in today.waiting.findChildren(QPushButton) if each.text() == words).click()
    assert asked == [Command.ANNUAL_REPORT]


@clause("P-11.2", "B2")
def test_from_the_first_word_to_the_published_file(
    office: Office,
    dialog: AnnualReportDialog,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    assert dialog.ui.year.text_value() == END.isoformat()
    assert dialog.ui.state.text() == (
        "Draft, not approved by the board. It is to be published by 30 September 2027."
    )
    assert "Stage 1 complaints received" in texts(dialog)

    dialog.ui.performance.setPlainText("We answered in time.")

    def approve(window: ApproveReportDialog) -> None:
        window.ui.approved_on.set_date(date(2027, 6, 17))
        window.ui.board_response.setPlainText("The board agrees.")
        save(window)

    def publish(window: PublishReportDialog) -> None:
        window.ui.published_on.set_date(JULY)
        window.ui.address.setText("https://example.org/complaints")
        save(window)

    with answering((ApproveReportDialog, approve)):
        button(dialog, "Board approved…").click()
    assert annual_report(office.desk(), END).texts.performance == "We answered in time."
    assert dialog.ui.board_response.toPlainText() == "The board agrees."
    assert dialog.ui.state.text().startswith("Approved by the board on 17 June 2027.")
    assert not dialog.typed()
    with answering((PublishReportDialog, publish)):
        button(dialog, "Publish…").click()
    assert dialog.ui.state.text() == ("Published on 1 July 2027 at https://example.org/complaints.")
    assert not [each for each in waiting(office.desk()) if each[0] == "annual"]

    target = tmp_path / "Report"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    button(dialog, "Published PDF…").click()
    qtbot.waitUntil(lambda: target.with_name("Report.pdf").exists())
    button(dialog, "Published workbook…").click()
    qtbot.waitUntil(lambda: target.with_name("Report.xlsx").exists())
    assert target.with_name("Report.pdf").read_bytes().startswith(b"%PDF")


@clause("P-11.2")
def test_what_was_published_is_corrected_and_withdrawn_with_a_reason(
    office: Office, dialog: AnnualReportDialog
) -> None:
    def publish(window: PublishReportDialog) -> None:
        window.ui.published_on.set_date(JULY)
        window.submit()
        assert "board has not approved" in "\n".join(window.errors.messages())
        window.ui.reason.setPlainText("The board meets in August")
        save(window)

    def correct(window: PublishReportDialog) -> None:
        assert window.ui.published_on.date() == JULY
        window.ui.published_on.set_date(date(2027, 6, 30))
        window.submit()
        assert "Enter the reason" in "\n".join(window.errors.messages())
        window.ui.reason.setPlainText("It went a day before")
        save(window)

    def withdraw(window: PublishReportDialog) -> None:
        assert not window.ui.published_on.isVisible()
        window.ui.reason.setPlainText("The board has not seen it")
        save(window)

    with answering((PublishReportDialog, publish)):
        button(dialog, "Publish…").click()
    with answering((PublishReportDialog, correct)):
        button(dialog, "Correct…").click()
    assert dialog.ui.state.text() == "Published on 30 June 2027."
    with answering((PublishReportDialog, withdraw)):
        button(dialog, "Withdraw…").click()
    assert annual_report(office.desk(), END).state is AnnualState.DRAFT


@clause("P-14.1")
def test_names_are_warned_of_and_what_is_wrong_keeps_a_step_from_being_taken(
    office: Office, dialog: AnnualReportDialog
) -> None:
    dialog.ui.learning.setPlainText("Mrs Somebody taught us.")
    dialog.ui.findings.setPlainText("x" * 20_001)
    button(dialog, "Board approved…").click()  # no dialog: it could not be saved first
    assert "20,000 characters" in "\n".join(dialog.errors.messages())
    dialog.ui.findings.setPlainText("")
    with answering((ApproveReportDialog, lambda window: window.reject())):
        button(dialog, "Board approved…").click()
    assert "Mrs Somebody in “How we learned”" in dialog.ui.names.text()
    assert LEFT_OUT not in dialog.ui.learning.toPlainText()
    dialog.ui.learning.setPlainText("We learned.")
    save(dialog)
    assert annual_report(office.desk(), END).names_warning == ""


@clause("B-10")
def test_another_year_asks_about_what_is_typed_and_offers_its_own_draft(
    dialog: AnnualReportDialog, qtbot: QtBot
) -> None:
    dialog.ui.tenants.setPlainText("Six tenants looked")
    with answering(press("Go on typing")):
        dialog.ui.year.choose(NEXT)
    assert dialog.ui.year.text_value() == END.isoformat()
    with answering(press("Keep for later")):
        dialog.ui.year.choose(NEXT)
    assert dialog.ui.tenants.toPlainText() == ""
    assert dialog.view.year.label == "2027/28"
    worked_out(dialog, qtbot)
    assert "2027/28" in texts(dialog)
    dialog.ui.year.choose(END.isoformat())
    use = dialog.findChild(QPushButton, "use_draft")
    assert use is not None
    use.click()
    assert dialog.ui.tenants.toPlainText() == "Six tenants looked"


def test_a_year_that_is_not_over_is_a_draft_to_look_at(
    dialog: AnnualReportDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog.ui.year.choose(NEXT)
    assert dialog.ui.state.text() == "Draft. The year ends on 31 March 2028."
    assert button(dialog, "Publish…").toolTip() == "The year ends on 31 March 2028."
    assert not button(dialog, "Board approved…").isEnabled()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    assert dialog.save_file("pdf") is None
