"""What a decision letter says of money, and that we remind those who do not answer (R-9.1.d)."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from best_desktop.casework.compensation import (
    answer_offer,
    offer,
    record_impact,
    record_paid,
    set_off,
)
from best_desktop.casework.compensation_views import ImpactInput, Offer, SetOff, SumInput
from best_desktop.casework.errors import InvalidInput
from best_desktop.casework.inputs import NewContact, RemedyInput
from best_desktop.casework.letters import start_letter
from best_desktop.casework.notes import add_contact
from best_desktop.casework.queries.compensation import impacts
from best_desktop.casework.queries.offers import OpenOffer, offers_to_remind_of
from best_desktop.casework.queries.waiting import waiting
from best_desktop.casework.settings import change_settings
from best_desktop.domain.letter_facts import LetterFacts
from best_desktop.domain.outside_words import CompensationHead, CompensationTrigger, Severity
from best_desktop.domain.vocabulary import Channel, ContactKind, LetterCode, RemedyKind
from best_desktop.store.models import Compensation
from tests.builders import (
    ELSPETH,
    MARCUS,
    OWEN,
    ROSALIND,
    Office,
    acknowledged,
    decided,
    messages,
    send,
)

clause = pytest.mark.clause
DAY = date(2025, 4, 24)
DISTRESS = SumInput(CompensationHead.DISTRESS, amount=15_000)


def with_offer(office: Office, *sums: SumInput, day: date = DAY, **decision: Any) -> int:
    """A complaint decided, with money offered for it; returns its id."""
    case = acknowledged(office)
    decided(office, case, day, **decision)
    desk = office.desk(MARCUS, day)
    for each in impacts(desk, case):
        record_impact(desk, each.point_id, ImpactInput("Cold.", "Six weeks", Severity.HIGH))
    approver = office.staff[ELSPETH]
    trigger = CompensationTrigger.SENIOR_MANAGER
    offer(desk, case, Offer(trigger, sums or (DISTRESS,), "Six cold weeks.", approver, day))
    return case


def the_sum(case: int) -> Compensation:
    found: Compensation = Compensation.get(Compensation.complaint == case)
    return found


def letter(office: Office, case: int, day: date = DAY) -> tuple[LetterFacts, str]:
    """The facts of the decision letter, and what its block about money says, on one line."""
    draft = start_letter(office.desk(MARCUS, day), case, LetterCode.L04)
    (block,) = [each for each in draft.blocks if each.name == "Compensation"]
    return draft.facts, " ".join(block.text.split())


@clause("L04", "P-10.1", "R-9.1.d")
def test_an_offer_says_how_to_accept_by_when_and_when_it_is_paid(office: Office) -> None:
    _, said = letter(office, with_offer(office))
    # 20 working days after 24 April 2025, over the bank holidays of 5 and 26 May.
    assert said == (
        "We offer £150.00 for distress and inconvenience. "
        "To accept, tell us in any way you like: telephone, write, email, use our website or tell "
        "any of our staff. You can ask for your contact, named below. "
        "Tell us by 23 May 2025 if you can. We set that date ourselves. If we have not heard from "
        "you by then, we will remind you. The offer does not end on that day. "
        "We will pay within 10 working days of hearing that you accept. "
        "Taking the money closes nothing. You can still ask us for stage 2, and you can still go "
        "to the Housing Ombudsman."
    )


@clause("R-9.1.d")
def test_the_days_of_an_offer_are_the_offices_own(office: Office) -> None:
    change_settings(office.desk(OWEN), offer_reply_days=5, offer_pay_days=3)
    _, said = letter(office, with_offer(office))
    assert "Tell us by 1 May 2025 if you can." in said
    assert "within 3 working days of hearing that you accept" in said
    with pytest.raises(InvalidInput, match="from 5 to 60"):
        change_settings(office.desk(OWEN), offer_reply_days=4)


@clause("R-9.1.a", "R-9.1.d")
def test_a_day_promised_for_the_money_is_told(office: Office) -> None:
    paid = RemedyInput(RemedyKind.FINANCIAL, "We will pay you.", due_on=date(2025, 5, 9))
    sorry = RemedyInput(RemedyKind.APOLOGY, "We are sorry.")
    _, said = letter(office, with_offer(office, remedies=(sorry, paid)))
    assert "If you tell us before 9 May 2025, we will pay by that day. If you tell us later" in said


@clause("R-9.1.d")
def test_money_that_was_accepted_is_paid_by_a_day(office: Office) -> None:
    case = with_offer(office)
    answer_offer(office.desk(MARCUS, DAY), the_sum(case).id, 1, DAY, accepted=True)
    _, said = letter(office, case)
    assert said.startswith("The compensation is £150.00 for distress and inconvenience. ")
    assert "You have told us that you accept £150.00. We will pay it by 9 May 2025." in said
    assert "To accept" not in said


@clause("R-9.1.d")
def test_the_day_for_what_was_accepted_promises_nothing_for_what_was_not(office: Office) -> None:
    case = with_offer(office)
    answer_offer(office.desk(MARCUS, DAY), the_sum(case).id, 1, DAY, accepted=True)
    another = SumInput(CompensationHead.TIME_AND_TROUBLE, amount=5_000)
    trigger, approver = CompensationTrigger.SENIOR_MANAGER, office.staff[ELSPETH]
    desk = office.desk(MARCUS, DAY)
    offer(desk, case, Offer(trigger, (another,), "Four more calls.", approver, DAY))
    _, said = letter(office, case)
    assert "You have told us that you accept £150.00. We will pay it by 9 May 2025." in said
    assert "We will pay within 10 working days of hearing that you accept." in said
    assert said.count("9 May 2025") == 1


@clause("R-9.1.d")
def test_money_that_was_paid_is_told_with_its_day(office: Office) -> None:
    case = with_offer(office)
    record_paid(office.desk(MARCUS, DAY), the_sum(case).id, 1, DAY)
    _, said = letter(office, case)
    assert "We paid £150.00 on 24 April 2025. This closes nothing." in said


@clause("R-9.1.d", "W05")
def test_money_set_off_in_part_leaves_the_rest(office: Office) -> None:
    case = with_offer(office)
    owed = SetOff(DAY, 4_000, 2_500, against_arrears=True, against_recharge=True)
    set_off(office.desk(MARCUS, DAY), the_sum(case).id, 1, owed)
    _, said = letter(office, case)
    assert "£40.00 of it from the rent that was owed to us. None of that rent is owed now." in said
    assert "£25.00 of it from the recharges that were owed to us. None of them is owed now." in said
    assert "That leaves £85.00 to be paid." in said


@clause("P-10.1", "R-9.1.d", "R-B.4")
def test_each_sum_is_named_in_words_with_the_total(office: Office) -> None:
    bare = SumInput(CompensationHead.OTHER, amount=15_000)
    with pytest.raises(InvalidInput) as wrong:
        with_offer(office, bare)
    assert messages(wrong.value.problems) == {
        "sums": "Say in the note what ‘Other’ is for: the letter tells it (R-B.4)."
    }
    late = date(2026, 4, 22)  # the fixed sums are in force from 1 April 2026
    case = acknowledged(office, date(2026, 4, 14))
    decided(office, case, late)
    desk = office.desk(MARCUS, late)
    for each in impacts(desk, case):
        record_impact(desk, each.point_id, ImpactInput("Cold.", "Six weeks", Severity.HIGH))
    sums = (
        replace(bare, note="The food that spoiled in your freezer."),
        SumInput(CompensationHead.POWER, quantity=9),
        SumInput(CompensationHead.MISSED_APPOINTMENT, quantity=2, note="Nobody rang"),
    )
    trigger = CompensationTrigger.SENIOR_MANAGER
    offer(desk, case, Offer(trigger, sums, "Nine days.", office.staff[ELSPETH], late))
    _, said = letter(office, case, late)
    assert said.startswith(
        "We offer compensation for this: - £150.00 for the food that spoiled in your freezer "
        "- £90.00 for loss of all power: 9 days at £10.00 a day "
        "- £30.00 for 2 missed appointments at £15.00 each That is £270.00 in all. "
    )


@clause("P-10.1", "R-9.1.d")
def test_an_offer_that_nobody_answers_is_reminded_of(office: Office) -> None:
    case = with_offer(office)
    # Nobody was told yet.
    assert offers_to_remind_of(office.desk(MARCUS, date(2025, 8, 1))) == ()
    send(office, case, LetterCode.L04, DAY)
    assert offers_to_remind_of(office.desk(MARCUS, date(2025, 5, 23))) == ()
    late = date(2025, 5, 27)
    desk = office.desk(MARCUS, late)
    owed = OpenOffer(case, "BEST-2025-0001", 15_000, date(2025, 5, 23))
    assert offers_to_remind_of(desk, office.staff[MARCUS]) == (owed,)
    assert offers_to_remind_of(desk, office.staff[ELSPETH]) == ()
    line = (f"case:{case}", "BEST-2025-0001: remind them of our offer of £150.00")
    assert line in waiting(desk)
    assert line in waiting(office.desk(ROSALIND, late))
    # What the letter asked for stands, whatever the office asks for from now on.
    change_settings(office.desk(OWEN), offer_reply_days=10)
    assert offers_to_remind_of(desk, office.staff[MARCUS]) == (owed,)
    change_settings(office.desk(OWEN), offer_reply_days=20)
    # A call that nobody took is no reminder.
    missed = NewContact(ContactKind.ATTEMPT, late, Channel.TELEPHONE, "No answer.")
    add_contact(desk, case, missed)
    assert offers_to_remind_of(desk, office.staff[MARCUS]) == (owed,)
    # Reminded, they have as many days again; answered, it is over.
    rang = NewContact(ContactKind.UPDATE, late, Channel.TELEPHONE, "Rang about it.")
    add_contact(desk, case, rang)
    assert offers_to_remind_of(office.desk(MARCUS, date(2025, 6, 24))) == ()
    (again,) = offers_to_remind_of(office.desk(MARCUS, date(2025, 6, 25)))
    assert again.answer_by == date(2025, 6, 24)
    answer_offer(office.desk(MARCUS), the_sum(case).id, 1, date(2025, 6, 25), accepted=False)
    assert offers_to_remind_of(office.desk(MARCUS)) == ()
