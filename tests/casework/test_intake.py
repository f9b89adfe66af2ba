"""How a complaint comes in: grounds, the offer, helpers, third parties, forms, confirmation."""

from datetime import date, time
from typing import Any

import pytest

from best_desktop.casework import intake, letters, library, reports
from best_desktop.casework.complaints import log_complaint
from best_desktop.casework.correcting import correct_details
from best_desktop.casework.errors import ChangedMeanwhile, InvalidInput, Refused
from best_desktop.casework.inputs import PersonInput
from best_desktop.casework.intake_views import IntakeStep
from best_desktop.casework.letter_drafts import start_letter
from best_desktop.casework.notes import add_note, document_bytes
from best_desktop.casework.queries.intake import (
    behaviour_policy,
    intake_tasks,
)
from best_desktop.domain.roles import Right
from best_desktop.domain.vocabulary import (
    Against,
    Category,
    Channel,
    ComplainantKind,
    Direction,
    DocumentKind,
    FormalAnswer,
    LetterCode,
    LogStatus,
    Matter,
    MilestoneKind,
    NoteKind,
    PartyRole,
    ReferralKind,
)
from best_desktop.store.models import Person, PersonRole
from tests import builders
from tests.builders import (
    DILYS,
    HANNAH,
    MARCUS,
    OWEN,
    RECEIVED,
    Office,
    anonymous_complaint,
    complaint,
    lines,
    made_on,
    messages,
    new_complaint,
    newest,
    view,
)

TUESDAY = date(2025, 4, 15)


def _refused(office: Office, **changes: Any) -> dict[str, str]:
    with pytest.raises(InvalidInput) as refused:
        complaint(office, **changes)
    return messages(refused.value.problems)


def _words(office: Office, who: str) -> list[str]:
    return [each.words for each in intake_tasks(office.desk(who))]


# ------------------------------------------------------------------------------------ grounds


@pytest.mark.clause("R-5.4.a-o", "P-4.1")
def test_several_grounds_of_which_one_is_the_main_one_and_each_limb_of_the_definition(
    office: Office,
) -> None:
    case = complaint(
        office,
        category=Category.REPAIRS,
        more_categories=(Category.CONTRACTOR, Category.REPAIRS, Category.RUDE, Category.RUDE),
        matter=Matter.LACK_OF_ACTION,
        against=Against.ON_BEHALF,
    )
    shown = view(office, case)
    assert shown.category is Category.REPAIRS
    assert shown.intake.more_categories == (Category.CONTRACTOR, Category.RUDE)
    assert (shown.intake.matter, shown.intake.against) == (
        Matter.LACK_OF_ACTION,
        Against.ON_BEHALF,
    )
    assert ("GROUND", "also about", "", "Unhappy with contractor") in lines(newest(office, case))
    assert shown.intake.leads == ()
    assert not shown.intake.safety_waits


@pytest.mark.clause("R-B.4")
def test_other_needs_words_beside_another_main_ground_too(office: Office) -> None:
    asked = "Enter what the complaint is about."
    assert _refused(office, category=Category.OTHER) == {"category_other": asked}
    assert _refused(office, more_categories=(Category.OTHER,)) == {"category_other": asked}
    case = complaint(office, more_categories=(Category.OTHER,), category_other="Parking")
    assert view(office, case).category_other == "Parking"


