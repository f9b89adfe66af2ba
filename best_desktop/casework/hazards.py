"""A hazard at home on a complaint: shown at once, with clocks in law of its own elsewhere.

The law's own dates (an emergency within 24 hours, a significant hazard within ten working days)
run where repairs are kept. Here it is a flag with the reference there: it moves no date of the
complaint, and the complaint's dates move none of its.
"""

from __future__ import annotations

from best_desktop.casework.checks import Checks
from best_desktop.casework.desk import Desk
from best_desktop.casework.standing import case_in
from best_desktop.domain.roles import Right
from best_desktop.domain.vocabulary import Hazard
from best_desktop.store.models import Complaint


def flag_hazard(
    desk: Desk, complaint_id: int, seen_version: int, hazard: Hazard | None, reference: str = ""
) -> None:
    """Say what hazard a complaint tells of, and its reference where repairs are kept; or none.

    Raises:
        InvalidInput: the reference is too long.
        ChangedMeanwhile: somebody saved the complaint since.
    """
    checks = Checks(desk)
    reference = checks.line("reference", reference, what="the reference", limit=120)
    checks.done()
    with desk.working(Right.KEEP_LOG) as work:
        complaint = case_in(work, complaint_id)
        values = {
            "hazard": hazard,
            "hazard_on": (complaint.hazard_on or desk.today) if hazard else None,
            "hazard_reference": reference if hazard else "",
        }
        if work.change(Complaint, complaint.id, seen_version, values):
            summary = f"Hazard: {hazard}" if hazard else "No hazard after all"
            work.record("Flag hazard", complaint.reference, complaint, summary)
