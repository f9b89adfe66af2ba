"""How a complaint came in: its grounds, the offer, who had it first, and the form it came on.

None of these moves a date, whatever is still to be answered.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from best_desktop.casework.checks import Checks, long_date
from best_desktop.casework.desk import Desk, Work
from best_desktop.casework.errors import Refused
from best_desktop.casework.handing_over import needs_handing_over
from best_desktop.casework.inputs import NewComplaint, NewDocument, PersonInput
from best_desktop.casework.notes import check_document, keep_document
from best_desktop.casework.people import keep_person
from best_desktop.casework.standing import calendar_of, case_in, require_seen
from best_desktop.domain.facts import log_status
from best_desktop.domain.grounds import leads_to_tell, safety_question
from best_desktop.domain.roles import Right
from best_desktop.domain.vocabulary import (
    CaseState,
    Category,
    Direction,
    DocumentKind,
    FormalAnswer,
    PartyRole,
)
from best_desktop.domain.working_days import WorkingDays
from best_desktop.store.finding import belonging_to, by_id
from best_desktop.store.models import Complaint, ComplaintGround, Person, PersonRole, Scheme

NOT_ASKED = (None, FormalAnswer.NOT_REACHED)
"""The answers with which an offer that staff must make is still to be made (R-5.6)."""

_THIRD_PARTY = (PartyRole.SUPPORT_PROVIDER, PartyRole.CONTRACTOR, PartyRole.OFFICIAL_BODY)


def grounds_of(complaint: Complaint) -> tuple[Category, ...]:
    """Everything a complaint is about, its main ground first (R-5.4)."""
    more = belonging_to(ComplaintGround, "complaint", complaint.id)
    return (complaint.category, *(each.category for each in more))


def intake_values(work: Work, new: NewComplaint) -> dict[str, Any]:
    """The columns of a new complaint that say how it came in."""
    desk = work.desk
    asked = new.formal_answer not in NOT_ASKED
    confirms = not needs_handing_over(desk, new.department_id)
    values: dict[str, Any] = {
        "matter": new.matter,
        "against": new.against,
        "dissatisfied": new.dissatisfied,
        "formal_answer": new.formal_answer,
        "offered_on": (new.offered_on or new.received_on) if asked else None,
        "offered_by": desk.staff_id if asked else None,
        "proposed_by_staff": new.proposed_by_staff,
        "assisted_by": new.assisted_by,
        "assistance": new.assistance,
        "safety_answer": new.safety_answer,
        "safety_answered_on": desk.today if new.safety_answer else None,
        "first_seen_at": new.first_seen_at,
        "confirmed_by": desk.staff_id if confirms else None,
        "confirmed_at": desk.clock() if confirms else None,
    }
    if new.proposed_by_staff and not asked:
        values["offer_due_on"] = _calendar(desk, new.scheme_id).add(desk.today, 1)
    if new.first_received_by is not None:
        values["first_received_by"] = _first_received_by(work, new.first_received_by)
        values["reached_us_on"] = new.reached_us_on
    return values


def _calendar(desk: Desk, scheme_id: int | None) -> WorkingDays:
    scheme = by_id(Scheme, scheme_id)
    return desk.calendar(scheme.nation if scheme else None)


def _first_received_by(work: Work, first: PersonInput) -> Person:
    """The third party as known, or written down as a contractor where new (P-15.3)."""
    if first.id is None:
        return keep_person(work, replace(first, roles=first.roles or (PartyRole.CONTRACTOR,)), None)
    known = keep_person(work, first, None)
    held = {each.role for each in belonging_to(PersonRole, "person", known.id)}
    if held.isdisjoint(_THIRD_PARTY):
        return keep_person(work, replace(first, id=known.id), None, PartyRole.CONTRACTOR)
    return known


def keep_intake(work: Work, complaint: Complaint, new: NewComplaint) -> None:
    """Keep what stands beside a new complaint, and say in the history how it came in."""
    if new.first_seen_at:
        seen = work.desk.local(new.first_seen_at)
        work.line("FIRST_SEEN", "first seen", "", f"{long_date(seen.date())} {seen:%H:%M}")
    for category in new.more_categories:
        work.create(ComplaintGround, complaint=complaint, category=category)
        work.line("GROUND", "also about", "", category)
    if complaint.offered_on:
        work.line("FORMAL_OFFER", "formal complaint offered", "", complaint.formal_answer)
    if complaint.offer_due_on:
        work.line("FORMAL_OFFER", "proposed by staff, offer due", "", complaint.offer_due_on)
    if new.assisted_by:
        helped = f"{new.assisted_by}: {new.assistance}" if new.assistance else new.assisted_by
        work.line("ASSISTANCE", "helped by", "", helped)
    if complaint.first_received_by is not None:
        _passed_on(work, complaint, complaint.first_received_by)
    if complaint.confirmed_at:
        work.line("LOG_CONFIRMED", "confirmed as logged by", "", work.desk.staff_name)
    if new.safety_answer:
        work.line("SAFETY", "referral", "", new.safety_answer)
    if new.website_text:
        _keep_form(work, complaint, new)


def _passed_on(work: Work, complaint: Complaint, first: Person) -> None:
    days = passed_on_after(work.desk, complaint)
    work.line("FIRST_RECEIVED", "first received by", "", first.name)
    after = "" if not days else f", after {days} working day{'' if days == 1 else 's'}"
    work.line("FIRST_RECEIVED", "passed on to us", "", f"{complaint.reached_us_on}{after}")


def passed_on_after(desk: Desk, complaint: Complaint) -> int | None:
    """For how many working days a third party had a complaint before we did; None if none had."""
    if complaint.reached_us_on is None:
        return None
    return calendar_of(desk, complaint).between(complaint.received_on, complaint.reached_us_on)


def _keep_form(work: Work, complaint: Complaint, new: NewComplaint) -> None:
    """Keep the text of a website form, as it was pasted, as a document (R-2.1.2)."""
    document = NewDocument(
        name=f"Website form {complaint.received_on.isoformat()}.txt",
        content=new.website_text.encode(),
        kind=DocumentKind.FORM,
        direction=Direction.IN,
        dated_on=complaint.received_on,
        subject="Website complaints form",
    )
    checks = Checks(work.desk)
    document = check_document(checks, document)
    checks.done()
    keep_document(work, document, complaint=complaint)


# ------------------------------------------------------------------------------ later answers


def confirm_logged(desk: Desk, complaint_id: int) -> None:
    """Make sure, as manager or deputy, that a recorded complaint is logged (R-2.1.5).

    Raises:
        Refused: it was confirmed already.
    """
    with desk.working(Right.LOG) as work:
        complaint = case_in(work, complaint_id)
        if complaint.confirmed_by is not None:
            raise Refused(
                f"{complaint.confirmed_by.name} confirmed already that {complaint.reference} is "
                "logged."
            )
        at = desk.clock()
        values = {"confirmed_by": desk.staff_id, "confirmed_at": at}
        work.change(Complaint, complaint.id, complaint.version, values, lines=False)
        status = log_status(desk.local(complaint.made_at), desk.local(at))
        work.line("LOG_CONFIRMED", "confirmed as logged by", "", desk.staff_name)
        work.line("LOG_CONFIRMED", "after it was made", "", status)
        summary = f"Confirmed as logged: {str(status).lower()}"
        work.record("Confirm as logged", complaint.reference, complaint, summary)


def answer_offer(
    desk: Desk,
    complaint_id: int,
    seen_version: int,
    answer: FormalAnswer | None,
    offered_on: date | None,
) -> None:
    """Record that a complaint staff proposed was offered to the person, and their answer (R-5.6).

    Where they could not be reached, the offer is due again the next working day; the complaint
    goes on meanwhile (X22).

    Raises:
        InvalidInput: the answer or the date is missing or impossible.
        Refused: the complaint was not proposed by staff, or they answered already.
        ChangedMeanwhile: somebody saved it since.
    """
    with desk.working(Right.FIRST_CONTACT) as work:
        complaint = case_in(work, complaint_id)
        require_seen(complaint, seen_version)
        if not offer_waits(complaint):
            raise Refused(
                f"No offer waits on {complaint.reference}. Correct the answer under Correct "
                "details."
            )
        _check_answer(desk, complaint, answer, offered_on)
        values: dict[str, Any] = {"formal_answer": answer}
        if answer in NOT_ASKED:
            values["offer_due_on"] = calendar_of(desk, complaint).add(desk.today, 1)
        else:
            values |= {"offered_on": offered_on, "offered_by": desk.staff_id}
        work.change(Complaint, complaint.id, seen_version, values, what="FORMAL_OFFER")
        summary = f"Formal complaint offered: {str(answer).lower()}"
        work.record("Answer to the offer", complaint.reference, complaint, summary)


def _check_answer(
    desk: Desk, complaint: Complaint, answer: FormalAnswer | None, offered_on: date | None
) -> None:
    checks = Checks(desk)
    if answer is None:
        checks.add("formal_answer", "Choose what they said.")
    what = "the day you asked them"
    checks.past("offered_on", offered_on, what=what)
    checks.not_before(
        "offered_on",
        offered_on,
        complaint.received_on,
        what=what,
        why="the date the complaint was received",
    )
    checks.done()


def offer_waits(complaint: Complaint) -> bool:
    """Whether a complaint that staff proposed is still to be offered to the person."""
    proposed = complaint.proposed_by_staff and complaint.state is CaseState.OPEN
    return proposed and complaint.formal_answer in NOT_ASKED


def answer_safety(desk: Desk, complaint_id: int, seen_version: int, answer: str) -> None:
    """Say who was told of a safeguarding or health and safety matter, or why nobody (R-5.4).

    Raises:
        InvalidInput: the answer is missing.
        Refused: the complaint is about neither.
        ChangedMeanwhile: somebody saved it since.
    """
    with desk.working(Right.KEEP_LOG) as work:
        complaint = case_in(work, complaint_id)
        require_seen(complaint, seen_version)
        if not leads_to_tell(grounds_of(complaint)):
            raise Refused(
                f"{complaint.reference} is about neither safeguarding nor health and safety. "
                "Correct the details first."
            )
        checks = Checks(desk)
        answer = checks.line(
            "safety_answer", answer, what="who was told, or why nobody", limit=300, needed=True
        )
        checks.done()
        values = {"safety_answer": answer, "safety_answered_on": desk.today}
        work.change(Complaint, complaint.id, seen_version, values, lines=False)
        work.line("SAFETY", "referral", complaint.safety_answer, answer)
        summary = f"Said who was told: {long_date(desk.today)}"
        work.record("Safety referral", complaint.reference, complaint, summary, answer)


def why_not_acknowledged(complaint: Complaint) -> str | None:
    """Why no acknowledgement goes yet: nobody said who was told; None where nothing is missing."""
    if complaint.safety_answer:
        return None
    return safety_question(grounds_of(complaint)) or None
