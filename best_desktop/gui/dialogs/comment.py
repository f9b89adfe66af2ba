"""Log a comment or suggestion (R-6.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from best_desktop.casework.feedback import log_comment
from best_desktop.casework.inputs import NewComment
from best_desktop.casework.queries import choices
from best_desktop.domain.vocabulary import Channel
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.forms.ui_comment import Ui_CommentForm
from best_desktop.gui.personal_asks import PersonalAsk, PersonalWish

if TYPE_CHECKING:
    from best_desktop.gui.office import Office


class CommentDialog(FormDialog):
    """What they said, and whom it was passed to."""

    draft_name = "comment"
    saved_words = "Comment logged."

    def __init__(
        self, office: Office, complaint_id: int | None = None, parent: QWidget | None = None
    ) -> None:
        """An empty form."""
        super().__init__(office, complaint_id, parent)
        self.ui = Ui_CommentForm()
        self.build(self.ui)
        self.ui.channel.offer_words(Channel)
        self.ui.scheme_id.offer(choices.schemes(office.desk()))
        self.ready()
        self.ui.text.setFocus()

    def save(self) -> int | None:
        ui = self.ui
        new = NewComment(
            received_on=ui.received_on.chosen(),
            channel=ui.channel.chosen(Channel),
            text=ui.text.toPlainText(),
            person=ui.person.person(),
            scheme_id=ui.scheme_id.picked_id(),
            passed_to=ui.passed_to.text(),
        )
        return log_comment(self.office.desk(), new).id

    def after_saving(self) -> None:
        """Go on to the thank-you, where that was ticked."""
        if self.ui.letter_next.isChecked():
            self.wanted_letter.emit(PersonalWish(PersonalAsk.COMMENT, self.result_id or 0), 0)
