"""Survey answers: recorded by hand, sorted, followed up, reviewed by the lead (R-2.2)."""

from datetime import date, timedelta
from typing import Any

import pytest

from best_desktop.casework.audit import entries_after
from best_desktop.casework.complaints import log_complaint
from best_desktop.casework.errors import ChangedMeanwhile, InvalidInput, Refused
from best_desktop.casework.feedback import log_compliment
from best_desktop.casework.inputs import NewCompliment, NewServiceRequest, PersonInput
from best_desktop.casework.people import find_people
from best_desktop.casework.queries.surveys import (
    survey_answer,
    survey_answers,
    survey_month,
    surveys_to_do,
)
from best_desktop.casework.queries.waiting import waiting as what_waits
from best_desktop.casework.service_requests import log_service_request
from best_desktop.casework.survey_views import NewSurveyAnswer, SurveyContact, SurveyRow
from best_desktop.casework.surveys import (
    add_survey_answer,
    record_survey_contact,
    review_answers,
    triage_answer,
)
from best_desktop.domain.surveys import SurveyStep
from best_desktop.domain.vocabulary import (
    Channel,
    ContactOutcome,
    FormalAnswer,
    MilestoneKind,
    PraiseSubject,
    Role,
    Triage,
)
from best_desktop.store.models import SurveyAnswer
from tests import builders
from tests.builders import (
    DILYS,
    MARCUS,
    OWEN,
    Office,
    lines,
    messages,
    new_complaint,
    newest,
    view,
)

TUESDAY, THURSDAY = date(2026, 6, 16), date(2026, 6, 18)


def answer(office: Office, day: date = TUESDAY, **changes: Any) -> int:
    """An unhappy answer recorded on the day it was given."""
    given: dict[str, Any] = {
        "repair_reference": "R-100",
        "answered_on": day,
        "rating": 1,
        "comment": "door left hanging off",
        "scheme_id": office.schemes["Larkfield House"],
    }
    return add_survey_answer(office.desk(DILYS, day), NewSurveyAnswer(**{**given, **changes})).id


def row(office: Office, answer_id: int) -> SurveyRow:
    return survey_answer(office.desk(OWEN), answer_id)


def doubted(office: Office, day: date = TUESDAY, **changes: Any) -> int:
    """An answer in doubt, to be followed up."""
    made = answer(office, day, **changes)
    triage_answer(office.desk(DILYS, day), made, 1, Triage.DOUBT)
    return made


def contacted(office: Office, made: int, outcome: ContactOutcome | None, day: date) -> None:
    contact = SurveyContact(day, Channel.TELEPHONE, "Rang her", outcome)
    record_survey_contact(office.desk(DILYS, day), made, row(office, made).version, contact)


# ---------------------------------------------------------------------------------- recording


@pytest.mark.clause("R-2.2.1")
def test_an_answer_typed_from_paper(office: Office) -> None:
    made = answer(
        office,
        repair_reference=" R-100 ",
        person=builders.person(),
        contractor="Fixit Ltd",
        completed_on=date(2026, 6, 10),
        comment="<b>Fine</b>\r\n=1+1\x07",
        rating=5,
    )
    shown = row(office, made)
    assert (shown.repair_reference, shown.who, shown.scheme) == (
        "R-100",
        "Mrs Ruth Adeyemi",
        "Larkfield House",
    )
    assert (shown.comment, shown.contractor) == ("<b>Fine</b>\n=1+1", "Fixit Ltd")
    assert (shown.source, shown.source_row, shown.triage) == ("By hand", None, Triage.SATISFIED)
    assert shown.step is SurveyStep.NONE
    entry = entries_after(0)[-1]
    assert (entry.action, entry.summary) == ("Record survey answer", "Answer on repair R-100")


def test_what_is_wrong_is_said_field_by_field(office: Office) -> None:
    answer(office)
    wrong = NewSurveyAnswer("r- 100", TUESDAY, 6, completed_on=THURSDAY, scheme_id=99)
    with pytest.raises(InvalidInput) as refused:
        add_survey_answer(office.desk(DILYS, TUESDAY), wrong)
    assert messages(refused.value.problems) == {
        "repair_reference": "Repair r- 100 has an answer already. Look for it in the list.",
        "answered_on": "The date they answered must be on or after 18 June 2026, the date the "
        "repair was completed.",
        "completed_on": "The date of the repair must be today or in the past.",
        "rating": "The rating must be from 1 (poor) to 5 (good).",
        "scheme_id": "What you chose is not in the list any more. Choose again.",
    }
    nobody = NewSurveyAnswer("", TUESDAY, 3, person=PersonInput(name=" "))
    with pytest.raises(InvalidInput, match="Enter the repair reference"):
        add_survey_answer(office.desk(DILYS, TUESDAY), nobody)
    assert SurveyAnswer.select().count() == 1


