"""Say that a complaint tells of a hazard at home; it moves no date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from best_desktop.casework.hazards import flag_hazard
from best_desktop.domain.vocabulary import Hazard
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.forms.ui_flag_hazard import Ui_FlagHazard

if TYPE_CHECKING:
    from best_desktop.gui.office import Office

_CLOCKS = {
    Hazard.EMERGENCY: "An emergency is looked into and made safe within 24 hours.",
    Hazard.DAMP_AND_MOULD: (
        "Looked into within 10 working days; then a written summary within 3 working days, and "
        "made safe within 5 working days."
    ),
    Hazard.SIGNIFICANT: (
        "Looked into within 10 working days; then a written summary within 3 working days, and "
        "made safe within 5 working days."
    ),
}


class FlagHazardDialog(FormDialog):
    """Which hazard, and its reference where repairs are kept; the first line takes it off."""

    draft_name = "hazard"
    saved_words = "Hazard saved."

    def __init__(
        self, office: Office, complaint_id: int | None = None, parent: QWidget | None = None
    ) -> None:
        """Open for one complaint."""
        super().__init__(office, complaint_id, parent)
        self.ui = Ui_FlagHazard()
        self.build(self.ui)
        ui, case = self.ui, self.case()
        ui.hazard.offer_words(Hazard, empty="No hazard")
        ui.hazard.choose(case.hazard)
        ui.reference.setText(case.hazard_reference)
        ui.hazard.currentIndexChanged.connect(self._chosen)
        self._chosen()
        self.ready()
        ui.hazard.setFocus()

    def restored(self) -> None:
        self._chosen()

    def _chosen(self) -> None:
        hazard = self.ui.hazard.word(Hazard)
        self.show_rows(hazard is not None, self.ui.reference)
        self.say(self.ui.clock_note, _CLOCKS[hazard] if hazard else "")

    def save(self) -> int | None:
        hazard = self.ui.hazard.word(Hazard)
        reference = self.ui.reference.text() if hazard else ""
        flag_hazard(self.office.desk(), self.case_id, self.seen_version, hazard, reference)
        return self.case_id
