"""One person with all that the office knows of them, without what is restricted."""

from __future__ import annotations

from typing import Any

from peewee import fn

from best_desktop.casework.adjustments import adjustments_of
from best_desktop.casework.desk import Desk
from best_desktop.casework.errors import Refused
from best_desktop.casework.party_views import (
    AdjustmentView,
    NoteOnPerson,
    PersonDetail,
    RecordLine,
)
from best_desktop.casework.people import known_person, person_view
from best_desktop.casework.restricted import cases_of, known_people, visible
from best_desktop.casework.vulnerability import notes_on
from best_desktop.domain.vocabulary import PartyRole
from best_desktop.store.finding import belonging_to, by_id
from best_desktop.store.models import (
    Adjustment,
    Comment,
    Complaint,
    Compliment,
    Person,
    PersonRole,
    Scheme,
    ServiceRequest,
    VulnerabilityNote,
)


def person_detail(desk: Desk, person_id: int) -> PersonDetail:
    """A person, or the one a duplicate was merged into.

    Raises:
        Refused: there is no such person, or they are known by restricted complaints alone.
    """
    person = known_person(person_id)
    if not Person.select().where((Person.id == person.id) & known_people(desk)).exists():
        raise Refused("This person is not in the case file any more. Choose again.")
    scheme = by_id(Scheme, person.scheme_id)
    merged = Person.select(Person.name).where(Person.merged_into == person.id).order_by(Person.id)
    roles = {each.role for each in belonging_to(PersonRole, "person", person.id)}
    return PersonDetail(
        person=person_view(person, desk.today),
        known_as=person.known_as,
        scheme_id=person.scheme_id,
        scheme=scheme.name if scheme else "",
        roles=tuple(each for each in PartyRole if each in roles),
        adjustments=adjustments_of(person.id),
        vulnerability=notes_on(person.id),
        records=_records(desk, person.id),
        merged_names=tuple(each.name for each in merged),
    )


def _records(desk: Desk, person_id: int) -> tuple[RecordLine, ...]:
    """What they sent us and what is about them, newest first; restricted complaints left out."""
    complaints = Complaint.select().where(cases_of(person_id) & visible(desk))
    requests = ServiceRequest.select().where(ServiceRequest.person == person_id)
    praise = Compliment.select().where(Compliment.person == person_id)
    comments = Comment.select().where(Comment.person == person_id)
    lines = [_line("Complaint", c, c.summary, str(c.state), c.id) for c in complaints]
    lines += [
        _line("Service request", each, each.needed, "Done" if each.done_on else "To do")
        for each in requests
    ]
    lines += [
        _line("Compliment", each, each.text, "Shared" if each.shared_on else "To share")
        for each in praise
    ]
    lines += [_line("Comment", each, each.text, "") for each in comments]
    return tuple(sorted(lines, key=lambda each: (each.received_on, each.reference), reverse=True))


def _line(
    kind: str, row: Any, words: str, state: str, complaint_id: int | None = None
) -> RecordLine:
    flat = " ".join(words.split())
    return RecordLine(kind, row.reference, row.received_on, flat, state, complaint_id)


def people_like(desk: Desk, person_id: int, limit: int = 20) -> tuple[tuple[int, str], ...]:
    """Others who may be the same person: the same name or email, or last name and phone or home.

    Returns the id and a line to tell them apart by.
    """
    person = known_person(person_id)
    same = fn.LOWER(Person.name) == person.name.lower()
    if person.email:
        same |= fn.LOWER(Person.email) == person.email.lower()
    surname = Person.name.contains(person.name.split()[-1])
    for field, value in ((Person.phone, person.phone), (Person.postcode, person.postcode)):
        if value:
            same |= (field == value) & surname
    rows = (
        Person.select()
        .where(same & (Person.id != person.id) & Person.merged_into.is_null() & known_people(desk))
        .order_by(Person.name, Person.id)
        .limit(limit)
    )
    return tuple(
        (
            each.id,
            ", ".join(filter(None, (each.name, each.organisation, each.postcode, each.phone))),
        )
        for each in rows
    )


def adjustment_of(desk: Desk, adjustment_id: int) -> tuple[str, AdjustmentView]:
    """An adjustment, and the name of whose it is.

    Raises:
        Refused: it is not there any more, or not for the person at the desk.
    """
    row = by_id(Adjustment, adjustment_id)
    if row is None:
        raise Refused("This adjustment is not in the case file any more. Refresh the page.")
    detail = person_detail(desk, row.person_id)
    return detail.person.name, {each.id: each for each in detail.adjustments}[row.id]


def note_by_id(desk: Desk, note_id: int) -> NoteOnPerson:
    """A vulnerability note.

    Raises:
        Refused: it is not there any more, or not for the person at the desk.
    """
    row = by_id(VulnerabilityNote, note_id)
    if row is None:
        raise Refused("This note is not in the case file any more. Refresh the page.")
    notes = person_detail(desk, row.person_id).vulnerability
    return {each.id: each for each in notes}[row.id]
