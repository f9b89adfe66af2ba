"""The Reports page: figures with their counts and references, the chart, saving workbooks."""

from __future__ import annotations

import re
from datetime import date
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from best_desktop.casework import reports
from best_desktop.casework.published import published_file
from best_desktop.casework.report_kinds import REPORTS, ReportKind
from best_desktop.domain.figures import Figure, Measured, Section
from best_desktop.domain.periods import month_of
from best_desktop.domain.trend_tables import Dimension
from best_desktop.gui import report_asks, theme
from best_desktop.gui.bar_chart import BarChart, Bars
from best_desktop.gui.dialogs.give_board import GiveBoardDialog, WithdrawBoardDialog
from best_desktop.gui.office import Office
from best_desktop.gui.pages.reports import ReportsPage
from best_desktop.gui.report_asks import ReportAsk
from best_desktop.gui.report_tables import count_words

KEYS = Qt.Key


@pytest.fixture
def page(office: Office, qtbot: QtBot) -> ReportsPage:
    theme.apply(theme.Appearance.LIGHT)
    made = ReportsPage(office)
    qtbot.addWidget(made)
    made.resize(1000, 600)
    with qtbot.waitSignal(made.figures_shown, timeout=20_000):
        made.show()
    return made


def shown(page: ReportsPage) -> dict[str, Figure]:
    return {each.code: each for each in page.board.figures.table.rows()}


def test_the_newest_quarter_is_worked_out_at_once(page: ReportsPage, office: Office) -> None:
    assert page.period is not None
    assert (page.period.first, page.period.last) == (date(2026, 10, 1), date(2026, 12, 31))
    expected = reports.board_figures(office.desk(), page.period.first, page.period.last)
    assert list(shown(page).values()) == list(expected.figures)
    assert shown(page)["M1"].value == 6
    assert page.ui.note.text().startswith(
        "1 October to 31 December 2026, as known on 20 November 2026."
    )


@pytest.mark.clause("P-11.1")
def test_a_figure_shows_its_count_its_rule_and_its_complaints(page: ReportsPage) -> None:
    page.board.figures.table.choose("M2")
    figure = page.board.figures.figure()
    assert figure is not None
    assert page.board.figures.name.text() == figure.name
    assert page.board.figures.value.text() == figure.text
    assert page.board.figures.count.text() == f"{figure.numerator} of {figure.denominator}"
    assert page.board.figures.rule.toPlainText() == f"M2: {figure.rule}"
    listed = [
        page.board.figures.references.item(at).text()
        for at in range(page.board.figures.references.count())
    ]
    assert len(listed) == figure.denominator
    assert "BEST-2026-0001" in listed
    assert [each for each in listed if each.endswith("(not counted in the number)")] == [
        f"{each}  (not counted in the number)"
        for each in figure.references
        if each not in figure.met
    ]


def test_enter_on_a_reference_opens_the_complaint(page: ReportsPage, qtbot: QtBot) -> None:
    page.board.figures.table.choose("M1")
    page.board.figures.references.setCurrentRow(1)
    with qtbot.waitSignal(page.open_case) as opened:
        QTest.keyClick(page.board.figures.references, KEYS.Key_Return)
    assert opened.args == [2]


def test_one_part_can_be_shown_alone(page: ReportsPage) -> None:
    page.board.figures.part.setCurrentIndex(page.board.figures.part.findData(Section.OPEN))
    assert {each.section for each in shown(page).values()} == {Section.OPEN}
    page.board.figures.part.setCurrentIndex(0)
    assert len({each.section for each in shown(page).values()}) > 3


def test_months_and_breakdowns_add_up_to_the_figures(page: ReportsPage) -> None:
    page.board.tabs.setCurrentIndex(1)
    received = sum(row.received for row in page.board.months.rows())
    assert received == shown(page)["M1"].value
    assert "October 2026: 1 received" in page.board.chart.sentence()
    page.board.tabs.setCurrentIndex(2)
    for at in range(page.board.group.count()):
        page.board.group.setCurrentIndex(at)
        *rows, total = page.board.groups.rows()
        assert total.label == "Total"
        assert sum(row.received for row in rows) == total.received == received


