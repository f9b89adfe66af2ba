"""The office's calendar: bank holidays, one-off days, and which open cases they move."""

from dataclasses import replace
from datetime import date

import pytest

from best_desktop.casework.audit import entries_after
from best_desktop.casework.closing import conclude
from best_desktop.casework.errors import InvalidInput, Refused
from best_desktop.casework.inputs import NewOfficeDay
from best_desktop.casework.office_calendar import (
    add_office_day,
    bank_holidays,
    holidays_in,
    office_days,
    preview_office_day,
    preview_switch,
    remove_office_day,
    switch_bank_holiday,
)
from best_desktop.domain.vocabulary import CaseState, LetterCode, MilestoneKind, Nation
from best_desktop.store.models import AuditEntry, Deadline, OfficeDay
from tests.builders import (
    ELSPETH,
    OWEN,
    RECEIVED,
    Office,
    acknowledged,
    answered,
    complaint,
    decided,
    escalated,
    messages,
    send,
    view,
)

# Friday 2 May 2025 lies within stage 1 of a case acknowledged on 17 April: due 6 May.
ONE_OFF = NewOfficeDay(date(2025, 5, 2), "Office move", True, None, "Given by the council")
TODAY = date(2025, 4, 28)


def kept(case: int) -> dict[tuple[MilestoneKind, int], date]:
    rows = Deadline.select().where(Deadline.complaint == case)
    return {(each.kind, each.stage_number): each.due_on for each in rows}


@pytest.mark.clause("G10", "G2")
def test_bank_holidays_of_a_period_by_name(office: Office) -> None:
    found = bank_holidays(office.desk(), date(2025, 4, 1), date(2025, 5, 31))
    assert [day for day, _ in found] == [
        date(2025, 4, 18),
        date(2025, 4, 21),
        date(2025, 5, 5),
        date(2025, 5, 26),
    ]
    assert found[0][1] == "Good Friday"


@pytest.mark.clause("G9", "G10")
def test_a_one_off_day_moves_open_cases_only_and_exactly_as_previewed(office: Office) -> None:
    """PF-7: preview, apply with an entry, closed cases unchanged."""
    open_case = acknowledged(office)
    not_touched = acknowledged(office, date(2025, 4, 1))  # acknowledged on the 4th, due the 22nd
    closed = answered(office)
    before = {each: kept(each) for each in (open_case, not_touched, closed)}
    desk, entries = office.desk(OWEN, TODAY), AuditEntry.select().count()
    moves = preview_office_day(desk, ONE_OFF)
    assert [(each.reference, each.kind, each.old, each.new) for each in moves] == [
        ("BEST-2025-0001", MilestoneKind.ANSWER, date(2025, 5, 6), date(2025, 5, 7))
    ]
    assert moves[0].promised_in_letter
    assert {each: kept(each) for each in before} == before
    assert add_office_day(desk, ONE_OFF) == moves

    assert kept(open_case) == {
        **before[open_case],
        (MilestoneKind.ANSWER, 1): date(2025, 5, 7),
    }
    assert kept(not_touched) == before[not_touched]
    assert kept(closed) == before[closed]
    assert view(office, open_case).next_due == date(2025, 5, 7)
    assert AuditEntry.select().count() == entries + 1
    assert [(each.day, each.name, each.closed, each.nation) for each in office_days(desk)] == [
        (date(2025, 5, 2), "Office move", True, None)
    ]
    assert (date(2025, 5, 2), "Office move") in bank_holidays(
        office.desk(), date(2025, 5, 1), date(2025, 5, 4)
    )
    explained = view(office, open_case).calendar.why_not(date(2025, 5, 2))
    assert explained == "Office move"


@pytest.mark.clause("G9")
def test_taken_out_again_the_dates_move_back(office: Office) -> None:
    case = acknowledged(office)
    before = kept(case)
    add_office_day(office.desk(OWEN, TODAY), ONE_OFF)
    (row,) = office_days(office.desk(OWEN))
    with pytest.raises(InvalidInput, match="Enter the reason"):
        remove_office_day(office.desk(OWEN), row.id, " ")
    moves = remove_office_day(office.desk(OWEN), row.id, "Not ours")
    assert [(each.old, each.new) for each in moves] == [(date(2025, 5, 7), date(2025, 5, 6))]
    assert kept(case) == before
    assert office_days(office.desk(OWEN)) == []
    assert OfficeDay.select().count() == 1  # kept, ended
    with pytest.raises(Refused, match="This day is not in the calendar any more"):
        remove_office_day(office.desk(OWEN), row.id, "Again")


@pytest.mark.clause("G9")
def test_what_a_closed_case_was_held_to_stays_whatever_happens_to_it_later(office: Office) -> None:
    """Concluded, escalated or reopened afterwards: a date once met is not counted again."""
    concluded, escalated_later = answered(office), answered(office)
    answer = view(office, concluded).schedule.find(MilestoneKind.ANSWER, 1)
    add_office_day(office.desk(OWEN, TODAY), ONE_OFF)
    conclude(office.desk(OWEN, date(2025, 5, 30)), concluded)
    escalated(office, escalated_later, date(2025, 5, 20))

    for case in (concluded, escalated_later):
        shown = view(office, case).schedule.find(MilestoneKind.ANSWER, 1)
        assert answer is not None
        assert shown is not None
        assert kept(case)[MilestoneKind.ANSWER, 1] == answer.due == shown.due
        assert shown.count is None
        assert "the calendar has changed since" in shown.note
    assert view(office, concluded).state is CaseState.CONCLUDED
    # The days of stage 2 are counted by the calendar as it is.
    send(office, escalated_later, LetterCode.L06, date(2025, 5, 22), by=ELSPETH)
    decided(office, escalated_later, date(2025, 6, 2), by=ELSPETH)


