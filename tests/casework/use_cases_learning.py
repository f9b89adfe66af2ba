"""The use cases of putting right and of learning, called once: for who may do what."""

from __future__ import annotations

from best_desktop.casework import contractors, learning, office_workbooks, remedies
from best_desktop.casework.learning_views import LessonInput, ReviewInput, ShareInput
from best_desktop.casework.remedy_views import RemedyPlan, RemedyTold
from best_desktop.domain.learning_words import Audience, Forum, ThemeKind
from best_desktop.domain.trends import Theme
from best_desktop.domain.vocabulary import Category, Channel
from tests.casework.use_cases import DAY, Act

LESSON = LessonInput(none_because="The part was never made.")
SHARE = ShareInput(Audience.TENANTS, Forum.ONLINE, DAY)
REVIEW = ReviewInput(DAY, Forum.SCRUTINY, 6, 4, "They want a call.")
THEME = Theme(ThemeKind.CATEGORY, Category.REPAIRS)

ACTS: dict[str, Act] = {
    "contractors.name_contractor": lambda desk, at: contractors.name_contractor(
        desk, at.case, 1, None
    ),
    "remedies.plan_remedy": lambda desk, at: remedies.plan_remedy(
        desk, at.remedy, 1, RemedyPlan(None, 7)
    ),
    "remedies.tell_update": lambda desk, at: remedies.tell_update(
        desk, at.remedy, RemedyTold(DAY, Channel.TELEPHONE, "The part is ordered.")
    ),
    "learning.record_learning": lambda desk, at: learning.record_learning(desk, at.case, LESSON),
    "learning.change_learning": lambda desk, _: learning.change_learning(desk, 1, 1, LESSON),
    "learning.share_learning": lambda desk, _: learning.share_learning(desk, 1, SHARE),
    "learning.answer_theme": lambda desk, _: learning.answer_theme(desk, THEME, LESSON),
    "learning.log_review": lambda desk, _: learning.log_review(desk, REVIEW),
    "learning.correct_review": lambda desk, _: learning.correct_review(desk, 1, 1, REVIEW),
    "office_workbooks.trends_and_learning": lambda desk, _: office_workbooks.trends_and_learning(
        desk, DAY, DAY
    ),
}
