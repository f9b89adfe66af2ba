"""The Ombudsman's fixed sums, what may be set off, and what may happen to a sum."""

import tomllib
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from best_desktop.domain.compensation import (
    CompensationRuleError,
    Counted,
    FixedSums,
    Per,
    in_force,
    largest_offset,
    read_fixed_sums,
    what_for,
    why_not_answered,
    why_not_paid,
    why_not_set_off,
)
from best_desktop.domain.outside_words import (
    CompensationHead,
    CompensationState,
    CompensationTrigger,
)
from best_desktop.paths import resource

clause = pytest.mark.clause
SUMS = st.integers(min_value=0, max_value=100_000_000)
State = CompensationState


def shipped() -> FixedSums:
    path = resource("compensation", "ombudsman-2026.toml")
    return read_fixed_sums(tomllib.loads(path.read_text(encoding="utf-8")), path.name)


def test_the_sums_of_1_april_2026_are_those_of_the_guidance() -> None:
    edition = shipped()
    assert edition.in_force_from == date(2026, 4, 1)
    assert [(each.head.value, each.pence, each.per.value) for each in edition.sums] == [
        ("heating_and_hot_water", 1500, "day"),
        ("heating_or_hot_water", 800, "day"),
        ("power", 1000, "day"),
        ("lighting", 1000, "week"),
        ("missed_appointment", 1500, "visit"),
    ]
    assert edition.find(CompensationHead.DISTRESS) is None


def test_an_edition_holds_from_its_day_until_the_next() -> None:
    first = FixedSums("First", date(2026, 4, 1), ())
    next_one = FixedSums("Next", date(2028, 4, 1), ())
    assert in_force((next_one, first), date(2026, 3, 31)) is None
    assert in_force((next_one, first), date(2028, 3, 31)) is first
    assert in_force((next_one, first), date(2028, 4, 1)) is next_one


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"title": ""}, "'title' is empty"),
        ({"more": 1}, "'more' is not known"),
        ({"sums": [{"head": "boats", "pence": 1, "per": "day"}]}, "must be one of"),
        ({"sums": [{"head": "power", "pence": 0, "per": "day"}]}, "more than nothing"),
        ({"sums": [{"head": "power", "pence": 1, "per": "day"}] * 2}, "a head twice"),
    ],
)
def test_a_table_that_is_wrong_says_where_and_how_to_put_it_right(
    changed: dict[str, Any], said: str
) -> None:
    table = {"title": "Sums", "in_force_from": date(2026, 4, 1), "sums": [], **changed}
    with pytest.raises(CompensationRuleError, match=f"sums.toml: .*{said}"):
        read_fixed_sums(table, "sums.toml")


@clause("R-9.1.d")
def test_the_two_offsets_of_the_procedure() -> None:
    all_of_it = largest_offset(20_000, 32_050, 0)
    assert (all_of_it.arrears, all_of_it.recharge, all_of_it.total) == (20_000, 0, 20_000)
    both = largest_offset(15_000, 4_000, 2_500)
    assert (both.arrears, both.recharge, both.total) == (4_000, 2_500, 6_500)


@clause("R-9.1.d")
@given(SUMS, SUMS, SUMS)
def test_no_more_is_set_off_than_is_awarded_or_owed(award: int, arrears: int, owed: int) -> None:
    off = largest_offset(award, arrears, owed)
    assert off.total == min(award, arrears + owed)
    assert 0 <= off.arrears <= arrears
    assert 0 <= off.recharge <= owed


STEPS = {
    State.OFFERED: (True, True, True),
    State.ACCEPTED: (False, True, True),
    State.DECLINED: (False, False, False),
    State.ORDERED: (False, False, True),
    State.OFFSET: (False, False, False),
    State.PAID: (False, False, False),
}


@pytest.mark.parametrize("state", State)
def test_what_may_happen_to_a_sum_in_each_state(state: CompensationState) -> None:
    ordered = state is State.ORDERED
    trigger = CompensationTrigger.ORDERED if ordered else CompensationTrigger.REQUESTED
    said = (why_not_answered(state), why_not_set_off(state, trigger, 0), why_not_paid(state))
    assert tuple(each is None for each in said) == STEPS[state]
    assert all(each is None or each.endswith(".") for each in said)


@clause("X24", "R-9.1.d")
@pytest.mark.parametrize("state", State)
def test_what_the_ombudsman_ordered_is_never_set_off(state: CompensationState) -> None:
    said = why_not_set_off(state, CompensationTrigger.ORDERED, 0) or ""
    assert said.endswith("never set off against what somebody owes us.")


def test_a_sum_is_set_off_once() -> None:
    said = why_not_set_off(State.OFFERED, CompensationTrigger.REQUESTED, 1)
    assert said == "This sum is set off already."


@pytest.mark.parametrize(
    ("head", "note", "counted", "words"),
    [
        (CompensationHead.DISTRESS, "Eight weeks", None, "distress and inconvenience"),
        (CompensationHead.LOSS, "", None, "losses and costs"),
        (CompensationHead.OTHER, "", None, "other effects of what went wrong"),
        (CompensationHead.OTHER, "The ruined carpet", None, "the ruined carpet"),
        (CompensationHead.OTHER, "Tesco vouchers", None, "Tesco vouchers"),
        (
            CompensationHead.LIGHTING,
            "",
            (1, 1_000, Per.WEEK),
            "loss of lighting: 1 week at £10.00 a week",
        ),
        (
            CompensationHead.POWER,
            "",
            (9, 1_000, Per.DAY),
            "loss of all power: 9 days at £10.00 a day",
        ),
        (CompensationHead.MISSED_APPOINTMENT, "", (1, 1_500, Per.VISIT), "a missed appointment"),
        (
            CompensationHead.MISSED_APPOINTMENT,
            "",
            (2, 1_500, Per.VISIT),
            "2 missed appointments at £15.00 each",
        ),
    ],
)
def test_a_letter_says_what_a_sum_is_for(
    head: CompensationHead, note: str, counted: tuple[int, int, Per] | None, words: str
) -> None:
    assert what_for(head, note, Counted(*counted) if counted else None) == words
