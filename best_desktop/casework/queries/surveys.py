"""The list of survey answers, what waits for somebody, and the month for the lead (R-2.2)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from peewee import JOIN, fn

from best_desktop.casework.desk import Desk
from best_desktop.casework.errors import Refused
from best_desktop.casework.queries.listing import matching
from best_desktop.casework.queries.service_requests import RESTRICTED
from best_desktop.casework.restricted import visible
from best_desktop.casework.rows import tuples
from best_desktop.casework.survey_views import SurveyMonth, SurveyRow, SurveysToDo
from best_desktop.domain.surveys import AnswerFacts, SurveyStep, next_step, received_as_complaint
from best_desktop.domain.vocabulary import ContactOutcome, Triage
from best_desktop.store.models import (
    Complaint,
    Compliment,
    Person,
    Scheme,
    ServiceRequest,
    Staff,
    SurveyAnswer,
)

_LOGGED_NEXT = (
    ContactOutcome.COMPLAINT,
    ContactOutcome.SERVICE_REQUEST,
    ContactOutcome.COMPLIMENT,
)


def survey_answers(
    desk: Desk, text: str = "", *, only_open: bool = False, limit: int = 10_000
) -> tuple[SurveyRow, ...]:
    """Survey answers, newest first; ``only_open`` those that wait for somebody, oldest first."""
    query = _query(desk)
    if only_open:
        query = query.where(_waiting()).order_by(SurveyAnswer.answered_on, SurveyAnswer.id)
    else:
        query = query.order_by(SurveyAnswer.answered_on.desc(), SurveyAnswer.id.desc())
    if text.strip():
        columns = (
            SurveyAnswer.comment,
            SurveyAnswer.repair_reference,
            SurveyAnswer.person_name,
            SurveyAnswer.contractor,
            Scheme.name,
        )
        query = query.where(matching(text.strip(), *columns))
    return _rows(desk, query.limit(limit))


def survey_answer(desk: Desk, answer_id: int) -> SurveyRow:
    """One answer.

    Raises:
        Refused: it is not there.
    """
    rows = _rows(desk, _query(desk).where(SurveyAnswer.id == answer_id))
    if not rows:
        raise Refused("This survey answer is not in the case file any more. Refresh the list.")
    return rows[0]


def surveys_to_do(desk: Desk) -> SurveysToDo:
    """How many answers wait, and for what."""
    contact = _to_contact()
    return SurveysToDo(
        to_look_at=_count(SurveyAnswer.triage == Triage.TO_DO),
        to_contact=_count(contact),
        contact_overdue=_count(contact & (SurveyAnswer.contact_due_on < desk.today)),
        to_log=_count(_to_log()),
    )


def survey_month(desk: Desk, first: date, last: date) -> SurveyMonth:
    """The answers of a month that were laid aside, with their reasons (R-2.2.4).

    The month is the one they were laid aside in, so that each is on exactly one list.
    """
    laid_aside = _query(desk).where(
        (SurveyAnswer.triage == Triage.NOT_A_FAILURE) & SurveyAnswer.triaged_on.between(first, last)
    )
    answered = SurveyAnswer.answered_on.between(first, last)
    return SurveyMonth(
        first=first,
        last=last,
        answered=_count(answered),
        complaints=_count(answered & SurveyAnswer.complaint.is_null(False)),
        not_a_failure=_rows(desk, laid_aside.order_by(SurveyAnswer.triaged_on, SurveyAnswer.id)),
    )


def _count(condition: Any) -> int:
    return int(SurveyAnswer.select().where(condition).count())


def _unlinked() -> Any:
    return (
        SurveyAnswer.complaint.is_null()
        & SurveyAnswer.request.is_null()
        & SurveyAnswer.compliment.is_null()
    )


def _to_contact() -> Any:
    in_doubt = SurveyAnswer.triage == Triage.DOUBT
    return in_doubt & SurveyAnswer.contact_outcome.is_null() & _unlinked()


def _to_log() -> Any:
    in_doubt = SurveyAnswer.triage == Triage.DOUBT
    return in_doubt & SurveyAnswer.contact_outcome.in_(_LOGGED_NEXT) & _unlinked()


def _waiting() -> Any:
    return (SurveyAnswer.triage == Triage.TO_DO) | _to_contact() | _to_log()


def _query(desk: Desk) -> Any:
    seen = Complaint.select(Complaint.id, Complaint.reference).where(visible(desk)).alias("seen")
    triager, reviewer = Staff.alias("triager"), Staff.alias("reviewer")
    query: Any = SurveyAnswer.select(
        SurveyAnswer.id,
        SurveyAnswer.version,
        SurveyAnswer.repair_reference,
        SurveyAnswer.answered_on,
        SurveyAnswer.rating,
        SurveyAnswer.comment,
        Scheme.name,
        SurveyAnswer.scheme,
        fn.COALESCE(Person.name, SurveyAnswer.person_name),
        SurveyAnswer.person,
        SurveyAnswer.contractor,
        SurveyAnswer.completed_on,
        SurveyAnswer.source,
        SurveyAnswer.source_row,
        SurveyAnswer.triage,
        SurveyAnswer.triage_reason,
        triager.name,
        SurveyAnswer.triaged_on,
        SurveyAnswer.contact_due_on,
        SurveyAnswer.contacted_on,
        SurveyAnswer.contact_channel,
        SurveyAnswer.contact_words,
        SurveyAnswer.contact_outcome,
        SurveyAnswer.reviewed_on,
        reviewer.name,
        SurveyAnswer.review_note,
        SurveyAnswer.complaint,
        seen.c.id,
        seen.c.reference,
        ServiceRequest.reference,
        Compliment.reference,
    )
    for table, on in (
        (Scheme, SurveyAnswer.scheme == Scheme.id),
        (Person, SurveyAnswer.person == Person.id),
        (triager, SurveyAnswer.triaged_by == triager.id),
        (reviewer, SurveyAnswer.reviewed_by == reviewer.id),
        (seen, SurveyAnswer.complaint == seen.c.id),
        (ServiceRequest, SurveyAnswer.request == ServiceRequest.id),
        (Compliment, SurveyAnswer.compliment == Compliment.id),
    ):
        query = query.join_from(SurveyAnswer, table, JOIN.LEFT_OUTER, on=on)
    return query


def _rows(desk: Desk, query: Iterable[Any]) -> tuple[SurveyRow, ...]:
    return tuple(_row(desk, *row) for row in tuples(query))


def _row(desk: Desk, *row: Any) -> SurveyRow:
    (id_, version, repair_reference, answered_on, rating, comment, scheme, scheme_id, who,
     person_id, contractor, completed_on, source, source_row, triage, triage_reason, triaged_by,
     triaged_on, contact_due_on, contacted_on, contact_channel, contact_words, contact_outcome,
     reviewed_on, reviewed_by, review_note, complaint, complaint_id, complaint_reference,
     request, compliment) = row  # fmt: skip
    linked = any(each is not None for each in (complaint, request, compliment))
    facts = AnswerFacts(triage, contacted_on, contact_outcome, linked)
    step = next_step(facts)
    became = complaint_reference or request or compliment or (RESTRICTED if complaint else "")
    due_passed = contact_due_on is not None and contact_due_on < desk.today
    return SurveyRow(
        id=id_,
        version=version,
        repair_reference=repair_reference,
        answered_on=answered_on,
        rating=rating,
        comment=comment,
        scheme=scheme or "",
        scheme_id=scheme_id,
        who=who,
        person_id=person_id,
        contractor=contractor,
        completed_on=completed_on,
        source=source,
        source_row=source_row,
        triage=triage,
        triage_reason=triage_reason,
        triaged_by=triaged_by or "",
        triaged_on=triaged_on,
        contact_due_on=contact_due_on,
        contacted_on=contacted_on,
        contact_channel=contact_channel,
        contact_words=contact_words,
        contact_outcome=contact_outcome,
        became=became,
        complaint_id=complaint_id,
        reviewed_on=reviewed_on,
        reviewed_by=reviewed_by or "",
        review_note=review_note,
        step=step,
        received_as_complaint=received_as_complaint(answered_on, facts),
        overdue=step is SurveyStep.CONTACT and due_passed,
    )
