"""What stands at fixed places on the sheets of a letter: head, window, folds, foot, watermark.

Lengths are in points; places are measured from the top left of an A4 sheet and turned into the
canvas's own, from the bottom left, where they are drawn.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from reportlab.lib.colors import Color, black, white
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth

from best_desktop.documents.fonts import BOLD, REGULAR
from best_desktop.documents.letter_logo import draw_logo, logo_width
from best_desktop.documents.letter_look import (
    Look,
    TaggedParagraph,
    one_line,
    paragraph,
)
from best_desktop.documents.letter_parts import SAMPLE, channels, details, kept_together
from best_desktop.documents.letter_tags import Element, TaggedCanvas
from best_desktop.domain.letter_facts import LetterFacts
from best_desktop.domain.letter_paper import LetterPaper

WIDTH, HEIGHT = A4
LEFT, RIGHT = 25 * mm, WIDTH - 20 * mm
ADDRESS_SIZES = ((11, 4.5 * mm), (10, 4 * mm))
DETAILS_LEFT = 122 * mm
HEAD_TOP, HIGHEST = 17 * mm, 5 * mm
MARK, BESIDE = 15 * mm, 5 * mm
HEAD_LEAST, SMALLEST = 18, 6
FOLD_MARK = (5, 9)
FOOTER_BOTTOM, FOOTER_HIGHEST = 16 * mm, 80 * mm
FOOTER_COLUMNS = ((LEFT, 63 * mm), (LEFT + 66 * mm, RIGHT - LEFT - 66 * mm))
# The highest ink of the letter font over its baseline, accents included, for 1 point of size.
ASCENT = 0.905

_GREY = Color(0.72, 0.72, 0.72)
_PALE = Color(0.90, 0.90, 0.90)


class DoesNotFit(ValueError):
    """Something does not fit its place on the sheet; the message says what to shorten."""


class AddressTooLong(DoesNotFit):
    """The address does not fit the window of the envelope."""


@dataclass(frozen=True, slots=True)
class _HeadLine:
    """A line of the letterhead, with the place of its baseline below the head's top."""

    text: str
    font: str
    size: float
    below: float


