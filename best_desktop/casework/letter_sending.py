"""What to think of before a letter is recorded as sent: it may go on, with a typed reason."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from best_desktop.casework.desk import Desk, Work
from best_desktop.casework.errors import NeedsReason
from best_desktop.casework.letter_abouts import about_of
from best_desktop.casework.letter_corrections import CORRECTED
from best_desktop.casework.letter_facts import MOVES, letter_facts
from best_desktop.casework.letter_owners import case_of
from best_desktop.casework.speaking import authority_of, authority_table
from best_desktop.casework.standing import ACKNOWLEDGEMENTS
from best_desktop.domain.authority_proof import why_not_letter
from best_desktop.domain.letter_facts import LetterFacts
from best_desktop.domain.letter_wording import TO_OUTSIDE
from best_desktop.domain.moves import Standing
from best_desktop.domain.vocabulary import CaseState, Channel, LetterCode, LetterState
from best_desktop.domain.working_days import long_date
from best_desktop.store.models import Complaint, Letter, Person


def promised_by(code: LetterCode, facts: LetterFacts) -> date | None:
    """The date a letter promises the complainant, None where it promises none."""
    if facts.more_time is not None:
        return facts.more_time.until if code is not LetterCode.L08 else facts.answer_by
    if code in MOVES:
        return facts.next_stage_due
    if code in ACKNOWLEDGEMENTS:
        return facts.answer_by
    return None


def ask_before_sending(
    desk: Desk,
    standing: Standing,
    letter: Letter,
    on: date,
    channel: Channel,
    reason: str,
    promise_reason: str,
) -> date | None:
    """Return the date counted where it is not the one promised; NeedsReason asks to go on.

    Another method than they asked for (P-7.1.4), a promised date that is not the one counted from
    the day it was sent (P-7.1.2), an acknowledgement nobody waits for any more, a letter laid
    aside, a newer one begun in its place, or authority that has ended since (P-6.1.c). What has
    truly been sent can always be written down. Where it went by another method, the reason for
    that is none for the other date: this one is asked for by itself, as ``promise_reason``.
    """
    complaint = case_of(letter)
    counted = _counted_then(desk, complaint, letter, on)
    if not letter.promised_on or counted == letter.promised_on:
        counted = None
    preferred = None if letter.code in TO_OUTSIDE else complaint.preferred_channel
    method, promise = [*_method(preferred, channel)], [*_promise(letter, on, counted)]
    warnings = [
        *method,
        *promise,
        *_not_waited_for(standing, letter, on),
        *_laid_aside(letter),
        *_begun_again(letter),
        *_not_to_be_told(desk, letter),
    ]
    if warnings and not reason:
        raise NeedsReason(warnings)
    if method and promise and not promise_reason:
        raise NeedsReason(promise, field="promise_reason")
    return counted


def ask_before_correcting(desk: Desk, letter: Letter, channel: Channel, reason: str) -> None:
    """NeedsReason where a letter in place of a sent one goes otherwise than one would think."""
    warnings = [
        *_method(case_of(letter).preferred_channel, channel),
        *_laid_aside(letter),
        *_begun_again(letter),
        *_not_to_be_told(desk, letter),
    ]
    if warnings and not reason:
        raise NeedsReason(warnings)


def ask_before_sending_owned(letter: Letter, to: Person, channel: Channel, reason: str) -> None:
    """NeedsReason where a letter of no complaint goes by another method, or was begun again."""
    warnings = [
        *_method(to.preferred_channel, channel),
        *_laid_aside(letter),
        *_begun_again(letter),
    ]
    if warnings and not reason:
        raise NeedsReason(warnings)


def _method(preferred: Channel | None, channel: Channel) -> Iterator[str]:
    if preferred is not None and channel is not preferred:
        yield f"They asked us to use {preferred}. Say why it went by {channel} (P-7.1.4)."


def _counted_then(desk: Desk, complaint: Complaint, letter: Letter, on: date) -> date | None:
    """The date a letter would promise had it been written on the day it was sent.

    None where it promises nothing, or where the case has gone on to another stage since.
    """
    facts = letter_facts(desk, complaint, letter.code, on, letter.addressed_to, about_of(letter))
    return promised_by(letter.code, facts) if facts.stage == letter.stage_number else None


def _promise(letter: Letter, on: date, counted: date | None) -> Iterator[str]:
    if counted:
        yield (
            f"This letter promises an answer by {long_date(letter.promised_on)}. Sent on "
            f"{long_date(on)}, the answer is due by {long_date(counted)}. Write it again with the "
            "right date, or, if it has gone, say why: the earlier of the two is then worked to."
        )


def _not_waited_for(standing: Standing, letter: Letter, on: date) -> Iterator[str]:
    """An acknowledgement that went before a case ended counts; after that nobody waits for it."""
    if letter.code not in ACKNOWLEDGEMENTS:
        return
    ended = case_of(letter).concluded_on
    if letter.stage_number != standing.stage.number:
        yield (
            f"This letter acknowledges stage {letter.stage_number}, which is over. Do not send it; "
            "if it has gone all the same, say why."
        )
    elif standing.state is not CaseState.OPEN and ended and on > ended:
        yield (
            f"This complaint ended on {long_date(ended)}: {standing.state.label.lower()}. Do not "
            "send the acknowledgement, which promises an answer; if it has gone all the same, say "
            "why."
        )


def _replacements(letter: Letter) -> list[Letter]:
    begun = (Letter.supersedes == letter.id) & (Letter.state == LetterState.DRAFT)
    return list(Letter.select().where(begun))


def _laid_aside(letter: Letter) -> Iterator[str]:
    """Post may have gone out all the same; then it is written down, and it counts."""
    if letter.state is LetterState.SUPERSEDED:
        yield (
            "This letter was laid aside, so do not send it. If it has gone all the same, say why."
        )


def _begun_again(letter: Letter) -> Iterator[str]:
    if _replacements(letter):
        yield (
            "A letter that takes the place of this one has been begun. If this one has really "
            "gone, say so, and discard what was begun where it is not needed."
        )


def _not_to_be_told(desk: Desk, letter: Letter) -> Iterator[str]:
    """Authority may have ended after a letter was issued."""
    if letter.code in TO_OUTSIDE:
        return
    weighed = authority_of(desk, case_of(letter))
    to_speaker = letter.addressed_to_id is None
    why_not = why_not_letter(
        authority_table(), weighed.ruled, letter.code.value, to_speaker=to_speaker
    )
    if why_not:
        yield f"{why_not} If this one has gone all the same, say why."


def set_replacements_free(work: Work, letter: Letter) -> None:
    """Let drafts meant to replace a letter that has now been sent stand by themselves.

    What acknowledges or answers can still be corrected by them.
    """
    for draft in () if letter.code in CORRECTED else _replacements(letter):
        work.change(Letter, draft.id, draft.version, {"supersedes": None}, lines=False)
        work.line("LETTER_DRAFT", draft.code.value, "", "replaces no letter any more")
