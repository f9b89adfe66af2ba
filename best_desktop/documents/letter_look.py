"""How the text of a letter looks: sizes, styles, and paragraphs that know their place in it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, cast
from xml.sax.saxutils import escape

from reportlab.lib.colors import black
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Paragraph

from best_desktop.documents.fonts import REGULAR, printable
from best_desktop.documents.letter_tags import Element, TaggedCanvas
from best_desktop.domain.working_days import MONTHS

_NBSP = "\N{NO-BREAK SPACE}"
# What is not split over two lines: dates, telephone numbers, postcodes, a number and what it
# counts, and words that lead to a number (B-53).
_TOGETHER = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b\d{{1,2}} (?:{'|'.join(MONTHS)})(?: \d{{4}})?\b",
        r"\b0\d{2,4}(?: \d{3,6}){1,2}\b",
        r"\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b",
        r"\b\d+ (?:working|calendar|days?|weeks?|months?|years?|hours?)\b",
        r"\b(?:[Ss]tages?|[Pp]oints?|Flat|option|PO Box|Unit) \w+\b",
    )
)


@dataclass(frozen=True, slots=True)
class Look:
    """Sizes in points: the type, and the width of the text on the page."""

    body: float
    leading: float
    title: float
    section: float
    small: float
    column: float
    bottom: float
    large: bool = False

    def style(self, size: float = 0, **more: Any) -> ParagraphStyle:
        """A paragraph style in the letter font, body size unless another is given."""
        size = size or self.body
        settings = {
            "fontName": REGULAR,
            "fontSize": size,
            "leading": round(size * self.leading / self.body, 1),
            "spaceAfter": self.body * 0.6,
            "allowWidows": 0,
            "allowOrphans": 0,
            "splitLongWords": 1,
            "textColor": black,
            **more,
        }
        return ParagraphStyle("letter", **settings)


STANDARD = Look(12, 17, 16, 13, 10, column=138 * mm, bottom=20 * mm)
LARGE = Look(18, 25, 24, 20, 18, column=160 * mm, bottom=26 * mm, large=True)


class TaggedParagraph(Paragraph):
    """A paragraph that knows what it is in the structure, also when a page splits it."""

    element: Element
    label: Element | None = None
    blPara: Any  # noqa: N815 - reportlab's name for the broken lines

    def split(self, availWidth: float, availHeight: float) -> list[Any]:  # noqa: N803
        """Split, and let each part belong to the same element; the bullet stays with the first."""
        parts = cast("list[TaggedParagraph]", super().split(availWidth, availHeight))
        for number, part in enumerate(parts):
            part.element = self.element
            part.label = self.label if number == 0 else None
        return parts

    def draw(self) -> None:
        """Draw the bullet, if there is one, and the text as marked content."""
        canvas = cast("TaggedCanvas", self.canv)
        if self.label:
            style = self.style
            with canvas.tagged(self.label):
                canvas.setFont(REGULAR, style.fontSize)
                canvas.drawString(style.bulletIndent, self.height - style.fontSize, "•")
        self._part_lines()
        with canvas.tagged(self.element):
            super().draw()

    def _part_lines(self) -> None:
        """End each line but the last with a blank, so that no reader joins two words."""
        lines = self.blPara.lines
        for number, line in enumerate(lines[:-1]):
            if isinstance(line, tuple):
                lines[number] = (line[0], [*line[1], ""])
            elif line.words:
                line.words[-1].text += " "


def paragraph(
    text: str,
    style: ParagraphStyle,
    element: Element,
    kind: type[TaggedParagraph] | None = None,
) -> TaggedParagraph:
    """A paragraph of plain text, of a ``kind`` of its own perhaps: nothing in it is mark-up."""
    made = (kind or TaggedParagraph)(escape(text).replace("\n", "<br/>"), style)
    made.element = element
    return made


def one_line(text: str) -> str:
    """A text on one line, as it is printed."""
    return " ".join(printable(text).split())


def kept_together(text: str) -> str:
    """Bind what may not be split; it is still a plain blank in the PDF's text."""
    for pattern in _TOGETHER:
        text = pattern.sub(lambda match: match[0].replace(" ", _NBSP), text)
    return text
