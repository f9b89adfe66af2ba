"""A status tag as a part of a page: icon, word and tint, as in the lists."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from best_desktop.domain.vocabulary import Tag
from best_desktop.gui.tag_delegate import paint_tag, tag_size


class TagLabel(QWidget):
    """Shows one tag; it cannot be pressed and does not look so (B-31)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """A label that shows nothing yet."""
        super().__init__(parent)
        self._tag: Tag | None = None
        self._words = ""
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def words(self) -> str:
        """The words shown."""
        return self._words

    def show_tag(self, tag: Tag, words: str = "") -> None:
        """Show a tag, with other words than its own where they say more."""
        self._tag, self._words = tag, words or tag.label
        self.setAccessibleName(f"Status: {self._words}")
        self.setToolTip(self._words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return tag_size(self.font(), self._words) + QSize(2, 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(tag_size(self.font(), "…").width(), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        if self._tag is None:
            return
        painter = QPainter(self)
        paint_tag(painter, QRectF(self.rect()), self._tag, self.font(), self._words)
        painter.end()
