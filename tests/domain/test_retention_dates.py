"""How long a record is kept, and the clocks of data protection, counted in calendar days."""

from __future__ import annotations

from datetime import date

import pytest

from best_desktop.domain import retention
from best_desktop.domain.working_days import WorkingDays


@pytest.mark.clause("P-14.2")
@pytest.mark.parametrize(
    ("concluded", "years", "last"),
    [
        (date(2025, 5, 29), 6, date(2031, 5, 29)),
        (date(2024, 2, 29), 6, date(2030, 2, 28)),
        (date(2024, 2, 29), 4, date(2028, 2, 29)),
        (date(2025, 12, 31), 1, date(2026, 12, 31)),
    ],
)
def test_kept_to_the_same_date_so_many_years_on(concluded: date, years: int, last: date) -> None:
    assert retention.keep_until(concluded, years) == last


def test_thirty_days_begin_with_the_day_it_was_received() -> None:
    # Fri 20 November to Sat 19 December 2026: not moved from the weekend.
    assert retention.acknowledge_by(date(2026, 11, 20)) == date(2026, 12, 19)
    assert retention.acknowledge_by(date(2028, 2, 1)) == date(2028, 3, 1)


@pytest.mark.parametrize(
    ("received", "longer", "last"),
    [
        (date(2026, 9, 3), False, date(2026, 10, 5)),  # 3 October is a Saturday
        (date(2026, 1, 31), False, date(2026, 3, 2)),  # 28 February is a Saturday
        (date(2026, 11, 25), False, date(2026, 12, 29)),  # Christmas, a weekend, and its Monday
        (date(2026, 9, 3), True, date(2026, 12, 3)),
    ],
)
def test_access_is_due_the_same_date_next_month(
    received: date, longer: bool, last: date, england: WorkingDays
) -> None:
    assert retention.access_by(received, england, longer=longer) == last
