"""Save one of the office's workbooks: figures for the board, or a register."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from best_desktop.casework.errors import CaseworkError, FieldProblem, InvalidInput
from best_desktop.casework.report_kinds import REPORTS, Make, Report, ReportKind
from best_desktop.casework.reports import (
    Period,
    board_workbook,
    quarters,
    reporting_years,
    save_bytes,
)
from best_desktop.casework.survey_report import (
    give_report,
    given_on,
    months_with_answers,
    reports_to_give,
)
from best_desktop.gui import background, crash
from best_desktop.gui.dates import long_date
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.forms.ui_export_workbook import Ui_ExportWorkbook
from best_desktop.gui.perform import performed, say

if TYPE_CHECKING:
    from best_desktop.gui.office import Office

# The measures and trends are saved where they are shown, on the Reports page.
_OFFERED = tuple(
    each for each in ReportKind if each not in {ReportKind.MEASURES, ReportKind.TRENDS}
)
_GIVEN = "Enter the date it was given, and Today reminds no longer."


class ExportWorkbookDialog(FormDialog):
    """Choose workbook and period, then where to save; made in a worker with Cancel."""

    def __init__(
        self,
        office: Office,
        complaint_id: int | None = None,
        parent: QWidget | None = None,
        *,
        kind: ReportKind = ReportKind.BOARD,
    ) -> None:
        """Open with one of the workbooks chosen."""
        super().__init__(office, complaint_id, parent)
        self.ui = Ui_ExportWorkbook()
        self.build(self.ui)
        self.saved_to: Path | None = None
        ui, desk = self.ui, office.desk()
        ui.workbook.offer_texts([(each.value, each.label) for each in _OFFERED], empty="")
        ui.workbook.choose(kind.value)
        self._months = {each.label: each for each in months_with_answers(desk)}
        self._quarters = {each.label: each for each in (*quarters(desk), *reporting_years(desk))}
        self._periods: dict[str, Period] = {}
        ui.workbook.currentIndexChanged.connect(self._workbook_changed)
        ui.period.currentIndexChanged.connect(self._period_changed)
        self._workbook_changed()
        self.ready()
        ui.period.setFocus()

    def _offer_periods(self) -> None:
        """Months of answers for the survey report; quarters and years for everything else."""
        surveys = self._kind() is ReportKind.SURVEYS
        wanted = self._months if surveys else self._quarters
        if wanted is self._periods:
            return
        self._periods, desk = wanted, self.office.desk()
        empty = "" if surveys and wanted else "Other dates"
        self.ui.period.offer_texts([(label, label) for label in wanted], empty=empty)
        done = [each for each in wanted.values() if each.last < desk.today]
        to_give = reports_to_give(desk) if surveys else ()
        if to_give:
            self.ui.period.choose(to_give[0].label)
        elif done:
            self.ui.period.choose(max(_shortest(done), key=lambda each: each.last).label)
        self._period_changed()

    def typed(self) -> bool:
        """Nothing here is worth asking about."""
        return False

    def _kind(self) -> ReportKind:
        return ReportKind(self.ui.workbook.text_value())

    def _report(self) -> Report:
        return REPORTS[self._kind()]

    def _workbook_changed(self) -> None:
        kind, report = self._kind(), self._report()
        surveys = kind is ReportKind.SURVEYS
        self.show_rows(kind is ReportKind.BOARD, self.ui.as_at)
        self.show_rows(surveys, self.ui.given_on)
        self.show_rows(report.of_a_period, self.ui.period)
        self.say(self.ui.note, f"{report.note} {_GIVEN}" if surveys else report.note)
        self._offer_periods()
        self._period_changed()

    def _chosen_period(self) -> Period | None:
        return self._periods.get(self.ui.period.text_value())

    def _period_changed(self) -> None:
        period = self._chosen_period()
        typed = period is None and self._report().of_a_period
        self.show_rows(typed, self.ui.first, self.ui.last)
        if self._kind() is ReportKind.SURVEYS and period is not None:
            self.ui.given_on.set_date(given_on(period))

    def _dates(self) -> Period:
        """The period chosen or typed; for what is of today, today."""
        period, today = self._chosen_period(), self.office.today
        if not self._report().of_a_period:
            return Period("Today", today, today)
        if period is not None:
            return period
        return Period("Other dates", self.ui.first.chosen(), self.ui.last.chosen())

    def checks(self) -> list[FieldProblem]:
        if self._chosen_period() is None and self._report().of_a_period:
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
        if not self._give():
            return
        name = self._report().files[0].name(self._dates())
        chosen, _ = QFileDialog.getSaveFileName(self, "Save workbook", name, "Excel (*.xlsx)")
        if chosen:
            self.make(Path(chosen))

    def _give(self) -> bool:
        """Mark the survey report as given where a date says so; False where it may not be."""
        period, day = self._chosen_period(), self.ui.given_on.date_or_none()
        if (
            self._kind() is not ReportKind.SURVEYS
            or period is None
            or day is None
            or day == given_on(period)
        ):
            return True
        try:
            give_report(self.office.desk(), period, day)
        except InvalidInput as error:
            self.errors.show_problems(error.problems)
            return False
        return True

    def make(self, path: Path) -> background.Job:
        """Make the chosen workbook and save it; the dialog closes when it is saved."""
        path = path if path.suffix else path.with_suffix(".xlsx")
        period, desk, make = self._dates(), self.office.desk(), self._make()

        def task(report: background.Report) -> Path:
            report(10, "Working out what goes in")
            content = make(desk, period)
            report(90, "Saving the workbook")
            save_bytes(path, content)
            return path

        return background.run(self, task, self._saved, self._failed, words="Making the workbook")

    def _make(self) -> Make:
        """How the chosen workbook is made; the board's as it was known on the day asked for."""
        as_at = self.ui.as_at.date()
        if self._kind() is not ReportKind.BOARD:
            return self._report().files[0].make
        return lambda desk, period: board_workbook(desk, period.first, period.last, as_at)

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


def _shortest(periods: list[Period]) -> list[Period]:
    """Those as short as the shortest: the quarters, not the years they make up."""
    least = min((each.last - each.first).days // 100 for each in periods)
    return [each for each in periods if (each.last - each.first).days // 100 == least]
