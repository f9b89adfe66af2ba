"""Decision letters of four pages, against the same text set by plain reportlab, without tags."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace
from typing import Any
from xml.sax.saxutils import escape

from pypdf import PdfWriter

from best_desktop.documents import fonts
from best_desktop.documents.letter_pdf import typeset
from best_desktop.documents.merging import Merger
from best_desktop.domain.letter_facts import LetterFacts
from best_desktop.domain.letter_template import DraftBlock, fill, heading
from best_desktop.domain.vocabulary import LetterCode
from best_desktop.paths import resource
from tests.benchmarks.pairs import Goal, Result, compare
from tests.documents.letter_cases import rich_facts, templates

_BATCH = 100


def run(quick: bool) -> Iterator[Result]:
    """Typesetting one letter, and a day's batch of different ones; reportlab is loaded before."""
    fonts.register()
    plain = _PlainLetters()
    one = _written(0)
    yield from compare(
        f"one letter, tagged, {len(typeset(*one)) // 1024} KB",
        lambda: typeset(*one),
        {f"plain reportlab, {len(plain.set(*one)) // 1024} KB": (
            lambda: plain.set(*one), Goal(1.4, "G6"),
        )},
        3 if quick else 25,
    )  # fmt: skip
    batch = [_written(number) for number in range(10 if quick else _BATCH)]
    yield from compare(
        f"one letter of a batch of {len(batch)}",
        lambda: [typeset(*each) for each in batch],
        {"the same texts by plain reportlab": (
            lambda: [plain.set(*each) for each in batch], Goal(1.4, "G6"),
        )},
        1 if quick else 3,
        each=len(batch),
    )  # fmt: skip
    pdfs = [typeset(*each) for each in batch]
    yield from compare(
        f"{len(pdfs)} letters as one PDF, {len(_merged(pdfs)) // 1024} KB",
        lambda: _merged(pdfs),
        {f"joined as they are, {len(_joined(pdfs)) // 1024} KB": (
            lambda: _joined(pdfs), Goal(None),
        )},
        1 if quick else 5,
    )  # fmt: skip


def _merged(pdfs: list[bytes]) -> bytes:
    """The letters of a day as one PDF to print, each from a new sheet."""
    merger = Merger()
    for number, content in enumerate(pdfs):
        merger.add(content, f"BEST-2025-{number + 1:04d} L04")
    return merger.content()


def _joined(pdfs: list[bytes]) -> bytes:
    """The same pages one after the other, everything kept as often as it comes."""
    writer, made = PdfWriter(), io.BytesIO()
    for content in pdfs:
        writer.append(io.BytesIO(content), import_outline=False)
    writer.write(made)
    return made.getvalue()


def _written(number: int) -> tuple[LetterFacts, str, tuple[DraftBlock, ...]]:
    """A letter with words of its own."""
    facts, template = rich_facts(), templates()[LetterCode.L04]
    own = f"Case {number}: {' '.join(f'matter{number * 7 + each}' for each in range(40))}."
    facts = replace(facts, reference=f"BEST-2025-{number + 1:04d}", what_we_did=own)
    return facts, heading(template, facts), fill(template, facts)


class _PlainLetters:
    """The same words set by reportlab as it comes: its fonts, its paragraphs, no structure."""

    def __init__(self) -> None:
        from reportlab.lib.styles import ParagraphStyle
        from reportlab.pdfbase import pdfmetrics
        from reportlab.pdfbase.ttfonts import TTFont

        for name, file in (("Plain", "Regular"), ("PlainBold", "Bold")):
            font = TTFont(name, str(resource("fonts", f"LiberationSans-{file}.ttf")))
            pdfmetrics.registerFont(font)
        self.body = ParagraphStyle("body", fontName="Plain", fontSize=12, leading=16)
        self.head = ParagraphStyle("head", fontName="PlainBold", fontSize=14, leading=18)

    def set(self, facts: LetterFacts, title: str, blocks: tuple[DraftBlock, ...]) -> bytes:
        from reportlab import rl_config
        from reportlab.lib.pagesizes import A4
        from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer

        story: list[Any] = [Paragraph(escape(line), self.body) for line in facts.addressee]
        story += [Spacer(1, 20), Paragraph(escape(title), self.head)]
        for block in blocks:
            if block.heading:
                story.append(Paragraph(escape(block.heading), self.head))
            for line in block.text.split("\n"):
                if line.strip():
                    story.append(Paragraph(escape(fonts.printable(line)), self.body))
        made = io.BytesIO()
        # As reportlab comes, whatever this program has settled for its own letters.
        ours, rl_config.useA85 = rl_config.useA85, 1
        try:
            SimpleDocTemplate(made, pagesize=A4).build(story)
        finally:
            rl_config.useA85 = ours
        return made.getvalue()
