"""Record when something promised was done, whether or not the complaint is closed (P-7.3.2)."""

from __future__ import annotations

from best_desktop.casework.remedies import finish_remedy
from best_desktop.gui.dates import long_date
from best_desktop.gui.dialogs.about_one import AboutOneDialog
from best_desktop.gui.forms.ui_finish_remedy import Ui_FinishRemedy


class FinishRemedyDialog(AboutOneDialog):
    """One remedy of a complaint; a date that is there already may be corrected."""

    form = Ui_FinishRemedy
    first = "done_on"
    saved_words = "Remedy done."

    def read(self) -> None:
        self._remedy = next(each for each in self.case().remedies if each.id == self.row_id)

    def fill(self) -> None:
        remedy = self._remedy
        promised = f"\nPromised for {long_date(remedy.due_on)}." if remedy.due_on else ""
        self.say(self.ui.intro, f"{remedy.kind}: {remedy.description}{promised}")
        self.ui.done_on.set_date(remedy.done_on or self.office.today)

    def save(self) -> int | None:
        remedy = self._remedy
        finish_remedy(self.office.desk(), remedy.id, remedy.version, self.ui.done_on.chosen())
        return self.case_id
