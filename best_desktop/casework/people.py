"""People outside the office, and the office's staff, schemes and departments."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import date
from typing import Any

from best_desktop.casework.case_index import folded_person, index_complaint
from best_desktop.casework.case_views import PersonView
from best_desktop.casework.checks import Checks
from best_desktop.casework.desk import Desk, Work
from best_desktop.casework.errors import Refused
from best_desktop.casework.inputs import PersonInput
from best_desktop.casework.office_lists import refuse_taken_account
from best_desktop.casework.restricted import known_people
from best_desktop.domain.facts import months_after
from best_desktop.domain.roles import Right
from best_desktop.domain.text import asked, fold
from best_desktop.domain.vocabulary import LetterFormat, Nation, PartyRole, Role
from best_desktop.store.finding import belonging_to
from best_desktop.store.models import (
    Adjustment,
    CasePerson,
    Complaint,
    Department,
    Person,
    PersonRole,
    RoleGrant,
    Scheme,
    Staff,
    VulnerabilityNote,
)


def find_people(desk: Desk, text: str, limit: int = 20) -> list[PersonView]:
    """People whose name, organisation, postcode or phone holds the text, by name."""
    folded = fold(asked(text))
    if not folded:
        return []
    rows = (
        Person.select()
        .where(named(folded) & Person.merged_into.is_null() & known_people(desk))
        .order_by(Person.name, Person.id)
        .limit(limit)
    )
    return [person_view(each, desk.today) for each in rows]


def named(folded: str) -> Any:
    """The condition that a person, or a duplicate merged into them, is found by folded text.

    Postcodes and phone numbers are kept without spaces, however they are typed.
    """
    duplicate = Person.alias()

    def holds(table: Any) -> Any:
        return table.folded.contains(folded) | table.folded.contains("".join(folded.split()))

    merged = duplicate.select(duplicate.merged_into).where(
        duplicate.merged_into.is_null(False) & holds(duplicate)
    )
    return holds(Person) | Person.id.in_(merged)


def person_view(person: Person, today: date) -> PersonView:
    """A person with the adjustments and vulnerability notes in force today."""
    adjustments = _adjustments(person, today)
    formats = [each.letter_format for each in adjustments if each.letter_format]
    return PersonView(
        id=person.id,
        name=person.name,
        organisation=person.organisation,
        address=person.address,
        postcode=person.postcode,
        phone=person.phone,
        email=person.email,
        handle=person.handle,
        preferred_channel=person.preferred_channel,
        adjustments=tuple(each.measure for each in adjustments),
        letter_format=formats[-1] if formats else LetterFormat.STANDARD,
        version=person.version,
        vulnerabilities=tuple(
            each.text
            for each in VulnerabilityNote.select()
            .where((VulnerabilityNote.person == person.id) & in_force(VulnerabilityNote, today))
            .order_by(VulnerabilityNote.id)
        ),
        scheme_id=person.scheme_id,
    )


def in_force(table: Any, today: date) -> Any:
    """The condition that an adjustment or a note has not ended by today."""
    return table.ended_on.is_null() | (table.ended_on > today)


def _adjustments(person: Person, today: date) -> list[Adjustment]:
    return list(
        Adjustment.select()
        .where((Adjustment.person == person.id) & in_force(Adjustment, today))
        .order_by(Adjustment.id)
    )


def check_person(checks: Checks, person: PersonInput, field: str) -> PersonInput:
    """Clean a person's details; a new person needs a name."""
    name = checks.line(
        field, person.name, what="the person's name", limit=200, needed=person.id is None
    )
    return PersonInput(
        id=person.id,
        name=name,
        organisation=checks.line(field, person.organisation, what="organisation", limit=200),
        address=checks.text(field, person.address, what="address", limit=500),
        postcode=checks.line(field, person.postcode.upper(), what="postcode", limit=12),
        phone=checks.line(field, person.phone, what="phone number", limit=60),
        email=checks.line(field, person.email, what="email address", limit=200),
        handle=checks.line(field, person.handle, what="social media name", limit=200),
        preferred_channel=person.preferred_channel,
        letter_format=person.letter_format,
        known_as=checks.text(field, person.known_as, what="other names", limit=300),
        scheme_id=person.scheme_id,
        roles=tuple(dict.fromkeys(person.roles)),
    )


