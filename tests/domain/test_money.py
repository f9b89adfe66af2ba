"""Money in whole pence, as it is read and as it is typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from best_desktop.domain.money import MOST_PENCE, NotMoney, figures, pounds, typed_pence


@pytest.mark.parametrize(
    ("pence", "shown"), [(0, "£0.00"), (5, "£0.05"), (15_000, "£150.00"), (125_050, "£1,250.50")]
)
def test_a_sum_is_shown_in_pounds_and_pence(pence: int, shown: str) -> None:
    assert (pounds(pence), figures(pence)) == (shown, shown[1:])


@given(st.integers(min_value=0, max_value=MOST_PENCE))
def test_what_is_shown_may_be_typed(pence: int) -> None:
    assert typed_pence(pounds(pence)) == typed_pence(figures(pence)) == pence


@pytest.mark.parametrize(("typed", "pence"), [("150", 15_000), (" £ 1,250.50 ", 125_050)])
def test_a_sum_may_be_typed_shorter(typed: str, pence: int) -> None:
    assert typed_pence(typed) == pence


@pytest.mark.parametrize(
    "typed", ["", "abc", "-5", "1.5", "1,25.00", "12.345", "£", "1e3", "1000000.01"]
)
def test_anything_else_is_no_sum(typed: str) -> None:
    with pytest.raises(NotMoney, match="Enter "):
        typed_pence(typed)
