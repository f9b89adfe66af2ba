"""Correct dates: first what would move, then the reason, then the change (G9)."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from best_desktop.casework.correcting import correct_dates, preview_dates
from best_desktop.casework.desk import LONDON
from best_desktop.casework.errors import FieldProblem, InvalidInput
from best_desktop.casework.inputs import DateCorrection
from best_desktop.gui.dates import clock, long_date
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.due_words import moves_note
from best_desktop.gui.forms.ui_correct_dates import Ui_CorrectDates
from best_desktop.gui.moves_table import show_moves

if TYPE_CHECKING:
    from best_desktop.gui.office import Office


class CorrectDatesDialog(FormDialog):
    """Only what is typed is corrected; the due dates that move are shown as it is typed."""

    draft_name = "correct-dates"
    saved_words = "Dates corrected."

    def __init__(
        self, office: Office, complaint_id: int | None = None, parent: QWidget | None = None
    ) -> None:
        """Open for one complaint."""
        super().__init__(office, complaint_id, parent)
        self.ui = Ui_CorrectDates()
        self.build(self.ui)
        ui, case = self.ui, self.case()
        stage = case.stages[-1]
        for label, day in (
            (ui.received_on_now, case.received_on),
            (ui.issue_on_now, case.issue_on),
            (ui.acknowledged_on_now, stage.acknowledged_on),
            (ui.escalated_on_now, stage.started_on if stage.number > 1 else None),
        ):
            self.say(label, f"Now {long_date(day)}" if day else "")
        made = office.desk().local(case.made_at)
        self.say(ui.made_now, f"Now {long_date(made.date())} at {clock(made.time())}")
        self.show_rows(stage.acknowledged_on is not None, ui.acknowledged_on)
        self.show_rows(stage.number > 1, ui.escalated_on)
        self._made = made
        self._fields = (
            ui.received_on,
            ui.issue_on,
            ui.acknowledged_on,
            ui.escalated_on,
            ui.made_at,
        )
        ui.made_time.changed.connect(self._preview)
        for field in self._fields:
            field.changed.connect(self._preview)
        self._preview()
        self.ready()
        ui.received_on.setFocus()

    def restored(self) -> None:
        self._preview()

    def _correction(self) -> DateCorrection:
        ui = self.ui
        return DateCorrection(
            reason=ui.reason.toPlainText(),
            received_on=ui.received_on.date_or_none(),
            issue_on=ui.issue_on.date_or_none(),
            acknowledged_on=ui.acknowledged_on.date_or_none(),
            escalated_on=ui.escalated_on.date_or_none(),
            made_at=self._made_at(),
        )

    def _made_at(self) -> datetime | None:
        """When it was made, where the day or the time is typed; the other stays as it is."""
        day, at = self.ui.made_at.date_or_none(), self.ui.made_time.time_or_none()
        if day is None and at is None:
            return None
        return datetime.combine(day or self._made.date(), at or self._made.time(), LONDON)

    def _nothing_typed(self) -> bool:
        return all(each.is_empty() for each in (*self._fields, self.ui.made_time))

    def _preview(self) -> None:
        ui = self.ui
        ui.moves.hide()
        if self._made_at() is None and all(field.date_or_none() is None for field in self._fields):
            self.say(ui.moves_note, "Type a date to see what moves.")
            return
        try:
            moves = preview_dates(self.office.desk(), self.case_id, self._correction())
        except InvalidInput as wrong:
            self.say(ui.moves_note, str(wrong))
            return
        show_moves(ui.moves, moves)
        self.say(ui.moves_note, moves_note(moves))

    def checks(self) -> list[FieldProblem]:
        if self._nothing_typed():
            return [FieldProblem("received_on", "Type the date that is wrong as it should be")]
        return []

    def save(self) -> int | None:
        desk = self.office.desk()
        correct_dates(desk, self.case_id, self._correction(), self.seen_version)
        return self.case_id
