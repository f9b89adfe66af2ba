"""What a stage is looked into with: evidence, requests, declarations, the checklist (P-7.3)."""

from __future__ import annotations

from peewee import ForeignKeyField, IntegerField

from best_desktop.domain.investigation_words import (
    ChecklistItem,
    Conflict,
    ConflictMeasure,
    Contributor,
    EvidenceSource,
    IssueDecision,
)
from best_desktop.domain.vocabulary import Channel
from best_desktop.store.fields import DayField, FlagField, LineField, ProseField, WordField
from best_desktop.store.models.base import Table, VersionedTable
from best_desktop.store.models.cases import Complaint, Point, Stage
from best_desktop.store.models.people import Person, Staff
from best_desktop.store.models.records import Document


class Evidence(VersionedTable):
    """A document, or words, that a decision is to consider (P-7.3.d)."""

    complaint = ForeignKeyField(Complaint, backref="evidence", on_delete="CASCADE")
    complaint_id: int
    number = IntegerField()
    title = LineField(max_length=200)
    source = WordField(EvidenceSource)
    from_whom = LineField(max_length=200, default="")
    dated_on = DayField()
    document = ForeignKeyField(Document, null=True, on_delete="RESTRICT", backref="evidence")
    document_id: int | None
    words = ProseField()
    considered = FlagField(default=False)
    weighed = ProseField()
    added_by = ForeignKeyField(Staff, on_delete="RESTRICT", backref="evidence")
    added_by_id: int

    class Meta:
        """Numbered in order."""

        indexes = ((("complaint", "number"), True),)


class InformationRequest(VersionedTable):
    """What staff, a contractor or a support provider was asked, by when, and the reply (P-5.1.c).

    ``stage_number`` is the stage it was asked at: staff who helped at one stage do not decide the
    next. ``not_needed`` says why a request was closed without a reply.
    """

    complaint = ForeignKeyField(Complaint, backref="information_requests", on_delete="CASCADE")
    complaint_id: int
    stage_number = IntegerField()
    contributor = WordField(Contributor)
    staff = ForeignKeyField(Staff, null=True, on_delete="RESTRICT", backref="asked_for_information")
    staff_id: int | None
    party = ForeignKeyField(Person, null=True, on_delete="RESTRICT", backref="information_requests")
    party_id: int | None
    asked_by = ForeignKeyField(Staff, on_delete="RESTRICT", backref="information_requests")
    asked_by_id: int
    asked_on = DayField()
    channel = WordField(Channel)
    what = ProseField()
    due_on = DayField(index=True)
    closed_on = DayField(null=True)
    reply = ProseField()
    not_needed = ProseField()


class Chaser(Table):
    """A reminder of a request for information; only ever added."""

    request = ForeignKeyField(InformationRequest, backref="chasers", on_delete="CASCADE")
    request_id: int
    chased_on = DayField()
    channel = WordField(Channel)
    staff = ForeignKeyField(Staff, on_delete="RESTRICT", backref="chasers")
    staff_id: int
    text = ProseField()


class ConflictDeclaration(Table):
    """What a handler declared at a stage, and the measure taken; the last one counts (P-7.3.c)."""

    stage = ForeignKeyField(Stage, backref="declarations", on_delete="CASCADE")
    stage_id: int
    staff = ForeignKeyField(Staff, on_delete="RESTRICT", backref="declarations")
    staff_id: int
    declared_on = DayField()
    conflict = WordField(Conflict)
    facts = ProseField()
    measure = WordField(ConflictMeasure, null=True)
    measure_staff = ForeignKeyField(Staff, null=True, on_delete="RESTRICT", backref="measures")
    measure_staff_id: int | None


class ChecklistTick(VersionedTable):
    """An item of a stage's checklist: done on a day, or why it was not (P-5.1.e)."""

    stage = ForeignKeyField(Stage, backref="ticks", on_delete="CASCADE")
    stage_id: int
    item = WordField(ChecklistItem)
    done_on = DayField(null=True)
    explanation = ProseField()
    staff = ForeignKeyField(Staff, on_delete="RESTRICT", backref="ticks")
    staff_id: int

    class Meta:
        """Each item once a stage."""

        indexes = ((("stage", "item"), True),)


class NewIssue(Table):
    """An issue raised later, and whether it was joined or logged apart, and why (P-7.1.3)."""

    complaint = ForeignKeyField(Complaint, backref="new_issues", on_delete="CASCADE")
    complaint_id: int
    raised_on = DayField()
    issue = ProseField()
    related = FlagField()
    answered = FlagField()
    would_delay = FlagField()
    decision = WordField(IssueDecision)
    reason = ProseField()
    decided_on = DayField()
    decided_by = ForeignKeyField(Staff, on_delete="RESTRICT", backref="new_issues")
    decided_by_id: int
    point = ForeignKeyField(Point, null=True, on_delete="RESTRICT", backref="new_issues")
    point_id: int | None
    logged_as = ForeignKeyField(Complaint, null=True, on_delete="RESTRICT", backref="came_from")
    logged_as_id: int | None
