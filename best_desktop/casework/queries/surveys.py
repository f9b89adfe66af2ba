"""The list of survey answers, what waits for somebody, and the month for the lead (R-2.2)."""

from __future__ import annotations

from datetime import date
from typing import Any

from peewee import JOIN, Case, fn

from best_desktop.casework.desk import Desk
from best_desktop.casework.errors import Refused
from best_desktop.casework.party_views import RegisterFilter
from best_desktop.casework.queries.listing import Listing, matching, received_between
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
    wanted = RegisterFilter(text=text, only_open=only_open)
    sort = "received" if only_open else None
    return tuple(SURVEYS.page(desk, wanted, sort, limit=limit)[0])


def survey_answer(desk: Desk, answer_id: int) -> SurveyRow:
    """One answer.

    Raises:
        Refused: it is not there.
    """
    row = SURVEYS.one(desk, answer_id)
    if row is None:
        raise Refused("This survey answer is not in the case file any more. Refresh the list.")
    return row


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
    laid_aside = (
        _select(*_columns(desk))
        .where(SurveyAnswer.triage == Triage.NOT_A_FAILURE)
        .where(SurveyAnswer.triaged_on.between(first, last))
        .order_by(SurveyAnswer.triaged_on, SurveyAnswer.id)
    )
    answered = SurveyAnswer.answered_on.between(first, last)
    return SurveyMonth(
        first=first,
        last=last,
        answered=_count(answered),
        complaints=_count(answered & SurveyAnswer.complaint.is_null(False)),
        not_a_failure=tuple(_rows(desk, tuples(laid_aside))),
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


_TRIAGER, _REVIEWER = Staff.alias("triager"), Staff.alias("reviewer")


def _select(*columns: Any) -> Any:
    query = SurveyAnswer.select(*columns)
    for table, on in (
        (Scheme, SurveyAnswer.scheme == Scheme.id),
        (Person, SurveyAnswer.person == Person.id),
        (_TRIAGER, SurveyAnswer.triaged_by == _TRIAGER.id),
        (_REVIEWER, SurveyAnswer.reviewed_by == _REVIEWER.id),
        (ServiceRequest, SurveyAnswer.request == ServiceRequest.id),
        (Compliment, SurveyAnswer.compliment == Compliment.id),
    ):
        query = query.join_from(SurveyAnswer, table, JOIN.LEFT_OUTER, on=on)
    return query


def _complaint(desk: Desk, column: Any) -> Any:
    """A column of the complaint it became, where that is for the person at the desk."""
    return Complaint.select(column).where(Complaint.id == SurveyAnswer.complaint, visible(desk))


def _who(_desk: Desk) -> Any:
    return fn.COALESCE(Person.name, SurveyAnswer.person_name)


def _became(desk: Desk) -> Any:
    # By what is shown: the order must not give away a reference that is not.
    hidden = Case(None, [(SurveyAnswer.complaint.is_null(False), RESTRICTED)])
    shown = _complaint(desk, Complaint.reference)
    return fn.COALESCE(shown, ServiceRequest.reference, Compliment.reference, hidden)


def _urgency(desk: Desk) -> Any:
    """Contacts overdue first, then what is to be looked at, contacted and logged, then the rest."""
    ranks = [
        (_to_contact() & (SurveyAnswer.contact_due_on < desk.today), 0),
        (SurveyAnswer.triage == Triage.TO_DO, 1),
        (_to_contact(), 2),
        (_to_log(), 3),
        (SurveyAnswer.triage == Triage.OBVIOUS, 4),
        (SurveyAnswer.triage == Triage.DOUBT, 5),
        (SurveyAnswer.triage == Triage.NOT_A_FAILURE, 6),
    ]
    return Case(None, ranks, 7)


def _contact_by(_desk: Desk) -> Any:
    return Case(None, [(_to_contact(), SurveyAnswer.contact_due_on)])


def _columns(desk: Desk) -> list[Any]:
    return [
        SurveyAnswer.id,
        SurveyAnswer.version,
        SurveyAnswer.repair_reference,
        SurveyAnswer.answered_on,
        SurveyAnswer.rating,
        SurveyAnswer.comment,
        Scheme.name,
        SurveyAnswer.scheme,
        _who(desk),
        SurveyAnswer.person,
        SurveyAnswer.contractor,
        SurveyAnswer.completed_on,
        SurveyAnswer.source,
        SurveyAnswer.source_row,
        SurveyAnswer.triage,
        SurveyAnswer.triage_reason,
        _TRIAGER.name,
        SurveyAnswer.triaged_on,
        SurveyAnswer.contact_due_on,
        SurveyAnswer.contacted_on,
        SurveyAnswer.contact_channel,
        SurveyAnswer.contact_words,
        SurveyAnswer.contact_outcome,
        SurveyAnswer.reviewed_on,
        _REVIEWER.name,
        SurveyAnswer.review_note,
        SurveyAnswer.complaint,
        _complaint(desk, Complaint.id),
        _complaint(desk, Complaint.reference),
        ServiceRequest.reference,
        Compliment.reference,
    ]


def _where(_desk: Desk, wanted: RegisterFilter) -> list[Any]:
    terms = received_between(SurveyAnswer.answered_on, wanted.first, wanted.last)
    if wanted.only_open:
        terms.append(_waiting())
    if wanted.scheme_id is not None:
        terms.append(SurveyAnswer.scheme == wanted.scheme_id)
    if wanted.text.strip():
        columns = (
            SurveyAnswer.comment,
            SurveyAnswer.repair_reference,
            SurveyAnswer.person_name,
            SurveyAnswer.contractor,
            Scheme.name,
        )
        terms.append(matching(wanted.text.strip(), *columns))
    return terms


def _rows(desk: Desk, found: list[tuple[Any, ...]]) -> list[SurveyRow]:
    return [_row(desk, *row) for row in found]


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
        compliment=compliment or "",
        is_complaint=complaint is not None,
    )


SURVEYS: Listing[SurveyRow] = Listing(
    _select,
    _columns,
    _where,
    _rows,
    {
        "state": _urgency,
        "received": lambda _: SurveyAnswer.answered_on,
        "rating": lambda _: SurveyAnswer.rating,
        "reference": lambda _: SurveyAnswer.repair_reference,
        "due": _contact_by,
        "who": lambda desk: fn.NULLIF(fn.LOWER(_who(desk)), ""),
        "scheme": lambda _: fn.LOWER(Scheme.name),
        "contractor": lambda _: fn.NULLIF(fn.LOWER(SurveyAnswer.contractor), ""),
        "became": _became,
        "completed": lambda _: SurveyAnswer.completed_on,
        "reviewed": lambda _: SurveyAnswer.reviewed_on,
    },
    SurveyAnswer.id,
    ("received", True),
)
"""The register of survey answers (R-2.2.1)."""
