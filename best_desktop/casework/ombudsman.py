"""The Ombudsman and the Designated Person: contacts, referrals, evidence, determinations (R-9.1).

None of this stops a clock or moves a date of the complaint (G8): an outside body may be gone to at
any time (P-7.2.6), and what it asks for has dates of its own.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from best_desktop.casework.checks import Checks
from best_desktop.casework.desk import Desk, Work
from best_desktop.casework.errors import NeedsReason, Refused
from best_desktop.casework.ombudsman_views import (
    NewEvidenceRequest,
    NewExternalContact,
    NewExternalReferral,
)
from best_desktop.casework.standing import case_in, facts_of, procedure_of
from best_desktop.domain.deadlines import final_answer_on
from best_desktop.domain.ombudsman import early, why_no_designated_person
from best_desktop.domain.outside_words import (
    ExternalBody,
)
from best_desktop.domain.roles import Right
from best_desktop.domain.vocabulary import (
    Channel,
)
from best_desktop.domain.working_days import long_date
from best_desktop.store.models import (
    Complaint,
    EvidenceRequest,
    ExternalContact,
    ExternalReferral,
    PublishedNumber,
)

REFERRED = "the date of the referral"


def note_contact(desk: Desk, complaint_id: int, given: NewExternalContact) -> None:
    """Note a contact with the Ombudsman or a Designated Person, in any state, at any stage."""
    with desk.working(Right.NOTE_OUTSIDE_CONTACT) as work:
        complaint = case_in(work, complaint_id)
        checks = Checks(desk)
        checks.past("contacted_on", given.contacted_on, what="the date of the contact")
        text = checks.text("text", given.text, what="what was said", needed=True)
        whom = checks.line("with_whom", given.with_whom, what="whom you spoke to", limit=200)
        checks.done()
        work.create(
            ExternalContact,
            complaint=complaint,
            body=given.body,
            direction=given.direction,
            contacted_on=given.contacted_on,
            channel=given.channel,
            with_whom=whom,
            staff=desk.staff_id,
            text=text,
        )
        work.line("OUTSIDE_CONTACT", str(given.body), "", text)
        summary = f"Contact with the {given.body}"
        work.record("Note contact outside", complaint.reference, complaint, summary)


def refer(desk: Desk, complaint_id: int, given: NewExternalReferral) -> int:
    """Record that a complaint was brought to an outside body; returns its id.

    One that comes before its time is recorded all the same, with a reason: what happened happened.

    Raises:
        Refused: the procedure has no Designated Person, or it is with that body already.
        NeedsReason: it comes before the eight weeks of the 2021 procedure (R-9.1.3, X13).
    """
    with desk.working(Right.WORK_WITH_OMBUDSMAN) as work:
        complaint = case_in(work, complaint_id)
        given = _checked_referral(desk, complaint, given)
        _require_open_route(desk, complaint, given)
        row = work.create(
            ExternalReferral,
            complaint=complaint,
            body=given.body,
            designated_kind=given.designated_kind,
            brought_by=given.brought_by,
            name=given.name,
            referred_on=given.referred_on,
            reference=given.reference,
            asks=given.asks,
        )
        work.line("REFERRED_OUTSIDE", str(given.body), "", given.referred_on)
        _mark(work, complaint)
        summary = f"Brought to the {given.body} on {long_date(given.referred_on)}"
        work.record("Refer outside", complaint.reference, complaint, summary, given.reason)
    return row.id


def _checked_referral(
    desk: Desk, complaint: Complaint, given: NewExternalReferral
) -> NewExternalReferral:
    checks = Checks(desk)
    checks.past("referred_on", given.referred_on, what=REFERRED)
    checks.not_before(
        "referred_on",
        given.referred_on,
        complaint.received_on,
        what=REFERRED,
        why="the date the complaint was received",
    )
    designated = given.body is ExternalBody.DESIGNATED_PERSON
    if designated and given.designated_kind is None:
        checks.add("designated_kind", "Choose what kind of Designated Person it is (R-9.1.2).")
    given = replace(
        given,
        designated_kind=given.designated_kind if designated else None,
        name=checks.line("name", given.name, what="the name", limit=200),
        reference=checks.line("reference", given.reference, what="their reference", limit=60),
        asks=checks.text("asks", given.asks, what="what they ask of us", limit=5000),
        reason=checks.text("reason", given.reason, what="the reason", limit=2000),
    )
    checks.done()
    return given


def _require_open_route(desk: Desk, complaint: Complaint, given: NewExternalReferral) -> None:
    procedure = procedure_of(desk, complaint)
    if given.body is ExternalBody.DESIGNATED_PERSON:
        why_not = why_no_designated_person(procedure.ombudsman)
        if why_not:
            raise Refused(why_not)
    if _open_referrals(complaint, given.body):
        raise Refused(
            f"{complaint.reference} is with the {given.body} already. Close that referral first, "
            "or note a contact."
        )
    final = final_answer_on(procedure, facts_of(desk, complaint))
    rule = procedure.ombudsman
    warning = early(rule, given.body, given.brought_by, final, given.referred_on)
    if warning and not given.reason:
        raise NeedsReason([warning])


def _open_referrals(complaint: Complaint, body: ExternalBody) -> int:
    still_open = ExternalReferral.closed_on.is_null() & (ExternalReferral.body == body)
    rows = ExternalReferral.select().where(ExternalReferral.complaint == complaint.id)
    return int(rows.where(still_open).count())


def _mark(work: Work, complaint: Complaint) -> None:
    """Keep with the complaint whether the Ombudsman has it now: lists show it as a tag."""
    now = _open_referrals(complaint, ExternalBody.OMBUDSMAN) > 0
    if now != complaint.with_ombudsman:
        values = {"with_ombudsman": now}
        work.change(Complaint, complaint.id, complaint.version, values, lines=False)


def close_referral(
    desk: Desk, referral_id: int, seen_version: int, closed_on: date, because: str
) -> None:
    """Record that an outside body has finished with a complaint, and why."""
    with desk.working(Right.WORK_WITH_OMBUDSMAN) as work:
        row, complaint = referral_in(work, referral_id)
        if row.closed_on is not None:
            raise Refused(f"This was closed already, on {long_date(row.closed_on)}.")
        checks = Checks(desk)
        check_day(
            checks,
            "closed_on",
            closed_on,
            what="the date it was closed",
            first=row.referred_on,
            why=REFERRED,
        )
        because = checks.text("because", because, what="how it ended", limit=2000, needed=True)
        checks.done()
        close(work, complaint, row, seen_version, closed_on, because)
        summary = f"The {row.body} has finished with it"
        work.record("Close referral", complaint.reference, complaint, summary, because)


def close(
    work: Work,
    complaint: Complaint,
    row: ExternalReferral,
    seen_version: int,
    closed_on: date,
    because: str,
) -> None:
    """Close a referral within the use case that ends it."""
    values = {"closed_on": closed_on, "closed_because": because}
    work.change(ExternalReferral, row.id, seen_version, values, lines=False)
    work.line("REFERRAL_CLOSED", str(row.body), "", closed_on)
    _mark(work, complaint)


def ask_evidence(desk: Desk, referral_id: int, given: NewEvidenceRequest) -> int:
    """Record what an outside body asks us to send, and by when; returns its id (R-9.1.3.ii)."""
    with desk.working(Right.WORK_WITH_OMBUDSMAN) as work:
        row, complaint = referral_in(work, referral_id)
        checks = Checks(desk)
        check_day(
            checks,
            "asked_on",
            given.asked_on,
            what="the date they asked",
            first=row.referred_on,
            why=REFERRED,
        )
        what = checks.text("what", given.what, what="what they ask for", limit=5000, needed=True)
        due = given.due_on
        checks.future("due_on", due, what="the date it is due", after=given.asked_on)
        checks.done()
        made = work.create(
            EvidenceRequest, referral=row.id, asked_on=given.asked_on, what=what, due_on=due
        )
        work.line("EVIDENCE_ASKED", str(row.body), "", due)
        summary = f"The {row.body} asks for evidence by {long_date(made.due_on)}"
        work.record("Ask for evidence", complaint.reference, complaint, summary, what)
    return made.id


def record_evidence_sent(
    desk: Desk, request_id: int, seen_version: int, sent_on: date, how: Channel, note: str = ""
) -> None:
    """Record that evidence went, on which day and how; late or not, it is kept as it was."""
    with desk.working(Right.WORK_WITH_OMBUDSMAN) as work:
        request = EvidenceRequest.get_or_none(EvidenceRequest.id == request_id)
        if request is None:
            raise Refused("This request is not in the case file any more. Refresh the page.")
        row, complaint = referral_in(work, request.referral_id)
        if request.sent_on is not None:
            raise Refused(f"This went already, on {long_date(request.sent_on)}.")
        checks = Checks(desk)
        check_day(
            checks,
            "sent_on",
            sent_on,
            what="the date it went",
            first=request.asked_on,
            why="the date they asked",
        )
        note = checks.text("note", note, what="what went", limit=5000)
        checks.done()
        late = evidence_went(work, request, seen_version, sent_on, how, note)
        summary = f"Evidence sent to the {row.body}, {late}"
        work.record("Send evidence", complaint.reference, complaint, summary, note)


def evidence_went(
    work: Work, request: EvidenceRequest, seen_version: int, on: date, how: Channel, note: str
) -> str:
    """Keep within a use case that evidence went; returns whether it was on time, in words."""
    values = {"sent_on": on, "sent_how": how, "sent_note": note}
    work.change(EvidenceRequest, request.id, seen_version, values, lines=False)
    late = "late" if on > request.due_on else "on time"
    work.line("EVIDENCE_SENT", late, request.due_on, on)
    return late


def publish_number(desk: Desk, year: int, referrals: int, source: str = "") -> None:
    """Enter how many referrals the Ombudsman published for a reporting year (R-B.7).

    ``year`` is the calendar year in which the reporting year begins.
    """
    with desk.working(Right.RECORD_DETERMINATION) as work:
        checks = Checks(desk)
        if not 2000 <= year <= desk.today.year:
            checks.add("year", "Enter the year in which the reporting year began, such as 2026.")
        if not 0 <= referrals <= 100_000:
            checks.add("referrals", "Enter how many complaints were referred, such as 3.")
        source = checks.line("source", source, what="where it is published", limit=300)
        checks.done()
        row = PublishedNumber.get_or_none(PublishedNumber.year == year)
        values = {"referrals": referrals, "source": source}
        if row is None:
            work.create(PublishedNumber, year=year, **values)
            work.line("PUBLISHED_NUMBER", str(year), "", referrals)
        elif not work.change(PublishedNumber, row.id, row.version, values, what="PUBLISHED_NUMBER"):
            return
        summary = f"The Ombudsman published {referrals} for {year}/{(year + 1) % 100:02d}"
        work.record("Published number", "Ombudsman", None, summary)


def referral_in(work: Work, referral_id: int) -> tuple[ExternalReferral, Complaint]:
    """A referral a use case works on, with its complaint."""
    row = ExternalReferral.get_or_none(ExternalReferral.id == referral_id)
    if row is None:
        raise Refused("This referral is not in the case file any more. Refresh the page.")
    return row, case_in(work, row.complaint_id)


def check_day(checks: Checks, field: str, day: date, *, what: str, first: date, why: str) -> None:
    """A day that has happened, not before another; ``why`` is what that other day was."""
    checks.past(field, day, what=what)
    checks.not_before(field, day, first, what=what, why=why)
