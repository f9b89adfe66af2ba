"""How a case ends, and how it is opened again."""

from datetime import date

import pytest

from best_desktop.casework.case_list_views import CaseFilter, View
from best_desktop.casework.closing import (
    conclude,
    conclude_lapsed,
    mark_duplicate,
    reopen,
    withdraw,
)
from best_desktop.casework.errors import InvalidInput, NeedsReason, Refused
from best_desktop.casework.inputs import NewDocument
from best_desktop.casework.letters import letter_choices, record_sent
from best_desktop.casework.notes import add_note, attach
from best_desktop.casework.queries.cases import count_cases
from best_desktop.casework.reports import board_figures
from best_desktop.domain.investigation_words import CaseFinding
from best_desktop.domain.vocabulary import (
    CaseState,
    Channel,
    Direction,
    DocumentKind,
    LetterCode,
    LinkKind,
    MilestoneKind,
    NextStep,
    Outcome,
    Tag,
)
from best_desktop.store.models import AuditEntry, CaseLink
from tests.builders import (
    ELSPETH,
    MARCUS,
    OWEN,
    RECEIVED,
    Office,
    acknowledged,
    answered,
    complaint,
    decided,
    escalated,
    issued,
    lines,
    messages,
    newest,
    send,
    view,
)

# Acknowledged on 17 April 2025, answered on 24 April: they may ask until 22 May 2025.
LAST = date(2025, 5, 22)


# ------------------------------------------------------------------------------------ withdrawn


@pytest.mark.clause("P-5.1.h")
def test_a_withdrawn_complaint_stays_in_the_case_file(office: Office) -> None:
    case = acknowledged(office)
    withdraw(office.desk(MARCUS, date(2025, 4, 24)), case, date(2025, 4, 23), "It works again.")

    shown = view(office, case)
    assert (shown.state, shown.tag, shown.next_step) == (
        CaseState.WITHDRAWN,
        Tag.CLOSED,
        NextStep.NONE,
    )
    assert (shown.concluded_on, shown.ended_reason) == (date(2025, 4, 23), "It works again.")
    assert (shown.next_due, shown.due_text) == (None, "Withdrawn.")
    entry = newest(office, case)
    assert (entry.action, entry.reason) == ("Withdraw", "It works again.")
    assert lines(entry) == [
        ("STATUS", "state", "Open", "Withdrawn"),
        ("CONCLUDED", "withdrawn", "", "2025-04-23"),
    ]


def test_what_is_wrong_with_a_withdrawal(office: Office) -> None:
    case = complaint(office)
    for on, message in ((date(2025, 4, 16), "today or in the past"), (date(2025, 4, 1), "on or")):
        with pytest.raises(InvalidInput) as refused:
            withdraw(office.desk(MARCUS, date(2025, 4, 15)), case, on, "")
        said = messages(refused.value.problems)
        assert said["reason"] == "Enter why they withdrew."
        assert message in said["on"]
    withdraw(office.desk(MARCUS), case, RECEIVED, "Moved away")
    with pytest.raises(Refused, match="This complaint was withdrawn"):
        withdraw(office.desk(MARCUS), case, RECEIVED, "Moved away")


# ------------------------------------------------------------------------------------ duplicates


@pytest.mark.clause("P-5.1.h")
def test_a_duplicate_loses_nothing_and_can_be_taken_back(office: Office) -> None:
    """PF-37: nothing is merged; notes and files stay where they were put."""
    first, second = complaint(office), complaint(office)
    desk = office.desk(MARCUS, date(2025, 4, 15))
    add_note(desk, second, "Rang twice")
    attach(
        desk,
        second,
        NewDocument("photo.jpg", b"jpeg", DocumentKind.EVIDENCE, Direction.IN, RECEIVED),
    )
    with pytest.raises(InvalidInput) as refused:
        mark_duplicate(desk, second, second, "")
    assert set(messages(refused.value.problems)) == {"reason", "other_id"}
    mark_duplicate(desk, second, first, "The same call")

    shown = view(office, second)
    assert (shown.state, shown.concluded_on) == (CaseState.DUPLICATE, date(2025, 4, 15))
    assert [(each.reference, each.kind, each.outgoing) for each in shown.links] == [
        ("BEST-2025-0001", LinkKind.DUPLICATE, True)
    ]
    assert ("DUPLICATE_OF", "duplicate of", "", "BEST-2025-0001") in lines(newest(office, second))
    assert (len(shown.notes), len(shown.documents)) == (1, 1)
    assert view(office, first).state is CaseState.OPEN
    third = complaint(office)
    with pytest.raises(Refused, match="BEST-2025-0002 is marked as a duplicate itself"):
        mark_duplicate(office.desk(MARCUS), third, second, "Again")
    with pytest.raises(Refused, match="This complaint is not in the case file"):
        mark_duplicate(office.desk(MARCUS), third, 999, "Again")

    reopen(office.desk(MARCUS), second, date(2025, 5, 9), "It is another boiler")
    assert view(office, second).links == ()
    assert not CaseLink.select().exists()
    assert ("DUPLICATE_OF", "duplicate of", "BEST-2025-0001", "") in lines(newest(office, second))
    assert (len(view(office, second).notes), len(view(office, second).documents)) == (1, 1)


