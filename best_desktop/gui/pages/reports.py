"""Reports: every report of the office on the screen, then saved, printed or given to the board.

What is shown is worked out by the same function as what is saved (B-67). A figure leads to the
complaints behind it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from best_desktop.casework import reports
from best_desktop.casework.board_pack import summary_file_name, why_not_given
from best_desktop.casework.case_list_views import CaseFilter, View
from best_desktop.casework.case_views import HistoryEntry
from best_desktop.casework.exporting import EXPORT
from best_desktop.casework.office_workbooks import Listed
from best_desktop.casework.published import published_file
from best_desktop.casework.queries.case import find_reference
from best_desktop.casework.queries.cases import cases_behind
from best_desktop.casework.report_kinds import REPORTS, ReportFile, ReportKind
from best_desktop.casework.survey_report import given_on, months_with_answers, reports_to_give
from best_desktop.domain.figures import BoardFigures, Figure
from best_desktop.domain.measure_sheet import MeasureSheet
from best_desktop.domain.periods import Period, month_of
from best_desktop.domain.roles import Right
from best_desktop.domain.trend_tables import TrendReport
from best_desktop.gui import background, icons
from best_desktop.gui.actions import Command
from best_desktop.gui.assessment_view import AssessmentViewPart
from best_desktop.gui.dates import long_date, span
from best_desktop.gui.forms.ui_reports import Ui_ReportsPage
from best_desktop.gui.office import Office
from best_desktop.gui.page import Page
from best_desktop.gui.parts import explain
from best_desktop.gui.perform import say
from best_desktop.gui.printing import print_list
from best_desktop.gui.report_asks import ReportAsk
from best_desktop.gui.report_board import BoardView
from best_desktop.gui.report_figures import FiguresView
from best_desktop.gui.report_lists import ListsView
from best_desktop.gui.report_tables import MEASURES
from best_desktop.gui.report_trends import TrendsView
from best_desktop.gui.rows_table import RowsTable
from best_desktop.gui.saving import ask_where, save_in_worker, save_now, with_ending
from best_desktop.gui.wheel_guard import guard_wheel

_OTHER = "Other dates…"
_ASSESSMENT = "Self-assessment against the Code"
_AS_OF_TODAY = "Show the figures as known today first: those are what the board is given."
_OF_REPORTS = ("Reports", "Self-assessment", "Surveys")
_AS_AT = (ReportKind.BOARD, ReportKind.TRENDS, ReportKind.MEASURES)
_GIVEN_BY: dict[ReportKind | None, ReportAsk] = {
    ReportKind.BOARD: ReportAsk.GIVE,
    ReportKind.SURVEYS: ReportAsk.GIVE_SURVEY,
}


@dataclass(frozen=True, slots=True)
class _Shown:
    """What is on the screen: which report, of which period."""

    kind: ReportKind
    period: Period
    result: object


class ReportsPage(Page):
    """Choose a report and a period; what it says comes by itself.

    ``wanted_list`` asks for the complaints list with a ``CaseFilter``; ``wanted_report`` for the
    dialog of a ``ReportAsk`` about something.
    """

    figures_shown = Signal()
    """After the chosen report of the chosen period is on the screen."""

    saved = Signal(str)
    """After a file was saved: its path."""

    wanted_list = Signal(object)
    wanted_report = Signal(object, object)

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        """Build the page; it works the report out when it is first shown."""
        super().__init__(office, parent)
        self.ui = Ui_ReportsPage()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.shown: _Shown | None = None
        self._period: Period | None = None
        self._as_at: date | None = None
        self._run = 0
        ui = self.ui
        for kind in ReportKind:
            ui.report.addItem(str(kind), kind)
        ui.report.addItem(_ASSESSMENT, None)
        self.board, self.trends = BoardView(), TrendsView()
        self.measures, self.lists = FiguresView(MEASURES), ListsView()
        self.assessment = AssessmentViewPart(office)
        views = (self.board, self.trends, self.measures, self.lists, self.assessment)
        for view in views:
            ui.stack.addWidget(view)
        for field in (ui.first, ui.last, ui.as_at):
            field.set_office(office)
        self._hide_dates()
        for label in (ui.firstLabel, ui.lastLabel, ui.as_atLabel):
            label.setContentsMargins(0, 8, 0, 0)  # level with what is typed beside it
        ui.dateRow.setAlignment(ui.show, Qt.AlignmentFlag.AlignTop)
        self._save_menu = QMenu(self)
        icons.redress(self)
        guard_wheel(self)
        self.setFocusProxy(ui.report)
        self._connect()

    def _connect(self) -> None:
        ui = self.ui
        ui.report.currentIndexChanged.connect(self._change_report)
        ui.period.currentIndexChanged.connect(self._change_period)
        ui.show.clicked.connect(self._show_dates)
        ui.save.clicked.connect(self._ask_how)
        ui.print.clicked.connect(self.print_out)
        ui.give.clicked.connect(lambda: self._ask_about(_GIVEN_BY[self.kind]))
        ui.annual.clicked.connect(lambda: self.wanted_move.emit(Command.ANNUAL_REPORT, 0))
        for figures in (self.board.figures, self.measures):
            figures.wanted_behind.connect(self._show_behind)
            figures.wanted_reference.connect(self._open_reference)
        self.board.wanted_withdraw.connect(lambda: self._ask_about(ReportAsk.WITHDRAW))
        self.board.wanted_file.connect(self._save_given)
        self.trends.wanted_row.connect(self._show_references)
        self.lists.wanted_reference.connect(self._open_reference)
        self.assessment.wanted_report.connect(self.wanted_report)
        self.assessment.saved.connect(self.saved)
        self.assessment.said.connect(self._note)

    # ------------------------------------------------------------------------------ choosing

    def concerns(self, entry: HistoryEntry) -> bool:
        """Figures stand still while they are read (F5); what was said here is shown at once."""
        return entry.subject in _OF_REPORTS and entry.action != EXPORT

    def refresh(self) -> None:
        """Offer the periods, and work the chosen report out again."""
        self._change_report()

    @property
    def kind(self) -> ReportKind | None:
        """The report chosen; None for the self-assessment."""
        chosen: ReportKind | None = self.ui.report.currentData()
        return chosen

    @property
    def period(self) -> Period | None:
        """The period shown."""
        return self._period

    def _change_report(self) -> None:
        kind, ui = self.kind, self.ui
        dated = kind is not None and REPORTS[kind].of_a_period
        for part in (ui.periodLabel, ui.period):
            part.setVisible(dated)
        for each in (ui.save, ui.print):
            each.setVisible(kind is not None)
        explain(ui.save, self.office.desk().why_not(Right.EXPORT))
        ui.give.setVisible(kind in _GIVEN_BY)
        ui.give.setText("Mark as &given…" if kind is ReportKind.SURVEYS else "&Give to the board…")
        if kind is None:
            self._hide_dates()
            self._run += 1  # what is still being worked out is not wanted any more
            self.assessment.refresh()
            ui.stack.setCurrentWidget(self.assessment)
            self.figures_shown.emit()
            return
        self._offer_files(REPORTS[kind].files)
        if not dated:
            self._hide_dates()
            today = self.office.today
            self.show_period(Period(long_date(today), today, today))
            return
        self._offer_periods(kind)
        self._change_period()
        if ui.period.currentData() is None and self._period is not None:  # the dates typed before
            self.show_period(self._period, self._as_at if kind in _AS_AT else None)

    def show_kind(self, kind: ReportKind) -> None:
        """Choose a report, as if it were chosen in the list."""
        self.ui.report.setCurrentIndex(self.ui.report.findData(kind))

    def _hide_dates(self) -> None:
        self.ui.dates.hide()
        self.ui.known.hide()

    def _offer_periods(self, kind: ReportKind) -> None:
        desk, box = self.office.desk(), self.ui.period
        if kind is ReportKind.SURVEYS:
            periods = list(months_with_answers(desk)) or [month_of(desk.today)]
        else:
            periods = [*reports.quarters(desk), *reports.reporting_years(desk)]
        wanted = [each.label for each in periods] + [_OTHER]
        if [box.itemText(at) for at in range(box.count())] == wanted:
            return
        chosen = box.currentText()
        box.blockSignals(True)
        box.clear()
        for each in periods:
            box.addItem(each.label, each)
            box.setItemData(box.count() - 1, each.days, Qt.ItemDataRole.ToolTipRole)
        box.addItem(_OTHER, None)
        if kind is ReportKind.SURVEYS and chosen not in wanted:
            chosen = next((each.label for each in reports_to_give(desk)), "")
        box.setCurrentIndex(max(box.findText(chosen), 0))
        box.blockSignals(False)

    def _change_period(self) -> None:
        period = self.ui.period.currentData()
        self.ui.dates.setVisible(period is None)
        self.ui.known.setVisible(period is None and self.kind in _AS_AT)
        self.updateGeometry()
        if period is None:
            if self._period is not None and self.ui.first.is_empty():
                self.ui.first.set_date(self._period.first)
                self.ui.last.set_date(self._period.last)
            return
        self.show_period(period)

    def _show_dates(self) -> None:
        for field in (self.ui.first, self.ui.last, self.ui.as_at):
            problem = field.problem()
            if problem:
                say(self, f"{problem}.")
                field.setFocus()
                return
        first, last = self.ui.first.date_or_none(), self.ui.last.date_or_none()
        if first is None or last is None:
            return
        if last < first:
            say(self, f"The last day must be on or after {long_date(first)}, the first day.")
            self.ui.last.setFocus()
            return
        as_at = self.ui.as_at.date_or_none() if self.kind in _AS_AT else None
        self.show_period(Period(span(first, last), first, last), as_at)

    def show_period(self, period: Period, as_at: date | None = None) -> None:
        """Work out and show the chosen report for a period, off the window's thread.

        ``as_at`` is the day the figures are known on; today where it is None.
        """
        kind = self.kind
        if kind is None:
            return
        self._as_at = as_at
        desk = self.office.desk()
        self._run += 1
        run = self._run

        def work(report: background.Report) -> Any:
            report(10, "Working the figures out…")
            return REPORTS[kind].show(desk, period, as_at)

        def show(result: Any) -> None:
            # Somebody who has chosen again meanwhile sees what was chosen last.
            if run == self._run:
                self._period = period
                self._show(_Shown(kind, period, result))

        background.run(self, work, show, words="Working the figures out…")

    # ------------------------------------------------------------------------------- showing

    def _show(self, shown: _Shown) -> None:
        self.shown, result = shown, shown.result
        said = _days(shown.period) if REPORTS[shown.kind].of_a_period else shown.period.label
        if isinstance(result, BoardFigures):
            self.board.show_report(result)
            self.ui.stack.setCurrentWidget(self.board)
            known = f"as known on {long_date(result.as_at)}"
            said = f"{said}, {known}. {result.homes.note}".strip()
            period = shown.period
            why_not = why_not_given(self.office.desk(), period.first, period.last)
            explain(self.ui.give, _AS_OF_TODAY if self._as_at else why_not)
        elif isinstance(result, MeasureSheet):
            named = (replace(each, code=name) for name, each in result.figures.items())
            self.measures.show_figures(tuple(named))
            self.ui.stack.setCurrentWidget(self.measures)
            said = f"{said}. {result.board.homes.note}"
        elif isinstance(result, TrendReport):
            self.trends.show_report(result)
            self.ui.stack.setCurrentWidget(self.trends)
            said = f"{said}, as known on {long_date(result.as_at)}. {REPORTS[shown.kind].note}"
        elif isinstance(result, Listed):
            self.lists.show_report(result)
            self.ui.stack.setCurrentWidget(self.lists)
            said = f"{said}. {_many(result.lines, 'line')}. {REPORTS[shown.kind].note}"
            if shown.kind is ReportKind.SURVEYS:
                said = f"{said} {self._survey_given(shown.period)}"
        self._note(said)
        self.figures_shown.emit()

    def _survey_given(self, month: Period) -> str:
        """Whether the report of a month was given; the button says why it cannot be."""
        desk, day = self.office.desk(), given_on(month)
        why_not = desk.why_not(Right.EXPORT)
        if month_of(month.first).last != month.last or month.last >= desk.today:
            why_not = "Choose a month that is over."
        explain(self.ui.give, why_not)
        if day is None:
            return ""
        return f"Given to the lead complaints officer on {long_date(day)}."

    def _note(self, text: str) -> None:
        self.ui.note.setText(text)
        if self._period is not None:
            self.status_changed.emit(_days(self._period))

    def _ask_about(self, ask: ReportAsk) -> None:
        if self._period is not None:
            self.wanted_report.emit(ask, self._period)

    def _save_given(self, number: int, pdf: bool) -> None:
        """Save a file exactly as the board was given it."""
        period = cast("Period", self._period)
        name = (summary_file_name if pdf else reports.board_file_name)(period.first, period.last)
        path = ask_where(self, "Save as given", name)
        desk = self.office.desk()
        if path and save_now(self, path, lambda: published_file(desk, number, pdf=pdf)[1]):
            self.saved.emit(str(path))

    def _show_behind(self, figure: Figure) -> None:
        self._show_references(f"{figure.name} ({_days(cast('Period', self._period))})",
                              figure.references)  # fmt: skip

    def _show_references(self, words: str, references: Sequence[str]) -> None:
        """Ask for the list of these complaints; lines of other registers are said to be so."""
        found = cases_behind(references)
        if found:
            self.wanted_list.emit(CaseFilter(View.ALL, ids=found, behind=words))
        else:
            say(self, "These are not complaints. You find them under Feedback, by their reference.")

    def _open_reference(self, reference: str) -> None:
        case = find_reference(self.office.desk(), reference)
        if case is not None:
            self.open_case.emit(case)
        else:
            say(self, f"{reference} is not a complaint. You find it under Feedback.")

    # -------------------------------------------------------------------------------- saving

    def _offer_files(self, files: Sequence[ReportFile]) -> None:
        """One way of saving is asked at once, several are offered in a menu."""
        self._save_menu.clear()
        for each in files:
            self._save_menu.addAction(f"{each.label}…", partial(self._ask_where, each))

    def _ask_how(self) -> None:
        files = REPORTS[self.kind].files if self.kind else ()
        if len(files) == 1:
            self._ask_where(files[0])
        else:
            self._save_menu.popup(self.ui.save.mapToGlobal(self.ui.save.rect().bottomLeft()))

    def export_out(self) -> bool:
        """Save what is shown, as its button does."""
        if self.kind is None:
            return False
        self.ui.save.click()
        return True

    def file_name(self, place: int = 0) -> str:
        """The name offered for one of the files of what is shown."""
        if self.kind is None or self._period is None:
            return ""
        return REPORTS[self.kind].files[place].name(self._period)

    def _ask_where(self, file: ReportFile) -> None:
        if self._period is None:
            return
        path = ask_where(self, f"Save {file.label}", file.name(self._period))
        if path is not None:
            self.save_to(path, file)

    def save_to(self, path: Path, file: ReportFile | None = None) -> None:
        """Make a file of what is shown and save it, off the window's thread."""
        period, as_at, kind = self._period, self._as_at, self.kind
        if period is None or kind is None:
            return
        desk, chosen = self.office.desk(), file or REPORTS[kind].files[0]
        path = with_ending(path, f".{chosen.ending}")

        def tell(where: Path) -> None:
            self.saved.emit(str(where))

        save_in_worker(self, path, lambda: chosen.make(desk, period, as_at), tell)

    def table(self) -> RowsTable | None:
        """The table that is shown."""
        shown = self.ui.stack.currentWidget()
        if shown is self.board:
            return self.board.current_table()
        if isinstance(shown, FiguresView | TrendsView | ListsView | AssessmentViewPart):
            return shown.table
        return None

    def print_out(self) -> bool:
        """Print the table that is shown."""
        table = self.table()
        if table is None or not table.rows():
            return False
        title = self.ui.report.currentText()
        lines = f"{self.ui.note.text()} {_many(len(table.rows()), 'line')}"
        print_list(self, title, table.columns_shown(), table.rows(), lines)
        return True

    def minimumSizeHint(self) -> QSize:
        typed = (each for each in (self.ui.dates, self.ui.known) if not each.isHidden())
        return QSize(420, 320 + sum(each.sizeHint().height() for each in typed))

    def panes(self) -> list[QWidget]:
        """The choices and what they show."""
        table = self.table()
        return [self.ui.report, *([table] if table is not None else [])]


def _many(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def _days(period: Period) -> str:
    return span(period.first, period.last)
