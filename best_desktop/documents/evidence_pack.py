"""An evidence pack as one PDF: title, index, chronology, every document, the audit trail (B13).

A case bundle is the same made of another list. Files are foreign: each is taken in by itself, and
one that cannot be is named on a page of its own, so that the pack is never lost for one bad file.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from io import BytesIO
from itertools import count
from typing import TYPE_CHECKING

from best_desktop.documents.emails import read_email
from best_desktop.domain.emails import UnreadableEmail
from best_desktop.domain.evidence_pack import EvidencePack, PackDocument, UnreadableDocument
from best_desktop.domain.file_kinds import EMAILS, PICTURES, ending
from best_desktop.domain.working_days import long_date

if TYPE_CHECKING:
    from pypdf import PageObject, PdfReader

Report = Callable[[int, str], None]
"""Told how far it is, per cent, and in words; may raise to stop the work."""

_MOST_PAGES = 2_000  # of one document


@dataclass(frozen=True, slots=True)
class _Part:
    """A run of pages: what the index calls it, and the PDF they are in."""

    title: str
    pdf: bytes
    pages: int
    number: int = 0
    dated: str = ""


def make_pack(pack: EvidencePack, report: Report) -> bytes:
    """Print a pack: pages numbered through, an index with the page of each part, bookmarks.

    ``report`` hears of each document.
    """
    logging.getLogger("pypdf").setLevel(logging.ERROR)  # it would name every oddity of a file
    from best_desktop.documents import pack_pages

    report(1, "Writing the first pages")
    front = _part("About the complaint", pack_pages.title_page(pack))
    parts = [_part("Chronology", pack_pages.chronology_pages(pack.chronology))]
    parts += _documents(pack, report)
    parts.append(_part("Audit trail", pack_pages.audit_pages(pack.audit)))
    report(85, "Numbering the pages")
    index = _index(front, parts)
    return _bound(pack, [front, index, *parts], report)


def _part(title: str, pdf: bytes, document: PackDocument | None = None, number: int = 0) -> _Part:
    from pypdf import PdfReader

    pages = len(PdfReader(BytesIO(pdf)).pages)
    dated = long_date(document.dated_on) if document else ""
    return _Part(title, pdf, pages, number, dated)


def _documents(pack: EvidencePack, report: Report) -> list[_Part]:
    """Letters first, then everything else, each in order of its date; numbered through."""
    made: list[_Part] = []
    listed = (*pack.letters, *pack.documents)
    numbers = count(1)
    for done, each in enumerate(listed):
        report(5 + 75 * done // len(listed), f"Adding {each.name}")
        number = next(numbers)
        title = f"{number}. {each.title}"
        ours = number <= len(pack.letters)
        made.append(_part(each.title, _printed(each, title, ours=ours), each, number))
    return made


def _printed(document: PackDocument, title: str, *, ours: bool) -> bytes:
    """The pages of one document, or one that says why it has none."""
    from best_desktop.documents import pack_pages

    try:
        content = document.content()
        kind = ending(document.name)
        if kind == "pdf":
            return _pages_of_pdf(content, ours=ours)
        if kind in PICTURES:
            return pack_pages.picture_page(title, content)
        if kind in EMAILS:
            return _email_pages(document, title, content)
        if kind == "txt":
            return pack_pages.text_pages(title, _about(document), _decoded(content))
        why = "Files of this kind are not printed here. Open it on the case, or send it beside."
    except (UnreadableDocument, UnreadableEmail, pack_pages.UnprintablePicture) as error:
        why = str(error)
    return pack_pages.text_pages(title, _about(document), why)


def _about(document: PackDocument) -> list[str]:
    return [
        f"{document.kind}, {long_date(document.dated_on)}",
        f"File: {document.name}",
        f"SHA-256: {document.sha256}",
    ]


def _decoded(content: bytes) -> str:
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    return content.decode("utf-8", "replace")


def _email_pages(document: PackDocument, title: str, content: bytes) -> bytes:
    from best_desktop.documents import pack_pages

    email = read_email(document.name, content)
    head = [f"From: {email.sender} {email.sender_address}".rstrip(), f"To: {email.to}"]
    if email.sent_at:
        head.append(f"Sent: {long_date(email.sent_at.date())}, {email.sent_at:%H:%M} UTC")
    head.append(f"Subject: {email.subject}")
    head += [f"With it: {each.name}" for each in email.attachments if not each.inline]
    return pack_pages.text_pages(title, head, "\n".join((email.text, *email.remarks)))


def _pages_of_pdf(content: bytes, *, ours: bool) -> bytes:
    """The pages of a PDF without anything that acts by itself; a letter of ours stays tagged.

    Raises:
        UnreadableDocument: it is damaged, locked or far too long.
    """
    from pypdf import PdfReader, PdfWriter

    from best_desktop.documents.letter_tags import CREATOR
    from best_desktop.documents.pack_tags import PackTags

    try:
        reader = PdfReader(BytesIO(content))
        _refuse(reader)
        writer = PdfWriter()
        for page in reader.pages:
            kept = writer.add_page(page)
            kept.transfer_rotation_to_content()
            _quiet(kept)
        if ours and reader.metadata is not None and reader.metadata.creator == CREATOR:
            tags = PackTags(writer)
            tags.add(reader, 0, "Sect")
            tags.finish("", "")
        out = BytesIO()
        writer.write(out)
    except UnreadableDocument:
        raise
    # What somebody's damaged PDF makes of the reader cannot be foreseen; the pack goes on.
    except Exception as error:
        raise UnreadableDocument("This PDF is damaged, so it is not printed here.") from error
    return out.getvalue()


def _refuse(reader: PdfReader) -> None:
    """UnreadableDocument where a PDF is locked, empty or far too long."""
    if reader.is_encrypted and not reader.decrypt(""):
        raise UnreadableDocument("This PDF is locked with a password, so it is not printed.")
    pages = len(reader.pages)
    if not pages:
        raise UnreadableDocument("This PDF has no pages.")
    if pages > _MOST_PAGES:
        raise UnreadableDocument(f"This PDF has {pages:,} pages. Send it beside the pack.")


def _quiet(page: PageObject) -> None:
    """Take out what a page or a mark on it would do by itself; how it looks stays."""
    page.pop("/AA", None)
    for mark in page.get("/Annots") or ():
        held = mark.get_object()
        for action in ("/A", "/AA", "/PA"):
            held.pop(action, None)


def _index(front: _Part, parts: Sequence[_Part]) -> _Part:
    """The index, which is as long with the right page numbers as with any."""
    from best_desktop.documents.pack_pages import IndexLine, index_pages

    def lines(own_pages: int) -> list[IndexLine]:
        page = front.pages + own_pages + 1
        made = [IndexLine(0, "", front.title, 1)]
        for each in parts:
            made.append(IndexLine(each.number, each.dated, each.title, page))
            page += each.pages
        return made

    own_pages = _part("Index", index_pages(lines(1))).pages
    return _part("Index", index_pages(lines(own_pages)))


def _bound(pack: EvidencePack, parts: Sequence[_Part], report: Report) -> bytes:
    """All parts in one file, each page with its number at the foot."""
    from pypdf import PdfReader, PdfWriter

    from best_desktop.documents.letter_tags import CREATOR
    from best_desktop.documents.pack_pages import foot_pages
    from best_desktop.documents.pack_tags import PackTags

    writer = PdfWriter()
    tags = PackTags(writer)
    for part in parts:
        first = len(writer.pages)
        reader = PdfReader(BytesIO(part.pdf))
        for page in reader.pages:
            writer.add_page(page)
        tags.add(reader, first)
        title = f"{part.number}. {part.title}" if part.number else part.title
        writer.add_outline_item(title=title, page_number=first)
    sizes = [(float(each.mediabox.width), float(each.mediabox.height)) for each in writer.pages]
    feet = PdfReader(BytesIO(foot_pages(sizes, pack.reference))).pages
    for number, (page, foot) in enumerate(zip(writer.pages, feet, strict=True)):
        if number % 20 == 0:
            report(88 + 10 * number // len(sizes), "Numbering the pages")
        _stamp(page, foot)
    title = f"{pack.title}, {pack.reference}"
    tags.finish(title, pack.office)
    writer.add_metadata({"/Title": title, "/Producer": CREATOR})
    report(99, "Writing the file")
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def _stamp(page: PageObject, foot: PageObject) -> None:
    """Put a foot on a page, wherever the corner of its sheet is."""
    from pypdf import Transformation

    corner = page.mediabox.lower_left
    moved = Transformation().translate(float(corner[0]), float(corner[1]))
    page.merge_transformed_page(foot, moved)
