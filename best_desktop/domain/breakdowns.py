"""Breakdowns of the period by what complaints are about, where and whose work, and by month."""

from __future__ import annotations

from collections import Counter, defaultdict
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
from best_desktop.domain.trend_tables import (
    LABELS,
    LAST,
    NOT_FOR_THE_BOARD,
    Dimension,
    always_listed,
)
from best_desktop.domain.vocabulary import Outcome

_Results = list[tuple[Outcome | None, bool]]
"""The outcome of each answer, and whether it was on time."""
_Answers = list[tuple[CaseRecord, tuple[Outcome | None, bool]]]


def groups(scope: Scope) -> tuple[Group, ...]:
    """Each breakdown: received and answered at stage 1; totals equal the register's count."""
    received = [case for case, _ in scope.received[1]]
    answers = [
        (case, (stage.outcome, answer(case, stage, scope.as_at) is Timeliness.ON_TIME))
        for case, stage in scope.answered[1]
    ]
    return tuple(
        _group(received, answers, each) for each in Dimension if each not in NOT_FOR_THE_BOARD
    )


def _group(received: list[CaseRecord], answers: _Answers, dimension: Dimension) -> Group:
    """Rows by number, the greatest first; some are listed even where nothing was counted."""
    label = LABELS[dimension]
    begun = Counter(map(label, received))
    results: dict[str, _Results] = defaultdict(list)
    for case, result in answers:
        results[label(case)].append(result)
    labels = dict.fromkeys((*always_listed(dimension), *begun, *results))
    rows = [_row(each, begun[each], results[each]) for each in labels]
    rows.sort(key=lambda row: (row.label in LAST, -row.received, -row.answered, row.label))
    total = _row("Total", len(received), [result for _, result in answers])
    return Group(dimension.label, tuple(rows), total)


def _row(label: str, received: int, results: _Results) -> GroupRow:
    def of(wanted: Outcome) -> int:
        return sum(outcome is wanted for outcome, _ in results)

    return GroupRow(
        label,
        received,
        len(results),
        sum(on_time for _, on_time in results),
        of(Outcome.UPHELD),
        of(Outcome.PARTLY_UPHELD),
        of(Outcome.NOT_UPHELD),
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
