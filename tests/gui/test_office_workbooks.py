"""The registers of the office, seen and saved on the Reports page."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pytestqt.qtbot import QtBot

from best_desktop.casework.queries.waiting import waiting
from best_desktop.casework.report_kinds import ReportKind
from best_desktop.casework.survey_report import given_on
from best_desktop.casework.survey_views import NewSurveyAnswer
from best_desktop.casework.surveys import add_survey_answer
from best_desktop.domain.periods import month_of
from best_desktop.gui.actions import Command
from best_desktop.gui.dialogs.give_survey import GiveSurveyDialog
from best_desktop.gui.main_window import MainWindow
from best_desktop.gui.office import Office
from best_desktop.gui.pages.reports import ReportsPage
from best_desktop.gui.report_asks import REPORT_COMMANDS, ReportAsk
from best_desktop.gui.settings import Preferences
from tests.gui.dialogs.hands import opened


@pytest.fixture
def page(office: Office, qtbot: QtBot) -> ReportsPage:
    made = ReportsPage(office)
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.figures_shown, timeout=20_000):
        made.show()
    return made


def choose(page: ReportsPage, qtbot: QtBot, kind: ReportKind) -> None:
    with qtbot.waitSignal(page.figures_shown, timeout=20_000):
        page.show_kind(kind)


@pytest.mark.clause("B6", "B7", "B8", "B10", "B11", "B12")
def test_each_register_of_the_office_is_saved(
    page: ReportsPage, qtbot: QtBot, tmp_path: Path
) -> None:
    for kind, sheet in (
        (ReportKind.COMPLAINTS, "Complaints"),
        (ReportKind.REQUESTS, "Service requests"),
        (ReportKind.LEARNING, "Overdue"),
        (ReportKind.DUE, "Due"),
        (ReportKind.OMBUDSMAN, "Orders and evidence"),
        (ReportKind.ADJUSTMENTS, "Adjustments to review"),
    ):
        choose(page, qtbot, kind)
        assert not page.ui.give.isVisible()
        with qtbot.waitSignal(page.saved, timeout=20_000):
            page.save_to(tmp_path / kind.value)  # without its ending
        assert sheet in load_workbook(tmp_path / f"{kind.value}.xlsx").sheetnames


@pytest.mark.clause("R-10.7.i")
def test_the_survey_report_is_marked_as_given(
    page: ReportsPage, office: Office, qtbot: QtBot
) -> None:
    desk, day = office.desk(), date(2026, 10, 5)
    add_survey_answer(desk, NewSurveyAnswer("R-1", day, 5))
    words = "1 survey report to give to the lead complaints officer"
    assert words in [text for _, text in waiting(desk)]
    choose(page, qtbot, ReportKind.SURVEYS)
    assert page.period == month_of(day), "the month that waits to be given comes first"
    assert page.ui.give.isEnabled()
    with qtbot.waitSignal(page.wanted_report) as asked:
        page.ui.give.click()
    assert asked.args == [ReportAsk.GIVE_SURVEY, month_of(day)]
    dialog = opened(qtbot, GiveSurveyDialog(office, month_of(day)))
    dialog.ui.given_on.set_date(day)
    dialog.main_button.click()
    assert "must be on or after" in dialog.errors.messages()[0]
    dialog.ui.given_on.set_date(desk.today)
    dialog.main_button.click()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert given_on(month_of(day)) == desk.today
    assert words not in [text for _, text in waiting(office.desk())]
    with qtbot.waitSignal(page.figures_shown, timeout=20_000):
        page.refresh()
    assert "Given to the lead complaints officer on 20 November 2026." in page.ui.note.text()


@pytest.mark.clause("R-10.7.i")
def test_only_a_month_that_is_over_is_marked(page: ReportsPage, qtbot: QtBot) -> None:
    choose(page, qtbot, ReportKind.SURVEYS)
    assert page.period == month_of(date(2026, 11, 20))
    assert not page.ui.give.isEnabled()
    assert page.ui.give.toolTip() == "Choose a month that is over."


def test_figures_as_they_were_known_on_an_earlier_day(
    page: ReportsPage, qtbot: QtBot, tmp_path: Path
) -> None:
    ui = page.ui
    ui.period.setCurrentIndex(ui.period.count() - 1)
    assert ui.as_at.isVisible()
    ui.first.edit.setText("1/10/26")
    ui.last.edit.setText("31/12/26")
    ui.as_at.edit.setText("10/10/26")
    with qtbot.waitSignal(page.figures_shown, timeout=20_000):
        ui.show.click()
    assert "as known on 10 October 2026" in ui.note.text()
    assert not ui.give.isEnabled()
    with qtbot.waitSignal(page.saved, timeout=20_000):
        page.save_to(tmp_path / "Board.xlsx")
    notes = load_workbook(tmp_path / "Board.xlsx")["Notes"].iter_rows(values_only=True)
    assert ("As known on", "10 October 2026") in [row[:2] for row in notes]
    choose(page, qtbot, ReportKind.COMPLAINTS)
    assert ui.note.text().startswith("1 October to 31 December 2026. ")
    assert not ui.as_at.isVisible(), "a register is as it is today"


def test_the_reports_of_the_menu_and_export_lead_to_the_page(
    office: Office, preferences: Preferences, qtbot: QtBot
) -> None:
    window = MainWindow(office, preferences)
    qtbot.addWidget(window)
    window.show()
    window.ask(Command.SHOW_TODAY)
    assert not window.page().export_out()
    window.ask(Command.EXPORT)
    shown = window.page()
    assert isinstance(shown, ReportsPage)
    for command, kind in REPORT_COMMANDS.items():
        window.ask(Command.SHOW_TODAY)
        with qtbot.waitSignal(shown.figures_shown, timeout=20_000):
            window.ask(command)
        assert window.page() is shown
        assert shown.kind is ReportKind(kind)
    window.close()
