"""What was published: the annual report's words, and each report frozen as it went (P-11)."""

from __future__ import annotations

from peewee import ForeignKeyField, IntegerField

from best_desktop.domain.publication_words import PublishedKind
from best_desktop.store.fields import (
    DayField,
    FlagField,
    InstantField,
    LineField,
    ProseField,
    WordField,
)
from best_desktop.store.models.base import VersionedTable
from best_desktop.store.models.people import Staff
from best_desktop.store.models.records import Document


class AnnualReport(VersionedTable):
    """What people write for one reporting year, and the board's response to it (P-11.2).

    The texts follow the Code's 8.1: its self-assessment (a), performance and what was refused
    (b), findings of non-compliance (c), improvements and how they were learnt (d), the Ombudsman's
    report on the landlord (e) and its other reports (f); ``tenants`` is on reviews and compliments.
    ``full_measures`` prints CH01 and CH02 also where fewer than five complaints are behind them.
    """

    year_end = DayField(unique=True)
    self_assessment = ProseField()
    performance = ProseField()
    refused = ProseField()
    findings = ProseField()
    improvements = ProseField()
    learning = ProseField()
    landlord_report = ProseField()
    other_reports = ProseField()
    tenants = ProseField()
    board_response = ProseField()
    approved_on = DayField(null=True)
    names_because = ProseField()
    full_measures = FlagField(default=False)


class Publication(VersionedTable):
    """A report as it was published: its files and its figures, which never change again.

    ``number`` counts the publications of one period from 1. ``figures`` is JSON, each figure as it
    was then. What was published in error is withdrawn, never removed.
    """

    kind = WordField(PublishedKind)
    first = DayField()
    last = DayField(index=True)
    number = IntegerField()
    as_at = DayField()
    published_on = DayField()
    address = LineField(max_length=500, default="")
    approved_on = DayField(null=True)
    minute = LineField(max_length=120, default="")
    reason = ProseField()
    figures = ProseField()
    workbook = ForeignKeyField(Document, backref="+", on_delete="RESTRICT")
    workbook_id: int
    pdf = ForeignKeyField(Document, null=True, backref="+", on_delete="RESTRICT")
    pdf_id: int | None
    withdrawn_on = DayField(null=True)
    withdrawn_because = ProseField()
    recorded_by = ForeignKeyField(Staff, backref="+", on_delete="RESTRICT")
    recorded_by_id: int
    recorded_at = InstantField()

    class Meta:
        """One publication of each number in a period."""

        indexes = ((("kind", "first", "last", "number"), True),)
