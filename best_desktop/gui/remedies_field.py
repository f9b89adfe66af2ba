"""Remedies: a card for each thing done or promised to put it right (P-7.3.1)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from best_desktop.casework.inputs import RemedyInput
from best_desktop.domain.vocabulary import RemedyKind
from best_desktop.gui.compound import Compound
from best_desktop.gui.date_field import DateField
from best_desktop.gui.growing_text import GrowingText
from best_desktop.gui.icons import dress
from best_desktop.gui.word_box import WordBox

if TYPE_CHECKING:
    from best_desktop.gui.office import Office


class RemediesField(Compound):
    """Any number of remedies; ``rebuilt`` says that cards came or went."""

    changed = Signal()
    rebuilt = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """No remedy yet."""
        super().__init__(parent)
        self._office: Office | None = None
        self._cards: list[_RemedyCard] = []
        self._wrong: QWidget | None = None
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        self.add = QPushButton("Add a remedy", self)
        dress(self.add, "add")
        foot = QHBoxLayout()
        foot.addWidget(self.add)
        foot.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(self._column)
        whole.addLayout(foot)
        self.add.clicked.connect(self._add_and_go)

    def first_field(self) -> QWidget:
        return self._cards[0].kind if self._cards else self.add

    def set_office(self, office: Office) -> None:
        """Where today's date comes from."""
        self._office = office
        for card in self._cards:
            card.set_office(office)

    def set_remedies(self, remedies: Sequence[RemedyInput]) -> None:
        """Show these."""
        for card in list(self._cards):
            self._drop(card)
        for remedy in remedies:
            self._insert().show_remedy(remedy)
        self._number()

    def remedies(self) -> tuple[RemedyInput, ...]:
        """The remedies, without cards nobody filled in; only where :meth:`problem` is ''."""
        return tuple(card.remedy() for card in self._cards if not card.is_empty())

    def kinds(self) -> tuple[RemedyKind, ...]:
        """The kinds chosen so far, finished or not."""
        chosen = (card.kind.word(RemedyKind) for card in self._cards)
        return tuple(kind for kind in chosen if kind is not None)

    def problem(self) -> str:
        """What is wrong with the first unfinished card; '' where nothing is."""
        for card in self._cards:
            message, self._wrong = card.problem()
            if message:
                return message
        self._wrong = None
        return ""

    def error_field(self) -> QWidget:
        """The field the message of :meth:`problem` stands under."""
        return self._wrong or self

    def kept(self) -> object:
        """What a draft keeps."""
        return [card.kept() for card in self._cards]

    def restore(self, kept: object) -> None:
        """Put back what a draft kept."""
        for card in list(self._cards):
            self._drop(card)
        for each in kept if isinstance(kept, list) else []:
            self._insert().restore(each)
        self._number()

    def _add_and_go(self) -> None:
        card = self._insert()
        self._number()
        card.kind.setFocus()

    def _insert(self) -> _RemedyCard:
        card = _RemedyCard(self)
        if self._office is not None:
            card.set_office(self._office)
        card.changed.connect(self.changed)
        card.remove.clicked.connect(lambda: self._take_away(card))
        self._cards.append(card)
        self._column.addWidget(card)
        return card

    def _take_away(self, card: _RemedyCard) -> None:
        self._drop(card)
        self._number()
        self.add.setFocus()

    def _drop(self, card: _RemedyCard) -> None:
        self._cards.remove(card)
        self._column.removeWidget(card)
        card.hide()
        card.deleteLater()

    def _number(self) -> None:
        for number, card in enumerate(self._cards, start=1):
            card.name(number)
        self.add.setText("Add another remedy" if self._cards else "Add a remedy")
        self.rebuilt.emit()
        self.changed.emit()


class _RemedyCard(QFrame):
    """One remedy."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._id: int | None = None
        self.kind = WordBox(self)
        self.kind.offer_words(RemedyKind)
        self.description = GrowingText(self)
        self.due_on = DateField(self)
        self.due_on.setProperty("said", "The date the remedy is due")
        self.done_on = DateField(self)
        self.done_on.setProperty("said", "The date the remedy was done")
        self.done_on.setProperty("past", True)
        self.remove = QPushButton("Remove", self)
        self.remove.setProperty("noKey", True)
        dress(self.remove, "remove")
        head = QHBoxLayout()
        head.addWidget(self.kind, 1)
        head.addWidget(self.remove)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 8)
        self._labels = [QLabel(text, self) for text in ("Remedy", "What", "Due", "Done")]
        fields = (self.kind, self.description, self.due_on, self.done_on)
        for label, field in zip(self._labels, fields, strict=True):
            label.setBuddy(field)
            label.setProperty("noKey", True)
        form.addRow(self._labels[0], head)
        for label, field in zip(self._labels[1:], fields[1:], strict=True):
            form.addRow(label, field)
        self.kind.currentIndexChanged.connect(self.changed)
        self.description.textChanged.connect(self.changed)
        self.due_on.changed.connect(self.changed)
        self.done_on.changed.connect(self.changed)

    def set_office(self, office: Office) -> None:
        """Where today's date comes from."""
        self.due_on.set_office(office)
        self.done_on.set_office(office)

    def name(self, number: int) -> None:
        """Say which remedy this is."""
        self._labels[0].setText(f"Remedy {number}")
        for field, said in (
            (self.kind, "kind"),
            (self.description, "what"),
            (self.due_on, "due"),
            (self.done_on, "done"),
        ):
            field.setAccessibleName(f"Remedy {number}: {said}")
        self.remove.setAccessibleName(f"Remove remedy {number}")

    def show_remedy(self, remedy: RemedyInput) -> None:
        """Show a remedy already recorded."""
        self._id = remedy.id
        self.kind.choose(remedy.kind)
        self.description.setPlainText(remedy.description)
        self.due_on.set_date(remedy.due_on)
        self.done_on.set_date(remedy.done_on)

    def is_empty(self) -> bool:
        """Whether nobody filled anything in."""
        dates = self.due_on.is_empty() and self.done_on.is_empty()
        return dates and self.kind.is_empty() and not self.description.toPlainText().strip()

    def problem(self) -> tuple[str, QWidget | None]:
        """What is wrong and in which field."""
        if self.is_empty():
            return "", None
        name = self._labels[0].text()
        if self.kind.is_empty():
            return f"{name}: choose what kind it is", self.description
        if not self.description.toPlainText().strip():
            return f"{name}: enter what it is", self.description
        for field in (self.due_on, self.done_on):
            if message := field.problem():
                return f"{name}: {message[:1].lower()}{message[1:]}", field
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
        """What a draft keeps."""
        return {
            "id": self._id,
            "kind": self.kind.kept(),
            "description": self.description.toPlainText(),
            "due_on": self.due_on.kept(),
            "done_on": self.done_on.kept(),
        }

    def restore(self, kept: object) -> None:
        """Put back what a draft kept."""
        if not isinstance(kept, dict):
            return
        given = kept.get("id")
        self._id = given if isinstance(given, int) else None
        self.kind.restore(kept.get("kind"))
        self.description.setPlainText(str(kept.get("description", "")))
        self.due_on.restore(kept.get("due_on"))
        self.done_on.restore(kept.get("done_on"))
