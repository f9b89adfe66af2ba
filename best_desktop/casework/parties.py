"""People outside the office, whole: added and changed with their roles, names and scheme."""

from __future__ import annotations

from dataclasses import replace

from best_desktop.casework.case_index import folded_person
from best_desktop.casework.checks import Checks
from best_desktop.casework.desk import Desk, Work
from best_desktop.casework.inputs import PersonInput
from best_desktop.casework.people import check_person, index_cases_of, keep_person, known_person
from best_desktop.domain.roles import Right
from best_desktop.domain.vocabulary import PartyRole
from best_desktop.store.finding import belonging_to, by_id
from best_desktop.store.models import Person, PersonRole, Scheme

DETAILS = (
    "name",
    "known_as",
    "organisation",
    "address",
    "postcode",
    "phone",
    "email",
    "handle",
    "preferred_channel",
)
"""What is kept of a person, by field, in the order of forms."""


def add_person(desk: Desk, person: PersonInput) -> int:
    """Add somebody with everything they are to us; returns the id (P-3.1)."""
    checks = Checks(desk)
    person = _checked(checks, replace(person, id=None))
    with desk.working(Right.KEEP_PEOPLE) as work:
        kept = keep_person(work, person, person.scheme_id)
        for role in person.roles:
            work.line("PERSON_ROLE", person.name, "", role)
        work.record("Add person", "People", None, f"{person.name} added")
    return int(kept.id)


def change_person(desk: Desk, person_id: int, seen_version: int, person: PersonInput) -> None:
    """Change somebody's details, scheme and roles; letters already issued stay as they are.

    ``roles`` replaces those held. ``letter_format`` belongs to an adjustment and stays.
    """
    checks = Checks(desk)
    person = _checked(checks, replace(person, id=None))
    values = {name: getattr(person, name) for name in DETAILS}
    with desk.working(Right.KEEP_PEOPLE) as work:
        before = known_person(person_id)
        values |= {"folded": folded_person(person), "scheme": person.scheme_id}
        changed = work.change(Person, before.id, seen_version, values, lines=False)
        for name in (each for each in DETAILS if each in changed):
            work.line("PERSON", name.replace("_", " "), *changed[name])
        if "scheme" in changed:
            work.line("PERSON", "scheme", *(_scheme(each) for each in changed["scheme"]))
        _change_roles(work, before, person.roles)
        if changed:
            index_cases_of(before.id)
        if work.lines:
            work.record("Change person", "People", None, f"{person.name} changed")


def _checked(checks: Checks, person: PersonInput) -> PersonInput:
    person = check_person(checks, person, "name")
    checks.chosen("scheme_id", Scheme, person.scheme_id)
    if not person.roles:
        checks.add("roles", "Tick at least one: what they are to us.")
    checks.done()
    return person


def _scheme(scheme_id: int | None) -> str:
    found = by_id(Scheme, scheme_id)
    return found.name if found else ""


def _change_roles(work: Work, person: Person, roles: tuple[PartyRole, ...]) -> None:
    held = {each.role: each for each in belonging_to(PersonRole, "person", person.id)}
    for role in PartyRole:
        if role in roles and role not in held:
            work.create(PersonRole, person=person, role=role)
            work.line("PERSON_ROLE", person.name, "", role)
        elif role not in roles and role in held:
            held[role].delete_instance()
            work.wrote()
            work.line("PERSON_ROLE", person.name, role, "")
