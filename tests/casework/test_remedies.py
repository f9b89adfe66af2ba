"""What was promised: who sees to it, when the complainant hears of it, what shows it was done."""

from dataclasses import replace
from datetime import date

import pytest

from best_desktop.casework.errors import InvalidInput, Refused
from best_desktop.casework.inputs import NewDocument, RemedyInput
from best_desktop.casework.notes import attach
from best_desktop.casework.queries.remedies import actions_of, open_actions
from best_desktop.casework.remedies import finish_remedy, plan_remedy, tell_update
from best_desktop.casework.remedy_views import ActionView, RemedyPlan, RemedyTold
from best_desktop.domain.vocabulary import (
    CaseState,
    Channel,
    Direction,
    DocumentKind,
    LetterCode,
    RemedyKind,
)
from best_desktop.store.models import Complaint
from tests.builders import (
    DILYS,
    HANNAH,
    MARCUS,
    OWEN,
    Office,
    acknowledged,
    decided,
    lines,
    messages,
    newest,
    send,
    view,
)

clause = pytest.mark.clause
ANSWERED, DUE = date(2025, 5, 1), date(2025, 5, 16)
TOLD = RemedyTold(date(2025, 5, 9), Channel.EMAIL, "The part is here; it is fitted next week.")
PART = RemedyInput(RemedyKind.ACTION, "Part fitted", DUE)


def promised(office: Office, remedy: RemedyInput = PART, *, sent: bool = True) -> int:
    case = acknowledged(office)
    apology = RemedyInput(RemedyKind.APOLOGY, "We are sorry.")
    decided(office, case, ANSWERED, remedies=(apology, remedy))
    if sent:
        send(office, case, LetterCode.L04, ANSWERED)
    return case


def part(office: Office, case: int, day: date = ANSWERED) -> ActionView:
    return actions_of(office.desk(MARCUS, day), case)[1]


@clause("W01", "P-7.3.2", "X27")
def test_w01_is_closed_on_the_answer_told_on_9_may_and_done_on_15_may(office: Office) -> None:
    case = promised(office)
    shown = view(office, case)
    assert (shown.state, shown.stages[0].answered_on) == (CaseState.CLOSED, ANSWERED)
    assert [each.description for each in open_actions(office.desk(MARCUS))] == ["Part fitted"]

    tell_update(office.desk(MARCUS, TOLD.told_on), part(office, case).id, TOLD)
    entry = newest(office, case)
    assert lines(entry) == [("ACTION_UPDATE", "Action where there was delay", "", "2025-05-09")]
    (update,) = part(office, case).updates
    assert (update.told_on, update.channel, update.staff) == (TOLD.told_on, Channel.EMAIL, MARCUS)

    day = date(2025, 5, 15)
    finish_remedy(office.desk(MARCUS, day), part(office, case).id, part(office, case).version, day)
    assert lines(newest(office, case), "ACTION_DONE")[0][3] == "2025-05-15"
    done = part(office, case, date(2025, 6, 2))
    assert (done.done_on, done.late) == (day, False)
    assert open_actions(office.desk(MARCUS)) == ()
    assert view(office, case).stages[0].answered_on == ANSWERED


@clause("P-7.3.2")
def test_what_a_decision_not_sent_yet_will_promise_is_no_action_yet(office: Office) -> None:
    promised(office, sent=False)
    assert open_actions(office.desk(MARCUS)) == ()


@clause("P-7.3.2")
def test_a_promise_that_slips_is_to_be_told_until_they_were(office: Office) -> None:
    case = promised(office)
    assert [each.tell_because for each in open_actions(office.desk(MARCUS, DUE))] == [""]
    late = office.desk(MARCUS, date(2025, 5, 17))
    (slipped,) = open_actions(late)
    assert slipped.tell_because == "Promised for 16 May 2025 and not done"
    assert (slipped.late, slipped.reference) == (True, view(office, case).reference)
    tell_update(late, slipped.id, replace(TOLD, told_on=late.today))
    assert [each.tell_because for each in open_actions(late)] == [""]


