"""The worked stories W01–W06: every due date and its count, typed from the stories by hand."""

from __future__ import annotations

from datetime import datetime

import pytest

from best_desktop.casework.sample_steps import at
from best_desktop.domain.vocabulary import LogStatus, MilestoneKind, Nation
from tests.casework.played_stories import Stories, day, stories

__all__ = ["stories"]

LOG, ACKNOWLEDGE = MilestoneKind.LOG, MilestoneKind.ACKNOWLEDGE
ANSWER, ESCALATE = MilestoneKind.ANSWER, MilestoneKind.ESCALATE
ALL = ("W01", "W02", "W03", "W04", "W04b", "W04c", "W05", "W06a", "W06b", "W06c")


# ------------------------------------------------------------------------------------ due dates

# Case, what is due at which stage, due, met.
DUE = [
    ("W01", LOG, 1, "Tue 15 Apr 2025", "Mon 14 Apr 2025"),
    ("W01", ACKNOWLEDGE, 1, "Wed 23 Apr 2025", "Thu 17 Apr 2025"),
    ("W01", ANSWER, 1, "Tue 6 May 2025", "Thu 1 May 2025"),
    ("W01", ESCALATE, 1, "Thu 29 May 2025", None),
    ("W02", LOG, 1, "Wed 17 Dec 2025", "Wed 17 Dec 2025"),
    ("W02", ACKNOWLEDGE, 1, "Tue 23 Dec 2025", "Mon 22 Dec 2025"),
    ("W02", ANSWER, 1, "Thu 22 Jan 2026", "Tue 20 Jan 2026"),
    ("W02", ESCALATE, 1, "Tue 17 Feb 2026", "Mon 16 Feb 2026"),
    ("W02", ACKNOWLEDGE, 2, "Mon 23 Feb 2026", "Wed 18 Feb 2026"),
    ("W02", ANSWER, 2, "Wed 18 Mar 2026", "Tue 17 Mar 2026"),
    ("W03", LOG, 1, "Sun 4 May 2025", "Tue 6 May 2025"),
    ("W03", ACKNOWLEDGE, 1, "Mon 12 May 2025", "Thu 8 May 2025"),
    ("W03", ANSWER, 1, "Thu 22 May 2025", "Wed 21 May 2025"),
    ("W03", ESCALATE, 1, "Wed 18 Jun 2025", None),
    ("W04", LOG, 1, "Sat 22 Aug 2026", "Fri 21 Aug 2026"),
    ("W04", ACKNOWLEDGE, 1, "Fri 28 Aug 2026", "Wed 26 Aug 2026"),
    ("W04", ANSWER, 1, "Thu 10 Sep 2026", "Wed 9 Sep 2026"),
    ("W04", ESCALATE, 1, "Wed 7 Oct 2026", None),
    ("W04b", LOG, 1, "Sat 5 Sep 2026", "Fri 4 Sep 2026"),
    ("W04b", ACKNOWLEDGE, 1, "Fri 11 Sep 2026", "Tue 8 Sep 2026"),
    ("W04b", ANSWER, 1, "Tue 22 Sep 2026", "Fri 18 Sep 2026"),
    ("W04b", ESCALATE, 1, "Fri 16 Oct 2026", None),
    ("W04c", LOG, 1, "Tue 15 Sep 2026", "Mon 14 Sep 2026"),
    ("W04c", ACKNOWLEDGE, 1, "Mon 21 Sep 2026", "Wed 16 Sep 2026"),
    ("W04c", ANSWER, 1, "Wed 30 Sep 2026", "Wed 30 Sep 2026"),
    ("W04c", ESCALATE, 1, "Wed 28 Oct 2026", None),
    ("W05", LOG, 1, "Thu 2 Apr 2026", "Wed 1 Apr 2026"),
    ("W05", ACKNOWLEDGE, 1, "Fri 10 Apr 2026", "Wed 8 Apr 2026"),
    ("W05", ANSWER, 1, "Wed 22 Apr 2026", "Tue 21 Apr 2026"),
    ("W05", ESCALATE, 1, "Tue 19 May 2026", None),
    ("W06a", LOG, 1, "Tue 19 May 2026", "Mon 18 May 2026"),
    ("W06a", ACKNOWLEDGE, 1, "Tue 26 May 2026", None),
    ("W06b", LOG, 1, "Tue 2 Jun 2026", "Mon 1 Jun 2026"),
    ("W06b", ACKNOWLEDGE, 1, "Mon 8 Jun 2026", "Wed 3 Jun 2026"),
    ("W06b", ANSWER, 1, "Wed 17 Jun 2026", "Wed 17 Jun 2026"),
    ("W06b", ESCALATE, 1, "Wed 15 Jul 2026", None),
    ("W06c", LOG, 1, "Thu 28 May 2026", "Wed 27 May 2026"),
    ("W06c", ACKNOWLEDGE, 1, "Wed 3 Jun 2026", "Fri 29 May 2026"),
    ("W06c", ANSWER, 1, "Fri 12 Jun 2026", "Wed 10 Jun 2026"),
    ("W06c", ESCALATE, 1, "Wed 8 Jul 2026", None),
]


