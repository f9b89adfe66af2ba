"""What people ask and complain of about their own data, each with a clock of its own (P-14.1).

It is no complaint about the service: it has its own reference, moves no date of a complaint and
waits for none. Anybody may record one, by whatever channel it came.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from best_desktop.casework.checks import Checks, long_date
from best_desktop.casework.complaints import Logged
from best_desktop.casework.data_right_views import NewDataRequest
from best_desktop.casework.desk import Desk, Work
from best_desktop.casework.errors import Refused
from best_desktop.casework.feedback import kept_person, optional_person, reference
from best_desktop.casework.standing import complaint_by_id
from best_desktop.domain import retention
from best_desktop.domain.roles import Right
from best_desktop.domain.vocabulary import DataRequestKind
from best_desktop.store.models import DataRequest, Staff

_COMPLAINT = DataRequestKind.COMPLAINT


def log_data_request(desk: Desk, new: NewDataRequest) -> Logged:
    """Record a request or complaint about data protection; returns its number.

    Raises:
        InvalidInput: names each field to put right.
        Refused: the complaint beside it is not for this person.
    """
    checks = Checks(desk)
    checks.past("received_on", new.received_on, what="the date it was received")
    checks.counted("received_on", new.received_on, what="the date it was received")
    words = checks.text("words", new.words, what="what they ask or complain of", needed=True)
    asked_by = checks.line("asked_by", new.asked_by, what="who asks for them", limit=200)
    person = optional_person(checks, new.person)
    if person is None:
        checks.add("person", "Enter whose data it is about.")
    checks.chosen("handler_id", Staff, new.handler_id)
    checks.done()
    if new.complaint_id is not None:
        complaint_by_id(desk, new.complaint_id)
    with desk.working(Right.RECORD) as work:
        row = work.create(
            DataRequest,
            reference=reference(work, "DP"),
            kind=new.kind,
            received_on=new.received_on,
            channel=new.channel,
            person=kept_person(work, person, None),
            asked_by=asked_by,
            authority_seen=new.authority_seen,
            complaint=new.complaint_id,
            words=words,
            handler=new.handler_id or desk.staff_id,
            recorded_by=desk.staff_id,
            recorded_at=desk.clock(),
            **_clock(desk, new),
        )
        work.line("DATA", "asked", "", words)
        due = row.acknowledge_by or row.answer_by
        work.line("DATA", "acknowledge by" if row.acknowledge_by else "answer by", "", due)
        summary = f"{row.reference}: {new.kind}"
        work.record("Log data-protection request", row.reference, None, summary)
    return Logged(row.id, row.reference)


def _clock(desk: Desk, new: NewDataRequest) -> dict[str, date]:
    if new.kind is _COMPLAINT:
        return {"acknowledge_by": retention.acknowledge_by(new.received_on)}
    return {"answer_by": retention.access_by(new.received_on, desk.calendar())}


def acknowledge_data_request(desk: Desk, request_id: int, seen_version: int, on: date) -> None:
    """Record that a complaint about data protection was acknowledged.

    Raises:
        InvalidInput: the date is impossible.
        ChangedMeanwhile: somebody saved it since.
    """
    with desk.working(Right.WORK_REQUEST) as work:
        row = _open(request_id)
        checks = Checks(desk)
        _happened(checks, "on", on, row, what="the date it was acknowledged")
        checks.done()
        _change(
            work, row, seen_version, {"acknowledged_on": on}, "Acknowledge data-protection request"
        )


def show_authority(desk: Desk, request_id: int, seen_version: int) -> None:
    """Record that the written authority of whoever asks for somebody was seen."""
    with desk.working(Right.WORK_REQUEST) as work:
        row = _open(request_id)
        _change(
            work,
            row,
            seen_version,
            {"authority_seen": True},
            "See authority on data-protection request",
        )


def take_longer(
    desk: Desk, request_id: int, seen_version: int, because: str, told_on: date
) -> None:
    """Put the answer to a subject access request off by two months, told within the first.

    Raises:
        InvalidInput: there is no reason, or they were told too late.
        Refused: it is no such request, or it was put off already.
    """
    with desk.working(Right.WORK_REQUEST) as work:
        row = _open(request_id)
        if row.kind is _COMPLAINT:
            raise Refused("Only a subject access request has a date to answer by.")
        if row.told_longer_on is not None:
            raise Refused("It was put off already, and the law gives no more than two months.")
        checks = Checks(desk)
        because = checks.text("because", because, what="why it is complex", needed=True)
        _happened(checks, "told_on", told_on, row, what="the date they were told")
        if told_on > row.answer_by:
            checks.add(
                "told_on",
                f"They must be told by {long_date(row.answer_by)}. Answer now, and say sorry.",
            )
        checks.done()
        later = retention.access_by(row.received_on, desk.calendar(), longer=True)
        values = {"longer_because": because, "told_longer_on": told_on, "answer_by": later}
        _change(work, row, seen_version, values, "Put off data-protection request", because)


def answer_data_request(
    desk: Desk,
    request_id: int,
    seen_version: int,
    on: date,
    answer: str,
    *,
    regulator_named: bool = False,
) -> None:
    """Record the answer; it says that they may go to the Information Commissioner.

    Raises:
        InvalidInput: a date is impossible, nothing is answered, or the Commissioner is not named.
        ChangedMeanwhile: somebody saved it since.
    """
    with desk.working(Right.WORK_REQUEST) as work:
        row = _open(request_id)
        checks = Checks(desk)
        _happened(checks, "on", on, row, what="the date it was answered")
        answer = checks.text("answer", answer, what="what was answered", needed=True)
        if not regulator_named:
            checks.add(
                "regulator_named",
                "The answer must say that they can complain to the Information Commissioner.",
            )
        checks.done()
        values: dict[str, Any] = {"answered_on": on, "answer": answer, "regulator_named": True}
        if row.kind is _COMPLAINT and row.acknowledged_on is None:
            values["acknowledged_on"] = on
        _change(work, row, seen_version, values, "Answer data-protection request")


def _open(request_id: int) -> DataRequest:
    row = DataRequest.get_or_none(DataRequest.id == request_id)
    if row is None:
        raise Refused("This request is not in the case file. Refresh the list and try again.")
    if row.answered_on is not None:
        raise Refused(f"{row.reference} is answered already.")
    return row


def _happened(checks: Checks, field: str, day: date, row: DataRequest, *, what: str) -> None:
    checks.past(field, day, what=what)
    checks.not_before(field, day, row.received_on, what=what, why="the date it was received")


def _change(
    work: Work,
    row: DataRequest,
    seen_version: int,
    values: dict[str, Any],
    action: str,
    reason: str = "",
) -> None:
    if work.change(DataRequest, row.id, seen_version, values):
        work.record(action, row.reference, None, f"{row.reference}: {row.kind}", reason)
