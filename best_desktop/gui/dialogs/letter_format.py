"""Print one letter otherwise than its reader's adjustments say."""

from __future__ import annotations

from best_desktop.casework.letter_copies import agreed_format, choose_format
from best_desktop.casework.letter_previews import letter_shown
from best_desktop.domain.vocabulary import LetterFormat
from best_desktop.gui.dialogs.about_one import AboutOneDialog
from best_desktop.gui.forms.ui_letter_format import Ui_LetterFormatForm


class LetterFormatDialog(AboutOneDialog):
    """One letter being written, and how it is printed (P-13.1, B-54, B-55)."""

    form = Ui_LetterFormatForm
    first = "letter_format"
    kept_as = "letter-format"
    saved_words = "Letter format saved."

    def read(self) -> None:
        self._letter = letter_shown(self.office.desk(), self.row_id)

    def fill(self) -> None:
        ui, letter = self.ui, self._letter
        agreed = agreed_format(self.office.desk(), self.row_id)
        self.say(
            ui.intro,
            f"{letter.code.value} {letter.code}. Text you wrote stays; the rest is set again. To "
            "change every letter to this person, add a reasonable adjustment instead.",
        )
        ui.letter_format.offer_words(LetterFormat, empty=f"As agreed with them: {agreed}")
        if letter.letter_format is not agreed:
            ui.letter_format.choose(letter.letter_format)

    def save(self) -> int | None:
        chosen = self.ui.letter_format.word(LetterFormat)
        choose_format(self.office.desk(), self.row_id, self._letter.version, chosen, self.reason())
        return self.complaint_id or self.row_id
