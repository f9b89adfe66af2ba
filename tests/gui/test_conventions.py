"""Conventions that hold for the whole window: menus, keys, targets, rings, what is read out."""

from __future__ import annotations

import os
import sys
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from best_desktop.casework.case_list_views import View
from best_desktop.casework.notes import add_note
from best_desktop.domain.vocabulary import Tag
from best_desktop.gui import announce, drafts, every_screen, theme
from best_desktop.gui.actions import Actions, Command, shortcuts
from best_desktop.gui.case_list import CASE_COLUMNS
from best_desktop.gui.date_field import CalendarPopup
from best_desktop.gui.main_window import PAGES, MainWindow
from best_desktop.gui.office import Office
from best_desktop.gui.pages.complaints import ComplaintsPage
from best_desktop.gui.pages.today import TodayPage
from best_desktop.gui.perform import succeeded
from best_desktop.gui.settings import Preferences, user_folder
from best_desktop.gui.tag_label import TagLabel
from tests.gui.small_office import TODAY

PACKAGE = Path(announce.__file__).parent
KEYS = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def rows(window: MainWindow) -> list[str]:
    cases = window.complaints().table.cases
    assert cases is not None
    return [row.reference for row in cases.rows()]


# ------------------------------------------------------------------------------ menus and keys


@pytest.mark.clause("B-1")
def test_the_menus_stand_in_their_usual_order(window: MainWindow) -> None:
    titles = [action.text().replace("&", "") for action in window.ui.menus.actions()]
    assert titles == ["File", "Edit", "View", "Case", "Reports", "Help"]


@pytest.mark.clause("B-2")
@pytest.mark.usefixtures("qapp")
def test_the_keys_people_know_do_what_they_expect() -> None:
    actions = Actions()
    wanted = {
        Command.NEW_COMPLAINT: "Ctrl+N",
        Command.NEW_COMPLIMENT: "Ctrl+Shift+N",
        Command.FIND: "Ctrl+F",
        Command.FIND_NEXT: "F3",
        Command.PRINT: "Ctrl+P",
        Command.REFRESH: "F5",
        Command.CORRECT_DETAILS: "F2",
        Command.HELP: "F1",
        Command.NEXT_PANE: "F6",
        Command.PREVIOUS_PANE: "Shift+F6",
        Command.NEXT_TAB: "Ctrl+Tab",
        Command.UNDO: "Ctrl+Z",
        Command.REDO: "Ctrl+Y",
        Command.COPY: "Ctrl+C",
        Command.EXIT: "Ctrl+Q",
    }
    assert {ask: actions.of(ask).shortcuts()[0].toString() for ask in wanted} == wanted
    listed = " ".join(keys for _, keys in shortcuts())
    assert [keys for keys in wanted.values() if keys not in listed] == []


@pytest.mark.clause("B-2", "P-5.1.h")
def test_delete_deletes_no_complaint(window: MainWindow) -> None:
    page = window.complaints()
    page.settle()
    before = rows(window)
    page.table.selectAll()
    for key in (KEYS.Key_Delete, KEYS.Key_Backspace):
        QTest.keyClick(page.table, key)
        QTest.keyClick(page.table, key, CTRL)
    page.refresh()
    page.settle()
    assert rows(window) == before
    assert len(before) == 6


@pytest.mark.clause("B-48")
def test_the_list_is_walked_by_arrows_home_and_end(window: MainWindow) -> None:
    page = window.complaints()
    page.settle()
    table = page.table
    table.choose_line(2)
    chosen = []
    for key, held in (
        (KEYS.Key_Down, Qt.KeyboardModifier.NoModifier),
        (KEYS.Key_Up, Qt.KeyboardModifier.NoModifier),
        (KEYS.Key_End, CTRL),
        (KEYS.Key_Home, CTRL),
    ):
        QTest.keyClick(table, key, held)
        chosen.append(table.currentIndex().row())
    assert chosen == [3, 2, 5, 0]


# ---------------------------------------------------------------------------- what is in sight


@pytest.mark.clause("B-18")
def test_status_and_due_are_in_sight_beside_an_open_case(window: MainWindow) -> None:
    assert [column.key for column in CASE_COLUMNS[:2]] == ["status", "due"]
    page = window.complaints()
    page.settle()
    page.open(1)
    QApplication.processEvents()
    assert window.width() == 1280
    assert page.ui.detailPane.isVisible()
    header, room = page.table.horizontalHeader(), page.table.viewport().width()
    for column in (0, 1):
        assert header.sectionViewportPosition(column) >= 0
        assert header.sectionViewportPosition(column) + header.sectionSize(column) <= room


