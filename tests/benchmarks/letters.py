"""A decision letter of three pages, against the same text set by plain reportlab, without tags."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any
from xml.sax.saxutils import escape

from best_desktop.documents import fonts
from best_desktop.documents.letter_pdf import typeset
from best_desktop.domain.letter_template import fill, heading
from best_desktop.domain.vocabulary import LetterCode
from tests.benchmarks.pairs import Goal, Result, compare
from tests.documents.letter_cases import rich_facts, templates


def run(quick: bool) -> Iterator[Result]:
    """Typesetting one letter; reportlab is loaded before."""
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer

    facts, template = rich_facts(), templates()[LetterCode.L04]
    title, blocks = heading(template, facts), fill(template, facts)
    fonts.register()
    body = ParagraphStyle("body", fontName=fonts.REGULAR, fontSize=12, leading=16)
    head = ParagraphStyle("head", fontName=fonts.BOLD, fontSize=14, leading=18)

    def plain() -> None:
        story: list[Any] = [Paragraph(escape(line), body) for line in facts.addressee]
        story += [Spacer(1, 20), Paragraph(escape(title), head)]
        for block in blocks:
            if block.heading:
                story.append(Paragraph(escape(block.heading), head))
            for line in block.text.split("\n"):
                if line.strip():
                    story.append(Paragraph(escape(fonts.printable(line)), body))
        document = SimpleDocTemplate(io.BytesIO(), pagesize=A4)
        document.build(story)

    yield from compare(
        "one letter, tagged",
        lambda: typeset(facts, title, blocks),
        {"the same text by plain reportlab": (plain, Goal(1.4, "G6"))},
        3 if quick else 25,
    )
