"""About BeST Desktop: version, case file, licences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QWidget

from best_desktop import __version__
from best_desktop.casework import case_file
from best_desktop.casework.file_places import shown_address
from best_desktop.casework.licences import licence_texts, what_it_stands_on
from best_desktop.gui.dialogs.reading_dialog import ReadingDialog
from best_desktop.gui.forms.ui_about import Ui_About

if TYPE_CHECKING:
    from best_desktop.gui.office import Office


class AboutDialog(ReadingDialog):
    """What this is, whose it is, and under which licences its parts come."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        """Show it."""
        super().__init__(office, parent)
        self.ui = Ui_About()
        self.build(self.ui)
        desk = office.desk()
        self.ui.intro.setText(
            f"Complaints and compliments casework for {desk.settings.office.name}."
        )
        sample = " Sample office: nothing in it is real." if desk.sample else ""
        self.ui.version.setText(
            f"Version {__version__}, with Qt {qVersion()} under the LGPL.\n"
            f"Case file: {shown_address(case_file.address())}.{sample}"
        )
        self.ui.version.show()
        self._texts = licence_texts()
        self.ui.which.addItem("What this program stands on")
        self.ui.which.addItems([each.title for each in self._texts])
        self.ui.which.currentIndexChanged.connect(self._show_text)
        self._show_text(0)
        self.ui.text.setOpenExternalLinks(False)
        self.ui.text.setOpenLinks(False)
        self.ui.text.setMinimumHeight(self.fontMetrics().lineSpacing() * 14)
        self.ready()
        self.ui.main_button.setFocus()

    def _show_text(self, place: int) -> None:
        """The table of all first, then each text as it was written."""
        if place == 0:
            self.ui.text.setMarkdown(what_it_stands_on())
        else:
            self.ui.text.setPlainText(self._texts[place - 1].read())
