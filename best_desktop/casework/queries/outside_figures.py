"""What the board's figures of money, actions and the Ombudsman are counted from."""

from __future__ import annotations

from datetime import date
from typing import Any

from best_desktop.casework.rows import tuples
from best_desktop.domain.ombudsman import AGAINST_US
from best_desktop.domain.outside_words import (
    CompensationTrigger,
    ExternalBody,
)
from best_desktop.domain.report_rows import ActionRecord, Outside, OutsideRecord, SumRecord
from best_desktop.store.models import (
    Compensation,
    Complaint,
    Determination,
    DeterminationIssue,
    ExternalContact,
    ExternalReferral,
    OmbudsmanOrder,
    Recommendation,
    Remedy,
    Stage,
)


def sums(first: date, last: date) -> tuple[SumRecord, ...]:
    """Every sum something happened to in a period, in order of their references."""
    days = (Compensation.offered_on, Compensation.offset_on, Compensation.paid_on)
    happened = days[0].between(first, last)
    for each in days[1:]:
        happened |= each.between(first, last)
    rows = (
        Compensation.select(
            Complaint.reference,
            Compensation.offered_on,
            Compensation.amount_pence,
            Compensation.trigger,
            Compensation.offset_on,
            Compensation.offset_arrears_pence,
            Compensation.offset_recharge_pence,
            Compensation.paid_on,
        )
        .join(Complaint)
        .where(happened)
        .order_by(Complaint.id, Compensation.id)
    )
    return tuple(
        SumRecord(
            reference,
            offered,
            amount,
            ordered=trigger is CompensationTrigger.ORDERED,
            offset_on=offset_on,
            offset=arrears + recharge,
            paid_on=paid,
        )
        for reference, offered, amount, trigger, offset_on, arrears, recharge, paid in tuples(rows)
    )


def actions(first: date, last: date) -> tuple[ActionRecord, ...]:
    """What decision letters promised by a period's end and was not done before it began."""
    rows = (
        Remedy.select(Complaint.reference, Stage.answered_on, Remedy.due_on, Remedy.done_on)
        .join(Complaint)
        .join(Stage, on=((Stage.complaint == Complaint.id) & (Stage.number == Remedy.stage_number)))
        .where((Stage.answered_on <= last) & (Remedy.done_on.is_null() | (Remedy.done_on >= first)))
        .order_by(Complaint.id, Remedy.id)
    )
    return tuple(ActionRecord(*row) for row in tuples(rows))


def outside(first: date, last: date) -> tuple[OutsideRecord, ...]:
    """What passed between us and the Ombudsman in a period, and every order made by its end."""
    found: list[OutsideRecord] = []
    contacts = (ExternalContact.body == ExternalBody.OMBUDSMAN) & (
        ExternalContact.contacted_on.between(first, last)
    )
    rows = ExternalContact.select(Complaint.reference, ExternalContact.contacted_on)
    rows = rows.join(Complaint).where(contacts).order_by(ExternalContact.id)
    found += [OutsideRecord(Outside.CONTACT, *row) for row in tuples(rows)]
    brought = (ExternalReferral.body == ExternalBody.OMBUDSMAN) & (
        ExternalReferral.referred_on.between(first, last)
    )
    referred = ExternalReferral.select(Complaint.reference, ExternalReferral.referred_on)
    referred = referred.join(Complaint).where(brought).order_by(ExternalReferral.id)
    found += [OutsideRecord(Outside.REFERRAL, *row) for row in tuples(referred)]
    return (*found, *_determined(first, last))


def _determined(first: date, last: date) -> list[OutsideRecord]:
    within = Determination.determined_on.between(first, last)
    against_us = DeterminationIssue.select(DeterminationIssue.determination).where(
        DeterminationIssue.finding.in_(AGAINST_US)
    )
    on, reference = Determination.determined_on, Complaint.reference
    every = Determination.select(reference, on)
    orders = OmbudsmanOrder.select(reference, on, OmbudsmanOrder.due_on, OmbudsmanOrder.done_on)
    recommended = Recommendation.select(reference, on)
    asked: tuple[tuple[Outside, Any, Any], ...] = (
        (Outside.DETERMINATION, every, within),
        (Outside.AGAINST_US, every, within & Determination.id.in_(against_us)),
        (Outside.ORDER, orders.join(Determination), on <= last),
        (Outside.RECOMMENDATION, recommended.join(Determination), within),
    )
    return [
        OutsideRecord(kind, *row)
        for kind, query, wanted in asked
        for row in tuples(
            query.join(ExternalReferral).join(Complaint).where(wanted).order_by(Complaint.id)
        )
    ]
