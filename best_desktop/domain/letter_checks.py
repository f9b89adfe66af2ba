"""What is wrong with a letter before it goes: what stops it, and what a person should look at.

A hard problem refuses the letter; any other is named and may stand with a reason (requirements,
"Hard or soft").
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from best_desktop.domain.letter_facts import LetterFacts
from best_desktop.domain.letter_language import blame, long_sentences
from best_desktop.domain.letter_names import secrets, staff_and_contractors
from best_desktop.domain.letter_problem import LetterProblem, hard, soft
from best_desktop.domain.letter_template import (
    CONTACT,
    DraftBlock,
    Template,
    empty_fields,
    empty_places,
    fill,
    is_empty_field,
)
from best_desktop.domain.vocabulary import Channel

__all__ = ["WINDOW_LINES", "LetterProblem", "problems"]

WINDOW_LINES = 6
"""The most lines of an address that show in a DL window at 10 point (B-50)."""

_SAME_TEXT = 40


def problems(
    template: Template,
    blocks: Iterable[DraftBlock],
    facts: LetterFacts,
    other_texts: Iterable[str] = (),
) -> tuple[LetterProblem, ...]:
    """Everything wrong with a letter, what stops it first.

    ``other_texts`` are texts written for other cases (R-7.2.d).
    """
    blocks = tuple(blocks)
    found = [
        *_head(facts),
        *_missing(template, blocks, facts),
        *_unfinished(blocks),
        *secrets(blocks, facts),
        *staff_and_contractors(blocks, facts),
        *blame(blocks),
        *_copied(blocks, other_texts),
        *long_sentences(blocks),
    ]
    return tuple(sorted(found, key=lambda problem: not problem.hard))


def _head(facts: LetterFacts) -> Iterator[LetterProblem]:
    """What stands above and below every letter (P-5.1.i, B-50, B-56)."""
    if not facts.reference.strip():
        yield hard("The letter has no reference. Log the case first: that gives it one.")
    contact = facts.contact
    if contact is None or not contact.name.strip():
        yield hard(
            "The letter has no contact name. Choose a contact for this case (P-5.1.i).", CONTACT
        )
    elif not (contact.phone.strip() and contact.email.strip()):
        yield hard(
            f"The contact {contact.name} needs a telephone number and an email address. "
            "Add them in Settings (P-5.1.i).",
            CONTACT,
        )
    lines = [line for line in facts.addressee if line.strip()]
    if not lines:
        yield hard("The letter has no address. Add a name or address to the person.")
    elif len(lines) > WINDOW_LINES:
        yield hard(
            f"The address has {len(lines)} lines and the envelope window shows {WINDOW_LINES}. "
            "Put two lines together or leave one out."
        )
    elif len(lines) == 1 and facts.preferred in {None, Channel.LETTER}:
        yield soft(
            f"The letter to {lines[0]} has no postal address. Add the address to the person, or "
            "say how it reaches them."
        )
    if not facts.salutation.strip():
        yield hard("The letter does not say whom it greets. Add the person's name.")


def _missing(
    template: Template, blocks: tuple[DraftBlock, ...], facts: LetterFacts
) -> Iterator[LetterProblem]:
    """Blocks taken out, emptied, or changed where the wording is fixed (R-7.2.c)."""
    held = {block.name: block for block in blocks}
    for wanted in fill(template, facts):
        block = held.get(wanted.name)
        if not wanted.mandatory:
            continue
        if block is None:
            yield hard(f"'{wanted.name}' is missing and may not be left out.", wanted.name)
        elif not block.text.strip():
            yield hard(f"'{wanted.name}' is empty. {wanted.hint}".strip(), wanted.name)
        elif not wanted.editable and _words(block) != _words(wanted):
            yield hard(
                f"'{wanted.name}' is not as it must be now. Bring the letter up to date.",
                wanted.name,
            )
        else:
            for text in wanted.must_say:
                if not is_empty_field(text) and text not in block.text:
                    yield hard(f"'{wanted.name}' must say {text}.", wanted.name)
    if not facts.points and any(block.repeat == "points" for block in template.blocks):
        yield hard("There is no point of complaint to answer. Add at least one point.")


def _words(block: DraftBlock) -> list[str]:
    return f"{block.heading}\n{block.text}".split()


def _unfinished(blocks: tuple[DraftBlock, ...]) -> Iterator[LetterProblem]:
    """Fields that were empty and hints that were never replaced (R-7.2.d)."""
    for block in blocks:
        places = empty_places(block.text)
        for name in dict.fromkeys([*places, *empty_fields(block.heading)]):
            yield hard(
                f"'{block.name}' still needs {name}. {_cure(block)}", block.name, places.get(name)
            )
        if block.hint and _plain(block.hint) in _plain(block.text):
            yield hard(
                f"'{block.name}' still holds the hint. Write your own text in its place.",
                block.name,
                _place(block.text, block.hint),
            )


def _cure(block: DraftBlock) -> str:
    """How an empty field of a block is filled: fixed wording takes it from the case."""
    if block.editable:
        return "Write it in."
    return "Assign a contact." if block.name == CONTACT else "Complete the case or Settings."


def _copied(blocks: tuple[DraftBlock, ...], others: Iterable[str]) -> Iterator[LetterProblem]:
    """Text written for another case; short texts are alike by chance (R-7.2.d)."""
    known = {text for text in map(_plain, others) if len(text) >= _SAME_TEXT}
    for block in blocks:
        own = _plain(block.text)
        copied = next((text for text in known if block.hint and text in own), None)
        if copied is not None:
            yield soft(
                f"'{block.name}' holds the same text as a letter in another case. Write it for "
                "this case (R-7.2.d).",
                block.name,
                _place(block.text, copied),
            )


def _place(text: str, words: str) -> tuple[int, int] | None:
    """Where words stand in a text, whatever their capitals and blanks; None where not found."""
    pattern = r"\s+".join(re.escape(word) for word in words.split())
    match = re.search(pattern, text, re.IGNORECASE)
    return match.span() if match else None


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()
