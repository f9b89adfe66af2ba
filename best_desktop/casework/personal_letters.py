"""Begin the letters that belong to no complaint, and list them: L16, L20 and L22.

An adjustment that was agreed or reviewed is told in the format that was agreed (P-13.2); whoever
made a compliment or a comment is thanked (R-10, R-6). All else is as with any letter: see
:mod:`best_desktop.casework.letters`.
"""

from __future__ import annotations

from typing import Any

from best_desktop.casework.case_views import LetterView
from best_desktop.casework.desk import Desk, Work
from best_desktop.casework.errors import Refused
from best_desktop.casework.letter_drafts import LetterDraft, begin_draft, open_draft, why_not_twice
from best_desktop.casework.letter_owners import (
    GONE,
    adjustment_reference,
    owned_facts,
    seen_by,
    why_not_adjustment,
    why_not_referral,
    why_not_thanks,
)
from best_desktop.casework.queries.case import letter_view
from best_desktop.domain.letter_abouts import LetterAbout
from best_desktop.domain.roles import Right
from best_desktop.domain.vocabulary import LetterCode, LetterState
from best_desktop.store.finding import by_id
from best_desktop.store.models import Adjustment, AppointeeReferral, Comment, Compliment, Letter

__all__ = [
    "adjustment_reference",
    "letters_about",
    "start_adjustment_letter",
    "start_appointee_letter",
    "start_thanks",
    "why_no_thanks",
]


def start_adjustment_letter(desk: Desk, adjustment_id: int) -> LetterDraft:
    """Begin L20 about an adjustment as it is now, or go on with the draft that was begun.

    Raises:
        Refused: it was declined, or an L20 about it is issued and not sent.
    """
    with desk.working(Right.AGREE_ADJUSTMENT) as work:
        adjustment = by_id(Adjustment, adjustment_id)
        if adjustment is None or not seen_by(desk, adjustment.person):
            raise Refused("This adjustment is not in the case file any more. Refresh the page.")
        why_not = why_not_adjustment(adjustment)
        if why_not:
            raise Refused(why_not)
        owner = {"adjustment": adjustment, "person": adjustment.person}
        letter = _begun(work, LetterCode.L20, Letter.adjustment == adjustment.id, owner)
    return open_draft(desk, letter.id)


def start_thanks(
    desk: Desk, *, compliment_id: int | None = None, comment_id: int | None = None
) -> LetterDraft:
    """Begin L22 for a compliment or a comment, or go on with the draft that was begun.

    Raises:
        Refused: nobody gave a name or a way to reach them, or an L22 is issued and not sent.
    """
    with desk.working(Right.RECORD) as work:
        record: Compliment | Comment | None
        if compliment_id is not None:
            record, condition = by_id(Compliment, compliment_id), Letter.compliment == compliment_id
        else:
            record, condition = by_id(Comment, comment_id or 0), Letter.comment == comment_id
        if record is None:
            raise Refused(GONE)
        why_not = why_not_thanks(record)
        if why_not:
            raise Refused(why_not)
        owner = {"compliment" if compliment_id is not None else "comment": record}
        letter = _begun(work, LetterCode.L22, condition, owner)
    return open_draft(desk, letter.id)


def start_appointee_letter(desk: Desk, referral_id: int) -> LetterDraft:
    """Begin L16 to whoever was asked to let the appointee complain, or go on with it (R-8.4.2).

    Raises:
        Refused: the appointee complained since, nobody can be reached, or an L16 waits to be sent.
    """
    with desk.working(Right.RECORD) as work:
        referral = by_id(AppointeeReferral, referral_id)
        if referral is None or not seen_by(desk, referral.person):
            raise Refused(GONE)
        why_not = why_not_referral(referral)
        if why_not:
            raise Refused(why_not)
        about = {"about": LetterAbout.REFERRAL, "about_id": referral.id}
        of_it = (Letter.about == LetterAbout.REFERRAL) & (Letter.about_id == referral.id)
        letter = _begun(work, LetterCode.L16, of_it, {"person": referral.person, **about})
    return open_draft(desk, letter.id)


def _begun(work: Work, code: LetterCode, condition: Any, owner: dict[str, Any]) -> Letter:
    """The draft begun before, or a new one."""
    letters = Letter.select().where(condition & (Letter.code == code))
    draft: Letter | None = letters.where(Letter.state == LetterState.DRAFT).first()
    if draft is not None:
        return draft
    why_not = why_not_twice(code, condition)
    if why_not:
        raise Refused(why_not)
    return begin_owned(work, code, owner)


def begin_owned(
    work: Work, code: LetterCode, owner: dict[str, Any], supersedes: Letter | None = None
) -> Letter:
    """Begin a letter of no complaint within an open use case; ``owner`` are its columns."""
    desk = work.desk
    facts = owned_facts(desk, Letter(**owner, code=code, drafted_by=desk.staff_id), desk.today)
    return begin_draft(work, code, facts, owner, supersedes)


def why_no_thanks(
    desk: Desk, *, compliment_id: int | None = None, comment_id: int | None = None
) -> str | None:
    """Why L22 cannot be begun or gone on with, or None where it can."""
    why_not = desk.why_not(Right.RECORD)
    if compliment_id is not None:
        return why_not or why_not_thanks(by_id(Compliment, compliment_id))
    return why_not or why_not_thanks(by_id(Comment, comment_id or 0))


def letters_about(
    desk: Desk,
    *,
    adjustment_id: int | None = None,
    compliment_id: int | None = None,
    comment_id: int | None = None,
) -> tuple[LetterView, ...]:
    """The letters of an adjustment, a compliment or a comment, newest first."""
    theirs: Any = Letter.comment == comment_id
    if adjustment_id is not None:
        theirs = Letter.adjustment == adjustment_id
    elif compliment_id is not None:
        theirs = Letter.compliment == compliment_id
    rows = Letter.select().where(theirs).order_by(Letter.id.desc())
    return tuple(letter_view(desk, row) for row in rows)
