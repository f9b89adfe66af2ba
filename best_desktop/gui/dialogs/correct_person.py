"""Correct the details of somebody outside the office: the complainant or one of the others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from best_desktop.casework.inputs import PersonInput
from best_desktop.casework.people import correct_person
from best_desktop.domain.vocabulary import Channel
from best_desktop.gui.case_people import person_of
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.forms.ui_correct_person import Ui_CorrectPerson

if TYPE_CHECKING:
    from best_desktop.gui.office import Office

_LONGEST = {
    "name": 200,
    "organisation": 200,
    "postcode": 12,
    "phone": 60,
    "email": 200,
    "handle": 200,
}


class CorrectPersonDialog(FormDialog):
    """Every detail as it stands; letters already issued keep what they said."""

    saved_words = "Person corrected."

    def __init__(
        self,
        office: Office,
        complaint_id: int | None = None,
        parent: QWidget | None = None,
        *,
        person_id: int,
    ) -> None:
        """Open for one person of a complaint."""
        super().__init__(office, complaint_id, parent)
        self.draft_name = f"correct-person-{person_id}"
        self.person_id = person_id
        self.ui = Ui_CorrectPerson()
        self.build(self.ui)
        ui, person = self.ui, person_of(self.case(), person_id)
        self._version = person.version
        ui.heading.setText(f"Correct {person.name}")
        for name, most in _LONGEST.items():
            getattr(ui, name).setMaxLength(most)
        ui.preferred_channel.offer_words(Channel, empty="Not said yet")
        ui.name.setText(person.name)
        ui.organisation.setText(person.organisation)
        ui.address.setPlainText(person.address)
        ui.postcode.setText(person.postcode)
        ui.phone.setText(person.phone)
        ui.email.setText(person.email)
        ui.handle.setText(person.handle)
        ui.preferred_channel.choose(person.preferred_channel or "")
        self.ready()
        ui.name.setFocus()

    def take_fresh_version(self) -> None:
        super().take_fresh_version()
        self._version = person_of(self.case(), self.person_id).version

    def save(self) -> int | None:
        ui = self.ui
        person = PersonInput(
            name=ui.name.text(),
            organisation=ui.organisation.text(),
            address=ui.address.toPlainText(),
            postcode=ui.postcode.text(),
            phone=ui.phone.text(),
            email=ui.email.text(),
            handle=ui.handle.text(),
            preferred_channel=ui.preferred_channel.word(Channel),
        )
        correct_person(self.office.desk(), self.person_id, self._version, person)
        return self.case_id
