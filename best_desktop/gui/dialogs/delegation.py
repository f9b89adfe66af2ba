"""Delegate a department's complaints to an administrator, or end that (R-2.1.6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from best_desktop.casework.delegating import delegate, end_delegation
from best_desktop.casework.queries import choices
from best_desktop.casework.queries.routing import administrators, delegation_by_id
from best_desktop.gui.dialogs.about_one import AboutOneDialog
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.forms.ui_delegation import Ui_DelegationForm
from best_desktop.gui.forms.ui_end_delegation import Ui_EndDelegation

if TYPE_CHECKING:
    from best_desktop.gui.office import Office


class DelegationDialog(FormDialog):
    """Which department, to whom, from when to when."""

    draft_name = "delegation"
    saved_words = "Delegated."

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        """An empty form."""
        super().__init__(office, None, parent)
        self.ui = Ui_DelegationForm()
        self.build(self.ui)
        desk = office.desk()
        self.ui.department_id.offer_choices(choices.departments(desk))
        self.ui.administrator_id.offer_choices(administrators())
        self.ui.from_on.set_date(desk.today)
        self.ready()
        self.ui.department_id.setFocus()

    def save(self) -> int | None:
        ui = self.ui
        return delegate(
            self.office.desk(),
            ui.department_id.chosen_id() or 0,
            ui.administrator_id.chosen_id() or 0,
            ui.from_on.chosen(),
            ui.to_on.date(),
        )


class EndDelegationDialog(AboutOneDialog):
    """Its last day, today or later."""

    form = Ui_EndDelegation
    first = "to_on"
    saved_words = "Delegation ended."

    def read(self) -> None:
        self._delegation = delegation_by_id(self.row_id)

    def fill(self) -> None:
        given = self._delegation
        self.say(self.ui.intro, f"{given.department}, delegated to {given.administrator}.")
        self.ui.to_on.set_date(max(given.from_on, self.office.today))

    def save(self) -> int | None:
        given = self._delegation
        end_delegation(self.office.desk(), given.id, given.version, self.ui.to_on.chosen())
        return given.id
