"""What the board's figures of money, actions and the Ombudsman are counted from."""

from __future__ import annotations

from datetime import date
from typing import Any

from best_desktop.casework.rows import Written
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


def _sums(first: date, last: date) -> Any:
    days = (Compensation.offered_on, Compensation.offset_on, Compensation.paid_on)
    happened = days[0].between(first, last)
    for each in days[1:]:
        happened |= each.between(first, last)
    return (
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
        .order_by(Compensation.complaint, Compensation.id)
    )


_SUMS = Written(_sums)


def sums(first: date, last: date) -> tuple[SumRecord, ...]:
    """Every sum something happened to in a period, in order of their references."""
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
        for reference, offered, amount, trigger, offset_on, arrears, recharge, paid in _SUMS(
            first, last
        )
    )


_ACTIONS = Written(
    lambda first, last: (
        Remedy.select(Complaint.reference, Stage.answered_on, Remedy.due_on, Remedy.done_on)
        .join(Complaint)
        .join(Stage, on=((Stage.complaint == Complaint.id) & (Stage.number == Remedy.stage_number)))
        .where((Stage.answered_on <= last) & (Remedy.done_on.is_null() | (Remedy.done_on >= first)))
        .order_by(Remedy.complaint, Remedy.id)
    )
)


def actions(first: date, last: date) -> tuple[ActionRecord, ...]:
    """What decision letters promised by a period's end and was not done before it began."""
    return tuple(ActionRecord(*row) for row in _ACTIONS(first, last))


def outside(first: date, last: date) -> tuple[OutsideRecord, ...]:
    """What passed between us and the Ombudsman in a period, and every order made by its end."""
    return tuple(
        OutsideRecord(kind, *row) for kind, query in _OUTSIDE for row in query(first, last)
    )


def _contacts(first: date, last: date) -> Any:
    wanted = (ExternalContact.body == ExternalBody.OMBUDSMAN) & (
        ExternalContact.contacted_on.between(first, last)
    )
    rows = ExternalContact.select(Complaint.reference, ExternalContact.contacted_on)
    return rows.join(Complaint).where(wanted).order_by(ExternalContact.id)


def _referrals(first: date, last: date) -> Any:
    brought = (ExternalReferral.body == ExternalBody.OMBUDSMAN) & (
        ExternalReferral.referred_on.between(first, last)
    )
    rows = ExternalReferral.select(Complaint.reference, ExternalReferral.referred_on)
    return rows.join(Complaint).where(brought).order_by(ExternalReferral.id)


_ON, _REFERENCE = Determination.determined_on, Complaint.reference


def _of_complaints(query: Any, wanted: Any) -> Any:
    return query.join(ExternalReferral).join(Complaint).where(wanted).order_by(Complaint.id)


def _determinations(first: date, last: date) -> Any:
    return _of_complaints(Determination.select(_REFERENCE, _ON), _ON.between(first, last))


def _against_us(first: date, last: date) -> Any:
    against_us = DeterminationIssue.select(DeterminationIssue.determination).where(
        DeterminationIssue.finding.in_(AGAINST_US)
    )
    wanted = _ON.between(first, last) & Determination.id.in_(against_us)
    return _of_complaints(Determination.select(_REFERENCE, _ON), wanted)


def _orders(_first: date, last: date) -> Any:
    orders = OmbudsmanOrder.select(_REFERENCE, _ON, OmbudsmanOrder.due_on, OmbudsmanOrder.done_on)
    return _of_complaints(orders.join(Determination), Determination.determined_on <= last)


def _recommendations(first: date, last: date) -> Any:
    made = Recommendation.select(_REFERENCE, _ON).join(Determination)
    return _of_complaints(made, _ON.between(first, last))


_OUTSIDE = (
    (Outside.CONTACT, Written(_contacts)),
    (Outside.REFERRAL, Written(_referrals)),
    (Outside.DETERMINATION, Written(_determinations)),
    (Outside.AGAINST_US, Written(_against_us)),
    (Outside.ORDER, Written(_orders)),
    (Outside.RECOMMENDATION, Written(_recommendations)),
)
