"""The summary of a board report: for the board whole, for everybody without small numbers."""

from __future__ import annotations

from datetime import date

import pytest

from best_desktop.domain.board_summary import Summary, board_summary
from best_desktop.domain.report_blocks import Bars, Bullets, Grid, PublicReport, Words
from best_desktop.domain.report_rows import Portfolio
from best_desktop.domain.vocabulary import Category, Outcome
from tests.domain.board_cases import STORIES, board, case, stage

YEAR = (date(2026, 4, 1), date(2027, 3, 31))


def made(portfolio: Portfolio, *, public: bool = False) -> PublicReport:
    return board_summary(Summary(board(portfolio, *YEAR), "The office", public=public))


def blocks(report: PublicReport, heading: str) -> tuple[object, ...]:
    return next(each.blocks for each in report.parts if each.heading == heading)


def complaints(number: int) -> Portfolio:
    """One answered in time, the others open; the first of a cause of its own."""
    cases = []
    for each in range(number):
        day = date(2026, 4, 1 + each)
        answered = date(2026, 4, 20) if each == 0 else None
        begun = stage(
            day,
            acknowledge_due=date(2026, 4, 28),
            due=date(2026, 5, 20),
            answered_on=answered,
            outcome=Outcome.UPHELD if answered else None,
        )
        cause = Category.REPAIRS if each else Category.RUDE
        cases.append(case(f"BEST-2026-{each:04d}", begun, received_on=day, category=cause))
    return Portfolio(cases=tuple(cases))


@pytest.mark.clause("P-11.1", "B-67")
def test_for_the_board_every_number_stands_with_its_counts() -> None:
    report = made(complaints(7))
    [months, chart] = blocks(report, "Month by month")
    assert isinstance(months, Grid)
    assert months.rows[0] == ("April 2026", "7", "1", "1", "0", "0")
    assert months.rows[-1] == ("All", "7", "1", "1", "0", "0")
    assert isinstance(chart, Bars)
    assert chart.groups[0] == ("Apr 2026", (7, 1, 1))
    [causes, _] = blocks(report, "What people complained about")
    assert isinstance(causes, Grid)
    assert ("Staff or agent unhelpful or rude", "1") in causes.rows
    assert causes.rows[-1] == ("All stage 1 complaints received", "7")
    stage_1 = blocks(report, "Stage 1")[0]
    assert isinstance(stage_1, Grid)
    assert ("Stage 1 answered on time", "100.0% (1 of 1)") in stage_1.rows
    still_open = blocks(report, "Open and overdue")[1]
    assert isinstance(still_open, Grid)
    assert len(still_open.rows) == 6
    assert still_open.rows[0][:2] == ("BEST-2026-0001", "1")


@pytest.mark.clause("P-14.1")
def test_for_everybody_no_number_under_five_can_be_read_or_worked_out() -> None:
    report = made(complaints(7), public=True)
    # Each number in a column of counts is none, five or more, or a mark.
    grids = [each for part in report.parts for each in part.blocks if isinstance(each, Grid)]
    assert grids
    for grid in grids:
        for row in grid.rows:
            for cell in row[1:]:
                number = cell.split(" ")[0].replace(",", "").rstrip("%")
                if number.isdigit() and "(" not in cell:
                    assert int(number) == 0 or int(number) >= 5, (grid.headings, row)
    [causes] = blocks(report, "What people complained about")
    assert isinstance(causes, Grid)
    # Six and one: the one is hidden, and the six with it.
    assert [cell for _, cell in causes.rows] == ["*", "<5", "7"]
    assert "Where complaints came from" not in {each.heading for each in report.parts}
    text = repr(report)
    assert "BEST-2026" not in text


def test_nothing_received_is_said() -> None:
    report = made(Portfolio())
    assert blocks(report, "What people complained about") == (
        Words("No complaint was received in the period."),
    )
    assert not any(isinstance(each, Bars) for part in report.parts for each in part.blocks)
    [short] = blocks(report, "In short")
    assert isinstance(short, Bullets)
    assert "Stage 1 answered on time: n/a." in short.lines


def test_the_stories_have_a_row_for_what_nobody_assigned() -> None:
    grid = blocks(made(STORIES), "Where complaints came from")[0]
    assert isinstance(grid, Grid)
    assert "Unassigned" in {row[0] for row in grid.rows}
