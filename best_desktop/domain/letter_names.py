"""Names found in the text of a letter, however they are written, with where they stand."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from best_desktop.domain.letter_facts import LetterFacts
from best_desktop.domain.letter_problem import LetterProblem, Wording, hard, soft
from best_desktop.domain.letter_template import CONTACT, DraftBlock
from best_desktop.domain.text import fold
from best_desktop.domain.working_days import MONTHS

INSTEAD = ("a member of our team", "our contractor")
"""What is written for a person's or a firm's name (R-7.2.g)."""

_DATE = re.compile(rf"\b\d{{1,2}}\s(?:{'|'.join(MONTHS)})\s\d{{4}}\b")
# A word with its accents, also where they are characters of their own, and its apostrophes.
_LETTERS = r"[\w\u0300-\u036f]+"
_WORD = re.compile(rf"{_LETTERS}(?:['’`´‘‛ʹʻʼʽʾʿˈ′＇]{_LETTERS})*")
_POSSESSIVE = re.compile(r"(?<=\w)['’]s$", re.IGNORECASE)
_TITLE = re.compile(r"^(?:mrs?|ms|miss|mx|dr) ")
_COMPANY = frozenset({"ltd", "limited", "plc", "llp", "cic"})
# How far back a sentence is looked for: the time for it grows with the square of the blanks.
_NEAR = 80
_SENTENCE_BEFORE = re.compile(r"(?:^|[.!?:]\s+|\n\s*(?:- )?)$")


@dataclass(frozen=True, slots=True)
class Spot:
    """A word as it is compared, and where it stands without its possessive."""

    folded: str
    start: int
    end: int


def staff_and_contractors(
    blocks: Iterable[DraftBlock], facts: LetterFacts
) -> Iterator[LetterProblem]:
    """Staff and contractors are not named, save the contact where contact is offered (R-7.2.g)."""
    contact = _folded(facts.contact.name) if facts.contact else []
    names = {
        name.strip(): without_form(_folded(name)) for name in facts.names_to_scan if _folded(name)
    }
    for block in blocks:
        heading, spots = words_of(block.heading), words_of(block.text)
        for name, words in names.items():
            if block.name == CONTACT and _is_within(words, contact):
                continue
            places = [_with_form(spots, at, words) for at in found_at(spots, words)]
            times = len(places) + len(found_at(heading, words))
            if times:
                often = f", {times} times" if times > 1 else ""
                yield soft(
                    f"'{block.name}' names {name}{often}. Write \"{INSTEAD[0]}\" or "
                    f'"{INSTEAD[1]}" instead (R-7.2.g).',
                    block.name,
                    places[0] if places else None,
                    _offers(block.text, places),
                )


def secrets(blocks: Iterable[DraftBlock], facts: LetterFacts) -> Iterator[LetterProblem]:
    """Nobody may learn from a letter whom the case is about without authority (P-6.1.c)."""
    names = {
        name: _TITLE.sub("", " ".join(_folded(name))).split()
        for name in facts.secret_names
        if _folded(name)
    }
    for block in blocks:
        heading, spots = words_of(block.heading), words_of(block.text)
        for name, words in names.items():
            found = found_at(spots, words)
            if found or found_at(heading, words):
                yield hard(
                    f"'{block.name}' names {name}. Whoever gets this letter may not be told about "
                    "them yet: take the name out (P-6.1.c).",
                    block.name,
                    _span(spots, found[0], words) if found else None,
                )


def words_of(text: str) -> list[Spot]:
    """The words of a text for comparing; a month within a date is nobody's name."""
    spots = []
    for match in _WORD.finditer(_DATE.sub(_blanks, text)):
        word = _POSSESSIVE.sub("", match[0])
        end = match.start() + len(word)
        spots += [Spot(each, match.start(), end) for each in re.split(r"\W+", fold(word)) if each]
    return spots


def _blanks(match: re.Match[str]) -> str:
    """As many blanks, so that what follows stays where it is."""
    return " " * len(match[0])


def _folded(name: str) -> list[str]:
    return [spot.folded for spot in words_of(name)]


def without_form(words: list[str]) -> list[str]:
    """A firm's name without Ltd and the like, which is left out in speaking of it."""
    return words[:-1] if len(words) > 1 and words[-1] in _COMPANY else words


def found_at(spots: list[Spot], words: list[str]) -> list[int]:
    """At which of the spots these words begin, one after the other."""
    size = len(words)
    return [
        at
        for at, spot in enumerate(spots)
        if spot.folded == words[0] and [each.folded for each in spots[at : at + size]] == words
    ]


def _is_within(words: list[str], others: list[str]) -> bool:
    size = len(words)
    return any(others[at : at + size] == words for at in range(len(others)))


def _span(spots: list[Spot], at: int, words: list[str]) -> tuple[int, int]:
    return spots[at].start, spots[at + len(words) - 1].end


def _with_form(spots: list[Spot], at: int, words: list[str]) -> tuple[int, int]:
    """Where a name stands, with the Ltd behind it."""
    start, end = _span(spots, at, words)
    after = at + len(words)
    if after < len(spots) and spots[after].folded in _COMPANY:
        end = spots[after].end
    return start, end


def _offers(text: str, places: list[tuple[int, int]]) -> tuple[Wording, ...]:
    if not places:
        return ()
    start, end = places[0]
    begins = _SENTENCE_BEFORE.search(text[max(start - _NEAR, 0) : start]) is not None
    return tuple(
        Wording(start, end - start, each[0].upper() + each[1:] if begins else each)
        for each in INSTEAD
    )
