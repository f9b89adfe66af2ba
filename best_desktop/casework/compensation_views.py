"""What staff say about compensation, and what screens are given of it; sums are whole pence."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from best_desktop.domain.outside_words import (
    CompensationHead,
    CompensationState,
    CompensationTrigger,
    Severity,
)


@dataclass(frozen=True, slots=True)
class ImpactInput:
    """What a fault did to the person, for one upheld point (P-10.2)."""

    what: str
    lasted: str
    severity: Severity
    vulnerability: str = ""


@dataclass(frozen=True, slots=True)
class SumInput:
    """One head of an offer.

    ``quantity`` days, weeks or visits of a fixed sum, which is then worked out; otherwise
    ``amount`` in pence.
    """

    head: CompensationHead
    quantity: int | None = None
    amount: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Offer:
    """An offer of compensation as a senior manager approved it (P-10.1)."""

    trigger: CompensationTrigger
    sums: tuple[SumInput, ...]
    basis: str
    approved_by_id: int
    offered_on: date
    asked: int | None = None
    citation: str = ""


@dataclass(frozen=True, slots=True)
class SetOff:
    """A choice to set off: what was owed on a day, in pence, and against which of the two."""

    balances_on: date
    arrears: int = 0
    recharge: int = 0
    against_arrears: bool = False
    against_recharge: bool = False


@dataclass(frozen=True, slots=True)
class ImpactView:
    """The impact of one point; ``id`` 0 where none is recorded though the point is upheld."""

    id: int
    point_id: int
    number: int
    understanding: str
    upheld: bool
    what: str
    lasted: str
    vulnerability: str
    severity: Severity | None
    version: int


@dataclass(frozen=True, slots=True)
class SumView:
    """One head of a sum."""

    head: CompensationHead
    quantity: int | None
    rate: int | None
    amount: int
    note: str


@dataclass(frozen=True, slots=True)
class CompensationView:
    """A sum as it stands; ``why_not`` says why each step cannot be taken now, by its name.

    ``payable`` is the award less what was set off; ``arrears_left`` and ``recharge_left`` are what
    is owed to us after that.
    """

    id: int
    stage: int
    trigger: CompensationTrigger
    state: CompensationState
    asked: int | None
    amount: int
    sums: tuple[SumView, ...]
    basis: str
    citation: str
    approved_by: str
    offered_on: date
    answered_on: date | None
    balances_on: date | None
    arrears: int | None
    recharge: int | None
    offset_on: date | None
    offset_arrears: int
    offset_recharge: int
    paid_on: date | None
    due_on: date | None
    version: int
    why_not: dict[str, str | None]

    @property
    def offset(self) -> int:
        """All that was set off."""
        return self.offset_arrears + self.offset_recharge

    @property
    def payable(self) -> int:
        """What is paid out."""
        return self.amount - self.offset

    @property
    def arrears_left(self) -> int:
        """Rent arrears after what was set off."""
        return (self.arrears or 0) - self.offset_arrears

    @property
    def recharge_left(self) -> int:
        """Recharges owed after what was set off."""
        return (self.recharge or 0) - self.offset_recharge
