"""More time: a reason, a clear date, and it counts only once it is told in time."""

from datetime import date

import pytest

from best_desktop.casework.case_list_views import CaseFilter, View
from best_desktop.casework.errors import InvalidInput, Refused
from best_desktop.casework.letters import record_sent
from best_desktop.casework.more_time import longest_by_explanation
from best_desktop.casework.queries.calendar import deadlines_between
from best_desktop.casework.queries.cases import count_cases, page_of_cases
from best_desktop.casework.settings import change_settings
from best_desktop.domain.vocabulary import (
    Channel,
    ExtensionBasis,
    LetterCode,
    MilestoneKind,
    Tag,
)
from best_desktop.store.models import Extension
from tests.builders import (
    MARCUS,
    OWEN,
    Office,
    acknowledged,
    answered,
    complaint,
    escalated,
    issued,
    lines,
    messages,
    more_time,
    newest,
    send,
    view,
)

# Acknowledged on 17 April 2025: due 6 May, ten working days more is 20 May 2025.
DUE, LONGEST = date(2025, 5, 6), date(2025, 5, 20)
DAY = date(2025, 5, 1)
L03, L07, L08 = LetterCode.L03, LetterCode.L07, LetterCode.L08


def due(office: Office, case: int, stage: int = 1) -> tuple[date, date]:
    """The date it is measured against, and the one promised."""
    answer = view(office, case).schedule.find(MilestoneKind.ANSWER, stage)
    assert answer is not None
    return answer.due, answer.promised


@pytest.mark.clause("P-7.1.5")
def test_more_time_counts_once_the_letter_went_in_time(office: Office) -> None:
    case = acknowledged(office)
    assert longest_by_explanation(office.desk(MARCUS, DAY), case) == LONGEST
    more_time(office, case, LONGEST, DAY)

    assert due(office, case) == (DUE, DUE)
    assert lines(newest(office, case)) == [
        ("EXT_RECORDED", "answer date, stage 1", "2025-05-06", "2025-05-20"),
        ("EXT_RECORDED", "basis", "", "Up to 10 working days, explained"),
    ]
    assert newest(office, case).reason == "The part is on order."
    send(office, case, L03, date(2025, 5, 6))
    assert due(office, case) == (LONGEST, LONGEST)
    assert lines(newest(office, case))[1:] == [
        ("EXT_ISSUED", "answer date", "2025-05-06", "2025-05-20"),
        ("EXT_ISSUED", "basis", "", "Up to 10 working days, explained"),
        ("DUE_SET", "Answer (stage 1)", "2025-05-06", "2025-05-20"),
    ]


@pytest.mark.clause("P-7.1.5", "A10")
def test_an_explanation_sent_late_does_not_move_what_is_measured(office: Office) -> None:
    case = acknowledged(office)
    more_time(office, case, LONGEST, DAY)
    send(office, case, L03, date(2025, 5, 7))

    assert due(office, case) == (DUE, LONGEST)
    answer = view(office, case).schedule.find(MilestoneKind.ANSWER, 1)
    assert answer is not None
    assert answer.told_late
    assert ("EXT_ISSUED", "told", "", "late: the answer was due by 6 May 2025") in lines(
        newest(office, case)
    )
    assert view(office, case).tag is Tag.EXTENDED


@pytest.mark.clause("P-7.1.5")
def test_header_list_calendar_and_counters_agree_after_more_time(office: Office) -> None:
    """PF-12: one date everywhere, at once."""
    case = acknowledged(office)
    more_time(office, case, LONGEST, DAY)
    send(office, case, L03, DAY)

    desk = office.desk(OWEN, date(2025, 5, 9))
    shown = view(office, case)
    assert (shown.next_due, shown.tag) == (LONGEST, Tag.EXTENDED)
    assert [each.due for each in page_of_cases(desk, CaseFilter()).rows] == [LONGEST]
    assert count_cases(desk, CaseFilter(View.OVERDUE)) == 0
    days = [(each.day, each.tag) for each in deadlines_between(desk, DUE, LONGEST)]
    assert days == [(LONGEST, Tag.EXTENDED)]


