"""Requests about somebody's own data: the list, what waits, and the days of their clocks."""

from __future__ import annotations

from datetime import date
from typing import Any

from best_desktop.casework.data_right_views import DataRequestRow
from best_desktop.casework.desk import Desk
from best_desktop.casework.errors import Refused
from best_desktop.casework.queries.cases import soon_until
from best_desktop.casework.restricted import is_hidden
from best_desktop.domain.vocabulary import Tag
from best_desktop.store.models import DataRequest


def data_requests(desk: Desk, *, only_open: bool = False) -> tuple[DataRequestRow, ...]:
    """Every request, newest first; ``only_open`` those not answered, soonest due first."""
    query = DataRequest.select().order_by(DataRequest.received_on.desc(), DataRequest.id.desc())
    if not only_open:
        return tuple(_row(desk, each) for each in query)
    rows = [_row(desk, each) for each in query.where(DataRequest.answered_on.is_null())]
    return tuple(sorted(rows, key=lambda each: (each.next_due or date.max, each.reference)))


def data_request(desk: Desk, request_id: int) -> DataRequestRow:
    """One request.

    Raises:
        Refused: it is not there.
    """
    row = DataRequest.get_or_none(DataRequest.id == request_id)
    if row is None:
        raise Refused("This request is not in the case file. Refresh the list and try again.")
    return _row(desk, row)


def data_requests_due(desk: Desk, first: date, last: date) -> tuple[DataRequestRow, ...]:
    """The requests not answered whose next day falls in a period, soonest first."""
    rows = data_requests(desk, only_open=True)
    return tuple(each for each in rows if each.next_due and first <= each.next_due <= last)


def _row(desk: Desk, row: Any) -> DataRequestRow:
    beside = row.complaint
    shown = beside is not None and not is_hidden(desk, beside)
    next_due = _next_due(row)
    return DataRequestRow(
        id=row.id,
        version=row.version,
        reference=row.reference,
        kind=row.kind,
        received_on=row.received_on,
        channel=row.channel,
        who=row.person.name if row.person else "",
        person_id=row.person_id,
        asked_by=row.asked_by,
        authority_seen=row.authority_seen,
        complaint_id=row.complaint_id if shown else None,
        complaint=beside.reference if shown else "",
        words=row.words,
        handler=row.handler.name if row.handler else "",
        handler_id=row.handler_id,
        acknowledge_by=row.acknowledge_by,
        acknowledged_on=row.acknowledged_on,
        answer_by=row.answer_by,
        longer_because=row.longer_because,
        answered_on=row.answered_on,
        answer=row.answer,
        next_due=next_due,
        tag=_tag(desk, row, next_due),
    )


def _next_due(row: Any) -> date | None:
    """The day that is next held to; an acknowledged complaint is answered without undue delay."""
    if row.answered_on is not None:
        return None
    day: date | None = row.answer_by if row.acknowledged_on else row.acknowledge_by or row.answer_by
    return day


def _tag(desk: Desk, row: Any, due: date | None) -> Tag:
    if row.answered_on is not None:
        return Tag.RESPONDED
    if due is None or due > soon_until(desk):
        return Tag.ON_TRACK
    if due == desk.today:
        return Tag.DUE_TODAY
    return Tag.OVERDUE if due < desk.today else Tag.DUE_SOON
