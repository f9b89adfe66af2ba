"""What a complaint is found by when somebody searches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from best_desktop.domain.text import fold
from best_desktop.store.finding import belonging_to, by_id
from best_desktop.store.models import CasePerson, Complaint, Contact, Note, Person, Point, Scheme
from best_desktop.store.search import index_case

if TYPE_CHECKING:
    from best_desktop.casework.inputs import PersonInput


def index_complaint(complaint: Complaint) -> None:
    """Write a complaint's words into the search index, within the open transaction."""
    numbers = [each.person_id for each in belonging_to(CasePerson, "complaint", complaint.id)]
    people = [by_id(Person, each) for each in dict.fromkeys([*numbers, complaint.complainant_id])]
    scheme = by_id(Scheme, complaint.scheme_id)
    short = [complaint.reference, complaint.summary]
    short += [scheme.name] if scheme else []
    short += [_person_words(each) for each in people if each]
    texts = [complaint.details, complaint.category_other]
    texts += [each.understanding for each in belonging_to(Point, "complaint", complaint.id)]
    texts += [each.text for each in belonging_to(Note, "complaint", complaint.id)]
    texts += [each.text for each in belonging_to(Contact, "complaint", complaint.id)]
    index_case(complaint.id, "\n".join(short), "\n".join(texts))


def _person_words(person: Person) -> str:
    plain = f"{person.name} {person.organisation} {person.postcode} {person.phone}"
    return f"{plain} {folded_person(person)}"


def folded_person(person: Person | PersonInput) -> str:
    """What a person is found by: names without accents, the postcode, digits of the phone.

    Names they were known by come last, where a cut does the least harm.
    """
    digits = "".join(each for each in person.phone if each.isdigit())
    parts = (person.name, person.organisation, person.postcode.replace(" ", ""), person.handle)
    other_names = fold(" ".join(person.known_as.split()))
    return f"{fold(' '.join(parts))} {digits} {other_names}".strip()[:500]