# ------------------------------------------------------------------------------------ concluded


@pytest.mark.clause("R-8.1.4", "P-7.1.7")
def test_a_case_is_concluded_when_its_window_has_lapsed(office: Office) -> None:
    case = answered(office)
    shown = view(office, case)
    assert (shown.state, shown.tag, shown.next_step) == (
        CaseState.CLOSED,
        Tag.RESPONDED,
        NextStep.WINDOW,
    )
    assert shown.due_text == "Answer sent. They may ask for the next stage until 22 May 2025."
    with pytest.raises(Refused, match="until 22 May 2025"):
        conclude(office.desk(OWEN, LAST), case)
    assert conclude_lapsed(office.desk(OWEN)) == []

    desk = office.desk(OWEN, date(2025, 5, 30))
    assert view(office, case).due_text == "Answer sent."
    conclude(desk, case)
    concluded = view(office, case)
    assert (concluded.state, concluded.concluded_on) == (CaseState.CONCLUDED, LAST)
    assert concluded.schedule == shown.schedule
    assert lines(newest(office, case)) == [
        ("STATUS", "state", "Closed, answer sent", "Concluded"),
        ("CONCLUDED", "window lapsed", "", "2025-05-22"),
    ]
    with pytest.raises(Refused, match="This complaint is concluded"):
        conclude(desk, case)


@pytest.mark.clause("R-8.1.4")
def test_every_lapsed_case_is_concluded_at_once_each_with_its_entry(office: Office) -> None:
    hidden = answered(office)
    lapsed = answered(office)
    still_open = acknowledged(office)
    waiting = answered(office, date(2025, 5, 12))
    from best_desktop.casework.correcting import correct_details

    version = view(office, hidden).version
    correct_details(office.desk(OWEN), hidden, version, {"restricted": True})
    before = AuditEntry.select().count()
    found = conclude_lapsed(office.desk("Dilys Marsh", date(2025, 5, 30)))

    assert found == ["BEST-2025-0001", "BEST-2025-0002"]
    assert AuditEntry.select().count() == before + 2
    assert view(office, lapsed).state is CaseState.CONCLUDED
    assert view(office, still_open).state is CaseState.OPEN
    assert view(office, waiting).state is CaseState.CLOSED
    assert conclude_lapsed(office.desk(OWEN)) == []


@pytest.mark.clause("X07", "X12")
def test_a_2021_case_without_a_window_is_concluded_by_hand(office: Office) -> None:
    case = answered(
        office, by=OWEN, procedure_id="procedure-2021", procedure_reason="Began under it."
    )
    desk = office.desk(OWEN, date(2025, 9, 1))
    assert conclude_lapsed(desk) == []
    assert view(office, case).tag is Tag.CLOSED
    conclude(desk, case)
    assert view(office, case).concluded_on == date(2025, 9, 1)
    assert lines(newest(office, case))[1] == ("CONCLUDED", "concluded", "", "2025-09-01")
    assert newest(office, case).summary == "Concluded on 1 September 2025"


# ------------------------------------------------------------------------------------- reopened

TARGET = date(2025, 6, 27)


def reopened(office: Office) -> int:
    case = answered(office)
    reopen(office.desk(MARCUS, date(2025, 6, 2)), case, TARGET, "New pictures came.")
    return case


@pytest.mark.clause("P-7.3.2")
def test_reopening_keeps_the_first_closure_and_its_timeliness(office: Office) -> None:
    """PF-32 to PF-34: a new target, nothing retrospective, the first answer stays as it was."""
    case = reopened(office)

    shown = view(office, case)
    assert (shown.state, shown.next_due, shown.tag) == (CaseState.OPEN, TARGET, Tag.ON_TRACK)
    assert shown.next_step is NextStep.ANSWER
    assert count_cases(office.desk(OWEN), CaseFilter(View.OVERDUE)) == 0
    answer = shown.schedule.find(MilestoneKind.ANSWER, 1)
    assert answer is not None
    assert (answer.met_on, answer.in_time) == (date(2025, 4, 24), True)
    assert shown.stages[0].outcome is Outcome.UPHELD
    assert [
        (each.reopened_on, each.target_on, each.reason) for each in shown.stages[0].reopenings
    ] == [(date(2025, 6, 2), TARGET, "New pictures came.")]
    entry = newest(office, case)
    assert (entry.action, entry.reason) == ("Reopen", "New pictures came.")
    assert lines(entry) == [
        ("STATUS", "state", "Closed, answer sent", "Open"),
        ("REOPENED", "new target", "", "2025-06-27"),
        ("DUE_SET", "Answer after reopening (stage 1)", "", "2025-06-27"),
    ]