def test_a_reporting_year_can_be_chosen(page: ReportsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.figures_shown, timeout=20_000):
        page.ui.period.setCurrentIndex(page.ui.period.findText("2026/27"))
    assert page.period is not None
    assert page.period.first == date(2026, 4, 1)
    assert not page.ui.dates.isVisible()


def test_other_dates_are_typed(page: ReportsPage, qtbot: QtBot) -> None:
    page.ui.period.setCurrentIndex(page.ui.period.count() - 1)
    assert page.ui.dates.isVisible()
    assert page.ui.first.edit.text() == "1 October 2026"  # the period that was shown
    page.ui.first.edit.setText("1/11/26")
    page.ui.last.edit.setText("30 Nov 2026")
    with qtbot.waitSignal(page.figures_shown, timeout=20_000):
        page.ui.show.click()
    assert page.period is not None
    assert page.period.label == "1 to 30 November 2026"
    assert shown(page)["M1"].value == 5


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        ("", "30/11/26", "Enter the first day of the period."),
        ("31/2/26", "30/11/26", "The first day must be a real date."),
        ("30/11/26", "1/11/26",
         "The last day must be on or after 30 November 2026, the first day."),
    ],
)  # fmt: skip
def test_wrong_dates_are_said_in_words(
    page: ReportsPage, monkeypatch: pytest.MonkeyPatch, first: str, last: str, said: str
) -> None:
    heard: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: heard.append(box.text()))
    page.ui.period.setCurrentIndex(page.ui.period.count() - 1)
    page.ui.first.edit.setText(first)
    page.ui.last.edit.setText(last)
    page.ui.show.click()
    assert heard == [said]


def choose(page: ReportsPage, qtbot: QtBot, kind: ReportKind) -> None:
    with qtbot.waitSignal(page.figures_shown, timeout=20_000):
        page.ui.report.setCurrentIndex(page.ui.report.findData(kind))


def test_the_compliments_register_is_listed(page: ReportsPage, qtbot: QtBot) -> None:
    choose(page, qtbot, ReportKind.COMPLIMENTS)
    assert page.ui.stack.currentWidget() is page.lists
    assert [row[2] for row in page.lists.table.rows()] == ["Dilys Price"]
    assert page.ui.note.text().startswith("1 October to 31 December 2026. 1 line.")
    assert page.file_name() == "Compliments.xlsx"


@pytest.mark.clause("R-2.1.6", "B10", "B12")
def test_every_report_can_be_seen(page: ReportsPage, qtbot: QtBot) -> None:
    for kind in ReportKind:
        if kind is not page.kind:
            choose(page, qtbot, kind)
        table = page.table()
        assert table is not None
        assert table.isVisible()
        assert page.ui.period.isVisible() is REPORTS[kind].of_a_period
    choose(page, qtbot, ReportKind.DUE)
    dues = [row[0] for row in page.lists.table.rows()]
    assert dues == sorted(dues)  # as the workbook has them
    assert not page.lists.sheet.isVisible()  # there is only one
    page.lists.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert [row[0] for row in page.lists.table.rows()] == dues[::-1]
    assert page.ui.note.text().startswith("20 November 2026. ")


@pytest.mark.clause("B-1")
def test_no_report_shares_an_access_key_with_another_part_or_the_window(
    page: ReportsPage, qtbot: QtBot
) -> None:
    of_the_window = set("fevcrh") | set("lnm")  # its menus, and what stands over every page
    for place in range(page.ui.report.count()):
        if place != page.ui.report.currentIndex():
            with qtbot.waitSignal(page.figures_shown, timeout=20_000):
                page.ui.report.setCurrentIndex(place)
        texts = [part.text() for part in page.findChildren(QLabel) if part.isVisible()]
        texts += [part.text() for part in page.findChildren(QPushButton) if part.isVisible()]
        keys = [found[1].casefold() for text in texts if (found := re.search("&([^&])", text))]
        assert sorted(keys) == sorted(set(keys) - of_the_window), page.ui.report.currentText()


