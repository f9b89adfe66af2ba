"""How a case ends, and how it is opened again; the first closure is never lost."""

from __future__ import annotations

from datetime import date

from best_desktop.casework.checks import Checks, long_date
from best_desktop.casework.desk import Desk, Work
from best_desktop.casework.ending import end_case
from best_desktop.casework.errors import Refused
from best_desktop.casework.not_accepting import not_accept
from best_desktop.casework.rows import tuples
from best_desktop.casework.standing import (
    case_in,
    current_stage,
    derive,
    require,
    standing_of,
)
from best_desktop.domain.moves import Move, refusal
from best_desktop.domain.roles import Right
from best_desktop.domain.vocabulary import CaseState, LinkKind
from best_desktop.store.models import CaseLink, Complaint, Reopening

__all__ = [
    "conclude",
    "conclude_lapsed",
    "mark_duplicate",
    "not_accept",
    "reopen",
    "withdraw",
]


def withdraw(desk: Desk, complaint_id: int, on: date, reason: str) -> None:
    """Record that the complainant withdrew; the record stays (P-5.1.h)."""
    with desk.working(Right.END) as work:
        complaint = case_in(work, complaint_id)
        require(desk, complaint, Move.WITHDRAW)
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
        end_case(work, complaint, CaseState.WITHDRAWN, on, why="withdrawn", reason=reason)
        work.record("Withdraw", complaint.reference, complaint, "Withdrawn", reason)


def mark_duplicate(desk: Desk, complaint_id: int, other_id: int, reason: str) -> None:
    """Mark a case as a duplicate of another; nothing is merged or lost (PF-37)."""
    checks = Checks(desk)
    reason = checks.text("reason", reason, what="the reason", limit=2000, needed=True)
    if other_id == complaint_id:
        checks.add("other_id", "Choose another complaint: this is the same one.")
    checks.done()
    with desk.working(Right.END) as work:
        complaint = case_in(work, complaint_id)
        other = case_in(work, other_id)
        require(desk, complaint, Move.MARK_DUPLICATE)
        if other.state is CaseState.DUPLICATE:
            raise Refused(
                f"{other.reference} is marked as a duplicate itself. Choose the complaint that "
                "goes on."
            )
        work.create(
            CaseLink,
            complaint=complaint,
            other=other,
            kind=LinkKind.DUPLICATE,
            reason=reason,
            linked_on=desk.today,
        )
        end_case(work, complaint, CaseState.DUPLICATE, desk.today, why="duplicate", reason=reason)
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
    with desk.working(Right.CONCLUDE) as work:
        _conclude(work, case_in(work, complaint_id))


def conclude_lapsed(desk: Desk) -> list[str]:
    """Conclude every answered case whose escalation window has lapsed; returns references.

    Each is its own transaction with its own audit entry.
    """
    lapsed = (
        Complaint.select(Complaint.id)
        .where((Complaint.state == CaseState.CLOSED) & (Complaint.escalate_by < desk.today))
        .order_by(Complaint.escalate_by, Complaint.id)
    )
    concluded = []
    for (complaint_id,) in tuples(lapsed):
        with desk.working(None) as work:
            # Restricted ones lapse too, whoever happens to open the program.
            complaint = Complaint.get_by_id(complaint_id)
            if refusal(Move.CONCLUDE, standing_of(desk, complaint)) is None:
                _conclude(work, complaint)
                concluded.append(complaint.reference)
    return concluded


def _conclude(work: Work, complaint: Complaint) -> None:
    standing = require(work.desk, complaint, Move.CONCLUDE)
    window = standing.schedule.escalate_by()
    on, why = (window, "window lapsed") if window else (work.desk.today, "concluded")
    end_case(work, complaint, CaseState.CONCLUDED, on, why=why)
    over = ": the time to ask for the next stage is over" if window else ""
    summary = f"Concluded on {long_date(on)}{over}"
    work.record("Conclude", complaint.reference, complaint, summary)


def reopen(desk: Desk, complaint_id: int, target_on: date, reason: str) -> None:
    """Open an ended case again with a new target; its first closure and timeliness stay."""
    with desk.working(Right.REOPEN) as work:
        complaint = case_in(work, complaint_id)
        require(desk, complaint, Move.REOPEN)
        checks = Checks(desk)
        reason = checks.text("reason", reason, what="why it is reopened", limit=2000, needed=True)
        checks.future("target_on", target_on, what="the new target date", after=desk.today)
        checks.done()
        work.create(
            Reopening,
            stage=current_stage(complaint),
            reopened_on=desk.today,
            target_on=target_on,
            reason=reason,
        )
        _take_out_duplicate_link(work, complaint)
        values = {"state": CaseState.OPEN, "concluded_on": None, "ended_reason": ""}
        changed = work.change(Complaint, complaint.id, complaint.version, values, lines=False)
        work.line("STATUS", "state", *changed["state"])
        work.line("REOPENED", "new target", "", target_on)
        derive(work, complaint)
        work.record("Reopen", complaint.reference, complaint, "Reopened", reason)


def _take_out_duplicate_link(work: Work, complaint: Complaint) -> None:
    links = CaseLink.select().where(
        (CaseLink.complaint == complaint.id) & (CaseLink.kind == LinkKind.DUPLICATE)
    )
    for link in links:
        work.line("DUPLICATE_OF", "duplicate of", link.other.reference, "")
        link.delete_instance()
