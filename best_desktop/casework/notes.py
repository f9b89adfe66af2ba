"""Notes, contacts and documents: only ever added, so two people adding never collide."""

from __future__ import annotations

import mimetypes
from dataclasses import replace

from best_desktop.casework.case_index import index_complaint
from best_desktop.casework.checks import Checks
from best_desktop.casework.desk import Desk, Work
from best_desktop.casework.errors import CaseworkError, Refused
from best_desktop.casework.inputs import NewContact, NewDocument
from best_desktop.casework.restricted import known_people
from best_desktop.casework.standing import case_in, complaint_by_id
from best_desktop.domain.file_names import safe_file_name
from best_desktop.domain.roles import Right
from best_desktop.domain.text import clean_line
from best_desktop.domain.vocabulary import NoteKind
from best_desktop.store import vault
from best_desktop.store.errors import StoreError
from best_desktop.store.models import Complaint, Contact, Document, Note, Person

LARGEST_DOCUMENT = 50 * 1024 * 1024
_SENDER, _SUBJECT = 200, 300


def add_note(desk: Desk, complaint_id: int, text: str, kind: NoteKind = NoteKind.NOTE) -> None:
    """Add a note to a case, in any state.

    One on how somebody behaves changes no date and no state either: nothing follows by itself
    (R-5.8).
    """
    checks = Checks(desk)
    text = checks.text("text", text, what="the note", needed=True)
    checks.done()
    with desk.working(Right.KEEP_LOG) as work:
        complaint = case_in(work, complaint_id)
        work.create(
            Note,
            complaint=complaint,
            written_at=desk.clock(),
            kind=kind,
            staff=desk.staff_id,
            text=text,
        )
        work.line("NOTE", str(kind).lower(), "", text)
        index_complaint(complaint)
        work.record("Add note", complaint.reference, complaint, f"{kind} added")


def add_contact(desk: Desk, complaint_id: int, contact: NewContact) -> None:
    """Add an entry to the contact log, in any state."""
    checks = Checks(desk)
    text = checks.text("text", contact.text, what="what was said", needed=True)
    checks.past("contacted_on", contact.contacted_on, what="the date of the contact")
    checks.done()
    with desk.working(Right.KEEP_LOG) as work:
        complaint = case_in(work, complaint_id)
        work.create(
            Contact,
            complaint=complaint,
            kind=contact.kind,
            contacted_on=contact.contacted_on,
            channel=contact.channel,
            staff=desk.staff_id,
            text=text,
        )
        work.line("CONTACT", str(contact.kind), "", text)
        index_complaint(complaint)
        work.record(
            "Add contact", complaint.reference, complaint, f"{contact.kind} by {contact.channel}"
        )


def attach(desk: Desk, complaint_id: int, document: NewDocument) -> int:
    """Keep a file with a case, and the files an email brought as documents of their own."""
    checks = Checks(desk)
    document = check_document(checks, document)
    checks.done()
    with desk.working(Right.KEEP_LOG) as work:
        complaint = case_in(work, complaint_id)
        row = keep_document(work, document, complaint=complaint)
        more = len(document.came_with)
        with_it = f" with {more} file{'' if more == 1 else 's'} of its own" if more else ""
        summary = f"{row.name} attached{with_it}"
        work.record("Attach document", complaint.reference, complaint, summary)
    return int(row.id)


def check_document(checks: Checks, document: NewDocument) -> NewDocument:
    """Make a file's name safe, clean what is said of it, and say what is wrong with the file.

    Whatever it was called, the name is one that can be saved on any computer.
    """
    if not document.name.strip():
        checks.add("name", "Enter the file name.")
    name = safe_file_name(document.name)
    sender = _cut(document.sender, _SENDER)
    subject = _cut(document.subject, _SUBJECT)
    checks.past("dated_on", document.dated_on, what="the date of the document")
    if len(document.content) > LARGEST_DOCUMENT:
        checks.add("content", "The file is larger than 50 MB. Split it, or save it smaller.")
    if not document.content:
        checks.add("content", "The file is empty. Choose another file.")
    came_with = tuple(check_document(checks, each) for each in document.came_with)
    return replace(document, name=name, sender=sender, subject=subject, came_with=came_with)


def check_document_of(
    checks: Checks, complaint: Complaint, field: str, document_id: int | None
) -> None:
    """A document chosen from those of the case; None is no choice."""
    if document_id is None:
        return
    kept = (Document.id == document_id) & (Document.complaint == complaint.id)
    if not Document.select().where(kept).exists():
        checks.add(field, "Choose a document of this complaint.")


def _cut(text: str, limit: int) -> str:
    """What an email says of itself, as one line that fits: nobody typed it, so nobody is asked."""
    return clean_line(text[: 4 * limit])[:limit].strip()


def keep_document(
    work: Work,
    document: NewDocument,
    *,
    complaint: Complaint | None = None,
    person: Person | None = None,
    came_with: Document | None = None,
) -> Document:
    """Keep a checked file and what came with it, within an open use case.

    It stands with a complaint, with a person, or with neither: in the library.
    """
    desk, sha256 = work.desk, vault.put(document.content)
    row = work.create(
        Document,
        complaint=complaint,
        person=person,
        came_with=came_with,
        name=document.name,
        sender=document.sender,
        subject=document.subject,
        kind=document.kind,
        direction=document.direction,
        dated_on=document.dated_on,
        sha256=sha256,
        size=len(document.content),
        media_type=mimetypes.guess_type(document.name)[0] or "application/octet-stream",
        added_at=desk.clock(),
        added_by=desk.staff_id,
    )
    work.line("DOCUMENT", str(document.kind), "", f"{document.name} ({sha256[:12]})")
    if document.sender or document.subject:
        said = ": ".join(each for each in (document.sender, document.subject) if each)
        work.line("DOCUMENT", "email", "", said)
    for each in document.came_with:
        keep_document(work, each, complaint=complaint, person=person, came_with=row)
    return row


def document_bytes(desk: Desk, document_id: int) -> bytes:
    """The bytes of a stored document, checked against its hash.

    Refused where it is not there or not for this person; CaseworkError where it is damaged.
    """
    document = Document.get_or_none(Document.id == document_id)
    if document is None:
        raise Refused("This document is not in the case file any more. Refresh the case.")
    if document.complaint_id is not None:
        complaint_by_id(desk, document.complaint_id)
    known = Person.select().where((Person.id == document.person_id) & known_people(desk))
    if document.person_id is not None and not known.exists():
        raise Refused("This document is not in the case file any more. Refresh the case.")
    return kept_bytes(document)


def kept_bytes(document: Document) -> bytes:
    """The bytes of a document; CaseworkError where they are missing or damaged."""
    try:
        return vault.get(document.sha256)
    except StoreError as error:
        raise CaseworkError(str(error)) from error
