"""Reports as tagged PDF: headings, paragraphs, tables and drawn charts in one reading order.

Everything is drawn as marked content (PDF/UA-1): a table has rows and headings a screen reader
knows, a chart says its numbers in words, and what repeats on each page is skipped by a reader.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from io import BytesIO
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import (
    BaseDocTemplate,
    CondPageBreak,
    Flowable,
    Frame,
    KeepTogether,
    PageTemplate,
    Spacer,
    TableStyle,
)

from best_desktop.documents import fonts
from best_desktop.documents.fonts import BOLD, REGULAR
from best_desktop.documents.letter_look import Look, TaggedParagraph, one_line, paragraph
from best_desktop.documents.letter_parts import kept_together
from best_desktop.documents.letter_tags import LANGUAGE, Element, TaggedCanvas
from best_desktop.documents.pack_pages import shown
from best_desktop.documents.report_chart import Chart, ChartPicture
from best_desktop.documents.tagged_tables import Repeated, TaggedTable
from best_desktop.documents.workbook_styles import ACCENT

WIDTH, HEIGHT = A4
MARGIN, FOOT = 20 * mm, 22 * mm
COLUMN = WIDTH - 2 * MARGIN
LOOK = Look(11, 15.5, 20, 14, 9, column=COLUMN, bottom=FOOT, head=(0, 0))

_RULE, _BAND = HexColor(0xCBD3DA), HexColor(0xF3F6F8)
_KEPT_WHOLE = 10  # lines of a table that is not split over two pages
_BETWEEN = 1  # paragraphs between a heading and its table that stay with both
_PADDING = 4  # beside the text of a cell
_HEADINGS = {1: LOOK.title, 2: LOOK.section, 3: 12.0}
_NUMBER = re.compile(r"([-+£<*–]*[\d,.]*%?( points)?( \(.*\))?|n/a|[Nn]ot shown.*)")


class ReportPdf:
    """A report being set; what is added first is read first.

    Texts are data, never mark-up; a character the font has not got is named in brackets.
    """

    def __init__(self, title: str, author: str, foot: str, *, mark: str = "") -> None:
        """Begin a report.

        Args:
            title: its heading, and the document's title.
            author: whose report it is.
            foot: what stands at the foot of each page beside its number.
            mark: a line over the heading, such as that the data are a sample.
        """
        fonts.register()
        self.title, self._author, self._foot = title, author, foot
        self._document = Element("Document")
        self._story: list[Flowable] = []
        self._list: Element | None = None
        self._heading: Flowable | None = None
        if mark:
            self.paragraph(mark, strong=True)
        self.heading(title, 1)

    # ----------------------------------------------------------------------------- adding to it

    def heading(self, text: str, level: int = 2) -> None:
        """A heading; it takes some lines of what follows along to its page."""
        size = _HEADINGS[level]
        style = LOOK.style(
            size, fontName=BOLD, leading=size * 1.25, spaceBefore=12 if level > 1 else 0,
            spaceAfter=5, textColor=HexColor(f"#{ACCENT}"),
        )  # fmt: skip
        if level > 1:
            self._add(CondPageBreak(size * 2 + 5 * LOOK.leading))
        self._heading = self._text(one_line(text), style, self._document.child(f"H{level}"))
        self._add(self._heading)

    def paragraph(self, text: str, *, strong: bool = False, small: bool = False) -> None:
        """Text; an empty line in it begins another paragraph."""
        size = LOOK.small if small else LOOK.body
        style = LOOK.style(size, fontName=BOLD if strong else REGULAR, spaceAfter=3 if small else 5)
        for part in text.split("\n\n"):
            if part.strip():
                self._add(self._text(part.strip(), style, self._document.child("P")))

    def bullets(self, lines: Iterable[str]) -> None:
        """A list."""
        listed = self._document.child("L")
        style = LOOK.style(leftIndent=14, bulletIndent=3, spaceAfter=3)
        for line in lines:
            item = listed.child("LI")
            label = item.child("Lbl")
            made = self._text(one_line(line), style, item.child("LBody"))
            made.label = label
            self._add(made)

    def table(
        self,
        headings: Sequence[str],
        rows: Iterable[Sequence[str]],
        widths: Sequence[float],
        *,
        total: bool = False,
        figures: bool = False,
    ) -> None:
        """A table; the first cell of a row names it. ``total`` sets the last row apart.

        ``widths`` are shares of the page's width. Columns of numbers are set to the right, as are
        all but the first where the table is of ``figures``.
        """
        listed = [tuple(each) for each in rows]
        right = {
            place
            for place in range(1, len(headings))
            if figures or all(_NUMBER.fullmatch(row[place]) for row in listed)
        }
        element = self._document.child("Table")
        # A small table is read out wrongly where most of its cells are headings.
        named = len(headings) + len(listed) <= len(listed) * (len(headings) - 1)
        whole = sum(widths)
        wide = [COLUMN * each / whole for each in widths]
        cells = [self._row(element, headings, wide, right, header=True)]
        for number, row in enumerate(listed, start=1):
            strong = total and number == len(listed)
            cells.append(self._row(element, row, wide, right, named=named, strong=strong))
        made = TaggedTable(
            cells,
            colWidths=wide,
            repeatRows=1,
            style=_table_style(total),
            hAlign="LEFT",
        )
        made.spaceBefore, made.spaceAfter = 6, 10
        self._add(self._with_heading(made) if len(listed) <= _KEPT_WHOLE else made)

    def chart(self, chart: Chart) -> None:
        """A chart drawn on the page, with its numbers on it and in its words."""
        element = self._document.child("Figure")
        element.alternative = shown(chart.words)
        picture = ChartPicture(chart, element, COLUMN)
        self._add(KeepTogether([picture, Spacer(1, 6)]))

    # ---------------------------------------------------------------------------------- the file

    def finished(self) -> bytes:
        """The PDF; the same report always gives the same bytes."""
        buffer = BytesIO()
        template = BaseDocTemplate(
            buffer,
            pagesize=A4,
            title=shown(one_line(self.title)),
            author=one_line(self._author),
            creator="BeST Desktop",
            invariant=1,
            pageCompression=1,
        )
        frame = Frame(
            MARGIN, FOOT, COLUMN, HEIGHT - MARGIN - FOOT,
            leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0,
        )  # fmt: skip
        template.addPageTemplates([PageTemplate("page", [frame])])
        with fonts.one_at_a_time:
            template.build(self._story, canvasmaker=self._canvas)
        return buffer.getvalue()

    def _canvas(self, *args: Any, **kwargs: Any) -> TaggedCanvas:
        kwargs.update(lang=LANGUAGE, initialFontName=REGULAR, pdfVersion=(1, 7))
        return TaggedCanvas(*args, document=self._document, close_page=self._close, **kwargs)

    def _close(self, canvas: TaggedCanvas, number: int, total: int) -> None:
        with canvas.artifact():
            canvas.setFont(REGULAR, LOOK.small)
            canvas.drawString(MARGIN, 12 * mm, shown(one_line(self._foot)))
            canvas.drawRightString(WIDTH - MARGIN, 12 * mm, f"Page {number} of {total}")

    def _add(self, flowable: Flowable) -> None:
        self._story.append(flowable)

    def _with_heading(self, whole: Flowable) -> Flowable:
        """What is not split over two pages, with its heading and a line or two between them."""
        for back in range(1, _BETWEEN + 2):
            if len(self._story) >= back and self._story[-back] is self._heading:
                kept = self._story[-back:]
                del self._story[-back:]
                return KeepTogether([*kept, whole])
        return KeepTogether([whole])

    def _text(self, text: str, style: ParagraphStyle, element: Element) -> TaggedParagraph:
        return paragraph(kept_together(shown(text)), style, element)

    def _row(
        self,
        table: Element,
        texts: Sequence[str],
        wide: Sequence[float],
        right: set[int],
        *,
        header: bool = False,
        named: bool = False,
        strong: bool = False,
    ) -> list[TaggedParagraph]:
        row = table.child("TR")
        made: list[TaggedParagraph] = []
        for place, text in enumerate(texts):
            names = header or (named and place == 0)
            style = LOOK.style(
                9.5, leading=12.5, spaceAfter=0, alignment=2 if place in right else 0,
                fontName=BOLD if header or strong else REGULAR,
                **({"textColor": HexColor(0xFFFFFF)} if header else {}),
            )  # fmt: skip
            cell = row.child("TH" if names else "TD")
            if names:
                cell.scope = "Column" if header else "Row"
            words = _bound(shown(text or "–"), style, wide[place])  # nothing is no cell to a reader
            made.append(paragraph(words, style, cell, Repeated if header else None))
        return made


def _bound(text: str, style: ParagraphStyle, width: float) -> str:
    """A cell's text with dates and the like held together, where they fit beside one another."""
    bound = kept_together(text)
    room = width - 2 * _PADDING
    fits = all(
        stringWidth(each, style.fontName, style.fontSize) <= room for each in bound.split(" ")
    )
    return bound if fits else text


def _table_style(total: bool) -> TableStyle:
    commands: list[Any] = [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), _PADDING),
        ("RIGHTPADDING", (0, 0), (-1, -1), _PADDING),
        ("TOPPADDING", (0, 0), (-1, -1), 3),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
        ("BACKGROUND", (0, 0), (-1, 0), HexColor(f"#{ACCENT}")),
        ("LINEBELOW", (0, 1), (-1, -1), 0.5, _RULE),
    ]
    if total:
        commands += [
            ("BACKGROUND", (0, -1), (-1, -1), _BAND),
            ("LINEABOVE", (0, -1), (-1, -1), 1, HexColor(f"#{ACCENT}")),
        ]
    return TableStyle(commands)
