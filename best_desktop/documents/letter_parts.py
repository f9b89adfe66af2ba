"""What stands in a letter besides its blocks, as plain lines: the same in print and in text."""

from __future__ import annotations

import re
from dataclasses import dataclass

from best_desktop.domain.letter_copy import SaidAround
from best_desktop.domain.letter_facts import LetterFacts
from best_desktop.domain.letter_template import DraftBlock
from best_desktop.domain.vocabulary import LetterFormat
from best_desktop.domain.working_days import MONTHS, long_date

SAMPLE = "SAMPLE – not real"
REACH_US = "How to reach us"
POINTS = {
    LetterFormat.STANDARD: 12,
    LetterFormat.PLAIN_TEXT: 12,
    LetterFormat.EASY_READ: 16,
    LetterFormat.LARGE_PRINT: 18,
    LetterFormat.LARGER_PRINT: 24,
}
"""The size of the running text of each format."""
# Where a sentence ends and another begins; not after a title or a short form.
_SENTENCE_END = re.compile(
    r"(?<=[.!?])(?<!\bMr\.)(?<!\bMrs\.)(?<!\bMs\.)(?<!\bDr\.)(?<!\bSt\.)(?<!\bNo\.)(?<!\be\.g\.)"
    r"(?<!\bi\.e\.) +(?=[A-Z\u201c\u2018\"'\u00c0-\u00de])"
)
_NBSP = "\N{NO-BREAK SPACE}"
# What is not split over two lines: dates, telephone numbers, postcodes, a number and what it
# counts, and words that lead to a number (B-53).
_TOGETHER = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b(?:\d{{1,2}} )?(?:{'|'.join(MONTHS)})(?: \d{{4}})?\b",
        r"\b0\d{2,4}(?: \d{3,6}){1,2}\b",
        r"\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b",
        r"\b\d+ (?:working|calendar|days?|weeks?|months?|years?|hours?|points?)\b",
        r"\b(?:[Ss]tages?|[Pp]oints?|option) \d+\b",
        r"\b(?:Flat|PO Box|Unit) \w+\b",
    )
)


@dataclass(frozen=True, slots=True)
class Piece:
    """A paragraph or a bullet of a block; its text may hold line breaks."""

    text: str
    bullet: bool


def pieces(text: str, *, by_sentence: bool = False) -> tuple[Piece, ...]:
    """Take a block's text apart: ``- `` starts a bullet, an empty line ends a paragraph.

    With ``by_sentence`` each sentence is a piece of its own; in a bullet it is a line (B-55).
    """
    found = _pieces(text)
    if not by_sentence:
        return found
    apart: list[Piece] = []
    for piece in found:
        said = [_SENTENCE_END.sub("\n", line) for line in piece.text.split("\n")]
        if piece.bullet:
            apart.append(Piece("\n".join(said), bullet=True))
        elif len(said) == 1:
            apart += [Piece(each, bullet=False) for each in said[0].split("\n")]
        else:  # an address, or lines that were typed one below the other
            apart.append(piece)
    return tuple(apart)


def _pieces(text: str) -> tuple[Piece, ...]:
    found: list[Piece] = []
    lines: list[str] = []
    bullet = False

    def close() -> None:
        nonlocal bullet
        if any(line.strip() for line in lines):
            found.append(Piece("\n".join(lines).strip(), bullet))
        lines.clear()
        bullet = False

    for line in text.split("\n"):
        if not line.strip():
            close()
        elif line.startswith("- "):
            close()
            lines.append(line[2:].strip())
            bullet = True
        else:
            lines.append(line.rstrip())
    close()
    return tuple(found)


def stage(facts: LetterFacts) -> str:
    """Where the case stands: 'Stage 1 of 2'."""
    return f"Stage {facts.stage} of {facts.procedure.last_stage}"


def details(facts: LetterFacts) -> tuple[str, ...]:
    """The lines that say which letter this is (B-56)."""
    lines: tuple[str, ...] = (long_date(facts.letter_date), f"Our reference: {facts.reference}")
    if facts.stage:
        lines = (*lines, stage(facts))
    if facts.in_place_of:
        # The column is narrow, and a date stays on its line (B-53).
        lines = (*lines, "In place of our letter", f"of {long_date(facts.in_place_of)}")
    return lines


def greeting(facts: LetterFacts) -> str:
    """The greeting, whether or not the facts begin it with 'Dear'."""
    who = facts.salutation.strip().rstrip(",")
    return who if who.casefold().startswith("dear ") else f"Dear {who}"


def signature(facts: LetterFacts) -> tuple[str, ...]:
    """The name and job title under the letter; the office signs where there is no contact.

    Whom Settings has as the signatory of such letters signs in place of the contact.
    """
    who = facts.signatory or facts.contact
    if who is None:
        return (facts.office.name,)
    return tuple(filter(None, (who.name, who.job_title, facts.office.name)))


def channels(facts: LetterFacts) -> tuple[str, ...]:
    """How to reach the landlord, from Settings (P-6.6); what is not set is left out."""
    office = facts.office
    named = (
        ("Telephone", office.telephone),
        ("Text or WhatsApp", office.text_number),
        ("Email", office.email),
        ("Website", office.website),
        ("Facebook", office.facebook),
        ("Instagram", office.instagram),
        ("Write to us", ", ".join(office.address)),
    )
    told = (f"{name}: {value}" for name, value in named if value.strip())
    return (*told, "In person: tell any of our staff")


def letter_blocks(blocks: tuple[DraftBlock, ...]) -> tuple[DraftBlock, ...]:
    """The blocks before the signature that have something to say."""
    return tuple(block for block in blocks if block.text.strip() and not block.enclosure)


def enclosed(blocks: tuple[DraftBlock, ...]) -> tuple[DraftBlock, ...]:
    """The blocks of the enclosure, which follows the signature on a page of its own."""
    return tuple(block for block in blocks if block.text.strip() and block.enclosure)


def said_around(facts: LetterFacts, heading: str) -> SaidAround:
    """What a letter says besides its blocks, to keep beside them once it is issued."""
    easy = facts.letter_format is LetterFormat.EASY_READ
    return SaidAround(
        reference=facts.reference,
        sender=(facts.office.name, *facts.office.address),
        addressee=tuple(line for line in facts.addressee if line.strip()),
        details=details(facts),
        greeting=greeting(facts),
        heading=heading,
        signature=signature(facts),
        channels=channels(facts),
        points=POINTS[facts.letter_format],
        by_sentence=easy,
        sample=facts.sample,
    )


def kept_together(text: str) -> str:
    """Bind what may not be split; it is still a plain blank in the PDF's text."""
    for pattern in _TOGETHER:
        text = pattern.sub(lambda match: match[0].replace(" ", _NBSP), text)
    return text
