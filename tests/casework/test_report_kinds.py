"""Every report: what the screen shows of it is what its files hold."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from typing import Any

import openpyxl
import pytest

from best_desktop.casework import reports
from best_desktop.casework.case_list_views import CaseFilter, View
from best_desktop.casework.errors import InvalidInput
from best_desktop.casework.office_workbooks import Listed
from best_desktop.casework.queries.cases import cases_behind, count_cases, page_of_cases
from best_desktop.casework.report_kinds import REPORTS, ReportKind
from best_desktop.domain.figures import BoardFigures
from best_desktop.domain.measure_sheet import MeasureSheet
from best_desktop.domain.periods import month_of, period_between
from best_desktop.domain.trend_tables import NO_CONTRACTOR, Dimension, Every, TrendReport
from tests import builders
from tests.builders import OWEN, Office

APRIL = month_of(date(2025, 4, 1))


@pytest.mark.clause("B-67", "P-11.1")
@pytest.mark.parametrize("kind", ReportKind)
def test_the_screen_lists_what_the_workbook_holds(kind: ReportKind, office: Office) -> None:
    builders.complaint(office, date(2025, 4, 1))
    desk, report = office.desk(OWEN, date(2025, 5, 1)), REPORTS[kind]
    shown = report.show(desk, APRIL, None)
    first = report.files[0]
    assert first.name(APRIL).endswith(f".{first.ending}")
    assert report.note.endswith(".")
    book = openpyxl.load_workbook(BytesIO(first.make(desk, APRIL, None)))
    if isinstance(shown, Listed):
        for sheet in shown.sheets:
            assert sheet.title in book.sheetnames
            rows = list(book[sheet.title].iter_rows(min_row=2, values_only=True))
            assert len(rows) == len(list(sheet.rows))
    for each in report.files[1:]:
        begins = {"pdf": b"%PDF-", "ics": b"BEGIN:VCALENDAR"}[each.ending]
        assert each.make(desk, APRIL, None).startswith(begins)
        assert each.name(APRIL).endswith(f".{each.ending}")


def test_figures_known_on_an_earlier_day_are_asked_for_today(office: Office) -> None:
    """The day goes to the figures alone; the rights at the desk are those of today."""
    builders.complaint(office, date(2025, 4, 1))
    desk, known = office.desk(OWEN, date(2025, 5, 1)), date(2025, 4, 20)
    board = REPORTS[ReportKind.BOARD].show(desk, APRIL, known)
    found = REPORTS[ReportKind.TRENDS].show(desk, APRIL, known)
    sheet = REPORTS[ReportKind.MEASURES].show(desk, APRIL, known)
    assert isinstance(board, BoardFigures)
    assert isinstance(found, TrendReport)
    assert isinstance(sheet, MeasureSheet)
    assert (board.as_at, found.as_at, sheet.board.as_at) == (known, known, known)
    for kind in (ReportKind.BOARD, ReportKind.TRENDS, ReportKind.MEASURES):
        for tell in (REPORTS[kind].show, *(each.make for each in REPORTS[kind].files)):
            assert tell(desk, APRIL, known)
            with pytest.raises(InvalidInput, match="the figures are known on"):
                tell(desk, APRIL, date(2025, 5, 2))


@pytest.mark.clause("P-11.3", "B8")
def test_trends_add_up_to_the_register_and_the_workbook_has_charts(office: Office) -> None:
    for day in (date(2025, 4, 2), date(2025, 5, 6), date(2025, 5, 7)):
        builders.complaint(office, day)
    desk = office.desk(OWEN, date(2025, 7, 1))
    period = period_between(date(2025, 4, 1), date(2025, 6, 30))
    found = reports.trends(desk, period.first, period.last)
    contractors = found.find(Dimension.CONTRACTOR, Every.MONTH)
    assert [(row.label, row.counts) for row in contractors.rows] == [(NO_CONTRACTOR, (1, 2, 0))]
    assert [row.received for row in found.rolling] == [1, 3, 3]
    book = openpyxl.load_workbook(BytesIO(reports.trends_workbook(desk, period.first, period.last)))
    sheet: Any = book["Scheme by month"]
    rolling: Any = book["Twelve months"]
    rows = list(sheet.iter_rows(min_row=3, values_only=True))
    assert rows[0] == ("Scheme", "April 2025", "May 2025", "June 2025", "All")
    assert rows[-1] == ("Total", 1, 2, 0, 3)
    assert len(sheet._charts) == 1
    assert len(rolling._charts) == 1
    assert "Scheme by quarter" not in book.sheetnames  # one quarter says no more
    year = period_between(date(2025, 4, 1), date(2026, 3, 31))
    book = openpyxl.load_workbook(BytesIO(reports.trends_workbook(desk, year.first, year.last)))
    assert "Scheme by quarter" in book.sheetnames


@pytest.mark.clause("P-11.1")
def test_the_list_shows_the_complaints_behind_a_figure(office: Office) -> None:
    made = [builders.complaint(office, date(2025, 4, day)) for day in (1, 2, 3)]
    desk = office.desk(OWEN, date(2025, 5, 1))
    figure = reports.board_figures(desk, APRIL.first, APRIL.last).figure("M1")
    behind = cases_behind((*figure.references[:2], "SR-2025-0001", figure.references[0]))
    assert set(behind) == set(made[:2])
    wanted = CaseFilter(View.ALL, ids=behind, behind="M1")
    assert {row.id for row in page_of_cases(desk, wanted).rows} == set(made[:2])
    assert count_cases(desk, wanted) == 2
    # A figure of no complaint shows none, not all of them.
    assert count_cases(desk, CaseFilter(View.ALL, behind="M1x")) == 0
