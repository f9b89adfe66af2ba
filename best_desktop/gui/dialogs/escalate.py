"""Ask for the next stage, in time or late with a reason (P-7.1.7, R-3.5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from best_desktop.casework.escalating import request_escalation
from best_desktop.casework.inputs import EscalationRequest
from best_desktop.casework.reviewers import reviewers
from best_desktop.domain.moves import last_day_missed
from best_desktop.domain.vocabulary import Channel, StageStart
from best_desktop.gui.dates import long_date
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.due_words import dates_of_new_stage
from best_desktop.gui.forms.ui_escalate import Ui_Escalate
from best_desktop.gui.perform import confirm

if TYPE_CHECKING:
    from best_desktop.casework.case_views import CaseView
    from best_desktop.gui.office import Office


def window_words(case: CaseView) -> str:
    """When they were answered and until when they may ask, in words."""
    escalate_by = case.schedule.escalate_by()
    stage = case.stages[-1]
    # After reopening the newest answer counts: from it they may ask again (P-7.1.7).
    again = [each.closed_on for each in stage.reopenings if each.closed_on is not None]
    answered = max(again, default=stage.answered_on)
    told = f"The stage {case.stage} answer was sent on {long_date(answered)}." if answered else ""
    if escalate_by is None:
        return told
    return f"{told} The last day to ask for the next stage is {long_date(escalate_by)}.".strip()


def offer_acknowledgement(dialog: FormDialog, stage: int) -> None:
    """Ask whether the acknowledgement of the stage just opened is written now."""
    letter = dialog.case().standing.procedure.stage(stage).acknowledgement_letter
    if letter is not None and confirm(
        dialog,
        f"Stage {stage} is open.",
        "Write the acknowledgement",
        title="Next stage opened",
        cancel="Later",
    ):
        dialog.wanted_letter.emit(letter, dialog.case_id)


class EscalateDialog(FormDialog):
    """A request for the next stage, with the dates it brings."""

    draft_name = "escalate"
    saved_words = "Next stage opened."

    def __init__(
        self, office: Office, complaint_id: int | None = None, parent: QWidget | None = None
    ) -> None:
        """Open for one complaint."""
        super().__init__(office, complaint_id, parent)
        self.ui = Ui_Escalate()
        self.build(self.ui)
        case = self.case()
        self._next = case.stage + 1
        self.ui.heading.setText(f"Ask for stage {self._next}")
        self.say(self.ui.window, window_words(case))
        self.ui.channel.offer_words(Channel)
        rule = case.standing.procedure.stage(self._next)
        able = reviewers(office.desk(), self.case_id, self._next)
        self.ui.handler_id.offer_choices(able, empty="Not chosen yet")
        self.say(self.ui.reviewer_note, f"{rule.reviewer} ({rule.reviewer_clause}).")
        self.ui.requested_on.changed.connect(self._date_changed)
        self._date_changed()
        self.ready()
        self.ui.requested_on.setFocus()

    def restored(self) -> None:
        self._date_changed()

    def _date_changed(self) -> None:
        case, asked = self.case(), self.ui.requested_on.date_or_none()
        late = asked is not None and last_day_missed(case.standing, asked) is not None
        self.show_rows(late, self.ui.late_reason)
        last = long_date(case.schedule.escalate_by())
        note = f"The last day to ask was {last}. Accept it late with a reason, or refuse it."
        self.say(self.ui.late_note, note if late else "")
        preview = ""
        if asked and asked <= self.office.today:
            preview = dates_of_new_stage(
                case.standing.procedure, self._next, asked, StageStart.REQUESTED, case.calendar
            )
        self.say(self.ui.due_preview, preview)

    def save(self) -> int | None:
        ui = self.ui
        request_escalation(
            self.office.desk(),
            self.case_id,
            EscalationRequest(
                requested_on=ui.requested_on.chosen(),
                channel=ui.channel.chosen(Channel),
                disputed=ui.disputed.toPlainText(),
                handler_id=ui.handler_id.chosen_id(),
                late_reason=ui.late_reason.toPlainText() if ui.late_reason.isEnabled() else "",
                reason=self.reason(),
            ),
        )
        return self.case_id

    def after_saving(self) -> None:
        offer_acknowledgement(self, self._next)
