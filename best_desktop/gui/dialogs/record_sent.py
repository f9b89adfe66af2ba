"""Record that a letter was sent: this is what stops the clock (printed is something else)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from best_desktop.casework.letter_previews import letter_corrects, letter_preferred, letter_shown
from best_desktop.casework.letters import record_sent
from best_desktop.domain.vocabulary import Channel, LetterCode, MilestoneKind
from best_desktop.gui.dates import long_date
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.forms.ui_record_sent import Ui_RecordSent

if TYPE_CHECKING:
    from best_desktop.gui.office import Office

_ACKNOWLEDGE = (LetterCode.L01, LetterCode.L06)
_MORE_TIME = (LetterCode.L03, LetterCode.L07, LetterCode.L11)
_ANSWER = (LetterCode.L04, LetterCode.L09, LetterCode.L12)


_ABOUT_ONE = {
    LetterCode.L02: "the questions stand in the contact log. No date changes.",
    LetterCode.L17: "they count as told what became of the new issue. No date changes.",
    LetterCode.L18: "it counts as gone with its letter. The letter itself is recorded apart.",
    LetterCode.L19: "it is kept with the promise, with the day they hear again.",
    LetterCode.L21: "it is noted as a contact, and evidence asked for counts as sent.",
}


class RecordSentDialog(FormDialog):
    """The day it went and how; another way than they prefer needs a reason (P-7.1.4)."""

    draft_name = ""
    saved_words = "Recorded as sent."

    def __init__(
        self,
        office: Office,
        complaint_id: int | None = None,
        parent: QWidget | None = None,
        *,
        letter_id: int,
    ) -> None:
        """Open for one issued letter, of a complaint or of none."""
        super().__init__(office, complaint_id, parent)
        self.letter_id = letter_id
        self._letter = letter_shown(office.desk(), letter_id)
        self._corrects = letter_corrects(office.desk(), letter_id)
        self._preferred = letter_preferred(office.desk(), letter_id)
        self.ui = Ui_RecordSent()
        self.build(self.ui)
        ui = self.ui
        ui.channel.offer_words(Channel)
        ui.channel.choose(self._preferred)
        ui.heading.setText(f"Record {self._letter.code.value} as sent")
        dated = f"{self._letter.code}, dated {long_date(self._letter.letter_date)}."
        promised = self._letter.promised_on
        told = f" It promises {long_date(promised)}." if promised else ""
        self.say(ui.promise, dated + told)
        ui.on.changed.connect(self._date_changed)
        ui.channel.currentIndexChanged.connect(self._channel_changed)
        self._date_changed()
        self._channel_changed()
        self.ready()
        ui.on.setFocus()

    def _date_changed(self) -> None:
        if self.complaint_id is None:
            self.say(self.ui.late_note, "")
            thanks = self._letter.code is LetterCode.L22
            told = "What will happen: they count as thanked that day." if thanks else ""
            self.say(self.ui.consequences, told)
            return
        day = self.ui.on.date_or_none()
        kind = MilestoneKind.ACKNOWLEDGE if self._letter.code in _ACKNOWLEDGE else None
        if self._letter.code in (*_MORE_TIME, *_ANSWER):
            kind = MilestoneKind.ANSWER
        due = self.case().schedule.find(kind, self._letter.stage) if kind else None
        late = bool(day and due and due.firm and day > due.due)
        note = f"After {long_date(due.due)}, the date due: it counts as late." if due else ""
        if late and self._letter.code in _MORE_TIME:
            note += " More time told late does not move the date."
        self.say(self.ui.late_note, note if late and self._corrects is None else "")
        self.say(self.ui.consequences, self._what_happens())

    def _what_happens(self) -> str:
        case, code = self.case(), self._letter.code
        if self._corrects is not None:
            sent = long_date(self._corrects)
            return f"What will happen: it stands beside the letter of {sent}. No date changes."
        if code in _ACKNOWLEDGE:
            return f"What will happen: stage {self._letter.stage} counts as acknowledged that day."
        if code in _MORE_TIME:
            return "What will happen: the new date counts, if it was told in time."
        if code in _ANSWER:
            rule = case.standing.procedure.stage(self._letter.stage)
            within = rule.escalation.within if rule.escalation else None
            window = (
                f" {case.who} may ask for stage {self._letter.stage + 1} for {within.length} "
                f"{within.unit.value}."
                if within
                else ""
            )
            return (
                f"What will happen: {case.reference} is answered and stage {self._letter.stage} "
                f"closes that day, also where actions are still open.{window}"
            )
        return f"What will happen: {_ABOUT_ONE[code]}" if code in _ABOUT_ONE else ""

    def _channel_changed(self) -> None:
        preferred, channel = self._preferred, self.ui.channel.word(Channel)
        other = preferred is not None and channel is not None and channel is not preferred
        self.show_rows(other, self.ui.reason)
        note = f"They asked us to use: {preferred.label.lower()}." if preferred else ""
        self.say(self.ui.channel_note, note)

    def save(self) -> int | None:
        ui = self.ui
        record_sent(
            self.office.desk(),
            self.letter_id,
            ui.on.chosen(),
            ui.channel.chosen(Channel),
            ui.reason.toPlainText() if ui.reason.isEnabled() else "",
            self.reason("promise_reason"),
        )
        return self.letter_id
