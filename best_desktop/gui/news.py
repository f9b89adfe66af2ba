"""The news: reads the audit entries after the last one seen and tells every screen of each.

One path for one's own changes and for a colleague's: after each thing done here, and every
fifteen seconds.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from best_desktop.casework.audit import entries_after, latest_entry_id
from best_desktop.casework.case_file import is_read_only, why_unreadable
from best_desktop.casework.case_views import HistoryEntry
from best_desktop.casework.errors import CaseworkError
from best_desktop.gui.office import Office
from best_desktop.gui.perform import performed

EVERY_MS = 15_000
_MOST_ONE_BY_ONE = 50
_log = logging.getLogger("best_desktop")


class News(QObject):
    """Looks for what was recorded since it last looked.

    ``day_changed`` comes on the first look of a new day: what was due tomorrow is due today.
    ``closed_to_changes`` comes when the case file may only be read from now on.
    """

    day_changed = Signal()
    closed_to_changes = Signal()

    def __init__(self, office: Office, parent: QObject | None = None) -> None:
        """Start from now: what was recorded before the window opened is no news."""
        super().__init__(parent)
        self._office = office
        self._last = latest_entry_id()
        self._day = office.today
        self._read_only = is_read_only()
        self._looking = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.check)
        performed.done.connect(self._after_work)

    def start(self) -> None:
        """Look every fifteen seconds."""
        self._timer.start(EVERY_MS)

    def stop(self) -> None:
        """Look no more: the window is closing."""
        self._timer.stop()
        performed.done.disconnect(self._after_work)

    def check(self) -> None:
        """Look now; a busy or missing case file is tried again later."""
        if self._looking:
            return
        self._looking = True
        try:
            for entry in _in_brief(entries_after(self._last)):
                self._last = entry.id
                self._office.announce(entry)
            self._look_at_day()
            self._look_at_rights()
        except CaseworkError:
            _log.warning("The case file could not be read for news")
        except Exception as error:
            if why_unreadable(error) is None:
                raise
            _log.warning("The case file could not be read for news")
        finally:
            self._looking = False

    def _look_at_day(self) -> None:
        today = self._office.today
        if today != self._day:
            self._day = today
            self.day_changed.emit()

    def _look_at_rights(self) -> None:
        if is_read_only() and not self._read_only:
            self._read_only = True
            self.closed_to_changes.emit()

    def _after_work(self, _words: str) -> None:
        self.check()


def _in_brief(entries: Sequence[HistoryEntry]) -> Sequence[HistoryEntry]:
    """Of very many, as after an import, the last on each subject, and one for all complaints.

    Every screen reads afresh at each entry: ten thousand of them would hold the window for hours.
    """
    if len(entries) <= _MOST_ONE_BY_ONE:
        return entries
    last: dict[str | None, HistoryEntry] = {}
    for entry in entries:
        last[entry.subject if entry.complaint_id is None else None] = entry
    brief = (replace(each, complaint_id=None) for each in last.values())
    return sorted(brief, key=lambda each: each.id)
