"""Open an ended complaint again with a new target and a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from best_desktop.casework.closing import reopen
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.forms.ui_reopen import Ui_Reopen

if TYPE_CHECKING:
    from best_desktop.gui.office import Office


class ReopenDialog(FormDialog):
    """A new target date; the first answer and its timeliness stay as they are."""

    draft_name = "reopen"
    saved_words = "Complaint reopened."

    def __init__(
        self, office: Office, complaint_id: int | None = None, parent: QWidget | None = None
    ) -> None:
        """Open for one complaint."""
        super().__init__(office, complaint_id, parent)
        self.ui = Ui_Reopen()
        self.build(self.ui)
        case = self.case()
        self.say(
            self.ui.consequences,
            f"What will happen: {case.reference} is open again and is worked to the new target. "
            "Its first answer, and whether that was in time, stay as they were.",
        )
        self.ready()
        self.ui.target_on.setFocus()

    def save(self) -> int | None:
        reason = self.ui.reason.toPlainText()
        reopen(self.office.desk(), self.case_id, self.ui.target_on.chosen(), reason)
        return self.case_id
