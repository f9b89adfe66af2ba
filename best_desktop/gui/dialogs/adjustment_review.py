"""Review an adjustment every six months, or decline one that was asked for (P-13.2)."""

from __future__ import annotations

from best_desktop.casework.adjustments import decline_adjustment, review_adjustment
from best_desktop.casework.queries.people import adjustment_of, person_detail
from best_desktop.domain.vocabulary import Channel
from best_desktop.gui.dates import long_date
from best_desktop.gui.dialogs.about_one import AboutOneDialog
from best_desktop.gui.forms.ui_decline_adjustment import Ui_DeclineAdjustment
from best_desktop.gui.forms.ui_review_adjustment import Ui_ReviewAdjustment
from best_desktop.gui.personal_asks import PersonalAsk, PersonalWish

GOES_ON, ENDS = "goes on", "ends"


class ReviewAdjustmentDialog(AboutOneDialog):
    """Whether an adjustment goes on or ends, and what was said."""

    form = Ui_ReviewAdjustment
    first = "goes_on"
    kept_as = "review-adjustment"
    saved_words = "Review recorded."

    def read(self) -> None:
        self._name, self._adjustment = adjustment_of(self.office.desk(), self.row_id)

    def fill(self) -> None:
        ui, adjustment = self.ui, self._adjustment
        ui.heading.setText(f"Review “{adjustment.measure}”")
        self.say(
            ui.intro,
            f"For {self._name}, agreed on {long_date(adjustment.agreed_on)}, review due on "
            f"{long_date(adjustment.review_on)}. {ui.intro.text()}",
        )
        ui.goes_on.offer_texts([(GOES_ON, "It goes on"), (ENDS, "It ends")])
        ui.reviewed_on.set_date(self.office.today)

    def save(self) -> int | None:
        ui = self.ui
        review_adjustment(
            self.office.desk(),
            self.row_id,
            self._adjustment.version,
            ui.reviewed_on.chosen(),
            ui.goes_on.text_value() == GOES_ON,
            ui.words.toPlainText(),
        )
        return self.row_id

    def after_saving(self) -> None:
        """Go on to the letter that tells them, unless that was unticked (P-13.2)."""
        if self.ui.letter_next.isChecked():
            self.wanted_letter.emit(PersonalWish(PersonalAsk.ADJUSTMENT, self.row_id), 0)


class DeclineAdjustmentDialog(AboutOneDialog):
    """What was asked for, how, and why it was declined."""

    form = Ui_DeclineAdjustment
    first = "need"
    kept_as = "decline-adjustment"
    saved_words = "Adjustment declined."

    def fill(self) -> None:
        ui = self.ui
        name = person_detail(self.office.desk(), self.row_id).person.name
        ui.heading.setText(f"Decline an adjustment for {name}")
        ui.need.setMaxLength(500)
        ui.asked_how.offer_words(Channel, empty="Not said")
        ui.agreed_on.set_date(self.office.today)

    def save(self) -> int | None:
        ui = self.ui
        decline_adjustment(
            self.office.desk(),
            self.row_id,
            ui.need.text(),
            ui.agreed_on.chosen(),
            ui.asked_how.word(Channel),
            ui.declined_because.toPlainText(),
        )
        return self.row_id
