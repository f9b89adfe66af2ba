"""The Housing Ombudsman and the Designated Person: when, with what findings, and what binds us."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from best_desktop.domain.outside_words import (
    BroughtBy,
    ExternalBody,
    Finding,
)
from best_desktop.domain.procedure import OmbudsmanRule
from best_desktop.domain.working_days import long_date

AGAINST_US = frozenset(
    (Finding.SEVERE_MALADMINISTRATION, Finding.MALADMINISTRATION, Finding.SERVICE_FAILURE)
)
"""The findings that may carry an order; service failure is a form of maladministration."""


def why_no_orders(findings: Collection[Finding]) -> str | None:
    """Why a determination with these findings can hold no order; None where it can (R-9.1.5)."""
    if AGAINST_US.isdisjoint(findings):
        return (
            "Only maladministration or service failure carries an order. Record this as a "
            "recommendation, or correct the finding (R-9.1.5)."
        )
    return None


def overall(findings: Iterable[Finding]) -> Finding:
    """The finding a determination is known by: the gravest of its issues."""
    order = list(Finding)
    return min(findings, key=order.index)


def why_no_designated_person(rule: OmbudsmanRule) -> str | None:
    """Why a complaint is not brought to a Designated Person; None where its procedure has one."""
    if rule.designated_person:
        return None
    return (
        "The procedure of this complaint has no Designated Person. If somebody such as a "
        "councillor helps, record a contact, or say who speaks on the complaint."
    )


def early(
    rule: OmbudsmanRule,
    body: ExternalBody,
    brought_by: BroughtBy,
    final_answer_on: date | None,
    referred_on: date,
) -> str:
    """What to tell about a referral before its time; empty where it is in time (R-9.1.3, X13).

    Eight weeks held until the Ombudsman dropped them, and never for a Designated Person.
    """
    if body is ExternalBody.DESIGNATED_PERSON or not rule.wait_calendar_days:
        return ""
    if rule.wait_ended_on and referred_on >= rule.wait_ended_on:
        return ""
    if brought_by is BroughtBy.DESIGNATED_PERSON:
        return ""
    if final_answer_on is None:
        return (
            "There is no final decision yet, and the Ombudsman takes a complaint only eight weeks "
            f"after it ({rule.clause})."
        )
    first = final_answer_on + timedelta(days=rule.wait_calendar_days)
    if referred_on >= first:
        return ""
    return (
        f"Eight weeks from the final decision end on {long_date(first)}. Before then only a "
        f"Designated Person may bring it to the Ombudsman ({rule.clause})."
    )


@dataclass(frozen=True, slots=True)
class YearCompared:
    """Referrals in a year as we counted them and as the Ombudsman published them (R-B.7)."""

    year: int
    counted: int
    published: int | None

    @property
    def difference(self) -> int | None:
        """Published less counted; None where nothing is published yet."""
        return None if self.published is None else self.published - self.counted


def compared(counted: dict[int, int], published: dict[int, int]) -> tuple[YearCompared, ...]:
    """Each year either counts, the newest first; ``year`` is that in which it begins."""
    years = sorted({*counted, *published}, reverse=True)
    return tuple(YearCompared(each, counted.get(each, 0), published.get(each)) for each in years)
