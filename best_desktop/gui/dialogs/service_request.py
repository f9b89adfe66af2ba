"""Log a service request (P-6.3), asking about a formal complaint where they are dissatisfied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from best_desktop.casework.inputs import NewServiceRequest
from best_desktop.casework.queries import choices
from best_desktop.casework.service_requests import log_service_request
from best_desktop.domain.vocabulary import Channel, FormalAnswer
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.forms.ui_service_request import Ui_ServiceRequestForm

if TYPE_CHECKING:
    from best_desktop.gui.office import Office


class ServiceRequestDialog(FormDialog):
    """What is needed, by when, and whether it was done there and then."""

    draft_name = "service-request"
    saved_words = "Service request logged."

    def __init__(
        self, office: Office, complaint_id: int | None = None, parent: QWidget | None = None
    ) -> None:
        """An empty form."""
        super().__init__(office, complaint_id, parent)
        self.ui = Ui_ServiceRequestForm()
        self.build(self.ui)
        self.ui.channel.offer_words(Channel)
        self.ui.formal_answer.offer_words(FormalAnswer)
        self.ui.scheme_id.offer(choices.schemes(office.desk()))
        self.ui.dissatisfied.toggled.connect(self._changed)
        self.ui.there_and_then.toggled.connect(self._changed)
        self._changed()
        self.ready()
        self.ui.needed.setFocus()

    def restored(self) -> None:
        self._changed()

    def _changed(self) -> None:
        self.show_rows(self.ui.dissatisfied.isChecked(), self.ui.formal_answer)
        self.show_rows(not self.ui.there_and_then.isChecked(), self.ui.due_on)

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
        )
        return log_service_request(self.office.desk(), new).id
