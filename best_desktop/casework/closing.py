"""How a case ends, and how it is opened again; the first closure is never lost."""

from __future__ import annotations

from datetime import date

from best_desktop.casework.checks import Checks, long_date
from best_desktop.casework.desk import Desk, Work
from best_desktop.casework.errors import FieldProblem, InvalidInput, Refused
from best_desktop.casework.inputs import Refusal
from best_desktop.casework.standing import (
    complaint_by_id,
    current_stage,
    derive,
    require,
    standing_of,
)
from best_desktop.domain.facts import over_twelve_months
from best_desktop.domain.moves import Move, refusal
from best_desktop.domain.vocabulary import CaseState, LinkKind, RefusalGround, Role
from best_desktop.store.models import (
    CaseLink,
    Complaint,
    NotAccepted,
    Reopening,
    RoleGrant,
    Staff,
)


def _end(
    work: Work, complaint: Complaint, state: CaseState, ended_on: date, reason: str = ""
) -> None:
    values: dict[str, object] = {"state": state, "concluded_on": ended_on}
    if reason:
        values["ended_reason"] = reason
    changed = work.change(Complaint, complaint.id, complaint.version, values, lines=False)
    if "state" in changed:
        work.line("STATUS", "state", *changed["state"])
    work.line("CONCLUDED", "concluded on", "", ended_on)
    derive(work, complaint)


def withdraw(desk: Desk, complaint_id: int, on: date, reason: str) -> None:
    """Record that the complainant withdrew; the record stays (P-5.1.h)."""
    complaint = complaint_by_id(complaint_id)
    checks = Checks(desk)
    reason = checks.text("reason", reason, what="why they withdrew", limit=2000, needed=True)
    checks.past("on", on, what="the date they withdrew")
    checks.not_before(
        "on",
        on,
        complaint.received_on,
        what="the date they withdrew",
        why="the date the complaint was received",
    )
    checks.done()
    with desk.working() as work:
        require(desk, complaint, Move.WITHDRAW)
        _end(work, complaint, CaseState.WITHDRAWN, on, reason)
        work.record("Withdraw", complaint.reference, complaint, "Withdrawn", reason)


def mark_duplicate(desk: Desk, complaint_id: int, other_id: int, reason: str) -> None:
    """Mark a case as a duplicate of another; nothing is merged or lost (PF-37)."""
    complaint = complaint_by_id(complaint_id)
    checks = Checks(desk)
    reason = checks.text("reason", reason, what="the reason", limit=2000, needed=True)
    if other_id == complaint_id:
        checks.add("other_id", "Choose another complaint: this is the same one.")
    checks.done()
    other = complaint_by_id(other_id)
    with desk.working() as work:
        require(desk, complaint, Move.MARK_DUPLICATE)
        work.create(
            CaseLink,
            complaint=complaint,
            other=other,
            kind=LinkKind.DUPLICATE,
            reason=reason,
            linked_on=desk.today,
        )
        _end(work, complaint, CaseState.DUPLICATE, desk.today, reason)
        work.line("DUPLICATE_OF", "duplicate of", "", other.reference)
        work.record(
            "Mark duplicate",
            complaint.reference,
            complaint,
            f"Duplicate of {other.reference}",
            reason,
        )


def conclude(desk: Desk, complaint_id: int) -> None:
    """Conclude an answered case whose escalation window has lapsed (R-8.1.4)."""
    complaint = complaint_by_id(complaint_id)
    with desk.working() as work:
        _conclude(work, complaint)


def conclude_lapsed(desk: Desk) -> list[str]:
    """Conclude every answered case whose escalation window has lapsed; returns references.

    Each is its own transaction with its own audit entry.
    """
    lapsed = list(
        Complaint.select()
        .where((Complaint.state == CaseState.CLOSED) & (Complaint.escalate_by < desk.today))
        .order_by(Complaint.escalate_by)
    )
    concluded = []
    for complaint in lapsed:
        if refusal(Move.CONCLUDE, standing_of(desk, complaint)) is None:
            with desk.working() as work:
                _conclude(work, complaint)
            concluded.append(complaint.reference)
    return concluded


def _conclude(work: Work, complaint: Complaint) -> None:
    standing = require(work.desk, complaint, Move.CONCLUDE)
    last_day = standing.schedule.escalate_by() or work.desk.today
    _end(work, complaint, CaseState.CONCLUDED, last_day)
    work.record(
        "Conclude",
        complaint.reference,
        complaint,
        f"Concluded on {long_date(last_day)}: the time to ask for the next stage is over",
    )


