"""The 2021 procedure's automatic move to the next stage (R-7.1.3, R-7.1.7)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from best_desktop.casework.escalating import move_on
from best_desktop.casework.inputs import MoveOn
from best_desktop.casework.reviewers import reviewers
from best_desktop.domain.vocabulary import StageStart
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.due_words import dates_of_new_stage
from best_desktop.gui.forms.ui_move_on import Ui_MoveOn
from best_desktop.gui.perform import confirm

if TYPE_CHECKING:
    from best_desktop.gui.office import Office


class MoveOnDialog(FormDialog):
    """No answer was possible: the complaint goes on without being asked for."""

    draft_name = "move-on"
    saved_words = "Moved to the next stage."

    def __init__(
        self, office: Office, complaint_id: int | None = None, parent: QWidget | None = None
    ) -> None:
        """Open for one complaint."""
        super().__init__(office, complaint_id, parent)
        self.ui = Ui_MoveOn()
        self.build(self.ui)
        case = self.case()
        self._next = case.stage + 1
        self._escalation = case.standing.rule.escalation
        clause = f" ({self._escalation.clause})" if self._escalation else ""
        self.ui.heading.setText(f"Move to stage {self._next}")
        self.say(
            self.ui.rule,
            f"{case.procedure_title} moves a complaint on by itself when no answer is possible by "
            f"the date due{clause}.",
        )
        self.ui.handler_id.offer_choices(
            reviewers(office.desk(), self.case_id, self._next), empty="As now"
        )
        self.ui.moved_on.changed.connect(self._date_changed)
        self._date_changed()
        self.ready()
        self.ui.moved_on.setFocus()

    def restored(self) -> None:
        self._date_changed()

    def _date_changed(self) -> None:
        case, day = self.case(), self.ui.moved_on.date_or_none()
        text = (
            f"What will happen: stage {case.stage} ends without an answer and counts as not "
            f"answered in time. {case.who} is told by letter."
        )
        if day:
            text += "\n" + dates_of_new_stage(
                case.standing.procedure, self._next, day, StageStart.AUTOMATIC, case.calendar
            )
        self.say(self.ui.consequences, text)

    def save(self) -> int | None:
        ui = self.ui
        move = MoveOn(ui.moved_on.chosen(), ui.explanation.toPlainText(), ui.handler_id.chosen_id())
        move_on(self.office.desk(), self.case_id, move)
        return self.case_id

    def after_saving(self) -> None:
        letter = self._escalation.letter if self._escalation else None
        if letter is not None and confirm(
            self,
            f"Stage {self._next} is open.",
            "Write the letter",
            title="Moved on",
            cancel="Later",
        ):
            self.wanted_letter.emit(letter, self.case_id)
