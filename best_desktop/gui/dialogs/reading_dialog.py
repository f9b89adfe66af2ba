"""A dialog that is only read: Enter and Esc both close it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QScrollArea, QWidget

from best_desktop.gui.access_keys import give_keys
from best_desktop.gui.label_column import even_labels
from best_desktop.gui.tab_order import tab_as_read
from best_desktop.gui.wheel_guard import guard_wheel

if TYPE_CHECKING:
    from best_desktop.gui.dialogs.form_dialog import Form
    from best_desktop.gui.office import Office


class ReadingDialog(QDialog):
    """Shows something; there is nothing to save and nothing to lose."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        """Nothing shown yet."""
        super().__init__(parent)
        self.office = office
        self.setSizeGripEnabled(True)

    def build(self, form: Form) -> None:
        """Put the form's widgets into the dialog."""
        form.setupUi(self)
        for label in self.findChildren(QLabel):
            label.setTextFormat(Qt.TextFormat.PlainText)
        close, other = (self._button(name) for name in ("main_button", "cancel_button"))
        other.hide()
        close.setDefault(True)
        close.clicked.connect(self.accept)
        guard_wheel(self)

    def ready(self, letters: int = 84) -> None:
        """Everything is shown: give it a size, so many letters wide."""
        scroll = self.findChild(QScrollArea, "scroll")
        content = self.findChild(QWidget, "scrollContents")
        if scroll is None or content is None:
            raise LookupError("the form has no scroll area")
        give_keys(self)
        tab_as_read(self)
        even_labels(content, self.fontMetrics().averageCharWidth() * letters)
        wide = self.fontMetrics().averageCharWidth()
        chrome = self.sizeHint() - scroll.sizeHint()
        height = content.sizeHint().height() + chrome.height() + 2 * wide
        self.resize(QSize(wide * letters, height).boundedTo(self.screen().availableSize() * 0.9))

    def _button(self, name: str) -> QPushButton:
        found = self.findChild(QPushButton, name)
        if found is None:
            raise LookupError(f"the form has no {name}")
        return found
