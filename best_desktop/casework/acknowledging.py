"""First contact with the complainant, before the acknowledgement (P-7.1.1.b)."""

from __future__ import annotations

from dataclasses import replace

from best_desktop.casework.case_index import index_complaint
from best_desktop.casework.checks import Checks, long_date
from best_desktop.casework.desk import Desk, Work
from best_desktop.casework.inputs import FirstContact
from best_desktop.casework.points import write_wanted
from best_desktop.casework.standing import case_in, require, require_seen
from best_desktop.domain.moves import Move
from best_desktop.domain.roles import Right
from best_desktop.domain.vocabulary import ContactKind
from best_desktop.store.models import Complaint, Contact, Person, Point


def record_first_contact(
    desk: Desk, complaint_id: int, contact: FirstContact, seen_version: int | None = None
) -> None:
    """Record the first talk, or an attempt: preferred method, points and outcomes sought.

    ``seen_version`` is the version of the complaint the dialog showed.
    """
    with desk.working(Right.FIRST_CONTACT) as work:
        complaint = case_in(work, complaint_id)
        require_seen(complaint, seen_version)
        require(desk, complaint, Move.FIRST_CONTACT)
        contact = _checked(desk, complaint, contact)
        kind = ContactKind.FIRST_CONTACT if contact.reached else ContactKind.ATTEMPT
        work.create(
            Contact,
            complaint=complaint,
            kind=kind,
            contacted_on=contact.contacted_on,
            channel=contact.channel,
            staff=desk.staff_id,
            text=contact.text,
        )
        work.line(
            "CONTACT", str(kind), "", f"{contact.channel} on {long_date(contact.contacted_on)}"
        )
        if contact.preferred_channel:
            _prefer(work, complaint, contact)
        if contact.points is not None:
            _rewrite_points(work, complaint, contact.points)
        if contact.wanted is not None:
            write_wanted(work, complaint, contact.wanted)
        index_complaint(complaint)
        work.record(
            "Record first contact" if contact.reached else "Record attempt to contact",
            complaint.reference,
            complaint,
            f"{kind} by {contact.channel}",
        )


def _checked(desk: Desk, complaint: Complaint, contact: FirstContact) -> FirstContact:
    checks = Checks(desk)
    checks.past("contacted_on", contact.contacted_on, what="the date you contacted them")
    checks.not_before(
        "contacted_on",
        contact.contacted_on,
        complaint.received_on,
        what="the date you contacted them",
        why="the date the complaint was received",
    )
    contact = replace(
        contact, text=checks.text("text", contact.text, what="what was said", needed=True)
    )
    if contact.reached and contact.preferred_channel is None and complaint.complainant_id:
        checks.add("preferred_channel", "Choose how they want us to contact them.")
    checks.done()
    return contact


def _prefer(work: Work, complaint: Complaint, contact: FirstContact) -> None:
    values = {"preferred_channel": contact.preferred_channel}
    work.change(Complaint, complaint.id, complaint.version, values, what="PREFERRED_METHOD")
    person = complaint.complainant
    if person is not None and person.preferred_channel is not contact.preferred_channel:
        work.change(Person, person.id, person.version, values, lines=False)


def _rewrite_points(work: Work, complaint: Complaint, texts: tuple[str, ...]) -> None:
    checks = Checks(work.desk)
    cleaned = [checks.text("points", each, what="each point", limit=10_000) for each in texts]
    checks.done()
    known = list(Point.select().where(Point.complaint == complaint.id).order_by(Point.number))
    for number, text in enumerate([each for each in cleaned if each], start=1):
        if number <= len(known):
            row = known[number - 1]
            work.change(Point, row.id, row.version, {"understanding": text}, what="POINT")
        else:
            work.create(
                Point,
                complaint=complaint,
                number=number,
                understanding=text,
                raised_on=work.desk.today,
            )
            work.line("POINT", f"point {number}", "", text)
