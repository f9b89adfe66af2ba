"""Logging a complaint: one reference, one procedure, every date known from the first minute."""

from dataclasses import replace
from datetime import date, time, timedelta
from typing import Any

import pytest

from best_desktop.casework.case_list_views import CaseFilter, View
from best_desktop.casework.complaints import log_complaint
from best_desktop.casework.errors import InvalidInput, Refused
from best_desktop.casework.inputs import NewServiceRequest, PersonInput
from best_desktop.casework.queries.cases import page_of_cases
from best_desktop.casework.service_requests import log_service_request
from best_desktop.domain.vocabulary import (
    CaseState,
    Category,
    Channel,
    ComplainantKind,
    EscalationTrigger,
    FormalAnswer,
    LetterFormat,
    LinkKind,
    LogStatus,
    MilestoneKind,
    NextStep,
)
from best_desktop.store.models import AuditEntry, Complaint, Deadline, Person, Stage
from tests import builders
from tests.builders import (
    DILYS,
    HANNAH,
    JOAN,
    MARCUS,
    OWEN,
    RECEIVED,
    Office,
    complaint,
    lines,
    made_on,
    messages,
    new_complaint,
    newest,
    view,
)


@pytest.mark.clause("P-7.1.1.a", "P-7.1.4", "R-2.1.4", "R-2.1.5", "P-5.1.i", "R-3.2", "R-2.1.8")
def test_a_logged_complaint_has_a_reference_its_people_and_every_date(office: Office) -> None:
    desk = office.desk(DILYS, RECEIVED, time(11, 5))
    logged = log_complaint(
        desk, new_complaint(office, passed_to_id=office.staff[HANNAH], points=("Still cold.",))
    )

    assert logged.reference == "BEST-2025-0001"
    shown = view(office, logged.id)
    assert (shown.state, shown.stage, shown.next_step) == (CaseState.OPEN, 1, NextStep.ACKNOWLEDGE)
    assert (shown.recorded_by, shown.passed_to) == (DILYS, HANNAH)
    assert (shown.handler, shown.overseer, shown.contact) == (MARCUS, MARCUS, MARCUS)
    assert shown.procedure_title == "Complaints Policy 2024"
    assert shown.log_status is LogStatus.SAME_DAY
    assert shown.next_due == date(2025, 4, 23)
    assert shown.due_text == "Acknowledge by 23 April 2025. Due in 5 working days."
    dates = {(each.kind, each.stage): each.due for each in shown.schedule.milestones}
    assert dates == {
        (MilestoneKind.LOG, 1): date(2025, 4, 15),
        (MilestoneKind.ACKNOWLEDGE, 1): date(2025, 4, 23),
        (MilestoneKind.ANSWER, 1): date(2025, 5, 8),
    }
    kept = {(each.kind, each.stage_number): each.due_on for each in Deadline.select()}
    assert kept == dates
    assert [each.understanding for each in shown.points] == ["Still cold."]
    assert [each.wanted for each in shown.wanted] == ["A working boiler", "An apology"]
    assert [each.name for each in shown.service_users] == ["Mrs Ruth Adeyemi"]


@pytest.mark.clause("R-2.1.7")
def test_exactly_one_entry_with_the_lines_of_the_stories(office: Office) -> None:
    before = AuditEntry.select().count()
    case = complaint(office, passed_to_id=office.staff[HANNAH])

    assert AuditEntry.select().count() == before + 1
    entry = newest(office, case)
    assert (entry.who, entry.action, entry.subject) == (DILYS, "Log complaint", "BEST-2025-0001")
    assert entry.lines[0].what == "CASE_CREATED"
    said = lines(entry)
    assert ("CASE_CREATED", "recorded by", "", "Dilys Marsh, by Telephone") in said
    assert ("CASE_CREATED", "made at", "", "14 April 2025 10:20") in said
    assert ("PASSED_TO_MANAGER", "passed to", "", HANNAH) in said
    assert ("LOGGED", "log status", "", "Same day") in said
    assert ("STATUS", "state", "", "Open") in said
    assert (
        "PROCEDURE_SET",
        "procedure",
        "",
        "Complaints Policy 2024, version 1, by received date",
    ) in said
    assert ("DUE_SET", "Acknowledge (stage 1)", "", "2025-04-23") in said
    assert ("DUE_SET", "Answer (stage 1), forecast", "", "2025-05-08") in said


