"""What the Ombudsman determined: findings, orders that bind us, recommendations (R-9.1.4–9.1.6)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from best_desktop.casework.checks import Checks
from best_desktop.casework.compensation import order_sum
from best_desktop.casework.desk import Desk, Work
from best_desktop.casework.errors import Refused
from best_desktop.casework.learning import open_lesson
from best_desktop.casework.notes import check_document_of
from best_desktop.casework.ombudsman import REFERRED, check_day, close, referral_in
from best_desktop.casework.ombudsman_views import (
    IssueInput,
    NewDetermination,
    OrderInput,
)
from best_desktop.casework.standing import case_in
from best_desktop.domain.money import MOST_PENCE, pounds
from best_desktop.domain.ombudsman import overall, why_no_orders
from best_desktop.domain.outside_words import (
    CompensationState,
    ExternalBody,
)
from best_desktop.domain.roles import Right
from best_desktop.domain.working_days import long_date
from best_desktop.store.models import (
    Compensation,
    Complaint,
    Determination,
    DeterminationIssue,
    ExternalReferral,
    OmbudsmanOrder,
    Recommendation,
)

_DETERMINED = "the date of the determination"


def record_determination(desk: Desk, referral_id: int, given: NewDetermination) -> int:
    """Record a determination with everything in it; returns its id (R-9.1.4).

    It closes the referral. A sum that an order names becomes one to be paid, in full (X24).

    Raises:
        InvalidInput: an issue has no text, an order no due date.
        Refused: it is not with the Ombudsman, or orders come without maladministration or service
            failure (R-9.1.5).
    """
    with desk.working(Right.RECORD_DETERMINATION) as work:
        referral, complaint = referral_in(work, referral_id)
        if referral.body is not ExternalBody.OMBUDSMAN:
            raise Refused("Only the Ombudsman determines a complaint. Record a referral to them.")
        given = _checked(desk, complaint, referral, given)
        findings = [each.finding for each in given.issues]
        why_not = why_no_orders(findings) if given.orders else None
        if why_not:
            raise Refused(why_not)
        row = work.create(
            Determination,
            referral=referral.id,
            determined_on=given.determined_on,
            summary=given.summary,
            document=given.document_id,
        )
        _keep_issues(work, row, given.issues)
        _keep_orders(work, complaint, row, given.orders)
        _keep_recommendations(work, complaint, row, given.recommendations)
        if referral.closed_on is None:
            because = "The Ombudsman determined it."
            close(work, complaint, referral, referral.version, given.determined_on, because)
        summary = f"The Ombudsman determined it: {overall(findings).label.lower()}"
        work.record("Determination", complaint.reference, complaint, summary, given.summary)
    return row.id


def _checked(
    desk: Desk, complaint: Complaint, referral: ExternalReferral, given: NewDetermination
) -> NewDetermination:
    checks = Checks(desk)
    check_day(
        checks,
        "determined_on",
        given.determined_on,
        what=_DETERMINED,
        first=referral.referred_on,
        why=REFERRED,
    )
    if not given.issues:
        checks.add("issues", "Add each issue the Ombudsman decided, with the finding on it.")
    given = replace(
        given,
        issues=tuple(
            replace(
                each, issue=checks.text("issues", each.issue, what="what the issue is", needed=True)
            )
            for each in given.issues
        ),
        orders=tuple(_checked_order(checks, given, each) for each in given.orders),
        recommendations=tuple(
            checks.text("recommendations", each, what="what is recommended", needed=True)
            for each in given.recommendations
        ),
        summary=checks.text("summary", given.summary, what="the summary"),
    )
    check_document_of(checks, complaint, "document_id", given.document_id)
    checks.done()
    return given


def _checked_order(checks: Checks, given: NewDetermination, order: OrderInput) -> OrderInput:
    checks.future(
        "orders", order.due_on, what="the date each order is due", after=given.determined_on
    )
    if order.amount is not None and not 0 < order.amount <= MOST_PENCE:
        checks.add("orders", "Enter the sum an order names, a million pounds or less.")
    text = checks.text("orders", order.text, what="what is ordered", needed=True)
    return replace(order, text=text)


def _keep_issues(work: Work, row: Determination, issues: Sequence[IssueInput]) -> None:
    for number, each in enumerate(issues, start=1):
        work.create(
            DeterminationIssue,
            determination=row.id,
            number=number,
            issue=each.issue,
            finding=each.finding,
        )
        work.line("FINDING", f"issue {number}", "", each.finding)


def _keep_orders(
    work: Work, complaint: Complaint, row: Determination, orders: Sequence[OrderInput]
) -> None:
    for number, each in enumerate(orders, start=1):
        order = work.create(
            OmbudsmanOrder,
            determination=row.id,
            number=number,
            text=each.text,
            amount_pence=each.amount,
            due_on=each.due_on,
        )
        work.line("ORDER", f"order {number}", "", f"due {order.due_on}")
        if order.amount_pence is not None:
            order_sum(work, complaint, order, row.determined_on)


def _keep_recommendations(
    work: Work, complaint: Complaint, row: Determination, texts: Sequence[str]
) -> None:
    for number, text in enumerate(texts, start=1):
        made = work.create(Recommendation, determination=row.id, number=number, text=text)
        open_lesson(work, complaint, recommendation=made)
        work.line("RECOMMENDATION", f"recommendation {number}", "", text)


def record_order_done(
    desk: Desk,
    order_id: int,
    seen_version: int,
    done_on: date,
    note: str,
    evidence_id: int | None = None,
) -> None:
    """Record that an order was complied with, what was done, and the document that shows it.

    Raises:
        Refused: it is done already, or the sum it orders is not paid yet.
    """
    with desk.working(Right.WORK_WITH_OMBUDSMAN) as work:
        order, determination, complaint = _order_in(work, order_id)
        if order.done_on is not None:
            raise Refused(f"This order was complied with already, on {long_date(order.done_on)}.")
        _require_paid(order)
        checks = Checks(desk)
        check_day(
            checks,
            "done_on",
            done_on,
            what="the date it was done",
            first=determination.determined_on,
            why=_DETERMINED,
        )
        note = checks.text("note", note, what="what was done", limit=5000, needed=True)
        check_document_of(checks, complaint, "evidence_id", evidence_id)
        checks.done()
        values = {"done_on": done_on, "done_note": note, "evidence": evidence_id}
        work.change(OmbudsmanOrder, order.id, seen_version, values, lines=False)
        late = "late" if done_on > order.due_on else "on time"
        work.line("ORDER_DONE", f"order {order.number}, {late}", order.due_on, done_on)
        summary = f"Order {order.number} of the Ombudsman complied with, {late}"
        work.record("Order done", complaint.reference, complaint, summary, note)


def _order_in(work: Work, order_id: int) -> tuple[OmbudsmanOrder, Determination, Complaint]:
    order = OmbudsmanOrder.get_or_none(OmbudsmanOrder.id == order_id)
    if order is None:
        raise Refused("This order is not in the case file any more. Refresh the page.")
    determination: Determination = order.determination
    return order, determination, case_in(work, determination.referral.complaint_id)


def _require_paid(order: OmbudsmanOrder) -> None:
    waiting = (Compensation.ordered_by == order.id) & (
        Compensation.state == CompensationState.ORDERED
    )
    if Compensation.select().where(waiting).exists():
        raise Refused(
            f"This order is to pay {pounds(order.amount_pence)}. Record first that it was paid "
            "(R-9.1.4)."
        )


def answer_recommendation(
    desk: Desk, recommendation_id: int, seen_version: int, *, accepted: bool, answer: str
) -> None:
    """Answer a recommendation: taken up, or not and why (R-9.1.6); again to correct the answer."""
    with desk.working(Right.RECORD_DETERMINATION) as work:
        row = Recommendation.get_or_none(Recommendation.id == recommendation_id)
        if row is None:
            raise Refused("This recommendation is not in the case file any more. Refresh the page.")
        complaint = case_in(work, row.determination.referral.complaint_id)
        checks = Checks(desk)
        what = "what will be done" if accepted else "why it is not taken up"
        answer = checks.text("answer", answer, what=what, limit=5000, needed=True)
        checks.done()
        values = {"accepted": accepted, "answer": answer, "answered_on": desk.today}
        work.change(Recommendation, row.id, seen_version, values, lines=False)
        taken = "taken up" if accepted else "not taken up"
        work.line("RECOMMENDATION_ANSWERED", f"recommendation {row.number}", "", taken)
        summary = f"Recommendation {row.number} {taken}"
        work.record("Answer recommendation", complaint.reference, complaint, summary, answer)
