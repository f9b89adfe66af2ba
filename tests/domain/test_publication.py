"""Figures as they were published, and what became of them since."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given

from best_desktop.domain.figures import Figure, Measured, Section, average, count, money, share
from best_desktop.domain.publication import (
    NOT_COUNTED,
    NOT_PUBLISHED,
    Restated,
    published_figures,
    read,
    restated,
    written,
)
from best_desktop.domain.report_rows import Portfolio
from tests.domain.board_cases import board, case, portfolios, stage

FIRST, LAST = date(2026, 4, 1), date(2027, 3, 31)


def number(how_many: int, code: str = "M1") -> Figure:
    return count(code, "Received", Section.STAGE_1, "A rule.", map(str, range(how_many)))


def met(true: int, of: int) -> Figure:
    members = [(str(each), each < true) for each in range(of)]
    return share("M2", "On time", Section.STAGE_1, "A rule.", members)


def one(was: Figure | None, now: Figure | None) -> Restated:
    (found,) = restated(filter(None, [was]), filter(None, [now]))
    return found


@given(portfolios())
def test_what_is_kept_is_read_back_whole_and_restates_nothing(portfolio: Portfolio) -> None:
    figures = published_figures(board(portfolio, FIRST, LAST))
    assert read(written(figures)) == figures
    assert restated(figures, figures) == ()


@pytest.mark.clause("P-11.2")
def test_each_kind_of_figure_says_how_much_it_changed() -> None:
    assert (one(number(3), number(5)).was, one(number(3), number(5)).now) == ("3", "5")
    assert one(number(5), number(3)).difference == "-2"
    better = one(met(1, 2), met(3, 4))
    assert (better.was, better.now) == ("50.0% (1 of 2)", "75.0% (3 of 4)")
    assert better.difference == "+25.0 points"
    paid, more = (
        money("M9", "Paid", Section.MONEY, "A rule.", [("A", pence)]) for pence in (5_000, 2_500)
    )
    assert one(paid, more).difference == "-£25.00"
    slow, slower = (
        average("M4", "Days", Section.STAGE_1, "A rule.", {"A": days}) for days in (8, 9)
    )
    assert one(slow, slower).difference == "+1.0"


def test_nothing_to_divide_by_has_no_difference() -> None:
    nothing = one(met(1, 2), met(0, 0))
    assert (nothing.now, nothing.difference, nothing.difference_value) == ("n/a", "", None)


def test_the_same_share_of_other_counts_is_restated() -> None:
    assert one(met(1, 2), met(2, 4)).difference == "+0.0 points"


def test_what_was_not_published_and_what_is_counted_no_more() -> None:
    new, gone = one(None, number(2)), one(number(2), None)
    assert (new.was, new.now, new.difference) == (NOT_PUBLISHED, "2", "+2")
    assert (gone.was, gone.now, gone.difference) == ("2", NOT_COUNTED, "-2")
    assert restated([], [number(0)]) == restated([number(0)], []) == ()
    rate = replace(met(1, 2), measured=Measured.PER_THOUSAND)
    assert one(None, rate).difference == ""


def test_a_breakdown_is_kept_line_by_line() -> None:
    cases = tuple(
        case(name, stage(date(2026, 5, 5)), scheme="Larkfield House") for name in ("A", "B")
    )
    then = published_figures(board(Portfolio(cases[:1]), FIRST, LAST))
    now = published_figures(board(Portfolio(cases), FIRST, LAST))
    changed = {each.figure.code: each.difference for each in restated(then, now)}
    assert changed["Scheme: Larkfield House"] == "+1"
    assert changed["M1"] == "+1"
    assert "Scheme: Unassigned" not in changed
