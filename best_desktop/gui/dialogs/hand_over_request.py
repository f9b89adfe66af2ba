"""Say which department and who sees to a service request, and by when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from best_desktop.casework.queries import choices
from best_desktop.casework.queries.service_requests import service_request
from best_desktop.casework.service_requests import hand_over_request
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.forms.ui_hand_over_request import Ui_HandOverRequest

if TYPE_CHECKING:
    from best_desktop.gui.office import Office


class HandOverRequestDialog(FormDialog):
    """Department, person and due date of a service request."""

    saved_words = "Service request handed over."

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
        self._row = service_request(office.desk(), request_id)
        self.ui = Ui_HandOverRequest()
        self.build(self.ui)
        ui, row, desk = self.ui, self._row, office.desk()
        self.say(ui.intro, f"{row.reference}, {row.who or 'nobody named'}: {row.needed}")
        ui.department_id.offer_choices(choices.departments(desk), empty="Not chosen")
        ui.handler_id.offer_choices(choices.staff(desk), empty="Not chosen")
        ui.department_id.choose(row.department_id)
        ui.handler_id.choose(row.handler_id)
        ui.due_on.set_date(row.due_on)
        self.ready()
        ui.department_id.setFocus()

    def take_fresh_version(self) -> None:
        self._row = service_request(self.office.desk(), self.request_id)

    def save(self) -> int | None:
        ui = self.ui
        hand_over_request(
            self.office.desk(),
            self.request_id,
            self._row.version,
            ui.department_id.chosen_id(),
            ui.handler_id.chosen_id(),
            ui.due_on.date(),
        )
        return self.request_id
