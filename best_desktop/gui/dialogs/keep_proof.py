"""Look at a proof of authority again, or end it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from best_desktop.casework.proofs import end_proof, review_proof
from best_desktop.casework.queries.authority import proof_view
from best_desktop.gui.authority_words import proof_words
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.forms.ui_end_proof import Ui_EndProof
from best_desktop.gui.forms.ui_review_proof import Ui_ReviewProof

if TYPE_CHECKING:
    from best_desktop.gui.office import Office


class ReviewProofDialog(FormDialog):
    """What was found, and when to look again."""

    saved_words = "Review recorded."

    def __init__(
        self,
        office: Office,
        complaint_id: int | None = None,
        parent: QWidget | None = None,
        *,
        proof_id: int,
    ) -> None:
        """Open for one proof."""
        super().__init__(office, complaint_id, parent)
        self.draft_name = f"review-proof-{proof_id}"
        self.ui = Ui_ReviewProof()
        self.build(self.ui)
        self._proof = proof_view(office.desk(), proof_id)
        proof = self._proof
        self.say(self.ui.proof, f"{proof.person} for {proof.service_user}: {proof_words(proof)}")
        self.ready()
        self.ui.finding.setFocus()

    def take_fresh_version(self) -> None:
        super().take_fresh_version()
        self._proof = proof_view(self.office.desk(), self._proof.id)

    def save(self) -> int | None:
        ui, proof = self.ui, self._proof
        review_proof(
            self.office.desk(),
            proof.id,
            proof.version,
            ui.next_review_on.date(),
            ui.finding.toPlainText(),
        )
        return proof.id


class EndProofDialog(FormDialog):
    """The last day on which it counts, and why."""

    saved_words = "Proof ended."

    def __init__(
        self,
        office: Office,
        complaint_id: int | None = None,
        parent: QWidget | None = None,
        *,
        proof_id: int,
    ) -> None:
        """Open for one proof."""
        super().__init__(office, complaint_id, parent)
        self.draft_name = f"end-proof-{proof_id}"
        self.ui = Ui_EndProof()
        self.build(self.ui)
        self._proof = proof_view(office.desk(), proof_id)
        proof = self._proof
        self.say(self.ui.proof, f"{proof.person} for {proof.service_user}: {proof_words(proof)}")
        self.ui.ended_on.set_date(office.today)
        self.ready()
        self.ui.ended_on.setFocus()

    def take_fresh_version(self) -> None:
        super().take_fresh_version()
        self._proof = proof_view(self.office.desk(), self._proof.id)

    def save(self) -> int | None:
        ui, proof = self.ui, self._proof
        end_proof(
            self.office.desk(),
            proof.id,
            proof.version,
            ui.ended_on.chosen(),
            ui.reason.toPlainText(),
        )
        return proof.id
