"""Hand a recorded complaint over to a manager, a deputy or whoever may log it (R-2.1.4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from best_desktop.casework.handing_over import hand_over, route_for
from best_desktop.casework.queries import choices
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.forms.ui_hand_over import Ui_HandOver

if TYPE_CHECKING:
    from best_desktop.gui.office import Office


class HandOverDialog(FormDialog):
    """Whom the route gives today is chosen already, with how it got there."""

    draft_name = "hand-over"
    saved_words = "Handed over."

    def __init__(
        self, office: Office, complaint_id: int | None = None, parent: QWidget | None = None
    ) -> None:
        """Open for one complaint."""
        super().__init__(office, complaint_id, parent)
        self.ui = Ui_HandOver()
        self.build(self.ui)
        desk, case = office.desk(), self.case()
        route = route_for(desk, self.case_id)
        self.ui.to_id.offer_choices(choices.staff(desk))
        now = f"It was handed to {case.passed_to}. " if case.passed_to else ""
        self.say(self.ui.question, f"{now}Today's route: {route.reason} {route.cure}".strip())
        if route.to and not case.passed_to:
            self.ui.to_id.choose(route.to.id)
        self.ready()
        self.ui.to_id.setFocus()

    def save(self) -> int | None:
        ui = self.ui
        hand_over(
            self.office.desk(), self.case_id, ui.to_id.chosen_id() or 0, ui.reason.toPlainText()
        )
        return self.case_id
