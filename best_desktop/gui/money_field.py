"""A line for a sum of money, typed in pounds and read as whole pence."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from best_desktop.domain.money import NotMoney, typed_pence


class MoneyField(QLineEdit):
    """``ask`` (a dynamic property in the form) is the message where it is required and empty."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """An empty line."""
        super().__init__(parent)
        self.setPlaceholderText("£, for example 150.00")

    def pence(self) -> int | None:
        """What is typed in whole pence; None where nothing is, or nothing that can be read."""
        try:
            return typed_pence(self.text()) if self.text().strip() else None
        except NotMoney:
            return None

    def problem(self) -> str:
        """What is wrong with what is typed; '' where nothing is."""
        if not self.text().strip():
            return str(self.property("ask") or "")
        try:
            typed_pence(self.text())
        except NotMoney as wrong:
            return str(wrong)
        return ""
