"""Follow another procedure than the one by the received date, with a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from best_desktop.casework.correcting import change_procedure
from best_desktop.domain.procedure import procedure_for
from best_desktop.domain.vocabulary import StageStart
from best_desktop.gui.dates import long_date
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.due_words import dates_of_new_stage
from best_desktop.gui.forms.ui_change_procedure import Ui_ChangeProcedure

if TYPE_CHECKING:
    from best_desktop.gui.office import Office


class ChangeProcedureDialog(FormDialog):
    """Shows what stage 1 would look like under the chosen procedure."""

    draft_name = "change-procedure"
    saved_words = "Procedure changed."

    def __init__(
        self, office: Office, complaint_id: int | None = None, parent: QWidget | None = None
    ) -> None:
        """Open for one complaint."""
        super().__init__(office, complaint_id, parent)
        self.ui = Ui_ChangeProcedure()
        self.build(self.ui)
        case, procedures = self.case(), office.desk().procedures
        others = [(p.id, p.title) for p in procedures.values() if p.id != case.procedure_id]
        self.ui.procedure_id.offer_texts(others)
        proposed = procedure_for(case.received_on, procedures)
        self.say(
            self.ui.procedure_note,
            f"Now: {case.procedure_title}. By the received date, {long_date(case.received_on)}, "
            f"it is {proposed.title}.",
        )
        self.ui.procedure_id.currentIndexChanged.connect(self._chosen)
        self._chosen()
        self.ready()
        self.ui.procedure_id.setFocus()

    def restored(self) -> None:
        self._chosen()

    def _chosen(self) -> None:
        case = self.case()
        chosen = self.office.desk().procedures.get(self.ui.procedure_id.text_value())
        text = ""
        if chosen is not None:
            dates = dates_of_new_stage(
                chosen, 1, case.received_on, StageStart.RECEIVED, case.calendar
            )
            text = f"What will happen: every due date is counted anew by {chosen.title}.\n{dates}"
        self.say(self.ui.consequences, text)

    def save(self) -> int | None:
        change_procedure(
            self.office.desk(),
            self.case_id,
            self.ui.procedure_id.text_value(),
            self.ui.reason.toPlainText(),
        )
        return self.case_id
