"""The staff a complaint is about neither handle, oversee nor decide it."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from best_desktop.casework import referrals
from best_desktop.casework.assigning import assign
from best_desktop.casework.closing import withdraw
from best_desktop.casework.complained_about import StaffComplainedAbout, name_staff
from best_desktop.casework.errors import ChangedMeanwhile, InvalidInput, Refused
from best_desktop.casework.handing_over import hand_over, route_for
from best_desktop.casework.inputs import Assignment
from best_desktop.casework.reviewers import reviewers
from best_desktop.domain.roles import Right
from tests.builders import (
    DILYS,
    ELSPETH,
    HANNAH,
    JOAN,
    MARCUS,
    OWEN,
    ROSALIND,
    Office,
    acknowledged,
    answered,
    complaint,
    decided,
    escalated,
    lines,
    messages,
    newest,
    view,
)

DAY = date(2025, 4, 22)


def _about(
    at: Office, *names: str, seen: tuple[str, ...] = (), **others: Any
) -> StaffComplainedAbout:
    ids = frozenset(at.staff[each] for each in names)
    return StaffComplainedAbout(ids, frozenset(at.staff[each] for each in seen), **others)


@pytest.mark.clause("P-7.3.a")
def test_whoever_it_is_about_is_given_it_in_no_way(office: Office) -> None:
    case = acknowledged(office)
    desk = office.desk(OWEN, DAY)
    name_staff(desk, case, replace(_about(office, HANNAH, JOAN), reason="They say so."))
    shown = view(office, case)
    assert [each.label for each in shown.complained_about] == [HANNAH, JOAN]
    entry = newest(office, case)
    assert (entry.action, entry.reason) == ("Name staff", "They say so.")
    assert lines(entry, "COMPLAINED_ABOUT") == [
        ("COMPLAINED_ABOUT", "staff", "", f"{HANNAH}, {JOAN}")
    ]
    able = {each.label for each in reviewers(desk, case)}
    assert MARCUS in able
    assert not able & {HANNAH, JOAN}
    about = "This complaint is about Joan Whitfield"
    with pytest.raises(Refused, match=about):
        assign(desk, case, Assignment(handler_id=office.staff[JOAN]))
    with pytest.raises(Refused, match=about):
        assign(desk, case, Assignment(overseer_id=office.staff[JOAN]))
    with pytest.raises(Refused, match=about):
        assign(desk, case, Assignment(contact_id=office.staff[JOAN]))
    with pytest.raises(Refused, match=about):
        referrals.intervene(desk, case, "Joan takes it", office.staff[JOAN])
    with pytest.raises(InvalidInput, match=about):
        hand_over(desk, case, office.staff[JOAN], "She knows them")
    with pytest.raises(Refused, match="This complaint is about you"):
        decided(office, case, DAY, by=JOAN)


@pytest.mark.clause("P-7.3.a", "R-2.1.9")
def test_the_route_passes_over_whom_it_is_about(office: Office) -> None:
    case = complaint(office, hand_over=False)
    desk = office.desk(OWEN, DAY)
    assert getattr(route_for(desk, case).to, "name", "") == MARCUS
    named = _about(office, MARCUS, handler_id=office.staff[HANNAH])
    name_staff(desk, case, replace(named, overseer_id=office.staff[ROSALIND]))
    route = route_for(desk, case)
    assert getattr(route.to, "name", "") == OWEN
    assert "Marcus Oyelaran, line manager, is whom the complaint is about" in route.reason


@pytest.mark.clause("P-7.3.a")
def test_who_is_in_charge_of_it_gives_way_to_somebody_named(office: Office) -> None:
    case = acknowledged(office, overseer_id=office.staff[ROSALIND])
    assign(office.desk(OWEN, DAY), case, Assignment(handler_id=office.staff[MARCUS]))
    desk = office.desk(OWEN)
    both = _about(office, MARCUS, ROSALIND)
    with pytest.raises(InvalidInput) as refused:
        name_staff(desk, case, both)
    said = messages(refused.value.problems)
    assert set(said) == {"handler_id", "overseer_id"}
    assert said["handler_id"].startswith("Marcus Oyelaran handles this complaint and it is about")
    others: dict[str, Any] = {"handler_id": office.staff[HANNAH], "overseer_id": office.staff[OWEN]}
    name_staff(desk, case, replace(both, **others))
    shown = view(office, case)
    assert (shown.handler, shown.overseer, shown.contact) == (HANNAH, OWEN, HANNAH)


@pytest.mark.clause("P-7.3.a")
def test_whoever_may_not_assign_asks_for_it(office: Office) -> None:
    case = complaint(office, handler_id=office.staff[DILYS])
    named = _about(office, DILYS, handler_id=office.staff[HANNAH])
    with pytest.raises(Refused, match="You may not assign"):
        name_staff(office.desk(DILYS, DAY), case, named)
    assert view(office, case).complained_about == ()


@pytest.mark.clause("P-7.3.a")
def test_the_lead_is_not_referred_a_complaint_about_themselves(office: Office) -> None:
    case = acknowledged(office)
    name_staff(office.desk(OWEN, DAY), case, _about(office, OWEN))
    with pytest.raises(Refused, match="about the lead complaints officer"):
        referrals.refer(office.desk(MARCUS), case, "Three departments")
    assert "This complaint is about you" in (view(office, case).why_not[Right.INTERVENE] or "")


def test_a_name_is_taken_off_again_and_a_colleagues_change_is_seen(office: Office) -> None:
    case = complaint(office)
    desk = office.desk(OWEN, DAY)
    name_staff(desk, case, _about(office, HANNAH))
    with pytest.raises(ChangedMeanwhile) as changed:
        name_staff(desk, case, _about(office, JOAN))
    assert [(each.saved, each.typed) for each in changed.value.conflicts] == [(HANNAH, JOAN)]
    entry = newest(office, case)
    name_staff(desk, case, _about(office, HANNAH, seen=(HANNAH,)))
    assert newest(office, case) == entry
    with pytest.raises(InvalidInput, match="not in the list any more"):
        name_staff(
            desk, case, StaffComplainedAbout(frozenset({999}), frozenset({office.staff[HANNAH]}))
        )
    withdraw(desk, case, DAY, "They said so.")
    name_staff(desk, case, _about(office, seen=(HANNAH,)))
    assert view(office, case).complained_about == ()
    assert newest(office, case).summary == "The complaint is about nobody who works here"


@pytest.mark.clause("P-7.3.a", "P-7.2.2")
def test_who_takes_over_a_review_must_be_able_to_review(office: Office) -> None:
    case = answered(office)
    escalated(office, case, date(2025, 4, 28))
    named = _about(office, ELSPETH, handler_id=office.staff[HANNAH])
    with pytest.raises(Refused, match="is not a senior manager"):
        name_staff(office.desk(OWEN), case, named)
    name_staff(office.desk(OWEN), case, replace(named, handler_id=office.staff[ROSALIND]))
    assert view(office, case).handler == ROSALIND


@pytest.mark.clause("P-7.3.a")
def test_whom_it_is_about_is_refused_as_reviewer_and_the_history_says_why(office: Office) -> None:
    case = answered(office)
    name_staff(office.desk(OWEN, DAY), case, replace(_about(office, ELSPETH), reason="So said."))
    with pytest.raises(Refused, match="This complaint is about"):
        escalated(office, case, date(2025, 4, 28), ELSPETH)
    entry = newest(office, case)
    assert lines(entry) == [("REVIEWER_REFUSED", "P-7.3.a", "", ELSPETH)]
    assert entry.reason.startswith("This complaint is about")
    assert view(office, case).stage == 1
