"""Spelling: the British dictionary, the words of the trade, the office's own, the case's names.

The dictionary takes a second to read and is read once, off the window's thread. Nothing here ever
refuses a letter.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass
from functools import cache
from io import StringIO

from best_desktop.casework.checks import Checks
from best_desktop.casework.desk import Desk, Work
from best_desktop.casework.letter_drafts import facts_on, letter_by_id
from best_desktop.casework.rows import tuples
from best_desktop.domain.letter_facts import LetterFacts
from best_desktop.domain.roles import Right
from best_desktop.domain.spelling import LONGEST, Dictionary, NoDictionary, Speller, words_of
from best_desktop.paths import resource
from best_desktop.store.models import Person, Scheme, Setting, Staff
from best_desktop.store.models.cases import CasePerson

_SETTING = "words of the office"


class _Hunspell:
    """The dictionary that LibreOffice and Firefox have, read by spylls."""

    def __init__(self) -> None:
        # Read when somebody writes a letter: it takes a second.
        from spylls.hunspell import Dictionary as Hunspell
        from spylls.hunspell.readers import read_aff, read_dic
        from spylls.hunspell.readers.file_reader import BaseReader

        class Lines(BaseReader):  # type: ignore[misc]
            """A file read whole; spylls itself leaves the ones it opens open."""

            def __init__(self, name: str) -> None:
                super().__init__(StringIO(resource("spelling", name).read_text(encoding="utf-8")))

            def reset_encoding(self, encoding: str) -> None:
                """It was read in the encoding it names."""

        aff, context = read_aff(Lines("en-GB.aff"))
        words = read_dic(Lines("en-GB.dic"), aff=aff, context=context)
        self._words = Hunspell(aff, words)

    def knows(self, word: str) -> bool:
        return bool(self._words.lookup(word))

    def near(self, word: str) -> Iterator[str]:
        return iter(self._words.suggest(word))


@cache
def british() -> Dictionary:
    """The British dictionary, read once; one that knows every word where it is not installed."""
    try:
        return _Hunspell()
    except (ImportError, OSError):
        return NoDictionary()


def is_checked() -> bool:
    """Whether there is a dictionary; without one nothing is marked."""
    return not isinstance(british(), NoDictionary)


def house_words() -> tuple[str, ...]:
    """Words of the trade that no dictionary has; lines that begin with # explain."""
    lines = resource("spelling", "house-words.txt").read_text(encoding="utf-8").splitlines()
    return tuple(line.strip() for line in lines if line.strip() and not line.startswith("#"))


def known_words(desk: Desk, letter_id: int) -> tuple[str, ...]:
    """Lines whose words are right in one letter: of the trade, the office, and the case's names."""
    letter = letter_by_id(desk, letter_id)
    facts = facts_on(desk, letter, None)
    complaint = letter.complaint_id
    users = Person.select(Person.name).join(CasePerson).where(CasePerson.complaint == complaint)
    rows = (
        *tuples(Staff.select(Staff.name, Staff.job_title)),
        *tuples(Scheme.select(Scheme.name, Scheme.town, Scheme.address)),
        *tuples(users),
    )
    names = (text for row in rows for text in row)
    return (*house_words(), *office_words(desk), *_names(facts), *names)


def british_speller(known: Iterable[str]) -> Speller:
    """A speller that knows these words too; the first one reads the dictionary (a second)."""
    return Speller(british(), known)


def _names(facts: LetterFacts) -> Iterator[str]:
    """Names and addresses that a letter may say: what people and places are called is right."""
    yield from (*facts.addressee, facts.salutation, facts.scheme, facts.reference)
    yield from (*facts.names_to_scan, *facts.secret_names)
    for details in (facts.office, facts.ombudsman, facts.contact):
        if is_dataclass(details):
            for each in fields(details):
                value = getattr(details, each.name)
                yield from (value,) if isinstance(value, str) else value


def office_words(desk: Desk) -> tuple[str, ...]:
    """The words that the office added, in order."""
    return _read()


def _read() -> tuple[str, ...]:
    row = Setting.get_or_none(Setting.name == _SETTING)
    return tuple(json.loads(row.value)) if row else ()


def add_office_word(desk: Desk, word: str) -> None:
    """Add a word to the office's own, for everybody; one that is there already stays.

    InvalidInput where it is not one word. A name may be among them: the list says of nobody
    anything but how the name is written.
    """
    checks = Checks(desk)
    word = checks.line("word", word, what="the word", limit=LONGEST)
    if not checks.problems and [each for _, each in words_of(word)] != [word]:
        checks.add("word", "Enter one word, in letters.")
    checks.done()
    with desk.working(Right.KEEP_LOG) as work:
        words = _read()
        if word not in words:
            _write(work, sorted((*words, word), key=str.casefold))
            work.line("SETTING", "words of the office", "", word)
            work.record("Add word", "Office", None, f"“{word}” added to the office's words")


def take_out_office_word(desk: Desk, word: str) -> None:
    """Take a word out of the office's own: from now on it is marked again."""
    with desk.working(Right.KEEP_LOG) as work:
        words = _read()
        if word in words:
            _write(work, [each for each in words if each != word])
            work.line("SETTING", "words of the office", word, "")
            work.record("Take out word", "Office", None, f"“{word}” out of the office's words")


def _write(work: Work, words: list[str]) -> None:
    value = json.dumps(words, ensure_ascii=False)
    row = Setting.get_or_none(Setting.name == _SETTING)
    if row is None:
        work.create(Setting, name=_SETTING, value=value)
    else:
        work.change(Setting, row.id, row.version, {"value": value}, lines=False)