def reopen(desk: Desk, complaint_id: int, target_on: date, reason: str) -> None:
    """Open an ended case again with a new target; its first closure and timeliness stay."""
    complaint = complaint_by_id(complaint_id)
    checks = Checks(desk)
    reason = checks.text("reason", reason, what="why it is reopened", limit=2000, needed=True)
    checks.future("target_on", target_on, what="the new target date", after=desk.today)
    checks.done()
    with desk.working() as work:
        require(desk, complaint, Move.REOPEN)
        stage = current_stage(complaint)
        if stage.answered_on is not None:
            work.create(
                Reopening, stage=stage, reopened_on=desk.today, target_on=target_on, reason=reason
            )
        values = {"state": CaseState.OPEN, "concluded_on": None, "ended_reason": ""}
        changed = work.change(Complaint, complaint.id, complaint.version, values, lines=False)
        work.line("STATUS", "state", *changed["state"])
        work.line("REOPENED", "new target", "", target_on)
        derive(work, complaint)
        work.record("Reopen", complaint.reference, complaint, "Reopened", reason)


def not_accept(desk: Desk, complaint_id: int, given: Refusal) -> None:
    """Not accept a complaint, on its own merits, with an approver (P-8.1–8.3)."""
    complaint = complaint_by_id(complaint_id)
    checks = Checks(desk)
    facts = checks.text("facts", given.facts, what="the facts", needed=True)
    merits = checks.text(
        "merits", given.merits, what="why, on this complaint's own merits", needed=True
    )
    signpost = checks.line(
        "signpost", given.signpost, what="where else they can go", limit=300, needed=True
    )
    checks.past("decided_on", given.decided_on, what="the date of the decision")
    checks.done()
    _check_ground(complaint, given)
    approver = Staff.get_or_none(Staff.id == given.approved_by_id)
    if approver is None or not _may_approve(approver):
        name = approver.name if approver else "This person"
        raise Refused(
            f"{name} may not approve this. The lead complaints officer or the Head of Housing "
            "approves a complaint that is not accepted (P-8.1)."
        )
    with desk.working() as work:
        require(desk, complaint, Move.NOT_ACCEPT)
        work.create(
            NotAccepted,
            complaint=complaint,
            stage_number=1,
            ground=given.ground,
            facts=facts,
            merits=merits,
            signpost=signpost,
            decided_on=given.decided_on,
            approved_by=approver,
        )
        _end(work, complaint, CaseState.NOT_ACCEPTED, given.decided_on, merits)
        work.line("EXCLUSION_APPROVED", str(given.ground), "", f"approved by {approver.name}")
        work.record(
            "Not accept",
            complaint.reference,
            complaint,
            f"Not accepted: {given.ground}",
            merits,
        )


def _may_approve(staff: Staff) -> bool:
    roles = [Role.LEAD_COMPLAINTS_OFFICER, Role.HEAD_OF_HOUSING]
    held = (RoleGrant.staff == staff.id) & RoleGrant.role.in_(roles)
    return bool(RoleGrant.select().where(held).exists())


def _check_ground(complaint: Complaint, given: Refusal) -> None:
    problem: FieldProblem | None = None
    if given.ground is RefusalGround.UNREASONABLE and not given.evidence.strip():
        problem = FieldProblem(
            "evidence", "Say what the evidence is: this ground needs it (P-8.1.a)."
        )
    elif given.ground is RefusalGround.PROCEEDINGS:
        problem = _check_proceedings(given)
    elif given.ground is RefusalGround.TOO_OLD:
        happened = complaint.aware_on or complaint.issue_on
        if happened is None or not over_twelve_months(happened, complaint.received_on):
            problem = FieldProblem(
                "ground",
                "This did not happen over twelve months before it was received (P-8.1.b). Choose "
                "another ground, or correct the date it happened.",
            )
    elif given.ground is RefusalGround.ADDRESSED and given.earlier_id is None:
        problem = FieldProblem("earlier_id", "Choose the earlier complaint (P-8.1.c).")
    if problem:
        raise InvalidInput([problem])


def _check_proceedings(given: Refusal) -> FieldProblem | None:
    if given.crime_reference.strip():
        return None
    if given.court.strip() and given.claim_number.strip() and given.filed_on:
        return None
    return FieldProblem(
        "filed_on",
        "A threat of court is not enough. Enter the court, the claim number and the date it was "
        "filed, or a crime reference (P-8.1.a).",
    )
