"""Restricted complaints: seen by the people working on them, managers and the lead (P-5.1.g)."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from peewee import SQL, fn

from best_desktop.casework.desk import Desk
from best_desktop.domain.vocabulary import Role
from best_desktop.store.models import (
    Authority,
    CasePerson,
    Comment,
    Complaint,
    Compliment,
    Person,
    ServiceRequest,
)

_SEES_ALL = (
    Role.LEAD_COMPLAINTS_OFFICER,
    Role.MANAGER,
    Role.HEAD_OF_DEPARTMENT,
    Role.SENIOR_MANAGER,
    Role.HEAD_OF_HOUSING,
)


def may_see(desk: Desk, people: Collection[int | None]) -> bool:
    """Whether somebody may see a restricted case that ``people`` work on."""
    return desk.staff_id in people or desk.has(*_SEES_ALL)


def is_hidden(desk: Desk, complaint: Complaint) -> bool:
    """Whether a complaint is restricted and not for the person at the desk."""
    people = (complaint.handler_id, complaint.overseer_id, complaint.recorded_by_id)
    return complaint.restricted and not may_see(desk, people)


def visible(desk: Desk) -> Any:
    """The condition that leaves out complaints hidden from the person at the desk."""
    if desk.has(*_SEES_ALL):
        return SQL("1 = 1")
    people = (Complaint.handler, Complaint.overseer, Complaint.recorded_by)
    condition = Complaint.restricted == False  # noqa: E712 - a column, not a truth
    for each in people:
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
    return Complaint.id.in_(about.union_all(from_them).union_all(spoken))


def known_people(desk: Desk) -> Any:
    """The condition that leaves out people who are known by hidden complaints alone."""
    if desk.has(*_SEES_ALL):
        return SQL("1 = 1")
    theirs = cases_of(Person.id)
    elsewhere: Any = fn.EXISTS(Complaint.select(Complaint.id).where(theirs & visible(desk)))
    for table in (ServiceRequest, Compliment, Comment):
        elsewhere |= fn.EXISTS(table.select(table.id).where(table.person == Person.id))
    return elsewhere | ~fn.EXISTS(Complaint.select(Complaint.id).where(theirs))
