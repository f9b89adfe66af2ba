"""CH01 and CH02 worked by hand, with each of the three denominators."""

from dataclasses import replace
from datetime import date

import pytest

from best_desktop.domain.figures import Denominator, ReportRules
from best_desktop.domain.report_rows import HomesRecord, Portfolio
from best_desktop.domain.vocabulary import CaseState, Nation, Outcome, StageStart
from tests.domain.board_cases import HOMES, RUN, STORIES, board, case, stage, under_2021

YEAR_2025 = (date(2025, 4, 1), date(2026, 3, 31))
Q1_2026 = (date(2026, 4, 1), date(2026, 6, 30))
Q2_2026 = (date(2026, 7, 1), date(2026, 9, 30))
MON = date(2026, 6, 1)
OPEN = stage(
    MON,
    acknowledge_due=date(2026, 6, 8),
    acknowledged_on=date(2026, 6, 8),
    due=date(2026, 6, 22),
)


@pytest.mark.clause("CH01", "CH02")
def test_the_stories_in_the_year_2025() -> None:
    figures = board(STORIES, *YEAR_2025)
    stage_1, stage_2 = figures.figure("CH01(1)"), figures.figure("CH01(2)")
    assert (stage_1.numerator, stage_1.denominator, stage_1.value) == (3, 1240, 2.4)
    assert (stage_2.numerator, stage_2.denominator, stage_2.text) == (1, 1240, "0.8")
    for part in ("i", "ii", "iii"):
        assert figures.figure(f"CH02(1)({part})").text == "100.0%"
        assert figures.figure(f"CH02(2)({part})").met == ("BEST-2025-0005",)


@pytest.mark.clause("CH01", "P-3.1", "A7")
def test_the_neighbour_and_the_refused_are_left_out_and_a_group_counts_once() -> None:
    first = board(STORIES, *Q1_2026)
    assert set(first.figure("CH01(1)").references) == {"BEST-2026-0001", "BEST-2026-0004"}
    assert first.figure("CH02(1)(ii)").met == first.figure("CH02(1)(ii)").references
    # W04 is about six people, and is one complaint; the year so far has five
    assert board(STORIES, *Q2_2026).figure("CH01(1)").numerator == 5
    assert first.year.label == "2026/27 so far"


@pytest.mark.clause("CH02", "A8", "A9")
@pytest.mark.parametrize(
    ("acknowledged_on", "due", "answered_on", "in_time"),
    [
        (date(2026, 6, 8), date(2026, 6, 22), date(2026, 6, 22), True),
        (date(2026, 6, 9), date(2026, 6, 22), date(2026, 6, 22), False),  # acknowledged late (A8)
        (None, date(2026, 6, 22), date(2026, 6, 22), False),
        (date(2026, 6, 8), date(2026, 6, 22), date(2026, 6, 23), False),
        (date(2026, 6, 8), date(2026, 7, 6), date(2026, 7, 6), True),  # 10 working days more
        (date(2026, 6, 8), date(2026, 7, 20), date(2026, 7, 7), False),  # agreed, beyond the Code
    ],
)
def test_in_time_needs_both_dates_and_no_more_than_the_code_allows(
    acknowledged_on: date | None, due: date, answered_on: date, in_time: bool
) -> None:
    answered = replace(
        OPEN,
        acknowledged_on=acknowledged_on,
        due=due,
        base_due=date(2026, 6, 22),
        answered_on=answered_on,
        outcome=Outcome.UPHELD,
    )
    figures = board([case("BEST-2026-0001", answered)], date(2026, 4, 1), RUN)
    assert figures.figure("CH02(1)(ii)").numerator == int(in_time)
    # A9: an agreed date beyond the Code's extension is on time for M3 all the same
    assert figures.figure("M3").numerator == int(answered_on <= due)


@pytest.mark.clause("CH02", "X32")
@pytest.mark.parametrize(
    ("made", "answered_on", "in_time"),
    [
        (case, date(2026, 8, 17), True),  # base 20 July + 20 working days
        (case, date(2026, 8, 18), False),
        (under_2021, date(2026, 8, 3), True),  # base 20 July + 10
        (under_2021, date(2026, 8, 4), False),
    ],
)
def test_stage_2_has_the_limit_of_the_code_of_its_procedure(
    made: object, answered_on: date, in_time: bool
) -> None:
    assert callable(made)
    second = stage(
        date(2026, 6, 22),
        number=2,
        acknowledge_due=date(2026, 6, 29) if made is case else None,
        acknowledged_on=date(2026, 6, 29) if made is case else None,
        due=date(2026, 9, 30),
        base_due=date(2026, 7, 20),
        answered_on=answered_on,
        outcome=Outcome.UPHELD,
    )
    one = made("BEST-2026-0001", replace(OPEN, answered_on=date(2026, 6, 20)), second)
    figures = board([one], date(2026, 4, 1), RUN)
    assert figures.figure("CH02(2)(ii)").numerator == int(in_time)


def test_an_unknown_code_is_read_as_the_newest() -> None:
    second = stage(
        date(2026, 6, 22),
        number=2,
        due=date(2026, 9, 30),
        base_due=date(2026, 7, 20),
        answered_on=date(2026, 8, 17),
    )
    one = case("BEST-2026-0001", OPEN, second, code_basis="2031")
    assert board([one], date(2026, 4, 1), RUN).figure("CH02(2)(ii)").numerator == 1


