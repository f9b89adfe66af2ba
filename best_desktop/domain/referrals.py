"""What may be brought to the lead complaints officer on a complaint, and when (R-3.3 to R-3.5).

:func:`refusal` is the one truth for the use case and for the button, as ``moves.refusal`` is for
the moves of a case.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

from best_desktop.domain import moves
from best_desktop.domain.moves import Move, Standing
from best_desktop.domain.roles import Right
from best_desktop.domain.vocabulary import CaseState, ReferralKind, Word


class LeadStep(Word):
    """What is asked of the lead complaints officer, or done by them."""

    ASK = "ask", "Ask for advice"
    REFER = "refer", "Refer"
    DIRECT = "direct", "Direct"
    CAME = "came", "Record that the complainant came directly"
    TREAT = "treat", "Treat their coming as a request for the next stage"
    ANSWER = "answer", "Answer or follow up"


RIGHTS: Mapping[LeadStep, Right] = {
    LeadStep.ASK: Right.ASK_ADVICE,
    LeadStep.REFER: Right.REFER,
    LeadStep.DIRECT: Right.INTERVENE,
    LeadStep.CAME: Right.INTERVENE,
    LeadStep.TREAT: Right.INTERVENE,
    LeadStep.ANSWER: Right.KEEP_LOG,
}
"""The right each step needs."""

_RUNNING = (CaseState.OPEN, CaseState.CLOSED)


def refusal(
    step: LeadStep,
    standing: Standing,
    reference: str,
    waiting: Collection[ReferralKind],
    *,
    lead: bool,
) -> str | None:
    """Why a step may not be taken on a complaint now, and the cure; None where it may.

    Args:
        step: what is to be done.
        standing: where the case stands today.
        reference: the complaint, for the message.
        waiting: the kinds of the matters on it that nobody has answered.
        lead: whether the person may answer as lead complaints officer.
    """
    if step is LeadStep.ANSWER:
        return None if any(may_answer(each, lead=lead) for each in waiting) else _nothing(waiting)
    if step is LeadStep.TREAT:
        if ReferralKind.DIRECT_CONTACT not in waiting:
            return (
                "Nothing waits that could be a request. Record first that the complainant came to "
                "the lead complaints officer (R-3.5)."
            )
        return moves.refusal(Move.ESCALATE, standing)
    if standing.state not in _RUNNING:
        return (
            f"{reference} is {str(standing.state).lower()}. Reopen it first, or record a new "
            "complaint."
        )
    return None


def may_answer(kind: ReferralKind, *, lead: bool) -> bool:
    """Whether somebody answers a matter: a direction anybody does, the rest the lead (R-3.3)."""
    return lead or kind is ReferralKind.INTERVENED


def _nothing(waiting: Collection[ReferralKind]) -> str:
    if waiting:
        return "The lead complaints officer answers what waits on this complaint."
    return "Nothing waits for an answer on this complaint."
