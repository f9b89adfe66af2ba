"""Evidence and whether it was considered; what others are asked, chased for, and reply (P-7.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from best_desktop.casework import evidence, information
from best_desktop.casework.errors import FieldProblem
from best_desktop.casework.investigation_views import NewEvidence, NewInformationRequest
from best_desktop.casework.queries import choices
from best_desktop.casework.queries.investigation import investigation
from best_desktop.domain.investigation_words import Contributor, EvidenceSource
from best_desktop.domain.vocabulary import Channel, PartyRole
from best_desktop.gui.dates import long_date, with_weekday
from best_desktop.gui.dialogs.about_one import AboutOneDialog
from best_desktop.gui.dialogs.determination import documents_of
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.forms.ui_ask_information import Ui_AskInformationForm
from best_desktop.gui.forms.ui_chase_information import Ui_ChaseInformationForm
from best_desktop.gui.forms.ui_evidence import Ui_EvidenceForm
from best_desktop.gui.forms.ui_information_reply import Ui_InformationReplyForm
from best_desktop.gui.forms.ui_weigh_evidence import Ui_WeighEvidenceForm

if TYPE_CHECKING:
    from best_desktop.gui.office import Office

_PARTY_ROLE = {
    Contributor.CONTRACTOR: PartyRole.CONTRACTOR,
    Contributor.SUPPORT_PROVIDER: PartyRole.SUPPORT_PROVIDER,
}
_DAYS = (1, 2, 3, 4, 5, 7, 10, 15, 20)


class EvidenceDialog(FormDialog):
    """A document or words, listed with its source and date; not considered yet."""

    draft_name = "evidence"
    saved_words = "Evidence added. Say so when you have considered it."

    def __init__(
        self, office: Office, complaint_id: int | None = None, parent: QWidget | None = None
    ) -> None:
        """Open for one complaint."""
        super().__init__(office, complaint_id, parent)
        self.ui = Ui_EvidenceForm()
        self.build(self.ui)
        self.ui.source.offer_words(EvidenceSource)
        self.ui.document_id.offer_choices(documents_of(self.case()), empty="None")
        self.ready()
        self.ui.title.setFocus()

    def checks(self) -> list[FieldProblem]:
        ui = self.ui
        if ui.document_id.is_empty() and not ui.words.toPlainText().strip():
            return [FieldProblem("words", "Choose a document, or enter what it says.")]
        return []

    def save(self) -> int | None:
        ui = self.ui
        given = NewEvidence(
            ui.title.text(),
            ui.source.chosen(EvidenceSource),
            ui.dated_on.chosen(),
            ui.from_whom.text(),
            ui.document_id.chosen_id(),
            ui.words.toPlainText(),
        )
        evidence.add_evidence(self.office.desk(), self.case_id, given)
        return self.case_id


class WeighEvidenceDialog(AboutOneDialog):
    """Whether a piece of evidence was considered, and what we made of it."""

    form = Ui_WeighEvidenceForm
    first = "considered"
    kept_as = "weigh-evidence"
    saved_words = "Evidence saved."

    def read(self) -> None:
        known = investigation(self.office.desk(), self.case_id).evidence
        self.evidence = next(each for each in known if each.id == self.row_id)

    def fill(self) -> None:
        ui, row = self.ui, self.evidence
        whence = f"{row.source}, {row.from_whom}" if row.from_whom else str(row.source)
        said = [f"{row.number}. {row.title}", f"{whence}, {long_date(row.dated_on)}"]
        said += [each for each in (row.document, row.words) if each]
        self.say(ui.intro, "\n".join(said))
        # It is opened to say that it was considered.
        ui.considered.setChecked(True)
        ui.weighed.setPlainText(row.weighed)

    def save(self) -> int | None:
        ui, row = self.ui, self.evidence
        evidence.weigh_evidence(
            self.office.desk(),
            row.id,
            row.version,
            considered=ui.considered.isChecked(),
            weighed=ui.weighed.toPlainText(),
        )
        return self.case_id


class AskInformationDialog(FormDialog):
    """Ask staff, a contractor or a support provider, and see by when they reply."""

    draft_name = "ask-information"
    saved_words = "Request saved. You are reminded when the reply is overdue."

    def __init__(
        self, office: Office, complaint_id: int | None = None, parent: QWidget | None = None
    ) -> None:
        """Open for one complaint."""
        super().__init__(office, complaint_id, parent)
        self.ui = Ui_AskInformationForm()
        self.build(self.ui)
        ui = self.ui
        ui.contributor.offer_words(Contributor)
        ui.staff_id.offer_choices(choices.staff(office.desk()))
        ui.channel.offer_words(Channel)
        ui.channel.choose(Channel.EMAIL)
        days = [
            (str(each), "1 working day" if each == 1 else f"{each} working days") for each in _DAYS
        ]
        ui.working_days.offer_texts(days, empty="")
        ui.working_days.choose(str(information.REPLY_WITHIN))
        ui.asked_on.set_date(office.today)
        ui.contributor.currentIndexChanged.connect(self._whom_changed)
        ui.working_days.currentIndexChanged.connect(self._say_due)
        ui.asked_on.changed.connect(self._say_due)
        self._whom_changed()
        self._say_due()
        self.ready()
        ui.contributor.setFocus()

    def restored(self) -> None:
        self._whom_changed()
        self._say_due()

    def _whom_changed(self) -> None:
        ui, whom = self.ui, self.ui.contributor.word(Contributor)
        role = _PARTY_ROLE.get(whom) if whom else None
        self.show_rows(whom is Contributor.STAFF, ui.staff_id)
        self.show_rows(role is not None, ui.party_id)
        if role is not None:
            chosen = ui.party_id.chosen_id()
            known = choices.parties(self.office.desk(), role)
            ui.party_id.offer_choices(known)
            ui.party_id.choose(chosen)
            missing = f"No {str(role).lower()} is among the people yet: add them there first."
            self.say(ui.party_id_hint, "" if known else missing)
        self.grow()

    def _say_due(self) -> None:
        ui, asked_on = self.ui, self.ui.asked_on.date_or_none()
        days = ui.working_days.text_value()
        text = ""
        if asked_on is not None and days:
            due = self.case().calendar.add(asked_on, int(days))
            text = f"The reply is due by {with_weekday(due)}."
        self.say(ui.working_days_hint, text)

    def save(self) -> int | None:
        ui = self.ui
        given = NewInformationRequest(
            contributor=ui.contributor.chosen(Contributor),
            asked_on=ui.asked_on.chosen(),
            channel=ui.channel.chosen(Channel),
            what=ui.what.toPlainText(),
            working_days=int(ui.working_days.text_value()),
            staff_id=ui.staff_id.chosen_id() if ui.staff_id.isEnabled() else None,
            party_id=ui.party_id.chosen_id() if ui.party_id.isEnabled() else None,
        )
        information.ask_for_information(self.office.desk(), self.case_id, given)
        return self.case_id


class _AboutRequestDialog(AboutOneDialog):
    """One request for information."""

    def read(self) -> None:
        known = investigation(self.office.desk(), self.case_id).requests
        self.request = next(each for each in known if each.id == self.row_id)

    def fill(self) -> None:
        row = self.request
        asked = f"Asked {long_date(row.asked_on)}, due {long_date(row.due_on)}"
        self.say(self.ui.intro, f"{row.whom}. {asked}: {row.what}")


class ChaseInformationDialog(_AboutRequestDialog):
    """Remind somebody; the date of the reply stays."""

    form = Ui_ChaseInformationForm
    first = "chased_on"
    kept_as = "chase-information"
    saved_words = "Reminder saved."

    def fill(self) -> None:
        super().fill()
        self.ui.channel.offer_words(Channel)
        self.ui.chased_on.set_date(self.office.today)

    def save(self) -> int | None:
        ui = self.ui
        information.chase(
            self.office.desk(),
            self.row_id,
            ui.chased_on.chosen(),
            ui.channel.chosen(Channel),
            ui.text.toPlainText(),
        )
        return self.case_id


class InformationReplyDialog(_AboutRequestDialog):
    """What they replied, or why no reply is needed any more."""

    form = Ui_InformationReplyForm
    first = "closed_on"
    kept_as = "information-reply"
    saved_words = "Saved. The request is closed."

    def fill(self) -> None:
        super().fill()
        self.ui.closed_on.set_date(self.office.today)

    def checks(self) -> list[FieldProblem]:
        if not self.ui.reply.toPlainText().strip() and not self._why():
            return [FieldProblem("reply", "Enter the reply, or why none is needed any more.")]
        return []

    def _why(self) -> str:
        return str(self.ui.not_needed.toPlainText()).strip()

    def save(self) -> int | None:
        ui, row, desk = self.ui, self.request, self.office.desk()
        day, reply = ui.closed_on.chosen(), ui.reply.toPlainText()
        if reply.strip():
            information.record_reply(desk, row.id, row.version, day, reply)
        else:
            information.close_without_reply(desk, row.id, row.version, day, self._why())
        return self.case_id
