"""Who is away and who stands in for them, so that a complaint finds somebody (R-2.1.9)."""

from __future__ import annotations

from datetime import date
from typing import Any

from best_desktop.casework.checks import Checks
from best_desktop.casework.desk import Desk, last_hand
from best_desktop.casework.errors import ChangedMeanwhile, Refused
from best_desktop.domain.roles import Right
from best_desktop.domain.routing import Absence as Away
from best_desktop.store.models import Absence, Staff


def enter_absence(
    desk: Desk, staff_id: int, from_on: date, to_on: date | None, stand_in_id: int | None = None
) -> int:
    """Enter that somebody is away, the first and last days included; returns its id.

    ``to_on`` None means until further notice. Complaints recorded in these days go past them;
    those handed to them before stay with them.

    Raises:
        InvalidInput: names each field to put right.
    """
    with desk.working(Right.ENTER_ABSENCE) as work:
        _check(desk, None, staff_id, from_on, to_on, stand_in_id)
        made = work.create(
            Absence, staff=staff_id, from_on=from_on, to_on=to_on, stand_in=stand_in_id
        )
        summary = _words(made)
        work.line("ABSENCE", "away", "", summary)
        work.record("Enter absence", "People", None, summary)
    return made.id


def change_absence(
    desk: Desk,
    absence_id: int,
    seen_version: int,
    from_on: date,
    to_on: date | None,
    stand_in_id: int | None,
) -> None:
    """Change the days of an absence or who stands in; what went its way before stays.

    Raises:
        InvalidInput: names each field to put right.
        ChangedMeanwhile: somebody saved it since.
    """
    with desk.working(Right.ENTER_ABSENCE) as work:
        absence = absence_row(absence_id)
        _check(desk, absence_id, absence.staff_id, from_on, to_on, stand_in_id)
        values: dict[str, Any] = {"from_on": from_on, "to_on": to_on, "stand_in": stand_in_id}
        if work.change(Absence, absence_id, seen_version, values, what="ABSENCE"):
            work.record("Change absence", "People", None, _words(absence_row(absence_id)))


def remove_absence(desk: Desk, absence_id: int, seen_version: int) -> None:
    """Take away an absence that did not come about; the audit trail keeps it."""
    with desk.working(Right.ENTER_ABSENCE) as work:
        absence = absence_row(absence_id)
        summary = _words(absence)
        if absence.version != seen_version:
            raise ChangedMeanwhile(last_hand(None), [])
        absence.delete_instance()
        work.wrote()
        work.line("ABSENCE", "away", summary, "")
        work.record("Remove absence", "People", None, f"Not away after all: {summary}")


def absence_row(absence_id: int) -> Absence:
    """One absence; Refused where it was removed meanwhile."""
    absence = Absence.get_or_none(Absence.id == absence_id)
    if absence is None:
        raise Refused("This absence is not in the list any more. Refresh the page.")
    return absence


def _words(absence: Absence) -> str:
    away = Away(absence.staff_id, absence.from_on, absence.to_on)
    stand_in = absence.stand_in.name if absence.stand_in else "nobody"
    return f"{absence.staff.name} away {away}, {stand_in} stands in"


def _check(
    desk: Desk,
    absence_id: int | None,
    staff_id: int,
    from_on: date,
    to_on: date | None,
    stand_in_id: int | None,
) -> None:
    checks = Checks(desk)
    checks.chosen("staff_id", Staff, staff_id)
    checks.chosen("stand_in_id", Staff, stand_in_id)
    checks.real("from_on", from_on, what="the first day")
    checks.real("to_on", to_on, what="the last day")
    checks.not_before("to_on", to_on, from_on, what="the last day", why="the first day")
    if stand_in_id == staff_id:
        checks.add("stand_in_id", "Nobody can stand in for themselves. Choose somebody else.")
    checks.done()
    for each in Absence.select().where(Absence.staff == staff_id):
        if each.id != absence_id and _overlap(each, from_on, to_on):
            away = Away(staff_id, each.from_on, each.to_on)
            checks.add(
                "from_on",
                f"{each.staff.name} is entered as away {away} already. Change that absence, or "
                "choose other days.",
            )
    checks.done()


def _overlap(absence: Absence, from_on: date, to_on: date | None) -> bool:
    return (to_on is None or absence.from_on <= to_on) and (
        absence.to_on is None or from_on <= absence.to_on
    )
