"""The room of the pages: each fills it, and scrolls where the window is lower than it needs."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class PageScroll(QScrollArea):
    """Holds the pages at the size of the window, or at their least size where that is more.

    Qt's own resizing would ask for the height at which every wrapped text of a page is in sight,
    which is more than a page with lists of its own needs.
    """

    def __init__(self, parent: QWidget) -> None:
        """Hold nothing yet."""
        super().__init__(parent)
        self.setObjectName("pageScroll")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def hold(self, pages: QWidget) -> None:
        """Take the pages in."""
        self.setWidget(pages)
        pages.installEventFilter(self)
        self.fit()

    def fit(self) -> None:
        """Give the pages the room there is, or the least they need."""
        pages = self.widget()
        if pages is not None:
            least = pages.minimumSizeHint().expandedTo(pages.minimumSize())
            pages.resize(self.viewport().size().expandedTo(least))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self.fit()
        return super().eventFilter(watched, event)
