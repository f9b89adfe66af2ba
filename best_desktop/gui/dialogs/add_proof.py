"""Keep a proof of authority with the person it belongs to, with its document (R-8.1.3–8.4.3)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from best_desktop.casework.errors import FieldProblem
from best_desktop.casework.inputs import NewDocument, NewProof
from best_desktop.casework.office_views import Choice
from best_desktop.casework.proofs import register_proof
from best_desktop.domain.vocabulary import Direction, DocumentKind, ProofKind
from best_desktop.gui.chosen_file import bytes_of
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.forms.ui_add_proof import Ui_AddProof

if TYPE_CHECKING:
    from best_desktop.gui.office import Office

_NAMES_IT = (ProofKind.SIGNED_PERMISSION, ProofKind.AGENCY_FORM)


class AddProofDialog(FormDialog):
    """What it is, from whom, its date and its document; spoken consent has words instead."""

    draft_name = "add-proof"
    saved_words = "Proof added."

    def __init__(
        self, office: Office, complaint_id: int | None = None, parent: QWidget | None = None
    ) -> None:
        """Open for one complaint: the proof belongs to whoever speaks on it."""
        super().__init__(office, complaint_id, parent)
        self.ui = Ui_AddProof()
        self.build(self.ui)
        self.path: Path | None = None
        ui, view = self.ui, self.case()
        self._speaker = view.authority.facts.person
        self.say(ui.person, f"From {self._speaker.name}" if self._speaker else "")
        ui.proof_kind.offer_words(ProofKind)
        users = [each for each in view.service_users if each != self._speaker]
        ui.service_user_id.offer_choices([Choice(each.id, each.name) for each in users])
        if len(users) == 1:
            ui.service_user_id.choose(users[0].id)
        ui.received_on.set_date(office.today)
        ui.taken_by.setMaxLength(120)
        ui.taken_by.setText(office.desk().staff_name)
        ui.document.clicked.connect(self._choose)
        ui.proof_kind.currentIndexChanged.connect(self._changed)
        self._changed()
        self.ready()
        ui.proof_kind.setFocus()

    def restored(self) -> None:
        self._changed()

    def _changed(self) -> None:
        ui, kind = self.ui, self.ui.proof_kind.word(ProofKind)
        spoken = kind is ProofKind.VERBAL_CONSENT
        self.show_rows(spoken, ui.taken_by, ui.words)
        self.show_rows(not spoken, ui.document)
        if kind in _NAMES_IT:
            ui.covers.setChecked(True)

    def _choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, "Choose the document")
        if name:
            self.take_file(Path(name))

    def take_file(self, path: Path) -> None:
        """Take this file as the document."""
        self.path = path
        self.ui.document.setText(f"Document: {path.name}".replace("&", "&&"))

    def checks(self) -> list[FieldProblem]:
        problems = []
        if self._speaker is None:
            problems.append(FieldProblem("proof_kind", "Record who speaks first, with their name"))
        spoken = self.ui.proof_kind.word(ProofKind) is ProofKind.VERBAL_CONSENT
        if self.path is None and not spoken:
            problems.append(FieldProblem("document", "Choose the document itself"))
        return problems

    def save(self) -> int | None:
        ui, kind = self.ui, self.ui.proof_kind.chosen(ProofKind)
        spoken = kind is ProofKind.VERBAL_CONSENT
        proof = NewProof(
            person_id=self._speaker.id if self._speaker else 0,
            service_user_id=ui.service_user_id.chosen_id(),
            kind=kind,
            signed_on=ui.signed_on.chosen(),
            received_on=ui.received_on.chosen(),
            document=None if spoken else self._document(),
            covers=(self.case_id,) if ui.covers.isChecked() else (),
            taken_by=ui.taken_by.text() if spoken else "",
            words=ui.words.toPlainText() if spoken else "",
            review_on=ui.review_on.date(),
            expires_on=ui.expires_on.date(),
        )
        return register_proof(self.office.desk(), proof, self.case_id)

    def _document(self) -> NewDocument | None:
        if self.path is None:
            return None
        return NewDocument(
            name=self.path.name,
            content=bytes_of(self.path),
            kind=DocumentKind.AUTHORITY,
            direction=Direction.IN,
            dated_on=self.ui.signed_on.chosen(),
        )

    def typed(self) -> bool:
        return super().typed() or self.path is not None

    def forget_typed(self) -> None:
        self.path = None
        super().forget_typed()
