"""What is wrong with a letter before it goes: what stops it, and what a person should look at.

A hard problem refuses the letter; any other is named and may stand with a reason (requirements,
"Hard or soft").
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from best_desktop.domain.letter_facts import LetterFacts
from best_desktop.domain.letter_template import (
    CONTACT,
    DraftBlock,
    Template,
    empty_fields,
    fill,
    is_empty_field,
)
from best_desktop.domain.text import fold
from best_desktop.domain.vocabulary import Channel
from best_desktop.domain.working_days import MONTHS

WINDOW_LINES = 6
"""The most lines of an address that show in a DL window at 10 point (B-50)."""

_LONG_SENTENCE = 25
_SAME_TEXT = 40
_BLAME = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"(?<!\bwe )\b(?:is|are|was|were|be) to blame\b",
        r"\bblam(?:e|ed|es|ing)\b(?! (?:ourselves|us)\b)(?<!to blame)",
        r"\w+['’]s? (?:own )?fault\b",
        r"\b(?:your|his|her|their)(?: own)? fault\b",
        r"\b(?:the|a) fault of\b",
        r"\byou (?:failed|neglected|refused) to\b",
        r"\byou should have\b",
        r"\blet (?:you|us) down by (?:our|the) (?:contractor|support provider)\b",
    )
)
_DATE = re.compile(rf"\b\d{{1,2}}\s(?:{'|'.join(MONTHS)})\s\d{{4}}\b")
_POSSESSIVE = re.compile(r"(?<=\w)['’]s\b")
_TITLE = re.compile(r"^(?:mrs?|ms|miss|mx|dr) ")
_COMPANY = re.compile(r" (?:ltd|limited|plc|llp|cic)$")
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+|\n+")


@dataclass(frozen=True, slots=True)
class LetterProblem:
    """Something wrong in a letter; ``block`` is "" where it concerns the letter as a whole."""

    block: str
    message: str
    hard: bool


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
        *_secrets(blocks, facts),
        *_names(blocks, facts),
        *_blame(blocks),
        *_copied(blocks, other_texts),
        *_long_sentences(blocks),
    ]
    return tuple(sorted(found, key=lambda problem: not problem.hard))


def _hard(message: str, block: str = "") -> LetterProblem:
    return LetterProblem(block, message, hard=True)


def _soft(message: str, block: str = "") -> LetterProblem:
    return LetterProblem(block, message, hard=False)


def _head(facts: LetterFacts) -> Iterator[LetterProblem]:
    """What stands above and below every letter (P-5.1.i, B-50, B-56)."""
    if not facts.reference.strip():
        yield _hard("The letter has no reference. Log the case first: that gives it one.")
    contact = facts.contact
    if contact is None or not contact.name.strip():
        yield _hard(
            "The letter has no contact name. Choose a contact for this case (P-5.1.i).", CONTACT
        )
    elif not (contact.phone.strip() and contact.email.strip()):
        yield _hard(
            f"The contact {contact.name} needs a telephone number and an email address. "
            "Add them in Settings (P-5.1.i).",
            CONTACT,
        )
    lines = [line for line in facts.addressee if line.strip()]
    if not lines:
        yield _hard("The letter has no address. Add a name or address to the person.")
    elif len(lines) > WINDOW_LINES:
        yield _hard(
            f"The address has {len(lines)} lines and the envelope window shows {WINDOW_LINES}. "
            "Put two lines together or leave one out."
        )
    elif len(lines) == 1 and facts.preferred in {None, Channel.LETTER}:
        yield _soft(
            f"The letter to {lines[0]} has no postal address. Add the address to the person, or "
            "say how it reaches them."
        )
    if not facts.salutation.strip():
        yield _hard("The letter does not say whom it greets. Add the person's name.")


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
            yield _hard(f"'{wanted.name}' is missing and may not be left out.", wanted.name)
        elif not block.text.strip():
            yield _hard(f"'{wanted.name}' is empty. {wanted.hint}".strip(), wanted.name)
        elif not wanted.editable and _words(block) != _words(wanted):
            yield _hard(
                f"'{wanted.name}' is not as it must be now. Bring the letter up to date.",
                wanted.name,
            )
        else:
            for text in wanted.must_say:
                if not is_empty_field(text) and text not in block.text:
                    yield _hard(f"'{wanted.name}' must say {text}.", wanted.name)
    if not facts.points and any(block.repeat == "points" for block in template.blocks):
        yield _hard("There is no point of complaint to answer. Add at least one point.")


def _words(block: DraftBlock) -> list[str]:
    return f"{block.heading}\n{block.text}".split()


def _unfinished(blocks: tuple[DraftBlock, ...]) -> Iterator[LetterProblem]:
    """Fields that were empty and hints that were never replaced (R-7.2.d)."""
    for block in blocks:
        for name in dict.fromkeys(empty_fields(block.text) + empty_fields(block.heading)):
            yield _hard(f"'{block.name}' still needs {name}. {_cure(block)}", block.name)
        if block.hint and _plain(block.hint) in _plain(block.text):
            yield _hard(
                f"'{block.name}' still holds the hint. Write your own text in its place.",
                block.name,
            )


def _cure(block: DraftBlock) -> str:
    """How an empty field of a block is filled: fixed wording takes it from the case."""
    if block.editable:
        return "Write it in."
    return "Assign a contact." if block.name == CONTACT else "Complete the case or Settings."


def _names(blocks: tuple[DraftBlock, ...], facts: LetterFacts) -> Iterator[LetterProblem]:
    """Staff and contractors are not named, save the contact where contact is offered (R-7.2.g)."""
    contact = f" {_foldable(facts.contact.name)} " if facts.contact else ""
    names = {
        name.strip(): _COMPANY.sub("", _foldable(name))
        for name in facts.names_to_scan
        if _foldable(name)
    }
    for block in blocks:
        text = f" {_foldable(_DATE.sub(' ', f'{block.heading} {block.text}'))} "
        for name, folded in names.items():
            exempt = block.name == CONTACT and f" {folded} " in contact
            if f" {folded} " in text and not exempt:
                yield _soft(
                    f"'{block.name}' names {name}. Write \"a member of our team\" or "
                    '"our contractor" instead (R-7.2.g).',
                    block.name,
                )


def _secrets(blocks: tuple[DraftBlock, ...], facts: LetterFacts) -> Iterator[LetterProblem]:
    """Nobody may learn from a letter whom the case is about without authority (P-6.1.c)."""
    names = {name: _TITLE.sub("", _foldable(name)) for name in facts.secret_names}
    for block in blocks:
        text = f" {_foldable(f'{block.heading} {block.text}')} "
        for name, folded in names.items():
            if f" {folded} " in text:
                yield _hard(
                    f"'{block.name}' names {name}. Whoever gets this letter may not be told about "
                    "them yet: take the name out (P-6.1.c).",
                    block.name,
                )


def _foldable(text: str) -> str:
    """A text as words for comparing: folded, without possessives and marks, single blanks."""
    words = re.sub(r"\W+", " ", fold(_POSSESSIVE.sub(" ", text)))
    return words.strip()


def _blame(blocks: tuple[DraftBlock, ...]) -> Iterator[LetterProblem]:
    """Phrases that put the blame on somebody else (P-5.1.d)."""
    for block in blocks:
        phrases = {match[0] for pattern in _BLAME for match in pattern.finditer(block.text)}
        for phrase in sorted(phrases, key=str.casefold):
            yield _soft(
                f"'{block.name}' says \"{phrase}\", which puts the blame on somebody. Say what we "
                'did or did not do: "we did not …" (P-5.1.d).',
                block.name,
            )


def _copied(blocks: tuple[DraftBlock, ...], others: Iterable[str]) -> Iterator[LetterProblem]:
    """Text written for another case; short texts are alike by chance (R-7.2.d)."""
    known = {text for text in map(_plain, others) if len(text) >= _SAME_TEXT}
    for block in blocks:
        own = _plain(block.text)
        if block.hint and any(text in own for text in known):
            yield _soft(
                f"'{block.name}' holds the same text as a letter in another case. Write it for "
                "this case (R-7.2.d).",
                block.name,
            )


def _long_sentences(blocks: tuple[DraftBlock, ...]) -> Iterator[LetterProblem]:
    """Plain language: the letter's own sentences, without what stands on an enclosure (P-1.2)."""
    counts = [
        len(sentence.split())
        for block in blocks
        if block.editable and not block.enclosure
        for sentence in _SENTENCE_END.split(block.text)
        if sentence.strip("- \n")
    ]
    average = sum(counts) / len(counts) if counts else 0
    if average > _LONG_SENTENCE:
        yield _soft(
            f"The sentences have {average:.0f} words on average. Split the long ones: "
            f"{_LONG_SENTENCE} words or fewer are easier to read."
        )


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()
