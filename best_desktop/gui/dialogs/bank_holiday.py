"""Let a single bank holiday not count, or count again; first which due dates move (G10)."""

from __future__ import annotations

from datetime import date

from best_desktop.casework.errors import CaseworkError
from best_desktop.casework.office_calendar import (
    holidays_in,
    preview_switch,
    switch_bank_holiday,
)
from best_desktop.domain.vocabulary import Nation
from best_desktop.domain.working_days import OutsideCalendar
from best_desktop.gui.dates import with_weekday
from best_desktop.gui.dialogs.about_one import AboutOneDialog
from best_desktop.gui.due_words import moves_note
from best_desktop.gui.forms.ui_bank_holiday import Ui_BankHolidaySwitch
from best_desktop.gui.moves_table import show_moves


class BankHolidayDialog(AboutOneDialog):
    """For one day; ``row_id`` is its ordinal number, the same in every calendar."""

    form = Ui_BankHolidaySwitch
    first = "reason"
    saved_words = "Bank holiday switched. Open complaints were counted anew."

    def read(self) -> None:
        self._day = date.fromordinal(self.row_id)
        self._lines = holidays_in(self._day, self._day)

    def fill(self) -> None:
        ui = self.ui
        together = len(self._lines) == 1
        nations = [each for line in self._lines for each in line.nations]
        everywhere = " and ".join(str(each) for each in nations)
        ui.nation.offer_words(nations, empty=everywhere if together else "")
        ui.nation.currentIndexChanged.connect(self._chosen)
        self._chosen()

    def restored(self) -> None:
        self._chosen()

    def _where(self) -> tuple[Nation, ...]:
        nation = self.ui.nation.word(Nation)
        return (nation,) if nation else self._lines[0].nations

    def _on(self) -> bool:
        """What it becomes: the opposite of what it is where it was chosen."""
        return not any(
            line.counts and set(line.nations).intersection(self._where()) for line in self._lines
        )

    def _chosen(self) -> None:
        ui, on = self.ui, self._on()
        state = "It does not count now." if on else "It counts now: no working day."
        names = " / ".join(dict.fromkeys(each.name for each in self._lines))
        ui.heading.setText("Count a bank holiday again" if on else "Leave a bank holiday out")
        self.say(ui.intro, f"{names}, {with_weekday(self._day)}. {state}")
        ui.main_button.setText("&Count it again" if on else "Do not &count it")
        try:
            moves = preview_switch(self.office.desk(), self._day, self._where(), on=on)
        except (CaseworkError, OutsideCalendar) as outside:
            self.say(ui.moves_note, str(outside))
            return
        show_moves(ui.moves, moves)
        self.say(ui.moves_note, moves_note(moves))

    def save(self) -> int | None:
        reason = self.ui.reason.toPlainText()
        switch_bank_holiday(self.office.desk(), self._day, self._where(), reason, on=self._on())
        return self.row_id