@pytest.mark.clause("R-5.4.a-o")
def test_safeguarding_is_told_to_its_lead_before_it_is_acknowledged(office: Office) -> None:
    case = complaint(office, more_categories=(Category.SAFEGUARDING,), passed_to_id=None)
    shown = view(office, case)
    assert shown.intake.safety_waits
    assert shown.intake.leads == ("safeguarding lead",)
    assert _words(office, MARCUS)[0] == "tell the safeguarding lead"

    builders.contacted(office, case, RECEIVED)
    draft = start_letter(office.desk(MARCUS), case, LetterCode.L01)
    with pytest.raises(Refused, match="Tell the safeguarding lead"):
        letters.issue_letter(office.desk(MARCUS), draft.id, draft.version, draft.blocks, RECEIVED)
    version = view(office, case).version
    with pytest.raises(InvalidInput) as empty:
        intake.answer_safety(office.desk(DILYS), case, version, " ")
    assert messages(empty.value.problems) == {"safety_answer": "Enter who was told, or why nobody."}
    said = "Told Bev Cotterill at 11am"
    intake.answer_safety(office.desk(DILYS), case, version, said)
    shown = view(office, case)
    assert (shown.intake.safety_answer, shown.intake.safety_answered_on) == (said, RECEIVED)
    assert not shown.intake.safety_waits
    assert "tell the safeguarding lead" not in _words(office, MARCUS)
    assert newest(office, case).reason == said
    letters.issue_letter(office.desk(MARCUS), draft.id, draft.version, draft.blocks, RECEIVED)


@pytest.mark.clause("R-5.4.a-o")
def test_who_was_told_may_be_said_at_once_and_only_where_it_is_asked(office: Office) -> None:
    case = complaint(
        office, category=Category.HEALTH_AND_SAFETY, safety_answer="Told the safety lead"
    )
    assert not view(office, case).intake.safety_waits
    assert ("SAFETY", "referral", "", "Told the safety lead") in lines(newest(office, case))
    other = complaint(office)
    with pytest.raises(Refused, match="about neither safeguarding nor health and safety"):
        intake.answer_safety(office.desk(DILYS), other, view(office, other).version, "Nobody")


@pytest.mark.clause("R-5.4.a-o", "R-B.4")
def test_the_grounds_can_be_corrected(office: Office) -> None:
    case = complaint(office, more_categories=(Category.CONTRACTOR, Category.RUDE))
    desk = office.desk(MARCUS)
    seen = view(office, case).version

    def correct(seen: int, **values: Any) -> None:
        correct_details(desk, case, seen, values)

    with pytest.raises(InvalidInput) as wordless:
        correct(seen, more_categories=(Category.OTHER,))
    assert set(messages(wordless.value.problems)) == {"category_other"}
    correct(seen, more_categories=(Category.RUDE, Category.ASB), matter=Matter.ACTION)
    assert view(office, case).intake.more_categories == (Category.RUDE, Category.ASB)
    entry = newest(office, case)
    assert entry.summary == "Corrected: matter, further grounds"
    assert ("GROUND", "also about", "Unhappy with contractor", "") in lines(entry)
    with pytest.raises(ChangedMeanwhile):
        correct(seen, more_categories=())
    seen = view(office, case).version
    correct(seen, category=Category.ASB)  # the main one stands there once
    assert view(office, case).intake.more_categories == (Category.RUDE,)
    before = newest(office, case).id
    correct(view(office, case).version, more_categories=(Category.RUDE,))
    assert newest(office, case).id == before
    correct(view(office, case).version, more_categories=())
    assert newest(office, case).summary == "Corrected: further grounds"


# -------------------------------------------------------------------------------------- offer


@pytest.mark.clause("P-6.2", "X21", "X22")
def test_the_offer_its_answer_and_who_made_it_are_kept_and_nothing_is_a_gate(
    office: Office,
) -> None:
    shown = view(office, complaint(office)).intake
    assert (shown.offered_on, shown.offered_by) == (RECEIVED, DILYS)
    assert not shown.offer_waits
    day = date(2025, 4, 14)
    undecided = complaint(office, formal_answer=FormalAnswer.UNDECIDED, offered_on=day)
    assert view(office, undecided).intake.offered_on == day
    unreached = complaint(office, formal_answer=FormalAnswer.NOT_REACHED)
    kept = view(office, unreached)
    assert (kept.intake.offered_on, kept.intake.offered_by) == (None, "")
    assert kept.next_due == date(2025, 4, 23)
    assert "Say whether they want" in _refused(office, formal_answer=None)["formal_answer"]
    declined = _refused(office, formal_answer=FormalAnswer.NO)["formal_answer"]
    assert "Record a service request instead" in declined
    content = _refused(office, dissatisfied=False)["dissatisfied"]
    assert content.startswith("Nobody is dissatisfied.")