@pytest.mark.clause("R-9.1.b", "M8")
def test_a_decision_made_again_leaves_the_first_finding_and_figures(office: Office) -> None:
    """PF-32: what was first found and told stays, in the case file and in the board's figures."""
    case = acknowledged(office)
    decided(office, case, date(2025, 4, 24), finding=CaseFinding.SERVICE_FAILURE)
    send(office, case, LetterCode.L04, date(2025, 4, 24))
    quarter = (date(2025, 4, 1), date(2025, 6, 30))
    told = ("M3", "M8 stage 1 upheld", "M8 stage 1 not upheld")

    def figures() -> list[str]:
        report = board_figures(office.desk(OWEN, date(2025, 7, 1)), *quarter)
        return [report.figure(code).text for code in told]

    before = figures()
    reopen(office.desk(MARCUS, date(2025, 6, 2)), case, TARGET, "New pictures came.")
    day = date(2025, 6, 10)
    decided(office, case, day, Outcome.NOT_UPHELD, finding=CaseFinding.NONE)

    assert ("DECISION", "finding after reopening", "", "No failure") in lines(newest(office, case))
    stage = view(office, case).stages[0]
    assert (stage.outcome, stage.finding) == (Outcome.UPHELD, CaseFinding.SERVICE_FAILURE)
    (again,) = stage.reopenings
    assert (again.outcome, again.finding) == (Outcome.NOT_UPHELD, CaseFinding.NONE)
    assert (again.decided_on, again.decided_by) == (day, MARCUS)
    assert (stage.decided_on, stage.decided_by) == (date(2025, 4, 24), MARCUS)
    entry = newest(office, case)
    decided(office, case, day, Outcome.NOT_UPHELD, finding=CaseFinding.NONE)
    assert newest(office, case) == entry  # saved again as it was
    send(office, case, LetterCode.L04, date(2025, 6, 12))
    assert view(office, case).stages[0].finding is CaseFinding.SERVICE_FAILURE
    assert figures() == before == ["100.0%", "100.0%", "0.0%"]


@pytest.mark.clause("P-7.3.2")
def test_a_decision_after_reopening_is_not_dated_before_it(office: Office) -> None:
    case = reopened(office)
    with pytest.raises(InvalidInput) as refused:
        decided(office, case, date(2025, 6, 10), decided_on=date(2025, 6, 1))
    assert "opened again" in messages(refused.value.problems)["decided_on"]


@pytest.mark.clause("P-7.1.6", "P-7.1.7")
def test_close_reopen_close_gives_two_closures(office: Office) -> None:
    case = reopened(office)
    assert dict(letter_choices(office.desk(MARCUS), case))[LetterCode.L04] == (
        "Record the decision first."
    )
    decided(office, case, date(2025, 6, 10), Outcome.NOT_UPHELD)
    stage = view(office, case).stages[0]
    assert (stage.outcome, stage.decided_on) == (Outcome.UPHELD, date(2025, 4, 24))
    assert ("DECISION", "outcome after reopening", "", "Not upheld") in lines(newest(office, case))
    send(office, case, LetterCode.L04, date(2025, 6, 12))

    shown = view(office, case)
    stage = shown.stages[0]
    assert (shown.state, stage.answered_on) == (CaseState.CLOSED, date(2025, 4, 24))
    assert [(each.closed_on, each.outcome) for each in stage.reopenings] == [
        (date(2025, 6, 12), Outcome.NOT_UPHELD)
    ]
    assert ("DECISION", "stage 1", "", "Not upheld") in lines(newest(office, case))
    # They may ask for the next stage within 28 days of the newest answer.
    assert shown.schedule.escalate_by() == date(2025, 7, 10)
    escalated(office, case, date(2025, 7, 10))
    assert view(office, case).stages[1].late_reason == ""


def test_reopened_twice_each_has_its_own_date_and_history(office: Office) -> None:
    case = reopened(office)
    decided(office, case, date(2025, 6, 10), Outcome.NOT_UPHELD)
    send(office, case, LetterCode.L04, date(2025, 6, 12))
    again = date(2025, 8, 1)
    reopen(office.desk(MARCUS, date(2025, 7, 1)), case, again, "One more picture.")

    assert view(office, case).next_due == again
    assert lines(newest(office, case), "DUE_SET") == [
        ("DUE_SET", "Answer after reopening (stage 1)", "", "2025-08-01")
    ]
    targets = [
        each.due
        for each in view(office, case).schedule.milestones
        if each.kind is MilestoneKind.REOPENED
    ]
    assert targets == [TARGET, again]


