"""What a complaint is found by when somebody searches."""

from __future__ import annotations

from best_desktop.casework.inputs import PersonInput
from best_desktop.casework.rows import tuples
from best_desktop.domain.text import fold
from best_desktop.store.models import CasePerson, Complaint, Contact, Note, Person, Point
from best_desktop.store.search import index_case


def index_complaint(complaint: Complaint) -> None:
    """Write a complaint's words into the search index, within the open transaction."""
    people = list(Person.select().join(CasePerson).where(CasePerson.complaint == complaint.id))
    if complaint.complainant:
        people.append(complaint.complainant)
    short = [complaint.reference, complaint.summary]
    short += [complaint.scheme.name] if complaint.scheme else []
    short += [_person_words(each) for each in people]
    texts = [complaint.details, complaint.category_other]
    for table, column in ((Point, "understanding"), (Note, "text"), (Contact, "text")):
        rows = table.select(getattr(table, column)).where(table.complaint == complaint.id)
        texts += [each for (each,) in tuples(rows)]
    index_case(complaint.id, "\n".join(short), "\n".join(texts))


def _person_words(person: Person) -> str:
    words = PersonInput(
        name=person.name,
        organisation=person.organisation,
        postcode=person.postcode,
        phone=person.phone,
        handle=person.handle,
    )
    return f"{person.name} {person.organisation} {person.postcode} {person.phone} " + folded_person(
        words
    )


def folded_person(person: PersonInput) -> str:
    """What a person is found by: names without accents, the postcode, digits of the phone."""
    digits = "".join(each for each in person.phone if each.isdigit())
    parts = (person.name, person.organisation, person.postcode.replace(" ", ""), person.handle)
    return f"{fold(' '.join(parts))} {digits}"[:500]
