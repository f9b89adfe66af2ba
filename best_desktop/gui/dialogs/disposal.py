"""Propose that records be anonymised, and settle it as the second person (P-14.2)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from best_desktop.casework import backups
from best_desktop.casework.errors import FieldProblem
from best_desktop.casework.queries.retention import batch, keys_of, preview
from best_desktop.casework.retention import (
    confirm_disposal,
    propose_disposal,
    refuse_disposal,
    withdraw_disposal,
)
from best_desktop.casework.retention_views import BatchPreview, RecordKey
from best_desktop.gui import left_behind
from best_desktop.gui.dates import long_date
from best_desktop.gui.dialogs.about_one import AboutOneDialog
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.forms.ui_propose_disposal import Ui_ProposeDisposal
from best_desktop.gui.forms.ui_settle_disposal import Ui_SettleDisposal

if TYPE_CHECKING:
    from best_desktop.gui.office import Office

CONFIRM, SEND_BACK = "confirm", "send_back"
_SHOWN = 12


class ProposeDisposalDialog(FormDialog):
    """What would go and what would stay of the records chosen."""

    saved_words = "Proposed. A second person must confirm it."

    def __init__(
        self, office: Office, parent: QWidget | None = None, *, keys: Sequence[RecordKey]
    ) -> None:
        """Open for some records that are due."""
        super().__init__(office, None, parent)
        self._keys = keys
        self.ui = Ui_ProposeDisposal()
        self.build(self.ui)
        show_preview(self, self.ui, preview(keys))
        self.ready()
        self.ui.words.setFocus()

    def save(self) -> int | None:
        return propose_disposal(self.office.desk(), self._keys, self.ui.words.toPlainText())


class SettleDisposalDialog(AboutOneDialog):
    """A batch that waits: the second person confirms or sends back, the first may withdraw."""

    form = Ui_SettleDisposal
    first = "choice"

    def read(self) -> None:
        self._batch = batch(self.row_id)

    def fill(self) -> None:
        ui, made = self.ui, self._batch
        said = f": {made.words}" if made.words else "."
        self.say(ui.intro, f"Proposed by {made.proposed_by} on {long_date(made.proposed_on)}{said}")
        show_preview(self, ui, preview(keys_of(made.id)))
        self._own = made.proposed_by_id == self.office.desk().staff_id
        if self._own:
            choices = [(SEND_BACK, "Withdraw it: a second person must confirm what you proposed")]
        else:
            choices = [(CONFIRM, "Anonymise these records for good"), (SEND_BACK, "Send it back")]
        ui.choice.offer_texts(choices)
        ui.choice.currentIndexChanged.connect(self._chosen)
        ui.sure.toggled.connect(self._chosen)
        if backups.backup_folder() is not None:
            self.say(
                ui.backups_note,
                "Backups made before still hold these records. The newest thirty are kept, so "
                "they are gone after thirty more.",
            )
        self._chosen()

    def _chosen(self) -> None:
        ui, choice = self.ui, self.ui.choice.text_value()
        ui.sure.setVisible(choice == CONFIRM)
        ui.backups_note.setVisible(choice == CONFIRM and bool(ui.backups_note.text()))
        words = {CONFIRM: "&Anonymise", SEND_BACK: "Wi&thdraw" if self._own else "&Send back"}
        ui.main_button.setText(words.get(choice, "&Save"))
        ui.answer_label.setText("&Reason (required)" if choice == SEND_BACK else "&Reason")

    def checks(self) -> list[FieldProblem]:
        if self.ui.choice.text_value() == CONFIRM and not self.ui.sure.isChecked():
            return [FieldProblem("sure", "Look at what goes, then tick this box.")]
        return []

    def save(self) -> int | None:
        desk, made, answer = self.office.desk(), self._batch, self.ui.answer.toPlainText()
        if self.ui.choice.text_value() == SEND_BACK:
            settle = withdraw_disposal if self._own else refuse_disposal
            settle(desk, made.id, made.version, answer)
            self.saved_words = "Withdrawn." if self._own else "Sent back."
            return made.id
        done = confirm_disposal(desk, made.id, made.version, answer)
        left_behind.forget(self.office)
        records = f"{done.records} record{'' if done.records == 1 else 's'}"
        self.saved_words = f"{records} anonymised."
        if not done.compacted:
            self.saved_words += " The file is written anew when nobody else works in it."
        return made.id


def show_preview(dialog: FormDialog, ui: Any, shown: BatchPreview) -> None:
    """Say in words what would become of some records."""
    dialog.say(ui.records, _listed(shown.records))
    goes = "\n".join(f"• {words}: {number:,}" for words, number in shown.lines)
    dialog.say(ui.goes, f"Taken out for good:\n{goes}" if goes else "Nothing typed is kept here.")
    people = []
    if shown.people_gone:
        people.append(f"Nothing is left of {_listed(shown.people_gone)}.")
    if shown.people_kept:
        people.append(
            f"Still known, by other records or an adjustment in force: "
            f"{_listed(shown.people_kept)}."
        )
    dialog.say(ui.people, "\n".join(people))
    dialog.say(ui.stays, "What stays:\n" + "\n".join(f"• {each}." for each in shown.kept))


def _listed(names: Sequence[str]) -> str:
    more = len(names) - _SHOWN
    return ", ".join(names[:_SHOWN]) + (f" and {more:,} more" if more > 0 else "")
