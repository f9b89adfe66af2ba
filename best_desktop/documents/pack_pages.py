"""Pages of a pack that are written here: title, index, chronology, texts and pictures.

Every text may have come from outside: it is escaped, and what the font has not got is named in
brackets, so that no character is silently lost.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from typing import Any

from PIL import Image, ImageOps
from reportlab.lib.colors import black, grey
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    PageTemplate,
    Spacer,
    TableStyle,
)

from best_desktop.documents.fonts import BOLD, REGULAR, one_at_a_time, printable, register
from best_desktop.documents.letter_look import TaggedParagraph, paragraph
from best_desktop.documents.letter_tags import LANGUAGE, Element, TaggedCanvas
from best_desktop.documents.tagged_tables import Repeated, TaggedTable
from best_desktop.domain.evidence_pack import EvidencePack, Happening, PackEntry
from best_desktop.domain.working_days import long_date

WIDTH, HEIGHT = A4
MARGIN, FOOT = 20 * mm, 20 * mm
COLUMN = WIDTH - 2 * MARGIN
LONGEST_TEXT = 300_000
_LARGEST_PICTURE = 2_400  # pixels on its longer side, some 350 to the inch on a page
_MOST_PIXELS = 120_000_000


class UnprintablePicture(ValueError):
    """A file called a picture is none that can be shown."""


@dataclass(frozen=True, slots=True)
class IndexLine:
    """One line of the index: its number, when, what, and the page it begins on."""

    number: int
    dated: str
    title: str
    page: int


def shown(text: str) -> str:
    """A text as the font prints it; a character it has not got is named in brackets."""
    covered = register()
    return "".join(
        each if each == "\n" or ord(each) in covered else _named(each) for each in printable(text)
    )


@lru_cache(maxsize=1024)
def _named(character: str) -> str:
    return f"[{unicodedata.name(character, 'unknown character').lower()}]"


_SIZE = 10.5


def style_of(size: float, *, bold: bool = False, after: float = 4, **more: Any) -> ParagraphStyle:
    """How a text looks: its size in points, and the room after it."""
    return ParagraphStyle(
        "pack",
        fontName=BOLD if bold else REGULAR,
        fontSize=size,
        leading=round(size * 1.4, 1),
        spaceAfter=after,
        splitLongWords=1,
        textColor=black,
        **more,
    )


_TITLE = style_of(20, bold=True, after=8)
# Neither a heading nor a line that leads to another is the last of a page.
_HEADING = style_of(14, bold=True, after=6, keepWithNext=1)
_STRONG = style_of(_SIZE, bold=True, after=1, keepWithNext=1)
_BODY, _LEADING = style_of(_SIZE), style_of(_SIZE, keepWithNext=1)
_IN = style_of(9.5, after=6, leftIndent=8 * mm)


class TaggedPages:
    """Pages being written, each text with its place in the structure; first is read first."""

    def __init__(self) -> None:
        """Begin without any."""
        register()
        self.document = Element("Document")
        self.story: list[Flowable] = []

    def text(self, text: str, style: ParagraphStyle, role: str = "P") -> None:
        """Add a paragraph or a heading."""
        self.story.append(paragraph(shown(text), style, self.document.child(role)))

    def texts(self, text: str, style: ParagraphStyle) -> None:
        """Add a text line by line, so that any of it may be split over pages."""
        for line in text.splitlines():
            if line.strip():
                self.text(line, style)

    def space(self, high: float) -> None:
        """Leave some room."""
        self.story.append(Spacer(1, high))

    def table(
        self,
        rows: Iterable[Sequence[str]],
        widths: Sequence[float],
        *,
        head: bool,
        size: float = _SIZE,
    ) -> None:
        """Add a table; its first row, or else the first cell of each, names what it holds."""
        table = self.document.child("Table")
        names, plain = style_of(size, bold=True, after=1), style_of(size)
        cells = []
        for number, row in enumerate(rows):
            heads = head and number == 0
            line = table.child("TR")
            made: list[TaggedParagraph] = []
            for place, text in enumerate(row):
                named = heads or (not head and place == 0)
                cell = line.child("TH" if named else "TD")
                cell.scope = ("Column" if heads else "Row") if named else ""
                style = names if named else plain
                # A cell of nothing is no cell to a reader.
                kind = Repeated if heads else None
                made.append(paragraph(shown(text or "–"), style, cell, kind))
            cells.append(made)
        if cells:
            self.story.append(
                TaggedTable(cells, colWidths=widths, repeatRows=1 if head else 0, style=_PLAIN)
            )

    def pdf(self, title: str) -> bytes:
        """Set it on as many pages as it needs; the same story gives the same bytes."""
        out = BytesIO()
        template = BaseDocTemplate(
            out, pagesize=A4, title=shown(title), author="BeST Desktop", invariant=1
        )
        frame = Frame(
            MARGIN, FOOT, COLUMN, HEIGHT - MARGIN - FOOT,
            leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0,
        )  # fmt: skip
        template.addPageTemplates([PageTemplate("page", [frame])])
        with one_at_a_time:
            template.build(self.story, canvasmaker=self.canvas)
        return out.getvalue()

    def canvas(self, *args: Any, **kwargs: Any) -> TaggedCanvas:
        """A canvas that knows the structure."""
        kwargs.update(lang=LANGUAGE, initialFontName=REGULAR, pdfVersion=(1, 7))
        return TaggedCanvas(*args, document=self.document, close_page=lambda *_: None, **kwargs)


def title_page(pack: EvidencePack) -> bytes:
    """The first page with the facts of the case, and the sections that follow it."""
    pages = TaggedPages()
    pages.text(pack.title, _TITLE, "H1")
    if pack.sample:
        pages.text("SAMPLE – not real", _HEADING)
    pages.text(f"{pack.office}\nMade on {long_date(pack.made_on)}", _BODY)
    pages.space(8)
    # Values are single lines of the case; long texts stand in paragraphs, which can be split.
    pages.table(pack.facts, (48 * mm, COLUMN - 48 * mm), head=False)
    for section in pack.sections:
        pages.space(8)
        pages.text(section.title, _HEADING, "H2")
        for each in section.paragraphs:
            pages.text(each, _BODY)
    return pages.pdf(pack.title)


_PLAIN = TableStyle(
    [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (0, -1), 0),
        ("TOPPADDING", (0, 0), (-1, -1), 2),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
        ("LINEBELOW", (0, 0), (-1, -1), 0.25, grey),
    ]
)


def index_pages(lines: Sequence[IndexLine]) -> bytes:
    """The index: each part and document with its first page; as long for any page numbers."""
    rows = [("No.", "Date", "Document", "Page")]
    rows += [
        (f"{each.number}" if each.number else "", each.dated, each.title, f"{each.page}")
        for each in lines
    ]
    pages = TaggedPages()
    pages.text("Index", _HEADING, "H1")
    pages.table(rows, (12 * mm, 34 * mm, COLUMN - 60 * mm, 14 * mm), head=True, size=9)
    return pages.pdf("Index")


def chronology_pages(happenings: Sequence[Happening]) -> bytes:
    """What happened, day by day."""
    pages = TaggedPages()
    pages.text("Chronology", _HEADING, "H1")
    day = None
    for each in happenings:
        if each.on != day:
            day = each.on
            pages.space(4)
            pages.text(long_date(day), _STRONG, "H2")
        pages.text(each.what, _LEADING if each.text.strip() else _BODY)
        pages.texts(each.text, _IN)
    return pages.pdf("Chronology")


def audit_pages(entries: Sequence[PackEntry]) -> bytes:
    """The audit trail: who did what and when, with what changed."""
    pages = TaggedPages()
    pages.text("Audit trail", _HEADING, "H1")
    for each in entries:
        when = f"{long_date(each.at.date())}, {each.at:%H:%M}"
        pages.text(f"{when}, {each.who}", _STRONG)
        pages.text(each.what, _LEADING if any(map(str.strip, each.lines)) else _BODY)
        for line in each.lines:
            pages.texts(line, _IN)
    return pages.pdf("Audit trail")


def text_pages(title: str, head: Sequence[str], text: str) -> bytes:
    """An email or another text as pages, under its title and what is known of it."""
    pages = TaggedPages()
    pages.text(title, _HEADING, "H1")
    for each in head:
        pages.text(each, _STRONG)
    pages.space(6)
    pages.texts(text[:LONGEST_TEXT], _BODY)
    if len(text) > LONGEST_TEXT:
        more = f"The text goes on for {len(text) - LONGEST_TEXT:,} more characters."
        pages.text(f"{more} The whole of it is in the file kept with the case.", _BODY)
    return pages.pdf(title)


def picture_page(title: str, content: bytes) -> bytes:
    """A picture as large as a page holds, upright, under its title.

    Raises:
        UnprintablePicture: it is damaged, no picture, or larger than a page needs by far.
    """
    picture = _upright(content)
    pages = TaggedPages()
    out = BytesIO()
    canvas = pages.canvas(out, pagesize=A4, invariant=1)
    canvas.setTitle(shown(title))
    canvas.setAuthor("BeST Desktop")
    heading = paragraph(shown(title), _HEADING, pages.document.child("H1"))
    figure = pages.document.child("Figure")
    figure.alternative = shown(title)
    _, used = heading.wrap(COLUMN, HEIGHT / 3)
    top = HEIGHT - MARGIN - used
    heading.drawOn(canvas, MARGIN, top)
    room = top - 6 * mm - FOOT
    scale = min(COLUMN / picture.width, room / picture.height, 1.0)
    wide, high = picture.width * scale, picture.height * scale
    foot = top - 6 * mm - high
    figure.box = (MARGIN, foot, MARGIN + wide, foot + high)
    with canvas.tagged(figure):
        canvas.drawImage(ImageReader(picture), MARGIN, foot, wide, high)
    canvas.showPage()
    with one_at_a_time:
        canvas.save()
    return out.getvalue()


def _upright(content: bytes) -> Image.Image:
    try:
        with Image.open(BytesIO(content)) as opened:
            if opened.width * opened.height > _MOST_PIXELS:
                raise UnprintablePicture("The picture is too large to be placed on a page.")
            picture: Image.Image = ImageOps.exif_transpose(opened)
            picture = picture.convert("RGBA")
    # A damaged picture fails in as many ways as there are formats.
    except (OSError, ValueError, SyntaxError, EOFError, OverflowError, ArithmeticError) as error:
        if isinstance(error, UnprintablePicture):
            raise
        raise UnprintablePicture("The picture is damaged and cannot be shown.") from error
    picture.thumbnail((_LARGEST_PICTURE, _LARGEST_PICTURE))
    white = Image.new("RGB", picture.size, "white")
    white.paste(picture, mask=picture.getchannel("A"))
    return white


def foot_pages(sizes: Sequence[tuple[float, float]], text: str) -> bytes:
    """One transparent page for each page of the pack, with its number at the foot."""
    out = BytesIO()
    # It belongs to no structure: a reader skips it.
    canvas = TaggedPages().canvas(out, invariant=1)
    for number, (width, height) in enumerate(sizes, start=1):
        canvas.setPageSize((width, height))
        words = f"{shown(text)}, page {number} of {len(sizes)}"
        # White under it: a scan may be dark to its edge.
        wide = canvas.stringWidth(words, REGULAR, 9)
        left, bottom = (width - wide) / 2, min(8 * mm, height / 8)
        with canvas.artifact():
            canvas.setFont(REGULAR, 9)
            canvas.setFillColorRGB(1, 1, 1)
            canvas.rect(left - 4, bottom - 3, wide + 8, 13, stroke=0, fill=1)
            canvas.setFillColorRGB(0, 0, 0)
            canvas.drawString(left, bottom, words)
        canvas.showPage()
    with one_at_a_time:
        canvas.save()
    return out.getvalue()
