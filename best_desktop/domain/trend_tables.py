"""Complaints over time by what they are about, where, whose work and how they came (P-11.3).

Every complaint of the register is in exactly one row of each table and one column of it: what
nobody assigned, and what came from Wales, is a row of its own and never dropped.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from best_desktop.domain.figures import UNASSIGNED
from best_desktop.domain.periods import Period, add_months, month_of, quarters_between
from best_desktop.domain.report_rows import CaseRecord
from best_desktop.domain.report_scope import Scope
from best_desktop.domain.vocabulary import Category, Channel, ComplainantKind, Nation, Word
from best_desktop.domain.working_days import WorkingDays

HELPED, NOT_HELPED = "Somebody helped them to complain", "Without help"
NO_CONTRACTOR = "No contractor named"
LAST = frozenset((UNASSIGNED, NO_CONTRACTOR))
"""Rows of what nobody assigned: they come last, so that they are seen apart from the named ones."""

ROLLING_MONTHS = 12


class Dimension(Word):
    """What complaints are told apart by."""

    CATEGORY = "category", "Category"
    CHANNEL = "channel", "Channel"
    COMPLAINANT = "complainant", "Complainant"
    ASSISTANCE = "assistance", "Assistance"
    SCHEME = "scheme", "Scheme"
    DEPARTMENT = "department", "Department"
    CONTRACTOR = "contractor", "Contractor"
    NATION = "nation", "Nation"


NOT_FOR_THE_BOARD = frozenset((Dimension.CONTRACTOR,))
"""What could name a person, who may be a contractor: it stays within the office (P-14.1)."""


class Every(Word):
    """How long a column of a trend is."""

    MONTH = "month", "Month by month"
    QUARTER = "quarter", "Quarter by quarter"


LABELS: Mapping[Dimension, Callable[[CaseRecord], str]] = {
    Dimension.CATEGORY: lambda case: case.category.label,
    Dimension.CHANNEL: lambda case: case.channel.label,
    Dimension.COMPLAINANT: lambda case: case.kind.label,
    Dimension.ASSISTANCE: lambda case: HELPED if case.assisted else NOT_HELPED,
    Dimension.SCHEME: lambda case: case.scheme or UNASSIGNED,
    Dimension.DEPARTMENT: lambda case: case.department or UNASSIGNED,
    Dimension.CONTRACTOR: lambda case: case.contractor or NO_CONTRACTOR,
    Dimension.NATION: lambda case: case.nation.label,
}
_ALWAYS: Mapping[Dimension, tuple[str, ...]] = {
    Dimension.CATEGORY: tuple(each.label for each in Category),
    Dimension.CHANNEL: tuple(each.label for each in Channel),
    Dimension.COMPLAINANT: tuple(each.label for each in ComplainantKind),
    Dimension.ASSISTANCE: (HELPED, NOT_HELPED),
    Dimension.SCHEME: (UNASSIGNED,),
    Dimension.DEPARTMENT: (UNASSIGNED,),
    Dimension.CONTRACTOR: (NO_CONTRACTOR,),
    Dimension.NATION: tuple(each.label for each in Nation),
}


def label_of(dimension: Dimension, case: CaseRecord) -> str:
    """The row a complaint stands in."""
    return LABELS[dimension](case)


def always_listed(dimension: Dimension) -> tuple[str, ...]:
    """The rows that are there even where nothing was counted."""
    return _ALWAYS[dimension]


@dataclass(frozen=True, slots=True)
class TrendRow:
    """One row: how many complaints were received in each column, and which."""

    label: str
    counts: tuple[int, ...]
    references: tuple[str, ...] = ()

    @property
    def total(self) -> int:
        """All of the row."""
        return sum(self.counts)


@dataclass(frozen=True, slots=True)
class Trend:
    """A table over time; ``total`` equals the register's own count of each column."""

    dimension: Dimension
    every: Every
    columns: tuple[str, ...]
    rows: tuple[TrendRow, ...]
    total: TrendRow


@dataclass(frozen=True, slots=True)
class RollingRow:
    """Complaints received in the twelve months up to the end of a month, and those answered."""

    label: str
    received: int
    answered: int


@dataclass(frozen=True, slots=True)
class TrendReport:
    """Every trend of a period, as known on ``as_at``."""

    period: Period
    as_at: date
    trends: tuple[Trend, ...]
    rolling: tuple[RollingRow, ...]

    def find(self, dimension: Dimension, every: Every) -> Trend:
        """One table; KeyError where there is none."""
        for each in self.trends:
            if each.dimension is dimension and each.every is every:
                return each
        raise KeyError(dimension, every)


def rolling_from(period: Period) -> date:
    """The first day that the rolling twelve months of a period reach back to."""
    return add_months(period.first.replace(day=1), 1 - ROLLING_MONTHS)


def trend_report(
    cases: Iterable[CaseRecord],
    period: Period,
    as_at: date,
    calendars: Mapping[Nation, WorkingDays],
    year_starts_in_month: int = 4,
) -> TrendReport:
    """Every trend of a period; for the rolling year, cases from :func:`rolling_from` on."""
    listed = tuple(cases)
    scope = Scope.of(listed, period, as_at, calendars)
    whole = Scope.of(
        listed, Period(period.label, rolling_from(period), period.last), as_at, calendars
    )
    quarters = reversed(quarters_between(period.first, period.last, year_starts_in_month))
    received = [case for case, _ in scope.received[1]]
    months = _Columns(Every.MONTH, period.months(), received)
    columns = (months, _Columns(Every.QUARTER, tuple(quarters), received))
    return TrendReport(
        period,
        as_at,
        tuple(_trend(received, dimension, each) for dimension in Dimension for each in columns),
        # A month that has not begun would say less than the one before it.
        tuple(_rolling(whole, month) for month in period.months() if month.first <= as_at),
    )


class _Columns:
    """The columns of a trend, and which of them each day of receipt falls into."""

    def __init__(self, every: Every, spans: tuple[Period, ...], cases: list[CaseRecord]) -> None:
        self.every = every
        self.labels = tuple(each.label for each in spans)
        self._places = {
            day: next(place for place, span in enumerate(spans) if day in span)
            for day in {each.received_on for each in cases}
        }

    def row(self, label: str, cases: list[CaseRecord]) -> TrendRow:
        found = Counter(self._places[each.received_on] for each in cases)
        counts = tuple(found.get(place, 0) for place in range(len(self.labels)))
        return TrendRow(label, counts, tuple(each.reference for each in cases))


def _trend(received: list[CaseRecord], dimension: Dimension, columns: _Columns) -> Trend:
    rows: dict[str, list[CaseRecord]] = {each: [] for each in always_listed(dimension)}
    for case in received:
        rows.setdefault(label_of(dimension, case), []).append(case)
    made = [columns.row(label, counted) for label, counted in rows.items()]
    made.sort(key=lambda row: (row.label in LAST, -row.total, row.label))
    total = columns.row("Total", received)
    return Trend(dimension, columns.every, columns.labels, tuple(made), total)


def _rolling(whole: Scope, month: Period) -> RollingRow:
    first = rolling_from(month)
    span = Period(month.label, first, month_of(month.last).last)
    return RollingRow(
        month.label,
        sum(case.received_on in span for case, _ in whole.received[1]),
        sum(stage.answered_on in span for _, stage in whole.answered[1]),
    )
