"""Questions about the Ombudsman and Designated Persons: on one complaint, owed, by year."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from typing import Any

from peewee import JOIN

from best_desktop.casework.desk import Desk
from best_desktop.casework.ombudsman_views import (
    DeterminationView,
    DueKind,
    EvidenceRequestView,
    ExternalContactView,
    ExternalReferralView,
    ExternalView,
    IssueView,
    OrderView,
    OwedOutside,
    RecommendationView,
)
from best_desktop.casework.queries.cases import who
from best_desktop.casework.restricted import visible
from best_desktop.casework.rows import tuples
from best_desktop.casework.standing import complaint_by_id, facts_of, procedure_of
from best_desktop.domain.deadlines import final_answer_on
from best_desktop.domain.ombudsman import YearCompared, compared, overall
from best_desktop.domain.outside_words import (
    ExternalBody,
)
from best_desktop.domain.periods import year_of
from best_desktop.store.models import (
    Complaint,
    Determination,
    DeterminationIssue,
    EvidenceRequest,
    ExternalContact,
    ExternalReferral,
    OmbudsmanOrder,
    Person,
    PublishedNumber,
    Recommendation,
    Staff,
)


def external(desk: Desk, complaint_id: int) -> ExternalView:
    """All that passed between us and outside bodies on a complaint, the oldest first."""
    complaint = complaint_by_id(desk, complaint_id)
    procedure = procedure_of(desk, complaint)
    rule = procedure.ombudsman
    final = final_answer_on(procedure, facts_of(desk, complaint))
    waits = rule.wait_calendar_days
    referrals = ExternalReferral.select().where(ExternalReferral.complaint == complaint.id)
    return ExternalView(
        contacts=_contacts(complaint),
        referrals=tuple(
            _referral(desk, each)
            for each in referrals.order_by(ExternalReferral.referred_on, ExternalReferral.id)
        ),
        designated_person=rule.designated_person,
        eight_weeks_on=final + timedelta(days=waits) if final and waits else None,
        wait_ended=bool(rule.wait_ended_on and final and final >= rule.wait_ended_on),
    )


def _contacts(complaint: Complaint) -> tuple[ExternalContactView, ...]:
    rows = ExternalContact.select().where(ExternalContact.complaint == complaint.id)
    return tuple(
        ExternalContactView(
            each.body,
            each.direction,
            each.contacted_on,
            each.channel,
            each.with_whom,
            each.staff.name,
            each.text,
        )
        for each in rows.order_by(ExternalContact.contacted_on, ExternalContact.id)
    )


def _referral(desk: Desk, row: ExternalReferral) -> ExternalReferralView:
    requests = EvidenceRequest.select().where(EvidenceRequest.referral == row.id)
    determinations = Determination.select().where(Determination.referral == row.id)
    return ExternalReferralView(
        id=row.id,
        body=row.body,
        designated_kind=row.designated_kind,
        brought_by=row.brought_by,
        name=row.name,
        referred_on=row.referred_on,
        reference=row.reference,
        asks=row.asks,
        closed_on=row.closed_on,
        closed_because=row.closed_because,
        requests=tuple(_request(desk, each) for each in requests.order_by(EvidenceRequest.id)),
        determinations=tuple(
            _determination(desk, each) for each in determinations.order_by(Determination.id)
        ),
        version=row.version,
    )


def _request(desk: Desk, row: EvidenceRequest) -> EvidenceRequestView:
    return EvidenceRequestView(
        row.id,
        row.asked_on,
        row.what,
        row.due_on,
        row.sent_on,
        row.sent_how,
        row.sent_note,
        (row.sent_on or desk.today) > row.due_on,
        row.version,
    )


def _determination(desk: Desk, row: Determination) -> DeterminationView:
    def under(table: Any) -> Any:
        return table.select().where(table.determination == row.id).order_by(table.number)

    issues = tuple(
        IssueView(each.number, each.issue, each.finding) for each in under(DeterminationIssue)
    )
    return DeterminationView(
        id=row.id,
        determined_on=row.determined_on,
        overall=overall(each.finding for each in issues),
        summary=row.summary,
        document_id=row.document_id,
        document=row.document.name if row.document else "",
        issues=issues,
        orders=tuple(_order(desk, each) for each in under(OmbudsmanOrder)),
        recommendations=tuple(
            RecommendationView(
                each.id,
                each.number,
                each.text,
                each.accepted,
                each.answer,
                each.answered_on,
                each.version,
            )
            for each in under(Recommendation)
        ),
    )


def _order(desk: Desk, row: OmbudsmanOrder) -> OrderView:
    return OrderView(
        row.id,
        row.number,
        row.text,
        row.amount_pence,
        row.due_on,
        row.done_on,
        row.done_note,
        row.evidence_id,
        row.evidence.name if row.evidence else "",
        (row.done_on or desk.today) > row.due_on,
        row.version,
    )


def owed_outside(
    desk: Desk,
    first: date | None = None,
    last: date | None = None,
    *,
    handler_id: int | None = None,
    include_done: bool = False,
) -> tuple[OwedOutside, ...]:
    """Evidence and orders owed to outside bodies on complaints one may see, by due date.

    Without a period all that is still owed; ``include_done`` adds what was sent or done.
    """
    found = [
        *_owed(desk, DueKind.EVIDENCE, first, last, handler_id, include_done=include_done),
        *_owed(desk, DueKind.ORDER, first, last, handler_id, include_done=include_done),
    ]
    return tuple(sorted(found, key=lambda each: (each.due_on, each.reference, each.id)))


def _owed(
    desk: Desk,
    kind: DueKind,
    first: date | None,
    last: date | None,
    handler_id: int | None,
    *,
    include_done: bool,
) -> list[OwedOutside]:
    table: Any
    if kind is DueKind.ORDER:
        table, what, done = OmbudsmanOrder, OmbudsmanOrder.text, OmbudsmanOrder.done_on
    else:
        table, what, done = EvidenceRequest, EvidenceRequest.what, EvidenceRequest.sent_on
    columns = (
        table.id, Complaint.id, Complaint.reference, Complaint.kind, Person.name, what,
        ExternalReferral.body, table.due_on, done, Staff.name,
    )  # fmt: skip
    query = table.select(*columns)
    if kind is DueKind.ORDER:
        query = query.join(Determination)
    query = (
        query.join(ExternalReferral)
        .join(Complaint)
        .join(Person, JOIN.LEFT_OUTER, on=(Complaint.complainant == Person.id))
        .join(Staff, JOIN.LEFT_OUTER, on=(Complaint.handler == Staff.id))
        .where(visible(desk))
    )
    if not include_done:
        query = query.where(done.is_null())
    if first is not None and last is not None:
        query = query.where(table.due_on.between(first, last))
    if handler_id is not None:
        query = query.where(Complaint.handler == handler_id)
    return [
        OwedOutside(
            kind, key, case, reference, who(of, person), words, body, due, done_on, handler or ""
        )
        for key, case, reference, of, person, words, body, due, done_on, handler in tuples(query)
    ]


def recommendations(desk: Desk) -> list[tuple[Any, ...]]:
    """Each on a complaint one may see: reference, date, text, whether taken up, our answer."""
    rows = (
        Recommendation.select(
            Complaint.reference,
            Determination.determined_on,
            Recommendation.text,
            Recommendation.accepted,
            Recommendation.answer,
        )
        .join(Determination)
        .join(ExternalReferral)
        .join(Complaint)
        .where(visible(desk))
        .order_by(Determination.determined_on, Recommendation.id)
    )
    return list(tuples(rows))


def referrals_by_year(desk: Desk) -> tuple[YearCompared, ...]:
    """Referrals to the Ombudsman in each reporting year, ours beside those published (R-B.7)."""
    month = desk.settings.year_starts_in_month
    rows = ExternalReferral.select(ExternalReferral.referred_on).where(
        ExternalReferral.body == ExternalBody.OMBUDSMAN
    )
    counted = Counter(year_of(each.referred_on, month).first.year for each in rows)
    published = {each.year: each.referrals for each in PublishedNumber.select()}
    return compared(dict(counted), published)
