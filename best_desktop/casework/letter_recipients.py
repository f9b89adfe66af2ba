"""Who a letter may go to: whoever speaks, where they may be told, or a service user (P-6.1.c)."""

from __future__ import annotations

from typing import Any

from best_desktop.casework.desk import Desk
from best_desktop.casework.errors import Refused
from best_desktop.casework.letter_effects import why_not_letter
from best_desktop.casework.letter_facts import MOVES
from best_desktop.casework.speaking import Weighed, authority_of, authority_table
from best_desktop.casework.standing import complaint_by_id, standing_of
from best_desktop.domain.authority import AuthorityOutcome
from best_desktop.domain.authority_proof import why_not_letter as why_not_speaker
from best_desktop.domain.letter_abouts import About
from best_desktop.domain.letter_wording import TO_OUTSIDE
from best_desktop.domain.moves import Standing
from best_desktop.domain.vocabulary import CaseState, LetterCode, LetterState
from best_desktop.store.models import CasePerson, Complaint, Letter, Person


def recipients(
    desk: Desk, complaint_id: int, code: LetterCode
) -> list[tuple[int | None, str, str | None]]:
    """Who a letter can go to: id (None for the speaker), name, and why not where it may not.

    Only the speaker where they may be told: then nobody has to be chosen.
    """
    complaint = complaint_by_id(desk, complaint_id)
    standing, weighed = standing_of(desk, complaint), authority_of(desk, complaint)
    return [
        (to.id if to else None, name, why_not_to(standing, complaint, code, to, weighed))
        for to, name in _possible(complaint, code, weighed)
    ]


def _possible(
    complaint: Complaint, code: LetterCode, weighed: Weighed
) -> list[tuple[Person | None, str]]:
    if code in TO_OUTSIDE:
        return [(None, "")]
    speaker = weighed.row.speaker_person or complaint.complainant
    first: list[tuple[Person | None, str]] = [(None, speaker.name if speaker else "")]
    if speaker is None or not weighed.told_nothing:
        return first
    others = [each for each in service_users(complaint) if each.id != speaker.id]
    return [*first, *((each, each.name) for each in others)]


def why_not_anybody(
    standing: Standing,
    complaint: Complaint,
    code: LetterCode,
    weighed: Weighed,
    about: About | None = None,
) -> str | None:
    """Why a letter can go to nobody now, or None where it can go to somebody."""
    first = ""
    for to, _ in _possible(complaint, code, weighed):
        why_not = why_not_to(standing, complaint, code, to, weighed, about)
        if why_not is None:
            return None
        first = first or why_not
    return first


def why_not_to(
    standing: Standing,
    complaint: Complaint,
    code: LetterCode,
    to: Person | None,
    weighed: Weighed,
    about: About | None = None,
) -> str | None:
    """Why a letter cannot be written now to a service user, or (None) to whoever speaks."""
    if code is LetterCode.L15:
        return _why_not_asked(standing, to, weighed)
    why_not = why_not_letter(standing, complaint, code, about)
    if why_not and _other_acknowledgement(standing, complaint, code, to, weighed):
        why_not = None
    return why_not or why_not_told(weighed, code, to)


def _why_not_asked(standing: Standing, to: Person | None, weighed: Weighed) -> str | None:
    """Whoever speaks is asked for authority while it is awaited (R-8.1.3 to R-8.2.3)."""
    if standing.state not in {CaseState.OPEN, CaseState.CLOSED}:
        return f"This complaint has ended: {standing.state.label.lower()}."
    ruled = weighed.ruled
    if not weighed.told_nothing or ruled.ruling.outcome is not AuthorityOutcome.AWAITED:
        return f"No authority is wanted: {ruled.state.label.lower()}."
    return "L15 asks whoever speaks. Write it to them." if to is not None else None


def _other_acknowledgement(
    standing: Standing,
    complaint: Complaint,
    code: LetterCode,
    to: Person | None,
    weighed: Weighed,
) -> bool:
    """Whether an acknowledgement went to the one and the other has none yet (P-7.1.1).

    Where the speaker may not be told, the service user gets a letter of their own.
    """
    stage = standing.stage
    waits = stage.acknowledged_on is not None and stage.answered_on is None
    running = standing.state is CaseState.OPEN
    if code is not standing.rule.acknowledgement_letter or not (waits and running):
        return False
    sent = letters_of_stage(complaint, code, to) & (Letter.state == LetterState.SENT)
    return weighed.told_nothing and not Letter.select().where(sent).exists()


def letters_of_stage(
    complaint: Complaint, code: LetterCode, to: Person | None, about: About | None = None
) -> Any:
    """The condition for the letters of a kind at the stage it belongs to, to one addressee.

    Those about one thing belong to that at any stage.
    """
    addressed = Letter.addressed_to.is_null() if to is None else Letter.addressed_to == to.id
    if about is not None:
        thing = (Letter.about == about.kind) & (Letter.about_id == about.id)
        return (Letter.complaint == complaint.id) & (Letter.code == code) & thing & addressed
    number = complaint.stage - 1 if code in MOVES else complaint.stage
    return (
        (Letter.complaint == complaint.id)
        & (Letter.code == code)
        & (Letter.stage_number == number)
        & addressed
    )


def service_users(complaint: Complaint) -> list[Person]:
    """Everybody a complaint is about, in the order they were named."""
    about = Person.select().join(CasePerson).where(CasePerson.complaint == complaint.id)
    return list(about.order_by(CasePerson.id))


def why_not_told(weighed: Weighed, code: LetterCode, to: Person | None) -> str | None:
    """Why a letter may not go to the speaker, or None where it may, or goes to somebody else."""
    if code in TO_OUTSIDE:
        return None
    return why_not_speaker(authority_table(), weighed.ruled, code.value, to_speaker=to is None)


def recipient(complaint: Complaint, to_id: int | None) -> Person | None:
    """The service user with this id, None for whoever speaks; Refused for anybody else."""
    if to_id is None:
        return None
    found = next((each for each in service_users(complaint) if each.id == to_id), None)
    if found is None:
        raise Refused("A letter can go to whoever speaks, or to somebody the complaint is about.")
    return found
