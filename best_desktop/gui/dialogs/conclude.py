"""Conclude an answered complaint whose time to ask for the next stage is over (R-8.1.4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from best_desktop.casework.closing import conclude
from best_desktop.gui.dates import long_date
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.forms.ui_conclude import Ui_Conclude

if TYPE_CHECKING:
    from best_desktop.gui.office import Office


class ConcludeDialog(FormDialog):
    """A check page: what will happen, and to whom (B-34)."""

    saved_words = "Complaint concluded."

    def __init__(
        self, office: Office, complaint_id: int | None = None, parent: QWidget | None = None
    ) -> None:
        """Open for one complaint."""
        super().__init__(office, complaint_id, parent)
        self.ui = Ui_Conclude()
        self.build(self.ui)
        case = self.case()
        last = case.schedule.escalate_by()
        over = (
            f"The time to ask for the next stage ended on {long_date(last)}."
            if last
            else f"Stage {case.stage} is the last stage."
            if case.stage >= case.standing.procedure.last_stage
            else f"{case.procedure_title} sets no limit for asking for stage {case.stage + 1}: "
            "they can still ask."
        )
        promised = [each for each in case.remedies if each.due_on and each.done_on is None]
        open_actions = (
            f" {len(promised)} promised action{'' if len(promised) == 1 else 's'} not done yet "
            "will stay on the list."
            if promised
            else ""
        )
        self.say(
            self.ui.consequences,
            f"{over}\nWhat will happen: {case.reference} ({case.who}) is concluded as of "
            f"{long_date(last or office.today)}. No letter is sent.{open_actions}",
        )
        self.ready()
        self.main_button.setFocus()

    def save(self) -> int | None:
        conclude(self.office.desk(), self.case_id)
        return self.case_id
