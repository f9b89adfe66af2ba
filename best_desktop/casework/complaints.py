"""Log a complaint: one reference, one procedure, every date known from the first minute."""

from __future__ import annotations

from dataclasses import dataclass

from best_desktop.casework.authority import begin_authority
from best_desktop.casework.case_index import index_complaint
from best_desktop.casework.checks import long_date
from best_desktop.casework.complaint_checks import checked_complaint, chosen_procedure
from best_desktop.casework.desk import Desk, Work
from best_desktop.casework.errors import Refused
from best_desktop.casework.handing_over import keep_route, needs_handing_over, route_of
from best_desktop.casework.inputs import NewComplaint
from best_desktop.casework.intake import intake_values, keep_intake
from best_desktop.casework.people import keep_person
from best_desktop.casework.referrals import ask_the_lead
from best_desktop.casework.standing import derive
from best_desktop.casework.survey_links import link_answer
from best_desktop.domain.facts import log_status, over_twelve_months
from best_desktop.domain.procedure import Procedure
from best_desktop.domain.roles import Right
from best_desktop.domain.vocabulary import (
    CaseState,
    ComplainantKind,
    LinkKind,
    LogStatus,
    NextStep,
    PartyRole,
    StageStart,
)
from best_desktop.store.counters import next_number
from best_desktop.store.finding import by_id
from best_desktop.store.models import (
    AppointeeReferral,
    CaseLink,
    CasePerson,
    Complaint,
    Department,
    OutcomeSought,
    Person,
    Point,
    ServiceRequest,
    Stage,
)


@dataclass(frozen=True, slots=True)
class Logged:
    """What was logged: its id and the reference to quote."""

    id: int
    reference: str


def log_complaint(desk: Desk, new: NewComplaint) -> Logged:
    """Log a complaint (P-7.1.1, R-2.1.4–2.1.5); InvalidInput names each field to put right.

    Where nobody was named who takes it on, and whoever records it may not log it themselves, it
    goes by the route: manager, deputy, stand-in, lead complaints officer (R-2.1.9).
    """
    with desk.working(Right.RECORD) as work:
        return log_within(work, new)


def log_within(work: Work, new: NewComplaint) -> Logged:
    """Log a complaint within the use case that found it, and say so as its audit entry."""
    new = checked_complaint(work.desk, new)
    procedure = chosen_procedure(work.desk, new)
    complaint = _create(work, new, procedure)
    _people(work, complaint, new)
    begin_authority(work, complaint, new.speaker)
    _points(work, complaint, new)
    _links(work, complaint, new)
    keep_intake(work, complaint, new)
    work.line("PROCEDURE_SET", "procedure", "", _procedure_words(procedure, new))
    if new.question_for_lead:
        ask_the_lead(work, complaint, new.question_for_lead)
    derive(work, complaint)
    index_complaint(complaint)
    work.record("Log complaint", complaint.reference, complaint, f"{complaint.reference} logged")
    return Logged(complaint.id, complaint.reference)


def _procedure_words(procedure: Procedure, new: NewComplaint) -> str:
    why = new.procedure_reason or "by received date"
    return f"{procedure.title}, version {procedure.version}, {why}"


