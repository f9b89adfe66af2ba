"""The deadlines calendar: every milestone of a period, met or not."""

from __future__ import annotations

from datetime import date
from typing import Any

from peewee import JOIN

from best_desktop.casework.case_list_views import CalendarEntry
from best_desktop.casework.desk import Desk
from best_desktop.casework.queries.cases import RESTRICTED, soon_until, who
from best_desktop.casework.queries.data_requests import data_requests_due
from best_desktop.casework.queries.investigation import replies_between
from best_desktop.casework.queries.ombudsman import owed_outside
from best_desktop.casework.queries.remedies import actions_between
from best_desktop.casework.restricted import WORKING_ON, may_see
from best_desktop.casework.rows import tuples
from best_desktop.domain.calendar_words import Beside
from best_desktop.domain.moves import tag_for
from best_desktop.domain.vocabulary import CaseState, MilestoneKind, Tag
from best_desktop.store.models import Complaint, Deadline, Person, Staff

_WORK = (MilestoneKind.ACKNOWLEDGE, MilestoneKind.ANSWER, MilestoneKind.REOPENED)


def deadlines_between(
    desk: Desk,
    first: date,
    last: date,
    *,
    handler_id: int | None = None,
    include_met: bool = False,
) -> tuple[CalendarEntry, ...]:
    """The milestones due in a period, in order of day and reference.

    Without ``include_met`` only open work of the current stage, open escalation windows and caps
    still ahead are shown.
    """
    query = (
        Deadline.select(
            Deadline.promised_on,
            Deadline.kind,
            Deadline.stage_number,
            Deadline.firm,
            Deadline.met_on,
            Deadline.extended,
            Complaint.id,
            Complaint.reference,
            Complaint.state,
            Complaint.stage,
            Complaint.kind,
            Complaint.waiting,
            Complaint.restricted,
            Person.name,
            Staff.name,
            *WORKING_ON,
        )
        .join(Complaint)
        .join(Person, JOIN.LEFT_OUTER, on=(Complaint.complainant == Person.id))
        .switch(Complaint)
        .join(Staff, JOIN.LEFT_OUTER, on=(Complaint.handler == Staff.id))
        .where(Deadline.promised_on.between(first, last))
        .order_by(Deadline.promised_on, Complaint.reference)
    )
    if handler_id is not None:
        query = query.where(Complaint.handler == handler_id)
    entries = [_entry(desk, row, include_met=include_met) for row in tuples(query)]
    found = [each for each in entries if each is not None]
    beside = [
        *_data_requests(desk, first, last, handler_id),
        *_owed_outside(desk, first, last, handler_id, include_met=include_met),
        *_replies(desk, first, last, handler_id, include_met=include_met),
        *_promises(desk, first, last, handler_id, include_met=include_met),
    ]
    return tuple(sorted(found + beside, key=lambda each: each.day) if beside else found)


_CLOCKS = {"Acknowledge": MilestoneKind.ACKNOWLEDGE, "Answer": MilestoneKind.ANSWER}


def _data_requests(
    desk: Desk, first: date, last: date, handler_id: int | None
) -> list[CalendarEntry]:
    """The clocks of data-protection requests, which run apart from every complaint's."""
    return [
        CalendarEntry(
            day=each.next_due,
            complaint_id=0,
            reference=each.reference,
            who=each.who,
            kind=_CLOCKS[each.what_is_next],
            stage=0,
            tag=each.tag,
            firm=True,
            met_on=None,
            handler=each.handler,
            request_id=each.id,
            words=f"{each.what_is_next}, data protection",
            beside=Beside.DATA,
        )
        for each in data_requests_due(desk, first, last)
        if each.next_due is not None and handler_id in {None, each.handler_id}
    ]


