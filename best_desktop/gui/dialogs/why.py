"""Why this date? Each day counted, and each day left out with the reason (B-29)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from best_desktop.domain.deadlines import Milestone
from best_desktop.domain.working_days import CountedDay, WorkingDays
from best_desktop.gui import theme
from best_desktop.gui.dates import long_date, with_weekday
from best_desktop.gui.dialogs.reading_dialog import ReadingDialog
from best_desktop.gui.due_words import rule_of
from best_desktop.gui.forms.ui_why import Ui_Why
from best_desktop.gui.moves_table import fit_height, show_table

if TYPE_CHECKING:
    from best_desktop.gui.office import Office


class WhyDialog(ReadingDialog):
    """One milestone: its rule, its clause and the count behind it."""

    def __init__(
        self,
        office: Office,
        milestone: Milestone,
        calendar: WorkingDays,
        parent: QWidget | None = None,
    ) -> None:
        """Show the count of one milestone by the calendar of its scheme."""
        super().__init__(office, parent)
        self.ui = Ui_Why()
        self.build(self.ui)
        self.ui.heading.setText(
            f"{milestone.kind}, stage {milestone.stage}: {long_date(milestone.due)}"
        )
        self.ui.intro.setText("\n".join(_sentences(milestone)))
        days = calendar.explain(milestone.count) if milestone.count else ()
        self._fill(days)
        self.ready()
        self.ui.main_button.setFocus()

    def _fill(self, days: tuple[CountedDay, ...]) -> None:
        table = self.ui.days
        rows = [
            (with_weekday(each.day), str(each.number) if each.number else "", each.reason)
            for each in days
        ]
        show_table(table, ("Day", "Counted as", "Left out because"), rows)
        muted = QColor(theme.tokens().text_2)
        for row, each in enumerate(days):
            if each.number is None:
                for column in range(table.columnCount()):
                    item = table.item(row, column)
                    if item is not None:
                        item.setForeground(muted)
        fit_height(table, most=400)
        self.ui.count.setVisible(bool(days))


def _sentences(milestone: Milestone) -> list[str]:
    said = [rule_of(milestone)]
    if milestone.count is not None:
        said.append(f"The day of the event, {long_date(milestone.count.start)}, is day 0.")
    if not milestone.firm:
        said.append("A forecast: the date is counted anew once the acknowledgement is sent.")
    if milestone.base_due != milestone.due:
        said.append(f"Before more time was taken it was {long_date(milestone.base_due)}.")
    if milestone.promised > milestone.due:
        said.append(
            f"They were told {long_date(milestone.promised)}, too late for that date to count."
        )
    if milestone.met_on is not None:
        late = "" if milestone.in_time else ", late"
        said.append(f"Done on {long_date(milestone.met_on)}{late}.")
    if milestone.note:
        said.append(f"{milestone.note}.")
    return said
