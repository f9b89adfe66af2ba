"""Whom a complaint is handed to, and when it was made, received and logged."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from best_desktop.domain.routing import (
    Absence,
    Colleague,
    Delegation,
    Intake,
    RoutePlace,
    RoutingFacts,
    administrators_for,
    delegation_for,
    route,
)
from best_desktop.domain.vocabulary import LogStatus

MARCUS = Colleague(1, "Marcus Oyelaran")
HANNAH = Colleague(2, "Hannah Sillitoe")
JOAN = Colleague(3, "Joan Whitfield")
OWEN = Colleague(4, "Owen Pritchard")
ELSPETH = Colleague(5, "Elspeth Grant")
CHRISTMAS = (date(2026, 12, 24), date(2027, 1, 4))
DAY = date(2026, 12, 29)
LINE = RoutingFacts(MARCUS, HANNAH, (OWEN,))
clause = pytest.mark.clause
at = datetime.fromisoformat


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
    september = Delegation(9, 7, date(2026, 9, 1), date(2026, 9, 30), MARCUS.name)
    found = delegation_for(9, department, [september], day)
    assert found == (september if allowed else None)
    assert administrators_for(department, [september], [], day) == ((9,) if allowed else ())
    assert delegation_for(8, department, [september], day) is None


@clause("R-2.1.6")
def test_an_administrator_who_is_away_logs_nothing() -> None:
    always = Delegation(9, 7, date(2026, 1, 1), None, MARCUS.name)
    other = replace(always, staff_id=10)
    holiday = Absence(9, *CHRISTMAS)
    assert administrators_for(7, [always, other, other], [holiday], DAY) == (10,)
    assert administrators_for(7, [always], [holiday], date(2027, 1, 5)) == (9,)


@clause("R-2.1.5", "G6", "W01", "W02", "W03")
@pytest.mark.parametrize(
    ("made", "logged", "status", "late_by"),
    [
        (at("2025-04-14T10:20"), at("2025-04-14T11:05"), LogStatus.SAME_DAY, 0),
        (
            at("2025-12-16T19:42"),
            at("2025-12-17T09:15"),
            LogStatus.WITHIN_24_HOURS,
            0,
        ),
        (at("2026-06-01T15:00"), at("2026-06-02T15:00"), LogStatus.WITHIN_24_HOURS, 0),
        (at("2026-06-01T15:00"), at("2026-06-02T15:01"), LogStatus.LATE, 1),
        (at("2025-05-03T21:40"), at("2025-05-06T09:30"), LogStatus.LATE, 2150),
    ],
)
def test_same_day_within_24_hours_or_late(
    made: datetime, logged: datetime, status: LogStatus, late_by: int
) -> None:
    intake = Intake(made, made.date(), logged)
    assert (intake.status, intake.late_by) == (status, timedelta(minutes=late_by))
    needs_reason = [field for field, _ in intake.problems()]
    assert needs_reason == (["late_reason"] if status is LogStatus.LATE else [])
    assert replace(intake, late_reason="Office closed, message not seen").problems() == ()


@clause("R-2.1.5")
def test_late_says_when_it_was_due() -> None:
    intake = Intake(at("2025-05-03T21:40"), date(2025, 5, 3), at("2025-05-06T09:30"))
    assert intake.problems() == (
        (
            "late_reason",
            "This had to be logged by 21:40 on 4 May 2025. Enter why it was not (R-2.1.5).",
        ),
    )


@clause("P-15.3")
def test_what_a_contractor_kept_is_flagged() -> None:
    """Told to the contractor on Thursday 27 August 2026, passed on on Tuesday 1 September."""
    intake = Intake(
        at("2026-08-27T11:00"),
        date(2026, 8, 27),
        at("2026-09-01T10:00"),
        "The contractor passed it on late",
        passed_on=date(2026, 9, 1),
    )
    assert intake.hand_over_days == 5
    assert intake.problems() == ()
    assert replace(intake, passed_on=None).hand_over_days == 0
    wrong = replace(intake, passed_on=date(2026, 9, 2))
    assert [field for field, _ in wrong.problems()] == ["passed_on"]


@pytest.mark.parametrize(
    ("change", "field", "said"),
    [
        ({"made_at": at("2026-06-01T12:00")}, "made_at", "before it was made"),
        ({"received_on": date(2026, 5, 31)}, "received_on", "1 June 2026, when it was made, or"),
        ({"received_on": date(2026, 6, 2)}, "received_on", "when it was logged, or earlier."),
    ],
)
def test_dates_that_cannot_be_right_are_named_with_the_cure(
    change: dict[str, object], field: str, said: str
) -> None:
    good = Intake(at("2026-06-01T09:00"), date(2026, 6, 1), at("2026-06-01T10:00"))
    assert good.problems() == ()
    assert replace(good, made_at=good.logged_at).problems() == ()
    ((name, message),) = replace(good, **change).problems()  # type: ignore[arg-type]
    assert name == field
    assert said in message
