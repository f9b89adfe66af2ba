"""Do not accept a request for the next stage, and tell them why (P-7.1.7, L14)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from best_desktop.casework.escalating import refuse_escalation
from best_desktop.casework.inputs import EscalationRefusal
from best_desktop.casework.queries import choices
from best_desktop.domain.vocabulary import Channel, LetterCode
from best_desktop.gui.dialogs.escalate import window_words
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.forms.ui_refuse_escalation import Ui_RefuseEscalation
from best_desktop.gui.perform import confirm

if TYPE_CHECKING:
    from best_desktop.gui.office import Office


class RefuseEscalationDialog(FormDialog):
    """A final step: says what will happen, and to whom, before it is done."""

    draft_name = "refuse-escalation"
    saved_words = "Request not accepted."

    def __init__(
        self, office: Office, complaint_id: int | None = None, parent: QWidget | None = None
    ) -> None:
        """Open for one complaint."""
        super().__init__(office, complaint_id, parent)
        self.ui = Ui_RefuseEscalation()
        self.build(self.ui)
        case = self.case()
        self.say(self.ui.window, window_words(case))
        self.ui.channel.offer_words(Channel)
        self.ui.approved_by_id.offer_choices(choices.staff(office.desk()))
        self.say(
            self.ui.consequences,
            f"What will happen: {case.reference} stays at stage {case.stage}. {case.who} is told "
            "by letter L14 why, within 5 working days of asking, with how to reach the Housing "
            "Ombudsman. No date of the complaint changes.",
        )
        self.ready()
        self.ui.requested_on.setFocus()

    def save(self) -> int | None:
        ui = self.ui
        refusal = EscalationRefusal(
            requested_on=ui.requested_on.chosen(),
            channel=ui.channel.chosen(Channel),
            why=ui.why.toPlainText(),
            approved_by_id=ui.approved_by_id.chosen_id(),
        )
        refuse_escalation(self.office.desk(), self.case_id, refusal)
        return self.case_id

    def after_saving(self) -> None:
        if confirm(
            self,
            "The request is recorded as not accepted.",
            "Write the letter",
            title="Not accepted",
            cancel="Later",
        ):
            self.wanted_letter.emit(LetterCode.L14, self.case_id)
