"""Decide a stage: every point answered with reasons, and what puts it right.

The clock stops when the decision letter is sent, not here.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from best_desktop.casework.checks import Checks
from best_desktop.casework.desk import Desk, Work
from best_desktop.casework.errors import FieldProblem, InvalidInput, NeedsReason, Refused
from best_desktop.casework.inputs import (
    Decision,
    PointDecisionInput,
    RemedyInput,
    WantedAnswerInput,
)
from best_desktop.casework.readiness import lacking
from best_desktop.casework.reviewers import (
    DECIDE,
    SAVE_UNFINISHED,
    reviewers,
    why_not_decider,
    worked_on,
)
from best_desktop.casework.standing import (
    case_in,
    current_stage,
    require,
    waiting_reopening,
)
from best_desktop.domain.decision_gaps import DecisionSoFar, Gap, Missing, PointSoFar, missing
from best_desktop.domain.moves import Move
from best_desktop.domain.procedure import Procedure
from best_desktop.domain.roles import Position, Right, warning
from best_desktop.domain.vocabulary import Outcome
from best_desktop.store.models import (
    Complaint,
    OutcomeSought,
    Point,
    PointDecision,
    Remedy,
    Reopening,
    Staff,
    Stage,
)

__all__ = ["overall", "reviewers", "save_decision"]


def overall(outcomes: Sequence[Outcome]) -> Outcome | None:
    """The overall outcome that the points' outcomes suggest; None where none is decided."""
    if not outcomes:
        return None
    if all(each is Outcome.UPHELD for each in outcomes):
        return Outcome.UPHELD
    if all(each is Outcome.NOT_UPHELD for each in outcomes):
        return Outcome.NOT_UPHELD
    return Outcome.PARTLY_UPHELD


def save_decision(
    desk: Desk, complaint_id: int, decision: Decision, seen_version: int | None = None
) -> None:
    """Save the decision at the current stage (P-7.1.6, P-7.2.2–7.2.5, P-7.3.1).

    With ``complete`` False unfinished work is kept. With True each point needs a decision and
    reasons; what else is missing is a warning that goes on with ``reason``. ``seen_version`` is
    the version of the stage as it was opened. After reopening the first outcome and finding stay.
    """
    with desk.working(Right.PREPARE_DECISION) as work:
        complaint = case_in(work, complaint_id)
        standing = require(desk, complaint, Move.DECIDE)
        stage = current_stage(complaint)
        decided_by = decision.decided_by_id or desk.staff_id
        _check_decider(desk, standing.procedure, complaint, stage, decided_by, decision)
        decision = _cleaned(desk, stage, decision)
        if decision.complete:
            _check_complete(complaint, stage, decision, decided_by)
        _write_stage(work, stage, decision, decided_by, seen_version)
        _write_points(work, stage, decision.points)
        _write_answers(work, complaint, decision.wanted)
        _write_remedies(work, complaint, stage, decision.remedies)
        if work.lines:
            # Whoever has the stage open must hear of a change to any part of its decision.
            Stage.update(version=stage.version + 1).where(Stage.id == stage.id).execute()
            _record(work, complaint, stage, decision)


def _write_stage(
    work: Work, stage: Stage, decision: Decision, decided_by: int, seen_version: int | None
) -> None:
    values: dict[str, object] = {
        "what_we_did": decision.what_we_did,
        "what_went_wrong": decision.what_went_wrong,
        "review": decision.review,
    }
    again = waiting_reopening(stage) if stage.answered_on else None
    if again is None:
        values |= {
            "outcome": decision.outcome,
            "finding": decision.finding,
            "decided_on": decision.decided_on if decision.complete else None,
            "decided_by": decided_by if decision.complete else None,
        }
    version = stage.version if seen_version is None else seen_version
    work.change(Stage, stage.id, version, values, what="DECISION")
    if again is not None:
        _write_again(work, again, decision, decided_by)


def _write_again(work: Work, again: Reopening, decision: Decision, decided_by: int) -> None:
    """What is decided after reopening stands beside the first decision, not in its place."""
    done = decision.complete
    values: dict[str, object] = {
        "outcome": decision.outcome if done else None,
        "finding": decision.finding,
        "decided_on": decision.decided_on if done else None,
        "decided_by": decided_by if done else None,
    }
    before = (again.outcome, again.finding, again.decided_on, again.decided_by_id)
    if before == tuple(values.values()):
        return
    name = Staff.get_by_id(decided_by).name if done else ""
    was = again.decided_by.name if again.decided_by else ""
    for what, old, new in (
        ("outcome", again.outcome, values["outcome"]),
        ("finding", again.finding, decision.finding),
        ("decided on", again.decided_on, values["decided_on"]),
        ("decided by", was, name),
    ):
        if old != new:
            work.line("DECISION", f"{what} after reopening", old, new)
    Reopening.update(values).where(Reopening.id == again.id).execute()
    work.wrote()


