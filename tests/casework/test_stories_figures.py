"""What the stories W01–W06 add to the board's figures, quarter by quarter, counted by hand."""

from __future__ import annotations

import pytest

from best_desktop.domain.figures import Timeliness
from tests.casework.played_stories import Stories, stories

__all__ = ["stories"]

# Quarter, figure, numerator, denominator (None for a plain count), the stories counted.
FIGURES = [
    # W01 and W03 were received, acknowledged and answered from April to June 2025.
    ("Q1 2025/26", "M1", 2, None, "W01 W03"),
    ("Q1 2025/26", "M1 late", 1, None, "W03"),
    ("Q1 2025/26", "M2", 2, 2, "W01 W03"),
    ("Q1 2025/26", "M3", 2, 2, "W01 W03"),
    ("Q1 2025/26", "M3 extended", 0, 2, ""),
    ("Q1 2025/26", "M8 stage 1 upheld", 1, 2, "W01"),
    ("Q1 2025/26", "M8 stage 1 partly upheld", 1, 2, "W03"),
    ("Q1 2025/26", "M9 apology", 2, None, "W01 W03"),
    ("Q1 2025/26", "M9 action", 2, None, "W01 W03"),
    ("Q1 2025/26", "M1x", 0, None, ""),
    ("Q1 2025/26", "M10", 0, None, ""),
    ("Q1 2025/26", "CH01(1)", 2, 1240, "W01 W03"),
    ("Q1 2025/26", "CH02(1)(ii)", 2, 2, "W01 W03"),
    # W02 came in before Christmas and was answered, escalated and answered again after it.
    ("Q3 2025/26", "M1", 1, None, "W02"),
    ("Q3 2025/26", "M2", 1, 1, "W02"),
    ("Q3 2025/26", "M3", 0, 0, ""),
    ("Q3 2025/26", "M10", 1, None, "W02"),
    ("Q3 2025/26", "M10 overdue", 0, 1, ""),
    # The referral of March 2026 (W05) is no complaint.
    ("Q4 2025/26", "M1", 0, None, ""),
    ("Q4 2025/26", "M3", 1, 1, "W02"),
    ("Q4 2025/26", "M3 extended", 1, 1, "W02"),
    ("Q4 2025/26", "M5", 1, None, "W02"),
    ("Q4 2025/26", "M5 acknowledged", 1, 1, "W02"),
    ("Q4 2025/26", "M5 answered", 1, 1, "W02"),
    ("Q4 2025/26", "M8 stage 1 partly upheld", 1, 1, "W02"),
    ("Q4 2025/26", "M8 stage 2 upheld", 1, 1, "W02"),
    ("Q4 2025/26", "M9 financial", 1, None, "W02"),
    ("Q4 2025/26", "M9 money offered", 1, None, "W02"),
    ("Q4 2025/26", "M9 money offset", 0, None, ""),
    ("Q4 2025/26", "M9 money paid", 1, None, "W02"),
    ("Q4 2025/26", "CH01(1)", 3, 1240, "W01 W02 W03"),
    ("Q4 2025/26", "CH01(2)", 1, 1240, "W02"),
    ("Q4 2025/26", "CH02(1)(ii)", 3, 3, "W01 W02 W03"),
    ("Q4 2025/26", "CH02(2)(ii)", 1, 1, "W02"),
    # W05, and of W06 the recurring damp and the neighbour; W06a was not accepted.
    ("Q1 2026/27", "M1", 3, None, "W05 W06b W06c"),
    ("Q1 2026/27", "M1x", 1, None, "W06a"),
    ("Q1 2026/27", "M1x E3", 1, None, "W06a"),
    ("Q1 2026/27", "M2", 3, 3, "W05 W06b W06c"),
    ("Q1 2026/27", "M3", 3, 3, "W05 W06b W06c"),
    ("Q1 2026/27", "M8 stage 1 upheld", 2, 3, "W05 W06b"),
    ("Q1 2026/27", "M8 stage 1 partly upheld", 1, 3, "W06c"),
    ("Q1 2026/27", "M9 record", 1, None, "W05"),
    ("Q1 2026/27", "M9 financial", 1, None, "W05"),
    ("Q1 2026/27", "M9 money offered", 1, None, "W05"),
    ("Q1 2026/27", "M9 money offset", 1, None, "W05"),
    ("Q1 2026/27", "M9 money paid", 0, None, ""),
    ("Q1 2026/27", "M11 referrals", 0, None, ""),
    # The neighbour is no tenant.
    ("Q1 2026/27", "CH01(1)", 2, 1310, "W05 W06b"),
    ("Q1 2026/27", "CH02(1)(ii)", 2, 2, "W05 W06b"),
    # Three linked cases, six people: counted by case.
    ("Q2 2026/27", "M1", 3, None, "W04 W04b W04c"),
    ("Q2 2026/27", "M1 courtesy", 1, None, "W04b"),
    ("Q2 2026/27", "M2", 3, 3, "W04 W04b W04c"),
    ("Q2 2026/27", "M3", 3, 3, "W04 W04b W04c"),
    ("Q2 2026/27", "M8 stage 1 upheld", 2, 3, "W04 W04c"),
    ("Q2 2026/27", "M8 stage 1 not upheld", 1, 3, "W04b"),
    ("Q2 2026/27", "CH01(1)", 5, 1310, "W04 W04b W04c W05 W06b"),
    ("Q2 2026/27", "CH02(1)(ii)", 5, 5, "W04 W04b W04c W05 W06b"),
    ("Q2 2026/27", "M10", 0, None, ""),
]


