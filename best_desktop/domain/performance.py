"""The board's figures: frozen rows in, every measure of a period out.

:func:`board_figures` is the one function behind the Reports page, the board workbook and the
command line, so that no two of them can say different things (B-67).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from best_desktop.domain.breakdowns import groups, months, outcomes
from best_desktop.domain.case_lines import action_figures, open_figures, open_lines, stage_lines
from best_desktop.domain.figures import (
    BoardFigures,
    Figure,
    ReportRules,
    Section,
    count,
)
from best_desktop.domain.learning_measures import learning_figures
from best_desktop.domain.measures import (
    acknowledged_figure,
    answered_figures,
    automatic_figures,
    days_figures,
    escalated_figures,
    outcome_figures,
    received_figures,
    refused_escalations,
    remedy_figures,
)
from best_desktop.domain.outside_measures import money_figures, ombudsman_figures
from best_desktop.domain.periods import Period
from best_desktop.domain.report_rows import Portfolio
from best_desktop.domain.report_scope import Scope
from best_desktop.domain.tenant_measures import TenantMeasures, homes_used, year_to_date
from best_desktop.domain.vocabulary import Nation, PraiseSubject
from best_desktop.domain.working_days import WorkingDays

__all__ = ["BoardFigures", "Figure", "Period", "Portfolio", "ReportRules", "board_figures"]


def board_figures(
    portfolio: Portfolio,
    period: Period,
    as_at: date,
    calendars: Mapping[Nation, WorkingDays],
    rules: ReportRules | None = None,
) -> BoardFigures:
    """Work out every figure for a period, as things stood on ``as_at`` (the date of the run).

    Raises:
        OutsideCalendar: a case's dates lie in a year whose bank holidays are not entered.
    """
    rules = rules or ReportRules()
    scope = Scope.of(portfolio.cases, period, as_at, calendars)
    year = year_to_date(period, rules)
    homes = homes_used(portfolio.homes, year, rules)
    still_open = open_lines(scope)
    lines = tuple(line for number in (1, 2, 3) for line in stage_lines(scope, number, rules))
    in_report = {line.reference for line in lines} | {line.reference for line in still_open}
    three_stages = any(each.last_stage > 2 for each in scope.cases if each.reference in in_report)
    tenants = TenantMeasures(scope, year, homes, rules)
    return BoardFigures(
        period=period,
        as_at=as_at,
        closes_on=scope.closes_on,
        year=year,
        rules=rules,
        figures=(
            *_stage_figures(scope, three_stages=three_stages),
            *money_figures(portfolio.sums, period, as_at),
            *open_figures(scope, still_open),
            *action_figures(scope, portfolio.actions),
            *tenants.figures(),
            *ombudsman_figures(portfolio.outside, period, as_at),
            *learning_figures(portfolio, period, as_at, calendars[Nation.ENGLAND]),
            *_feedback_figures(portfolio, period, as_at),
        ),
        outcomes=outcomes(scope, 3 if three_stages else 2),
        groups=groups(scope),
        months=months(scope),
        stage_lines=lines,
        open_lines=still_open,
        homes=homes,
        three_stages=three_stages,
        shares=tuple(e for e in portfolio.shares if e.shared_on in period and e.shared_on <= as_at),
        reviews=tuple(e for e in portfolio.reviews if e.held_on in period and e.held_on <= as_at),
    )


def _stage_figures(scope: Scope, *, three_stages: bool) -> Iterator[Figure]:
    yield from received_figures(scope)
    yield acknowledged_figure(scope, 1, "M2")
    yield from answered_figures(scope, 1, ("M3", "M3 extended"))
    yield from days_figures(scope, 1, "M4 stage 1")
    yield from escalated_figures(scope, 2, "M5")
    yield acknowledged_figure(scope, 2, "M5 acknowledged")
    yield from answered_figures(scope, 2, ("M5 answered", "M5 extended"))
    yield from days_figures(scope, 2, "M4 stage 2")
    yield refused_escalations(scope)
    if three_stages:
        yield from escalated_figures(scope, 3, "M6")
        yield from answered_figures(scope, 3, ("M6 answered", "M6 extended"))
        yield from days_figures(scope, 3, "M6 days")
        yield from automatic_figures(scope)
    for number in (1, 2, 3) if three_stages else (1, 2):
        yield from outcome_figures(scope, number)
    yield from remedy_figures(scope)


def _feedback_figures(portfolio: Portfolio, period: Period, as_at: date) -> Iterator[Figure]:
    """Service requests, compliments and comments: never counted as complaints (P-6.3)."""
    section, days = Section.FEEDBACK, period.days
    requests = [
        each
        for each in portfolio.requests
        if each.received_on in period and each.received_on <= as_at
    ]
    of_these = "Of the service requests received in the period,"
    yield count(
        "SR",
        "Service requests received",
        section,
        f"Service requests received from {days}. They are recorded and reviewed, and are no "
        "complaints.",
        (each.reference for each in requests),
    )
    yield count(
        "SR there and then",
        "Of these, done there and then",
        section,
        f"{of_these} those put right at first contact.",
        (each.reference for each in requests if each.there_and_then),
    )
    yield count(
        "SR open",
        "Of these, still to be done",
        section,
        f"{of_these} those with no date done.",
        (
            each.reference
            for each in requests
            if not each.there_and_then and (each.done_on is None or each.done_on > as_at)
        ),
    )
    yield count(
        "SR raised",
        "Of these, became complaints",
        section,
        f"{of_these} those a complaint was raised from. The complaint is counted in M1.",
        (each.reference for each in requests if each.raised),
    )
    yield count(
        "SR dissatisfied",
        "Of these, dissatisfied and not logged as a complaint",
        section,
        f"{of_these} those where the person was dissatisfied and no complaint was raised.",
        (each.reference for each in requests if each.dissatisfied and not each.raised),
    )
    compliments = [
        each
        for each in portfolio.compliments
        if each.received_on in period and each.received_on <= as_at
    ]
    yield count(
        "CP",
        "Compliments received",
        section,
        f"Compliments received from {days}.",
        (each.reference for each in compliments),
    )
    for about in PraiseSubject:
        yield count(
            f"CP {about.value}",
            f"Of these, about: {about.label.lower()}",
            section,
            f"Of the compliments received in the period, those about: {about.label.lower()}.",
            (each.reference for each in compliments if each.about is about),
        )
    yield count(
        "CM",
        "Comments and suggestions received",
        section,
        f"Comments and suggestions received from {days}.",
        (
            each.reference
            for each in portfolio.comments
            if each.received_on in period and each.received_on <= as_at
        ),
    )
