"""Record a reasonable adjustment agreed with somebody after their complaint was logged."""

from __future__ import annotations

from best_desktop.casework.people import agree_adjustment
from best_desktop.casework.queries.people import person_detail
from best_desktop.domain.vocabulary import LetterFormat
from best_desktop.gui.dialogs.about_one import AboutOneDialog
from best_desktop.gui.forms.ui_adjustment import Ui_AgreeAdjustment
from best_desktop.gui.personal_asks import PersonalAsk, PersonalWish


class AdjustmentDialog(AboutOneDialog):
    """What was agreed, why, how their letters are printed, and when (P-13.1, P-13.2)."""

    form = Ui_AgreeAdjustment
    first = "measure"
    kept_as = "adjustment"
    saved_words = "Adjustment added."

    def fill(self) -> None:
        ui, person = self.ui, person_detail(self.office.desk(), self.row_id).person
        ui.heading.setText(f"Add an adjustment for {person.name}")
        for field in (ui.measure, ui.need):
            field.setMaxLength(500)
        ui.letter_format.offer_words(LetterFormat, empty=f"As now: {person.letter_format}")
        ui.letter_format.currentIndexChanged.connect(self._name_the_print)
        ui.agreed_on.set_date(self.office.today)

    def _name_the_print(self) -> None:
        """A way of printing is itself what was agreed, where nothing else is typed."""
        chosen = self.ui.letter_format.word(LetterFormat)
        typed = self.ui.measure.text().strip()
        if typed in {"", *(str(each) for each in LetterFormat)}:
            self.ui.measure.setText(str(chosen or ""))

    def save(self) -> int | None:
        ui = self.ui
        self._agreed = agree_adjustment(
            self.office.desk(),
            self.row_id,
            ui.need.text(),
            ui.measure.text(),
            ui.letter_format.word(LetterFormat),
            ui.agreed_on.chosen(),
        )
        return self.complaint_id or self.row_id

    def after_saving(self) -> None:
        """Go on to the letter that tells them, unless that was unticked (P-13.2)."""
        if self.ui.letter_next.isChecked():
            self.wanted_letter.emit(PersonalWish(PersonalAsk.ADJUSTMENT, self._agreed), 0)
