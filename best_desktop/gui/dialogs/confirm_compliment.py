"""Record that a compliment was shared with whom it is about (R-10.4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from best_desktop.casework.feedback import confirm_compliment
from best_desktop.casework.queries.feedback import compliment
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.forms.ui_confirm_compliment import Ui_ConfirmCompliment

if TYPE_CHECKING:
    from best_desktop.gui.office import Office


class ConfirmComplimentDialog(FormDialog):
    """Asks on which day it was shared."""

    saved_words = "Compliment shared."

    def __init__(
        self,
        office: Office,
        complaint_id: int | None = None,
        parent: QWidget | None = None,
        *,
        compliment_id: int,
    ) -> None:
        """Open for one compliment."""
        super().__init__(office, complaint_id, parent)
        self.compliment_id = compliment_id
        self.ui = Ui_ConfirmCompliment()
        self.build(self.ui)
        row = compliment(office.desk(), compliment_id)
        if row is not None:
            self.say(self.ui.intro, f"{row.reference}, about {row.about_whom or row.about}")
        self.ready()
        self.ui.shared_on.setFocus()

    def save(self) -> int | None:
        confirm_compliment(self.office.desk(), self.compliment_id, self.ui.shared_on.chosen())
        return self.compliment_id
