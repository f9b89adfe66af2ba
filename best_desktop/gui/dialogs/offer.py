"""Offer a formal complaint to whom staff proposed it for, and record the answer (R-5.6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from best_desktop.casework.intake import answer_offer
from best_desktop.domain.vocabulary import FormalAnswer
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.forms.ui_offer import Ui_Offer

if TYPE_CHECKING:
    from best_desktop.gui.office import Office


class OfferDialog(FormDialog):
    """What they said, and when they were asked; the complaint goes on meanwhile."""

    draft_name = "offer"
    saved_words = "Answer recorded."

    def __init__(
        self, office: Office, complaint_id: int | None = None, parent: QWidget | None = None
    ) -> None:
        """Open for one complaint."""
        super().__init__(office, complaint_id, parent)
        self.ui = Ui_Offer()
        self.build(self.ui)
        self.case()
        self.ui.formal_answer.offer_words(FormalAnswer)
        self.ready()
        self.ui.formal_answer.setFocus()

    def save(self) -> int | None:
        ui = self.ui
        answer, asked = ui.formal_answer.word(FormalAnswer), ui.offered_on.date()
        answer_offer(self.office.desk(), self.case_id, self.seen_version, answer, asked)
        return self.case_id
