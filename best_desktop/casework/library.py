"""The document library (P-1.3, P-2.1): titles, their versions, and copies handed out.

A title is never deleted, because decisions cite it: it is taken out of use and stays readable.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date
from typing import Any
from urllib.parse import urlsplit

from best_desktop.casework.checks import Checks, long_date
from best_desktop.casework.desk import Desk, Work
from best_desktop.casework.errors import Refused
from best_desktop.casework.inputs import NewDocument
from best_desktop.casework.notes import check_document, keep_document
from best_desktop.casework.rows import tuples
from best_desktop.domain.library import read_references
from best_desktop.domain.roles import Right
from best_desktop.domain.vocabulary import Channel, LibrarySection
from best_desktop.paths import resource
from best_desktop.store.finding import by_id
from best_desktop.store.models import LibraryDocument, LibraryRequest, LibraryVersion

SUBJECT = "Library"
_NOT_PUBLIC = (
    "This is not one of the documents anybody may have a copy of. Hand out the policy, the "
    "procedure or the self-assessment (P-1.3), or ask the lead complaints officer."
)


@dataclass(frozen=True, slots=True)
class TitleInput:
    """What is said of a title."""

    title: str
    section: LibrarySection
    public: bool = False
    on_website: bool = False
    in_both_nations: bool = False
    clause: str = ""


@dataclass(frozen=True, slots=True)
class NewVersion:
    """A version of a title: with a file, with the address where it stands, or with both."""

    name: str
    dated_on: date | None = None
    review_on: date | None = None
    address: str = ""
    file: NewDocument | None = None


@dataclass(frozen=True, slots=True)
class NewCopyRequest:
    """Somebody asks for a copy; with ``sent_on`` it was handed out at once."""

    asked_by: str
    asked_on: date
    channel: Channel
    sent_on: date | None = None
    sent_how: Channel | None = None


def furnish_library(work: Work) -> None:
    """Fill a new case file's library with the references of the policy, within its beginning."""
    path = resource("library", "references.toml")
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    references = read_references(path.name, table)
    for each in references:
        row = work.create(
            LibraryDocument,
            title=each.title,
            section=each.section,
            in_both_nations=each.in_both_nations,
            public=each.public,
            on_website=each.on_website,
            clause=each.clause,
        )
        if each.version:
            work.create(
                LibraryVersion,
                document=row,
                name=each.version,
                dated_on=each.dated_on,
                review_on=each.review_on,
                added_at=work.desk.clock(),
            )
    work.line("LIBRARY", "titles", "", str(len(references)))


# ------------------------------------------------------------------------------------- titles


def add_title(desk: Desk, new: TitleInput) -> int:
    """Add a title; returns its id.

    Raises:
        InvalidInput: names each field to put right.
    """
    with desk.working(Right.KEEP_LIBRARY) as work:
        values = _checked_title(desk, new, None)
        row = work.create(LibraryDocument, **values)
        work.line("LIBRARY", "title", "", row.title)
        work.record("Add to library", SUBJECT, None, f"{row.title} added to the library")
    return int(row.id)


def change_title(desk: Desk, document_id: int, seen_version: int, new: TitleInput) -> None:
    """Change what is said of a title.

    Raises:
        InvalidInput: names each field to put right.
        ChangedMeanwhile: somebody saved it since.
    """
    with desk.working(Right.KEEP_LIBRARY) as work:
        row = _title(document_id)
        values = _checked_title(desk, new, document_id)
        if work.change(LibraryDocument, row.id, seen_version, values):
            work.record("Change library title", SUBJECT, None, f"{values['title']} changed")


def retire_title(desk: Desk, document_id: int, seen_version: int) -> None:
    """Take a title out of use: it is offered no more, and what cites it stays readable."""
    _use(desk, document_id, seen_version, desk.today, "taken out of use")


def restore_title(desk: Desk, document_id: int, seen_version: int) -> None:
    """Take a title back into use."""
    _use(desk, document_id, seen_version, None, "taken back into use")


