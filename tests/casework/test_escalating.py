"""From one stage to the next: asked for in time, late, refused; moved on by the 2021 procedure."""

from datetime import date
from typing import Any

import pytest

from best_desktop.casework.deciding import save_decision
from best_desktop.casework.errors import InvalidInput, NeedsReason, Refused
from best_desktop.casework.escalating import move_on, refuse_escalation, request_escalation
from best_desktop.casework.inputs import (
    EscalationRefusal,
    EscalationRequest,
    MoveOn,
)
from best_desktop.casework.letters import letter_choices
from best_desktop.casework.queries.calendar import deadlines_between
from best_desktop.domain.investigation_words import CaseFinding
from best_desktop.domain.vocabulary import (
    CaseState,
    Channel,
    LetterCode,
    LetterState,
    MilestoneKind,
    NextStep,
    Outcome,
    StageStart,
)
from best_desktop.store.models import NotAccepted
from tests.builders import (
    ELSPETH,
    JOAN,
    MARCUS,
    OWEN,
    PIOTR,
    ROSALIND,
    Office,
    acknowledged,
    answered,
    decided,
    decision,
    escalated,
    lines,
    looked_into,
    messages,
    more_time,
    newest,
    send,
    view,
)

# Acknowledged on 17 April 2025, answered on 24 April: they may ask until 22 May 2025.
ANSWERED, LAST = date(2025, 4, 24), date(2025, 5, 22)


def request(day: date, **changes: Any) -> EscalationRequest:
    return EscalationRequest(day, Channel.EMAIL, "The cold weeks.", **changes)


@pytest.mark.clause("P-7.1.7", "P-7.2.1", "P-7.2.2", "R-3.5")
def test_asked_for_on_the_last_day(office: Office) -> None:
    case = answered(office)
    assert view(office, case).schedule.escalate_by() == LAST
    # Recorded weeks later: what counts is the day they asked (PF-25).
    desk = office.desk(OWEN, date(2025, 6, 20))
    request_escalation(desk, case, request(LAST, handler_id=office.staff[ELSPETH]))

    shown = view(office, case)
    stage = shown.stages[1]
    assert (shown.state, shown.stage, shown.handler) == (CaseState.OPEN, 2, ELSPETH)
    assert shown.contact == ELSPETH
    assert (stage.started_on, stage.started_how) == (LAST, StageStart.REQUESTED)
    assert (stage.disputed, stage.late_reason) == ("The cold weeks.", "")
    acknowledge = shown.schedule.find(MilestoneKind.ACKNOWLEDGE, 2)
    assert acknowledge is not None
    assert acknowledge.due == date(2025, 5, 30)
    assert lines(newest(office, case)) == [
        ("STATUS", "state", "Closed, answer sent", "Open"),
        ("STATUS", "stage", "1", "2"),
        ("REVIEWER_SET", "stage 2", "", ELSPETH),
        ("DUE_SET", "Acknowledge (stage 2)", "", "2025-05-30"),
        ("DUE_SET", "Answer (stage 2), forecast", "", "2025-06-27"),
        ("ESC_REQUESTED", "requested", "", "day 28 of 28"),
    ]


@pytest.mark.clause("P-7.1.7")
def test_a_late_request_needs_a_reason_and_somebody_who_may_accept_it(office: Office) -> None:
    case = answered(office)
    late = date(2025, 5, 23)
    desk = office.desk(OWEN, late)
    with pytest.raises(NeedsReason) as refused:
        request_escalation(desk, case, request(late))
    assert refused.value.field == "late_reason"
    assert "The last day to ask was 22 May 2025." in str(refused.value)
    reason: dict[str, Any] = {"late_reason": "She was in hospital."}
    with pytest.raises(Refused, match="officer, a senior manager or the Head of Housing may"):
        request_escalation(office.desk(MARCUS), case, request(late, **reason))
    request_escalation(office.desk(ROSALIND), case, request(late, **reason))

    assert view(office, case).stages[1].late_reason == "She was in hospital."
    assert newest(office, case).reason == "She was in hospital."
    assert lines(newest(office, case), "ESC_REQUESTED")[0][3] == "day 29 of 28"
    acknowledge = view(office, case).schedule.find(MilestoneKind.ACKNOWLEDGE, 2)
    assert acknowledge is not None  # a late request gets its dates all the same
    assert acknowledge.due == date(2025, 6, 2)


