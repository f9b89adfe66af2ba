"""Which letter to write: all of them, with the reason where one cannot be written now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidgetItem, QWidget

from best_desktop.casework.errors import FieldProblem
from best_desktop.casework.letter_offers import letter_offers
from best_desktop.casework.letter_views import LetterOffer
from best_desktop.domain.letter_abouts import About
from best_desktop.domain.vocabulary import LetterCode
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.forms.ui_choose_letter import Ui_ChooseLetter

if TYPE_CHECKING:
    from best_desktop.gui.office import Office


class ChooseLetterDialog(FormDialog):
    """``code`` is the chosen letter once accepted, ``about`` the one thing it is about."""

    saved_words = ""

    def __init__(
        self, office: Office, complaint_id: int | None = None, parent: QWidget | None = None
    ) -> None:
        """Open for one complaint: letters that can be written now stand first."""
        super().__init__(office, complaint_id, parent)
        self.code: LetterCode | None = None
        self.about: About | None = None
        self.ui = Ui_ChooseLetter()
        self.build(self.ui)
        found = letter_offers(office.desk(), self.case_id)
        self._choices = sorted(found, key=lambda each: each.why_not is not None)
        for each in self._choices:
            item = QListWidgetItem(each.words)
            if each.why_not:
                item.setForeground(self.palette().placeholderText())
                item.setToolTip(each.why_not)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{each.words}: {each.why_not}")
            self.ui.letters.addItem(item)
        self.ui.letters.setMinimumHeight(self.fontMetrics().lineSpacing() * 14)
        self.ui.letters.currentItemChanged.connect(self._marked)
        self.ui.letters.itemActivated.connect(self.submit)
        self.ui.letters.setCurrentRow(0)
        self.ready()
        self.ui.letters.setFocus()

    def typed(self) -> bool:
        """Nothing is typed here."""
        return False

    def _current(self) -> LetterOffer | None:
        row = self.ui.letters.currentRow()
        return self._choices[row] if row >= 0 else None

    def _marked(self) -> None:
        current = self._current()
        why_not = current.why_not if current else ""
        self.say(self.ui.why_not, why_not or "")

    def checks(self) -> list[FieldProblem]:
        current = self._current()
        if current is None:
            return [FieldProblem("letters", "Choose a letter")]
        return [FieldProblem("letters", current.why_not)] if current.why_not else []

    def save(self) -> int | None:
        current = self._current()
        if current is not None:
            self.code, self.about = current.wish.code, current.wish.about
        return None
