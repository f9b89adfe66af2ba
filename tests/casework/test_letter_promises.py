"""Letters that went days after they were written, and in place of others."""

from datetime import date

import pytest

from best_desktop.casework.case_list_views import CaseFilter, View
from best_desktop.casework.closing import withdraw
from best_desktop.casework.correcting import correct_dates
from best_desktop.casework.errors import NeedsReason
from best_desktop.casework.escalating import move_on
from best_desktop.casework.inputs import DateCorrection, MoveOn
from best_desktop.casework.letters import (
    issue_letter,
    open_draft,
    record_sent,
    start_letter,
    supersede,
)
from best_desktop.casework.queries.cases import page_of_cases
from best_desktop.domain.vocabulary import (
    CaseState,
    Channel,
    ExtensionBasis,
    LetterCode,
    LetterState,
    MilestoneKind,
)
from best_desktop.store.models import Letter
from tests.builders import (
    MARCUS,
    OWEN,
    Office,
    acknowledged,
    answered,
    complaint,
    contacted,
    decided,
    escalated,
    issued,
    lines,
    more_time,
    newest,
    ready,
    send,
    view,
)

L01, L03, L04, L06 = (
    LetterCode.L01,
    LetterCode.L03,
    LetterCode.L04,
    LetterCode.L06,
)
DAY, LATER = date(2025, 4, 17), date(2025, 4, 23)
PROMISED, COUNTED = date(2025, 5, 6), date(2025, 5, 8)


@pytest.mark.clause("P-7.1.2", "P-7.1.4")
def test_a_promise_of_an_earlier_day_is_said_and_takes_a_reason(office: Office) -> None:
    case = ready(office)
    letter = issued(office, case, L01, DAY)
    desk = office.desk(MARCUS, LATER)
    with pytest.raises(NeedsReason) as asked:
        record_sent(desk, letter, LATER, Channel.EMAIL)
    (warning,) = asked.value.warnings
    assert "by 6 May 2025. Sent on 23 April 2025, the answer is due by 8 May 2025" in warning

    record_sent(desk, letter, LATER, Channel.EMAIL, "The post room was shut.")

    answer = view(office, case).schedule.find(MilestoneKind.ANSWER, 1)
    assert answer is not None
    assert (answer.due, answer.promised) == (COUNTED, PROMISED)
    assert "The letter promised an earlier date" in answer.note
    entry = newest(office, case)
    assert entry.reason == "The post room was shut."
    assert lines(entry, "PROMISED_DATE") == [
        ("PROMISED_DATE", "promised, counted", "2025-05-06", "2025-05-08")
    ]


@pytest.mark.clause("P-7.1.2")
def test_lists_work_to_the_promise_and_timeliness_is_counted(office: Office) -> None:
    case = ready(office)
    letter = issued(office, case, L01, DAY)
    record_sent(office.desk(MARCUS, LATER), letter, LATER, Channel.EMAIL, "Post room.")
    page = page_of_cases(office.desk(OWEN), CaseFilter(View.ALL_OPEN))
    assert page.rows[0].due == PROMISED
    decided(office, case, COUNTED)
    send(office, case, L04, COUNTED)
    answer = view(office, case).schedule.find(MilestoneKind.ANSWER, 1)
    assert answer is not None
    assert answer.in_time


@pytest.mark.clause("P-7.1.5")
def test_more_time_told_takes_the_place_of_the_promise(office: Office) -> None:
    case = ready(office)
    letter = issued(office, case, L01, DAY)
    record_sent(office.desk(MARCUS, LATER), letter, LATER, Channel.EMAIL, "Post room.")
    until = date(2025, 5, 20)
    more_time(office, case, until, date(2025, 4, 24))
    send(office, case, L03, date(2025, 4, 24))
    answer = view(office, case).schedule.find(MilestoneKind.ANSWER, 1)
    assert answer is not None
    assert (answer.due, answer.promised) == (until, until)


@pytest.mark.clause("P-7.1.2", "P-7.1.4")
def test_why_it_went_by_post_is_not_why_the_date_is_another(office: Office) -> None:
    case = ready(office)
    letter = issued(office, case, L01, DAY)
    desk = office.desk(MARCUS, LATER)
    with pytest.raises(NeedsReason) as asked:
        record_sent(desk, letter, LATER, Channel.LETTER, "Her email was down.")
    assert asked.value.field == "promise_reason"
    assert "8 May 2025" in asked.value.warnings[0]
    record_sent(desk, letter, LATER, Channel.LETTER, "Her email was down.", "Post room.")
    assert newest(office, case).reason == "Her email was down.\nPost room."


@pytest.mark.clause("P-7.2.1")
def test_the_second_acknowledgement_is_compared_too(office: Office) -> None:
    case = answered(office)
    escalated(office, case, date(2025, 5, 1))
    letter = issued(office, case, L06, date(2025, 5, 2))
    desk = office.desk(OWEN, date(2025, 5, 7))
    with pytest.raises(NeedsReason, match="promises an answer by 3 June 2025"):
        record_sent(desk, letter, date(2025, 5, 7), Channel.EMAIL)


