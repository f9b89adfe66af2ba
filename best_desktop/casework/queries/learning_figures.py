"""What the board's figures of learning are counted from."""

from __future__ import annotations

from datetime import date
from typing import TypedDict

from best_desktop.casework.queries.learning import theme_of, theme_words
from best_desktop.casework.rows import tuples
from best_desktop.domain.report_rows import LearningRecord, ReviewRecord, ShareRecord
from best_desktop.store.models import Learning, LearningShare, TenantReview


class LearningRows(TypedDict):
    """The parts of a portfolio that are about learning."""

    lessons: tuple[LearningRecord, ...]
    shares: tuple[ShareRecord, ...]
    reviews: tuple[ReviewRecord, ...]


def learning(first: date, last: date) -> LearningRows:
    """Lessons by the end of a period, and what was shared and reviewed in it.

    A lesson that was opened and says nothing yet is none.
    """
    lessons = Learning.select().where(Learning.learnt_on <= last)
    shares = LearningShare.select().where(LearningShare.shared_on.between(first, last))
    columns = (
        TenantReview.held_on,
        TenantReview.forum,
        TenantReview.tenants,
        TenantReview.cases,
        TenantReview.outcome,
    )
    held = TenantReview.select(*columns).where(TenantReview.held_on.between(first, last))
    return LearningRows(
        lessons=tuple(
            LearningRecord(_reference(each), each.learnt_on or first, each.due_on, each.done_on)
            for each in lessons.order_by(Learning.id)
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
            for each in shares.order_by(LearningShare.shared_on, LearningShare.id)
        ),
        reviews=tuple(
            ReviewRecord(*row)
            for row in tuples(held.order_by(TenantReview.held_on, TenantReview.id))
        ),
    )


def _reference(row: Learning) -> str:
    return row.complaint.reference if row.complaint else ""


def _about(row: Learning) -> str:
    """A theme in words; a contractor is not named to the board (P-14.1)."""
    if row.complaint or row.category is None:
        return ""
    theme = theme_of(row)
    return f"{row.category}: a contractor" if row.contractor_id else theme_words(theme)
