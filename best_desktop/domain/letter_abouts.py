"""What one letter is about where a case has several such things, and which letters have one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from best_desktop.domain.vocabulary import LetterCode, Word


class LetterAbout(Word):
    """The kind of thing a letter concerns, beside the case as a whole."""

    NEW_ISSUE = "new_issue", "New issue"
    REMEDY = "remedy", "Promised action"
    ORDER = "order", "Order"
    EVIDENCE_REQUEST = "evidence_request", "Evidence asked for"
    LETTER = "letter", "Letter it goes with"
    REFERRAL = "referral", "Referral to an appointee"


ABOUTS: Mapping[LetterCode, tuple[LetterAbout, ...]] = {
    LetterCode.L16: (LetterAbout.REFERRAL,),
    LetterCode.L17: (LetterAbout.NEW_ISSUE,),
    LetterCode.L18: (LetterAbout.LETTER,),
    LetterCode.L19: (LetterAbout.REMEDY,),
    LetterCode.L21: (LetterAbout.ORDER, LetterAbout.EVIDENCE_REQUEST),
}
"""The letters that are each about one thing, and about what."""


@dataclass(frozen=True, slots=True)
class About:
    """One thing a letter is about: its kind and its row."""

    kind: LetterAbout
    id: int
