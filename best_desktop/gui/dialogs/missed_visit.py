"""Record a visit that did not happen for a service request (P-6.4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from best_desktop.casework.queries.service_requests import service_request
from best_desktop.casework.service_requests import NewMissedVisit, record_missed_visit
from best_desktop.domain.service_requests import MISSED_BEFORE_OFFER
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.forms.ui_missed_visit import Ui_MissedVisitForm
from best_desktop.gui.perform import confirm

if TYPE_CHECKING:
    from best_desktop.gui.office import Office


class MissedVisitDialog(FormDialog):
    """The visit missed, the apology, the new date; from the second on, a complaint is offered."""

    wanted_complaint = Signal(int)
    """A service request to make a complaint of."""

    saved_words = "Missed visit recorded."

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
        self._missed = 0
        self.ui = Ui_MissedVisitForm()
        self.build(self.ui)
        ui, row = self.ui, self._row
        self.say(ui.intro, f"{row.reference}, {row.who or 'nobody named'}: {row.needed}")
        number = row.missed_visits + 1
        if number >= MISSED_BEFORE_OFFER and not row.raised:
            self.say(
                ui.settled_hint,
                f"This is missed visit number {number}. Offer a formal complaint (P-6.4).",
            )
        self.ready()
        ui.missed_on.setFocus()

    def take_fresh_version(self) -> None:
        self._row = service_request(self.office.desk(), self.request_id)

    def save(self) -> int | None:
        ui = self.ui
        missed = NewMissedVisit(
            missed_on=ui.missed_on.chosen(),
            by_whom=ui.by_whom.text(),
            apology=ui.apology.isChecked(),
            new_visit_on=ui.new_visit_on.date(),
            settled=ui.settled.isChecked(),
        )
        desk = self.office.desk()
        self._missed = record_missed_visit(desk, self.request_id, self._row.version, missed)
        return self.request_id

    def after_saving(self) -> None:
        if (
            self._missed >= MISSED_BEFORE_OFFER
            and not self._row.raised
            and confirm(
                self,
                f"{self._missed} visits were missed. Ask whether they want to make a formal "
                "complaint (P-6.4).",
                "Raise complaint…",
                title="Offer a formal complaint",
                cancel="Not now",
            )
        ):
            self.wanted_complaint.emit(self.request_id)
