"""One whole case as the tabs show it, and how far off its date is."""

from datetime import date

import pytest

from best_desktop.casework.case_list_views import CaseFilter
from best_desktop.casework.queries.case import case_view
from best_desktop.casework.queries.cases import page_of_cases
from best_desktop.domain.vocabulary import LetterCode, Outcome, Tag
from tests.builders import (
    ELSPETH,
    OWEN,
    Office,
    acknowledged,
    answered,
    complaint,
    decided,
    escalated,
    more_time,
    send,
    view,
)


@pytest.mark.clause("R-7.2.a", "A3")
def test_tags_by_working_days_not_calendar_days(office: Office) -> None:
    """PF-16: with the bank holiday of 5 May, Friday's case due on Tuesday is soon on Thursday."""
    case = acknowledged(office)
    for day, tag in (
        (date(2025, 4, 30), Tag.ON_TRACK),
        (date(2025, 5, 1), Tag.DUE_SOON),
        (date(2025, 5, 5), Tag.DUE_SOON),
        (date(2025, 5, 6), Tag.DUE_TODAY),
        (date(2025, 5, 7), Tag.OVERDUE),
    ):
        desk = office.desk(OWEN, day)
        assert page_of_cases(desk, CaseFilter()).rows[0].tag is tag
        assert case_view(desk, case).tag is tag


@pytest.mark.clause("P-7.1.4", "B-30")
def test_how_far_off_the_date_is(office: Office) -> None:
    """PF-24, PF-31: due today is not overdue; one day is a day."""
    case = acknowledged(office)
    for day, words in (
        (date(2025, 5, 1), "Answer by 6 May 2025. Due in 2 working days."),
        (date(2025, 5, 2), "Answer by 6 May 2025. Due in 1 working day."),
        (date(2025, 5, 6), "Answer by 6 May 2025. Due today."),
        (date(2025, 5, 7), "Answer by 6 May 2025. Overdue by 1 working day."),
        (date(2025, 5, 9), "Answer by 6 May 2025. Overdue by 3 working days."),
    ):
        assert case_view(office.desk(OWEN, day), case).due_text == words
    friday = acknowledged(office, date(2025, 5, 12), date(2025, 5, 16))
    assert view(office, friday).next_due == date(2025, 6, 2)


def test_overdue_over_a_weekend_only(office: Office) -> None:
    case = complaint(office, date(2025, 6, 6))  # acknowledge by Friday 13 June
    shown = case_view(office.desk(OWEN, date(2025, 6, 14)), case)
    assert shown.due_text == "Acknowledge by 13 June 2025. Overdue."


def test_a_whole_case_for_the_tabs(office: Office) -> None:
    case = answered(office)
    escalated(office, case, date(2025, 4, 28))
    send(office, case, LetterCode.L06, date(2025, 4, 30), by=ELSPETH)
    more_time(office, case, date(2025, 6, 13), date(2025, 5, 28))
    send(office, case, LetterCode.L07, date(2025, 5, 28), by=ELSPETH)
    decided(office, case, date(2025, 6, 2), Outcome.NOT_UPHELD, by=ELSPETH)

    shown = view(office, case)
    assert [each.number for each in shown.stages] == [1, 2]
    (extension,) = shown.stages[1].extensions
    assert (extension.until, extension.told_on) == (date(2025, 6, 13), date(2025, 5, 28))
    assert shown.points[0].decisions[1].outcome is Outcome.UPHELD
    assert shown.points[0].decisions[2].outcome is Outcome.NOT_UPHELD
    codes = [each.code.value for each in shown.letters]
    assert codes == ["L07", "L06", "L04", "L01"]
    assert len(shown.documents) == 4
    assert {each.stage for each in shown.remedies} == {1}
    assert shown.refusals[next(iter(shown.refusals))] is None
    assert shown.tag is Tag.EXTENDED
    assert shown.calendar.is_working_day(date(2025, 6, 2))
