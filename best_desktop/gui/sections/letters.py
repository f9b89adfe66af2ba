"""Everything the office settles about its letters: what they say, what is over them, the paper."""

from __future__ import annotations

from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from best_desktop.gui.office import Office
from best_desktop.gui.section import SettingsSection
from best_desktop.gui.sections.letter_paper import LetterPaperSection
from best_desktop.gui.sections.letter_wording import LetterWordingSection
from best_desktop.gui.sections.letterhead import LetterheadSection

_PARTS: dict[str, type[SettingsSection]] = {
    "Wording": LetterWordingSection,
    "Letterhead": LetterheadSection,
    "Paper": LetterPaperSection,
}


class LettersSection(SettingsSection):
    """A tab for each part, built on its first visit."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        """Build the tabs; ``refresh`` fills the one in sight."""
        super().__init__(office, parent)
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName("Letters")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.addWidget(self.tabs)
        self._parts: dict[str, SettingsSection] = {}
        for name in _PARTS:
            page = QWidget()
            inside = QVBoxLayout(page)
            inside.setContentsMargins(0, 0, 0, 0)
            self.tabs.addTab(page, name)
        self.tabs.currentChanged.connect(lambda _: self._show())
        self.setFocusProxy(self.tabs.tabBar())

    def refresh(self) -> None:
        for each in self._parts.values():
            each.refresh()
        self._show()

    def focus_waiting(self) -> None:
        """Go to the wording that somebody should look at."""
        self.show_part("Wording").focus_waiting()

    @property
    def unsaved(self) -> bool:
        return any(each.unsaved for each in self._parts.values())

    def show_part(self, name: str) -> SettingsSection:
        """Go to a part by the name of its tab.

        Raises:
            ValueError: there is no such part.
        """
        self.tabs.setCurrentIndex(list(_PARTS).index(name))
        return self._show()

    def _show(self) -> SettingsSection:
        name = self.tabs.tabText(self.tabs.currentIndex())
        if name not in self._parts:
            made = _PARTS[name](self.office)
            layout = self.tabs.currentWidget().layout()
            if layout is None:
                raise LookupError("the tab has no layout")
            layout.addWidget(made)
            made.wanted_wording.connect(self.wanted_wording)
            self._parts[name] = made
            made.refresh()
        return self._parts[name]
