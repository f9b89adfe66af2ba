"""Record a reasonable adjustment agreed with somebody after their complaint was logged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from best_desktop.casework.people import agree_adjustment
from best_desktop.casework.queries.people import person_detail
from best_desktop.domain.vocabulary import LetterFormat
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.forms.ui_adjustment import Ui_AgreeAdjustment

if TYPE_CHECKING:
    from best_desktop.gui.office import Office


class AdjustmentDialog(FormDialog):
    """What was agreed, why, how their letters are printed, and when (P-13.1, P-13.2)."""

    saved_words = "Adjustment added."

    def __init__(
        self,
        office: Office,
        complaint_id: int | None = None,
        parent: QWidget | None = None,
        *,
        person_id: int,
    ) -> None:
        """Open for one person, of a complaint or by themselves."""
        super().__init__(office, complaint_id, parent)
        self.draft_name = f"adjustment-{person_id}"
        self.person_id = person_id
        self.ui = Ui_AgreeAdjustment()
        self.build(self.ui)
        ui, person = self.ui, person_detail(office.desk(), person_id).person
        ui.heading.setText(f"Add an adjustment for {person.name}")
        for field in (ui.measure, ui.need):
            field.setMaxLength(500)
        ui.letter_format.offer_words(LetterFormat, empty=f"As now: {person.letter_format}")
        ui.letter_format.currentIndexChanged.connect(self._name_the_print)
        ui.agreed_on.set_date(office.today)
        self.ready()
        ui.measure.setFocus()

    def _name_the_print(self) -> None:
        """A way of printing is itself what was agreed, where nothing else is typed."""
        chosen = self.ui.letter_format.word(LetterFormat)
        typed = self.ui.measure.text().strip()
        if typed in {"", *(str(each) for each in LetterFormat)}:
            self.ui.measure.setText(str(chosen or ""))

    def save(self) -> int | None:
        ui = self.ui
        agree_adjustment(
            self.office.desk(),
            self.person_id,
            ui.need.text(),
            ui.measure.text(),
            ui.letter_format.word(LetterFormat),
            ui.agreed_on.chosen(),
        )
        return self.complaint_id or self.person_id
