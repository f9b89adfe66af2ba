"""Today: what is due, in figures that open lists, and the complaints that need action."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from best_desktop.casework.case_list_views import CaseFilter, TodayFigures, View
from best_desktop.casework.queries.cases import count_cases, needs_action, today_figures
from best_desktop.casework.queries.waiting import wish_named
from best_desktop.gui import icons, theme
from best_desktop.gui.actions import Command
from best_desktop.gui.case_list import CaseTable
from best_desktop.gui.dates import with_weekday
from best_desktop.gui.figure_card import FigureCard
from best_desktop.gui.flow_layout import FlowLayout
from best_desktop.gui.forms.ui_today import Ui_TodayPage
from best_desktop.gui.office import Office
from best_desktop.gui.page import Page
from best_desktop.gui.printing import complaints, print_list
from best_desktop.gui.settings import Preferences
from best_desktop.gui.waiting_row import WaitingRow

_SHOWN = 50
_LOW = 520


class TodayPage(Page):
    """The first page. ``wanted_list`` asks for the complaints list with a ``CaseFilter``."""

    wanted_list = Signal(object)

    wanted_letter = Signal(object, int)
    """A ``LetterWish`` and its complaint, 0 where it belongs to none."""

    wanted_register = Signal(str)
    """A register of the feedback page in which something waits."""

    def __init__(
        self, office: Office, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        """Build the cards and the table; figures come with the first showing."""
        super().__init__(office, parent)
        self._preferences = preferences
        self.ui = Ui_TodayPage()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.overdue = self._card("overdueCard", "Opens the overdue complaints")
        self.due_today = self._card("dueTodayCard", "Opens the complaints due today")
        self.due_soon = self._card("dueSoonCard", "Opens the complaints due in 5 working days")
        self.answered = self._card("answeredCard", "Opens the reports")
        self.compliments = self._card("complimentsCard", "Opens the compliments")
        self.overdue.clicked.connect(lambda: self.wanted_list.emit(CaseFilter(View.OVERDUE)))
        self.due_today.clicked.connect(lambda: self.wanted_list.emit(self._due_in(0)))
        self.due_soon.clicked.connect(lambda: self.wanted_list.emit(self._due_in(5)))
        self.answered.clicked.connect(lambda: self.wanted_move.emit(Command.SHOW_REPORTS, 0))
        self.compliments.clicked.connect(lambda: self.wanted_move.emit(Command.SHOW_FEEDBACK, 0))
        self.ui.putOffButton.clicked.connect(self._put_off)
        self.table.page_through(None, sort=None)
        self.table.opened.connect(lambda row: self.open_case.emit(row.id))
        self.waiting = WaitingRow(self)
        self.waiting.wanted_register.connect(self._show_waiting)
        self.ui.column.insertWidget(self.ui.column.indexOf(self.ui.needsActionTitle), self.waiting)
        self._recent = QWidget(self)
        self._recent.setAccessibleName("Recent complaints")
        self._recent_flow = FlowLayout(self._recent, gap=4, lines=2)
        self.ui.column.addWidget(self._recent)
        self._recent.hide()
        self.table.restore(preferences, "today")
        self.ui.column.setStretchFactor(self.table, 1)
        theme.news.changed.connect(self.table.fit)
        icons.redress(self)

    @property
    def table(self) -> CaseTable:
        """The complaints that need action."""
        made: CaseTable = self.ui.needsAction
        return made

    def panes(self) -> list[QWidget]:
        """The complaints that need action, then the figures."""
        return [self.table, self.overdue] if self.table.isVisible() else [self.overdue]

    def print_out(self) -> bool:
        """Print the complaints that need action."""
        rows = self.table.rows()
        if rows:
            title = f"Needs action on {with_weekday(self.office.today)}"
            lines = complaints(len(rows))
            print_list(self, title, self.table.columns_in_order(), rows, lines)
        return bool(rows)

    def keep(self) -> None:
        """Keep the columns of the table."""
        self.table.keep(self._preferences, "today")

    def refresh(self) -> None:
        """Count and list again, for the day it is now."""
        desk = self.office.desk()
        self.ui.title.setText(f"Today, {with_weekday(desk.today)}")
        figures = today_figures(desk)
        self._show_figures(figures)
        rows = needs_action(desk, _SHOWN)
        self.table.show_rows(rows)
        if rows and self.table.chosen() is None:
            self.table.choose_line(0)
        self.table.setVisible(bool(rows))
        self.ui.empty.setVisible(not rows)
        self.ui.empty.setText("No complaint is open. Log one with New complaint, or press Ctrl+N.")
        self._show_reminder(figures)
        self.waiting.show_waiting(desk)
        everything = count_cases(desk, CaseFilter(View.ALL))
        self.status_changed.emit(
            f"{len(rows):,} of {everything:,} complaints · "
            f"{figures.overdue} overdue, {figures.due_today} due today"
        )

    def show_recent(self, recent: Sequence[tuple[int, str]]) -> None:
        """Offer the complaints opened last (B-20)."""
        self._recent_flow.clear()
        for complaint_id, reference in recent[:6]:
            button = QPushButton(reference, self._recent)
            button.setProperty("kind", "link")
            button.setAutoDefault(False)
            button.setAccessibleName(f"Recent complaint {reference}")
            button.clicked.connect(
                lambda _=False, complaint_id=complaint_id: self.open_case.emit(complaint_id)
            )
            self._recent_flow.addWidget(button)
            button.show()
        self._recent.setVisible(bool(recent))

    def _card(self, name: str, opens: str) -> FigureCard:
        card = FigureCard(name, opens, self)
        self.ui.cards.addWidget(card, 1)
        return card

    def _show_figures(self, figures: TodayFigures) -> None:
        self.overdue.show_figure(str(figures.overdue), "Overdue")
        self.due_today.show_figure(str(figures.due_today), "Due today")
        self.due_soon.show_figure(str(figures.due_in_five_days), "Due in 5 working days")
        if figures.answered:
            share = f"{round(100 * figures.answered_on_time / figures.answered)}%"
            counts = f"{figures.answered_on_time} of {figures.answered}"
        else:
            share, counts = "–", "none yet"
        self.answered.show_figure(share, f"Stage 1 on time this quarter, {counts}")
        self.answered.setToolTip(
            f"Stage 1 complaints answered on time in {figures.period}. Opens the reports"
        )
        self.compliments.show_figure(str(figures.compliments_this_month), "Compliments this month")

    def _show_waiting(self, name: str) -> None:
        if name == "authority":
            self.wanted_move.emit(Command.AUTHORITY_TASKS, 0)
        elif name == "letters":
            self.wanted_move.emit(Command.LETTERS_TO_SEND, 0)
        elif name == "annual":
            self.wanted_move.emit(Command.ANNUAL_REPORT, 0)
        elif name == "survey_report":
            self.wanted_move.emit(Command.SURVEY_REPORT, 0)
        elif name.startswith("letter:"):
            self.wanted_letter.emit(*wish_named(name))
        elif name.startswith("case:"):
            self.open_case.emit(int(name.removeprefix("case:")))
        else:
            self.wanted_register.emit(name)

    def _due_in(self, days: int) -> CaseFilter:
        desk = self.office.desk()
        last = desk.calendar().add(desk.today, days) if days else desk.today
        return CaseFilter(View.ALL_OPEN, due_from=desk.today, due_to=last)

    def _show_reminder(self, figures: TodayFigures) -> None:
        desk = self.office.desk()
        soon = desk.calendar().add(desk.today, desk.settings.soon_days)
        due_soon = count_cases(desk, CaseFilter(View.ALL_OPEN, due_from=desk.today, due_to=soon))
        text = reminder(figures.overdue, figures.due_today, due_soon - figures.due_today, soon)
        put_off = self._preferences.reminder_put_off == desk.today
        self.ui.reminder.setVisible(bool(text) and not put_off)
        self.ui.reminderText.setText(text)
        theme.style(self.ui.reminder, "error-box" if figures.overdue else "info-box")

    def _put_off(self) -> None:
        self._preferences.reminder_put_off = self.office.today
        self.ui.reminder.hide()
        self.table.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # On a small laptop at 200 % the table needs every line it can get.
        low = theme.room(self.height()) < _LOW
        edge = 8 if low else 16
        self.ui.column.setContentsMargins(max(edge, 12), edge, max(edge, 12), edge)
        self.ui.column.setSpacing(6 if low else 12)
        for card in (self.overdue, self.due_today, self.due_soon, self.answered, self.compliments):
            card.tighten(low)

    def minimumSizeHint(self) -> QSize:
        return QSize(480, 240)


def reminder(overdue: int, due_today: int, due_soon: int, soon: date) -> str:
    """What is due, in one or two sentences; empty where nothing is (B-70)."""
    parts = []
    if overdue:
        parts.append(f"{_complaints(overdue)} overdue")
    if due_today:
        words = f"{due_today} {_be(due_today)}" if overdue else _complaints(due_today)
        parts.append(f"{words} due today")
    text = " and ".join(parts) + "." if parts else ""
    if due_soon:
        words = f"{due_soon} more {_be(due_soon)}" if parts else _complaints(due_soon)
        text = f"{text} {words} due by {with_weekday(soon)}.".strip()
    return text


def _complaints(count: int) -> str:
    return f"{count} complaint{'' if count == 1 else 's'} {_be(count)}"


def _be(count: int) -> str:
    return "is" if count == 1 else "are"