def known_person(person_id: int) -> Person:
    """A person by id; a duplicate that was merged is the person it was merged into.

    Raises:
        Refused: there is no such person.
    """
    known = Person.get_or_none(Person.id == person_id)
    if known is not None and known.merged_into_id is not None:
        known = Person.get_or_none(Person.id == known.merged_into_id)
    if known is None:
        raise Refused("This person is not in the case file any more. Choose again.")
    return known


def keep_person(
    work: Work, person: PersonInput, scheme_id: int | None, role: PartyRole | None = None
) -> Person:
    """Find or add a person within an open use case; a known one is taken as they are.

    ``role`` is what they are to us here; it comes to what they were already (P-3.1).
    """
    if person.id is not None:
        known = known_person(person.id)
        give_roles(work, known, (role,) if role else ())
        return known
    kept = work.create(
        Person,
        name=person.name,
        organisation=person.organisation,
        address=person.address,
        postcode=person.postcode,
        phone=person.phone,
        email=person.email,
        handle=person.handle,
        known_as=person.known_as,
        scheme=person.scheme_id or scheme_id,
        preferred_channel=person.preferred_channel,
        folded=folded_person(person),
    )
    for each in dict.fromkeys((*person.roles, *((role,) if role else ()))):
        work.create(PersonRole, person=kept, role=each)
    if person.letter_format and person.letter_format is not LetterFormat.STANDARD:
        _add_adjustment(work, kept, "", str(person.letter_format), person.letter_format)
    return kept


def give_roles(work: Work, person: Person, roles: Collection[PartyRole]) -> None:
    """Give somebody the roles they do not have yet."""
    held = {each.role for each in belonging_to(PersonRole, "person", person.id)} if roles else ()
    for role in roles:
        if role not in held:
            work.create(PersonRole, person=person, role=role)
            work.line("PERSON_ROLE", person.name, "", role)


def correct_person(desk: Desk, person_id: int, seen_version: int, person: PersonInput) -> None:
    """Correct a person's details; letters already issued stay as they are.

    ``letter_format`` is not changed here: it belongs to an agreed adjustment.
    """
    checks = Checks(desk)
    person = check_person(checks, replace(person, id=None), "person")
    checks.done()
    values = {name: getattr(person, name) for name in _DETAILS}
    with desk.working(Right.KEEP_PEOPLE) as work:
        known_as = known_person(person_id).known_as
        values["folded"] = folded_person(replace(person, known_as=known_as))
        changed = work.change(Person, person_id, seen_version, values, lines=False)
        for name in (each for each in _DETAILS if each in changed):
            work.line("PERSON", name.replace("_", " "), *changed[name])
        if changed:
            index_cases_of(person_id)
            work.record("Correct person", "People", None, f"{person.name} corrected")


_DETAILS = (
    "name",
    "organisation",
    "address",
    "postcode",
    "phone",
    "email",
    "handle",
    "preferred_channel",
)


def index_cases_of(person_id: int) -> None:
    """Make the person's complaints findable by what is right now."""
    about = CasePerson.select(CasePerson.complaint).where(CasePerson.person == person_id)
    theirs = (Complaint.complainant == person_id) | Complaint.id.in_(about)
    for complaint in Complaint.select().where(theirs):
        index_complaint(complaint)


def _add_adjustment(
    work: Work,
    person: Person,
    need: str,
    measure: str,
    letter_format: LetterFormat | None,
    agreed_on: date | None = None,
) -> Adjustment:
    agreed = agreed_on or work.desk.today
    row = work.create(
        Adjustment,
        person=person,
        need=need,
        measure=measure,
        letter_format=letter_format,
        agreed_on=agreed,
        review_on=months_after(agreed, work.desk.settings.adjustment_review_months),
    )
    work.line("ADJUSTMENT", person.name, "", measure)
    return row


def agree_adjustment(
    desk: Desk,
    person_id: int,
    need: str,
    measure: str,
    letter_format: LetterFormat | None,
    agreed_on: date,
) -> int:
    """Record a reasonable adjustment, reviewed six months on (P-13.2, A4); returns its id."""
    checks = Checks(desk)
    measure = checks.line("measure", measure, what="what we agreed to do", limit=500, needed=True)
    need = checks.line("need", need, what="the need", limit=500)
    checks.past("agreed_on", agreed_on, what="the date it was agreed")
    checks.done()
    with desk.working(Right.AGREE_ADJUSTMENT) as work:
        person = known_person(person_id)
        made = _add_adjustment(work, person, need, measure, letter_format, agreed_on)
        work.record("Agree adjustment", "People", None, f"Adjustment agreed: {measure}")
    return made.id


