"""The document library: what the policy is read with, its versions, and who asked for copies."""

from __future__ import annotations

from peewee import ForeignKeyField

from best_desktop.domain.vocabulary import Channel, LibrarySection
from best_desktop.store.fields import DayField, FlagField, InstantField, LineField, WordField
from best_desktop.store.models.base import VersionedTable
from best_desktop.store.models.people import Staff
from best_desktop.store.models.records import Document


class LibraryDocument(VersionedTable):
    """A title of the library (P-2.1); what it says is in its versions.

    ``public`` is what anybody may ask a copy of (P-1.3), ``on_website`` what is published there.
    ``in_both_nations`` is a law of one list that applies in the other nation as well.
    """

    title = LineField(max_length=200, unique=True)
    section = WordField(LibrarySection)
    in_both_nations = FlagField(default=False)
    public = FlagField(default=False)
    on_website = FlagField(default=False)
    clause = LineField(max_length=60, default="")
    retired_on = DayField(null=True)


class LibraryVersion(VersionedTable):
    """One version of a title: a file that is kept, an address where it stands, or both."""

    document = ForeignKeyField(LibraryDocument, backref="versions", on_delete="RESTRICT")
    document_id: int
    name = LineField(max_length=60)
    dated_on = DayField(null=True)
    review_on = DayField(null=True)
    file = ForeignKeyField(Document, null=True, backref="library_versions", on_delete="RESTRICT")
    file_id: int | None
    address = LineField(max_length=500, default="")
    # Nobody: the case file began with it.
    added_by = ForeignKeyField(Staff, null=True, backref="+", on_delete="RESTRICT")
    added_by_id: int | None
    added_at = InstantField()


class LibraryRequest(VersionedTable):
    """Somebody asked for a copy; ``sent_on`` is empty until it went (P-1.3)."""

    document = ForeignKeyField(LibraryDocument, backref="requests", on_delete="RESTRICT")
    document_id: int
    asked_by = LineField(max_length=200)
    asked_on = DayField()
    channel = WordField(Channel)
    library_version = ForeignKeyField(LibraryVersion, null=True, backref="+", on_delete="RESTRICT")
    library_version_id: int | None
    sent_on = DayField(null=True)
    sent_how = WordField(Channel, null=True)
    anonymised_on = DayField(null=True)
    recorded_by = ForeignKeyField(Staff, backref="+", on_delete="RESTRICT")
    recorded_by_id: int
    sent_by = ForeignKeyField(Staff, null=True, backref="+", on_delete="RESTRICT")
    sent_by_id: int | None
