"""Paste the text of the website's complaints form; its labels fill in the fields (R-2.1.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from best_desktop.casework.errors import FieldProblem
from best_desktop.domain.text import TextTooLong
from best_desktop.domain.website_form import WebsiteForm, labels, read_form
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.forms.ui_paste_form import Ui_PasteForm

if TYPE_CHECKING:
    from best_desktop.gui.office import Office


class PasteFormDialog(FormDialog):
    """A box to paste into; ``form`` is what was read, None where it was cancelled."""

    saved_words = "The form is filled in."

    def __init__(
        self, office: Office, complaint_id: int | None = None, parent: QWidget | None = None
    ) -> None:
        """An empty box."""
        super().__init__(office, complaint_id, parent)
        self.form: WebsiteForm | None = None
        self._read: WebsiteForm | None = None
        self.ui = Ui_PasteForm()
        self.build(self.ui)
        self.ui.text.set_least_lines(12)
        self.say(self.ui.text_hint, f"Labels that are known: {', '.join(labels())}.")
        self.ready()
        self.ui.text.setFocus()

    def checks(self) -> list[FieldProblem]:
        try:
            self._read = read_form(self.ui.text.toPlainText(), self.office.today)
        except TextTooLong as error:
            return [FieldProblem("text", str(error))]
        if not self._read.texts:
            message = "No label of the form was found. Paste the whole text, with its labels"
            return [FieldProblem("text", message)]
        return []

    def save(self) -> int | None:
        self.form = self._read
        return None
