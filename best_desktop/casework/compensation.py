"""Compensation: offered with an approver, answered, set off by choice, paid (P-10, R-9.1.d).

None of this moves a date of the complaint.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import cache

from best_desktop.casework.checks import Checks
from best_desktop.casework.compensation_views import (
    ImpactInput,
    Offer,
    SetOff,
    SumInput,
    SumView,
)
from best_desktop.casework.desk import Desk, Work
from best_desktop.casework.errors import Refused
from best_desktop.casework.office_views import Choice
from best_desktop.casework.reviewers import worked_on
from best_desktop.casework.rights import why_not_this_person
from best_desktop.casework.standing import case_in, complaint_by_id, procedure_of
from best_desktop.domain.compensation import (
    FixedSums,
    in_force,
    largest_offset,
    read_fixed_sums,
    why_not_answered,
    why_not_paid,
    why_not_set_off,
)
from best_desktop.domain.money import MOST_PENCE, figures, pounds
from best_desktop.domain.outside_words import (
    CompensationHead,
    CompensationState,
    CompensationTrigger,
)
from best_desktop.domain.roles import Position, Right, separation
from best_desktop.domain.vocabulary import FAULT_FOUND
from best_desktop.paths import resource
from best_desktop.store.models import (
    Compensation,
    CompensationSum,
    Complaint,
    OmbudsmanOrder,
    Point,
    PointDecision,
    PointImpact,
    Staff,
)

_LONGEST = 10_000


@cache
def editions() -> tuple[FixedSums, ...]:
    """Every edition of the Ombudsman's fixed sums, read and checked once."""
    files = sorted(resource("compensation").glob("*.toml"))
    return tuple(
        read_fixed_sums(tomllib.loads(each.read_text(encoding="utf-8")), each.name)
        for each in files
    )


def fixed_sums(day: date) -> FixedSums | None:
    """The edition in force on a day; None before the first."""
    return in_force(editions(), day)


def approvers(desk: Desk, complaint_id: int) -> list[Choice]:
    """Who may approve compensation on a complaint: looks at the person (P-10.1)."""
    complaint = complaint_by_id(desk, complaint_id)
    staff = Staff.select().where(Staff.active).order_by(Staff.name)
    return [
        Choice(each.id, each.name, each.job_title)
        for each in staff
        if _why_not_approver(desk, complaint, each) is None
    ]


def _why_not_approver(desk: Desk, complaint: Complaint, staff: Staff) -> str | None:
    """The reviewer of a stage that is looked at afresh is a second person already (P-7.2.2)."""
    afresh = procedure_of(desk, complaint).stage(complaint.stage).reviewer_must_be_new
    investigated = staff.id in worked_on(complaint, complaint.stage)
    investigated |= staff.id == complaint.handler_id and not afresh
    right, position = Right.APPROVE_COMPENSATION, Position(investigated=investigated)
    return separation(right, position, staff.name) or why_not_this_person(right, staff, complaint)


def record_impact(
    desk: Desk, point_id: int, given: ImpactInput, seen_version: int | None = None
) -> None:
    """Say what a fault did to the person, for one point; again to correct it (P-10.2)."""
    with desk.working(Right.OFFER_COMPENSATION) as work:
        point = Point.get_or_none(Point.id == point_id)
        if point is None:
            raise Refused("This point is not in the case file any more. Refresh the page.")
        complaint = case_in(work, point.complaint_id)
        values = _checked_impact(desk, given)
        row = PointImpact.get_or_none(PointImpact.point == point.id)
        if row is None:
            work.create(PointImpact, point=point.id, **values)
            work.line("IMPACT", f"point {point.number}", "", given.severity)
        else:
            version = row.version if seen_version is None else seen_version
            work.change(PointImpact, row.id, version, values, what="IMPACT")
        if work.lines:
            summary = f"Impact of point {point.number} recorded"
            work.record("Record impact", complaint.reference, complaint, summary)


