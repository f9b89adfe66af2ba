"""Figures as everybody may see them: nothing of fewer than five, and nothing to subtract."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from best_desktop.domain.figures import Figure, Measured, Section, average, count, money, share
from best_desktop.domain.public_figures import (
    NOT_SHOWN,
    drawn,
    is_shown,
    public_part,
    public_split,
    public_value,
)

STAGE_1 = Section.STAGE_1


def number(how_many: int, code: str = "M1") -> Figure:
    return count(code, "Received", STAGE_1, "A rule.", map(str, range(how_many)))


def met(true: int, of: int) -> Figure:
    return share("M2", "Kept", STAGE_1, "A rule.", [(str(n), n < true) for n in range(of)])


def paid(*sums: int) -> Figure:
    return money("M9", "Paid", STAGE_1, "A rule.", [("A", each) for each in sums])


def days(how_many: int) -> Figure:
    return average("M4", "Days", STAGE_1, "A rule.", dict.fromkeys(map(str, range(how_many)), 8))


@pytest.mark.clause("P-11.2", "P-14.1")
@pytest.mark.parametrize(
    ("figure", "text"),
    [
        (number(0), "0"),
        (number(4), "<5"),
        (number(5), "5"),
        (number(3, "L4"), "3"),
        (met(0, 0), "n/a"),
        (met(3, 4), NOT_SHOWN),
        (met(12, 12), "100.0% (12 of 12)"),
        (met(0, 12), "0.0% (0 of 12)"),
        (met(3, 12), "not shown (of 12)"),
        (met(9, 12), "not shown (of 12)"),
        (met(6, 12), "50.0% (6 of 12)"),
        (paid(), "£0.00"),
        (paid(5_000), NOT_SHOWN),
        (paid(*[1_000] * 6), "£60.00 (6 sums)"),
        (days(0), "n/a"),
        (days(4), NOT_SHOWN),
        (days(5), "8.0 (of 5)"),
    ],
)
def test_what_is_shown_of_a_figure(figure: Figure, text: str) -> None:
    assert public_value(figure) == text
    assert is_shown(figure) == (text not in {"n/a", "<5"} and not text.startswith("not shown"))


def test_the_regulators_measures_are_whole_only_where_somebody_asked_for_it() -> None:
    figure = replace(met(3, 1200), code="CH01(2)", measured=Measured.PER_THOUSAND, value=2.5)
    assert public_value(figure) == NOT_SHOWN
    assert public_value(figure, whole=True) == "2.5 (3 in 1,200 homes)"


def test_a_part_is_not_shown_where_the_rest_is_small() -> None:
    parts = (public_part(0, 9), public_part(9, 9), public_part(2, 9), public_part(8, 9))
    assert parts == ("0", "9", "<5", "*")
    assert public_part(6, 3) == "*"


def test_a_number_for_a_chart() -> None:
    assert (drawn("12"), drawn("<5"), drawn("*")) == (12, "<5", "*")


@given(st.lists(st.integers(0, 30), min_size=1, max_size=6))
def test_no_part_can_be_worked_out_from_the_whole(counts: list[int]) -> None:
    shown = public_split(counts)
    hidden = [each for each in shown if not each.isdigit()]
    assert all(text.isdigit() is (text == str(n)) for n, text in zip(counts, shown, strict=True))
    assert not any(0 < n < 5 and text.isdigit() for n, text in zip(counts, shown, strict=True))
    assert len(hidden) != 1 or sum(counts) < 5 or shown == ["*"] * len(counts)
