"""The lists of a determination: an issue with its finding, an order with its date and sum."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from best_desktop.casework.ombudsman_views import IssueInput, OrderInput
from best_desktop.domain.outside_words import Finding
from best_desktop.gui.cards_field import Card, CardsField
from best_desktop.gui.date_field import DateField
from best_desktop.gui.growing_text import GrowingText
from best_desktop.gui.money_field import MoneyField
from best_desktop.gui.word_box import WordBox


class IssueCard(Card):
    """One issue, and what the Ombudsman found on it."""

    def build(self) -> None:
        self.issue = GrowingText(self)
        self.finding = WordBox(self)
        self.finding.offer_words(Finding)
        self.row("", self.issue, "what it is about")
        self.row("Finding", self.finding, "finding")
        self.issue.textChanged.connect(self.changed)
        self.finding.currentIndexChanged.connect(self.changed)

    def is_empty(self) -> bool:
        return not self.issue.toPlainText().strip() and not self.finding.currentData()

    def problem(self) -> tuple[str, QWidget | None]:
        if not self.issue.toPlainText().strip():
            return "enter what it is about", self.issue
        if not self.finding.currentData():
            return "choose the finding", self.finding
        return "", None

    def given(self) -> IssueInput:
        """The issue; only where :meth:`problem` found nothing."""
        return IssueInput(self.issue.toPlainText(), self.finding.chosen(Finding))

    def kept(self) -> dict[str, object]:
        return {"issue": self.issue.toPlainText(), "finding": self.finding.kept()}

    def restore(self, kept: dict[str, object]) -> None:
        self.issue.setPlainText(str(kept.get("issue", "")))
        self.finding.restore(kept.get("finding"))


class IssuesField(CardsField[IssueCard]):
    """The issues of a determination."""

    noun = "issue"
    card = IssueCard

    def given(self) -> tuple[IssueInput, ...]:
        """The issues; only where :meth:`problem` is ''."""
        return tuple(each.given() for each in self.filled())


class OrderCard(Card):
    """One order: what is to be done, by when, and the sum where it is to pay one."""

    def build(self) -> None:
        self.text = GrowingText(self)
        self.due_on = DateField(self)
        self.due_on.setProperty("said", "The date the order is due")
        self.amount = MoneyField(self)
        self.row("", self.text, "what to do")
        self.row("Due on", self.due_on, "due on")
        self.row("Sum to pay", self.amount, "sum to pay")
        self.text.textChanged.connect(self.changed)
        self.due_on.changed.connect(self.changed)
        self.amount.textChanged.connect(self.changed)

    def is_empty(self) -> bool:
        typed = self.text.toPlainText().strip() or self.amount.text().strip()
        return not typed and self.due_on.is_empty()

    def problem(self) -> tuple[str, QWidget | None]:
        if not self.text.toPlainText().strip():
            return "enter what is ordered", self.text
        if self.due_on.is_empty():
            return "enter the date it is due", self.due_on
        for field in (self.due_on, self.amount):
            if wrong := field.problem():
                return wrong, field
        return "", None

    def given(self) -> OrderInput:
        """The order; only where :meth:`problem` found nothing."""
        return OrderInput(self.text.toPlainText(), self.due_on.date(), self.amount.pence())

    def kept(self) -> dict[str, object]:
        return {
            "text": self.text.toPlainText(),
            "due_on": self.due_on.kept(),
            "amount": self.amount.text(),
        }

    def restore(self, kept: dict[str, object]) -> None:
        self.text.setPlainText(str(kept.get("text", "")))
        self.due_on.restore(kept.get("due_on"))
        self.amount.setText(str(kept.get("amount", "")))


class OrdersField(CardsField[OrderCard]):
    """The orders of a determination."""

    noun = "order"
    card = OrderCard

    def given(self) -> tuple[OrderInput, ...]:
        """The orders; only where :meth:`problem` is ''."""
        return tuple(each.given() for each in self.filled())
