"""Letters in place of one that was sent: it stands, and the new one says whose place it takes.

Only what acknowledges or answers a stage is corrected so, while the case is still at that stage:
all else can be written again. A correction moves no date of the case.
"""

from __future__ import annotations

from datetime import date

from best_desktop.casework.desk import Desk
from best_desktop.casework.letter_facts import DECISIONS
from best_desktop.casework.letter_owners import case_of
from best_desktop.casework.letter_recipients import why_not_told
from best_desktop.casework.speaking import authority_of
from best_desktop.casework.standing import ACKNOWLEDGEMENTS
from best_desktop.domain.vocabulary import LetterCode, LetterState
from best_desktop.domain.working_days import long_date
from best_desktop.store.models import Letter

CORRECTED: tuple[LetterCode, ...] = (*ACKNOWLEDGEMENTS, *DECISIONS)


def corrected_on(letter: Letter) -> date | None:
    """The date of the sent letter that this one takes the place of; None where it takes none."""
    old = letter.supersedes
    if old is None or letter.code not in CORRECTED or old.state is not LetterState.SENT:
        return None
    day: date | None = old.letter_date
    return day


def why_not_corrected(desk: Desk, letter: Letter) -> str | None:
    """Why no letter can take the place of one that was sent; None where one can.

    ``letter`` is the one that was sent, or the one begun in its place.
    """
    complaint = letter.complaint
    if complaint is None or letter.code not in CORRECTED:
        return "This letter was sent, so it stands. Write a new letter instead."
    if complaint.stage != letter.stage_number:
        return f"This letter is about stage {letter.stage_number}, which is over, so it stands."
    newer = (Letter.supersedes == letter.id) & (Letter.state == LetterState.SENT)
    sent = Letter.get_or_none(newer)
    if sent is not None:
        return f"A letter in place of this one went on {long_date(sent.sent_on)}. Correct that one."
    return why_not_told(authority_of(desk, case_of(letter)), letter.code, letter.addressed_to)
