"""One record as a page for the paper folder: a heading, its facts and its text."""

from __future__ import annotations

from collections.abc import Sequence


def record_page(title: str, facts: Sequence[tuple[str, str]], text: str, foot: str) -> bytes:
    """A PDF on A4; every text is data, never markup.

    Args:
        title: the heading.
        facts: labels and what stands beside them; those without a value are left out.
        text: what was said, over as many pages as it needs.
        foot: who made it and when, beneath everything.
    """
    from reportlab.lib.units import mm

    from best_desktop.documents.pack_pages import TaggedPages, style_of

    plain, small = style_of(12, after=6), style_of(10)
    pages = TaggedPages()
    pages.text(title, style_of(16, bold=True, after=8), "H1")
    pages.table([each for each in facts if each[1]], (45 * mm, 125 * mm), head=False, size=12)
    pages.space(6 * mm)
    for part in text.split("\n\n"):
        if part.strip():
            pages.text(part, plain)
    pages.space(8 * mm)
    pages.text(foot, small)
    return pages.pdf(title)
