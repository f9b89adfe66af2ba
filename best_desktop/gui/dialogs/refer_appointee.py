"""Record that somebody was referred to the appointee: nothing told, no complaint yet (R-8.4.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from best_desktop.casework.appointees import refer_to_appointee
from best_desktop.casework.inputs import NewAppointeeReferral
from best_desktop.casework.queries import choices
from best_desktop.domain.letter_abouts import About, LetterAbout, LetterWish
from best_desktop.domain.vocabulary import Channel, LetterCode, Subject
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.forms.ui_refer_appointee import Ui_ReferAppointee
from best_desktop.gui.letter_wishes import ask_to_write

if TYPE_CHECKING:
    from best_desktop.gui.office import Office


class ReferAppointeeDialog(FormDialog):
    """Who got in touch, for whom, about what, and in which words."""

    draft_name = "refer-appointee"
    saved_words = "Referral recorded."

    def __init__(
        self, office: Office, complaint_id: int | None = None, parent: QWidget | None = None
    ) -> None:
        """An empty form."""
        super().__init__(office, complaint_id, parent)
        self.ui = Ui_ReferAppointee()
        self.build(self.ui)
        ui = self.ui
        ui.person.name_row("Name (required)")
        ui.service_user.name_row("Name (required)")
        ui.scheme_id.offer(choices.schemes(office.desk()))
        ui.channel.offer_words(Channel)
        ui.subject.offer_words((Subject.FINANCE, Subject.BENEFITS))
        ui.referred_on.set_date(office.today)
        self.ready()
        ui.person.first_field().setFocus()

    def save(self) -> int | None:
        ui = self.ui
        new = NewAppointeeReferral(
            referred_on=ui.referred_on.chosen(),
            channel=ui.channel.chosen(Channel),
            subject=ui.subject.chosen(Subject),
            words=ui.words.toPlainText(),
            person=ui.person.person(),
            service_user=ui.service_user.person(),
            scheme_id=ui.scheme_id.picked_id(),
        )
        return refer_to_appointee(self.office.desk(), new).id

    def after_saving(self) -> None:
        wish = LetterWish(LetterCode.L16, About(LetterAbout.REFERRAL, self.result_id or 0))
        said = "The letter asks for the appointee and tells nothing about anybody (R-8.4.2)."
        ask_to_write(self, wish, 0, f"{self.saved_words} {said}")
