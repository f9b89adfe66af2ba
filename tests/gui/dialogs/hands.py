"""Hands for the tests: answering windows that open over another, and typing by keyboard alone."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QMessageBox,
    QProgressDialog,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from best_desktop.casework.audit import latest_entry_id
from best_desktop.gui.dialogs.form_dialog import FormDialog

AnyDialog = TypeVar("AnyDialog", bound=QDialog)
_CLOSES_WITHIN = 2.0
"""Seconds in which a window that was answered may still be there."""
Step = tuple[type[QWidget], Callable[[Any], object]]


@contextmanager
def answering(*steps: Step) -> Iterator[list[str]]:
    """Answer the windows that open during the block, one after another, in this order.

    Yields the texts of the message boxes seen. A window nobody answers is closed and fails.
    """
    left, done = list(steps), set[int]()
    said: list[str] = []
    unexpected: list[str] = []
    wrong: list[BaseException] = []
    closing: dict[int, float] = {}

    def look() -> None:
        window = QApplication.activeModalWidget()
        if window is None or id(window) in done or not window.isVisible():
            return
        if isinstance(window, QProgressDialog):  # it goes by itself
            return
        expected = bool(left) and isinstance(window, left[0][0])
        if not expected and time.monotonic() < closing.get(id(window), 0):
            return
        done.add(id(window))
        words = window.text() if isinstance(window, QMessageBox) else ""
        if words:
            said.append(words)
        try:
            if expected:
                closing[id(window)] = time.monotonic() + _CLOSES_WITHIN
                left.pop(0)[1](window)
            else:
                unexpected.append(f"{type(window).__name__} {words}")
        except BaseException as error:  # noqa: BLE001 - raised again when the block is left
            wrong.append(error)
        if (unexpected or wrong) and isinstance(window, QDialog):
            let_go(window)
            window.done(0)
        done.discard(id(window))

    timer = QTimer()
    timer.setInterval(5)
    timer.timeout.connect(look)
    timer.start()
    try:
        yield said
    finally:
        timer.stop()
    if wrong:
        raise wrong[0]
    assert unexpected == []
    assert [kind.__name__ for kind, _ in left] == [], "a window did not open"


def press(words: str) -> Step:
    """Press a button of a message box by its words."""

    def answer(box: QMessageBox) -> None:
        button = next(each for each in box.buttons() if each.text().replace("&", "") == words)
        button.click()

    return QMessageBox, answer


def save(dialog: QDialog) -> None:
    """Press a dialog's main button, and see that it closes as saved.

    It is pressed twice in a row, as hasty people do: the second press does nothing (PF-36).
    """
    button = dialog.findChild(QPushButton, "main_button")
    assert button is not None
    button.click()
    errors = getattr(dialog, "errors", None)
    assert dialog.result() == QDialog.DialogCode.Accepted, errors and errors.messages()
    done = latest_entry_id()
    button.click()
    assert latest_entry_id() == done, "a second press made a second event"


def focused() -> QWidget:
    """What has the keyboard."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def keys(text: str) -> None:
    """Type ASCII into whatever has the keyboard."""
    QTest.keyClicks(focused(), text)


def key(which: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press one key where the keyboard is."""
    QTest.keyClick(focused(), which, modifier)


def tab_to(name: str, most: int = 60) -> QWidget:
    """Press Tab until the field of this accessible name has the keyboard."""
    for _ in range(most):
        if focused().accessibleName() == name:
            return focused()
        key(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not reach {name!r}")


def let_go(dialog: QDialog) -> None:
    """Forget what is typed, so that the end of a test does not ask about it."""
    if isinstance(dialog, FormDialog):
        dialog.forget_typed()


def opened(qtbot: QtBot, dialog: AnyDialog) -> AnyDialog:
    """Show a dialog; it is closed without asking when the test is over."""
    qtbot.addWidget(dialog, before_close_func=let_go)
    dialog.show()
    return dialog