def _checked_impact(desk: Desk, given: ImpactInput) -> dict[str, object]:
    checks = Checks(desk)
    values: dict[str, object] = {
        "what": checks.text(
            "what", given.what, what="what it did to the person", limit=5000, needed=True
        ),
        "lasted": checks.line(
            "lasted", given.lasted, what="how long it lasted", limit=200, needed=True
        ),
        "vulnerability": checks.text(
            "vulnerability", given.vulnerability, what="what made it worse for them", limit=5000
        ),
        "severity": given.severity,
    }
    checks.done()
    return values


def offer(desk: Desk, complaint_id: int, given: Offer) -> int:
    """Record an offer of compensation that a senior manager approved; returns its id (P-10.1).

    The approver is not whoever handled the complaint. Each upheld point needs its impact first
    (P-10.2). Heads with a fixed sum are worked out from the edition in force on the day.

    Raises:
        InvalidInput: a field is wrong, or the sums come to nothing.
        Refused: the approver may not approve it, or an upheld point has no impact.
    """
    with desk.working(Right.OFFER_COMPENSATION) as work:
        complaint = case_in(work, complaint_id)
        given = _checked_offer(desk, complaint, given)
        sums = _worked_out(desk, given)
        approver = _approver(desk, complaint, given.approved_by_id)
        _require_impacts(complaint)
        total = sum(each.amount for each in sums)
        row = work.create(
            Compensation,
            complaint=complaint,
            stage_number=complaint.stage,
            trigger=given.trigger,
            state=CompensationState.OFFERED,
            asked_pence=given.asked,
            amount_pence=total,
            basis=given.basis,
            citation=given.citation,
            approved_by=approver.id,
            offered_on=given.offered_on,
        )
        for number, each in enumerate(sums, start=1):
            work.create(
                CompensationSum,
                compensation=row.id,
                number=number,
                head=each.head,
                quantity=each.quantity,
                rate_pence=each.rate,
                amount_pence=each.amount,
                note=each.note,
            )
        work.line("COMP_OFFERED", "", "", figures(total))
        work.line("COMP_APPROVED", "approved by", "", approver.name)
        summary = f"Compensation of {pounds(total)} offered"
        work.record("Offer compensation", complaint.reference, complaint, summary, given.basis)
    return row.id


def _checked_offer(desk: Desk, complaint: Complaint, given: Offer) -> Offer:
    checks = Checks(desk)
    if given.trigger is CompensationTrigger.ORDERED:
        checks.add("trigger", "A sum the Ombudsman orders is recorded with the determination.")
    if given.trigger is CompensationTrigger.REQUESTED and given.asked is None:
        checks.add("asked", "Enter how much they asked for.")
    if given.asked is not None and not 0 <= given.asked <= MOST_PENCE:
        checks.add("asked", "Enter a sum of a million pounds or less.")
    checks.past("offered_on", given.offered_on, what="the date of the offer")
    checks.not_before(
        "offered_on",
        given.offered_on,
        complaint.received_on,
        what="the date of the offer",
        why="the date the complaint was received",
    )
    given = replace(
        given,
        basis=checks.text(
            "basis", given.basis, what="why this sum is right", limit=5000, needed=True
        ),
        citation=checks.line("citation", given.citation, what="the policy", limit=300),
        sums=tuple(
            replace(each, note=checks.line("sums", each.note, what="the note", limit=300))
            for each in given.sums
        ),
    )
    checks.done()
    return given


def _worked_out(desk: Desk, given: Offer) -> list[SumView]:
    """Each head with its amount: the fixed sum times the quantity, or the amount as entered."""
    checks, edition = Checks(desk), fixed_sums(given.offered_on)
    found = [_one_sum(checks, edition, each) for each in given.sums]
    if not given.sums:
        checks.add("sums", "Add what the compensation is for, with an amount.")
    elif sum(each.amount for each in found) > MOST_PENCE:
        checks.add("sums", "The sums come to more than a million pounds. Check each amount.")
    checks.done()
    return found


