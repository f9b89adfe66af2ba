"""To whom a letter goes, where whoever speaks may not be told about the case (P-6.1.c)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from best_desktop.casework.errors import FieldProblem
from best_desktop.casework.letters import recipients
from best_desktop.domain.vocabulary import LetterCode
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.forms.ui_choose_recipient import Ui_ChooseRecipient

if TYPE_CHECKING:
    from best_desktop.gui.office import Office

_SPEAKER = "speaker"


class ChooseRecipientDialog(FormDialog):
    """``to_id`` is the chosen service user once accepted, None for whoever speaks.

    ``is_needed`` is False where there is nobody to choose from.
    """

    saved_words = ""

    def __init__(
        self,
        office: Office,
        complaint_id: int | None = None,
        parent: QWidget | None = None,
        *,
        code: LetterCode,
    ) -> None:
        """Open for one letter of a complaint; whoever it can go to is chosen."""
        super().__init__(office, complaint_id, parent)
        self.to_id: int | None = None
        self.ui = Ui_ChooseRecipient()
        self.build(self.ui)
        found = recipients(office.desk(), self.case_id, code)
        self.is_needed = len(found) > 1
        self._why_not = {_value(each[0]): each[2] for each in found}
        self.ui.recipient.offer_texts(
            [(_value(each[0]), _label(each[0], each[1])) for each in found], empty=""
        )
        free = next((value for value, why_not in self._why_not.items() if why_not is None), None)
        self.ui.recipient.choose(free)
        self.ui.recipient.currentIndexChanged.connect(self._chosen)
        self._chosen()
        self.ready()
        self.ui.recipient.setFocus()

    def _chosen(self) -> None:
        chosen = self.ui.recipient.text_value()
        why_not = self._why_not.get(chosen) or ""
        self.say(self.ui.why_not, why_not)
        without = chosen == _SPEAKER and not why_not
        words = "This letter says nothing about the case and asks for the proof that is missing."
        self.say(self.ui.without, words if without else "")

    def typed(self) -> bool:
        """Nothing is typed here."""
        return False

    def checks(self) -> list[FieldProblem]:
        why_not = self._why_not.get(self.ui.recipient.text_value())
        return [FieldProblem("recipient", why_not)] if why_not else []

    def save(self) -> int | None:
        chosen = self.ui.recipient.text_value()
        self.to_id = None if chosen == _SPEAKER else int(chosen)
        return None


def _value(person_id: int | None) -> str:
    return _SPEAKER if person_id is None else str(person_id)


def _label(person_id: int | None, name: str) -> str:
    return f"{name} (who speaks)" if person_id is None else name