@pytest.mark.clause("CH02", "M7")
def test_an_automatic_move_without_a_decision_is_never_in_time() -> None:
    one = under_2021(
        "BEST-2026-0001",
        stage(MON, acknowledge_due=date(2026, 6, 8), acknowledged_on=MON, due=date(2026, 6, 15)),
        stage(date(2026, 6, 16), number=2, due=date(2026, 7, 14), how=StageStart.AUTOMATIC),
    )
    figures = board([one], date(2026, 4, 1), RUN)
    found = [
        (
            figures.figure(f"CH02(1)({part})").numerator,
            figures.figure(f"CH02(1)({part})").denominator,
        )
        for part in ("i", "ii", "iii")
    ]
    assert found == [(0, 1), (0, 0), (0, 1)]
    assert figures.figure("CH02(1)(ii)").text == "n/a"


@pytest.mark.clause("CH02")
def test_the_three_denominators() -> None:
    answered = replace(OPEN, answered_on=date(2026, 6, 22), outcome=Outcome.UPHELD)
    cases = [
        case("BEST-2026-0001", answered),
        case("BEST-2026-0002", OPEN),  # limit passed
        case("BEST-2026-0003", stage(date(2026, 11, 16), due=date(2026, 12, 4))),  # limit to come
        # received the year before, answered in this one
        case("BEST-2026-0004", replace(answered, started_on=date(2026, 3, 30))),
        # withdrawn before the limit: nothing fell due
        case("BEST-2026-0005", OPEN, state=CaseState.WITHDRAWN, ended_on=date(2026, 6, 22)),
        # withdrawn after it
        case("BEST-2026-0006", OPEN, state=CaseState.WITHDRAWN, ended_on=date(2026, 6, 23)),
    ]
    figures = board(cases, date(2026, 4, 1), date(2027, 3, 31))
    received, answers, settled = (figures.figure(f"CH02(1)({part})") for part in ("i", "ii", "iii"))
    assert [each[-1] for each in received.references] == ["1", "2", "3", "5", "6"]
    assert [each[-1] for each in answers.references] == ["1", "4"]
    assert [each[-1] for each in settled.references] == ["1", "2", "6"]
    assert [each.numerator for each in (received, answers, settled)] == [1, 2, 1]


@pytest.mark.clause("CH02")
@pytest.mark.parametrize("headline", list(Denominator))
def test_the_headline_is_a_setting(headline: Denominator) -> None:
    figures = board(STORIES, *YEAR_2025, rules=ReportRules(headline=headline))
    marked = [each.code for each in figures.figures if "headline" in each.name]
    roman = {"received": "i", "answered": "ii", "answered_or_due": "iii"}[headline.value]
    assert marked == [f"CH02(1)({roman})", f"CH02(2)({roman})"]


@pytest.mark.clause("CH01", "CH02")
def test_schemes_in_wales_are_left_out_unless_set_otherwise() -> None:
    homes = (*HOMES, HomesRecord(date(2027, 3, 31), Nation.WALES, 90))
    cases = (
        case("BEST-2026-0001", OPEN),
        case("BEST-2026-0002", OPEN, nation=Nation.WALES),
    )
    portfolio = Portfolio(cases=cases, homes=homes)
    without = board(portfolio, *Q1_2026).figure("CH01(1)")
    with_wales = board(portfolio, *Q1_2026, rules=ReportRules(welsh_in_tsm=True))
    assert (without.numerator, without.denominator) == (1, 1310)
    lines = board(portfolio, *Q1_2026).stage_lines
    assert [each.in_tenant_measures for each in lines] == [True, False]
    assert all(each.in_tenant_measures for each in with_wales.stage_lines)
    assert "Schemes in Wales are left out" in without.rule
    figure = with_wales.figure("CH01(1)")
    assert (figure.numerator, figure.denominator, figure.value) == (2, 1400, 1.4)
    assert "Wales" not in figure.rule
    assert "Wales" not in with_wales.figure("CH02(1)(ii)").rule


@pytest.mark.clause("CH01")
def test_homes_not_entered_yet() -> None:
    before = board(Portfolio(homes=HOMES[:1]), *Q1_2026)
    assert before.homes.homes == 1240
    assert before.homes.note == (
        "1,240 homes on 31 March 2026, because those on 31 March 2027 are not entered yet: "
        "provisional."
    )
    never = board(Portfolio(homes=HOMES), date(2024, 4, 1), date(2024, 6, 30))
    assert never.figure("CH01(1)").text == "n/a"
    assert never.homes.note.startswith("No homes are entered for 31 March 2025")


@pytest.mark.clause("CH01")
def test_one_decimal_place_rounds_a_half_up() -> None:
    cases = tuple(case(f"BEST-2026-000{each}", OPEN) for each in range(3))
    homes = (HomesRecord(date(2027, 3, 31), Nation.ENGLAND, 1600),)
    assert board(Portfolio(cases=cases[:1], homes=homes), *Q1_2026).figure("CH01(1)").value == 0.6
    assert board(Portfolio(cases=cases, homes=homes), *Q1_2026).figure("CH01(1)").text == "1.9"
