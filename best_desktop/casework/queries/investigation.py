"""Questions about looking into complaints: on one complaint, what is owed to us, what we did."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from peewee import JOIN

from best_desktop.casework.checks import long_date
from best_desktop.casework.desk import Desk
from best_desktop.casework.investigation_views import (
    ChaserView,
    DeclarationView,
    EvidenceView,
    InvestigationView,
    IssueView,
    OwedReply,
    RequestView,
)
from best_desktop.casework.letter_abouts import last_sent
from best_desktop.casework.new_issues import why_not_join
from best_desktop.casework.queries.cases import who
from best_desktop.casework.readiness import lacking, ticked, whom_asked
from best_desktop.casework.restricted import visible
from best_desktop.casework.rows import tuples
from best_desktop.casework.standing import complaint_by_id, current_stage
from best_desktop.domain.investigation_words import Contributor, EvidenceSource
from best_desktop.domain.letter_abouts import About, LetterAbout
from best_desktop.domain.vocabulary import CaseState, ContactKind
from best_desktop.store.models import (
    Chaser,
    Complaint,
    ConflictDeclaration,
    Contact,
    Evidence,
    InformationRequest,
    NewIssue,
    Person,
    Staff,
    Stage,
)


def investigation(desk: Desk, complaint_id: int) -> InvestigationView:
    """Everything a complaint was looked into with, the oldest first."""
    complaint = complaint_by_id(desk, complaint_id)
    stage = current_stage(complaint)
    is_open = complaint.state is CaseState.OPEN
    return InvestigationView(
        stage=stage.number,
        handler=complaint.handler.name if complaint.handler else "",
        evidence=_evidence(complaint),
        requests=_requests(desk, complaint),
        declarations=_declarations(complaint),
        checklist=ticked(complaint, stage),
        issues=_issues(complaint),
        lacking=lacking(complaint, stage) if is_open else (),
        answered=why_not_join(desk, complaint),
    )


def _evidence(complaint: Complaint) -> tuple[EvidenceView, ...]:
    rows = Evidence.select().where(Evidence.complaint == complaint.id).order_by(Evidence.number)
    return tuple(
        EvidenceView(
            id=each.id,
            version=each.version,
            number=each.number,
            title=each.title,
            source=each.source,
            from_whom=each.from_whom,
            dated_on=each.dated_on,
            document_id=each.document_id,
            document=each.document.name if each.document else "",
            words=each.words,
            considered=each.considered,
            weighed=each.weighed,
            added_by=each.added_by.name,
        )
        for each in rows
    )


def _requests(desk: Desk, complaint: Complaint) -> tuple[RequestView, ...]:
    rows = InformationRequest.select().where(InformationRequest.complaint == complaint.id)
    return tuple(
        RequestView(
            id=each.id,
            version=each.version,
            stage=each.stage_number,
            contributor=each.contributor,
            whom=whom_asked(each),
            asked_by=each.asked_by.name,
            asked_on=each.asked_on,
            channel=each.channel,
            what=each.what,
            due_on=each.due_on,
            closed_on=each.closed_on,
            reply=each.reply,
            not_needed=each.not_needed,
            late=(each.closed_on or desk.today) > each.due_on,
            chasers=tuple(
                ChaserView(c.chased_on, c.channel, c.staff.name, c.text)
                for c in Chaser.select().where(Chaser.request == each.id).order_by(Chaser.id)
            ),
        )
        for each in rows.order_by(InformationRequest.asked_on, InformationRequest.id)
    )


def _declarations(complaint: Complaint) -> tuple[DeclarationView, ...]:
    rows = (
        ConflictDeclaration.select(ConflictDeclaration, Stage)
        .join(Stage)
        .where(Stage.complaint == complaint.id)
        .order_by(ConflictDeclaration.id)
    )
    return tuple(
        DeclarationView(
            each.stage.number,
            each.staff.name,
            each.declared_on,
            each.conflict,
            each.facts,
            each.measure,
            each.measure_staff.name if each.measure_staff else "",
        )
        for each in rows
    )


def _issues(complaint: Complaint) -> tuple[IssueView, ...]:
    rows = NewIssue.select().where(NewIssue.complaint == complaint.id).order_by(NewIssue.id)
    return tuple(
        IssueView(
            id=each.id,
            raised_on=each.raised_on,
            issue=each.issue,
            decision=each.decision,
            reason=each.reason,
            decided_on=each.decided_on,
            decided_by=each.decided_by.name,
            point=each.point.number if each.point else None,
            complaint_id=each.logged_as_id,
            reference=each.logged_as.reference if each.logged_as else "",
            told_on=last_sent(About(LetterAbout.NEW_ISSUE, each.id)),
        )
        for each in rows
    )


def overdue_replies(desk: Desk, handler_id: int | None = None) -> tuple[OwedReply, ...]:
    """Replies owed to us past their date on complaints one may see, the oldest first."""
    late = InformationRequest.due_on < desk.today
    return _replies(desk, late & _OWED, handler_id)


def replies_owed(desk: Desk) -> tuple[OwedReply, ...]:
    """Every reply owed to us on complaints one may see, the oldest first (P-5.1.c)."""
    return _replies(desk, _OWED, None)


def replies_between(
    desk: Desk, first: date, last: date, handler_id: int | None = None, *, include_closed: bool
) -> tuple[OwedReply, ...]:
    """Replies due in a period, for the calendar; with ``include_closed`` also what is settled."""
    wanted = InformationRequest.due_on.between(first, last)
    return _replies(desk, wanted if include_closed else wanted & _OWED, handler_id)


_OWED = InformationRequest.closed_on.is_null() & (Complaint.state == CaseState.OPEN)


def _replies(desk: Desk, wanted: Any, handler_id: int | None) -> tuple[OwedReply, ...]:
    whom, handler, complainant = Staff.alias(), Staff.alias(), Person.alias()
    columns = (
        InformationRequest.id, Complaint.id, Complaint.reference, Complaint.kind, complainant.name,
        handler.name, InformationRequest.contributor, whom.name, Person.name,
        InformationRequest.what, InformationRequest.due_on, InformationRequest.closed_on,
    )  # fmt: skip
    query = (
        InformationRequest.select(*columns)
        .join(whom, JOIN.LEFT_OUTER, on=(InformationRequest.staff == whom.id))
        .switch(InformationRequest)
        .join(Person, JOIN.LEFT_OUTER, on=(InformationRequest.party == Person.id))
        .switch(InformationRequest)
        .join(Complaint)
        .join(handler, JOIN.LEFT_OUTER, on=(Complaint.handler == handler.id))
        .join(complainant, JOIN.LEFT_OUTER, on=(Complaint.complainant == complainant.id))
        .where(wanted & visible(desk))
    )
    if handler_id is not None:
        query = query.where(Complaint.handler == handler_id)
    ordered = query.order_by(InformationRequest.due_on, InformationRequest.id)
    return tuple(
        OwedReply(
            key, case, reference, who(kind, person), by or "", staff or party or str(part), what,
            due, closed,
        )
        for key, case, reference, kind, person, by, part, staff, party, what, due, closed in tuples(
            ordered
        )
    )  # fmt: skip


def steps_taken(desk: Desk, complaint_id: int) -> str:
    """What we did to look into a complaint at its current stage, in words for its letter (R-7.2.b).

    One step a line, by its date. Nobody of the office or of a contractor is named (R-7.2.g).
    """
    complaint = complaint_by_id(desk, complaint_id)
    stage = current_stage(complaint)
    steps = sorted(
        (*_heard(complaint, stage), *_looked_at(complaint, stage), *_asked(complaint, stage)),
        key=lambda each: each[0],
    )
    return "\n".join(words for _, words in steps)


_Step = tuple[str, str]


def _heard(complaint: Complaint, stage: Stage) -> Iterator[_Step]:
    said = {
        ContactKind.FIRST_CONTACT: "we spoke to you about your complaint.",
        ContactKind.ACCOUNT: "you told us what happened.",
        ContactKind.ATTEMPT: "we tried to reach you.",
        ContactKind.CLARIFICATION: "we asked you what was unclear.",
    }
    rows = Contact.select().where(
        (Contact.complaint == complaint.id)
        & Contact.kind.in_(list(said))
        & (Contact.contacted_on >= stage.started_on)
    )
    for each in rows.order_by(Contact.id):
        day = each.contacted_on
        yield day.isoformat(), f"On {long_date(day)} {said[each.kind]}"


_OURS = {
    EvidenceSource.COMPLAINANT: "from you",
    EvidenceSource.STAFF: "from our staff",
    EvidenceSource.CONTRACTOR: "from our contractor",
    EvidenceSource.SUPPORT_PROVIDER: "from the support provider",
    EvidenceSource.RECORDS: "from our records",
    EvidenceSource.VISIT: "from a visit",
    EvidenceSource.OTHER: "",
}


def _looked_at(complaint: Complaint, stage: Stage) -> Iterator[_Step]:
    rows = Evidence.select().where((Evidence.complaint == complaint.id) & Evidence.considered)
    for each in rows.order_by(Evidence.number):
        whence = f" {_OURS[each.source]}" if _OURS[each.source] else ""
        words = f"We considered this{whence}: {each.title}, {long_date(each.dated_on)}."
        # What is older than the stage was looked at in it all the same.
        yield max(each.dated_on, stage.started_on).isoformat(), words


_WHOM = {
    Contributor.STAFF: "our staff",
    Contributor.CONTRACTOR: "our contractor",
    Contributor.SUPPORT_PROVIDER: "the support provider",
}


def _asked(complaint: Complaint, stage: Stage) -> Iterator[_Step]:
    rows = InformationRequest.select().where(
        (InformationRequest.complaint == complaint.id)
        & (InformationRequest.stage_number == stage.number)
    )
    for each in rows.order_by(InformationRequest.id):
        words = f"On {long_date(each.asked_on)} we asked {_WHOM[each.contributor]} about it"
        if each.closed_on and each.reply:
            words += f", and had the reply on {long_date(each.closed_on)}"
        yield each.asked_on.isoformat(), f"{words}."