class Sheet:
    """The fixed parts of one letter, each with its place in the reading order.

    Large print keeps the date and reference, and the landlord's channels, in the running text.
    """

    def __init__(self, facts: LetterFacts, look: Look, watermark: str, document: Element) -> None:
        """Measure the address; AddressTooLong where the window is too small for it."""
        self.facts, self.look = facts, look
        self.address = fit_address(facts.addressee, facts.paper)
        marks = (SAMPLE if facts.sample else "", watermark)
        self.marks = tuple(dict.fromkeys(filter(None, map(one_line, marks))))
        self.logo = facts.logo
        self.figure = document.child("Figure") if self.logo and self.logo.alt else None
        width = logo_width(self.logo.content, MARK) if self.logo else MARK
        self.head_left = LEFT + width + BESIDE
        self.letterhead = document.child("P")
        self.addressee = document.child("P")
        lines = () if look.large else details(facts)
        self.details_left = max(DETAILS_LEFT, (facts.paper.free.right + 1) * mm)
        self.details = [
            (document.child("P"), _broken(one_line(line), look.body, RIGHT - self.details_left))
            for line in lines
        ]
        # Read last, though they stand at the foot of the first page: see place_channels.
        self.channels = () if look.large else (Element("P"), Element("P"))

    def place_channels(self, document: Element) -> None:
        """Put the foot of the first page where it is read: after everything before it."""
        document.children += self.channels

    @property
    def first_bottom(self) -> float:
        """How far from the bottom the running text of the first page ends."""
        if self.look.large:
            return self.look.bottom
        high = _height(self._columns)
        if high > FOOTER_HIGHEST:
            raise DoesNotFit(
                "Our telephone, email, addresses and so on are too long for the foot of the page. "
                "Shorten them in Settings, Office."
            )
        return FOOTER_BOTTOM + high + 5 * mm

    def begin_later(self, canvas: TaggedCanvas, _: Any) -> None:
        """Draw what lies under the text of a page."""
        with canvas.artifact():
            self._watermark(canvas)

    def begin_first(self, canvas: TaggedCanvas, _: Any) -> None:
        """Draw letterhead, address, details and fold marks."""
        paper = self.facts.paper
        with canvas.artifact():
            self._watermark(canvas)
            head, top = self._head()
            if self.logo is None:
                _draw_mark(canvas, LEFT, HEIGHT - top, MARK)
            elif self.figure is None:
                draw_logo(canvas, self.logo.content, LEFT, HEIGHT - top, MARK)
            self._fold_marks(canvas)
            canvas.setFillColor(black)
        if self.logo is not None and self.figure is not None:
            self.figure.alternative = one_line(self.logo.alt)
            with canvas.tagged(self.figure):
                box = draw_logo(canvas, self.logo.content, LEFT, HEIGHT - top, MARK)
            self.figure.box = box
        with canvas.tagged(self.letterhead):
            for each in head:
                canvas.setFont(each.font, each.size)
                canvas.drawString(self.head_left, HEIGHT - top - each.below, f"{each.text} ")
        with canvas.tagged(self.addressee):
            size, leading, lines = self.address
            canvas.setFont(REGULAR, size)
            for number, line in enumerate(lines):
                baseline = paper.address.top * mm + number * leading + size * ASCENT
                canvas.drawString(paper.address_left * mm, HEIGHT - baseline, f"{line} ")
        canvas.setFont(REGULAR, self.look.body)
        baseline = paper.address.top * mm + 11 * ASCENT
        for element, broken in self.details:
            with canvas.tagged(element):
                for line in broken:
                    canvas.drawString(self.details_left, HEIGHT - baseline, f"{line} ")
                    baseline += self.look.leading * 1.1

    def close(self, canvas: TaggedCanvas, number: int, total: int) -> None:
        """Draw the foot of a page, once the number of pages is known."""
        canvas.setFillColor(black)
        if number == 1 and self.channels:
            self._foot(canvas)
        with canvas.artifact():
            canvas.setFont(REGULAR, self.look.small)
            reference = _broken(one_line(self.facts.reference), self.look.small, 100 * mm)
            canvas.drawString(LEFT, 10 * mm, reference[0])
            canvas.drawRightString(RIGHT, 10 * mm, f"Page {number} of {total}")

    def _head(self) -> tuple[list[_HeadLine], float]:
        """The lines of the letterhead and its top, above what the envelope must have free.

        Each is on one line if that leaves large print large; else it is broken, and in the end
        set as small as it must be to fit.
        """
        lowest = self.facts.paper.free.top * mm
        large, least = self.look.large, HEAD_LEAST if self.look.large else SMALLEST
        size = self.look.head[0]
        lines = self._head_lines(size)
        while size > least and (len(lines) > 2 or _foot_of(lines) > lowest - HIGHEST):
            size -= 0.5
            lines = self._head_lines(size)
        while size > SMALLEST and _foot_of(lines) > lowest - HIGHEST:
            size -= 0.5
            lines = self._head_lines(size)
        high = max(MARK, _foot_of(lines)) if large else MARK
        return lines, max(HIGHEST, min(HEAD_TOP, lowest - max(high, _foot_of(lines))))

    def _head_lines(self, size: float) -> list[_HeadLine]:
        office, below = self.facts.office, 0.0
        smaller, room = min(size, self.look.head[1]), RIGHT - self.head_left
        lines: list[_HeadLine] = []
        for text, font, points in (
            (office.name, BOLD, size),
            (", ".join(office.address), REGULAR, smaller),
        ):
            for number, line in enumerate(_broken(one_line(text), points, room, font)):
                below += max(points * 1.35, 0 if number else 6 * mm) if lines else 6 * mm
                lines.append(_HeadLine(line, font, points, below))
        return lines

    def _fold_marks(self, canvas: TaggedCanvas) -> None:
        paper, (left, right) = self.facts.paper, FOLD_MARK
        canvas.setStrokeColor(_GREY)
        canvas.setLineWidth(0.5)
        for fold in paper.folds if paper.fold_marks else ():
            if not (paper.free.left <= right and fold <= paper.free.bottom):
                canvas.line(left * mm, HEIGHT - fold * mm, right * mm, HEIGHT - fold * mm)

    def _watermark(self, canvas: TaggedCanvas) -> None:
        canvas.saveState()
        canvas.setFillColor(_PALE)
        canvas.setFont(BOLD, 54)
        # Its upper corner stays below the window of the envelope.
        canvas.translate(WIDTH / 2, 108 * mm)
        canvas.rotate(32)
        for number, mark in enumerate(self.marks):
            canvas.drawCentredString(0, -number * 60, mark)
        canvas.restoreState()

    @cached_property
    def _columns(self) -> list[TaggedParagraph]:
        """The landlord's channels in two columns."""
        style = self.look.style(self.look.small, leading=13.5)
        lines = channels(self.facts)
        half = (len(lines) + 1) // 2
        columns = []
        for part, element, (_, width) in zip(
            (lines[:half], lines[half:]), self.channels, FOOTER_COLUMNS, strict=True
        ):
            text = "\n".join(kept_together(one_line(line)) for line in part)
            column = paragraph(text, style, element)
            column.wrap(width, HEIGHT)
            columns.append(column)
        return columns

    def _foot(self, canvas: TaggedCanvas) -> None:
        columns = self._columns
        height = _height(columns)
        with canvas.artifact():
            canvas.setStrokeColor(_GREY)
            canvas.setLineWidth(0.5)
            top = FOOTER_BOTTOM + height + 2 * mm
            canvas.line(LEFT, top, RIGHT, top)
        for column, (left, _) in zip(columns, FOOTER_COLUMNS, strict=True):
            column.drawOn(canvas, left, FOOTER_BOTTOM + height - column.height)


