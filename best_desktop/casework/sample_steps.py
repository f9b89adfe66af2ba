"""Steps that several sample stories share: log, first contact, decide."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from best_desktop.casework import acknowledging, complaints, deciding, declaring, ticking
from best_desktop.casework.desk import LONDON, Desk
from best_desktop.casework.inputs import (
    Decision,
    FirstContact,
    NewComplaint,
    PointDecisionInput,
    RemedyInput,
    WantedAnswerInput,
)
from best_desktop.casework.investigation_views import Declaration, Tick
from best_desktop.casework.queries.case import case_view
from best_desktop.casework.queries.investigation import investigation
from best_desktop.casework.sample_play import Play
from best_desktop.domain.investigation_words import CaseFinding, ChecklistItem, Conflict
from best_desktop.domain.vocabulary import Channel, Outcome, RemedyKind

MARCUS, JOAN, PIOTR = "Marcus Oyelaran", "Joan Whitfield", "Piotr Nowak"
DILYS, HANNAH, TARIQ = "Dilys Marsh", "Hannah Sillitoe", "Tariq Mehmood"
OWEN, ELSPETH = "Owen Pritchard", "Elspeth Grant"


def at(year: int, month: int, day: int, hour: int, minute: int) -> datetime:
    """A local moment."""
    return datetime(year, month, day, hour, minute, tzinfo=LONDON)


def apology(text: str) -> RemedyInput:
    """An apology, which the decision letter itself makes."""
    return RemedyInput(RemedyKind.APOLOGY, text)


def log(play: Play, name: str, when: datetime, who: str, new: NewComplaint) -> None:
    """Plan the logging of a story's complaint, kept under the story's name."""

    def step(desk: Desk) -> None:
        play.cases[name] = complaints.log_complaint(desk, new).id

    play.plan(when, who, step)


def contact(
    play: Play,
    day: date,
    who: str,
    case: str,
    channel: Channel,
    text: str,
    preferred: Channel | None,
) -> None:
    """Plan the first contact."""

    def step(desk: Desk) -> None:
        given = FirstContact(day, channel, text, preferred_channel=preferred)
        acknowledging.record_first_contact(desk, play.cases[case], given)

    play.on(day, who, step)


@dataclass(frozen=True, slots=True)
class Answer:
    """A story's decision: reasons point by point, answers outcome by outcome.

    What was asked for will be done where it is ``agreed``.
    """

    outcome: Outcome
    reasons: tuple[str, ...]
    did: str
    wrong: str = ""
    remedies: tuple[RemedyInput, ...] = ()
    answers: tuple[str, ...] = ()
    agreed: bool = True
    citation: str = ""
    review: str = ""
    outcomes: tuple[Outcome, ...] = ()
    reason: str = ""


def look_into(desk: Desk, complaint_id: int) -> None:
    """The handler declares no conflict of interest and ticks the checklist of the stage."""
    declaring.declare_conflict(desk, complaint_id, Declaration(Conflict.NONE))
    ticks = tuple(
        Tick(each.item, done=True, seen=each.version)
        for each in investigation(desk, complaint_id).checklist
        if each.item is not ChecklistItem.POSITION
    )
    ticking.save_checklist(desk, complaint_id, ticks)


def _finding(given: Answer) -> CaseFinding:
    """A service failure where we said sorry for one."""
    sorry = any(each.kind is RemedyKind.APOLOGY for each in given.remedies)
    return CaseFinding.SERVICE_FAILURE if sorry else CaseFinding.NONE


def decide(play: Play, day: date, who: str, case: str, given: Answer) -> None:
    """Plan a decision."""

    def step(desk: Desk) -> None:
        view = case_view(desk, play.cases[case])
        look_into(play.desk(view.handler), view.id)
        decided = tuple(
            PointDecisionInput(
                point.id,
                given.outcomes[index] if given.outcomes else given.outcome,
                reasons=given.reasons[index],
                citation=given.citation,
            )
            for index, point in enumerate(view.points)
        )
        answered = tuple(
            WantedAnswerInput(wanted.id, given.agreed, given.answers[index])
            for index, wanted in enumerate(view.wanted)
        )
        decision = Decision(
            day,
            given.outcome,
            decided,
            answered,
            given.remedies,
            given.did,
            given.wrong,
            given.review,
            reason=given.reason,
            finding=_finding(given),
        )
        deciding.save_decision(desk, play.cases[case], decision)

    play.on(day, who, step)
