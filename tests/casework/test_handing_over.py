"""From whoever recorded a complaint to a manager, the deputy, a stand-in or the lead."""

from datetime import date, time

import pytest

from best_desktop.casework.absences import enter_absence
from best_desktop.casework.closing import withdraw
from best_desktop.casework.complaints import log_complaint
from best_desktop.casework.delegating import delegate
from best_desktop.casework.errors import InvalidInput, Refused
from best_desktop.casework.handing_over import hand_over, route_for, route_of
from best_desktop.casework.office_lists import change_department, change_staff
from best_desktop.casework.queries.routing import not_handed_over
from best_desktop.domain.routing import RoutePlace
from best_desktop.domain.vocabulary import LogStatus
from tests.builders import (
    DILYS,
    HANNAH,
    JOAN,
    MARCUS,
    OWEN,
    TARIQ,
    Office,
    acknowledged,
    complaint,
    lines,
    made_on,
    messages,
    new_complaint,
    newest,
    view,
)

TUESDAY = date(2026, 12, 29)
FIRST, LAST = date(2026, 12, 24), date(2027, 1, 4)


@pytest.fixture
def line(office: Office) -> Office:
    """Dilys answers to Marcus, whose deputy in Property is Hannah."""
    desk = office.desk(OWEN)
    property_ = office.departments["Property"]
    change_department(desk, property_, 1, {"deputy_id": office.staff[HANNAH]})
    change_staff(desk, office.staff[DILYS], 1, {"manager_id": office.staff[MARCUS]})
    return office


@pytest.mark.clause("R-2.1.4")
def test_saved_without_handing_over_it_waits_on_the_recorders_list(line: Office) -> None:
    desk = line.desk(DILYS, TUESDAY, time(10, 5))
    case = complaint(line, TUESDAY, hand_over=False, made_at=made_on(TUESDAY, time(10, 0)))
    assert getattr(route_for(desk, case).to, "name", "") == MARCUS
    (waiting,) = not_handed_over(desk)
    assert (waiting.complaint_id, waiting.who) == (case, "Mrs Ruth Adeyemi")
    assert not_handed_over(line.desk(MARCUS)) == ()
    logged = newest(line, case)
    assert (logged.action, lines(logged, "PASSED_TO_MANAGER")) == ("Log complaint", [])
    hand_over(desk, case, line.staff[MARCUS])
    assert not_handed_over(desk) == ()
    handed = newest(line, case)
    assert handed.action == "Hand over"
    assert lines(handed, "PASSED_TO_MANAGER") == [("PASSED_TO_MANAGER", "passed to", "", MARCUS)]
    shown = view(line, case)
    assert (shown.recorded_by, shown.passed_to) == (DILYS, MARCUS)
    (step,) = shown.route
    assert (step.place, step.staff, step.chosen) == (RoutePlace.MANAGER, MARCUS, True)


@pytest.mark.clause("R-2.1.4")
def test_where_nobody_is_named_it_goes_to_the_manager_by_itself(line: Office) -> None:
    case = complaint(line, TUESDAY)
    assert view(line, case).passed_to == MARCUS
    entry = newest(line, case)
    assert lines(entry, "PASSED_TO_MANAGER") == [("PASSED_TO_MANAGER", "passed to", "", MARCUS)]
    assert lines(entry, "ROUTE") == [
        ("ROUTE", "line manager", "", f"Handed to {MARCUS}, line manager.")
    ]
    assert not_handed_over(line.desk(DILYS)) == ()


@pytest.mark.clause("R-2.1.5")
@pytest.mark.parametrize(
    ("made", "logged", "status"),
    [
        ((date(2025, 5, 1), time(15, 0)), (date(2025, 5, 1), time(17, 0)), LogStatus.SAME_DAY),
        (
            (date(2025, 5, 1), time(15, 0)),
            (date(2025, 5, 2), time(9, 0)),
            LogStatus.WITHIN_24_HOURS,
        ),
        ((date(2025, 5, 1), time(15, 0)), (date(2025, 5, 2), time(15, 1)), LogStatus.LATE),
        ((date(2025, 5, 3), time(21, 40)), (date(2025, 5, 6), time(9, 10)), LogStatus.LATE),
    ],
)
def test_logged_the_same_day_within_24_hours_or_late_with_a_reason(
    line: Office, made: tuple[date, time], logged: tuple[date, time], status: LogStatus
) -> None:
    desk = line.desk(DILYS, *logged)
    new = new_complaint(line, made[0], made_at=made_on(*made))
    if status is LogStatus.LATE:
        with pytest.raises(InvalidInput) as refused:
            log_complaint(desk, new)
        assert set(messages(refused.value.problems)) == {"late_reason"}
        new = new_complaint(line, made[0], made_at=made_on(*made), late_reason="The line was down")
    shown = view(line, log_complaint(desk, new).id)
    assert shown.log_status is status


