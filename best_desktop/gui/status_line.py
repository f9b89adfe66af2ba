"""What the status bar says: what the page shows, what was done last, who works where."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QLabel, QPushButton, QStatusBar

from best_desktop.casework import case_file
from best_desktop.casework.case_views import HistoryEntry
from best_desktop.casework.file_places import shown_address
from best_desktop.gui.actions import Command
from best_desktop.gui.announce import announce
from best_desktop.gui.backups import DailyBackup
from best_desktop.gui.caretaker import Caretaker
from best_desktop.gui.dates import clock
from best_desktop.gui.office import Office
from best_desktop.gui.perform import performed
from best_desktop.gui.plain_tip import plain_tip
from best_desktop.gui.undoing import last_change

UNDO_SHOWN = 10_000
"""Milliseconds for which the last correction is offered to be taken back (B-24)."""


class StatusLine(QObject):
    """Writes the status bar; what changes is read out too (B-39)."""

    def __init__(
        self, bar: QStatusBar, office: Office, backup: DailyBackup, caretaker: Caretaker
    ) -> None:
        """Put the two labels into the bar and listen."""
        super().__init__(bar)
        self._bar, self._office, self._backup = bar, office, backup
        self._caretaker = caretaker
        self._pages: dict[Command, str] = {}
        self._now = Command.SHOW_TODAY
        self._last = ""
        self.words = QLabel()
        self.words.setAccessibleName("Status")
        self.words.setContentsMargins(10, 0, 0, 0)
        self.where = QLabel()
        for label in (self.words, self.where):  # names in them may look like HTML
            label.setTextFormat(Qt.TextFormat.PlainText)
        bar.addWidget(self.words, 1)
        bar.addPermanentWidget(self.where)
        self.undo = QPushButton()
        self.undo.setProperty("kind", "link")
        self.undo.setAutoDefault(False)
        self.undo.hide()
        bar.addWidget(self.undo)
        self._undo_shown = QTimer(self)
        self._undo_shown.setSingleShot(True)
        self._undo_shown.setInterval(UNDO_SHOWN)
        self._undo_shown.timeout.connect(self._hide_undo)
        self.undo.clicked.connect(lambda _checked: last_change.take_back(bar.window()))
        last_change.forget()
        last_change.changed.connect(self._offer_undo)
        performed.done.connect(self._done)
        backup.changed.connect(self._write)
        caretaker.changed.connect(self._write)

    def show_page(self, page: Command) -> None:
        """Say what another page has to say."""
        self._now = page
        self._write()

    def page_says(self, page: Command, words: str) -> None:
        """Keep a page's words; they are shown while the page is."""
        self._pages[page] = words
        if page is self._now:
            self._write()
            announce(self._bar, words)

    def hear(self, entry: HistoryEntry) -> None:
        """Say what a colleague did; one's own work is said where it is done."""
        if entry.who != self._office.desk().staff_name:
            self._last = f"{entry.who}: {entry.summary}"
            self._write()

    def show_desk(self) -> None:
        """Say who works here, in which case file."""
        address = case_file.address()
        self.where.setText(f"{self._office.desk().staff_name} · {Path(address).name}")
        self.where.setToolTip(plain_tip(shown_address(address)) or "")

    def _offer_undo(self) -> None:
        """Show what may be taken back; it fades, and Edit > Undo still does it (B-24)."""
        offered = last_change.offered
        self.undo.setVisible(offered is not None)
        if offered is None:
            self._undo_shown.stop()
            return
        self.undo.setText(f"Undo: {offered.words}")
        self.undo.setToolTip("Take the last correction back (Ctrl+Z)")
        self._undo_shown.start()
        announce(self._bar, f"You can undo this: {offered.words}. Press Control Z.")

    def _hide_undo(self) -> None:
        if self.undo.hasFocus():  # not from under somebody's fingers
            self._undo_shown.start()
        else:
            self.undo.hide()

    def _done(self, words: str) -> None:
        if words:
            desk = self._office.desk()
            self._last = f"{words.rstrip('.')}, {clock(desk.local(desk.clock()).time())}"
            self._write()
            announce(self._bar, words)

    def _write(self) -> None:
        parts = (
            self._caretaker.words(),
            self._pages.get(self._now, ""),
            self._last,
            self._backup.words(),
        )
        self.words.setToolTip(plain_tip(self._caretaker.details()) or "")
        self.words.setText(" · ".join(part for part in parts if part))
