"""What was promised to put things right, and what tenants were told meanwhile (P-7.3)."""

from __future__ import annotations

from peewee import ForeignKeyField, IntegerField

from best_desktop.domain.vocabulary import Channel, RemedyKind
from best_desktop.store.fields import DayField, ProseField, WordField
from best_desktop.store.models.base import Table, VersionedTable
from best_desktop.store.models.cases import Complaint
from best_desktop.store.models.people import Staff
from best_desktop.store.models.records import Document


class Remedy(VersionedTable):
    """Something done or promised to put it right; it outlives the decision (P-7.3.2).

    ``owner`` sees to it, where it is not the handler. The complainant hears of it every
    ``update_days`` calendar days, next on ``update_due_on``. ``evidence`` shows that it was done.
    """

    complaint = ForeignKeyField(Complaint, backref="remedies", on_delete="CASCADE")
    complaint_id: int
    stage_number = IntegerField()
    kind = WordField(RemedyKind)
    description = ProseField()
    due_on = DayField(null=True)
    done_on = DayField(null=True)
    owner = ForeignKeyField(Staff, null=True, on_delete="RESTRICT", backref="remedies")
    owner_id: int | None
    update_days = IntegerField(null=True)
    update_due_on = DayField(null=True)
    done_note = ProseField()
    evidence = ForeignKeyField(Document, null=True, on_delete="RESTRICT", backref="remedies")
    evidence_id: int | None


class RemedyUpdate(Table):
    """What the complainant was told about a remedy; only ever added (P-7.3.2)."""

    remedy = ForeignKeyField(Remedy, backref="updates", on_delete="CASCADE")
    remedy_id: int
    told_on = DayField()
    channel = WordField(Channel)
    staff = ForeignKeyField(Staff, on_delete="RESTRICT", backref="remedy_updates")
    staff_id: int
    text = ProseField()
    due_on = DayField(null=True)
