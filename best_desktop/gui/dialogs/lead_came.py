"""The complainant came to the lead complaints officer directly, and what follows (R-3.5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from best_desktop.casework import referrals
from best_desktop.domain.vocabulary import Channel, DirectGround, ReferralKind, StageStart
from best_desktop.gui.dates import long_date
from best_desktop.gui.dialogs.escalate import offer_acknowledgement
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.due_words import dates_of_new_stage
from best_desktop.gui.forms.ui_complainant_came import Ui_ComplainantCame
from best_desktop.gui.forms.ui_treat_as_request import Ui_TreatAsRequest

if TYPE_CHECKING:
    from best_desktop.gui.office import Office


class ComplainantCameDialog(FormDialog):
    """When they came, why, and what they said."""

    draft_name = "complainant-came"
    saved_words = "Recorded. The dates run on."

    def __init__(
        self, office: Office, complaint_id: int | None = None, parent: QWidget | None = None
    ) -> None:
        """Open for one complaint."""
        super().__init__(office, complaint_id, parent)
        self.ui = Ui_ComplainantCame()
        self.build(self.ui)
        self.ui.ground.offer_words(DirectGround)
        self.ui.came_on.set_date(office.today)
        self.ready()
        self.ui.came_on.setFocus()

    def save(self) -> int | None:
        ui = self.ui
        referrals.complainant_came(
            self.office.desk(),
            self.case_id,
            ui.came_on.chosen(),
            ui.ground.chosen(DirectGround),
            ui.words.toPlainText(),
        )
        return self.case_id


class TreatAsRequestDialog(FormDialog):
    """The oldest coming that waits becomes the request for the next stage, of that day."""

    draft_name = "treat-as-request"
    saved_words = "Next stage opened."

    def __init__(
        self, office: Office, complaint_id: int | None = None, parent: QWidget | None = None
    ) -> None:
        """Open for one complaint."""
        super().__init__(office, complaint_id, parent)
        self.ui = Ui_TreatAsRequest()
        self.build(self.ui)
        self.ui.channel.offer_words(Channel)
        self._show()
        self.ready()
        self.ui.channel.setFocus()

    def take_fresh_version(self) -> None:
        super().take_fresh_version()
        self._show()

    def _show(self) -> None:
        case = self.case()
        waiting = (
            each
            for each in case.referrals
            if each.open and each.kind is ReferralKind.DIRECT_CONTACT
        )
        self._came = next(waiting, None)
        self.ui.main_button.setEnabled(self._came is not None)
        if self._came is None:
            self.say(self.ui.intro, "The complainant has not come to the lead complaints officer.")
            return
        came_on, number = self._came.opened_on, case.stage + 1
        self.say(self.ui.intro, f"They came on {long_date(came_on)}. {self._came.words}")
        preview = ""
        if number <= case.standing.procedure.last_stage:
            preview = dates_of_new_stage(
                case.standing.procedure, number, came_on, StageStart.REQUESTED, case.calendar
            )
        self.say(self.ui.due_preview, preview)

    def save(self) -> int | None:
        ui, came = self.ui, self._came
        if came is None:
            return None
        referrals.treat_as_request(
            self.office.desk(),
            came.id,
            came.version,
            ui.channel.chosen(Channel),
            ui.disputed.toPlainText(),
        )
        return self.case_id

    def after_saving(self) -> None:
        offer_acknowledgement(self, self.case().stage + 1)
