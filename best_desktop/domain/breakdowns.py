"""Breakdowns of the period by what complaints are about, where and whose work, and by month."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

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
    LAST,
    NOT_FOR_THE_BOARD,
    Dimension,
    always_listed,
    label_of,
)
from best_desktop.domain.vocabulary import Outcome


@dataclass(slots=True)
class _Counts:
    """What one line of a breakdown counts so far."""

    received: int = 0
    answered: int = 0
    on_time: int = 0
    upheld: int = 0
    partly_upheld: int = 0
    not_upheld: int = 0

    def answer(self, outcome: Outcome | None, *, on_time: bool) -> None:
        """Count an answer."""
        self.answered += 1
        self.on_time += on_time
        self.upheld += outcome is Outcome.UPHELD
        self.partly_upheld += outcome is Outcome.PARTLY_UPHELD
        self.not_upheld += outcome is Outcome.NOT_UPHELD

    def row(self, label: str) -> GroupRow:
        """The line."""
        return GroupRow(
            label,
            self.received,
            self.answered,
            self.on_time,
            self.upheld,
            self.partly_upheld,
            self.not_upheld,
        )


_Answers = list[tuple[CaseRecord, Outcome | None, bool]]


def groups(scope: Scope) -> tuple[Group, ...]:
    """Each breakdown: received and answered at stage 1; totals equal the register's count."""
    received = [case for case, _ in scope.received[1]]
    answers = [
        (case, stage.outcome, answer(case, stage, scope.as_at) is Timeliness.ON_TIME)
        for case, stage in scope.answered[1]
    ]
    return tuple(
        _group(received, answers, each) for each in Dimension if each not in NOT_FOR_THE_BOARD
    )


def _group(received: list[CaseRecord], answers: _Answers, dimension: Dimension) -> Group:
    """Rows by number, the greatest first; some are listed even where nothing was counted."""
    counted = defaultdict(_Counts, {each: _Counts() for each in always_listed(dimension)})
    total = _Counts(received=len(received))
    for case in received:
        counted[label_of(dimension, case)].received += 1
    for case, outcome, on_time in answers:
        counted[label_of(dimension, case)].answer(outcome, on_time=on_time)
        total.answer(outcome, on_time=on_time)
    rows = [counts.row(label) for label, counts in counted.items()]
    rows.sort(key=lambda row: (row.label in LAST, -row.received, -row.answered, row.label))
    return Group(dimension.label, tuple(rows), total.row("Total"))


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