@pytest.mark.clause("P-7.1.5")
@pytest.mark.parametrize(
    ("until", "message"),
    [
        (date(2025, 5, 21), "By explanation the longest is 10 working days more: 20 May 2025"),
        (DUE, "The answer is due by 6 May 2025 already. Choose a later date than that."),
        (date(2025, 4, 30), "The answer is due by 6 May 2025 already."),
        (date(26, 5, 20), "has the year 0026"),
        (date(2055, 5, 20), "Bank holidays for 2055 are not in the calendar"),
    ],
)
def test_a_date_that_cannot_be_set_by_explanation(
    office: Office, until: date, message: str
) -> None:
    case = acknowledged(office)
    with pytest.raises(InvalidInput) as refused:
        more_time(office, case, until, DAY)
    assert message in messages(refused.value.problems)["until"]
    assert not Extension.select().exists()


def test_a_new_date_is_needed(office: Office) -> None:
    case = acknowledged(office)
    with pytest.raises(InvalidInput) as refused:
        more_time(office, case, None, DAY, reason=" ")
    assert messages(refused.value.problems) == {
        "until": "Enter the new answer date.",
        "reason": "Enter why more time is needed.",
    }


@pytest.mark.clause("P-7.1.5")
def test_longer_than_that_needs_agreement_and_who_agreed(office: Office) -> None:
    case = acknowledged(office)
    until, agreed = date(2025, 5, 30), ExtensionBasis.AGREED
    with pytest.raises(InvalidInput) as refused:
        more_time(office, case, until, DAY, agreed, agreed_by="", agreed_on=None, agreed_how=None)
    assert messages(refused.value.problems) == {
        "agreed_by": "Enter who agreed the date.",
        "agreed_on": "Enter the date it was agreed.",
        "agreed_how": "Choose how it was agreed.",
    }
    with pytest.raises(InvalidInput, match="on or after 14 April 2025"):
        more_time(office, case, until, DAY, agreed, agreed_on=date(2025, 4, 1))
    more_time(office, case, until, DAY, agreed)
    send(office, case, L03, DAY)
    assert due(office, case) == (until, until)

    # Beyond the longest by explanation only another agreement helps.
    with pytest.raises(InvalidInput) as refused:
        more_time(office, case, date(2025, 6, 2), DAY)
    assert messages(refused.value.problems)["until"].endswith(
        "20 May 2025 (P-7.1.5). Record a date agreed with the complainant."
    )
    more_time(office, case, date(2025, 6, 6), DAY, agreed)
    send(office, case, L03, DAY)
    assert due(office, case) == (date(2025, 6, 6), date(2025, 6, 6))
    assert len(view(office, case).stages[0].extensions) == 2


def test_recorded_again_before_it_was_told_it_is_corrected_not_doubled(office: Office) -> None:
    """A double click, or a slip in the date: one request for more time (PF-36)."""
    case = acknowledged(office)
    first = more_time(office, case, date(2025, 5, 19), DAY)
    again = more_time(office, case, date(2025, 5, 19), DAY)
    before = newest(office, case).id
    corrected = more_time(office, case, LONGEST, DAY)

    assert first == again == corrected
    assert newest(office, case).id == before + 1
    assert lines(newest(office, case)) == [("EXT_RECORDED", "until", "2025-05-19", "2025-05-20")]
    assert [each.until for each in view(office, case).stages[0].extensions] == [LONGEST]


def test_a_letter_with_the_date_before_the_correction_is_not_sent(office: Office) -> None:
    case = acknowledged(office)
    more_time(office, case, date(2025, 5, 19), DAY)
    letter = issued(office, case, L03, DAY)
    more_time(office, case, LONGEST, DAY)
    with pytest.raises(Refused, match="does not name 20 May 2025"):
        record_sent(office.desk(MARCUS), letter, DAY, Channel.EMAIL)
    assert due(office, case) == (DUE, DUE)


def test_before_the_acknowledgement_there_is_no_date_to_move(office: Office) -> None:
    case = complaint(office)
    assert longest_by_explanation(office.desk(MARCUS), case) is None
    with pytest.raises(Refused, match="Acknowledge the complaint first"):
        more_time(office, case, LONGEST, DAY)


@pytest.mark.clause("P-7.2.3")
def test_stage_2_by_explanation_and_by_agreement(office: Office) -> None:
    case = answered(office)
    escalated(office, case, date(2025, 4, 28))
    send(office, case, LetterCode.L06, date(2025, 4, 30))
    assert due(office, case, 2) == (date(2025, 5, 30), date(2025, 5, 30))
    more_time(office, case, date(2025, 6, 13), date(2025, 5, 28))
    send(office, case, L07, date(2025, 5, 28))
    assert due(office, case, 2) == (date(2025, 6, 13), date(2025, 6, 13))


