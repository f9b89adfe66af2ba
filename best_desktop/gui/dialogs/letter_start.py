"""Which letter the editor opens: one that was begun, a new one, or one in place of another."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from best_desktop.casework.errors import Refused
from best_desktop.casework.letters import LetterDraft, open_draft, start_letter, supersede
from best_desktop.domain.letter_abouts import About
from best_desktop.domain.vocabulary import LetterCode
from best_desktop.gui.dialogs.choose_letter import ChooseLetterDialog
from best_desktop.gui.dialogs.choose_recipient import ChooseRecipientDialog
from best_desktop.gui.perform import perform

if TYPE_CHECKING:
    from best_desktop.gui.office import Office


@dataclass(slots=True)
class LetterStart:
    """What the editor was opened for; what is not known yet is asked."""

    office: Office
    complaint_id: int | None
    code: LetterCode | None = None
    letter_id: int | None = None
    supersedes: int | None = None
    to_id: int | None = None
    about: About | None = None

    def ask(self, asker: QWidget) -> bool:
        """Ask which new letter, and to whom; False where somebody thought better of it."""
        if self.letter_id is not None or self.supersedes is not None:
            return True
        return self._choose(asker) and self._choose_recipient(asker)

    def _choose(self, asker: QWidget) -> bool:
        if self.code is not None:
            return True
        dialog = ChooseLetterDialog(self.office, self.complaint_id, asker)
        chosen = dialog.exec()
        self.code, self.about = dialog.code, dialog.about
        dialog.deleteLater()
        return bool(chosen) and self.code is not None

    def _choose_recipient(self, asker: QWidget) -> bool:
        """Ask to whom it goes, where whoever speaks may not be told (P-6.1.c)."""
        code, case = self.code, self.complaint_id
        if case is None or code is None:
            return True
        office = self.office
        dialog = perform(asker, lambda: ChooseRecipientDialog(office, case, asker, code=code))
        if dialog is None:
            return False
        chosen = not dialog.is_needed or bool(dialog.exec())
        self.to_id = dialog.to_id
        dialog.deleteLater()
        return chosen

    def open(self) -> LetterDraft:
        """The draft, begun where it is a new one; CaseworkError where that may not be."""
        desk = self.office.desk()
        if self.supersedes is not None:
            return supersede(desk, self.supersedes)
        if self.letter_id is not None:
            return open_draft(desk, self.letter_id)
        if self.complaint_id is None or self.code is None:
            raise Refused("Choose a complaint and a letter first.")
        return start_letter(desk, self.complaint_id, self.code, self.to_id, self.about)
