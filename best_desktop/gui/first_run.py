"""The first start, or a case file that cannot be opened: which one shall it be?"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtWidgets import QDialog, QFileDialog, QInputDialog, QWidget

from best_desktop.casework.file_places import (
    holds_a_password,
    is_on_a_server,
    servers_can_be_opened,
)
from best_desktop.domain.text import clean_line
from best_desktop.gui import icons
from best_desktop.gui.forms.ui_first_run import Ui_FirstRun
from best_desktop.gui.parts import scroll_whole
from best_desktop.gui.perform import say

SUFFIX = ".best"
FILES = f"Case files (*{SUFFIX});;All files (*)"
ADDRESS = 64
"""Letters of a server's address that can be seen at once."""


class Kind(Enum):
    """What was chosen."""

    SAMPLE = auto()
    NEW = auto()
    EXISTING = auto()


@dataclass(frozen=True, slots=True)
class Chosen:
    """Which case file to open, and whether to begin it."""

    kind: Kind
    address: str = ""


class FirstRun(QDialog):
    """Offers the sample office, a new case file or an existing one; ``chosen`` is the answer.

    One on a server is offered where this edition has the driver for it.
    """

    def __init__(self, message: str = "", parent: QWidget | None = None) -> None:
        """Offer them; ``message`` says why the question comes up again."""
        super().__init__(parent)
        self.chosen: Chosen | None = None
        self.ui = Ui_FirstRun()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.ui.message.setText(message)
        self.ui.message.setVisible(bool(message))
        self.ui.sampleButton.clicked.connect(lambda: self._choose(Chosen(Kind.SAMPLE)))
        self.ui.newButton.clicked.connect(self._begin)
        self.ui.openButton.clicked.connect(self._open)
        self.ui.serverButton.clicked.connect(self._connect)
        for each in (self.ui.serverButton, self.ui.serverWords):
            each.setVisible(servers_can_be_opened())
        self.ui.leaveButton.clicked.connect(self.reject)
        icons.redress(self)
        self.ensurePolished()
        scroll_whole(self)

    def _begin(self) -> None:
        address = new_file(self)
        if address:
            self._choose(Chosen(Kind.NEW, address))

    def _open(self) -> None:
        address = existing_file(self)
        if address:
            self._choose(Chosen(Kind.EXISTING, address))

    def _connect(self) -> None:
        address = server_address(self)
        if address:
            self._choose(Chosen(Kind.EXISTING, address))

    def _choose(self, chosen: Chosen) -> None:
        self.chosen = chosen
        self.accept()


def new_file(parent: QWidget) -> str:
    """Ask where a new case file shall be; empty where nothing was chosen."""
    address, _ = QFileDialog.getSaveFileName(parent, "New case file", f"Complaints{SUFFIX}", FILES)
    return address


def existing_file(parent: QWidget) -> str:
    """Ask which case file to open; empty where nothing was chosen."""
    address, _ = QFileDialog.getOpenFileName(parent, "Open case file", "", FILES)
    return address


def server_address(parent: QWidget) -> str:
    """Ask for the address of a case file on a server until it is one; empty if cancelled."""
    dialog = QInputDialog(parent)
    dialog.setWindowTitle("Case file on a server")
    dialog.setLabelText("&Address, such as postgresql://name@server/database")
    dialog.setTextValue("postgresql://")
    dialog.resize(dialog.fontMetrics().averageCharWidth() * ADDRESS, dialog.sizeHint().height())
    while dialog.exec() == QDialog.DialogCode.Accepted:
        typed = clean_line(dialog.textValue()).strip()
        if holds_a_password(typed):
            say(
                parent,
                "Leave the password out of the address: it would be kept on this computer for "
                "anybody to read. Ask IT to put it into the file pgpass.conf.",
            )
        elif is_on_a_server(typed):
            return typed
        else:
            say(parent, "Write the address as postgresql://name@server/database.")
    return ""
