"""The money of the worked stories: W02's payment and what W05 sets off."""

from __future__ import annotations

from datetime import date, time

from best_desktop.casework import compensation
from best_desktop.casework.compensation_views import ImpactInput, Offer, SetOff, SumInput
from best_desktop.casework.desk import Desk
from best_desktop.casework.queries.compensation import compensation as sums_of
from best_desktop.casework.queries.compensation import impacts
from best_desktop.casework.sample_play import Play
from best_desktop.casework.sample_steps import ELSPETH, MARCUS, PIOTR
from best_desktop.domain.outside_words import (
    CompensationHead,
    CompensationTrigger,
    Severity,
)

_POLICY = "Compensation and Remedies Policy"


def plan_w02_money(play: Play) -> None:
    """£150.00 approved by the reviewer of stage 2, paid ten days later."""

    def offer(desk: Desk) -> None:
        case = play.cases["W02"]
        _record_impacts(
            desk,
            case,
            ImpactInput(
                "Parcels were taken, and he did not feel safe at home.",
                "From 24 November 2025 to 19 January 2026",
                Severity.MEDIUM,
            ),
        )
        given = Offer(
            CompensationTrigger.SENIOR_MANAGER,
            (SumInput(CompensationHead.DISTRESS, amount=15_000, note="Eight weeks"),),
            "Eight weeks with an open door, and nobody asked the neighbours at stage 1.",
            play.staff[ELSPETH],
            desk.today,
            citation=_POLICY,
        )
        compensation.offer(desk, case, given)

    def pay(desk: Desk) -> None:
        (row,) = sums_of(desk, play.cases["W02"])
        compensation.record_paid(desk, row.id, row.version, desk.today)

    play.on(date(2026, 3, 17), ELSPETH, offer, time(14, 30))
    play.on(date(2026, 3, 27), MARCUS, pay)


def plan_w05_money(play: Play) -> None:
    """£200.00 asked for and approved, all of it set off against rent arrears of £320.50."""

    def offer(desk: Desk) -> None:
        case = play.cases["W05"]
        _record_impacts(
            desk,
            case,
            ImpactInput(
                "A demand for money she did not owe.",
                "Four weeks",
                Severity.MEDIUM,
                "She cannot deal with letters about money herself.",
            ),
        )
        given = Offer(
            CompensationTrigger.REQUESTED,
            (SumInput(CompensationHead.DISTRESS, amount=20_000),),
            "The recharge was wrong and worried her for four weeks.",
            play.staff[ELSPETH],
            desk.today,
            asked=20_000,
            citation=_POLICY,
        )
        compensation.offer(desk, case, given)

    def set_off(desk: Desk) -> None:
        (row,) = sums_of(desk, play.cases["W05"])
        owed = SetOff(desk.today, arrears=32_050, against_arrears=True)
        compensation.set_off(desk, row.id, row.version, owed)

    play.on(date(2026, 4, 21), PIOTR, offer, time(14, 20))
    play.on(date(2026, 4, 21), PIOTR, set_off, time(14, 30))


def _record_impacts(desk: Desk, case: int, given: ImpactInput) -> None:
    """Say what the fault did, for each point that is upheld."""
    for each in impacts(desk, case):
        if each.upheld:
            compensation.record_impact(desk, each.point_id, given)
