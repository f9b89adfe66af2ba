"""Decide a stage: every point with reasons, what puts it right, and what is still missing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QListWidgetItem, QVBoxLayout, QWidget

from best_desktop.casework.case_views import ReopeningView, StageView
from best_desktop.casework.deciding import overall, reviewers, save_decision
from best_desktop.casework.errors import FieldProblem
from best_desktop.casework.inputs import Decision, RemedyInput
from best_desktop.casework.investigation_views import Lack
from best_desktop.casework.queries.investigation import investigation, steps_taken
from best_desktop.casework.queries.library import citations_for
from best_desktop.domain.decision_gaps import DecisionSoFar, Gap, Missing, PointSoFar, missing
from best_desktop.domain.investigation_words import CaseFinding
from best_desktop.domain.vocabulary import FAULT_FOUND, Outcome
from best_desktop.gui import icons
from best_desktop.gui.dialogs.decide_cards import PointCard, WantedCard
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.enter_key import EnterTakesLine
from best_desktop.gui.forms.ui_decide import Ui_Decide
from best_desktop.gui.investigation_asks import PUT_RIGHT, make
from best_desktop.gui.perform import answered, confirm, perform

if TYPE_CHECKING:
    from best_desktop.gui.office import Office

_BESIDE = 120  # letters wide the dialog must be for the list to stand beside the form
_ANY = 16_777_215  # what Qt calls no limit
_LACK = Qt.ItemDataRole.UserRole + 1
_PAUSE = 250  # milliseconds without a change before the list of what is missing follows


# What asks for each gap: its field, and words short enough for a narrow list.
_ASKS = {
    Gap.POINT_OUTCOME: ("outcome_{id}", "Point {number}: choose the decision"),
    Gap.POINT_REASONS: ("reasons_{id}", "Point {number}: enter the reasons"),
    Gap.POINT_UNCLEAR: ("outcome_{id}", "Point {number}: still unclear, ask (P-7.1.2)"),
    Gap.OUTCOME: ("outcome", "Choose the overall outcome"),
    Gap.WENT_WRONG: ("what_went_wrong", "Enter what went wrong (P-7.3.1)"),
    Gap.REMEDY: ("remedies", "Add at least one remedy: an apology is usual (P-5.1.j)"),
    Gap.APOLOGY_OWED: ("remedies", "Add an apology: we found a failure (R-9.1.b)"),
    Gap.APOLOGY_USUAL: ("remedies", "No apology (P-5.1.j)"),
    Gap.FINDING: ("finding", "Our finding (R-9.1.b)"),
    Gap.WHAT_WE_DID: ("what_we_did", "What we did (R-7.2.b)"),
    Gap.REVIEW: ("review", "The review (P-7.2.2)"),
    Gap.ANSWER: ("will_do_{id}", "Outcome {number}: our answer (R-9.1.c)"),
    Gap.PROMISE: ("remedies", "Outcome {number}: we will do it, with no remedy (P-7.3.2)"),
    Gap.DATE: ("decided_on", "Enter the date of the decision"),
}


@dataclass(frozen=True, slots=True)
class Shown:
    """Something not there yet: in which field, and whether it stops the decision.

    ``lack`` is what the investigation lacks: a dialog of its own puts it right.
    """

    field: str
    words: str
    needed: bool
    lack: Lack | None = None


class DecideDialog(FormDialog):
    """The decision at the current stage; unfinished work may be saved at any time."""

    draft_name = "decide"
    saved_words = "Decision recorded."

    def __init__(
        self, office: Office, complaint_id: int | None = None, parent: QWidget | None = None
    ) -> None:
        """Open for one complaint, with what was saved unfinished."""
        super().__init__(office, complaint_id, parent)
        self._complete = True
        self._outcome_touched = False
        self._points: list[PointCard] = []
        self._lacking = investigation(office.desk(), self.case_id).lacking
        self._wanted: list[WantedCard] = []
        self.ui = Ui_Decide()
        self.build(self.ui)
        self._fill()
        self.adopt(self.content)
        self._connect()
        self._outcome_changed()
        self.look()
        self.ready()
        if self._points:
            self._points[0].outcome.setFocus()

    # Filling

    def _fill(self) -> None:
        ui, case = self.ui, self.case()
        stage = case.stages[-1]
        ui.heading.setText(f"Decide stage {case.stage} of {case.reference}")
        self.say(ui.intro, f"{case.who}: {case.summary}")
        titles = citations_for(self.office.desk(), self.case_id)
        points = QVBoxLayout(ui.points_area)
        points.setContentsMargins(0, 0, 0, 0)
        for point in case.points:
            card = PointCard(point, case.stage, ui.points_area, titles)
            points.addWidget(card)
            self._points.append(card)
        wanted = QVBoxLayout(ui.wanted_area)
        wanted.setContentsMargins(0, 0, 0, 0)
        for each in case.wanted:
            answer = WantedCard(each, ui.wanted_area)
            wanted.addWidget(answer)
            self._wanted.append(answer)
        ui.asked.setVisible(bool(case.wanted))
        ui.outcome.offer_words(Outcome)
        outcome, finding = _begun(stage)
        ui.outcome.choose(outcome)
        self._outcome_touched = outcome is not None
        ui.finding.offer_words(CaseFinding, empty="Not said yet")
        ui.finding.choose(finding)
        # What the investigation shows is the beginning of it (R-7.2.b).
        done = stage.what_we_did or steps_taken(self.office.desk(), self.case_id)
        ui.what_we_did.setPlainText(done)
        ui.what_went_wrong.setPlainText(stage.what_went_wrong)
        ui.review.setPlainText(stage.review)
        self.show_rows(stage.number > 1, ui.review)
        ui.remedies.set_remedies(
            [
                RemedyInput(each.kind, each.description, each.due_on, each.done_on, each.id)
                for each in case.remedies
                if each.stage == stage.number
            ]
        )
        self._fill_deciders()
        # The date of the first decision is not the date of the one made after reopening.
        ui.decided_on.set_date(None if _reopened(stage) else stage.decided_on)

    def _fill_deciders(self) -> None:
        desk, rule = self.office.desk(), self.case().standing.rule
        able = reviewers(desk, self.case_id)
        self.ui.decided_by_id.offer_choices(able)
        if any(each.id == desk.staff_id for each in able):
            self.ui.decided_by_id.choose(desk.staff_id)
        self.say(self.ui.decided_by_note, f"{rule.reviewer} ({rule.reviewer_clause}).")

    def _connect(self) -> None:
        ui = self.ui
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.look)
        for card in self._points:
            card.changed.connect(self._pause.start)
            card.outcome.currentIndexChanged.connect(self._propose)
        for answer in self._wanted:
            answer.changed.connect(self._pause.start)
        ui.remedies.changed.connect(self._pause.start)
        ui.remedies.rebuilt.connect(self.settle)
        ui.decided_on.changed.connect(self._pause.start)
        for box in (ui.what_we_did, ui.what_went_wrong, ui.review):
            box.textChanged.connect(self._pause.start)
        ui.outcome.currentIndexChanged.connect(self._outcome_changed)
        ui.finding.currentIndexChanged.connect(self._pause.start)
        ui.outcome.activated.connect(self._touch_outcome)
        ui.save_unfinished.clicked.connect(self.save_unfinished)
        ui.missing.itemActivated.connect(self._go_to)
        ui.missing.itemClicked.connect(self._go_to)
        ui.missing.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        EnterTakesLine(ui.missing)
        self._place_missing()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_missing()

    def _place_missing(self) -> None:
        """The list of what is missing stands beside the form, or below where that is too narrow."""
        letter, line = self.fontMetrics().averageCharWidth(), self.fontMetrics().lineSpacing()
        panel, beside = self.ui.missing, self.width() >= letter * _BESIDE
        way = QBoxLayout.Direction
        self.ui.both.setDirection(way.LeftToRight if beside else way.TopToBottom)
        self.ui.side.setContentsMargins(0 if beside else 16, 16 if beside else 0, 16, 0)
        panel.setMinimumWidth(letter * 26)
        panel.setMaximumWidth(letter * 38 if beside else _ANY)
        panel.setMaximumHeight(_ANY if beside else line * 5)
        self.ui.both.setStretch(0, 1)  # what is over belongs to the form

    def letters_wide(self) -> int:
        """Wide enough for the list of what is missing to stand beside the form."""
        return _BESIDE + 4

    def restored(self) -> None:
        self._outcome_touched = not self.ui.outcome.is_empty()
        self._outcome_changed()
        self.look()

    # What shows when

    def _touch_outcome(self) -> None:
        self._outcome_touched = not self.ui.outcome.is_empty()

    def _proposed(self) -> Outcome | None:
        chosen = [card.outcome.word(Outcome) for card in self._points]
        decided = [each for each in chosen if each is not None]
        return overall(decided) if len(decided) == len(chosen) else None

    def _propose(self) -> None:
        if not self._outcome_touched:
            self.ui.outcome.choose(self._proposed())
        self._outcome_changed()

    def _outcome_changed(self) -> None:
        ui, outcome, proposed = self.ui, self.ui.outcome.word(Outcome), self._proposed()
        upheld = outcome in FAULT_FOUND
        # Typed text stays in sight whatever is chosen after it.
        typed = bool(ui.what_went_wrong.toPlainText().strip())
        self.show_rows(upheld or typed, ui.what_went_wrong)
        note = f"The points together: {proposed.label.lower()}." if proposed else ""
        self.say(ui.outcome_note, note)
        self._pause.start()

    def missing(self) -> list[Shown]:
        """What is not there yet, what stops the decision first."""
        found = [self._asking(each) for each in missing(self._so_far())]
        found += [Shown("", each.words, needed=False, lack=each) for each in self._lacking]
        return sorted(found, key=lambda each: not each.needed)

    def _so_far(self) -> DecisionSoFar:
        ui = self.ui
        return DecisionSoFar(
            stage=self.case().stage,
            points=tuple(
                PointSoFar(
                    card.point.number,
                    card.outcome.word(Outcome),
                    card.has_reasons(),
                    card.point.unclear,
                )
                for card in self._points
            ),
            unanswered=tuple(
                card.wanted.number for card in self._wanted if card.will_do.is_empty()
            ),
            promised=tuple(card.wanted.number for card in self._wanted if card.given().will_do),
            outcome=ui.outcome.word(Outcome),
            finding=ui.finding.word(CaseFinding),
            remedies=tuple(ui.remedies.kinds()),
            has_what_we_did=bool(ui.what_we_did.toPlainText().strip()),
            has_what_went_wrong=bool(ui.what_went_wrong.toPlainText().strip()),
            has_review=bool(ui.review.toPlainText().strip()),
            has_date=not ui.decided_on.is_empty(),
        )

    def _asking(self, found: Missing) -> Shown:
        """A line of the list: the field that it leads to, and short words."""
        field, words = _ASKS[found.gap]
        ids = {card.point.number: card.point.id for card in self._points}
        if found.gap is Gap.ANSWER:
            ids = {card.wanted.number: card.wanted.id for card in self._wanted}
        name = field.format(id=ids.get(found.number, 0))
        return Shown(name, words.format(number=found.number), needed=found.gap.stops)

    def look(self) -> None:
        """Bring the list of what is missing up to date."""
        panel = self.ui.missing
        panel.clear()
        for each in self.missing():
            item = QListWidgetItem(each.words)
            item.setIcon(icons.icon("error" if each.needed else "warning"))
            item.setData(Qt.ItemDataRole.UserRole, each.field)
            item.setData(_LACK, each.lack)
            state = "needed" if each.needed else "advised"
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{each.words}, {state}")
            panel.addItem(item)
        if panel.count() == 0:
            item = QListWidgetItem("Nothing: the decision is complete.")
            item.setIcon(icons.icon("success"))
            panel.addItem(item)

    def _go_to(self, item: QListWidgetItem) -> None:
        lack = item.data(_LACK)
        if isinstance(lack, Lack):
            self._put_right(lack)
            return
        name = item.data(Qt.ItemDataRole.UserRole)
        field = self.errors.field(name) if isinstance(name, str) else None
        if field is not None:
            self.errors.go_to(field)

    def _put_right(self, lack: Lack) -> None:
        """Open what puts it right over this dialog, and look again at what is left."""
        ask = PUT_RIGHT[lack.place]
        dialog = perform(self, lambda: make(ask, self.office, lack.number, self.case_id, self))
        if dialog is None:
            return
        answered(dialog)
        self._lacking = investigation(self.office.desk(), self.case_id).lacking
        self.look()

    # Saving

    def problems(self) -> list[FieldProblem]:
        if not self._complete:
            # Unfinished work may be empty, but what is typed must be readable.
            message = self.ui.remedies.problem()
            date = "" if self.ui.decided_on.is_empty() else self.ui.decided_on.problem()
            pairs = (("remedies", message), ("decided_on", date))
            return [FieldProblem(name, words) for name, words in pairs if words]
        needed = [each for each in self.missing() if each.needed]
        known = {each.field for each in needed}
        unreadable = [each for each in super().problems() if each.field not in known]
        return [*(FieldProblem(each.field, each.words) for each in needed), *unreadable]

    def save_unfinished(self) -> None:
        """Keep what there is so far, without deciding."""
        self._complete = False
        self.saved_words = "Saved, not decided yet."
        try:
            self.submit()
        finally:
            self._complete = True
            self.saved_words = type(self).saved_words

    def save(self) -> int | None:
        ui, desk = self.ui, self.office.desk()
        decided_on = ui.decided_on.date_or_none()
        decision = Decision(
            # Not kept while the decision is unfinished, so no date is made up here.
            decided_on=decided_on or desk.today,
            outcome=ui.outcome.word(Outcome),
            points=tuple(card.decision() for card in self._points),
            wanted=tuple(card.given() for card in self._wanted),
            remedies=ui.remedies.remedies(),
            what_we_did=ui.what_we_did.toPlainText(),
            what_went_wrong=ui.what_went_wrong.toPlainText(),
            review=ui.review.toPlainText(),
            decided_by_id=ui.decided_by_id.chosen_id(),
            complete=self._complete,
            reason=self.reason(),
            finding=ui.finding.word(CaseFinding),
        )
        save_decision(desk, self.case_id, decision)
        return self.case_id

    def finish(self, result_id: int | None) -> None:
        """Close; texts of points not decided yet stay as a draft: the case file has no place."""
        if not self._complete and any(card.only_text() for card in self._points):
            self.keep_draft()
            self.keep_after_closing()
        super().finish(result_id)

    def after_saving(self) -> None:
        if not self._complete:
            return
        letter = self.case().standing.rule.decision_letter
        if confirm(
            self,
            "The decision is recorded. The clock stops when the letter is sent.",
            "Write the decision letter",
            title="Decision recorded",
            cancel="Later",
        ):
            self.wanted_letter.emit(letter, self.case_id)


def _begun(stage: StageView) -> tuple[Outcome | None, CaseFinding | None]:
    """The outcome and finding chosen so far: after reopening those of the new answer."""
    now = _reopened(stage) or stage
    return now.outcome, now.finding


def _reopened(stage: StageView) -> ReopeningView | None:
    """The reopening that waits for its answer, None where the first answer is owed."""
    waiting = [each for each in stage.reopenings if each.closed_on is None]
    return waiting[-1] if stage.answered_on and waiting else None