@pytest.mark.clause("P-7.1.7", "P-8.2")
def test_a_request_not_accepted_is_recorded_and_told(office: Office) -> None:
    case = answered(office)
    asked = date(2025, 6, 2)
    desk = office.desk(OWEN, asked)
    with pytest.raises(InvalidInput) as refused:
        refuse_escalation(desk, case, EscalationRefusal(date(2025, 4, 1), Channel.EMAIL, "", 999))
    assert messages(refused.value.problems) == {
        "why": "Enter why it is not accepted.",
        "requested_on": "The date they asked must be on or after 24 April 2025, the date of the "
        "outcome letter.",
        "approved_by_id": "What you chose is not in the list any more. Choose again.",
    }
    choices = dict(letter_choices(desk, case))
    assert choices[LetterCode.L14] == "Record first why the request is not accepted."
    refuse_escalation(
        desk, case, EscalationRefusal(asked, Channel.EMAIL, "Out of time, nothing prevented it.")
    )
    assert newest(office, case).reason == "Out of time, nothing prevented it."
    assert lines(newest(office, case)) == [
        ("ESC_REFUSED", "requested", "", "2025-06-02"),
        ("ESC_REFUSED", "approved by", "", OWEN),
    ]
    assert view(office, case).state is CaseState.CLOSED
    send(office, case, LetterCode.L14, asked)
    assert NotAccepted.get().told_on == asked
    assert lines(newest(office, case), "REFUSAL_TOLD") == [
        ("REFUSAL_TOLD", "L14", "", "2025-06-02")
    ]
    assert view(office, case).state is CaseState.CLOSED
    # Told once; the lead may still accept it later.
    assert dict(letter_choices(desk, case))[LetterCode.L14] is not None
    request_escalation(office.desk(OWEN), case, request(asked, late_reason="Reconsidered."))


def test_what_is_wrong_with_a_request(office: Office) -> None:
    case = answered(office)
    desk = office.desk(OWEN, date(2025, 4, 28))
    for given, field, message in (
        (request(date(2025, 4, 29)), "requested_on", "today or in the past"),
        (request(date(2025, 4, 23)), "requested_on", "on or after 24 April 2025"),
        (request(date(2025, 4, 28), handler_id=999), "handler_id", "not in the list"),
    ):
        with pytest.raises(InvalidInput) as refused:
            request_escalation(desk, case, given)
        assert message in messages(refused.value.problems)[field]


@pytest.mark.clause("P-7.2.2")
def test_a_reviewer_of_stage_1_is_refused_under_the_policy(office: Office) -> None:
    case = answered(office)
    desk = office.desk(OWEN, date(2025, 4, 28))
    for who, why in ((MARCUS, "worked on an earlier stage"), (JOAN, "is not a senior manager")):
        with pytest.raises(Refused, match=why):
            request_escalation(desk, case, request(date(2025, 4, 28), handler_id=office.staff[who]))
    assert view(office, case).stage == 1


def test_pressed_twice_it_is_asked_for_once(office: Office) -> None:
    """PF-36."""
    case = answered(office)
    escalated(office, case, date(2025, 4, 28))
    with pytest.raises(Refused, match="Stage 2 is the last stage"):
        escalated(office, case, date(2025, 4, 28))
    assert len(view(office, case).stages) == 2


def test_no_escalation_before_the_answer(office: Office) -> None:
    case = acknowledged(office)
    with pytest.raises(Refused, match="Send the stage 1 answer first"):
        escalated(office, case, date(2025, 4, 28))


@pytest.mark.clause("P-7.2.3", "P-7.2.5", "X01")
def test_stage_2_is_final_under_the_policy(office: Office) -> None:
    case = answered(office)
    escalated(office, case, date(2025, 4, 28))
    send(office, case, LetterCode.L06, date(2025, 4, 30))
    answer = view(office, case).schedule.find(MilestoneKind.ANSWER, 2)
    assert answer is not None
    assert answer.due == date(2025, 5, 30)
    decided(office, case, date(2025, 5, 28), Outcome.NOT_UPHELD, by=ELSPETH)
    send(office, case, LetterCode.L09, date(2025, 5, 29))

    shown = view(office, case)
    assert (shown.state, shown.concluded_on) == (CaseState.CONCLUDED, date(2025, 5, 29))
    assert (shown.stages[0].outcome, shown.stages[1].outcome) == (
        Outcome.UPHELD,
        Outcome.NOT_UPHELD,
    )
    with pytest.raises(Refused, match="They can go to the Housing Ombudsman"):
        escalated(office, case, date(2025, 6, 2))
    refused = EscalationRefusal(date(2025, 6, 2), Channel.EMAIL, "No")
    with pytest.raises(Refused, match="They can go to the Housing Ombudsman"):
        refuse_escalation(office.desk(OWEN), case, refused)


