"""What a paper form is answered on: boxes to tick, lines and boxes to write in.

Each is drawn on a tagged canvas: words belong to their element, lines and boxes are skipped by a
reader. Sizes are in points.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import inf
from typing import cast

from reportlab.lib.colors import Color, black
from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from best_desktop.documents.fonts import BOLD
from best_desktop.documents.letter_look import TaggedParagraph
from best_desktop.documents.letter_tags import Element, TaggedCanvas

BETWEEN = 4 * mm
"""How far columns stand apart."""

_LINE = Color(0.35, 0.35, 0.35)
# What is left of a page under a box, if it is no more than this, is room to write in as well.
_LEFT_OVER = 45 * mm


class TickBox(TaggedParagraph):
    """An option with the box before it; ``mark`` is the place of its cross, where it is ticked."""

    mark: Element | None = None

    def draw(self) -> None:
        """Draw the box, the cross in it, and the words beside it."""
        canvas, size = cast("TaggedCanvas", self.canv), self.style.fontSize
        bottom = self.height - self.style.leading + size * 0.22
        with canvas.artifact():
            canvas.setStrokeColor(black)
            canvas.setLineWidth(1)
            canvas.rect(1, bottom, size, size, stroke=1, fill=0)
        if self.mark is not None:
            with canvas.tagged(self.mark):
                canvas.setFont(BOLD, size)
                canvas.drawCentredString(1 + size / 2, bottom + size * 0.15, "X")
        super().draw()


class Columns(Flowable):
    """Short texts below one another in as many columns as take the least room.

    In more columns than one no text is more than two lines, and no word is parted. They are never
    parted by a page.
    """

    columns = 1

    def __init__(self, texts: Sequence[TaggedParagraph], most: int = 3) -> None:
        """Keep the texts; there are no more columns than ``most``."""
        super().__init__()
        self.texts, self.most = texts, most

    def _parts(self, columns: int) -> list[Sequence[TaggedParagraph]]:
        longest = -(-len(self.texts) // columns)
        return [self.texts[n : n + longest] for n in range(0, len(self.texts), longest)]

    def _high(self, columns: int, width: float, height: float) -> tuple[float, int]:
        """How high they are in so many columns, without end where they do not fit, and wrapped."""
        room, wrapped, heights = width / columns - BETWEEN, 0, [0.0]
        for part in self._parts(columns):
            high = 0.0
            for each in part:
                high += each.wrap(room, height)[1] + self._below(each)
                lines, wide = len(each.blPara.lines), each.minWidth() + each.style.leftIndent
                if columns > 1 and (wide > room or lines > 2):
                    return inf, 0
                wrapped += lines > 1
            heights.append(high)
        return max(heights), wrapped

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803
        """Choose the columns: each text that is not one line counts as half a line more."""

        def room(columns: int) -> float:
            high, wrapped = self._high(columns, availWidth, availHeight)
            return high + wrapped * float(self.texts[0].style.leading) / 2

        self.width = availWidth
        self.columns = min(range(1, self.most + 1), key=room)
        self.height, _ = self._high(self.columns, availWidth, availHeight)
        return self.width, self.height

    @staticmethod
    def _below(text: TaggedParagraph) -> float:
        return float(text.style.fontSize) * 0.35

    def draw(self) -> None:
        """Draw column after column, as they are read."""
        for number, part in enumerate(self._parts(self.columns)):
            left, top = number * self.width / self.columns, self.height
            for each in part:
                top -= each.height
                each.drawOn(self.canv, left, top)
                top -= self._below(each)


class Lines(Flowable):
    """Lines to write on, ``row`` apart."""

    thick = 0.75

    def __init__(self, rows: int, row: float) -> None:
        """So many lines."""
        super().__init__()
        self.rows, self.row = rows, row

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: ARG002, N803
        """The whole width."""
        self.width, self.height = availWidth, self.rows * self.row
        return self.width, self.height

    def draw(self) -> None:
        """Draw them from the top."""
        canvas = cast("TaggedCanvas", self.canv)
        with canvas.artifact():
            canvas.setStrokeColor(_LINE)
            canvas.setLineWidth(self.thick)
            for number in range(self.rows):
                bottom = self.height - (number + 1) * self.row + 1
                canvas.line(0, bottom, self.width, bottom)


class Rule(Lines):
    """A line across the page."""

    def __init__(self, thick: float = 0.75) -> None:
        """A line of some thickness."""
        super().__init__(1, 6)
        self.thick = thick


class Box(Flowable):
    """A box to write in, with what is left of a page under it where that is little.

    It takes less than it ``wants`` where a page has only that left, but never less than ``least``.
    """

    def __init__(self, wants: float, least: float = 0) -> None:
        """A box of some height; without ``least`` it is never lower."""
        super().__init__()
        self.wants, self.least = wants, least or wants

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803
        """The whole width; the height is its own, or all that is left of the page."""
        fills = self.least <= availHeight <= self.wants + _LEFT_OVER
        self.width, self.height = availWidth, availHeight if fills else self.wants
        return self.width, self.height

    def draw(self) -> None:
        """Draw the box, a little off what follows."""
        canvas = cast("TaggedCanvas", self.canv)
        with canvas.artifact():
            canvas.setStrokeColor(_LINE)
            canvas.setLineWidth(0.75)
            canvas.rect(0, 4, self.width, self.height - 4, stroke=1, fill=0)


class Beside(Flowable):
    """A question with its answer, boxes to tick, or lines to write on, beside it.

    ``share`` is how much of the width the question has. Lines are ``row`` apart; an answer stands
    on one, and boxes on none.
    """

    def __init__(
        self, label: TaggedParagraph, said: Flowable | None, share: float, rows: int, row: float
    ) -> None:
        """Keep the question, what stands beside it, and how many lines there are."""
        super().__init__()
        self.label, self.said, self.share = label, said, share
        self.rows, self.row = rows, row

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803
        """As high as the higher of the two."""
        self.width = availWidth
        left = availWidth * self.share
        heights = [self.rows * self.row, self.label.wrap(left - BETWEEN, availHeight)[1] + 6]
        if self.said is not None:
            heights.append(self.said.wrap(availWidth - left, availHeight)[1] + 6)
        self.height = max(heights)
        return self.width, self.height

    def draw(self) -> None:
        """Draw the question level with the first line, and the answer on the line."""
        canvas, left = cast("TaggedCanvas", self.canv), self.width * self.share
        top = self.height - self.label.height
        at = 5 if self.rows == 1 else min(self.height - self.row + 5, top) if self.rows else top - 4
        self.label.drawOn(canvas, 0, at)
        if self.said is not None:
            self.said.drawOn(canvas, left, 5 if self.rows else self.height - self.said.height - 4)
        with canvas.artifact():
            canvas.setStrokeColor(_LINE)
            canvas.setLineWidth(0.75)
            for number in range(self.rows):
                bottom = 1 + (self.rows - 1 - number) * self.row
                canvas.line(left, bottom, self.width, bottom)
