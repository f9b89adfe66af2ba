"""Open a case file and sit somebody down at it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from best_desktop.casework.calendars import fill_bank_holidays, read_calendars
from best_desktop.casework.desk import LONDON, Desk, faults_in_words
from best_desktop.casework.errors import CaseworkError
from best_desktop.casework.office_views import Choice
from best_desktop.casework.procedures import Procedures
from best_desktop.casework.rights import roles_of, signs_in_as
from best_desktop.casework.settings import OfficeSettings, read_settings
from best_desktop.domain.text import clean_line
from best_desktop.domain.vocabulary import Nation, Role
from best_desktop.store import database
from best_desktop.store.errors import StoreError
from best_desktop.store.models import AuditEntry, BankHoliday, RoleGrant, Setting, Staff
from best_desktop.store.presence import Person

if TYPE_CHECKING:
    from best_desktop.domain.procedure import Procedure
    from best_desktop.domain.working_days import WorkingDays


@dataclass(frozen=True, slots=True)
class _Office:
    """What rarely changes, kept until somebody changes it."""

    entry_id: int
    settings: OfficeSettings
    procedures: Mapping[str, Procedure]
    calendars: dict[Nation, WorkingDays]
    sample: bool


_office: _Office | None = None

SAMPLE = "sample"
_ACCOUNT_LENGTH = 120


def open_case_file(
    address: str | Path,
    *,
    create: bool = False,
    clock: Callable[[], datetime],
    account: str = "",
    computer: str = "",
    sample: bool = False,
    shared: bool | None = None,
) -> None:
    """Open a case file, or begin a new one with ``create``; CaseworkError says what is wrong.

    A new file gets the bank holidays, the settings and the person at ``account``, who may then
    add everybody else. On a share the others are told that it is open; ``shared`` says that it
    is one, or that it is none, where the path does not tell.
    """
    global _office  # noqa: PLW0603
    _office = None
    person = Person(kept_account(account), clean_line(computer))
    with faults_in_words(opening=True):
        database.open_database(address, create=create, now=clock, person=person, shared=shared)
    try:
        if not BankHoliday.select().exists():
            _refuse_half_begun(create=create)
            _begin(clock, kept_account(account) or "First person", computer, sample)
        read_settings()
    except CaseworkError:
        close_case_file()
        raise


def _refuse_half_begun(*, create: bool) -> None:
    """On a server whoever comes by first would be given the rights of the first person."""
    if database.is_server() and not create:
        raise CaseworkError(
            "A case file was begun in this database and not finished. Whoever looks after the "
            "server begins it again: best-desktop begin."
        )


def close_case_file() -> None:
    """Close the case file."""
    global _office  # noqa: PLW0603
    _office = None
    database.close_database()


def _begin(clock: Callable[[], datetime], account: str, computer: str, sample: bool) -> None:
    from best_desktop.casework.library import furnish_library  # nothing else of it to open a file

    settings = OfficeSettings()
    now = clock()
    desk = Desk(
        staff_id=0,
        staff_name=account,
        roles=frozenset(),
        today=now.astimezone(LONDON).date(),
        clock=clock,
        computer=computer,
        procedures=Procedures(settings.change_over),
        calendars={},
        settings=settings,
        sample=sample,
    )
    with desk.working(None) as work:
        fill_bank_holidays(work)
        furnish_library(work)
        if sample:
            work.create(Setting, name=SAMPLE, value="true")
        else:
            staff = work.create(Staff, name=account, account=account)
            for role in (Role.LEAD_COMPLAINTS_OFFICER, Role.MANAGER):
                work.create(RoleGrant, staff=staff, role=role)
        work.record("Begin case file", "Office", None, "Case file begun")


def _read_office() -> _Office:
    """Read the office's own tables, again only when somebody has changed them."""
    global _office  # noqa: PLW0603
    newest = (
        AuditEntry.select(AuditEntry.id)
        .where(AuditEntry.subject == "Office")
        .order_by(AuditEntry.id.desc())
        .limit(1)
        .scalar()
    )
    if _office is None or _office.entry_id != newest:
        settings = read_settings()
        sample = Setting.select().where(Setting.name == SAMPLE).exists()
        _office = _Office(
            newest or 0, settings, Procedures(settings.change_over), read_calendars(), sample
        )
    return _office


