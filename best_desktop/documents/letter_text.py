"""A letter as plain text: to send as a message, to copy, and for a screen reader (P-6.6, B-59)."""

from __future__ import annotations

from collections.abc import Iterable

from best_desktop.documents.letter_parts import (
    REACH_US,
    SAMPLE,
    enclosed,
    letter_blocks,
    pieces,
    said_around,
)
from best_desktop.domain.letter_copy import SaidAround
from best_desktop.domain.letter_facts import LetterFacts
from best_desktop.domain.letter_template import DraftBlock

RULE = "-" * 20


def plain_text(facts: LetterFacts, heading: str, blocks: Iterable[DraftBlock]) -> str:
    """Write the whole letter as text; the same words in the same order as the printed one."""
    return text_of(said_around(facts, heading), blocks)


def text_of(said: SaidAround, blocks: Iterable[DraftBlock]) -> str:
    """The text of a letter from what stands around its blocks, and these."""
    blocks = tuple(blocks)
    paragraphs = [SAMPLE] if said.sample else []
    paragraphs += [
        "\n".join(said.sender),
        "\n".join(said.addressee),
        "\n".join(said.details),
        said.greeting,
        said.heading,
        *_blocks(letter_blocks(blocks), said),
        "\n".join(("Yours sincerely", *said.signature)),
    ]
    enclosure = enclosed(blocks)
    if enclosure:
        paragraphs += [RULE, *_blocks(enclosure, said)]
    paragraphs += [RULE, "\n".join((REACH_US, *said.channels))]
    return "\n\n".join(paragraphs) + "\n"


def _blocks(blocks: Iterable[DraftBlock], said: SaidAround) -> list[str]:
    written = []
    for block in blocks:
        if block.heading:
            written.append(block.heading)
        bullets: list[str] = []
        for piece in pieces(block.text, by_sentence=said.by_sentence):
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
