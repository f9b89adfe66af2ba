"""Mark a complaint as a duplicate of another; nothing is merged or lost (PF-37)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from best_desktop.casework.closing import mark_duplicate
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.forms.ui_duplicate import Ui_Duplicate

if TYPE_CHECKING:
    from best_desktop.gui.office import Office


class DuplicateDialog(FormDialog):
    """A final step: says what will happen before it is done (B-34)."""

    draft_name = "duplicate"
    saved_words = "Marked as a duplicate."

    def __init__(
        self, office: Office, complaint_id: int | None = None, parent: QWidget | None = None
    ) -> None:
        """Open for one complaint."""
        super().__init__(office, complaint_id, parent)
        self.ui = Ui_Duplicate()
        self.build(self.ui)
        self.ui.other_id.not_id = complaint_id
        self.ui.other_id.changed.connect(self._say)
        self._say()
        self.ready()
        self.ui.other_id.setFocus()

    def restored(self) -> None:
        self._say()

    def _say(self) -> None:
        case, other = self.case(), self.ui.other_id.picked()
        name = other.label if other else "the other complaint"
        self.say(
            self.ui.consequences,
            f"What will happen: {case.reference} ({case.who}) ends as a duplicate and is linked "
            f"with {name}, where the work goes on. Nothing is merged or deleted, and it can be "
            "reopened with a reason.",
        )

    def save(self) -> int | None:
        other = self.ui.other_id.chosen_id()
        reason = self.ui.reason.toPlainText()
        mark_duplicate(self.office.desk(), self.case_id, other, reason)
        return self.case_id
