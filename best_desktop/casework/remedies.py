"""What was promised outlives the answer: remedies are done after a case is closed (P-7.3.2)."""

from __future__ import annotations

from datetime import date

from best_desktop.casework.checks import Checks
from best_desktop.casework.desk import Desk
from best_desktop.casework.errors import Refused
from best_desktop.casework.standing import case_in
from best_desktop.domain.roles import Right
from best_desktop.store.models import Remedy


def finish_remedy(desk: Desk, remedy_id: int, seen_version: int, done_on: date) -> None:
    """Record that a remedy was done, in any state of the case; ``done_on`` may be corrected."""
    with desk.working(Right.UPDATE_REMEDY) as work:
        remedy = Remedy.get_or_none(Remedy.id == remedy_id)
        if remedy is None:
            raise Refused("This remedy is not in the case file any more. Refresh the case.")
        complaint = case_in(work, remedy.complaint_id)
        checks = Checks(desk)
        checks.past("done_on", done_on, what="the date it was done")
        checks.not_before(
            "done_on",
            done_on,
            complaint.received_on,
            what="the date it was done",
            why="the date the complaint was received",
        )
        checks.done()
        values = {"done_on": done_on}
        if work.change(Remedy, remedy.id, seen_version, values, what="ACTION_DONE"):
            work.record("Finish remedy", complaint.reference, complaint, f"{remedy.kind} done")
