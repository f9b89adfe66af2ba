"""The yearly self-assessment against the Ombudsman's Complaint Handling Code (Code 8.1)."""

from __future__ import annotations

from peewee import ForeignKeyField

from best_desktop.store.fields import DayField, FlagField, LineField, ProseField
from best_desktop.store.models.base import Table, VersionedTable
from best_desktop.store.models.library import LibraryDocument
from best_desktop.store.models.people import Staff


class SelfAssessment(VersionedTable):
    """One assessment, of the reporting year that ends on ``year_end``.

    ``copied_from`` is the earlier one whose answers it began with; ``settled_on`` the day it was
    said to be complete, after which nothing in it changes unless it is opened again.
    """

    year_end = DayField(unique=True)
    copied_from = ForeignKeyField("self", null=True, backref="+", on_delete="RESTRICT")
    copied_from_id: int | None
    begun_on = DayField()
    begun_by = ForeignKeyField(Staff, backref="+", on_delete="RESTRICT")
    begun_by_id: int
    settled_on = DayField(null=True)
    settled_by = ForeignKeyField(Staff, null=True, backref="+", on_delete="RESTRICT")
    settled_by_id: int | None


class ProvisionAnswer(VersionedTable):
    """What is said of one provision of the Code; ``complies`` is empty until somebody says.

    ``carried`` marks an answer of the year before that nobody has looked at this year. ``measures``
    are names of the measures sheet, apart by blanks, whose figures of the year stand as evidence.
    ``comply_by`` is when the office will comply where it does not.
    """

    assessment = ForeignKeyField(SelfAssessment, backref="answers", on_delete="CASCADE")
    assessment_id: int
    provision = LineField(max_length=10)
    complies = FlagField(null=True)
    carried = FlagField(default=False)
    commentary = ProseField()
    measures = LineField(max_length=300, default="")
    comply_by = DayField(null=True)

    class Meta:
        """Each provision once."""

        indexes = ((("assessment", "provision"), True),)


class ProvisionEvidence(Table):
    """A title of the library that shows it."""

    answer = ForeignKeyField(ProvisionAnswer, backref="evidence", on_delete="CASCADE")
    answer_id: int
    document = ForeignKeyField(LibraryDocument, backref="+", on_delete="RESTRICT")
    document_id: int

    class Meta:
        """Each title once beside a provision."""

        indexes = ((("answer", "document"), True),)