def _use(
    desk: Desk, document_id: int, seen_version: int, retired_on: date | None, said: str
) -> None:
    with desk.working(Right.KEEP_LIBRARY) as work:
        row = _title(document_id)
        if (row.retired_on is None) == (retired_on is None):
            raise Refused(f"{row.title} is {said} already. Refresh the list.")
        work.change(LibraryDocument, row.id, seen_version, {"retired_on": retired_on})
        work.record("Change library title", SUBJECT, None, f"{row.title} {said}")


def _checked_title(desk: Desk, new: TitleInput, document_id: int | None) -> dict[str, Any]:
    checks = Checks(desk)
    title = checks.line("title", new.title, what="the title", limit=200, needed=True)
    clause = checks.line("clause", new.clause, what="the clause", limit=60)
    for number, known in tuples(LibraryDocument.select(LibraryDocument.id, LibraryDocument.title)):
        if title and number != document_id and known.casefold() == title.casefold():
            checks.add("title", f"{known} is in the library already. Choose it in the list.")
    if new.on_website and not new.public:
        checks.add(
            "public", "What is on the website is for anybody. Mark it as for anybody as well."
        )
    checks.done()
    return {
        "title": title,
        "section": new.section,
        "public": new.public,
        "on_website": new.on_website,
        "in_both_nations": new.in_both_nations,
        "clause": clause,
    }


# ----------------------------------------------------------------------------------- versions


def add_version(desk: Desk, document_id: int, new: NewVersion) -> int:
    """Add a version of a title, which is the current one from now on; returns its id.

    Raises:
        InvalidInput: names each field to put right.
    """
    checks = Checks(desk)
    name = checks.line("name", new.name, what="the version", limit=60, needed=True)
    checks.past("dated_on", new.dated_on, what="the date of the version", needed=False)
    checks.real("review_on", new.review_on, what="the review date")
    if new.dated_on and new.review_on:
        why = "the date of the version"
        checks.not_before("review_on", new.review_on, new.dated_on, what="the review date", why=why)
    address = _checked_address(checks, new.address)
    file = check_document(checks, new.file) if new.file else None
    checks.done()
    with desk.working(Right.KEEP_LIBRARY) as work:
        row = _title(document_id)
        same = (LibraryVersion.document == row.id) & (LibraryVersion.name == name)
        if LibraryVersion.select().where(same).exists():
            checks.add("name", f"Version {name} is there already. Give this one another name.")
            checks.done()
        kept = keep_document(work, file) if file else None
        version = work.create(
            LibraryVersion,
            document=row,
            name=name,
            dated_on=new.dated_on,
            review_on=new.review_on,
            file=kept,
            address=address,
            added_by=desk.staff_id,
            added_at=desk.clock(),
        )
        work.line("LIBRARY", "version", "", f"{row.title}, version {name}")
        if new.review_on:
            work.line("LIBRARY", "review on", "", new.review_on)
        work.record("Add library version", SUBJECT, None, f"{row.title}: version {name} added")
    return int(version.id)


def record_review(
    desk: Desk, version_id: int, seen_version: int, review_on: date, reason: str
) -> None:
    """Record that a version was reviewed and stands: when it is reviewed next, and why.

    Raises:
        InvalidInput: names each field to put right.
        ChangedMeanwhile: somebody saved it since.
    """
    checks = Checks(desk)
    reason = checks.text("reason", reason, what="what the review found", limit=2000, needed=True)
    checks.real("review_on", review_on, what="the next review date")
    if review_on <= desk.today:
        checks.add("review_on", "The next review date must be after today.")
    checks.done()
    with desk.working(Right.KEEP_LIBRARY) as work:
        version = by_id(LibraryVersion, version_id)
        if version is None:
            raise Refused("This version is not in the library any more. Refresh the list.")
        if work.change(LibraryVersion, version.id, seen_version, {"review_on": review_on}):
            said = f"{version.document.title}, version {version.name}, reviewed"
            work.record("Review library", SUBJECT, None, said, reason)


