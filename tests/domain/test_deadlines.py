"""Stage 1: acknowledgement, answer, more time and asking for stage 2, counted by hand first."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pytest

from best_desktop.domain.deadlines import (
    extended_date,
)
from best_desktop.domain.facts import (
    CaseFacts,
    ExtensionFacts,
    ReopeningFacts,
    StageFacts,
)
from best_desktop.domain.procedure import Procedure
from best_desktop.domain.vocabulary import (
    CaseState,
    ExtensionBasis,
    MilestoneKind,
    StageStart,
)
from best_desktop.domain.working_days import Count, Unit, WorkingDays
from tests.domain.asked_office import (
    ACKNOWLEDGE,
    ANSWER,
    ESCALATE,
    Office,
    agreed,
    day,
    explained,
    milestone,
    with_more_time,
)

# --------------------------------------------------------------------------- acknowledgement


@pytest.fixture(scope="module")
def office(procedures: Mapping[str, Procedure], england: WorkingDays) -> Office:
    return Office(procedures, england)


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
@pytest.mark.clause("P-7.1.7", "G5", "X08", "A12")
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
