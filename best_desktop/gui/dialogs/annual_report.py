"""The annual report: what people write of a year, the board's approval, files and publication."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from best_desktop.casework import annual_report as casework
from best_desktop.casework.annual_views import (
    AnnualInput,
    AnnualPublication,
    AnnualSummary,
    Approval,
)
from best_desktop.casework.desk import Desk
from best_desktop.casework.published import (
    correct_publication,
    published_file,
    withdraw_publication,
)
from best_desktop.casework.queries.annual import (
    annual_report,
    annual_summary,
    annual_years,
    reports_to_publish,
)
from best_desktop.domain.annual_texts import WRITTEN
from best_desktop.domain.publication_words import AnnualState
from best_desktop.domain.roles import Right
from best_desktop.gui import background, drafts, form_state, parts
from best_desktop.gui.dates import long_date
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.draft_owner import own_key
from best_desktop.gui.flow_layout import FlowLayout
from best_desktop.gui.forms.ui_annual_report import Ui_AnnualReport
from best_desktop.gui.forms.ui_approve_report import Ui_ApproveReport
from best_desktop.gui.forms.ui_publish_report import Ui_PublishReport
from best_desktop.gui.saving import ask_where, save_in_worker
from best_desktop.gui.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from best_desktop.casework.annual_views import AnnualView
    from best_desktop.gui.office import Office

_NOTE = "As counted today, for the office. The PDF leaves out numbers of one to four."


class AnnualReportDialog(FormDialog):
    """One reporting year's report; another year is chosen at the top."""

    draft_name = "annual-report"
    saved_words = "Annual report saved."

    def __init__(
        self, office: Office, complaint_id: int | None = None, parent: QWidget | None = None
    ) -> None:
        """Open with the year that waits longest to be published, or the last that is over."""
        super().__init__(office, complaint_id, parent)
        self.ui = Ui_AnnualReport()
        self.build(self.ui)
        self._staying = False
        self._job: background.Job | None = None
        self._actions = FlowLayout(self.ui.actions)
        self._table = QGridLayout(self.ui.table)
        self._table.setContentsMargins(0, 0, 0, 0)
        self._table.setVerticalSpacing(4)
        for column, stretch in enumerate((3, 2, 2)):
            self._table.setColumnStretch(column, stretch)
        desk = office.desk()
        years = annual_years(desk)
        waiting = reports_to_publish(desk)
        self._year = waiting[0].year.last if waiting else years[1].last
        self.ui.year.offer_texts(((each.last.isoformat(), each.label) for each in years), empty="")
        self.ui.year.choose(self._year.isoformat())
        self._show_year()
        self.ui.year.currentIndexChanged.connect(self._year_changed)
        self.ready()
        self.ui.year.setFocus()

    # ------------------------------------------------------------------------------ the year

    @property
    def view(self) -> AnnualView:
        """The year's report, as it was when it was shown."""
        return self._view

    def draft_key(self) -> str:
        """A draft of its own for each year."""
        return own_key(self.office, f"{self.draft_name}-{self._year.isoformat()}")

    def take_fresh_version(self) -> None:
        """Read the year again, so that the next saving is made on what was compared."""
        self._view = annual_report(self.office.desk(), self._year)

    def _year_changed(self) -> None:
        wanted = self.ui.year.text_value()
        if wanted in ("", self._year.isoformat()):
            return
        self._choose_quietly(self._year)  # what is typed belongs to the year before
        if self.typed() and not self._ask_leaving():
            return
        self._year = date.fromisoformat(wanted)
        self._choose_quietly(self._year)
        self._show_year()
        self._begin_anew()

    def _choose_quietly(self, year: date) -> None:
        self.ui.year.blockSignals(True)
        self.ui.year.choose(year.isoformat())
        self.ui.year.blockSignals(False)

    def _begin_anew(self) -> None:
        """Take what stands in the form as untyped, and offer the year's own draft."""
        self.errors.clear()
        self._clean = self._kept = form_state.keep(self.content)
        self._offered = False
        self._offer_draft()

    def _show_year(self) -> None:
        """Fill everything in from the case file."""
        desk = self.office.desk()
        self._view = view = annual_report(desk, self._year)
        for field in WRITTEN:
            getattr(self.ui, field).setPlainText(getattr(view.texts, field))
        self.ui.full_measures.setChecked(view.texts.full_measures)
        self._show_state(0)
        self._offer_actions(desk)
        self.main_button.setEnabled(desk.why_not(Right.PUBLISH) is None)
        self.main_button.setToolTip(desk.why_not(Right.PUBLISH) or "")
        self._work_out()

    def _show_state(self, restated: int) -> None:
        view = self.view
        self.say(self.ui.state, _state_words(view, restated, self.office.today))
        self.say(self.ui.names, view.names_warning)

    def _work_out(self) -> None:
        """Work out the year's figures off the window's thread."""
        if self._job is not None:
            self._job.cancel()
        self.say(self.ui.figures, "Working out the figures…")
        while (item := self._table.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.deleteLater()
        self.ui.table.hide()
        desk, year = self.office.desk(), self._year
        self._job = background.Job(
            self, lambda _: annual_summary(desk, year), self._show_figures, self._no_figures
        )
        self._job.start()

    def _show_figures(self, summary: AnnualSummary) -> None:
        self._job = None
        self.say(self.ui.figures, _NOTE)
        self._show_state(len(summary.restated))
        for place, cells in enumerate((("", *summary.years), *summary.rows)):
            for across, text in enumerate(cells):
                label = WrappedLabel(self.ui.table)
                label.setText(text)
                if not place:
                    label.setProperty("kind", "strong")
                self._table.addWidget(label, place, across)
        self.ui.table.show()
        self.grow()

    def _no_figures(self, error: Exception) -> None:
        self._job = None
        self.say(self.ui.figures, str(error))

    # --------------------------------------------------------------------------- what it can do

    def _offer_actions(self, desk: Desk) -> None:
        """The steps that are to be taken next, and the files; greyed ones say why."""
        self._actions.clear()
        over = self.view.year.last < desk.today
        may = desk.why_not(Right.PUBLISH)
        may_export = desk.why_not(Right.EXPORT)
        too_early = None if over else f"The year ends on {long_date(self.view.year.last)}."
        shown: list[tuple[str, Callable[[], object], str | None]] = [
            ("Save PDF…", lambda: self.save_file("pdf"), may_export),
            ("Save workbook…", lambda: self.save_file("xlsx"), may_export),
        ]
        if self.view.publication is None:
            shown += [
                ("Board approved…", self._approve, may or too_early),
                ("Publish…", lambda: self._publish(Step.PUBLISH), may or too_early),
            ]
        else:
            shown += [
                ("Published PDF…", lambda: self._save_published(pdf=True), may_export),
                ("Published workbook…", lambda: self._save_published(pdf=False), may_export),
                ("Correct…", lambda: self._publish(Step.CORRECT), may),
                ("Withdraw…", lambda: self._publish(Step.WITHDRAW), may),
            ]
        for text, pressed, why_not in shown:
            made = parts.button(text, pressed, why_not=why_not)
            made.setParent(self.ui.actions)
            self._actions.addWidget(made)
            made.show()
        self.settle()

    def buttons(self) -> list[QPushButton]:
        """The steps offered now."""
        return [each for each in self.ui.actions.findChildren(QPushButton) if not each.isHidden()]

    def _approve(self) -> None:
        self._step(lambda: ApproveReportDialog(self.office, None, self, view=self.view))

    def _publish(self, step: Step) -> None:
        self._step(lambda: PublishReportDialog(self.office, None, self, view=self.view, step=step))

    def _step(self, make: Callable[[], FormDialog]) -> None:
        """Save what is typed, take a step in a dialog of its own, and show what came of it."""
        if not self._saved_first():
            return
        dialog = make()
        done = dialog.exec()
        dialog.deleteLater()
        if done:
            self._show_year()
            self._begin_anew()

    def _saved_first(self) -> bool:
        """Save what is typed without closing; False where it could not be saved."""
        if not self.typed():
            return True
        self._staying = True
        try:
            self.submit()
        finally:
            self._staying = False
        return not self.typed()

    def finish(self, result_id: int | None) -> None:
        """Close after saving; or stay, where a step follows it."""
        if not self._staying:
            super().finish(result_id)
            return
        drafts.forget(self._slot())
        self._show_year()
        self._begin_anew()

    def save(self) -> int | None:
        texts = {field: getattr(self.ui, field).toPlainText() for field in WRITTEN}
        given = AnnualInput(
            **texts, full_measures=self.ui.full_measures.isChecked(), reason=self.reason()
        )
        casework.save_texts(self.office.desk(), self._year, self.view.version, given)
        return None

    # ---------------------------------------------------------------------------------- files

    def save_file(self, ending: str) -> background.Job | None:
        """Save the report as it is today; None where nobody said where."""
        if not self._saved_first():
            return None
        make = casework.annual_pdf if ending == "pdf" else casework.annual_workbook
        desk, year = self.office.desk(), self._year
        name = casework.annual_file_name(self.view.year, ending)
        return self._keep(name, lambda: make(desk, year))

    def _save_published(self, *, pdf: bool) -> background.Job | None:
        """Save a file exactly as it was published."""
        published = self.view.publication
        if published is None:
            return None
        desk, number = self.office.desk(), published.id
        name = casework.annual_file_name(self.view.year, "pdf" if pdf else "xlsx")
        return self._keep(name, lambda: published_file(desk, number, pdf=pdf)[1])

    def _keep(self, name: str, make: Callable[[], bytes]) -> background.Job | None:
        path = ask_where(self, "Save the report", name)
        if path is None:
            return None
        return save_in_worker(self, path, make, words="Making the report")


def _state_words(view: AnnualView, restated: int, today: date) -> str:
    """How far a report is, in a sentence or two."""
    published = view.publication
    if published is not None:
        where = f" at {published.address}" if published.address else ""
        again = ""
        if restated:
            figures = "1 figure is" if restated == 1 else f"{restated} figures are"
            again = f" {figures} restated since: see “Restated” in the workbook."
        return f"Published on {long_date(published.published_on)}{where}.{again}"
    overdue = "was to be" if view.due_on < today else "is to be"
    due = f"It {overdue} published by {long_date(view.due_on)}."
    if view.state is AnnualState.APPROVED and view.texts.approved_on:
        return f"Approved by the board on {long_date(view.texts.approved_on)}. {due}"
    if view.year.last >= today:
        return f"Draft. The year ends on {long_date(view.year.last)}."
    return f"Draft, not approved by the board. {due}"


class ApproveReportDialog(FormDialog):
    """The board approved the report: when, and its response."""

    saved_words = "Approval recorded."

    def __init__(
        self,
        office: Office,
        complaint_id: int | None = None,
        parent: QWidget | None = None,
        *,
        view: AnnualView,
    ) -> None:
        """Open for one year's report."""
        super().__init__(office, complaint_id, parent)
        self._view = view
        self.ui = Ui_ApproveReport()
        self.build(self.ui)
        self.ui.approved_on.setProperty("ask", "Enter the date the board approved it")
        self.ui.approved_on.set_date(view.texts.approved_on)
        self.ui.board_response.setPlainText(view.texts.board_response)
        self.say(
            self.ui.intro,
            f"Annual report {view.year.label}. The response is published with the report.",
        )
        self.ready()
        self.ui.approved_on.setFocus()

    def save(self) -> int | None:
        given = Approval(
            self.ui.approved_on.chosen(), self.ui.board_response.toPlainText(), self.reason()
        )
        casework.approve(self.office.desk(), self._view.year.last, self._view.version, given)
        return None


class Step(Enum):
    """What is done with a publication."""

    PUBLISH = auto()
    CORRECT = auto()
    WITHDRAW = auto()


_HEADINGS = {
    Step.PUBLISH: ("Publish the report", "P&ublish", "Report published."),
    Step.CORRECT: ("Correct when or where it was published", "&Correct", "Publication corrected."),
    Step.WITHDRAW: ("Withdraw the publication", "W&ithdraw", "Publication withdrawn."),
}
_INTROS = {
    Step.PUBLISH: (
        "The PDF, the workbook and every figure are kept as they are now. Afterwards, save the "
        "published PDF and put it on the website with the board’s response."
    ),
    Step.CORRECT: "The files and figures that were published stay as they are.",
    Step.WITHDRAW: "What was published is kept. The report can be published again afterwards.",
}


class PublishReportDialog(FormDialog):
    """Publish a report, put right when or where it was published, or withdraw it."""

    def __init__(
        self,
        office: Office,
        complaint_id: int | None = None,
        parent: QWidget | None = None,
        *,
        view: AnnualView,
        step: Step = Step.PUBLISH,
    ) -> None:
        """Open for one year's report."""
        super().__init__(office, complaint_id, parent)
        self._view, self._step = view, step
        self.ui = Ui_PublishReport()
        self.build(self.ui)
        heading, verb, self.saved_words = _HEADINGS[step]
        self.say(self.ui.heading, heading)
        self.say(self.ui.intro, f"Annual report {view.year.label}. {_INTROS[step]}")
        self.main_button.setText(verb)
        self.setWindowTitle(heading)
        dated = step is not Step.WITHDRAW
        self.show_rows(dated, self.ui.published_on, self.ui.address)
        self.show_rows(step is not Step.PUBLISH, self.ui.reason)
        if dated:
            self.ui.published_on.setProperty("ask", "Enter the date it is published")
        if step is not Step.PUBLISH:
            self.ui.reason.setProperty("ask", "Enter the reason")
        if view.publication is not None:
            self.ui.published_on.set_date(view.publication.published_on)
            self.ui.address.setText(view.publication.address)
        self.ready()
        (self.ui.published_on if dated else self.ui.reason).setFocus()

    def save(self) -> int | None:
        ui, desk = self.ui, self.office.desk()
        published = self._view.publication
        if published is None:
            given = AnnualPublication(ui.published_on.chosen(), ui.address.text(), self.reason())
            return casework.publish(desk, self._view.year.last, given)
        if self._step is Step.WITHDRAW:
            withdraw_publication(desk, published.id, published.version, self.reason())
        else:
            correct_publication(
                desk,
                published.id,
                published.version,
                published_on=ui.published_on.chosen(),
                address=ui.address.text(),
                reason=self.reason(),
            )
        return None
