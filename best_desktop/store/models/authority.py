"""Who speaks on a complaint, and what shows that they may (R-8)."""

from __future__ import annotations

from peewee import ForeignKeyField, IntegerField

from best_desktop.domain.vocabulary import (
    AuthorityState,
    Channel,
    OfficialBody,
    ProofKind,
    Speaker,
    Subject,
)
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
from best_desktop.store.models.people import Person, Scheme, Staff
from best_desktop.store.models.records import Document


class Authority(VersionedTable):
    """Who speaks on a complaint and in what circumstances, once a complaint.

    ``row`` of the table of ``table_version`` is what it answered when this was last recorded, and
    ``subject`` the one that governs, where the complaint is about several. Where it stands today
    is worked out from the facts and the proofs. No service user named means all of the complaint.
    """

    complaint = ForeignKeyField(Complaint, unique=True, backref="authority", on_delete="CASCADE")
    complaint_id: int
    speaker = WordField(Speaker)
    speaker_person = ForeignKeyField(Person, null=True, backref="speaks_on", on_delete="RESTRICT")
    speaker_person_id: int | None
    service_user = ForeignKeyField(Person, null=True, backref="spoken_for", on_delete="RESTRICT")
    service_user_id: int | None
    subject = WordField(Subject)
    lacks_capacity = FlagField(default=False)
    capacity_note = ProseField()
    appointee_on_file = FlagField(default=False)
    formal_representative_on_file = FlagField(default=False)
    body = WordField(OfficialBody, null=True)
    best_interests_meeting_on = DayField(null=True)
    deputy_process_running = FlagField(default=False)
    prescribed_circumstance = ProseField()
    row = IntegerField()
    table_version = LineField(max_length=20)
    state = WordField(AuthorityState, index=True)
    asked_on = DayField(null=True)
    direction_may_act = FlagField(null=True)
    direction_reason = ProseField()
    direction_on = DayField(null=True)
    direction_by = ForeignKeyField(Staff, null=True, on_delete="RESTRICT", backref="directions")
    direction_by_id: int | None


class AuthoritySubject(Table):
    """One thing the complaint is about, as far as authority goes, with the row that answers it."""

    authority = ForeignKeyField(Authority, backref="subjects", on_delete="CASCADE")
    authority_id: int
    subject = WordField(Subject)
    row = IntegerField()

    class Meta:
        """Each subject once."""

        indexes = ((("authority", "subject"), True),)


class Proof(VersionedTable):
    """What shows that somebody may speak for a service user; it belongs to the person."""

    person = ForeignKeyField(Person, backref="proofs", on_delete="RESTRICT")
    person_id: int
    service_user = ForeignKeyField(Person, backref="proofs_for", on_delete="RESTRICT")
    service_user_id: int
    kind = WordField(ProofKind)
    signed_on = DayField(null=True)
    received_on = DayField()
    document = ForeignKeyField(Document, null=True, backref="proofs", on_delete="RESTRICT")
    document_id: int | None
    taken_by = LineField(max_length=120, default="")
    words = ProseField()
    review_on = DayField(null=True)
    expires_on = DayField(null=True)
    ended_on = DayField(null=True)
    ended_reason = ProseField()
    recorded_by = ForeignKeyField(Staff, on_delete="RESTRICT", backref="proofs_recorded")
    recorded_by_id: int
    recorded_at = InstantField()


class ProofCover(Table):
    """A complaint that a proof names; a proof that names none is not for one in particular."""

    proof = ForeignKeyField(Proof, backref="covers", on_delete="CASCADE")
    proof_id: int
    complaint = ForeignKeyField(Complaint, backref="proofs", on_delete="CASCADE")
    complaint_id: int

    class Meta:
        """Each complaint once on a proof."""

        indexes = ((("proof", "complaint"), True),)


class AppointeeReferral(VersionedTable):
    """A support provider asked to let the appointee complain; no complaint by itself (R-8.4.2).

    ``complaint`` is the one the appointee made since.
    """

    reference = LineField(max_length=20, unique=True)
    referred_on = DayField(index=True)
    channel = WordField(Channel)
    person = ForeignKeyField(Person, backref="referrals", on_delete="RESTRICT")
    person_id: int
    service_user = ForeignKeyField(Person, backref="referrals_for", on_delete="RESTRICT")
    service_user_id: int
    scheme = ForeignKeyField(Scheme, null=True, on_delete="RESTRICT")
    scheme_id: int | None
    subject = WordField(Subject)
    words = ProseField()
    row = IntegerField()
    table_version = LineField(max_length=20)
    complaint = ForeignKeyField(Complaint, null=True, backref="referrals", on_delete="RESTRICT")
    complaint_id: int | None
    recorded_by = ForeignKeyField(Staff, on_delete="RESTRICT", backref="referrals_recorded")
    recorded_by_id: int
    recorded_at = InstantField()
    anonymised_on = DayField(null=True)
