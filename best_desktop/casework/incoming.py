"""Files that come in: what an email says of itself, and the words of a file to look at.

Nothing here changes the case file. What is proposed is shown in the form, and a person says yes.
"""

from __future__ import annotations

import codecs
from dataclasses import dataclass
from datetime import date

from best_desktop.casework.checks import EARLIEST
from best_desktop.casework.desk import Desk
from best_desktop.documents.emails import read_email
from best_desktop.documents.markup_words import words_of
from best_desktop.domain.emails import Attachment, Email, UnreadableEmail, domain_of
from best_desktop.domain.file_kinds import is_email, is_markup
from best_desktop.domain.file_names import safe_file_name
from best_desktop.domain.text import clean_line, clean_text
from best_desktop.domain.vocabulary import Direction, DocumentKind
from best_desktop.domain.working_days import long_date

_LONGEST_SHOWN = 200_000
_LONGEST_LINE = 300


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a file says of itself, for the form to show; None and "" where it says nothing.

    ``attachments`` are the files an email brought, with safe names and never empty. ``remarks``
    are sentences for the person about what could not be read.
    """

    name: str
    kind: DocumentKind | None = None
    direction: Direction | None = None
    dated_on: date | None = None
    sender: str = ""
    subject: str = ""
    attachments: tuple[Attachment, ...] = ()
    remarks: tuple[str, ...] = ()


def propose(desk: Desk, name: str, content: bytes) -> Proposal:
    """Look at a file that is to be kept: an email says who sent it, when, and what is in it."""
    safe = safe_file_name(name)
    if not is_email(safe):
        return Proposal(safe)
    try:
        email = read_email(safe, content)
    except UnreadableEmail as error:
        remark = f"{error} It can still be added, and is kept as it came."
        return Proposal(safe, DocumentKind.CORRESPONDENCE, remarks=(remark,))
    return Proposal(
        name=safe,
        kind=DocumentKind.CORRESPONDENCE,
        direction=_direction(desk, email),
        dated_on=_dated_on(desk, email),
        sender=_line(email.sender),
        subject=_line(email.subject),
        attachments=tuple(
            Attachment(safe_file_name(each.name[:_LONGEST_LINE]), each.content, each.inline)
            for each in email.attachments
        ),
        remarks=email.remarks,
    )


def _direction(desk: Desk, email: Email) -> Direction | None:
    """An email from an address of the office was sent by us; any other came in."""
    if not email.sender_address:
        return None
    ours = domain_of(desk.settings.office.email)
    from_us = bool(ours) and domain_of(email.sender_address) == ours
    return Direction.OUT if from_us else Direction.IN


def _dated_on(desk: Desk, email: Email) -> date | None:
    """The day it was sent, in London; nothing where the email claims a day that cannot be."""
    if email.sent_at is None:
        return None
    day = desk.local(email.sent_at).date()
    return day if EARLIEST <= day <= desk.today else None


def _line(text: str) -> str:
    return clean_line(text[: 4 * _LONGEST_LINE])[:_LONGEST_LINE].strip()


def shown_text(desk: Desk, name: str, content: bytes) -> str:
    """A text, a page of the web or an email as plain words: nothing in it is drawn or run."""
    if is_email(name):
        return _email_text(desk, name, content)
    text = _decoded(content)
    return _shown(words_of(text) if is_markup(name) else text)


def _email_text(desk: Desk, name: str, content: bytes) -> str:
    try:
        email = read_email(name, content)
    except UnreadableEmail as error:
        return f"{error} Save a copy to keep it somewhere else."
    sent = long_date(desk.local(email.sent_at).date()) if email.sent_at else ""
    files = ", ".join(safe_file_name(each.name[:_LONGEST_LINE]) for each in email.attachments)
    facts = (
        ("From", _line(_whole_sender(email))),
        ("To", _line(email.to)),
        ("Sent", sent),
        ("Subject", _line(email.subject)),
        ("Files", files),
    )
    head = [f"{label}: {value}" for label, value in facts if value]
    return _shown("\n".join([*head, "", email.text, *email.remarks]))


def _whole_sender(email: Email) -> str:
    if email.sender_address and email.sender_address != email.sender:
        return f"{email.sender} <{email.sender_address}>"
    return email.sender


def _decoded(content: bytes) -> str:
    start = content[: 4 * _LONGEST_SHOWN]
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return start.decode("utf-16", "replace")
    try:
        # Cut between two bytes, the last letter may be half there, and is then left out.
        return codecs.getincrementaldecoder("utf-8-sig")().decode(start, final=start == content)
    except UnicodeDecodeError:
        return start.decode("cp1252", "replace")


def _shown(text: str) -> str:
    cleaned = clean_text(text)
    if len(cleaned) <= _LONGEST_SHOWN:
        return cleaned
    return f"{cleaned[:_LONGEST_SHOWN]}\n\nThere is more. Save a copy to read it all."
