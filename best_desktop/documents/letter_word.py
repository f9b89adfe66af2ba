"""A letter as a Word draft: the same words in the same order, for somebody to go on with (B-59).

Headings are Word's own headings and bullets its own lists, so that a screen reader finds its way.
Nothing in the file acts by itself or fetches anything. python-docx is imported when the first
draft is made.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from datetime import UTC, datetime
from io import BytesIO
from typing import Any

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.text import WD_BREAK
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.text.paragraph import Paragraph

from best_desktop.documents.fonts import printable
from best_desktop.documents.letter_parts import (
    REACH_US,
    SAMPLE,
    enclosed,
    kept_together,
    letter_blocks,
    pieces,
)
from best_desktop.domain.letter_copy import SaidAround
from best_desktop.domain.letter_template import DraftBlock

LANGUAGE = "en-GB"
_FONT = "Arial"  # as wide as the font of the printed letter, and on every computer with Word
# Every draft of the same letter is the same file.
_NO_DAY = datetime(2000, 1, 1, tzinfo=UTC)
# Sizes of the three headings, for 1 point of type.
_HEADINGS = {1: 1.35, 2: 1.1, 3: 1.0}


def word_draft(said: SaidAround, blocks: Iterable[DraftBlock]) -> bytes:
    """The letter as a .docx file; its reference stands in its title and at the foot."""
    return _Draft(said, tuple(blocks)).content()


class _Draft:
    """One letter on its way into a Word file."""

    def __init__(self, said: SaidAround, blocks: tuple[DraftBlock, ...]) -> None:
        self.said, self.blocks, self.reference = said, blocks, said.reference
        self.document: WordDocument = Document()

    def content(self) -> bytes:
        self._sheet()
        self._styles()
        self._properties()
        self._foot()
        self._letter()
        out = BytesIO()
        self.document.save(out)
        return out.getvalue()

    def _letter(self) -> None:
        said = self.said
        if said.sample:
            self._lines([SAMPLE])
        self._lines(said.sender)
        self._lines(said.addressee)
        self._lines(said.details)
        self._lines([said.greeting])
        self._heading(said.heading, 1)
        for block in letter_blocks(self.blocks):
            self._block(block)
        self._lines(["Yours sincerely"]).paragraph_format.space_after = Pt(said.points * 3)
        self._lines(said.signature)
        for number, block in enumerate(enclosed(self.blocks)):
            self._block(block, new_page=number == 0)
        self._heading(REACH_US, 2)
        for line in said.channels:
            self._lines([line], "List Bullet")

    def _block(self, block: DraftBlock, *, new_page: bool = False) -> None:
        if block.heading:
            heading = self._heading(block.heading, block.level)
            heading.paragraph_format.page_break_before = new_page
        for piece in pieces(block.text, by_sentence=self.said.by_sentence):
            self._lines(piece.text.split("\n"), "List Bullet" if piece.bullet else "Normal")

    def _heading(self, text: str, level: int) -> Paragraph:
        return self._lines([" ".join(text.split())], f"Heading {level}")

    def _lines(self, lines: Iterable[str], style: str = "Normal") -> Paragraph:
        """One paragraph, a line below the other."""
        paragraph = self.document.add_paragraph(style=style)
        for number, line in enumerate(lines):
            run = paragraph.add_run()
            if number:
                run.add_break(WD_BREAK.LINE)
            run.add_text(kept_together(_kept(line)))
        return paragraph

    def _sheet(self) -> None:
        section = self.document.sections[0]
        section.page_width, section.page_height = Mm(210), Mm(297)
        section.left_margin, section.right_margin = Mm(25), Mm(20)
        section.top_margin, section.bottom_margin = Mm(20), Mm(20)

    def _styles(self) -> None:
        styles: Any = self.document.styles
        defaults = styles.element.find(qn("w:docDefaults")).find(qn("w:rPrDefault"))
        for language in defaults.iter(qn("w:lang")):
            language.set(qn("w:val"), LANGUAGE)
        points = self.said.points
        self._font(styles["Normal"], points)
        styles["Normal"].paragraph_format.space_after = Pt(points * 0.6)
        styles["Normal"].paragraph_format.line_spacing = 1.25
        for level, times in _HEADINGS.items():
            self._font(styles[f"Heading {level}"], round(points * times), bold=True)
            styles[f"Heading {level}"].paragraph_format.space_before = Pt(points * 1.2)
            styles[f"Heading {level}"].paragraph_format.space_after = Pt(points * 0.3)
        styles["List Bullet"].paragraph_format.space_after = Pt(points * 0.4)

    @staticmethod
    def _font(style: Any, points: float, *, bold: bool = False) -> None:
        style.font.name, style.font.size, style.font.bold = _FONT, Pt(points), bold
        style.font.color.rgb = RGBColor(0, 0, 0)
        fonts = style.element.rPr.rFonts
        # A font of the theme would go before the one that is named.
        for kind in ("ascii", "hAnsi", "eastAsia", "cs"):
            fonts.attrib.pop(qn(f"w:{kind}Theme"), None)
            fonts.set(qn(f"w:{kind}"), _FONT)

    def _properties(self) -> None:
        known = self.document.core_properties
        known.title = _kept(f"{self.said.heading} – {self.reference}")[:255]
        known.author = known.last_modified_by = _kept(" ".join(self.said.sender[:1]))[:255]
        known.subject, known.comments, known.language = _kept(self.reference)[:255], "", LANGUAGE
        known.created = known.modified = _NO_DAY
        known.revision = 1

    def _foot(self) -> None:
        foot = self.document.sections[0].footer.paragraphs[0]
        foot.add_run().add_text(f"{_kept(self.reference)}, page ")
        _number(foot, "PAGE")
        foot.add_run().add_text(" of ")
        _number(foot, "NUMPAGES")


def _number(paragraph: Paragraph, what: str) -> None:
    """A number that Word counts by itself: of the page, or of all pages."""
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), what)
    paragraph._p.append(field)  # noqa: SLF001 - python-docx has no call for it


def _kept(text: str) -> str:
    """A text on one line as a Word file can hold it: without what XML has no place for."""
    return "".join(
        each
        for each in printable(text).replace("\n", " ")
        if unicodedata.category(each) not in {"Cs", "Cn"}
    )
