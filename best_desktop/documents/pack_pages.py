"""Pages of a pack that are written here: title, index, chronology, texts and pictures.

Every text may have come from outside: it is escaped, and what the font has not got is named in
brackets, so that no character is silently lost.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from typing import Any
from xml.sax.saxutils import escape

from PIL import Image, ImageOps
from reportlab.lib.colors import black, grey
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    Flowable,
    Paragraph,
    SimpleDocTemplate,
    Spacer,
    Table,
    TableStyle,
)

from best_desktop.documents.fonts import BOLD, REGULAR, printable, register
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


def _style(size: float, *, bold: bool = False, after: float = 4, **more: Any) -> ParagraphStyle:
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


_TITLE, _HEADING = _style(20, bold=True, after=8), _style(14, bold=True, after=6)
_STRONG, _BODY = _style(10.5, bold=True, after=1, keepWithNext=1), _style(10.5)
_SMALL = _style(9, after=2)
_IN = _style(9.5, after=6, leftIndent=8 * mm)


def _paragraph(text: str, style: ParagraphStyle) -> Paragraph:
    return Paragraph(escape(shown(text)).replace("\n", "<br/>"), style)


def _pages(story: Iterable[Flowable], title: str) -> bytes:
    """Set paragraphs on as many pages as they need; the same story gives the same bytes."""
    register()
    out = BytesIO()
    template = SimpleDocTemplate(
        out,
        pagesize=A4,
        leftMargin=MARGIN,
        rightMargin=MARGIN,
        topMargin=MARGIN,
        bottomMargin=FOOT,
        title=title,
        invariant=1,
        lang="en-GB",
    )
    template.build(list(story))
    return out.getvalue()


def title_page(pack: EvidencePack) -> bytes:
    """The first page with the facts of the case, and the sections that follow it."""
    story: list[Flowable] = [_paragraph(pack.title, _TITLE)]
    if pack.sample:
        story.append(_paragraph("SAMPLE – not real", _HEADING))
    story.append(_paragraph(f"{pack.office}\nMade on {long_date(pack.made_on)}", _BODY))
    story.append(Spacer(1, 8))
    rows = [[_paragraph(name, _STRONG), _paragraph(value, _BODY)] for name, value in pack.facts]
    # Values are single lines of the case; long texts stand in paragraphs, which can be split.
    story.append(Table(rows, colWidths=(48 * mm, COLUMN - 48 * mm), style=_PLAIN))
    for section in pack.sections:
        story += [Spacer(1, 8), _paragraph(section.title, _HEADING)]
        story += [_paragraph(each, _BODY) for each in section.paragraphs]
    return _pages(story, pack.title)


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
    head = ["No.", "Date", "Document", "Page"]
    rows = [[_paragraph(each, _STRONG) for each in head]]
    rows += [
        [
            _paragraph(f"{each.number}" if each.number else "", _SMALL),
            _paragraph(each.dated, _SMALL),
            _paragraph(each.title, _SMALL),
            _paragraph(f"{each.page}", _SMALL),
        ]
        for each in lines
    ]
    widths = (12 * mm, 34 * mm, COLUMN - 60 * mm, 14 * mm)
    table = Table(rows, colWidths=widths, repeatRows=1, style=_PLAIN)
    return _pages([_paragraph("Index", _HEADING), table], "Index")


def chronology_pages(happenings: Sequence[Happening]) -> bytes:
    """What happened, day by day."""
    story: list[Flowable] = [_paragraph("Chronology", _HEADING)]
    day = None
    for each in happenings:
        if each.on != day:
            day = each.on
            story += [Spacer(1, 4), _paragraph(long_date(day), _STRONG)]
        story.append(_paragraph(each.what, _BODY))
        story += _texts(each.text, _IN)
    return _pages(story, "Chronology")


def audit_pages(entries: Sequence[PackEntry]) -> bytes:
    """The audit trail: who did what and when, with what changed."""
    story: list[Flowable] = [_paragraph("Audit trail", _HEADING)]
    for each in entries:
        when = f"{long_date(each.at.date())}, {each.at:%H:%M}"
        story += [_paragraph(f"{when}, {each.who}", _STRONG), _paragraph(each.what, _BODY)]
        for line in each.lines:
            story += _texts(line, _IN)
    return _pages(story, "Audit trail")


def text_pages(title: str, head: Sequence[str], text: str) -> bytes:
    """An email or another text as pages, under its title and what is known of it."""
    story: list[Flowable] = [_paragraph(title, _HEADING)]
    story += [_paragraph(each, _STRONG) for each in head]
    story += [Spacer(1, 6), *_texts(text[:LONGEST_TEXT], _BODY)]
    if len(text) > LONGEST_TEXT:
        more = f"The text goes on for {len(text) - LONGEST_TEXT:,} more characters."
        story.append(
            _paragraph(f"{more} The whole of it is in the file kept with the case.", _BODY)
        )
    return _pages(story, title)


def _texts(text: str, style: ParagraphStyle) -> Iterator[Flowable]:
    """A text line by line, so that any of it may be split over pages."""
    for line in text.splitlines():
        if line.strip():
            yield _paragraph(line, style)


def picture_page(title: str, content: bytes) -> bytes:
    """A picture as large as a page holds, upright, under its title.

    Raises:
        UnprintablePicture: it is damaged, no picture, or larger than a page needs by far.
    """
    picture = _upright(content)
    register()
    out = BytesIO()
    canvas = Canvas(out, pagesize=A4, invariant=1, lang="en-GB")
    heading = _paragraph(title, _HEADING)
    _, used = heading.wrap(COLUMN, HEIGHT / 3)
    top = HEIGHT - MARGIN - used
    heading.drawOn(canvas, MARGIN, top)
    room = top - 6 * mm - FOOT
    scale = min(COLUMN / picture.width, room / picture.height, 1.0)
    wide, high = picture.width * scale, picture.height * scale
    canvas.drawImage(ImageReader(picture), MARGIN, top - 6 * mm - high, wide, high)
    canvas.showPage()
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
    register()
    out = BytesIO()
    canvas = Canvas(out, invariant=1)
    for number, (width, height) in enumerate(sizes, start=1):
        canvas.setPageSize((width, height))
        canvas.setFont(REGULAR, 9)
        words = f"{shown(text)}, page {number} of {len(sizes)}"
        # White under it: a scan may be dark to its edge.
        wide = canvas.stringWidth(words, REGULAR, 9)
        left, bottom = (width - wide) / 2, min(8 * mm, height / 8)
        canvas.setFillColorRGB(1, 1, 1)
        canvas.rect(left - 4, bottom - 3, wide + 8, 13, stroke=0, fill=1)
        canvas.setFillColorRGB(0, 0, 0)
        canvas.drawString(left, bottom, words)
        canvas.showPage()
    canvas.save()
    return out.getvalue()
