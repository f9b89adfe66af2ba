"""Who deals with a complaint: handler, overseer, named contact, department (R-3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from best_desktop.casework.assigning import assign
from best_desktop.casework.inputs import Assignment
from best_desktop.casework.queries import choices
from best_desktop.casework.reviewers import reviewers
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.forms.ui_assign import Ui_Assign

if TYPE_CHECKING:
    from best_desktop.gui.office import Office


class AssignDialog(FormDialog):
    """Choose people; only those who may handle the stage are offered as handler."""

    draft_name = "assign"
    saved_words = "Assigned."

    def __init__(
        self, office: Office, complaint_id: int | None = None, parent: QWidget | None = None
    ) -> None:
        """Open for one complaint."""
        super().__init__(office, complaint_id, parent)
        self.ui = Ui_Assign()
        self.build(self.ui)
        ui, desk, case = self.ui, office.desk(), self.case()
        rule = case.standing.rule
        ui.handler_id.offer_choices(reviewers(desk, self.case_id), empty=_empty(case.handler_id))
        if rule.reviewer_must_be_new:
            self.say(ui.handler_note, f"{rule.reviewer} ({rule.reviewer_clause}).")
        staff = choices.staff(desk)
        ui.overseer_id.offer_choices(staff, empty=_empty(case.overseer_id))
        ui.contact_id.offer_choices(staff, empty=_empty(case.contact_id))
        ui.department_id.offer_choices(
            choices.departments(desk), empty="As now" if case.department_id else "None yet"
        )
        ui.handler_id.choose(case.handler_id or 0)
        ui.overseer_id.choose(case.overseer_id or 0)
        ui.contact_id.choose(case.contact_id or 0)
        ui.department_id.choose(case.department_id or 0)
        self.ready()
        ui.handler_id.setFocus()

    def save(self) -> int | None:
        ui = self.ui
        assignment = Assignment(
            handler_id=ui.handler_id.chosen_id(),
            overseer_id=ui.overseer_id.chosen_id(),
            contact_id=ui.contact_id.chosen_id(),
            department_id=ui.department_id.chosen_id(),
            reason=ui.reason.toPlainText(),
        )
        assign(self.office.desk(), self.case_id, assignment)
        return self.case_id


def _empty(chosen: int | None) -> str:
    return "As now" if chosen else "Nobody yet"