@pytest.mark.clause("P-5.1.i")
def test_references_count_by_the_year_of_logging_and_are_never_used_twice(office: Office) -> None:
    first = view(office, complaint(office, date(2025, 4, 14))).reference
    second = view(office, complaint(office, date(2025, 4, 15))).reference
    with pytest.raises(InvalidInput):
        complaint(office, date(2025, 4, 15), summary="")
    third = view(office, complaint(office, date(2025, 12, 31))).reference
    office.clock.set(date(2026, 1, 1))
    new_year = log_complaint(
        office.desk(DILYS), new_complaint(office, date(2025, 12, 31), late_reason="New Year")
    )

    assert [first, second, third, new_year.reference] == [
        "BEST-2025-0001",
        "BEST-2025-0002",
        "BEST-2025-0003",
        "BEST-2026-0001",
    ]


@pytest.mark.clause("R-2.1.5", "G6")
@pytest.mark.parametrize(
    ("made", "logged", "status"),
    [
        ((date(2025, 5, 6), time(15, 0)), (date(2025, 5, 6), time(17, 0)), LogStatus.SAME_DAY),
        (
            (date(2025, 5, 6), time(15, 0)),
            (date(2025, 5, 7), time(9, 0)),
            LogStatus.WITHIN_24_HOURS,
        ),
        (
            (date(2025, 5, 6), time(15, 0)),
            (date(2025, 5, 7), time(15, 0)),
            LogStatus.WITHIN_24_HOURS,
        ),
        ((date(2025, 5, 6), time(15, 0)), (date(2025, 5, 7), time(15, 1)), LogStatus.LATE),
        ((date(2025, 5, 3), time(21, 40)), (date(2025, 5, 6), time(9, 10)), LogStatus.LATE),
    ],
)
def test_how_soon_it_was_logged(
    office: Office, made: tuple[date, time], logged: tuple[date, time], status: LogStatus
) -> None:
    new = new_complaint(office, made[0], made_at=made_on(*made))
    desk = office.desk(DILYS, *logged)
    if status is LogStatus.LATE:
        with pytest.raises(InvalidInput) as refused:
            log_complaint(desk, new)
        assert "more than 24 hours ago" in messages(refused.value.problems)["late_reason"]
        new = replace(new, late_reason="The message was not seen.")
    case = log_complaint(desk, new).id

    assert view(office, case).log_status is status
    late = lines(newest(office, case), "LOG_LATE")
    assert bool(late) is (status is LogStatus.LATE)
    if late:
        assert late[1] == ("LOG_LATE", "reason", "", "The message was not seen.")


@pytest.mark.clause("R-2.3.1", "R-2.3.2", "P-9.1")
def test_an_anonymous_complaint_stands_against_its_scheme(office: Office) -> None:
    case = builders.anonymous_complaint(office, formal_answer=None)

    shown = view(office, case)
    assert (shown.who, shown.complainant, shown.scheme) == ("Anonymous", None, "Ashdown Court")
    assert shown.counts_for_tsm
    assert ("ANONYMOUS", "scheme", "", "Ashdown Court") in lines(newest(office, case))
    with pytest.raises(InvalidInput) as refused:
        builders.anonymous_complaint(office, scheme_id=None)
    assert messages(refused.value.problems) == {
        "scheme_id": "An anonymous complaint is registered against its scheme (R-2.3.2). "
        "Choose the scheme."
    }


@pytest.mark.clause("P-1.1", "P-6.6", "R-2.1.1", "P-6.1.a", "P-6.1.b", "X20")
@pytest.mark.parametrize("channel", list(Channel))
def test_every_channel_is_taken(office: Office, channel: Channel) -> None:
    case = complaint(office, channel=channel, complainant=PersonInput(name="@siân", handle="@siân"))
    assert view(office, case).channel is channel


