"""What the lead complaints officer is asked and directs; none of it moves a date."""

from collections.abc import Callable
from datetime import date

import pytest

from best_desktop.casework import referrals
from best_desktop.casework.absences import enter_absence
from best_desktop.casework.closing import withdraw
from best_desktop.casework.desk import Desk
from best_desktop.casework.errors import ChangedMeanwhile, InvalidInput, Refused
from best_desktop.casework.office_lists import change_staff
from best_desktop.casework.queries.case import case_view
from best_desktop.casework.queries.routing import directions_for, matters_for_the_lead
from best_desktop.domain.referrals import LeadStep
from best_desktop.domain.vocabulary import Channel, DirectGround, MilestoneKind, ReferralKind, Role
from tests.builders import (
    DILYS,
    ELSPETH,
    HANNAH,
    JOAN,
    MARCUS,
    OWEN,
    ROSALIND,
    Office,
    acknowledged,
    answered,
    complaint,
    lines,
    newest,
    view,
)

DAY = date(2025, 4, 24)


def _only(at: Office, case: int) -> tuple[int, int]:
    """The only referral of a case: its id and version."""
    (shown,) = view(at, case).referrals
    return shown.id, shown.version


@pytest.mark.clause("R-5.7")
def test_asked_while_logging_the_clock_runs_from_receipt(office: Office) -> None:
    case = complaint(office, date(2026, 6, 1), question_for_lead="Is this a complaint?")
    (matter,) = matters_for_the_lead(office.desk(OWEN))
    assert (matter.complaint_id, matter.referral.kind) == (case, ReferralKind.ADVICE)
    assert (matter.referral.words, matter.referral.opened_by) == ("Is this a complaint?", DILYS)
    assert matter.referral.open
    desk = office.desk(OWEN, date(2026, 6, 3))
    referrals.answer_referral(desk, matter.referral.id, 1, "Yes: it is a complaint.")
    assert matters_for_the_lead(desk) == ()
    shown = view(office, case)
    (acknowledge,) = (
        each for each in shown.schedule.milestones if each.kind is MilestoneKind.ACKNOWLEDGE
    )
    assert acknowledge.due == date(2026, 6, 8)
    assert (shown.referrals[0].answer, shown.referrals[0].answered_by) == (
        "Yes: it is a complaint.",
        OWEN,
    )
    assert matters_for_the_lead(office.desk(MARCUS)) == ()


@pytest.mark.clause("R-3.4")
def test_a_head_refers_and_the_lead_oversees_it_at_the_same_stage(office: Office) -> None:
    case = acknowledged(office)
    referrals.refer(office.desk(MARCUS, DAY), case, "It concerns three departments.")
    shown = view(office, case)
    assert (shown.stage, shown.overseer, shown.handler) == (1, OWEN, MARCUS)
    entry = newest(office, case)
    assert (entry.action, entry.reason) == ("Refer", "It concerns three departments.")
    with pytest.raises(Refused, match="You may not refer"):
        referrals.refer(office.desk(DILYS), case, "Mine")


def test_referred_while_the_lead_is_away_goes_to_who_stands_in(office: Office) -> None:
    desk = office.desk(OWEN, DAY)
    case = acknowledged(office)
    enter_absence(desk, office.staff[OWEN], DAY, None, office.staff[ROSALIND])
    referrals.refer(office.desk(MARCUS, DAY), case, "It concerns three departments.")
    assert view(office, case).overseer == ROSALIND
    change_staff(office.desk(OWEN), office.staff[OWEN], 1, {}, (Role.MANAGER,))
    with pytest.raises(Refused, match="Nobody is the lead complaints officer"):
        referrals.refer(office.desk(MARCUS), case, "Again")


@pytest.mark.clause("R-3.5")
def test_coming_to_the_lead_may_be_the_request_for_the_next_stage(office: Office) -> None:
    case = answered(office, date(2026, 1, 19))
    monday = date(2026, 2, 16)
    lead = office.desk(OWEN, monday)
    ground = DirectGround.UNHEARD
    referrals.complainant_came(lead, case, monday, ground, "Nobody listened to me.")
    assert view(office, case).stage == 1
    given, version = _only(office, case)
    later = office.desk(OWEN, date(2026, 2, 18))
    referrals.treat_as_request(later, given, version, Channel.TELEPHONE, "The boiler is cold.")
    stage = view(office, case).stages[-1]
    assert (stage.number, stage.started_on) == (2, monday)
    words = lines(newest(office, case), "REFERRAL_TO_LEAD")[0]
    assert words[3] == "Treated as a request for the next stage."


@pytest.mark.clause("R-3.5", "R-3.3")
def test_each_step_is_greyed_by_the_words_that_refuse_it(office: Office) -> None:
    case = acknowledged(office)

    def why_not(step: LeadStep, who: str = OWEN) -> str:
        return case_view(office.desk(who), case).lead_refusals[step] or ""

    assert why_not(LeadStep.TREAT).startswith("Nothing waits that could be a request.")
    assert why_not(LeadStep.ANSWER) == "Nothing waits for an answer on this complaint."
    asked = referrals.ask_advice(office.desk(MARCUS, DAY), case, "Is this a complaint?")
    assert why_not(LeadStep.ANSWER) == ""
    answers = "The lead complaints officer answers what waits on this complaint."
    assert why_not(LeadStep.ANSWER, MARCUS) == answers
    assert why_not(LeadStep.CAME, MARCUS).startswith("You may not intervene")
    came = referrals.complainant_came(
        office.desk(OWEN), case, DAY, DirectGround.UNHEARD, "Nobody listened."
    )
    greyed = why_not(LeadStep.TREAT)
    assert greyed
    with pytest.raises(Refused) as refused:
        referrals.treat_as_request(office.desk(OWEN), came, 1, Channel.LETTER, "Still cold.")
    assert str(refused.value) == greyed
    referrals.answer_referral(office.desk(OWEN), asked, 1, "Yes.")
    withdraw(office.desk(OWEN), case, DAY, "They said so.")
    for step in (LeadStep.ASK, LeadStep.REFER, LeadStep.DIRECT, LeadStep.CAME):
        assert "is withdrawn. Reopen it first" in why_not(step), step


