"""The monthly survey report: figures, what followed, and whether it was given."""

from datetime import date
from io import BytesIO

import pytest
from openpyxl import load_workbook

from best_desktop.casework.complaints import log_complaint
from best_desktop.casework.errors import InvalidInput
from best_desktop.casework.feedback import log_compliment
from best_desktop.casework.inputs import NewCompliment
from best_desktop.casework.queries.surveys import survey_answer
from best_desktop.casework.survey_report import (
    give_report,
    given_on,
    months_with_answers,
    reports_to_give,
    survey_report,
    survey_workbook,
)
from best_desktop.casework.survey_views import NewSurveyAnswer
from best_desktop.casework.surveys import add_survey_answer, triage_answer
from best_desktop.domain.periods import Period
from best_desktop.domain.vocabulary import Channel, PraiseSubject, Triage
from tests.builders import OWEN, Office, new_complaint

NOVEMBER = Period("November 2026", date(2026, 11, 1), date(2026, 11, 30))
FIRST_OF_DECEMBER = date(2026, 12, 1)


def november(office: Office) -> int:
    """22 answers: 19 satisfied, one of them full of praise; a complaint, one laid aside, one new.

    Returns the answer that holds the praise.
    """
    made = []
    for number in range(22):
        day = date(2026, 11, number + 1)
        rating = 5 if number < 19 else 1
        new = NewSurveyAnswer(f"R-{number}", day, rating, "Lovely work" if number == 0 else "")
        made.append(add_survey_answer(office.desk(OWEN, day), new).id)
    desk = office.desk(OWEN, date(2026, 11, 23))
    praise = NewCompliment(
        received_on=date(2026, 11, 1),
        channel=Channel.LETTER,
        about=PraiseSubject.CONTRACTOR,
        text="Lovely work",
        survey_id=made[0],
    )
    log_compliment(desk, praise)
    complained = office.desk(OWEN, date(2026, 11, 20))
    log_complaint(complained, new_complaint(office, date(2026, 11, 20), survey_id=made[19]))
    triage_answer(desk, made[20], 1, Triage.NOT_A_FAILURE, "Their own colour")
    return made[0]


@pytest.mark.clause("R-10.7.i", "B4")
@pytest.mark.clause("X26")
def test_november_is_reported_with_what_followed_and_reminded_of_until_given(
    office: Office,
) -> None:
    praised = november(office)
    desk = office.desk(OWEN, FIRST_OF_DECEMBER)
    report = survey_report(desk, NOVEMBER)
    assert report.figures() == [
        ("Answers", 22),
        ("Satisfied", 19),
        ("Not satisfied, or not looked at yet", 3),
        ("Became a complaint", 1),
        ("Compliments", 1),
    ]
    assert survey_answer(desk, praised).compliment == "CP-2026-0001"
    book = load_workbook(BytesIO(survey_workbook(desk, NOVEMBER)))
    assert book.sheetnames == ["Notes", "Summary", "Not satisfied", "Compliments", "All answers"]
    followed = {row[3]: row[0] for row in list(book["Not satisfied"].values)[1:]}
    assert followed == {
        "R-19": "Became a complaint",
        "R-20": "Not a service failure",
        "R-21": "Look at it",
    }
    assert [row[8] for row in list(book["Compliments"].values)[1:]] == ["CP-2026-0001"]
    notes = {row[0]: row[1] for row in book["Notes"].values}
    assert notes["Given to the lead complaints officer"] == "Not yet"

    assert reports_to_give(office.desk(OWEN, date(2026, 11, 30))) == ()
    assert reports_to_give(desk) == (NOVEMBER,)
    give_report(desk, NOVEMBER, FIRST_OF_DECEMBER)
    assert reports_to_give(desk) == ()
    assert given_on(NOVEMBER) == FIRST_OF_DECEMBER
    book = load_workbook(BytesIO(survey_workbook(desk, NOVEMBER)))
    notes = {row[0]: row[1] for row in book["Notes"].values}
    assert notes["Given to the lead complaints officer"] == "1 December 2026"


@pytest.mark.clause("R-10.7.i")
def test_a_report_is_given_after_its_month_and_never_in_the_future(office: Office) -> None:
    for repair, day in (("R-1", date(2026, 10, 5)), ("R-2", date(2026, 11, 5))):
        add_survey_answer(office.desk(OWEN, day), NewSurveyAnswer(repair, day, 5))
    desk = office.desk(OWEN, FIRST_OF_DECEMBER)
    assert [each.label for each in months_with_answers(desk)] == ["November 2026", "October 2026"]
    for day in (date(2026, 11, 29), date(2026, 12, 2)):
        with pytest.raises(InvalidInput):
            give_report(desk, NOVEMBER, day)
    give_report(desk, NOVEMBER, FIRST_OF_DECEMBER)
    give_report(desk, NOVEMBER, FIRST_OF_DECEMBER)
    later = office.desk(OWEN, date(2026, 12, 4))
    give_report(later, NOVEMBER, date(2026, 12, 3))
    assert given_on(NOVEMBER) == date(2026, 12, 3)
    assert [each.label for each in reports_to_give(later)] == ["October 2026"]
