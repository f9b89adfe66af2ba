"""Add an entry to the contact log."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from best_desktop.casework.inputs import NewContact
from best_desktop.casework.notes import add_contact
from best_desktop.domain.vocabulary import Channel, ContactKind
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.forms.ui_contact import Ui_ContactForm

if TYPE_CHECKING:
    from best_desktop.gui.office import Office


class ContactDialog(FormDialog):
    """Whom we talked to, how and about what; only ever added."""

    draft_name = "contact"
    saved_words = "Contact added."

    def __init__(
        self, office: Office, complaint_id: int | None = None, parent: QWidget | None = None
    ) -> None:
        """Open for one complaint."""
        super().__init__(office, complaint_id, parent)
        self.ui = Ui_ContactForm()
        self.build(self.ui)
        self.ui.kind.offer_words(ContactKind)
        self.ui.channel.offer_words(Channel)
        self.ready()
        self.ui.kind.setFocus()

    def save(self) -> int | None:
        ui = self.ui
        contact = NewContact(
            kind=ui.kind.chosen(ContactKind),
            contacted_on=ui.contacted_on.chosen(),
            channel=ui.channel.chosen(Channel),
            text=ui.text.toPlainText(),
        )
        add_contact(self.office.desk(), self.case_id, contact)
        return self.case_id
