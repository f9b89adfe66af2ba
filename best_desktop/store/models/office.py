"""The office's own tables: settings, calendar, counters, homes and the audit trail."""

from __future__ import annotations

from peewee import CompositeKey, ForeignKeyField, IntegerField, Model

from best_desktop.domain.vocabulary import Nation
from best_desktop.store.fields import (
    DayField,
    FlagField,
    InstantField,
    LineField,
    ProseField,
    WordField,
)
from best_desktop.store.models.base import Table, VersionedTable, database


class Setting(VersionedTable):
    """A setting of the organisation; the value is JSON text."""

    name = LineField(max_length=80, unique=True)
    value = ProseField()


class BankHoliday(Table):
    """A bank holiday of one nation with where it was read; switched off, it stays off."""

    day = DayField()
    nation = WordField(Nation)
    name = LineField(max_length=120)
    source = LineField(max_length=80)
    active = FlagField(default=True)

    class Meta:
        """Each day once a nation."""

        indexes = ((("day", "nation"), True),)


class OfficeDay(VersionedTable):
    """A one-off day in the office's own calendar: closed, or open on a bank holiday (G10)."""

    day = DayField()
    nation = WordField(Nation, null=True)
    closed = FlagField(default=True)
    name = LineField(max_length=120)
    ended_on = DayField(null=True)


class HomesAtYearEnd(VersionedTable):
    """Homes owned or managed on 31 March, the denominator of CH01."""

    year_end = DayField()
    nation = WordField(Nation)
    homes = IntegerField()

    class Meta:
        """One number a year and nation."""

        indexes = ((("year_end", "nation"), True),)


class Counter(Model):
    """The last number given for a prefix and year; never counted back."""

    prefix = LineField(max_length=10)
    year = IntegerField()
    last = IntegerField(default=0)

    class Meta:
        """Keyed by what it counts."""

        database = database
        legacy_table_names = False
        primary_key = CompositeKey("prefix", "year")


class AuditEntry(Table):
    """One thing somebody did; appended in the same transaction, chained by hash, never changed."""

    at = InstantField(index=True)
    staff_id = IntegerField(null=True)
    staff_name = LineField(max_length=120)
    computer = LineField(max_length=120, default="")
    action = LineField(max_length=60)
    subject = LineField(max_length=40, index=True)
    complaint_id = IntegerField(null=True, index=True)
    detail_digest = LineField(max_length=64)
    previous_hash = LineField(max_length=64)
    hash = LineField(max_length=64, unique=True)


class AuditDetail(Table):
    """What an entry says in words; the chain covers its digest, so the words can be taken out.

    ``lines`` (what, field, old, new) are JSON. Where the words were taken out, ``erased_in`` is
    the entry that says so.
    """

    entry = ForeignKeyField(AuditEntry, unique=True, backref="details", on_delete="RESTRICT")
    entry_id: int
    salt = LineField(max_length=32)
    summary = LineField(max_length=300, default="")
    reason = ProseField()
    lines = ProseField()
    erased_in = IntegerField(null=True)


class AuditMention(Table):
    """Whom or what an entry is about beside a complaint: a person, or a record of a register."""

    entry = ForeignKeyField(AuditEntry, backref="mentions", on_delete="RESTRICT")
    entry_id: int
    about = LineField(max_length=40)
    number = IntegerField()

    class Meta:
        """Entries are looked for by what they are about."""

        indexes = ((("about", "number"), False),)