@pytest.mark.clause("P-7.2.4", "X14")
def test_no_agreement_leaves_the_date_and_gives_the_ombudsman(office: Office) -> None:
    case = answered(office)
    escalated(office, case, date(2025, 4, 28))
    send(office, case, LetterCode.L06, date(2025, 4, 30))
    before = due(office, case, 2)
    refused_by_them = ExtensionBasis.NOT_AGREED
    more_time(office, case, date(2025, 6, 20), date(2025, 5, 29), refused_by_them)
    assert lines(newest(office, case), "EXT_NOT_AGREED") == [
        ("EXT_NOT_AGREED", "answer date, stage 2", "2025-05-30", "2025-05-30")
    ]
    letter = send(office, case, L08, date(2025, 5, 29))

    assert due(office, case, 2) == before
    assert ("EXT_ISSUED", "answer date", "2025-05-30", "2025-05-30") in lines(newest(office, case))
    shown = next(each for each in view(office, case).letters if each.id == letter)
    assert shown.promised_on == before[0]
    with pytest.raises(Refused, match="Record more time first"):
        issued(office, case, L08, date(2025, 5, 29))


# ------------------------------------------------------------------------------ the 2021 procedure

# Received on 1 December 2025; the base date is 15 December, ten working days more 31 December.
OLD = date(2025, 12, 1)


def old_case(office: Office) -> int:
    return acknowledged(
        office,
        OLD,
        date(2025, 12, 8),
        by=OWEN,
        procedure_id="procedure-2021",
        procedure_reason="Their tenancy began under it.",
    )


@pytest.mark.clause("R-7.1.3", "X05")
def test_2021_one_further_ten_days_and_no_second(office: Office) -> None:
    case = old_case(office)
    with pytest.raises(InvalidInput, match="sets one further 10 working days: 31 December 2025"):
        more_time(office, case, date(2025, 12, 30), date(2025, 12, 12))
    with pytest.raises(InvalidInput) as refused:
        more_time(office, case, date(2026, 1, 5), date(2025, 12, 12))
    assert messages(refused.value.problems)["until"].endswith(
        "31 December 2025 (R-7.1.3). Choose that date or an earlier one."
    )
    with pytest.raises(Refused, match="only by: up to 10 working days, explained"):
        more_time(office, case, date(2025, 12, 31), date(2025, 12, 12), ExtensionBasis.AGREED)
    more_time(office, case, date(2025, 12, 31), date(2025, 12, 12))
    send(office, case, L03, date(2025, 12, 15))
    assert due(office, case) == (date(2025, 12, 31), date(2025, 12, 31))
    with pytest.raises(Refused, match="allows more time once at stage 1"):
        more_time(office, case, date(2026, 1, 15), date(2025, 12, 17))


@pytest.mark.clause("R-7.1.9", "R-7.1.10", "X15")
def test_2021_stage_3_waits_only_for_a_panel(office: Office) -> None:
    from best_desktop.casework.escalating import move_on
    from best_desktop.casework.inputs import MoveOn

    case = old_case(office)
    more_time(office, case, date(2025, 12, 31), date(2025, 12, 12))
    send(office, case, L03, date(2025, 12, 15))
    move_on(office.desk(MARCUS, date(2025, 12, 31)), case, MoveOn(date(2025, 12, 31), "Parts"))
    more_time(office, case, date(2026, 2, 12), date(2026, 1, 28))
    send(office, case, L07, date(2026, 1, 29))
    move_on(office.desk(MARCUS, date(2026, 2, 12)), case, MoveOn(date(2026, 2, 12), "Parts"))
    assert due(office, case, 3) == (date(2026, 3, 12), date(2026, 3, 12))

    day, panel = date(2026, 3, 10), ExtensionBasis.PANEL
    with pytest.raises(Refused, match="only by: a panel is convened"):
        more_time(office, case, date(2026, 3, 26), day)
    with pytest.raises(InvalidInput, match="BeST has no formal Tenant Panel yet"):
        more_time(office, case, date(2026, 3, 26), day, panel)
    change_settings(office.desk(OWEN), tenant_panel_exists=True)
    more_time(office, case, date(2026, 3, 26), day, panel)
    change_settings(office.desk(OWEN), tenant_panel_exists=False)
    more_time(office, case, date(2026, 3, 26), day, panel, panel="Three tenants; E. Grant approved")
    send(office, case, LetterCode.L11, day)
    assert due(office, case, 3) == (date(2026, 3, 26), date(2026, 3, 26))
