"""Save one of the office's workbooks: figures for the board, or a register."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from best_desktop.casework.compliments_report import compliments_report
from best_desktop.casework.errors import CaseworkError, FieldProblem, InvalidInput
from best_desktop.casework.office_workbooks import (
    adjustments_due,
    complaints_register,
    due_list,
    ombudsman_orders,
    requests_and_comments,
    trends_and_learning,
)
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
from best_desktop.casework.survey_report import (
    give_report,
    given_on,
    months_with_answers,
    reports_to_give,
    survey_workbook,
)
from best_desktop.gui import background, crash
from best_desktop.gui.dates import long_date
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.forms.ui_export_workbook import Ui_ExportWorkbook
from best_desktop.gui.perform import performed, say

if TYPE_CHECKING:
    from best_desktop.casework.desk import Desk
    from best_desktop.gui.office import Office

BOARD, COMPLIMENTS, SURVEYS = "board", "compliments", "surveys"
_NAMES = "It holds names: it is for the office, not for the website."


@dataclass(frozen=True, slots=True)
class _Kind:
    """A workbook: what it is called, what is said of it, its file, and how it is made."""

    label: str
    note: str
    file: Callable[[Period], str]
    make: Callable[[Desk, Period], bytes]
    of_a_period: bool = True


def _dated(name: str) -> Callable[[Period], str]:
    return lambda period: f"{name} {period.first.isoformat()} to {period.last.isoformat()}.xlsx"


def _today(name: str) -> Callable[[Period], str]:
    return lambda period: f"{name} {period.last.isoformat()}.xlsx"


_KINDS: dict[str, _Kind] = {
    BOARD: _Kind(
        "Board workbook",
        "Figures with the list of references behind each; no names.",
        lambda period: board_file_name(period.first, period.last),
        lambda desk, period: board_workbook(desk, period.first, period.last),
    ),
    COMPLIMENTS: _Kind(
        "Compliments register",
        f"The compliments received in the period. {_NAMES}",
        lambda _period: COMPLIMENTS_FILE,
        lambda desk, period: compliments_workbook(desk, period.first, period.last),
    ),
    "compliments-report": _Kind(
        "Annual compliments report",
        "Compliments by subject, month, scheme, department and channel; no names.",
        _dated("Compliments report"),
        lambda desk, period: compliments_report(desk, period.first, period.last),
    ),
    "complaints": _Kind(
        "Complaints register",
        f"The complaints received in the period, with where each stands. {_NAMES}",
        _dated("Complaints"),
        lambda desk, period: complaints_register(desk, period.first, period.last),
    ),
    "requests": _Kind(
        "Service requests and comments",
        f"What was received in the period and is no complaint. {_NAMES}",
        _dated("Service requests and comments"),
        lambda desk, period: requests_and_comments(desk, period.first, period.last),
    ),
    "learning": _Kind(
        "Trends and learning",
        "Improvements overdue, themes, lessons, what was shared, reviews by tenants, and what "
        f"tenants said and we did. {_NAMES}",
        _dated("Trends and learning"),
        lambda desk, period: trends_and_learning(desk, period.first, period.last),
    ),
    "due": _Kind(
        "Due list",
        f"The open complaints by the date to work to, as of today. {_NAMES}",
        _today("Due list"),
        lambda desk, _period: due_list(desk),
        of_a_period=False,
    ),
    "ombudsman": _Kind(
        "Ombudsman orders",
        "Orders and evidence owed or done, recommendations, and referrals by year, as of today.",
        _today("Ombudsman orders"),
        lambda desk, _period: ombudsman_orders(desk),
        of_a_period=False,
    ),
    "adjustments": _Kind(
        "Adjustments due for review",
        f"The reasonable adjustments to review by today. {_NAMES}",
        _today("Adjustments due for review"),
        lambda desk, _period: adjustments_due(desk),
        of_a_period=False,
    ),
    SURVEYS: _Kind(
        "Satisfaction survey report",
        "A month of survey answers for the lead complaints officer. Enter the date it was given, "
        f"and Today reminds no longer. {_NAMES}",
        lambda period: f"Survey report {period.first:%Y-%m}.xlsx",
        survey_workbook,
    ),
}


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
        ui.workbook.offer_texts([(key, each.label) for key, each in _KINDS.items()], empty="")
        ui.workbook.choose(kind or BOARD)
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
        surveys = self._kind() == SURVEYS
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

    def _kind(self) -> str:
        return self.ui.workbook.text_value()

    def _workbook_changed(self) -> None:
        kind = _KINDS[self._kind()]
        self.show_rows(self._kind() == BOARD, self.ui.as_at)
        self.show_rows(self._kind() == SURVEYS, self.ui.given_on)
        self.show_rows(kind.of_a_period, self.ui.period)
        self.say(self.ui.note, kind.note)
        self._offer_periods()
        self._period_changed()

    def _chosen_period(self) -> Period | None:
        return self._periods.get(self.ui.period.text_value())

    def _period_changed(self) -> None:
        period = self._chosen_period()
        typed = period is None and _KINDS[self._kind()].of_a_period
        self.show_rows(typed, self.ui.first, self.ui.last)
        if self._kind() == SURVEYS and period is not None:
            self.ui.given_on.set_date(given_on(period))

    def _dates(self) -> Period:
        """The period chosen or typed; for what is of today, today."""
        period, today = self._chosen_period(), self.office.today
        if not _KINDS[self._kind()].of_a_period:
            return Period("Today", today, today)
        if period is not None:
            return period
        return Period("Other dates", self.ui.first.chosen(), self.ui.last.chosen())

    def checks(self) -> list[FieldProblem]:
        if self._chosen_period() is None and _KINDS[self._kind()].of_a_period:
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
        name = _KINDS[self._kind()].file(self._dates())
        chosen, _ = QFileDialog.getSaveFileName(self, "Save workbook", name, "Excel (*.xlsx)")
        if chosen:
            self.make(Path(chosen))

    def _give(self) -> bool:
        """Mark the survey report as given where a date says so; False where it may not be."""
        period, day = self._chosen_period(), self.ui.given_on.date_or_none()
        if self._kind() != SURVEYS or period is None or day is None or day == given_on(period):
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
        period, desk, kind = self._dates(), self.office.desk(), _KINDS[self._kind()]
        make, as_at = kind.make, self.ui.as_at.date()
        if self._kind() == BOARD:
            make = partial(_board, as_at)

        def task(report: background.Report) -> Path:
            report(10, "Working out what goes in")
            content = make(desk, period)
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


def _board(as_at: date | None, desk: Desk, period: Period) -> bytes:
    return board_workbook(desk, period.first, period.last, as_at)


def _shortest(periods: list[Period]) -> list[Period]:
    """Those as short as the shortest: the quarters, not the years they make up."""
    least = min((each.last - each.first).days // 100 for each in periods)
    return [each for each in periods if (each.last - each.first).days // 100 == least]