@pytest.mark.clause("R-3.3")
def test_a_direction_waits_on_the_handlers_list_at_any_stage(office: Office) -> None:
    case = answered(office)
    lead = office.desk(OWEN, DAY)
    came = referrals.complainant_came(lead, case, DAY, DirectGround.DISSATISFIED, "Still cold.")
    referrals.treat_as_request(lead, came, 1, Channel.LETTER, "The boiler is cold.")
    given = referrals.intervene(
        lead, case, "Visit before you answer.", handler_id=office.staff[ELSPETH]
    )
    shown = view(office, case)
    assert (shown.stage, shown.handler) == (2, ELSPETH)
    handler = office.desk(ELSPETH)
    (waiting,) = directions_for(handler)
    assert (waiting.complaint_id, waiting.referral.words) == (case, "Visit before you answer.")
    assert directions_for(office.desk(JOAN)) == ()
    referrals.follow_direction(handler, given, waiting.referral.version, "Visited on 25 April.")
    assert directions_for(handler) == ()
    assert newest(office, case).reason == "Visited on 25 April."
    with pytest.raises(Refused, match="is not a senior manager"):
        referrals.intervene(lead, case, "Hannah takes it", handler_id=office.staff[HANNAH])
    with pytest.raises(InvalidInput, match="not in the list any more"):
        referrals.intervene(lead, case, "Somebody takes it", handler_id=999)
    with pytest.raises(Refused, match="You may not intervene"):
        referrals.intervene(office.desk(MARCUS), case, "Mine")


@pytest.mark.clause("R-3.6")
@pytest.mark.parametrize(
    "act",
    [
        lambda desk, case, _: referrals.ask_advice(desk(MARCUS), case, "What now?"),
        lambda desk, case, _: referrals.refer(desk(MARCUS), case, "Three departments"),
        lambda desk, case, _: referrals.complainant_came(
            desk(OWEN), case, DAY, DirectGround.WRONGLY_ADDRESSED, "Not what I asked."
        ),
        lambda desk, case, joan: referrals.intervene(desk(OWEN), case, "Hurry", joan),
    ],
    ids=["ask", "refer", "come", "intervene"],
)
@pytest.mark.parametrize("build", [complaint, acknowledged, answered])
def test_none_of_it_moves_a_date(
    office: Office,
    build: Callable[[Office], int],
    act: Callable[[Callable[[str], Desk], int, int], int],
) -> None:
    case = build(office)
    office.clock.set(DAY)
    before = view(office, case)
    given = act(office.desk, case, office.staff[JOAN])
    after = view(office, case)
    assert (after.schedule, after.next_due) == (before.schedule, before.next_due)
    assert [each.id for each in after.referrals] == [given]
    if after.referrals[0].kind is not ReferralKind.INTERVENED:
        joan = office.staff[JOAN]
        referrals.answer_referral(office.desk(OWEN), given, 1, "Joan takes it from here.", joan)
        answered_now = view(office, case)
        assert (answered_now.handler, answered_now.schedule) == (JOAN, before.schedule)


def test_what_cannot_be_asked_or_answered(office: Office) -> None:
    case = acknowledged(office)
    lead = office.desk(OWEN, DAY)
    with pytest.raises(InvalidInput, match="Enter what you ask"):
        referrals.ask_advice(lead, case, " ")
    with pytest.raises(InvalidInput, match="on or after 14 April 2025"):
        referrals.complainant_came(lead, case, date(2025, 4, 1), DirectGround.UNHEARD, "Heard")
    asked = referrals.ask_advice(office.desk(MARCUS), case, "What now?")
    with pytest.raises(Refused, match="Only a complainant who came"):
        referrals.treat_as_request(lead, asked, 1, Channel.EMAIL, "Cold")
    with pytest.raises(Refused, match="Wait for their answer"):
        referrals.follow_direction(lead, asked, 1, "Done")
    with pytest.raises(ChangedMeanwhile):
        referrals.answer_referral(lead, asked, 99, "Go on.")
    referrals.answer_referral(lead, asked, 1, "Go on.")
    with pytest.raises(Refused, match="answered this already"):
        referrals.answer_referral(lead, asked, 2, "Go on.")
    with pytest.raises(Refused, match="not in the case file any more"):
        referrals.answer_referral(lead, 99, 1, "Go on.")
    directed = referrals.intervene(lead, case, "Hurry", office.staff[MARCUS])
    with pytest.raises(Refused, match="not answered"):
        referrals.answer_referral(lead, directed, 1, "Go on.")
    withdraw(office.desk(MARCUS), case, DAY, "They said so.")
    with pytest.raises(Refused, match="is withdrawn"):
        referrals.intervene(lead, case, "Hurry")
