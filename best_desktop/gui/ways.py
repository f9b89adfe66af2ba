"""Ways through the main window to one place on a page: a register, a section, a report, a row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from best_desktop.gui.actions import Command

if TYPE_CHECKING:
    from best_desktop.gui.main_window import MainWindow


_SECTIONS = {"data": "Data protection", "wording": "Letters"}
"""Sections of the settings by what Today calls what waits there."""


def to_waiting(window: MainWindow, name: str) -> None:
    """Show what waits in a register, as Today names it: ``surveys``, ``learning:themes``."""
    kind, _, which = name.partition(":")
    if kind == "library":
        to_reviews(window)
    elif kind == "learning":
        to_learning(window, which)
    elif kind in _SECTIONS:
        to_settings(window, _SECTIONS[kind])
    else:
        to_feedback(window, name)


def to_feedback(window: MainWindow, name: str) -> None:
    """Show what waits in a register of feedback and requests."""
    from best_desktop.gui.pages.feedback import FeedbackPage

    window.show_page(Command.SHOW_FEEDBACK)
    page = window.page()
    if isinstance(page, FeedbackPage):
        page.show_waiting(name)
        page.setFocus()


def to_recorded(window: MainWindow, register: str, row_id: int) -> None:
    """Show what was recorded in its register, as a complaint is shown once it is logged."""
    from best_desktop.gui.pages.feedback import FeedbackPage

    window.show_page(Command.SHOW_FEEDBACK)
    page = window.page()
    if isinstance(page, FeedbackPage):
        page.show_row(register, row_id)


def to_settings(window: MainWindow, section: str) -> None:
    """Show a section of the settings, at what waits in it."""
    from best_desktop.gui.pages.settings import SettingsPage

    window.show_page(Command.SHOW_SETTINGS)
    page = window.page()
    if isinstance(page, SettingsPage):
        page.show_section(section).focus_waiting()


def to_learning(window: MainWindow, name: str) -> None:
    """Show a list of the learning page."""
    from best_desktop.gui.pages.learning import LearningPage

    window.show_page(Command.SHOW_LEARNING)
    page = window.page()
    if isinstance(page, LearningPage):
        page.show_list(name)


def to_report(window: MainWindow, kind: str) -> None:
    """Show a report by its kind."""
    from best_desktop.casework.report_kinds import ReportKind
    from best_desktop.gui.pages.reports import ReportsPage

    window.show_page(Command.SHOW_REPORTS)
    page = window.page()
    if isinstance(page, ReportsPage):
        page.show_kind(ReportKind(kind))


def to_reviews(window: MainWindow) -> None:
    """Show the documents of the library that are due for review."""
    from best_desktop.gui.pages.library import LibraryPage

    window.show_page(Command.SHOW_LIBRARY)
    page = window.page()
    if isinstance(page, LibraryPage):
        page.show_reviews()
        page.setFocus()
