"""What one letter is about where a case has several such things, and which letters have one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from best_desktop.domain.vocabulary import LetterCode, Word

if TYPE_CHECKING:
    from best_desktop.domain.working_days import WorkingDays


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


_REPLY_DAYS = 5
"""Working days to answer a question (assumption: as long as an acknowledgement takes)."""


def reply_by(calendar: WorkingDays, letter_date: date, answer_by: date | None) -> date:
    """The day to ask an answer for: five working days on, or sooner where we answer before.

    It is a working day before ours, but never the day of the letter.
    """
    wanted = calendar.add(letter_date, _REPLY_DAYS)
    if answer_by is None or wanted < answer_by:
        return wanted
    before = answer_by - timedelta(days=1)
    while not calendar.is_working_day(before):
        before -= timedelta(days=1)
    return max(before, calendar.add(letter_date, 1))


@dataclass(frozen=True, slots=True)
class LetterWish:
    """A letter that somebody may want to write, and what it is to be about."""

    code: LetterCode
    about: About | None = None
