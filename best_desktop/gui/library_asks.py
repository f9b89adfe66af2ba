"""What the library page asks for, and the dialog that answers it, imported on first use."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtWidgets import QDialog, QWidget

from best_desktop.gui.office import Office


class LibraryAsk(Enum):
    """A dialog of the library; the id of a title goes with it (0 for a new one), or a request's."""

    TITLE = auto()
    VERSION = auto()
    REVIEW = auto()
    COPY = auto()
    SENT = auto()


def make(ask: LibraryAsk, office: Office, number: int, parent: QWidget) -> QDialog:
    """Make a dialog of the library."""
    from best_desktop.gui.dialogs import library

    dialogs = {
        LibraryAsk.TITLE: library.LibraryTitleDialog,
        LibraryAsk.VERSION: library.LibraryVersionDialog,
        LibraryAsk.REVIEW: library.LibraryReviewDialog,
        LibraryAsk.COPY: library.LibraryCopyDialog,
        LibraryAsk.SENT: library.LibrarySentDialog,
    }
    return dialogs[ask](office, parent, row_id=number)
