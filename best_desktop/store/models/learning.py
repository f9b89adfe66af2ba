"""What is learnt from complaints, with whom it is shared, and tenants' reviews (P-12, P-5.1.l)."""

from __future__ import annotations

from peewee import ForeignKeyField, IntegerField

from best_desktop.domain.learning_words import Audience, Forum, LearningSource, ThemeKind
from best_desktop.domain.vocabulary import Category
from best_desktop.store.fields import DayField, LineField, ProseField, WordField
from best_desktop.store.models.base import Table, VersionedTable
from best_desktop.store.models.cases import Complaint
from best_desktop.store.models.ombudsman import Recommendation
from best_desktop.store.models.people import Person, Scheme, Staff
from best_desktop.store.models.remedies import Remedy


class Learning(VersionedTable):
    """A lesson and the improvement it led to, or why there is nothing to learn (P-12.1).

    It comes from a complaint, or answers a theme: similar complaints of one ``category`` with a
    scheme or a contractor in common. ``told`` is how it is told to tenants, as what they said.
    It is recorded when it is opened, and learnt when somebody says what is learnt.
    """

    complaint = ForeignKeyField(Complaint, null=True, backref="lessons", on_delete="CASCADE")
    complaint_id: int | None
    source = WordField(LearningSource)
    remedy = ForeignKeyField(Remedy, null=True, backref="lessons", on_delete="SET NULL")
    remedy_id: int | None
    recommendation = ForeignKeyField(
        Recommendation, null=True, backref="lessons", on_delete="RESTRICT"
    )
    recommendation_id: int | None
    theme = WordField(ThemeKind, null=True)
    category = WordField(Category, null=True)
    scheme = ForeignKeyField(Scheme, null=True, on_delete="RESTRICT")
    scheme_id: int | None
    contractor = ForeignKeyField(Person, null=True, on_delete="RESTRICT")
    contractor_id: int | None
    lesson = ProseField()
    cause = ProseField()
    improvement = ProseField()
    told = ProseField()
    none_because = ProseField()
    owner = ForeignKeyField(Staff, null=True, on_delete="RESTRICT", backref="lessons")
    owner_id: int | None
    due_on = DayField(null=True)
    done_on = DayField(null=True)
    recorded_on = DayField()
    learnt_on = DayField(null=True)
    recorded_by = ForeignKeyField(Staff, on_delete="RESTRICT", backref="lessons_recorded")
    recorded_by_id: int


class LearningShare(Table):
    """A lesson shared with somebody, somewhere, on a day (P-12.3); only ever added."""

    learning = ForeignKeyField(Learning, backref="shares", on_delete="CASCADE")
    learning_id: int
    audience = WordField(Audience)
    forum = WordField(Forum)
    shared_on = DayField(index=True)
    link = LineField(max_length=300, default="")
    recorded_by = ForeignKeyField(Staff, on_delete="RESTRICT", backref="shares_recorded")
    recorded_by_id: int


class TenantReview(VersionedTable):
    """Tenants reviewed complaints, without names (P-5.1.l)."""

    held_on = DayField(index=True)
    forum = WordField(Forum)
    tenants = IntegerField()
    cases = IntegerField()
    outcome = ProseField()
    recorded_by = ForeignKeyField(Staff, on_delete="RESTRICT", backref="reviews_recorded")
    recorded_by_id: int
