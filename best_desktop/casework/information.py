"""Requests for information to staff, contractors and support providers (P-5.1.c).

A request has a date of its own, counted in working days; it never moves a date of the complaint.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from best_desktop.casework.checks import Checks, long_date
from best_desktop.casework.desk import Desk, Work
from best_desktop.casework.errors import Refused
from best_desktop.casework.investigation_views import NewInformationRequest
from best_desktop.casework.readiness import whom_asked
from best_desktop.casework.standing import calendar_of, case_in
from best_desktop.domain.investigation_words import Contributor
from best_desktop.domain.roles import Right
from best_desktop.domain.vocabulary import Channel
from best_desktop.store.models import Chaser, Complaint, InformationRequest, Person, Staff

REPLY_WITHIN = 3
"""Working days somebody has to reply, unless said otherwise."""

_LONGEST = 60


def ask_for_information(desk: Desk, complaint_id: int, given: NewInformationRequest) -> int:
    """Ask somebody for information, due in some working days; returns its id."""
    with desk.working(Right.INVESTIGATE) as work:
        complaint = case_in(work, complaint_id)
        given = _checked(desk, complaint, given)
        due = calendar_of(desk, complaint).add(given.asked_on, given.working_days)
        row = work.create(
            InformationRequest,
            complaint=complaint,
            stage_number=complaint.stage,
            contributor=given.contributor,
            staff=given.staff_id,
            party=given.party_id,
            asked_by=desk.staff_id,
            asked_on=given.asked_on,
            channel=given.channel,
            what=given.what,
            due_on=due,
        )
        whom = whom_asked(row)
        work.line("INFORMATION_ASKED", whom, "", due)
        summary = f"{whom} asked for information by {long_date(due)}"
        work.record("Ask for information", complaint.reference, complaint, summary, given.what)
    return row.id


def _checked(
    desk: Desk, complaint: Complaint, given: NewInformationRequest
) -> NewInformationRequest:
    checks = Checks(desk)
    checks.past("asked_on", given.asked_on, what="the date you asked")
    checks.not_before(
        "asked_on",
        given.asked_on,
        complaint.received_on,
        what="the date you asked",
        why="the date the complaint was received",
    )
    if not 1 <= given.working_days <= _LONGEST:
        checks.add("working_days", f"Enter from 1 to {_LONGEST} working days.")
    of_staff = given.contributor is Contributor.STAFF
    given = replace(
        given,
        what=checks.text("what", given.what, what="what you ask", limit=5000, needed=True),
        staff_id=given.staff_id if of_staff else None,
        party_id=None if of_staff else given.party_id,
    )
    if of_staff:
        if given.staff_id is None:
            checks.add("staff_id", "Choose whom you ask.")
        checks.chosen("staff_id", Staff, given.staff_id)
    else:
        if given.party_id is None:
            checks.add("party_id", "Choose whom you ask.")
        checks.chosen("party_id", Person, given.party_id)
    checks.done()
    return given


def chase(desk: Desk, request_id: int, chased_on: date, channel: Channel, text: str) -> None:
    """Remind somebody of what they were asked; the date stays."""
    with desk.working(Right.INVESTIGATE) as work:
        row, complaint = _open(work, request_id)
        checks = Checks(desk)
        _check_day(checks, "chased_on", chased_on, row, "the date you chased")
        text = checks.text("text", text, what="what was said", limit=5000)
        checks.done()
        work.create(
            Chaser,
            request=row.id,
            chased_on=chased_on,
            channel=channel,
            staff=desk.staff_id,
            text=text,
        )
        work.line("INFORMATION_CHASED", whom_asked(row), row.due_on, chased_on)
        summary = f"{whom_asked(row)} reminded of what was asked"
        work.record("Chase information", complaint.reference, complaint, summary, text)


def record_reply(
    desk: Desk, request_id: int, seen_version: int, replied_on: date, reply: str
) -> None:
    """Record the reply to a request; late or not, it is kept as it was."""
    _close(desk, request_id, seen_version, replied_on, reply=reply)


def close_without_reply(
    desk: Desk, request_id: int, seen_version: int, closed_on: date, why: str
) -> None:
    """Close a request that needs no reply any more, and say why."""
    _close(desk, request_id, seen_version, closed_on, not_needed=why)


def _close(
    desk: Desk, request_id: int, seen_version: int, day: date, reply: str = "", not_needed: str = ""
) -> None:
    with desk.working(Right.INVESTIGATE) as work:
        row, complaint = _open(work, request_id)
        checks = Checks(desk)
        _check_day(checks, "closed_on", day, row, "the date")
        reply = checks.text("reply", reply, what="the reply")
        why = checks.text("not_needed", not_needed, what="the reason", limit=2000)
        if not reply and not why:
            checks.add("reply", "Enter the reply, or why none is needed any more.")
        checks.done()
        values = {"closed_on": day, "reply": reply, "not_needed": why}
        work.change(InformationRequest, row.id, seen_version, values, lines=False)
        late = "late" if day > row.due_on else "on time"
        how = f"replied, {late}" if reply else "need not reply any more"
        what = "INFORMATION_RECEIVED" if reply else "INFORMATION_NOT_NEEDED"
        work.line(what, whom_asked(row), row.due_on, day)
        summary = f"{whom_asked(row)} {how}"
        work.record("Close request", complaint.reference, complaint, summary, why)


def _open(work: Work, request_id: int) -> tuple[InformationRequest, Complaint]:
    row = InformationRequest.get_or_none(InformationRequest.id == request_id)
    if row is None:
        raise Refused("This request is not in the case file any more. Refresh the case.")
    complaint = case_in(work, row.complaint_id)
    if row.closed_on is not None:
        raise Refused(f"This request was closed already, on {long_date(row.closed_on)}.")
    return row, complaint


def _check_day(checks: Checks, field: str, day: date, row: InformationRequest, what: str) -> None:
    checks.past(field, day, what=what)
    checks.not_before(field, day, row.asked_on, what=what, why="the date you asked")
