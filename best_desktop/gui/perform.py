"""Run one thing staff asked for: wait cursor, one message when refused, the crash dialog else.

    logged = perform(self, lambda: log_complaint(desk, new), saying="Complaint logged.")
    if logged is not None: ...

    if succeeded(self, lambda: add_note(desk, case_id, text), saying="Note saved."): ...

A dialog that shows problems beside its fields passes ``raising=FIELD_ERRORS`` and catches them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QMessageBox, QPushButton, QWidget

from best_desktop.casework.errors import (
    CaseworkError,
    ChangedMeanwhile,
    InvalidInput,
    NeedsReason,
)
from best_desktop.gui import crash

T = TypeVar("T")

FIELD_ERRORS: tuple[type[CaseworkError], ...] = (InvalidInput, NeedsReason, ChangedMeanwhile)
"""What a dialog answers itself: beside a field, by asking a reason, by comparing values."""


class Performed(QObject):
    """Tells the shell that something succeeded; it looks for news and says the words."""

    done = Signal(str)


performed = Performed()
_busy: set[int] = set()


def perform(
    parent: QWidget,
    do: Callable[[], T],
    *,
    saying: str = "",
    raising: tuple[type[CaseworkError], ...] = (),
) -> T | None:
    """Do it and return what it returns; None when it was refused or failed, after saying so.

    Args:
        parent: the window a message belongs to. While its request runs, a second one (an
            impatient double click) does nothing and returns None.
        do: a use case with its arguments, such as ``lambda: add_note(desk, case_id, text)``.
        saying: shown in the status bar and read out when it succeeded.
        raising: refusals the caller wants to answer itself, usually ``FIELD_ERRORS``.

    Raises:
        CaseworkError: only of the kinds given in ``raising``.
    """
    result = _attempt(parent, do, saying, raising)
    return result[0] if result else None


def succeeded(
    parent: QWidget,
    do: Callable[[], object],
    *,
    saying: str = "",
    raising: tuple[type[CaseworkError], ...] = (),
) -> bool:
    """As ``perform``, for a use case that returns nothing: whether it went through."""
    return _attempt(parent, do, saying, raising) is not None


def _attempt(
    parent: QWidget,
    do: Callable[[], T],
    saying: str,
    raising: tuple[type[CaseworkError], ...],
) -> tuple[T] | None:
    window = id(parent.window())
    if window in _busy:
        return None
    _busy.add(window)
    try:
        with wait_cursor():
            result = do()
    except raising:
        raise
    except CaseworkError as refusal:
        say(parent, str(refusal))
        return None
    except Exception as error:  # noqa: BLE001 - the edge: nothing may leave a slot unseen
        crash.tell(error, parent)
        return None
    finally:
        _busy.discard(window)
    performed.done.emit(saying)
    return (result,)


@contextmanager
def wait_cursor() -> Iterator[None]:
    """Show the wait cursor while the block runs."""
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        yield
    finally:
        QGuiApplication.restoreOverrideCursor()


def say(
    parent: QWidget | None,
    text: str,
    *,
    title: str = "BeST Desktop",
    icon: QMessageBox.Icon = QMessageBox.Icon.Warning,
) -> None:
    """Show a message and wait for Close; the text is never read as markup."""
    if crash.is_unattended():
        crash.keep_unseen(CaseworkError(text))
        return
    box = QMessageBox(icon, title, text, QMessageBox.StandardButton.Close, parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setAccessibleName(title)
    box.exec()
    box.deleteLater()


def confirm(
    parent: QWidget,
    question: str,
    verb: str,
    *,
    title: str = "BeST Desktop",
    cancel: str = "Cancel",
    more: str = "",
) -> bool:
    """Ask before something that cannot be taken back; the button says what it does (B-4)."""
    if crash.is_unattended():
        crash.keep_unseen(CaseworkError(question))
        return False
    box = QMessageBox(
        QMessageBox.Icon.Question, title, question, QMessageBox.StandardButton.NoButton, parent
    )
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(more)
    box.setAccessibleName(title)
    go = QPushButton(verb)
    go.setProperty("kind", "primary")  # bold from the start: as wide as its words need
    box.addButton(go, QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(go)
    box.setEscapeButton(box.addButton(cancel, QMessageBox.ButtonRole.RejectRole))
    box.exec()
    chosen = box.clickedButton() is go
    box.deleteLater()
    return chosen


def answered(dialog: QDialog) -> bool:
    """Ask with a dialog that is made for it alone; whether its main button was pressed."""
    agreed = bool(dialog.exec())
    dialog.deleteLater()
    return agreed
