"""What compensation is made of: a card for each head, fixed sums worked out as they are typed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from best_desktop.casework.compensation_views import SumInput
from best_desktop.domain.compensation import FixedSum, FixedSums
from best_desktop.domain.money import pounds
from best_desktop.domain.outside_words import CompensationHead
from best_desktop.gui.cards_field import Card, CardsField
from best_desktop.gui.money_field import MoneyField
from best_desktop.gui.word_box import WordBox


class SumCard(Card):
    """One head: a fixed sum asks how many, any other its amount."""

    def build(self) -> None:
        self.edition: FixedSums | None = None
        self.head = WordBox(self)
        self.head.offer_words(CompensationHead)
        self.quantity = QLineEdit(self)
        self.amount = MoneyField(self)
        self.note = QLineEdit(self)
        self.worked_out = QLabel(self)
        self.worked_out.setTextFormat(Qt.TextFormat.PlainText)
        self.worked_out.setProperty("kind", "muted")
        self.row("", self.head, "what for")
        self.row("How many", self.quantity, "how many")
        self.row("Amount", self.amount, "amount")
        self.form.addRow("", self.worked_out)
        self.row("Note", self.note, "note")
        self.head.currentIndexChanged.connect(self.show_what_applies)
        self.quantity.textChanged.connect(self.show_what_applies)
        self.amount.textChanged.connect(self.changed)
        self.show_what_applies()

    def fixed(self) -> FixedSum | None:
        """The fixed sum of the head chosen, None where the amount is free."""
        head = self.head.word(CompensationHead)
        return self.edition.find(head) if self.edition and head else None

    def many(self) -> int | None:
        """How many days, weeks or visits; None where it is no whole number above nothing."""
        text = self.quantity.text().strip()
        return int(text) if text.isascii() and text.isdigit() and 0 < int(text) <= 10_000 else None

    def _is_other(self) -> bool:
        """Whether the head says nothing by itself, so that the letter tells the note."""
        return self.head.word(CompensationHead) is CompensationHead.OTHER

    def pence(self) -> int:
        """What this head comes to so far."""
        fixed = self.fixed()
        return fixed.pence * (self.many() or 0) if fixed else self.amount.pence() or 0

    def show_what_applies(self) -> None:
        """Ask for how many or for an amount, and say what a fixed sum comes to."""
        fixed = self.fixed()
        label = self.form.labelForField(self.note)
        if isinstance(label, QLabel):
            label.setText("What exactly" if self._is_other() else "Note")
        self.form.setRowVisible(self.quantity, fixed is not None)
        self.form.setRowVisible(self.amount, fixed is None)
        self.form.setRowVisible(self.worked_out, fixed is not None)
        if fixed is not None:
            each = f"{pounds(fixed.pence)} for each {fixed.per}"
            come = f"{each}: {pounds(self.pence())}" if self.many() else each
            self.worked_out.setText(come)
        self.changed.emit()

    def is_empty(self) -> bool:
        texts = (self.quantity.text(), self.amount.text(), self.note.text())
        return not self.head.currentData() and not any(each.strip() for each in texts)

    def problem(self) -> tuple[str, QWidget | None]:
        if not self.head.currentData():
            return "choose what it is for", self.note
        if self._is_other() and not self.note.text().strip():
            return "say what exactly it is for, as the letter tells it", self.note
        if self.fixed() is not None and self.many() is None:
            return "enter how many, as a whole number", self.quantity
        if self.fixed() is None:
            wrong = self.amount.problem() or ("" if self.amount.pence() else "enter an amount")
            if wrong:
                return wrong, self.amount
        return "", None

    def sum(self) -> SumInput:
        """The head; only where :meth:`problem` found nothing."""
        head, note = self.head.chosen(CompensationHead), self.note.text()
        if self.fixed() is not None:
            return SumInput(head, quantity=self.many(), note=note)
        return SumInput(head, amount=self.amount.pence(), note=note)

    def kept(self) -> dict[str, object]:
        return {
            "head": self.head.kept(),
            "quantity": self.quantity.text(),
            "amount": self.amount.text(),
            "note": self.note.text(),
        }

    def restore(self, kept: dict[str, object]) -> None:
        self.head.restore(kept.get("head"))
        self.quantity.setText(str(kept.get("quantity", "")))
        self.amount.setText(str(kept.get("amount", "")))
        self.note.setText(str(kept.get("note", "")))


class SumsField(CardsField[SumCard]):
    """The heads of an offer, with what they come to."""

    noun = "sum"
    card = SumCard

    def __init__(self, parent: QWidget | None = None) -> None:
        """No sum yet."""
        self._edition: FixedSums | None = None
        super().__init__(parent)

    def use(self, edition: FixedSums | None) -> None:
        """Work with the fixed sums of an edition."""
        self._edition = edition
        for card in self.cards:
            card.edition = edition
            card.show_what_applies()

    def insert(self) -> SumCard:
        card = super().insert()
        card.edition = self._edition
        card.show_what_applies()
        return card

    def total(self) -> int:
        """What all heads come to so far, in pence."""
        return sum(each.pence() for each in self.cards)

    def sums(self) -> tuple[SumInput, ...]:
        """The heads; only where :meth:`problem` is ''."""
        return tuple(each.sum() for each in self.filled())