def _owed_outside(
    desk: Desk, first: date, last: date, handler_id: int | None, *, include_met: bool
) -> list[CalendarEntry]:
    """Evidence and orders with their own dates, beside the complaint's (R-9.1.3.ii, R-9.1.4)."""
    owed = owed_outside(desk, first, last, handler_id=handler_id, include_done=include_met)
    return [
        CalendarEntry(
            day=each.due_on,
            complaint_id=each.complaint_id,
            reference=each.reference,
            who=each.who,
            kind=MilestoneKind.OMBUDSMAN,
            stage=each.id,  # tells two of one day apart; never shown beside words
            tag=_tag(desk, each.due_on, each.done_on),
            firm=True,
            met_on=each.done_on,
            handler=each.handler,
            words=f"{each.kind.value} for the {each.body}",
            beside=Beside.OUTSIDE,
        )
        for each in owed
    ]


def _replies(
    desk: Desk, first: date, last: date, handler_id: int | None, *, include_met: bool
) -> list[CalendarEntry]:
    """What staff, contractors and providers were asked and by when (P-5.1.c)."""
    return [
        CalendarEntry(
            day=each.due_on,
            complaint_id=each.complaint_id,
            reference=each.reference,
            who=each.who,
            kind=MilestoneKind.ANSWER,
            stage=each.id,
            tag=_tag(desk, each.due_on, each.closed_on),
            firm=True,
            met_on=each.closed_on,
            handler=each.handler,
            words=f"Reply of {each.whom}",
            beside=Beside.REPLY,
        )
        for each in replies_between(desk, first, last, handler_id, include_closed=include_met)
    ]


def _promises(
    desk: Desk, first: date, last: date, handler_id: int | None, *, include_met: bool
) -> list[CalendarEntry]:
    """What an answer promised for a day; the complaint is mostly closed by then (P-7.3.2)."""
    return [
        CalendarEntry(
            day=each.due_on,
            complaint_id=each.complaint_id,
            reference=each.reference,
            who=each.who,
            kind=MilestoneKind.ANSWER,
            stage=each.id,
            tag=_tag(desk, each.due_on, each.done_on),
            firm=True,
            met_on=each.done_on,
            handler=each.owner,
            words=f"Promised: {str(each.kind).lower()}",
            beside=Beside.PROMISE,
        )
        for each in actions_between(desk, first, last, handler_id, include_done=include_met)
        if each.due_on is not None
    ]


def _tag(desk: Desk, day: date, done_on: date | None) -> Tag:
    """How urgent a date is that belongs to no stage of a complaint."""
    return tag_for(
        state=CaseState.OPEN if done_on is None else CaseState.CLOSED,
        next_due=day,
        soon_until=soon_until(desk),
        today=desk.today,
        extended=False,
        waiting=False,
        window_open=False,
    )


def _entry(desk: Desk, row: tuple[Any, ...], *, include_met: bool) -> CalendarEntry | None:
    (
        day, kind, stage, firm, met_on, extended, case_id, reference, state, current, who_kind,
        waiting, restricted, person, handler, *people,
    ) = row  # fmt: skip
    live = _is_live(desk, kind, stage, met_on, state, current, day)
    if not live and not include_met:
        return None
    hidden = restricted and not may_see(desk, people)
    tag = tag_for(
        state=state if live else CaseState.CLOSED,
        next_due=day,
        soon_until=soon_until(desk),
        today=desk.today,
        extended=extended,
        waiting=waiting,
        window_open=live and kind is MilestoneKind.ESCALATE,
    )
    return CalendarEntry(
        day=day,
        complaint_id=case_id,
        reference=reference,
        who=RESTRICTED if hidden else who(who_kind, person),
        kind=kind,
        stage=stage,
        tag=tag,
        firm=firm,
        met_on=met_on,
        handler=handler or "",
    )


def _is_live(
    desk: Desk,
    kind: MilestoneKind,
    stage: int,
    met_on: date | None,
    state: CaseState,
    current: int,
    day: date,
) -> bool:
    if met_on is not None:
        return False
    if kind in _WORK:
        return state is CaseState.OPEN and stage == current
    if kind is MilestoneKind.ESCALATE:
        return state is CaseState.CLOSED and stage == current and day >= desk.today
    if kind is MilestoneKind.CAP:
        return state is CaseState.OPEN
    return kind is MilestoneKind.OMBUDSMAN and day >= desk.today
