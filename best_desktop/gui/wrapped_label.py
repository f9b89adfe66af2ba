"""Sentences in a form: wrapped to the room there is, and exactly as high as their lines."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

_LETTERS = 48  # how many letters wide it asks to be before it is given its room


class WrappedLabel(QLabel):
    """Plain text over as many lines as it needs.

    QLabel itself asks for a shape it finds pleasing, which leaves gaps in a form.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """No words yet."""
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        asked = self.fontMetrics().averageCharWidth() * _LETTERS
        width = self.width() if self.testAttribute(Qt.WidgetAttribute.WA_Resized) else asked
        return QSize(asked, max(self.heightForWidth(max(width, 1)), 0))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 12, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
