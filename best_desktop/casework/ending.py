"""The one step in which every kind of ending shares."""

from __future__ import annotations

from datetime import date

from best_desktop.casework.desk import Work
from best_desktop.casework.standing import derive
from best_desktop.domain.vocabulary import CaseState
from best_desktop.store.models import Complaint


def end_case(
    work: Work,
    complaint: Complaint,
    state: CaseState,
    ended_on: date,
    *,
    why: str,
    reason: str = "",
) -> None:
    """End a case within an open use case: its state, the day, and its dates derived anew.

    ``why`` is the history's short word for it, ``reason`` what somebody typed.
    """
    values: dict[str, object] = {"state": state, "concluded_on": ended_on}
    if reason:
        values["ended_reason"] = reason
    changed = work.change(Complaint, complaint.id, complaint.version, values, lines=False)
    if "state" in changed:
        work.line("STATUS", "state", *changed["state"])
    work.line("CONCLUDED", why, "", ended_on)
    derive(work, complaint)
