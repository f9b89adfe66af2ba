"""Putting right and learning in the board's figures (R-9.1.a, P-5.1.l, P-12.3)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from best_desktop.domain.figures import Figure, Measured, Section, share
from best_desktop.domain.periods import Period
from best_desktop.domain.report_rows import ActionRecord, LearningRecord, Portfolio
from best_desktop.domain.working_days import WorkingDays

_SECTION = Section.LEARNING


def learning_figures(
    portfolio: Portfolio, period: Period, as_at: date, calendar: WorkingDays
) -> Iterator[Figure]:
    """How long it took to put right, what was learnt and shared, and tenants' reviews."""
    last = min(period.last, as_at)

    def within(day: date | None) -> bool:
        return day is not None and day in period and day <= as_at

    done = [each for each in portfolio.actions if each.due_on and within(each.done_on)]
    yield _average_days(done, period, calendar)
    yield share(
        "M13 on time",
        "Of these, put right by the date promised",
        _SECTION,
        "Of what was put right in the period, what was done on or before the date in the letter.",
        ((each.reference, _in_time(each)) for each in done),
    )
    yield from _lesson_figures(portfolio, period, last)


def _in_time(each: ActionRecord) -> bool:
    return each.done_on is not None and each.due_on is not None and each.done_on <= each.due_on


def _average_days(done: list[ActionRecord], period: Period, calendar: WorkingDays) -> Figure:
    """The average over promises, of which one complaint may have several."""
    days = [calendar.between(each.promised_on, each.done_on) for each in done if each.done_on]
    value = sum(days) / len(days) if days else None
    references = tuple(dict.fromkeys(each.reference for each in done))
    return Figure(
        "M13 days",
        "Average working days to put right",
        _SECTION,
        Measured.WORKING_DAYS,
        sum(days),
        len(days),
        value,
        f"From the decision letter to the day it was done, for what was promised for a date and "
        f"done from {period.days}.",
        references,
        references,
    )


def _lesson_figures(portfolio: Portfolio, period: Period, last: date) -> Iterator[Figure]:
    def within(day: date | None) -> bool:
        return day is not None and day in period and day <= last

    def overdue(each: LearningRecord) -> bool:
        left = each.done_on is None or each.done_on > last
        return left and each.due_on is not None and each.due_on < last

    lessons = portfolio.lessons
    shared = [each for each in portfolio.shares if within(each.shared_on)]
    held = [each for each in portfolio.reviews if within(each.held_on)]
    yield _number(
        "L1",
        "Lessons recorded",
        f"Lessons recorded from {period.days}, from complaints and from themes.",
        [each.reference for each in lessons if within(each.learnt_on)],
    )
    yield _number(
        "L2",
        "Times a lesson was shared",
        f"Each sharing of a lesson from {period.days}.",
        [each.reference for each in shared],
    )
    yield _number(
        "L3",
        "Improvements overdue at the end",
        "Improvements past their date and not done on the last day the report covers.",
        [each.reference for each in lessons if each.learnt_on <= last and overdue(each)],
    )
    sessions = f"Sessions held from {period.days}."
    yield _number("L4", "Reviews of complaints by tenants", sessions, [""] * len(held))
    looked_at = "Without names, in the sessions of the period."
    cases = sum(each.cases for each in held)
    yield _number("L5", "Complaints tenants looked at", looked_at, [""] * cases)


def _number(code: str, name: str, rule: str, each: list[str]) -> Figure:
    """A plain number; what answers a theme counts without a reference."""
    references = tuple(dict.fromkeys(filter(None, each)))
    number = len(each)
    return Figure(
        code, name, _SECTION, Measured.COUNT, number, None, number, rule, references, references
    )
