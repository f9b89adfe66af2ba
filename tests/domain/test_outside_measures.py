"""M9's sums and M11: each by its own date, as known on the day of the report."""

from datetime import date

import pytest

from best_desktop.domain.figures import Figure, Measured
from best_desktop.domain.outside_measures import money_figures, ombudsman_figures
from best_desktop.domain.periods import Period
from best_desktop.domain.report_rows import Outside, OutsideRecord, SumRecord

Q1 = Period("Q1 2026/27", date(2026, 4, 1), date(2026, 6, 30))
AFTER = date(2026, 7, 10)
MAY, JUNE, JULY = date(2026, 5, 6), date(2026, 6, 3), date(2026, 7, 1)


def money_of(*sums: SumRecord, as_at: date = AFTER) -> dict[str, str]:
    return {each.code: each.text for each in money_figures(sums, Q1, as_at)}


@pytest.mark.clause("P-10.1", "R-9.1.d", "R-9.1.4")
def test_sums_are_counted_by_the_date_of_each_step() -> None:
    offered = SumRecord("A", MAY, 20_000, offset_on=JUNE, offset=6_500, paid_on=JULY)
    ordered = SumRecord("B", JUNE, 25_000, ordered=True, paid_on=JUNE)
    earlier = SumRecord("C", date(2026, 3, 31), 1_000_050, paid_on=MAY)
    assert money_of(offered, ordered, earlier) == {
        "M9 money offered": "£200.00",
        "M9 money ordered": "£250.00",
        "M9 money offset": "£65.00",
        "M9 money paid": "£10,250.50",
    }
    assert money_of(offered, as_at=MAY)["M9 money offset"] == "£0.00"


def test_a_total_tells_how_many_sums_and_whose() -> None:
    sums = (SumRecord("A", MAY, 100), SumRecord("A", MAY, 200), SumRecord("B", MAY, 300))
    first = next(money_figures(sums, Q1, AFTER))
    assert (first.measured, first.numerator, first.value) == (Measured.MONEY, 3, 6.0)
    assert first.references == ("A", "B")


def outside(*records: OutsideRecord, as_at: date = AFTER) -> dict[str, Figure]:
    return {each.code: each for each in ombudsman_figures(records, Q1, as_at)}


@pytest.mark.clause("R-B.7", "R-9.1.4", "R-9.1.6")
def test_what_passed_between_us_and_the_ombudsman_is_counted_by_kind() -> None:
    records = [OutsideRecord(kind, kind.value, MAY) for kind in Outside]
    late = OutsideRecord(Outside.CONTACT, "July", JULY)
    found = outside(*records, late)
    for kind, code in (
        (Outside.CONTACT, "M11 contacts"),
        (Outside.REFERRAL, "M11 referrals"),
        (Outside.DETERMINATION, "M11 determinations"),
        (Outside.AGAINST_US, "M11 against"),
        (Outside.ORDER, "M11 orders"),
        (Outside.RECOMMENDATION, "M11 recommendations"),
    ):
        assert found[code].met == (kind.value,)


@pytest.mark.clause("R-9.1.4")
def test_orders_are_due_done_or_overdue_at_the_end_of_the_period() -> None:
    orders = [
        OutsideRecord(Outside.ORDER, "kept", MAY, JUNE, MAY),
        OutsideRecord(Outside.ORDER, "late", MAY, JUNE, JULY),
        OutsideRecord(Outside.ORDER, "to come", MAY, JULY),
        OutsideRecord(Outside.ORDER, "made later", JULY, JULY),
    ]
    found = outside(*orders)
    assert found["M11 orders"].met == ("kept", "late", "to come")
    assert found["M11 orders due"].met == ("kept", "late")
    assert found["M11 orders done"].met == ("kept",)
    assert found["M11 orders overdue"].met == ("late",)
    # Seen on its due date it is owed, and not overdue yet.
    assert outside(*orders, as_at=JUNE)["M11 orders overdue"].met == ()
