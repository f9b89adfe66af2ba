"""Runs dialogs over the main window, one after another, and gives the keyboard back after each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import isValid

from best_desktop.domain.letter_abouts import LetterWish
from best_desktop.domain.vocabulary import LetterCode
from best_desktop.gui.office import Office
from best_desktop.gui.perform import perform

if TYPE_CHECKING:
    from best_desktop.casework.case_views import CaseView
    from best_desktop.gui.personal_asks import PersonalWish


class DialogRunner(QObject):
    """Runs a dialog and frees it.

    ``logged`` is a new complaint's id; ``wanted_letter`` the letter a dialog ended with the wish
    for, and its complaint.
    """

    logged = Signal(int)
    wanted_letter = Signal(object, int)

    def __init__(self, office: Office, window: QWidget) -> None:
        """Keep what every dialog is given."""
        super().__init__(window)
        self.office, self.window = office, window

    def run(self, dialog: QDialog) -> int | None:
        """Run a dialog; returns the id of what it made, None where nothing was."""
        wanted: list[tuple[LetterCode | LetterWish | PersonalWish, int]] = []
        signal = getattr(dialog, "wanted_letter", None)
        if signal is not None:
            signal.connect(lambda code, case: wanted.append((code, case)))
        before = _and_around(QApplication.focusWidget())
        dialog.exec()
        made: int | None = getattr(dialog, "result_id", None)
        dialog.deleteLater()
        for code, complaint_id in wanted[:1]:
            self.wanted_letter.emit(code, complaint_id)
        # After the event loop has put away what the change made anew and shown the rest.
        QTimer.singleShot(0, self, lambda: _focus_back(before))
        return made

    def run_made(self, make: Callable[[], QDialog]) -> int | None:
        """Run the dialog that ``make`` returns; a refusal of it is shown instead."""
        dialog = perform(self.window, make)
        return None if dialog is None else self.run(dialog)

    def case(self, complaint_id: int) -> CaseView | None:
        """A complaint as it stands; None where the refusal was shown."""
        from best_desktop.casework.queries.case import case_view

        return perform(self.window, lambda: case_view(self.office.desk(), complaint_id))


class DialogGroup:
    """Dialogs about one subject; its methods answer the signals of screens."""

    def __init__(self, runner: DialogRunner) -> None:
        """Keep what every dialog is given, and who runs it."""
        self._runner, self._run = runner, runner.run
        self._office, self._window = runner.office, runner.window


def _and_around(widget: QWidget | None) -> list[QWidget]:
    """A widget and everything it stands in, from the inside out."""
    around: list[QWidget] = []
    while widget is not None:
        around.append(widget)
        widget = widget.parentWidget()
    return around


def _focus_back(before: Sequence[QWidget]) -> None:
    """Give the keyboard back to where it was; where that is gone, to the first thing near it."""
    if QApplication.activeModalWidget() is not None:
        return
    there = [each for each in before if isValid(each) and each.isVisible()]
    if there and there[0] is before[0] and there[0].isEnabled():
        there[0].setFocus()
        return
    for each in there:
        first = getattr(each, "focus_first", None)
        if callable(first):
            first()
            return
