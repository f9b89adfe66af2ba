"""How the program looks to the person at this computer; it takes effect at once."""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup, QComboBox, QLabel, QRadioButton, QVBoxLayout, QWidget

from best_desktop.gui import theme
from best_desktop.gui.office import Office
from best_desktop.gui.parts import Section, words
from best_desktop.gui.section import SettingsSection
from best_desktop.gui.theme import Appearance
from best_desktop.gui.wheel_guard import guard_wheel

_LOOKS = {
    Appearance.SYSTEM: "&As Windows has it",
    Appearance.LIGHT: "Li&ght",
    Appearance.DARK: "&Dark",
}


class AppearanceSection(SettingsSection):
    """Light or dark, and the size of text; kept for this person only."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        """Build the part."""
        super().__init__(office, parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(12)
        self._looks = QButtonGroup(self)
        self.looks: dict[Appearance, QRadioButton] = {}
        section = Section("Colours")
        for look, text in _LOOKS.items():
            choice = QRadioButton(text)
            choice.setAccessibleName(text.replace("&", ""))
            self._looks.addButton(choice)
            self.looks[look] = choice
            section.body.addWidget(choice)
            choice.clicked.connect(lambda _on, chosen=look: self.wanted_appearance.emit(chosen))
        section.body.addWidget(
            words("A contrast theme chosen in Windows is always used as it is.", "muted")
        )
        column.addWidget(section)
        size = Section("Text size")
        self.text_size = QComboBox()
        self.text_size.setAccessibleName("Text size")
        for percent in theme.TEXT_SIZES:
            self.text_size.addItem(f"{percent} per cent", percent)
        label = QLabel("&Size of text, rows and icons")
        label.setBuddy(self.text_size)
        size.body.addWidget(label)
        size.body.addWidget(self.text_size)
        self.text_size.activated.connect(self._ask_text_size)
        column.addWidget(size)
        column.addStretch(1)
        guard_wheel(self)
        theme.news.changed.connect(self.refresh)

    def _ask_text_size(self) -> None:
        self.wanted_text_size.emit(self.text_size.currentData())

    def show_look(self, look: Appearance) -> None:
        """Show which colours are chosen; the window knows."""
        self.looks[look].setChecked(True)

    def refresh(self) -> None:
        self.text_size.setCurrentIndex(self.text_size.findData(theme.text_size()))
        self.show_look(theme.chosen())
