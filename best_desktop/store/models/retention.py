"""How long records are kept, and what people ask about their own (P-14.1, P-14.2)."""

from __future__ import annotations

from peewee import ForeignKeyField, IntegerField

from best_desktop.domain.vocabulary import Channel, DataRequestKind, RecordKind
from best_desktop.store.fields import (
    DayField,
    FlagField,
    InstantField,
    LineField,
    ProseField,
    WordField,
)
from best_desktop.store.models.base import Table, VersionedTable
from best_desktop.store.models.cases import Complaint
from best_desktop.store.models.people import Person, Staff


class RetentionHold(VersionedTable):
    """Why a record is kept beyond its time: the Ombudsman, a court, a claim (P-14.2).

    ``number`` is the record's own among those of its kind. Lifted, never deleted.
    """

    kind = WordField(RecordKind)
    number = IntegerField(index=True)
    reason = ProseField()
    placed_on = DayField()
    placed_by = ForeignKeyField(Staff, on_delete="RESTRICT", backref="+")
    placed_by_id: int
    until_on = DayField(null=True)
    lifted_on = DayField(null=True)
    lifted_by = ForeignKeyField(Staff, null=True, on_delete="RESTRICT", backref="+")
    lifted_by_id: int | None


class Disposal(VersionedTable):
    """A batch of records to be anonymised: proposed by one person, confirmed by a second."""

    proposed_on = DayField()
    proposed_by = ForeignKeyField(Staff, on_delete="RESTRICT", backref="+")
    proposed_by_id: int
    words = ProseField()
    settled_on = DayField(null=True)
    settled_by = ForeignKeyField(Staff, null=True, on_delete="RESTRICT", backref="+")
    settled_by_id: int | None
    # Null while it waits for the second person.
    confirmed = FlagField(null=True)
    answer = ProseField()


class DisposalItem(Table):
    """One record of a batch, by its kind and its number among those of its kind."""

    disposal = ForeignKeyField(Disposal, backref="items", on_delete="CASCADE")
    disposal_id: int
    kind = WordField(RecordKind)
    number = IntegerField()

    class Meta:
        """Each record once in a batch."""

        indexes = ((("disposal", "kind", "number"), True),)


class DataRequest(VersionedTable):
    """What somebody asks or complains of about their own data, with a clock of its own.

    ``answer_by`` is the last day of a subject access request's month, or of the longer time that
    was told; a complaint about data protection is only timed to its acknowledgement.
    """

    reference = LineField(max_length=20, unique=True)
    kind = WordField(DataRequestKind)
    received_on = DayField(index=True)
    channel = WordField(Channel)
    person = ForeignKeyField(Person, null=True, on_delete="RESTRICT", backref="data_requests")
    person_id: int | None
    asked_by = LineField(max_length=200, default="")
    authority_seen = FlagField(default=False)
    complaint = ForeignKeyField(Complaint, null=True, on_delete="RESTRICT", backref="data_requests")
    complaint_id: int | None
    words = ProseField()
    handler = ForeignKeyField(Staff, null=True, on_delete="RESTRICT", backref="+")
    handler_id: int | None
    acknowledge_by = DayField(null=True)
    acknowledged_on = DayField(null=True)
    answer_by = DayField(null=True)
    longer_because = ProseField()
    told_longer_on = DayField(null=True)
    answered_on = DayField(null=True)
    answer = ProseField()
    regulator_named = FlagField(default=False)
    recorded_by = ForeignKeyField(Staff, on_delete="RESTRICT", backref="+")
    recorded_by_id: int
    recorded_at = InstantField()
    anonymised_on = DayField(null=True)
