"""Name the staff a complaint is about, and who takes over from one of them (P-7.3.a)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from best_desktop.casework.complained_about import StaffComplainedAbout, name_staff
from best_desktop.casework.queries import choices
from best_desktop.casework.reviewers import reviewers
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.forms.ui_complained_about import Ui_ComplainedAboutForm

if TYPE_CHECKING:
    from best_desktop.gui.office import Office


class ComplainedAboutDialog(FormDialog):
    """A tick for each; who takes over is asked only where somebody ticked is in charge."""

    draft_name = "complained-about"
    saved_words = "Saved whom it is about."

    def __init__(
        self, office: Office, complaint_id: int | None = None, parent: QWidget | None = None
    ) -> None:
        """Open for one complaint."""
        super().__init__(office, complaint_id, parent)
        self.ui = Ui_ComplainedAboutForm()
        self.build(self.ui)
        ui, desk, case = self.ui, office.desk(), self.case()
        staff = {each.id: each for each in (*choices.staff(desk), *case.complained_about)}
        self._seen = frozenset(each.id for each in case.complained_about)
        ui.staff_ids.offer_choices(sorted(staff.values(), key=lambda each: each.label.casefold()))
        ui.staff_ids.choose(self._seen)
        ui.handler_id.offer_choices(reviewers(desk, self.case_id))
        ui.overseer_id.offer_choices(choices.staff(desk))
        ui.staff_ids.changed.connect(self._ticked)
        self._ticked()
        self.ready()
        ui.staff_ids.setFocus()

    def restored(self) -> None:
        self._ticked()

    def take_fresh_version(self) -> None:
        super().take_fresh_version()
        self._seen = frozenset(each.id for each in self.case().complained_about)

    def _ticked(self) -> None:
        ui, case, about = self.ui, self.case(), self.ui.staff_ids.ids()
        self.show_rows(case.handler_id in about, ui.handler_id)
        self.show_rows(case.overseer_id in about, ui.overseer_id)
        self.grow()

    def save(self) -> int | None:
        ui = self.ui
        named = StaffComplainedAbout(
            ui.staff_ids.ids(),
            self._seen,
            ui.handler_id.chosen_id() if ui.handler_id.isEnabled() else None,
            ui.overseer_id.chosen_id() if ui.overseer_id.isEnabled() else None,
            ui.reason.toPlainText(),
        )
        name_staff(self.office.desk(), self.case_id, named)
        return self.case_id