@pytest.mark.clause("R-2.1.9")
def test_manager_and_deputy_away_it_goes_to_the_lead_with_that_reason(line: Office) -> None:
    desk = line.desk(OWEN, date(2026, 12, 1))
    for who in (MARCUS, HANNAH):
        enter_absence(desk, line.staff[who], FIRST, LAST)
    case = complaint(line, TUESDAY)
    shown = view(line, case)
    assert shown.passed_to == OWEN
    away = "is away from 24 December 2026 to 4 January 2027."
    assert [(each.place, each.staff, each.chosen, each.reason) for each in shown.route] == [
        (RoutePlace.MANAGER, MARCUS, False, f"{MARCUS}, line manager, {away}"),
        (RoutePlace.DEPUTY, HANNAH, False, f"{HANNAH}, deputy manager, {away}"),
        (RoutePlace.LEAD, OWEN, True, f"Handed to {OWEN}, lead complaints officer."),
    ]
    after = complaint(line, date(2027, 1, 5))
    assert view(line, after).passed_to == MARCUS


@pytest.mark.clause("R-2.1.9")
def test_the_deputy_and_then_whoever_stands_in(line: Office) -> None:
    desk = line.desk(OWEN, date(2026, 12, 1))
    enter_absence(desk, line.staff[MARCUS], FIRST, LAST, line.staff[JOAN])
    assert view(line, complaint(line, TUESDAY)).passed_to == HANNAH
    enter_absence(desk, line.staff[HANNAH], FIRST, LAST)
    assert view(line, complaint(line, TUESDAY)).passed_to == JOAN
    assert route_of(line.desk(DILYS), None).to is not None


@pytest.mark.clause("R-2.1.9")
def test_nobody_at_all_it_stays_with_the_recorder_and_says_what_to_do(line: Office) -> None:
    desk = line.desk(OWEN, date(2026, 12, 1))
    for who in (MARCUS, HANNAH, OWEN):
        enter_absence(desk, line.staff[who], FIRST, None)
    case = complaint(line, TUESDAY)
    assert [each.complaint_id for each in not_handed_over(line.desk(DILYS))] == [case]
    assert "Nobody can be handed this complaint today" in lines(newest(line, case), "ROUTE")[-1][3]


def test_without_a_line_manager_the_department_s_head_is_asked(office: Office) -> None:
    assert view(office, complaint(office, TUESDAY)).passed_to == MARCUS
    found = route_of(office.desk(DILYS), None)
    assert [each.place for each in found.steps] == [
        RoutePlace.MANAGER,
        RoutePlace.DEPUTY,
        RoutePlace.LEAD,
    ]


@pytest.mark.clause("R-2.1.6")
def test_whoever_may_log_hands_nothing_over(line: Office) -> None:
    assert view(line, complaint(line, TUESDAY, by=MARCUS)).passed_to == ""
    assert view(line, complaint(line, TUESDAY, by=TARIQ)).passed_to == MARCUS
    property_, tariq = line.departments["Property"], line.staff[TARIQ]
    delegate(line.desk(MARCUS), property_, tariq, TUESDAY, None)
    assert view(line, complaint(line, TUESDAY, by=TARIQ)).passed_to == ""


def test_handing_over_by_hand(line: Office) -> None:
    case = complaint(line, TUESDAY, hand_over=False)
    desk, due = line.desk(DILYS), view(line, case).schedule
    with pytest.raises(InvalidInput, match="Enter why it goes to them"):
        hand_over(desk, case, line.staff[JOAN])
    with pytest.raises(InvalidInput, match="Tariq Mehmood may not confirm"):
        hand_over(desk, case, line.staff[TARIQ], "He is near")
    delegate(line.desk(MARCUS), line.departments["Property"], line.staff[TARIQ], TUESDAY, None)
    hand_over(desk, case, line.staff[TARIQ], "He is near")
    hand_over(desk, case, line.staff[JOAN], "It is about her service")
    shown = view(line, case)
    assert (shown.passed_to, shown.schedule) == (JOAN, due)
    assert [(each.place, each.staff) for each in shown.route] == [
        (RoutePlace.NAMED, TARIQ),
        (RoutePlace.NAMED, JOAN),
    ]
    enter_absence(desk, line.staff[HANNAH], TUESDAY, None)
    with pytest.raises(InvalidInput, match="Hannah Sillitoe is away"):
        hand_over(desk, case, line.staff[HANNAH], "She asked for it")
    change_staff(line.desk(OWEN), line.staff[MARCUS], 1, {"active": False})
    with pytest.raises(InvalidInput, match="does not work here any more"):
        hand_over(desk, case, line.staff[MARCUS], "He asked for it")


def test_what_is_acknowledged_or_ended_needs_no_handing_over(line: Office) -> None:
    case = acknowledged(line, hand_over=False)
    desk = line.desk(DILYS)
    assert not_handed_over(desk) == ()
    withdraw(line.desk(MARCUS), case, line.desk(MARCUS).today, "They said so.")
    with pytest.raises(Refused, match="withdrawn: nobody needs to take it over"):
        hand_over(desk, case, line.staff[MARCUS])
