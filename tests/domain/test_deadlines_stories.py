"""The due dates of the worked stories, counted by hand first."""

from collections.abc import Mapping
from datetime import datetime

import pytest

from best_desktop.domain.facts import (
    log_status,
)
from best_desktop.domain.procedure import Procedure
from best_desktop.domain.vocabulary import (
    LogStatus,
    MilestoneKind,
)
from best_desktop.domain.working_days import WorkingDays
from tests.domain.asked_office import (
    ACKNOWLEDGE,
    ANSWER,
    ESCALATE,
    Office,
    day,
    milestone,
)

# -------------------------------------------------------------------------------------- stories

STORIES = [
    # story, received, what happened, (kind, stage, due)
    ("W01", "14 Apr 2025", {}, [(ACKNOWLEDGE, 1, "23 Apr 2025"), (ANSWER, 1, "8 May 2025")]),
    ("W01", "14 Apr 2025", {"acknowledged": "17 Apr 2025"}, [(ANSWER, 1, "6 May 2025")]),
    (
        "W01",
        "14 Apr 2025",
        {"acknowledged": "17 Apr 2025", "s1_response": "1 May 2025"},
        [(ESCALATE, 1, "29 May 2025")],
    ),
    ("W02", "16 Dec 2025", {}, [(ACKNOWLEDGE, 1, "23 Dec 2025")]),
    (
        "W02",
        "16 Dec 2025",
        {
            "acknowledged": "22 Dec 2025",
            "s1_ext_notice": "7 Jan 2026",
            "s1_response": "20 Jan 2026",
            "escalated": "16 Feb 2026",
        },
        [
            (ANSWER, 1, "22 Jan 2026"),
            (ESCALATE, 1, "17 Feb 2026"),
            (ACKNOWLEDGE, 2, "23 Feb 2026"),
            (ANSWER, 2, "23 Mar 2026"),
        ],
    ),
    (
        "W03",
        "3 May 2025",
        {"acknowledged": "8 May 2025", "s1_response": "21 May 2025"},
        [
            (ACKNOWLEDGE, 1, "12 May 2025"),
            (ANSWER, 1, "22 May 2025"),
            (ESCALATE, 1, "18 Jun 2025"),
        ],
    ),
    (
        "W04",
        "21 Aug 2026",
        {"acknowledged": "26 Aug 2026", "s1_response": "9 Sep 2026"},
        [
            (ACKNOWLEDGE, 1, "28 Aug 2026"),
            (ANSWER, 1, "10 Sep 2026"),
            (ESCALATE, 1, "7 Oct 2026"),
        ],
    ),
    (
        "W04b",
        "4 Sep 2026",
        {"acknowledged": "8 Sep 2026", "s1_response": "18 Sep 2026"},
        [
            (ACKNOWLEDGE, 1, "11 Sep 2026"),
            (ANSWER, 1, "22 Sep 2026"),
            (ESCALATE, 1, "16 Oct 2026"),
        ],
    ),
    (
        "W04c",
        "14 Sep 2026",
        {"acknowledged": "16 Sep 2026", "s1_response": "30 Sep 2026"},
        [
            (ACKNOWLEDGE, 1, "21 Sep 2026"),
            (ANSWER, 1, "30 Sep 2026"),
            (ESCALATE, 1, "28 Oct 2026"),
        ],
    ),
    (
        "W05",
        "1 Apr 2026",
        {"acknowledged": "8 Apr 2026", "s1_response": "21 Apr 2026"},
        [
            (ACKNOWLEDGE, 1, "10 Apr 2026"),
            (ANSWER, 1, "22 Apr 2026"),
            (ESCALATE, 1, "19 May 2026"),
        ],
    ),
    ("W06a", "18 May 2026", {}, [(ACKNOWLEDGE, 1, "26 May 2026")]),
    (
        "W06b",
        "1 Jun 2026",
        {"acknowledged": "3 Jun 2026", "s1_response": "17 Jun 2026"},
        [
            (ACKNOWLEDGE, 1, "8 Jun 2026"),
            (ANSWER, 1, "17 Jun 2026"),
            (ESCALATE, 1, "15 Jul 2026"),
        ],
    ),
    (
        "W06c",
        "27 May 2026",
        {"acknowledged": "29 May 2026", "s1_response": "10 Jun 2026"},
        [(ACKNOWLEDGE, 1, "3 Jun 2026"), (ANSWER, 1, "12 Jun 2026")],
    ),
]


@pytest.fixture(scope="module")
def office(procedures: Mapping[str, Procedure], england: WorkingDays) -> Office:
    return Office(procedures, england)


@pytest.mark.parametrize(("story", "received", "events", "expected"), STORIES)
@pytest.mark.clause("W01", "W02", "W03", "W04", "W05", "W06", "P-7.1.3")
def test_the_due_dates_of_the_stories(
    office: Office,
    story: str,
    received: str,
    events: dict[str, str],
    expected: list[tuple[MilestoneKind, int, str]],
) -> None:
    dates = office.dates("policy-2024", received, **events)
    for kind, stage, due in expected:
        found = milestone(dates, kind, stage)
        assert found.due == day(due), f"{story}: {kind}"
        assert found.in_time is not False, f"{story}: {kind}"


@pytest.mark.clause("W01", "W02", "W03")
def test_how_soon_the_stories_were_logged() -> None:
    moments = [
        ("2025-04-14T10:20", "2025-04-14T11:05", LogStatus.SAME_DAY),
        ("2025-12-16T19:42", "2025-12-17T09:15", LogStatus.WITHIN_24_HOURS),
        ("2025-05-03T21:40", "2025-05-06T09:30", LogStatus.LATE),
    ]
    for made, at, status in moments:
        assert log_status(datetime.fromisoformat(made), datetime.fromisoformat(at)) is status
