"""The parts of a decision: a card for each point, and one for each outcome they asked for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QFrame, QLabel, QVBoxLayout, QWidget

from best_desktop.casework.case_views import PointDecisionView, PointView, WantedView
from best_desktop.casework.inputs import PointDecisionInput, WantedAnswerInput
from best_desktop.domain.vocabulary import Outcome
from best_desktop.gui.citation_field import CitationField
from best_desktop.gui.growing_text import GrowingText
from best_desktop.gui.word_box import WordBox
from best_desktop.gui.wrapped_label import WrappedLabel

_YES, _NO = "yes", "no"


class PointCard(QFrame):
    """Our decision on one point; earlier stages' decisions are shown above the fields."""

    changed = Signal()

    def __init__(
        self, point: PointView, stage: int, parent: QWidget, titles: Sequence[str] = ()
    ) -> None:
        """Show what is recorded for the point at this stage; ``titles`` may be cited."""
        super().__init__(parent)
        self.point = point
        self.setProperty("kind", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        title = QLabel(f"Point {point.number}", self)
        title.setProperty("kind", "section")
        column.addWidget(title)
        _words(self, column, point.understanding)
        if point.unclear:
            _words(self, column, "Part of it is unclear: ask before you decide.", "muted")
        for number, earlier in sorted(point.decisions.items()):
            if number < stage:
                _words(self, column, f"Stage {number}: {earlier.outcome}. {earlier.reasons}")
        self.outcome = WordBox(self)
        self.outcome.offer_words(Outcome, empty="Not decided")
        self.finding = GrowingText(self)
        self.reasons = GrowingText(self)
        self.citation = CitationField(titles, self)
        self._form = QFormLayout()
        column.addLayout(self._form)
        for name, label, field in (
            ("outcome", "Decision (required)", self.outcome),
            ("finding", "What we found", self.finding),
            ("reasons", "Reasons (required)", self.reasons),
            ("citation", "Policy or law", self.citation),
        ):
            self._add(name, label, field)
        self._show(point.decisions.get(stage))
        self.outcome.currentIndexChanged.connect(self.changed)
        self.finding.textChanged.connect(self.changed)
        self.reasons.textChanged.connect(self.changed)
        self.citation.textChanged.connect(self.changed)

    def _add(self, name: str, label: str, field: QWidget) -> None:
        text = QLabel(label, self)
        text.setBuddy(field)
        text.setProperty("noKey", True)
        field.setObjectName(f"{name}_{self.point.id}")
        plain = label.removesuffix(" (required)").lower()
        field.setAccessibleName(f"Point {self.point.number}: {plain}")
        self._form.addRow(text, field)

    def _show(self, decision: PointDecisionView | None) -> None:
        if decision is not None:
            self.outcome.choose(decision.outcome)
            self.finding.setPlainText(decision.finding)
            self.reasons.setPlainText(decision.reasons)
            self.citation.setText(decision.citation)

    def has_reasons(self) -> bool:
        """Whether reasons are typed."""
        return bool(self.reasons.toPlainText().strip())

    def only_text(self) -> bool:
        """Whether something is typed but nothing is decided: the case file cannot keep that."""
        texts = (self.finding.toPlainText(), self.reasons.toPlainText(), self.citation.text())
        return self.outcome.is_empty() and any(text.strip() for text in texts)

    def decision(self) -> PointDecisionInput:
        """What is decided so far."""
        return PointDecisionInput(
            point_id=self.point.id,
            outcome=self.outcome.word(Outcome),
            finding=self.finding.toPlainText(),
            reasons=self.reasons.toPlainText(),
            citation=self.citation.text(),
        )


class WantedCard(QFrame):
    """Our answer to one outcome they asked for."""

    changed = Signal()

    def __init__(self, wanted: WantedView, parent: QWidget) -> None:
        """Show what is recorded."""
        super().__init__(parent)
        self.wanted = wanted
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        _words(self, column, f"{wanted.number}. {wanted.wanted}", "strong")
        self.will_do = WordBox(self)
        self.will_do.setObjectName(f"will_do_{wanted.id}")
        self.will_do.offer_texts(
            [(_YES, "We will do it"), (_NO, "We will not do it")], empty="Not answered"
        )
        self.answer = GrowingText(self)
        self.answer.setObjectName(f"answer_{wanted.id}")
        form = QFormLayout()
        column.addLayout(form)
        for label, field in (("Answer", self.will_do), ("In words", self.answer)):
            text = QLabel(label, self)
            text.setBuddy(field)
            text.setProperty("noKey", True)
            field.setAccessibleName(f"Outcome {wanted.number}: {label.lower()}")
            form.addRow(text, field)
        if wanted.will_do is not None:
            self.will_do.choose(_YES if wanted.will_do else _NO)
        self.answer.setPlainText(wanted.answer)
        self.will_do.currentIndexChanged.connect(self.changed)
        self.answer.textChanged.connect(self.changed)

    def given(self) -> WantedAnswerInput:
        """What is answered so far."""
        chosen = self.will_do.text_value()
        return WantedAnswerInput(
            wanted_id=self.wanted.id,
            will_do={_YES: True, _NO: False}.get(chosen),
            answer=self.answer.toPlainText(),
        )


def _words(parent: QWidget, column: QVBoxLayout, text: str, kind: str = "") -> None:
    label = WrappedLabel(parent)
    label.setText(text)
    if kind:
        label.setProperty("kind", kind)
    column.addWidget(label)