def _create(work: Work, new: NewComplaint, procedure: Procedure) -> Complaint:
    desk = work.desk
    logged_at = desk.clock()
    logged_on = desk.local(logged_at).date()
    reference = f"BEST-{logged_on.year}-{next_number('BEST', logged_on.year):04d}"
    status = log_status(desk.local(new.made_at), desk.local(logged_at))
    head = _head(new.department_id)
    handler_id = new.handler_id or head
    person = None
    if new.complainant:
        role = _ROLE_OF[new.kind]
        # Who speaks or helps does not live in the scheme they speak about.
        lives_at = new.scheme_id if role in (PartyRole.SERVICE_USER, PartyRole.GROUP) else None
        person = keep_person(work, new.complainant, lives_at, role)
    by_route = new.passed_to_id is None and new.hand_over
    by_route = by_route and needs_handing_over(desk, new.department_id)
    route = route_of(desk, new.department_id) if by_route else None
    passed_to = route.to.id if route and route.to else new.passed_to_id
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
        aware_on=new.aware_on,
        channel=new.channel,
        kind=new.kind,
        complainant=person,
        scheme=new.scheme_id,
        department=new.department_id,
        category=new.category,
        category_other=new.category_other,
        summary=new.summary,
        details=new.details,
        counts_for_tsm=_counts(new),
        restricted=new.restricted,
        recurring=new.recurring,
        recorded_by=desk.staff_id,
        passed_to=passed_to,
        passed_at=logged_at if passed_to else None,
        handler=handler_id,
        overseer=new.overseer_id or head,
        # Letters need a name to ask for: where nobody is responsible yet, who took it down.
        contact=new.contact_id or handler_id or desk.staff_id,
        preferred_channel=_preferred(new, person),
        state=CaseState.OPEN,
        stage=1,
        next_step=NextStep.ACKNOWLEDGE,
        **intake_values(work, new),
    )
    work.create(
        Stage,
        complaint=complaint,
        number=1,
        started_on=new.received_on,
        started_how=StageStart.RECEIVED,
        handler=handler_id,
    )
    if route:
        keep_route(work, complaint, route, logged_at)
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
    happened = new.aware_on or new.issue_on
    if happened and over_twelve_months(happened, complaint.received_on):
        work.line("OVER_12_MONTHS", "date it happened", "", happened)
    work.line("STATUS", "state", "", CaseState.OPEN)


def _head(department_id: int | None) -> int | None:
    department = by_id(Department, department_id)
    return department.head_id if department else None


def _counts(new: NewComplaint) -> bool:
    if new.counts_for_tsm is not None:
        return new.counts_for_tsm
    return new.kind not in (ComplainantKind.OTHER_THIRD_PARTY, ComplainantKind.OFFICIAL_BODY)


def _preferred(new: NewComplaint, person: Person | None) -> object:
    if new.preferred_channel:
        return new.preferred_channel
    return person.preferred_channel if person else None


_ROLE_OF = {
    ComplainantKind.TENANT: PartyRole.SERVICE_USER,
    ComplainantKind.GROUP: PartyRole.GROUP,
    ComplainantKind.REPRESENTATIVE: PartyRole.REPRESENTATIVE,
    ComplainantKind.SUPPORT_PROVIDER: PartyRole.SUPPORT_PROVIDER,
    ComplainantKind.OTHER_THIRD_PARTY: PartyRole.OTHER,
    ComplainantKind.OFFICIAL_BODY: PartyRole.OFFICIAL_BODY,
    ComplainantKind.ANONYMOUS: PartyRole.OTHER,
}


def _people(work: Work, complaint: Complaint, new: NewComplaint) -> None:
    role = PartyRole.SERVICE_USER
    kept = [keep_person(work, each, new.scheme_id, role) for each in new.service_users]
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
    if new.referral_id is not None:
        _referred(work, complaint, new.referral_id)
    link_answer(work, new.survey_id, complaint)
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


def _referred(work: Work, complaint: Complaint, referral_id: int) -> None:
    """The appointee brings what was referred to them (R-8.4.2)."""
    referral = by_id(AppointeeReferral, referral_id)
    if referral is None:
        raise Refused("The referral is not in the case file any more. Choose again.")
    if referral.complaint_id is not None:
        raise Refused(f"{referral.reference} is linked with a complaint already. Choose again.")
    values = {"complaint": complaint.id}
    work.change(AppointeeReferral, referral.id, referral.version, values, lines=False)
    work.line("REFERRAL", "referred before", "", referral.reference)


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
    if kind is LinkKind.BACKGROUND:
        work.line("BACKGROUND_LINKED", str(kind), "", other.reference)
    else:
        work.line("ISSUE_SPLIT", str(kind), other.reference, complaint.reference)
        work.line("ISSUE_SPLIT", "reason", "", reason)