@pytest.mark.clause("P-7.1.1.a", "P-7.1.4", "P-7.1.7", "P-7.2.1", "P-7.2.3", "G1", "G2", "G3", "G4")
@pytest.mark.parametrize(("case", "kind", "stage", "due", "met"), DUE)
def test_each_due_date_and_the_day_it_was_met(
    stories: Stories, case: str, kind: MilestoneKind, stage: int, due: str, met: str | None
) -> None:
    milestone = stories[case].milestone(kind, stage)

    assert milestone.due == day(due)
    assert milestone.met_on == (day(met) if met else None)
    assert milestone.firm


@pytest.mark.parametrize("case", ALL)
def test_no_case_has_a_date_the_stories_do_not_name(stories: Stories, case: str) -> None:
    named = {(kind, stage) for name, kind, stage, *_ in DUE if name == case}

    firm = {(each.kind, each.stage) for each in stories[case].view.schedule.milestones if each.firm}

    assert firm == named


# The days as counted on a wall calendar, bank holidays in brackets.
COUNTS = [
    ("W01", ACKNOWLEDGE, 1, "15 16 17 [18 21] 22 23"),
    ("W01", ANSWER, 1, "[18 21] 22 23 24 25 28 29 30 1 2 [5] 6"),
    ("W02", ACKNOWLEDGE, 1, "17 18 19 22 23"),
    ("W02", ANSWER, 1, "9 12 13 14 15 16 19 20 21 22"),
    ("W02", ACKNOWLEDGE, 2, "17 18 19 20 23"),
    ("W02", ANSWER, 2, "19 20 23 24 25 26 27 2 3 4 5 6 9 10 11 12 13 16 17 18"),
    ("W03", ACKNOWLEDGE, 1, "[5] 6 7 8 9 12"),
    ("W03", ANSWER, 1, "9 12 13 14 15 16 19 20 21 22"),
    ("W04", ACKNOWLEDGE, 1, "24 25 26 27 28"),
    ("W04", ANSWER, 1, "27 28 [31] 1 2 3 4 7 8 9 10"),
    ("W04b", ACKNOWLEDGE, 1, "7 8 9 10 11"),
    ("W04b", ANSWER, 1, "9 10 11 14 15 16 17 18 21 22"),
    ("W04c", ACKNOWLEDGE, 1, "15 16 17 18 21"),
    ("W04c", ANSWER, 1, "17 18 21 22 23 24 25 28 29 30"),
    ("W05", ACKNOWLEDGE, 1, "2 [3 6] 7 8 9 10"),
    ("W05", ANSWER, 1, "9 10 13 14 15 16 17 20 21 22"),
    ("W06a", ACKNOWLEDGE, 1, "19 20 21 22 [25] 26"),
    ("W06b", ACKNOWLEDGE, 1, "2 3 4 5 8"),
    ("W06b", ANSWER, 1, "4 5 8 9 10 11 12 15 16 17"),
    ("W06c", ACKNOWLEDGE, 1, "28 29 1 2 3"),
    ("W06c", ANSWER, 1, "1 2 3 4 5 8 9 10 11 12"),
]


@pytest.mark.clause("G1", "G2", "G5")
@pytest.mark.parametrize(("case", "kind", "stage", "days"), COUNTS)
def test_why_this_date_lists_the_days_as_counted_by_hand(
    stories: Stories, case: str, kind: MilestoneKind, stage: int, days: str
) -> None:
    told = stories[case]

    assert told.counted(told.milestone(kind, stage).count) == days


def test_more_time_counts_on_from_the_date_the_acknowledgement_promised(stories: Stories) -> None:
    told = stories["W02"]
    answer = told.milestone(ANSWER)

    assert answer.base_due == day("Thu 8 Jan 2026")
    assert told.counted(answer.base_count) == "23 24 [25 26] 29 30 31 [1] 2 5 6 7 8"
    assert answer.extended


