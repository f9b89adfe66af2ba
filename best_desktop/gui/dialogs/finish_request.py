"""Record that a service request is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from best_desktop.casework.queries.service_requests import service_request
from best_desktop.casework.service_requests import finish_service_request
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.forms.ui_finish_request import Ui_FinishRequest

if TYPE_CHECKING:
    from best_desktop.casework.request_views import ServiceRequestRow
    from best_desktop.gui.office import Office


class FinishRequestDialog(FormDialog):
    """Asks on which day it was done."""

    saved_words = "Service request done."

    def __init__(
        self,
        office: Office,
        complaint_id: int | None = None,
        parent: QWidget | None = None,
        *,
        request_id: int,
    ) -> None:
        """Open for one service request."""
        super().__init__(office, complaint_id, parent)
        self.request_id = request_id
        self._row = self._read()
        self.ui = Ui_FinishRequest()
        self.build(self.ui)
        self.say(self.ui.intro, f"{self._row.reference}, {self._row.who}: {self._row.needed}")
        self.ready()
        self.ui.done_on.setFocus()

    def _read(self) -> ServiceRequestRow:
        return service_request(self.office.desk(), self.request_id)

    def take_fresh_version(self) -> None:
        self._row = self._read()

    def save(self) -> int | None:
        finish_service_request(
            self.office.desk(),
            self.request_id,
            self._row.version,
            self.ui.done_on.chosen(),
            apology=self.ui.apology.isChecked(),
            appointment_on=self.ui.appointment_on.date(),
        )
        return self.request_id
