"""Questions about who is away, whom a complaint went to, and what waits for the lead."""

from __future__ import annotations

from typing import Any

from best_desktop.casework.absences import absence_row
from best_desktop.casework.delegating import delegation_row
from best_desktop.casework.desk import Desk
from best_desktop.casework.office_views import Choice
from best_desktop.casework.queries.cases import who
from best_desktop.casework.restricted import visible
from best_desktop.casework.routing_views import (
    AbsenceView,
    DelegationView,
    LeadMatter,
    NotHandedOver,
    ReferralView,
    RouteStepView,
)
from best_desktop.domain.roles import Right
from best_desktop.domain.vocabulary import CaseState, ReferralKind, Role
from best_desktop.store.models import (
    Absence,
    Complaint,
    Delegation,
    Referral,
    RoleGrant,
    RouteStep,
    Staff,
    Stage,
)

ASKED_OF_A_CASE = (
    Right.HAND_OVER,
    Right.LOG,
    Right.FIRST_CONTACT,
    Right.ASK_ADVICE,
    Right.REFER,
    Right.INTERVENE,
    Right.KEEP_LOG,
    Right.CORRECT_DETAILS,
    Right.KEEP_PROOF,
    Right.DIRECT_AUTHORITY,
    Right.WRITE_LETTER,
    Right.UPDATE_REMEDY,
    Right.KEEP_LEARNING,
    Right.INVESTIGATE,
    Right.DECLARE_CONFLICT,
    Right.PROPOSE_DISPOSAL,
    Right.OFFER_COMPENSATION,
    Right.SETTLE_COMPENSATION,
    Right.NOTE_OUTSIDE_CONTACT,
    Right.WORK_WITH_OMBUDSMAN,
    Right.RECORD_DETERMINATION,
    Right.EXPORT,
)
"""The rights a screen asks of a case besides those of the moves."""


def absences(desk: Desk, *, past: bool = False) -> tuple[AbsenceView, ...]:
    """Who is away or will be, the earliest first; with ``past`` those who were as well."""
    rows = Absence.select().order_by(Absence.from_on, Absence.id)
    if not past:
        rows = rows.where(Absence.to_on.is_null() | (Absence.to_on >= desk.today))
    return tuple(_absence(each) for each in rows)


def absence_by_id(absence_id: int) -> AbsenceView:
    """One absence; Refused where it was removed meanwhile."""
    return _absence(absence_row(absence_id))


def _absence(row: Absence) -> AbsenceView:
    return AbsenceView(
        row.id,
        row.staff_id,
        row.staff.name,
        row.from_on,
        row.to_on,
        row.stand_in_id,
        row.stand_in.name if row.stand_in else "",
        row.version,
    )


def delegations(desk: Desk, *, past: bool = False) -> tuple[DelegationView, ...]:
    """The delegations in force or to come, the earliest first; with ``past`` those over as well."""
    rows = Delegation.select().order_by(Delegation.from_on, Delegation.id)
    if not past:
        rows = rows.where(Delegation.to_on.is_null() | (Delegation.to_on >= desk.today))
    return tuple(_delegation(each) for each in rows)


def delegation_by_id(delegation_id: int) -> DelegationView:
    """One delegation; Refused where it is not in the case file."""
    return _delegation(delegation_row(delegation_id))


def _delegation(row: Delegation) -> DelegationView:
    return DelegationView(
        row.id,
        row.department_id,
        row.department.name,
        row.administrator.name,
        row.given_by.name,
        row.from_on,
        row.to_on,
        row.version,
    )


def administrators() -> list[Choice]:
    """The administrators at work here, by name: whom a department may be delegated to."""
    held = RoleGrant.select(RoleGrant.staff).where(RoleGrant.role == Role.ADMINISTRATOR)
    rows = Staff.select().where(Staff.active & Staff.id.in_(held)).order_by(Staff.name)
    return [Choice(each.id, each.name, each.job_title) for each in rows]


def route_taken(desk: Desk, complaint: Complaint) -> tuple[RouteStepView, ...]:
    """Each place a complaint was offered to, in order, and why or why not (R-2.1.9)."""
    rows = RouteStep.select().where(RouteStep.complaint == complaint.id).order_by(RouteStep.number)
    return tuple(
        RouteStepView(
            each.place,
            each.staff.name if each.staff else "",
            each.chosen,
            each.reason,
            desk.local(each.tried_at),
        )
        for each in rows
    )


def not_handed_over(desk: Desk) -> tuple[NotHandedOver, ...]:
    """What the person at the desk recorded and must still hand over, the oldest first (R-2.1.4).

    What they may log themselves needs no handing over; what was acknowledged has been taken on.
    """
    acknowledged = Stage.select(Stage.complaint).where(Stage.acknowledged_on.is_null(False))
    rows = Complaint.select().where(
        (Complaint.recorded_by == desk.staff_id)
        & Complaint.passed_to.is_null()
        & (Complaint.state == CaseState.OPEN)
        & Complaint.id.not_in(acknowledged)
        & visible(desk)
    )
    return tuple(
        NotHandedOver(
            each.id,
            each.reference,
            _who(each),
            each.summary,
            desk.local(each.logged_at),
            each.next_due,
        )
        for each in rows.order_by(Complaint.logged_at, Complaint.id)
        if desk.why_not(Right.LOG, each)
    )


def _who(complaint: Complaint) -> str:
    return who(complaint.kind, complaint.complainant.name if complaint.complainant else None)


def referrals_of(complaint: Complaint) -> tuple[ReferralView, ...]:
    """What was brought to the lead complaints officer, and their directions, newest last."""
    rows = Referral.select().where(Referral.complaint == complaint.id)
    return tuple(_referral(each) for each in rows.order_by(Referral.opened_on, Referral.id))


def _referral(row: Referral) -> ReferralView:
    return ReferralView(
        row.id,
        row.kind,
        row.opened_on,
        row.opened_by.name,
        row.words,
        row.answered_on,
        row.answered_by.name if row.answered_by else "",
        row.answer,
        row.version,
    )


def matters_for_the_lead(desk: Desk) -> tuple[LeadMatter, ...]:
    """What waits for an answer of the lead complaints officer; empty for anybody else."""
    if not desk.has(Role.LEAD_COMPLAINTS_OFFICER):
        return ()
    return _matters(desk, Referral.kind != ReferralKind.INTERVENED)


def directions_for(desk: Desk) -> tuple[LeadMatter, ...]:
    """Directions that the person at the desk must still act on, as handler (R-3.3)."""
    mine = Complaint.handler == desk.staff_id
    return _matters(desk, (Referral.kind == ReferralKind.INTERVENED) & mine)


def _matters(desk: Desk, condition: Any) -> tuple[LeadMatter, ...]:
    rows = (
        Referral.select(Referral, Complaint)
        .join(Complaint)
        .where(Referral.answered_on.is_null() & condition & visible(desk))
        .order_by(Referral.opened_on, Referral.id)
    )
    return tuple(
        LeadMatter(
            _referral(each),
            each.complaint.id,
            each.complaint.reference,
            _who(each.complaint),
            each.complaint.next_due,
        )
        for each in rows
    )
