"""Questions about compensation on a complaint."""

from __future__ import annotations

from best_desktop.casework.compensation import STEPS
from best_desktop.casework.compensation_views import (
    CompensationView,
    ImpactView,
    SumView,
)
from best_desktop.casework.desk import Desk
from best_desktop.casework.standing import complaint_by_id
from best_desktop.domain.roles import Right
from best_desktop.domain.vocabulary import Outcome
from best_desktop.store.models import (
    Compensation,
    CompensationSum,
    Complaint,
    Point,
    PointDecision,
    PointImpact,
    Staff,
)


def compensation(desk: Desk, complaint_id: int) -> tuple[CompensationView, ...]:
    """Every sum of a complaint, the oldest first, with what may be done with it now."""
    complaint = complaint_by_id(desk, complaint_id)
    rows = Compensation.select().where(Compensation.complaint == complaint.id)
    return tuple(_view(desk, complaint, each) for each in rows.order_by(Compensation.id))


def _view(desk: Desk, complaint: Complaint, row: Compensation) -> CompensationView:
    may_not = desk.why_not(Right.SETTLE_COMPENSATION, complaint)
    sums = CompensationSum.select().where(CompensationSum.compensation == row.id)
    approver: Staff | None = row.approved_by
    return CompensationView(
        id=row.id,
        stage=row.stage_number,
        trigger=row.trigger,
        state=row.state,
        asked=row.asked_pence,
        amount=row.amount_pence,
        sums=tuple(
            SumView(each.head, each.quantity, each.rate_pence, each.amount_pence, each.note)
            for each in sums.order_by(CompensationSum.number)
        ),
        basis=row.basis,
        citation=row.citation,
        approved_by=approver.name if approver else "",
        offered_on=row.offered_on,
        answered_on=row.answered_on,
        balances_on=row.balances_on,
        arrears=row.arrears_pence,
        recharge=row.recharge_pence,
        offset_on=row.offset_on,
        offset_arrears=row.offset_arrears_pence,
        offset_recharge=row.offset_recharge_pence,
        paid_on=row.paid_on,
        due_on=row.ordered_by.due_on if row.ordered_by else None,
        version=row.version,
        why_not={name: why_not(row) or may_not for name, why_not in STEPS.items()},
    )


def impacts(desk: Desk, complaint_id: int) -> tuple[ImpactView, ...]:
    """The impact of each point, in order; a point without one is there too (P-10.2)."""
    complaint = complaint_by_id(desk, complaint_id)
    upheld = _upheld(complaint)
    known = {
        each.point_id: each
        for each in PointImpact.select().join(Point).where(Point.complaint == complaint.id)
    }
    points = Point.select().where(Point.complaint == complaint.id).order_by(Point.number)
    return tuple(_impact(each, known.get(each.id), upheld=each.id in upheld) for each in points)


def _upheld(complaint: Complaint) -> set[int]:
    """The points upheld, wholly or in part, at the stage the complaint is in."""
    rows = (
        PointDecision.select()
        .join(Point)
        .where(
            (Point.complaint == complaint.id)
            & (PointDecision.stage_number == complaint.stage)
            & (PointDecision.outcome != Outcome.NOT_UPHELD)
        )
    )
    return {each.point_id for each in rows}


def _impact(point: Point, row: PointImpact | None, *, upheld: bool) -> ImpactView:
    return ImpactView(
        id=row.id if row else 0,
        point_id=point.id,
        number=point.number,
        understanding=point.understanding,
        upheld=upheld,
        what=row.what if row else "",
        lasted=row.lasted if row else "",
        vulnerability=row.vulnerability if row else "",
        severity=row.severity if row else None,
        version=row.version if row else 0,
    )