@pytest.mark.clause("B-20")
def test_complaints_opened_last_are_offered_in_the_menu_and_on_today(
    window: MainWindow, preferences: Preferences
) -> None:
    for number in (3, 1, 5):
        window.open_case(number)
        window.complaints().settle()
    window.recent.aboutToShow.emit()
    wanted = ["BEST-2026-0005", "BEST-2026-0001", "BEST-2026-0003"]
    assert [action.text() for action in window.recent.actions()] == wanted
    window.show_page(Command.SHOW_TODAY)
    today = window.page()
    assert isinstance(today, TodayPage)
    shown = [each for each in today.findChildren(QPushButton) if each.text() in wanted]
    assert [each.text() for each in shown if each.isVisible()] == wanted
    shown[-1].click()
    assert window.complaints().current_id == 3
    for number in range(12):
        preferences.add_recent("a.best", number, f"BEST-2026-{number:04d}")
    assert [number for number, _ in preferences.recent_cases("a.best")] == list(range(11, 1, -1))


@pytest.mark.clause("B-5")
def test_the_window_comes_back_as_it_was_left(
    office: Office, preferences: Preferences, qtbot: QtBot
) -> None:
    def opened() -> MainWindow:
        made = MainWindow(office, preferences)
        qtbot.addWidget(made)
        made.show()
        made.start()
        return made

    first = opened()
    first.complaints().choose_view(View.MINE)
    first.complaints().table.show_columns(["status", "due", "reference"])
    first.complaints().open(3)
    first.close()
    second = opened()
    page = second.page()
    assert isinstance(page, ComplaintsPage)
    assert len(rows(second)) == 3
    assert [column.key for column in page.table.columns_in_order()] == [
        "status",
        "due",
        "reference",
    ]
    second.recent.aboutToShow.emit()
    assert second.recent.actions()[0].text() == "BEST-2026-0003"
    second.close()


@pytest.mark.clause("B-5")
@pytest.mark.parametrize("wide", [760, 4000])
def test_the_size_comes_back_on_a_screen_that_is_there(
    office: Office, preferences: Preferences, qtbot: QtBot, wide: int
) -> None:
    def opened() -> MainWindow:
        made = MainWindow(office, preferences)
        qtbot.addWidget(made)
        made.show()
        made.start()
        QApplication.processEvents()
        return made

    theme.apply(theme.Appearance.LIGHT)
    first = opened()
    first.resize(wide, 620)
    QApplication.processEvents()
    first.close()
    second = opened()
    screen = second.screen().availableGeometry()
    assert (second.width() == wide) is (wide < screen.width())
    assert second.width() <= screen.width()
    assert second.height() == 620
    assert screen.contains(second.geometry().center())
    second.close()


@pytest.mark.clause("B-45")
@pytest.mark.slow
def test_whatever_is_pressed_is_large_enough(office: Office, window: MainWindow) -> None:
    small = []

    def look(name: str, root: QWidget) -> None:
        QApplication.processEvents()
        for each in root.findChildren(QAbstractButton):
            inner = each.objectName().startswith("qt_") or not each.accessibleName() + each.text()
            if not each.isVisible() or inner:
                continue
            least = 32 if each.objectName() == "main_button" else 24
            if each.height() < least or each.width() < 24:
                small.append(f"{name}: {each.objectName()} {each.text()} {each.size().toTuple()}")

    every_screen.each_with(office, window, look)
    assert small == []


# ------------------------------------------------------------------------- focus and colours


@pytest.mark.clause("B-40")
@pytest.mark.parametrize("look", [theme.Appearance.LIGHT, theme.Appearance.DARK])
@pytest.mark.parametrize(
    "kind", [QPushButton, QLineEdit, QComboBox, QCheckBox, QPlainTextEdit, QListWidget]
)
def test_what_has_the_keyboard_wears_a_ring(
    qtbot: QtBot, kind: type[QWidget], look: theme.Appearance
) -> None:
    theme.apply(look)
    root = QWidget()
    qtbot.addWidget(root)
    column = QVBoxLayout(root)
    other, made = QPushButton("Another"), kind()
    column.addWidget(other)
    column.addWidget(made)
    root.resize(300, 200)
    root.show()
    root.activateWindow()

    def ring() -> int:
        QApplication.processEvents()
        picture = made.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        wanted = QColor(theme.tokens().focus).rgb()
        middle = picture.height() // 2
        return sum(picture.pixel(x, middle) == wanted for x in range(6))

    other.setFocus()
    qtbot.waitUntil(other.hasFocus)
    assert ring() == 0
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    assert ring() == 2
    theme.apply(theme.Appearance.LIGHT)


