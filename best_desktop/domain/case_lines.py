"""The cases themselves, line by line: those of each stage in the period, and those still open."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from best_desktop.domain.figures import (
    Figure,
    OpenLine,
    ReportRules,
    Section,
    StageLine,
    count,
    share,
)
from best_desktop.domain.report_rows import ActionRecord, CaseRecord, StageRecord, known
from best_desktop.domain.report_scope import Scope, acknowledgement, answer, began_on
from best_desktop.domain.tenant_measures import in_tenant_measures
from best_desktop.domain.vocabulary import CaseState
from best_desktop.domain.working_days import long_date

_OVER = {
    CaseState.WITHDRAWN,
    CaseState.DUPLICATE,
    CaseState.NOT_ACCEPTED,
    CaseState.CONCLUDED,
}


def open_figures(scope: Scope, lines: tuple[OpenLine, ...]) -> Iterator[Figure]:
    """M10: open, and of those overdue, when the period closed."""
    day = long_date(scope.closes_on)
    yield count(
        "M10",
        "Open at the end of the period",
        Section.OPEN,
        f"Complaints whose current stage had no decision letter at the end of {day}, and "
        "complaints reopened and not answered again by then.",
        (each.reference for each in lines),
    )
    yield share(
        "M10 overdue",
        "Of these, overdue",
        Section.OPEN,
        f"Of M10, those where the date then due (to acknowledge, and once acknowledged to answer) "
        f"was before {day}.",
        ((each.reference, each.overdue) for each in lines),
    )


def action_figures(scope: Scope, actions: Iterable[ActionRecord]) -> Iterator[Figure]:
    """M12: what was promised in a decision letter and not done when the period closed."""
    last = scope.closes_on
    left = [
        each
        for each in actions
        if each.promised_on <= last and (each.done_on is None or each.done_on > last)
    ]
    yield count(
        "M12",
        "Actions open at the end of the period",
        Section.OPEN,
        f"Remedies and actions promised in a decision letter and not done by {long_date(last)}.",
        (each.reference for each in left),
    )
    yield share(
        "M12 overdue",
        "Of these, overdue",
        Section.OPEN,
        f"Of M12, those promised for a day before {long_date(last)}.",
        ((each.reference, each.due_on is not None and each.due_on < last) for each in left),
    )


def open_lines(scope: Scope) -> tuple[OpenLine, ...]:
    """The cases open when the period closed, the longest overdue first."""
    lines = []
    for each in scope.cases:
        case = known(each, scope.closes_on)
        if case is None or case.state in _OVER:
            continue
        work = _work_left(case.stages[-1])
        if work is not None:
            lines.append(_open_line(scope, case, *work))
    return tuple(sorted(lines, key=lambda line: (line.due or date.max, line.reference)))


def _work_left(stage: StageRecord) -> tuple[str, date | None] | None:
    """What an open stage waits for and by when; None where it has been answered."""
    if stage.answered_on is not None:
        reopened = [each for each in stage.reopenings if each.closed_on is None]
        return ("Answer after reopening", reopened[-1].target_on) if reopened else None
    if stage.acknowledge_due is not None and stage.acknowledged_on is None:
        return "Acknowledgement", stage.acknowledge_due
    return "Answer", stage.due


def _open_line(scope: Scope, case: CaseRecord, waits_for: str, due: date | None) -> OpenLine:
    overdue = due is not None and due < scope.closes_on
    late = scope.calendars[case.nation].between(due, scope.closes_on) if due and overdue else 0
    return OpenLine(
        reference=case.reference,
        stage=case.stages[-1].number,
        received_on=case.received_on,
        waits_for=waits_for,
        due=due,
        overdue=overdue,
        overdue_by=late,
        category=case.category,
        scheme=case.scheme,
        department=case.department,
    )


def stage_lines(scope: Scope, number: int, rules: ReportRules) -> tuple[StageLine, ...]:
    """The cases received or answered at a stage in the period, oldest first."""
    together = {case.reference: (case, stage) for case, stage in scope.received[number]}
    together |= {case.reference: (case, stage) for case, stage in scope.answered[number]}
    lines = [_stage_line(scope, case, stage, rules) for case, stage in together.values()]
    return tuple(sorted(lines, key=lambda line: (line.started_on, line.reference)))


def _stage_line(
    scope: Scope, case: CaseRecord, stage: StageRecord, rules: ReportRules
) -> StageLine:
    return StageLine(
        reference=case.reference,
        stage=stage.number,
        procedure=case.procedure,
        started_on=began_on(case, stage),
        started_how=stage.started_how,
        acknowledge_due=stage.acknowledge_due,
        acknowledged_on=stage.acknowledged_on,
        acknowledged=acknowledgement(case, stage, scope.as_at),
        due=stage.due,
        extended=stage.extended,
        answered_on=stage.answered_on,
        answered=answer(case, stage, scope.as_at),
        days=scope.days_taken(case, stage),
        outcome=stage.outcome,
        category=case.category,
        scheme=case.scheme,
        in_tenant_measures=in_tenant_measures(case, rules),
    )
