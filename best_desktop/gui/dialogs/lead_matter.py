"""What the lead complaints officer is asked, and what they direct; no date moves (R-3.3–R-3.6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from best_desktop.casework import referrals
from best_desktop.casework.reviewers import reviewers
from best_desktop.casework.routing_views import ReferralView
from best_desktop.domain.referrals import may_answer
from best_desktop.domain.roles import Right
from best_desktop.domain.vocabulary import ReferralKind
from best_desktop.domain.working_days import long_date
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.forms.ui_lead_matter import Ui_LeadMatter

if TYPE_CHECKING:
    from best_desktop.gui.office import Office


class _LeadMatterDialog(FormDialog):
    """Some words, and for the lead who handles the complaint from now on."""

    title = ""
    label = ""
    verb = ""
    reassigns = False

    def __init__(
        self, office: Office, complaint_id: int | None = None, parent: QWidget | None = None
    ) -> None:
        """Open for one complaint."""
        super().__init__(office, complaint_id, parent)
        self.ui = Ui_LeadMatter()
        self.build(self.ui)
        self.setWindowTitle(self.title)
        self.ui.heading.setText(self.title)
        self.ui.words_label.setText(self.label)
        self.ui.words.setAccessibleName(self.label.replace("&", "").removesuffix(" (required)"))
        self.ui.main_button.setText(self.verb)
        self.ui.question.hide()
        self.ui.handler_id_label.setVisible(self.reassigns)
        self.ui.handler_id.setVisible(self.reassigns)
        if self.reassigns:
            self.ui.handler_id.offer_choices(reviewers(office.desk(), self.case_id), empty="As now")
        self.fill()
        self.ready()
        self.ui.words.setFocus()

    def fill(self) -> None:
        """Show what is known already."""

    def _words(self) -> str:
        text: str = self.ui.words.toPlainText()
        return text

    def _handler(self) -> int | None:
        chosen: int | None = self.ui.handler_id.chosen_id() if self.reassigns else None
        return chosen or None


class AskLeadDialog(_LeadMatterDialog):
    """Ask for advice in doubt; the complaint goes on meanwhile (R-5.7)."""

    draft_name = "ask-lead"
    saved_words = "Asked. The dates run on."
    title, label, verb = "Ask the lead complaints officer", "&Question (required)", "&Ask"

    def save(self) -> int | None:
        referrals.ask_advice(self.office.desk(), self.case_id, self._words())
        return self.case_id


class ReferToLeadDialog(_LeadMatterDialog):
    """Refer it: the lead oversees it from now on, at the same stage (R-3.4)."""

    draft_name = "refer-to-lead"
    saved_words = "Referred. The lead complaints officer oversees it now."
    title, label, verb = "Refer to the lead complaints officer", "&Why (required)", "&Refer"

    def save(self) -> int | None:
        referrals.refer(self.office.desk(), self.case_id, self._words())
        return self.case_id


class DirectCaseDialog(_LeadMatterDialog):
    """Direct how it is handled, and by whom (R-3.3)."""

    draft_name = "direct-case"
    saved_words = "Direction given."
    title, label, verb = "Direction", "&Direction (required)", "&Give direction"
    reassigns = True

    def save(self) -> int | None:
        referrals.intervene(self.office.desk(), self.case_id, self._words(), self._handler())
        return self.case_id


class AnswerLeadDialog(_LeadMatterDialog):
    """Answer the oldest matter that waits, or say what was done about a direction."""

    draft_name = "answer-lead"
    saved_words = "Answered."
    title, label, verb = "Answer or follow up", "A&nswer (required)", "&Answer"
    reassigns = True

    def fill(self) -> None:
        self._matter = self._waiting()
        if self._matter is None:
            self.say(self.ui.question, "Nothing waits for an answer on this complaint.")
        else:
            said = self._matter
            words = f"{said.kind}, {said.opened_by}, {long_date(said.opened_on)}: {said.words}"
            self.say(self.ui.question, words)
        self.ui.question.show()
        self.ui.main_button.setEnabled(self._matter is not None)
        directed = self._matter is not None and self._matter.kind is ReferralKind.INTERVENED
        self.ui.handler_id_label.setVisible(not directed)
        self.ui.handler_id.setVisible(not directed)

    def _waiting(self) -> ReferralView | None:
        """What this person may answer: the lead what was asked, anybody a direction."""
        case = self.case()
        lead = case.why_not[Right.INTERVENE] is None
        waiting = [e for e in case.referrals if e.open and may_answer(e.kind, lead=lead)]
        directions_last = sorted(waiting, key=lambda e: e.kind is ReferralKind.INTERVENED)
        return next(iter(directions_last), None)

    def save(self) -> int | None:
        matter, desk = self._matter, self.office.desk()
        if matter is None:
            return None
        if matter.kind is ReferralKind.INTERVENED:
            referrals.follow_direction(desk, matter.id, matter.version, self._words())
        else:
            referrals.answer_referral(
                desk, matter.id, matter.version, self._words(), self._handler()
            )
        return self.case_id