@pytest.mark.clause("B-42")
def test_weekends_of_the_small_calendar_are_not_told_by_red(qtbot: QtBot) -> None:
    theme.apply(theme.Appearance.LIGHT)
    parent = QWidget()
    qtbot.addWidget(parent)
    popup = CalendarPopup("Date received", TODAY, parent)
    plain = QApplication.palette().text().color()
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        assert popup.month.weekdayTextFormat(day).foreground().color() == plain


@pytest.mark.clause("B-46")
def test_in_a_contrast_theme_of_windows_the_program_adds_no_colours(
    qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = QGuiApplication.styleHints()

    class Asked:
        """What Windows answers; everything else is as it is here."""

        def contrastPreference(self) -> Qt.ContrastPreference:
            return Qt.ContrastPreference.HighContrast

    hints = SimpleNamespace(
        setColorScheme=real.setColorScheme, colorScheme=real.colorScheme, accessibility=Asked
    )
    windows = SimpleNamespace(styleHints=lambda: hints)

    def drawn() -> set[int]:
        tag.show_tag(Tag.OVERDUE)
        tag.resize(tag.sizeHint())
        picture = tag.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        return {picture.pixel(x, picture.height() // 2) for x in range(picture.width())}

    theme.apply(theme.Appearance.LIGHT)
    tag = TagLabel()
    qtbot.addWidget(tag)
    tint = QColor(theme.tokens().tags[Tag.OVERDUE].tint).rgb()
    assert tint in drawn()
    monkeypatch.setattr(theme, "QGuiApplication", windows)
    try:
        theme.apply(theme.Appearance.LIGHT)
        assert qapp.styleSheet() == ""
        assert qapp.palette() == qapp.style().standardPalette()
        assert tint not in drawn()
        assert qapp.palette().text().color().rgb() in drawn()
    finally:
        monkeypatch.undo()
        theme.apply(theme.Appearance.LIGHT)
    assert qapp.styleSheet() != ""


@pytest.mark.clause("B-9")
def test_what_the_program_remembers_lies_in_the_persons_own_folder() -> None:
    own = Path(os.environ["LOCALAPPDATA" if sys.platform == "win32" else "XDG_DATA_HOME"])
    assert user_folder().is_relative_to(own)
    preferences = Preferences()
    preferences.keep_text("tried/word", "kept")
    preferences.write()
    assert "word=kept" in (user_folder() / "window.ini").read_text(encoding="utf-8")
    preferences.forget("tried")
    drafts.save("note-1", {"text": "Rang."}, datetime(2026, 11, 20, 10, tzinfo=UTC))
    assert drafts.folder().is_relative_to(own)
    drafts.forget("note-1")


@pytest.mark.clause("B-47")
def test_nothing_moves_or_flashes() -> None:
    moving = ("Animation", "QMovie", "QSplashScreen", "setCursorFlashTime", "flash(")
    found = [
        f"{file.name}: {word}"
        for file in PACKAGE.rglob("*.py")
        for word in moving
        if word in file.read_text(encoding="utf-8")
    ]
    assert found == []


# ------------------------------------------------------------------------------ what is heard


@pytest.mark.clause("B-39")
def test_saving_and_filtering_are_read_out(
    window: MainWindow, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []

    class Reader:
        """Stands for Qt's bridge to a screen reader, which the test machine has not got."""

        @staticmethod
        def isActive() -> bool:
            return True

        @staticmethod
        def updateAccessibility(event: QAccessibleAnnouncementEvent) -> None:
            assert event.type() is QAccessible.Event.Announcement
            heard.append(event.message())

    monkeypatch.setattr(announce, "QAccessible", Reader)
    assert succeeded(window, lambda: add_note(office.desk(), 1, "Rang."), saying="Note saved.")
    assert "Note saved." in heard
    page = window.complaints()
    page.settle()
    heard.clear()
    page.search_now("obrien")
    assert any(words.startswith("1 of 6 complaints") for words in heard)


@pytest.mark.clause("B-43")
def test_no_page_scrolls_as_a_whole_in_a_window_of_the_usual_size(window: MainWindow) -> None:
    window.resize(1280, 760)
    for ask in PAGES:
        window.show_page(ask)
        QApplication.processEvents()
        room = window.ui.pages.parentWidget()
        assert room is not None
        assert window.ui.pages.size() == room.size(), ask
