"""The contractor or support provider whose work a complaint is about (P-11.3)."""

from __future__ import annotations

from best_desktop.casework.contractors import WHOSE_WORK, contractor_of, name_contractor
from best_desktop.casework.queries import choices
from best_desktop.gui.dialogs.about_one import AboutOneDialog
from best_desktop.gui.forms.ui_contractor import Ui_ContractorForm


class ContractorDialog(AboutOneDialog):
    """One of the contractors and providers we know, or none; ``row_id`` is not used."""

    form = Ui_ContractorForm
    first = "contractor_id"
    saved_words = "Contractor saved."

    def read(self) -> None:
        self._version = self.case().version

    def fill(self) -> None:
        ui, desk = self.ui, self.office.desk()
        known = choices.parties(desk, *WHOSE_WORK)
        said = f"{desk.settings.similarity.words} of one contractor or provider are a theme."
        if not known:
            said = "No contractor or provider is known yet. Add one under People and places."
        self.say(ui.intro, said)
        ui.contractor_id.offer_choices(known, empty="None")
        named = contractor_of(desk, self.case_id)
        ui.contractor_id.choose(named.id if named else 0)

    def save(self) -> int | None:
        chosen = self.ui.contractor_id.chosen_id()
        name_contractor(self.office.desk(), self.case_id, self._version, chosen)
        return self.case_id
