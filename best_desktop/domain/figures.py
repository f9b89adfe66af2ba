"""What a board report is made of: each figure with its count, its rule and whom it counted.

A figure carries its numerator, its denominator, its rule in words and the reference of every
case behind it, so that anybody can check it by hand.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from statistics import median

from best_desktop.domain.periods import Period
from best_desktop.domain.report_rows import ReviewRecord, ShareRecord
from best_desktop.domain.vocabulary import Category, Outcome, StageStart, Word

RULES_VERSION = "1"
"""Version of the readings printed under the figures; raised when a rule's meaning changes."""

NOT_APPLICABLE = "n/a"
UNASSIGNED = "Unassigned"


class Measured(Word):
    """What a figure's value is."""

    COUNT = "count", "Number"
    PERCENT = "percent", "Per cent"
    WORKING_DAYS = "working_days", "Working days"
    PER_THOUSAND = "per_thousand", "Per 1,000 homes"
    MONEY = "money", "Pounds"


class Section(Word):
    """The part of the report a figure belongs to."""

    STAGE_1 = "stage_1", "Stage 1"
    STAGE_2 = "stage_2", "Stage 2"
    STAGE_3 = "stage_3", "Stage 3 and automatic moves"
    OUTCOMES = "outcomes", "Outcomes"
    REMEDIES = "remedies", "Remedies"
    MONEY = "money", "Compensation"
    OPEN = "open", "Open and overdue"
    TENANTS = "tenants", "Tenant satisfaction measures"
    OMBUDSMAN = "ombudsman", "Housing Ombudsman"
    LEARNING = "learning", "Putting right and learning"
    FEEDBACK = "feedback", "Requests, compliments, comments"


class Denominator(Word):
    """What CH02 is a share of; all three are printed, one is the headline (a setting)."""

    RECEIVED = "received", "received in the year"
    ANSWERED = "answered", "answered in the year"
    ANSWERED_OR_DUE = (
        "answered_or_due",
        "received in the year and answered, or past the Code's limit",
    )


class Timeliness(Word):
    """How a date was kept, in words: colour never says it alone."""

    ON_TIME = "on_time", "On time"
    LATE = "late", "Late"
    NOT_DUE = "not_due", "Not due yet"
    DUE_TODAY = "due_today", "Due today"
    OVERDUE = "overdue", "Not done, date passed"
    MOVED_ON = "moved_on", "No answer: moved on automatically"
    ENDED = "ended", "Withdrawn before the date"
    NOT_TIMED = "not_timed", "Not timed"


@dataclass(frozen=True, slots=True)
class ReportRules:
    """What the organisation has settled about its reports (A2, A7–A9)."""

    year_starts_in_month: int = 4
    headline: Denominator = Denominator.ANSWERED
    welsh_in_tsm: bool = False


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure with all that is needed to check it.

    ``value`` is None where the denominator is nothing (shown "n/a"): a share of 1 for per cent,
    otherwise as many as ``measured`` says. ``references`` are the cases of the denominator, or
    the cases counted; ``met`` those of them in the numerator.
    """

    code: str
    name: str
    section: Section
    measured: Measured
    numerator: int | None
    denominator: int | None
    value: float | None
    rule: str
    references: tuple[str, ...] = ()
    met: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The value for people, one decimal place except for plain numbers: '66.7%'."""
        if self.value is None:
            return NOT_APPLICABLE
        value = self._exact()
        if self.measured is Measured.MONEY:
            return f"£{value:,.2f}"
        if self.measured is Measured.COUNT:
            return f"{value:,.0f}"
        rounded = value.quantize(Decimal("0.1"), ROUND_HALF_UP)
        return f"{rounded:,}%" if self.measured is Measured.PERCENT else f"{rounded:,}"

    def _exact(self) -> Decimal:
        scale = {Measured.PERCENT: 100, Measured.PER_THOUSAND: 1000}.get(self.measured, 1)
        if self.numerator is None or not self.denominator:
            return Decimal(str(self.value))
        return Decimal(self.numerator) * scale / Decimal(self.denominator)


def count(code: str, name: str, section: Section, rule: str, references: Iterable[str]) -> Figure:
    """A plain number of cases."""
    counted = tuple(references)
    number = len(counted)
    return Figure(code, name, section, Measured.COUNT, number, None, number, rule, counted, counted)


def money(
    code: str, name: str, section: Section, rule: str, sums: Iterable[tuple[str, int]]
) -> Figure:
    """The total of sums in pence by reference; the numerator is how many sums there are."""
    listed = tuple(sums)
    references = tuple(dict.fromkeys(reference for reference, _ in listed))
    total = sum(pence for _, pence in listed) / 100
    return Figure(
        code, name, section, Measured.MONEY, len(listed), None, total, rule, references, references
    )


