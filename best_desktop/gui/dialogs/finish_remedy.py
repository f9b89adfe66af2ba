"""Record when something promised was done, whether or not the complaint is closed (P-7.3.2)."""

from __future__ import annotations

from best_desktop.casework.queries.remedies import actions_of
from best_desktop.casework.remedies import finish_remedy
from best_desktop.gui.dates import long_date
from best_desktop.gui.dialogs.about_one import AboutOneDialog
from best_desktop.gui.dialogs.determination import documents_of
from best_desktop.gui.forms.ui_finish_remedy import Ui_FinishRemedy


class FinishRemedyDialog(AboutOneDialog):
    """One remedy of a complaint; a date that is there already may be corrected."""

    form = Ui_FinishRemedy
    first = "done_on"
    kept_as = "finish-remedy"
    saved_words = "Remedy done."

    def read(self) -> None:
        every = actions_of(self.office.desk(), self.case_id)
        self._remedy = next(each for each in every if each.id == self.row_id)

    def fill(self) -> None:
        remedy = self._remedy
        promised = f"\nPromised for {long_date(remedy.due_on)}." if remedy.due_on else ""
        self.say(self.ui.intro, f"{remedy.kind}: {remedy.description}{promised}")
        self.ui.done_on.set_date(remedy.done_on or self.office.today)
        self.ui.note.setPlainText(remedy.done_note)
        self.ui.evidence_id.offer_choices(documents_of(self.case()), empty="None")
        self.ui.evidence_id.choose(remedy.evidence_id or 0)

    def save(self) -> int | None:
        ui, remedy = self.ui, self._remedy
        finish_remedy(
            self.office.desk(),
            remedy.id,
            remedy.version,
            ui.done_on.chosen(),
            ui.note.toPlainText(),
            ui.evidence_id.chosen_id(),
        )
        return self.case_id
