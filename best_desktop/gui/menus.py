"""The menus of the main window, filled from the one list of actions (B-1)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from best_desktop.gui import theme
from best_desktop.gui.actions import CASE_MENU, ENDING_MENU, LEAD_MENU, Actions, Ask, Command
from best_desktop.gui.theme import Appearance

T = TypeVar("T")

_FILE: tuple[Ask | None, ...] = (
    Command.NEW_COMPLAINT,
    Command.PASTE_FORM,
    Command.NEW_COMPLIMENT,
    Command.NEW_COMMENT,
    Command.NEW_SERVICE_REQUEST,
    Command.REFER_APPOINTEE,
    Command.NEW_SURVEY_ANSWER,
    None,
)
_IMPORT: tuple[Ask | None, ...] = (
    Command.IMPORT_CASES,
    Command.IMPORT_COMPLIMENTS,
    Command.IMPORT_SURVEYS,
)
_FILES: tuple[Ask | None, ...] = (
    None,
    Command.OPEN_FILE,
    Command.NEW_FILE,
)
_FILE_END: tuple[Ask | None, ...] = (
    Command.CHANGE_SEAT,
    None,
    Command.PRINT,
    Command.EXPORT,
    None,
    Command.EXIT,
)
_EDIT: tuple[Ask | None, ...] = (
    Command.UNDO,
    Command.REDO,
    None,
    Command.CUT,
    Command.COPY,
    Command.PASTE,
    Command.SELECT_ALL,
    None,
    Command.FIND,
    Command.FIND_NEXT,
    None,
    Command.CORRECT_DETAILS,
    Command.WHO_SPEAKS,
    Command.ADD_PROOF,
)
_VIEW: tuple[Ask | None, ...] = (
    Command.SHOW_TODAY,
    Command.SHOW_COMPLAINTS,
    Command.SHOW_FEEDBACK,
    Command.SHOW_CALENDAR,
    Command.SHOW_REPORTS,
    Command.SHOW_PEOPLE,
    Command.SHOW_LIBRARY,
    Command.SHOW_LEARNING,
    Command.SHOW_SETTINGS,
    None,
    Command.LETTERS_TO_SEND,
    Command.AUTHORITY_TASKS,
    None,
    Command.COLUMNS,
    Command.CLEAR_FILTERS,
    Command.REFRESH,
    None,
)
_VIEW_END: tuple[Ask | None, ...] = (
    Command.LARGER_TEXT,
    Command.SMALLER_TEXT,
    None,
    Command.BACK,
    Command.NEXT_PANE,
    Command.PREVIOUS_PANE,
)
_REPORTS: tuple[Ask | None, ...] = (
    Command.BOARD_WORKBOOK,
    Command.COMPLIMENTS_WORKBOOK,
    Command.SURVEY_REPORT,
    Command.LEARNING_REPORT,
    Command.OTHER_WORKBOOK,
    Command.ANNUAL_REPORT,
    Command.PUBLISHED_NUMBERS,
)
_HELP: tuple[Ask | None, ...] = (
    Command.HELP,
    Command.SHORTCUTS,
    None,
    Command.BLANK_FORM,
    None,
    Command.ABOUT,
)

_APPEARANCES = {
    Appearance.SYSTEM: "&As Windows",
    Appearance.LIGHT: "&Light",
    Appearance.DARK: "&Dark",
}


def add(menu: QMenu, actions: Actions, asks: Sequence[Ask | None]) -> None:
    """Add commands to a menu; None is a line between groups."""
    for ask in asks:
        if ask is None:
            menu.addSeparator()
        else:
            menu.addAction(actions.of(ask))
    menu.setToolTipsVisible(True)  # a greyed command says why
    held = [ask for ask in asks if ask is not None]
    menu.aboutToShow.connect(lambda: actions.dress(held))


def fill_file(menu: QMenu, actions: Actions) -> QMenu:
    """File; returns the menu of recent complaints, filled when it opens."""
    add(menu, actions, _FILE)
    imports = QMenu("&Import", menu)
    add(imports, actions, _IMPORT)
    menu.addMenu(imports)
    add(menu, actions, _FILES)
    recent = QMenu("&Recent complaints", menu)
    menu.addMenu(recent)
    add(menu, actions, _FILE_END)
    return recent


def fill_edit(menu: QMenu, actions: Actions) -> None:
    """Edit."""
    add(menu, actions, _EDIT)


def fill_case(menu: QMenu, actions: Actions) -> None:
    """Case: every move; handing over, and what ends or reopens it, in menus of their own."""
    add(menu, actions, CASE_MENU)
    lead = QMenu("Hand o&ver, refer, direct", menu)
    add(lead, actions, LEAD_MENU)
    menu.addMenu(lead)
    ending = QMenu("&Withdraw, conclude, reopen", menu)
    add(ending, actions, ENDING_MENU)
    menu.addMenu(ending)


def fill_view(
    menu: QMenu,
    actions: Actions,
    look: Appearance,
    choose_look: Callable[[Appearance], object],
    choose_size: Callable[[int], object],
) -> None:
    """View, with the appearance and the text size."""
    add(menu, actions, _VIEW)
    looks = QMenu("&Appearance", menu)
    _choices(looks, [(text, value) for value, text in _APPEARANCES.items()], look, choose_look)
    menu.addMenu(looks)
    sizes = QMenu("Te&xt size", menu)
    options = [(f"{size}%", size) for size in theme.TEXT_SIZES]
    _choices(sizes, options, theme.text_size(), choose_size)
    menu.addMenu(sizes)
    add(menu, actions, _VIEW_END)


def fill_reports(menu: QMenu, actions: Actions) -> None:
    """Reports."""
    add(menu, actions, _REPORTS)


def fill_help(menu: QMenu, actions: Actions) -> None:
    """Help."""
    add(menu, actions, _HELP)


def _choices(
    menu: QMenu, options: Sequence[tuple[str, T]], now: T, choose: Callable[[T], object]
) -> None:
    group = QActionGroup(menu)
    for text, value in options:
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(value == now)
        action.setData(value)
        group.addAction(action)
        action.triggered.connect(lambda _=False, value=value: choose(value))
