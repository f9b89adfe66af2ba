"""Counts of people are shown so that nobody can be picked out of them."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from best_desktop.domain.small_numbers import (
    FEWEST,
    HIDDEN,
    LEFT_OUT,
    shown_counts,
    shown_total,
)


def shown(*counts: int) -> list[str]:
    return list(shown_counts(dict(enumerate(counts))).values())


@pytest.mark.clause("P-5.1.m")
@pytest.mark.parametrize(
    ("counts", "expected"),
    [
        ((0, 7, 12), ["0", "7", "12"]),
        ((3, 0, 9, 20), [HIDDEN, "0", LEFT_OUT, "20"]),
        ((2, 3, 20), [HIDDEN, HIDDEN, "20"]),
        ((1, 1, 20), [HIDDEN, HIDDEN, LEFT_OUT]),
        ((4, 4, 20, 30), [HIDDEN, HIDDEN, LEFT_OUT, "30"]),
        ((3,), [LEFT_OUT]),
        ((1, 1, 0), [LEFT_OUT, LEFT_OUT, LEFT_OUT]),
        ((), []),
    ],
)
def test_what_is_under_five_is_hidden_with_another(
    counts: tuple[int, ...], expected: list[str]
) -> None:
    assert shown(*counts) == expected


@pytest.mark.clause("P-5.1.m")
@given(st.lists(st.integers(0, 9), min_size=1, max_size=5))
def test_no_hidden_number_can_be_worked_out_from_the_rest(counts: list[int]) -> None:
    result = shown(*counts)
    assert all(count == 0 or count >= FEWEST for count, each in zip(counts, result, strict=True)
               if each.isdigit())  # fmt: skip
    if set(result) == {LEFT_OUT} or not {HIDDEN, LEFT_OUT} & set(result):
        return
    total = sum(counts)
    ranges = {HIDDEN: range(1, FEWEST), LEFT_OUT: range(FEWEST, total + 1)}
    choices = [ranges.get(each, [int(each)] if each.isdigit() else []) for each in result]
    possible = [each for each in product(*choices) if sum(each) == total]
    for place, each in enumerate(result):
        if not each.isdigit():
            assert len({way[place] for way in possible}) > 1


@pytest.mark.clause("P-5.1.m")
def test_a_total_of_a_few_people_is_hidden_too() -> None:
    assert [shown_total(each) for each in (0, 1, 4, 5, 120)] == ["0", HIDDEN, HIDDEN, "5", "120"]
