"""A letter as plain text: to send as a message, to copy, and for a screen reader (P-6.6, B-59)."""

from __future__ import annotations

from collections.abc import Iterable

from best_desktop.documents.letter_parts import (
    REACH_US,
    SAMPLE,
    channels,
    details,
    enclosed,
    greeting,
    letter_blocks,
    pieces,
    signature,
)
from best_desktop.domain.letter_facts import LetterFacts
from best_desktop.domain.letter_template import DraftBlock


def plain_text(facts: LetterFacts, heading: str, blocks: Iterable[DraftBlock]) -> str:
    """Write the whole letter as text; the same words in the same order as the printed one."""
    blocks = tuple(blocks)
    paragraphs = [SAMPLE] if facts.sample else []
    paragraphs += [
        "\n".join((facts.office.name, *facts.office.address)),
        "\n".join(line for line in facts.addressee if line.strip()),
        "\n".join(details(facts)),
        greeting(facts),
        heading,
        *_blocks(letter_blocks(blocks)),
        "\n".join(("Yours sincerely", *signature(facts))),
    ]
    enclosure = enclosed(blocks)
    if enclosure:
        paragraphs += ["-" * 20, *_blocks(enclosure)]
    paragraphs += ["-" * 20, "\n".join((REACH_US, *channels(facts)))]
    return "\n\n".join(paragraphs) + "\n"


def _blocks(blocks: Iterable[DraftBlock]) -> list[str]:
    written = []
    for block in blocks:
        if block.heading:
            written.append(block.heading)
        bullets: list[str] = []
        for piece in pieces(block.text):
            if piece.bullet:
                bullets.append(f"- {piece.text}")
                continue
            if bullets:
                written.append("\n".join(bullets))
                bullets = []
            written.append(piece.text)
        if bullets:
            written.append("\n".join(bullets))
    return written
