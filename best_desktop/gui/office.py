"""The office a window works in: who is at the desk today, and the news of what was recorded."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from best_desktop.casework.case_views import HistoryEntry
    from best_desktop.casework.desk import Desk


class Office(QObject):
    """What every page, tab and dialog is given: the desk to work at and the one signal to hear.

    ``recorded`` carries the ``HistoryEntry`` of every change, one's own and a colleague's, after
    it was committed. A screen reloads what the entry concerns and nothing else.
    """

    recorded = Signal(object)

    def __init__(self, take_desk: Callable[[], Desk], parent: QObject | None = None) -> None:
        """Keep how a desk is taken; none is taken before it is asked for.

        Args:
            take_desk: makes the desk of whoever works here, for today's date.
            parent: the owner in Qt's tree.
        """
        super().__init__(parent)
        self._take_desk = take_desk
        self._desk: Desk | None = None

    def desk(self) -> Desk:
        """The desk as of now: a window left open overnight works on the new day's date.

        Raises:
            CaseworkError: this person may not work here; the message is for staff.
        """
        if self._desk is None or self._desk.local(self._desk.clock()).date() != self._desk.today:
            self._desk = self._take_desk()
        return self._desk

    @property
    def today(self) -> date:
        """Today's date in Europe/London."""
        return self.desk().today

    def change_seat(self, take_desk: Callable[[], Desk]) -> None:
        """Let another person sit down (sample office): the next desk is theirs."""
        self._take_desk = take_desk
        self._desk = None

    def announce(self, entry: HistoryEntry) -> None:
        """Tell every screen that something was recorded; settings and office days are re-read."""
        self._desk = None
        self.recorded.emit(entry)
