"""Reports frozen as they were published: files, figures, and what a later change restates (P-11).

For any report: its use case puts a :class:`NewPublication` together, then calls :func:`freeze` in
its transaction. Putting it together takes a while, so that nobody is kept from saving meanwhile;
where somebody did save, it is not kept.

* ``seen``: the newest audit entry when putting it together began;
* ``kind``, ``first``, ``last``: which report, and the period it covers, both days included;
* ``as_at``: the day its figures were known on;
* ``published_on``, ``address``: when and where it stands for everybody to read;
* ``approved_on``, ``minute``: when the board saw it, and the reference of the minute;
* ``reason``: why it went although something spoke against it;
* ``figures``: what is compared later, best :func:`publication.published_figures` of the board's;
* ``workbook``, ``pdf``: the files themselves, the PDF where there is one.

Afterwards :func:`current` gives the publication that stands, :func:`restatements` what counts
otherwise today, and :func:`published_file` the bytes exactly as they went.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from best_desktop.casework import audit
from best_desktop.casework.checks import Checks, long_date
from best_desktop.casework.desk import Desk, Work
from best_desktop.casework.errors import Refused
from best_desktop.casework.exporting import exporting
from best_desktop.casework.inputs import NewDocument
from best_desktop.casework.notes import keep_document, kept_bytes
from best_desktop.casework.rows import tuples
from best_desktop.domain import publication
from best_desktop.domain.figures import Figure
from best_desktop.domain.publication import Restated
from best_desktop.domain.publication_words import PublishedKind
from best_desktop.domain.roles import Right
from best_desktop.domain.vocabulary import Direction, DocumentKind
from best_desktop.store.finding import by_id
from best_desktop.store.models import Publication

SUBJECT = "Reports"
PUBLISHED_ON = "the date it was published"


@dataclass(frozen=True, slots=True)
class NewPublication:
    """A report as it goes out; the fields are told in the module's words."""

    seen: int
    kind: PublishedKind
    first: date
    last: date
    as_at: date
    published_on: date
    figures: tuple[Figure, ...]
    workbook: bytes
    workbook_name: str
    pdf: bytes | None = None
    pdf_name: str = ""
    address: str = ""
    approved_on: date | None = None
    minute: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class PublicationView:
    """A report as it went out; ``withdrawn_on`` is empty while it stands."""

    id: int
    version: int
    kind: PublishedKind
    first: date
    last: date
    number: int
    as_at: date
    published_on: date
    address: str
    approved_on: date | None
    minute: str
    reason: str
    figures: tuple[Figure, ...]
    has_pdf: bool
    withdrawn_on: date | None
    withdrawn_because: str
    recorded_by: str
    recorded_at: datetime


def freeze(work: Work, new: NewPublication) -> int:
    """Keep a report as it goes out, within the use case that publishes it; returns its id.

    Raises:
        Refused: one of the same period stands already, or somebody saved something since it was
            begun to be put together.
    """
    why_not = why_not_again(new.kind, new.first, new.last)
    if why_not:
        raise Refused(why_not)
    if audit.latest_entry_id() != new.seen:
        raise Refused(
            "Somebody saved a change while the report was put together, so its figures may not "
            "agree. Nothing was kept. Try again."
        )
    number = _of_period(new.kind, new.first, new.last).count() + 1
    row = work.create(
        Publication,
        kind=new.kind,
        first=new.first,
        last=new.last,
        number=number,
        as_at=new.as_at,
        published_on=new.published_on,
        address=new.address,
        approved_on=new.approved_on,
        minute=new.minute,
        reason=new.reason,
        figures=publication.written(new.figures),
        workbook=_keep(work, new, new.workbook_name, new.workbook),
        pdf=None if new.pdf is None else _keep(work, new, new.pdf_name, new.pdf),
        recorded_by=work.desk.staff_id,
        recorded_at=work.desk.clock(),
    )
    work.line("PUBLISHED", "on", "", new.published_on)
    work.line("PUBLISHED", "address", "", new.address)
    return row.id


def why_not_again(kind: PublishedKind, first: date, last: date) -> str | None:
    """Why a report of a period cannot be published: one stands. None where none does."""
    standing = current(kind, first, last)
    if standing is None:
        return None
    return (
        f"This was published on {long_date(standing.published_on)}. Withdraw that with a reason, "
        "then publish again."
    )


def _keep(work: Work, new: NewPublication, name: str, content: bytes) -> Any:
    kept = NewDocument(name, content, DocumentKind.REPORT, Direction.OUT, new.published_on)
    return keep_document(work, kept)


