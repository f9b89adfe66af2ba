"""The Ombudsman and the Designated Person: contacts, referrals, evidence, determinations (R-9)."""

from __future__ import annotations

from peewee import ForeignKeyField, IntegerField

from best_desktop.domain.outside_words import (
    BroughtBy,
    DesignatedKind,
    ExternalBody,
    Finding,
)
from best_desktop.domain.vocabulary import (
    Channel,
    Direction,
)
from best_desktop.store.fields import (
    DayField,
    FlagField,
    LineField,
    PenceField,
    ProseField,
    WordField,
)
from best_desktop.store.models.base import Table, VersionedTable
from best_desktop.store.models.cases import Complaint
from best_desktop.store.models.people import Staff
from best_desktop.store.models.records import Document


class ExternalContact(Table):
    """A contact with the Ombudsman or a Designated Person; it never moves a date (G8)."""

    complaint = ForeignKeyField(Complaint, backref="external_contacts", on_delete="CASCADE")
    complaint_id: int
    body = WordField(ExternalBody)
    direction = WordField(Direction)
    contacted_on = DayField()
    channel = WordField(Channel)
    with_whom = LineField(max_length=200, default="")
    staff = ForeignKeyField(Staff, on_delete="RESTRICT", backref="external_contacts")
    staff_id: int
    text = ProseField()


class ExternalReferral(VersionedTable):
    """A complaint brought to the Ombudsman or to a Designated Person (R-9.1.2, R-9.1.3)."""

    complaint = ForeignKeyField(Complaint, backref="external_referrals", on_delete="CASCADE")
    complaint_id: int
    body = WordField(ExternalBody)
    designated_kind = WordField(DesignatedKind, null=True)
    brought_by = WordField(BroughtBy)
    name = LineField(max_length=200, default="")
    referred_on = DayField(index=True)
    reference = LineField(max_length=60, default="")
    asks = ProseField()
    closed_on = DayField(null=True)
    closed_because = ProseField()


class EvidenceRequest(VersionedTable):
    """What an outside body asks us to send, by when, and when it went."""

    referral = ForeignKeyField(ExternalReferral, backref="evidence_requests", on_delete="CASCADE")
    referral_id: int
    asked_on = DayField()
    what = ProseField()
    due_on = DayField(index=True)
    sent_on = DayField(null=True)
    sent_how = WordField(Channel, null=True)
    sent_note = ProseField()


class Determination(VersionedTable):
    """The Ombudsman's decision on a referral, a finding for each issue (R-9.1.4)."""

    referral = ForeignKeyField(ExternalReferral, backref="determinations", on_delete="CASCADE")
    referral_id: int
    determined_on = DayField(index=True)
    summary = ProseField()
    document = ForeignKeyField(Document, null=True, on_delete="RESTRICT", backref="determinations")
    document_id: int | None


class DeterminationIssue(Table):
    """One issue the Ombudsman decided, with the finding on it."""

    determination = ForeignKeyField(Determination, backref="issues", on_delete="CASCADE")
    determination_id: int
    number = IntegerField()
    issue = ProseField()
    finding = WordField(Finding)


class OmbudsmanOrder(VersionedTable):
    """What the Ombudsman orders us to do by a date; it binds (R-9.1.4, R-9.1.5)."""

    determination = ForeignKeyField(Determination, backref="orders", on_delete="CASCADE")
    determination_id: int
    number = IntegerField()
    text = ProseField()
    amount_pence = PenceField(null=True)
    due_on = DayField(index=True)
    done_on = DayField(null=True)
    done_note = ProseField()
    evidence = ForeignKeyField(Document, null=True, on_delete="RESTRICT", backref="proved_orders")
    evidence_id: int | None


class Recommendation(VersionedTable):
    """What the Ombudsman recommends; we answer whether we take it up (R-9.1.6)."""

    determination = ForeignKeyField(Determination, backref="recommendations", on_delete="CASCADE")
    determination_id: int
    number = IntegerField()
    text = ProseField()
    accepted = FlagField(null=True)
    answer = ProseField()
    answered_on = DayField(null=True)


class PublishedNumber(VersionedTable):
    """How many complaints the Ombudsman's own report says were referred in a year (R-B.7).

    ``year`` is the calendar year in which the reporting year begins.
    """

    year = IntegerField(unique=True)
    referrals = IntegerField()
    source = LineField(max_length=300, default="")
