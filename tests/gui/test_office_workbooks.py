"""The workbooks of whole registers, chosen and saved in one dialog."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from best_desktop.casework.queries.waiting import waiting
from best_desktop.casework.report_kinds import ReportKind
from best_desktop.casework.survey_views import NewSurveyAnswer
from best_desktop.casework.surveys import add_survey_answer
from best_desktop.gui.dialogs.export_workbook import ExportWorkbookDialog
from best_desktop.gui.office import Office
from tests.gui.dialogs.hands import opened


@pytest.mark.clause("B6", "B7", "B8", "B10", "B11", "B12")
@pytest.mark.parametrize(
    ("kind", "sheet", "periods"),
    [
        ("complaints", "Complaints", True),
        ("requests", "Service requests", True),
        ("learning", "Overdue", True),
        ("due", "Due", False),
        ("ombudsman", "Orders and evidence", False),
        ("adjustments", "Adjustments to review", False),
    ],
)
def test_each_register_of_the_office_is_saved(
    office: Office, qtbot: QtBot, tmp_path: Path, kind: str, sheet: str, periods: bool
) -> None:
    dialog = opened(qtbot, ExportWorkbookDialog(office, kind=ReportKind(kind)))
    ui = dialog.ui
    assert ui.period.isVisibleTo(dialog) is periods
    assert not ui.as_at.isVisibleTo(dialog)
    assert not ui.given_on.isVisibleTo(dialog)
    ui.period.setCurrentIndex(1)
    job = dialog.make(tmp_path / "Register.xlsx")
    qtbot.waitUntil(lambda: not job.running, timeout=10_000)
    assert sheet in load_workbook(tmp_path / "Register.xlsx").sheetnames


@pytest.mark.clause("R-10.7.i")
def test_the_survey_report_is_marked_as_given_when_it_is_saved(
    office: Office, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = office.desk()
    month = date(2026, 10, 5)
    add_survey_answer(desk, NewSurveyAnswer("R-1", month, 5))
    words = "1 survey report to give to the lead complaints officer"
    assert words in [text for _, text in waiting(desk)]
    dialog = opened(qtbot, ExportWorkbookDialog(office, kind=ReportKind.SURVEYS))
    target = tmp_path / "Survey report.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    dialog.ui.given_on.set_date(month)
    dialog.main_button.click()
    assert "must be on or after" in dialog.errors.messages()[0]
    dialog.ui.given_on.set_date(desk.today)
    dialog.main_button.click()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert target.exists()
    assert words not in [text for _, text in waiting(office.desk())]
    again = opened(qtbot, ExportWorkbookDialog(office, kind=ReportKind.SURVEYS))
    assert again.ui.given_on.date() == desk.today
