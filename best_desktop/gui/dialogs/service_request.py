"""Log a service request (P-6.3), asking about a formal complaint where they are dissatisfied."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from best_desktop.casework.inputs import NewServiceRequest
from best_desktop.casework.queries import choices
from best_desktop.casework.queries.surveys import survey_answer
from best_desktop.casework.service_requests import log_service_request
from best_desktop.domain.vocabulary import Channel, FormalAnswer
from best_desktop.gui import form_state
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.forms.ui_service_request import Ui_ServiceRequestForm

if TYPE_CHECKING:
    from best_desktop.gui.office import Office


class ServiceRequestDialog(FormDialog):
    """What is needed, by when, and whether it was done there and then."""

    draft_name = "service-request"
    saved_words = "Service request logged."

    def __init__(
        self,
        office: Office,
        complaint_id: int | None = None,
        parent: QWidget | None = None,
        *,
        survey_id: int | None = None,
        begun: Mapping[str, object] | None = None,
    ) -> None:
        """An empty form, or one filled in from a survey answer or from a complaint begun."""
        super().__init__(office, complaint_id, parent)
        self.survey_id = survey_id
        if survey_id is not None:
            self.draft_name = f"service-request-from-survey-{survey_id}"
        self.ui = Ui_ServiceRequestForm()
        self.build(self.ui)
        self.ui.channel.offer_words(Channel)
        self.ui.formal_answer.offer_words(FormalAnswer)
        desk = office.desk()
        self.ui.scheme_id.offer(choices.schemes(desk))
        self.ui.department_id.offer_choices(choices.departments(desk), empty="Not chosen")
        self.ui.handler_id.offer_choices(choices.staff(desk), empty="Head of the department")
        self.ui.dissatisfied.toggled.connect(self._changed)
        self.ui.there_and_then.toggled.connect(self._changed)
        self._show_survey()
        self._changed()
        self.ready()
        if begun is not None:
            form_state.restore(self.content, begun)
            self._changed()
        self.ui.needed.setFocus()

    def _show_survey(self) -> None:
        if self.survey_id is None:
            return
        ui, row = self.ui, survey_answer(self.office.desk(), self.survey_id)
        ui.needed.setPlainText(row.comment)
        ui.channel.choose(row.contact_channel)
        ui.received_on.set_date(row.contacted_on)
        ui.scheme_id.choose(row.scheme_id)
        ui.person.name_pick.restore([row.who, row.person_id or 0])

    def restored(self) -> None:
        self._changed()

    def _changed(self) -> None:
        self.show_rows(self.ui.dissatisfied.isChecked(), self.ui.formal_answer)
        settled = self.ui.there_and_then.isChecked()
        self.show_rows(not settled, self.ui.due_on)
        self.show_rows(settled, self.ui.apology, self.ui.appointment_on)

    def save(self) -> int | None:
        ui = self.ui
        dissatisfied, done = ui.dissatisfied.isChecked(), ui.there_and_then.isChecked()
        new = NewServiceRequest(
            received_on=ui.received_on.chosen(),
            channel=ui.channel.chosen(Channel),
            needed=ui.needed.toPlainText(),
            person=ui.person.person(),
            scheme_id=ui.scheme_id.picked_id(),
            due_on=None if done else ui.due_on.date(),
            there_and_then=done,
            dissatisfied=dissatisfied,
            formal_answer=ui.formal_answer.word(FormalAnswer) if dissatisfied else None,
            department_id=ui.department_id.chosen_id(),
            handler_id=ui.handler_id.chosen_id(),
            apology=done and ui.apology.isChecked(),
            appointment_on=ui.appointment_on.date() if done else None,
            survey_id=self.survey_id,
        )
        return log_service_request(self.office.desk(), new).id
