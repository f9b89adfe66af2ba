"""The Ombudsman's Complaint Handling Code by provision, in our own words, for self-assessment.

The words are a reading of the Code, not its text: whoever assesses the office reads the Ombudsman's
own text beside them (Code 8.1).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from best_desktop.domain.toml_table import TableReader


class CodeFileError(ValueError):
    """The file of the Code is wrong; the message names the key and how to put it right."""


class _Reader(TableReader):
    error = CodeFileError


@dataclass(frozen=True, slots=True)
class Provision:
    """One provision by the Code's number; ``measures`` are figures that may serve as evidence."""

    number: str
    chapter: str
    text: str
    measures: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Code:
    """One edition of the Code; provisions in its order."""

    title: str
    in_force_from: date
    provisions: tuple[Provision, ...]

    def find(self, number: str) -> Provision | None:
        """One provision; None where this edition has none of that number."""
        return next((each for each in self.provisions if each.number == number), None)


def read_code(file: str, table: dict[str, Any]) -> Code:
    """The provisions of a file.

    Raises:
        CodeFileError: a key is missing, wrong or unknown, or a number is there twice.
    """
    reader = _Reader(file, "", table)
    title, day = reader.take("title", str), reader.take("in_force_from", date)
    provisions = tuple(each for chapter in reader.each("chapter") for each in _chapter(chapter))
    reader.done()
    numbers = [each.number for each in provisions]
    twice = next((each for each in numbers if numbers.count(each) > 1), None)
    if twice is not None:
        raise CodeFileError(f"{file}: provision {twice} is there twice. Take one out.")
    return Code(title, day, provisions)


def _chapter(chapter: _Reader) -> Iterator[Provision]:
    number, title = chapter.take("number", str), chapter.take("title", str)
    for each in chapter.each("provision"):
        found = Provision(
            each.take("number", str),
            f"{number} {title}",
            each.take("text", str),
            tuple(str(name) for name in each.take("measures", list, [])),
        )
        if not found.number.startswith(f"{number}."):
            raise each.fail("number", f"must begin with {number}. as its chapter does.")
        each.done()
        yield found
    chapter.done()


def finished_answer(
    *,
    complies: bool | None,
    carried: bool,
    commentary: str,
    evidence: bool,
    comply_by: date | None,
) -> bool:
    """Whether a provision is answered for this year.

    A yes is shown by commentary, a figure or a document; a no says why and by when the office will
    comply (Code 8.1); an answer carried over from the year before waits until somebody confirms it.
    """
    if complies is None or carried:
        return False
    if complies:
        return bool(commentary.strip()) or evidence
    return bool(commentary.strip()) and comply_by is not None
