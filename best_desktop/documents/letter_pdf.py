"""A letter as a PDF: facts, heading and blocks in, the bytes that are printed, sent and kept out.

reportlab is imported when the first letter is made, not before: the window opens without it.
"""

from __future__ import annotations

from collections.abc import Iterable

from best_desktop.documents import fonts
from best_desktop.documents.letter_parts import (
    channels,
    details,
    enclosed,
    greeting,
    letter_blocks,
    signature,
)
from best_desktop.domain.letter_facts import LetterFacts
from best_desktop.domain.letter_template import DraftBlock

MOST_LINES, MOST_CHARACTERS = 3_000, 150_000
"""What a letter may hold, some 75 pages: more is a document to enclose."""

LONGEST_WORD = 1_000
"""The most characters without a blank: breaking them takes time by the square of their number."""


class LetterError(ValueError):
    """A letter cannot be printed as it is; the message says what to change."""


def unprintable(text: str) -> list[str]:
    """Name each character of a text that the letter font cannot print, such as an emoji (B-57)."""
    return fonts.unprintable(text)


def typeset(
    facts: LetterFacts, heading: str, blocks: Iterable[DraftBlock], *, watermark: str = ""
) -> bytes:
    """Print a letter: A4, for a window envelope, in the format its reader needs (B-50 to B-58).

    The same letter always gives the same bytes. ``watermark`` stands behind the text ("Draft",
    say); on sample data it says so whatever is asked for. Blocks without text are left out.

    Raises:
        LetterError: a character is not in the font, the address does not fit the window or our own
            details the foot of the page, or the letter is longer than anybody would print.
    """
    from best_desktop.documents.letter_layout import draw
    from best_desktop.documents.letter_sheet import DoesNotFit

    blocks = tuple(blocks)
    _refuse_too_long(blocks)
    with fonts.one_at_a_time:
        _refuse_unprintable(facts, heading, blocks, watermark)
        try:
            return draw(facts, heading, blocks, watermark)
        except DoesNotFit as error:
            raise LetterError(str(error)) from None


def _refuse_too_long(blocks: tuple[DraftBlock, ...]) -> None:
    for block in blocks:
        longest_word = max(map(len, block.text.split()), default=0)
        if longest_word > LONGEST_WORD:
            raise LetterError(
                f"'{block.name}' has {longest_word:,} characters without a blank between them. "
                "Take them out, or send them as an enclosure."
            )
    lines = sum(block.text.count("\n") + 1 for block in blocks)
    characters = sum(len(block.text) for block in blocks)
    if lines <= MOST_LINES and characters <= MOST_CHARACTERS:
        return
    longest = max(blocks, key=lambda block: (block.text.count("\n"), len(block.text)))
    raise LetterError(
        f"The letter is too long to print: {lines:,} lines and {characters:,} characters, where "
        f"{MOST_LINES:,} and {MOST_CHARACTERS:,} are the most. Shorten '{longest.name}', or send "
        "part of it as an enclosure."
    )


def _refuse_unprintable(
    facts: LetterFacts, heading: str, blocks: tuple[DraftBlock, ...], watermark: str
) -> None:
    places = [
        ("address", facts.addressee),
        ("heading", (heading, watermark, greeting(facts), *details(facts))),
        *(
            (f"block '{block.name}'", (block.heading, block.text))
            for block in (*letter_blocks(blocks), *enclosed(blocks))
        ),
        ("signature", signature(facts)),
        ("foot of the page", (*channels(facts), *facts.office.address)),
    ]
    found = [
        f"{', '.join(names)} in the {place}"
        for place, texts in places
        if (names := unprintable("\n".join(texts)))
    ]
    if found:
        raise LetterError(
            f"The letter font cannot print {'; '.join(found)}. Write it in other letters."
        )
