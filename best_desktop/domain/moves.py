"""What may be done on a case now, and why not: one truth for the use case and for the button.

A move returns its refusal in plain English, or None where it may go ahead. Only what the two
documents forbid is refused; everything else is a warning elsewhere.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING

from best_desktop.domain.vocabulary import (
    CaseState,
    ExtensionBasis,
    MilestoneKind,
    NextStep,
    StageStart,
    Tag,
)
from best_desktop.domain.working_days import long_date

if TYPE_CHECKING:
    from best_desktop.domain.deadlines import Milestone, Schedule
    from best_desktop.domain.facts import CaseFacts, ExtensionFacts, StageFacts
    from best_desktop.domain.procedure import Procedure, StageRule


class Move(Enum):
    """The things staff can do to a case's course; the value names the action."""

    FIRST_CONTACT = "first_contact"
    ACKNOWLEDGE = "acknowledge"
    EXTEND = "extend"
    DECIDE = "decide"
    ESCALATE = "escalate"
    REFUSE_ESCALATION = "refuse_escalation"
    MOVE_ON = "move_on"
    WITHDRAW = "withdraw"
    MARK_DUPLICATE = "mark_duplicate"
    NOT_ACCEPT = "not_accept"
    CONCLUDE = "conclude"
    REOPEN = "reopen"
    CORRECT_DATES = "correct_dates"
    CHANGE_PROCEDURE = "change_procedure"
    ADD_POINT = "add_point"
    ASSIGN = "assign"
    ADD_NOTE = "add_note"
    ADD_CONTACT = "add_contact"
    ADD_DOCUMENT = "add_document"
    WRITE_LETTER = "write_letter"


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a case stands today: what every move is judged by."""

    procedure: Procedure
    facts: CaseFacts
    schedule: Schedule
    today: date
    decided: bool = False

    @property
    def state(self) -> CaseState:
        """The state of the case."""
        return self.facts.state

    @property
    def stage(self) -> StageFacts:
        """The stage the case is in."""
        return self.facts.current

    @property
    def answer(self) -> Milestone:
        """The answer due at the stage the case is in."""
        answers = (each for each in self.schedule.milestones if each.kind is MilestoneKind.ANSWER)
        return next(each for each in answers if each.stage == self.stage.number)

    @property
    def rule(self) -> StageRule:
        """The rules of that stage."""
        return self.procedure.stage(self.stage.number)


def refusal(move: Move, standing: Standing) -> str | None:
    """Why a move may not be made now, in words for staff; None where it may."""
    check = _CHECKS.get(move)
    return check(standing) if check else None


def next_step(standing: Standing) -> NextStep:
    """What has to happen next."""
    if standing.state is CaseState.CLOSED:
        escalate_by = standing.schedule.escalate_by()
        if escalate_by and standing.today <= escalate_by:
            return NextStep.WINDOW
        return NextStep.NONE
    if standing.state is not CaseState.OPEN:
        return NextStep.NONE
    stage = standing.stage
    if standing.rule.acknowledge and not (stage.acknowledged_on or stage.answered_on):
        return NextStep.ACKNOWLEDGE
    if refusal(Move.MOVE_ON, standing) is None:
        return NextStep.MOVE_ON
    return NextStep.ANSWER


def tag_for(
    *,
    state: CaseState,
    next_due: date | None,
    soon_until: date,
    today: date,
    extended: bool = False,
    waiting: bool = False,
    window_open: bool = False,
    with_ombudsman: bool = False,
) -> Tag:
    """The status word of a case (conventions 5.4, in its order of precedence).

    ``soon_until`` is the last day that counts as soon: two working days from today by default.
    What is with the Ombudsman is not closed for us, whatever our own last word was (R-9.1.3.ii).
    """
    if with_ombudsman:
        return Tag.OMBUDSMAN
    if state is CaseState.CLOSED:
        return Tag.RESPONDED if window_open else Tag.CLOSED
    if state is not CaseState.OPEN:
        return Tag.CLOSED
    pressing = _pressing(next_due, soon_until, today)
    if pressing is not None:
        return pressing
    if waiting:
        return Tag.WAITING
    return Tag.EXTENDED if extended and next_due is not None else Tag.ON_TRACK


def _pressing(next_due: date | None, soon_until: date, today: date) -> Tag | None:
    """How a date presses; None where there is none, or it is not soon."""
    if next_due is None or next_due > soon_until:
        return None
    if next_due < today:
        return Tag.OVERDUE
    return Tag.DUE_TODAY if next_due == today else Tag.DUE_SOON


_ENDED = {
    CaseState.CONCLUDED: "This complaint is concluded.",
    CaseState.WITHDRAWN: "This complaint was withdrawn.",
    CaseState.DUPLICATE: "This complaint was marked as a duplicate.",
    CaseState.NOT_ACCEPTED: "This complaint was not accepted.",
}


def _must_be_open(standing: Standing) -> str | None:
    if standing.state is CaseState.OPEN:
        return None
    if standing.state is CaseState.CLOSED:
        return "The answer has been sent and the stage is closed. Reopen it first."
    return f"{_ENDED[standing.state]} Reopen it first."


def _acknowledge(standing: Standing) -> str | None:
    number = standing.stage.number
    if standing.rule.acknowledgement_letter is None:
        return f"{standing.procedure.title} has no acknowledgement at stage {number}."
    if standing.stage.acknowledged_on:
        return f"Stage {number} is already acknowledged."
    return _must_be_open(standing)


def _told(standing: Standing) -> list[ExtensionFacts]:
    """The extensions of this stage that the complainant has been told."""
    return [each for each in standing.stage.extensions if each.told_on is not None]


def _extend(standing: Standing) -> str | None:
    closed = _must_be_open(standing)
    if closed:
        return closed
    if standing.stage.answered_on:
        return "The answer has been sent. A reopened stage has the target set when it was reopened."
    if not standing.answer.firm:
        return "Acknowledge the complaint first: until then the answer date is a forecast."
    rule = standing.rule.extension
    counted = [e for e in _told(standing) if e.basis is not ExtensionBasis.NOT_AGREED]
    if rule.at_most is not None and len(counted) >= rule.at_most:
        times = "once" if rule.at_most == 1 else f"{rule.at_most} times"
        return (
            f"{standing.procedure.title} allows more time {times} at stage "
            f"{standing.stage.number} ({rule.clause}), and it has been taken."
        )
    return None


def _decide(standing: Standing) -> str | None:
    closed = _must_be_open(standing)
    if closed:
        return closed
    rule = standing.rule
    if rule.acknowledge and standing.stage.acknowledged_on is None:
        return f"Send the stage {rule.number} acknowledgement first."
    return None


def _next_stage(standing: Standing) -> str | None:
    if standing.rule.escalation is None:
        return (
            f"Stage {standing.stage.number} is the last stage of {standing.procedure.title}. "
            "They can go to the Housing Ombudsman."
        )
    return None


def _escalate(standing: Standing) -> str | None:
    last = _next_stage(standing)
    if last:
        return last
    if standing.state not in (CaseState.CLOSED, CaseState.CONCLUDED):
        if standing.state is CaseState.OPEN:
            return f"Send the stage {standing.stage.number} answer first."
        return f"{_ENDED[standing.state]} Reopen it first."
    return None


def last_day_missed(standing: Standing, requested_on: date) -> date | None:
    """The last day to ask for the next stage where a request came after it (P-7.1.7)."""
    escalate_by = standing.schedule.escalate_by()
    return escalate_by if escalate_by and requested_on > escalate_by else None


def _move_on(standing: Standing) -> str | None:
    closed = _must_be_open(standing)
    if closed:
        return closed
    last = _next_stage(standing)
    if last:
        return last
    escalation = standing.rule.escalation
    if escalation is None or not escalation.automatic:
        return (
            f"{standing.procedure.title} never moves a complaint on by itself: the complainant "
            "asks (P-7.1.7)."
        )
    if standing.stage.answered_on:
        return "The answer has been sent."
    if standing.today < max(standing.answer.due, standing.answer.promised):
        return "The answer is not due yet."
    if not _told(standing):
        return (
            f"Send the letter of explanation first: stage {standing.stage.number} may be extended "
            f"once before it moves on ({standing.rule.extension.clause})."
        )
    return None


def _not_accept(standing: Standing) -> str | None:
    closed = _must_be_open(standing)
    if closed:
        return closed
    if standing.stage.number > 1 or standing.stage.answered_on:
        return "This complaint was accepted at stage 1."
    return None


def _conclude(standing: Standing) -> str | None:
    if standing.state is not CaseState.CLOSED:
        return _ENDED.get(standing.state, "Send the answer first.")
    escalate_by = standing.schedule.escalate_by()
    if escalate_by and standing.today <= escalate_by:
        return f"They may still ask for the next stage until {long_date(escalate_by)}."
    return None


def _reopen(standing: Standing) -> str | None:
    return "This complaint is open." if standing.state is CaseState.OPEN else None


def _change_procedure(standing: Standing) -> str | None:
    closed = _must_be_open(standing)
    if closed:
        return closed
    if standing.stage.number > 1 or standing.stage.started_how is not StageStart.RECEIVED:
        return "The procedure can only be changed at stage 1."
    if standing.stage.answered_on:
        return f"Stage 1 was answered under {standing.procedure.title}, so that stays."
    return None


def _add_point(standing: Standing) -> str | None:
    if standing.stage.number > 1:
        return "New issues at stage 2 or later are logged as a complaint of their own (P-7.1.3)."
    if standing.stage.answered_on:
        return "The answer has been sent: log a new issue as a complaint of its own (P-7.1.3)."
    return _must_be_open(standing)


_CHECKS: dict[Move, Callable[[Standing], str | None]] = {
    Move.FIRST_CONTACT: _must_be_open,
    Move.ACKNOWLEDGE: _acknowledge,
    Move.EXTEND: _extend,
    Move.DECIDE: _decide,
    Move.ESCALATE: _escalate,
    Move.REFUSE_ESCALATION: _escalate,
    Move.MOVE_ON: _move_on,
    Move.WITHDRAW: _must_be_open,
    Move.MARK_DUPLICATE: _must_be_open,
    Move.NOT_ACCEPT: _not_accept,
    Move.CONCLUDE: _conclude,
    Move.REOPEN: _reopen,
    Move.CHANGE_PROCEDURE: _change_procedure,
    Move.ADD_POINT: _add_point,
}
