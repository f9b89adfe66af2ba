"""Settings: the office, its calendar and procedures, people and places, appearance, the file."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from best_desktop.casework.case_views import HistoryEntry
from best_desktop.gui.forms.ui_settings import Ui_SettingsPage
from best_desktop.gui.office import Office
from best_desktop.gui.page import Page
from best_desktop.gui.section import SettingsSection


def _office() -> type[SettingsSection]:
    from best_desktop.gui.sections.office import OfficeSection

    return OfficeSection


def _rules() -> type[SettingsSection]:
    from best_desktop.gui.sections.rules import RulesSection

    return RulesSection


def _letters() -> type[SettingsSection]:
    from best_desktop.gui.sections.letters import LettersSection

    return LettersSection


def _calendar() -> type[SettingsSection]:
    from best_desktop.gui.sections.calendar import CalendarSection

    return CalendarSection


def _procedures() -> type[SettingsSection]:
    from best_desktop.gui.sections.procedures import ProceduresSection

    return ProceduresSection


def _people() -> type[SettingsSection]:
    from best_desktop.gui.sections.people import PeopleSection

    return PeopleSection


def _absences() -> type[SettingsSection]:
    from best_desktop.gui.sections.absences import AbsencesSection

    return AbsencesSection


def _homes() -> type[SettingsSection]:
    from best_desktop.gui.sections.homes import HomesSection

    return HomesSection


def _data() -> type[SettingsSection]:
    from best_desktop.gui.sections.data import DataSection

    return DataSection


def _appearance() -> type[SettingsSection]:
    from best_desktop.gui.sections.appearance import AppearanceSection

    return AppearanceSection


def _case_file() -> type[SettingsSection]:
    from best_desktop.gui.sections.case_file import CaseFileSection

    return CaseFileSection


_SECTIONS: dict[str, Callable[[], type[SettingsSection]]] = {
    "Office": _office,
    "Ombudsman and rules": _rules,
    "Letters": _letters,
    "Calendar": _calendar,
    "Procedures": _procedures,
    "People and places": _people,
    "Absences": _absences,
    "Homes": _homes,
    "Data protection": _data,
    "Appearance": _appearance,
    "Case file": _case_file,
}


class SettingsPage(Page):
    """A tab for each part, built on its first visit; only appearance is this person's own."""

    wanted_remove_office_day = Signal(int)
    wanted_office = Signal(object, int)
    wanted_data = Signal(object, object)
    wanted_wording = Signal(object, object)
    wanted_appearance = Signal(object)
    wanted_text_size = Signal(int)

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        """Build the page with empty tabs."""
        super().__init__(office, parent)
        self.ui = Ui_SettingsPage()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._sections: dict[str, SettingsSection] = {}
        self._behind: set[str] = set()
        for name in _SECTIONS:
            page = QWidget()
            column = QVBoxLayout(page)
            column.setContentsMargins(0, 0, 0, 0)
            self.ui.tabs.addTab(page, name)
        self.setFocusProxy(self.ui.tabs.tabBar())
        self.ui.tabs.currentChanged.connect(lambda _: self._show())

    def show_section(self, name: str) -> SettingsSection:
        """Go to a part by the name of its tab.

        Raises:
            ValueError: there is no such part.
        """
        self.ui.tabs.setCurrentIndex(list(_SECTIONS).index(name))
        return self._show()

    def concerns(self, entry: HistoryEntry) -> bool:
        """Settings, people, places and days are recorded under no complaint."""
        return entry.complaint_id is None

    def refresh(self) -> None:
        self._behind = set(self._sections)
        self._show()

    @property
    def unsaved(self) -> bool:
        """Whether something is typed in any part that is not saved."""
        return any(each.unsaved for each in self._sections.values())

    def minimumSizeHint(self) -> QSize:
        return QSize(420, 320)

    def _show(self) -> SettingsSection:
        place = self.ui.tabs.currentIndex()
        name = self.ui.tabs.tabText(place)
        section = self._sections.get(name)
        if section is None:
            section = self._sections[name] = self._build(name, place)
            section.refresh()
        elif name in self._behind:
            section.refresh()
        self._behind.discard(name)
        self.status_changed.emit(f"Settings: {name}")
        return section

    def _build(self, name: str, place: int) -> SettingsSection:
        section = _SECTIONS[name]()(self.office)
        page = cast("QWidget", self.ui.tabs.widget(place))
        cast("QVBoxLayout", page.layout()).addWidget(section)
        section.wanted_move.connect(self.wanted_move)
        section.wanted_remove_office_day.connect(self.wanted_remove_office_day)
        section.wanted_office.connect(self.wanted_office)
        section.wanted_data.connect(self.wanted_data)
        section.wanted_wording.connect(self.wanted_wording)
        section.wanted_appearance.connect(self.wanted_appearance)
        section.wanted_text_size.connect(self.wanted_text_size)
        return section
