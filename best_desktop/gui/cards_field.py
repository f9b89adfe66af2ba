"""A field of any number of like cards: each a small form, added and taken away by keyboard."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from best_desktop.gui.compound import Compound
from best_desktop.gui.icons import dress
from best_desktop.gui.tab_order import tab_as_read

if TYPE_CHECKING:
    from best_desktop.gui.office import Office


class Card(QFrame):
    """One card; a subclass adds its fields in :meth:`build` and says what is wrong with them."""

    changed = Signal()

    def __init__(self, noun: str, parent: QWidget) -> None:
        """An empty card."""
        super().__init__(parent)
        self.noun = noun
        self.remove = QPushButton("Remove", self)
        self.remove.setProperty("noKey", True)
        dress(self.remove, "remove")
        self.form = QFormLayout(self)
        self.form.setContentsMargins(0, 0, 0, 8)
        self.form.setHorizontalSpacing(16)
        self._named: list[tuple[QWidget, str]] = []
        self._head = QLabel(self)
        self._head.setTextFormat(Qt.TextFormat.PlainText)
        self._head.setProperty("noKey", True)
        self.build()

    def build(self) -> None:
        """Add the fields."""
        raise NotImplementedError

    def row(self, label: str, field: QWidget, said: str) -> None:
        """Add a field; ``said`` is what a screen reader calls it after the card's name."""
        self._named.append((field, said))
        if len(self._named) == 1:
            line = QHBoxLayout()
            line.setSpacing(8)
            line.addWidget(field, 1)
            line.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)
            self._head.setBuddy(field)
            self.form.addRow(self._head, line)
            return
        words = QLabel(label, self)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setProperty("noKey", True)
        words.setBuddy(field)
        self.form.addRow(words, field)

    def name(self, number: int) -> None:
        """Say which card this is."""
        title = f"{self.noun.capitalize()} {number}"
        self._head.setText(title)
        for field, said in self._named:
            field.setAccessibleName(f"{title}: {said}")
        self.remove.setAccessibleName(f"Remove {self.noun} {number}")

    @property
    def title(self) -> str:
        """What this card is called: 'Order 2'."""
        return self._head.text()

    def first(self) -> QWidget:
        """The field that takes the keyboard."""
        return self._named[0][0]

    def set_office(self, office: Office) -> None:
        """Where today's date comes from."""
        for field, _ in self._named:
            take = getattr(field, "set_office", None)
            if callable(take):
                take(office)

    def is_empty(self) -> bool:
        """Whether nobody filled anything in."""
        raise NotImplementedError

    def problem(self) -> tuple[str, QWidget | None]:
        """What is wrong, and in which field."""
        raise NotImplementedError

    def kept(self) -> dict[str, object]:
        """What a draft keeps."""
        raise NotImplementedError

    def restore(self, kept: dict[str, object]) -> None:
        """Put back what a draft kept."""
        raise NotImplementedError


CardT = TypeVar("CardT", bound=Card)


class CardsField(Compound, Generic[CardT]):
    """Any number of cards of one kind."""

    changed = Signal()
    noun = ""
    card: type[CardT]

    def __init__(self, parent: QWidget | None = None) -> None:
        """No card yet."""
        super().__init__(parent)
        self._office: Office | None = None
        self.cards: list[CardT] = []
        self._wrong: QWidget | None = None
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        self.add = QPushButton(self)
        self.add.setProperty("noKey", True)
        dress(self.add, "add")
        foot = QHBoxLayout()
        foot.addWidget(self.add)
        foot.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(self._column)
        whole.addLayout(foot)
        self.add.clicked.connect(self._add_and_go)
        self.number()

    def first_field(self) -> QWidget:
        return self.cards[0].first() if self.cards else self.add

    def set_office(self, office: Office) -> None:
        """Where today's date comes from."""
        self._office = office
        for card in self.cards:
            card.set_office(office)

    def filled(self) -> Sequence[CardT]:
        """The cards somebody filled in."""
        return [each for each in self.cards if not each.is_empty()]

    def begin(self) -> None:
        """Begin with one empty card."""
        self.insert()
        self.number()

    def problem(self) -> str:
        """What is wrong with the first unfinished card; '' where nothing is."""
        for card in self.filled():
            message, self._wrong = card.problem()
            if message:
                return f"{card.title}: {message[:1].lower()}{message[1:]}"
        self._wrong = None
        return ""

    def error_field(self) -> QWidget:
        """The field the message of :meth:`problem` stands under."""
        return self._wrong or self

    def kept(self) -> object:
        """What a draft keeps."""
        return [card.kept() for card in self.cards]

    def restore(self, kept: object) -> None:
        """Put back what a draft kept."""
        for card in list(self.cards):
            self._drop(card)
        for each in kept if isinstance(kept, list) else []:
            if isinstance(each, dict):
                self.insert().restore(each)
        self.number()

    def insert(self) -> CardT:
        """Add an empty card at the end."""
        card = self.card(self.noun, self)
        if self._office is not None:
            card.set_office(self._office)
        card.changed.connect(self.changed)
        card.remove.clicked.connect(lambda: self._take_away(card))
        self.cards.append(card)
        self._column.addWidget(card)
        card.show()
        if self.isVisible():
            tab_as_read(self.window())
        return card

    def _add_and_go(self) -> None:
        card = self.insert()
        self.number()
        card.first().setFocus()

    def _take_away(self, card: CardT) -> None:
        self._drop(card)
        self.number()
        self.add.setFocus()

    def _drop(self, card: CardT) -> None:
        self.cards.remove(card)
        self._column.removeWidget(card)
        card.hide()
        card.deleteLater()

    def number(self) -> None:
        """Give every card its number and the button its words."""
        for number, card in enumerate(self.cards, start=1):
            card.name(number)
        article = "an" if self.noun[:1] in "aeiou" else "a"
        another = f"Add another {self.noun}" if self.cards else f"Add {article} {self.noun}"
        self.add.setText(another)
        self.changed.emit()
