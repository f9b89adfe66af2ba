"""Reports: the board's figures and the compliments register on the screen, then as workbooks.

A figure shows its count, its rule in words and the complaints behind it; the workbook is made
from the same figures (B-67).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QListWidgetItem, QWidget

from best_desktop.casework import reports
from best_desktop.casework.queries.case import find_reference
from best_desktop.casework.queries.registers import compliments_between
from best_desktop.casework.saving import save_bytes
from best_desktop.casework.views import HistoryEntry
from best_desktop.domain.figures import BoardFigures, Figure, Section
from best_desktop.domain.periods import Period
from best_desktop.gui import background, icons, theme
from best_desktop.gui.bar_chart import Bars
from best_desktop.gui.dates import long_date, span
from best_desktop.gui.forms.ui_reports import Ui_ReportsPage
from best_desktop.gui.office import Office
from best_desktop.gui.page import Page
from best_desktop.gui.perform import performed, say
from best_desktop.gui.report_tables import FIGURES, GROUPS, MONTHS, REGISTER, count_words
from best_desktop.gui.wheel_guard import guard_wheel

_BOARD, _REGISTER = 0, 1
_OTHER = "Other dates…"
_REFERENCE = Qt.ItemDataRole.UserRole


class ReportsPage(Page):
    """Choose a report and a period; the figures come by themselves."""

    figures_shown = Signal()
    """After the figures or the register of the chosen period are on the screen."""

    saved = Signal(str)
    """After a workbook was saved: its path."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        """Build the page; it works the figures out when it is first shown."""
        super().__init__(office, parent)
        self.ui = Ui_ReportsPage()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.board: BoardFigures | None = None
        self._period: Period | None = None
        self._run = 0
        ui = self.ui
        ui.figures.set_columns(FIGURES, lambda each: each.code)
        ui.months.set_columns(MONTHS, lambda row: row.label)
        ui.groups.set_columns(GROUPS, lambda row: row.label)
        ui.compliments.set_columns(REGISTER, lambda row: row.reference, sort=("received", False))
        for field in (ui.first, ui.last):
            field.set_office(office)
        ui.dates.hide()
        for label in (ui.firstLabel, ui.lastLabel):
            label.setContentsMargins(0, 8, 0, 0)  # level with what is typed beside it
        ui.dateRow.setAlignment(ui.show, Qt.AlignmentFlag.AlignTop)
        ui.board.setCornerWidget(ui.corner)
        ui.split.setSizes([700, 340])
        line = self.fontMetrics().lineSpacing()
        for part in (ui.figureRule, ui.references):
            part.setMinimumHeight(2 * line)
        ui.figureRule.setMaximumHeight(7 * line)
        ui.part.addItem("All figures", None)
        for section in Section:
            ui.part.addItem(str(section), section)
        icons.redress(self)
        guard_wheel(self)
        self.setFocusProxy(ui.report)
        self._connect()

    def _connect(self) -> None:
        ui = self.ui
        ui.report.currentIndexChanged.connect(self._change_period)
        ui.period.currentIndexChanged.connect(self._change_period)
        ui.show.clicked.connect(self._show_dates)
        ui.save.clicked.connect(self._ask_where)
        ui.part.currentIndexChanged.connect(self._show_part)
        ui.group.currentIndexChanged.connect(self._show_group)
        ui.board.currentChanged.connect(ui.corner.setCurrentIndex)
        ui.figures.chosen_changed.connect(self._show_figure)
        ui.references.itemActivated.connect(self._open_reference)
        theme.news.changed.connect(self._fit)

    # ------------------------------------------------------------------------------ choosing

    def concerns(self, entry: HistoryEntry) -> bool:  # noqa: ARG002
        """Figures on the screen stand still while they are read; F5 works them out again."""
        return False

    def refresh(self) -> None:
        """Offer the periods, and work the chosen one out again."""
        self._offer_periods()
        self._change_period()

    @property
    def period(self) -> Period | None:
        """The period shown."""
        return self._period

    def _offer_periods(self) -> None:
        desk, box = self.office.desk(), self.ui.period
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
        box.setCurrentIndex(max(box.findText(chosen), 0))
        box.blockSignals(False)

    def _change_period(self) -> None:
        period = self.ui.period.currentData()
        self.ui.dates.setVisible(period is None)
        if period is None:
            if self._period is not None and self.ui.first.is_empty():
                self.ui.first.set_date(self._period.first)
                self.ui.last.set_date(self._period.last)
            return
        self.show_period(period)

    def _show_dates(self) -> None:
        for field in (self.ui.first, self.ui.last):
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
        self.show_period(Period(span(first, last), first, last))

    def show_period(self, period: Period) -> None:
        """Work out and show the chosen report for a period."""
        desk, board = self.office.desk(), self.ui.report.currentIndex() == _BOARD
        self._run += 1
        run = self._run

        def work(report: background.Report) -> Any:
            report(10, "Working the figures out…")
            if board:
                return reports.board_figures(desk, period.first, period.last)
            return compliments_between(desk, period.first, period.last)

        def show(result: Any) -> None:
            # Somebody who has chosen again meanwhile sees what was chosen last.
            if run == self._run:
                self._period = period
                self._show(result)

        background.run(self, work, show, words="Working the figures out…")

    # ------------------------------------------------------------------------------- showing

    def _show(self, result: BoardFigures | Sequence[Any]) -> None:
        period = cast("Period", self._period)
        if isinstance(result, BoardFigures):
            self.board = result
            self._show_board(result)
            self.ui.stack.setCurrentWidget(self.ui.board)
        else:
            self.ui.compliments.show_rows(result)
            self.ui.stack.setCurrentWidget(self.ui.compliments)
            self._note(f"{_days(period)}. {_many(len(result), 'compliment')}.")
        self.figures_shown.emit()

    def _note(self, text: str) -> None:
        self.ui.note.setText(text)
        if self._period is not None:
            self.status_changed.emit(_days(self._period))

    def _show_board(self, board: BoardFigures) -> None:
        known = f"as known on {long_date(board.as_at)}"
        self._note(f"{_days(board.period)}, {known}. {board.homes.note}".strip())
        self._show_part()
        self._show_months(board)
        self._offer_groups(board)
        self._show_group()

    def _show_part(self) -> None:
        if self.board is None:
            return
        section = self.ui.part.currentData()
        figures = self.board.figures if section is None else self.board.section(section)
        self.ui.figures.show_rows(figures)
        if figures and self.ui.figures.chosen() is None:
            self.ui.figures.choose_line(0)
        self._show_figure()

    def figure(self) -> Figure | None:
        """The chosen figure."""
        chosen = self.ui.figures.chosen()
        return chosen if isinstance(chosen, Figure) else None

    def _show_figure(self) -> None:
        figure, ui = self.figure(), self.ui
        ui.references.clear()
        if figure is None:
            for part in (ui.figureName, ui.figureValue, ui.figureCount, ui.figureRule):
                part.clear()
            return
        ui.figureName.setText(figure.name)
        ui.figureValue.setText(figure.text)
        ui.figureCount.setText(count_words(figure))
        ui.figureRule.setPlainText(f"{figure.code}: {figure.rule}")
        met = set(figure.met)
        for reference in figure.references:
            ui.references.addItem(self._reference_item(reference, reference in met))
        ui.references.setVisible(bool(figure.references))

    def _reference_item(self, reference: str, met: bool) -> QListWidgetItem:
        # The word says it, not the icon's colour alone.
        item = QListWidgetItem(reference if met else f"{reference}  (not counted in the number)")
        item.setIcon(icons.icon("tick" if met else "on-track"))
        item.setData(_REFERENCE, reference)
        return item

    def _show_months(self, board: BoardFigures) -> None:
        self.ui.months.show_rows(board.months)
        self.ui.chart.show_bars(
            "Stage 1 by month",
            ("Received", "Answered", "Answered on time"),
            [Bars(row.label, (row.received, row.answered, row.on_time)) for row in board.months],
        )

    def _offer_groups(self, board: BoardFigures) -> None:
        titles, box = [each.title for each in board.groups], self.ui.group
        if [box.itemText(at) for at in range(box.count())] != titles:
            box.blockSignals(True)
            box.clear()
            box.addItems(titles)
            box.blockSignals(False)

    def _show_group(self) -> None:
        if self.board is None or not self.ui.group.currentText():
            return
        group = self.board.group(self.ui.group.currentText())
        self.ui.groups.show_rows([*group.rows, group.total])

    def _open_reference(self, item: QListWidgetItem) -> None:
        case = find_reference(self.office.desk(), item.data(_REFERENCE))
        if case is not None:
            self.open_case.emit(case)

    # -------------------------------------------------------------------------------- saving

    def file_name(self) -> str:
        """The name offered for the workbook."""
        if self.ui.report.currentIndex() == _REGISTER or self._period is None:
            return reports.COMPLIMENTS_FILE
        return reports.board_file_name(self._period.first, self._period.last)

    def _ask_where(self) -> None:
        if self._period is None:
            return
        chosen, _ = QFileDialog.getSaveFileName(
            self, "Save workbook", self.file_name(), "Excel workbook (*.xlsx)"
        )
        if chosen:
            self.save_to(Path(chosen))

    def save_to(self, path: Path) -> None:
        """Make the workbook of what is shown and save it, off the window's thread."""
        period, desk = self._period, self.office.desk()
        if period is None:
            return
        if path.suffix.casefold() != ".xlsx":
            path = path.with_name(f"{path.name}.xlsx")
        make: Callable[..., bytes] = reports.board_workbook
        if self.ui.report.currentIndex() == _REGISTER:
            make = reports.compliments_workbook

        def work(report: background.Report) -> str:
            report(10, "Making the workbook…")
            content = make(desk, period.first, period.last)
            report(80, "Saving the workbook…")
            save_bytes(path, content)
            return str(path)

        def done(saved: str) -> None:
            performed.done.emit(f"Saved {path.name}.")
            self.saved.emit(saved)

        background.run(self, work, done, words="Making the workbook…")

    def minimumSizeHint(self) -> QSize:
        return QSize(420, 320)

    def panes(self) -> list[QWidget]:
        """The choices and what they show."""
        tables = (self.ui.figures, self.ui.months, self.ui.groups, self.ui.compliments)
        return [self.ui.report, *(each for each in tables if each.isVisible())]

    def _fit(self) -> None:
        for table in (self.ui.figures, self.ui.months, self.ui.groups, self.ui.compliments):
            table.fit()


def _many(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _days(period: Period) -> str:
    return span(period.first, period.last)
