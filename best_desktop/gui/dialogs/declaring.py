"""The handler's declaration about a conflict of interest, and the checklist of the stage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QFrame,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from best_desktop.casework.declaring import declare_conflict
from best_desktop.casework.investigation_views import ChecklistView, Declaration, Tick
from best_desktop.casework.queries import choices
from best_desktop.casework.queries.investigation import investigation
from best_desktop.casework.reviewers import reviewers
from best_desktop.casework.ticking import save_checklist
from best_desktop.domain.investigation_words import Conflict, ConflictMeasure
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.forms.ui_checklist import Ui_ChecklistForm
from best_desktop.gui.forms.ui_declare_conflict import Ui_DeclareConflictForm
from best_desktop.gui.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from best_desktop.gui.office import Office


class DeclareConflictDialog(FormDialog):
    """None, actual or perceived; a conflict asks for the measure and who carries it out."""

    draft_name = "declare-conflict"
    saved_words = "Declaration saved."

    def __init__(
        self, office: Office, complaint_id: int | None = None, parent: QWidget | None = None
    ) -> None:
        """Open for one complaint."""
        super().__init__(office, complaint_id, parent)
        self.ui = Ui_DeclareConflictForm()
        self.build(self.ui)
        ui, case = self.ui, self.case()
        self.say(ui.intro, f"{office.desk().staff_name}, stage {case.stage} of {case.reference}.")
        ui.conflict.offer_words(Conflict)
        ui.measure.offer_words(ConflictMeasure)
        ui.conflict.currentIndexChanged.connect(self._changed)
        ui.measure.currentIndexChanged.connect(self._offer_staff)
        self._offer_staff()
        self._changed()
        self.ready()
        ui.conflict.setFocus()

    def restored(self) -> None:
        self._offer_staff()
        self._changed()

    def _changed(self) -> None:
        ui = self.ui
        there_is = ui.conflict.word(Conflict) in (Conflict.ACTUAL, Conflict.PERCEIVED)
        self.show_rows(there_is, ui.facts, ui.measure, ui.staff_id)
        self.grow()

    def _offer_staff(self) -> None:
        """Whoever takes over must be able to handle this stage; others may supervise."""
        ui, desk = self.ui, self.office.desk()
        chosen = ui.staff_id.chosen_id()
        takes_over = ui.measure.word(ConflictMeasure) is ConflictMeasure.REASSIGN
        known = reviewers(desk, self.case_id) if takes_over else choices.staff(desk)
        ui.staff_id.offer_choices(each for each in known if each.id != desk.staff_id)
        ui.staff_id.choose(chosen)

    def save(self) -> int | None:
        ui = self.ui
        conflict = ui.conflict.chosen(Conflict)
        given = Declaration(conflict)
        if conflict is not Conflict.NONE:
            given = Declaration(
                conflict,
                ui.facts.toPlainText(),
                ui.measure.chosen(ConflictMeasure),
                ui.staff_id.chosen_id(),
            )
        declare_conflict(self.office.desk(), self.case_id, given)
        return self.case_id


class _ItemCard(QFrame):
    """One item: a tick, or why it was not done."""

    def __init__(self, item: ChecklistView, parent: QWidget) -> None:
        super().__init__(parent)
        self.item = item
        self.setProperty("kind", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        words = f"{item.item} ({item.clause})"
        self.box = QCheckBox(words, self)
        self.box.setObjectName(f"done_{item.item.value}")
        self.box.setProperty("noKey", True)
        column.addWidget(self.box)
        self.why = QLineEdit(self)
        self.why.setMaxLength(2000)
        self.why.setObjectName(item.item.value)
        self.why.setAccessibleName(f"{item.item}: why not")
        label = QLabel("If not, why", self)
        label.setBuddy(self.why)
        label.setProperty("noKey", True)
        form = QFormLayout()
        form.addRow(label, self.why)
        if item.by_itself:
            said = WrappedLabel(self)
            said.setText("The contact log shows it.")
            said.setProperty("kind", "muted")
            column.addWidget(said)
        column.addLayout(form)
        self.box.setChecked(item.done_on is not None or item.by_itself)
        self.box.setEnabled(not item.by_itself)
        self.why.setText(item.explanation)
        for each in (label, self.why):
            each.setVisible(not item.by_itself)

    def tick(self) -> Tick:
        """The item as it stands here; what the contact log shows needs no tick of ours."""
        done = self.item.done_on is not None if self.item.by_itself else self.box.isChecked()
        return Tick(self.item.item, done, self.why.text(), self.item.version)


class ChecklistDialog(FormDialog):
    """The current stage's list: each item is ticked or explained."""

    draft_name = "checklist"
    saved_words = "Checklist saved."

    def __init__(
        self, office: Office, complaint_id: int | None = None, parent: QWidget | None = None
    ) -> None:
        """Open for one complaint."""
        super().__init__(office, complaint_id, parent)
        self.ui = Ui_ChecklistForm()
        self.build(self.ui)
        case = self.case()
        self.ui.heading.setText(f"Checklist of stage {case.stage}")
        self.say(self.ui.intro, f"{case.reference}: tick what is done, or say why it is not.")
        column = QVBoxLayout(self.ui.items)
        column.setContentsMargins(0, 0, 0, 0)
        self._cards: list[_ItemCard] = []
        for item in investigation(office.desk(), self.case_id).checklist:
            card = _ItemCard(item, self.ui.items)
            column.addWidget(card)
            self._cards.append(card)
        self.adopt(self.ui.items)
        self.ready()
        next(card.box for card in self._cards if card.box.isEnabled()).setFocus()

    def take_fresh_version(self) -> None:
        super().take_fresh_version()
        fresh = {e.item: e for e in investigation(self.office.desk(), self.case_id).checklist}
        for card in self._cards:
            card.item = fresh[card.item.item]

    def save(self) -> int | None:
        ticks = tuple(card.tick() for card in self._cards)
        save_checklist(self.office.desk(), self.case_id, ticks)
        return self.case_id
