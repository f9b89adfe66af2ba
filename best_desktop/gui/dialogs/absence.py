"""Enter that somebody is away and who stands in, or change it (R-2.1.9)."""

from __future__ import annotations

from best_desktop.casework.absences import change_absence, enter_absence
from best_desktop.casework.queries import choices
from best_desktop.casework.queries.routing import absence_by_id
from best_desktop.gui.dialogs.about_one import AboutOneDialog
from best_desktop.gui.forms.ui_absence import Ui_AbsenceForm


class AbsenceDialog(AboutOneDialog):
    """The days somebody is away; ``row_id`` 0 enters a new absence."""

    form = Ui_AbsenceForm
    first = "staff_id"
    kept_as = "absence"
    saved_words = "Absence saved."

    def read(self) -> None:
        self._absence = absence_by_id(self.row_id) if self.row_id else None

    def fill(self) -> None:
        ui, absence = self.ui, self._absence
        staff = choices.staff(self.office.desk())
        ui.staff_id.offer_choices(staff)
        ui.stand_in_id.offer_choices(staff, empty="Nobody")
        if absence is None:
            return
        self.setWindowTitle("Change absence")
        ui.heading.setText(f"Change the absence of {absence.staff}")
        ui.staff_id.choose(absence.staff_id)
        ui.staff_id.setEnabled(False)
        ui.from_on.set_date(absence.from_on)
        ui.to_on.set_date(absence.to_on)
        ui.stand_in_id.choose(absence.stand_in_id or 0)

    def save(self) -> int | None:
        desk, ui, absence = self.office.desk(), self.ui, self._absence
        days = (ui.from_on.chosen(), ui.to_on.date())
        if absence is None:
            return enter_absence(desk, ui.staff_id.chosen_id(), *days, ui.stand_in_id.chosen_id())
        change_absence(desk, absence.id, absence.version, *days, ui.stand_in_id.chosen_id())
        return absence.id
