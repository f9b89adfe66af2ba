"""Letters in place of one that was sent: it stands, and the new one says whose place it takes.

Only what acknowledges or answers a stage is corrected so, while the case is still at that stage:
all else can be written again. A correction moves no date of the case.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from best_desktop.casework.desk import Desk
from best_desktop.casework.letter_facts import DECISIONS
from best_desktop.casework.letter_owners import case_of
from best_desktop.casework.letter_recipients import why_not_to, why_not_told
from best_desktop.casework.speaking import authority_of
from best_desktop.casework.standing import ACKNOWLEDGEMENTS, standing_of
from best_desktop.domain.vocabulary import LetterCode, LetterState
from best_desktop.domain.working_days import long_date
from best_desktop.store.models import Letter

CORRECTED: tuple[LetterCode, ...] = (*ACKNOWLEDGEMENTS, *DECISIONS)


def corrected_on(letter: Letter) -> date | None:
    """The date of the sent letter that this one takes the place of; None where it takes none."""
    old = _corrected(letter)
    day: date | None = old.letter_date if old else None
    return day


def why_not_corrected(desk: Desk, letter: Letter) -> str | None:
    """Why no letter can take the place of one that was sent; None where one can.

    ``letter`` is the one that was sent, or the one begun in its place. Only one is at a time: two
    would say different things, and neither that the other does not hold.
    """
    complaint = letter.complaint
    if complaint is None or letter.code not in CORRECTED:
        return "This letter was sent, so it stands. Write a new letter instead."
    if complaint.stage != letter.stage_number:
        return f"This letter is about stage {letter.stage_number}, which is over, so it stands."
    if _awaited(desk, letter):
        return (
            f"The case waits for a new {letter.code.value}, so the letter that was sent is not "
            "corrected. Write the new one instead."
        )
    other = _other_in_place(letter)
    if other is not None and other.state is LetterState.ISSUED:
        return (
            f"A letter in place of the one that was sent, dated {long_date(other.letter_date)}, "
            "waits to be sent. Send it or write it again."
        )
    if other is not None:
        return (
            f"A letter in place of this one went on {long_date(other.sent_on)}. Correct that one."
        )
    return why_not_told(authority_of(desk, case_of(letter)), letter.code, letter.addressed_to)


def _corrected(letter: Letter) -> Letter | None:
    """The sent letter whose place this one takes, also by way of letters that never went."""
    if letter.code not in CORRECTED:
        return None
    return next((each for each in _before(letter) if each.state is LetterState.SENT), None)


def _before(letter: Letter) -> Iterator[Letter]:
    """The letters whose place this one takes, the newest first."""
    while (old := letter.supersedes) is not None:
        yield old
        letter = old


def _other_in_place(letter: Letter) -> Letter | None:
    """A letter on paper in the place of the same sent one, which neither is this nor gives way."""
    stands = letter if letter.state is LetterState.SENT else _corrected(letter)
    passed_over = {letter.id, *(each.id for each in _before(letter))}
    kept = Letter.state.in_((LetterState.ISSUED, LetterState.SENT))
    of_kind = (Letter.complaint == letter.complaint_id) & (Letter.code == letter.code)
    for each in Letter.select().where(of_kind & kept).order_by(Letter.id):
        if each.id not in passed_over and _corrected(each) == stands:
            return each
    return None


def _awaited(desk: Desk, letter: Letter) -> bool:
    """Whether the case waits for a letter of this kind, to whom this one is."""
    complaint = case_of(letter)
    standing, weighed = standing_of(desk, complaint), authority_of(desk, complaint)
    return why_not_to(standing, complaint, letter.code, letter.addressed_to, weighed) is None
