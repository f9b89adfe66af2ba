"""Questions about what was promised: on one complaint, still open, and what is to be told."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from typing import Any

from best_desktop.casework.desk import Desk
from best_desktop.casework.queries.cases import who
from best_desktop.casework.remedy_views import ActionView, ToldView
from best_desktop.casework.restricted import visible
from best_desktop.domain.working_days import long_date
from best_desktop.store.models import Complaint, Remedy, RemedyUpdate, Stage


def actions_of(desk: Desk, complaint_id: int) -> tuple[ActionView, ...]:
    """What was promised on one complaint, in the order it was written down."""
    return _views(desk, (Remedy.complaint == complaint_id) & visible(desk))


def open_actions(desk: Desk, *, mine: bool = False) -> tuple[ActionView, ...]:
    """What answers promised and is not done, the earliest date first (P-7.3.2).

    A list of its own, apart from the complaints: most of these are closed. What a decision that
    has not gone yet will promise is not in it. ``mine`` are those the person at the desk sees to.
    """
    wanted = Remedy.done_on.is_null() & _is_promised() & visible(desk)
    if mine:
        theirs = Remedy.owner == desk.staff_id
        theirs |= Remedy.owner.is_null() & (Complaint.handler == desk.staff_id)
        wanted &= theirs
    found = _views(desk, wanted)
    return tuple(sorted(found, key=lambda each: (each.due_on or date.max, each.id)))


def actions_between(
    desk: Desk, first: date, last: date, owner_id: int | None = None, *, include_done: bool
) -> tuple[ActionView, ...]:
    """What answers promised for a day of a period, for the calendar (P-7.3.2)."""
    wanted = Remedy.due_on.between(first, last) & _is_promised() & visible(desk)
    if not include_done:
        wanted &= Remedy.done_on.is_null()
    if owner_id is not None:
        wanted &= (Remedy.owner == owner_id) | (
            Remedy.owner.is_null() & (Complaint.handler == owner_id)
        )
    return _views(desk, wanted)


def _is_promised() -> Any:
    """What a decision that has not gone yet will promise is not promised."""
    answered = Stage.select(Stage.complaint).where(
        Stage.answered_on.is_null(False) & (Stage.number == Remedy.stage_number)
    )
    return Remedy.complaint.in_(answered)


def _views(desk: Desk, wanted: Any) -> tuple[ActionView, ...]:
    query = Remedy.select(Remedy, Complaint).join(Complaint).where(wanted)
    rows = list(query.order_by(Remedy.id))
    told = _told(rows)
    return tuple(_view(desk, each, told[each.id]) for each in rows)


def _told(rows: Iterable[Remedy]) -> dict[int, list[ToldView]]:
    found: dict[int, list[ToldView]] = defaultdict(list)
    numbers = [each.id for each in rows]
    updates = RemedyUpdate.select().where(RemedyUpdate.remedy.in_(numbers))
    order = (RemedyUpdate.told_on.desc(), RemedyUpdate.id.desc())
    for each in updates.order_by(*order) if numbers else ():
        view = ToldView(each.told_on, each.channel, each.staff.name, each.text)
        found[each.remedy_id].append(view)
    return found


def _view(desk: Desk, row: Remedy, updates: list[ToldView]) -> ActionView:
    complaint = row.complaint
    owner = row.owner or complaint.handler
    return ActionView(
        id=row.id,
        complaint_id=complaint.id,
        reference=complaint.reference,
        who=who(complaint.kind, complaint.complainant.name if complaint.complainant else None),
        stage=row.stage_number,
        kind=row.kind,
        description=row.description,
        owner_id=row.owner_id,
        owner=owner.name if owner else "",
        due_on=row.due_on,
        done_on=row.done_on,
        update_days=row.update_days,
        update_due_on=row.update_due_on,
        done_note=row.done_note,
        evidence_id=row.evidence_id,
        evidence=row.evidence.name if row.evidence else "",
        late=row.due_on is not None and (row.done_on or desk.today) > row.due_on,
        tell_because=_tell_because(desk, row, updates),
        updates=tuple(updates),
        version=row.version,
    )


def _tell_because(desk: Desk, row: Remedy, updates: list[ToldView]) -> str:
    """They hear when an update is due, and once more when the promised day has slipped by."""
    if row.done_on is not None:
        return ""
    if row.update_due_on is not None and row.update_due_on <= desk.today:
        return f"Update due {long_date(row.update_due_on)}"
    last = updates[0].told_on if updates else date.min
    if row.due_on is not None and row.due_on < desk.today and last <= row.due_on:
        return f"Promised for {long_date(row.due_on)} and not done"
    return ""
