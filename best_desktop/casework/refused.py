"""Refusals that the history keeps: what a rule forbade, though nothing of the case changed."""

from __future__ import annotations

from best_desktop.casework.desk import Work
from best_desktop.casework.standing import case_in


def keep_refusal(work: Work, complaint_id: int, line: tuple[str, str, str], why: str) -> None:
    """Keep in the history that something was refused: one entry, in a transaction of its own.

    ``line`` is the code, the rule and what it forbade; ``why`` is what was said to whoever tried.
    Called once the transaction that was refused is undone (P-7.2.2, P-8.1.a).
    """
    what, rule, forbidden = line
    complaint = case_in(work, complaint_id)
    work.line(what, rule, "", forbidden)
    work.record("Refused", complaint.reference, complaint, f"Refused by {rule}: {forbidden}", why)
