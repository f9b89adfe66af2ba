"""The self-assessment on the Reports page: begun, answered by dialog, shown with its bar, saved."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from best_desktop.casework.assessment_files import assessment_pdf
from best_desktop.casework.assessment_views import ProvisionInput, ProvisionView
from best_desktop.casework.self_assessment import (
    answer_provision,
    assessments,
    begin_assessment,
    self_assessment,
    settle_assessment,
    years_to_assess,
)
from best_desktop.gui import report_asks, theme
from best_desktop.gui.assessment_view import AssessmentViewPart
from best_desktop.gui.dialogs.assessment import (
    BeginAssessmentDialog,
    ProvisionDialog,
    ReopenAssessmentDialog,
)
from best_desktop.gui.office import Office
from best_desktop.gui.report_asks import ReportAsk
from tests.gui.test_accessibility import keys_of, spoken, stops, where


@pytest.fixture
def view(office: Office, qtbot: QtBot) -> AssessmentViewPart:
    theme.apply(theme.Appearance.LIGHT)
    made = AssessmentViewPart(office)
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.show()
    return made


def begun(office: Office) -> int:
    return begin_assessment(office.desk(), years_to_assess(office.desk())[0].last)


def answer_all(office: Office, number: int) -> None:
    for each in self_assessment(office.desk(), number, figures=False).provisions:
        given = ProvisionInput(complies=True, commentary="Seen.")
        answer_provision(office.desk(), each.id, each.version, given)


def row_of(view: AssessmentViewPart, number: str) -> ProvisionView:
    rows: list[ProvisionView] = view.table.rows()
    return next(each for each in rows if each.number == number)


@pytest.mark.clause("P-11.2")
def test_a_year_is_begun_and_its_provisions_listed(
    view: AssessmentViewPart, office: Office, qtbot: QtBot
) -> None:
    view.refresh()
    assert not view.answer.isEnabled()
    assert not view.bar.isVisible()
    with qtbot.waitSignal(view.wanted_report) as asked:
        view.begin.click()
    assert asked.args == [ReportAsk.BEGIN, 0]
    dialog = report_asks.make(ReportAsk.BEGIN, office, 0, view)
    qtbot.addWidget(dialog)
    assert isinstance(dialog, BeginAssessmentDialog)
    dialog.ui.year_end.choose("2025/26")
    dialog.submit()
    assert [each.label for each in assessments(office.desk())] == ["2025/26"]
    view.refresh()
    assert (view.bar.value(), view.bar.maximum()) == (0, 73)
    assert len(view.table.rows()) == 73
    assert not view.settle.isEnabled()


@pytest.mark.clause("P-11.2")
def test_a_provision_is_answered_with_figures_and_documents(
    view: AssessmentViewPart, office: Office, qtbot: QtBot
) -> None:
    begun(office)
    view.refresh()
    view.table.choose("6.3")
    with qtbot.waitSignal(view.wanted_report) as asked:
        view.answer.click()
    ask, number = asked.args
    dialog = report_asks.make(ask, office, number, view)
    qtbot.addWidget(dialog)
    assert isinstance(dialog, ProvisionDialog)
    dialog.show()
    assert not dialog.ui.comply_by.isVisible()
    dialog.ui.complies.choose("no")
    assert dialog.ui.comply_by.isVisible()
    dialog.submit()
    assert dialog.result_id is None  # why, and by when, is not said
    dialog.ui.complies.choose("yes")
    dialog.ui.commentary.setPlainText("Nearly always.")
    dialog.ui.measures.choose([0])
    dialog.ui.another.choose("m5")
    title = dialog.ui.documents.findChildren(type(dialog.ui.documents.first_field()))[0]
    title.setChecked(True)
    dialog.submit()
    assert dialog.result_id == number
    view.refresh()
    row = row_of(view, "6.3")
    assert row.measures == ("m3", "m5")
    assert len(row.documents) == 1
    assert view.bar.value() == 1
    assert "Nearly always." in view.detail.text()


def test_a_settled_one_is_opened_again_with_a_reason(
    view: AssessmentViewPart, office: Office, qtbot: QtBot
) -> None:
    number = begun(office)
    answer_all(office, number)
    view.refresh()
    settle_assessment(office.desk(), number, 1)
    view.refresh()
    assert not view.answer.isEnabled()
    with qtbot.waitSignal(view.wanted_report) as asked:
        view.settle.click()
    assert asked.args == [ReportAsk.REOPEN, number]
    dialog = report_asks.make(ReportAsk.REOPEN, office, number, view)
    qtbot.addWidget(dialog)
    assert isinstance(dialog, ReopenAssessmentDialog)
    dialog.ui.reason.setPlainText("A merger")
    dialog.submit()
    view.refresh()
    assert view.answer.isEnabled()


@pytest.mark.clause("B-36", "B-1")
def test_its_dialogs_name_every_stop_and_share_no_key(
    view: AssessmentViewPart, office: Office, qtbot: QtBot
) -> None:
    number = begun(office)
    first = self_assessment(office.desk(), number, figures=False).provisions[0].id
    for ask, about in (
        (ReportAsk.BEGIN, 0),
        (ReportAsk.PROVISION, first),
        (ReportAsk.REOPEN, number),
    ):
        dialog = report_asks.make(ask, office, about, view)
        qtbot.addWidget(dialog)
        dialog.show()
        assert [where(each) for each in stops(dialog) if not spoken(each).strip()] == []
        assert {key for key, parts in keys_of(dialog).items() if len(parts) > 1} == set()


def test_it_is_saved(
    view: AssessmentViewPart, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    begun(office)
    view.refresh()
    with qtbot.waitSignal(view.saved, timeout=30_000):
        view.save_to(tmp_path / "self.pdf", assessment_pdf)
    assert (tmp_path / "self.pdf").read_bytes()[:5] == b"%PDF-"