@pytest.mark.clause("P-11.3")
def test_trends_show_a_row_over_time_and_lead_to_its_complaints(
    page: ReportsPage, qtbot: QtBot
) -> None:
    choose(page, qtbot, ReportKind.TRENDS)
    view = page.trends
    assert REPORTS[ReportKind.TRENDS].note
    assert page.ui.note.text().endswith(REPORTS[ReportKind.TRENDS].note)
    view.by.setCurrentIndex(view.by.findData(Dimension.SCHEME))
    *rows, total = view.table.rows()
    assert sum(row.total for row in rows) == total.total == 6
    assert "Unassigned" in {row.label for row in rows}
    view.table.choose_line(0)
    assert rows[0].label in view.over_time.accessibleName()
    assert f"{rows[0].label}: {rows[0].total} received" in view.all.sentence()
    with qtbot.waitSignal(page.wanted_list) as asked:
        QTest.keyClick(view.table, KEYS.Key_Return)
    [wanted] = asked.args
    assert len(wanted.ids) == rows[0].total
    assert wanted.behind == f"Scheme: {rows[0].label}"
    view.every.setCurrentIndex(1)
    assert [each.label for each in view.table.columns_shown()] == [
        "Scheme", "Q3 26/27", "All",
    ]  # fmt: skip


@pytest.mark.clause("P-11.3")
def test_the_rolling_year_is_shown_with_its_picture(page: ReportsPage, qtbot: QtBot) -> None:
    choose(page, qtbot, ReportKind.TRENDS)
    view = page.trends
    view.by.setCurrentIndex(view.by.count() - 1)
    assert [(row.label, row.received) for row in view.table.rows()] == [
        ("October 2026", 1), ("November 2026", 6),
    ]  # fmt: skip
    assert view.over_time.sentence().startswith("Oct 26: 1 received, 0 answered.")
    assert not view.all.isVisible()
    view.by.setCurrentIndex(0)
    assert view.all.isVisible()
    assert view.table.columns_shown()[-1].label == "All"


@pytest.mark.clause("P-11.1")
def test_a_figure_leads_to_the_list_of_its_complaints(page: ReportsPage, qtbot: QtBot) -> None:
    page.board.figures.table.choose("M1")
    with qtbot.waitSignal(page.wanted_list) as asked:
        page.board.figures.behind.click()
    [wanted] = asked.args
    assert len(wanted.ids) == 6
    assert wanted.behind.startswith("Stage 1 complaints received (1 October")
    page.board.figures.table.choose("M6" if "M6" in shown(page) else "Duplicates")
    assert not page.board.figures.behind.isEnabled()


@pytest.mark.clause("P-11.1")
def test_what_the_board_was_given_is_kept_and_compared(
    page: ReportsPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not page.ui.give.isEnabled()  # the quarter is not over
    period = month_of(date(2026, 10, 1))
    with qtbot.waitSignal(page.figures_shown, timeout=20_000):
        page.show_period(period)
    assert page.ui.give.isEnabled()
    with qtbot.waitSignal(page.wanted_report) as asked:
        page.ui.give.click()
    assert asked.args == [ReportAsk.GIVE, period]
    dialog = report_asks.make(ReportAsk.GIVE, page.office, period, page)
    qtbot.addWidget(dialog)
    assert isinstance(dialog, GiveBoardDialog)
    dialog.ui.minute.setText("B/26/10")
    dialog.submit()
    assert dialog.result_id is not None
    with qtbot.waitSignal(page.figures_shown, timeout=20_000):
        page.show_period(period)
    assert "minute B/26/10. Every figure counts the same now." in page.board.given.text()
    assert not page.ui.give.isEnabled()
    page.board.tabs.setCurrentIndex(3)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "g.pdf"), ""))
    with qtbot.waitSignal(page.saved):
        page.board.pdf.click()
    assert page.board.standing is not None
    _, kept = published_file(page.office.desk(), page.board.standing.id, pdf=True)
    assert (tmp_path / "g.pdf").read_bytes() == kept
    with qtbot.waitSignal(page.wanted_report) as asked:
        page.board.withdraw.click()
    assert asked.args == [ReportAsk.WITHDRAW, period]
    dialog = report_asks.make(ReportAsk.WITHDRAW, page.office, period, page)
    qtbot.addWidget(dialog)
    assert isinstance(dialog, WithdrawBoardDialog)
    dialog.ui.reason.setPlainText("A sheet was missing")
    dialog.submit()
    with qtbot.waitSignal(page.figures_shown, timeout=20_000):
        page.show_period(period)
    assert page.ui.give.isEnabled()
    assert not page.board.withdraw.isVisible()


