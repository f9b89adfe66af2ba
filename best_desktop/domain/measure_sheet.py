"""Every measure of a period under one plain name, for the measures sheet and for other programs.

The figures are those of the board's report; beside them stand the readings a reader may ask for:
CH02 without and with the acknowledgement (A8), and the spans and rates that landlords publish.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from best_desktop.domain.figures import (
    BoardFigures,
    Denominator,
    Figure,
    Measured,
    ReportRules,
    Section,
    average,
    share,
)
from best_desktop.domain.measures import (
    answered_figures,
    automatic_figures,
    days_figures,
    escalated_figures,
)
from best_desktop.domain.performance import board_figures
from best_desktop.domain.periods import Period
from best_desktop.domain.report_rows import Portfolio
from best_desktop.domain.report_scope import Scope
from best_desktop.domain.tenant_measures import TenantMeasures
from best_desktop.domain.vocabulary import FAULT_FOUND, Nation
from best_desktop.domain.working_days import WorkingDays

_ODD = re.compile(r"[^a-z0-9]+")
_HEADLINES = {
    "M4 stage 1 average": ("m4", "mean_wd_receipt_to_answer"),
    "M4 stage 1 median": ("median_wd_receipt_to_answer",),
    "M2": ("acknowledged_on_time",),
    "M11 contacts": ("m11",),
}


@dataclass(frozen=True, slots=True)
class MeasureSheet:
    """The figures by name, with the report they are part of."""

    board: BoardFigures
    figures: Mapping[str, Figure]


def measure_sheet(
    portfolio: Portfolio,
    period: Period,
    as_at: date,
    calendars: Mapping[Nation, WorkingDays],
    rules: ReportRules | None = None,
) -> MeasureSheet:
    """Work out every measure of a period, as things stood on ``as_at``.

    Raises:
        OutsideCalendar: a case's dates lie in a year whose bank holidays are not entered.
    """
    rules = rules or ReportRules()
    board = board_figures(portfolio, period, as_at, calendars, rules)
    scope = Scope.of(portfolio.cases, period, as_at, calendars)
    named: dict[str, Figure] = {}
    for figure in (*board.figures, *_stage_3(scope)):
        if figure.section is Section.TENANTS:
            continue  # named by stage and denominator below
        named.setdefault(plain_name(figure.code), figure)
        for name in _HEADLINES.get(figure.code, ()):
            named[name] = figure
    named["m8"], named["m9"] = _upheld(scope), _remedies(board)
    named["escalation_rate"] = _escalation_rate(scope)
    named["mean_wd_ack_to_answer"] = _from_acknowledgement(scope)
    tenants = TenantMeasures(scope, board.year, board.homes, rules)
    named |= dict(_in_time(tenants))
    return MeasureSheet(board, dict(sorted(named.items(), key=lambda each: _order(each[0]))))


def plain_name(code: str) -> str:
    """A figure's code as a name for other programs: 'M5 answered' is m5_answered."""
    return _ODD.sub("_", code.casefold()).strip("_")


def _order(name: str) -> tuple[str, int, str]:
    """M2 before M10."""
    number = re.match(r"([a-z]+)(\d*)", name)
    head, digits = number.groups() if number else (name, "")
    # The measures by their numbers, what has a name of its own after them.
    return (head if digits else f"~{head}"), int(digits or 0), name


def _stage_3(scope: Scope) -> Iterator[Figure]:
    """M6 and M7 also where no case of the period has three stages: 0 is an answer too."""
    yield from escalated_figures(scope, 3, "M6")
    yield from answered_figures(scope, 3, ("M6 answered", "M6 extended"))
    yield from days_figures(scope, 3, "M6 days")
    yield from automatic_figures(scope)


def _upheld(scope: Scope) -> Figure:
    """M8 in one figure: decisions that found something wrong."""
    return share(
        "M8",
        "Decisions upheld or partly upheld",
        Section.OUTCOMES,
        f"Of decision letters of every stage sent from {scope.period.days}, those with the overall "
        "outcome upheld or partly upheld.",
        (
            (case.reference, stage.outcome in FAULT_FOUND)
            for number in (1, 2, 3)
            for case, stage in scope.answered[number]
        ),
    )


def _remedies(board: BoardFigures) -> Figure:
    """M9 in one figure: remedies of every kind."""
    kinds = [each for each in board.section(Section.REMEDIES) if each.code.startswith("M9 ")]
    references = tuple(reference for each in kinds for reference in each.references)
    number = sum(each.numerator or 0 for each in kinds)
    return Figure(
        "M9",
        "Remedies given",
        Section.REMEDIES,
        Measured.COUNT,
        number,
        None,
        number,
        f"Remedies of every kind given with decision letters sent from {board.period.days}.",
        references,
        references,
    )


def _escalation_rate(scope: Scope) -> Figure:
    """Stage 2 over stage 1, both received in the period: one base, printed with it."""
    first = [case.reference for case, _ in scope.received[1]]
    second = [case.reference for case, _ in scope.received[2]]
    value = len(second) / len(first) if first else None
    return Figure(
        "Escalation rate",
        "Stage 2 complaints for each stage 1 complaint",
        Section.STAGE_2,
        Measured.PERCENT,
        len(second),
        len(first),
        value,
        f"Complaints that moved to stage 2, divided by complaints received at stage 1, both from "
        f"{scope.period.days}.",
        tuple(dict.fromkeys((*first, *second))),
        tuple(second),
    )


def _from_acknowledgement(scope: Scope) -> Figure:
    days = {
        case.reference: scope.calendars[case.nation].between(
            stage.acknowledged_on, stage.answered_on
        )
        for case, stage in scope.answered[1]
        if stage.acknowledged_on is not None and stage.answered_on is not None
    }
    return average(
        "M4 from acknowledgement",
        "Working days from acknowledgement to the stage 1 answer, average",
        Section.STAGE_1,
        f"Over stage 1 decision letters sent from {scope.period.days}: working days from the "
        "acknowledgement (not counted) to the decision letter (counted).",
        days,
    )


def _in_time(tenants: TenantMeasures) -> Iterator[tuple[str, Figure]]:
    """CH01 and CH02 by name; CH02 also without (literal) and with the acknowledgement (strict)."""
    for stage in (1, 2):
        yield f"ch01_{stage}", tenants.per_thousand(stage)
        for denominator in Denominator:
            name = f"ch02_{stage}_{denominator.value}"
            yield name, tenants.in_time(stage, denominator)
            strict = tenants.in_time(stage, denominator)
            literal = replace(tenants, acknowledged=False).in_time(stage, denominator)
            yield f"{name}_strict", replace(strict, name=f"{strict.name}, acknowledged in time")
            yield f"{name}_literal", replace(literal, name=f"{literal.name}, the answer alone")
