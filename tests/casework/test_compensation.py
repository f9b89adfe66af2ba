"""Compensation: impact, an approver who is not the handler, the answer, set off, paid."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from best_desktop.casework.compensation import (
    answer_offer,
    approvers,
    fixed_sums,
    offer,
    record_impact,
    record_paid,
    set_off,
)
from best_desktop.casework.compensation_views import (
    CompensationView,
    ImpactInput,
    Offer,
    SetOff,
    SumInput,
)
from best_desktop.casework.errors import ChangedMeanwhile, InvalidInput, Refused
from best_desktop.casework.queries.compensation import compensation, impacts
from best_desktop.casework.reviewers import reviewers
from best_desktop.domain.outside_words import (
    CompensationHead,
    CompensationState,
    CompensationTrigger,
    Severity,
)
from best_desktop.domain.vocabulary import (
    Outcome,
    Role,
)
from best_desktop.store.models import Compensation, Complaint, Deadline
from tests import builders
from tests.builders import (
    ELSPETH,
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

clause = pytest.mark.clause
DAY = date(2025, 4, 24)
COLD = ImpactInput("Slept in coats.", "Six weeks", Severity.HIGH, "Asthma, known to us.")


def given(office: Office, **changes: Any) -> Offer:
    made = Offer(
        CompensationTrigger.SENIOR_MANAGER,
        (SumInput(CompensationHead.DISTRESS, amount=15_000),),
        "Six cold weeks with a child.",
        office.staff[ELSPETH],
        DAY,
    )
    return replace(made, **changes)


def offered(office: Office, case: int, **changes: Any) -> int:
    return offer(office.desk(MARCUS, DAY), case, given(office, **changes))


def one(office: Office, case: int) -> CompensationView:
    (found,) = compensation(office.desk(MARCUS), case)
    return found


@clause("P-10.1")
def test_an_offer_is_kept_with_its_heads_and_who_approved_it(office: Office) -> None:
    case = complaint(office)
    due_before = view(office, case).next_due
    offered(
        office,
        case,
        trigger=CompensationTrigger.REQUESTED,
        asked=20_000,
        citation="Compensation and Remedies Policy 4.2",
        sums=(
            SumInput(CompensationHead.DISTRESS, amount=10_000, note="Six weeks"),
            SumInput(CompensationHead.LOSS, amount=5_000),
        ),
    )
    shown = one(office, case)
    assert (shown.state, shown.amount, shown.asked) == (CompensationState.OFFERED, 15_000, 20_000)
    assert (shown.approved_by, shown.offered_on, shown.payable) == (ELSPETH, DAY, 15_000)
    assert shown.citation == "Compensation and Remedies Policy 4.2"
    assert [(each.head, each.amount, each.note) for each in shown.sums] == [
        (CompensationHead.DISTRESS, 10_000, "Six weeks"),
        (CompensationHead.LOSS, 5_000, ""),
    ]
    entry = newest(office, case)
    assert entry.summary == "Compensation of £150.00 offered"
    assert lines(entry, "COMP_OFFERED") == [("COMP_OFFERED", "", "", "150.00")]
    assert view(office, case).next_due == due_before


@clause("P-10.1")
def test_whoever_approves_is_a_senior_manager(office: Office) -> None:
    case = complaint(office)
    with pytest.raises(Refused, match="Joan Whitfield may not approve compensation"):
        offered(office, case, approved_by_id=office.staff[JOAN])
    with pytest.raises(Refused, match="Choose who approves"):
        offered(office, case, approved_by_id=999)
    assert not Compensation.select().exists()


@clause("P-10.1")
def test_whoever_handles_it_does_not_approve_it_whatever_their_role(office: Office) -> None:
    case = complaint(office, handler_id=office.staff[ROSALIND])
    with pytest.raises(Refused, match="Rosalind Achebe handled this complaint"):
        offered(office, case, approved_by_id=office.staff[ROSALIND])
    assert [each.label for each in approvers(office.desk(MARCUS), case)] == [ELSPETH]


@clause("P-10.1", "P-7.2.2", "W02")
def test_the_reviewer_of_stage_2_approves_and_whoever_handled_stage_1_does_not(
    office: Office,
) -> None:
    case = answered(office, handler_id=office.staff[ROSALIND])
    escalated(office, case, date(2025, 4, 28))
    assert [each.label for each in approvers(office.desk(MARCUS), case)] == [ELSPETH]
    assert view(office, case).handler == ELSPETH


@clause("P-7.2.2")
def test_who_approved_money_at_stage_1_does_not_review_it_at_stage_2(office: Office) -> None:
    case = answered(office)
    fit = [each.label for each in reviewers(office.desk(OWEN), case, 2)]
    (only,) = impacts(office.desk(MARCUS), case)
    record_impact(office.desk(MARCUS, DAY), only.point_id, COLD)
    offered(office, case)
    left = [each.label for each in reviewers(office.desk(OWEN), case, 2)]
    assert (fit, left) == ([ELSPETH, ROSALIND], [ROSALIND])


@clause("P-10.2")
def test_each_upheld_point_needs_its_impact_before_money_is_offered(office: Office) -> None:
    case = acknowledged(office, points=("Cold for six weeks.", "Nobody rang."))
    decided(office, case, DAY)
    first, second = (each.point_id for each in impacts(office.desk(MARCUS), case))
    with pytest.raises(Refused, match=r"points 1, 2 of BEST-2025-0001 is"):
        offered(office, case)
    desk = office.desk(MARCUS, DAY)
    record_impact(desk, first, COLD)
    with pytest.raises(Refused, match="point 2 of BEST-2025-0001 is upheld and has no impact"):
        offered(office, case)
    record_impact(desk, second, replace(COLD, severity=Severity.LOW))
    offered(office, case)

    cold, silent = impacts(desk, case)
    assert (cold.what, cold.lasted, cold.vulnerability) == (
        "Slept in coats.",
        "Six weeks",
        "Asthma, known to us.",
    )
    assert (cold.upheld, cold.severity, silent.severity) == (True, Severity.HIGH, Severity.LOW)


@clause("P-10.2")
def test_a_point_that_is_not_upheld_needs_none(office: Office) -> None:
    case = acknowledged(office)
    decided(office, case, DAY, Outcome.NOT_UPHELD)
    offered(office, case)
    (shown,) = impacts(office.desk(MARCUS), case)
    assert (shown.id, shown.upheld, shown.severity) == (0, False, None)


def test_an_impact_is_corrected_and_compared_with_what_was_seen(office: Office) -> None:
    case = complaint(office)
    desk, point = office.desk(MARCUS, DAY), view(office, case).points[0].id
    record_impact(desk, point, COLD)
    record_impact(desk, point, COLD, 1)  # as it was: nothing to record
    record_impact(desk, point, replace(COLD, lasted="Seven weeks"), 1)
    assert impacts(desk, case)[0].lasted == "Seven weeks"
    with pytest.raises(ChangedMeanwhile):
        record_impact(desk, point, replace(COLD, lasted="Eight weeks"), 1)
    with pytest.raises(InvalidInput) as wrong:
        record_impact(desk, point, ImpactInput("", "", Severity.LOW))
    assert set(messages(wrong.value.problems)) == {"what", "lasted"}
    with pytest.raises(Refused, match="not in the case file"):
        record_impact(desk, 999, COLD)


# ------------------------------------------------------------------------- the fixed sums of 2026

AFTER = date(2026, 4, 2)


@clause("P-10.1")
def test_a_fixed_sum_is_worked_out_from_the_edition_in_force(office: Office) -> None:
    case = complaint(office)
    heat = SumInput(CompensationHead.HEATING_AND_HOT_WATER, quantity=9)
    visit = SumInput(CompensationHead.MISSED_APPOINTMENT, quantity=2)
    free = SumInput(CompensationHead.DISTRESS, amount=5_000)
    desk = office.desk(MARCUS, AFTER)
    offer(desk, case, given(office, sums=(heat, visit, free), offered_on=AFTER))
    shown = one(office, case)
    assert [(each.quantity, each.rate, each.amount) for each in shown.sums] == [
        (9, 1_500, 13_500),
        (2, 1_500, 3_000),
        (None, None, 5_000),
    ]
    assert shown.amount == 21_500


def test_before_the_first_edition_no_sum_is_fixed(office: Office) -> None:
    assert fixed_sums(date(2026, 3, 31)) is None
    with pytest.raises(InvalidInput, match="Enter an amount for loss of all power"):
        offered(office, complaint(office), sums=(SumInput(CompensationHead.POWER, quantity=3),))


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"sums": ()}, "sums"),
        ({"sums": (SumInput(CompensationHead.LOSS),)}, "sums"),
        ({"sums": (SumInput(CompensationHead.LOSS, amount=100_000_000),) * 2}, "sums"),
        ({"basis": " "}, "basis"),
        ({"trigger": CompensationTrigger.REQUESTED}, "asked"),
        ({"trigger": CompensationTrigger.ORDERED}, "trigger"),
        ({"asked": -1}, "asked"),
        ({"offered_on": date(2025, 4, 13)}, "offered_on"),
        ({"offered_on": date(2025, 4, 25)}, "offered_on"),
    ],
)
def test_what_is_wrong_with_an_offer_is_said_beside_its_field(
    office: Office, changes: dict[str, Any], field: str
) -> None:
    with pytest.raises(InvalidInput) as wrong:
        offered(office, complaint(office), **changes)
    assert set(messages(wrong.value.problems)) == {field}


def test_a_fixed_sum_needs_how_many(office: Office) -> None:
    none = (SumInput(CompensationHead.POWER, quantity=0),)
    with pytest.raises(InvalidInput, match="Enter how many of: day, for loss of all power"):
        offer(
            office.desk(MARCUS, AFTER),
            complaint(office),
            given(office, sums=none, offered_on=AFTER),
        )


# ----------------------------------------------------------------- what becomes of a sum


@pytest.mark.parametrize(
    ("accepted", "state", "what"),
    [
        (True, CompensationState.ACCEPTED, "COMP_ACCEPTED"),
        (False, CompensationState.DECLINED, "COMP_DECLINED"),
    ],
)
def test_an_offer_is_answered_once(
    office: Office, accepted: bool, state: CompensationState, what: str
) -> None:
    case = complaint(office)
    sum_id, desk = offered(office, case), office.desk(MARCUS)
    answer_offer(desk, sum_id, 1, DAY, accepted=accepted)
    shown = one(office, case)
    assert (shown.state, shown.answered_on) == (state, DAY)
    assert lines(newest(office, case), what) == [(what, "", "", "150.00")]
    with pytest.raises(Refused, match="already"):
        answer_offer(desk, sum_id, 2, DAY, accepted=True)
    assert (shown.why_not["pay"] is None) is accepted


@clause("P-10.1", "R-9.1.d")
def test_a_sum_is_paid_once_on_a_date(office: Office) -> None:
    case = complaint(office)
    sum_id = offered(office, case)
    paid = date(2025, 5, 2)
    desk = office.desk(MARCUS, paid)
    with pytest.raises(InvalidInput, match=r"on or after 24 April 2025, the date of the offer"):
        record_paid(desk, sum_id, 1, date(2025, 4, 23))
    record_paid(desk, sum_id, 1, paid)
    shown = one(office, case)
    assert (shown.state, shown.paid_on) == (CompensationState.PAID, paid)
    assert lines(newest(office, case), "COMP_PAID") == [("COMP_PAID", "", "", "150.00")]
    with pytest.raises(Refused, match="nothing left to pay"):
        record_paid(desk, sum_id, 2, paid)


@clause("R-9.1.d", "W05")
def test_a_sum_wholly_set_off_is_settled_by_it(office: Office) -> None:
    case = complaint(office)
    sums = (SumInput(CompensationHead.DISTRESS, amount=20_000),)
    sum_id, desk = offered(office, case, sums=sums), office.desk(MARCUS)
    set_off(desk, sum_id, 1, SetOff(DAY, arrears=32_050, against_arrears=True), "They agreed.")
    shown = one(office, case)
    assert (shown.state, shown.offset, shown.payable) == (CompensationState.OFFSET, 20_000, 0)
    assert (shown.arrears, shown.arrears_left, shown.recharge_left) == (32_050, 12_050, 0)
    assert lines(newest(office, case), "COMP_OFFSET") == [
        ("COMP_OFFSET", "200.00 against rent arrears", "320.50", "120.50")
    ]
    assert all(shown.why_not.values())


@clause("R-9.1.d")
def test_a_sum_set_off_in_part_leaves_the_rest_to_pay(office: Office) -> None:
    case = complaint(office)
    sum_id, desk = offered(office, case), office.desk(MARCUS)
    owed = SetOff(DAY, 4_000, 2_500, against_arrears=True, against_recharge=True)
    set_off(desk, sum_id, 1, owed)
    shown = one(office, case)
    assert (shown.state, shown.offset, shown.payable) == (CompensationState.OFFERED, 6_500, 8_500)
    with pytest.raises(Refused, match="set off already"):
        set_off(desk, sum_id, 2, owed)
    record_paid(desk, sum_id, 2, DAY)
    assert lines(newest(office, case), "COMP_PAID") == [("COMP_PAID", "", "", "85.00")]


@clause("R-9.1.d")
def test_nothing_is_set_off_without_a_choice(office: Office) -> None:
    case = complaint(office)
    sum_id, desk = offered(office, case), office.desk(MARCUS)
    for choice, field in (
        (SetOff(DAY, 4_000), "against_arrears"),
        (SetOff(DAY, 0, against_arrears=True), "arrears"),
        (SetOff(DAY, 4_000, -1, against_arrears=True), "recharge"),
    ):
        with pytest.raises(InvalidInput) as wrong:
            set_off(desk, sum_id, 1, choice)
        assert set(messages(wrong.value.problems)) == {field}
    # Chosen against the arrears alone, the recharge stays as it is.
    set_off(desk, sum_id, 1, SetOff(DAY, 4_000, 2_500, against_arrears=True))
    assert (one(office, case).offset, one(office, case).recharge_left) == (4_000, 2_500)


def test_money_moves_no_date_of_the_complaint(office: Office) -> None:
    case = acknowledged(office)
    before = list(Deadline.select(Deadline.kind, Deadline.due_on, Deadline.met_on).tuples())
    sum_id = offered(office, case)
    answer_offer(office.desk(MARCUS), sum_id, 1, DAY, accepted=True)
    record_paid(office.desk(MARCUS), sum_id, 2, DAY)
    after = list(Deadline.select(Deadline.kind, Deadline.due_on, Deadline.met_on).tuples())
    assert before == after


def test_a_sum_that_is_gone_or_changed_is_said(office: Office) -> None:
    case = complaint(office)
    sum_id, desk = offered(office, case), office.desk(MARCUS)
    with pytest.raises(Refused, match="not in the case file"):
        record_paid(desk, 999, 1, DAY)
    answer_offer(desk, sum_id, 1, DAY, accepted=True)
    with pytest.raises(ChangedMeanwhile):
        record_paid(desk, sum_id, 1, DAY)


@clause("P-15.2")
def test_what_may_not_be_done_is_said_for_whoever_looks(office: Office) -> None:
    case = complaint(office)
    offered(office, case)
    looks = builders.staff(office.desk(OWEN), "Ida Looks", roles=(Role.READ_ONLY,))
    office.staff["Ida Looks"] = looks
    (shown,) = compensation(office.desk("Ida Looks"), case)
    assert all((each or "").startswith("You may not") for each in shown.why_not.values())
    assert Complaint.get_by_id(case).handler_id != looks