@pytest.mark.clause("P-1.1", "A14")
@pytest.mark.parametrize("kind", list(ComplainantKind))
def test_every_kind_of_complainant_is_taken(office: Office, kind: ComplainantKind) -> None:
    users = (builders.person("Ms Ivy Crane"),)
    case = complaint(office, kind=kind, service_users=users)

    shown = view(office, case)
    tenants_own = kind in (ComplainantKind.TENANT, ComplainantKind.GROUP)
    expected = {"Ms Ivy Crane"} | ({"Mrs Ruth Adeyemi"} if tenants_own else set())
    if kind is ComplainantKind.ANONYMOUS:
        expected = set()
    assert {each.name for each in shown.service_users} == expected
    outside = kind in (ComplainantKind.OTHER_THIRD_PARTY, ComplainantKind.OFFICIAL_BODY)
    assert shown.counts_for_tsm is not outside
    assert bool(lines(newest(office, case), "TSM_FLAG")) is outside


def test_whether_it_counts_for_the_tenant_measures_may_be_said(office: Office) -> None:
    case = complaint(office, counts_for_tsm=False)
    assert not view(office, case).counts_for_tsm


@pytest.mark.clause("R-B.4")
def test_everything_wrong_is_said_at_once_with_its_cure(office: Office) -> None:
    new = new_complaint(
        office,
        summary="  ",
        category=Category.OTHER,
        scheme_id=None,
        department_id=999,
        handler_id=999,
        formal_answer=None,
        complainant=None,
        issue_on=date(2025, 4, 15),
        points=("x" * 10_001,),
    )
    with pytest.raises(InvalidInput) as refused:
        log_complaint(office.desk(DILYS, RECEIVED), new)

    said = messages(refused.value.problems)
    assert said["summary"] == "Enter what happened."
    assert said["category_other"] == "Enter what the complaint is about."
    assert said["scheme_id"] == "Choose the scheme."
    assert said["complainant"] == "Enter the person's name."
    assert said["department_id"] == "What you chose is not in the list any more. Choose again."
    assert said["handler_id"] == said["department_id"]
    assert "yes, no, undecided" in said["formal_answer"]
    assert "must be today or in the past" in said["issue_on"] or "on or before" in said["issue_on"]
    assert said["points"].startswith("Each point must be 10,000 characters or fewer. You have")
    assert "Enter what happened." in str(refused.value)
    assert not Complaint.select().exists()
    assert not Person.select().exists()


@pytest.mark.parametrize(
    ("changes", "field", "message"),
    [
        ({"received_on": date(2025, 4, 15)}, "received_on", "must be today or in the past"),
        ({"received_on": date(26, 4, 14)}, "received_on", "has the year 0026"),
        ({"received_on": date(2011, 4, 14)}, "received_on", "Bank holidays for 2011"),
        ({"received_on": date(2025, 4, 13)}, "received_on", "on or after 14 April 2025, the day"),
        ({"made_at": made_on(date(2025, 4, 14), time(23, 0))}, "made_at", "now or in the past"),
        ({"made_at": made_on(date(26, 4, 14))}, "made_at", "has the year 0026"),
        ({"issue_on": date(1, 1, 1)}, "issue_on", "has the year 0001"),
        ({"aware_on": date(2025, 4, 15)}, "aware_on", "on or before 14 April 2025"),
    ],
)
def test_impossible_days_are_refused(
    office: Office, changes: dict[str, Any], field: str, message: str
) -> None:
    with pytest.raises(InvalidInput) as refused:
        log_complaint(office.desk(DILYS, RECEIVED), new_complaint(office, **changes))
    assert any(
        each.field == field and message in each.message for each in refused.value.problems
    ), refused.value


def test_a_moment_without_a_zone_is_our_own_mistake(office: Office) -> None:
    naive = made_on(RECEIVED).replace(tzinfo=None)
    with pytest.raises(ValueError, match="aware datetime"):
        log_complaint(office.desk(DILYS, RECEIVED), new_complaint(office, made_at=naive))


