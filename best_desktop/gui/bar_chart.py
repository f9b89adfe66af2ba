"""A small chart of bars side by side, each with its number; its data stands in a table beside it.

Series differ by place, pattern and name in the legend, never by colour alone (B-42).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from best_desktop.gui import theme

_PATTERNS = (
    Qt.BrushStyle.SolidPattern,
    Qt.BrushStyle.BDiagPattern,
    Qt.BrushStyle.Dense5Pattern,
)
_GAP = 4


@dataclass(frozen=True, slots=True)
class Bars:
    """One group of bars: its label and a value for each series."""

    label: str
    values: tuple[int, ...]


class BarChart(QWidget):
    """Groups of bars from left to right; the numbers stand on the bars."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """A chart of nothing."""
        super().__init__(parent)
        self._title = ""
        self._series: tuple[str, ...] = ()
        self._groups: tuple[Bars, ...] = ()
        self._sideways = False
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.news.changed.connect(self.update)

    def show_bars(
        self, title: str, series: Sequence[str], groups: Sequence[Bars], *, sideways: bool = False
    ) -> None:
        """Show a chart; each group has a value for each series.

        ``sideways`` lays the bars one under the other, for long labels; those that there is no
        room for are counted in a last line.

        Raises:
            ValueError: a group has more or fewer values than there are series.
        """
        if any(len(group.values) != len(series) for group in groups):
            raise ValueError("Each group of bars has one value for each series.")
        self._title, self._series, self._groups = title, tuple(series), tuple(groups)
        self._sideways = sideways
        self.setAccessibleName(title)
        self.setAccessibleDescription(self.sentence())
        self.update()

    def sentence(self) -> str:
        """What a screen reader says of the chart."""
        groups = [
            f"{group.label}: "
            + ", ".join(
                f"{value} {name.lower()}"
                for name, value in zip(self._series, group.values, strict=True)
            )
            for group in self._groups
        ]
        return ". ".join(groups)

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(line * 20, line * 9)

    def minimumSizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(line * 10, line * 5)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = theme.tokens()
        line = self.fontMetrics().height()
        area = QRectF(self.rect()).adjusted(8, 4, -8, -4)
        painter.setPen(QColor(look.text))
        self._legend(painter, area, line)
        if self._groups:
            floor = QRectF(area.left(), area.top() + 2 * line, area.width(), area.height())
            floor.setBottom(area.bottom())
            if self._sideways:
                self._lines(painter, floor, line)
            else:
                floor.setBottom(area.bottom() - line - 4)
                self._bars(painter, floor, line)
        painter.end()

    def _legend(self, painter: QPainter, area: QRectF, line: int) -> None:
        bold = painter.font()
        bold.setBold(True)
        painter.setFont(bold)
        painter.drawText(area, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, self._title)
        painter.setFont(self.font())
        right = area.right()
        if len(self._series) == 1:
            return  # the title says what it is
        for at, name in reversed(tuple(enumerate(self._series))):
            width = self.fontMetrics().horizontalAdvance(name)
            right -= width
            painter.setPen(QColor(theme.tokens().text))
            painter.drawText(
                QRectF(right, area.top(), width + 2, line), Qt.AlignmentFlag.AlignVCenter, name
            )
            right -= line
            self._fill(painter, QRectF(right, area.top() + 3, line - 6, line - 6), at)
            right -= 12

    def _fill(self, painter: QPainter, box: QRectF, series: int) -> None:
        colour = QColor(theme.tokens().link)
        painter.setPen(QPen(colour, 1))
        painter.setBrush(QBrush(colour, _PATTERNS[series % len(_PATTERNS)]))
        painter.drawRect(box)

    def _fitting(self, label: str, width: int) -> str:
        """A label as it fits under its bars: whole, its first word, or cut."""
        metrics = self.fontMetrics()
        for each in (label, label.split(" ", maxsplit=1)[0]):
            if metrics.horizontalAdvance(each) <= width:
                return each
        return metrics.elidedText(label, Qt.TextElideMode.ElideRight, width)

    def _lines(self, painter: QPainter, area: QRectF, line: int) -> None:
        """One bar under the other, as many as there is room for; the rest is counted."""
        metrics, number = self.fontMetrics(), max(len(self._series), 1)
        pitch = number * line * 0.8 + 6
        room = max(int((area.bottom() - area.top() + line - 6) // pitch), 1)
        shown = self._groups if len(self._groups) <= room else self._groups[: room - 1]
        names = [group.label for group in shown]
        begin = min(
            max((metrics.horizontalAdvance(each) for each in names), default=0) + 12,
            area.width() * 0.5,
        )
        most = max((value for group in self._groups for value in group.values), default=0) or 1
        long = area.width() - begin - metrics.horizontalAdvance("00,000")
        top = area.top() - line + 6
        for place, group in enumerate(shown):
            level = top + place * pitch
            painter.setPen(QColor(theme.tokens().text))
            name = metrics.elidedText(group.label, Qt.TextElideMode.ElideRight, int(begin) - 10)
            side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(area.left(), level, begin - 8, pitch - 4), side, name)
            for at, value in enumerate(group.values):
                high = (pitch - 8) / number
                left = area.left() + begin
                box = QRectF(left, level + 2 + at * high, long * value / most, high - 2)
                if value:
                    self._fill(painter, box, at)
                painter.setPen(QColor(theme.tokens().text))
                beside = QRectF(box.right() + 5, box.top(), line * 6, box.height())
                painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter, f"{value:,}")
        if len(shown) < len(self._groups):
            rest = QRectF(area.left(), top + len(shown) * pitch, area.width(), line + 2)
            more = len(self._groups) - len(shown)
            painter.drawText(
                rest, Qt.AlignmentFlag.AlignVCenter, f"and {more} more, in the table beside it"
            )

    def _bars(self, painter: QPainter, floor: QRectF, line: int) -> None:
        most = max((value for group in self._groups for value in group.values), default=0) or 1
        width = floor.width() / len(self._groups)
        number = max(len(self._series), 1)
        bar = min((width - 4 * _GAP) / number - _GAP, line * 3)
        for place, group in enumerate(self._groups):
            left = floor.left() + place * width
            start = left + (width - number * (bar + _GAP)) / 2
            for at, value in enumerate(group.values):
                height = (floor.height() - line) * value / most
                box = QRectF(start + at * (bar + _GAP), floor.bottom() - height, bar, height)
                if value:
                    self._fill(painter, box, at)
                painter.setPen(QColor(theme.tokens().text))
                above = QRectF(box.left() - line, box.top() - line, bar + 2 * line, line)
                painter.drawText(above, Qt.AlignmentFlag.AlignCenter, str(value))
            name = self._fitting(group.label, int(width) - 2)
            painter.drawText(
                QRectF(left, floor.bottom() + 3, width, line), Qt.AlignmentFlag.AlignCenter, name
            )
        painter.setPen(QPen(QColor(theme.tokens().control_border), 1))
        painter.drawLine(floor.bottomLeft(), floor.bottomRight())
