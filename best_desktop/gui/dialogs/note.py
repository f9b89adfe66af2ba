"""Add a note to a complaint."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from best_desktop.casework.notes import add_note
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.forms.ui_note import Ui_Note

if TYPE_CHECKING:
    from best_desktop.gui.office import Office


class NoteDialog(FormDialog):
    """Notes are only ever added, in any state of the complaint."""

    draft_name = "note"
    saved_words = "Note added."

    def __init__(
        self, office: Office, complaint_id: int | None = None, parent: QWidget | None = None
    ) -> None:
        """Open for one complaint."""
        super().__init__(office, complaint_id, parent)
        self.ui = Ui_Note()
        self.build(self.ui)
        self.ui.text.set_least_lines(6)
        self.ready()
        self.ui.text.setFocus()

    def save(self) -> int | None:
        add_note(self.office.desk(), self.case_id, self.ui.text.toPlainText())
        return self.case_id
