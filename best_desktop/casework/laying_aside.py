"""A letter that will not go after all: a draft is discarded, an issued one laid aside."""

from __future__ import annotations

from contextlib import suppress
from datetime import date

from best_desktop.casework.checks import Checks
from best_desktop.casework.desk import Desk, Work
from best_desktop.casework.errors import Refused
from best_desktop.casework.letter_drafts import letter_by_id
from best_desktop.casework.letter_owners import asked, right_to
from best_desktop.domain.letter_template import TemplateError, from_json
from best_desktop.domain.vocabulary import LetterState
from best_desktop.domain.working_days import long_date
from best_desktop.store.models import Letter


def lay_aside(desk: Desk, letter_id: int, reason: str = "") -> None:
    """Take a letter that was not sent out of the way, in any state of the case.

    A draft goes, and what somebody wrote in it stays in the history for as long as its case is
    kept; why is free to say. An issued letter and its PDF stay with the case as superseded, with
    the reason. Refused for a letter that was sent, or laid aside before.
    """
    with desk.working(right_to(letter_id)) as work:
        letter = letter_by_id(desk, letter_id)
        reference = asked(work, letter)
        why_not = why_not_aside(letter.state, letter.sent_on)
        if why_not:
            raise Refused(why_not)
        is_draft = letter.state is LetterState.DRAFT
        reason = _why(desk, reason, needed=not is_draft)
        complaint, code = letter.complaint, letter.code
        if is_draft:
            _take_out(work, letter)
            work.record("Discard draft", reference, complaint, f"{code.value} discarded", reason)
        else:
            values = {"state": LetterState.SUPERSEDED}
            work.change(Letter, letter.id, letter.version, values, lines=False)
            work.line("LETTER_SUPERSEDED", code.value, letter.letter_date, "")
            summary = f"{code.value} {code} laid aside"
            work.record("Lay letter aside", reference, complaint, summary, reason)


def why_not_aside(state: LetterState, sent_on: date | None) -> str | None:
    """Why a letter may not be laid aside; None where it may."""
    if state is LetterState.SENT and sent_on:
        return f"This letter was sent on {long_date(sent_on)}, so it stands."
    if state is LetterState.SUPERSEDED:
        return "This letter has been laid aside already."
    return None


def _why(desk: Desk, reason: str, *, needed: bool) -> str:
    checks = Checks(desk)
    reason = checks.text("reason", reason, what="why it is not sent", limit=2000, needed=needed)
    checks.done()
    return reason


def _take_out(work: Work, letter: Letter) -> None:
    """Delete a draft; what the case's facts filled in can be had again, and is not kept."""
    work.line("LETTER_DRAFT", letter.code.value, f"begun by {letter.drafted_by.name}", "discarded")
    with suppress(TemplateError):  # nobody can read it any more: it goes all the same
        for block in from_json(letter.blocks):
            if block.editable and block.is_edited and block.text.strip():
                work.line("LETTER_DRAFT", block.name, block.text, "")
    letter.delete_instance()
    work.wrote()
