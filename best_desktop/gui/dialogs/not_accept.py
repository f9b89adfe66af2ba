"""Do not accept a complaint: on a ground, on its own merits, approved by somebody (P-8)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from best_desktop.casework.closing import not_accept
from best_desktop.casework.inputs import Refusal
from best_desktop.casework.not_accepting import approvers
from best_desktop.domain.facts import over_twelve_months
from best_desktop.domain.vocabulary import LetterCode, MilestoneKind, RefusalGround
from best_desktop.gui.dates import long_date
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.forms.ui_not_accept import Ui_NotAccept
from best_desktop.gui.perform import confirm

if TYPE_CHECKING:
    from best_desktop.gui.office import Office

_NOTES = {
    RefusalGround.UNREASONABLE: "In exceptional circumstances, with evidence (P-8.1.a).",
    RefusalGround.PROCEEDINGS: (
        "A threat of court is not enough: the court, the claim number and the date it was filed, "
        "or a crime reference (P-8.1.a)."
    ),
    RefusalGround.ADDRESSED: (
        "The same matter was answered before. If it came back, accept it as recurring (P-8.1.c)."
    ),
}


class NotAcceptDialog(FormDialog):
    """A final step: each ground asks for what it needs, and says what will happen (B-34)."""

    draft_name = "not-accept"
    saved_words = "Recorded as not accepted."

    def __init__(
        self, office: Office, complaint_id: int | None = None, parent: QWidget | None = None
    ) -> None:
        """Open for one complaint."""
        super().__init__(office, complaint_id, parent)
        self.ui = Ui_NotAccept()
        self.build(self.ui)
        case = self.case()
        self.ui.ground.offer_words(RefusalGround)
        self.ui.approved_by_id.offer_choices(approvers(office.desk(), self.case_id))
        self.ui.earlier_id.not_id = complaint_id
        self.ui.ground.currentIndexChanged.connect(self._ground_changed)
        due = case.schedule.find(MilestoneKind.ACKNOWLEDGE, 1)
        by = f" by {long_date(due.due)}" if due else ""
        late = ""
        if due and due.due < office.today:
            by = ""
            late = f" They were to be told by {long_date(due.due)}: send it today."
        self.say(
            self.ui.consequences,
            f"What will happen: {case.reference} ends as not accepted. {case.who} is told why by "
            f"letter L13{by}, with where else they can go and how to reach the Housing Ombudsman."
            f"{late}",
        )
        self._ground_changed()
        self.ready()
        self.ui.ground.setFocus()

    def restored(self) -> None:
        self._ground_changed()

    def _ground_changed(self) -> None:
        ui, ground = self.ui, self.ui.ground.word(RefusalGround)
        self.show_rows(ground is RefusalGround.UNREASONABLE, ui.evidence)
        self.show_rows(
            ground is RefusalGround.PROCEEDINGS,
            ui.court,
            ui.claim_number,
            ui.filed_on,
            ui.crime_reference,
            ui.police_force,
        )
        self.show_rows(ground is RefusalGround.ADDRESSED, ui.earlier_id)
        note = _NOTES.get(ground, "") if ground else ""
        if ground is RefusalGround.TOO_OLD:
            note = self._age_words()
        self.say(ui.ground_note, note)

    def _age_words(self) -> str:
        case = self.case()
        if case.issue_on is None:
            return "The date it happened is not recorded: correct the dates first (P-8.1.b)."
        over = over_twelve_months(case.issue_on, case.received_on)
        return (
            f"It happened on {long_date(case.issue_on)} and was received on "
            f"{long_date(case.received_on)}: {'' if over else 'not '}over twelve months (P-8.1.b)."
        )

    def save(self) -> int | None:
        ui, ground = self.ui, self.ui.ground.chosen(RefusalGround)
        court = ground is RefusalGround.PROCEEDINGS
        refusal = Refusal(
            ground=ground,
            facts=ui.facts.toPlainText(),
            merits=ui.merits.toPlainText(),
            signpost=ui.signpost.text(),
            decided_on=ui.decided_on.chosen(),
            approved_by_id=ui.approved_by_id.chosen_id() or 0,
            court=ui.court.text() if court else "",
            claim_number=ui.claim_number.text() if court else "",
            filed_on=ui.filed_on.date() if court else None,
            crime_reference=ui.crime_reference.text() if court else "",
            police_force=ui.police_force.text() if court else "",
            evidence=(ui.evidence.toPlainText() if ground is RefusalGround.UNREASONABLE else ""),
            earlier_id=ui.earlier_id.picked_id() if ground is RefusalGround.ADDRESSED else None,
            reason=self.reason(),
        )
        not_accept(self.office.desk(), self.case_id, refusal)
        return self.case_id

    def after_saving(self) -> None:
        if confirm(
            self,
            "The complaint is recorded as not accepted.",
            "Write the letter",
            title="Not accepted",
            cancel="Later",
        ):
            self.wanted_letter.emit(LetterCode.L13, self.case_id)
