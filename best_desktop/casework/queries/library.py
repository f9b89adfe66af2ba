"""The document library and its request log as lists, and what of it may be cited."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

from peewee import JOIN, SQL, Case, fn

from best_desktop.casework.desk import Desk
from best_desktop.casework.errors import Refused
from best_desktop.casework.library_views import CopyRequestRow, LibraryRow, LibraryVersionRow
from best_desktop.casework.notes import kept_bytes
from best_desktop.casework.party_views import RegisterFilter
from best_desktop.casework.queries.listing import Listing, matching
from best_desktop.casework.rows import tuples
from best_desktop.casework.standing import complaint_by_id
from best_desktop.domain.library import (
    REVIEW_SOON,
    citable,
    citation_order,
    review_tag,
    review_words,
)
from best_desktop.domain.vocabulary import LibrarySection, Nation
from best_desktop.store.models import (
    Document,
    LibraryDocument,
    LibraryRequest,
    LibraryVersion,
    Staff,
)

_Newer = LibraryVersion.alias()
# As the policy lists them, not by their letters.
_PLACE = Case(
    LibraryDocument.section, [(each.value, place) for place, each in enumerate(LibrarySection)], 9
)
_REVIEW, _RETIRED = 12, 7
_MAY_BE_EMPTY = frozenset((_RETIRED, 9, 11, _REVIEW, 13, 14))


def _select(*columns: Any) -> Any:
    newest = _Newer.select(fn.MAX(_Newer.id)).where(_Newer.document == LibraryDocument.id)
    current = LibraryVersion.id == newest
    return (
        LibraryDocument.select(*columns)
        .join(LibraryVersion, JOIN.LEFT_OUTER, on=current)
        .join(Document, JOIN.LEFT_OUTER, on=(LibraryVersion.file == Document.id))
    )


def _requests(*conditions: Any) -> Any:
    asked = LibraryRequest.select(fn.COUNT(SQL("*")))
    return asked.where(LibraryRequest.document == LibraryDocument.id, *conditions)


def _columns(_desk: Desk) -> list[Any]:
    return [
        LibraryDocument.id,
        LibraryDocument.title,
        LibraryDocument.section,
        LibraryDocument.in_both_nations,
        LibraryDocument.public,
        LibraryDocument.on_website,
        LibraryDocument.clause,
        LibraryDocument.retired_on,
        LibraryDocument.version,
        LibraryVersion.id,
        LibraryVersion.name,
        LibraryVersion.dated_on,
        LibraryVersion.review_on,
        LibraryVersion.version,
        LibraryVersion.file,
        Document.name,
        LibraryVersion.address,
        _requests(LibraryRequest.sent_on.is_null()),
        _requests(LibraryRequest.sent_on.is_null(False)),
    ]


def _which(desk: Desk, wanted: RegisterFilter) -> list[Any]:
    terms: list[Any] = []
    if wanted.only_open:
        soon = desk.today + timedelta(REVIEW_SOON)
        terms += [LibraryDocument.retired_on.is_null(), LibraryVersion.review_on <= soon]
    if wanted.text.strip():
        terms.append(matching(wanted.text, LibraryDocument.title, LibraryVersion.name))
    return terms


def _rows(desk: Desk, found: list[tuple[Any, ...]]) -> list[LibraryRow]:
    rows = []
    for each in found:
        values: list[Any] = [
            "" if v is None and at not in _MAY_BE_EMPTY else v for at, v in enumerate(each)
        ]
        review = None if each[_RETIRED] else each[_REVIEW]
        tag, said = review_tag(review, desk.today), review_words(review, desk.today)
        rows.append(replace(LibraryRow(*values), review_tag=tag, review_words=said))
    return rows


LIBRARY: Listing[LibraryRow] = Listing(
    _select,
    _columns,
    _which,
    _rows,
    {
        "title": lambda _: fn.LOWER(LibraryDocument.title),
        "section": lambda _: _PLACE,
        "version": lambda _: LibraryVersion.name,
        "dated": lambda _: LibraryVersion.dated_on,
        "review": lambda _: LibraryVersion.review_on,
        "waiting": lambda _: _requests(LibraryRequest.sent_on.is_null()),
    },
    LibraryDocument.id,
    ("section", False),
)


def library_title(desk: Desk, document_id: int) -> LibraryRow:
    """One title.

    Raises:
        Refused: it is not there.
    """
    query = _select(*_columns(desk)).where(LibraryDocument.id == document_id)
    rows = _rows(desk, tuples(query))
    if not rows:
        raise Refused("This title is not in the library any more. Refresh the list.")
    return rows[0]


def library_versions(desk: Desk, document_id: int) -> tuple[LibraryVersionRow, ...]:
    """The versions of a title, the current one first."""
    query = (
        LibraryVersion.select(LibraryVersion, Document, Staff)
        .join(Document, JOIN.LEFT_OUTER)
        .switch(LibraryVersion)
        .join(Staff, JOIN.LEFT_OUTER, on=(LibraryVersion.added_by == Staff.id))
        .where(LibraryVersion.document == document_id)
        .order_by(LibraryVersion.id.desc())
    )
    return tuple(
        LibraryVersionRow(
            each.id,
            each.name,
            each.dated_on,
            each.review_on,
            each.address,
            each.file_id,
            each.file.name if each.file else "",
            each.added_by.name if each.added_by else "",
            desk.local(each.added_at),
        )
        for each in query
    )


def library_file(desk: Desk, version_id: int) -> bytes:
    """The file of a version.

    Raises:
        Refused: the version has none.
        CaseworkError: the file is missing or damaged.
    """
    version = LibraryVersion.get_or_none(LibraryVersion.id == version_id)
    if version is None or version.file is None:
        raise Refused("This version has no file. Add a version with one.")
    return kept_bytes(version.file)


def reviews_due(desk: Desk) -> int:
    """How many titles in use should have been reviewed by today (P-2.1.int)."""
    overdue = (LibraryVersion.review_on < desk.today) & LibraryDocument.retired_on.is_null()
    return int(_select(fn.COUNT(SQL("*"))).where(overdue).scalar())


def citations(desk: Desk, nation: Nation) -> tuple[str, ...]:
    """The titles that may be cited in a decision: the nation's law first, then the rest (P-2.1)."""
    found = tuples(
        LibraryDocument.select(
            LibraryDocument.title, LibraryDocument.section, LibraryDocument.in_both_nations
        )
        .where(LibraryDocument.retired_on.is_null())
        .order_by(LibraryDocument.id)
    )
    offered = [each for each in found if citable(each[1], each[2], nation)]
    offered.sort(key=lambda each: citation_order(each[1], nation))
    return tuple(title for title, *_ in offered)


