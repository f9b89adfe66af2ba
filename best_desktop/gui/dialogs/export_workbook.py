"""Save a workbook: the board's figures or the compliments register, for a period."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from best_desktop.casework.errors import CaseworkError, FieldProblem, InvalidInput
from best_desktop.casework.reports import (
    COMPLIMENTS_FILE,
    Period,
    board_file_name,
    board_workbook,
    compliments_workbook,
    quarters,
    reporting_years,
    save_bytes,
)
from best_desktop.gui import background, crash
from best_desktop.gui.dates import long_date
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.forms.ui_export_workbook import Ui_ExportWorkbook
from best_desktop.gui.perform import performed, say

if TYPE_CHECKING:
    from best_desktop.gui.office import Office

BOARD, COMPLIMENTS = "board", "compliments"


class ExportWorkbookDialog(FormDialog):
    """Choose workbook and period, then where to save; made in a worker with Cancel."""

    def __init__(
        self,
        office: Office,
        complaint_id: int | None = None,
        parent: QWidget | None = None,
        *,
        kind: str = BOARD,
    ) -> None:
        """Open with one of the workbooks chosen."""
        super().__init__(office, complaint_id, parent)
        self.ui = Ui_ExportWorkbook()
        self.build(self.ui)
        self.saved_to: Path | None = None
        ui, desk = self.ui, office.desk()
        ui.workbook.offer_texts(
            [(BOARD, "Board workbook"), (COMPLIMENTS, "Compliments register")], empty=""
        )
        ui.workbook.choose(kind)
        self._periods = {each.label: each for each in (*quarters(desk), *reporting_years(desk))}
        ui.period.offer_texts([(label, label) for label in self._periods], empty="Other dates")
        done = [each for each in quarters(desk) if each.last < desk.today]
        if done:
            ui.period.choose(max(done, key=lambda each: each.last).label)
        ui.workbook.currentIndexChanged.connect(self._workbook_changed)
        ui.period.currentIndexChanged.connect(self._period_changed)
        self._workbook_changed()
        self._period_changed()
        self.ready()
        ui.period.setFocus()

    def typed(self) -> bool:
        """Nothing here is worth asking about."""
        return False

    def _kind(self) -> str:
        return self.ui.workbook.text_value()

    def _workbook_changed(self) -> None:
        self.show_rows(self._kind() == BOARD, self.ui.as_at)
        note = (
            "The register holds names: it is for the office, and its making is not for the website."
            if self._kind() == COMPLIMENTS
            else "Figures with the list of references behind each; no names."
        )
        self.say(self.ui.note, note)

    def _chosen_period(self) -> Period | None:
        return self._periods.get(self.ui.period.text_value())

    def _period_changed(self) -> None:
        period = self._chosen_period()
        self.show_rows(period is None, self.ui.first, self.ui.last)

    def _dates(self) -> tuple[date, date]:
        period = self._chosen_period()
        if period is not None:
            return period.first, period.last
        return self.ui.first.chosen(), self.ui.last.chosen()

    def checks(self) -> list[FieldProblem]:
        if self._chosen_period() is None:
            first, last = self.ui.first.date_or_none(), self.ui.last.date_or_none()
            if first and last and last < first:
                message = f"The last day must be on or after {long_date(first)}, the first day"
                return [FieldProblem("last", message)]
        return []

    def submit(self) -> None:
        """Ask where to save, make the workbook in a worker, and close when it is there."""
        self.errors.clear()
        problems = self.problems()
        if problems:
            self.errors.show_problems(problems)
            return
        first, last = self._dates()
        board = self._kind() == BOARD
        name = board_file_name(first, last) if board else COMPLIMENTS_FILE
        chosen, _ = QFileDialog.getSaveFileName(self, "Save workbook", name, "Excel (*.xlsx)")
        if chosen:
            self.make(Path(chosen))

    def make(self, path: Path) -> background.Job:
        """Make the chosen workbook and save it; the dialog closes when it is saved."""
        path = path if path.suffix else path.with_suffix(".xlsx")
        first, last = self._dates()
        board, as_at, desk = self._kind() == BOARD, self.ui.as_at.date(), self.office.desk()

        def task(report: background.Report) -> Path:
            report(10, "Working out the figures")
            content = (
                board_workbook(desk, first, last, as_at)
                if board
                else compliments_workbook(desk, first, last)
            )
            report(90, "Saving the workbook")
            save_bytes(path, content)
            return path

        return background.run(self, task, self._saved, self._failed, words="Making the workbook")

    def _saved(self, path: Path) -> None:
        self.saved_to = path
        performed.done.emit(f"Saved {path.name}.")
        self.accept()

    def _failed(self, error: Exception) -> None:
        if isinstance(error, InvalidInput):
            self.errors.show_problems(error.problems)
        elif isinstance(error, CaseworkError):
            say(self, str(error))
        else:
            crash.tell(error, self)
