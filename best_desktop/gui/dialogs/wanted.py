"""The outcomes the complainant seeks, in order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from best_desktop.casework.points import set_wanted
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.forms.ui_wanted import Ui_Wanted

if TYPE_CHECKING:
    from best_desktop.gui.office import Office


class ChangeWantedDialog(FormDialog):
    """One line an outcome; an answered one cannot be taken out."""

    draft_name = "wanted"
    saved_words = "Outcomes sought saved."

    def __init__(
        self, office: Office, complaint_id: int | None = None, parent: QWidget | None = None
    ) -> None:
        """Open for one complaint."""
        super().__init__(office, complaint_id, parent)
        self.ui = Ui_Wanted()
        self.build(self.ui)
        self.ui.wanted.set_lines([each.wanted for each in self.case().wanted])
        self.ready()
        self.ui.wanted.setFocus()

    def save(self) -> int | None:
        set_wanted(self.office.desk(), self.case_id, self.ui.wanted.lines())
        return self.case_id