def desk_now(
    *,
    clock: Callable[[], datetime],
    account: str = "",
    staff_id: int | None = None,
    computer: str = "",
    guest: bool = False,
) -> Desk:
    """The desk of somebody at work now, by id or by the account they are signed in with.

    An account nobody knows yet becomes a recorder: every employee may record (R-3.1). With
    ``guest``, or where the case file can only be looked at, nobody is added. A guest may look, and
    export: at the prompt, where nobody is asked who they are, they hold the file.
    """
    office = _read_office()
    if staff_id is not None:
        staff = _staff_by_id(staff_id)
    else:
        staff = _staff_by_account(clock, office, account, computer, guest=guest)
    roles = roles_of(staff.id) if staff.id else frozenset({Role.READ_ONLY})
    desk = _desk(office, staff.id, staff.name, roles, clock, computer)
    return replace(desk, guest=guest and not staff.id)


def _staff_by_id(staff_id: int) -> Staff:
    staff = Staff.get_or_none(Staff.id == staff_id)
    if staff is None:
        raise CaseworkError("This member of staff is not in the case file. Choose again.")
    return staff


def _staff_by_account(
    clock: Callable[[], datetime], office: _Office, account: str, computer: str, *, guest: bool
) -> Staff:
    account = kept_account(account) or "Somebody"
    known = signs_in_as(account) | (Staff.name == account)
    staff = Staff.get_or_none(known)
    if staff is not None:
        return staff
    if guest or database.is_read_only():
        return Staff(id=0, name=account)
    desk = _desk(office, 0, account, frozenset(), clock, computer)
    with desk.working(None) as work:
        staff = Staff.get_or_none(known)  # another computer may have been quicker
        if staff is None:
            staff = work.create(Staff, name=account, account=account)
            work.create(RoleGrant, staff=staff, role=Role.RECORDER)
            work.record("Add staff", "People", None, f"{account} signed in for the first time")
    return staff


def kept_account(account: str) -> str:
    """An account as the list of staff keeps it: one clean line, no longer than its column."""
    return clean_line(account)[:_ACCOUNT_LENGTH].strip()


def _desk(
    office: _Office,
    staff_id: int,
    name: str,
    roles: frozenset[Role],
    clock: Callable[[], datetime],
    computer: str,
) -> Desk:
    return Desk(
        staff_id=staff_id,
        staff_name=name,
        roles=roles,
        today=clock().astimezone(LONDON).date(),
        clock=clock,
        computer=computer,
        procedures=office.procedures,
        calendars=office.calendars,
        settings=office.settings,
        sample=office.sample,
    )


def staff_choices() -> list[Choice]:
    """Who may sit down at the sample office."""
    rows = Staff.select().where(Staff.active).order_by(Staff.name)
    return [Choice(each.id, each.name, each.job_title) for each in rows]


def why_unreadable(error: BaseException) -> str | None:
    """The plain reason why the case file could not be read; None where it is another fault."""
    return str(error) if isinstance(error, StoreError) else None


def is_read_only() -> bool:
    """Whether the open case file can only be looked at."""
    return database.is_read_only()


def why_read_only() -> str:
    """Why it can only be looked at for now: locks do not reach a colleague; '' otherwise."""
    return database.why_read_only()


def who_else() -> tuple[str, ...]:
    """Who else has the case file on a share open, and on which computer."""
    return database.who_else()


def address() -> str:
    """The address of the open case file, for people to read."""
    return database.database_address()


@contextmanager
def worker_connection() -> Iterator[None]:
    """A connection of its own for a worker thread; closed when it is done."""
    with database.connected():
        yield
