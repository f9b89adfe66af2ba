"""Log a complaint: one reference, one procedure, every date known from the first minute."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from best_desktop.casework.case_index import index_complaint
from best_desktop.casework.checks import Checks, long_date
from best_desktop.casework.desk import Desk, Work
from best_desktop.casework.errors import FieldProblem, InvalidInput, Refused
from best_desktop.casework.inputs import NewComplaint, PersonInput
from best_desktop.casework.people import check_person, keep_person
from best_desktop.casework.standing import derive
from best_desktop.domain.facts import log_status, over_twelve_months
from best_desktop.domain.procedure import Procedure, procedure_for
from best_desktop.domain.vocabulary import (
    CaseState,
    Category,
    ComplainantKind,
    LinkKind,
    LogStatus,
    NextStep,
    Role,
    StageStart,
)
from best_desktop.store.counters import next_number
from best_desktop.store.models import (
    CaseLink,
    CasePerson,
    Complaint,
    Department,
    OutcomeSought,
    Person,
    Point,
    Scheme,
    ServiceRequest,
    Staff,
    Stage,
)


@dataclass(frozen=True, slots=True)
class Logged:
    """What was logged: its id and the reference to quote."""

    id: int
    reference: str


def log_complaint(desk: Desk, new: NewComplaint) -> Logged:
    """Log a complaint (P-7.1.1, R-2.1.4–2.1.5); InvalidInput names each field to put right."""
    new = _checked(desk, new)
    procedure = _procedure(desk, new)
    with desk.working() as work:
        complaint = _create(work, new, procedure)
        _people(work, complaint, new)
        _points(work, complaint, new)
        _links(work, complaint, new)
        work.line("PROCEDURE_SET", "procedure", "", _procedure_words(procedure, new))
        derive(work, complaint)
        index_complaint(complaint)
        work.record(
            "Log complaint", complaint.reference, complaint, f"{complaint.reference} logged"
        )
    return Logged(complaint.id, complaint.reference)


def _procedure_words(procedure: Procedure, new: NewComplaint) -> str:
    why = new.procedure_reason or "by received date"
    return f"{procedure.title}, version {procedure.version}, {why}"


def _received(desk: Desk, new: NewComplaint) -> date:
    return new.received_on or desk.local(new.made_at).date()


def _checked(desk: Desk, new: NewComplaint) -> NewComplaint:
    checks = Checks(desk)
    checks.moment("made_at", new.made_at, what="when the complaint was made")
    received = _received(desk, new)
    checks.past("received_on", received, what="the date the complaint was received")
    checks.past("issue_on", new.issue_on, what="the date it happened", needed=False)
    if new.issue_on and new.issue_on > received:
        checks.add(
            "issue_on",
            f"The date it happened must be on or before {long_date(received)}, the date the "
            "complaint was received.",
        )
    new = replace(
        new,
        received_on=received,
        summary=checks.line("summary", new.summary, what="what happened", limit=300, needed=True),
        details=checks.text("details", new.details, what="the details"),
        category_other=checks.line(
            "category_other",
            new.category_other,
            what="what the complaint is about",
            limit=200,
            needed=new.category is Category.OTHER,
        ),
        assistance=checks.line("assistance", new.assistance, what="the help given", limit=300),
        late_reason=checks.text("late_reason", new.late_reason, what="the reason", limit=2000),
        procedure_reason=checks.text(
            "procedure_reason", new.procedure_reason, what="the reason", limit=2000
        ),
        points=_texts(checks, "points", new.points, "each point", 10_000),
        wanted=_texts(checks, "wanted", new.wanted, "each outcome sought", 500),
        split_reason=checks.text("split_reason", new.split_reason, what="the reason", limit=2000),
    )
    new = _checked_people(checks, new)
    _check_logging(desk, checks, new)
    _check_choices(checks, new)
    checks.done()
    return new


def _texts(
    checks: Checks, field: str, texts: tuple[str, ...], what: str, limit: int
) -> tuple[str, ...]:
    cleaned = (checks.text(field, each, what=what, limit=limit) for each in texts)
    return tuple(each for each in cleaned if each)


def _checked_people(checks: Checks, new: NewComplaint) -> NewComplaint:
    if new.scheme_id is None:
        why = (
            "An anonymous complaint is registered against its scheme (R-2.3.2). "
            if new.kind is ComplainantKind.ANONYMOUS
            else ""
        )
        checks.add("scheme_id", f"{why}Choose the scheme.")
    if new.kind is ComplainantKind.ANONYMOUS:
        return replace(new, complainant=None, service_users=())
    complainant = check_person(checks, new.complainant or PersonInput(), "complainant")
    users = tuple(check_person(checks, each, "service_users") for each in new.service_users)
    if new.formal_answer is None:
        checks.add(
            "formal_answer",
            "Say whether they want to make a formal complaint: yes, no, undecided, or could not "
            "be reached (P-6.2).",
        )
    return replace(new, complainant=complainant, service_users=users)


def _check_logging(desk: Desk, checks: Checks, new: NewComplaint) -> None:
    status = log_status(desk.local(new.made_at), desk.local(desk.clock()))
    if status is LogStatus.LATE and not new.late_reason:
        checks.add(
            "late_reason",
            "This was made more than 24 hours ago and not logged the same day. Enter the reason "
            "(R-2.1.5).",
        )


def _check_choices(checks: Checks, new: NewComplaint) -> None:
    for field, table, chosen in (
        ("scheme_id", Scheme, new.scheme_id),
        ("department_id", Department, new.department_id),
        ("passed_to_id", Staff, new.passed_to_id),
        ("handler_id", Staff, new.handler_id),
        ("overseer_id", Staff, new.overseer_id),
        ("contact_id", Staff, new.contact_id),
    ):
        if chosen is not None and not table.select().where(table.id == chosen).exists():
            checks.add(field, "What you chose is not in the list any more. Choose again.")


def _procedure(desk: Desk, new: NewComplaint) -> Procedure:
    proposed = procedure_for(_received(desk, new), desk.procedures)
    chosen = desk.procedures.get(new.procedure_id or proposed.id)
    if chosen is None:
        problem = FieldProblem("procedure_id", "Choose one of the procedures in the list.")
        raise InvalidInput([problem])
    if chosen is proposed:
        return proposed
    if not desk.has(Role.LEAD_COMPLAINTS_OFFICER, *_MANAGERS):
        raise Refused(
            "Only the lead complaints officer or a manager may choose another procedure. "
            f"This complaint follows {proposed.title} by its received date."
        )
    if not new.procedure_reason:
        problem = FieldProblem("procedure_reason", "Enter why another procedure is followed.")
        raise InvalidInput([problem])
    return chosen


_MANAGERS = (
    Role.MANAGER,
    Role.DEPUTY,
    Role.HEAD_OF_DEPARTMENT,
    Role.SENIOR_MANAGER,
    Role.HEAD_OF_HOUSING,
)


def _create(work: Work, new: NewComplaint, procedure: Procedure) -> Complaint:
    desk = work.desk
    logged_at = desk.clock()
    logged_on = desk.local(logged_at).date()
    reference = f"BEST-{logged_on.year}-{next_number('BEST', logged_on.year):04d}"
    status = log_status(desk.local(new.made_at), desk.local(logged_at))
    head = _head(new.department_id)
    handler_id = new.handler_id or head
    person = keep_person(work, new.complainant, new.scheme_id) if new.complainant else None
    complaint = work.create(
        Complaint,
        reference=reference,
        procedure=procedure.id,
        procedure_version=procedure.version,
        procedure_reason=new.procedure_reason,
        received_on=new.received_on,
        made_at=new.made_at,
        logged_at=logged_at,
        log_status=status,
        log_late_reason=new.late_reason,
        issue_on=new.issue_on,
        channel=new.channel,
        kind=new.kind,
        complainant=person,
        scheme=new.scheme_id,
        department=new.department_id,
        category=new.category,
        category_other=new.category_other,
        summary=new.summary,
        details=new.details,
        formal_answer=new.formal_answer,
        assistance=new.assistance,
        counts_for_tsm=_counts(new),
        restricted=new.restricted,
        recurring=new.recurring,
        recorded_by=desk.staff_id,
        passed_to=new.passed_to_id,
        handler=handler_id,
        overseer=new.overseer_id or head,
        contact=new.contact_id or handler_id,
        preferred_channel=_preferred(new, person),
        state=CaseState.OPEN,
        stage=1,
        next_step=NextStep.ACKNOWLEDGE,
    )
    work.create(
        Stage,
        complaint=complaint,
        number=1,
        started_on=new.received_on,
        started_how=StageStart.RECEIVED,
        handler=handler_id,
    )
    _log_lines(work, complaint, new, status)
    return complaint


def _log_lines(work: Work, complaint: Complaint, new: NewComplaint, status: LogStatus) -> None:
    desk = work.desk
    made = desk.local(new.made_at)
    work.line("CASE_CREATED", "recorded by", "", f"{desk.staff_name}, by {new.channel}")
    work.line("CASE_CREATED", "made at", "", f"{long_date(made.date())} {made:%H:%M}")
    if complaint.passed_to:
        work.line("PASSED_TO_MANAGER", "passed to", "", complaint.passed_to.name)
    work.line("LOG_LATE" if status is LogStatus.LATE else "LOGGED", "log status", "", status)
    if status is LogStatus.LATE:
        work.line("LOG_LATE", "reason", "", new.late_reason)
    if new.kind is ComplainantKind.ANONYMOUS and complaint.scheme:
        work.line("ANONYMOUS", "scheme", "", complaint.scheme.name)
    if not complaint.counts_for_tsm:
        work.line("TSM_FLAG", "counts for tenant satisfaction measures", "", False)
    if new.issue_on and over_twelve_months(new.issue_on, complaint.received_on):
        work.line("OVER_12_MONTHS", "date it happened", "", new.issue_on)
    work.line("STATUS", "state", "", CaseState.OPEN)


def _head(department_id: int | None) -> int | None:
    if department_id is None:
        return None
    return Department.get_by_id(department_id).head_id


def _counts(new: NewComplaint) -> bool:
    if new.counts_for_tsm is not None:
        return new.counts_for_tsm
    return new.kind not in (ComplainantKind.OTHER_THIRD_PARTY, ComplainantKind.OFFICIAL_BODY)


def _preferred(new: NewComplaint, person: Person | None) -> object:
    if new.preferred_channel:
        return new.preferred_channel
    return person.preferred_channel if person else None


def _people(work: Work, complaint: Complaint, new: NewComplaint) -> None:
    kept = [keep_person(work, each, new.scheme_id) for each in new.service_users]
    tenant_kinds = (ComplainantKind.TENANT, ComplainantKind.GROUP)
    if complaint.complainant and new.kind in tenant_kinds:
        kept.insert(0, complaint.complainant)
    for person_id in dict.fromkeys(each.id for each in kept):
        work.create(CasePerson, complaint=complaint, person=person_id)


def _points(work: Work, complaint: Complaint, new: NewComplaint) -> None:
    for number, text in enumerate(new.points or (new.summary,), start=1):
        work.create(
            Point,
            complaint=complaint,
            number=number,
            understanding=text,
            raised_on=new.received_on,
        )
        work.line("POINT", f"point {number}", "", text)
    for number, text in enumerate(new.wanted, start=1):
        work.create(OutcomeSought, complaint=complaint, number=number, wanted=text)
        work.line("OUTCOME_SOUGHT", f"outcome {number}", "", text)


def _links(work: Work, complaint: Complaint, new: NewComplaint) -> None:
    for other_id in new.background_ids:
        _link(work, complaint, other_id, LinkKind.BACKGROUND, "Recurring issue")
    if new.split_from_id is not None:
        _link(work, complaint, new.split_from_id, LinkKind.SPLIT, new.split_reason)
    if new.request_id is None:
        return
    request = ServiceRequest.get_or_none(ServiceRequest.id == new.request_id)
    if request is None:
        raise Refused("The service request is not in the case file any more. Refresh the list.")
    if request.raised:
        raise Refused(f"{request.raised.reference} was already raised from {request.reference}.")
    work.change(
        ServiceRequest,
        request.id,
        request.version,
        {"raised": complaint.id, "raised_why": new.trigger},
        lines=False,
    )
    work.line("RAISED_FROM", "service request", "", f"{request.reference}: {new.trigger}")


def _link(work: Work, complaint: Complaint, other_id: int, kind: LinkKind, reason: str) -> None:
    other = Complaint.get_or_none(Complaint.id == other_id)
    if other is None:
        raise Refused("The complaint to link with is not in the case file. Choose again.")
    work.create(
        CaseLink,
        complaint=complaint,
        other=other,
        kind=kind,
        reason=reason,
        linked_on=work.desk.today,
    )
    work.line(
        "BACKGROUND_LINKED" if kind is LinkKind.BACKGROUND else "ISSUE_SPLIT",
        str(kind),
        "",
        other.reference,
    )
