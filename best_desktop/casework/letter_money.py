"""What a letter says of the money we offer at a stage, gathered from the case's rows (R-9.1.d)."""

from __future__ import annotations

from dataclasses import replace

from best_desktop.casework.compensation import fixed_sums
from best_desktop.casework.desk import Desk
from best_desktop.casework.standing import calendar_of
from best_desktop.domain.compensation import Counted, what_for
from best_desktop.domain.letter_facts import LetterFacts, MoneyFacts, SumFacts
from best_desktop.domain.outside_words import CompensationState
from best_desktop.domain.vocabulary import RemedyKind
from best_desktop.store.models import Compensation, CompensationSum, Complaint

_NOT_OURS = (CompensationState.DECLINED, CompensationState.ORDERED)


def with_money(desk: Desk, complaint: Complaint, known: LetterFacts) -> LetterFacts:
    """The letter with the sums we offer at its stage, and by when they are answered and paid.

    What the Ombudsman ordered is in no letter of ours. A date that was promised with a financial
    remedy is told; without one, money that was accepted is paid in the office's own time.
    """
    offers = (Compensation.complaint == complaint.id) & (Compensation.stage_number == known.stage)
    ours = Compensation.state.not_in(_NOT_OURS) & Compensation.ordered_by.is_null()
    rows = Compensation.select().where(offers & ours).order_by(Compensation.id)
    money = tuple(_money(row) for row in rows)
    if not money:
        return known
    days, calendar = desk.settings.offer_pay_days, calendar_of(desk, complaint)
    promised = [
        each.due_on
        for each in known.remedies
        if each.kind is RemedyKind.FINANCIAL and each.due_on and each.done_on is None
    ]
    promised_for = max(promised, default=None)
    accepted = any(each.state is CompensationState.ACCEPTED for each in money)
    paid_by = promised_for or calendar.add(known.letter_date, days) if accepted else None
    return replace(
        known,
        compensation=money,
        offer_reply_by=calendar.add(known.letter_date, desk.settings.offer_reply_days),
        offer_pay_days=days,
        money_promised_for=promised_for,
        money_paid_by=paid_by,
    )


def _money(row: Compensation) -> MoneyFacts:
    sums = CompensationSum.select().where(CompensationSum.compensation == row.id)
    return MoneyFacts(
        row.amount_pence,
        tuple(_part(row, each) for each in sums.order_by(CompensationSum.number)),
        row.arrears_pence or 0,
        row.recharge_pence or 0,
        row.offset_arrears_pence,
        row.offset_recharge_pence,
        row.state,
        row.paid_on,
    )


def _part(row: Compensation, part: CompensationSum) -> SumFacts:
    """One head; how a fixed sum was worked out is by the edition of the day it was offered."""
    edition, counted = fixed_sums(row.offered_on), None
    fixed = edition.find(part.head) if edition else None
    if fixed and part.quantity is not None and part.rate_pence is not None:
        counted = Counted(part.quantity, part.rate_pence, fixed.per)
    return SumFacts(part.amount_pence, what_for(part.head, part.note, counted))
