"""Take a letter that will not go out of the way."""

from __future__ import annotations

from best_desktop.casework.laying_aside import lay_aside
from best_desktop.casework.letter_previews import letter_shown
from best_desktop.domain.vocabulary import LetterState
from best_desktop.gui.dates import long_date
from best_desktop.gui.dialogs.about_one import AboutOneDialog
from best_desktop.gui.forms.ui_lay_aside import Ui_LayAside


class LayAsideDialog(AboutOneDialog):
    """One letter of a complaint, and why it is not sent."""

    form = Ui_LayAside
    first = "reason"
    kept_as = "lay-aside"
    saved_words = "Letter laid aside."

    def fill(self) -> None:
        letter = letter_shown(self.office.desk(), self.row_id)
        what = f"{letter.code.value} {letter.code}"
        if letter.state is LetterState.DRAFT:
            said = (
                f"{what}, begun by {letter.drafted_by}. It was never issued. The draft goes; what "
                "was written in it stays in the history."
            )
            self._as_draft()
        else:
            said = (
                f"{what}, dated {long_date(letter.letter_date)}. It stays in the case file and is "
                "not sent."
            )
        self.say(self.ui.intro, said)

    def _as_draft(self) -> None:
        """Nobody has to say why a draft is not needed."""
        self.setWindowTitle("Discard draft")
        self.ui.heading.setText("Discard the draft")
        self.ui.reason_label.setText("&Why it is not needed")
        self.ui.reason.setAccessibleName("Why it is not needed")
        self.ui.reason.setProperty("ask", "")
        self.main_button.setText("&Discard draft")
        self.saved_words = "Draft discarded."

    def save(self) -> int | None:
        lay_aside(self.office.desk(), self.row_id, self.ui.reason.toPlainText())
        return self.complaint_id or self.row_id
