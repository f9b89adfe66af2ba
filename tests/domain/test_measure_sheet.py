"""Every measure under one name, and the readings of CH02 beside each other."""

from datetime import date

import pytest
from hypothesis import given

from best_desktop.domain.figures import Denominator
from best_desktop.domain.measure_sheet import MeasureSheet, measure_sheet, plain_name
from best_desktop.domain.periods import period_between
from best_desktop.domain.report_rows import ActionRecord, Portfolio
from tests.domain.board_cases import calendars, case, portfolios, stage

YEAR = (date(2026, 4, 1), date(2027, 3, 31))
RUN = date(2026, 11, 20)


def sheet(portfolio: Portfolio) -> MeasureSheet:
    return measure_sheet(portfolio, period_between(*YEAR, 4), RUN, calendars())


def test_the_names_that_other_programs_ask_for() -> None:
    names = set(sheet(Portfolio()).figures)
    assert {f"m{number}" for number in range(1, 13)} <= names
    assert {"ch01_1", "ch01_2", "acknowledged_on_time", "escalation_rate"} <= names
    assert {
        "mean_wd_receipt_to_answer",
        "median_wd_receipt_to_answer",
        "mean_wd_ack_to_answer",
    } <= names
    for number in (1, 2):
        for each in Denominator:
            name = f"ch02_{number}_{each.value}"
            assert {name, f"{name}_strict", f"{name}_literal"} <= names


@pytest.mark.clause("A8")
def test_literal_asks_for_the_answer_alone_and_strict_for_the_acknowledgement_too() -> None:
    late_word = stage(
        date(2026, 5, 4),
        acknowledge_due=date(2026, 5, 12),
        acknowledged_on=date(2026, 5, 14),
        base_due=date(2026, 5, 29),
        due=date(2026, 5, 29),
        answered_on=date(2026, 5, 28),
    )
    figures = sheet(Portfolio((case("A", late_word),))).figures
    assert figures["ch02_1_answered"].met == ()
    assert figures["ch02_1_answered_strict"].met == ()
    assert figures["ch02_1_answered_literal"].met == ("A",)
    assert "acknowledged" not in figures["ch02_1_answered_literal"].rule
    names = {figures[f"ch02_1_answered{each}"].name for each in ("", "_literal", "_strict")}
    assert len(names) == 3  # a reader of the sheet tells them apart by their words
    assert "acknowledged within 5 working days" in figures["ch02_1_answered_strict"].rule


def test_spans_and_rates_by_hand() -> None:
    first = stage(date(2026, 5, 5), acknowledged_on=date(2026, 5, 7), answered_on=date(2026, 5, 21))
    second = stage(date(2026, 6, 1), number=2)
    figures = sheet(Portfolio((case("A", first, second), case("B", first)))).figures
    # 6 to 21 May 2026 without weekends is 12 days; 8 to 21 May is 10.
    assert figures["mean_wd_receipt_to_answer"].value == 12
    assert figures["median_wd_receipt_to_answer"].value == 12
    assert figures["mean_wd_ack_to_answer"].value == 10
    rate = figures["escalation_rate"]
    assert (rate.numerator, rate.denominator, rate.value) == (1, 2, 0.5)


@pytest.mark.clause("M12")
def test_actions_open_and_overdue_when_the_period_closed() -> None:
    day = date(2026, 5, 1)
    actions = (
        ActionRecord("done", day, date(2026, 6, 1), date(2026, 6, 1)),
        ActionRecord("open", day, date(2026, 12, 1)),
        ActionRecord("undated", day),
        ActionRecord("overdue", day, date(2026, 6, 1)),
        ActionRecord("later", date(2026, 11, 21), date(2026, 12, 1)),
    )
    figures = sheet(Portfolio(actions=actions)).figures
    assert figures["m12"].references == ("open", "undated", "overdue")
    assert figures["m12_overdue"].met == ("overdue",)


def test_measures_come_in_the_order_of_their_numbers() -> None:
    names = [each for each in sheet(Portfolio()).figures if each in {"m2", "m10", "m1"}]
    assert names == ["m1", "m2", "m10"]


@given(portfolios())
def test_the_sheet_says_what_the_board_says(portfolio: Portfolio) -> None:
    """One count, however it is asked for (B-67)."""
    measured = sheet(portfolio)
    for each in measured.board.figures:
        name = plain_name(each.code)
        if not name.startswith("ch0"):
            assert measured.figures[name] == each
    for number in (1, 2):
        strict = measured.figures[f"ch02_{number}_received_strict"]
        literal = measured.figures[f"ch02_{number}_received_literal"]
        assert set(strict.met) <= set(literal.met)
        assert strict.references == literal.references