def test_hostile_text_is_kept_as_text(office: Office) -> None:
    text = "=HYPERLINK(1) <b>\x00\x07 🏚 ’; DROP TABLE complaint;--\r\nZoë"
    case = complaint(office, summary=text, details=text, complainant=PersonInput(name=text))

    shown = view(office, case)
    assert shown.summary == "=HYPERLINK(1) <b> 🏚 ’; DROP TABLE complaint;-- Zoë"
    assert shown.details == "=HYPERLINK(1) <b> 🏚 ’; DROP TABLE complaint;--\nZoë"
    assert shown.who == shown.summary
    with pytest.raises(InvalidInput, match="must be 200 characters or fewer"):
        complaint(office, complainant=PersonInput(name="N" * 10_000))


@pytest.mark.clause("P-6.2", "X22")
def test_a_no_to_a_formal_complaint_is_a_service_request(office: Office) -> None:
    with pytest.raises(InvalidInput, match="Record a service request instead"):
        complaint(office, formal_answer=FormalAnswer.NO)
    case = complaint(office, formal_answer=FormalAnswer.NOT_REACHED)
    assert view(office, case).formal_answer is FormalAnswer.NOT_REACHED


@pytest.mark.clause("X31", "A1")
def test_the_procedure_follows_the_day_it_was_received(office: Office) -> None:
    late = "Found in an old mailbox."
    desk = office.desk(DILYS, RECEIVED)
    old = log_complaint(desk, new_complaint(office, date(2024, 3, 31), late_reason=late)).id
    new = log_complaint(desk, new_complaint(office, date(2024, 4, 1), late_reason=late)).id

    assert view(office, old).procedure_id == "procedure-2021"
    assert view(office, new).procedure_id == "policy-2024"


def test_another_procedure_needs_a_reason_and_a_role(office: Office) -> None:
    other: dict[str, Any] = {"procedure_id": "procedure-2021"}
    with pytest.raises(Refused, match="A manager of any level or the lead complaints officer may"):
        complaint(office, **other, procedure_reason="They asked.")
    with pytest.raises(InvalidInput, match="Enter why another procedure is followed"):
        complaint(office, by=OWEN, **other)
    with pytest.raises(InvalidInput, match="Choose one of the procedures"):
        complaint(office, by=OWEN, procedure_id="policy-2030")
    case = complaint(office, by=OWEN, **other, procedure_reason="Moved from another landlord.")

    shown = view(office, case)
    assert shown.procedure_id == "procedure-2021"
    assert shown.procedure_reason == "Moved from another landlord."
    assert [each[3] for each in lines(newest(office, case), "PROCEDURE_SET")] == [
        "Complaints and Compliments Procedure 2021, version 1, Moved from another landlord."
    ]
    same = complaint(office, by=DILYS, procedure_id="policy-2024")
    assert view(office, same).procedure_id == "policy-2024"


@pytest.mark.clause("P-8.1.b")
def test_over_twelve_months_is_noted_and_still_taken(office: Office) -> None:
    case = complaint(office, issue_on=date(2024, 4, 13))
    assert lines(newest(office, case), "OVER_12_MONTHS")
    known_later = complaint(office, issue_on=date(2024, 4, 13), aware_on=date(2024, 4, 14))
    assert not lines(newest(office, known_later), "OVER_12_MONTHS")


@pytest.mark.clause("P-6.5", "P-6.3")
def test_a_complaint_raised_from_a_service_request_leaves_it_open(office: Office) -> None:
    desk = office.desk(DILYS, RECEIVED)
    request = log_service_request(
        desk,
        NewServiceRequest(RECEIVED, Channel.TELEPHONE, "Boiler", due_on=RECEIVED + timedelta(30)),
    )
    with pytest.raises(InvalidInput, match="Choose why the service request became"):
        log_complaint(desk, new_complaint(office, request_id=request.id))
    trigger = EscalationTrigger.STILL_DISSATISFIED
    new = new_complaint(office, request_id=request.id, trigger=trigger)
    logged = log_complaint(desk, new)

    assert view(office, logged.id).raised_from == "SR-2025-0001: Still dissatisfied with the answer"
    assert lines(newest(office, logged.id), "RAISED_FROM") == [
        ("RAISED_FROM", "service request", "", "SR-2025-0001: Still dissatisfied with the answer")
    ]
    with pytest.raises(Refused, match="BEST-2025-0001 was already raised from SR-2025-0001"):
        log_complaint(desk, new)
    with pytest.raises(Refused, match="not in the case file any more"):
        log_complaint(desk, new_complaint(office, request_id=99, trigger=trigger))


