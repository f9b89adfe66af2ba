"""A layout that sets widgets in lines and wraps, for chips and filters."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Widgets from left to right, in reading order, on as many lines as the width asks for."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = 8, lines: int = 8) -> None:
        """An empty flow; ``gap`` and ``lines`` are the spaces between widgets and lines, in px."""
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap, self._lines = gap, lines
        self.setContentsMargins(QMargins(0, 0, 0, 0))

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def clear(self) -> None:
        """Take every widget out and delete it."""
        while self._items:
            widget = self._items.pop().widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), place=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, place=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        edges = self.contentsMargins()
        return size + QSize(edges.left() + edges.right(), edges.top() + edges.bottom())

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        edges = self.contentsMargins()
        area = rect.marginsRemoved(edges)
        y = area.y()
        for number, line in enumerate(self._wrapped(area.width())):
            y += self._lines if number else 0
            height = max(hint.height() for _, hint in line)
            x = area.x()
            for item, hint in line:
                if place:
                    # In the middle of the line, where its widgets differ in height.
                    down = (height - hint.height()) // 2
                    item.setGeometry(QRect(QPoint(x, y + down), hint))
                x += hint.width() + self._gap
            y += height
        return y - rect.y() + edges.bottom()

    def _wrapped(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """The items line by line, each with the size it wants."""
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        used = 0
        for item in self._items:
            if item.isEmpty():
                continue
            hint = item.sizeHint().boundedTo(QSize(max(width, 1), 1 << 20))
            if not lines or used + self._gap + hint.width() > width:
                lines.append([])
                used = -self._gap
            lines[-1].append((item, hint))
            used += self._gap + hint.width()
        return lines


class FlowRow(QWidget):
    """Widgets in lines, as high as the lines are at its width: nothing below ever covers them.

    Splitters, tabs and pages ask their parts for a least size and know nothing of widths; so the
    row keeps its least height up to date itself.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """An empty row; widgets are added to ``flow``."""
        super().__init__(parent)
        self.flow = FlowLayout(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Show}:
            self._fit()
        return done

    def _fit(self) -> None:
        if not self.isVisible():  # its width is not yet its own
            return
        needed = self.flow.heightForWidth(self.width())
        if needed != self.minimumHeight():
            self.setMinimumHeight(needed)
