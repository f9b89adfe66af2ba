"""One whole case, for the detail tabs."""

from __future__ import annotations

import re
from dataclasses import replace

from best_desktop.casework.case_views import (
    CaseView,
    DocumentView,
    EntryView,
    ExtensionView,
    LetterView,
    LinkView,
    PersonView,
    PointDecisionView,
    PointView,
    RemedyView,
    ReopeningView,
    StageView,
    WantedView,
)
from best_desktop.casework.complained_about import staff_complained_about
from best_desktop.casework.desk import Desk
from best_desktop.casework.letter_abouts import about_words
from best_desktop.casework.people import person_view
from best_desktop.casework.queries.authority import view_of
from best_desktop.casework.queries.cases import soon_until, who
from best_desktop.casework.queries.intake import intake_of
from best_desktop.casework.queries.routing import ASKED_OF_A_CASE, referrals_of, route_taken
from best_desktop.casework.referrals import why_not_steps
from best_desktop.casework.standing import as_kept, calendar_of, complaint_by_id, standing_of
from best_desktop.casework.survey_links import survey_behind
from best_desktop.domain.moves import Move, Standing, next_step, refusal, tag_for
from best_desktop.domain.roles import right_for
from best_desktop.domain.vocabulary import CaseState
from best_desktop.domain.working_days import WorkingDays, long_date
from best_desktop.store.models import (
    CaseLink,
    CasePerson,
    Complaint,
    Contact,
    Document,
    Extension,
    Letter,
    Note,
    OutcomeSought,
    Person,
    Point,
    PointDecision,
    Remedy,
    Reopening,
    ServiceRequest,
    Staff,
    Stage,
)

_REFERENCE = re.compile(r"(?:BEST-)?(?:(\d{4})-)?(\d{1,6})", re.IGNORECASE)


def find_reference(desk: Desk, text: str) -> int | None:
    """The case a typed reference means: "BEST-2026-0148", "2026-148" or "148" (newest year)."""
    match = _REFERENCE.fullmatch(text.strip())
    if match is None:
        return None
    year, number = match.groups()
    suffix = f"{year or ''}-{int(number):04d}"
    case = (
        Complaint.select(Complaint.id)
        .where(Complaint.reference.endswith(suffix))
        .order_by(Complaint.id.desc())
        .limit(1)
        .scalar()
    )
    return int(case) if case is not None else None


def due_text(standing: Standing, calendar: WorkingDays) -> str:
    """How far off the date is, in working days: "Overdue by 3 working days" (B-30)."""
    today = standing.today
    if standing.state is CaseState.CLOSED:
        escalate_by = standing.schedule.escalate_by()
        if escalate_by and today <= escalate_by:
            return f"Answer sent. They may ask for the next stage until {long_date(escalate_by)}."
        return "Answer sent."
    milestone = standing.schedule.next_due()
    if milestone is None:  # an open case always has one
        return f"{standing.state}."
    due = milestone.promised
    what = f"{milestone.kind} by {long_date(due)}"
    if due == today:
        return f"{what}. Due today."
    days = calendar.between(today, due)
    if due < today:
        late = abs(days)
        words = f"Overdue by {late} working {_days(late)}" if late else "Overdue"
        return f"{what}. {words}."
    return f"{what}. Due in {days} working {_days(days)}."


def _days(number: int) -> str:
    return "day" if number == 1 else "days"