def add_staff(  # noqa: PLR0913, PLR0917 - a member of staff is all of this, each by its name
    desk: Desk,
    name: str,
    job_title: str,
    roles: tuple[Role, ...],
    phone: str = "",
    email: str = "",
    account: str | None = None,
    manager_id: int | None = None,
    briefed_on: date | None = None,
) -> int:
    """Add a member of staff with roles and a manager; returns the id.

    ``briefed_on`` is when they were last trained or briefed on complaints (P-5.1.e).
    """
    checks = Checks(desk)
    name = checks.line("name", name, what="the name", limit=120, needed=True)
    job_title = checks.line("job_title", job_title, what="the job title", limit=120)
    phone = checks.line("phone", phone, what="the phone number", limit=60)
    email = checks.line("email", email, what="the email address", limit=200)
    account = checks.line("account", account or "", what="the account", limit=120)
    checks.chosen("manager_id", Staff, manager_id)
    checks.past("briefed_on", briefed_on, what="the date of the training", needed=False)
    with desk.working(Right.KEEP_STAFF) as work:
        if Staff.select().where(Staff.name == name).exists():
            checks.add("name", f"{name} is already in the list. Add something to tell them apart.")
        refuse_taken_account(checks, account)
        checks.done()
        staff = work.create(
            Staff,
            name=name,
            job_title=job_title,
            phone=phone,
            email=email,
            account=account or None,
            manager=manager_id,
            briefed_on=briefed_on,
        )
        for role in dict.fromkeys(roles):
            work.create(RoleGrant, staff=staff, role=role)
            work.line("ROLE", name, "", role)
        work.record("Add staff", "Office", None, f"{name} added to staff")
    return int(staff.id)


def add_department(desk: Desk, name: str, head_id: int | None, deputy_id: int | None = None) -> int:
    """Add a department with its head and deputy; returns the id."""
    checks = Checks(desk)
    name = checks.line("name", name, what="the department's name", limit=120, needed=True)
    checks.chosen("head_id", Staff, head_id)
    checks.chosen("deputy_id", Staff, deputy_id)
    with desk.working(Right.KEEP_OFFICE) as work:
        if Department.select().where(Department.name == name).exists():
            checks.add("name", f"{name} is already in the list. Choose another name.")
        checks.done()
        department = work.create(Department, name=name, head=head_id, deputy=deputy_id)
        work.record("Add department", "Office", None, f"Department {name} added")
    return int(department.id)


def add_scheme(  # noqa: PLR0913 - a scheme is all of this, each by its name
    desk: Desk,
    name: str,
    *,
    town: str = "",
    postcode: str = "",
    address: str = "",
    nation: Nation = Nation.ENGLAND,
    manager_name: str = "",
    manager_address: str = "",
    manager_email: str = "",
    manager_phone: str = "",
) -> int:
    """Add a scheme with its manager and nation; returns the id."""
    checks = Checks(desk)
    name = checks.line("name", name, what="the scheme's name", limit=120, needed=True)
    values = {
        "town": checks.line("town", town, what="town", limit=120),
        "postcode": checks.line("postcode", postcode.upper(), what="postcode", limit=12),
        "address": checks.text("address", address, what="address", limit=500),
        "manager_name": checks.line("manager_name", manager_name, what="manager", limit=120),
        "manager_address": checks.text(
            "manager_address", manager_address, what="manager's address", limit=500
        ),
        "manager_email": checks.line("manager_email", manager_email, what="email", limit=200),
        "manager_phone": checks.line("manager_phone", manager_phone, what="phone", limit=60),
    }
    with desk.working(Right.KEEP_OFFICE) as work:
        if Scheme.select().where(Scheme.name == name).exists():
            checks.add("name", f"{name} is already in the list. Choose another name.")
        checks.done()
        scheme = work.create(Scheme, name=name, nation=nation, **values)
        work.record("Add scheme", "Office", None, f"Scheme {name} added")
    return int(scheme.id)