@pytest.mark.clause("P-7.1.7", "X06")
def test_the_policy_never_moves_on_by_itself(office: Office) -> None:
    case = acknowledged(office)
    desk = office.desk(MARCUS, date(2025, 6, 20))
    with pytest.raises(Refused, match="never moves a complaint on by itself"):
        move_on(desk, case, MoveOn(date(2025, 6, 20), "No parts"))


# ------------------------------------------------------------------------------ the 2021 procedure

OLD, EXTENDED = date(2025, 12, 1), date(2025, 12, 31)


def old_case(office: Office) -> int:
    """A 2021 case received on 1 December 2025, acknowledged on the 8th."""
    return acknowledged(
        office,
        OLD,
        date(2025, 12, 8),
        by=OWEN,
        procedure_id="procedure-2021",
        procedure_reason="Their tenancy began under it.",
    )


def old_case_at_stage_2(office: Office) -> int:
    case = old_case(office)
    more_time(office, case, EXTENDED, date(2025, 12, 12))
    send(office, case, LetterCode.L03, date(2025, 12, 15))
    move_on(office.desk(MARCUS, EXTENDED), case, MoveOn(EXTENDED, "The part did not come."))
    return case


@pytest.mark.clause("R-7.1.3", "R-7.1.4", "X10")
def test_2021_stage_1_moves_on_after_one_extension(office: Office) -> None:
    case = old_case(office)
    early = MoveOn(date(2025, 12, 15), "No part.")
    with pytest.raises(Refused, match="Send the letter of explanation first"):
        move_on(office.desk(MARCUS, date(2025, 12, 15)), case, early)
    more_time(office, case, EXTENDED, date(2025, 12, 15))
    with pytest.raises(Refused, match="Send the letter of explanation first"):
        move_on(office.desk(MARCUS), case, early)
    send(office, case, LetterCode.L03, date(2025, 12, 15))
    with pytest.raises(Refused, match="The answer is not due yet"):
        move_on(office.desk(MARCUS, date(2025, 12, 30)), case, MoveOn(date(2025, 12, 30), "No"))

    desk = office.desk(MARCUS, date(2026, 1, 2))
    assert view(office, case).next_step is NextStep.MOVE_ON
    with pytest.raises(InvalidInput) as refused:
        move_on(desk, case, MoveOn(date(2025, 12, 30), " ", 999))
    assert set(messages(refused.value.problems)) == {"explanation", "moved_on", "handler_id"}
    assert "31 December 2025, the date the answer is due" in str(refused.value)
    move_on(desk, case, MoveOn(EXTENDED, "The part did not come.", office.staff[PIOTR]))

    shown = view(office, case)
    assert (shown.stage, shown.handler, shown.state) == (2, PIOTR, CaseState.OPEN)
    assert shown.stages[1].started_how is StageStart.AUTOMATIC
    assert shown.stages[1].moved_on_because == "The part did not come."
    assert shown.stages[0].answered_on is None
    answer = shown.schedule.find(MilestoneKind.ANSWER, 2)
    assert answer is not None
    assert answer.due == date(2026, 1, 29)  # no acknowledgement clock at stage 2
    assert newest(office, case).action == "Move on"
    assert ("ESC_AUTOMATIC", "moved on", "", "2025-12-31") in lines(newest(office, case))


@pytest.mark.clause("R-7.1.3", "R-7.1.7")
def test_2021_the_letters_of_a_move(office: Office) -> None:
    case = old_case_at_stage_2(office)
    choices = dict(letter_choices(office.desk(MARCUS), case))
    assert choices[LetterCode.L05] is None
    assert choices[LetterCode.L10] == "L10 does not belong to a move to stage 2."
    letter = send(office, case, LetterCode.L05, EXTENDED)
    sent = next(each for each in view(office, case).letters if each.id == letter)
    assert (sent.stage, sent.state) == (1, LetterState.SENT)
    assert sent.promised_on == date(2026, 1, 29)
    assert view(office, case).stages[1].started_on == EXTENDED