def case_view(desk: Desk, complaint_id: int) -> CaseView:
    """A whole case as it stands now; Refused where it may not be seen or is not there."""
    complaint = complaint_by_id(desk, complaint_id)
    standing = standing_of(desk, complaint)
    dates = as_kept(complaint, standing.schedule)
    calendar = calendar_of(desk, complaint)
    users = Person.select().join(CasePerson).where(CasePerson.complaint == complaint.id)
    people = tuple(person_view(each, desk.today) for each in users.order_by(Person.name))
    complainant = person_view(complaint.complainant, desk.today) if complaint.complainant else None
    next_due = dates.next_due()
    due = next_due.promised if next_due else None
    escalate_by = dates.escalate_by()
    view = CaseView(
        id=complaint.id,
        version=complaint.version,
        reference=complaint.reference,
        procedure_id=complaint.procedure,
        procedure_title=standing.procedure.title,
        procedure_version=complaint.procedure_version,
        procedure_reason=complaint.procedure_reason,
        state=complaint.state,
        stage=complaint.stage,
        tag=tag_for(
            state=complaint.state,
            next_due=due,
            soon_until=soon_until(desk),
            today=desk.today,
            extended=bool(next_due and (next_due.extended or next_due.told_late)),
            waiting=complaint.waiting,
            window_open=bool(escalate_by and escalate_by >= desk.today),
            with_ombudsman=complaint.with_ombudsman,
        ),
        next_step=next_step(standing),
        next_due=due,
        due_text=due_text(standing, calendar),
        who=who(complaint.kind, complainant.name if complainant else None),
        kind=complaint.kind,
        complainant=complainant,
        service_users=people,
        scheme=complaint.scheme.name if complaint.scheme else "",
        scheme_id=complaint.scheme_id,
        department=complaint.department.name if complaint.department else "",
        department_id=complaint.department_id,
        channel=complaint.channel,
        preferred_channel=complaint.preferred_channel,
        category=complaint.category,
        category_other=complaint.category_other,
        summary=complaint.summary,
        details=complaint.details,
        received_on=complaint.received_on,
        made_at=desk.local(complaint.made_at),
        logged_at=desk.local(complaint.logged_at),
        log_status=complaint.log_status,
        log_late_reason=complaint.log_late_reason,
        issue_on=complaint.issue_on,
        formal_answer=complaint.formal_answer,
        assistance=complaint.assistance,
        counts_for_tsm=complaint.counts_for_tsm,
        restricted=complaint.restricted,
        recurring=complaint.recurring,
        waiting=complaint.waiting,
        recorded_by=_name(complaint.recorded_by),
        passed_to=_name(complaint.passed_to),
        handler=_name(complaint.handler),
        handler_id=complaint.handler_id,
        overseer=_name(complaint.overseer),
        overseer_id=complaint.overseer_id,
        contact=_name(complaint.contact),
        contact_id=complaint.contact_id,
        concluded_on=complaint.concluded_on,
        ended_reason=complaint.ended_reason,
        hazard=complaint.hazard,
        hazard_reference=complaint.hazard_reference,
        anonymised_on=complaint.anonymised_on,
        adjustments=_adjustments(complainant, people),
        stages=tuple(
            _stage(each)
            for each in Stage.select().where(Stage.complaint == complaint.id).order_by(Stage.number)
        ),
        points=_points(complaint),
        wanted=_wanted(complaint),
        remedies=_remedies(complaint),
        contacts=_contacts(complaint),
        notes=_notes(desk, complaint),
        letters=_letters(desk, complaint),
        documents=_documents(desk, complaint),
        links=_links(complaint),
        schedule=dates,
        standing=standing,
        calendar=calendar,
        authority=view_of(desk, complaint),
        intake=intake_of(desk, complaint),
        raised_from=_raised_from(complaint),
        refusals={
            move: refusal(move, standing) or desk.why_not(right_for(move), complaint)
            for move in Move
        },
        route=route_taken(desk, complaint),
        referrals=referrals_of(complaint),
        complained_about=staff_complained_about(complaint),
        lead_refusals=why_not_steps(desk, complaint, standing),
        why_not={right: desk.why_not(right, complaint) for right in ASKED_OF_A_CASE},
    )
    return _left_alone(view) if complaint.anonymised_on else view


def _left_alone(view: CaseView) -> CaseView:
    """An anonymised case: nothing may be done on it any more (P-14.2)."""
    said = "It was anonymised: its time to be kept is over (P-14.2)."
    return replace(
        view,
        refusals=dict.fromkeys(view.refusals, said),
        why_not=dict.fromkeys(view.why_not, said),
        lead_refusals=dict.fromkeys(view.lead_refusals, said),
    )


def _name(staff: Staff | None) -> str:
    return staff.name if staff else ""


def _adjustments(complainant: PersonView | None, people: tuple[PersonView, ...]) -> tuple[str, ...]:
    """Every adjustment of everybody on the case, named where several people are."""
    everybody = {each.id: each for each in (*((complainant,) if complainant else ()), *people)}
    several = len(everybody) > 1
    return tuple(
        f"{person.name}: {measure}" if several else measure
        for person in everybody.values()
        for measure in person.adjustments
    )


def _stage(stage: Stage) -> StageView:
    extensions = Extension.select().where(Extension.stage == stage.id).order_by(Extension.id)
    return StageView(
        id=stage.id,
        number=stage.number,
        started_on=stage.started_on,
        started_how=stage.started_how,
        disputed=stage.disputed,
        late_reason=stage.late_reason,
        acknowledged_on=stage.acknowledged_on,
        handler=_name(stage.handler),
        outcome=stage.outcome,
        decided_on=stage.decided_on,
        decided_by=_name(stage.decided_by),
        what_we_did=stage.what_we_did,
        what_went_wrong=stage.what_went_wrong,
        review=stage.review,
        answered_on=stage.answered_on,
        extensions=tuple(
            ExtensionView(
                each.id,
                each.basis,
                each.reason,
                each.done_so_far,
                each.until,
                each.agreed_by,
                each.agreed_on,
                each.agreed_how,
                each.told_on,
            )
            for each in extensions
        ),
        version=stage.version,
        reopenings=tuple(
            ReopeningView(
                each.reopened_on,
                each.target_on,
                each.reason,
                each.closed_on,
                each.outcome,
                each.finding,
                each.decided_on,
                _name(each.decided_by),
            )
            for each in Reopening.select().where(Reopening.stage == stage.id).order_by(Reopening.id)
        ),
        moved_on_because=stage.moved_on_because,
        finding=stage.finding,
    )