@pytest.mark.clause("P-7.1.3", "P-8.1.c")
def test_background_and_issues_logged_apart_are_linked(office: Office) -> None:
    older = complaint(office)
    reference = view(office, older).reference
    again = complaint(office, recurring=True, background_ids=(older,))
    apart = complaint(office, split_from_id=older, split_reason="Unrelated to the boiler")

    assert [(each.kind, each.reference) for each in view(office, again).links] == [
        (LinkKind.BACKGROUND, reference)
    ]
    split_off = view(office, apart).reference
    assert lines(newest(office, apart), "ISSUE_SPLIT") == [
        ("ISSUE_SPLIT", "Logged apart from", reference, split_off),
        ("ISSUE_SPLIT", "reason", "", "Unrelated to the boiler"),
    ]
    assert [each.outgoing for each in view(office, older).links] == [False, False]
    with pytest.raises(Refused, match="The complaint to link with is not in the case file"):
        complaint(office, background_ids=(999,))


def test_nothing_is_left_when_the_last_step_fails(office: Office) -> None:
    entries = AuditEntry.select().count()
    with pytest.raises(Refused):
        complaint(office, background_ids=(999,))

    assert not Complaint.select().exists()
    assert not Stage.select().exists()
    assert not Deadline.select().exists()
    assert not Person.select().exists()
    assert AuditEntry.select().count() == entries
    wanted = CaseFilter(View.ALL, text="boiler")
    assert page_of_cases(office.desk(OWEN), wanted).rows == ()
    assert view(office, complaint(office)).reference == "BEST-2025-0001"


def test_people_already_known_are_taken_as_they_are(office: Office) -> None:
    first = view(office, complaint(office))
    assert first.complainant is not None
    known = PersonInput(id=first.complainant.id, name="Somebody Else")
    again = view(office, complaint(office, complainant=known, preferred_channel=Channel.SMS))

    assert again.who == "Mrs Ruth Adeyemi"
    assert again.preferred_channel is Channel.SMS
    assert Person.select().count() == 1
    with pytest.raises(Refused, match="This person is not in the case file any more"):
        complaint(office, complainant=PersonInput(id=999))


def test_a_new_person_brings_a_preferred_method_and_large_print(office: Office) -> None:
    them = replace(
        builders.person(),
        preferred_channel=Channel.LETTER,
        letter_format=LetterFormat.LARGE_PRINT,
    )
    shown = view(office, complaint(office, complainant=them))

    assert shown.preferred_channel is Channel.LETTER
    assert shown.complainant is not None
    assert shown.complainant.letter_format is LetterFormat.LARGE_PRINT
    assert shown.adjustments == ("Large print, 18 point",)


def test_without_a_department_nobody_handles_it_yet(office: Office) -> None:
    shown = view(office, complaint(office, department_id=None))
    assert (shown.handler, shown.overseer, shown.contact) == ("", "", DILYS)
    chosen = view(office, complaint(office, handler_id=office.staff[JOAN]))
    assert (chosen.handler, chosen.overseer, chosen.contact) == (JOAN, MARCUS, JOAN)


@pytest.mark.clause("R-8.1.5")
def test_who_speaks_does_not_live_in_the_scheme_they_speak_about(office: Office) -> None:
    shown = builders.view(office, builders.spoken_for(office))
    assert shown.complainant is not None
    assert shown.complainant.scheme_id is None
    assert shown.service_users[0].scheme_id is not None