def _one_sum(checks: Checks, edition: FixedSums | None, given: SumInput) -> SumView:
    if given.head is CompensationHead.OTHER and not given.note:
        checks.add("sums", "Say in the note what ‘Other’ is for: the letter tells it (R-B.4).")
    fixed = edition.find(given.head) if edition else None
    rate, quantity, amount = None, None, given.amount or 0
    if fixed is not None and given.quantity is not None:
        rate, quantity = fixed.pence, given.quantity
        if not 0 < quantity <= _LONGEST:
            what = given.head.label.lower()
            checks.add("sums", f"Enter how many of: {fixed.per}, for {what}.")
        else:
            amount = rate * quantity
    elif not 0 < amount <= MOST_PENCE:
        checks.add("sums", f"Enter an amount for {given.head.label.lower()}.")
    return SumView(given.head, quantity, rate, amount, given.note)


def _approver(desk: Desk, complaint: Complaint, staff_id: int) -> Staff:
    approver = Staff.get_or_none(Staff.id == staff_id)
    if approver is None:
        raise Refused("Choose who approves this from the list (P-10.1).")
    why_not = _why_not_approver(desk, complaint, approver)
    if why_not:
        raise Refused(why_not)
    return approver


def _require_impacts(complaint: Complaint) -> None:
    missing = [str(number) for number, has in _upheld_points(complaint) if not has]
    if missing:
        which = f"point {missing[0]}" if len(missing) == 1 else f"points {', '.join(missing)}"
        raise Refused(
            f"Say first what the fault did to the person: {which} of {complaint.reference} is "
            "upheld and has no impact recorded (P-10.2)."
        )


def _upheld_points(complaint: Complaint) -> list[tuple[int, bool]]:
    """The number of each point upheld at this stage, and whether its impact is recorded."""
    points = (
        Point.select()
        .join(PointDecision)
        .where(
            (Point.complaint == complaint.id)
            & (PointDecision.stage_number == complaint.stage)
            & PointDecision.outcome.in_(FAULT_FOUND)
        )
        .order_by(Point.number)
    )
    return [
        (each.number, PointImpact.get_or_none(PointImpact.point == each.id) is not None)
        for each in points
    ]


def answer_offer(
    desk: Desk, compensation_id: int, seen_version: int, answered_on: date, *, accepted: bool
) -> None:
    """Record that an offer was accepted or declined.

    Raises:
        Refused: it was answered, set off or paid already, or the Ombudsman ordered it.
    """
    with desk.working(Right.SETTLE_COMPENSATION) as work:
        row, complaint = _open(work, compensation_id)
        _require(why_not_answered(row.state))
        _check_day(desk, row, "answered_on", answered_on, "the date of their answer")
        state = CompensationState.ACCEPTED if accepted else CompensationState.DECLINED
        values = {"state": state, "answered_on": answered_on}
        work.change(Compensation, row.id, seen_version, values, lines=False)
        what = "COMP_ACCEPTED" if accepted else "COMP_DECLINED"
        work.line(what, "", "", figures(row.amount_pence))
        summary = f"Compensation of {pounds(row.amount_pence)} {state.label.lower()}"
        work.record("Answer offer", complaint.reference, complaint, summary)


def set_off(
    desk: Desk, compensation_id: int, seen_version: int, given: SetOff, reason: str = ""
) -> None:
    """Set off a sum against rent arrears, recharges or both, by explicit choice (R-9.1.d).

    As much is set off as is owed, at most the award. A sum wholly set off is settled by it.

    Raises:
        InvalidInput: nothing is chosen or nothing is owed.
        Refused: the Ombudsman ordered the sum, or it is set off, declined or paid already.
    """
    with desk.working(Right.SETTLE_COMPENSATION) as work:
        row, complaint = _open(work, compensation_id)
        already = row.offset_arrears_pence + row.offset_recharge_pence
        _require(why_not_set_off(row.state, row.trigger, already))
        _check_set_off(desk, row, given)
        chosen = largest_offset(
            row.amount_pence,
            given.arrears if given.against_arrears else 0,
            given.recharge if given.against_recharge else 0,
        )
        wholly = chosen.total == row.amount_pence
        values = {
            "balances_on": given.balances_on,
            "arrears_pence": given.arrears,
            "recharge_pence": given.recharge,
            "offset_on": desk.today,
            "offset_arrears_pence": chosen.arrears,
            "offset_recharge_pence": chosen.recharge,
            "state": CompensationState.OFFSET if wholly else row.state,
        }
        work.change(Compensation, row.id, seen_version, values, lines=False)
        for what, owed, off in (
            ("rent arrears", given.arrears, chosen.arrears),
            ("recharges", given.recharge, chosen.recharge),
        ):
            if off:
                field = f"{figures(off)} against {what}"
                work.line("COMP_OFFSET", field, figures(owed), figures(owed - off))
        summary = f"{pounds(chosen.total)} of {pounds(row.amount_pence)} set off"
        work.record("Set off", complaint.reference, complaint, summary, reason)