# ----------------------------------------------------------------------------------- sorting


@pytest.mark.clause("R-2.2.2")
def test_an_obvious_complaint_is_received_with_the_answer(office: Office) -> None:
    made = answer(office)
    assert row(office, made).step is SurveyStep.LOOK
    new = new_complaint(office, TUESDAY, channel=Channel.SURVEY, survey_id=made)
    case = log_complaint(office.desk(DILYS, TUESDAY), new).id

    shown = view(office, case)
    due = {each.kind: each.due for each in shown.schedule.milestones}
    assert shown.received_on == TUESDAY
    assert due[MilestoneKind.ACKNOWLEDGE] == date(2026, 6, 23)
    assert shown.raised_from == "Survey answer: Repair R-100, rating 1, answered 16 June 2026"
    assert (
        "FROM_SURVEY",
        "survey answer",
        "",
        "Repair R-100, rating 1, answered 16 June 2026",
    ) in (lines(newest(office, case)))
    after = row(office, made)
    assert (after.triage, after.triaged_by, after.became) == (
        Triage.OBVIOUS,
        DILYS,
        shown.reference,
    )
    assert (after.complaint_id, after.step) == (case, SurveyStep.NONE)
    with pytest.raises(Refused, match="Something was logged already from the answer on repair"):
        log_complaint(office.desk(DILYS, TUESDAY), new)
    with pytest.raises(Refused, match="Something was logged already"):
        triage_answer(office.desk(DILYS), made, after.version, Triage.DOUBT)


@pytest.mark.clause("R-2.2.2")
def test_another_received_date_is_refused(office: Office) -> None:
    made = answer(office)
    late = new_complaint(office, THURSDAY, survey_id=made)
    with pytest.raises(InvalidInput) as refused:
        log_complaint(office.desk(DILYS, THURSDAY), late)
    assert messages(refused.value.problems)["received_on"] == (
        "A complaint from this survey was received on 16 June 2026, the day they answered. "
        "Enter that date."
    )
    with pytest.raises(Refused, match="This survey answer is not in the case file any more"):
        log_complaint(office.desk(DILYS), new_complaint(office, THURSDAY, survey_id=99))


@pytest.mark.clause("R-2.2.3", "A6")
def test_w07_in_doubt_contacted_and_a_complaint_from_that_day(office: Office) -> None:
    made = doubted(office)
    waiting = row(office, made)
    assert (waiting.triage, waiting.contact_due_on, waiting.step) == (
        Triage.DOUBT,
        THURSDAY,
        SurveyStep.CONTACT,
    )
    to_do = surveys_to_do(office.desk(OWEN, THURSDAY + timedelta(1)))
    assert (to_do.to_look_at, to_do.to_contact, to_do.contact_overdue) == (0, 1, 1)
    assert row(office, made).overdue

    contacted(office, made, ContactOutcome.COMPLAINT, THURSDAY)
    told = row(office, made)
    assert (told.step, told.received_as_complaint) == (SurveyStep.LOG_COMPLAINT, THURSDAY)
    assert told.contact_words == "18 June 2026, Telephone: Rang her"
    assert surveys_to_do(office.desk(OWEN, THURSDAY)).to_log == 1
    assert ("surveys", "1 survey answer still to log") in what_waits(office.desk(OWEN, THURSDAY))

    early = new_complaint(office, TUESDAY, survey_id=made, late_reason="Survey")
    with pytest.raises(InvalidInput, match="received on 18 June 2026, the day they said it is"):
        log_complaint(office.desk(DILYS, THURSDAY), early)
    case = log_complaint(
        office.desk(DILYS, THURSDAY), new_complaint(office, THURSDAY, survey_id=made)
    ).id
    due = {each.kind: each.due for each in view(office, case).schedule.milestones}
    assert due[MilestoneKind.ACKNOWLEDGE] == date(2026, 6, 25)
    assert (row(office, made).triage, row(office, made).became) == (
        Triage.DOUBT,
        view(office, case).reference,
    )
    assert survey_answers(office.desk(OWEN), only_open=True) == ()


