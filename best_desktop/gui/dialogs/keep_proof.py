"""Look at a proof of authority again, or end it."""

from __future__ import annotations

from best_desktop.casework.proofs import end_proof, review_proof
from best_desktop.casework.queries.authority import proof_view
from best_desktop.gui.authority_words import proof_words
from best_desktop.gui.dialogs.about_one import AboutOneDialog
from best_desktop.gui.forms.ui_end_proof import Ui_EndProof
from best_desktop.gui.forms.ui_review_proof import Ui_ReviewProof


class _ProofDialog(AboutOneDialog):
    """A form about one proof: it says which."""

    def read(self) -> None:
        self._proof = proof_view(self.office.desk(), self.row_id)

    def fill(self) -> None:
        proof = self._proof
        self.say(self.ui.proof, f"{proof.person} for {proof.service_user}: {proof_words(proof)}")


class ReviewProofDialog(_ProofDialog):
    """What was found, and when to look again."""

    form = Ui_ReviewProof
    first = "finding"
    kept_as = "review-proof"
    saved_words = "Review recorded."

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


class EndProofDialog(_ProofDialog):
    """The last day on which it counts, and why."""

    form = Ui_EndProof
    first = "ended_on"
    kept_as = "end-proof"
    saved_words = "Proof ended."

    def fill(self) -> None:
        super().fill()
        self.ui.ended_on.set_date(self.office.today)

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
