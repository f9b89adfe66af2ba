"""Compensation: the Ombudsman's fixed sums, what may be set off, and what may happen to a sum.

Sums are whole pence. What is payable is the award less what is set off against rent arrears and
recharges, by explicit choice and never from a sum the Ombudsman ordered (R-9.1.d, X24).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from best_desktop.domain.money import pounds
from best_desktop.domain.outside_words import (
    CompensationHead,
    CompensationState,
    CompensationTrigger,
)
from best_desktop.domain.toml_table import TableReader
from best_desktop.domain.vocabulary import (
    Word,
)


class Per(Word):
    """What a fixed sum is for one of."""

    DAY = "day", "day"
    WEEK = "week", "week or part of a week"
    VISIT = "visit", "missed visit"


class CompensationRuleError(ValueError):
    """A table of fixed sums cannot be used; the message names the file, the key and the cure."""


class _Reader(TableReader):
    error = CompensationRuleError


@dataclass(frozen=True, slots=True)
class FixedSum:
    """What the Ombudsman's guidance gives for one day, week or visit, in pence."""

    head: CompensationHead
    pence: int
    per: Per


@dataclass(frozen=True, slots=True)
class FixedSums:
    """One edition of the guidance, in force from a day until the next edition."""

    title: str
    in_force_from: date
    sums: tuple[FixedSum, ...]

    def find(self, head: CompensationHead) -> FixedSum | None:
        """The fixed sum of a head; None where the amount is free."""
        return next((each for each in self.sums if each.head is head), None)


_OWNERS = frozenset(("his", "her", "its", "our", "their", "your"))
_SMALL = _OWNERS | {"a", "an", "the", "this", "that", "these", "having", "not", "no"}


def _in_a_sentence(words: str) -> str:
    """Words of somebody's own without the capital they began with, unless it may be a name's."""
    first = words.split(maxsplit=1)[0]
    return words[:1].lower() + words[1:] if first.lower() in _SMALL else words


@dataclass(frozen=True, slots=True)
class Counted:
    """How a fixed sum was worked out: how many days, weeks or visits, at how many pence each."""

    quantity: int
    rate: int
    per: Per


def read_fixed_sums(data: object, file: str) -> FixedSums:
    """Read one edition from its parsed TOML.

    Raises:
        CompensationRuleError: something is missing, wrong, unknown or given twice.
    """
    reader = _Reader(file, "", data)
    title, first = reader.take("title", str), reader.take("in_force_from", date)
    sums = tuple(_sum(each) for each in reader.each("sums"))
    reader.done()
    heads = [each.head for each in sums]
    if len(set(heads)) < len(heads):
        raise CompensationRuleError(f"{file}: 'sums' gives a head twice. Take one of them out.")
    return FixedSums(title, first, sums)


def _sum(reader: _Reader) -> FixedSum:
    head = reader.one_of("head", CompensationHead)
    pence, per = reader.take("pence", int), reader.one_of("per", Per)
    if pence <= 0:
        raise reader.fail("pence", "must be more than nothing.")
    reader.done()
    return FixedSum(head, pence, per)


_REASONS = {
    CompensationHead.LOSS: "losses and costs",
    CompensationHead.MISSED_APPOINTMENT: "a missed appointment",
    CompensationHead.OTHER: "other effects of what went wrong",
}


_UNITS = {Per.DAY: ("day", "days"), Per.WEEK: ("week", "weeks")}


def what_for(head: CompensationHead, note: str = "", counted: Counted | None = None) -> str:
    """What a sum is for, in the middle of a sentence of a letter, and how a fixed sum comes about.

    Only where the head says nothing by itself are the office's own words, ``note``, told.
    """
    reason = _REASONS.get(head, head.label[:1].lower() + head.label[1:])
    if head is CompensationHead.OTHER and note.strip():
        return _in_a_sentence(note.strip())
    if counted is None:
        return reason
    number, rate = counted.quantity, pounds(counted.rate)
    if counted.per is Per.VISIT:
        return reason if number == 1 else f"{number:,} missed appointments at {rate} each"
    one, several = _UNITS[counted.per]
    return f"{reason}: {number:,} {one if number == 1 else several} at {rate} a {one}"


def in_force(editions: Iterable[FixedSums], day: date) -> FixedSums | None:
    """The edition in force on a day; None before the first."""
    begun = [each for each in editions if each.in_force_from <= day]
    return max(begun, key=lambda each: each.in_force_from, default=None)


@dataclass(frozen=True, slots=True)
class Offset:
    """What is set off against rent arrears and against recharges, in pence."""

    arrears: int
    recharge: int

    @property
    def total(self) -> int:
        """Both together."""
        return self.arrears + self.recharge


def largest_offset(award: int, arrears: int, recharge: int) -> Offset:
    """The most that may be set off: never more than is owed, nor more than is awarded."""
    against_arrears = min(award, arrears)
    return Offset(against_arrears, min(award - against_arrears, recharge))


_State, _Trigger = CompensationState, CompensationTrigger
_OWED = (_State.OFFERED, _State.ACCEPTED)


def why_not_answered(state: CompensationState) -> str | None:
    """Why an offer cannot be accepted or declined now; None where it can."""
    if state is _State.OFFERED:
        return None
    if state is _State.ORDERED:
        return "The Ombudsman ordered this sum. It is paid, not accepted or declined (R-9.1.4)."
    return f"This sum is {state.label.lower()} already. Record another offer if there is one."


def why_not_set_off(
    state: CompensationState, trigger: CompensationTrigger, already: int
) -> str | None:
    """Why nothing can be set off now; None where it can. ``already`` is in pence."""
    if trigger is _Trigger.ORDERED:
        return (
            "The Ombudsman ordered this sum. It is paid in full and never set off against what "
            "somebody owes us."
        )
    if already:
        return "This sum is set off already."
    if state not in _OWED:
        return f"This sum is {state.label.lower()}, so there is nothing left to set off."
    return None


def why_not_paid(state: CompensationState) -> str | None:
    """Why a sum cannot be paid now; None where it can."""
    if state in (*_OWED, _State.ORDERED):
        return None
    return f"This sum is {state.label.lower()}, so there is nothing left to pay."
