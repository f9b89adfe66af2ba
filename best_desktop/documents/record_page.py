"""One record as a page for the paper folder: a heading, its facts and its text."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from io import BytesIO

from best_desktop.documents.fonts import BOLD, REGULAR, printable, register


def record_page(title: str, facts: Sequence[tuple[str, str]], text: str, foot: str) -> bytes:
    """A PDF on A4; every text is data, never markup.

    Args:
        title: the heading.
        facts: labels and what stands beside them; those without a value are left out.
        text: what was said, over as many pages as it needs.
        foot: who made it and when, beneath everything.
    """
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.lib.units import mm
    from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

    register()
    plain = ParagraphStyle("plain", fontName=REGULAR, fontSize=12, leading=17)
    strong = ParagraphStyle("strong", parent=plain, fontName=BOLD)
    head = ParagraphStyle("head", parent=strong, fontSize=16, leading=21, spaceAfter=8)
    small = ParagraphStyle("small", parent=plain, fontSize=10, leading=14)

    def said(words: str, style: ParagraphStyle) -> Paragraph:
        return Paragraph(escape(printable(words)).replace("\n", "<br/>"), style)

    rows = [[said(label, strong), said(value, plain)] for label, value in facts if value]
    table = Table(rows, colWidths=[45 * mm, 125 * mm], hAlign="LEFT")
    table.setStyle(
        TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (0, -1), 0)])
    )
    story: list[Flowable] = [said(title, head), table, Spacer(1, 6 * mm)]
    story += [said(part, plain) for part in text.split("\n\n")]
    story += [Spacer(1, 8 * mm), said(foot, small)]
    made = BytesIO()
    document = SimpleDocTemplate(
        made,
        pagesize=A4,
        leftMargin=20 * mm,
        rightMargin=20 * mm,
        topMargin=20 * mm,
        bottomMargin=20 * mm,
        title=title,
        lang="en-GB",
        invariant=1,
    )
    document.build(story)
    return made.getvalue()
