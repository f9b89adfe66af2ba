"""What the main window asks of every page."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from best_desktop.casework.case_views import HistoryEntry
from best_desktop.gui.office import Office


class Page(QWidget):
    """A page of the main window: built on first visit, told of every change, never modal.

    ``open_case`` asks the window to open a complaint (its id); ``wanted_move`` to open the dialog
    of a ``Move`` or a ``Command`` on a complaint (id, or 0 where it concerns none);
    ``status_changed`` says what the status bar should show for this page.
    """

    open_case = Signal(int)
    wanted_move = Signal(object, int)
    status_changed = Signal(str)

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        """Keep the office and listen to its news."""
        super().__init__(parent)
        self.office = office
        self._stale = True
        office.recorded.connect(self._hear)

    def refresh(self) -> None:
        """Load again what the page shows; each page says how."""
        raise NotImplementedError

    def concerns(self, entry: HistoryEntry) -> bool:  # noqa: ARG002
        """Whether news changes what this page shows; all of it does, unless a page knows better."""
        return True

    def print_out(self) -> bool:
        """Print what the page shows; False where the page has nothing to print."""
        return False

    def export_out(self) -> bool:
        """Export the list the page shows; False where it shows none, or an empty one."""
        return False

    @property
    def unsaved(self) -> bool:
        """Whether something is typed on the page that is not saved; asked before it closes."""
        return False

    def panes(self) -> list[QWidget]:
        """The parts F6 goes through; a page of one part gives itself."""
        return [self]

    def keep(self) -> None:
        """Keep what the page remembers between starts; called when the window closes."""

    def _hear(self, entry: HistoryEntry) -> None:
        if not self.concerns(entry):
            return
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True

    def showEvent(self, event: QShowEvent) -> None:
        """Refresh a page that missed news while another was shown."""
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self.refresh()
