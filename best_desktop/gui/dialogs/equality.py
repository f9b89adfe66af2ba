"""Equality monitoring: what somebody chose to tell, and the totals (P-5.1.m)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QGridLayout, QWidget

from best_desktop.casework.equality import (
    QUESTIONS,
    EqualityAnswers,
    delete_equality,
    equality_figures,
    equality_of,
    save_equality,
)
from best_desktop.casework.queries.people import person_detail
from best_desktop.domain.vocabulary import Word
from best_desktop.gui import parts
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.dialogs.reading_dialog import ReadingDialog
from best_desktop.gui.forms.ui_equality import Ui_EqualityForm
from best_desktop.gui.forms.ui_equality_figures import Ui_EqualityFiguresForm
from best_desktop.gui.perform import confirm, succeeded

if TYPE_CHECKING:
    from best_desktop.gui.office import Office


class EqualityDialog(FormDialog):
    """Six optional questions; no draft of the answers is kept."""

    saved_words = "Answers kept apart."

    def __init__(
        self,
        office: Office,
        complaint_id: int | None = None,
        parent: QWidget | None = None,
        *,
        person_id: int,
    ) -> None:
        """Open for one person, with what they told before."""
        super().__init__(office, complaint_id, parent)
        self.person_id = person_id
        self.ui = Ui_EqualityForm()
        self.build(self.ui)
        ui, desk = self.ui, office.desk()
        name = person_detail(desk, person_id).person.name
        ui.heading.setText(f"Equality monitoring of {name}")
        for field, (_, words) in QUESTIONS.items():
            self._box(field).offer_words(words, empty="Not said")
        told = equality_of(desk, person_id)
        self._version = told.version if told else 0
        ui.given_on.set_date(told.given_on if told else office.today)
        if told:
            ui.declined.setChecked(told.declined)
            for field in QUESTIONS:
                self._box(field).choose(getattr(told, field) or "")
        ui.declined.toggled.connect(self._decline)
        self._decline(ui.declined.isChecked())
        ui.delete_button.setVisible(told is not None)
        ui.delete_button.clicked.connect(self._delete)
        self.ready()
        ui.age_group.setFocus()

    def take_fresh_version(self) -> None:
        super().take_fresh_version()
        told = equality_of(self.office.desk(), self.person_id)
        self._version = told.version if told else 0

    def save(self) -> int | None:
        ui = self.ui
        answers: dict[str, Any] = {}
        if not ui.declined.isChecked():
            answers = {name: self._box(name).word(words) for name, (_, words) in _asked().items()}
        told = EqualityAnswers(
            given_on=ui.given_on.chosen(),
            declined=ui.declined.isChecked(),
            version=self._version,
            **answers,
        )
        save_equality(self.office.desk(), self.person_id, told)
        return self.person_id

    def _box(self, field: str) -> Any:
        return getattr(self.ui, field)

    def _decline(self, declined: bool) -> None:
        for field in QUESTIONS:
            self._box(field).setEnabled(not declined)

    def _delete(self) -> None:
        question = "Delete what they told for equality monitoring? It cannot be brought back."
        if confirm(self, question, "Delete answers") and succeeded(
            self,
            lambda: delete_equality(self.office.desk(), self.person_id, self._version),
            saying="Answers deleted.",
        ):
            self.finish(self.person_id)


def _asked() -> dict[str, tuple[str, type[Word]]]:
    return dict(QUESTIONS)


class EqualityFiguresDialog(ReadingDialog):
    """Totals alone, with nobody to be picked out of them."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        """Count now."""
        super().__init__(office, parent)
        self.ui = Ui_EqualityFiguresForm()
        self.build(self.ui)
        figures = equality_figures(office.desk())
        column = self.ui.figures_card_column
        said = f"{figures.answered} people answered, {figures.declined} would rather not say."
        column.addWidget(parts.words(said))
        for table in figures.tables:
            column.addWidget(parts.words(table.question, "section"))
            grid = QGridLayout()
            grid.setColumnStretch(0, 3)
            grid.setColumnStretch(1, 1)
            for row, (label, number) in enumerate(table.lines):
                value = parts.words(number)
                value.setAccessibleName(f"{table.question}, {label}: {number}")
                grid.addWidget(parts.words(label), row, 0)
                grid.addWidget(value, row, 1)
            column.addLayout(grid)
        self.ready()
