"""The fields and conditions of compensation: what it is for, what is taken from it, what is paid.

They are part of the vocabulary in :mod:`best_desktop.domain.letter_fields`. A field is given as
what an empty one is called and how its text comes from the facts; sums are whole pence.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from best_desktop.domain.letter_facts import LetterFacts, MoneyFacts, SumFacts
from best_desktop.domain.money import pounds
from best_desktop.domain.outside_words import CompensationState
from best_desktop.domain.working_days import long_date


def parts_of(facts: LetterFacts) -> tuple[SumFacts, ...]:
    """What the compensation of a letter is made of, every offer after the other."""
    return tuple(
        part
        for money in facts.compensation
        for part in money.heads or (SumFacts(money.amount, ""),)
    )


def _day(day: date | None) -> str:
    return long_date(day) if day else ""


def _total(sum_of: Callable[[MoneyFacts], int]) -> Callable[[LetterFacts], int]:
    return lambda facts: sum(sum_of(money) for money in facts.compensation)


_AWARDED = _total(lambda money: money.amount)
_RENT = _total(lambda money: money.off_arrears)
_RECHARGES = _total(lambda money: money.off_recharge)
_OPEN = _total(lambda money: money.payable if money.open else 0)


def _rent_after(facts: LetterFacts) -> int:
    """What rent is owed after the last sum taken from it."""
    left = [money.arrears - money.off_arrears for money in facts.compensation if money.off_arrears]
    return left[-1] if left else 0


def _recharges_after(facts: LetterFacts) -> int:
    left = [
        money.recharge - money.off_recharge for money in facts.compensation if money.off_recharge
    ]
    return left[-1] if left else 0


def _is(state: CompensationState) -> Callable[[MoneyFacts], bool]:
    return lambda money: money.state is state and money.open


_OFFERED, _ACCEPTED = _is(CompensationState.OFFERED), _is(CompensationState.ACCEPTED)


def answer_asked_by(facts: LetterFacts) -> date | None:
    """The day a letter asks for an answer to an offer by; None where it makes none."""
    return facts.offer_reply_by if any(map(_OFFERED, facts.compensation)) else None


_ACCEPTED_MONEY = _total(lambda money: money.payable if _ACCEPTED(money) else 0)

TEXTS: Mapping[str, tuple[str, Callable[[LetterFacts], str]]] = {
    "compensation_total": ("the whole compensation", lambda facts: pounds(_AWARDED(facts))),
    "rent_taken": ("what is set off against rent", lambda facts: pounds(_RENT(facts))),
    "rent_before": (
        "the rent owed before", lambda facts: pounds(_rent_after(facts) + _RENT(facts)),
    ),
    "rent_after": ("the rent still owed", lambda facts: pounds(_rent_after(facts))),
    "recharges_taken": (
        "what is set off against recharges", lambda facts: pounds(_RECHARGES(facts)),
    ),
    "recharges_before": (
        "the recharges owed before",
        lambda facts: pounds(_recharges_after(facts) + _RECHARGES(facts)),
    ),
    "recharges_after": ("the recharges still owed", lambda facts: pounds(_recharges_after(facts))),
    "money_left": ("what is left to be paid", lambda facts: pounds(_OPEN(facts))),
    "accepted_money": ("what was accepted", lambda facts: pounds(_ACCEPTED_MONEY(facts))),
    "offer_reply_by": ("by when to answer the offer", lambda facts: _day(facts.offer_reply_by)),
    "offer_pay_days": (
        "within how many days we pay", lambda facts: str(facts.offer_pay_days or ""),
    ),
    "money_paid_by": ("by when we pay what was accepted", lambda facts: _day(facts.money_paid_by)),
    "money_promised_for": (
        "the day promised for the payment", lambda facts: _day(facts.money_promised_for),
    ),
}  # fmt: skip

CONDITIONS: Mapping[str, Callable[[LetterFacts], bool]] = {
    "one_sum": lambda facts: len(parts_of(facts)) == 1,
    "money_offered": lambda facts: any(map(_OFFERED, facts.compensation)),
    "money_accepted": lambda facts: any(map(_ACCEPTED, facts.compensation)),
    "money_left": lambda facts: _OPEN(facts) > 0,
    "money_date_known": lambda facts: facts.money_paid_by is not None,
    "money_promised": lambda facts: facts.money_promised_for is not None,
    "set_off": lambda facts: _RENT(facts) + _RECHARGES(facts) > 0,
    "wholly_set_off": lambda facts: _RENT(facts) + _RECHARGES(facts) == _AWARDED(facts),
    "rent_taken": lambda facts: _RENT(facts) > 0,
    "rent_left": lambda facts: _rent_after(facts) > 0,
    "recharges_taken": lambda facts: _RECHARGES(facts) > 0,
    "recharges_left": lambda facts: _recharges_after(facts) > 0,
}

SUM_TEXTS: Mapping[str, tuple[str, Callable[[SumFacts], str]]] = {
    "sum_amount": ("the sum", lambda part: pounds(part.amount)),
    "sum_reason": ("what the sum is for", lambda part: part.reason.strip().rstrip(".;,")),
}
OFFER_TEXTS: Mapping[str, tuple[str, Callable[[MoneyFacts], str]]] = {
    "amount": ("the sum", lambda money: pounds(money.amount)),
    "payable": ("what we pay", lambda money: pounds(money.payable)),
    "paid_on": ("when it was paid", lambda money: _day(money.paid_on)),
}
OFFER_CONDITIONS: Mapping[str, Callable[[MoneyFacts], bool]] = {
    "paid": lambda money: money.state is CompensationState.PAID,
}
