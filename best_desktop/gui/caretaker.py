"""Looks after the case file once the window is there: quietly, a word only where there is trouble.

Each start sweeps away documents that were never saved with a case, reads a large case file for
damage, and holds the audit trail against what this computer remembers of it.
"""

from __future__ import annotations

from hashlib import sha256

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from best_desktop.casework import audit, caretaking, case_file
from best_desktop.casework.errors import CaseworkError
from best_desktop.casework.file_places import same_file
from best_desktop.gui import crash, left_behind
from best_desktop.gui.background import Job, Report
from best_desktop.gui.office import Office
from best_desktop.gui.settings import Preferences

AFTER_MS = 15_000


class Caretaker(QObject):
    """``changed`` when the words for the status bar change."""

    changed = Signal()

    def __init__(self, office: Office, preferences: Preferences, window: QWidget) -> None:
        """Nothing is looked at before :meth:`start`."""
        super().__init__(window)
        self._office, self._preferences, self._window = office, preferences, window
        self._trouble: list[str] = []

    def start(self) -> None:
        """Look once, when the window has been there for a while."""
        QTimer.singleShot(AFTER_MS, self, self.look)

    def look(self) -> Job | None:
        """Look after the case file on a thread; None where there is nothing to look after."""
        desk = self._office.desk()
        if desk.sample:
            return None
        left_behind.forget(self._office, copies=False)
        remembered, now = self._preferences.text(_key()), desk.clock()

        def work(_: Report) -> tuple[list[str], str]:
            trouble = []
            try:
                if caretaking.needs_check():
                    caretaking.check_case_file()
                if not case_file.is_read_only():
                    caretaking.sweep_documents(now)
            except CaseworkError as refusal:
                trouble.append(str(refusal))
            trouble += audit.check_audit_head(remembered)
            return trouble, audit.remember_audit_head()

        job = Job(self._window, work, self._looked, self._failed)
        job.start()
        return job

    def words(self) -> str:
        """What the status bar says: nothing where all is well."""
        return "The case file needs looking at" if self._trouble else ""

    def details(self) -> str:
        """What is wrong, for the tip of the status bar."""
        return "\n".join(self._trouble)

    def remember(self) -> None:
        """Keep how far the audit trail goes; what was found wrong is found wrong again."""
        if self._trouble or self._office.desk().sample:
            return
        try:
            self._preferences.keep_text(_key(), audit.remember_audit_head())
        except Exception as error:  # noqa: BLE001 - the window is closing; nothing may stop that
            crash.log.error("The audit trail's end was not kept\n%s", crash.describe(error))

    def _looked(self, found: tuple[list[str], str]) -> None:
        self._trouble, head = found
        if self._trouble:
            # Kept in numbers only: the words may name a case.
            crash.log.warning("Caretaking found %d problems", len(self._trouble))
        else:
            self._preferences.keep_text(_key(), head)
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        self._trouble = [str(error)] if isinstance(error, CaseworkError) else []
        crash.log.error("Caretaking failed\n%s", crash.describe(error))
        self.changed.emit()


def _key() -> str:
    """Where this computer keeps the head of this case file's trail."""
    return f"audit_head/{sha256(same_file(case_file.address()).encode('utf-8')).hexdigest()[:16]}"
