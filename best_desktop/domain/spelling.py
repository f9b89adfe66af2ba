"""Which words of a text are not in the dictionary; the dictionary itself is somebody else's.

Spelling is only ever advice: no letter is refused for it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Protocol

# Letters with their accents, which may be characters of their own, and apostrophes within.
_LETTERS = r"(?:[^\W\d_][\u0300-\u036f]*)+"
_PART = re.compile(rf"{_LETTERS}(?:['’]{_LETTERS})*")
_WORD = re.compile(rf"{_PART.pattern}(?:-{_PART.pattern})*")
# Addresses of the web and of post, and anything with a number in it: references, postcodes, sizes.
# Looked for only after a blank: from every letter of a long run it would take minutes.
_NOT_WORDS = re.compile(r"(?<!\S)\S*(?:@|://|www\.)\S*|(?<!\S)\S*\d\S*|\[to fill in: [^\[\]\n]*\]")
_POSSESSIVE = re.compile(r"['’][sS]?$")
LONGEST = 60
"""The most characters of a word that is looked up; what is longer is nobody's word."""


class Dictionary(Protocol):
    """The words of a language."""

    def knows(self, word: str) -> bool:
        """Whether a word is in it, as it stands or as a form of another."""
        ...

    def near(self, word: str) -> Iterator[str]:
        """Words it might have meant, the nearest first; may take long for each."""
        ...


class NoDictionary:
    """What there is where no dictionary could be read: nothing is marked."""

    def knows(self, word: str) -> bool:  # noqa: ARG002 - the protocol gives it
        """Every word passes."""
        return True

    def near(self, word: str) -> Iterator[str]:  # noqa: ARG002 - the protocol gives it
        """Nothing to suggest."""
        return iter(())


def words_of(text: str) -> Iterator[tuple[int, str]]:
    """The words of a text with where each starts, without addresses, references and sums."""
    for match in _WORD.finditer(_NOT_WORDS.sub(lambda each: " " * len(each[0]), text)):
        yield match.start(), match[0]


class Speller:
    """One language with the words of the trade, the office and the case; remembers each answer."""

    def __init__(self, dictionary: Dictionary, known: Iterable[str]) -> None:
        """``known`` are words, names or whole lines; each word of them is right, in any case."""
        self._dictionary = dictionary
        self._known = {
            _plain(each)
            for line in known
            for _, word in words_of(line)
            for each in (word, *_PART.findall(word))
        }
        self._answers: dict[str, bool] = {}

    def is_right(self, word: str) -> bool:
        """Whether a word is in the dictionary or known here."""
        answer = self._answers.get(word)
        if answer is None:
            answer = self._answers[word] = self._look_up(word)
        return answer

    def _look_up(self, word: str) -> bool:
        if len(word) == 1 or len(word) > LONGEST or (word.isupper() and len(word) <= 6):
            return True  # a letter, no word at all, or the initials of something
        bare = _POSSESSIVE.sub("", word)
        if _plain(word) in self._known or _plain(bare) in self._known:
            return True
        return self._dictionary.knows(word) or self._dictionary.knows(bare)

    def wrong_in(self, text: str) -> list[tuple[int, str]]:
        """The words to check in a text, each with where it starts; of two joined the wrong one."""
        return [
            (start + part.start(), part[0])
            for start, word in words_of(text)
            if not self.is_right(word)
            for part in _PART.finditer(word)
            if not self.is_right(part[0])
        ]

    def learn(self, word: str) -> None:
        """Take a word for right from now on."""
        self._known.add(_plain(word))
        self._answers.clear()

    def forget(self, word: str) -> None:
        """Ask the dictionary about a word again."""
        self._known.discard(_plain(word))
        self._answers.clear()

    def suggestions(self, word: str, go_on: Callable[[], bool], most: int = 6) -> tuple[str, ...]:
        """Words it might have meant, the nearest first; ends when ``go_on`` says no."""
        found: list[str] = []
        for each in self._dictionary.near(word):
            if each not in found:
                found.append(each)
            if len(found) == most or not go_on():
                break
        return tuple(found)


def _plain(word: str) -> str:
    return word.casefold().replace("’", "'")