@pytest.mark.clause("G2", "X34")
def test_a_day_of_one_nation_moves_its_schemes_only(office: Office) -> None:
    england = acknowledged(office)
    wales = acknowledged(office, scheme_id=office.schemes["Penrhos Gardens"])
    moves = add_office_day(office.desk(OWEN, TODAY), replace(ONE_OFF, nation=Nation.WALES))
    assert [each.complaint_id for each in moves] == [wales]
    assert view(office, england).next_due == date(2025, 5, 6)
    # A day of Wales is not named in England's calendar.
    named = bank_holidays(office.desk(OWEN), date(2025, 5, 1), date(2025, 5, 4))
    assert named == []


@pytest.mark.clause("G10")
def test_open_on_a_bank_holiday(office: Office) -> None:
    case = acknowledged(office)
    worked = NewOfficeDay(date(2025, 5, 5), "Worked for the move", False, None, "Agreed")
    moves = add_office_day(office.desk(OWEN, TODAY), worked)
    assert [(each.old, each.new) for each in moves] == [(date(2025, 5, 6), date(2025, 5, 5))]
    assert view(office, case).next_due == date(2025, 5, 5)
    found = dict(bank_holidays(office.desk(OWEN), date(2025, 5, 5), date(2025, 5, 5)))
    assert found == {date(2025, 5, 5): "Worked for the move"}


@pytest.mark.parametrize(
    ("day", "closed", "message"),
    [
        (date(2025, 5, 3), True, "3 May 2025 is a weekend and is never counted."),
        (date(2025, 5, 5), True, "5 May 2025 is not counted already:"),
        (date(2025, 5, 6), False, "6 May 2025 is a working day already."),
        (date(2041, 5, 6), True, "Bank holidays for 2041 are not in the calendar"),
        (date(26, 5, 6), True, "has the year 0026"),
    ],
)
def test_what_is_wrong_with_a_day(office: Office, day: date, closed: bool, message: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        add_office_day(office.desk(OWEN, TODAY), NewOfficeDay(day, "Day", closed, None, "Why"))
    assert message in messages(refused.value.problems)["day"]
    assert not OfficeDay.select().exists()


def test_a_day_needs_a_name_and_a_reason(office: Office) -> None:
    with pytest.raises(InvalidInput) as refused:
        add_office_day(office.desk(OWEN, TODAY), NewOfficeDay(date(2025, 5, 2), " "))
    assert messages(refused.value.problems) == {
        "name": "Enter what the day is called.",
        "reason": "Enter the reason.",
    }


@pytest.mark.clause("G2")
def test_a_new_case_counts_by_the_day_added(office: Office) -> None:
    add_office_day(office.desk(OWEN, RECEIVED), replace(ONE_OFF, day=date(2025, 4, 16)))
    assert view(office, complaint(office)).next_due == date(2025, 4, 24)
    twice = replace(ONE_OFF, day=date(2025, 4, 16))
    with pytest.raises(InvalidInput, match="is not counted already: Office move"):
        add_office_day(office.desk(OWEN), twice)


@pytest.mark.clause("G9", "G10")
def test_a_bank_holiday_is_switched_off_and_on_again_exactly_as_previewed(office: Office) -> None:
    """Monday 5 May 2025 lies within stage 1 of a case acknowledged on 17 April: due 6 May."""
    case, monday = acknowledged(office), date(2025, 5, 5)
    before, desk, both = kept(case), office.desk(OWEN, TODAY), tuple(Nation)
    moves = preview_switch(desk, monday, both, on=False)
    assert [(each.old, each.new) for each in moves] == [(date(2025, 5, 6), monday)]
    assert kept(case) == before
    assert switch_bank_holiday(desk, monday, both, "Moved by the government", on=False) == moves
    assert kept(case)[(MilestoneKind.ANSWER, 1)] == monday
    *_, entry = entries_after(0)
    assert entry.summary == "Early May bank holiday, 5 May 2025: does not count"
    (line,) = holidays_in(monday, monday)
    assert (line.name, line.nations, line.counts) == ("Early May bank holiday", both, False)
    assert monday not in dict(bank_holidays(office.desk(OWEN), monday, monday))
    desk = office.desk(OWEN)
    with pytest.raises(Refused, match="it does not count already"):
        switch_bank_holiday(desk, monday, both, "Twice", on=False)
    with pytest.raises(InvalidInput):
        switch_bank_holiday(desk, monday, both, " ", on=True)
    switch_bank_holiday(desk, monday, (Nation.ENGLAND,), "It counts here", on=True)
    assert kept(case) == before
    assert [(each.nations, each.counts) for each in holidays_in(monday, monday)] == [
        ((Nation.ENGLAND,), True),
        ((Nation.WALES,), False),
    ]