def correct_publication(
    desk: Desk,
    publication_id: int,
    seen_version: int,
    *,
    published_on: date,
    address: str,
    reason: str,
) -> None:
    """Put right when or where a report was published; its files and figures stay as they went.

    Raises:
        InvalidInput: the reason is missing, or the date is impossible.
        ChangedMeanwhile: somebody saved it since.
    """
    with desk.working(Right.PUBLISH) as work:
        row = _standing(publication_id)
        checks = Checks(desk)
        check_published(checks, published_on, row.last)
        values = {
            "published_on": published_on,
            "address": checks.line("address", address, what="the web address", limit=500),
        }
        why = checks.text("reason", reason, what="the reason", limit=2000, needed=True)
        checks.done()
        if work.change(Publication, row.id, seen_version, values):
            work.record("Correct publication", SUBJECT, None, f"{_named(row)}: put right", why)


def withdraw_publication(desk: Desk, publication_id: int, seen_version: int, reason: str) -> None:
    """Take a publication back, with a reason: it is kept, and the report may be published again.

    Raises:
        InvalidInput: the reason is missing.
        ChangedMeanwhile: somebody saved it since.
    """
    with desk.working(Right.PUBLISH) as work:
        row = _standing(publication_id)
        checks = Checks(desk)
        why = checks.text("reason", reason, what="the reason", limit=2000, needed=True)
        checks.done()
        values = {"withdrawn_on": desk.today, "withdrawn_because": why}
        work.change(Publication, row.id, seen_version, values, lines=False)
        work.line("WITHDRAWN", "published on", row.published_on, "")
        work.record("Withdraw publication", SUBJECT, None, f"{_named(row)}: withdrawn", why)


def check_published(checks: Checks, day: date | None, last: date) -> None:
    """A day of publication: it has come, and the period was over before it."""
    checks.past("published_on", day, what=PUBLISHED_ON)
    if day is not None and day <= last:
        checks.add(
            "published_on",
            f"{PUBLISHED_ON.capitalize()} must be after {long_date(last)}, the last day it covers.",
        )


def current(kind: PublishedKind, first: date, last: date) -> PublicationView | None:
    """The publication of a period that stands; None where there is none."""
    row = _of_period(kind, first, last).where(Publication.withdrawn_on.is_null()).first()
    return _view(row) if row else None


def publications(kind: PublishedKind) -> list[PublicationView]:
    """Every publication of a report, those withdrawn too, the latest period and number first."""
    rows = Publication.select().where(Publication.kind == kind)
    ordered = rows.order_by(Publication.last.desc(), Publication.number.desc())
    return [_view(each) for each in ordered]


def days_published(kind: PublishedKind) -> frozenset[date]:
    """The last days of the periods whose publication stands."""
    standing = (Publication.kind == kind) & Publication.withdrawn_on.is_null()
    return frozenset(
        last for (last,) in tuples(Publication.select(Publication.last).where(standing))
    )


def restatements(
    published: PublicationView | None, today: Iterable[Figure]
) -> tuple[Restated, ...]:
    """What counts otherwise today than it was published; nothing where nothing was."""
    return publication.restated(published.figures, today) if published else ()


def published_file(desk: Desk, publication_id: int, *, pdf: bool = False) -> tuple[str, bytes]:
    """The name and the bytes of a published file, proven to be what went out.

    Raises:
        Refused: there is none, or the role at the desk may not export.
        CaseworkError: it is missing or damaged.
    """
    with exporting(desk) as export:
        row = by_id(Publication, publication_id)
        document = None if row is None else row.pdf if pdf else row.workbook
        if row is None or document is None:
            raise Refused("There is no such file with this publication. Refresh the list.")
        export.says(f"{_named(row)}, as published", "PDF" if pdf else "workbook")
        return document.name, kept_bytes(document)


def _standing(publication_id: int) -> Publication:
    row = by_id(Publication, publication_id)
    if row is None:
        raise Refused("This is not in the case file any more. Refresh the list.")
    if row.withdrawn_on is not None:
        raise Refused(f"This was withdrawn on {long_date(row.withdrawn_on)} already.")
    return row


def _of_period(kind: PublishedKind, first: date, last: date) -> Any:
    same = (Publication.kind == kind) & (Publication.first == first) & (Publication.last == last)
    return Publication.select().where(same)


def _named(row: Publication) -> str:
    return f"{row.kind}, {long_date(row.first)} to {long_date(row.last)}"


def _view(row: Publication) -> PublicationView:
    return PublicationView(
        id=row.id,
        version=row.version,
        kind=row.kind,
        first=row.first,
        last=row.last,
        number=row.number,
        as_at=row.as_at,
        published_on=row.published_on,
        address=row.address,
        approved_on=row.approved_on,
        minute=row.minute,
        reason=row.reason,
        figures=publication.read(row.figures),
        has_pdf=row.pdf_id is not None,
        withdrawn_on=row.withdrawn_on,
        withdrawn_because=row.withdrawn_because,
        recorded_by=row.recorded_by.name,
        recorded_at=row.recorded_at,
    )
