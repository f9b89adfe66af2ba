"""What was promised outlives the answer: remedies are done after a case is closed (P-7.3.2)."""

from __future__ import annotations

from datetime import date, timedelta

from best_desktop.casework.checks import Checks
from best_desktop.casework.desk import Desk, Work
from best_desktop.casework.errors import Refused
from best_desktop.casework.notes import check_document_of
from best_desktop.casework.remedy_views import RemedyPlan, RemedyTold
from best_desktop.casework.standing import case_in
from best_desktop.domain.roles import Right
from best_desktop.domain.working_days import long_date
from best_desktop.store.models import Complaint, Remedy, RemedyUpdate, Staff

_LONGEST_INTERVAL = 90


def plan_remedy(desk: Desk, remedy_id: int, seen_version: int, given: RemedyPlan) -> None:
    """Say who sees to something promised and how often the complainant hears of it.

    Raises:
        InvalidInput: the interval is not 1 to 90 days, or the date is wrong.
        Refused: it is done already.
    """
    with desk.working(Right.UPDATE_REMEDY) as work:
        remedy, complaint = _remedy_in(work, remedy_id)
        _require_open(remedy)
        checks = Checks(desk)
        checks.chosen("owner_id", Staff, given.owner_id)
        if given.update_days is not None and not 1 <= given.update_days <= _LONGEST_INTERVAL:
            checks.add("update_days", f"Enter 1 to {_LONGEST_INTERVAL} days between updates.")
        if given.due_on and remedy.due_on and given.due_on != remedy.due_on:
            checks.add(
                "due_on",
                f"It was promised for {long_date(remedy.due_on)}, and the letter says so. Tell "
                "them of a new date as an update.",
            )
        checks.real("due_on", given.due_on, what="the date it is due")
        checks.done()
        values = {
            "owner": given.owner_id,
            "update_days": given.update_days,
            "update_due_on": _next_update(remedy, given.update_days, desk.today),
            "due_on": remedy.due_on or given.due_on,
        }
        if work.change(Remedy, remedy.id, seen_version, values, what="ACTION_PLANNED"):
            summary = f"{remedy.kind}: who sees to it and when they hear of it"
            work.record("Plan remedy", complaint.reference, complaint, summary)


def _next_update(remedy: Remedy, days: int | None, today: date) -> date | None:
    """Counted from the last time they were told, but never a day that has passed."""
    if days is None:
        return None
    told = RemedyUpdate.select().where(RemedyUpdate.remedy == remedy.id)
    last = max((each.told_on for each in told), default=today)
    return max(last + timedelta(days=days), today)


def tell_update(desk: Desk, remedy_id: int, given: RemedyTold) -> None:
    """Record what the complainant was told about something promised; it moves no date of the case.

    Raises:
        InvalidInput: nothing is said, or a date is wrong.
        Refused: it is done already.
    """
    with desk.working(Right.UPDATE_REMEDY) as work:
        remedy, complaint = _remedy_in(work, remedy_id)
        _require_open(remedy)
        checks = Checks(desk)
        _check_day(checks, complaint, "told_on", given.told_on, "the date they were told")
        text = checks.text("text", given.text, what="what they were told", needed=True)
        next_on = given.next_on
        if next_on is not None:
            what = "when they hear again"
            checks.future("next_on", next_on, what=what, after=given.told_on + timedelta(days=1))
        elif remedy.update_days is not None:
            next_on = given.told_on + timedelta(days=remedy.update_days)
        checks.done()
        work.create(
            RemedyUpdate,
            remedy=remedy.id,
            told_on=given.told_on,
            channel=given.channel,
            staff=desk.staff_id,
            text=text,
            due_on=remedy.update_due_on,
        )
        values = {"update_due_on": next_on}
        work.change(Remedy, remedy.id, remedy.version, values, lines=False)
        work.line("ACTION_UPDATE", str(remedy.kind), "", given.told_on)
        summary = f"They were told how it stands: {str(remedy.kind).lower()}"
        work.record("Update on remedy", complaint.reference, complaint, summary)


def finish_remedy(
    desk: Desk,
    remedy_id: int,
    seen_version: int,
    done_on: date,
    note: str = "",
    evidence_id: int | None = None,
) -> None:
    """Record that a remedy was done, in any state of the case; ``done_on`` may be corrected.

    ``note`` says what was done and ``evidence_id`` is the document of the case that shows it.
    """
    with desk.working(Right.UPDATE_REMEDY) as work:
        remedy, complaint = _remedy_in(work, remedy_id)
        checks = Checks(desk)
        _check_day(checks, complaint, "done_on", done_on, "the date it was done")
        note = checks.text("note", note, what="what was done", limit=5000)
        check_document_of(checks, complaint, "evidence_id", evidence_id)
        checks.done()
        values = {
            "done_on": done_on,
            "done_note": note,
            "evidence": evidence_id,
            "update_due_on": None,
        }
        changed = work.change(Remedy, remedy.id, seen_version, values, lines=False)
        if "done_on" in changed:
            work.line("ACTION_DONE", "done on", *changed["done_on"])
        if changed.keys() & {"done_note", "evidence"}:
            work.line("ACTION_DONE", "shown by", "", _shown_by(remedy.id))
        if changed:
            work.record("Finish remedy", complaint.reference, complaint, f"{remedy.kind} done")


def _shown_by(remedy_id: int) -> str:
    row = Remedy.get_by_id(remedy_id)
    return str(row.evidence.name) if row.evidence else row.done_note


def _remedy_in(work: Work, remedy_id: int) -> tuple[Remedy, Complaint]:
    remedy = Remedy.get_or_none(Remedy.id == remedy_id)
    if remedy is None:
        raise Refused("This remedy is not in the case file any more. Refresh the case.")
    return remedy, case_in(work, remedy.complaint_id)


def _require_open(remedy: Remedy) -> None:
    if remedy.done_on is not None:
        raise Refused(f"This was done on {long_date(remedy.done_on)}. Correct that date instead.")


def _check_day(checks: Checks, complaint: Complaint, field: str, day: date, what: str) -> None:
    checks.past(field, day, what=what)
    why = "the date the complaint was received"
    checks.not_before(field, day, complaint.received_on, what=what, why=why)