@pytest.mark.clause("R-5.6", "P-6.2")
def test_what_staff_propose_is_offered_the_next_working_day_until_it_is_answered(
    office: Office,
) -> None:
    thursday = date(2025, 4, 17)  # Good Friday and Easter Monday follow
    case = complaint(office, thursday, proposed_by_staff=True, formal_answer=None)
    shown = view(office, case)
    assert (shown.intake.offer_due_on, shown.intake.offer_waits) == (date(2025, 4, 22), True)
    assert ("FORMAL_OFFER", "proposed by staff, offer due", "", "2025-04-22") in lines(
        newest(office, case)
    )
    assert _words(office, DILYS) == ["formal complaint to be offered by 22 April 2025"]
    office.clock.set(date(2025, 4, 22))
    assert "formal complaint to be offered today" in _words(office, DILYS)

    def answer(said: FormalAnswer | None, on: date | None, version: int = 0) -> None:
        seen = version or view(office, case).version
        intake.answer_offer(office.desk(DILYS), case, seen, said, on)

    with pytest.raises(InvalidInput) as empty:
        answer(None, None)
    assert messages(empty.value.problems) == {
        "formal_answer": "Choose what they said.",
        "offered_on": "Enter the day you asked them.",
    }
    with pytest.raises(InvalidInput) as early:
        answer(FormalAnswer.YES, RECEIVED)
    assert "must be on or after 17 April 2025" in messages(early.value.problems)["offered_on"]
    with pytest.raises(ChangedMeanwhile):
        answer(FormalAnswer.YES, office.desk().today, view(office, case).version + 1)

    answer(FormalAnswer.NOT_REACHED, date(2025, 4, 22))
    shown = view(office, case)
    assert (shown.intake.offer_due_on, shown.intake.offer_waits) == (date(2025, 4, 23), True)
    office.clock.set(date(2025, 4, 24))
    assert "formal complaint still to be offered, overdue" in _words(office, DILYS)
    due = shown.next_due
    answer(FormalAnswer.YES, date(2025, 4, 24))
    shown = view(office, case)
    assert shown.formal_answer is FormalAnswer.YES
    assert (shown.intake.offered_on, shown.intake.offered_by) == (date(2025, 4, 24), DILYS)
    assert (shown.intake.offer_waits, shown.next_due) == (False, due)
    assert not any("offered" in each for each in _words(office, DILYS))
    with pytest.raises(Refused, match="No offer waits"):
        answer(FormalAnswer.YES, date(2025, 4, 24))


@pytest.mark.clause("R-5.6", "R-2.3.2")
def test_an_anonymous_complaint_is_offered_to_nobody(office: Office) -> None:
    case = anonymous_complaint(office, proposed_by_staff=True)
    shown = view(office, case).intake
    assert (shown.proposed_by_staff, shown.offer_due_on, shown.offer_waits) == (False, None, False)


# --------------------------------------------------------------------- help, lead, confirmation


@pytest.mark.clause("R-2.1.3")
def test_who_helped_to_complain_is_kept_shown_and_counted(office: Office) -> None:
    case = complaint(office, assisted_by=DILYS, assistance="Wrote it down for her")
    complaint(office)
    shown = view(office, case)
    assert (shown.intake.assisted_by, shown.assistance) == (DILYS, "Wrote it down for her")
    assert ("ASSISTANCE", "helped by", "", "Dilys Marsh: Wrote it down for her") in lines(
        newest(office, case)
    )
    figures = reports.board_figures(office.desk(OWEN), date(2025, 4, 1), date(2025, 6, 30))
    counted = {each.label: each.received for each in figures.group("Assistance").rows}
    assert counted == {"Somebody helped them to complain": 1, "Without help": 1}
    helped = _refused(office, assistance="Wrote it down")
    assert helped == {"assisted_by": "Enter who helped them to complain (R-2.1.3)."}
    desk = office.desk(MARCUS)
    correct_details(desk, case, shown.version, {"assisted_by": "Her daughter"})
    assert view(office, case).intake.assisted_by == "Her daughter"


