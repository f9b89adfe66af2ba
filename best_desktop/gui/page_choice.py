"""Which page stands behind which line of the rail; each is imported and built on first visit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from best_desktop.gui.actions import Command
from best_desktop.gui.office import Office
from best_desktop.gui.page import Page
from best_desktop.gui.settings import Preferences

if TYPE_CHECKING:
    from best_desktop.gui.pages.complaints import ComplaintsPage
    from best_desktop.gui.pages.today import TodayPage


def today(office: Office, preferences: Preferences) -> TodayPage:
    """Build the Today page."""
    from best_desktop.gui.pages.today import TodayPage

    return TodayPage(office, preferences)


def complaints(office: Office, preferences: Preferences) -> ComplaintsPage:
    """Build the complaints page; the case detail is built when the first case is shown."""
    from best_desktop.gui.pages.complaints import ComplaintsPage

    def make_detail(office: Office, parent: QWidget) -> QWidget:
        from best_desktop.gui.case_detail import CaseDetail

        return CaseDetail(office, parent)

    return ComplaintsPage(office, make_detail, preferences)


def other(ask: Command, office: Office, preferences: Preferences) -> Page:
    """Build the page of another section.

    Raises:
        KeyError: the command shows no page.
    """
    if ask is Command.SHOW_FEEDBACK:
        from best_desktop.gui.pages.feedback import FeedbackPage

        return FeedbackPage(office, preferences)
    if ask is Command.SHOW_CALENDAR:
        from best_desktop.gui.pages.calendar import CalendarPage

        return CalendarPage(office)
    if ask is Command.SHOW_REPORTS:
        from best_desktop.gui.pages.reports import ReportsPage

        return ReportsPage(office)
    if ask is Command.SHOW_PEOPLE:
        from best_desktop.gui.pages.people import PeoplePage

        return PeoplePage(office, preferences)
    if ask is Command.SHOW_LIBRARY:
        from best_desktop.gui.pages.library import LibraryPage

        return LibraryPage(office, preferences)
    if ask is Command.SHOW_LEARNING:
        from best_desktop.gui.pages.learning import LearningPage

        return LearningPage(office)
    if ask is Command.SHOW_SETTINGS:
        from best_desktop.gui.pages.settings import SettingsPage

        return SettingsPage(office)
    raise KeyError(ask)
