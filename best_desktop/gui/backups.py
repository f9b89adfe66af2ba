"""The day's backup, made behind the window's back, and what the status bar says of it (B-68)."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from best_desktop.casework import backups, case_file
from best_desktop.casework.errors import CaseworkError
from best_desktop.gui import crash
from best_desktop.gui.background import Job
from best_desktop.gui.dates import clock, long_date
from best_desktop.gui.office import Office
from best_desktop.gui.perform import say

FIRST_LOOK_MS = 5_000
EVERY_MS = 30 * 60 * 1000


class DailyBackup(QObject):
    """Looks every half hour whether today's backup is made; ``changed`` when the words change."""

    changed = Signal()

    def __init__(self, office: Office, window: QWidget) -> None:
        """Nothing is looked at before :meth:`start`."""
        super().__init__(window)
        self._office, self._window = office, window
        self._job: Job | None = None
        self._failed = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Look soon after the window is there, then every half hour."""
        QTimer.singleShot(FIRST_LOOK_MS, self, self.look)
        self._timer.start(EVERY_MS)

    def look(self) -> None:
        """Make today's backup where there is none yet."""
        desk = self._office.desk()
        if desk.sample or case_file.is_read_only() or self._job is not None:
            return
        if not backups.backup_is_due(desk.today):
            return
        job = Job(self._window, lambda _: backups.back_up_now(desk), self._made, self._not_made)
        self._job = job
        self._job.finished.connect(self._over)
        self._job.start()

    def words(self) -> str:
        """What the status bar says: when the last backup was made, or that there is none."""
        if self._office.desk().sample or backups.backup_folder() is None:
            return ""
        if self._failed:
            return "Backup: failed today"
        last = backups.last_backup_at()
        if last is None:
            return "Backup: none yet"
        today = last.date() == self._office.today
        day = "today" if today else long_date(last.date())
        return f"Backup: {day} {clock(last.time())}"

    def _made(self, _file: Path) -> None:
        self._failed = False

    def _not_made(self, error: Exception) -> None:
        told, self._failed = self._failed, True
        if told:
            return
        if isinstance(error, CaseworkError):
            say(self._window, f"Today's backup was not made. {error}")
        else:
            crash.tell(error, self._window)

    def _over(self) -> None:
        self._job = None
        self.changed.emit()
