"""Registers beside complaints: service requests, compliments, comments, survey answers."""

from __future__ import annotations

from peewee import ForeignKeyField, IntegerField

from best_desktop.domain.vocabulary import (
    Channel,
    ContactOutcome,
    EscalationTrigger,
    FormalAnswer,
    PraiseSubject,
    Triage,
)
from best_desktop.store.fields import (
    DayField,
    FlagField,
    InstantField,
    LineField,
    ProseField,
    RatingField,
    WordField,
)
from best_desktop.store.models.base import Table, VersionedTable
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
    department = ForeignKeyField(Department, null=True, on_delete="RESTRICT")
    department_id: int | None
    handler = ForeignKeyField(Staff, null=True, on_delete="RESTRICT", backref="handled_requests")
    handler_id: int | None
    needed = ProseField()
    due_on = DayField(null=True)
    done_on = DayField(null=True)
    there_and_then = FlagField(default=False)
    apology = FlagField(default=False)
    appointment_on = DayField(null=True)
    dissatisfied = FlagField(default=False)
    formal_answer = WordField(FormalAnswer, null=True)
    recorded_by = ForeignKeyField(Staff, on_delete="RESTRICT")
    recorded_by_id: int
    recorded_at = InstantField()
    raised = ForeignKeyField(Complaint, null=True, on_delete="RESTRICT", backref="raised_from")
    raised_id: int | None
    raised_why = WordField(EscalationTrigger, null=True)
    anonymised_on = DayField(null=True)
    reviewed_on = DayField(null=True)
    reviewed_by = ForeignKeyField(Staff, null=True, on_delete="RESTRICT", backref="+")
    reviewed_by_id: int | None
    review_note = ProseField()


class MissedVisit(Table):
    """A visit that did not happen; from the second on, a formal complaint is offered (P-6.4).

    Rows are only ever added.
    """

    request = ForeignKeyField(ServiceRequest, backref="missed", on_delete="RESTRICT")
    request_id: int
    missed_on = DayField()
    by_whom = LineField(max_length=200, default="")
    new_visit_on = DayField(null=True)
    recorded_by = ForeignKeyField(Staff, on_delete="RESTRICT", backref="+")
    recorded_by_id: int
    recorded_at = InstantField()


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
    anonymised_on = DayField(null=True)


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
    anonymised_on = DayField(null=True)
    recorded_by = ForeignKeyField(Staff, on_delete="RESTRICT")
    recorded_by_id: int
    recorded_at = InstantField()


class SurveyAnswer(VersionedTable):
    """What somebody answered about a repair, and what was made of it (R-2.2.1–R-2.2.4).

    ``repair_key`` is the repair's reference as references are compared: one answer for each.
    """

    repair_reference = LineField(max_length=60)
    repair_key = LineField(max_length=60, unique=True)
    scheme = ForeignKeyField(Scheme, null=True, on_delete="RESTRICT")
    scheme_id: int | None
    person = ForeignKeyField(Person, null=True, on_delete="RESTRICT", backref="survey_answers")
    person_id: int | None
    person_name = LineField(max_length=200, default="")
    contractor = LineField(max_length=200, default="")
    completed_on = DayField(null=True)
    answered_on = DayField(index=True)
    rating = RatingField()
    comment = ProseField()
    source = LineField(max_length=255, default="")
    source_row = IntegerField(null=True)
    recorded_by = ForeignKeyField(Staff, on_delete="RESTRICT", backref="+")
    recorded_by_id: int
    recorded_at = InstantField()
    triage = WordField(Triage, index=True)
    triage_reason = ProseField()
    triaged_by = ForeignKeyField(Staff, null=True, on_delete="RESTRICT", backref="+")
    triaged_by_id: int | None
    triaged_on = DayField(null=True)
    anonymised_on = DayField(null=True)
    contact_due_on = DayField(null=True, index=True)
    contacted_on = DayField(null=True)
    contact_channel = WordField(Channel, null=True)
    contact_words = ProseField()
    contact_outcome = WordField(ContactOutcome, null=True)
    complaint = ForeignKeyField(Complaint, null=True, on_delete="RESTRICT", backref="from_survey")
    complaint_id: int | None
    request = ForeignKeyField(ServiceRequest, null=True, on_delete="RESTRICT", backref="+")
    request_id: int | None
    compliment = ForeignKeyField(Compliment, null=True, on_delete="RESTRICT", backref="+")
    compliment_id: int | None
    reviewed_on = DayField(null=True)
    reviewed_by = ForeignKeyField(Staff, null=True, on_delete="RESTRICT", backref="+")
    reviewed_by_id: int | None
    review_note = ProseField()
