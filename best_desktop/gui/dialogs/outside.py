"""Contacts with the Ombudsman or a Designated Person, referrals, and what they ask for (R-9.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from best_desktop.casework import ombudsman
from best_desktop.casework.errors import FieldProblem
from best_desktop.casework.ombudsman_views import (
    NewEvidenceRequest,
    NewExternalContact,
    NewExternalReferral,
)
from best_desktop.casework.queries.ombudsman import external
from best_desktop.domain.outside_words import BroughtBy, DesignatedKind, ExternalBody
from best_desktop.domain.vocabulary import Channel, Direction
from best_desktop.gui.dates import long_date
from best_desktop.gui.dialogs.about_one import AboutOneDialog
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.forms.ui_close_referral import Ui_CloseReferral
from best_desktop.gui.forms.ui_evidence_request import Ui_EvidenceRequest
from best_desktop.gui.forms.ui_evidence_sent import Ui_EvidenceSent
from best_desktop.gui.forms.ui_outside_contact import Ui_OutsideContact
from best_desktop.gui.forms.ui_outside_referral import Ui_OutsideReferral

if TYPE_CHECKING:
    from best_desktop.gui.office import Office


class OutsideContactDialog(FormDialog):
    """A contact at any time; it moves no date (P-7.2.6)."""

    draft_name = "outside-contact"
    saved_words = "Contact noted. No date changes."

    def __init__(
        self, office: Office, complaint_id: int | None = None, parent: QWidget | None = None
    ) -> None:
        """Open for one complaint."""
        super().__init__(office, complaint_id, parent)
        self.ui = Ui_OutsideContact()
        self.build(self.ui)
        ui = self.ui
        ui.body.offer_words(ExternalBody)
        ui.direction.offer_words(Direction)
        ui.channel.offer_words(Channel)
        ui.contacted_on.set_date(office.today)
        self.ready()
        ui.body.setFocus()

    def save(self) -> int | None:
        ui = self.ui
        given = NewExternalContact(
            ui.body.chosen(ExternalBody),
            ui.direction.chosen(Direction),
            ui.contacted_on.chosen(),
            ui.channel.chosen(Channel),
            ui.text.toPlainText(),
            ui.with_whom.text(),
        )
        ombudsman.note_contact(self.office.desk(), self.case_id, given)
        return self.case_id


class OutsideReferralDialog(FormDialog):
    """A complaint brought to the Ombudsman, or under the 2021 procedure to a Designated Person."""

    draft_name = "outside-referral"
    saved_words = "Referral recorded. No date of the complaint changes."

    def __init__(
        self, office: Office, complaint_id: int | None = None, parent: QWidget | None = None
    ) -> None:
        """Open for one complaint."""
        super().__init__(office, complaint_id, parent)
        self.ui = Ui_OutsideReferral()
        self.build(self.ui)
        ui, known = self.ui, external(office.desk(), self.case_id)
        ombudsman_only = (ExternalBody.OMBUDSMAN,)
        ui.body.offer_words(ExternalBody if known.designated_person else ombudsman_only, empty="")
        ui.designated_kind.offer_words(DesignatedKind)
        ui.brought_by.offer_words(
            each
            for each in BroughtBy
            if known.designated_person or each is not BroughtBy.DESIGNATED_PERSON
        )
        ui.referred_on.set_date(office.today)
        wait = ""
        if known.eight_weeks_on and not known.wait_ended:
            wait = f"Eight weeks from the final decision end on {long_date(known.eight_weeks_on)}."
        self.say(ui.intro, wait)
        ui.body.currentIndexChanged.connect(self._show_kind)
        self._show_kind()
        self.ready()
        ui.body.setFocus()

    def restored(self) -> None:
        self._show_kind()

    def _show_kind(self) -> None:
        designated = self.ui.body.word(ExternalBody) is ExternalBody.DESIGNATED_PERSON
        self.show_rows(designated, self.ui.designated_kind)

    def checks(self) -> list[FieldProblem]:
        ui = self.ui
        if ui.designated_kind.isEnabled() and ui.designated_kind.word(DesignatedKind) is None:
            message = "Choose what kind of Designated Person it is (R-9.1.2)."
            return [FieldProblem("designated_kind", message)]
        return []

    def save(self) -> int | None:
        ui = self.ui
        given = NewExternalReferral(
            body=ui.body.chosen(ExternalBody),
            brought_by=ui.brought_by.chosen(BroughtBy),
            referred_on=ui.referred_on.chosen(),
            reference=ui.reference.text(),
            designated_kind=ui.designated_kind.word(DesignatedKind),
            name=ui.name.text(),
            asks=ui.asks.toPlainText(),
            reason=self.reason(),
        )
        ombudsman.refer(self.office.desk(), self.case_id, given)
        return self.case_id


class _AboutReferralDialog(AboutOneDialog):
    """One referral of a complaint."""

    def read(self) -> None:
        known = external(self.office.desk(), self.case_id).referrals
        self.referral = next(each for each in known if each.id == self.row_id)

    def fill(self) -> None:
        referral = self.referral
        reference = f", their reference {referral.reference}" if referral.reference else ""
        day = long_date(referral.referred_on)
        self.say(self.ui.intro, f"{referral.title}: brought on {day}{reference}.")


class CloseReferralDialog(_AboutReferralDialog):
    """The outside body has finished with it."""

    form = Ui_CloseReferral
    first = "closed_on"
    saved_words = "Referral closed."

    def fill(self) -> None:
        super().fill()
        self.ui.closed_on.set_date(self.office.today)

    def save(self) -> int | None:
        ui, row = self.ui, self.referral
        ombudsman.close_referral(
            self.office.desk(),
            row.id,
            row.version,
            ui.closed_on.chosen(),
            ui.because.toPlainText(),
        )
        return self.case_id


class EvidenceRequestDialog(_AboutReferralDialog):
    """What they ask us to send, and by when."""

    form = Ui_EvidenceRequest
    first = "due_on"
    kept_as = "evidence-request"
    saved_words = "Request recorded. It stands in the calendar."

    def fill(self) -> None:
        super().fill()
        self.ui.asked_on.set_date(self.office.today)

    def save(self) -> int | None:
        ui = self.ui
        given = NewEvidenceRequest(ui.asked_on.chosen(), ui.what.toPlainText(), ui.due_on.date())
        ombudsman.ask_evidence(self.office.desk(), self.row_id, given)
        return self.case_id


class EvidenceSentDialog(AboutOneDialog):
    """What was asked for has gone."""

    form = Ui_EvidenceSent
    first = "sent_on"
    kept_as = "evidence-sent"
    saved_words = "Saved as sent."

    def read(self) -> None:
        known = external(self.office.desk(), self.case_id).referrals
        every = (request for each in known for request in each.requests)
        self.request = next(each for each in every if each.id == self.row_id)

    def fill(self) -> None:
        request = self.request
        self.say(self.ui.intro, f"Due {long_date(request.due_on)}: {request.what}")
        self.ui.sent_how.offer_words(Channel)
        self.ui.sent_on.set_date(self.office.today)

    def save(self) -> int | None:
        ui, request = self.ui, self.request
        ombudsman.record_evidence_sent(
            self.office.desk(),
            request.id,
            request.version,
            ui.sent_on.chosen(),
            ui.sent_how.chosen(Channel),
            ui.note.toPlainText(),
        )
        return self.case_id
