"""Breakdowns of the period by what complaints are about, where and whose work, and by month."""

from __future__ import annotations

from collections.abc import Sequence

from best_desktop.domain.figures import (
    Group,
    GroupRow,
    MonthRow,
    OutcomeRow,
    Timeliness,
)
from best_desktop.domain.report_rows import CaseRecord
from best_desktop.domain.report_scope import AtStage, Scope, answer, began_on
from best_desktop.domain.trend_tables import LAST, Dimension, always_listed, label_of
from best_desktop.domain.vocabulary import Outcome


def groups(scope: Scope) -> tuple[Group, ...]:
    """Each breakdown: received and answered at stage 1; totals equal the register's count."""
    return tuple(_group(scope, each) for each in Dimension)


def _group(scope: Scope, dimension: Dimension) -> Group:
    """Rows by number, the greatest first; some are listed even where nothing was counted."""
    received = [case for case, _ in scope.received[1]]
    answers = scope.answered[1]
    by_label: dict[str, tuple[list[CaseRecord], list[AtStage]]] = {
        each: ([], []) for each in always_listed(dimension)
    }
    for case in received:
        by_label.setdefault(label_of(dimension, case), ([], []))[0].append(case)
    for pair in answers:
        by_label.setdefault(label_of(dimension, pair[0]), ([], []))[1].append(pair)
    rows = [_row(scope, each, *counted) for each, counted in by_label.items()]
    rows.sort(key=lambda row: (row.label in LAST, -row.received, -row.answered, row.label))
    return Group(dimension.label, tuple(rows), _row(scope, "Total", received, answers))


def _row(
    scope: Scope, label: str, received: Sequence[CaseRecord], answers: Sequence[AtStage]
) -> GroupRow:
    return GroupRow(
        label=label,
        received=len(received),
        answered=len(answers),
        on_time=_on_time(scope, answers),
        upheld=_with(answers, Outcome.UPHELD),
        partly_upheld=_with(answers, Outcome.PARTLY_UPHELD),
        not_upheld=_with(answers, Outcome.NOT_UPHELD),
    )


def _on_time(scope: Scope, answers: Sequence[AtStage]) -> int:
    return sum(answer(case, stage, scope.as_at) is Timeliness.ON_TIME for case, stage in answers)


def _with(answers: Sequence[AtStage], outcome: Outcome | None) -> int:
    return sum(stage.outcome is outcome for _, stage in answers)


def outcomes(scope: Scope, stages: int) -> tuple[OutcomeRow, ...]:
    """Outcomes of the answers at each stage; an answer without one is a column of its own."""
    rows = []
    for number in range(1, stages + 1):
        answers = scope.answered[number]
        rows.append(
            OutcomeRow(
                number,
                _with(answers, Outcome.UPHELD),
                _with(answers, Outcome.PARTLY_UPHELD),
                _with(answers, Outcome.NOT_UPHELD),
                _with(answers, None),
            )
        )
    return tuple(rows)


def months(scope: Scope) -> tuple[MonthRow, ...]:
    """Received and answered in each month of the period, at stages 1 and 2."""
    rows = []
    for month in scope.period.months():
        numbers = []
        for number in (1, 2):
            received = [pair for pair in scope.received[number] if began_on(*pair) in month]
            answers = [pair for pair in scope.answered[number] if pair[1].answered_on in month]
            numbers += [len(received), len(answers), _on_time(scope, answers)]
        rows.append(MonthRow(month.label, *numbers))
    return tuple(rows)
