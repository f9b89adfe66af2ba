"""Whom a complaint is handed to: absences, delegations, the route taken, the lead's part in it."""

from __future__ import annotations

from peewee import ForeignKeyField, IntegerField

from best_desktop.domain.routing import RoutePlace
from best_desktop.domain.vocabulary import ReferralKind
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
from best_desktop.store.models.people import Department, Staff


class Absence(VersionedTable):
    """Somebody away from the first to the last day, with who stands in (R-2.1.9)."""

    staff = ForeignKeyField(Staff, backref="absences", on_delete="CASCADE")
    staff_id: int
    from_on = DayField()
    to_on = DayField(null=True)
    stand_in = ForeignKeyField(Staff, null=True, on_delete="RESTRICT", backref="stands_in")
    stand_in_id: int | None


class Delegation(VersionedTable):
    """A department's complaints delegated to an administrator, for a time (R-2.1.6)."""

    department = ForeignKeyField(Department, backref="delegations", on_delete="CASCADE")
    department_id: int
    administrator = ForeignKeyField(Staff, backref="delegations", on_delete="CASCADE")
    administrator_id: int
    given_by = ForeignKeyField(Staff, backref="delegated", on_delete="RESTRICT")
    given_by_id: int
    from_on = DayField()
    to_on = DayField(null=True)


class RouteStep(Table):
    """One place a complaint was offered to when it was handed over, and why or why not."""

    complaint = ForeignKeyField(Complaint, backref="route", on_delete="CASCADE")
    complaint_id: int
    number = IntegerField()
    place = WordField(RoutePlace)
    staff = ForeignKeyField(Staff, null=True, on_delete="RESTRICT")
    staff_id: int | None
    chosen = FlagField()
    reason = LineField(max_length=300)
    tried_at = InstantField()


class Referral(VersionedTable):
    """A matter brought to the lead complaints officer, or taken up by them (R-3.3 to R-3.5)."""

    complaint = ForeignKeyField(Complaint, backref="referrals", on_delete="CASCADE")
    complaint_id: int
    kind = WordField(ReferralKind)
    opened_on = DayField()
    opened_by = ForeignKeyField(Staff, backref="referred", on_delete="RESTRICT")
    opened_by_id: int
    words = ProseField()
    answered_on = DayField(null=True)
    answered_by = ForeignKeyField(Staff, null=True, backref="advised", on_delete="RESTRICT")
    answered_by_id: int | None
    answer = ProseField()
