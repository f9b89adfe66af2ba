"""A letter as it is looked at while it is written: set without asking the case file again."""

from __future__ import annotations

from datetime import date

from best_desktop.casework.case_views import LetterView
from best_desktop.casework.desk import Desk
from best_desktop.casework.letter_corrections import corrected_on, why_not_corrected
from best_desktop.casework.letter_drafts import LetterDraft, letter_by_id, typeset_under
from best_desktop.casework.letter_owners import preferred_of, reference_of
from best_desktop.casework.queries.case import letter_view
from best_desktop.domain.letter_template import DraftBlock
from best_desktop.domain.vocabulary import Channel


def typeset_draft(draft: LetterDraft, blocks: tuple[DraftBlock, ...]) -> bytes:
    """The PDF of a draft from the facts it was opened with; reads no case file, so any thread may.

    CaseworkError where the paper will not hold it.
    """
    return typeset_under(draft.heading, draft.facts, blocks)


def letter_shown(desk: Desk, letter_id: int) -> LetterView:
    """One letter as lists show it, whatever it belongs to."""
    return letter_view(desk, letter_by_id(desk, letter_id))


def letter_reference(desk: Desk, letter_id: int) -> str:
    """The reference of what a letter belongs to."""
    return reference_of(letter_by_id(desk, letter_id))


def letter_corrects(desk: Desk, letter_id: int) -> date | None:
    """The date of the sent letter that a letter takes the place of; None where it takes none."""
    return corrected_on(letter_by_id(desk, letter_id))


def why_not_again(desk: Desk, letter_id: int) -> str | None:
    """Why no letter can take the place of one that was sent; None where one can."""
    return why_not_corrected(desk, letter_by_id(desk, letter_id))


def letter_preferred(desk: Desk, letter_id: int) -> Channel | None:
    """How whoever a letter is for wants to be written to, None where they did not say."""
    return preferred_of(letter_by_id(desk, letter_id))
