"""What staff say about learning from complaints, and what screens are given of it (P-12)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from best_desktop.domain.learning_words import Audience, Forum, LearningSource
from best_desktop.domain.trends import Theme

UNSHARED_DAYS = 60
"""A lesson that nobody was told of for so many calendar days is listed (P-12.3)."""


@dataclass(frozen=True, slots=True)
class LessonInput:
    """A lesson with what is improved, by whom and when; or why there is nothing to learn.

    ``told`` is what tenants said, in words that can be printed beside the improvement.
    """

    lesson: str = ""
    cause: str = ""
    improvement: str = ""
    owner_id: int | None = None
    due_on: date | None = None
    done_on: date | None = None
    told: str = ""
    none_because: str = ""


@dataclass(frozen=True, slots=True)
class ShareInput:
    """With whom a lesson was shared, where, when and under what link."""

    audience: Audience
    forum: Forum
    shared_on: date
    link: str = ""


@dataclass(frozen=True, slots=True)
class ReviewInput:
    """A review of complaints by tenants: how many tenants, how many cases without names."""

    held_on: date
    forum: Forum
    tenants: int
    cases: int
    outcome: str


@dataclass(frozen=True, slots=True)
class ShareView:
    """One sharing of a lesson."""

    audience: Audience
    forum: Forum
    shared_on: date
    link: str


@dataclass(frozen=True, slots=True)
class LessonView:
    """A lesson; ``about`` is its complaint or theme, ``complaint_id`` None for a theme.

    ``overdue_by`` counts the working days an improvement is late, 0 where it is not. ``missing``
    says that nothing was learnt from it yet: it was opened by a promise or a recommendation.
    """

    id: int
    complaint_id: int | None
    about: str
    source: LearningSource
    lesson: str
    cause: str
    improvement: str
    told: str
    none_because: str
    owner_id: int | None
    owner: str
    due_on: date | None
    done_on: date | None
    recorded_on: date
    overdue_by: int
    shares: tuple[ShareView, ...]
    unshared: bool
    missing: bool
    version: int


@dataclass(frozen=True, slots=True)
class MissingLesson:
    """An upheld complaint that was answered, and nobody said what is learnt from it (P-5.1.k)."""

    complaint_id: int
    reference: str
    summary: str
    handler: str
    answered_on: date


@dataclass(frozen=True, slots=True)
class ThemeView:
    """Similar complaints that wait for an answer; ``for_the_head`` after thirty days (R-B.6)."""

    theme: Theme
    words: str
    raised_on: date
    waiting_days: int
    for_the_head: bool
    references: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReviewView:
    """A review by tenants."""

    id: int
    held_on: date
    forum: Forum
    tenants: int
    cases: int
    outcome: str
    recorded_by: str
    version: int
