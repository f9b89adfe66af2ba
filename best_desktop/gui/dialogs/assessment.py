"""The dialogs of the self-assessment: beginning a year's, and answering one provision."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from best_desktop.casework.assessment_views import ProvisionInput, evidence_words
from best_desktop.casework.office_views import Choice
from best_desktop.casework.self_assessment import (
    answer_provision,
    begin_assessment,
    evidence_titles,
    figures_of,
    provision_of,
    reopen_assessment,
    self_assessment,
    the_code,
    years_to_assess,
)
from best_desktop.gui.dialogs.about_one import AboutOneDialog
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.forms.ui_begin_assessment import Ui_BeginAssessment
from best_desktop.gui.forms.ui_provision import Ui_Provision
from best_desktop.gui.forms.ui_reopen_assessment import Ui_ReopenAssessment

if TYPE_CHECKING:
    from best_desktop.gui.office import Office

_YES, _NO = "yes", "no"


class BeginAssessmentDialog(FormDialog):
    """Which reporting year is assessed."""

    saved_words = "Self-assessment begun."

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        """Open with the years that are not assessed yet."""
        super().__init__(office, None, parent)
        self.ui = Ui_BeginAssessment()
        self.build(self.ui)
        self._years = {each.label: each for each in years_to_assess(office.desk())}
        self.ui.year_end.offer_texts([(label, label) for label in self._years])
        self.say(
            self.ui.intro,
            "It begins with the answers of the year before, where there are any. Each of them "
            "waits until somebody confirms it.",
        )
        self.ready()
        self.ui.year_end.setFocus()

    def save(self) -> int | None:
        year = self._years[self.ui.year_end.text_value()]
        return begin_assessment(self.office.desk(), year.last)


class ReopenAssessmentDialog(AboutOneDialog):
    """Why a settled assessment is opened again."""

    form = Ui_ReopenAssessment
    first = "reason"
    saved_words = "Self-assessment opened again."

    def read(self) -> None:
        self.view = self_assessment(self.office.desk(), self.row_id, figures=False)
        self.seen_version = self.view.version

    def fill(self) -> None:
        self.say(self.ui.intro, f"The self-assessment of {self.view.label} can then be corrected.")

    def save(self) -> int | None:
        desk, reason = self.office.desk(), self.ui.reason.toPlainText()
        reopen_assessment(desk, self.row_id, self.seen_version, reason)
        return self.row_id


class ProvisionDialog(AboutOneDialog):
    """One provision: whether the office complies, and what shows it."""

    form = Ui_Provision
    first = "complies"
    kept_as = "provision"
    saved_words = "Provision answered."

    def read(self) -> None:
        self.assessed, self.row = provision_of(self.office.desk(), self.row_id)
        self.seen_version = self.row.version

    def fill(self) -> None:
        ui, row, desk = self.ui, self.row, self.office.desk()
        self.say(ui.heading, f"Provision {row.number}")
        self.say(ui.intro, row.text)
        ui.complies.offer_texts([(_YES, "Yes"), (_NO, "No, not yet")])
        if row.complies is not None:
            ui.complies.choose(_YES if row.complies else _NO)
        ui.comply_by.set_date(row.comply_by)
        ui.commentary.setPlainText(row.commentary)
        self._named = figures_of(desk, self.assessed)
        known = the_code().find(row.number)
        near = [*row.measures, *(known.measures if known else ())]
        self._near = [each for each in dict.fromkeys(near) if each in self._named]
        labels = [evidence_words(self._named[each]) for each in self._near]
        ui.measures.offer_choices(
            [Choice(place, label) for place, label in enumerate(labels)], columns=1
        )
        ui.measures.choose([self._near.index(each) for each in row.measures])
        others = [each for each in self._named if each not in self._near]
        ui.another.offer_texts(
            [(each, evidence_words(self._named[each])) for each in others], empty="None"
        )
        self.show_rows(bool(self._near), ui.measures)
        shown = [number for number, _ in row.documents]
        ui.documents.offer_choices(evidence_titles(shown), columns=1)
        ui.documents.choose(shown)
        ui.complies.currentIndexChanged.connect(self._show_date)
        self._show_date()

    def _show_date(self) -> None:
        self.show_rows(self.ui.complies.text_value() == _NO, self.ui.comply_by)

    def save(self) -> int | None:
        ui = self.ui
        chosen = [self._near[place] for place in sorted(ui.measures.ids())]
        another = ui.another.text_value()
        given = ProvisionInput(
            ui.complies.text_value() == _YES,
            ui.commentary.toPlainText(),
            (*chosen, *([another] if another else [])),
            tuple(sorted(ui.documents.ids())),
            ui.comply_by.date_or_none(),
        )
        answer_provision(self.office.desk(), self.row_id, self.seen_version, given)
        return self.row_id
