"""One-off days of the office: first which due dates move, then the reason, then the change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from best_desktop.casework.errors import CaseworkError
from best_desktop.casework.inputs import NewOfficeDay
from best_desktop.casework.office_calendar import (
    add_office_day,
    office_days,
    preview_office_day,
    remove_office_day,
)
from best_desktop.domain.vocabulary import Nation
from best_desktop.domain.working_days import OutsideCalendar
from best_desktop.gui.dates import long_date
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.due_words import moves_note
from best_desktop.gui.forms.ui_office_day import Ui_OfficeDay
from best_desktop.gui.forms.ui_remove_office_day import Ui_RemoveOfficeDay
from best_desktop.gui.moves_table import show_moves

if TYPE_CHECKING:
    from best_desktop.gui.office import Office

_CLOSED, _OPEN = "closed", "open"


class OfficeDayDialog(FormDialog):
    """A day the office is closed, or open on a bank holiday."""

    draft_name = "office-day"
    saved_words = "Office day added. Open complaints were counted anew."

    def __init__(
        self, office: Office, complaint_id: int | None = None, parent: QWidget | None = None
    ) -> None:
        """An empty form."""
        super().__init__(office, complaint_id, parent)
        self.ui = Ui_OfficeDay()
        self.build(self.ui)
        self.ui.closed.offer_texts([(_CLOSED, "Closed"), (_OPEN, "Open on a bank holiday")])
        self.ui.nation.offer_words(Nation, empty="England and Wales")
        self.ui.day.changed.connect(self._preview)
        self.ui.closed.currentIndexChanged.connect(self._preview)
        self.ui.nation.currentIndexChanged.connect(self._preview)
        self._preview()
        self.ready()
        self.ui.day.setFocus()

    def restored(self) -> None:
        self._preview()

    def _preview(self) -> None:
        ui = self.ui
        ui.moves.hide()
        day = ui.day.date_or_none()
        self.say(ui.day_note, "")
        if day is None or not ui.closed.text_value():
            self.say(ui.moves_note, "Type the day and whether the office is open to see.")
            return
        try:
            why = self.office.desk().calendar(ui.nation.word(Nation)).why_not(day)
            self.say(ui.day_note, f"Not counted already: {why}." if why else "A working day.")
            moves = preview_office_day(self.office.desk(), self._typed_day())
        except (CaseworkError, OutsideCalendar) as outside:
            self.say(ui.moves_note, str(outside))
            return
        show_moves(ui.moves, moves)
        self.say(ui.moves_note, moves_note(moves))

    def _typed_day(self) -> NewOfficeDay:
        ui = self.ui
        return NewOfficeDay(
            day=ui.day.chosen(),
            name=ui.name.text(),
            closed=ui.closed.text_value() == _CLOSED,
            nation=ui.nation.word(Nation),
            reason=ui.reason.toPlainText(),
        )

    def save(self) -> int | None:
        add_office_day(self.office.desk(), self._typed_day())
        return None


class RemoveOfficeDayDialog(FormDialog):
    """Take a one-off day out again, with a reason."""

    saved_words = "Office day removed. Open complaints were counted anew."

    def __init__(
        self,
        office: Office,
        complaint_id: int | None = None,
        parent: QWidget | None = None,
        *,
        day_id: int,
    ) -> None:
        """Open for one day."""
        super().__init__(office, complaint_id, parent)
        self.day_id = day_id
        self.ui = Ui_RemoveOfficeDay()
        self.build(self.ui)
        found = next((each for each in office_days(office.desk()) if each.id == day_id), None)
        if found is not None:
            state = "closed" if found.closed else "open"
            self.say(self.ui.intro, f"{found.name}, {long_date(found.day)}, office {state}.")
        self.ready()
        self.ui.reason.setFocus()

    def save(self) -> int | None:
        remove_office_day(self.office.desk(), self.day_id, self.ui.reason.toPlainText())
        return self.day_id
