"""Correct facts that move no date; a colleague's change meanwhile is shown side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from best_desktop.casework.correcting import correct_details
from best_desktop.casework.queries import choices
from best_desktop.casework.queries.case import case_view
from best_desktop.domain.vocabulary import Against, Category, Channel, FormalAnswer, Matter
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.forms.ui_correct_details import Ui_CorrectDetails
from best_desktop.gui.undoing import Undo, last_change

if TYPE_CHECKING:
    from best_desktop.gui.office import Office

_TICKS = ("waiting", "restricted", "recurring", "counts_for_tsm")


class CorrectDetailsDialog(FormDialog):
    """Every field as it stands; only what was changed is saved."""

    draft_name = "correct-details"
    saved_words = "Corrections saved."

    def __init__(
        self, office: Office, complaint_id: int | None = None, parent: QWidget | None = None
    ) -> None:
        """Open for one complaint."""
        super().__init__(office, complaint_id, parent)
        self.ui = Ui_CorrectDetails()
        self.build(self.ui)
        ui, case = self.ui, self.case()
        ui.category.offer_words(Category)
        ui.channel.offer_words(Channel)
        ui.preferred_channel.offer_words(Channel, empty="Not said yet")
        ui.formal_answer.offer_words(FormalAnswer, empty="Not asked")
        ui.scheme_id.offer(choices.schemes(office.desk()))
        ui.summary.setText(case.summary)
        ui.details.setPlainText(case.details)
        ui.category.choose(case.category)
        ui.category_other.setText(case.category_other)
        ui.more_categories.offer_words(Category, columns=1)
        ui.more_categories.choose(case.intake.more_categories)
        ui.several.setChecked(bool(case.intake.more_categories))
        ui.matter.offer_words(Matter, empty="Not said")
        ui.matter.choose(case.intake.matter or "")
        ui.against.offer_words(Against, empty="Not said")
        ui.against.choose(case.intake.against or "")
        ui.assisted_by.setText(case.intake.assisted_by)
        ui.scheme_id.choose(case.scheme_id)
        ui.channel.choose(case.channel)
        ui.preferred_channel.choose(case.preferred_channel or "")
        ui.formal_answer.choose(case.formal_answer or "")
        ui.assistance.setText(case.assistance)
        ui.waiting.setChecked(case.waiting)
        ui.restricted.setChecked(case.restricted)
        ui.recurring.setChecked(case.recurring)
        ui.counts_for_tsm.setChecked(case.counts_for_tsm)
        ui.category.currentIndexChanged.connect(self._category_changed)
        ui.several.toggled.connect(self._category_changed)
        ui.more_categories.changed.connect(self._category_changed)
        self._category_changed()
        self._opened = self._values()
        self._compared = False
        self.ready()
        ui.summary.setFocus()

    def restored(self) -> None:
        self._category_changed()

    def _category_changed(self) -> None:
        ui, main = self.ui, self.ui.category.word(Category)
        for each in Category:
            ui.more_categories.box(each).setHidden(each is main)
        self.show_rows(ui.several.isChecked(), ui.more_categories)
        self.show_rows(Category.OTHER in (main, *self._more()), ui.category_other)

    def _more(self) -> tuple[Category, ...]:
        """The grounds beside the main one."""
        ticked = self.ui.more_categories.words(Category) if self.ui.several.isChecked() else ()
        return tuple(each for each in ticked if each is not self.ui.category.word(Category))

    def _values(self) -> dict[str, object]:
        ui = self.ui
        ticks = {name: getattr(ui, name).isChecked() for name in _TICKS}
        return {
            "summary": ui.summary.text(),
            "details": ui.details.toPlainText(),
            "category": ui.category.word(Category),
            "more_categories": self._more(),
            "matter": ui.matter.word(Matter),
            "against": ui.against.word(Against),
            "assisted_by": ui.assisted_by.text(),
            "category_other": ui.category_other.text(),
            "scheme_id": ui.scheme_id.picked_id(),
            "channel": ui.channel.word(Channel),
            "preferred_channel": ui.preferred_channel.word(Channel),
            "formal_answer": ui.formal_answer.word(FormalAnswer),
            "assistance": ui.assistance.text(),
            **ticks,
        }

    def _changed(self) -> dict[str, object]:
        now = self._values().items()
        return {name: value for name, value in now if value != self._opened[name]}

    def save(self) -> int | None:
        reason = self.ui.reason.toPlainText()
        correct_details(
            self.office.desk(), self.case_id, self.seen_version, self._changed(), reason
        )
        return self.case_id

    def take_fresh_version(self) -> None:
        super().take_fresh_version()
        self._compared = True

    def after_saving(self) -> None:
        if self._compared:  # what was there before is what a colleague saved, not what was opened
            return
        office, case, seen = self.office, self.case_id, self.seen_version
        before = {name: self._opened[name] for name in self._changed()}
        reference = self.case().reference
        last_change.offer(
            Undo(
                f"details of {reference}",
                lambda: correct_details(office.desk(), case, seen + 1, before, "Undone"),
            ),
            seen=seen,
            now=case_view(office.desk(), case).version,
        )
