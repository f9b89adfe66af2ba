"""Restricted complaints: seen by whoever works on them and by who oversees all (P-5.1.g)."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from peewee import SQL, fn

from best_desktop.casework.desk import Desk
from best_desktop.domain.roles import Position, Right, refusal
from best_desktop.store.models import (
    Authority,
    CasePerson,
    Comment,
    Complaint,
    Compliment,
    Person,
    ServiceRequest,
    SurveyAnswer,
)

WORKING_ON = (
    Complaint.handler,
    Complaint.overseer,
    Complaint.recorded_by,
    Complaint.passed_to,
    Complaint.contact,
)
"""Whoever works on a complaint, in any of these ways, may see it while it is restricted."""

_INVOLVED = Position(handles=True, involved=True)


def sees_all(desk: Desk) -> bool:
    """Whether somebody may see every restricted case by their role alone (section 7)."""
    return refusal(Right.SEE_RESTRICTED, desk.roles) is None


def may_see(desk: Desk, people: Collection[int | None]) -> bool:
    """Whether somebody may see a restricted case that ``people`` work on."""
    position = _INVOLVED if desk.staff_id in people else None
    return refusal(Right.SEE_RESTRICTED, desk.roles, position) is None


def is_hidden(desk: Desk, complaint: Complaint) -> bool:
    """Whether a complaint is restricted and not for the person at the desk."""
    people = [complaint.__data__[each.name] for each in WORKING_ON]
    return complaint.restricted and not may_see(desk, people)


def visible(desk: Desk) -> Any:
    """The condition that leaves out complaints hidden from the person at the desk."""
    if sees_all(desk):
        return SQL("1 = 1")
    condition = Complaint.restricted == False  # noqa: E712 - a column, not a truth
    if may_see(desk, [desk.staff_id]):
        for each in WORKING_ON:
            condition |= each == desk.staff_id
    return condition


def cases_of(person: Any) -> Any:
    """The condition that a complaint comes from a person, is for them, or they speak on it.

    Spelt as a list of numbers, which both databases look up instead of reading every complaint.
    """
    about = CasePerson.select(CasePerson.complaint).where(CasePerson.person == person)
    theirs = Complaint.alias()
    from_them = theirs.select(theirs.id).where(theirs.complainant == person)
    spoken = Authority.select(Authority.complaint).where(Authority.speaker_person == person)
    first = theirs.select(theirs.id).where(theirs.first_received_by == person)
    return Complaint.id.in_(about.union_all(from_them).union_all(spoken).union_all(first))


def known_people(desk: Desk) -> Any:
    """The condition that leaves out people known by hidden complaints alone, and the anonymised."""
    here: Any = Person.anonymised_on.is_null()
    if sees_all(desk):
        return here
    theirs = cases_of(Person.id)
    elsewhere: Any = fn.EXISTS(Complaint.select(Complaint.id).where(theirs & visible(desk)))
    for table in (ServiceRequest, Compliment, Comment, SurveyAnswer):
        elsewhere |= fn.EXISTS(table.select(table.id).where(table.person == Person.id))
    return here & (elsewhere | ~fn.EXISTS(Complaint.select(Complaint.id).where(theirs)))
