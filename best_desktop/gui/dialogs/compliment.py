"""Log a compliment (R-10)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from best_desktop.casework.feedback import log_compliment
from best_desktop.casework.inputs import NewCompliment
from best_desktop.casework.queries import choices
from best_desktop.casework.queries.surveys import survey_answer
from best_desktop.domain.vocabulary import Channel, PraiseSubject
from best_desktop.domain.website_form import FormField, WebsiteForm
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.dialogs.paste_form import PasteFormDialog
from best_desktop.gui.forms.ui_compliment import Ui_Compliment
from best_desktop.gui.perform import confirm
from best_desktop.gui.personal_asks import PersonalAsk, PersonalWish

if TYPE_CHECKING:
    from best_desktop.gui.office import Office


class ComplimentDialog(FormDialog):
    """What they said, about whom, and who said it where they gave a name."""

    draft_name = "compliment"
    saved_words = "Compliment logged."

    def __init__(
        self,
        office: Office,
        complaint_id: int | None = None,
        parent: QWidget | None = None,
        *,
        survey_id: int | None = None,
    ) -> None:
        """An empty form, or one filled in from a survey answer."""
        super().__init__(office, complaint_id, parent)
        self.survey_id = survey_id
        if survey_id is not None:
            self.draft_name = f"compliment-from-survey-{survey_id}"
        self.ui = Ui_Compliment()
        self.build(self.ui)
        self.ui.channel.offer_words(Channel)
        self.ui.about.offer_words(PraiseSubject)
        self.ui.scheme_id.offer(choices.schemes(office.desk()))
        self.ui.department_id.offer_choices(choices.departments(office.desk()), empty="Not chosen")
        self.ui.paste_button.clicked.connect(self._paste)
        self.ui.paste_button.setHidden(survey_id is not None)
        self._show_survey()
        self.ready()
        self.ui.text.setFocus()

    def _show_survey(self) -> None:
        if self.survey_id is None:
            return
        ui, row = self.ui, survey_answer(self.office.desk(), self.survey_id)
        ui.text.setPlainText(row.comment)
        ui.about.choose(PraiseSubject.CONTRACTOR if row.contractor else None)
        ui.about_whom.setText(row.contractor)
        ui.channel.choose(row.contact_channel)
        ui.received_on.set_date(row.contacted_on or row.answered_on)
        ui.scheme_id.choose(row.scheme_id)
        ui.person.name_pick.restore([row.who, row.person_id or 0])

    def take_form(self, form: WebsiteForm) -> None:
        """Fill in from the website's form; what is not known joins the text (R-10.3)."""
        ui = self.ui
        about, rest = _about(form.left)
        said = [form.texts.get(each, "") for each in (FormField.SUMMARY, FormField.DETAILS)]
        ui.text.setPlainText("\n\n".join(each for each in (*said, "\n".join(rest)) if each))
        ui.about_whom.setText(about)
        ui.on_behalf_of.setText(form.line(FormField.BEHALF))
        ui.channel.choose(Channel.WEBSITE)
        if form.made_on is not None:
            ui.received_on.set_date(form.made_on)
        details = ("organisation", "postcode", "phone", "email", "handle")
        known: dict[str, object] = {name: form.line(FormField(name)) for name in details}
        known["address"] = form.texts.get(FormField.ADDRESS, "")
        known["name"] = [form.line(FormField.NAME), 0]
        ui.person.restore(known)
        scheme = form.line(FormField.SCHEME)
        if scheme:
            ui.scheme_id.edit.setText(scheme)
            ui.scheme_id.take_exact()
        self.restored()

    def _paste(self) -> None:
        dialog = PasteFormDialog(self.office, None, self)
        dialog.exec()
        form = dialog.form
        dialog.deleteLater()
        replaced = "What you have typed is replaced by the form."
        if form is not None and (not self.typed() or confirm(self, replaced, "Fill in the form")):
            self.take_form(form)
        self.ui.about.setFocus()

    def save(self) -> int | None:
        ui = self.ui
        new = NewCompliment(
            received_on=ui.received_on.chosen(),
            channel=ui.channel.chosen(Channel),
            about=ui.about.chosen(PraiseSubject),
            text=ui.text.toPlainText(),
            person=ui.person.person(),
            on_behalf_of=ui.on_behalf_of.text(),
            about_whom=ui.about_whom.text(),
            scheme_id=ui.scheme_id.picked_id(),
            department_id=ui.department_id.chosen_id(),
            survey_id=self.survey_id,
        )
        return log_compliment(self.office.desk(), new).id

    def after_saving(self) -> None:
        """Go on to the thank-you, where that was ticked."""
        if self.ui.letter_next.isChecked():
            self.wanted_letter.emit(PersonalWish(PersonalAsk.COMPLIMENT, self.result_id or 0), 0)


def _about(left: tuple[str, ...]) -> tuple[str, list[str]]:
    """Whom the form praises, and whatever else of it has no field of its own."""
    label = f"{FormField.CATEGORY.label}: "
    about = next((each for each in left if each.startswith(label)), "")
    return about.removeprefix(label), [each for each in left if each != about]