def _record(work: Work, complaint: Complaint, stage: Stage, decision: Decision) -> None:
    if decision.complete:
        summary = f"Stage {stage.number} decided: {decision.outcome}"
        work.record(DECIDE, complaint.reference, complaint, summary, decision.reason)
    else:
        summary = f"Stage {stage.number} decision saved, not finished"
        work.record(SAVE_UNFINISHED, complaint.reference, complaint, summary)


def _check_decider(
    desk: Desk,
    procedure: Procedure,
    complaint: Complaint,
    stage: Stage,
    decided_by: int,
    decision: Decision,
) -> None:
    if not decision.complete:
        return
    checks = Checks(desk)
    checks.chosen("decided_by_id", Staff, decided_by)
    checks.done()
    why_not = why_not_decider(procedure, complaint, stage.number, decided_by)
    if why_not:
        raise Refused(why_not)


def _cleaned(desk: Desk, stage: Stage, decision: Decision) -> Decision:
    checks = Checks(desk)
    checks.past("decided_on", decision.decided_on, what="the date of the decision")
    checks.not_before(
        "decided_on",
        decision.decided_on,
        stage.started_on,
        what="the date of the decision",
        why=f"the date stage {stage.number} started",
    )
    again = waiting_reopening(stage) if stage.answered_on else None
    if again is not None:
        what, why = "the date of the decision", "the date it was opened again"
        checks.not_before("decided_on", decision.decided_on, again.reopened_on, what=what, why=why)
    points = tuple(
        replace(
            each,
            finding=checks.text("finding", each.finding, what="the finding"),
            reasons=checks.text("reasons", each.reasons, what="the reasons"),
            citation=checks.line("citation", each.citation, what="the citation", limit=300),
        )
        for each in decision.points
    )
    wanted = tuple(
        replace(each, answer=checks.text("answer", each.answer, what="the answer"))
        for each in decision.wanted
    )
    remedies = tuple(
        replace(
            each,
            description=checks.text(
                "description", each.description, what="what the remedy is", needed=True
            ),
        )
        for each in decision.remedies
    )
    for each in remedies:
        checks.real("due_on", each.due_on, what="the date the remedy is due")
        checks.past("done_on", each.done_on, what="the date the remedy was done", needed=False)
    cleaned = replace(
        decision,
        points=points,
        wanted=wanted,
        remedies=remedies,
        what_we_did=checks.text("what_we_did", decision.what_we_did, what="what we did"),
        what_went_wrong=checks.text(
            "what_went_wrong", decision.what_went_wrong, what="what went wrong"
        ),
        review=checks.text("review", decision.review, what="the review"),
        reason=checks.text("reason", decision.reason, what="the reason", limit=2000),
    )
    checks.done()
    return cleaned


def _check_complete(
    complaint: Complaint, stage: Stage, decision: Decision, decided_by: int
) -> None:
    """Hard stops: every point has a decision and reasons; upheld says what went wrong.

    What is not forbidden but should be there goes on with a reason.
    """
    found = missing(_so_far(complaint, stage, decision))
    stops = [_problem(each, decision) for each in found if each.gap.stops]
    if stops:
        raise InvalidInput(stops)
    wanted = {each.number: each.wanted for each in _wanted(complaint)}
    warnings = [_warning(each, wanted) for each in found]
    warnings += [each.words for each in lacking(complaint, stage)]
    warnings += _own_review(complaint, stage, decided_by)
    if warnings and not decision.reason:
        raise NeedsReason(warnings)


def _own_review(complaint: Complaint, stage: Stage, decided_by: int) -> Iterator[str]:
    """Under the older procedure the same person may look again, and says why (X16).

    A stage that moved on without an answer left nothing to look at afresh.
    """
    answered = (Stage.complaint == complaint.id) & Stage.answered_on.is_null(False)
    if not Stage.select().where(answered & (Stage.number < stage.number)).exists():
        return
    again = Position(worked_before=decided_by in worked_on(complaint, stage.number))
    told = warning(Right.DECIDE, again, Staff.get_by_id(decided_by).name)
    if told:
        yield told


def _so_far(complaint: Complaint, stage: Stage, decision: Decision) -> DecisionSoFar:
    given = {each.point_id: each for each in decision.points}
    points = Point.select().where(Point.complaint == complaint.id).order_by(Point.number)
    answers = {each.wanted_id: each.will_do for each in decision.wanted}
    return DecisionSoFar(
        stage=stage.number,
        points=tuple(_point_so_far(each, given.get(each.id)) for each in points),
        unanswered=tuple(
            each.number for each in _wanted(complaint) if answers.get(each.id) is None
        ),
        promised=tuple(each.number for each in _wanted(complaint) if answers.get(each.id)),
        outcome=decision.outcome,
        finding=decision.finding,
        remedies=tuple(each.kind for each in decision.remedies),
        has_what_we_did=bool(decision.what_we_did),
        has_what_went_wrong=bool(decision.what_went_wrong),
        has_review=bool(decision.review),
    )


