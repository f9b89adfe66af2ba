"""Record that proof of authority was asked for, and the lead complaints officer's direction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from best_desktop.casework.authority import ask_for_authority, direct_authority
from best_desktop.domain.paper_form import FormCode
from best_desktop.gui import icons
from best_desktop.gui.authority_words import missing_words
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.dialogs.print_form import PrintFormDialog
from best_desktop.gui.forms.ui_ask_authority import Ui_AskAuthority
from best_desktop.gui.forms.ui_direct_authority import Ui_DirectAuthority

if TYPE_CHECKING:
    from best_desktop.gui.office import Office


class AskAuthorityDialog(FormDialog):
    """The day proof was asked for; the dates of the complaint do not move."""

    saved_words = "Recorded: authority is awaited."

    def __init__(
        self, office: Office, complaint_id: int | None = None, parent: QWidget | None = None
    ) -> None:
        """Open for one complaint."""
        super().__init__(office, complaint_id, parent)
        self.ui = Ui_AskAuthority()
        self.build(self.ui)
        authority = self.case().authority
        self._version = authority.version
        self.say(self.ui.missing, missing_words(authority.answer))
        self.ui.asked_on.set_date(authority.asked_on or office.today)
        icons.dress(self.ui.form_button, "print")
        self.ui.form_button.setAutoDefault(False)
        self.ui.form_button.clicked.connect(self._print_form)
        self.ready()
        self.ui.asked_on.setFocus()

    def _print_form(self) -> None:
        """Print the form that is signed, to send or hand over (R-8.1.5)."""
        dialog = PrintFormDialog(self.office, self.case_id, self, code=FormCode.F3)
        dialog.exec()
        dialog.deleteLater()

    def take_fresh_version(self) -> None:
        super().take_fresh_version()
        self._version = self.case().authority.version

    def save(self) -> int | None:
        ask_for_authority(
            self.office.desk(), self.case_id, self.ui.asked_on.chosen(), self._version
        )
        return self.case_id


class DirectAuthorityDialog(FormDialog):
    """Whether the person who speaks may act, and why (R-8.4.4)."""

    draft_name = "direct-authority"
    saved_words = "Direction recorded."

    def __init__(
        self, office: Office, complaint_id: int | None = None, parent: QWidget | None = None
    ) -> None:
        """Open for one complaint."""
        super().__init__(office, complaint_id, parent)
        self.ui = Ui_DirectAuthority()
        self.build(self.ui)
        authority = self.case().authority
        self._version = authority.version
        who = authority.facts.person.name if authority.facts.person else ""
        speaker = f"{who}, {authority.facts.speaker}" if who else str(authority.facts.speaker)
        self.say(self.ui.question, f"{speaker}. {authority.answer.message}")
        self.ui.may_act.offer_texts([("yes", "May act"), ("no", "May not act")])
        self.ready()
        self.ui.may_act.setFocus()

    def take_fresh_version(self) -> None:
        super().take_fresh_version()
        self._version = self.case().authority.version

    def save(self) -> int | None:
        direct_authority(
            self.office.desk(),
            self.case_id,
            may_act=self.ui.may_act.text_value() == "yes",
            reason=self.ui.reason.toPlainText(),
            seen_version=self._version,
        )
        return self.case_id
