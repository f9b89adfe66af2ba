"""Opens the dialog for what a screen asks; the one place that knows which dialog that is.

Pages, tabs and dialogs do not know each other: they emit what they want, and the main window's
opener imports the dialog on its first use, runs it and frees it.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from best_desktop.casework import closing
from best_desktop.casework.letters import supersede
from best_desktop.domain.deadlines import Milestone
from best_desktop.domain.moves import Move
from best_desktop.domain.vocabulary import LetterCode
from best_desktop.gui import dialog_choice
from best_desktop.gui.actions import Ask
from best_desktop.gui.office import Office
from best_desktop.gui.perform import confirm, perform, succeeded


class DialogOpener(QObject):
    """Runs dialogs over the main window, one after another."""

    def __init__(self, office: Office, window: QWidget) -> None:
        """Keep what every dialog is given."""
        super().__init__(window)
        self._office, self._window = office, window

    def serve(self, screen: QObject) -> None:
        """Open what a screen asks for by any of its signals."""
        for name, answer in (
            ("wanted_move", self.open),
            ("wanted_why", self.why),
            ("wanted_draft", self.draft),
            ("wanted_print", self.print_letter),
            ("wanted_sent", self.sent),
            ("wanted_supersede", self.supersede),
            ("dropped_files", self.attach),
            ("wanted_letter", self.letter),
        ):
            signal = getattr(screen, name, None)
            if signal is not None:
                signal.connect(answer)

    def open(self, ask: Ask, complaint_id: int | None = None) -> int | None:
        """Open the dialog of a command or move; returns what it made, None where nothing was."""
        complaint_id = complaint_id or None
        if ask is Move.CONCLUDE and complaint_id is not None:
            self._conclude(complaint_id)
            return None
        return self._run(dialog_choice.make(ask, self._office, complaint_id, self._window))

    def letter(self, code: LetterCode, complaint_id: int) -> None:
        """Write a letter of a complaint."""
        from best_desktop.gui.dialogs.letter_editor import LetterEditor

        self._run(LetterEditor(self._office, complaint_id, self._window, code=code))

    def draft(self, letter_id: int, complaint_id: int) -> None:
        """Go on with a letter that was begun."""
        from best_desktop.gui.dialogs.letter_editor import LetterEditor

        self._run(LetterEditor(self._office, complaint_id, self._window, letter_id=letter_id))

    def supersede(self, letter_id: int, complaint_id: int) -> None:
        """Begin a letter that takes the place of one already issued."""
        question = (
            "Write a new letter in place of this one? The old one is kept, marked as replaced."
        )
        if not confirm(self._window, question, "Write new letter"):
            return
        draft = perform(self._window, lambda: supersede(self._office.desk(), letter_id))
        if draft is not None:
            self.draft(draft.id, complaint_id)

    def sent(self, letter_id: int, complaint_id: int) -> None:
        """Record the day a letter was sent."""
        from best_desktop.gui.dialogs.record_sent import RecordSentDialog

        self._run(RecordSentDialog(self._office, complaint_id, self._window, letter_id=letter_id))

    def print_letter(self, letter_id: int, complaint_id: int) -> None:  # noqa: ARG002
        """Print the letter that was kept."""
        from best_desktop.gui.letter_printing import print_letter

        print_letter(self._window, self._office, letter_id)

    def why(self, milestone: Milestone, complaint_id: int) -> None:
        """Explain a date."""
        from best_desktop.gui.dialogs.why_this_date import WhyThisDateDialog

        self._run(WhyThisDateDialog(self._office, complaint_id, self._window, milestone=milestone))

    def attach(self, files: Sequence[Path], complaint_id: int) -> None:
        """Keep files with a complaint."""
        from best_desktop.gui.dialogs.attach import AttachDialog

        self._run(AttachDialog(self._office, complaint_id, self._window, files=list(files)))

    def columns(
        self, every: list[tuple[str, str]], shown: list[str], standard: list[str]
    ) -> list[str] | None:
        """Choose the columns of a list; None where it was cancelled."""
        from best_desktop.gui.dialogs.columns import ColumnsDialog

        dialog = ColumnsDialog(every, shown, standard, self._window)
        chosen = dialog.keys() if dialog.exec() else None
        dialog.deleteLater()
        return chosen

    def _conclude(self, complaint_id: int) -> None:
        sure = confirm(
            self._window,
            "Conclude this complaint? The time to ask for the next stage has passed.",
            "Conclude complaint",
            more="It can be reopened with a reason.",
        )
        if sure:
            succeeded(
                self._window,
                lambda: closing.conclude(self._office.desk(), complaint_id),
                saying="Complaint concluded.",
            )

    def _run(self, dialog: QDialog) -> int | None:
        wanted: list[tuple[LetterCode, int]] = []
        signal = getattr(dialog, "wanted_letter", None)
        if signal is not None:
            signal.connect(lambda code, case: wanted.append((code, case)))
        dialog.exec()
        made: int | None = getattr(dialog, "result_id", None)
        dialog.deleteLater()
        for code, complaint_id in wanted[:1]:
            self.letter(code, complaint_id)
        return made
