"""Decide a stage: every point answered with reasons, and what puts it right.

The clock stops when the decision letter is sent, not here.
"""

from __future__ import annotations

from collections.abc import Sequence
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
)
from best_desktop.casework.standing import (
    case_in,
    current_stage,
    require,
    waiting_reopening,
)
from best_desktop.domain.investigation_words import CaseFinding
from best_desktop.domain.moves import Move
from best_desktop.domain.procedure import Procedure
from best_desktop.domain.roles import Right
from best_desktop.domain.vocabulary import FAULT_FOUND, Outcome, RemedyKind
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
            _check_complete(complaint, decision)
            _warn(complaint, stage, decision)
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
        _write_again(work, again, decision)


def _write_again(work: Work, again: Reopening, decision: Decision) -> None:
    """What is decided after reopening stands beside the first decision, not in its place."""
    outcome = decision.outcome if decision.complete else None
    if (again.outcome, again.finding) == (outcome, decision.finding):
        return
    for what, old, new in (
        ("outcome", again.outcome, outcome),
        ("finding", again.finding, decision.finding),
    ):
        if old is not new:
            work.line("DECISION", f"{what} after reopening", old, new)
    values = {"outcome": outcome, "finding": decision.finding}
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


def _check_complete(complaint: Complaint, decision: Decision) -> None:
    """Hard stops: every point has a decision and reasons; upheld says what went wrong."""
    given = {each.point_id: each for each in decision.points}
    problems = []
    for point in Point.select().where(Point.complaint == complaint.id).order_by(Point.number):
        answer = given.get(point.id)
        if answer is None or answer.outcome is None:
            problems.append(
                FieldProblem("points", f"Point {point.number} has no decision (P-7.1.6).")
            )
        elif not answer.reasons:
            problems.append(
                FieldProblem("points", f"Point {point.number} has no reasons (P-5.1.f).")
            )
    if decision.outcome is None:
        problems.append(FieldProblem("outcome", "Choose the overall outcome."))
    problems += _put_right(decision)
    if problems:
        raise InvalidInput(problems)


def _put_right(decision: Decision) -> list[FieldProblem]:
    apology = any(each.kind is RemedyKind.APOLOGY for each in decision.remedies)
    if decision.finding not in (None, CaseFinding.NONE) and not apology:
        message = f"Add an apology: the finding is {str(decision.finding).lower()} (R-9.1.b)."
        return [FieldProblem("remedies", message), *_what_went_wrong(decision)]
    if decision.outcome in (None, Outcome.NOT_UPHELD):
        return []
    problems = _what_went_wrong(decision)
    if not decision.remedies:
        problems.append(
            FieldProblem("remedies", "Add at least one remedy: an apology is usual (P-5.1.j).")
        )
    return problems


def _what_went_wrong(decision: Decision) -> list[FieldProblem]:
    needed = decision.outcome not in (None, Outcome.NOT_UPHELD)
    if decision.what_went_wrong or not needed:
        return []
    return [FieldProblem("what_went_wrong", "Enter what went wrong (P-7.3.1).")]


def _warn(complaint: Complaint, stage: Stage, decision: Decision) -> None:
    """What is not forbidden but should be there: it goes on with a reason."""
    warnings = []
    if not decision.what_we_did:
        warnings.append("The letter will not say what we did to look into it (R-7.2.b).")
    answers = {each.wanted_id: each for each in decision.wanted}
    for sought in OutcomeSought.select().where(OutcomeSought.complaint == complaint.id):
        answer = answers.get(sought.id)
        if answer is None or answer.will_do is None:
            warnings.append(f"The outcome “{sought.wanted}” is not answered (R-9.1.c).")
    warnings += [each.words for each in lacking(complaint, stage)]
    if stage.number > 1 and not decision.review:
        warnings.append(
            "The review of the investigation, the decision and any new information is empty "
            "(P-7.2.2)."
        )
    upheld = decision.outcome in FAULT_FOUND
    if upheld and all(each.kind is not RemedyKind.APOLOGY for each in decision.remedies):
        warnings.append("There is no apology among the remedies (P-5.1.j).")
    if upheld and decision.finding is None:
        warnings.append("It does not say whether there was a service failure (R-9.1.b).")
    if warnings and not decision.reason:
        raise NeedsReason(warnings)


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
