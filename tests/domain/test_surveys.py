"""Which survey answers are looked at, by when somebody is contacted, and what comes next."""

from datetime import date

import pytest

from best_desktop.domain.surveys import (
    AnswerFacts,
    SurveyStep,
    contact_due,
    negative_words,
    next_step,
    proposal,
    received_as_complaint,
)
from best_desktop.domain.vocabulary import ContactOutcome, Nation, Triage
from best_desktop.domain.working_days import WorkingDays

TUESDAY, THURSDAY = date(2026, 6, 16), date(2026, 6, 18)


@pytest.mark.clause("R-2.2.2")
@pytest.mark.parametrize(
    ("rating", "comment", "expected"),
    [
        (1, "", Triage.TO_DO),
        (2, "Lovely people", Triage.TO_DO),
        (3, "", Triage.SATISFIED),
        (5, "Door left hanging off", Triage.TO_DO),
        (5, "They DIDN’T turn up", Triage.TO_DO),
        (4, "He was rude to my wife", Triage.TO_DO),
        (4, "I want to complain", Triage.TO_DO),
        (5, "No complaints, no problems, couldn't be better", Triage.SATISFIED),
        (5, "Not a problem at all, and they were not late", Triage.SATISFIED),
        (5, "Good notice, the latest boiler", Triage.SATISFIED),
        (4, "No problem with the boiler but the tap still leaks", Triage.TO_DO),
    ],
)
def test_poor_ratings_and_words_of_complaint_are_looked_at(
    rating: int, comment: str, expected: Triage
) -> None:
    assert proposal(rating, comment) is expected


def test_the_words_that_were_found_are_named_once() -> None:
    assert negative_words("Late, LATE and unfinished") == ("late", "unfinished")
    assert negative_words("") == ()


@pytest.mark.clause("R-2.2.3")
def test_contact_is_due_two_working_days_on() -> None:
    bank_holiday = {date(2026, 8, 31): "Summer bank holiday"}
    days = WorkingDays(Nation.ENGLAND, bank_holiday, first_year=2026, last_year=2026)
    assert contact_due(TUESDAY, days) == THURSDAY
    assert contact_due(date(2026, 8, 28), days) == date(2026, 9, 2)


@pytest.mark.parametrize(
    ("triage", "outcome", "linked", "expected"),
    [
        (Triage.TO_DO, None, False, SurveyStep.LOOK),
        (Triage.SATISFIED, None, False, SurveyStep.NONE),
        (Triage.NOT_A_FAILURE, None, False, SurveyStep.NONE),
        (Triage.OBVIOUS, None, True, SurveyStep.NONE),
        (Triage.DOUBT, None, False, SurveyStep.CONTACT),
        (Triage.DOUBT, ContactOutcome.COMPLAINT, False, SurveyStep.LOG_COMPLAINT),
        (Triage.DOUBT, ContactOutcome.SERVICE_REQUEST, False, SurveyStep.LOG_REQUEST),
        (Triage.DOUBT, ContactOutcome.COMPLIMENT, False, SurveyStep.LOG_COMPLIMENT),
        (Triage.DOUBT, ContactOutcome.NOTHING, False, SurveyStep.NONE),
        (Triage.DOUBT, ContactOutcome.COMPLAINT, True, SurveyStep.NONE),
    ],
)
def test_no_answer_is_lost_on_its_way(
    triage: Triage, outcome: ContactOutcome | None, linked: bool, expected: SurveyStep
) -> None:
    contacted = THURSDAY if outcome else None
    assert next_step(AnswerFacts(triage, contacted, outcome, linked)) is expected


@pytest.mark.clause("R-2.2.2", "R-2.2.3")
def test_a_complaint_is_received_with_the_answer_or_when_they_said_so() -> None:
    to_do = AnswerFacts(Triage.TO_DO, None, None, False)
    told = AnswerFacts(Triage.DOUBT, THURSDAY, ContactOutcome.COMPLAINT, False)
    assert received_as_complaint(TUESDAY, to_do) == TUESDAY
    assert received_as_complaint(TUESDAY, told) == THURSDAY
