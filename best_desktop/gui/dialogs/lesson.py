"""What is learnt and improved, with whom it is shared, and reviews by tenants (P-12)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from best_desktop.casework.errors import FieldProblem
from best_desktop.casework.learning import (
    answer_theme,
    change_learning,
    correct_review,
    log_review,
    record_learning,
    share_learning,
)
from best_desktop.casework.learning_views import LessonInput, ReviewInput, ShareInput
from best_desktop.casework.queries import choices
from best_desktop.casework.queries.learning import lesson_view, reviews, themes
from best_desktop.domain.learning_words import Audience, Forum
from best_desktop.gui.dialogs.about_one import AboutOneDialog
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.forms.ui_lesson import Ui_Lesson
from best_desktop.gui.forms.ui_share_learning import Ui_ShareLearning
from best_desktop.gui.forms.ui_tenant_review import Ui_TenantReviewForm

if TYPE_CHECKING:
    from best_desktop.domain.trends import Theme
    from best_desktop.gui.office import Office


def _given(ui: Ui_Lesson) -> LessonInput:
    return LessonInput(
        lesson=ui.lesson.toPlainText(),
        cause=ui.cause.toPlainText(),
        improvement=ui.improvement.toPlainText(),
        owner_id=ui.owner_id.chosen_id(),
        due_on=ui.due_on.date(),
        done_on=ui.done_on.date(),
        told=ui.told.toPlainText(),
        none_because=ui.none_because.toPlainText(),
    )


class LessonDialog(AboutOneDialog):
    """A lesson of a complaint; ``row_id`` 0 records a new one, or why there is none."""

    form = Ui_Lesson
    first = "lesson"
    kept_as = "lesson"
    saved_words = "Lesson saved."

    def read(self) -> None:
        self.lesson = lesson_view(self.office.desk(), self.row_id) if self.row_id else None

    def fill(self) -> None:
        ui, lesson = self.ui, self.lesson
        ui.owner_id.offer_choices(choices.staff(self.office.desk()), empty="Nobody yet")
        if lesson is None:
            self.say(ui.intro, f"From {self.case().reference}. Say what was learnt, or why not.")
            return
        self.say(ui.intro, f"From {lesson.about}. It comes from: {str(lesson.source).lower()}.")
        ui.lesson.setPlainText(lesson.lesson)
        ui.cause.setPlainText(lesson.cause)
        ui.improvement.setPlainText(lesson.improvement)
        ui.owner_id.choose(lesson.owner_id or 0)
        ui.due_on.set_date(lesson.due_on)
        ui.done_on.set_date(lesson.done_on)
        ui.told.setPlainText(lesson.told)
        ui.none_because.setPlainText(lesson.none_because)

    def save(self) -> int | None:
        desk, lesson, given = self.office.desk(), self.lesson, _given(self.ui)
        if lesson is None:
            return record_learning(desk, self.case_id, given)
        change_learning(desk, lesson.id, lesson.version, given)
        return lesson.id


class ThemeDialog(FormDialog):
    """The answer to several similar complaints: an improvement, or why none is needed."""

    draft_name = "theme"
    saved_words = "Theme answered."

    def __init__(self, office: Office, parent: QWidget | None = None, *, theme: Theme) -> None:
        """Open for one theme."""
        super().__init__(office, None, parent)
        self.theme = theme
        self.ui = Ui_Lesson()
        self.build(self.ui)
        self.setWindowTitle("Answer a theme")
        self.ui.heading.setText("Answer a theme")
        desk = office.desk()
        self.ui.owner_id.offer_choices(choices.staff(desk), empty="Nobody yet")
        found = next((each for each in themes(desk) if each.theme == theme), None)
        if found is not None:
            alike = ", ".join(found.references)
            self.say(self.ui.intro, f"{found.words}. Similar complaints: {alike}.")
        self.ready()
        self.ui.lesson.setFocus()

    def save(self) -> int | None:
        return answer_theme(self.office.desk(), self.theme, _given(self.ui))


class ShareLearningDialog(AboutOneDialog):
    """With whom a lesson was shared, and where."""

    form = Ui_ShareLearning
    first = "audience"
    saved_words = "Recorded as shared."

    def fill(self) -> None:
        ui = self.ui
        lesson = lesson_view(self.office.desk(), self.row_id)
        self.say(ui.intro, lesson.lesson or "Nothing is written down yet as learnt.")
        ui.audience.offer_words(Audience)
        ui.forum.offer_words(Forum)
        ui.shared_on.set_date(self.office.today)

    def save(self) -> int | None:
        ui = self.ui
        given = ShareInput(
            ui.audience.chosen(Audience),
            ui.forum.chosen(Forum),
            ui.shared_on.chosen(),
            ui.link.text(),
        )
        share_learning(self.office.desk(), self.row_id, given)
        return self.row_id


class TenantReviewDialog(AboutOneDialog):
    """A review of complaints by tenants; ``row_id`` 0 logs a new one."""

    form = Ui_TenantReviewForm
    first = "held_on"
    kept_as = "tenant-review"
    saved_words = "Review saved."

    def read(self) -> None:
        every = reviews(self.office.desk())
        self.review = next((each for each in every if each.id == self.row_id), None)

    def fill(self) -> None:
        ui, review = self.ui, self.review
        self.say(ui.intro, "Complaints are looked at without names (P-5.1.l).")
        ui.forum.offer_words(Forum)
        ui.held_on.set_date(self.office.today)
        if review is None:
            return
        ui.held_on.set_date(review.held_on)
        ui.forum.choose(review.forum)
        ui.tenants.setText(str(review.tenants))
        ui.cases.setText(str(review.cases))
        ui.outcome.setPlainText(review.outcome)

    def checks(self) -> list[FieldProblem]:
        return [
            FieldProblem(name, "Enter a whole number, such as 6.")
            for name, text in (("tenants", self.ui.tenants.text()), ("cases", self.ui.cases.text()))
            if text.strip() and not (text.strip().isascii() and text.strip().isdigit())
        ]

    def save(self) -> int | None:
        desk, ui, review = self.office.desk(), self.ui, self.review
        given = ReviewInput(
            ui.held_on.chosen(),
            ui.forum.chosen(Forum),
            int(ui.tenants.text()),
            int(ui.cases.text()),
            ui.outcome.toPlainText(),
        )
        if review is None:
            return log_review(desk, given)
        correct_review(desk, review.id, review.version, given)
        return review.id
