"""The running text of a letter, from the greeting to the enclosure, set on its pages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from io import BytesIO
from typing import Any, cast

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import (
    BaseDocTemplate,
    CondPageBreak,
    Flowable,
    Frame,
    NextPageTemplate,
    PageBreak,
    PageTemplate,
    Spacer,
)

from best_desktop.documents import fonts
from best_desktop.documents.fonts import BOLD, REGULAR, printable
from best_desktop.documents.letter_look import (
    LOOKS,
    Closing,
    TaggedParagraph,
    in_parts,
    one_line,
    paragraph,
)
from best_desktop.documents.letter_parts import (
    REACH_US,
    Piece,
    channels,
    details,
    enclosed,
    greeting,
    kept_together,
    letter_blocks,
    pieces,
    signature,
)
from best_desktop.documents.letter_sheet import HEIGHT, LEFT, Sheet
from best_desktop.documents.letter_tags import CREATOR, LANGUAGE, Element, TaggedCanvas
from best_desktop.domain.letter_facts import LetterFacts
from best_desktop.domain.letter_template import DraftBlock

# Each page that a paragraph runs over sets all the rest of it again, so a longer one is set in
# parts of so many lines, one after the other without a gap.
PART = 40
# Where the text of a page after the first begins.
_LATER = 22 * mm


def draw(facts: LetterFacts, heading: str, blocks: tuple[DraftBlock, ...], watermark: str) -> bytes:
    """Lay the letter out and return the PDF; AddressTooLong where the window is too small."""
    fonts.register()
    return _Letter(facts, heading, blocks, watermark).pdf()


class _Letter:
    """One letter on its way to paper."""

    def __init__(
        self, facts: LetterFacts, heading: str, blocks: tuple[DraftBlock, ...], watermark: str
    ) -> None:
        self.facts, self.heading, self.blocks = facts, heading, blocks
        self.look = LOOKS[facts.letter_format]
        self.document = Element("Document")
        self.sheet = Sheet(facts, self.look, watermark, self.document)

    def pdf(self) -> bytes:
        buffer = BytesIO()
        template = BaseDocTemplate(
            buffer,
            pagesize=A4,
            title=f"{one_line(self.heading)} – {one_line(self.facts.reference)}",
            author=one_line(self.facts.office.name),
            subject=one_line(self.facts.reference),
            creator=CREATOR,
            invariant=1,
            pageCompression=1,
        )
        first, later = self.sheet.begin_first, self.sheet.begin_later
        template.addPageTemplates(
            [
                self._page(
                    "first", self.facts.paper.text_from * mm, self.sheet.first_bottom, first
                ),
                self._page("later", _LATER, self.look.bottom, later),
            ]
        )
        template.build(self._story(), canvasmaker=self._canvas)
        return buffer.getvalue()

    def _canvas(self, *args: Any, **kwargs: Any) -> TaggedCanvas:
        # Platypus knows nothing of these, and PDF/UA is written for PDF 1.7.
        kwargs.update(lang=LANGUAGE, initialFontName=REGULAR, pdfVersion=(1, 7))
        return TaggedCanvas(*args, document=self.document, close_page=self.sheet.close, **kwargs)

    def _page(self, name: str, top: float, bottom: float, begin: Any) -> PageTemplate:
        frame = Frame(
            LEFT, bottom, self.look.column, HEIGHT - top - bottom,
            leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0, id=name,
        )  # fmt: skip
        return PageTemplate(name, [frame], onPage=begin)

    def _story(self) -> list[Flowable]:
        look = self.look
        story: list[Flowable] = [NextPageTemplate("later")]
        if look.large:
            story += [self._text(line, look.style(spaceAfter=2)) for line in details(self.facts)]
            story.append(Spacer(0, look.body))
        story.append(self._text(greeting(self.facts), look.style(spaceAfter=look.body)))
        story.append(self._title(self.heading))
        blocks = letter_blocks(self.blocks)
        made = [self._heading_and_text(block) for block in blocks[:-1]]
        for number, block in enumerate(blocks[:-1]):
            under = blocks[number + 1].level > block.level and number + 1 < len(made)
            # A heading over others, as that of all points, takes the first of them along.
            story += self._kept(made[number], made[number + 1] if under else [])
        story += self._closing(self._heading_and_text(blocks[-1]) if blocks else [])
        story += self._enclosure()
        if look.large:
            story += self._channels()
        self.sheet.place_channels(self.document)
        return story

    def _channels(self) -> list[Flowable]:
        """How to reach us, well under the signature and all of it on one page."""
        lines = "\n".join(f"- {line}" for line in channels(self.facts))
        block = DraftBlock(REACH_US, REACH_US, lines, mandatory=False, editable=False)
        made = self._heading_and_text(block)
        page = HEIGHT - _LATER - self.look.bottom - 1
        made[0].spaceBefore = self.look.body * 1.7  # which is nothing at the top of a page
        return [CondPageBreak(min(self._height(made), page)), *made]

    def _enclosure(self) -> Iterator[Flowable]:
        for number, block in enumerate(enclosed(self.blocks)):
            if number == 0:
                yield PageBreak()
                yield self._title(block.heading)
                yield from self._pieces(block)
            else:
                yield from self._block(block)

    def _signature(self) -> Iterator[Flowable]:
        yield Spacer(0, self.look.body * 0.6)
        yield self._text("Yours sincerely", self.look.style(spaceAfter=self.look.body * 3))
        for line in signature(self.facts):
            yield self._text(line, self.look.style(spaceAfter=0))

    def _title(self, text: str) -> Flowable:
        size = self.look.title
        style = self.look.style(size, fontName=BOLD, leading=size * 1.2, spaceAfter=size * 0.6)
        return paragraph(one_line(text), style, self.document.child("H1"))

    def _block(self, block: DraftBlock) -> list[Flowable]:
        return self._kept(self._heading_and_text(block))

    def _kept(self, flowables: list[Flowable], under: Sequence[Flowable] = ()) -> list[Flowable]:
        """Whole on one page if short; else a heading takes at least two lines of text along.

        Short ones take what begins ``under`` them along, if that is short with them.
        """
        high = self._height(flowables)
        if high > self.look.kept:
            return [CondPageBreak(self._beginning(flowables)), *flowables]
        both = self._height([*flowables, *under])
        return [CondPageBreak(both if both <= self.look.kept else high), *flowables]

    def _height(self, flowables: list[Flowable]) -> float:
        """How high some are one below the other."""
        high, after = 0.0, 0.0
        for each in flowables:
            _, own = each.wrap(self.look.column, HEIGHT)
            high += max(each.getSpaceBefore() - after, 0) + own
            after = each.getSpaceAfter()
            high += after
        return high - after

    def _beginning(self, flowables: list[Flowable]) -> float:
        """How high a heading is with the least of its text that a page may end with.

        Three lines are not split; of more, two may stay behind.
        """
        high = 0.0
        for each in flowables:
            high += each.height + each.getSpaceBefore() + each.getSpaceAfter()
            if isinstance(each, TaggedParagraph) and not each.element.role.startswith("H"):
                lines = len(each.blPara.lines)
                stays = lines if lines <= 3 or each.stays_whole() else 2
                return high - (lines - stays) * float(each.style.leading)
        return high

    def _closing(self, last: list[Flowable]) -> list[Flowable]:
        """The last block and the signature, which never stands alone on a page."""
        signed = list(self._signature())
        whole = [*last, *signed]
        high = self._height(whole)
        if not last or high <= self.look.kept + self.look.leading * 6:
            return [CondPageBreak(high), *whole]
        start = CondPageBreak(self._beginning(last))
        if self._height(signed) > self.look.kept * 1.5:  # names of many lines: nobody has them
            return [start, *whole]
        return [start, *last[:-1], Closing(cast("TaggedParagraph", last[-1]), signed)]

    def _heading_and_text(self, block: DraftBlock) -> list[Flowable]:
        look = self.look
        flowables: list[Flowable] = []
        if block.heading:
            size = look.section if block.level == 2 else look.body
            style = look.style(
                size, fontName=BOLD, leading=size * 1.25, spaceBefore=look.body * 0.7,
                spaceAfter=look.body * 0.3,
            )  # fmt: skip
            element = self.document.child(f"H{block.level}")
            flowables.append(paragraph(one_line(block.heading), style, element))
        return [*flowables, *self._pieces(block)]

    def _pieces(self, block: DraftBlock) -> Iterator[Flowable]:
        items: Element | None = None
        for piece in pieces(printable(block.text), by_sentence=self.look.by_sentence):
            if piece.bullet:
                items = items or self.document.child("L")
                yield from self._bullet(piece, items)
            else:
                items = None
                yield from self._parts(piece, self.look.style(), self.document.child("P"))

    def _parts(self, piece: Piece, style: ParagraphStyle, element: Element) -> Iterator[Any]:
        """A piece as paragraphs of one element of the structure, none with too many lines."""
        room = self.look.column - style.leftIndent
        text = in_parts(kept_together(piece.text), style.fontSize, room)
        lines = text.split("\n")
        inside = style.clone("part", spaceAfter=0, spaceBefore=0)
        for first in range(0, len(lines), PART):
            last = first + PART >= len(lines)
            part = "\n".join(lines[first : first + PART])
            made = paragraph(part, style if last else inside, element)
            made.typed_lines = len(lines) > 1
            yield made

    def _bullet(self, piece: Piece, items: Element) -> Iterator[Flowable]:
        indent = self.look.body * 1.3
        style = self.look.style(
            leftIndent=indent, bulletIndent=indent * 0.25, spaceAfter=self.look.body * 0.4
        )
        item = items.child("LI")
        label = item.child("Lbl")
        parts = list(self._parts(piece, style, item.child("LBody")))
        parts[0].label = label
        yield from parts

    def _text(self, text: str, style: ParagraphStyle) -> Flowable:
        return paragraph(kept_together(printable(text)), style, self.document.child("P"))
