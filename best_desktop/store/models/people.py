"""People, places and the office's own staff."""

from __future__ import annotations

from peewee import ForeignKeyField

from best_desktop.domain.vocabulary import (
    AgeGroup,
    Channel,
    Disability,
    EthnicGroup,
    LetterFormat,
    Nation,
    Orientation,
    PartyRole,
    Religion,
    Role,
    Sex,
)
from best_desktop.store.fields import DayField, FlagField, LineField, ProseField, WordField
from best_desktop.store.models.base import Table, VersionedTable


class Staff(VersionedTable):
    """Somebody who works here, with whom they answer to; roles are granted apart.

    ``briefed_on`` is when they were last trained or briefed on handling complaints (P-5.1.e).
    """

    name = LineField(max_length=120, unique=True)
    job_title = LineField(max_length=120, default="")
    phone = LineField(max_length=60, default="")
    email = LineField(max_length=200, default="")
    account = LineField(max_length=120, null=True, unique=True)
    manager = ForeignKeyField("self", null=True, on_delete="RESTRICT", backref="team")
    manager_id: int | None
    briefed_on = DayField(null=True)
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
    """A department with its head, who directs its complaints (R-3.2), and the head's deputy."""

    name = LineField(max_length=120, unique=True)
    head = ForeignKeyField(Staff, null=True, on_delete="RESTRICT", backref="heads")
    head_id: int | None
    deputy = ForeignKeyField(Staff, null=True, on_delete="RESTRICT", backref="deputises")
    deputy_id: int | None
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
    """Somebody outside the office: tenant, representative, provider, neighbour, body.

    ``known_as`` holds other and short names, one a line. A duplicate is ``merged_into`` the one
    that is kept: it leaves every list, and its old name still finds the other.
    """

    name = LineField(max_length=200)
    known_as = ProseField()
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
    merged_into = ForeignKeyField("self", null=True, on_delete="RESTRICT", backref="merged")
    merged_into_id: int | None
    anonymised_on = DayField(null=True)


class PersonRole(Table):
    """What somebody is to us; one person may be several things (P-3.1)."""

    person = ForeignKeyField(Person, backref="roles", on_delete="CASCADE")
    person_id: int
    role = WordField(PartyRole)

    class Meta:
        """Each role once a person."""

        indexes = ((("person", "role"), True),)


class Adjustment(VersionedTable):
    """A reasonable adjustment agreed with a person, reviewed regularly (P-13.2).

    One that was asked for and declined ends on the day it was decided, with the reason.
    """

    person = ForeignKeyField(Person, backref="adjustments", on_delete="RESTRICT")
    person_id: int
    need = LineField(max_length=500, default="")
    measure = LineField(max_length=500)
    letter_format = WordField(LetterFormat, null=True)
    asked_how = WordField(Channel, null=True)
    agreed_on = DayField()
    review_on = DayField()
    ended_on = DayField(null=True)
    declined_because = ProseField()


class AdjustmentReview(Table):
    """One review of an adjustment: whether it goes on, and what was said; only ever added."""

    adjustment = ForeignKeyField(Adjustment, backref="reviews", on_delete="RESTRICT")
    adjustment_id: int
    reviewed_on = DayField()
    goes_on = FlagField()
    words = ProseField()
    reviewed_by = ForeignKeyField(Staff, on_delete="RESTRICT")
    reviewed_by_id: int


class VulnerabilityNote(VersionedTable):
    """What makes somebody vulnerable, as a dated entry that is ended, never deleted."""

    person = ForeignKeyField(Person, backref="vulnerabilities", on_delete="RESTRICT")
    person_id: int
    noted_on = DayField()
    text = ProseField()
    noted_by = ForeignKeyField(Staff, on_delete="RESTRICT")
    noted_by_id: int
    ended_on = DayField(null=True)


class Equality(VersionedTable):
    """What somebody chose to tell for equality monitoring; kept apart, never shown on a case.

    Each answer is optional. ``declined`` says that they were asked and would rather not.
    """

    person = ForeignKeyField(Person, unique=True, on_delete="CASCADE")
    person_id: int
    given_on = DayField()
    declined = FlagField(default=False)
    age_group = WordField(AgeGroup, null=True)
    sex = WordField(Sex, null=True)
    disability = WordField(Disability, null=True)
    ethnic_group = WordField(EthnicGroup, null=True)
    religion = WordField(Religion, null=True)
    orientation = WordField(Orientation, null=True)