@pytest.mark.clause("P-11.1")
@pytest.mark.parametrize(("quarter", "code", "numerator", "denominator", "names"), FIGURES)
def test_each_figure_and_the_cases_behind_it(
    stories: Stories,
    quarter: str,
    code: str,
    numerator: int,
    denominator: int | None,
    names: str,
) -> None:
    figure = stories.figures[quarter].figure(code)

    assert (figure.numerator, figure.denominator) == (numerator, denominator)
    assert stories.named(figure.met) == names.split()


# Quarter, figure, as printed.
PRINTED = [
    ("Q1 2025/26", "M4 stage 1 average", "11.5"),
    ("Q4 2025/26", "M4 stage 1 average", "22.0"),
    ("Q4 2025/26", "M4 stage 2 average", "21.0"),
    ("Q1 2026/27", "M4 stage 1 average", "11.3"),
    ("Q2 2026/27", "M4 stage 1 average", "11.3"),
    ("Q1 2025/26", "CH01(1)", "1.6"),
    ("Q4 2025/26", "CH01(1)", "2.4"),
    ("Q4 2025/26", "CH01(2)", "0.8"),
    ("Q1 2026/27", "CH01(1)", "1.5"),
    ("Q2 2026/27", "CH01(1)", "3.8"),
    ("Q4 2025/26", "M9 money offered", "£150.00"),
    ("Q4 2025/26", "M9 money paid", "£150.00"),
    ("Q1 2026/27", "M9 money offered", "£200.00"),
    ("Q1 2026/27", "M9 money offset", "£200.00"),
    ("Q1 2026/27", "M9 money paid", "£0.00"),
    ("Q1 2025/26", "M3", "100.0%"),
    ("Q3 2025/26", "M3", "n/a"),
]


@pytest.mark.clause("P-11.1")
@pytest.mark.parametrize(("quarter", "code", "text"), PRINTED)
def test_averages_and_rates_as_printed(
    stories: Stories, quarter: str, code: str, text: str
) -> None:
    assert stories.figures[quarter].figure(code).text == text


# Quarter of the answer, stage, case, working days.
DAYS = [
    ("Q1 2025/26", 1, "W01", 11),
    ("Q1 2025/26", 1, "W03", 12),
    ("Q4 2025/26", 1, "W02", 22),
    ("Q4 2025/26", 2, "W02", 21),
    ("Q1 2026/27", 1, "W05", 12),
    ("Q1 2026/27", 1, "W06b", 12),
    ("Q1 2026/27", 1, "W06c", 10),
    ("Q2 2026/27", 1, "W04", 12),
    ("Q2 2026/27", 1, "W04b", 10),
    ("Q2 2026/27", 1, "W04c", 12),
]


@pytest.mark.clause("P-11.1")
@pytest.mark.parametrize(("quarter", "stage", "case", "days"), DAYS)
def test_working_days_to_each_answer_and_that_it_was_on_time(
    stories: Stories, quarter: str, stage: int, case: str, days: int
) -> None:
    reference = stories[case].view.reference
    (line,) = [
        each
        for each in stories.figures[quarter].stage_lines
        if (each.reference, each.stage) == (reference, stage)
    ]

    assert line.days == days
    assert (line.acknowledged, line.answered) == (Timeliness.ON_TIME, Timeliness.ON_TIME)