@pytest.mark.clause("R-7.1.5", "R-7.1.6", "R-7.1.7", "R-7.1.8", "X11", "X12", "R-9.1.3.i")
def test_2021_to_the_end_of_stage_3_within_the_caps(office: Office) -> None:
    case = old_case_at_stage_2(office)
    caps = {
        each.stage: each.due
        for each in view(office, case).schedule.milestones
        if each.kind is MilestoneKind.CAP
    }
    assert caps == {2: date(2026, 2, 12), 3: date(2026, 3, 12)}
    shown = deadlines_between(office.desk(OWEN), date(2026, 2, 12), date(2026, 3, 12))
    assert {(each.kind, each.day) for each in shown} >= {
        (MilestoneKind.CAP, date(2026, 2, 12)),
        (MilestoneKind.CAP, date(2026, 3, 12)),
    }
    more_time(office, case, date(2026, 2, 12), date(2026, 1, 28))
    send(office, case, LetterCode.L07, date(2026, 1, 29))
    due = date(2026, 2, 12)
    # With no decision on the day, the letters left are the decision and the move to stage 3.
    move_on(office.desk(MARCUS, due), case, MoveOn(due, "The surveyor was ill."))
    assert dict(letter_choices(office.desk(MARCUS), case))[LetterCode.L10] is None
    send(office, case, LetterCode.L10, due)
    answer = view(office, case).schedule.find(MilestoneKind.ANSWER, 3)
    assert answer is not None
    assert answer.due == date(2026, 3, 12)

    assert dict(letter_choices(office.desk(MARCUS), case))[LetterCode.L06] is not None
    decided(office, case, date(2026, 3, 12))
    send(office, case, LetterCode.L12, date(2026, 3, 12))
    shown_case = view(office, case)
    assert (shown_case.state, shown_case.stage) == (CaseState.CONCLUDED, 3)
    ombudsman = shown_case.schedule.find(MilestoneKind.OMBUDSMAN, 3)
    assert ombudsman is not None
    assert ombudsman.due == date(2026, 5, 7)
    (last,) = deadlines_between(office.desk(OWEN), date(2026, 4, 1), date(2026, 6, 1))
    assert (last.kind, last.day) == (MilestoneKind.OMBUDSMAN, date(2026, 5, 7))


@pytest.mark.clause("R-7.1.7", "X07", "X16")
def test_2021_stage_3_also_on_request_and_the_same_person_with_a_reason(office: Office) -> None:
    case = old_case_at_stage_2(office)
    decided(office, case, date(2026, 1, 20))
    send(office, case, LetterCode.L09, date(2026, 1, 20))
    assert view(office, case).state is CaseState.CLOSED
    desk = office.desk(OWEN, date(2026, 4, 20))
    same: dict[str, Any] = {"handler_id": office.staff[MARCUS]}
    with pytest.raises(NeedsReason, match="Marcus Oyelaran worked on an earlier stage"):
        request_escalation(desk, case, request(date(2026, 4, 20), **same))
    request_escalation(
        desk, case, request(date(2026, 4, 20), **same, reason="Nobody else knows the building.")
    )
    assert newest(office, case).reason == "Nobody else knows the building."
    assert lines(newest(office, case), "ESC_REQUESTED") == [
        ("ESC_REQUESTED", "requested", "", "2026-04-20")
    ]
    assert view(office, case).stage == 3
    looked_into(office, case)
    whole = decision(office, case, finding=CaseFinding.SERVICE_FAILURE)
    with pytest.raises(NeedsReason, match="Marcus Oyelaran worked on an earlier stage"):
        save_decision(office.desk(MARCUS, date(2026, 4, 24)), case, whole)
    decided(office, case, date(2026, 4, 24), reason="Nobody else knows the building.")


@pytest.mark.clause("R-7.1.1", "X09", "R-7.1.2")
def test_2021_stage_1_counts_from_receipt_and_stage_2_is_acknowledged_out_of_courtesy(
    office: Office,
) -> None:
    case = old_case(office)
    acknowledge = view(office, case).schedule.find(MilestoneKind.ACKNOWLEDGE, 1)
    answer = view(office, case).schedule.find(MilestoneKind.ANSWER, 1)
    assert acknowledge is not None
    assert answer is not None
    assert (acknowledge.due, answer.due) == (date(2025, 12, 8), date(2025, 12, 15))
    decided(office, case, date(2025, 12, 15))
    send(office, case, LetterCode.L04, date(2025, 12, 15))
    escalated(office, case, date(2025, 12, 17), JOAN)
    before = view(office, case).schedule.find(MilestoneKind.ANSWER, 2)
    send(office, case, LetterCode.L06, date(2025, 12, 18))
    assert ("ACK_ISSUED", "stage 2", "", "18 December 2025") in lines(newest(office, case))
    assert view(office, case).schedule.find(MilestoneKind.ANSWER, 2) == before


def test_a_decision_at_stage_1_says_nothing_about_stage_2(office: Office) -> None:
    case = answered(office)
    escalated(office, case, date(2025, 4, 28))
    send(office, case, LetterCode.L06, date(2025, 4, 30))
    begun = decision(office, case, Outcome.NOT_UPHELD, complete=False)
    save_decision(office.desk(ELSPETH), case, begun)
    assert set(view(office, case).points[0].decisions) == {1, 2}
    assert view(office, case).points[0].decisions[1].outcome is Outcome.UPHELD
