"""Who is at work, on which day, with which calendar; and the one way to change anything.

``with desk.working(right) as work:`` is a transaction. Whatever it changes is in one audit entry,
appended in the same transaction, or nothing is changed at all.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from functools import cache
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from peewee import ForeignKeyField

from best_desktop.casework import rights
from best_desktop.casework.errors import CaseworkError, ChangedMeanwhile, FieldConflict, Refused
from best_desktop.casework.settings import OfficeSettings
from best_desktop.domain.procedure import Procedure
from best_desktop.domain.roles import Right
from best_desktop.domain.vocabulary import Nation, Role
from best_desktop.domain.working_days import OutsideCalendar, WorkingDays
from best_desktop.store import audit_trail
from best_desktop.store.adding import add
from best_desktop.store.changes import change as change_row
from best_desktop.store.database import transaction
from best_desktop.store.errors import NOT_SAVED, Conflict, StoreError, plainly
from best_desktop.store.models import (
    AppointeeReferral,
    Comment,
    Complaint,
    Compliment,
    DataRequest,
    LibraryRequest,
    Person,
    ServiceRequest,
    SurveyAnswer,
    Table,
    VersionedTable,
)

LONDON = ZoneInfo("Europe/London")
AnyTable = TypeVar("AnyTable", bound=Table)


def shown(value: Any) -> str:
    """A value as the history keeps it: ISO dates, labels, yes and no, empty for nothing."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, datetime):
        return value.isoformat(timespec="seconds")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Enum):
        return str(getattr(value, "label", value.value))
    if isinstance(value, Table):
        return str(getattr(value, "name", None) or getattr(value, "reference", value.id))
    return str(value)


def shown_in(field: Any, value: Any) -> str:
    """A column's value as the history keeps it: whom or what a number stands for, by its name."""
    if isinstance(field, ForeignKeyField) and value is not None:
        return shown(field.rel_model.get_or_none(field.rel_model.id == value))
    return shown(value)


@contextmanager
def faults_in_words(*, opening: bool = False) -> Iterator[None]:
    """Around a use case, also as its decorator: its faults come out as what staff may see.

    While a case file is ``opening``, or moved, nobody has changed anything that could be lost.

    Raises:
        CaseworkError: the case file cannot be read or changed now, or a date lies in a year whose
            bank holidays are not known.
    """
    try:
        with plainly():
            yield
    except (StoreError, OutsideCalendar) as error:
        words = str(error).replace(f"{NOT_SAVED} ", "") if opening else str(error)
        raise CaseworkError(words) from error


@dataclass(frozen=True, slots=True)
class Desk:
    """Somebody at work on a day; frozen, so a test makes one for anybody on any day."""

    staff_id: int
    staff_name: str
    roles: frozenset[Role]
    today: date
    clock: Callable[[], datetime]
    computer: str
    procedures: Mapping[str, Procedure]
    calendars: Mapping[Nation, WorkingDays]
    settings: OfficeSettings
    sample: bool = False
    guest: bool = False
    """Whoever holds the case file, at the prompt; the list of staff does not know them."""

    def calendar(self, nation: Nation | None = None) -> WorkingDays:
        """The working days of a nation; England where none is given."""
        return self.calendars[nation or Nation.ENGLAND]

    def local(self, moment: datetime) -> datetime:
        """A moment as local time in Europe/London (G7)."""
        return moment.astimezone(LONDON)

    def has(self, *roles: Role) -> bool:
        """Whether the person at the desk holds any of these roles."""
        return not self.roles.isdisjoint(roles)

    def why_not(self, right: Right, complaint: Complaint | None = None) -> str | None:
        """Why the person at the desk may not do a thing, and who may; None where they may."""
        if self.guest and right is Right.EXPORT:
            return None
        return rights.why_not(self.staff_id, self.roles, right, self.today, complaint)

    def ask(self, right: Right) -> None:
        """Refused where the person at the desk may not do a thing; the message says who may."""
        why_not = self.why_not(right)
        if why_not:
            raise Refused(why_not)

    @contextmanager
    def working(self, right: Right | None) -> Iterator[Work]:
        """Begin a transaction; on leaving it the audit entry is appended and all is committed.

        ``right`` is what the person needs for it: None only where the program itself acts.
        Refused with who may do it where no complaint could give it to them.
        """
        with faults_in_words(), transaction():
            work = Work(self, right)
            yield work
            work.finish()

    @contextmanager
    def working_through(self, right: Right) -> Iterator[Callable[[], AbstractContextManager[Work]]]:
        """One transaction over many records of an import, each with an audit entry of its own.

        What it yields begins the next record. Refused, as for :meth:`working`.
        """
        with faults_in_words(), transaction():
            Work(self, right)  # asks for the right before anything is read
            yield lambda: self._next_record(right)

    @contextmanager
    def _next_record(self, right: Right) -> Iterator[Work]:
        work = Work(self, right)
        yield work
        work.finish()


_RECORDS = (
    Person, ServiceRequest, Compliment, Comment, SurveyAnswer, AppointeeReferral, LibraryRequest,
    DataRequest,
)  # fmt: skip


def mentions(row: Table) -> Iterator[tuple[str, int]]:
    """The people a row points to, and the row itself where it is a record kept by its own time."""
    if isinstance(row, _RECORDS):
        yield row._meta.table_name, row.id
    for name in _people_columns(type(row)):
        number = row.__data__.get(name)
        if number is not None:
            yield Person._meta.table_name, number


