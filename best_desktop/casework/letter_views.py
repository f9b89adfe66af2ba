"""What lists of letters show, whatever the letters belong to."""

from __future__ import annotations

from dataclasses import dataclass

from best_desktop.domain.letter_abouts import LetterWish


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

    @property
    def name(self) -> str:
        """The name of its link: ``letter:L17:new_issue:3:12``, the complaint last."""
        about = self.wish.about
        kind, number = (about.kind.value, about.id) if about else ("", 0)
        return f"letter:{self.wish.code.value}:{kind}:{number}:{self.complaint_id or 0}"
