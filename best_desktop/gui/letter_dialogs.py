"""Dialogs about letters: written, issued, printed, sent, replaced, laid aside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from best_desktop.domain.letter_abouts import LetterWish
from best_desktop.domain.vocabulary import LetterCode, LetterState
from best_desktop.gui import wording_asks
from best_desktop.gui.dialog_runner import DialogGroup
from best_desktop.gui.perform import confirm, perform
from best_desktop.gui.wording_asks import WordingAsk

if TYPE_CHECKING:
    from best_desktop.casework.case_views import CaseView, LetterView
    from best_desktop.gui.personal_asks import PersonalWish


class LetterDialogs(DialogGroup):
    """The dialogs about letters."""

    def letter(self, asked: LetterCode | LetterWish | PersonalWish, complaint_id: int) -> None:
        """Write a letter of a complaint, or of none where it is about something else."""
        from best_desktop.gui.letter_wishes import editor_for

        editor = editor_for(self._office, self._window, asked, complaint_id)
        if editor is not None:
            self._run(editor)

    def draft(self, letter_id: int, complaint_id: int) -> None:
        """Go on with a letter that was begun."""
        from best_desktop.gui.dialogs.letter_editor import LetterEditor

        self._run(LetterEditor(self._office, complaint_id, self._window, letter_id=letter_id))

    def issue(self, letter_id: int, complaint_id: int) -> None:
        """Issue a letter that is written, and print it."""
        from best_desktop.gui.letter_issuing import check_page

        page = check_page(self._window, self._office, letter_id, complaint_id, self.draft)
        if page is not None and self._run(page) is not None:
            self.print_letter(letter_id, complaint_id)

    def supersede(self, letter_id: int, complaint_id: int) -> None:
        """Begin a letter that takes the place of one already issued."""
        from best_desktop.casework.letter_previews import letter_shown

        question = "Write a new letter in place of this one? The old one is kept, as replaced."
        shown = perform(self._window, lambda: letter_shown(self._office.desk(), letter_id))
        if shown is not None and shown.state is LetterState.SENT:
            question = (
                "This letter was sent, and stands. Write one in place of it? The new one says so "
                "and moves no date."
            )
        if confirm(self._window, question, "Write new letter"):
            from best_desktop.gui.dialogs.letter_editor import LetterEditor

            self._run(LetterEditor(self._office, complaint_id, self._window, supersedes=letter_id))

    def wording(self, ask: WordingAsk, code: str) -> None:
        """Edit the wording of a letter, or look at its versions."""
        self._run(wording_asks.make(ask, self._office, code, self._window))

    def sent(self, letter_id: int, complaint_id: int) -> None:
        """Record the day a letter was sent."""
        from best_desktop.gui.dialogs.record_sent import RecordSentDialog

        self._run(RecordSentDialog(self._office, complaint_id, self._window, letter_id=letter_id))

    def lay_aside(self, letter_id: int, complaint_id: int) -> None:
        """Take a letter that will not go out of the way."""
        from best_desktop.gui.dialogs.lay_aside import LayAsideDialog

        self._run(LayAsideDialog(self._office, complaint_id, self._window, row_id=letter_id))

    def letter_format(self, letter_id: int, complaint_id: int) -> None:
        """Print one letter otherwise than its reader's adjustments say."""
        from best_desktop.gui.dialogs.letter_format import LetterFormatDialog

        self._run(LetterFormatDialog(self._office, complaint_id, self._window, row_id=letter_id))

    def print_letter(self, letter_id: int, complaint_id: int) -> None:  # noqa: ARG002
        """Print the letter that was kept."""
        from best_desktop.gui.letter_printing import print_letter

        print_letter(self._window, self._office, letter_id)

    def acknowledge(self, complaint_id: int) -> None:
        """Acknowledging is sending the stage's letter: begun, issued, or not begun yet."""
        view = self._runner.case(complaint_id)
        code = view.standing.rule.acknowledgement_letter if view else None
        if view is None or code is None:
            return
        letter = _newest(view, code)
        if letter is not None and letter.state is LetterState.DRAFT:
            self.draft(letter.id, complaint_id)
        elif letter is not None and letter.state is LetterState.ISSUED:
            self.sent(letter.id, complaint_id)
        else:
            self.letter(code, complaint_id)


def _newest(view: CaseView, code: LetterCode) -> LetterView | None:
    found = [
        letter for letter in view.letters if letter.code is code and letter.stage == view.stage
    ]
    return max(found, key=lambda letter: letter.id, default=None)
