"""History: who did what, when, and what changed, newest first; nothing ever vanishes (B-32)."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from best_desktop.casework.audit import history
from best_desktop.casework.desk import Desk
from best_desktop.casework.views import CaseView, HistoryEntry, HistoryLine
from best_desktop.gui.case_tab import CaseTab
from best_desktop.gui.dates import long_date, moment
from best_desktop.gui.entry_list import Entry, EntryList
from best_desktop.gui.office import Office

_DATE = re.compile(r"\b\d{4}-\d{2}-\d{2}\b(?!\.)")
# What the trail calls by a code and people by a word.
_WORDS = {
    "ACK_ISSUED": "Acknowledged",
    "DUE_SET": "Due date",
    "EXT_ISSUED": "More time",
    "ESC_REQUESTED": "Next stage asked for",
}


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


def line_words(line: HistoryLine) -> str:
    """'Due date, answer: 8 January 2026 → 22 January 2026'; nothing where it says nothing."""
    what = _WORDS.get(line.what) or line.what.replace("_", " ").capitalize()
    field = line.field.replace("_", " ")
    name = f"{what}, {field}" if field and field.casefold() != what.casefold() else what
    old, new = _dated(line.old), _dated(line.new)
    if old and new:
        return f"{name}: {old} → {new}"
    if old:
        return f"{name}: {old} → nothing"
    if new:
        return f"{name}: {new}"
    return "" if field else name


def _dated(value: str) -> str:
    """A stored value as people read it: dates in words."""
    return _DATE.sub(_in_words, value)


def _in_words(found: re.Match[str]) -> str:
    try:
        return long_date(date.fromisoformat(found[0]))
    except ValueError:
        return found[0]
