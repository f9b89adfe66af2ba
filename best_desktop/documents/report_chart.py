"""A bar chart drawn on a page: numbers on the bars, names beside them, all of it in words too.

Series differ by place, darkness and name, never by colour alone (B-42).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

from reportlab.lib.colors import HexColor, black
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable

from best_desktop.documents.fonts import BOLD, REGULAR
from best_desktop.documents.letter_tags import Element, TaggedCanvas
from best_desktop.documents.pack_pages import shown
from best_desktop.documents.workbook_charts import COLOURS

_TITLE, _SIZE, _LINE = 11.0, 9.0, 12.0
_UPRIGHT_HIGH = 150.0


Value = int | str


@dataclass(frozen=True, slots=True)
class Chart:
    """A bar chart: a label and a value of each series for each group.

    ``sideways`` lays the bars along the page, one group under the other, for long labels.
    A value that is text, such as "<5", is a number that may not be shown: it has no bar.
    """

    title: str
    series: tuple[str, ...]
    groups: tuple[tuple[str, tuple[Value, ...]], ...]
    sideways: bool = False

    @property
    def words(self) -> str:
        """What a screen reader says of it."""
        told = [
            f"{label}: "
            + ", ".join(
                f"{_number(value)} {name.lower()}"
                for name, value in zip(self.series, values, strict=True)
            )
            for label, values in self.groups
        ]
        return f"Bar chart. {self.title}. {'; '.join(told)}."

    @property
    def most(self) -> int:
        """The longest bar's value, at least 1."""
        return max((_long(each) for _, values in self.groups for each in values), default=0) or 1


class ChartPicture(Flowable):
    """A chart with its place in the structure."""

    def __init__(self, chart: Chart, element: Element, width: float) -> None:
        """Measure the chart for a column of ``width`` points."""
        super().__init__()
        self.chart, self.element, self.width = chart, element, width
        series = len(chart.series)
        if chart.sideways:
            self._bar = 11.0 if series == 1 else 8.0
            self._pitch = series * self._bar + 6
            self.height = self._head() + len(chart.groups) * self._pitch + 4
        else:
            self.height = self._head() + _UPRIGHT_HIGH

    def _head(self) -> float:
        return 2 * _LINE + (_LINE + 4 if len(self.chart.series) > 1 else 0)

    def wrap(self, *_: float) -> tuple[float, float]:
        """Its size, whatever room there is."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw it as one figure."""
        canvas = cast("TaggedCanvas", self.canv)
        left, bottom = canvas.absolutePosition(0, 0)
        self.element.box = (left, bottom, left + self.width, bottom + self.height)
        with canvas.tagged(self.element):
            canvas.saveState()
            self._title(canvas)
            if self.chart.sideways:
                self._sideways(canvas)
            else:
                self._upright(canvas)
            canvas.restoreState()

    def _title(self, canvas: TaggedCanvas) -> None:
        canvas.setFillColor(black)
        canvas.setFont(BOLD, _TITLE)
        canvas.drawString(0, self.height - _TITLE, shown(self.chart.title))
        if len(self.chart.series) < 2:
            return
        canvas.setFont(REGULAR, _SIZE)
        across = 0.0
        level = self.height - _TITLE - _LINE - 4
        for name, colour in zip(self.chart.series, COLOURS, strict=False):
            canvas.setFillColor(HexColor(f"#{colour}"))
            canvas.rect(across, level, 8, 8, stroke=0, fill=1)
            canvas.setFillColor(black)
            canvas.drawString(across + 12, level, shown(name))
            across += 12 + stringWidth(name, REGULAR, _SIZE) + 16

    def _sideways(self, canvas: TaggedCanvas) -> None:
        names = [_shortened(shown(label), self.width * 0.45) for label, _ in self.chart.groups]
        begin = max((stringWidth(each, REGULAR, _SIZE) for each in names), default=0) + 8
        room = self.width - begin - 36
        top = self.height - self._head()
        for place, (name, (_, values)) in enumerate(zip(names, self.chart.groups, strict=True)):
            level = top - place * self._pitch
            canvas.setFont(REGULAR, _SIZE)
            canvas.setFillColor(black)
            middle = level - len(values) * self._bar / 2 - _SIZE * 0.35
            canvas.drawRightString(begin - 6, middle, name)
            for at, value in enumerate(values):
                base = level - (at + 1) * self._bar
                long = room * _long(value) / self.chart.most
                self._draw_bar(canvas, at, (begin, base + 1, long, self._bar - 2))
                canvas.setFillColor(black)
                number = _number(value)
                canvas.drawString(begin + long + 4, base + self._bar / 2 - _SIZE * 0.35, number)
        canvas.setStrokeColor(HexColor(0x5B6770))
        canvas.line(begin, top, begin, top - len(names) * self._pitch + 6)

    def _upright(self, canvas: TaggedCanvas) -> None:
        groups, series = self.chart.groups, len(self.chart.series)
        floor = _LINE + 4
        room = _UPRIGHT_HIGH - floor - _LINE
        wide = self.width / max(len(groups), 1)
        bar = min((wide - 8) / max(series, 1), 26.0)
        for place, (label, values) in enumerate(groups):
            start = place * wide + (wide - series * bar) / 2
            canvas.setFont(REGULAR, _SIZE)
            for at, value in enumerate(values):
                high = room * _long(value) / self.chart.most
                self._draw_bar(canvas, at, (start + at * bar + 1, floor, bar - 2, high))
                canvas.setFillColor(black)
                middle = start + (at + 0.5) * bar
                canvas.drawCentredString(middle, floor + high + 3, _number(value))
            name = _shortened(shown(label), wide - 4)
            canvas.drawCentredString((place + 0.5) * wide, 3, name)
        canvas.setStrokeColor(HexColor(0x5B6770))
        canvas.line(0, floor, self.width, floor)

    def _draw_bar(
        self, canvas: TaggedCanvas, series: int, box: tuple[float, float, float, float]
    ) -> None:
        canvas.setFillColor(HexColor(f"#{COLOURS[series % len(COLOURS)]}"))
        if box[2] > 0 and box[3] > 0:
            canvas.rect(*box, stroke=0, fill=1)


def _number(value: Value) -> str:
    return value if isinstance(value, str) else f"{value:,}"


def _long(value: Value) -> int:
    return value if isinstance(value, int) else 0


def _shortened(text: str, width: float) -> str:
    """A text as it fits a width, with an ellipsis where it had to be cut."""
    if stringWidth(text, REGULAR, _SIZE) <= width:
        return text
    while text and stringWidth(f"{text}…", REGULAR, _SIZE) > width:
        text = text[:-1]
    return f"{text.rstrip()}…"


def chart_of(
    title: str,
    series: Sequence[str],
    groups: Sequence[tuple[str, Sequence[Value]]],
    *,
    sideways: bool = False,
) -> Chart:
    """A chart from any sequences.

    Raises:
        ValueError: a group has more or fewer values than there are series.
    """
    if any(len(values) != len(series) for _, values in groups):
        raise ValueError("Each group of bars has one value for each series.")
    return Chart(
        title, tuple(series), tuple((label, tuple(values)) for label, values in groups), sideways
    )