def _point_so_far(point: Point, given: PointDecisionInput | None) -> PointSoFar:
    outcome, reasons = (given.outcome, given.reasons) if given else (None, "")
    return PointSoFar(point.number, outcome, has_reasons=bool(reasons), unclear=point.unclear)


def _wanted(complaint: Complaint) -> list[OutcomeSought]:
    sought = OutcomeSought.select().where(OutcomeSought.complaint == complaint.id)
    return list(sought.order_by(OutcomeSought.number))


_STOPS = {
    Gap.POINT_OUTCOME: ("points", "Point {number} has no decision (P-7.1.6)."),
    Gap.POINT_REASONS: ("points", "Point {number} has no reasons (P-5.1.f)."),
    Gap.OUTCOME: ("outcome", "Choose the overall outcome."),
    Gap.WENT_WRONG: ("what_went_wrong", "Enter what went wrong (P-7.3.1)."),
    Gap.REMEDY: ("remedies", "Add at least one remedy: an apology is usual (P-5.1.j)."),
    Gap.APOLOGY_OWED: ("remedies", "Add an apology: the finding is {finding} (R-9.1.b)."),
}
_WARNINGS = {
    Gap.WHAT_WE_DID: "The letter will not say what we did to look into it (R-7.2.b).",
    Gap.POINT_UNCLEAR: "Part of point {number} is still marked unclear (P-7.1.2).",
    Gap.ANSWER: "The outcome “{wanted}” is not answered (R-9.1.c).",
    Gap.PROMISE: "Nothing is upheld, yet the letter says that we will do “{wanted}”. Nothing among "
    "the remedies sees to it (P-7.3.2).",
    Gap.REVIEW: "The review of the investigation, the decision and any new information is empty "
    "(P-7.2.2).",
    Gap.APOLOGY_USUAL: "There is no apology among the remedies (P-5.1.j).",
    Gap.FINDING: "It does not say whether there was a service failure (R-9.1.b).",
}


def _problem(found: Missing, decision: Decision) -> FieldProblem:
    field, words = _STOPS[found.gap]
    finding = str(decision.finding).lower()
    return FieldProblem(field, words.format(number=found.number, finding=finding))


def _warning(found: Missing, wanted: dict[int, str]) -> str:
    return _WARNINGS[found.gap].format(number=found.number, wanted=wanted.get(found.number, ""))


def _write_points(work: Work, stage: Stage, points: tuple[PointDecisionInput, ...]) -> None:
    for given in points:
        if given.outcome is None:
            continue
        point = Point.get_or_none(
            (Point.id == given.point_id) & (Point.complaint == stage.complaint_id)
        )
        if point is None:
            raise Refused("A point is not in the case file any more. Refresh the case.")
        values = {
            "outcome": given.outcome,
            "finding": given.finding,
            "reasons": given.reasons,
            "citation": given.citation,
        }
        row = PointDecision.get_or_none(
            (PointDecision.point == point.id) & (PointDecision.stage_number == stage.number)
        )
        if row is None:
            work.create(PointDecision, point=point, stage_number=stage.number, **values)
            work.line("POINT_DECIDED", f"point {point.number}", "", given.outcome)
        else:
            work.change(PointDecision, row.id, row.version, values, what="POINT_DECIDED")


def _write_answers(
    work: Work, complaint: Complaint, answers: tuple[WantedAnswerInput, ...]
) -> None:
    for given in answers:
        row = OutcomeSought.get_or_none(
            (OutcomeSought.id == given.wanted_id) & (OutcomeSought.complaint == complaint.id)
        )
        if row is None:
            raise Refused("An outcome sought is not in the case file any more. Refresh the case.")
        values = {"will_do": given.will_do, "answer": given.answer}
        work.change(OutcomeSought, row.id, row.version, values, what="OUTCOME_ANSWERED")


def _write_remedies(
    work: Work, complaint: Complaint, stage: Stage, remedies: tuple[RemedyInput, ...]
) -> None:
    kept = {each.id for each in remedies if each.id is not None}
    of_stage = (Remedy.complaint == complaint.id) & (Remedy.stage_number == stage.number)
    known = {each.id: each for each in Remedy.select().where(of_stage)}
    if not kept <= known.keys():
        raise Refused("A remedy is not in the case file any more. Refresh the case.")
    for row in known.values():
        if row.id not in kept:
            work.line("REMEDY", str(row.kind), row.description, "")
            row.delete_instance()
            work.wrote()
    for given in remedies:
        values = {
            "kind": given.kind,
            "description": given.description,
            "due_on": given.due_on,
            "done_on": given.done_on,
        }
        if given.id is None:
            work.create(Remedy, complaint=complaint, stage_number=stage.number, **values)
            work.line("REMEDY", str(given.kind), "", given.description)
        else:
            row = known[given.id]
            work.change(Remedy, row.id, row.version, values, what="REMEDY")
