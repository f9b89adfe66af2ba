"""How a letter greets somebody: by title and surname where both are known (B-52).

A person is kept under one name as they gave it, so what is the surname has to be told from it.
Where it cannot be told for certain enough, the whole name greets them and nobody is called by half
of theirs.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

_TITLES = frozenset(
    ["mr", "mrs", "ms", "miss", "mx", "dr", "doctor", "prof", "professor", "cllr", "councillor"]
)
# With these a surname begins: "Jan van der Berg", "Maria de Souza".
_PARTICLES = frozenset((
    "al", "ap", "av", "bin", "bint", "da", "dal", "das", "de", "del", "della", "den", "der", "di",
    "dos", "du", "el", "fitz", "ibn", "la", "le", "lo", "mac", "mc", "o'", "st", "te", "ten",
    "ter", "van", "von", "y", "zu",
))  # fmt: skip
# A word that is a name and nothing else: no bracket, no comma, no stroke, no figure.
_NAME = re.compile(r"[^\W\d_]+(?:[-'’.][^\W\d_]+)*[.'’]?")
# What joins two people, who are greeted as they are written.
_JOINS = frozenset(("and", "&", "+", "/"))
# What follows a name, or may be one: "Mrs Mary Senior".
_AFTER = frozenset((
    "jp", "mp", "mbe", "obe", "cbe", "kbe", "dbe", "bem", "kc", "qc", "phd", "md", "rn",
    "jr", "jnr", "junior", "sr", "snr", "senior",
))  # fmt: skip


def greeting(name: str, other_names: Iterable[str] = ()) -> str:
    """The words a letter begins with: "Dear Mrs Adeyemi", or "Dear Ruth Adeyemi" without a title.

    ``other_names`` are what else the person is called: one of them that has a title, and otherwise
    only words of the name, is how they are greeted. So an office says "Mr Garcia Lopez".
    """
    words = name.split()
    if not words or not _is_title(words[0]) or _as_written(words):
        return f"Dear {' '.join(words)}"
    for other in other_names:
        called = other.split()
        if len(called) > 1 and _is_title(called[0]) and set(called[1:]) <= set(words[1:]):
            return f"Dear {' '.join(called)}"
    surname = _surname(words[1:])
    return f"Dear {' '.join([words[0], *surname] if surname else words[1:] or words)}"


def _as_written(words: list[str]) -> bool:
    """Whether words join two people or add to a name, or the last may: "Jane Smith MP"."""
    adds = len(words) > 2 and words[-1].rstrip(".").lower() in _AFTER
    return adds or any(each.lower() in _JOINS or not _NAME.fullmatch(each) for each in words)


def _is_title(word: str) -> bool:
    return word.rstrip(".").lower() in _TITLES


def _is_initial(word: str) -> bool:
    return all(len(each) == 1 for each in word.rstrip(".").split("."))


def _surname(words: list[str]) -> list[str]:
    """The surname of a name without its title; nothing where it cannot be told."""
    while len(words) > 1 and _is_initial(words[0]):
        words = words[1:]
    for number, word in enumerate(words[:-1]):
        if word.lower() in _PARTICLES:
            return words[number:] if number < 2 else []
    # One name, or a given name and a surname. With more, two of them may be the surname.
    return words[-1:] if len(words) <= 2 else []
