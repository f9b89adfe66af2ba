"""Money to put a complaint right: what it is for, who approved it, what became of it (P-10)."""

from __future__ import annotations

from peewee import ForeignKeyField, IntegerField

from best_desktop.domain.outside_words import (
    CompensationHead,
    CompensationState,
    CompensationTrigger,
    Severity,
)
from best_desktop.store.fields import DayField, LineField, PenceField, ProseField, WordField
from best_desktop.store.models.base import Table, VersionedTable
from best_desktop.store.models.cases import Complaint, Point
from best_desktop.store.models.ombudsman import OmbudsmanOrder
from best_desktop.store.models.people import Staff


class PointImpact(VersionedTable):
    """What a fault did to the person, for one point that is upheld (P-10.2)."""

    point = ForeignKeyField(Point, unique=True, backref="impacts", on_delete="CASCADE")
    point_id: int
    what = ProseField()
    lasted = LineField(max_length=200)
    vulnerability = ProseField()
    severity = WordField(Severity)


class Compensation(VersionedTable):
    """A sum offered, or ordered by the Ombudsman, with what was set off and what was paid.

    ``amount_pence`` is the award. What is payable is the award less both offsets; the balances
    are what was owed to us on ``balances_on``, before anything was set off (R-9.1.d).
    """

    complaint = ForeignKeyField(Complaint, backref="compensation", on_delete="CASCADE")
    complaint_id: int
    stage_number = IntegerField()
    trigger = WordField(CompensationTrigger)
    state = WordField(CompensationState)
    asked_pence = PenceField(null=True)
    amount_pence = PenceField()
    basis = ProseField()
    citation = LineField(max_length=300, default="")
    # The Ombudsman's order approves itself.
    approved_by = ForeignKeyField(Staff, null=True, on_delete="RESTRICT", backref="approved_sums")
    approved_by_id: int | None
    ordered_by = ForeignKeyField(
        OmbudsmanOrder, null=True, unique=True, on_delete="RESTRICT", backref="sums"
    )
    ordered_by_id: int | None
    offered_on = DayField()
    answered_on = DayField(null=True)
    balances_on = DayField(null=True)
    arrears_pence = PenceField(null=True)
    recharge_pence = PenceField(null=True)
    offset_on = DayField(null=True)
    offset_arrears_pence = PenceField(default=0)
    offset_recharge_pence = PenceField(default=0)
    paid_on = DayField(null=True)


class CompensationSum(Table):
    """One head of a sum; a fixed sum keeps how many days, weeks or visits, and the rate then."""

    compensation = ForeignKeyField(Compensation, backref="sums", on_delete="CASCADE")
    compensation_id: int
    number = IntegerField()
    head = WordField(CompensationHead)
    quantity = IntegerField(null=True)
    rate_pence = PenceField(null=True)
    amount_pence = PenceField()
    note = LineField(max_length=300, default="")