@cache
def _people_columns(table: type[Table]) -> tuple[str, ...]:
    fields = table._meta.sorted_fields
    return tuple(each.name for each in fields if getattr(each, "rel_model", None) is Person)


def last_hand(complaint_id: int | None) -> str:
    """Who last did something on a complaint."""
    entries = audit_trail.entries_for(complaint_id) if complaint_id else []
    return entries[-1].staff_name if entries else "Somebody"


class Work:
    """One use case in progress: it changes rows and gathers what the audit entry will say."""

    def __init__(self, desk: Desk, right: Right | None) -> None:
        """Start with nothing changed and nothing to say; Refused where nothing gives the right."""
        self.desk = desk
        self._right = right
        self._may = right is None or self._outright(right)
        self.lines: list[dict[str, str]] = []
        self._headline: dict[str, Any] | None = None
        self._wrote = False
        self._about: set[tuple[str, int]] = set()
        self._afterwards: list[Callable[[int], None]] = []

    def _outright(self, right: Right) -> bool:
        """Whether the right is held whatever the complaint; Refused where none could give it."""
        why_not = self.desk.why_not(right)
        if why_not and not rights.depends_on_the_case(right, self.desk.roles):
            raise Refused(why_not)
        return why_not is None

    def ask(self, complaint: Complaint) -> None:
        """Refused with who may do it, where the person may not do this to this complaint."""
        why_not = self._right and self.desk.why_not(self._right, complaint)
        if why_not:
            raise Refused(why_not)
        self._may = True

    def record(
        self, action: str, subject: str, complaint: Complaint | None, summary: str, reason: str = ""
    ) -> None:
        """Say what this use case did: exactly once."""
        if self._headline is not None:
            raise RuntimeError("A use case records one audit entry")
        self._headline = {
            "action": action,
            "subject": subject,
            "complaint_id": complaint.id if complaint else None,
            "summary": summary[:300],
            "reason": reason,
        }

    def line(self, what: str, field: str = "", old: Any = "", new: Any = "") -> None:
        """Add one fact to the entry."""
        self.lines.append({"what": what, "field": field, "old": shown(old), "new": shown(new)})

    def create(self, table: type[AnyTable], **values: Any) -> AnyTable:
        """Add a row."""
        self._wrote = True
        row = add(table, **values)
        self.mention(row)
        return row

    def mention(self, row: Table) -> None:
        """Say that the entry is about the people of a row, and about it where it is a record."""
        self._about.update(mentions(row))

    def about(self, table: str, number: int) -> None:
        """Say that the entry is about a record, by the name of its table."""
        self._about.add((table, number))

    def afterwards(self, then: Callable[[int], None]) -> None:
        """Have something done in this transaction once the entry has its number."""
        self._afterwards.append(then)

    def wrote(self) -> None:
        """Say that rows were written past :meth:`create` and :meth:`change`."""
        self._wrote = True

    def change(
        self,
        table: type[VersionedTable],
        row_id: int,
        seen_version: int,
        values: Mapping[str, Any],
        *,
        what: str = "CHANGED",
        lines: bool = True,
    ) -> dict[str, tuple[Any, Any]]:
        """Change a row as it was seen; what really differs is returned and audited.

        ChangedMeanwhile where somebody saved it since, with the fields both changed.
        """
        by_name: dict[Any, Any] = dict(values)
        try:
            differences = change_row(table, row_id, seen_version, by_name)
        except Conflict:
            raise self._conflict(table, row_id, values) from None
        if differences:
            self._wrote = True
            if table is not Complaint and (table in _RECORDS or _people_columns(table)):
                self.mention(table.get_by_id(row_id))
        if lines:
            for name, (old, new) in differences.items():
                field = table._meta.fields[name]
                shown_name = name.replace("_", " ")
                self.line(what, shown_name, shown_in(field, old), shown_in(field, new))
        return differences

    def _conflict(
        self, table: type[VersionedTable], row_id: int, values: Mapping[str, Any]
    ) -> CaseworkError:
        saved = table.get_or_none(table.id == row_id)
        if saved is None:
            return CaseworkError(
                "Somebody took this out while you were editing. Refresh the page and look again."
            )
        fields = []
        for name, value in values.items():
            field = table._meta.combined[name]
            old, typed = saved.__data__[field.name], field.python_value(field.db_value(value))
            if old != typed:
                shown_old, shown_typed = shown_in(field, old), shown_in(field, typed)
                fields.append(FieldConflict(field.name, "", shown_old, shown_typed))
        complaint_id = saved.id if table is Complaint else getattr(saved, "complaint_id", None)
        return ChangedMeanwhile(last_hand(complaint_id), fields)

    def finish(self) -> None:
        """Append the audit entry; a use case that wrote without saying so is a mistake of ours."""
        if (self._wrote or self._headline) and not self._may:
            raise RuntimeError("A use case changed rows without asking whether the person may")
        if self._headline is None:
            if self._wrote:
                raise RuntimeError("A use case changed rows without recording what it did")
            return
        entry = audit_trail.append(
            at=self.desk.clock(),
            staff_id=self.desk.staff_id,
            staff_name=self.desk.staff_name,
            computer=self.desk.computer,
            lines=self.lines,
            about=() if self._headline["complaint_id"] else self._about,
            **self._headline,
        )
        for each in self._afterwards:
            each(entry.id)
