"""Whether an issue raised later joins the complaint or is logged apart (P-7.1.3)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from best_desktop.domain.investigation_words import IssueDecision


def is_raised_later(acknowledged_on: date | None) -> bool:
    """Whether a further point is a new issue, with the questions of P-7.1.3.

    Until stage 1 is acknowledged it is part of what they complain of (P-7.1.2).
    """
    return acknowledged_on is not None


@dataclass(frozen=True, slots=True)
class Judgement:
    """What becomes of the issue, and why in words the complainant can be told."""

    decision: IssueDecision
    why: str


def judge_issue(*, related: bool, answered: bool, would_delay: bool) -> Judgement:
    """The rule of P-7.1.3: related, before the stage 1 answer and without delay, it joins."""
    if not related:
        why = "It is about something else."
    elif answered:
        why = "The stage 1 answer has gone."
    elif would_delay:
        why = "Joining it would delay the answer unreasonably."
    else:
        return Judgement(
            IssueDecision.JOINED, "It is related, and the stage 1 answer has not gone."
        )
    return Judgement(IssueDecision.APART, why)
