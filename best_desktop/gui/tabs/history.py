"""History: who did what, when, and what changed, newest first; nothing ever vanishes (B-32)."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from best_desktop.casework.audit import history
from best_desktop.casework.case_views import CaseView, HistoryEntry
from best_desktop.casework.desk import Desk
from best_desktop.casework.history_words import line_words
from best_desktop.gui.case_tab import CaseTab
from best_desktop.gui.dates import moment
from best_desktop.gui.entry_list import Entry, EntryList
from best_desktop.gui.office import Office


class HistoryTab(CaseTab):
    """The audit entries of the case."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        """An empty tab."""
        super().__init__(office, parent)
        self.list = EntryList("History of this complaint", "Nothing has been recorded yet.", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)

    def fill(self, view: CaseView) -> None:
        desk = self.office.desk()
        self.list.show_entries([_entry(desk, each) for each in history(desk, view.id)])


def _entry(desk: Desk, entry: HistoryEntry) -> Entry:
    return Entry(
        title=entry.summary or entry.action,
        by=f"{entry.who}, {moment(desk, entry.at)}",
        text=f"Reason: {entry.reason}" if entry.reason else "",
        lines=tuple(said for each in entry.lines if (said := line_words(each))),
    )
