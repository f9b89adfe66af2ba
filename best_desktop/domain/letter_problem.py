"""One thing wrong in a letter: where it stands, what to say instead, whether it stops it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Wording:
    """Words offered for ``length`` characters of a block's text from ``start`` on."""

    start: int
    length: int
    text: str


@dataclass(frozen=True, slots=True)
class LetterProblem:
    """Something wrong in a letter; ``block`` is "" where it concerns the letter as a whole.

    ``start`` and ``length`` say where in the block's text it stands, in characters; ``start`` is
    None where it stands nowhere (something missing, or in a heading). ``offers`` are wordings to
    put there instead. ``advice`` asks for no reason: it is for whoever writes, not for the record.
    """

    block: str
    message: str
    hard: bool
    start: int | None = None
    length: int = 0
    offers: tuple[Wording, ...] = ()
    advice: bool = False


def hard(message: str, block: str = "", at: tuple[int, int] | None = None) -> LetterProblem:
    """What stops the letter; ``at`` is where it stands, from and to."""
    return _problem(message, block, at, stops=True)


def soft(
    message: str,
    block: str = "",
    at: tuple[int, int] | None = None,
    offers: tuple[Wording, ...] = (),
) -> LetterProblem:
    """What a person should look at; the letter may go with a reason."""
    return _problem(message, block, at, offers)


def _problem(
    message: str,
    block: str,
    at: tuple[int, int] | None,
    offers: tuple[Wording, ...] = (),
    *,
    stops: bool = False,
) -> LetterProblem:
    start, end = at or (None, 0)
    length = 0 if start is None else end - start
    return LetterProblem(block, message, stops, start, length, offers)
