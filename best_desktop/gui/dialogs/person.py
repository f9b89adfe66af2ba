"""Add or change somebody outside the office: details, other names, scheme, what they are to us."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from best_desktop.casework.inputs import PersonInput
from best_desktop.casework.parties import add_person, change_person
from best_desktop.casework.queries import choices
from best_desktop.casework.queries.people import person_detail
from best_desktop.domain.vocabulary import Channel, PartyRole
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.forms.ui_person import Ui_PersonForm

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


class PersonDialog(FormDialog):
    """One person may be several things to us (P-3.1); letters already issued stay as they are."""

    saved_words = "Person saved."

    def __init__(
        self,
        office: Office,
        complaint_id: int | None = None,
        parent: QWidget | None = None,
        *,
        person_id: int = 0,
    ) -> None:
        """Open for somebody known, or with 0 for somebody new."""
        super().__init__(office, complaint_id, parent)
        self.draft_name = f"person-{person_id or 'new'}"
        self.person_id = person_id
        self._version = 0
        self.ui = Ui_PersonForm()
        self.build(self.ui)
        ui = self.ui
        for name, most in _LONGEST.items():
            getattr(ui, name).setMaxLength(most)
        ui.roles.offer_words(PartyRole)
        ui.scheme_id.offer_choices(choices.schemes(office.desk()), empty="None")
        ui.preferred_channel.offer_words(Channel, empty="Not said yet")
        if person_id:
            self._fill()
        else:
            ui.roles.choose((PartyRole.SERVICE_USER,))
        self.ready()
        ui.name.setFocus()

    def _fill(self) -> None:
        ui, detail = self.ui, person_detail(self.office.desk(), self.person_id)
        person = detail.person
        self._version = person.version
        self.setWindowTitle("Change person")
        ui.heading.setText(f"Change {person.name}")
        ui.main_button.setText("Sa&ve person")
        for name in _LONGEST:
            getattr(ui, name).setText(getattr(person, name))
        ui.known_as.setPlainText(detail.known_as)
        ui.address.setPlainText(person.address)
        ui.roles.choose(detail.roles)
        ui.scheme_id.choose(detail.scheme_id or 0)
        ui.preferred_channel.choose(person.preferred_channel or "")

    def take_fresh_version(self) -> None:
        super().take_fresh_version()
        self._version = person_detail(self.office.desk(), self.person_id).person.version

    def save(self) -> int | None:
        ui = self.ui
        person = PersonInput(
            name=ui.name.text(),
            known_as=ui.known_as.toPlainText(),
            organisation=ui.organisation.text(),
            address=ui.address.toPlainText(),
            postcode=ui.postcode.text(),
            phone=ui.phone.text(),
            email=ui.email.text(),
            handle=ui.handle.text(),
            preferred_channel=ui.preferred_channel.word(Channel),
            scheme_id=ui.scheme_id.chosen_id(),
            roles=ui.roles.words(PartyRole),
        )
        if not self.person_id:
            return add_person(self.office.desk(), person)
        change_person(self.office.desk(), self.person_id, self._version, person)
        return self.person_id
