"""Merge two records of one person, after looking at both side by side."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QWidget

from best_desktop.casework.errors import CaseworkError, FieldProblem
from best_desktop.casework.merging import merge_people, merge_preview
from best_desktop.casework.office_views import Choice
from best_desktop.casework.queries.people import people_like, person_detail
from best_desktop.gui import parts
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.forms.ui_merge_people import Ui_MergePeople

if TYPE_CHECKING:
    from best_desktop.casework.party_views import MergeField, MergePreview
    from best_desktop.gui.office import Office


_MOST_OFFERED = 5


class MergePeopleDialog(FormDialog):
    """Choose the other record, then for each detail that differs which of the two is right."""

    saved_words = "Records merged."

    def __init__(
        self,
        office: Office,
        complaint_id: int | None = None,
        parent: QWidget | None = None,
        *,
        person_id: int,
    ) -> None:
        """Open for the record that is kept."""
        super().__init__(office, complaint_id, parent)
        self.person_id = person_id
        self.preview: MergePreview | None = None
        self.choices: dict[str, tuple[QRadioButton, QRadioButton]] = {}
        self._groups: list[QButtonGroup] = []
        self.ui = Ui_MergePeople()
        self.build(self.ui)
        ui, desk = self.ui, office.desk()
        self._kept_name = person_detail(desk, person_id).person.name
        ui.heading.setText(f"Merge another record into {self._kept_name}")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        for column in (1, 2):
            self._grid.setColumnStretch(column, 1)
        ui.compare_card_column.addLayout(self._grid)
        self.moves = parts.words("", "muted")
        ui.compare_card_column.addWidget(self.moves)
        ui.compare_card.hide()
        likely = people_like(desk, person_id)
        ui.other.offer([Choice(number, label) for number, label in likely])
        for number, label in likely[:_MOST_OFFERED]:
            link = parts.button(
                f"Compare with {label}".replace("&", "&&"),
                partial(ui.other.choose, number),
                kind="link",
            )
            link.setProperty("noKey", True)
            ui.other_card_column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        ui.other.changed.connect(self._show)
        self.ready()
        if len(likely) == 1:
            ui.other.choose(likely[0][0])
            self.forget_typed()
        ui.other.setFocus()

    def checks(self) -> list[FieldProblem]:
        if self.ui.other.picked_id() == self.person_id:
            return [FieldProblem("other", "Choose another record than the one that is kept")]
        return []

    def take_fresh_version(self) -> None:
        super().take_fresh_version()
        self._show()

    def save(self) -> int | None:
        if self.preview is None:
            raise LookupError("two records are compared before they are merged")
        taken = [name for name, (_, other) in self.choices.items() if other.isChecked()]
        merge_people(
            self.office.desk(),
            self.person_id,
            self.preview.kept.version,
            self.preview.other.id,
            self.preview.other.version,
            take=taken,
            reason=self.ui.reason.toPlainText(),
        )
        return self.person_id

    def _show(self) -> None:
        """Compare the two records, or take the comparison away."""
        parts.empty(self._grid)
        self.choices, self._groups, self.preview = {}, [], None
        picked = self.ui.other.picked_id()
        if picked is not None and picked != self.person_id:
            try:
                self.preview = merge_preview(self.office.desk(), self.person_id, picked)
            except CaseworkError:
                self.preview = None
        self.ui.compare_card.setVisible(self.preview is not None)
        self.grow()
        if self.preview is None:
            return
        for column, said in ((1, "This record"), (2, "The other record")):
            self._grid.addWidget(parts.words(said, "strong", wrap=False), 0, column)
        shown = [each for each in self.preview.fields if each.kept or each.other]
        for row, field in enumerate(shown, start=1):
            self._add_row(row, field)
        moved = ", ".join(f"{number} {noun}" for noun, number in self.preview.moves)
        self.moves.setText(
            f"Moves to this record: {moved}." if moved else "Nothing hangs on the other record."
        )
        self.settle()
        for layout in (self._grid, self.ui.compare_card_column, self.ui.column):
            layout.activate()
        self.resize(self.size().expandedTo(self._comfortable()))

    def _add_row(self, row: int, field: MergeField) -> None:
        label = parts.words(field.label, "muted", wrap=False)
        self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        if not field.differs or field.name == "known_as":
            # Other names are put together, so there is nothing to choose.
            for column, text in ((1, field.kept), (2, field.other)):
                self._grid.addWidget(parts.words(text), row, column, Qt.AlignmentFlag.AlignTop)
            return
        group = QButtonGroup(self)
        self._groups.append(group)
        made = []
        for column, (text, whose) in enumerate(
            ((field.kept, "this record"), (field.other, "the other record")), start=1
        ):
            button = QRadioButton((text or "(empty)").replace("&", "&&"), self.ui.compare_card)
            button.setObjectName(f"{field.name}_{column}")
            button.setProperty("noKey", True)
            button.setAccessibleName(f"{field.label} of {whose}: {text or 'empty'}")
            group.addButton(button)
            self._grid.addWidget(button, row, column)
            made.append(button)
        # What is missing here is taken from there, unless somebody says otherwise.
        made[0 if field.kept else 1].setChecked(True)
        self.choices[field.name] = (made[0], made[1])