def _check_set_off(desk: Desk, row: Compensation, given: SetOff) -> None:
    checks = Checks(desk)
    checks.past("balances_on", given.balances_on, what="the day these balances were taken")
    for field, chosen, owed, what in (
        ("arrears", given.against_arrears, given.arrears, "the rent arrears"),
        ("recharge", given.against_recharge, given.recharge, "the recharges owed"),
    ):
        if not 0 <= owed <= MOST_PENCE:
            checks.add(field, "Enter a sum of a million pounds or less.")
        elif chosen and not owed:
            checks.add(field, f"Enter {what}, or do not set anything off against them.")
    if not (given.against_arrears or given.against_recharge):
        checks.add("against_arrears", "Choose what to set it off against.")
    checks.done()


def record_paid(desk: Desk, compensation_id: int, seen_version: int, paid_on: date) -> None:
    """Record that what is payable was paid; an order it was for still needs its evidence.

    Raises:
        Refused: it is declined, wholly set off or paid already.
    """
    with desk.working(Right.SETTLE_COMPENSATION) as work:
        row, complaint = _open(work, compensation_id)
        _require(why_not_paid(row.state))
        _check_day(desk, row, "paid_on", paid_on, "the date it was paid")
        values = {"state": CompensationState.PAID, "paid_on": paid_on}
        work.change(Compensation, row.id, seen_version, values, lines=False)
        paid = row.amount_pence - row.offset_arrears_pence - row.offset_recharge_pence
        work.line("COMP_PAID", "", "", figures(paid))
        summary = f"Compensation of {pounds(paid)} paid"
        work.record("Pay compensation", complaint.reference, complaint, summary)


def order_sum(work: Work, complaint: Complaint, order: OmbudsmanOrder, ordered_on: date) -> None:
    """Keep a sum that the Ombudsman ordered, within the use case that records it (R-9.1.4)."""
    work.create(
        Compensation,
        complaint=complaint,
        stage_number=complaint.stage,
        trigger=CompensationTrigger.ORDERED,
        state=CompensationState.ORDERED,
        amount_pence=order.amount_pence,
        basis=order.text,
        ordered_by=order.id,
        offered_on=ordered_on,
    )
    work.line("COMP_ORDERED", f"order {order.number}", "", figures(order.amount_pence))


def _open(work: Work, compensation_id: int) -> tuple[Compensation, Complaint]:
    row = Compensation.get_or_none(Compensation.id == compensation_id)
    if row is None:
        raise Refused("This sum is not in the case file any more. Refresh the page.")
    return row, case_in(work, row.complaint_id)


def _require(why_not: str | None) -> None:
    if why_not:
        raise Refused(why_not)


def _check_day(desk: Desk, row: Compensation, field: str, day: date, what: str) -> None:
    checks = Checks(desk)
    checks.past(field, day, what=what)
    why = "the date of the offer"
    if row.trigger is CompensationTrigger.ORDERED:
        why = "the date of the determination"
    checks.not_before(field, day, row.offered_on, what=what, why=why)
    checks.done()


STEPS: dict[str, Callable[[Compensation], str | None]] = {
    "answer": lambda row: why_not_answered(row.state),
    "set_off": lambda row: why_not_set_off(
        row.state, row.trigger, row.offset_arrears_pence + row.offset_recharge_pence
    ),
    "pay": lambda row: why_not_paid(row.state),
}
"""Each step that may be taken with a sum: why it cannot be taken now."""
