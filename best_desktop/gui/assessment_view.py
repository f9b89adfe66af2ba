"""The self-assessment on the screen: each provision with its answer, and how far it is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from best_desktop.casework.assessment_files import (
    assessment_name,
    assessment_pdf,
    assessment_workbook,
)
from best_desktop.casework.assessment_views import AssessmentView, ProvisionView, evidence_words
from best_desktop.casework.desk import Desk
from best_desktop.casework.self_assessment import (
    assessments,
    self_assessment,
    settle_assessment,
    years_to_assess,
)
from best_desktop.domain.roles import Right
from best_desktop.gui import theme
from best_desktop.gui.dates import long_date
from best_desktop.gui.office import Office
from best_desktop.gui.parts import button, explain, words
from best_desktop.gui.perform import confirm, succeeded
from best_desktop.gui.report_asks import ReportAsk
from best_desktop.gui.report_figures import labelled
from best_desktop.gui.rows_table import RowsTable
from best_desktop.gui.saving import ask_where, save_in_worker
from best_desktop.gui.tables import Column

_NONE = "No self-assessment has been begun yet."
_ALL_BEGUN = "This year and the two before have their self-assessments."


def _evidence(row: ProvisionView) -> str:
    told = [evidence_words(figure) for _, figure in row.figures]
    return "; ".join((*told, *(title for _, title in row.documents)))


COLUMNS: tuple[Column[ProvisionView], ...] = (
    Column("number", "Provision", lambda row: row.number, 10),
    Column("answer", "Do we comply?", lambda row: row.answer, 15),
    Column("state", "State", lambda row: "Done" if row.is_finished else "To do", 9),
    Column("text", "In our words", lambda row: row.text, 60),
    Column("commentary", "Commentary", lambda row: " ".join(row.commentary.split()), 30),
    Column("evidence", "Evidence", _evidence, 40),
)


class AssessmentViewPart(QWidget):
    """``wanted_report`` asks for a dialog; ``said`` stands over the page; ``saved`` is a path."""

    wanted_report = Signal(object, object)
    said = Signal(str)
    saved = Signal(str)

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        """Build the part; :meth:`refresh` fills it."""
        super().__init__(parent)
        self.office = office
        self.view: AssessmentView | None = None
        self.year, self.bar, self.table = QComboBox(), QProgressBar(), RowsTable()
        self.year.setAccessibleName("Year assessed")
        self.year.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.bar.setAccessibleName("Provisions answered")
        self.bar.setFormat("%v of %m answered")
        self.table.setAccessibleName("Provisions of the Code")
        self.table.set_columns(COLUMNS, lambda row: row.number)
        self.begin = button("&Begin a year…", lambda: self.wanted_report.emit(ReportAsk.BEGIN, 0))
        self.answer = button("Ans&wer…", self._answer, kind="primary")
        self.settle = button("&Settle…", self._settle)
        self.workbook = button("Save wor&kbook…", lambda: self._save("xlsx", assessment_workbook))
        self.pdf = button("Save P&DF…", lambda: self._save("pdf", assessment_pdf))
        self.text, self.detail = words("", "strong"), words("")
        top = labelled("&Year", self.year)
        self.bar.setMinimumWidth(self.fontMetrics().averageCharWidth() * 34)
        top.insertWidget(2, self.bar)
        buttons = QHBoxLayout()
        for each in (self.answer, self.begin, self.settle, self.workbook, self.pdf):
            buttons.addWidget(each)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addLayout(top)
        column.addLayout(buttons)
        column.addWidget(self.table, 1)
        column.addWidget(self.text)
        column.addWidget(self.detail)
        self.year.currentIndexChanged.connect(self._show_year)
        self.table.opened.connect(lambda _: self._answer())
        self.table.chosen_changed.connect(self._show_row)
        theme.news.changed.connect(self.table.fit)

    def refresh(self) -> None:
        """Offer the years, and show the chosen one as it is now."""
        desk, box = self.office.desk(), self.year
        rows = assessments(desk)
        chosen = box.currentData()
        box.blockSignals(True)
        box.clear()
        for each in rows:
            box.addItem(each.label, each.id)
        box.setCurrentIndex(max(box.findData(chosen), 0) if rows else -1)
        box.blockSignals(False)
        why_not = desk.why_not(Right.ASSESS)
        explain(self.begin, why_not or (None if years_to_assess(desk) else _ALL_BEGUN))
        self._show_year()

    def _show_year(self) -> None:
        number, desk = self.year.currentData(), self.office.desk()
        self.view = None if number is None else self_assessment(desk, number)
        view, why_not = self.view, desk.why_not(Right.ASSESS)
        for part in (self.answer, self.settle):
            explain(part, _NONE if view is None else why_not)
        for part in (self.workbook, self.pdf):
            explain(part, _NONE if view is None else desk.why_not(Right.EXPORT))
        self.bar.setVisible(view is not None)
        self.settle.setText(
            "&Settle…" if view is None or view.settled_on is None else "Open a&gain…"
        )
        if view is None:
            self.table.show_rows([])
            self.said.emit(f"{_NONE} Begin one with “Begin a year”.")
            return
        self.bar.setMaximum(len(view.provisions))
        self.bar.setValue(view.finished)
        if view.settled_on is not None:
            explain(self.answer, f"It was settled on {long_date(view.settled_on)}.")
        elif why_not is None and view.finished < len(view.provisions):
            explain(self.settle, "Answer or confirm every provision first.")
        self.table.show_rows(view.provisions)
        if self.table.chosen() is None and view.provisions:
            waiting = [at for at, each in enumerate(view.provisions) if not each.is_finished]
            self.table.choose_line(waiting[0] if waiting else 0)
        self.said.emit(_words(view))
        self._show_row()

    def _show_row(self) -> None:
        row = self.table.chosen()
        if isinstance(row, ProvisionView):
            self.text.setText(f"{row.number} {row.text}")
            told = [part for part in (row.commentary, _evidence(row)) if part]
            if row.comply_by and row.complies is False:
                told.append(f"We will comply by {long_date(row.comply_by)}.")
            self.detail.setText("\n".join(told))

    def _answer(self) -> None:
        row = self.table.chosen()
        if isinstance(row, ProvisionView) and self.answer.isEnabled():
            self.wanted_report.emit(ReportAsk.PROVISION, row.id)

    def _settle(self) -> None:
        view, desk = self.view, self.office.desk()
        if view is None:
            return
        if view.settled_on is not None:
            self.wanted_report.emit(ReportAsk.REOPEN, view.id)
            return
        question = f"Settle the self-assessment of {view.label}? Nothing in it changes afterwards."
        if confirm(self, question, "Settle"):
            succeeded(self, lambda: settle_assessment(desk, view.id, view.version))

    def _save(self, ending: str, make: Callable[[Desk, int], bytes]) -> None:
        view = self.view
        if view is None:
            return
        path = ask_where(self, "Save self-assessment", assessment_name(view, ending))
        if path is not None:
            self.save_to(path, make)

    def save_to(self, path: Path, make: Callable[[Desk, int], bytes]) -> None:
        """Make a file and save it, off the window's thread."""
        view, desk = self.view, self.office.desk()
        if view is None:
            return
        number = view.id

        def tell(where: Path) -> None:
            self.saved.emit(str(where))

        save_in_worker(self, path, lambda: make(desk, number), tell)


def _words(view: AssessmentView) -> str:
    yes, no, unsaid = view.counts()
    said = f"{view.code}, in our own words. Yes: {yes}, no: {no}, not answered: {unsaid}."
    if view.copied_from and view.finished < len(view.provisions):
        said = f"{said} Answers of {view.copied_from} wait to be confirmed."
    if view.settled_on is not None:
        said = f"{said} Settled on {long_date(view.settled_on)}."
    return said
