"""Learning: what was promised and is open, lessons, themes and reviews by tenants (P-12)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from best_desktop.casework import case_file
from best_desktop.casework.learning_sheets import you_said_we_did
from best_desktop.casework.learning_views import LessonView, MissingLesson, ReviewView, ThemeView
from best_desktop.casework.queries.learning import learning_missing, lessons, reviews, themes
from best_desktop.casework.queries.remedies import open_actions
from best_desktop.casework.remedy_views import ActionView
from best_desktop.domain.periods import year_of
from best_desktop.domain.roles import Right
from best_desktop.domain.vocabulary import Tag
from best_desktop.gui import theme
from best_desktop.gui.actions import READ_ONLY, Command
from best_desktop.gui.dates import long_date
from best_desktop.gui.learning_asks import LearningAsk
from best_desktop.gui.office import Office
from best_desktop.gui.page import Page
from best_desktop.gui.parts import button, explain, words
from best_desktop.gui.perform import say
from best_desktop.gui.rows_table import RowsTable
from best_desktop.gui.tables import Column
from best_desktop.gui.wheel_guard import guard_wheel


def _action_tag(row: ActionView) -> Tag | None:
    return Tag.OVERDUE if row.late else Tag.DUE_SOON if row.tell_because else Tag.ON_TRACK


def _stands(row: LessonView) -> str:
    if row.missing:
        return "To complete"
    if row.overdue_by:
        return f"Overdue by {row.overdue_by} working day{'' if row.overdue_by == 1 else 's'}"
    if row.unshared:
        return "Never shared"
    if row.none_because:
        return "No learning"
    return f"Done {long_date(row.done_on)}" if row.done_on else "Under way"


def _waits(row: ThemeView) -> str:
    days = f"{row.waiting_days} day{'' if row.waiting_days == 1 else 's'}"
    return f"{days}, for the Head of Housing" if row.for_the_head else days


_ACTIONS: tuple[Column[ActionView], ...] = (
    Column("status", "Status", lambda row: str(_action_tag(row)), 12, tag=_action_tag,
           order=lambda row: (row.due_on is None, row.due_on),
           spoken=lambda row: str(_action_tag(row))),
    Column("due", "Due", lambda row: long_date(row.due_on), 17,
           order=lambda row: (row.due_on is None, row.due_on)),
    Column("reference", "Reference", lambda row: row.reference, 16,
           order=lambda row: row.reference),
    Column("who", "Who", lambda row: row.who, 20, order=lambda row: row.who.casefold()),
    Column("what", "What was promised", lambda row: row.description, 34),
    Column("owner", "Who sees to it", lambda row: row.owner, 18,
           order=lambda row: row.owner.casefold()),
    Column("tell", "Tell them", lambda row: row.tell_because, 30,
           order=lambda row: not row.tell_because),
)  # fmt: skip
_MISSING: tuple[Column[MissingLesson], ...] = (
    Column("answered", "Answered", lambda row: long_date(row.answered_on), 17,
           order=lambda row: row.answered_on),
    Column("reference", "Reference", lambda row: row.reference, 16,
           order=lambda row: row.reference),
    Column("summary", "About", lambda row: row.summary, 44),
    Column("handler", "Handler", lambda row: row.handler, 20,
           order=lambda row: row.handler.casefold()),
)  # fmt: skip
_LESSONS: tuple[Column[LessonView], ...] = (
    Column("stands", "Now", _stands, 26, order=_stands),
    Column("about", "From", lambda row: row.about, 20, order=lambda row: row.about),
    Column("lesson", "Lesson", lambda row: row.lesson or row.none_because, 34),
    Column("improvement", "Improvement", lambda row: row.improvement, 34),
    Column("owner", "Who sees to it", lambda row: row.owner, 18,
           order=lambda row: row.owner.casefold()),
    Column("due", "Due", lambda row: long_date(row.due_on), 17,
           order=lambda row: (row.due_on is None, row.due_on)),
    Column("shared", "Shared", lambda row: f"{len(row.shares)}", 8, number=True,
           order=lambda row: len(row.shares)),
)  # fmt: skip
_THEMES: tuple[Column[ThemeView], ...] = (
    Column("raised", "Since", lambda row: long_date(row.raised_on), 17,
           order=lambda row: row.raised_on),
    Column("words", "Theme", lambda row: row.words, 40, order=lambda row: row.words),
    Column("waits", "Unaddressed for", _waits, 30, order=lambda row: row.waiting_days),
    Column("which", "Complaints", lambda row: ", ".join(row.references), 50),
)  # fmt: skip
_THEMES_SAID = (
    "{} at one scheme, of one contractor or provider, or of one kind. After thirty days without an "
    "improvement the Head of Housing is told."
)
_REVIEWS: tuple[Column[ReviewView], ...] = (
    Column("held", "Held", lambda row: long_date(row.held_on), 17, order=lambda row: row.held_on),
    Column("forum", "Where", lambda row: str(row.forum), 20, order=lambda row: str(row.forum)),
    Column("tenants", "Tenants", lambda row: f"{row.tenants:,}", 10, number=True,
           order=lambda row: row.tenants),
    Column("cases", "Complaints", lambda row: f"{row.cases:,}", 12, number=True,
           order=lambda row: row.cases),
    Column("outcome", "What came of it", lambda row: row.outcome, 50),
)  # fmt: skip


class LearningPage(Page):
    """Five lists; ``wanted_learning`` asks for a dialog about a line, and of which complaint."""

    wanted_learning = Signal(object, object, int)

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        """Build the lists; they are filled when the page is shown."""
        super().__init__(office, parent)
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName("Learning")
        self.workbook = button("Trends and learning…", self._workbook)
        self.copy_text = button("Copy “you said, we did”", self._copy_text)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 16)
        head = QHBoxLayout()
        head.addWidget(words("Learning", "page-title"), 1)
        head.addWidget(self.copy_text)
        head.addWidget(self.workbook)
        column.addLayout(head)
        column.addWidget(self.tabs)
        self._nothing: dict[RowsTable, QLabel] = {}
        self._build_lists()
        guard_wheel(self)
        self.setFocusProxy(self.promised)
        theme.news.changed.connect(self._fit)

    def _build_lists(self) -> None:
        self.tell = button("Tell them…", lambda: self._promised(LearningAsk.TELL))
        self.done = button("Done…", lambda: self._promised(LearningAsk.FINISH))
        self.plan = button("Who sees to it…", lambda: self._promised(LearningAsk.PLAN))
        self.open_promised = button("Open complaint", lambda: self._open(self.promised))
        self.promised = self._list(
            "Promised actions",
            "What answers promised. The complaint is closed; the action is open until it is done.",
            "Nothing that was promised is open.",
            _ACTIONS,
            (self.tell, self.done, self.plan, self.open_promised),
            ("due", False),
        )
        self.record = button("Record lesson…", self._record)
        self.open_missing = button("Open complaint", lambda: self._open(self.missing))
        self.missing = self._list(
            "Learning missing",
            "Upheld and answered, and nobody said what was learnt, or why nothing was.",
            "Every upheld complaint has its lesson.",
            _MISSING,
            (self.record, self.open_missing),
            ("answered", False),
        )
        self.change = button("Complete or change…", lambda: self._of_lesson(LearningAsk.LESSON))
        self.share = button("Share…", lambda: self._of_lesson(LearningAsk.SHARE))
        self.lessons = self._list(
            "Lessons",
            "Improvements have an owner and a date. A lesson is shared with tenants, staff or "
            "stakeholders within sixty days.",
            "No lesson is recorded yet.",
            _LESSONS,
            (self.change, self.share),
            ("due", False),
        )
        self.answer = button("Answer…", self._answer)
        self.themes = self._list(
            "Themes",
            _THEMES_SAID.format(self.office.desk().settings.similarity.words),
            "No theme waits for an answer.",
            _THEMES,
            (self.answer,),
            ("raised", False),
        )
        self.log = button("Log review…", lambda: self._ask(LearningAsk.REVIEW, 0))
        self.correct = button("Change…", self._correct)
        self.reviews = self._list(
            "Reviews by tenants",
            "Sessions at which tenants looked at complaints without names.",
            "No review is logged yet.",
            _REVIEWS,
            (self.log, self.correct),
            ("held", True),
        )
        for table, press in (
            (self.promised, self.open_promised),
            (self.missing, self.record),
            (self.lessons, self.change),
            (self.themes, self.answer),
            (self.reviews, self.correct),
        ):
            table.chosen_changed.connect(self._allow)
            table.opened.connect(lambda _row, press=press: press.click())

    def _list(
        self,
        name: str,
        said: str,
        nothing: str,
        columns: Sequence[Column[Any]],
        buttons: Sequence[QPushButton],
        sort: tuple[str, bool],
    ) -> RowsTable:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setSpacing(8)
        column.addWidget(words(said, "muted"))
        row = QHBoxLayout()
        for each in buttons:
            row.addWidget(each)
        row.addStretch(1)
        column.addLayout(row)
        table = RowsTable()
        table.setAccessibleName(name)
        key: Callable[[Any], object] = lambda row: getattr(row, "id", None) or row  # noqa: E731
        table.set_columns(columns, key, sort=sort)
        label = words(nothing, "muted")
        column.addWidget(label)
        column.addWidget(table, 1)
        column.addStretch(0)
        self._nothing[table] = label
        self.tabs.addTab(part, name)
        return table

    # ------------------------------------------------------------------------------- showing

    def refresh(self) -> None:
        """Load every list again."""
        desk = self.office.desk()
        found: tuple[tuple[RowsTable, Sequence[Any]], ...] = (
            (self.promised, open_actions(desk)),
            (self.missing, learning_missing(desk)),
            (self.lessons, lessons(desk)),
            (self.themes, themes(desk)),
            (self.reviews, reviews(desk)),
        )
        for place, (table, rows) in enumerate(found):
            table.show_or_say(rows, self._nothing[table])
            name = table.accessibleName()
            self.tabs.setTabText(place, f"{name} ({len(rows)})" if rows else name)
        self._allow()
        tell = sum(bool(each.tell_because) for each in found[0][1])
        self.status_changed.emit(
            f"{len(found[0][1]):,} promised and open, {tell:,} to tell · "
            f"{len(found[1][1]):,} without a lesson · {len(found[3][1]):,} themes"
        )

    def show_list(self, name: str) -> None:
        """Go to a list by the word Today names it with."""
        places = ("promised", "missing", "lessons", "themes", "reviews")
        self.tabs.setCurrentIndex(places.index(name))
        table: RowsTable = getattr(self, name)
        table.setFocus()

    def _allow(self) -> None:
        """Grey what this desk may not do, or what needs a line chosen first."""
        desk = self.office.desk()
        locked = READ_ONLY if case_file.is_read_only() else None
        first = "Choose a line in the list first."

        def chosen(table: RowsTable) -> str | None:
            return None if table.chosen() is not None else first

        update = locked or desk.why_not(Right.UPDATE_REMEDY) or chosen(self.promised)
        keep = locked or desk.why_not(Right.KEEP_LEARNING)
        answer = locked or desk.why_not(Right.ANSWER_THEME)
        lesson = self.lessons.chosen()
        unsaid = isinstance(lesson, LessonView) and not lesson.lesson
        why_not: dict[QPushButton, str | None] = {
            self.tell: update,
            self.done: update,
            self.plan: update,
            self.open_promised: chosen(self.promised),
            self.record: keep or chosen(self.missing),
            self.open_missing: chosen(self.missing),
            self.change: keep or chosen(self.lessons),
            self.share: keep
            or chosen(self.lessons)
            or ("Say first what was learnt." if unsaid else None),
            self.answer: answer or chosen(self.themes),
            self.log: answer,
            self.correct: answer or chosen(self.reviews),
            self.workbook: desk.why_not(Right.EXPORT),
            self.copy_text: desk.why_not(Right.EXPORT),
        }
        for each, reason in why_not.items():
            explain(each, reason)

    # -------------------------------------------------------------------------------- asking

    def _ask(self, ask: LearningAsk, about: object, complaint_id: int = 0) -> None:
        self.wanted_learning.emit(ask, about, complaint_id)

    def _promised(self, ask: LearningAsk) -> None:
        row = self.promised.chosen()
        if isinstance(row, ActionView):
            self._ask(ask, row.id, row.complaint_id)

    def _open(self, table: RowsTable) -> None:
        row = table.chosen()
        if isinstance(row, ActionView | MissingLesson):
            self.open_case.emit(row.complaint_id)

    def _record(self) -> None:
        row = self.missing.chosen()
        if isinstance(row, MissingLesson):
            opened = (e for e in self.lessons.rows() if e.complaint_id == row.complaint_id)
            begun = next((each.id for each in opened if each.missing), 0)
            self._ask(LearningAsk.LESSON, begun, row.complaint_id)

    def _of_lesson(self, ask: LearningAsk) -> None:
        row = self.lessons.chosen()
        if isinstance(row, LessonView):
            self._ask(ask, row.id, row.complaint_id or 0)

    def _answer(self) -> None:
        row = self.themes.chosen()
        if isinstance(row, ThemeView):
            self._ask(LearningAsk.THEME, row.theme)

    def _correct(self) -> None:
        row = self.reviews.chosen()
        if isinstance(row, ReviewView):
            self._ask(LearningAsk.REVIEW, row.id)

    def _workbook(self) -> None:
        self.wanted_move.emit(Command.LEARNING_REPORT, 0)

    def _copy_text(self) -> None:
        """Put what tenants said and what we did this year on the clipboard (R-B.3)."""
        desk = self.office.desk()
        year = year_of(desk.today, desk.settings.year_starts_in_month)
        text = you_said_we_did(desk, year.first, year.last)
        if not text:
            say(self, "No lesson with an improvement was shared this year. Share one first.")
            return
        QApplication.clipboard().setText(text)
        self.status_changed.emit("What tenants said and what we did is on the clipboard.")

    def _fit(self) -> None:
        for table in self._nothing:
            table.fit()
