"""Money and the Ombudsman in the board's figures: M9's sums, and M11."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date

from best_desktop.domain.figures import Figure, Section, count, money
from best_desktop.domain.periods import Period
from best_desktop.domain.report_rows import Outside, OutsideRecord, SumRecord


def money_figures(sums: Iterable[SumRecord], period: Period, as_at: date) -> Iterator[Figure]:
    """M9: compensation offered, ordered, set off and paid, each by its own date."""
    listed = tuple(sums)

    def within(day: date | None) -> bool:
        return day is not None and day in period and day <= as_at

    kinds: tuple[tuple[str, str, Callable[[SumRecord], bool], Callable[[SumRecord], int]], ...] = (
        ("offered", "offered", lambda x: not x.ordered and within(x.offered_on), _amount),
        ("ordered", "ordered by the Ombudsman", lambda x: x.ordered and within(x.offered_on),
         _amount),
        ("offset", "set off against what was owed", lambda x: within(x.offset_on),
         lambda each: each.offset),
        ("paid", "paid", lambda each: within(each.paid_on), lambda each: each.paid),
    )  # fmt: skip
    for code, name, counts, pence in kinds:
        yield money(
            f"M9 money {code}",
            f"Compensation {name}",
            Section.MONEY,
            f"Compensation {name} from {period.days}. The number is how many sums it is made of.",
            ((each.reference, pence(each)) for each in listed if counts(each)),
        )


def _amount(each: SumRecord) -> int:
    return each.amount


_NAMES = (
    (Outside.CONTACT, "M11 contacts", "Contacts with the Ombudsman"),
    (Outside.REFERRAL, "M11 referrals", "Complaints brought to the Ombudsman"),
    (Outside.DETERMINATION, "M11 determinations", "Determinations"),
    (Outside.AGAINST_US, "M11 against", "Of these, with maladministration or service failure"),
    (Outside.ORDER, "M11 orders", "Orders made"),
    (Outside.RECOMMENDATION, "M11 recommendations", "Recommendations made"),
)


def ombudsman_figures(
    outside: Iterable[OutsideRecord], period: Period, as_at: date
) -> Iterator[Figure]:
    """M11: contacts, referrals, determinations, orders by how they were kept, recommendations."""
    known = [each for each in outside if each.on <= as_at]
    for kind, code, name in _NAMES:
        yield count(
            code,
            name,
            Section.OMBUDSMAN,
            f"{name}: from {period.days}, by the date of each.",
            (each.reference for each in known if each.kind is kind and each.on in period),
        )
    yield from _orders([each for each in known if each.kind is Outside.ORDER], period, as_at)


def _orders(orders: list[OutsideRecord], period: Period, as_at: date) -> Iterator[Figure]:
    last = min(period.last, as_at)

    def done(each: OutsideRecord) -> bool:
        return each.done_on is not None and each.done_on <= last

    def due(each: OutsideRecord) -> bool:
        return each.due_on is not None and each.due_on in period

    def overdue(each: OutsideRecord) -> bool:
        return not done(each) and each.due_on is not None and each.due_on < last

    kinds: tuple[tuple[str, str, str, Callable[[OutsideRecord], bool]], ...] = (
        ("due", "Orders due", f"Orders due from {period.days}.", due),
        (
            "done",
            "Orders complied with",
            f"Orders complied with from {period.days}, whenever they were due.",
            lambda each: done(each) and each.done_on in period,
        ),
        (
            "overdue",
            "Orders overdue at the end",
            "Orders past their date and not complied with on the last day the report covers.",
            lambda each: each.on <= last and overdue(each),
        ),
    )
    for code, name, rule, counts in kinds:
        yield count(
            f"M11 orders {code}",
            name,
            Section.OMBUDSMAN,
            rule,
            (each.reference for each in orders if counts(each)),
        )
