"""What lists of letters show, whatever the letters belong to."""

from __future__ import annotations

from dataclasses import dataclass

from best_desktop.domain.letter_abouts import LetterWish


@dataclass(frozen=True, slots=True)
class LetterOwner:
    """Whose letter it is: ``complaint_id`` is None where it belongs to no complaint.

    ``handler`` is who handles the complaint, or who began a letter that belongs to none.
    """

    complaint_id: int | None
    reference: str
    who: str
    scheme: str
    handler: str


@dataclass(frozen=True, slots=True)
class LetterOffer:
    """A letter that may be written of a case, in words, and why not where it cannot be now."""

    wish: LetterWish
    words: str
    why_not: str | None


@dataclass(frozen=True, slots=True)
class WaitingLetter:
    """A letter that recent work asks for; ``complaint_id`` is None where it belongs to no case."""

    wish: LetterWish
    complaint_id: int | None
    words: str