def test_an_unfinished_second_decision_takes_the_second_outcome_back(office: Office) -> None:
    from best_desktop.casework.deciding import save_decision
    from tests.builders import decision

    case = reopened(office)
    decided(office, case, date(2025, 6, 10), Outcome.NOT_UPHELD)
    save_decision(office.desk(MARCUS), case, decision(office, case, complete=False))
    assert dict(letter_choices(office.desk(MARCUS), case))[LetterCode.L04] is not None
    assert view(office, case).stages[0].outcome is Outcome.UPHELD


def test_a_withdrawn_case_reopened_waits_for_its_new_target(office: Office) -> None:
    case = acknowledged(office)
    withdraw(office.desk(MARCUS, date(2025, 4, 24)), case, date(2025, 4, 24), "Works")
    reopen(office.desk(MARCUS, date(2025, 6, 2)), case, TARGET, "Cold again")

    shown = view(office, case)
    assert (shown.next_due, shown.tag) == (TARGET, Tag.ON_TRACK)
    assert (shown.concluded_on, shown.ended_reason) == (None, "")
    decided(office, case, date(2025, 6, 10))
    send(office, case, LetterCode.L04, date(2025, 6, 12))
    stage = view(office, case).stages[0]
    assert (stage.answered_on, stage.outcome) == (date(2025, 6, 12), Outcome.UPHELD)
    assert [(each.closed_on, each.outcome) for each in stage.reopenings] == [
        (date(2025, 6, 12), Outcome.UPHELD)
    ]


@pytest.mark.clause("G8", "R-3.6")
def test_withdrawn_by_mistake_a_date_still_ahead_is_still_the_date(office: Office) -> None:
    case = acknowledged(office)
    withdraw(office.desk(MARCUS, date(2025, 4, 24)), case, date(2025, 4, 24), "Slip")
    reopen(office.desk(MARCUS), case, TARGET, "It was another case")
    assert view(office, case).next_due == date(2025, 5, 6)


def test_what_is_wrong_with_reopening(office: Office) -> None:
    case = answered(office)
    desk = office.desk(MARCUS, date(2025, 6, 2))
    with pytest.raises(InvalidInput) as refused:
        reopen(desk, case, date(2025, 6, 1), "")
    assert messages(refused.value.problems) == {
        "reason": "Enter why it is reopened.",
        "target_on": "The new target date must be on or after 2 June 2025.",
    }
    reopen(desk, case, date(2025, 6, 2), "Today")
    with pytest.raises(Refused, match="This complaint is open"):
        reopen(desk, case, TARGET, "Again")


def test_stage_2_may_be_reopened_too(office: Office) -> None:
    case = answered(office)
    escalated(office, case, date(2025, 4, 28))
    send(office, case, LetterCode.L06, date(2025, 4, 30))
    decided(office, case, date(2025, 5, 28), Outcome.NOT_UPHELD, by=ELSPETH)
    send(office, case, LetterCode.L09, date(2025, 5, 29))
    reopen(office.desk(OWEN, date(2025, 6, 2)), case, TARGET, "New evidence")
    decided(office, case, date(2025, 6, 10), Outcome.PARTLY_UPHELD, by=ELSPETH)
    send(office, case, LetterCode.L09, date(2025, 6, 12))
    shown = view(office, case)
    assert (shown.state, shown.concluded_on) == (CaseState.CONCLUDED, date(2025, 6, 12))
    assert shown.stages[1].outcome is Outcome.NOT_UPHELD
    assert shown.stages[1].reopenings[0].outcome is Outcome.PARTLY_UPHELD


@pytest.mark.clause("P-7.3.2")
def test_sent_twice_closes_once(office: Office) -> None:
    """PF-36: a double click on "Sent" makes one event."""
    case = acknowledged(office)
    decided(office, case, date(2025, 4, 24))
    letter = issued(office, case, LetterCode.L04, date(2025, 4, 24))
    with pytest.raises(NeedsReason):
        record_sent(office.desk(MARCUS), letter, date(2025, 4, 24), Channel.LETTER)
    record_sent(office.desk(MARCUS), letter, date(2025, 4, 24), Channel.EMAIL)
    before = AuditEntry.select().count()
    with pytest.raises(Refused, match="already recorded as sent on 24 April 2025"):
        record_sent(office.desk(MARCUS), letter, date(2025, 4, 24), Channel.EMAIL)
    assert AuditEntry.select().count() == before
