"""The lists of the workbook on trends and learning, and what tenants said and we did (B8)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from best_desktop.casework.desk import Desk
from best_desktop.casework.learning_views import LessonView, ShareView
from best_desktop.casework.queries.learning import (
    improvements_overdue,
    learning_missing,
    lessons,
    reviews,
    themes,
)
from best_desktop.casework.queries.remedies import open_actions
from best_desktop.casework.register_kinds import RegisterColumn
from best_desktop.domain.working_days import long_date

SheetRows = tuple[str, Sequence[RegisterColumn], Sequence[Any]]

_IMPROVEMENT = (
    RegisterColumn("about", "From", lambda row: row.about, 26),
    RegisterColumn("improvement", "Improvement", lambda row: row.improvement, 46),
    RegisterColumn("owner", "Who sees to it", lambda row: row.owner, 22),
    RegisterColumn("due", "Due", lambda row: row.due_on, 14, date),
)
_OVERDUE = (
    *_IMPROVEMENT,
    RegisterColumn("late", "Working days overdue", lambda row: row.overdue_by, 14, int),
)
_LESSONS = (
    RegisterColumn("recorded", "Recorded", lambda row: row.recorded_on, 14, date),
    RegisterColumn("about", "From", lambda row: row.about, 26),
    RegisterColumn("source", "What it comes from", lambda row: row.source, 26),
    RegisterColumn("lesson", "Lesson", lambda row: row.lesson, 46),
    RegisterColumn("cause", "Cause", lambda row: row.cause, 46),
    *_IMPROVEMENT[1:],
    RegisterColumn("done", "Done", lambda row: row.done_on, 14, date),
    RegisterColumn("none", "No learning, because", lambda row: row.none_because, 46),
)
_SHARED = (
    RegisterColumn("on", "Shared", lambda row: row[1].shared_on, 14, date),
    RegisterColumn("about", "From", lambda row: row[0].about, 26),
    RegisterColumn("lesson", "Lesson", lambda row: row[0].lesson, 46),
    RegisterColumn("audience", "With whom", lambda row: row[1].audience, 18),
    RegisterColumn("forum", "Where", lambda row: row[1].forum, 22),
    RegisterColumn("link", "Link", lambda row: row[1].link, 36),
)
_REVIEWS = (
    RegisterColumn("on", "Held", lambda row: row.held_on, 14, date),
    RegisterColumn("forum", "Where", lambda row: row.forum, 22),
    RegisterColumn("tenants", "Tenants", lambda row: row.tenants, 12, int),
    RegisterColumn("cases", "Complaints looked at", lambda row: row.cases, 14, int),
    RegisterColumn("outcome", "What came of it", lambda row: row.outcome, 46),
)
_THEMES = (
    RegisterColumn("raised", "Since", lambda row: row.raised_on, 14, date),
    RegisterColumn("words", "Theme", lambda row: row.words, 46),
    RegisterColumn("number", "Complaints", lambda row: len(row.references), 12, int),
    RegisterColumn("references", "Which", lambda row: row.references, 46),
    RegisterColumn("waiting", "Days unaddressed", lambda row: row.waiting_days, 14, int),
)
_MISSING = (
    RegisterColumn("answered", "Answered", lambda row: row.answered_on, 14, date),
    RegisterColumn("reference", "Reference", lambda row: row.reference, 18),
    RegisterColumn("handler", "Handler", lambda row: row.handler, 22),
)
_ACTIONS = (
    RegisterColumn("due", "Due", lambda row: row.due_on, 14, date),
    RegisterColumn("reference", "Reference", lambda row: row.reference, 18),
    RegisterColumn("kind", "Remedy", lambda row: row.kind, 30),
    RegisterColumn("what", "What was promised", lambda row: row.description, 46),
    RegisterColumn("owner", "Who sees to it", lambda row: row.owner, 22),
    RegisterColumn("late", "Late", lambda row: "Overdue" if row.late else "", 12),
)
_SAID = (
    RegisterColumn("said", "You said", lambda row: row.told or row.lesson, 46),
    RegisterColumn("did", "We did", lambda row: row.improvement, 46),
    RegisterColumn("when", "When", lambda row: row.done_on or row.due_on, 14, date),
)


def sheets_of_learning(desk: Desk, first: date, last: date) -> tuple[SheetRows, ...]:
    """Each sheet: its name, its columns and its rows."""
    every = [each for each in lessons(desk)[::-1] if first <= each.recorded_on <= last]
    held = [each for each in reviews(desk)[::-1] if first <= each.held_on <= last]
    shared = shared_between(desk, first, last)
    return (
        ("Overdue", _OVERDUE, improvements_overdue(desk)),
        ("Themes", _THEMES, themes(desk)),
        ("Lessons", _LESSONS, every),
        ("Shared", _SHARED, shared),
        ("You said we did", _SAID, _said(each for each, _ in shared)),
        ("Tenant reviews", _REVIEWS, held),
        ("Learning missing", _MISSING, learning_missing(desk)),
        ("Actions open", _ACTIONS, open_actions(desk)),
    )


def shared_between(desk: Desk, first: date, last: date) -> list[tuple[LessonView, ShareView]]:
    """What was shared in a period with each lesson, by the date it was shared."""
    found = [
        (lesson, share)
        for lesson in lessons(desk)
        for share in lesson.shares
        if first <= share.shared_on <= last
    ]
    return sorted(found, key=lambda each: (each[1].shared_on, each[0].id))


def you_said_we_did(desk: Desk, first: date, last: date) -> str:
    """What tenants said and what we did, as text for a newsletter or a page (R-B.3).

    Lessons that were shared in the period and led to an improvement; no reference, no name.
    """
    blocks = []
    for each in _said(lesson for lesson, _ in shared_between(desk, first, last)):
        when = f" Done {long_date(each.done_on)}." if each.done_on else ""
        if not when and each.due_on:
            when = f" By {long_date(each.due_on)}."
        improvement = each.improvement.rstrip(".")
        blocks.append(f"You said: {each.told or each.lesson}\nWe did: {improvement}.{when}")
    return "\n\n".join(blocks)


def _said(shared: Any) -> list[LessonView]:
    """Each lesson once, where something was improved."""
    return list({each.id: each for each in shared if each.improvement}.values())
