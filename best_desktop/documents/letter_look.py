"""How the text of a letter looks: sizes, styles, and paragraphs that know their place in it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, cast

from reportlab.lib.colors import black
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable, Paragraph
from reportlab.platypus.paraparser import ParaFrag, ParaParser

from best_desktop.documents.fonts import REGULAR, printable
from best_desktop.documents.letter_tags import Element, TaggedCanvas
from best_desktop.domain.vocabulary import LetterFormat

# Lines typed one below the other, as an address is, are not parted if they are no more than these.
WHOLE = 12
_SHORT = 25
_LONG = re.compile(rf"[^\s/]+[./][^\s]{{{_SHORT},}}")


@dataclass(frozen=True, slots=True)
class Look:
    """Sizes in points: the type, and the width of the text on the page.

    ``head`` is the name and the address of the office; a block no higher than ``kept`` is not
    split over two pages. A ``large`` letter keeps date, reference and channels in its running
    text, and one set ``by_sentence`` begins a line with each sentence (B-55).
    """

    body: float
    leading: float
    title: float
    section: float
    small: float
    column: float
    bottom: float
    head: tuple[float, float]
    kept: float = 230
    large: bool = False
    by_sentence: bool = False

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


STANDARD = Look(12, 17, 16, 13, 10, column=138 * mm, bottom=20 * mm, head=(15, 10.5))
EASY = Look(
    16, 24, 24, 20, 14, column=132 * mm, bottom=42 * mm, head=(18, 14), kept=400, large=True,
    by_sentence=True,
)  # fmt: skip
LARGE = Look(
    18, 25, 24, 20, 18, column=160 * mm, bottom=26 * mm, head=(20, 18), kept=290, large=True
)
LARGER = Look(
    24, 33, 30, 27, 24, column=165 * mm, bottom=28 * mm, head=(24, 24), kept=330, large=True
)
LOOKS = {
    LetterFormat.STANDARD: STANDARD,
    LetterFormat.PLAIN_TEXT: STANDARD,
    LetterFormat.EASY_READ: EASY,
    LetterFormat.LARGE_PRINT: LARGE,
    LetterFormat.LARGER_PRINT: LARGER,
}


class TaggedParagraph(Paragraph):
    """A paragraph that knows what it is in the structure, also when a page splits it.

    One of ``typed_lines``, an address say, goes to the next page rather than over two.
    """

    element: Element
    label: Element | None = None
    typed_lines = False
    blPara: Any  # noqa: N815 - reportlab's name for the broken lines
    _broken_for: float = 0
    _parted = False

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803
        """Break the lines: once for a width, however often that is asked before it is drawn."""
        # A frame's own width is that of its column but for the last of many decimals.
        if abs(availWidth - self._broken_for) > 0.01 or "blPara" not in self.__dict__:
            super().wrap(availWidth, availHeight)
            self._broken_for, self._parted = availWidth, False
        return self.width, self.height

    def split(self, availWidth: float, availHeight: float) -> list[Any]:  # noqa: N803
        """Split, and let each part belong to the same element; the bullet stays with the first."""
        if self.stays_whole():
            return []
        parts = cast("list[TaggedParagraph]", super().split(availWidth, availHeight))
        for number, part in enumerate(parts):
            part.element = self.element
            part.label = self.label if number == 0 else None
        return parts

    def stays_whole(self) -> bool:
        """Whether no page may part it; it must have been wrapped."""
        return self.typed_lines and len(self.blPara.lines) <= WHOLE

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
        """End each line but the last with a blank, so that no reader joins two words.

        A line that ends with a stroke is the first part of a long web address: see ``in_parts``.
        """
        if self._parted:
            return
        self._parted = True
        lines = self.blPara.lines
        for number, line in enumerate(lines[:-1]):
            if isinstance(line, tuple):
                if line[1] and not line[1][-1].endswith("/"):
                    lines[number] = (line[0], [*line[1], ""])
            elif line.words and not line.words[-1].text.endswith("/"):
                line.words[-1].text += " "


def paragraph(
    text: str,
    style: ParagraphStyle,
    element: Element,
    kind: type[TaggedParagraph] | None = None,
) -> TaggedParagraph:
    """A paragraph of plain text, of a ``kind`` of its own perhaps: nothing in it is mark-up."""
    made = (kind or TaggedParagraph)(text, style, frags=_fragments(text, style))
    made.element = element
    return made


def _fragments(text: str, style: ParagraphStyle) -> list[ParaFrag]:
    """A text as reportlab's mark-up parser would leave it, which is never asked.

    So nothing typed can name a file, a font or an address, and the parser's time is saved.
    """
    plain, broken = _as_parsed(style)
    made: list[ParaFrag] = []
    for number, line in enumerate(text.split("\n")):
        if number:
            made.append(broken.clone())
        if line or not number:
            made.append(plain.clone(text=line))
    return made


_PARSED: dict[tuple[Any, ...], tuple[ParaFrag, ParaFrag]] = {}


def _as_parsed(style: ParagraphStyle) -> tuple[ParaFrag, ParaFrag]:
    """What the parser makes of a word and of a line break in a style."""
    key = (style.fontName, style.fontSize, str(style.textColor))
    if key not in _PARSED:
        parser: Any = ParaParser()
        _, (plain, broken, _), _ = parser.parse("x<br/>x", style)
        _PARSED[key] = plain, broken
    return _PARSED[key]


def one_line(text: str) -> str:
    """A text on one line, as it is printed."""
    return " ".join(printable(text).split())


def in_parts(text: str, size: float, room: float) -> str:
    """Break a web address that is longer than a line after its last stroke that fits."""
    if len(text) < _SHORT:
        return text
    return _LONG.sub(lambda word: _part_address(word[0], size, room), text)


def _part_address(word: str, size: float, room: float) -> str:
    if stringWidth(word, REGULAR, size) <= room:
        return word
    cuts = [n for n, each in enumerate(word, start=1) if each == "/" and n < len(word)]
    cut = max((each for each in cuts if stringWidth(word[:each], REGULAR, size) <= room), default=0)
    return f"{word[:cut]}\n{word[cut:]}" if cut else word


class Closing(Flowable):
    """The last paragraph with the signature under it, which takes two lines along over a page."""

    def __init__(self, text: TaggedParagraph, signed: list[Flowable]) -> None:
        """Keep them for the page they come to."""
        super().__init__()
        self.text, self.signed = text, signed

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803
        """Their size, one below the other."""
        self.width = availWidth
        self.height = sum(
            each.wrap(availWidth, availHeight)[1] + each.getSpaceAfter() for each in self._all()
        )
        return self.width, self.height

    def split(self, availWidth: float, availHeight: float) -> list[Flowable]:  # noqa: N803
        """What of the text stays behind, and the rest with the signature; nothing if too little."""
        two_lines = 2 * self.text.style.leading
        room = min(availHeight, float(self.text.height) - two_lines + 0.01)
        parts = self.text.split(availWidth, room) if room > 0 else []
        return [parts[0], Closing(parts[1], self.signed)] if len(parts) > 1 else []

    def draw(self) -> None:
        """Draw them from the top."""
        top = self.height
        for each in self._all():
            top -= each.height
            each.drawOn(self.canv, 0, top)
            top -= each.getSpaceAfter()

    def _all(self) -> list[Flowable]:
        return [self.text, *self.signed]
