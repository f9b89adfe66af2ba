"""Letters on paper: the window of the envelopes, fold marks, and the sheet to measure with."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from best_desktop.casework.letter_paper import measuring_sheet
from best_desktop.casework.settings import OfficeSettings
from best_desktop.domain.letter_paper import LetterPaper, Window
from best_desktop.gui.chosen_printer import ask_printer
from best_desktop.gui.details_section import DetailsSection
from best_desktop.gui.forms.ui_letter_paper_section import Ui_LetterPaperSection
from best_desktop.gui.office import Office
from best_desktop.gui.perform import perform, say


class LetterPaperSection(DetailsSection):
    """Which envelopes letters go into, and how far their window lies from where most have it."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        """Build the form."""
        super().__init__(office, Ui_LetterPaperSection(), parent)
        ui = self.ui
        for each in Window:
            ui.letter_paper_window.addItem(str(each), each.value)
        ui.letter_paper_window.currentIndexChanged.connect(self._say_where)
        ui.letter_paper_across.valueChanged.connect(self._say_where)
        ui.letter_paper_down.valueChanged.connect(self._say_where)
        ui.test_sheet.clicked.connect(self.print_test_sheet)

    def show_settings(self, settings: OfficeSettings) -> None:
        ui, paper = self.ui, settings.letter_paper
        ui.letter_paper_window.setCurrentIndex(ui.letter_paper_window.findData(paper.window.value))
        ui.letter_paper_across.setValue(paper.across)
        ui.letter_paper_down.setValue(paper.down)
        ui.letter_paper_fold_marks.setChecked(paper.fold_marks)
        self._say_where()

    def values(self) -> dict[str, Any]:
        return {"letter_paper": self.paper()}

    def paper(self) -> LetterPaper:
        """What is chosen, saved or not."""
        ui = self.ui
        return LetterPaper(
            Window(ui.letter_paper_window.currentData()),
            round(ui.letter_paper_across.value(), 1),
            round(ui.letter_paper_down.value(), 1),
            ui.letter_paper_fold_marks.isChecked(),
        )

    def print_test_sheet(self) -> None:
        """Ask for a printer, and print the sheet for what is chosen here."""
        from best_desktop.gui.letter_printing import print_pdf

        content = perform(self, lambda: measuring_sheet(self.office.desk(), self.paper()))
        if content is None:
            return
        printer = ask_printer(self, "Print a test sheet", job="Test sheet for window envelopes")
        if printer is not None and not print_pdf(content, printer):
            say(self, "The test sheet could not be printed. Try another printer.")

    def _say_where(self) -> None:
        box = self.paper().address
        self.ui.where.setText(
            f"Addresses are printed {box.left:g} to {box.right:g} mm from the left of the sheet "
            f"and {box.top:g} to {box.bottom:g} mm from its top."
        )
