"""Record the contact about a survey answer in doubt and what it came to (R-2.2.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from best_desktop.casework.queries.surveys import survey_answer
from best_desktop.casework.survey_views import SurveyContact
from best_desktop.casework.surveys import record_survey_contact
from best_desktop.domain.surveys import SurveyStep
from best_desktop.domain.vocabulary import Channel, ContactOutcome
from best_desktop.gui.dates import long_date
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.forms.ui_survey_contact import Ui_SurveyContactForm
from best_desktop.gui.perform import confirm
from best_desktop.gui.survey_words import answer_in_words

if TYPE_CHECKING:
    from best_desktop.gui.office import Office

_NOT_REACHED = "not-reached"
_NEXT = {
    ContactOutcome.COMPLAINT: SurveyStep.LOG_COMPLAINT,
    ContactOutcome.SERVICE_REQUEST: SurveyStep.LOG_REQUEST,
    ContactOutcome.COMPLIMENT: SurveyStep.LOG_COMPLIMENT,
}


class SurveyContactDialog(FormDialog):
    """When and how they were contacted, what they said, and what it came to."""

    wanted_log = Signal(object, int)
    """A survey step and the answer it is for: what to log next."""

    saved_words = "Contact recorded."

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
        self.draft_name = f"survey-contact-{answer_id}"
        self._row = survey_answer(office.desk(), answer_id)
        self.ui = Ui_SurveyContactForm()
        self.build(self.ui)
        ui = self.ui
        due = self._row.contact_due_on
        self.say(ui.intro, f"Contact them by {long_date(due)} (R-2.2.3)." if due else "")
        self.say(ui.said, answer_in_words(self._row))
        ui.channel.offer_words(each for each in Channel if each is not Channel.SURVEY)
        ui.outcome.offer_texts(
            [
                (_NOT_REACHED, "Not reached, try again"),
                *((each.value, str(each)) for each in ContactOutcome),
            ]
        )
        ui.outcome.currentIndexChanged.connect(self._changed)
        ui.contacted_on.changed.connect(self._changed)
        self._changed()
        self.ready()
        ui.contacted_on.setFocus()

    def take_fresh_version(self) -> None:
        self._row = survey_answer(self.office.desk(), self.answer_id)

    def restored(self) -> None:
        self._changed()

    def _outcome(self) -> ContactOutcome | None:
        chosen = self.ui.outcome.text_value()
        return next((each for each in ContactOutcome if each.value == chosen), None)

    def _changed(self) -> None:
        outcome, day = self._outcome(), self.ui.contacted_on.date_or_none()
        hint = ""
        if outcome is ContactOutcome.COMPLAINT and day:
            hint = f"The complaint is received on {long_date(day)}, the day they said so."
        elif outcome is None and self.ui.outcome.text_value():
            hint = "It stays in the list of people to contact."
        self.say(self.ui.outcome_hint, hint)

    def save(self) -> int | None:
        ui = self.ui
        contact = SurveyContact(
            contacted_on=ui.contacted_on.chosen(),
            channel=ui.channel.chosen(Channel),
            words=ui.words.toPlainText(),
            outcome=self._outcome(),
        )
        record_survey_contact(self.office.desk(), self.answer_id, self._row.version, contact)
        return self.answer_id

    def after_saving(self) -> None:
        step = _NEXT.get(self._outcome() or ContactOutcome.NOTHING)
        if step is not None and confirm(
            self,
            f"The contact is recorded. {step}?",
            str(step),
            title="Contact recorded",
            cancel="Later",
            more="Until then it stays in the list of things to do.",
        ):
            self.wanted_log.emit(step, self.answer_id)
