from datetime import date, datetime

import pytest

from best_desktop.domain.facts import (
    CaseFacts,
    StageFacts,
    log_by,
    log_status,
    months_before,
    over_twelve_months,
)
from best_desktop.domain.vocabulary import LogStatus, StageStart


@pytest.mark.parametrize(
    ("received", "issue", "over"),
    [
        ("2025-06-16", "2024-06-16", False),
        ("2025-06-16", "2024-06-15", True),
        ("2024-02-29", "2023-02-28", False),
        ("2024-02-29", "2023-02-27", True),
        ("2025-02-28", "2024-02-29", False),
        ("2025-02-28", "2024-02-28", False),
        ("2025-02-28", "2024-02-27", True),
        # W06a: a letter of 18 May 2026 about damp on 10 March 2025.
        ("2026-05-18", "2025-03-10", True),
        ("2026-05-18", "2025-05-18", False),
    ],
)
@pytest.mark.clause("P-8.1.b", "W06")
def test_over_twelve_months(received: str, issue: str, *, over: bool) -> None:
    day = date.fromisoformat
    assert over_twelve_months(day(issue), day(received)) is over


def test_the_limit_of_acceptance_is_the_procedures_own_number_of_months() -> None:
    assert months_before(date(2024, 2, 29), 12) == date(2023, 2, 28)
    assert months_before(date(2026, 3, 31), 1) == date(2026, 2, 28)
    assert months_before(date(2026, 1, 15), 13) == date(2024, 12, 15)
    assert over_twelve_months(date(2026, 1, 1), date(2026, 7, 2), months=6)
    assert not over_twelve_months(date(2026, 1, 2), date(2026, 7, 2), months=6)


@pytest.mark.parametrize(
    ("made", "logged", "status"),
    [
        ("2025-05-03T21:40", "2025-05-06T09:10", LogStatus.LATE),
        ("2025-05-06T15:00", "2025-05-06T17:00", LogStatus.SAME_DAY),
        ("2025-05-06T15:00", "2025-05-07T09:00", LogStatus.WITHIN_24_HOURS),
        ("2025-05-06T15:00", "2025-05-07T15:00", LogStatus.WITHIN_24_HOURS),
        ("2025-05-06T15:00", "2025-05-07T15:01", LogStatus.LATE),
        ("2025-12-16T19:42", "2025-12-17T09:15", LogStatus.WITHIN_24_HOURS),
    ],
)
@pytest.mark.clause("R-2.1.5", "G6", "W02", "W03")
def test_logged_the_same_day_within_24_hours_or_late(
    made: str, logged: str, status: LogStatus
) -> None:
    assert log_status(datetime.fromisoformat(made), datetime.fromisoformat(logged)) is status


@pytest.mark.clause("R-2.1.5", "G6")
def test_24_hours_run_by_the_clock_over_the_weekend() -> None:
    assert log_by(datetime.fromisoformat("2025-05-03T21:40")) == datetime.fromisoformat(
        "2025-05-04T21:40"
    )


def test_the_stages_of_a_case_are_found_by_number() -> None:
    first = StageFacts(1, date(2026, 1, 5), StageStart.RECEIVED)
    second = StageFacts(2, date(2026, 3, 5), StageStart.REQUESTED)
    facts = CaseFacts(date(2026, 1, 5), (first, second))
    assert facts.stage(1) is first
    assert facts.stage(2) is second
    assert facts.stage(3) is None
    assert facts.current is second
