"""Questions about how complaints came in: what their intake waits for, and who was helped."""

from __future__ import annotations

from datetime import date
from typing import Any

from best_desktop.casework.desk import Desk
from best_desktop.casework.intake import (
    NOT_ASKED,
    grounds_of,
    offer_waits,
    passed_on_after,
)
from best_desktop.casework.intake_views import IntakeTask, IntakeView
from best_desktop.casework.library_views import LibraryRow
from best_desktop.casework.party_views import RegisterFilter
from best_desktop.casework.queries.cases import who
from best_desktop.casework.queries.library import LIBRARY
from best_desktop.casework.restricted import visible
from best_desktop.domain.facts import log_status
from best_desktop.domain.grounds import leads_to_tell, safety_question
from best_desktop.domain.roles import Right
from best_desktop.domain.vocabulary import CaseState, Category
from best_desktop.domain.working_days import long_date
from best_desktop.store.models import Complaint, ComplaintGround, Stage

_BEHAVIOUR = "Unreasonable Behaviour Policy"
_URGENT = tuple(each for each in Category if leads_to_tell((each,)))


def intake_of(desk: Desk, complaint: Complaint) -> IntakeView:
    """How a complaint came in."""
    grounds = grounds_of(complaint)
    confirmed = desk.local(complaint.confirmed_at) if complaint.confirmed_at else None
    made = desk.local(complaint.made_at)
    first = complaint.first_received_by
    return IntakeView(
        matter=complaint.matter,
        against=complaint.against,
        more_categories=grounds[1:],
        offered_on=complaint.offered_on,
        offered_by=complaint.offered_by.name if complaint.offered_by else "",
        proposed_by_staff=complaint.proposed_by_staff,
        offer_due_on=complaint.offer_due_on,
        offer_waits=offer_waits(complaint),
        assisted_by=complaint.assisted_by,
        first_received_by=first.name if first else "",
        reached_us_on=complaint.reached_us_on,
        passed_on_after=passed_on_after(desk, complaint),
        confirmed_by=complaint.confirmed_by.name if complaint.confirmed_by else "",
        confirmed_at=confirmed,
        confirmed_status=log_status(made, confirmed) if confirmed else None,
        leads=leads_to_tell(grounds),
        safety_question=safety_question(grounds),
        safety_answer=complaint.safety_answer,
        safety_answered_on=complaint.safety_answered_on,
        first_seen_at=desk.local(complaint.first_seen_at) if complaint.first_seen_at else None,
    )


def intake_tasks(desk: Desk) -> tuple[IntakeTask, ...]:
    """What the person at the desk still has to do about how complaints came in, oldest first.

    Tell a lead (R-5.4), confirm as logged what was handed to them (R-2.1.5), and offer a formal
    complaint to whom it was proposed for (R-5.6).
    """
    return (*_to_tell(desk), *_to_confirm(desk), *_to_offer(desk))


def _mine(desk: Desk) -> Any:
    me = desk.staff_id
    return (
        (Complaint.recorded_by == me)
        | (Complaint.passed_to == me)
        | (Complaint.handler == me)
        | (Complaint.overseer == me)
    )


def _open(desk: Desk, *terms: Any) -> list[Complaint]:
    rows = Complaint.select().where((Complaint.state == CaseState.OPEN), visible(desk), *terms)
    return list(rows.order_by(Complaint.logged_at, Complaint.id))


def _task(complaint: Complaint, words: str, due_on: date | None = None) -> IntakeTask:
    name = complaint.complainant.name if complaint.complainant else None
    said = who(complaint.kind, name)
    return IntakeTask(complaint.id, complaint.reference, said, words, due_on)


def _to_tell(desk: Desk) -> tuple[IntakeTask, ...]:
    also = ComplaintGround.select(ComplaintGround.complaint).where(
        ComplaintGround.category.in_(list(_URGENT))
    )
    urgent = Complaint.category.in_(list(_URGENT)) | Complaint.id.in_(also)
    return tuple(
        _task(each, f"tell the {' and the '.join(leads_to_tell(grounds_of(each)))}")
        for each in _open(desk, urgent, Complaint.safety_answer == "", _mine(desk))
    )


def _to_confirm(desk: Desk) -> tuple[IntakeTask, ...]:
    acknowledged = Stage.select(Stage.complaint).where(Stage.acknowledged_on.is_null(False))
    waiting = _open(
        desk,
        Complaint.passed_to == desk.staff_id,
        Complaint.confirmed_at.is_null(),
        Complaint.id.not_in(acknowledged),
    )
    return tuple(
        _task(each, "to confirm as logged")
        for each in waiting
        if desk.why_not(Right.LOG, each) is None
    )


def _to_offer(desk: Desk) -> tuple[IntakeTask, ...]:
    not_asked = Complaint.formal_answer.is_null() | (Complaint.formal_answer == NOT_ASKED[-1])
    waiting = _open(desk, Complaint.proposed_by_staff, not_asked, _mine(desk))
    return tuple(_task(each, _offer_words(desk, each), each.offer_due_on) for each in waiting)


def _offer_words(desk: Desk, complaint: Complaint) -> str:
    due = complaint.offer_due_on
    if due is None or due < desk.today:
        return "formal complaint still to be offered, overdue"
    when = "today" if due == desk.today else f"by {long_date(due)}"
    return f"formal complaint to be offered {when}"


def behaviour_policy(desk: Desk) -> LibraryRow | None:
    """The Unreasonable Behaviour Policy in the library; None where it was taken out (R-5.8)."""
    rows, _next = LIBRARY.page(desk, RegisterFilter(text=_BEHAVIOUR))
    return next((each for each in rows if each.title == _BEHAVIOUR and not each.retired_on), None)
