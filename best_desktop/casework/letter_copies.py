"""A letter in another form: as text for a message, as a Word draft, in a format of its own.

An issued letter is copied as it was printed, whatever the case says since (B-58, B-59).
"""

from __future__ import annotations

from best_desktop.casework.checks import Checks
from best_desktop.casework.desk import Desk
from best_desktop.casework.errors import NeedsReason, Refused
from best_desktop.casework.letter_drafts import (
    blocks_of,
    draft_by_id,
    facts_as_agreed,
    facts_on,
    letter_by_id,
)
from best_desktop.casework.letter_owners import asked, right_to
from best_desktop.casework.wordings import templates
from best_desktop.domain.letter_copy import SaidAround, said_from_json, said_to_json
from best_desktop.domain.letter_facts import LetterFacts
from best_desktop.domain.letter_template import DraftBlock, from_json, heading, renewed
from best_desktop.domain.vocabulary import LetterCode, LetterFormat, LetterState
from best_desktop.store.models import Letter


def as_text(desk: Desk, letter_id: int) -> str:
    """The whole letter as plain text, to paste into an email or a message (B-59, P-6.6)."""
    from best_desktop.documents.letter_text import text_of

    said, blocks = _said(desk, letter_by_id(desk, letter_id))
    return text_of(said, blocks)


def as_word(desk: Desk, letter_id: int) -> bytes:
    """The letter as a .docx file to go on with in Word (B-59); what is sent is still the PDF."""
    from best_desktop.documents.letter_word import word_draft

    letter = letter_by_id(desk, letter_id)
    said, blocks = _said(desk, letter)
    return word_draft(said, blocks)


def frozen_around(code: LetterCode, facts: LetterFacts) -> str:
    """What a letter says besides its blocks, to keep with it when it is issued."""
    return said_to_json(_around(code, facts))


def _around(code: LetterCode, facts: LetterFacts) -> SaidAround:
    from best_desktop.documents.letter_parts import said_around

    return said_around(facts, heading(templates()[code], facts))


def _said(desk: Desk, letter: Letter) -> tuple[SaidAround, tuple[DraftBlock, ...]]:
    """Head, foot and blocks: of a draft as it stands today, of an issued letter as printed."""
    if letter.state is LetterState.DRAFT:
        facts = facts_on(desk, letter, None)
        blocks = renewed(templates()[letter.code], blocks_of(letter), facts)
        return _around(letter.code, facts), blocks
    if not letter.said_around:
        raise Refused(
            "The words of this letter are no longer kept apart from its PDF. Open the PDF and "
            "copy them from there."
        )
    return said_from_json(letter.said_around), from_json(letter.blocks)


def agreed_format(desk: Desk, letter_id: int) -> LetterFormat:
    """How a letter being written is printed unless another format is chosen for it (P-13.1)."""
    return facts_as_agreed(desk, draft_by_id(desk, letter_id), None).letter_format


def choose_format(
    desk: Desk, letter_id: int, seen_version: int, chosen: LetterFormat | None, reason: str = ""
) -> int:
    """Print one letter otherwise than the person's adjustments say; None goes back to them.

    NeedsReason where that gives them less than was agreed (P-13.1). Returns the new version.
    """
    checks = Checks(desk)
    reason = checks.text("reason", reason, what="the reason", limit=2000)
    checks.done()
    with desk.working(right_to(letter_id)) as work:
        letter = draft_by_id(desk, letter_id)
        reference = asked(work, letter)
        agreed = facts_as_agreed(desk, letter, None).letter_format
        wanted = chosen or agreed
        if wanted is not agreed and agreed is not LetterFormat.STANDARD and not reason:
            why = f"'{agreed}' was agreed with them as a reasonable adjustment."
            raise NeedsReason([f"{why} Say why this letter is printed as '{wanted}' (P-13.1)."])
        before = letter.letter_format
        values = {
            "chosen_format": None if wanted is agreed else wanted,
            "letter_format": wanted,
        }
        if not work.change(Letter, letter.id, seen_version, values, lines=False):
            return seen_version
        work.line("LETTER_FORMAT", letter.code.value, str(before), str(wanted))
        summary = f"{letter.code.value} {letter.code} is printed as '{wanted}'"
        work.record("Choose letter format", reference, letter.complaint, summary, reason)
    return seen_version + 1
