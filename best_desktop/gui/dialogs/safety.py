"""Say who was told of a safeguarding or a health and safety matter (R-5.4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from best_desktop.casework.intake import answer_safety
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.forms.ui_safety import Ui_Safety

if TYPE_CHECKING:
    from best_desktop.gui.office import Office


class SafetyDialog(FormDialog):
    """One line: who was told and when, or why nobody needs to be."""

    draft_name = "safety"
    saved_words = "Saved."

    def __init__(
        self, office: Office, complaint_id: int | None = None, parent: QWidget | None = None
    ) -> None:
        """Open for one complaint."""
        super().__init__(office, complaint_id, parent)
        self.ui = Ui_Safety()
        self.build(self.ui)
        intake = self.case().intake
        nobody = "This complaint is about neither safeguarding nor health and safety."
        self.say(self.ui.intro, intake.safety_question or nobody)
        self.ui.safety_answer.setText(intake.safety_answer)
        self.ready()
        self.ui.safety_answer.setFocus()
        self.grow()

    def save(self) -> int | None:
        said = self.ui.safety_answer.text()
        answer_safety(self.office.desk(), self.case_id, self.seen_version, said)
        return self.case_id