@pytest.mark.clause("R-2.2.3")
def test_somebody_not_reached_stays_to_be_contacted(office: Office) -> None:
    made = doubted(office)
    contacted(office, made, None, THURSDAY)
    contacted(office, made, None, THURSDAY + timedelta(1))
    shown = row(office, made)
    assert shown.contact_words.splitlines() == [
        "18 June 2026, Telephone, not reached: Rang her",
        "19 June 2026, Telephone, not reached: Rang her",
    ]
    assert (shown.step, shown.contacted_on) == (SurveyStep.CONTACT, None)
    contacted(office, made, ContactOutcome.NOTHING, THURSDAY + timedelta(4))
    assert row(office, made).step is SurveyStep.NONE
    with pytest.raises(Refused, match="was followed up on 22 June 2026 and came to nothing more"):
        contacted(office, made, ContactOutcome.COMPLAINT, THURSDAY + timedelta(4))


@pytest.mark.clause("R-2.2.3")
def test_a_contact_may_come_to_a_request_or_a_compliment(office: Office) -> None:
    asked = doubted(office)
    desk = office.desk(DILYS, THURSDAY)
    request = NewServiceRequest(THURSDAY, Channel.TELEPHONE, "Rehang the door", survey_id=asked)
    with pytest.raises(Refused, match="Record the contact about repair R-100 first"):
        log_service_request(desk, request)
    contacted(office, asked, ContactOutcome.SERVICE_REQUEST, THURSDAY)
    assert row(office, asked).step is SurveyStep.LOG_REQUEST
    made = log_service_request(office.desk(DILYS), request)
    assert row(office, asked).became == made.reference

    praised = doubted(office, repair_reference="R-101")
    contacted(office, praised, ContactOutcome.COMPLIMENT, THURSDAY)
    compliment = NewCompliment(
        THURSDAY, Channel.SURVEY, PraiseSubject.CONTRACTOR, "Kind", survey_id=praised
    )
    logged = log_compliment(office.desk(DILYS), compliment)
    assert row(office, praised).became == logged.reference
    unsorted = answer(office, THURSDAY, repair_reference="R-102")
    with pytest.raises(Refused, match="Only an answer in doubt becomes this"):
        log_compliment(
            office.desk(DILYS),
            NewCompliment(
                THURSDAY, Channel.SURVEY, PraiseSubject.CONTRACTOR, "Kind", survey_id=unsorted
            ),
        )


def test_a_contact_needs_doubt_words_and_a_possible_day(office: Office) -> None:
    made = answer(office)
    with pytest.raises(Refused, match="Only an answer in doubt is followed up"):
        contacted(office, made, None, TUESDAY)
    triage_answer(office.desk(DILYS, TUESDAY), made, 1, Triage.DOUBT)
    bad = SurveyContact(TUESDAY - timedelta(1), Channel.SMS, " ", None)
    with pytest.raises(InvalidInput) as refused:
        record_survey_contact(office.desk(DILYS, TUESDAY), made, 2, bad)
    assert set(messages(refused.value.problems)) == {"words", "contacted_on"}
    good = SurveyContact(TUESDAY, Channel.SMS, "Wrote", None)
    with pytest.raises(ChangedMeanwhile):
        record_survey_contact(office.desk(DILYS, TUESDAY), made, 1, good)


@pytest.mark.clause("R-2.2.4")
def test_not_a_service_failure_needs_its_reason(office: Office) -> None:
    made = answer(office)
    desk = office.desk(DILYS, TUESDAY)
    with pytest.raises(InvalidInput, match="Enter why this is not a service failure"):
        triage_answer(desk, made, 1, Triage.NOT_A_FAILURE, " ")
    with pytest.raises(InvalidInput, match="Enter why they are satisfied"):
        triage_answer(desk, made, 1, Triage.SATISFIED)
    with pytest.raises(InvalidInput, match="An obvious complaint is logged as one"):
        triage_answer(desk, made, 1, Triage.OBVIOUS)
    triage_answer(desk, made, 1, Triage.NOT_A_FAILURE, "The colour was their own choice")
    shown = row(office, made)
    assert (shown.triage_reason, shown.step) == ("The colour was their own choice", SurveyStep.NONE)
    triage_answer(desk, made, shown.version, Triage.SATISFIED, "They rang and were glad")
    assert row(office, made).triage is Triage.SATISFIED


# ------------------------------------------------------------------------------------- review


