"""Short lists to pick from."""

from __future__ import annotations

from best_desktop.casework.desk import Desk
from best_desktop.casework.office_views import Choice
from best_desktop.casework.rows import tuples
from best_desktop.domain.vocabulary import PartyRole
from best_desktop.store.models import Department, Person, PersonRole, RoleGrant, Scheme, Staff


def staff(desk: Desk) -> list[Choice]:
    """Everybody who works here, by name, with their roles."""
    roles: dict[int, list[str]] = {}
    for staff_id, role in tuples(RoleGrant.select(RoleGrant.staff, RoleGrant.role)):
        roles.setdefault(staff_id, []).append(str(role))
    rows = Staff.select().where(Staff.active).order_by(Staff.name)
    return [Choice(each.id, each.name, ", ".join(roles.get(each.id, []))) for each in rows]


def schemes(desk: Desk) -> list[Choice]:
    """The schemes by name, with their town."""
    rows = Scheme.select().where(Scheme.active).order_by(Scheme.name)
    return [Choice(each.id, each.name, each.town) for each in rows]


def departments(desk: Desk) -> list[Choice]:
    """The departments by name, with their head."""
    rows = Department.select().where(Department.active).order_by(Department.name)
    return [Choice(each.id, each.name, each.head.name if each.head else "") for each in rows]


def parties(desk: Desk, *roles: PartyRole) -> list[Choice]:
    """Those outside the office who are something to us, such as the contractors, by name."""
    columns = (Person.id, Person.name, Person.organisation)
    held = PersonRole.select(PersonRole.person).where(PersonRole.role.in_(roles))
    rows = Person.select(*columns).where(
        Person.id.in_(held) & Person.merged_into.is_null() & Person.anonymised_on.is_null()
    )
    return [Choice(*each) for each in tuples(rows.order_by(Person.name, Person.id))]