def test_what_is_chosen_last_is_what_is_shown(page: ReportsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.figures_shown, timeout=20_000):
        page.ui.report.setCurrentIndex(page.ui.report.findData(ReportKind.COMPLIMENTS))
        page.ui.report.setCurrentIndex(0)
    qtbot.wait(100)
    assert page.ui.stack.currentWidget() is page.board


@pytest.mark.clause("P-11.1")
def test_the_summary_is_saved_as_a_pdf(page: ReportsPage, qtbot: QtBot, tmp_path: Path) -> None:
    pdf = REPORTS[ReportKind.BOARD].files[1]
    assert page.file_name(1) == "Board report 2026-10-01 to 2026-12-31.pdf"
    with qtbot.waitSignal(page.saved, timeout=30_000) as saved:
        page.save_to(tmp_path / "board", pdf)
    assert saved.args == [str(tmp_path / "board.pdf")]
    assert (tmp_path / "board.pdf").read_bytes()[:5] == b"%PDF-"


def test_the_board_workbook_says_what_the_screen_says(
    page: ReportsPage, qtbot: QtBot, tmp_path: Path
) -> None:
    assert page.file_name() == "Board report 2026-10-01 to 2026-12-31.xlsx"
    with qtbot.waitSignal(page.saved, timeout=30_000) as saved:
        page.save_to(tmp_path / "board")
    assert saved.args == [str(tmp_path / "board.xlsx")]
    book = openpyxl.load_workbook(BytesIO((tmp_path / "board.xlsx").read_bytes()))
    cells = [cell.value for sheet in book for row in sheet.iter_rows() for cell in row]
    assert shown(page)["M1"].name in cells


def test_a_workbook_that_cannot_be_saved_is_said_in_words(
    page: ReportsPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: heard.append(box.text()))
    page.save_to(tmp_path / "nowhere" / "board.xlsx")
    qtbot.waitUntil(lambda: bool(heard), timeout=30_000)
    assert heard[0].startswith("There is no folder")


@pytest.mark.clause("B-67")
@pytest.mark.parametrize(
    ("measured", "numerator", "denominator", "said"),
    [
        (Measured.COUNT, 4, None, ""),
        (Measured.PERCENT, 12, 15, "12 of 15"),
        (Measured.WORKING_DAYS, 40, 4, "40 days, 4 answers"),
        (Measured.WORKING_DAYS, None, 1, "1 answer"),
        (Measured.PER_THOUSAND, 9, 1310, "9 for 1,310 homes"),
    ],
)
def test_no_percentage_stands_alone(
    measured: Measured, numerator: int | None, denominator: int | None, said: str
) -> None:
    figure = Figure("M", "Name", Section.STAGE_1, measured, numerator, denominator, 1.0, "Rule")
    assert count_words(figure) == said


@pytest.mark.clause("B-42")
def test_the_chart_says_its_numbers_and_draws_them(qtbot: QtBot) -> None:
    theme.apply(theme.Appearance.LIGHT)
    chart = BarChart()
    qtbot.addWidget(chart)
    chart.resize(400, 200)
    empty = chart.grab().toImage()
    chart.show_bars(
        "By month", ("Received", "Answered"), [Bars("May", (3, 1)), Bars("June", (0, 0))]
    )
    assert chart.accessibleName() == "By month"
    assert chart.accessibleDescription() == (
        "May: 3 received, 1 answered. June: 0 received, 0 answered"
    )
    one = chart.grab().toImage()
    assert one != empty
    chart.show_bars(
        "By month", ("Received", "Answered"), [Bars("May", (1, 3)), Bars("June", (0, 0))]
    )
    assert chart.grab().toImage() != one
    with pytest.raises(ValueError, match="one value for each"):
        chart.show_bars("By month", ("Received",), [Bars("May", (1, 2))])
