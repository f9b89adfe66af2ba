"""Offers of money that nobody has answered: a letter promised that we remind them (P-10.1)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from peewee import fn

from best_desktop.casework.desk import Desk
from best_desktop.casework.letter_facts import DECISIONS
from best_desktop.casework.restricted import visible
from best_desktop.casework.standing import calendar_of
from best_desktop.domain.outside_words import CompensationState
from best_desktop.domain.vocabulary import ComplainantKind, ContactKind
from best_desktop.store.models import Compensation, Complaint, Contact, Letter


@dataclass(frozen=True, slots=True)
class OpenOffer:
    """An offer without an answer: ``amount`` is what would be paid, in pence."""

    complaint_id: int
    reference: str
    amount: int
    answer_by: date


def offers_to_remind_of(desk: Desk, handler_id: int | None = None) -> tuple[OpenOffer, ...]:
    """Offers whose day for an answer has passed, the earliest first.

    That day is the one the decision letter named; whoever was in touch with them after it gives
    them as many working days again. An anonymous complainant cannot be reminded.
    """
    wanted = (Compensation.state == CompensationState.OFFERED) & visible(desk)
    wanted &= Complaint.kind != ComplainantKind.ANONYMOUS
    if handler_id is not None:
        wanted &= Complaint.handler == handler_id
    rows = Compensation.select(Compensation, Complaint).join(Complaint).where(wanted)
    found = [each for row in rows if (each := _offer(desk, row)) is not None]
    late = (each for each in found if each.answer_by < desk.today)
    return tuple(sorted(late, key=lambda each: (each.answer_by, each.reference)))


def _offer(desk: Desk, row: Compensation) -> OpenOffer | None:
    """An offer that a letter told; None where none did yet."""
    answer_by = (
        Letter.select(Letter.answer_asked_by)
        .where(
            (Letter.complaint == row.complaint_id)
            & (Letter.stage_number == row.stage_number)
            & Letter.code.in_(list(DECISIONS))
            & Letter.sent_on.is_null(False)
            & Letter.answer_asked_by.is_null(False)
            & (Letter.letter_date >= row.offered_on)
        )
        .order_by(Letter.letter_date.desc(), Letter.id.desc())
        .limit(1)
        .scalar()
    )
    if answer_by is None:
        return None
    calendar, days = calendar_of(desk, row.complaint), desk.settings.offer_reply_days
    # A call that nobody took reminds nobody.
    reached = (Contact.complaint == row.complaint_id) & (Contact.kind != ContactKind.ATTEMPT)
    contacts = reached & (Contact.contacted_on > answer_by)
    reminded = Contact.select(fn.MAX(Contact.contacted_on)).where(contacts).scalar()
    return OpenOffer(
        row.complaint_id,
        row.complaint.reference,
        row.amount_pence - row.offset_arrears_pence - row.offset_recharge_pence,
        calendar.add(reminded, days) if reminded else answer_by,
    )
