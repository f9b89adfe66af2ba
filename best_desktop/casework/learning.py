"""Learning: lessons from complaints and themes, shared with people; tenants' reviews (P-12)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from best_desktop.casework.checks import Checks
from best_desktop.casework.desk import Desk, Work
from best_desktop.casework.errors import Refused
from best_desktop.casework.learning_views import LessonInput, ReviewInput, ShareInput
from best_desktop.casework.standing import case_in
from best_desktop.domain.learning_words import LearningSource, ThemeKind
from best_desktop.domain.roles import Right
from best_desktop.domain.text import clean_text
from best_desktop.domain.trends import Theme
from best_desktop.domain.vocabulary import RemedyKind
from best_desktop.store.models import (
    Complaint,
    Learning,
    LearningShare,
    Recommendation,
    Remedy,
    Staff,
    TenantReview,
)

_MOST_PEOPLE, _LONGEST = 10_000, 5000


def record_learning(desk: Desk, complaint_id: int, given: LessonInput) -> int:
    """Record what is learnt from a complaint, or why nothing is (P-12.1); returns its id.

    Raises:
        InvalidInput: neither is said, or an improvement has no owner or date.
    """
    with desk.working(Right.KEEP_LEARNING) as work:
        complaint = case_in(work, complaint_id)
        values = _checked_lesson(desk, given, complaint.received_on)
        values["learnt_on"] = desk.today if values["lesson"] else None
        row = _create(work, complaint, LearningSource.COMPLAINT, **values)
        _record(work, row, complaint, given)
    return row.id


def change_learning(desk: Desk, learning_id: int, seen_version: int, given: LessonInput) -> None:
    """Complete or correct a lesson, or record that its improvement is done.

    Raises:
        InvalidInput: neither a lesson nor why there is none is said, or a date is wrong.
    """
    with desk.working(Right.KEEP_LEARNING) as work:
        row, complaint = _lesson_in(work, learning_id)
        first = complaint.received_on if complaint else row.recorded_on
        values = _checked_lesson(desk, given, first)
        values["learnt_on"] = (row.learnt_on or desk.today) if values["lesson"] else None
        if work.change(Learning, row.id, seen_version, values, what="LEARNING"):
            _record(work, row, complaint, given)


def answer_theme(desk: Desk, theme: Theme, given: LessonInput) -> int:
    """Answer several similar complaints with an improvement, or say why none is needed (P-12.2).

    Raises:
        InvalidInput: neither is said, or the improvement has no owner or date.
    """
    with desk.working(Right.ANSWER_THEME) as work:
        values = _checked_lesson(desk, given, None)
        values["learnt_on"] = desk.today if values["lesson"] else None
        if not (given.improvement.strip() or given.none_because.strip()):
            checks = Checks(desk)
            checks.add("improvement", "Enter what is improved, or why nothing needs to be.")
            checks.done()
        scheme = theme.place if theme.kind is ThemeKind.SCHEME else None
        contractor = theme.place if theme.kind is ThemeKind.CONTRACTOR else None
        row = _create(
            work,
            None,
            LearningSource.TREND,
            theme=theme.kind,
            category=theme.category,
            scheme=scheme,
            contractor=contractor,
            **values,
        )
        _record(work, row, None, given)
    return row.id


def open_lesson(
    work: Work,
    complaint: Complaint,
    *,
    remedy: Remedy | None = None,
    recommendation: Recommendation | None = None,
) -> None:
    """Open a lesson for a change that was promised or recommended; somebody completes it.

    What was opened before is not opened again.
    """
    about = Learning.remedy == remedy.id if remedy else Learning.recommendation == recommendation
    if Learning.select().where(about).exists():
        return
    source = LearningSource.CHANGE if remedy else LearningSource.RECOMMENDATION
    improvement = remedy.description if remedy else recommendation.text if recommendation else ""
    _create(
        work,
        complaint,
        source,
        remedy=remedy,
        recommendation=recommendation,
        improvement=improvement,
        owner=remedy.owner_id if remedy else None,
        due_on=remedy.due_on if remedy else None,
        done_on=remedy.done_on if remedy else None,
    )
    work.line("LEARNING", "opened by", "", source)


def open_lessons_of(work: Work, complaint: Complaint, stage_number: int) -> None:
    """Open a lesson for each change of policy, procedure or practice a decision promised."""
    of_stage = (Remedy.complaint == complaint.id) & (Remedy.stage_number == stage_number)
    for each in Remedy.select().where(of_stage & (Remedy.kind == RemedyKind.CHANGE)):
        open_lesson(work, complaint, remedy=each)


def share_learning(desk: Desk, learning_id: int, given: ShareInput) -> None:
    """Record that a lesson was shared: with whom, where, when and under what link (P-12.3).

    Raises:
        InvalidInput: the date is to come, or the link is too long.
        Refused: there is nothing to share yet.
    """
    with desk.working(Right.KEEP_LEARNING) as work:
        row, complaint = _lesson_in(work, learning_id)
        if not row.lesson:
            raise Refused("Say first what was learnt, then with whom it was shared.")
        checks = Checks(desk)
        checks.past("shared_on", given.shared_on, what="the date it was shared")
        link = checks.line("link", given.link, what="the link", limit=300)
        checks.done()
        work.create(
            LearningShare,
            learning=row.id,
            audience=given.audience,
            forum=given.forum,
            shared_on=given.shared_on,
            link=link,
            recorded_by=desk.staff_id,
        )
        work.line("LEARNING_SHARED", str(given.audience), "", given.forum)
        subject = complaint.reference if complaint else "Learning"
        work.record("Share learning", subject, complaint, f"Lesson shared: {given.audience}")


def log_review(desk: Desk, given: ReviewInput) -> int:
    """Record a review of complaints by tenants (P-5.1.l); returns its id."""
    with desk.working(Right.ANSWER_THEME) as work:
        values = _checked_review(desk, given)
        row = work.create(TenantReview, recorded_by=desk.staff_id, **values)
        work.line("TENANT_REVIEW", str(given.forum), "", given.held_on)
        work.record("Log review", "Learning", None, _review_words(given))
    return row.id


def correct_review(desk: Desk, review_id: int, seen_version: int, given: ReviewInput) -> None:
    """Correct what was recorded of a review by tenants."""
    with desk.working(Right.ANSWER_THEME) as work:
        values = _checked_review(desk, given)
        if work.change(TenantReview, review_id, seen_version, values, what="TENANT_REVIEW"):
            work.record("Correct review", "Learning", None, _review_words(given))


def lesson_by_id(learning_id: int) -> Learning:
    """One lesson; Refused where it is not in the case file."""
    row: Learning | None = Learning.get_or_none(Learning.id == learning_id)
    if row is None:
        raise Refused("This lesson is not in the case file any more. Refresh the page.")
    return row


def _lesson_in(work: Work, learning_id: int) -> tuple[Learning, Complaint | None]:
    """A lesson with its complaint; the answer to a theme has none, and needs its own right."""
    row = lesson_by_id(learning_id)
    if row.complaint_id:
        return row, case_in(work, row.complaint_id)
    why_not = work.desk.why_not(Right.ANSWER_THEME)
    if why_not:
        raise Refused(why_not)
    return row, None


def _create(
    work: Work, complaint: Complaint | None, source: LearningSource, **values: object
) -> Learning:
    return work.create(
        Learning,
        complaint=complaint.id if complaint else None,
        source=source,
        recorded_on=work.desk.today,
        recorded_by=work.desk.staff_id,
        **values,
    )


def _record(work: Work, row: Learning, complaint: Complaint | None, given: LessonInput) -> None:
    reason = clean_text(given.none_because)
    none = bool(reason)
    what = "No learning, because" if none else "Lesson and improvement recorded"
    if not any(each["what"] == "LEARNING" for each in work.lines):
        work.line("LEARNING", "none because" if none else "lesson", "", row.lesson)
    subject = complaint.reference if complaint else "Learning"
    work.record("Record learning", subject, complaint, what, reason)


def _checked_lesson(desk: Desk, given: LessonInput, first: date | None) -> dict[str, object]:
    checks = Checks(desk)
    given = replace(
        given,
        lesson=checks.text("lesson", given.lesson, what="the lesson", limit=_LONGEST),
        cause=checks.text("cause", given.cause, what="the cause", limit=_LONGEST),
        improvement=checks.text(
            "improvement", given.improvement, what="the improvement", limit=_LONGEST
        ),
        told=checks.text("told", given.told, what="what tenants said", limit=_LONGEST),
        none_because=checks.text(
            "none_because", given.none_because, what="why there is nothing to learn", limit=_LONGEST
        ),
    )
    _check_said(checks, given)
    checks.chosen("owner_id", Staff, given.owner_id)
    checks.real("due_on", given.due_on, what="the date it is due")
    checks.counted("due_on", given.due_on, what="the date it is due")
    checks.past("done_on", given.done_on, what="the date it was done", needed=False)
    if first is not None:
        why = "the date it began with"
        checks.not_before("done_on", given.done_on, first, what="the date it was done", why=why)
    checks.done()
    return {
        "lesson": given.lesson,
        "cause": given.cause,
        "improvement": given.improvement,
        "told": given.told,
        "none_because": given.none_because,
        "owner": given.owner_id,
        "due_on": given.due_on,
        "done_on": given.done_on,
    }


def _check_said(checks: Checks, given: LessonInput) -> None:
    """A lesson, or why there is none, and not both; an improvement has an owner and a date."""
    if given.none_because:
        if given.lesson or given.improvement:
            message = (
                "Leave this empty, or clear the lesson and the improvement. Enter one of them."
            )
            checks.add("none_because", message)
        return
    if not given.lesson:
        checks.add("lesson", "Enter what was learnt, or say below why there is nothing to learn.")
    if given.improvement:
        if given.owner_id is None:
            checks.add("owner_id", "Choose who sees to the improvement.")
        if given.due_on is None:
            checks.add("due_on", "Enter the date the improvement is due.")


def _checked_review(desk: Desk, given: ReviewInput) -> dict[str, object]:
    checks = Checks(desk)
    checks.past("held_on", given.held_on, what="the date of the review")
    for field, number, what in (
        ("tenants", given.tenants, "tenants took part"),
        ("cases", given.cases, "complaints were looked at"),
    ):
        if not 1 <= number <= _MOST_PEOPLE:
            checks.add(field, f"Enter how many {what}: at least 1.")
    outcome = checks.text(
        "outcome", given.outcome, what="what came of it", limit=_LONGEST, needed=True
    )
    checks.done()
    return {
        "held_on": given.held_on,
        "forum": given.forum,
        "tenants": given.tenants,
        "cases": given.cases,
        "outcome": outcome,
    }


def _review_words(given: ReviewInput) -> str:
    return f"{given.forum}: {given.tenants} tenants looked at {given.cases} complaints"
