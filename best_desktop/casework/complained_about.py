"""The staff a complaint is about: named, they neither handle, oversee nor decide it (P-7.3.a)."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from best_desktop.casework.assigning import check_not_about, put_in_charge
from best_desktop.casework.checks import Checks
from best_desktop.casework.desk import Desk, Work, last_hand
from best_desktop.casework.errors import ChangedMeanwhile, FieldConflict, Refused
from best_desktop.casework.office_views import Choice
from best_desktop.casework.reviewers import why_not_reviewer
from best_desktop.casework.rights import about_whom
from best_desktop.casework.standing import case_in, procedure_of
from best_desktop.domain.roles import Right
from best_desktop.domain.vocabulary import CaseState
from best_desktop.store.models import ComplainedAbout, Complaint, Staff


@dataclass(frozen=True, slots=True)
class StaffComplainedAbout:
    """The whole list as it shall be, and who takes over from somebody on it who works on it.

    ``seen`` is the list as it was shown. ``handler_id`` and ``overseer_id`` are needed only where
    the handler or the overseer of an open complaint is named.
    """

    staff_ids: frozenset[int]
    seen: frozenset[int]
    handler_id: int | None = None
    overseer_id: int | None = None
    reason: str = ""


def staff_complained_about(complaint: Complaint) -> tuple[Choice, ...]:
    """The staff a complaint is about, by name."""
    rows = Staff.select().where(Staff.id.in_(about_whom(complaint.id))).order_by(Staff.name)
    return tuple(Choice(each.id, each.name, each.job_title) for each in rows)


def name_staff(desk: Desk, complaint_id: int, named: StaffComplainedAbout) -> None:
    """Name the staff a complaint is about; nobody on the list stays in charge of it (P-7.3.a).

    A named contact who is on the list gives way to the handler.

    Raises:
        InvalidInput: somebody on the list is in charge, and nobody was named to take over.
        Refused: who takes over may not, or the person at the desk may not assign.
        ChangedMeanwhile: a colleague changed the list since it was shown.
    """
    with desk.working(Right.CORRECT_DETAILS) as work:
        complaint = case_in(work, complaint_id)
        before = about_whom(complaint.id)
        if before != named.seen:
            there, typed = _names(before), _names(named.staff_ids)
            raise ChangedMeanwhile(
                last_hand(complaint.id), [FieldConflict("staff_ids", "", there, typed)]
            )
        reason = _checked(desk, complaint, named)
        if before == named.staff_ids:
            return
        _keep(work, complaint, before, named.staff_ids)
        _take_over(work, complaint, named)
        names = _names(named.staff_ids) or "nobody who works here"
        summary = f"The complaint is about {names}"
        work.record("Name staff", complaint.reference, complaint, summary, reason)


def _checked(desk: Desk, complaint: Complaint, named: StaffComplainedAbout) -> str:
    checks = Checks(desk)
    reason = checks.text("reason", named.reason, what="the reason", limit=2000)
    for each in named.staff_ids:
        checks.chosen("staff_ids", Staff, each)
    checks.done()
    if complaint.state is CaseState.OPEN:
        for field, staff, instead, what in (
            ("handler_id", complaint.handler, named.handler_id, "handles"),
            ("overseer_id", complaint.overseer, named.overseer_id, "oversees"),
        ):
            if staff and staff.id in named.staff_ids and instead in {None, *named.staff_ids}:
                checks.add(
                    field,
                    f"{staff.name} {what} this complaint and it is about them. Choose who "
                    f"{what} it instead (P-7.3.a).",
                )
            checks.chosen(field, Staff, instead)
    checks.done()
    return reason


def _keep(work: Work, complaint: Complaint, before: Collection[int], now: Collection[int]) -> None:
    mine = ComplainedAbout.complaint == complaint.id
    gone = set(before).difference(now)
    if gone:
        ComplainedAbout.delete().where(mine & ComplainedAbout.staff.in_(gone)).execute()
        work.wrote()
    for each in sorted(set(now).difference(before)):
        work.create(ComplainedAbout, complaint=complaint, staff=each)
    work.line("COMPLAINED_ABOUT", "staff", _names(before), _names(now))


def _take_over(work: Work, complaint: Complaint, named: StaffComplainedAbout) -> None:
    """Put others in charge of an open complaint where somebody on the list was."""
    if complaint.state is not CaseState.OPEN:
        return
    values: dict[str, int] = {}
    if complaint.handler_id in named.staff_ids and named.handler_id:
        procedure = procedure_of(work.desk, complaint)
        why_not = why_not_reviewer(procedure, complaint, complaint.stage, named.handler_id)
        if why_not:
            raise Refused(why_not)
        values["handler"] = named.handler_id
    if complaint.overseer_id in named.staff_ids and named.overseer_id:
        check_not_about(complaint, named.overseer_id)
        values["overseer"] = named.overseer_id
    handler = values.get("handler", complaint.handler_id)
    if complaint.contact_id in named.staff_ids and handler:
        values["contact"] = handler
    if values:
        why_not = work.desk.why_not(Right.ASSIGN, complaint)
        if why_not:
            raise Refused(why_not)
        put_in_charge(work, complaint, values)


def _names(ids: Collection[int]) -> str:
    rows = Staff.select().where(Staff.id.in_(list(ids))).order_by(Staff.name)
    return ", ".join(each.name for each in rows)