def share(
    code: str,
    name: str,
    section: Section,
    rule: str,
    members: Iterable[tuple[str, bool]],
) -> Figure:
    """The share of ``members`` (reference, whether it counts) that count; n/a of nobody."""
    listed = tuple(members)
    met = tuple(reference for reference, counts in listed if counts)
    value = len(met) / len(listed) if listed else None
    everybody = tuple(reference for reference, _ in listed)
    return Figure(
        code, name, section, Measured.PERCENT, len(met), len(listed), value, rule, everybody, met
    )


def average(code: str, name: str, section: Section, rule: str, days: Mapping[str, int]) -> Figure:
    """The average of working days by reference; n/a of nobody."""
    total, number = sum(days.values()), len(days)
    value = total / number if number else None
    listed = tuple(days)
    return Figure(
        code, name, section, Measured.WORKING_DAYS, total, number, value, rule, listed, listed
    )


def middle(code: str, name: str, section: Section, rule: str, days: Mapping[str, int]) -> Figure:
    """The median of working days by reference; n/a of nobody."""
    value = float(median(days.values())) if days else None
    listed = tuple(days)
    return Figure(
        code, name, section, Measured.WORKING_DAYS, None, len(days), value, rule, listed, listed
    )


@dataclass(frozen=True, slots=True)
class GroupRow:
    """One line of a breakdown: received counts stage 1 cases, answered stage 1 answers."""

    label: str
    received: int
    answered: int
    on_time: int
    upheld: int
    partly_upheld: int
    not_upheld: int


@dataclass(frozen=True, slots=True)
class Group:
    """A breakdown whose ``total`` equals the register's own count."""

    title: str
    rows: tuple[GroupRow, ...]
    total: GroupRow


@dataclass(frozen=True, slots=True)
class OutcomeRow:
    """The outcomes of the answers given at one stage."""

    stage: int
    upheld: int
    partly_upheld: int
    not_upheld: int
    not_recorded: int

    @property
    def total(self) -> int:
        """All answers at the stage."""
        return self.upheld + self.partly_upheld + self.not_upheld + self.not_recorded


@dataclass(frozen=True, slots=True)
class MonthRow:
    """What came in and went out in one month, at stage 1 and stage 2."""

    label: str
    received: int
    answered: int
    on_time: int
    stage_2_received: int
    stage_2_answered: int
    stage_2_on_time: int


@dataclass(frozen=True, slots=True)
class StageLine:
    """A case received or answered at a stage in the period, with how its dates were kept."""

    reference: str
    stage: int
    procedure: str
    started_on: date
    started_how: StageStart
    acknowledge_due: date | None
    acknowledged_on: date | None
    acknowledged: Timeliness
    due: date | None
    extended: bool
    answered_on: date | None
    answered: Timeliness
    days: int | None
    outcome: Outcome | None
    category: Category
    scheme: str
    in_tenant_measures: bool


@dataclass(frozen=True, slots=True)
class OpenLine:
    """A case open at the end of the period; ``overdue_by`` in working days, 0 where in time."""

    reference: str
    stage: int
    received_on: date
    waits_for: str
    due: date | None
    overdue: bool
    overdue_by: int
    category: Category
    scheme: str
    department: str


@dataclass(frozen=True, slots=True)
class HomesUsed:
    """The homes CH01 divides by: None where none were entered; ``note`` says whence in words."""

    homes: int | None
    year_end: date | None
    note: str


@dataclass(frozen=True, slots=True)
class BoardFigures:
    """All of a board report; ``closes_on`` is the last day of the period, or the run if earlier.

    ``year`` is what CH01 and CH02 cover: the reporting year up to the end of the period.
    """

    period: Period
    as_at: date
    closes_on: date
    year: Period
    rules: ReportRules
    figures: tuple[Figure, ...]
    outcomes: tuple[OutcomeRow, ...]
    groups: tuple[Group, ...]
    months: tuple[MonthRow, ...]
    stage_lines: tuple[StageLine, ...]
    open_lines: tuple[OpenLine, ...]
    homes: HomesUsed
    three_stages: bool
    shares: tuple[ShareRecord, ...] = ()
    reviews: tuple[ReviewRecord, ...] = ()

    def figure(self, code: str) -> Figure:
        """One figure by its code; KeyError where there is none."""
        for each in self.figures:
            if each.code == code:
                return each
        raise KeyError(code)

    def section(self, section: Section) -> tuple[Figure, ...]:
        """The figures of one part of the report, in order."""
        return tuple(each for each in self.figures if each.section is section)

    def group(self, title: str) -> Group:
        """One breakdown by its title; KeyError where there is none."""
        for each in self.groups:
            if each.title == title:
                return each
        raise KeyError(title)