def _foot_of(lines: list[_HeadLine]) -> float:
    return lines[-1].below + lines[-1].size * 0.25


def _height(columns: Iterable[TaggedParagraph]) -> float:
    return max(float(column.height) for column in columns)


def fit_address(
    lines: Iterable[str], paper: LetterPaper | None = None
) -> tuple[float, float, list[str]]:
    """Size, leading and lines of the address as it fits the window; long lines are broken.

    Raises:
        AddressTooLong: it does not fit at 10 point either.
    """
    wanted = [line for line in (one_line(each).rstrip(" ,") for each in lines) if line]
    paper = paper or LetterPaper()
    room = (paper.address.bottom - paper.address.top) * mm + 0.01
    width = (paper.address.right - paper.address_left) * mm
    for size, leading in ADDRESS_SIZES:
        broken = [part for line in wanted for part in _broken(line, size, width)]
        if len(broken) * leading <= room:
            return size, leading, broken
    raise AddressTooLong(
        f"The address takes {len(broken)} lines and the envelope window shows "
        f"{int(room / leading)}. Shorten it or leave a line out."
    )


def _broken(line: str, size: float, room: float, font: str = REGULAR) -> list[str]:
    """A line that is too long, broken where it would leave its room."""
    return [line] if stringWidth(line, font, size) <= room else [*_break(line, size, room, font)]


def _break(line: str, size: float, room: float, font: str) -> Iterator[str]:
    while line:
        width, fits = 0.0, 0
        for character in line:
            width += stringWidth(character, font, size)
            if width > room:
                break
            fits += 1
        else:
            yield line
            return
        cut = line.rfind(" ", 1, fits + 1)
        cut = cut if cut > 0 else max(fits, 1)
        yield line[:cut].rstrip()
        line = line[cut:].lstrip()


def _draw_mark(canvas: TaggedCanvas, left: float, top: float, size: float) -> None:
    """The landlord's mark: a speech bubble with a tick, in black, on a grid of 256."""
    canvas.saveState()
    canvas.translate(left, top)
    canvas.scale(size / 256, -size / 256)
    canvas.setFillColor(black)
    canvas.roundRect(8, 8, 240, 240, 52, stroke=0, fill=1)
    canvas.setFillColor(white)
    canvas.roundRect(48, 52, 160, 128, 28, stroke=0, fill=1)
    tail = canvas.beginPath()
    tail.moveTo(72, 176)
    tail.lineTo(72, 210)
    tail.lineTo(126, 176)
    tail.close()
    canvas.drawPath(tail, stroke=0, fill=1)
    canvas.setStrokeColor(black)
    canvas.setLineWidth(20)
    canvas.setLineCap(1)
    canvas.setLineJoin(1)
    tick = canvas.beginPath()
    tick.moveTo(92, 116)
    tick.lineTo(118, 143)
    tick.lineTo(166, 91)
    canvas.drawPath(tick, stroke=1, fill=0)
    canvas.restoreState()
