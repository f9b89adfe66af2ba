"""Questions about learning: lessons, what is missing, themes, tenants' reviews (P-12)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from peewee import JOIN, fn

from best_desktop.casework.desk import Desk
from best_desktop.casework.errors import Refused
from best_desktop.casework.learning_views import (
    UNSHARED_DAYS,
    LessonView,
    MissingLesson,
    ReviewView,
    ShareView,
    ThemeView,
)
from best_desktop.casework.restricted import visible
from best_desktop.casework.rows import tuples
from best_desktop.domain.learning_words import LearningSource, ThemeKind
from best_desktop.domain.trends import Alert, Similar, Theme, alerts
from best_desktop.domain.vocabulary import FAULT_FOUND, CaseState, Category
from best_desktop.store.models import (
    Complaint,
    Learning,
    LearningShare,
    Person,
    Scheme,
    Staff,
    Stage,
    TenantReview,
)

_LOOK_BACK = timedelta(days=365)


def lessons_of(desk: Desk, complaint_id: int) -> tuple[LessonView, ...]:
    """The lessons of one complaint, in the order they were recorded."""
    return _lessons(desk, (Learning.complaint == complaint_id) & visible(desk))


def lessons(desk: Desk) -> tuple[LessonView, ...]:
    """Every lesson, the newest first; not of complaints hidden from the desk or anonymised."""
    kept = Complaint.anonymised_on.is_null() & visible(desk)
    return _lessons(desk, Learning.complaint.is_null() | kept)[::-1]


def lesson_view(desk: Desk, learning_id: int) -> LessonView:
    """One lesson.

    Raises:
        Refused: it is not in the case file, or its complaint is hidden from the desk.
    """
    seen = Learning.complaint.is_null() | visible(desk)
    found = _lessons(desk, (Learning.id == learning_id) & seen)
    if not found:
        raise Refused("This lesson is not in the case file any more. Refresh the page.")
    return found[0]


def improvements_overdue(desk: Desk) -> tuple[LessonView, ...]:
    """Improvements past their day and not done, the longest overdue first (P-12.2)."""
    late = [each for each in lessons(desk) if each.overdue_by]
    return tuple(sorted(late, key=lambda each: (each.due_on or date.max, each.id)))


def learning_missing(desk: Desk) -> tuple[MissingLesson, ...]:
    """Complaints answered as upheld whose lesson nobody recorded, the oldest first (P-5.1.k)."""
    answered = fn.MAX(Stage.answered_on)
    query = (
        Complaint.select(Complaint.id, Complaint.reference, Complaint.summary, Staff.name, answered)
        .join(Stage)
        .switch(Complaint)
        .join(Staff, JOIN.LEFT_OUTER, on=(Complaint.handler == Staff.id))
        .where(_missing() & visible(desk))
        .group_by(Complaint.id, Complaint.reference, Complaint.summary, Staff.name)
        .order_by(answered, Complaint.id)
    )
    return tuple(
        MissingLesson(number, reference, summary, handler or "", _day(on))
        for number, reference, summary, handler, on in tuples(query)
    )


def count_missing(desk: Desk) -> int:
    """How many complaints :func:`learning_missing` lists."""
    query = Complaint.select(fn.COUNT(fn.DISTINCT(Complaint.id))).join(Stage)
    return int(query.where(_missing() & visible(desk)).scalar() or 0)


def _day(value: Any) -> date:
    return date.fromisoformat(value) if isinstance(value, str) else value


def _missing() -> Any:
    """An upheld stage was answered, the case is not open again, and no lesson says anything."""
    said = Learning.select(Learning.complaint).where(
        Learning.complaint.is_null(False)
        & ((Learning.lesson != "") | (Learning.none_because != ""))
    )
    return (
        Stage.answered_on.is_null(False)
        & Stage.outcome.in_(FAULT_FOUND)
        & (Complaint.state != CaseState.OPEN)
        & Complaint.anonymised_on.is_null()
        & Complaint.id.not_in(said)
    )


def _lessons(desk: Desk, wanted: Any) -> tuple[LessonView, ...]:
    query = Learning.select(Learning).join(Complaint, JOIN.LEFT_OUTER).where(wanted)
    rows = list(query.order_by(Learning.id))
    shares = _shares([each.id for each in rows])
    return tuple(_lesson(desk, each, shares[each.id]) for each in rows)


def _shares(numbers: Sequence[int]) -> dict[int, list[ShareView]]:
    found: dict[int, list[ShareView]] = defaultdict(list)
    rows = LearningShare.select().where(LearningShare.learning.in_(list(numbers)))
    for each in rows.order_by(LearningShare.shared_on, LearningShare.id) if numbers else ():
        view = ShareView(each.audience, each.forum, each.shared_on, each.link)
        found[each.learning_id].append(view)
    return found


def _lesson(desk: Desk, row: Learning, shares: list[ShareView]) -> LessonView:
    late = row.due_on is not None and row.done_on is None and row.due_on < desk.today
    old = row.recorded_on + timedelta(days=UNSHARED_DAYS) <= desk.today
    return LessonView(
        id=row.id,
        complaint_id=row.complaint_id,
        about=row.complaint.reference if row.complaint else theme_words(theme_of(row)),
        source=row.source,
        lesson=row.lesson,
        cause=row.cause,
        improvement=row.improvement,
        told=row.told,
        none_because=row.none_because,
        owner_id=row.owner_id,
        owner=row.owner.name if row.owner else "",
        due_on=row.due_on,
        done_on=row.done_on,
        recorded_on=row.recorded_on,
        overdue_by=desk.calendar().between(row.due_on, desk.today) if late else 0,
        shares=tuple(shares),
        unshared=bool(row.lesson) and not shares and old,
        missing=not row.lesson and not row.none_because,
        version=row.version,
    )


def theme_of(row: Learning) -> Theme:
    """The theme a lesson answers."""
    place = row.scheme_id if row.theme is ThemeKind.SCHEME else row.contractor_id
    return Theme(row.theme or ThemeKind.CATEGORY, row.category or Category.OTHER, place)


def theme_words(theme: Theme) -> str:
    """A theme in words: what the complaints are about, and where."""
    about = theme.category.label
    if theme.kind is ThemeKind.CATEGORY or theme.place is None:
        return about
    table: Any = Scheme if theme.kind is ThemeKind.SCHEME else Person
    place = table.get_or_none(table.id == theme.place)
    return f"{about}: {place.name}" if place else about


def themes(desk: Desk) -> tuple[ThemeView, ...]:
    """Similar complaints of the last year that wait for an answer, the oldest first (P-11.3).

    Everything counts, restricted complaints too, by reference alone.
    """
    found = open_alerts(desk)
    numbers = {number for each in found for number in each.complaints}
    rows = Complaint.select(Complaint.id, Complaint.reference).where(
        Complaint.id.in_(sorted(numbers))
    )
    references = dict(tuples(rows)) if numbers else {}
    return tuple(
        ThemeView(
            each.theme,
            theme_words(each.theme),
            each.raised_on,
            each.unaddressed_days(desk.today),
            each.is_for_the_head(desk.today),
            tuple(references[number] for number in each.complaints),
        )
        for each in found
    )


def open_alerts(desk: Desk) -> tuple[Alert, ...]:
    """The themes that wait for an answer today, from the complaints of the year before."""
    today = desk.today
    first = today - _LOOK_BACK
    not_counted = (CaseState.NOT_ACCEPTED, CaseState.DUPLICATE)
    rows = Complaint.select(
        Complaint.id,
        Complaint.received_on,
        Complaint.category,
        Complaint.scheme,
        Complaint.contractor,
    ).where(Complaint.received_on.between(first, today) & Complaint.state.not_in(not_counted))
    answered: dict[Theme, date] = {}
    trends = Learning.select().where(Learning.source == LearningSource.TREND)
    for each in trends.order_by(Learning.recorded_on):
        answered[theme_of(each)] = each.recorded_on
    return alerts((Similar(*row) for row in tuples(rows)), answered, desk.settings.similarity)


def reviews(desk: Desk) -> tuple[ReviewView, ...]:
    """Reviews by tenants, the newest first."""
    rows = TenantReview.select().order_by(TenantReview.held_on.desc(), TenantReview.id.desc())
    return tuple(
        ReviewView(
            each.id,
            each.held_on,
            each.forum,
            each.tenants,
            each.cases,
            each.outcome,
            each.recorded_by.name,
            each.version,
        )
        for each in rows
    )
