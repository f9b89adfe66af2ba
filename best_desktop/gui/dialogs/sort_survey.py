"""Decide what a survey answer is: an obvious complaint, in doubt, or no service failure (R-2.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from best_desktop.casework.queries.surveys import survey_answer
from best_desktop.casework.surveys import triage_answer
from best_desktop.domain.surveys import SurveyStep, contact_due, negative_words
from best_desktop.domain.vocabulary import Triage
from best_desktop.gui.dates import long_date
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.forms.ui_sort_survey import Ui_SortSurvey
from best_desktop.gui.survey_words import answer_in_words

if TYPE_CHECKING:
    from best_desktop.gui.office import Office

_CHOICES = (Triage.OBVIOUS, Triage.DOUBT, Triage.NOT_A_FAILURE, Triage.SATISFIED)


class SortSurveyDialog(FormDialog):
    """Shows the answer and asks what it is; an obvious complaint goes on to its own form."""

    wanted_log = Signal(object, int)
    """A survey step and the answer it is for: what to log next."""

    saved_words = "Survey answer sorted."

    def __init__(
        self,
        office: Office,
        complaint_id: int | None = None,
        parent: QWidget | None = None,
        *,
        answer_id: int,
    ) -> None:
        """Open for one answer."""
        super().__init__(office, complaint_id, parent)
        self.answer_id = answer_id
        self._row = survey_answer(office.desk(), answer_id)
        self.ui = Ui_SortSurvey()
        self.build(self.ui)
        ui = self.ui
        self.say(ui.said, answer_in_words(self._row))
        found = negative_words(self._row.comment)
        words = ", ".join(f"“{each}”" for each in found)
        self.say(ui.intro, f"Words that may be a complaint: {words}." if found else "")
        ui.triage.offer_words(_CHOICES)
        if self._row.triage in _CHOICES:
            ui.triage.choose(self._row.triage)
            ui.reason.setPlainText(self._row.triage_reason)
        ui.triage.currentIndexChanged.connect(self._changed)
        self._changed()
        self.ready()
        ui.triage.setFocus()

    def take_fresh_version(self) -> None:
        self._row = survey_answer(self.office.desk(), self.answer_id)

    def _chosen(self) -> Triage | None:
        return self.ui.triage.word(Triage)

    def _changed(self) -> None:
        chosen, desk = self._chosen(), self.office.desk()
        hints = {
            Triage.OBVIOUS: "The complaint is logged next. It was received on "
            f"{long_date(self._row.answered_on)}, the day they answered (R-2.2.2).",
            Triage.DOUBT: "Contact them by telephone or otherwise by "
            f"{long_date(contact_due(desk.today, desk.calendar()))} (R-2.2.3).",
            Triage.NOT_A_FAILURE: "The lead complaints officer reviews it with your reason "
            "(R-2.2.4).",
        }
        self.say(self.ui.triage_hint, hints.get(chosen, "") if chosen else "")
        self.show_rows(chosen in {Triage.NOT_A_FAILURE, Triage.SATISFIED}, self.ui.reason)
        words = "Log the complaint…" if chosen is Triage.OBVIOUS else "Save decision"
        self.main_button.setText(words)
        self.grow()

    def save(self) -> int | None:
        chosen = self.ui.triage.chosen(Triage)
        if chosen is not Triage.OBVIOUS:
            reason = self.ui.reason.toPlainText() if self.ui.reason.isEnabled() else ""
            triage_answer(self.office.desk(), self.answer_id, self._row.version, chosen, reason)
        return self.answer_id

    def after_saving(self) -> None:
        if self._chosen() is Triage.OBVIOUS:
            self.wanted_log.emit(SurveyStep.LOG_COMPLAINT, self.answer_id)
