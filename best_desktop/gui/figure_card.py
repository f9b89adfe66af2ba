"""A card of the Today page: a large figure, what it counts, and a press that opens the list."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget


class FigureCard(QPushButton):
    """One figure; pressing it opens what was counted."""

    def __init__(self, name: str, opens: str, parent: QWidget | None = None) -> None:
        """A card without a figure yet; ``opens`` says what a press does."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("kind", "card")
        self.setAutoDefault(False)
        self._opens = opens
        self.figure = self._label("figure")
        self.words = self._label("muted")
        self.words.setWordWrap(True)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(4)
        column.addWidget(self.figure)
        column.addWidget(self.words)
        column.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def show_figure(self, figure: str, words: str) -> None:
        """Show a figure and what it counts."""
        self.figure.setText(figure)
        self.words.setText(words)
        self.setAccessibleName(f"{words}: {figure}")
        self.setAccessibleDescription(self._opens)
        self.setToolTip(self._opens)
        self.updateGeometry()

    def tighten(self, tight: bool) -> None:
        """Less room around the figure, where the window is low."""
        edge = 6 if tight else 12
        self._column.setContentsMargins(edge + 4, edge, edge + 4, edge)
        self._column.setSpacing(0 if tight else 4)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """The room the two labels need; a button knows only of its own text."""
        return self._column.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(96, self._column.heightForWidth(150))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._column.heightForWidth(width)

    def _label(self, kind: str) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("kind", kind)
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        return label
