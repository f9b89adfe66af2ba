"""Correct the details of somebody outside the office: the complainant or one of the others."""

from __future__ import annotations

from best_desktop.casework.inputs import PersonInput
from best_desktop.casework.people import correct_person
from best_desktop.domain.vocabulary import Channel
from best_desktop.gui.case_people import person_of
from best_desktop.gui.dialogs.about_one import AboutOneDialog
from best_desktop.gui.forms.ui_correct_person import Ui_CorrectPerson
from best_desktop.gui.undoing import Undo, last_change

_LONGEST = {
    "name": 200,
    "organisation": 200,
    "postcode": 12,
    "phone": 60,
    "email": 200,
    "handle": 200,
}


class CorrectPersonDialog(AboutOneDialog):
    """Every detail as it stands; letters already issued keep what they said."""

    form = Ui_CorrectPerson
    first = "name"
    kept_as = "correct-person"
    saved_words = "Person corrected."

    def read(self) -> None:
        self._person = person_of(self.case(), self.row_id)

    def fill(self) -> None:
        ui, person = self.ui, self._person
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
        correct_person(self.office.desk(), self.row_id, self._person.version, person)
        return self.case_id

    def after_saving(self) -> None:
        office, person = self.office, self._person
        before = PersonInput(
            name=person.name,
            organisation=person.organisation,
            address=person.address,
            postcode=person.postcode,
            phone=person.phone,
            email=person.email,
            handle=person.handle,
            preferred_channel=person.preferred_channel,
        )
        self.take_fresh_version()
        last_change.offer(
            Undo(
                f"details of {person.name}",
                lambda: correct_person(office.desk(), person.id, person.version + 1, before),
            ),
            seen=person.version,
            now=self._person.version,
        )
