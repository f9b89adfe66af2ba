"""A letter that will not go after all: a draft is taken out, an issued one laid aside."""

from __future__ import annotations

from datetime import date

from best_desktop.casework.checks import Checks
from best_desktop.casework.desk import Desk, Work
from best_desktop.casework.errors import Refused
from best_desktop.casework.letter_drafts import letter_by_id
from best_desktop.casework.letter_owners import asked, right_to
from best_desktop.domain.letter_template import from_json
from best_desktop.domain.vocabulary import LetterState
from best_desktop.domain.working_days import long_date
from best_desktop.store.models import Letter


def lay_aside(desk: Desk, letter_id: int, reason: str) -> None:
    """Take a letter that was not sent out of the way, in any state of the case.

    A draft goes, and its text stays in the history; an issued letter and its PDF stay with the
    case as superseded. Refused for a letter that was sent, or laid aside before.
    """
    checks = Checks(desk)
    reason = checks.text("reason", reason, what="why it is not sent", limit=2000, needed=True)
    checks.done()
    with desk.working(right_to(letter_id)) as work:
        letter = letter_by_id(desk, letter_id)
        reference = asked(work, letter)
        why_not = why_not_aside(letter.state, letter.sent_on)
        if why_not:
            raise Refused(why_not)
        complaint, code = letter.complaint, letter.code
        if letter.state is LetterState.DRAFT:
            _take_out(work, letter)
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


def _take_out(work: Work, letter: Letter) -> None:
    for block in from_json(letter.blocks):
        if block.editable and block.text.strip():
            work.line("LETTER_DRAFT", block.name, block.text, "")
    letter.delete_instance()
    work.wrote()