@pytest.mark.clause("R-2.2.4")
def test_the_leads_june_list_shows_both_with_their_reasons(office: Office) -> None:
    for number in (1, 2):
        made = answer(office, repair_reference=f"R-{number}")
        triage_answer(office.desk(DILYS), made, 1, Triage.NOT_A_FAILURE, f"Reason {number}")
    in_july = answer(office, date(2026, 7, 1), repair_reference="R-3")
    triage_answer(office.desk(DILYS), in_july, 1, Triage.NOT_A_FAILURE, "Reason 3")
    case = log_complaint(
        office.desk(DILYS, THURSDAY),
        new_complaint(office, THURSDAY, survey_id=answer(office, THURSDAY, repair_reference="R-4")),
    )

    june = survey_month(office.desk(OWEN, date(2026, 7, 2)), date(2026, 6, 1), date(2026, 6, 30))
    assert [each.triage_reason for each in june.not_a_failure] == ["Reason 1", "Reason 2"]
    assert (june.answered, june.complaints, case.reference) == (3, 1, "BEST-2026-0001")
    ids = [each.id for each in june.to_review]
    with pytest.raises(Refused, match="The lead complaints officer may"):
        review_answers(office.desk(MARCUS), ids)
    with pytest.raises(InvalidInput, match="Choose the answers"):
        review_answers(office.desk(OWEN), [])
    review_answers(office.desk(OWEN), ids[:1], "Agreed")
    june = survey_month(office.desk(OWEN), date(2026, 6, 1), date(2026, 6, 30))
    assert [each.id for each in june.to_review] == ids[1:]
    assert (june.not_a_failure[0].reviewed_by, june.not_a_failure[0].review_note) == (
        OWEN,
        "Agreed",
    )

    # What was decided anew is reviewed anew.
    triage_answer(office.desk(OWEN), ids[0], row(office, ids[0]).version, Triage.DOUBT)
    assert row(office, ids[0]).reviewed_on is None
    with pytest.raises(Refused, match="was not laid aside as “Not a service failure”"):
        review_answers(office.desk(OWEN), ids[:1])


# -------------------------------------------------------------------------------------- lists


@pytest.mark.clause("P-5.1.g")
def test_a_restricted_complaint_is_not_named_to_others(office: Office) -> None:
    made = answer(office)
    restricted = new_complaint(
        office,
        TUESDAY,
        survey_id=made,
        restricted=True,
        handler_id=office.staff[MARCUS],
        overseer_id=office.staff[MARCUS],
        formal_answer=FormalAnswer.YES,
    )
    case = log_complaint(office.desk(OWEN, TUESDAY), restricted)
    assert row(office, made).became == case.reference
    hidden = survey_answer(office.desk(DILYS), made)
    assert (hidden.became, hidden.complaint_id) == ("Restricted complaint", None)
    assert case.reference not in repr(hidden)


@pytest.mark.clause("P-5.1.g")
def test_somebody_who_answered_a_survey_is_known_to_everybody(office: Office) -> None:
    restricted = new_complaint(
        office,
        TUESDAY,
        restricted=True,
        handler_id=office.staff[MARCUS],
        overseer_id=office.staff[MARCUS],
    )
    log_complaint(office.desk(OWEN, TUESDAY), restricted)
    assert find_people(office.desk(DILYS), "adeyemi") == []
    (known,) = find_people(office.desk(OWEN), "adeyemi")
    answer(office, person=PersonInput(id=known.id))
    assert [each.id for each in find_people(office.desk(DILYS), "adeyemi")] == [known.id]


def test_answers_are_found_by_words_and_by_what_waits(office: Office) -> None:
    first = answer(office, repair_reference="R-1", comment="late again", contractor="Fixit")
    happy = answer(office, repair_reference="R-2", comment="great", rating=5)
    desk = office.desk(OWEN)
    assert [each.id for each in survey_answers(desk)] == [happy, first]
    assert [each.id for each in survey_answers(desk, only_open=True)] == [first]
    for words in ("fixit", "again", "r-1"):
        assert [each.id for each in survey_answers(desk, words)] == [first]
    with pytest.raises(Refused, match="This survey answer is not in the case file any more"):
        survey_answer(desk, 99)


def test_whoever_only_looks_changes_nothing(office: Office) -> None:
    office.staff["Rea Down"] = builders.staff(
        office.desk(OWEN), "Rea Down", "Auditor", (Role.READ_ONLY,)
    )
    made = answer(office)
    looks = office.desk("Rea Down", TUESDAY)
    with pytest.raises(Refused, match="a read-only role only looks"):
        triage_answer(looks, made, 1, Triage.DOUBT)
    with pytest.raises(Refused, match="a read-only role only looks"):
        add_survey_answer(looks, NewSurveyAnswer("R-9", TUESDAY, 3))
    assert row(office, made).triage is Triage.TO_DO
