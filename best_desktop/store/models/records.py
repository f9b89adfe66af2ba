"""Letters and documents."""

from __future__ import annotations

from peewee import BlobField, ForeignKeyField, IntegerField

from best_desktop.domain.letter_abouts import LetterAbout
from best_desktop.domain.vocabulary import (
    Channel,
    Direction,
    DocumentKind,
    LetterCode,
    LetterFormat,
    LetterState,
)
from best_desktop.store.fields import DayField, InstantField, LineField, ProseField, WordField
from best_desktop.store.models.base import Table, VersionedTable
from best_desktop.store.models.cases import Complaint
from best_desktop.store.models.people import Adjustment, Person, Staff
from best_desktop.store.models.registers import Comment, Compliment


class Document(Table):
    """A file kept with a case or a person, found by its SHA-256; never changed or overwritten."""

    complaint = ForeignKeyField(Complaint, null=True, backref="documents", on_delete="RESTRICT")
    complaint_id: int | None
    person = ForeignKeyField(Person, null=True, backref="documents", on_delete="RESTRICT")
    person_id: int | None
    sender = LineField(max_length=200, default="")
    subject = LineField(max_length=300, default="")
    # An attachment of an email is a document of its own; the email is kept whole beside it.
    came_with = ForeignKeyField("self", null=True, backref="attachments", on_delete="RESTRICT")
    came_with_id: int | None
    name = LineField(max_length=255)
    kind = WordField(DocumentKind)
    direction = WordField(Direction)
    dated_on = DayField()
    sha256 = LineField(max_length=64, index=True)
    size = IntegerField()
    media_type = LineField(max_length=100)
    added_at = InstantField()
    added_by = ForeignKeyField(Staff, on_delete="RESTRICT")
    added_by_id: int


class DocumentContent(Table):
    """The bytes of a document where the database is a server; beside the file otherwise."""

    sha256 = LineField(max_length=64, unique=True)
    content = BlobField()


class Letter(VersionedTable):
    """A letter: drafted, issued (frozen as a PDF), printed and sent, each with its own date.

    It belongs to a complaint, to a ``person`` about an ``adjustment``, to a compliment or to a
    comment; one that belongs to no complaint is of stage 0.
    """

    complaint = ForeignKeyField(Complaint, null=True, backref="letters", on_delete="RESTRICT")
    complaint_id: int | None
    person = ForeignKeyField(Person, null=True, backref="own_letters", on_delete="RESTRICT")
    person_id: int | None
    adjustment = ForeignKeyField(Adjustment, null=True, backref="letters", on_delete="RESTRICT")
    adjustment_id: int | None
    compliment = ForeignKeyField(Compliment, null=True, backref="letters", on_delete="RESTRICT")
    compliment_id: int | None
    comment = ForeignKeyField(Comment, null=True, backref="letters", on_delete="RESTRICT")
    comment_id: int | None
    # What of the case it is about, where there may be several: a promised action, an order, …
    about = WordField(LetterAbout, null=True)
    about_id = IntegerField(null=True)
    stage_number = IntegerField()
    code = WordField(LetterCode)
    state = WordField(LetterState, default=LetterState.DRAFT)
    template_version = LineField(max_length=40)
    blocks = ProseField()
    # What an issued letter says besides its blocks, as it was printed: for its copies as text.
    said_around = ProseField()
    addressee = ProseField()
    # Nobody here means whoever speaks on the complaint.
    addressed_to = ForeignKeyField(Person, null=True, on_delete="RESTRICT", backref="letters")
    addressed_to_id: int | None
    letter_format = WordField(LetterFormat, default=LetterFormat.STANDARD)
    # Chosen for this letter alone; nothing here means as the person's adjustments say.
    chosen_format = WordField(LetterFormat, null=True)
    letter_date = DayField(null=True)
    promised_on = DayField(null=True)
    # The day it asks for an answer to an offer by, as it was told.
    answer_asked_by = DayField(null=True)
    document = ForeignKeyField(Document, null=True, on_delete="RESTRICT")
    document_id: int | None
    drafted_by = ForeignKeyField(Staff, on_delete="RESTRICT", backref="drafted")
    drafted_by_id: int
    drafted_at = InstantField()
    issued_by = ForeignKeyField(Staff, null=True, on_delete="RESTRICT", backref="issued")
    issued_by_id: int | None
    issued_at = InstantField(null=True)
    printed_on = DayField(null=True)
    sent_on = DayField(null=True)
    sent_by = WordField(Channel, null=True)
    sent_reason = ProseField()
    supersedes = ForeignKeyField("self", null=True, on_delete="RESTRICT", backref="superseded_by")
    supersedes_id: int | None