def citations_for(desk: Desk, complaint_id: int) -> tuple[str, ...]:
    """The titles that may be cited on a complaint, by the nation of its scheme."""
    complaint = complaint_by_id(desk, complaint_id)
    nation: Nation = complaint.scheme.nation if complaint.scheme else Nation.ENGLAND
    return citations(desk, nation)


# ------------------------------------------------------------------------------ the request log


def _select_requests(*columns: Any) -> Any:
    return (
        LibraryRequest.select(*columns)
        .join(LibraryDocument)
        .join_from(LibraryRequest, LibraryVersion, JOIN.LEFT_OUTER)
        .join_from(LibraryRequest, Staff, JOIN.LEFT_OUTER, on=(LibraryRequest.sent_by == Staff.id))
    )


def _request_columns(_desk: Desk) -> list[Any]:
    return [
        LibraryRequest.id,
        LibraryDocument.title,
        LibraryRequest.asked_by,
        LibraryRequest.asked_on,
        LibraryRequest.channel,
        LibraryVersion.name,
        LibraryRequest.sent_on,
        LibraryRequest.sent_how,
        Staff.name,
        LibraryRequest.version,
    ]


def _which_requests(_desk: Desk, wanted: RegisterFilter) -> list[Any]:
    terms: list[Any] = [LibraryRequest.sent_on.is_null()] if wanted.only_open else []
    if wanted.text.strip():
        terms.append(matching(wanted.text, LibraryRequest.asked_by, LibraryDocument.title))
    return terms


def _request_rows(_desk: Desk, found: list[tuple[Any, ...]]) -> list[CopyRequestRow]:
    rows = []
    for each in found:
        values: list[Any] = list(each)
        values[5], values[8] = values[5] or "", values[8] or ""
        rows.append(CopyRequestRow(*values))
    return rows


COPY_REQUESTS: Listing[CopyRequestRow] = Listing(
    _select_requests,
    _request_columns,
    _which_requests,
    _request_rows,
    {
        "asked": lambda _: LibraryRequest.asked_on,
        "title": lambda _: fn.LOWER(LibraryDocument.title),
        "who": lambda _: fn.LOWER(LibraryRequest.asked_by),
        "sent": lambda _: LibraryRequest.sent_on,
    },
    LibraryRequest.id,
    ("asked", True),
)


def copy_request(desk: Desk, request_id: int) -> CopyRequestRow:
    """One line of the request log.

    Raises:
        Refused: it is not there.
    """
    query = _select_requests(*_request_columns(desk)).where(LibraryRequest.id == request_id)
    rows = _request_rows(desk, tuples(query))
    if not rows:
        raise Refused("This request is not in the list any more. Refresh the list.")
    return rows[0]
