"""The dates of the requirements, the stories and the pitfalls, each counted by hand first."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Any

import pytest

from best_desktop.domain.deadlines import (
    Milestone,
    Schedule,
    extended_date,
    final_answer_on,
    schedule,
)
from best_desktop.domain.facts import (
    CaseFacts,
    ExtensionFacts,
    ReopeningFacts,
    StageFacts,
    log_status,
)
from best_desktop.domain.procedure import Cap, Event, Procedure, Unit
from best_desktop.domain.vocabulary import (
    CaseState,
    ExtensionBasis,
    LogStatus,
    MilestoneKind,
    StageStart,
)
from best_desktop.domain.working_days import Count, WorkingDays
from tests.domain.complaints import facts_of

ACKNOWLEDGE, ANSWER, ESCALATE = (
    MilestoneKind.ACKNOWLEDGE,
    MilestoneKind.ANSWER,
    MilestoneKind.ESCALATE,
)


def day(text: str) -> date:
    return datetime.strptime(text, "%d %b %Y").date()  # noqa: DTZ007 - a date, no moment


def milestone(dates: Schedule, kind: MilestoneKind, stage: int = 1) -> Milestone:
    found = dates.find(kind, stage)
    assert found is not None, f"{kind} of stage {stage} is missing"
    return found


class Office:
    """The two procedures and the calendar, asked with what happened on which day."""

    def __init__(self, procedures: Mapping[str, Procedure], calendar: WorkingDays) -> None:
        self.procedures, self.calendar = procedures, calendar

    def dates(self, procedure: str, received: str, **events: str) -> Schedule:
        happened: dict[str, Any] = {name: day(text) for name, text in events.items()}
        return self.given(procedure, facts_of({"received": day(received), **happened}))

    def given(self, procedure: str, facts: CaseFacts) -> Schedule:
        return schedule(self.procedures[procedure], facts, self.calendar)


@pytest.fixture(scope="module")
def office(procedures: Mapping[str, Procedure], england: WorkingDays) -> Office:
    return Office(procedures, england)


# --------------------------------------------------------------------------- acknowledgement


@pytest.mark.parametrize("procedure", ["policy-2024", "procedure-2021"])
@pytest.mark.parametrize(
    ("received", "due"),
    [
        ("14 Apr 2025", "23 Apr 2025"),
        ("24 Dec 2026", "5 Jan 2027"),
        ("3 May 2025", "12 May 2025"),  # a Saturday before a bank holiday
        ("1 Dec 2025", "8 Dec 2025"),
        ("2 Apr 2026", "13 Apr 2026"),  # the day before Good Friday
        ("3 Apr 2026", "13 Apr 2026"),  # Good Friday itself
        ("20 Nov 2026", "27 Nov 2026"),
        ("21 Nov 2026", "27 Nov 2026"),
        ("19 Dec 2026", "29 Dec 2026"),
        ("25 Dec 2026", "5 Jan 2027"),
        ("16 Dec 2025", "23 Dec 2025"),
        ("21 Aug 2026", "28 Aug 2026"),
        ("12 Sep 2022", "20 Sep 2022"),  # the State Funeral on 19 September
        ("30 May 2022", "8 Jun 2022"),  # two days of the Jubilee
        ("2 May 2023", "10 May 2023"),  # the Coronation on 8 May
    ],
)
@pytest.mark.clause("P-7.1.1.a", "R-7.1.1", "G1", "G2", "G3", "G4", "X03", "X04")
def test_acknowledge_stage_1(office: Office, procedure: str, received: str, due: str) -> None:
    dates = office.dates(procedure, received)
    acknowledge = milestone(dates, ACKNOWLEDGE)
    assert acknowledge.due == day(due)
    assert acknowledge.firm
    assert acknowledge.count == Count(day(received), "receipt", 5, Unit.WORKING_DAYS)


@pytest.mark.parametrize(
    ("sent", "in_time", "late_by"),
    [("23 Apr 2025", True, 0), ("24 Apr 2025", False, 1), ("6 May 2025", False, 8)],
)
@pytest.mark.clause("P-7.1.1.a", "G3")
def test_an_acknowledgement_on_the_last_day_is_in_time_and_one_later_stays_late(
    office: Office, sent: str, *, in_time: bool, late_by: int
) -> None:
    dates = office.dates("policy-2024", "14 Apr 2025", acknowledged=sent)
    acknowledge = milestone(dates, ACKNOWLEDGE)
    assert acknowledge.in_time is in_time
    assert acknowledge.late_by(office.calendar) == late_by


# ------------------------------------------------------------------------------ stage 1 answer


@pytest.mark.parametrize(
    ("received", "forecast"),
    [
        ("14 Apr 2025", "8 May 2025"),
        ("2 Apr 2026", "27 Apr 2026"),
        ("3 Apr 2026", "27 Apr 2026"),
        ("20 Nov 2026", "11 Dec 2026"),
        ("21 Nov 2026", "11 Dec 2026"),
        ("19 Dec 2026", "13 Jan 2027"),
        ("24 Dec 2026", "19 Jan 2027"),
        ("25 Dec 2026", "19 Jan 2027"),
    ],
)
@pytest.mark.clause("P-7.1.4")
def test_before_the_acknowledgement_the_answer_is_a_forecast(
    office: Office, received: str, forecast: str
) -> None:
    answer = milestone(office.dates("policy-2024", received), ANSWER)
    assert (answer.due, answer.forecast_due, answer.firm) == (day(forecast), day(forecast), False)
    assert answer.count is not None
    assert answer.count.event == "the last day to acknowledge"
    assert answer.in_time is None
    long = f"{answer.due.day} {answer.due:%B %Y}"
    assert answer.note == f"If we acknowledge on the last day, the answer is due {long}"


@pytest.mark.parametrize(
    ("received", "acknowledged", "due"),
    [
        ("14 Apr 2025", "17 Apr 2025", "6 May 2025"),
        ("16 Dec 2025", "22 Dec 2025", "8 Jan 2026"),
        ("2 Dec 2026", "9 Dec 2026", "23 Dec 2026"),
    ],
)
@pytest.mark.clause("P-7.1.4", "X02")
def test_the_policy_counts_from_the_acknowledgement_that_was_sent(
    office: Office, received: str, acknowledged: str, due: str
) -> None:
    dates = office.dates("policy-2024", received, acknowledged=acknowledged)
    answer = milestone(dates, ANSWER)
    assert (answer.due, answer.base_due, answer.promised, answer.firm) == (
        *[day(due)] * 3,
        True,
    )
    assert answer.count == Count(day(acknowledged), "acknowledgement", 10, Unit.WORKING_DAYS)
    assert answer.clause == "P-7.1.4"


@pytest.mark.parametrize("acknowledged", ["", "1 Dec 2025", "8 Dec 2025", "12 Dec 2025"])
@pytest.mark.clause("R-7.1.2", "X02")
def test_2021_counts_from_receipt_whatever_day_the_acknowledgement_went(
    office: Office, acknowledged: str
) -> None:
    events = {"acknowledged": acknowledged} if acknowledged else {}
    answer = milestone(office.dates("procedure-2021", "1 Dec 2025", **events), ANSWER)
    assert (answer.due, answer.firm) == (day("15 Dec 2025"), True)
    assert answer.forecast_due is None
    assert answer.count == Count(day("1 Dec 2025"), "receipt", 10, Unit.WORKING_DAYS)


@pytest.mark.clause("P-7.1.4")
def test_an_answer_without_an_acknowledgement_is_measured_against_the_forecast(
    office: Office,
) -> None:
    answer = milestone(office.dates("policy-2024", "14 Apr 2025", s1_response="8 May 2025"), ANSWER)
    assert (answer.firm, answer.in_time) == (False, True)
    assert answer.note == "Answered without an acknowledgement: measured against the forecast"


# ----------------------------------------------------------------------------------- more time


def with_more_time(*extensions: ExtensionFacts, answered: str = "") -> CaseFacts:
    """A case under the policy whose stage 1 answer is first due on 8 January 2026."""
    stage = StageFacts(
        1,
        day("16 Dec 2025"),
        StageStart.RECEIVED,
        day("22 Dec 2025"),
        extensions,
        day(answered) if answered else None,
    )
    return CaseFacts(day("16 Dec 2025"), (stage,))


def explained(told_on: str, days: int | None = 10, until: str = "") -> ExtensionFacts:
    return ExtensionFacts(
        ExtensionBasis.EXPLANATION, day(told_on), days, day(until) if until else None
    )


def agreed(told_on: str, until: str) -> ExtensionFacts:
    return ExtensionFacts(ExtensionBasis.AGREED, day(told_on), until=day(until))


@pytest.mark.parametrize("told_on", ["22 Dec 2025", "7 Jan 2026", "8 Jan 2026"])
@pytest.mark.clause("P-7.1.5", "X05", "W02")
def test_more_time_counts_when_explained_on_or_before_the_date_due(
    office: Office, told_on: str
) -> None:
    answer = milestone(office.given("policy-2024", with_more_time(explained(told_on))), ANSWER)
    assert (answer.base_due, answer.due, answer.promised) == (
        day("8 Jan 2026"),
        *[day("22 Jan 2026")] * 2,
    )
    assert answer.extended
    assert not answer.told_late
    assert answer.clause == "P-7.1.5"
    assert answer.note == "More time taken and explained in time"
    assert answer.count == Count(day("8 Jan 2026"), "the date then due", 10, Unit.WORKING_DAYS)
    assert answer.base_count == Count(day("22 Dec 2025"), "acknowledgement", 10, Unit.WORKING_DAYS)


@pytest.mark.clause("P-7.1.5")
def test_a_late_explanation_does_not_move_what_timeliness_is_measured_against(
    office: Office,
) -> None:
    facts = with_more_time(explained("9 Jan 2026"), answered="20 Jan 2026")
    answer = milestone(office.given("policy-2024", facts), ANSWER)
    assert (answer.due, answer.promised) == (day("8 Jan 2026"), day("22 Jan 2026"))
    assert (answer.extended, answer.told_late, answer.in_time) == (False, True, False)
    assert answer.late_by(office.calendar) == 8
    assert answer.note == (
        "The explanation went out late: timeliness is measured against the earlier date"
    )


@pytest.mark.clause("P-7.1.5", "X05")
def test_a_date_given_with_the_explanation_is_counted_and_explained(office: Office) -> None:
    facts = with_more_time(explained("7 Jan 2026", days=None, until="15 Jan 2026"))
    answer = milestone(office.given("policy-2024", facts), ANSWER)
    assert answer.due == day("15 Jan 2026")
    assert answer.count == Count(day("8 Jan 2026"), "the date then due", 5, Unit.WORKING_DAYS)
    assert office.calendar.explain(answer.count)[-1].day == answer.due
    weekend = with_more_time(explained("7 Jan 2026", days=None, until="17 Jan 2026"))
    answer = milestone(office.given("policy-2024", weekend), ANSWER)
    assert (answer.due, answer.count) == (day("17 Jan 2026"), None)


@pytest.mark.clause("P-7.1.5", "P-7.2.4")
def test_an_agreed_date_is_kept_as_agreed_even_on_a_saturday(office: Office) -> None:
    facts = with_more_time(agreed("8 Jan 2026", "31 Jan 2026"), answered="31 Jan 2026")
    answer = milestone(office.given("policy-2024", facts), ANSWER)
    assert (answer.due, answer.count, answer.in_time) == (day("31 Jan 2026"), None, True)
    assert answer.note == "A new date agreed with the complainant"


@pytest.mark.clause("P-7.1.5")
def test_each_extension_runs_on_from_the_date_then_due(office: Office) -> None:
    """Over Easter, from the current date due, not from the first one (pitfall 20)."""
    facts = CaseFacts(
        day("10 Mar 2026"),
        (
            StageFacts(
                1,
                day("10 Mar 2026"),
                StageStart.RECEIVED,
                day("12 Mar 2026"),
                (explained("25 Mar 2026"), agreed("10 Apr 2026", "1 May 2026")),
            ),
        ),
    )
    answer = milestone(office.given("policy-2024", facts), ANSWER)
    assert answer.base_due == day("26 Mar 2026")
    assert extended_date(answer.base_due, explained("25 Mar 2026"), office.calendar) == day(
        "13 Apr 2026"
    )
    assert answer.due == day("1 May 2026")
    later = replace(facts.stages[0], extensions=facts.stages[0].extensions[:1])
    answer = milestone(office.given("policy-2024", replace(facts, stages=(later,))), ANSWER)
    assert answer.due == day("13 Apr 2026")


@pytest.mark.parametrize(
    "extension",
    [
        ExtensionFacts(ExtensionBasis.EXPLANATION, None, 10),  # written, not sent
        ExtensionFacts(ExtensionBasis.NOT_AGREED, date(2026, 1, 7), 10),
        ExtensionFacts(ExtensionBasis.EXPLANATION, date(2026, 1, 7)),  # no date named
    ],
)
@pytest.mark.clause("P-7.1.5", "P-7.2.4", "G8")
def test_what_gives_no_new_date_moves_nothing(office: Office, extension: ExtensionFacts) -> None:
    for facts in (
        with_more_time(extension),
        with_more_time(extension, explained("8 Jan 2026")),
    ):
        answer = milestone(office.given("policy-2024", facts), ANSWER)
        moved = facts.stages[0].extensions[1:]
        assert answer.due == day("22 Jan 2026" if moved else "8 Jan 2026")
        assert answer.extended is bool(moved)
    # The new date is still counted, and not laid at the door of the one that gave none.
    after = with_more_time(explained("8 Jan 2026"), extension)
    answer = milestone(office.given("policy-2024", after), ANSWER)
    assert answer.count == Count(day("8 Jan 2026"), "the date then due", 10, Unit.WORKING_DAYS)


def test_an_extension_that_names_no_date_sets_none(england: WorkingDays) -> None:
    nothing = ExtensionFacts(ExtensionBasis.EXPLANATION, None)
    assert extended_date(day("8 Jan 2026"), nothing, england) == day("8 Jan 2026")


@pytest.mark.clause("P-7.2.4")
def test_no_agreement_leaves_the_date_and_the_answer_counts_as_late(office: Office) -> None:
    """W08: due 16 December 2026, not agreed on the 15th, answered on the 23rd."""
    stage_1 = StageFacts(
        1, day("1 Sep 2026"), StageStart.RECEIVED, day("3 Sep 2026"), (), day("16 Sep 2026")
    )
    stage_2 = StageFacts(
        2,
        day("2 Nov 2026"),
        StageStart.REQUESTED,
        day("4 Nov 2026"),
        (
            explained("1 Dec 2026"),
            ExtensionFacts(ExtensionBasis.NOT_AGREED, day("15 Dec 2026")),
        ),
        day("23 Dec 2026"),
    )
    dates = office.given("policy-2024", CaseFacts(day("1 Sep 2026"), (stage_1, stage_2)))
    answer = milestone(dates, ANSWER, 2)
    assert (answer.base_due, answer.due) == (day("2 Dec 2026"), day("16 Dec 2026"))
    assert answer.in_time is False
    assert answer.late_by(office.calendar) == 5


# ----------------------------------------------------------------------------------- escalation


@pytest.mark.parametrize(
    ("answered", "last_day"),
    [
        ("20 Jan 2026", "17 Feb 2026"),
        ("27 Nov 2026", "25 Dec 2026"),  # Christmas Day: not moved
        ("1 May 2025", "29 May 2025"),
        ("22 Dec 2026", "19 Jan 2027"),
    ],
)
@pytest.mark.clause("P-7.1.7", "G5", "X08")
def test_escalate_by_is_28_calendar_days_from_the_outcome_letter(
    office: Office, answered: str, last_day: str
) -> None:
    dates = office.dates("policy-2024", answered, acknowledged=answered, s1_response=answered)
    assert dates.escalate_by() == day(last_day)
    window = milestone(dates, ESCALATE)
    assert window.count == Count(day(answered), "the outcome letter", 28, Unit.CALENDAR_DAYS)
    assert (window.met_on, window.is_work) == (None, False)


@pytest.mark.parametrize(
    ("asked", "in_time"), [("16 Feb 2026", True), ("17 Feb 2026", True), ("18 Feb 2026", False)]
)
@pytest.mark.clause("P-7.1.7")
def test_a_request_on_the_last_day_is_in_time_and_a_late_one_still_gets_its_dates(
    office: Office, asked: str, *, in_time: bool
) -> None:
    dates = office.dates(
        "policy-2024",
        "16 Dec 2025",
        acknowledged="22 Dec 2025",
        s1_response="20 Jan 2026",
        escalated=asked,
    )
    assert milestone(dates, ESCALATE).in_time is in_time
    assert milestone(dates, ACKNOWLEDGE, 2).due > day(asked)
    # At stage 2 nobody waits for a request any more.
    assert dates.escalate_by() is None


@pytest.mark.clause("X07", "P-7.1.7")
def test_the_2021_procedure_states_no_limit_for_asking(office: Office) -> None:
    dates = office.dates("procedure-2021", "1 Dec 2025", s1_response="15 Dec 2025")
    assert dates.find(ESCALATE, 1) is None
    assert dates.escalate_by() is None


@pytest.mark.clause("P-7.1.7")
def test_after_reopening_the_window_runs_from_the_second_letter(office: Office) -> None:
    reopening = ReopeningFacts(day("2 Feb 2026"), day("13 Feb 2026"), day("12 Feb 2026"))
    stage = StageFacts(
        1,
        day("16 Dec 2025"),
        StageStart.RECEIVED,
        day("22 Dec 2025"),
        (),
        day("8 Jan 2026"),
        (reopening,),
    )
    dates = office.given("policy-2024", CaseFacts(stage.started_on, (stage,), CaseState.CLOSED))
    assert dates.escalate_by() == day("12 Mar 2026")
    again = milestone(dates, MilestoneKind.REOPENED)
    assert (again.due, again.in_time, again.count) == (day("13 Feb 2026"), True, None)
    assert milestone(dates, ANSWER).in_time is True


# -------------------------------------------------------------------------------------- stage 2


@pytest.mark.clause("P-7.2.1", "P-7.2.3", "X09", "X10", "W02")
def test_stage_2_of_the_policy(office: Office) -> None:
    before: dict[str, str] = {
        "acknowledged": "22 Dec 2025",
        "s1_response": "20 Jan 2026",
        "escalated": "16 Feb 2026",
    }
    dates = office.dates("policy-2024", "16 Dec 2025", **before)
    assert milestone(dates, ACKNOWLEDGE, 2).due == day("23 Feb 2026")
    answer = milestone(dates, ANSWER, 2)
    assert (answer.due, answer.firm) == (day("23 Mar 2026"), False)
    dates = office.dates("policy-2024", "16 Dec 2025", **before, s2_acknowledged="18 Feb 2026")
    acknowledge, answer = milestone(dates, ACKNOWLEDGE, 2), milestone(dates, ANSWER, 2)
    assert acknowledge.count == Count(
        day("16 Feb 2026"), "the request for stage 2", 5, Unit.WORKING_DAYS
    )
    assert (answer.due, answer.firm) == (day("18 Mar 2026"), True)
    assert answer.forecast_due == day("23 Mar 2026")


@pytest.mark.clause("P-7.2.3", "P-7.1.5")
def test_the_chain_over_christmas_2026(office: Office) -> None:
    """The chain of pitfalls section 4, each link from the one before."""
    stage_1 = {"acknowledged": "9 Dec 2026"}
    answer = milestone(office.dates("policy-2024", "2 Dec 2026", **stage_1), ANSWER)
    assert answer.due == day("23 Dec 2026")
    dates = office.dates("policy-2024", "2 Dec 2026", **stage_1, s1_ext_notice="23 Dec 2026")
    assert milestone(dates, ANSWER).due == day("11 Jan 2027")
    stage_1["s1_response"] = "22 Dec 2026"
    dates = office.dates("policy-2024", "2 Dec 2026", **stage_1)
    assert dates.escalate_by() == day("19 Jan 2027")
    stage_2 = {"escalated": "19 Jan 2027", "s2_acknowledged": "20 Jan 2027"}
    dates = office.dates("policy-2024", "2 Dec 2026", **stage_1, **stage_2)
    assert milestone(dates, ANSWER, 2).due == day("17 Feb 2027")
    stage_2["s2_ext_notice"] = "17 Feb 2027"
    dates = office.dates("policy-2024", "2 Dec 2026", **stage_1, **stage_2)
    extended = milestone(dates, ANSWER, 2)
    assert (extended.due, extended.clause) == (day("3 Mar 2027"), "P-7.2.3")


@pytest.mark.clause("P-7.2.5", "P-7.2.6", "X13", "X01")
def test_the_policy_ends_at_stage_2_with_no_wait_and_no_cap(office: Office) -> None:
    dates = office.dates(
        "policy-2024",
        "16 Dec 2025",
        acknowledged="22 Dec 2025",
        s1_response="20 Jan 2026",
        escalated="16 Feb 2026",
        s2_acknowledged="18 Feb 2026",
        s2_response="17 Mar 2026",
    )
    kinds = {each.kind for each in dates.milestones}
    assert MilestoneKind.OMBUDSMAN not in kinds
    assert MilestoneKind.CAP not in kinds
    assert dates.find(ESCALATE, 2) is None


# --------------------------------------------------------------------------- the 2021 procedure

FAILED_1 = {"s1_ext_notice": "15 Dec 2025", "escalated": "31 Dec 2025"}
FAILED_2 = {**FAILED_1, "s2_ext_notice": "29 Jan 2026", "s3_escalated": "12 Feb 2026"}


def automatic(office: Office, **events: str) -> Schedule:
    happened: dict[str, Any] = {name: day(text) for name, text in events.items()}
    happened |= {"received": day("1 Dec 2025"), "escalation_kind": "automatic"}
    return office.given("procedure-2021", facts_of(happened))


@pytest.mark.clause("R-7.1.3", "X06")
def test_stage_1_of_2021_extended_once_then_moved_on(office: Office) -> None:
    dates = automatic(office, **FAILED_1)
    answer = milestone(dates, ANSWER)
    assert (answer.base_due, answer.due) == (day("15 Dec 2025"), day("31 Dec 2025"))
    assert (answer.met_on, answer.in_time) == (None, None)
    assert answer.note == "No answer: moved on to stage 2 automatically"
    assert dates.stage == 2


@pytest.mark.clause("R-7.1.4", "R-7.1.5", "R-7.1.6", "X09", "X10", "X11", "X14")
def test_stage_2_of_2021_counts_from_the_move_and_ends_at_cap_50(office: Office) -> None:
    dates = automatic(office, **FAILED_1)
    answer = milestone(dates, ANSWER, 2)
    assert answer.due == day("29 Jan 2026")
    assert answer.count == Count(day("31 Dec 2025"), "the move to stage 2", 20, Unit.WORKING_DAYS)
    assert dates.find(ACKNOWLEDGE, 2) is None
    assert milestone(automatic(office, **FAILED_2), ANSWER, 2).due == day("12 Feb 2026")
    assert milestone(dates, MilestoneKind.CAP, 2).due == day("12 Feb 2026")


@pytest.mark.clause("R-7.1.7", "R-7.1.8", "X12")
def test_stage_3_of_2021_ends_at_cap_70(office: Office) -> None:
    dates = automatic(office, **FAILED_2)
    assert milestone(dates, ANSWER, 3).due == day("12 Mar 2026")
    assert milestone(dates, MilestoneKind.CAP, 3).due == day("12 Mar 2026")
    assert milestone(dates, MilestoneKind.CAP, 2).met_on is None


@pytest.mark.clause("R-7.1.9", "X15")
def test_stage_3_waits_only_for_a_panel(office: Office) -> None:
    dates = automatic(office, **FAILED_2, s3_panel_date="26 Mar 2026")
    answer = milestone(dates, ANSWER, 3)
    assert (answer.base_due, answer.due) == (day("12 Mar 2026"), day("26 Mar 2026"))
    assert answer.note == "More time to convene a panel, explained in time"
    assert answer.clause == "R-7.1.9"


@pytest.mark.parametrize(
    ("answered", "wait_until", "note"),
    [
        (
            {**FAILED_2, "s3_response": "12 Mar 2026"},
            "7 May 2026",
            "The wait ended on 1 October 2022: they can go now",
        ),
        (
            {**FAILED_1, "s2_response": "29 Jan 2026"},
            "26 Mar 2026",
            "The wait ended on 1 October 2022: they can go now",
        ),
    ],
)
@pytest.mark.clause("R-9.1.3.i", "X13")
def test_eight_weeks_from_the_final_decision_of_2021(
    office: Office, answered: dict[str, str], wait_until: str, note: str
) -> None:
    dates = automatic(office, **answered)
    wait = milestone(dates, MilestoneKind.OMBUDSMAN, dates.stage)
    assert (wait.due, wait.note) == (day(wait_until), note)


@pytest.mark.parametrize(
    ("answered", "note"),
    [
        ("30 Sep 2022", ""),
        ("1 Oct 2022", "The wait ended on 1 October 2022: they can go now"),
    ],
)
@pytest.mark.clause("X13")
def test_the_wait_is_said_only_for_decisions_before_october_2022(
    office: Office, answered: str, note: str
) -> None:
    dates = office.dates(
        "procedure-2021",
        "1 Jul 2022",
        s1_response="15 Jul 2022",
        escalated="1 Sep 2022",
        s2_response=answered,
    )
    assert milestone(dates, MilestoneKind.OMBUDSMAN, 2).note == note


@pytest.mark.clause("R-9.1.3.i")
def test_no_final_decision_no_wait(office: Office, procedure_2021: Procedure) -> None:
    for events in (FAILED_1, FAILED_2, {**FAILED_2, "s2_response": "12 Feb 2026"}):
        dates = automatic(office, **events)
        assert all(each.kind is not MilestoneKind.OMBUDSMAN for each in dates.milestones)
    one_stage = replace(procedure_2021, stages=procedure_2021.stages[:1])
    answered = facts_of({"received": day("1 Dec 2025"), "s1_response": day("8 Dec 2025")})
    assert final_answer_on(procedure_2021, answered) is None
    assert final_answer_on(one_stage, answered) == day("8 Dec 2025")


# ------------------------------------------------------------------------------- overall limits


@pytest.mark.clause("R-7.1.6", "X11")
@pytest.mark.parametrize(
    ("asked", "answered", "in_time", "warning_only", "note"),
    [
        # Answered inside the limit, though they took 3 working days to ask.
        ("18 Dec 2025", "12 Feb 2026", True, True, "3 working days"),
        # Over it by less than the 36 working days that were theirs: a warning, not late.
        ("6 Feb 2026", "6 Mar 2026", None, True, "36 working days"),
        # Over it by exactly the 1 working day that was theirs: a warning.
        ("16 Dec 2025", "13 Feb 2026", None, True, "1 working day"),
        # Asked before our answer went: none of it was theirs.
        ("11 Dec 2025", "16 Feb 2026", False, False, ""),
        # Over it by 5, of which only 1 was theirs: late.
        ("16 Dec 2025", "19 Feb 2026", False, False, "1 working day"),
        # Asked on the day of the letter: all the time was ours.
        ("15 Dec 2025", "19 Feb 2026", False, False, ""),
    ],
)
def test_a_limit_passed_in_the_complainants_own_time_is_a_warning(
    office: Office,
    asked: str,
    answered: str,
    in_time: bool | None,
    *,
    warning_only: bool,
    note: str,
) -> None:
    dates = office.dates(
        "procedure-2021",
        "1 Dec 2025",
        s1_response="15 Dec 2025",
        escalated=asked,
        s2_response=answered,
    )
    cap = milestone(dates, MilestoneKind.CAP, 2)
    assert cap.due == day("12 Feb 2026")
    assert (cap.in_time, cap.warning_only) == (in_time, warning_only)
    expected = f"Of this time {note} were the complainant's, before they asked for the next stage"
    assert cap.note == (expected if note else "")
    assert not cap.is_work


@pytest.mark.clause("X11")
def test_until_the_answer_is_there_their_own_time_is_only_a_warning(office: Office) -> None:
    dates = office.dates(
        "procedure-2021", "1 Dec 2025", s1_response="15 Dec 2025", escalated="6 Feb 2026"
    )
    cap = milestone(dates, MilestoneKind.CAP, 2)
    assert (cap.in_time, cap.warning_only) == (None, True)


def test_a_case_answered_early_meets_every_overall_limit(office: Office) -> None:
    dates = office.dates("procedure-2021", "1 Dec 2025", s1_response="15 Dec 2025")
    caps = [milestone(dates, MilestoneKind.CAP, stage) for stage in (2, 3)]
    assert [cap.met_on for cap in caps] == [day("15 Dec 2025")] * 2
    assert [cap.in_time for cap in caps] == [True, True]


# ------------------------------------------------------------------------------------------ log


def logged(made: str, at: str | None) -> CaseFacts:
    made_at = datetime.fromisoformat(made)
    return CaseFacts(
        made_at.date(),
        (StageFacts(1, made_at.date(), StageStart.RECEIVED),),
        made_at=made_at,
        logged_at=datetime.fromisoformat(at) if at else None,
    )


@pytest.mark.parametrize(
    ("made", "at", "due", "in_time"),
    [
        ("2025-05-03T21:40", "2025-05-06T09:10", "4 May 2025", False),
        ("2025-05-06T15:00", "2025-05-06T17:00", "7 May 2025", True),
        ("2025-05-06T15:00", "2025-05-07T09:00", "7 May 2025", True),
        ("2025-05-06T15:00", "2025-05-07T15:01", "7 May 2025", False),
        ("2025-05-06T15:00", None, "7 May 2025", None),
    ],
)
@pytest.mark.clause("R-2.1.5", "G6", "X04", "W03")
def test_log_by_24_hours_judged_by_the_clock(
    office: Office,
    made: str,
    at: str | None,
    due: str,
    in_time: bool | None,
) -> None:
    for procedure in office.procedures:
        log = milestone(office.given(procedure, logged(made, at)), MilestoneKind.LOG)
        assert (log.due, log.in_time) == (day(due), in_time)
        assert log.count is not None
        assert office.calendar.explain(log.count)[-1].day == log.due


@pytest.mark.clause("R-2.1.5")
def test_where_only_the_day_is_known_log_by_is_the_day_after(office: Office) -> None:
    log = milestone(office.dates("policy-2024", "2 May 2025"), MilestoneKind.LOG)
    assert log.due == day("3 May 2025")
    assert log.count == Count(day("2 May 2025"), "receipt", 1, Unit.CALENDAR_DAYS)


# ----------------------------------------------------------------------------- what is due next


@pytest.mark.clause("G8")
def test_the_next_date_is_the_firm_one_of_the_current_stage(office: Office) -> None:
    dates = office.dates("policy-2024", "16 Dec 2025")
    due = dates.next_due()
    assert due is not None
    assert (due.kind, due.due) == (ACKNOWLEDGE, day("23 Dec 2025"))
    due = office.dates("policy-2024", "16 Dec 2025", acknowledged="22 Dec 2025").next_due()
    assert due is not None
    assert (due.kind, due.due) == (ANSWER, day("8 Jan 2026"))
    late = office.given("policy-2024", with_more_time(explained("9 Jan 2026"))).next_due()
    assert late is not None
    assert (late.due, late.promised) == (day("8 Jan 2026"), day("22 Jan 2026"))


def test_in_2021_the_acknowledgement_comes_before_the_answer(office: Office) -> None:
    due = office.dates("procedure-2021", "1 Dec 2025").next_due()
    assert due is not None
    assert (due.kind, due.due) == (ACKNOWLEDGE, day("8 Dec 2025"))


def test_nothing_is_due_once_it_is_answered_or_closed(office: Office) -> None:
    # Answered without an acknowledgement: nobody is asked to acknowledge afterwards.
    assert office.dates("policy-2024", "16 Dec 2025", s1_response="8 Jan 2026").next_due() is None
    for state in CaseState:
        facts = replace(with_more_time(), state=state)
        assert (office.given("policy-2024", facts).next_due() is None) is (
            state is not CaseState.OPEN
        )


def test_a_reopened_stage_is_due_on_its_new_target(office: Office) -> None:
    reopening = ReopeningFacts(day("2 Feb 2026"), day("13 Feb 2026"))
    answered = with_more_time(answered="8 Jan 2026")
    stage = replace(answered.stages[0], reopenings=(reopening,))
    due = office.given("policy-2024", replace(answered, stages=(stage,))).next_due()
    assert due is not None
    assert (due.kind, due.due) == (MilestoneKind.REOPENED, day("13 Feb 2026"))


@pytest.mark.clause("P-7.2.6", "G8")
def test_nothing_but_the_facts_of_the_stage_moves_a_date(office: Office) -> None:
    """No field of a case stands for a pause: a question asked or an enquiry is no fact here."""
    held = {"received_on", "stages", "state", "issue_on", "made_at", "logged_at"}
    assert set(CaseFacts.__dataclass_fields__) == held
    plain = office.given("policy-2024", with_more_time())
    old = office.given("policy-2024", replace(with_more_time(), issue_on=day("1 Jan 2024")))
    assert plain.milestones == old.milestones


# ---------------------------------------------------------------------- another office's rules


def test_a_limit_from_receipt_counts_from_receipt_at_any_stage(
    procedure_2021: Procedure, england: WorkingDays
) -> None:
    stage_2 = procedure_2021.stage(2)
    from_receipt = replace(stage_2, answer=replace(stage_2.answer, starts=Event.RECEIPT))
    stages = (procedure_2021.stage(1), from_receipt, procedure_2021.stage(3))
    facts = facts_of({"received": day("1 Dec 2025"), "escalated": day("31 Dec 2025")})
    dates = schedule(replace(procedure_2021, stages=stages), facts, england)
    assert milestone(dates, ANSWER, 2).due == england.add(day("1 Dec 2025"), 20)


def test_a_stage_the_procedure_has_not_got_is_an_error(office: Office) -> None:
    events = {name: day(text) for name, text in FAILED_2.items()}
    facts = facts_of({"received": day("1 Dec 2025"), **events})
    with pytest.raises(KeyError, match="has no stage 3"):
        office.given("policy-2024", facts)


def test_a_limit_in_calendar_days_is_counted_so(
    procedure_2021: Procedure, england: WorkingDays
) -> None:
    cap = Cap(10, Unit.CALENDAR_DAYS, 1, "N-1")
    dates = schedule(
        replace(procedure_2021, caps=(cap,)), facts_of({"received": day("24 Dec 2025")}), england
    )
    assert milestone(dates, MilestoneKind.CAP).due == day("3 Jan 2026")


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