@pytest.mark.clause("R-5.7", "P-6.5")
def test_the_lead_is_asked_while_it_is_logged_and_the_clock_runs(office: Office) -> None:
    plain = view(office, complaint(office))
    asked = view(office, complaint(office, question_for_lead="Is this a complaint?"))
    assert [each.kind for each in asked.referrals] == [ReferralKind.ADVICE]
    assert asked.next_due == plain.next_due


@pytest.mark.clause("R-2.1.5")
def test_a_manager_makes_sure_that_what_was_recorded_is_logged(office: Office) -> None:
    case = complaint(office, passed_to_id=office.staff[HANNAH])
    shown = view(office, case)
    assert (shown.recorded_by, shown.intake.confirmed_at) == (DILYS, None)
    assert _words(office, HANNAH) == ["to confirm as logged"]
    assert shown.intake.why_not(IntakeStep.CONFIRM) is None
    assert "was asked already" in (shown.intake.why_not(IntakeStep.OFFER) or "")
    assert "about neither" in (shown.intake.why_not(IntakeStep.TELL) or "")
    with pytest.raises(Refused):
        intake.confirm_logged(office.desk(DILYS), case)
    at = office.desk(HANNAH, TUESDAY, time(10, 0))
    intake.confirm_logged(at, case)
    shown = view(office, case)
    assert (shown.intake.confirmed_by, shown.intake.confirmed_status) == (
        HANNAH,
        LogStatus.WITHIN_24_HOURS,
    )
    assert shown.intake.confirmed_at is not None
    assert shown.intake.confirmed_at.date() == TUESDAY
    assert shown.intake.why_not(IntakeStep.CONFIRM) == "Hannah Sillitoe confirmed this already."
    assert (shown.log_status, shown.intake.confirmed_at.hour) == (LogStatus.SAME_DAY, 10)
    assert ("LOG_CONFIRMED", "after it was made", "", "Within 24 hours") in lines(
        newest(office, case)
    )
    assert _words(office, HANNAH) == []
    with pytest.raises(Refused, match="confirmed already"):
        intake.confirm_logged(office.desk(HANNAH), case)


@pytest.mark.clause("R-2.1.5")
def test_who_may_log_confirms_by_logging_and_what_is_acknowledged_needs_none(
    office: Office,
) -> None:
    assert view(office, complaint(office, by=MARCUS)).intake.confirmed_by == MARCUS
    builders.acknowledged(office, passed_to_id=office.staff[HANNAH])
    assert _words(office, HANNAH) == []


@pytest.mark.clause("R-2.1.5")
def test_only_who_may_log_is_asked_to_confirm(office: Office) -> None:
    complaint(office, passed_to_id=office.staff[DILYS])
    assert office.desk(DILYS).why_not(Right.LOG) is not None
    assert _words(office, DILYS) == []


# ---------------------------------------------------------------- third parties, website forms


@pytest.mark.clause("P-15.3")
def test_a_complaint_told_to_a_contractor_counts_from_the_day_they_got_it(office: Office) -> None:
    thursday, tuesday = date(2026, 8, 27), date(2026, 9, 1)
    new = new_complaint(
        office,
        thursday,
        first_received_by=PersonInput(name="Harwood Repairs"),
        reached_us_on=tuesday,
    )
    case = log_complaint(office.desk(DILYS, tuesday), new).id
    shown = view(office, case)
    assert shown.received_on == thursday
    due = shown.schedule.find(MilestoneKind.ACKNOWLEDGE, 1)
    assert due is not None
    assert due.due == date(2026, 9, 4)
    assert (shown.intake.first_received_by, shown.intake.reached_us_on) == (
        "Harwood Repairs",
        tuesday,
    )
    assert shown.intake.passed_on_after == 2  # without the bank holiday
    assert (shown.log_status, shown.log_late_reason) == (
        LogStatus.LATE,
        "It was first made to a third party and reached us on 1 September 2026.",
    )
    assert (
        "FIRST_RECEIVED",
        "passed on to us",
        "",
        "2026-09-01, after 2 working days",
    ) in lines(newest(office, case))
    kept = Person.get(Person.name == "Harwood Repairs")
    held = PersonRole.select().where(PersonRole.person == kept.id)
    assert [each.role for each in held] == [PartyRole.CONTRACTOR]

    again = complaint(
        office, tuesday, first_received_by=PersonInput(id=kept.id), reached_us_on=tuesday
    )
    assert view(office, again).intake.passed_on_after == 0
    assert PersonRole.select().where(PersonRole.person == kept.id).count() == 1
    tenant = Person.get(Person.name == "Mrs Ruth Adeyemi")
    complaint(office, tuesday, first_received_by=PersonInput(id=tenant.id), reached_us_on=tuesday)
    roles = {each.role for each in PersonRole.select().where(PersonRole.person == tenant.id)}
    assert PartyRole.CONTRACTOR in roles


