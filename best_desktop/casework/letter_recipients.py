"""Who a letter may go to: whoever speaks, where they may be told, or a service user (P-6.1.c)."""

from __future__ import annotations

from best_desktop.casework.desk import Desk
from best_desktop.casework.errors import Refused
from best_desktop.casework.speaking import Weighed, authority_of, authority_table
from best_desktop.casework.standing import complaint_by_id
from best_desktop.domain.authority_proof import why_not_letter
from best_desktop.domain.vocabulary import LetterCode, Speaker
from best_desktop.store.models import CasePerson, Complaint, Person


def recipients(
    desk: Desk, complaint_id: int, code: LetterCode
) -> list[tuple[int | None, str, str | None]]:
    """Who a letter can go to: id (None for the speaker), name, and why not where it may not.

    One line where nobody but the complainant themselves is concerned.
    """
    complaint = complaint_by_id(desk, complaint_id)
    weighed = authority_of(desk, complaint)
    speaker = weighed.row.speaker_person or complaint.complainant
    first = (None, speaker.name if speaker else "", why_not_told(weighed, code, None))
    if speaker is None or weighed.row.speaker is Speaker.OWN_BEHALF:
        return [first]
    others = [each for each in service_users(complaint) if each.id != speaker.id]
    return [first, *((each.id, each.name, None) for each in others)]


def service_users(complaint: Complaint) -> list[Person]:
    """Everybody a complaint is about, in the order they were named."""
    about = Person.select().join(CasePerson).where(CasePerson.complaint == complaint.id)
    return list(about.order_by(CasePerson.id))


def why_not_told(weighed: Weighed, code: LetterCode, to: Person | None) -> str | None:
    """Why a letter may not go to the speaker, or None where it may, or goes to a service user."""
    return why_not_letter(authority_table(), weighed.ruled, code.value, to_speaker=to is None)


def recipient(complaint: Complaint, to_id: int | None) -> Person | None:
    """The service user with this id, None for whoever speaks; Refused for anybody else."""
    if to_id is None:
        return None
    found = next((each for each in service_users(complaint) if each.id == to_id), None)
    if found is None:
        raise Refused("A letter can go to whoever speaks, or to somebody the complaint is about.")
    return found
