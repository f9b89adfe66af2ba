"""Registers beside complaints: service requests, compliments, comments."""

from __future__ import annotations

from peewee import ForeignKeyField

from best_desktop.domain.vocabulary import Channel, EscalationTrigger, FormalAnswer, PraiseSubject
from best_desktop.store.fields import (
    DayField,
    FlagField,
    InstantField,
    LineField,
    ProseField,
    WordField,
)
from best_desktop.store.models.base import VersionedTable
from best_desktop.store.models.cases import Complaint
from best_desktop.store.models.people import Department, Person, Scheme, Staff


class ServiceRequest(VersionedTable):
    """A request for action; not a complaint, but recorded, monitored and reviewed (P-6.3)."""

    reference = LineField(max_length=20, unique=True)
    received_on = DayField(index=True)
    channel = WordField(Channel)
    person = ForeignKeyField(Person, null=True, on_delete="RESTRICT", backref="requests")
    person_id: int | None
    scheme = ForeignKeyField(Scheme, null=True, on_delete="RESTRICT")
    scheme_id: int | None
    needed = ProseField()
    due_on = DayField(null=True)
    done_on = DayField(null=True)
    there_and_then = FlagField(default=False)
    dissatisfied = FlagField(default=False)
    formal_answer = WordField(FormalAnswer, null=True)
    recorded_by = ForeignKeyField(Staff, on_delete="RESTRICT")
    recorded_by_id: int
    recorded_at = InstantField()
    raised = ForeignKeyField(Complaint, null=True, on_delete="RESTRICT", backref="raised_from")
    raised_id: int | None
    raised_why = WordField(EscalationTrigger, null=True)


class Compliment(VersionedTable):
    """Satisfaction somebody wished to make known (R-10.1)."""

    reference = LineField(max_length=20, unique=True)
    received_on = DayField(index=True)
    channel = WordField(Channel)
    person = ForeignKeyField(Person, null=True, on_delete="RESTRICT", backref="compliments")
    person_id: int | None
    on_behalf_of = LineField(max_length=200, default="")
    about = WordField(PraiseSubject)
    about_whom = LineField(max_length=200, default="")
    scheme = ForeignKeyField(Scheme, null=True, on_delete="RESTRICT")
    scheme_id: int | None
    department = ForeignKeyField(Department, null=True, on_delete="RESTRICT")
    department_id: int | None
    text = ProseField()
    recorded_by = ForeignKeyField(Staff, on_delete="RESTRICT")
    recorded_by_id: int
    recorded_at = InstantField()
    thanked_on = DayField(null=True)
    shared_on = DayField(null=True)
    confirmed_on = DayField(null=True)


class Comment(VersionedTable):
    """A suggestion: neither compliment nor complaint (R-6.1)."""

    reference = LineField(max_length=20, unique=True)
    received_on = DayField(index=True)
    channel = WordField(Channel)
    person = ForeignKeyField(Person, null=True, on_delete="RESTRICT", backref="comments")
    person_id: int | None
    scheme = ForeignKeyField(Scheme, null=True, on_delete="RESTRICT")
    scheme_id: int | None
    text = ProseField()
    passed_to = LineField(max_length=200, default="")
    reply = ProseField()
    replied_on = DayField(null=True)
    recorded_by = ForeignKeyField(Staff, on_delete="RESTRICT")
    recorded_by_id: int
    recorded_at = InstantField()
