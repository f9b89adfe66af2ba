"""People, places and the office's own staff."""

from __future__ import annotations

from peewee import ForeignKeyField

from best_desktop.domain.vocabulary import Channel, LetterFormat, Nation, Role
from best_desktop.store.fields import DayField, FlagField, LineField, ProseField, WordField
from best_desktop.store.models.base import Table, VersionedTable


class Staff(VersionedTable):
    """Somebody who works here; roles are granted apart."""

    name = LineField(max_length=120, unique=True)
    job_title = LineField(max_length=120, default="")
    phone = LineField(max_length=60, default="")
    email = LineField(max_length=200, default="")
    account = LineField(max_length=120, null=True, unique=True)
    active = FlagField(default=True)


class RoleGrant(Table):
    """A role held by a member of staff; one person may hold several."""

    staff = ForeignKeyField(Staff, backref="grants", on_delete="CASCADE")
    staff_id: int
    role = WordField(Role)

    class Meta:
        """One grant of a role each."""

        indexes = ((("staff", "role"), True),)


class Department(VersionedTable):
    """A department with its head, who directs its complaints (R-3.2)."""

    name = LineField(max_length=120, unique=True)
    head = ForeignKeyField(Staff, null=True, on_delete="RESTRICT")
    head_id: int | None
    active = FlagField(default=True)


class Scheme(VersionedTable):
    """A place where people live, with its manager and nation."""

    name = LineField(max_length=120, unique=True)
    town = LineField(max_length=120, default="")
    postcode = LineField(max_length=12, default="")
    address = ProseField()
    nation = WordField(Nation, default=Nation.ENGLAND)
    manager_name = LineField(max_length=120, default="")
    manager_address = ProseField()
    manager_email = LineField(max_length=200, default="")
    manager_phone = LineField(max_length=60, default="")
    active = FlagField(default=True)


class Person(VersionedTable):
    """Somebody outside the office: tenant, representative, provider, neighbour, body."""

    name = LineField(max_length=200)
    organisation = LineField(max_length=200, default="")
    address = ProseField()
    postcode = LineField(max_length=12, default="")
    phone = LineField(max_length=60, default="")
    email = LineField(max_length=200, default="")
    handle = LineField(max_length=200, default="")
    scheme = ForeignKeyField(Scheme, null=True, on_delete="RESTRICT")
    scheme_id: int | None
    preferred_channel = WordField(Channel, null=True)
    folded = LineField(max_length=500, default="", index=True)


class Adjustment(VersionedTable):
    """A reasonable adjustment agreed with a person, reviewed regularly (P-13.2)."""

    person = ForeignKeyField(Person, backref="adjustments", on_delete="RESTRICT")
    person_id: int
    need = LineField(max_length=500, default="")
    measure = LineField(max_length=500)
    letter_format = WordField(LetterFormat, null=True)
    agreed_on = DayField()
    review_on = DayField()
    ended_on = DayField(null=True)