def _points(complaint: Complaint) -> tuple[PointView, ...]:
    decisions: dict[int, dict[int, PointDecisionView]] = {}
    rows = PointDecision.select().join(Point).where(Point.complaint == complaint.id)
    for each in rows:
        decisions.setdefault(each.point_id, {})[each.stage_number] = PointDecisionView(
            each.outcome, each.finding, each.reasons, each.citation
        )
    points = Point.select().where(Point.complaint == complaint.id).order_by(Point.number)
    return tuple(
        PointView(
            each.id,
            each.number,
            each.understanding,
            each.unclear,
            each.raised_on,
            decisions.get(each.id, {}),
            each.version,
        )
        for each in points
    )


def _wanted(complaint: Complaint) -> tuple[WantedView, ...]:
    rows = OutcomeSought.select().where(OutcomeSought.complaint == complaint.id)
    return tuple(
        WantedView(each.id, each.number, each.wanted, each.will_do, each.answer, each.version)
        for each in rows.order_by(OutcomeSought.number)
    )


def _remedies(complaint: Complaint) -> tuple[RemedyView, ...]:
    rows = Remedy.select().where(Remedy.complaint == complaint.id).order_by(Remedy.id)
    return tuple(
        RemedyView(
            each.id,
            each.stage_number,
            each.kind,
            each.description,
            each.due_on,
            each.done_on,
            each.version,
        )
        for each in rows
    )


def _contacts(complaint: Complaint) -> tuple[EntryView, ...]:
    rows = Contact.select().where(Contact.complaint == complaint.id)
    return tuple(
        EntryView(
            at=None,
            on=each.contacted_on,
            who=each.staff.name,
            title=_contact_title(each),
            text=each.text,
            channel=each.channel,
            kind=each.kind,
        )
        for each in rows.order_by(Contact.contacted_on.desc(), Contact.id.desc())
    )


def _contact_title(contact: Contact) -> str:
    """What it was for, and by when an answer was asked for."""
    title = str(contact.kind)
    return f"{title}, reply by {long_date(contact.reply_by)}" if contact.reply_by else title


def _notes(desk: Desk, complaint: Complaint) -> tuple[EntryView, ...]:
    rows = Note.select().where(Note.complaint == complaint.id).order_by(Note.id.desc())
    return tuple(
        EntryView(
            at=desk.local(each.written_at),
            on=desk.local(each.written_at).date(),
            who=each.staff.name,
            title=str(each.kind),
            text=each.text,
        )
        for each in rows
    )


def _letters(desk: Desk, complaint: Complaint) -> tuple[LetterView, ...]:
    rows = Letter.select().where(Letter.complaint == complaint.id).order_by(Letter.id.desc())
    return tuple(letter_view(desk, each) for each in rows)


def letter_view(desk: Desk, letter: Letter) -> LetterView:
    """A letter as lists show it."""
    return LetterView(
        id=letter.id,
        code=letter.code,
        stage=letter.stage_number,
        state=letter.state,
        letter_date=letter.letter_date,
        promised_on=letter.promised_on,
        printed_on=letter.printed_on,
        sent_on=letter.sent_on,
        sent_by=letter.sent_by,
        letter_format=letter.letter_format,
        drafted_by=letter.drafted_by.name,
        drafted_at=desk.local(letter.drafted_at),
        document_id=letter.document_id,
        sha256=letter.document.sha256 if letter.document else "",
        version=letter.version,
        about=about_words(letter),
    )


def _documents(desk: Desk, complaint: Complaint) -> tuple[DocumentView, ...]:
    rows = Document.select().where(Document.complaint == complaint.id)
    return tuple(
        DocumentView(
            each.id,
            each.name,
            each.kind,
            each.direction,
            each.dated_on,
            each.size,
            each.media_type,
            each.sha256,
            each.added_by.name,
            desk.local(each.added_at),
            each.sender,
            each.subject,
            each.came_with.name if each.came_with else "",
        )
        for each in rows.order_by(Document.dated_on.desc(), Document.id.desc())
    )


def _links(complaint: Complaint) -> tuple[LinkView, ...]:
    outgoing = CaseLink.select().where(CaseLink.complaint == complaint.id)
    incoming = CaseLink.select().where(CaseLink.other == complaint.id)
    return (
        *(LinkView(e.other_id, e.other.reference, e.kind, e.reason, True) for e in outgoing),
        *(
            LinkView(e.complaint_id, e.complaint.reference, e.kind, e.reason, False)
            for e in incoming
        ),
    )


def _raised_from(complaint: Complaint) -> str:
    request = ServiceRequest.get_or_none(ServiceRequest.raised == complaint.id)
    if request is None:
        return survey_behind(complaint)
    return f"{request.reference}: {request.raised_why}"
