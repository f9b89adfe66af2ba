"""The trends workbook: hostile names stay text, numbers are numbers, charts are Excel's own."""

from __future__ import annotations

from datetime import date, datetime
from io import BytesIO
from typing import Any
from zoneinfo import ZoneInfo

import openpyxl
import pytest

from best_desktop.documents.trend_book import trend_book
from best_desktop.documents.workbook_parts import Made
from best_desktop.domain.periods import period_between
from best_desktop.domain.trend_tables import trend_report
from tests.domain.board_cases import calendars, case, stage

MADE = Made(
    "Owen Pritchard",
    datetime(2026, 7, 6, 9, 5, tzinfo=ZoneInfo("Europe/London")),
    "Bespoke Supportive Tenancies (BeST)",
)
HOSTILE = (
    '=HYPERLINK("http://example.invalid","x")',
    "+44 7700 900123",
    'Repairs/Heating & "Water"',
)


def book(*names: str) -> Any:
    """One complaint of each scheme, department and contractor called so, all in April."""
    day = date(2026, 4, 2)
    cases = [
        case(f"BEST-2026-{number:04d}", stage(day), received_on=day, scheme=name,
             department=name, contractor=name)
        for number, name in enumerate(names, start=1)
    ]  # fmt: skip
    period = period_between(date(2026, 4, 1), date(2026, 9, 30))
    report = trend_report(cases, period, date(2026, 10, 1), calendars())
    return openpyxl.load_workbook(BytesIO(trend_book(report, MADE)))


@pytest.mark.clause("B-63", "P-11.3")
@pytest.mark.parametrize(
    "sheet", ["Scheme by month", "Department by quarter", "Contractor by month"]
)
def test_names_stay_text_and_numbers_numbers(sheet: str) -> None:
    made = book(*HOSTILE)[sheet]
    lines = {row[0].value: row for row in made.iter_rows(min_row=4)}
    for name in HOSTILE:
        assert lines[name][0].data_type == "s"
        assert [cell.value for cell in lines[name][1:]][-1] == 1
        assert all(cell.data_type == "n" for cell in lines[name][1:])
    assert lines["Total"][-1].value == 3


def test_a_chart_is_drawn_where_there_is_something_to_draw() -> None:
    with_cases, without = book(*HOSTILE), book()
    assert len(with_cases["Scheme by month"]._charts) == 1
    assert len(with_cases["Twelve months"]._charts) == 1
    assert not any(sheet._charts for sheet in without)
    assert without["Scheme by month"]["A4"].value == "Unassigned"
