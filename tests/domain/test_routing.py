"""Whom a complaint is handed to, and who works for a department by delegation."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from best_desktop.domain.routing import (
    Absence,
    Colleague,
    Delegation,
    RoutePlace,
    RoutingFacts,
    is_delegated,
    route,
)

MARCUS = Colleague(1, "Marcus Oyelaran")
HANNAH = Colleague(2, "Hannah Sillitoe")
JOAN = Colleague(3, "Joan Whitfield")
OWEN = Colleague(4, "Owen Pritchard")
ELSPETH = Colleague(5, "Elspeth Grant")
CHRISTMAS = (date(2026, 12, 24), date(2027, 1, 4))
DAY = date(2026, 12, 29)
LINE = RoutingFacts(MARCUS, HANNAH, (OWEN,))
clause = pytest.mark.clause


def away(colleague: Colleague, stand_in: Colleague | None = None) -> Absence:
    return Absence(colleague.id, *CHRISTMAS, stand_in)


@clause("R-2.1.4")
def test_a_complaint_goes_to_the_line_manager() -> None:
    found = route(LINE, DAY)
    assert found.to == MARCUS
    assert found.reason == "Handed to Marcus Oyelaran, line manager."
    assert [(each.place, each.chosen) for each in found.steps] == [(RoutePlace.MANAGER, True)]


@clause("R-2.1.4")
def test_the_deputy_takes_it_while_the_manager_is_away() -> None:
    found = route(replace(LINE, absences=(away(MARCUS, JOAN),)), DAY)
    assert found.to == HANNAH
    assert found.reason == (
        "Marcus Oyelaran, line manager, is away from 24 December 2026 to 4 January 2027. "
        "Handed to Hannah Sillitoe, deputy manager."
    )


@clause("R-2.1.9")
def test_with_manager_and_deputy_away_and_nothing_arranged_it_goes_to_the_lead() -> None:
    found = route(replace(LINE, absences=(away(MARCUS), away(HANNAH))), DAY)
    assert found.to == OWEN
    assert [each.place for each in found.steps] == [
        RoutePlace.MANAGER,
        RoutePlace.DEPUTY,
        RoutePlace.LEAD,
    ]
    assert found.reason.endswith(
        "Hannah Sillitoe, deputy manager, is away from 24 December 2026 to 4 January 2027. "
        "Handed to Owen Pritchard, lead complaints officer."
    )


@clause("R-2.1.9")
def test_an_arrangement_made_for_the_absence_comes_before_the_lead() -> None:
    found = route(replace(LINE, absences=(away(MARCUS), away(HANNAH, JOAN))), DAY)
    assert found.to == JOAN
    assert found.steps[-1].reason == (
        "Handed to Joan Whitfield, who stands in for Hannah Sillitoe."
    )


@clause("R-2.1.9")
def test_a_stand_in_who_is_away_passes_it_to_their_own_stand_in() -> None:
    absences = (away(MARCUS, JOAN), away(HANNAH), away(JOAN, ELSPETH))
    found = route(replace(LINE, absences=absences), DAY)
    assert found.to == ELSPETH
    assert found.steps[-2].reason.startswith(
        "Joan Whitfield, who stands in for Marcus Oyelaran, is away from 24 December 2026"
    )


@clause("R-2.1.9")
def test_two_who_stand_in_for_each_other_do_not_hold_it_up() -> None:
    found = route(replace(LINE, absences=(away(MARCUS, HANNAH), away(HANNAH, MARCUS))), DAY)
    assert found.to == OWEN


@clause("R-2.1.9")
@pytest.mark.parametrize(
    ("day", "to"),
    [
        (date(2026, 12, 23), MARCUS),
        (date(2026, 12, 24), HANNAH),
        (date(2027, 1, 4), HANNAH),
        (date(2027, 1, 5), MARCUS),
    ],
)
def test_the_first_and_last_days_of_an_absence_count(day: date, to: Colleague) -> None:
    assert route(replace(LINE, absences=(away(MARCUS),)), day).to == to


def test_away_until_further_notice_has_no_last_day() -> None:
    long_ago = Absence(MARCUS.id, date(2026, 1, 5))
    found = route(replace(LINE, absences=(long_ago, away(MARCUS))), DAY)
    assert found.to == HANNAH
    assert "is away from 5 January 2026 until further notice." in found.reason


@clause("P-7.3.a")
def test_nobody_is_handed_a_complaint_about_themselves() -> None:
    found = route(replace(LINE, not_to=frozenset({MARCUS.id, HANNAH.id})), DAY)
    assert found.to == OWEN
    assert "Marcus Oyelaran, line manager, is whom the complaint is about" in found.reason


@clause("R-2.1.9")
def test_a_department_without_manager_or_deputy_goes_to_the_lead() -> None:
    found = route(RoutingFacts(None, None, (OWEN, ELSPETH)), DAY)
    assert found.to == OWEN
    assert found.reason.startswith("No line manager is named. No deputy manager is named. Handed")
    assert route(RoutingFacts(None, None, (OWEN, ELSPETH), (away(OWEN),)), DAY).to == ELSPETH
    assert route(RoutingFacts(None, None, (OWEN,), (away(OWEN, JOAN),)), DAY).to == JOAN


def test_where_nobody_is_left_it_says_what_to_do() -> None:
    found = route(RoutingFacts(None, None, (OWEN,), (away(OWEN),)), DAY)
    assert found.to is None
    assert found.cure.startswith("Nobody can be handed this complaint today.")
    assert route(RoutingFacts(None, None, ()), DAY).steps[-1].reason == (
        "No lead complaints officer is named."
    )


COLLEAGUES = st.sampled_from([MARCUS, HANNAH, JOAN, OWEN, ELSPETH])
DAYS = st.dates(date(2026, 12, 1), date(2027, 1, 31))
ABSENCES = st.builds(
    Absence,
    st.integers(1, 5),
    DAYS,
    st.none() | DAYS,
    st.none() | COLLEAGUES,
)
FACTS = st.builds(
    RoutingFacts,
    st.none() | COLLEAGUES,
    st.none() | COLLEAGUES,
    st.lists(COLLEAGUES, max_size=2, unique=True).map(tuple),
    st.lists(ABSENCES, max_size=6).map(tuple),
    st.frozensets(st.integers(1, 5), max_size=2),
)


def is_free(facts: RoutingFacts, colleague: Colleague, on: date) -> bool:
    gone = any(
        each.staff_id == colleague.id
        and each.first <= on
        and (each.last is None or each.last >= on)
        for each in facts.absences
    )
    return not gone and colleague.id not in facts.not_to


@clause("R-2.1.9", "P-7.3.a")
@given(FACTS, DAYS)
def test_never_to_somebody_away_and_always_to_somebody_while_a_lead_is_there(
    facts: RoutingFacts, on: date
) -> None:
    found = route(facts, on)
    assert found.to is None or is_free(facts, found.to, on)
    assert bool(found.cure) is (found.to is None)
    if any(is_free(facts, each, on) for each in facts.leads):
        assert found.to is not None
    # Each step that was passed over says why, and only the last is chosen.
    assert [each.chosen for each in found.steps[:-1]] == [False] * (len(found.steps) - 1)
    assert all(each.reason for each in found.steps)
    # The line comes first: nobody else is asked while the manager is there.
    for colleague in (facts.manager, facts.deputy):
        if colleague is not None and is_free(facts, colleague, on):
            assert found.to == colleague
            break


@clause("R-2.1.6")
@pytest.mark.parametrize(
    ("day", "department", "allowed"),
    [
        (date(2026, 8, 31), 7, False),
        (date(2026, 9, 1), 7, True),
        (date(2026, 9, 4), 7, True),
        (date(2026, 9, 30), 7, True),
        (date(2026, 10, 1), 7, False),
        (date(2026, 9, 4), 8, False),
    ],
)
def test_an_administrator_works_for_a_department_while_it_is_delegated(
    day: date, department: int, allowed: bool
) -> None:
    september = Delegation(7, date(2026, 9, 1), date(2026, 9, 30))
    elsewhere = Delegation(9, date(2026, 1, 1), date(2026, 1, 31))
    assert is_delegated(department, [elsewhere, september], day) is allowed
    assert not is_delegated(department, [], day)


@clause("R-2.1.6")
def test_where_no_department_is_asked_about_any_delegation_in_force_is_enough() -> None:
    until_ended = Delegation(7, date(2026, 9, 1))
    assert is_delegated(None, [until_ended], date(2030, 1, 1))
    assert not is_delegated(None, [until_ended], date(2026, 8, 31))
