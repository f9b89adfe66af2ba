"""What the board's figures of learning are counted from."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any, TypedDict

from peewee import JOIN

from best_desktop.casework.queries.learning import theme_of, theme_words
from best_desktop.casework.rows import Written
from best_desktop.domain.report_rows import LearningRecord, ReviewRecord, ShareRecord
from best_desktop.store.models import Complaint, Learning, LearningShare, TenantReview


class LearningRows(TypedDict):
    """The parts of a portfolio that are about learning."""

    lessons: tuple[LearningRecord, ...]
    shares: tuple[ShareRecord, ...]
    reviews: tuple[ReviewRecord, ...]


def learning(first: date, last: date) -> LearningRows:
    """Lessons by the end of a period, and what was shared and reviewed in it.

    A lesson that was opened and says nothing yet is none.
    """
    return LearningRows(
        lessons=tuple(
            LearningRecord(reference or "", learnt, due, done)
            for reference, learnt, due, done in _LESSONS(first, last)
        ),
        shares=tuple(
            ShareRecord(
                _reference(each.learning),
                _about(each.learning),
                each.shared_on,
                each.learning.lesson,
                each.audience,
                each.forum,
                each.link,
            )
            for each in _shared(first, last)
        ),
        reviews=tuple(ReviewRecord(*row) for row in _REVIEWS(first, last)),
    )


_LESSONS = Written(
    lambda _, last: (
        Learning.select(Complaint.reference, Learning.learnt_on, Learning.due_on, Learning.done_on)
        .join(Complaint, JOIN.LEFT_OUTER, on=(Learning.complaint == Complaint.id))
        .where(Learning.learnt_on <= last)
        .order_by(Learning.id)
    )
)
_REVIEWS = Written(
    lambda first, last: (
        TenantReview.select(
            TenantReview.held_on,
            TenantReview.forum,
            TenantReview.tenants,
            TenantReview.cases,
            TenantReview.outcome,
        )
        .where(TenantReview.held_on.between(first, last))
        .order_by(TenantReview.held_on, TenantReview.id)
    )
)
_IS_SHARED = Written(
    lambda first, last: (
        LearningShare.select(LearningShare.id)
        .where(LearningShare.shared_on.between(first, last))
        .limit(1)
    )
)


def _shared(first: date, last: date) -> Iterable[Any]:
    """What was shared in a period, each with its lesson; mostly nothing, which is soon known."""
    if not _IS_SHARED(first, last):
        return ()
    shares = LearningShare.select().where(LearningShare.shared_on.between(first, last))
    listed: Iterable[Any] = shares.order_by(LearningShare.shared_on, LearningShare.id)
    return listed


def _reference(row: Learning) -> str:
    return row.complaint.reference if row.complaint else ""


def _about(row: Learning) -> str:
    """A theme in words; a contractor is not named to the board (P-14.1)."""
    if row.complaint or row.category is None:
        return ""
    theme = theme_of(row)
    return f"{row.category}: a contractor" if row.contractor_id else theme_words(theme)
