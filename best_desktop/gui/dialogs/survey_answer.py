"""Record a post-repair survey answer from paper or the telephone (R-2.2.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from best_desktop.casework.queries import choices
from best_desktop.casework.survey_views import NewSurveyAnswer
from best_desktop.casework.surveys import add_survey_answer
from best_desktop.domain.surveys import HIGHEST, LOWEST
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.forms.ui_survey_answer import Ui_SurveyAnswerForm

if TYPE_CHECKING:
    from best_desktop.gui.office import Office

_MEANS = {LOWEST: " (poor)", HIGHEST: " (good)"}


class SurveyAnswerDialog(FormDialog):
    """One answer: which repair, how they rate it, what they said."""

    draft_name = "survey-answer"
    saved_words = "Survey answer recorded."

    def __init__(
        self, office: Office, complaint_id: int | None = None, parent: QWidget | None = None
    ) -> None:
        """An empty form."""
        super().__init__(office, complaint_id, parent)
        self.ui = Ui_SurveyAnswerForm()
        self.build(self.ui)
        ratings = range(LOWEST, HIGHEST + 1)
        self.ui.rating.offer_texts((str(each), f"{each}{_MEANS.get(each, '')}") for each in ratings)
        self.ui.scheme_id.offer(choices.schemes(office.desk()))
        self.ready()
        self.ui.repair_reference.setFocus()

    def save(self) -> int | None:
        ui = self.ui
        new = NewSurveyAnswer(
            repair_reference=ui.repair_reference.text(),
            answered_on=ui.answered_on.chosen(),
            rating=int(ui.rating.text_value()),
            comment=ui.comment.toPlainText(),
            scheme_id=ui.scheme_id.picked_id(),
            person=ui.person.person(),
            contractor=ui.contractor.text(),
            completed_on=ui.completed_on.date(),
        )
        return add_survey_answer(self.office.desk(), new).id
