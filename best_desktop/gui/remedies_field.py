"""Remedies: a card for each thing done or promised to put it right (P-7.3.1)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from best_desktop.casework.inputs import RemedyInput
from best_desktop.domain.vocabulary import RemedyKind
from best_desktop.gui.cards_field import Card, CardsField
from best_desktop.gui.date_field import DateField
from best_desktop.gui.growing_text import GrowingText
from best_desktop.gui.word_box import WordBox


class RemedyCard(Card):
    """One remedy."""

    def build(self) -> None:
        self._id: int | None = None
        self.kind = WordBox(self)
        self.kind.offer_words(RemedyKind)
        self.description = GrowingText(self)
        self.due_on = DateField(self)
        self.due_on.setProperty("said", "The date the remedy is due")
        self.done_on = DateField(self)
        self.done_on.setProperty("said", "The date the remedy was done")
        self.done_on.setProperty("past", True)
        self.row("Remedy", self.kind, "kind")
        self.row("What", self.description, "what")
        self.row("Due", self.due_on, "due")
        self.row("Done", self.done_on, "done")
        self.kind.currentIndexChanged.connect(self.changed)
        self.description.textChanged.connect(self.changed)
        self.due_on.changed.connect(self.changed)
        self.done_on.changed.connect(self.changed)

    def show_remedy(self, remedy: RemedyInput) -> None:
        """Show a remedy already recorded."""
        self._id = remedy.id
        self.kind.choose(remedy.kind)
        self.description.setPlainText(remedy.description)
        self.due_on.set_date(remedy.due_on)
        self.done_on.set_date(remedy.done_on)

    def is_empty(self) -> bool:
        dates = self.due_on.is_empty() and self.done_on.is_empty()
        return dates and self.kind.is_empty() and not self.description.toPlainText().strip()

    def problem(self) -> tuple[str, QWidget | None]:
        if self.kind.is_empty():
            return "choose what kind it is", self.description
        if not self.description.toPlainText().strip():
            return "enter what it is", self.description
        for field in (self.due_on, self.done_on):
            if message := field.problem():
                return message, field
        return "", None

    def remedy(self) -> RemedyInput:
        """The remedy; only where :meth:`problem` found nothing."""
        return RemedyInput(
            kind=self.kind.chosen(RemedyKind),
            description=self.description.toPlainText(),
            due_on=self.due_on.date(),
            done_on=self.done_on.date(),
            id=self._id,
        )

    def kept(self) -> dict[str, object]:
        return {
            "id": self._id,
            "kind": self.kind.kept(),
            "description": self.description.toPlainText(),
            "due_on": self.due_on.kept(),
            "done_on": self.done_on.kept(),
        }

    def restore(self, kept: dict[str, object]) -> None:
        given = kept.get("id")
        self._id = given if isinstance(given, int) else None
        self.kind.restore(kept.get("kind"))
        self.description.setPlainText(str(kept.get("description", "")))
        self.due_on.restore(kept.get("due_on"))
        self.done_on.restore(kept.get("done_on"))


class RemediesField(CardsField[RemedyCard]):
    """Any number of remedies; ``rebuilt`` says that cards came or went."""

    rebuilt = Signal()
    noun = "remedy"
    card = RemedyCard

    def set_remedies(self, remedies: Sequence[RemedyInput]) -> None:
        """Show these."""
        self.restore([])
        for remedy in remedies:
            self.insert().show_remedy(remedy)
        self.number()

    def remedies(self) -> tuple[RemedyInput, ...]:
        """The remedies, without cards nobody filled in; only where :meth:`problem` is ''."""
        return tuple(card.remedy() for card in self.filled())

    def kinds(self) -> tuple[RemedyKind, ...]:
        """The kinds chosen so far, finished or not."""
        chosen = (card.kind.word(RemedyKind) for card in self.cards)
        return tuple(kind for kind in chosen if kind is not None)

    def number(self) -> None:
        super().number()
        self.rebuilt.emit()
