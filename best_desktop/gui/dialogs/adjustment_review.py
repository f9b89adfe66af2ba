"""Review an adjustment every six months, or decline one that was asked for (P-13.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from best_desktop.casework.adjustments import decline_adjustment, review_adjustment
from best_desktop.casework.queries.people import adjustment_of, person_detail
from best_desktop.domain.vocabulary import Channel
from best_desktop.gui.dates import long_date
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.forms.ui_decline_adjustment import Ui_DeclineAdjustment
from best_desktop.gui.forms.ui_review_adjustment import Ui_ReviewAdjustment

if TYPE_CHECKING:
    from best_desktop.gui.office import Office

GOES_ON, ENDS = "goes on", "ends"


class ReviewAdjustmentDialog(FormDialog):
    """Whether an adjustment goes on or ends, and what was said."""

    saved_words = "Review recorded."

    def __init__(
        self,
        office: Office,
        complaint_id: int | None = None,
        parent: QWidget | None = None,
        *,
        adjustment_id: int,
    ) -> None:
        """Open for one adjustment."""
        super().__init__(office, complaint_id, parent)
        self.draft_name = f"review-adjustment-{adjustment_id}"
        self.adjustment_id = adjustment_id
        self.ui = Ui_ReviewAdjustment()
        self.build(self.ui)
        ui = self.ui
        name, adjustment = adjustment_of(office.desk(), adjustment_id)
        self._version = adjustment.version
        ui.heading.setText(f"Review “{adjustment.measure}”")
        self.say(
            ui.intro,
            f"For {name}, agreed on {long_date(adjustment.agreed_on)}, review due on "
            f"{long_date(adjustment.review_on)}. {ui.intro.text()}",
        )
        ui.goes_on.offer_texts([(GOES_ON, "It goes on"), (ENDS, "It ends")])
        ui.reviewed_on.set_date(office.today)
        self.ready()
        ui.goes_on.setFocus()

    def take_fresh_version(self) -> None:
        super().take_fresh_version()
        self._version = adjustment_of(self.office.desk(), self.adjustment_id)[1].version

    def save(self) -> int | None:
        ui = self.ui
        review_adjustment(
            self.office.desk(),
            self.adjustment_id,
            self._version,
            ui.reviewed_on.chosen(),
            ui.goes_on.text_value() == GOES_ON,
            ui.words.toPlainText(),
        )
        return self.adjustment_id


class DeclineAdjustmentDialog(FormDialog):
    """What was asked for, how, and why it was declined."""

    saved_words = "Adjustment declined."

    def __init__(
        self,
        office: Office,
        complaint_id: int | None = None,
        parent: QWidget | None = None,
        *,
        person_id: int,
    ) -> None:
        """Open for one person."""
        super().__init__(office, complaint_id, parent)
        self.draft_name = f"decline-adjustment-{person_id}"
        self.person_id = person_id
        self.ui = Ui_DeclineAdjustment()
        self.build(self.ui)
        ui = self.ui
        name = person_detail(office.desk(), person_id).person.name
        ui.heading.setText(f"Decline an adjustment for {name}")
        ui.need.setMaxLength(500)
        ui.asked_how.offer_words(Channel, empty="Not said")
        ui.agreed_on.set_date(office.today)
        self.ready()
        ui.need.setFocus()

    def save(self) -> int | None:
        ui = self.ui
        decline_adjustment(
            self.office.desk(),
            self.person_id,
            ui.need.text(),
            ui.agreed_on.chosen(),
            ui.asked_how.word(Channel),
            ui.declined_because.toPlainText(),
        )
        return self.person_id
