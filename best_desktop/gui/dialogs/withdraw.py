"""Record that the complainant withdrew; the record stays (P-5.1.h)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from best_desktop.casework.closing import withdraw
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.forms.ui_withdraw import Ui_Withdraw

if TYPE_CHECKING:
    from best_desktop.gui.office import Office


class WithdrawDialog(FormDialog):
    """A final step: says what will happen before it is done (B-34)."""

    draft_name = "withdraw"
    saved_words = "Withdrawal recorded."

    def __init__(
        self, office: Office, complaint_id: int | None = None, parent: QWidget | None = None
    ) -> None:
        """Open for one complaint."""
        super().__init__(office, complaint_id, parent)
        self.ui = Ui_Withdraw()
        self.build(self.ui)
        case = self.case()
        self.say(
            self.ui.consequences,
            f"What will happen: {case.reference} ({case.who}) ends as withdrawn and its dates no "
            "longer need work. Everything recorded stays, and it can be reopened with a reason.",
        )
        self.ready()
        self.ui.on.setFocus()

    def save(self) -> int | None:
        reason = self.ui.reason.toPlainText()
        withdraw(self.office.desk(), self.case_id, self.ui.on.chosen(), reason)
        return self.case_id
