"""What the Settings page asks of each of its parts."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from best_desktop.gui.office import Office


class SettingsSection(QWidget):
    """One part of the settings; it asks the window for dialogs as pages do."""

    wanted_move = Signal(object, int)
    wanted_remove_office_day = Signal(int)
    wanted_office = Signal(object, int)
    wanted_data = Signal(object, object)
    wanted_wording = Signal(object, object)
    wanted_appearance = Signal(object)
    wanted_text_size = Signal(int)

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        """An empty part."""
        super().__init__(parent)
        self.office = office

    def refresh(self) -> None:
        """Load again what the part shows, leaving what is being typed alone."""
        raise NotImplementedError

    def focus_waiting(self) -> None:
        """Go to what waits for somebody, where the part has such a list."""
        self.setFocus()

    @property
    def unsaved(self) -> bool:
        """Whether something is typed that is not saved."""
        return False
