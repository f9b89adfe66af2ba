"""The office's calendar: bank holidays kept in the case file, and one-off days with a preview."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date

from best_desktop.casework.calendars import calendars_switched, calendars_with, read_calendars
from best_desktop.casework.case_views import DueMove
from best_desktop.casework.checks import Checks, long_date
from best_desktop.casework.correcting import moves_between
from best_desktop.casework.desk import Desk, Work
from best_desktop.casework.errors import Refused
from best_desktop.casework.inputs import NewOfficeDay
from best_desktop.casework.office_views import OfficeDayView
from best_desktop.casework.standing import as_kept, derive, facts_of, procedure_of
from best_desktop.domain import bank_holidays as national
from best_desktop.domain.deadlines import schedule
from best_desktop.domain.roles import Right
from best_desktop.domain.vocabulary import CaseState, Nation
from best_desktop.domain.working_days import WorkingDays
from best_desktop.store.models import BankHoliday, Complaint, OfficeDay


def bank_holidays(desk: Desk, first: date, last: date) -> list[tuple[date, str]]:
    """Bank holidays and closed office days of England in a period, in order, with their names."""
    calendar = desk.calendar()
    found = {day: name for day, name in calendar.bank_holidays.items() if first <= day <= last}
    for each in office_days(desk):
        if first <= each.day <= last and each.nation is not Nation.WALES:
            found[each.day] = each.name
    return sorted(found.items())


def office_days(desk: Desk) -> list[OfficeDayView]:
    """The one-off days in force, in order."""
    rows = OfficeDay.select().where(OfficeDay.ended_on.is_null()).order_by(OfficeDay.day)
    return [
        OfficeDayView(each.id, each.day, each.name, each.closed, each.nation, each.version)
        for each in rows
    ]


def preview_office_day(desk: Desk, new: NewOfficeDay) -> tuple[DueMove, ...]:
    """The due dates of open cases that a one-off day would move; nothing is changed (G9)."""
    added = national.OfficeDay(new.day, new.name, new.closed, new.nation)
    days = [
        national.OfficeDay(each.day, each.name, each.closed, each.nation)
        for each in office_days(desk)
    ]
    return _moves(desk, read_calendars(), calendars_with([*days, added]))


_Calendars = Mapping[Nation, WorkingDays]


def _moves(desk: Desk, before: _Calendars, after: _Calendars) -> tuple[DueMove, ...]:
    """The dates of open cases that differ by two calendars; dates met already stay."""
    moves: list[DueMove] = []
    open_cases = Complaint.select().where(Complaint.state == CaseState.OPEN)
    for complaint in open_cases.order_by(Complaint.id):
        nation = complaint.scheme.nation if complaint.scheme else Nation.ENGLAND
        procedure, facts = procedure_of(desk, complaint), facts_of(desk, complaint)
        old, new = (
            as_kept(complaint, schedule(procedure, facts, each[nation])) for each in (before, after)
        )
        moves += moves_between(complaint, old, new)
    return tuple(moves)


def add_office_day(desk: Desk, new: NewOfficeDay) -> tuple[DueMove, ...]:
    """Add a one-off day and move the dates of open cases; closed cases stay as they were."""
    checks = Checks(desk)
    name = checks.line("name", new.name, what="what the day is called", limit=120, needed=True)
    reason = checks.text("reason", new.reason, what="the reason", limit=2000, needed=True)
    checks.future("day", new.day, what="the day")
    with desk.working(Right.CHANGE_SETTINGS) as work:
        before = read_calendars()
        if not checks.problems:
            _check_day(checks, before[new.nation or Nation.ENGLAND], new)
        checks.done()
        work.create(OfficeDay, day=new.day, nation=new.nation, closed=new.closed, name=name)
        work.line("OFFICE_DAY", "closed" if new.closed else "open", "", new.day)
        moves = _apply(work, before)
        work.record("Add office day", "Office", None, f"{name}: {long_date(new.day)}", reason)
    return moves


def _check_day(checks: Checks, calendar: WorkingDays, new: NewOfficeDay) -> None:
    if new.day.weekday() > 4:
        checks.add("day", f"{long_date(new.day)} is a weekend and is never counted.")
    elif new.closed and not calendar.is_working_day(new.day):
        why = calendar.why_not(new.day)
        checks.add("day", f"{long_date(new.day)} is not counted already: {why}.")
    elif not new.closed and calendar.is_working_day(new.day):
        checks.add("day", f"{long_date(new.day)} is a working day already.")


def _apply(work: Work, before: _Calendars) -> tuple[DueMove, ...]:
    """Derive the cases that move by the calendar as it now is; returns what moved."""
    calendars = read_calendars()
    moves = _moves(work.desk, before, calendars)
    moved = dict.fromkeys(each.complaint_id for each in moves)
    desk = work.desk
    work.desk = replace(desk, calendars=calendars)
    for complaint_id in moved:
        derive(work, Complaint.get_by_id(complaint_id))
    work.desk = desk
    work.line("OFFICE_DAY", "open cases moved", "", len(moved))
    return moves


@dataclass(frozen=True, slots=True)
class HolidayLine:
    """A bank holiday as lists show it: the nations it is one in, and whether it counts there."""

    day: date
    name: str
    nations: tuple[Nation, ...]
    counts: bool


def holidays_in(first: date, last: date) -> list[HolidayLine]:
    """The bank holidays of a period in order, those switched off as well."""
    rows = BankHoliday.select().where((BankHoliday.day >= first) & (BankHoliday.day <= last))
    found: dict[tuple[date, str, bool], list[Nation]] = {}
    for each in rows.order_by(BankHoliday.day, BankHoliday.id):
        found.setdefault((each.day, each.name, each.active), []).append(each.nation)
    return [HolidayLine(day, name, tuple(at), on) for (day, name, on), at in found.items()]


def preview_switch(
    desk: Desk, day: date, nations: Collection[Nation], *, on: bool
) -> tuple[DueMove, ...]:
    """The due dates of open cases that switching a bank holiday would move; nothing changes."""
    return _moves(desk, read_calendars(), calendars_switched(day, nations, on=on))


def switch_bank_holiday(
    desk: Desk, day: date, nations: Collection[Nation], reason: str, *, on: bool
) -> tuple[DueMove, ...]:
    """Let a bank holiday not count, or count again; open cases move, closed ones stay (G10).

    Raises:
        InvalidInput: the reason is missing.
        Refused: there is no such bank holiday, or it is switched so already.
    """
    checks = Checks(desk)
    reason = checks.text("reason", reason, what="the reason", limit=2000, needed=True)
    checks.done()
    with desk.working(Right.CHANGE_SETTINGS) as work:
        that_day = (BankHoliday.day == day) & BankHoliday.nation.in_(list(nations))
        rows = list(BankHoliday.select().where(that_day & (BankHoliday.active != on)))
        if not rows:
            state = "counts already" if on else "does not count already"
            raise Refused(f"There is no bank holiday on {long_date(day)} to switch, or it {state}.")
        before = read_calendars()
        BankHoliday.update(active=on).where(that_day).execute()
        work.wrote()
        for each in rows:
            work.line("BANK_HOLIDAY", f"{each.name}, {each.nation}, counts", not on, on)
        moves = _apply(work, before)
        said = "counts again" if on else "does not count"
        summary = f"{rows[0].name}, {long_date(day)}: {said}"
        work.record("Switch bank holiday", "Office", None, summary, reason)
    return moves


def remove_office_day(desk: Desk, day_id: int, reason: str) -> tuple[DueMove, ...]:
    """Take a one-off day out again; open cases move back, with a reason."""
    checks = Checks(desk)
    reason = checks.text("reason", reason, what="the reason", limit=2000, needed=True)
    checks.done()
    with desk.working(Right.CHANGE_SETTINGS) as work:
        row = OfficeDay.get_or_none((OfficeDay.id == day_id) & OfficeDay.ended_on.is_null())
        if row is None:
            raise Refused("This day is not in the calendar any more. Refresh the page.")
        before = read_calendars()
        work.change(OfficeDay, row.id, row.version, {"ended_on": desk.today}, what="OFFICE_DAY")
        moves = _apply(work, before)
        work.record(
            "Remove office day", "Office", None, f"{row.name}: {long_date(row.day)} removed", reason
        )
    return moves
