"""Put right: what was promised, compensation, and what was learnt (P-7.3.2, P-10, P-12.1)."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from best_desktop.casework.case_views import CaseView
from best_desktop.casework.contractors import contractor_of
from best_desktop.casework.learning_views import LessonView
from best_desktop.casework.letter_offers import why_no_letter
from best_desktop.casework.queries import compensation
from best_desktop.casework.queries.learning import lessons_of
from best_desktop.casework.queries.remedies import actions_of
from best_desktop.casework.remedy_views import ActionView
from best_desktop.domain.letter_abouts import About, LetterAbout, LetterWish
from best_desktop.domain.roles import Right
from best_desktop.domain.vocabulary import LetterCode
from best_desktop.gui.case_tab import ScrolledTab
from best_desktop.gui.compensation_section import compensation_section
from best_desktop.gui.dates import long_date
from best_desktop.gui.flow_layout import FlowLayout
from best_desktop.gui.learning_asks import LearningAsk
from best_desktop.gui.parts import Fact, Section, button, card, facts_grid, words


class PutRightTab(ScrolledTab):
    """The promises of a complaint outlive its answer; so does what is learnt from it."""

    said = "Put right on this complaint"

    def fill(self, view: CaseView) -> None:
        desk = self.office.desk()
        self.whole.clear()
        self.whole.column.addWidget(self._promised(view, actions_of(desk, view.id)))
        self.whole.column.addWidget(self._compensation(view))
        self.whole.column.addWidget(self._learning(view, lessons_of(desk, view.id)))
        self.whole.column.addStretch(1)

    def _ask(self, ask: LearningAsk, number: int) -> None:
        if self.view is not None:
            self.wanted_learning.emit(ask, number, self.view.id)

    def _promised(self, view: CaseView, actions: tuple[ActionView, ...]) -> Section:
        section = Section("Remedies")
        if not actions:
            said = "None yet. Remedies are written down with the decision."
            section.body.addWidget(words(said, "muted"))
        for each in actions:
            section.body.addWidget(self._action(view, each))
        return section

    def _action(self, view: CaseView, action: ActionView) -> QWidget:
        frame, column = card()
        column.addWidget(words(f"{action.kind}, stage {action.stage}", "strong"))
        column.addWidget(words(action.description))
        column.addWidget(words(*_standing(action)))
        if action.tell_because:
            column.addWidget(words(f"Tell them: {action.tell_because}", "field-error"))
        shown_by = " ".join(filter(None, (action.done_note, action.evidence)))
        every = f"Every {action.update_days} days" if action.update_days else ""
        next_on = f", next {long_date(action.update_due_on)}" if action.update_due_on else ""
        facts = [
            Fact("Who sees to it", action.owner if not action.done_on else ""),
            Fact("They hear of it", f"{every}{next_on}".removeprefix(", ")),
            Fact("Shown by", shown_by),
        ]
        for told in action.updates:
            how = f"{str(told.channel).lower()}, {told.staff}"
            facts.append(Fact(f"Told {long_date(told.told_on)}", f"{told.text} ({how})"))
        column.addLayout(facts_grid(facts))
        column.addWidget(self._buttons(view, action))
        return frame

    def _buttons(self, view: CaseView, action: ActionView) -> QWidget:
        row = QWidget()
        flow = FlowLayout(row, gap=8, lines=3)
        right = view.why_not.get(Right.UPDATE_REMEDY)
        asks = [("Done…", LearningAsk.FINISH)]
        if action.done_on:
            asks = [("Correct date…", LearningAsk.FINISH)]
        else:
            asks += [("Tell them…", LearningAsk.TELL), ("Who sees to it…", LearningAsk.PLAN)]
        for text, ask in asks:
            name = f"{text.removesuffix('…')}: {action.kind}, {action.description}"
            flow.addWidget(
                button(text, partial(self._ask, ask, action.id), why_not=right, name=name)
            )
        wish = LetterWish(LetterCode.L19, About(LetterAbout.REMEDY, action.id))
        why_not = why_no_letter(self.office.desk(), view.id, wish)
        if why_not is None or not action.done_on:
            press = partial(self.wanted_letter.emit, wish, view.id)
            name = f"Write letter: {action.kind}, {action.description}"
            flow.addWidget(button("Write letter…", press, why_not=why_not, name=name))
        return row

    def _compensation(self, view: CaseView) -> Section:
        desk = self.office.desk()
        return compensation_section(
            view,
            compensation.compensation(desk, view.id),
            compensation.impacts(desk, view.id),
            lambda ask, number: self.wanted_outside.emit(ask, number, view.id),
        )

    def _learning(self, view: CaseView, lessons: tuple[LessonView, ...]) -> Section:
        right = view.why_not.get(Right.KEEP_LEARNING)
        record = button("Record lesson…", partial(self._ask, LearningAsk.LESSON, 0), why_not=right)
        about = button(
            "Whose work…",
            partial(self._ask, LearningAsk.CONTRACTOR, 0),
            why_not=view.why_not.get(Right.CORRECT_DETAILS),
            name="Whose work it is about",
        )
        section = Section("Learning", (about, record))
        named = contractor_of(self.office.desk(), view.id)
        if named is not None:
            section.add_facts((Fact("About the work of", named.label),))
        if not lessons:
            said = "Nothing yet. An upheld complaint needs a lesson, or why there is none."
            section.body.addWidget(words(said, "muted"))
        for number, each in enumerate(lessons, start=1):
            section.body.addWidget(self._lesson(each, number, right))
        return section

    def _lesson(self, lesson: LessonView, number: int, right: str | None) -> QWidget:
        frame, column = card()
        title = "No learning" if lesson.none_because else f"Lesson {number}"
        source = str(lesson.source)  # a name in it, such as the Ombudsman, keeps its capital
        source = f"{source[:1].lower()}{source[1:]}"
        column.addWidget(words(f"{title}, from {source}", "strong"))
        if lesson.missing:
            column.addWidget(words("To complete: nobody said yet what was learnt.", "field-error"))
        facts = [
            Fact("Lesson", lesson.lesson),
            Fact("Cause", lesson.cause),
            Fact("Improvement", lesson.improvement),
            Fact("Who sees to it", lesson.owner),
            Fact("Due", long_date(lesson.due_on)),
            Fact("Done", long_date(lesson.done_on)),
            Fact("Because", lesson.none_because),
        ]
        for share in lesson.shares:
            link = f", {share.link}" if share.link else ""
            where = f"{share.audience}: {str(share.forum).lower()}{link}"
            facts.append(Fact(f"Shared {long_date(share.shared_on)}", where))
        column.addLayout(facts_grid(facts))
        row = QWidget()
        flow = FlowLayout(row, gap=8, lines=2)
        unsaid = None if lesson.lesson else "Say first what was learnt."
        for text, ask, why_not in (
            ("Change…", LearningAsk.LESSON, right),
            ("Share…", LearningAsk.SHARE, right or unsaid),
        ):
            press = partial(self._ask, ask, lesson.id)
            name = f"{text.removesuffix('…')} lesson {number}"
            flow.addWidget(button(text, press, why_not=why_not, name=name))
        column.addWidget(row)
        return frame


def _standing(action: ActionView) -> tuple[str, str]:
    """How it stands in words, and how the words are painted."""
    if action.done_on:
        late = ", late" if action.late else ""
        return f"Done {long_date(action.done_on)}{late}", "success"
    if action.due_on is None:
        return "No date promised", "muted"
    due = long_date(action.due_on)
    if action.late:
        return f"Promised for {due}, overdue", "field-error"
    return f"Promised for {due}", "muted"