@pytest.mark.clause("P-15.3", "R-2.1.5")
def test_what_is_wrong_with_the_way_it_came_is_said(office: Office) -> None:
    first = PersonInput(name="Harwood Repairs")
    assert _refused(office, first_received_by=first) == {
        "reached_us_on": "Enter the date they passed it on to us."
    }
    assert _refused(office, reached_us_on=RECEIVED) == {
        "first_received_by": "Say who got the complaint first and passed it on to us."
    }
    before = _refused(office, first_received_by=first, reached_us_on=date(2025, 4, 11))
    assert "on or after 14 April 2025, the day they received it" in before["reached_us_on"]
    new = new_complaint(
        office,
        made_at=made_on(RECEIVED),
        first_received_by=first,
        reached_us_on=date(2025, 4, 16),
    )
    with pytest.raises(InvalidInput) as late:  # we sat on it ourselves as well
        log_complaint(office.desk(DILYS, date(2025, 4, 24)), new)
    assert set(messages(late.value.problems)) == {"late_reason"}


@pytest.mark.clause("R-2.1.2", "R-2.1.7")
def test_a_website_form_is_kept_as_it_was_pasted(office: Office) -> None:
    text = "Name: Mrs Ruth Adeyemi\nWhat happened: <b>Cold</b>"
    case = complaint(office, channel=Channel.WEBSITE, website_text=text)
    (document,) = view(office, case).documents
    assert (document.kind, document.direction) == (DocumentKind.FORM, Direction.IN)
    assert (document.name, document.dated_on) == ("Website form 2025-04-14.txt", RECEIVED)
    assert document_bytes(office.desk(DILYS), document.id) == text.encode()
    long = _refused(office, website_text="x" * 60_001)
    assert "60,000 characters or fewer" in long["website_text"]


@pytest.mark.clause("R-2.1.1")
def test_a_social_worker_may_telephone(office: Office) -> None:
    case = complaint(
        office,
        kind=ComplainantKind.OFFICIAL_BODY,
        complainant=PersonInput(name="Ms Kay Ferris", organisation="Bolton Council"),
        service_users=(PersonInput(name="Mr Colm Brady"),),
    )
    shown = view(office, case)
    assert (shown.channel, shown.who) == (Channel.TELEPHONE, "Ms Kay Ferris")
    assert shown.authority.answer.row > 0


# ---------------------------------------------------------------------------------- behaviour


@pytest.mark.clause("R-5.8")
def test_a_behaviour_note_changes_no_date_and_no_state(office: Office) -> None:
    case = complaint(office)
    before = view(office, case)
    add_note(office.desk(OWEN), case, "Shouted at the officer", NoteKind.BEHAVIOUR)
    after = view(office, case)
    assert [(each.title, each.text) for each in after.notes] == [
        ("Behaviour note", "Shouted at the officer")
    ]
    assert (after.state, after.stage, after.next_due) == (
        before.state,
        before.stage,
        before.next_due,
    )
    assert after.schedule.milestones == before.schedule.milestones
    assert newest(office, case).summary == "Behaviour note added"
    policy = behaviour_policy(office.desk(DILYS))
    assert policy is not None
    assert policy.title == "Unreasonable Behaviour Policy"
    library.retire_title(office.desk(OWEN), policy.id, policy.version)
    assert behaviour_policy(office.desk(DILYS)) is None
