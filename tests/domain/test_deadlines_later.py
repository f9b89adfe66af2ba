"""Later stages, overall limits, logging and what is due next, counted by hand first."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest

from best_desktop.domain.deadlines import (
    Schedule,
    final_answer_on,
    schedule,
)
from best_desktop.domain.facts import (
    CaseFacts,
    ReopeningFacts,
    StageFacts,
)
from best_desktop.domain.procedure import Cap, Event, Procedure
from best_desktop.domain.vocabulary import (
    CaseState,
    MilestoneKind,
    StageStart,
)
from best_desktop.domain.working_days import Count, Unit, WorkingDays
from tests.domain.asked_office import (
    ACKNOWLEDGE,
    ANSWER,
    ESCALATE,
    Office,
    day,
    explained,
    milestone,
    with_more_time,
)
from tests.domain.complaints import facts_of

# -------------------------------------------------------------------------------------- stage 2


@pytest.fixture(scope="module")
def office(procedures: Mapping[str, Procedure], england: WorkingDays) -> Office:
    return Office(procedures, england)


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