@clause("P-7.3.2")
def test_an_interval_sets_when_they_hear_next_and_each_update_the_one_after(
    office: Office,
) -> None:
    case = promised(office)
    desk = office.desk(MARCUS, date(2025, 5, 2))
    plan = RemedyPlan(office.staff[HANNAH], 7)
    plan_remedy(desk, part(office, case).id, part(office, case).version, plan)
    planned = part(office, case)
    assert (planned.owner, planned.update_due_on) == (HANNAH, date(2025, 5, 9))
    assert [each.id for each in open_actions(office.desk(HANNAH), mine=True)] == [planned.id]
    assert open_actions(office.desk(MARCUS), mine=True) == ()

    on_the_day = office.desk(HANNAH, date(2025, 5, 9))
    assert open_actions(on_the_day)[0].tell_because == "Update due 9 May 2025"
    tell_update(on_the_day, planned.id, TOLD)
    assert part(office, case).update_due_on == date(2025, 5, 16)
    sooner = replace(TOLD, next_on=date(2025, 5, 12))
    tell_update(on_the_day, planned.id, sooner)
    assert part(office, case).update_due_on == date(2025, 5, 12)

    plan_remedy(on_the_day, planned.id, part(office, case).version, RemedyPlan(None))
    assert (part(office, case).owner, part(office, case).update_due_on) == (MARCUS, None)
    entry = newest(office, case)
    plan_remedy(on_the_day, planned.id, part(office, case).version, RemedyPlan(None))
    assert newest(office, case) == entry


def test_a_plan_is_checked_and_a_promised_date_stays(office: Office) -> None:
    case = promised(office)
    desk, row = office.desk(MARCUS, ANSWERED), part(office, case)
    with pytest.raises(InvalidInput) as wrong:
        plan_remedy(desk, row.id, row.version, RemedyPlan(999, 0, date(2025, 6, 1)))
    said = messages(wrong.value.problems)
    assert said.keys() == {"owner_id", "update_days", "due_on"}
    assert "promised for 16 May 2025" in said["due_on"]
    with pytest.raises(InvalidInput, match="Enter what they were told"):
        tell_update(desk, row.id, replace(TOLD, told_on=ANSWERED, text=" "))
    with pytest.raises(InvalidInput, match="on or after"):
        tell_update(desk, row.id, replace(TOLD, told_on=ANSWERED, next_on=ANSWERED))


@clause("R-9.1.a")
def test_what_was_promised_without_a_date_is_given_one(office: Office) -> None:
    case = promised(office, replace(PART, due_on=None), sent=False)
    desk, row = office.desk(MARCUS, ANSWERED), part(office, case)
    plan_remedy(desk, row.id, row.version, RemedyPlan(None, due_on=DUE))
    assert part(office, case).due_on == DUE


@clause("P-7.3.2")
def test_a_document_of_the_case_shows_that_it_was_done(office: Office) -> None:
    case = promised(office)
    desk, row = office.desk(MARCUS, DUE), part(office, case)
    with pytest.raises(InvalidInput, match="Choose a document of this complaint"):
        finish_remedy(desk, row.id, row.version, DUE, "Fitted", 999)
    sheet = attach(
        desk,
        case,
        NewDocument("job sheet.txt", b"Fitted", DocumentKind.EVIDENCE, Direction.IN, dated_on=DUE),
    )
    finish_remedy(desk, row.id, row.version, DUE, "Fitted by the plumber", sheet)
    done = part(office, case)
    assert (done.done_note, done.evidence) == ("Fitted by the plumber", "job sheet.txt")
    assert ("ACTION_DONE", "shown by", "", "job sheet.txt") in lines(newest(office, case))
    with pytest.raises(Refused, match="This was done on 16 May 2025"):
        tell_update(desk, row.id, replace(TOLD, told_on=DUE))
    finish_remedy(desk, row.id, done.version, DUE, "Fitted")
    assert ("ACTION_DONE", "shown by", "", "Fitted") in lines(newest(office, case))


@clause("P-5.1.g")
def test_actions_of_a_hidden_complaint_are_not_listed(office: Office) -> None:
    promised(office)
    Complaint.update(restricted=True, recorded_by=office.staff[OWEN]).execute()
    assert open_actions(office.desk(DILYS)) == ()
    (case,) = Complaint.select()
    assert actions_of(office.desk(DILYS), case.id) == ()
    assert len(open_actions(office.desk(OWEN))) == 1