def _checked_address(checks: Checks, address: str) -> str:
    cleaned = checks.line("address", address, what="the address", limit=500)
    if not cleaned:
        return ""
    try:
        parts = urlsplit(cleaned)
        is_page = parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        is_page = False
    if not is_page or " " in cleaned:
        checks.add("address", "Enter the address of a page, which begins with https://")
    return cleaned


# ------------------------------------------------------------------------------ copies asked for


def ask_for_copy(desk: Desk, document_id: int, new: NewCopyRequest) -> int:
    """Record that somebody asked for a copy, and that it went if it did (P-1.3).

    Raises:
        InvalidInput: names each field to put right.
        Refused: the title is not for anybody, or is out of use.
    """
    checks = Checks(desk)
    asked_by = checks.line("asked_by", new.asked_by, what="who asked", limit=200, needed=True)
    checks.past("asked_on", new.asked_on, what="the date they asked")
    if new.sent_on:
        _check_sent(checks, new.sent_on, new.sent_how, new.asked_on)
    checks.done()
    with desk.working(Right.PROVIDE_COPY) as work:
        row = _title(document_id)
        if not row.public:
            raise Refused(_NOT_PUBLIC)
        if row.retired_on is not None:
            raise Refused(f"{row.title} is out of use since {long_date(row.retired_on)}.")
        version = current_version(row.id)
        request = work.create(
            LibraryRequest,
            document=row,
            asked_by=asked_by,
            asked_on=new.asked_on,
            channel=new.channel,
            library_version=version,
            sent_on=new.sent_on,
            sent_how=new.sent_how if new.sent_on else None,
            recorded_by=desk.staff_id,
            sent_by=desk.staff_id if new.sent_on else None,
        )
        work.line("COPY", str(new.channel), "", f"{row.title}, asked for by {asked_by}")
        if new.sent_on:
            work.line("COPY", f"sent by {new.sent_how}", "", new.sent_on)
        went = "handed out" if new.sent_on else "asked for"
        work.record("Copy asked for", SUBJECT, None, f"Copy of {row.title} {went}")
    return int(request.id)


def record_copy_sent(
    desk: Desk, request_id: int, seen_version: int, sent_on: date, sent_how: Channel
) -> None:
    """Record when and how a copy went that was asked for earlier (P-1.3).

    Raises:
        InvalidInput: names each field to put right.
        ChangedMeanwhile: somebody saved it since.
        Refused: it went already.
    """
    with desk.working(Right.PROVIDE_COPY) as work:
        request = by_id(LibraryRequest, request_id)
        if request is None:
            raise Refused("This request is not in the list any more. Refresh the list.")
        if request.sent_on is not None:
            raise Refused(f"This copy went on {long_date(request.sent_on)}.")
        checks = Checks(desk)
        _check_sent(checks, sent_on, sent_how, request.asked_on)
        checks.done()
        title = request.document.title
        values = {"sent_on": sent_on, "sent_how": sent_how, "sent_by": desk.staff_id}
        # What goes is the version of today, whichever was current when they asked.
        values["library_version"] = current_version(request.document_id)
        work.change(LibraryRequest, request.id, seen_version, values)
        work.record("Copy handed out", SUBJECT, None, f"Copy of {title} handed out")


def _check_sent(checks: Checks, sent_on: date, sent_how: Channel | None, asked_on: date) -> None:
    checks.past("sent_on", sent_on, what="the date the copy went")
    why = "the date they asked"
    checks.not_before("sent_on", sent_on, asked_on, what="the date the copy went", why=why)
    if sent_how is None:
        checks.add("sent_how", "Choose how the copy went.")


def current_version(document_id: int) -> LibraryVersion | None:
    """The version added last; None where there is none."""
    found: LibraryVersion | None = (
        LibraryVersion.select()
        .where(LibraryVersion.document == document_id)
        .order_by(LibraryVersion.id.desc())
        .first()
    )
    return found


def _title(document_id: int) -> LibraryDocument:
    row = by_id(LibraryDocument, document_id)
    if row is None:
        raise Refused("This title is not in the library any more. Refresh the list.")
    return row
