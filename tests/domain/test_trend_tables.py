"""Trends over time: every complaint in one row and one column, and the rolling year."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from best_desktop.domain.figures import UNASSIGNED
from best_desktop.domain.periods import period_between
from best_desktop.domain.report_rows import CaseRecord, Portfolio
from best_desktop.domain.trend_tables import (
    NO_CONTRACTOR,
    NOT_FOR_THE_BOARD,
    Dimension,
    Every,
    TrendReport,
    rolling_from,
    trend_report,
)
from best_desktop.domain.vocabulary import CaseState, Category, Nation
from tests.domain.board_cases import board, calendars, case, portfolios, stage

YEAR = (date(2026, 4, 1), date(2027, 3, 31))
LATE = date(2027, 4, 30)


def complaint(number: int, day: date, answered: date | None = None, **values: object) -> CaseRecord:
    return case(
        f"BEST-2026-{number:04d}", stage(day, answered_on=answered), received_on=day, **values
    )


def report(*cases: CaseRecord, period: tuple[date, date] = YEAR) -> TrendReport:
    return trend_report(cases, period_between(*period, 4), LATE, calendars())


@pytest.mark.clause("P-11.3", "R-B.5")
def test_who_is_unassigned_or_in_wales_has_a_row_and_every_column_adds_up() -> None:
    found = report(
        complaint(1, date(2026, 4, 30), scheme="Larkfield House", contractor="Northstar"),
        complaint(2, date(2026, 5, 1), scheme="Larkfield House"),
        complaint(3, date(2026, 7, 1), nation=Nation.WALES, department="Repairs"),
        complaint(4, date(2027, 3, 31), category=Category.RUDE),
        complaint(5, date(2026, 6, 1), state=CaseState.NOT_ACCEPTED, refused_on=date(2026, 6, 2)),
    )
    schemes = found.find(Dimension.SCHEME, Every.QUARTER)
    assert schemes.columns == tuple(f"Quarter {number} of 2026/27" for number in (1, 2, 3, 4))
    assert [(row.label, row.counts) for row in schemes.rows] == [
        ("Larkfield House", (2, 0, 0, 0)),
        (UNASSIGNED, (0, 1, 0, 1)),
    ]
    assert schemes.total.counts == (2, 1, 0, 1)
    assert schemes.rows[0].references == ("BEST-2026-0001", "BEST-2026-0002")
    contractors = found.find(Dimension.CONTRACTOR, Every.MONTH)
    assert [(row.label, row.total) for row in contractors.rows] == [
        ("Northstar", 1), (NO_CONTRACTOR, 3),
    ]  # fmt: skip
    assert contractors.columns[0] == "April 2026"
    nations = {row.label: row.total for row in found.find(Dimension.NATION, Every.MONTH).rows}
    assert nations == {"England": 3, "Wales": 1}
    with pytest.raises(KeyError):
        replace(found, trends=()).find(Dimension.NATION, Every.MONTH)


@pytest.mark.clause("P-11.3")
@given(portfolios(), st.integers(1, 400))
def test_every_table_adds_up_to_the_board_figure(portfolio: Portfolio, days: int) -> None:
    first = date(2026, 1, 1)
    last = date.fromordinal(first.toordinal() + days)
    figures = board(portfolio, first, last)
    found = trend_report(portfolio.cases, figures.period, figures.as_at, calendars())
    received = figures.figure("M1").references
    for trend in found.trends:
        assert trend.total.references == received
        for place in range(len(trend.columns)):
            assert sum(row.counts[place] for row in trend.rows) == trend.total.counts[place]
        listed = [reference for row in trend.rows for reference in row.references]
        assert sorted(listed) == sorted(received)
        if trend.dimension in NOT_FOR_THE_BOARD:
            continue
        group = figures.group(trend.dimension.label)
        assert {r.label: r.total for r in trend.rows if r.total} == {
            r.label: r.received for r in group.rows if r.received
        }


@pytest.mark.clause("P-11.3")
def test_the_rolling_year_reaches_back_before_the_period() -> None:
    cases = [
        complaint(1, date(2025, 4, 30)),  # thirteen months before the end of May
        complaint(2, date(2025, 6, 1), answered=date(2026, 5, 15)),
        complaint(3, date(2026, 5, 31)),
    ]
    period = (date(2026, 5, 1), date(2026, 6, 30))
    assert rolling_from(period_between(*period)) == date(2025, 6, 1)
    found = report(*cases, period=period)
    assert [(row.label, row.received, row.answered) for row in found.rolling] == [
        ("May 2026", 2, 1),
        ("June 2026", 1, 1),
    ]
