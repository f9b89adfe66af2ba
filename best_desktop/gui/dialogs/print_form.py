"""Print a paper form: blank, or with what is known of a complaint or a compliment filled in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from best_desktop.casework.errors import CaseworkError
from best_desktop.casework.paper_forms import (
    SIZES,
    FormWanted,
    form_file_name,
    form_pdf,
    form_reference,
    forms,
)
from best_desktop.domain.paper_form import FormCode
from best_desktop.domain.vocabulary import LetterFormat
from best_desktop.gui import icons
from best_desktop.gui.access_keys import give_keys
from best_desktop.gui.forms.ui_print_form import Ui_PrintForm
from best_desktop.gui.perform import performed, say
from best_desktop.gui.saving import ask_where, save_now
from best_desktop.gui.tab_order import tab_as_read
from best_desktop.gui.wheel_guard import guard_wheel

if TYPE_CHECKING:
    from best_desktop.gui.office import Office

_BLANK, _FILLED, _SPEAKER, _USER = "blank", "filled", "speaker", "user"


class PrintFormDialog(QDialog):
    """Chooses a form, its size and what is filled in, and shows the pages as they will be."""

    def __init__(
        self,
        office: Office,
        complaint_id: int | None = None,
        parent: QWidget | None = None,
        *,
        code: FormCode = FormCode.F1,
        compliment_id: int | None = None,
    ) -> None:
        """Open on one form; of a complaint or a compliment it is filled in, else blank."""
        super().__init__(parent)
        self.office = office
        self._complaint_id, self._compliment_id = complaint_id, compliment_id
        self._content = b""
        self.ui = Ui_PrintForm()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._reference = form_reference(office.desk(), complaint_id, compliment_id)
        self._fill(code)
        self._connect()
        self._offer_filling()
        give_keys(self)
        tab_as_read(self)
        guard_wheel(self)
        letters, room = self.fontMetrics().averageCharWidth(), self.screen().availableSize() * 0.94
        self.resize(min(letters * 130, room.width()), min(letters * 130, room.height()))
        self.ui.form.setFocus()

    def _fill(self, code: FormCode) -> None:
        ui, desk = self.ui, self.office.desk()
        titles = [(each.value, f"{each.value} – {each.label}") for each in forms()]
        ui.form.offer_texts(titles, empty="")
        ui.form.setCurrentIndex([each.value for each in forms()].index(code.value))
        ui.size.offer_words(SIZES, empty="")
        procedures = [(each.id, each.title) for each in desk.procedures.values()]
        usual = "That of the complaint" if self._complaint_id else "In force today"
        ui.procedure.offer_texts(procedures, empty=usual)

    def _connect(self) -> None:
        ui = self.ui
        icons.dress(ui.save_button, "pdf")
        icons.redress(self)
        for each in self.findChildren(QPushButton):
            each.setAutoDefault(False)
        ui.main_button.setDefault(True)
        ui.main_button.clicked.connect(self.print_it)
        ui.save_button.clicked.connect(self.save_it)
        ui.cancel_button.clicked.connect(self.reject)
        ui.form.currentIndexChanged.connect(self._offer_filling)
        for box in (ui.size, ui.procedure):
            box.currentIndexChanged.connect(self.look)
        ui.filled.currentIndexChanged.connect(self._usual_copy)
        ui.for_office.toggled.connect(self.look)

    def _code(self) -> FormCode:
        return FormCode(self.ui.form.text_value())

    def _offer_filling(self) -> None:
        """Offer what can be filled in on this form, the fullest first."""
        ui, code = self.ui, self._code()
        pairs = [(_BLANK, "Nothing: blank")]
        if self._complaint_id is not None and code is FormCode.F3:
            pairs = [
                (_SPEAKER, f"{self._reference}, for whoever speaks"),
                (_USER, f"{self._reference}, for the service user"),
                *pairs,
            ]
        elif (self._complaint_id is not None and code is FormCode.F1) or (
            self._compliment_id is not None and code is FormCode.F2
        ):
            pairs = [(_FILLED, self._reference), *pairs]
        ui.filled.blockSignals(True)
        ui.filled.offer_texts(pairs, empty="")
        ui.filled.setCurrentIndex(0)
        ui.filled.blockSignals(False)
        ui.filled.setEnabled(len(pairs) > 1)
        self._usual_copy()

    def _usual_copy(self) -> None:
        """Show it: filled in from a record it is our own copy, any other is handed out."""
        box = self.ui.for_office
        box.blockSignals(True)
        box.setChecked(self.ui.filled.text_value() == _FILLED)
        box.blockSignals(False)
        self.look()

    def wanted(self) -> FormWanted:
        """The form as it is chosen now."""
        filling = self.ui.filled.text_value()
        blank = filling == _BLANK
        return FormWanted(
            self._code(),
            self.ui.size.word(LetterFormat) or LetterFormat.STANDARD,
            self.ui.procedure.text_value(),
            None if blank else self._complaint_id,
            None if blank else self._compliment_id,
            to_speaker=filling != _USER,
            for_office=self.ui.for_office.isChecked(),
        )

    def look(self) -> None:
        """Show the form as it will be printed."""
        wanted, ui = self.wanted(), self.ui
        note = ""
        if ui.filled.text_value() == _SPEAKER:
            note = (
                "Where whoever speaks may be told nothing yet, only their own details and our "
                "reference are filled in (P-6.1.c)."
            )
        ui.note.setText(note)
        ui.note.setVisible(bool(note))
        try:
            self._content = form_pdf(self.office.desk(), wanted)
        except CaseworkError as refused:
            self._content = b""
            ui.preview.say(str(refused))
        else:
            title = forms()[wanted.code].title
            ui.preview.show_pdf(self._content, f"Form {wanted.code.value}: {title}")
        for button in (ui.main_button, ui.save_button):
            button.setEnabled(bool(self._content))

    def print_it(self) -> None:
        """Ask for a printer, and print the form."""
        # Loaded when something is printed: the PDF reader is large.
        from best_desktop.gui.chosen_printer import ask_printer
        from best_desktop.gui.letter_printing import print_pdf

        printer = ask_printer(self, "Print form", job=self._name())
        if printer is None:
            return
        if print_pdf(self._content, printer):
            performed.done.emit("Form printed.")
            return
        say(self, "The form could not be printed. Save it, and print it from the PDF reader.")

    def save_it(self) -> None:
        """Save the form as a file of its own."""
        path, content = ask_where(self, "Save as PDF", self._name()), self._content
        if path is not None:
            save_now(self, path, lambda: content)

    def _name(self) -> str:
        blank = self.ui.filled.text_value() == _BLANK
        return form_file_name(self._code(), "" if blank else self._reference)