# What the answer's date was forecast to be while the acknowledgement had not gone.
FORECASTS = [
    ("W01", 1, "Thu 8 May 2025"),
    ("W02", 1, "Fri 9 Jan 2026"),
    ("W02", 2, "Mon 23 Mar 2026"),
    ("W03", 1, "Tue 27 May 2025"),
    ("W04", 1, "Mon 14 Sep 2026"),
    ("W04b", 1, "Fri 25 Sep 2026"),
    ("W04c", 1, "Mon 5 Oct 2026"),
    ("W05", 1, "Fri 24 Apr 2026"),
    ("W06a", 1, "Tue 9 Jun 2026"),
    ("W06b", 1, "Mon 22 Jun 2026"),
    ("W06c", 1, "Wed 17 Jun 2026"),
]


@pytest.mark.clause("P-7.1.4", "P-7.2.3", "G4")
@pytest.mark.parametrize(("case", "stage", "forecast"), FORECASTS)
def test_the_answer_was_forecast_until_the_acknowledgement_went(
    stories: Stories, case: str, stage: int, forecast: str
) -> None:
    set_to = stories[case].lines("DUE_SET")

    assert (f"Answer (stage {stage}), forecast", "", day(forecast).isoformat()) in set_to
    if case != "W06a":
        assert stories[case].milestone(ANSWER, stage).forecast_due == day(forecast)
        moved = [new for field, old, new in set_to if old == day(forecast).isoformat()]
        first_firm = stories[case].milestone(ANSWER, stage).base_due
        assert moved == [first_firm.isoformat()]


# Made, logged, status; all times local.
LOGGED = [
    ("W01", at(2025, 4, 14, 10, 20), at(2025, 4, 14, 11, 5), LogStatus.SAME_DAY),
    ("W02", at(2025, 12, 16, 19, 42), at(2025, 12, 17, 9, 15), LogStatus.WITHIN_24_HOURS),
    ("W03", at(2025, 5, 3, 21, 40), at(2025, 5, 6, 9, 30), LogStatus.LATE),
    ("W04", at(2026, 8, 21, 14, 0), at(2026, 8, 21, 15, 0), LogStatus.SAME_DAY),
    ("W05", at(2026, 4, 1, 16, 10), at(2026, 4, 1, 16, 30), LogStatus.SAME_DAY),
]


@pytest.mark.clause("P-7.1.1.a", "R-2.1.5", "G6", "G7")
@pytest.mark.parametrize(("case", "made", "logged", "status"), LOGGED)
def test_the_log_is_judged_by_the_hour(
    stories: Stories, case: str, made: datetime, logged: datetime, status: LogStatus
) -> None:
    view = stories[case].view

    assert (view.made_at, view.logged_at, view.log_status) == (made, logged, status)
    assert stories[case].milestone(LOG).in_time is (status is not LogStatus.LATE)


@pytest.mark.parametrize("case", ALL)
def test_nothing_but_one_log_was_late(stories: Stories, case: str) -> None:
    told = stories[case]

    late = [each.kind for each in told.view.schedule.milestones if each.in_time is False]

    assert late == ([LOG] if case == "W03" else [])
    assert [each.late_by(told.view.calendar) for each in told.view.schedule.milestones
            if each.kind is not LOG] == [0] * (len(told.view.schedule.milestones) - 1)  # fmt: skip


BANK_HOLIDAYS = {
    2022: ["19 Sep"],
    2025: ["18 Apr", "21 Apr", "5 May", "26 May", "25 Aug", "25 Dec", "26 Dec"],
    2026: ["1 Jan", "3 Apr", "6 Apr", "4 May", "25 May", "31 Aug", "25 Dec", "28 Dec"],
    2027: ["1 Jan", "26 Mar", "29 Mar", "3 May", "31 May"],
}


@pytest.mark.clause("G2")
@pytest.mark.parametrize(
    "text", [f"{each} {year}" for year, days in BANK_HOLIDAYS.items() for each in days]
)
def test_each_bank_holiday_of_the_stories_is_no_working_day(stories: Stories, text: str) -> None:
    calendar = stories["W01"].view.calendar
    holiday = datetime.strptime(text, "%d %b %Y").date()  # noqa: DTZ007 - a date, no moment

    assert calendar.nation is Nation.ENGLAND
    assert not calendar.is_working_day(holiday)
    assert holiday.weekday() < 5
