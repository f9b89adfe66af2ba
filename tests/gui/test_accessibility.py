"""Every page, tab and dialog, walked as a screen reader does: each part has a name and is plain."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenuBar,
    QScrollBar,
    QSplitterHandle,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from best_desktop.casework.survey_views import NewSurveyAnswer
from best_desktop.casework.surveys import add_survey_answer
from best_desktop.gui import every_screen, theme
from best_desktop.gui.main_window import MainWindow
from best_desktop.gui.office import Office
from best_desktop.gui.settings import Preferences
from tests.gui.small_office import brought_outside, looked_into

KEY = re.compile(r"(?<!&)&([^&\s])")
# Parts inside a widget that the widget speaks for.
INNER = (QScrollBar, QSplitterHandle, QMenuBar)


@pytest.fixture
def window(office: Office, preferences: Preferences, qtbot: QtBot) -> Iterator[MainWindow]:
    theme.apply(theme.Appearance.LIGHT)
    add_survey_answer(office.desk(), NewSurveyAnswer("R-1", office.today, 1, "Never came back"))
    brought_outside(office.desk(), 1)
    looked_into(office.desk(), 1)
    made = MainWindow(office, preferences)
    qtbot.addWidget(made)
    made.resize(1280, 760)
    made.show()
    yield made
    made.close()


def spoken(widget: QWidget) -> str:
    """What a screen reader says: the accessible name as Qt works it out."""
    reader = QAccessible.queryAccessibleInterface(widget)
    name = reader.text(QAccessible.Text.Name)
    if not name and isinstance(widget, QTabBar) and widget.count():
        return widget.tabText(widget.currentIndex())
    return name


def stops(root: QWidget) -> list[QWidget]:
    """The parts the keyboard stops at."""
    return [
        widget
        for widget in (root, *root.findChildren(QWidget))
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and not isinstance(widget, INNER)
        and not _part_of_a_field(widget)
    ]


def _part_of_a_field(widget: QWidget) -> bool:
    """The line inside a spin box or drop-down, or a viewport: the field around it is named."""
    parent = widget.parentWidget()
    if isinstance(parent, QAbstractSpinBox | QComboBox):
        return True
    if isinstance(parent, QAbstractScrollArea) and widget is parent.viewport():
        return True
    # A bare page area takes the keyboard only to be scrolled by it.
    return widget.metaObject().className() == "QScrollArea" and not spoken(widget)


def where(widget: QWidget) -> str:
    names = []
    part: QWidget | None = widget
    while part is not None:
        names.append(f"{part.metaObject().className()} {part.objectName()}".strip())
        part = part.parentWidget()
    return " in ".join(names[:4])


def keys_of(root: QWidget) -> dict[str, list[str]]:
    """The access keys in sight and what has each."""
    found: dict[str, list[str]] = {}
    for widget in root.findChildren(QWidget):
        if not widget.isVisible():
            continue
        text = ""
        if isinstance(widget, QAbstractButton) or (
            isinstance(widget, QLabel) and widget.buddy() is not None
        ):
            text = widget.text()
        match = KEY.search(text)
        if match:
            found.setdefault(match[1].casefold(), []).append(f"{text} ({where(widget)})")
    return found


def looked_at(office: Office, window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Every screen, shown, one after another."""
    for name, page in every_screen.pages(window):
        QApplication.processEvents()
        yield name, page
    for name, tab in every_screen.tabs(window, every_screen.some_cases(office)[0].id):
        QApplication.processEvents()
        yield name, tab
    for name, dialog in every_screen.dialogs(office, window):
        dialog.show()
        QApplication.processEvents()
        yield name, dialog
        dialog.hide()
        dialog.deleteLater()


@pytest.mark.clause("B-36")
@pytest.mark.slow
def test_every_stop_of_the_keyboard_has_a_name(office: Office, window: MainWindow) -> None:
    nameless = [
        f"{name}: {where(widget)}"
        for name, root in looked_at(office, window)
        for widget in stops(root)
        if not spoken(widget)
    ]
    nameless += [f"window: {where(widget)}" for widget in stops(window) if not spoken(widget)]
    assert nameless == []


@pytest.mark.clause("B-1")
@pytest.mark.slow
def test_no_two_parts_in_sight_share_an_access_key(office: Office, window: MainWindow) -> None:
    clashes = []
    for name, screen in looked_at(office, window):
        root = screen if isinstance(screen, QDialog) else window
        keys = keys_of(root)
        if root is window:
            for action in window.ui.menus.actions():
                match = KEY.search(action.text())
                assert match is not None
                keys.setdefault(match[1].casefold(), []).append(f"menu {action.text()}")
        clashes += [f"{name}: {had}" for had in keys.values() if len(had) > 1]
    assert clashes == []


@pytest.mark.slow
def test_data_is_never_read_as_markup(office: Office, window: MainWindow) -> None:
    rich = [
        f"{name}: {where(label)}"
        for name, root in looked_at(office, window)
        for label in root.findChildren(QLabel)
        if label.text() and label.textFormat() != Qt.TextFormat.PlainText
    ]
    assert rich == []


@pytest.mark.clause("B-8")
@pytest.mark.slow
def test_the_wheel_changes_no_value(office: Office, window: MainWindow) -> None:
    def state(field: QWidget) -> object:
        if isinstance(field, QComboBox):
            return field.currentIndex()
        return field.text() if isinstance(field, QAbstractSpinBox) else None

    turned = []
    for name, root in looked_at(office, window):
        fields = [
            each for kind in (QComboBox, QAbstractSpinBox) for each in root.findChildren(kind)
        ]
        for field in fields:
            if not field.isVisible():
                continue
            field.setFocus()
            before = state(field)
            for turn in (-120, 120):
                middle = QPointF(field.rect().center())
                event = QWheelEvent(
                    middle,
                    QPointF(field.mapToGlobal(field.rect().center())),
                    QPoint(0, turn // 8),
                    QPoint(0, turn),
                    Qt.MouseButton.NoButton,
                    Qt.KeyboardModifier.NoModifier,
                    Qt.ScrollPhase.NoScrollPhase,
                    False,
                )
                QApplication.sendEvent(field, event)
                if state(field) != before:
                    turned.append(f"{name}: {where(field)}")
    assert turned == []


@pytest.mark.slow
def test_tab_leaves_every_list(office: Office, window: MainWindow) -> None:
    traps = [
        f"{name}: {where(view)}"
        for name, root in looked_at(office, window)
        for view in root.findChildren(QAbstractItemView)
        if view.isVisible() and view.tabKeyNavigation()
    ]
    assert traps == []


@pytest.mark.slow
def test_no_drop_down_is_typed_into(office: Office, window: MainWindow) -> None:
    # Screen readers fall silent in editable drop-downs (PF-77).
    editable = [
        f"{name}: {where(box)}"
        for name, root in looked_at(office, window)
        for box in root.findChildren(QComboBox)
        if box.isEditable()
    ]
    assert editable == []


def test_the_walk_finds_what_has_no_name(qtbot: QtBot) -> None:
    root = QWidget()
    qtbot.addWidget(root)
    QLineEdit(root)
    root.show()
    assert [spoken(widget) for widget in stops(root)] == [""]


def test_dialogs_are_freed(office: Office, window: MainWindow) -> None:
    import gc
    import weakref

    gone = []
    for _name, dialog in every_screen.dialogs(office, window):
        gone.append(weakref.ref(dialog))
        dialog.deleteLater()
        del dialog
    for _ in range(3):
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()
        gc.collect()
    assert gone
    assert [ref() for ref in gone if ref() is not None] == []