@pytest.mark.clause("P-7.1.2")
def test_a_newer_letter_with_the_right_date_needs_no_reason(office: Office) -> None:
    case = ready(office)
    old = issued(office, case, L01, DAY)
    desk = office.desk(MARCUS, LATER)
    draft = supersede(desk, old)
    issue_letter(desk, draft.id, draft.version, draft.blocks, LATER, "Read")
    record_sent(desk, draft.id, LATER, Channel.EMAIL)
    answer = view(office, case).schedule.find(MilestoneKind.ANSWER, 1)
    assert answer is not None
    assert (answer.due, answer.promised) == (COUNTED, COUNTED)


@pytest.mark.clause("P-7.1.1.a")
def test_a_corrected_acknowledgement_leaves_no_later_promise(office: Office) -> None:
    case = acknowledged(office)
    fix = DateCorrection("It went a day earlier.", acknowledged_on=date(2025, 4, 16))
    correct_dates(office.desk(OWEN), case, fix)
    answer = view(office, case).schedule.find(MilestoneKind.ANSWER, 1)
    assert answer is not None
    assert answer.promised == answer.due < PROMISED


# --------------------------------------------------------------------- letters nobody waits for


@pytest.mark.clause("P-5.1.h")
def test_an_acknowledgement_after_the_end_is_written_down_with_a_reason(office: Office) -> None:
    case = ready(office)
    letter = issued(office, case, L01, DAY)
    withdraw(office.desk(MARCUS, DAY), case, DAY, "Works again")
    desk = office.desk(MARCUS, date(2025, 4, 22))
    with pytest.raises(NeedsReason, match="ended on 17 April 2025: withdrawn"):
        record_sent(desk, letter, date(2025, 4, 22), Channel.EMAIL)
    record_sent(desk, letter, date(2025, 4, 22), Channel.EMAIL, "It was in the post.")
    shown = view(office, case)
    assert shown.state is CaseState.WITHDRAWN
    assert shown.stages[0].acknowledged_on == date(2025, 4, 22)


@pytest.mark.clause("R-7.1.3")
def test_an_acknowledgement_of_a_stage_that_is_over_takes_a_reason(office: Office) -> None:
    received, due = date(2025, 12, 1), date(2025, 12, 31)
    old = {"procedure_id": "procedure-2021", "procedure_reason": "Began under it."}
    case = complaint(office, received, by=OWEN, **old)
    contacted(office, case, date(2025, 12, 2))
    letter = issued(office, case, L01, date(2025, 12, 5))
    more_time(office, case, due, date(2025, 12, 15))
    send(office, case, L03, date(2025, 12, 15))
    move_on(office.desk(MARCUS, due), case, MoveOn(due, "No part"))
    desk = office.desk(MARCUS)
    with pytest.raises(NeedsReason, match="acknowledges stage 1, which is over"):
        record_sent(desk, letter, date(2025, 12, 5), Channel.EMAIL)
    record_sent(desk, letter, date(2025, 12, 5), Channel.EMAIL, "Found in the post book.")
    assert view(office, case).stages[0].acknowledged_on == date(2025, 12, 5)


# --------------------------------------------------------------------- begun in place of another


@pytest.mark.clause("P-7.1.5")
def test_the_old_letter_goes_and_the_new_draft_is_of_use_later(office: Office) -> None:
    case = acknowledged(office)
    more_time(office, case, date(2025, 5, 20), DAY)
    old = issued(office, case, L03, DAY)
    desk = office.desk(MARCUS)
    draft = supersede(desk, old)
    with pytest.raises(NeedsReason, match="takes the place of this one has been begun"):
        record_sent(desk, old, DAY, Channel.EMAIL)
    record_sent(desk, old, DAY, Channel.EMAIL, "It was in the post already.")
    more_time(office, case, date(2025, 5, 28), DAY, ExtensionBasis.AGREED)
    assert start_letter(desk, case, L03).id == draft.id
    draft = open_draft(desk, draft.id)
    issue_letter(desk, draft.id, draft.version, draft.blocks, DAY, "Read")
    states = {each.id: each.state for each in view(office, case).letters}
    assert (states[old], states[draft.id]) == (LetterState.SENT, LetterState.ISSUED)


def test_a_replacement_from_before_leaves_the_letter_that_was_sent(office: Office) -> None:
    """Drafts in older case files may still point to a letter that was sent."""
    case = acknowledged(office)
    more_time(office, case, date(2025, 5, 20), DAY)
    old = send(office, case, L03, DAY)
    more_time(office, case, date(2025, 5, 28), DAY, ExtensionBasis.AGREED)
    desk = office.desk(MARCUS)
    draft = start_letter(desk, case, L03)
    Letter.update(supersedes=old).where(Letter.id == draft.id).execute()
    issue_letter(desk, draft.id, draft.version, draft.blocks, DAY, "Read")
    assert {each.id: each.state for each in view(office, case).letters}[old] is LetterState.SENT
