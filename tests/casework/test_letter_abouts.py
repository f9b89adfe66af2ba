"""Letters about one thing of a case: when each may be written, what it says, what it records."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from best_desktop.casework import letters
from best_desktop.casework.errors import CaseworkError, NeedsReason, Refused
from best_desktop.casework.inputs import RemedyInput
from best_desktop.casework.investigation_views import ApartInput
from best_desktop.casework.letter_offers import letter_offers, why_no_letter
from best_desktop.casework.new_issues import join_issue, log_issue_apart
from best_desktop.casework.points import add_point
from best_desktop.casework.queries.remedies import actions_of
from best_desktop.casework.remedies import finish_remedy, plan_remedy
from best_desktop.casework.remedy_views import RemedyPlan
from best_desktop.domain.letter_abouts import About, LetterAbout, LetterWish
from best_desktop.domain.vocabulary import (
    Category,
    Channel,
    ContactKind,
    LetterCode,
    RemedyKind,
)
from best_desktop.store.models import Letter
from tests.builders import (
    JOAN,
    MARCUS,
    OWEN,
    Office,
    acknowledged,
    anonymous_complaint,
    complaint,
    decided,
    escalated,
    issued,
    lines,
    newest,
    send,
    spoken_for,
    view,
)
from tests.casework.letter_steps import (
    DAY,
    EMAIL,
    HOT_WATER,
    L01,
    L02,
    L04,
    L17,
    L18,
    L19,
    RUDE,
    begun,
    issue,
    kept_dates,
    said,
    sent,
    unclear,
    waiting,
    why_not,
)

clause = pytest.mark.clause

# ---------------------------------------------------------------------------- clarification


@clause("L02", "P-7.1.2", "G8")
def test_a_clarification_asks_about_unclear_points_alone_and_moves_no_date(office: Office) -> None:
    case = unclear(office)
    before = kept_dates(case)
    draft = begun(office, case, L02, DAY)
    text = said(draft)
    assert "- Point 2: It happened again with the other one." in text
    assert "Boiler" not in text
    assert "Please tell us by 1 May 2025." in text
    assert "We will answer by 6 May 2025." in text
    with pytest.raises(CaseworkError, match="'Our questions' still needs your question, point 2"):
        issue(office, draft, DAY)
    letter = issue(office, draft, DAY, Our_questions="- Point 2: Which boiler is the other one?")
    sent(office, letter, DAY)

    (asked,) = [e for e in view(office, case).contacts if e.kind is ContactKind.CLARIFICATION]
    assert asked.text == "- Point 2: Which boiler is the other one?"
    assert (asked.on, asked.channel) == (DAY, EMAIL)
    assert asked.title == "Clarification, reply by 1 May 2025"
    assert view(office, case).points[1].unclear  # until they have answered
    assert kept_dates(case) == before
    entry = newest(office, case)
    assert lines(entry, "CLARIFICATION") == [("CLARIFICATION", "reply by", "", "2025-05-01")]
    assert entry.summary == "L02 Clarification sent by Email on 24 April 2025"


@clause("L02", "P-7.1.2")
def test_a_clarification_before_the_acknowledgement_promises_no_answer(office: Office) -> None:
    case = complaint(office)
    assert why_not(office, case, L02) == (
        "No point is marked as unclear. Mark the one you want to ask about (P-7.1.2)."
    )
    add_point(office.desk(MARCUS, date(2025, 4, 15)), case, "And it.", date(2025, 4, 15), True)
    text = said(begun(office, case, L02, date(2025, 4, 15)))
    assert "We will acknowledge your complaint by 23 April 2025." in text
    assert "We will answer by" not in text


@clause("L02", "P-7.1.2")
def test_a_clarification_belongs_to_an_open_case_at_stage_1_or_2(office: Office) -> None:
    case = unclear(office)
    decided(office, case, DAY)
    send(office, case, L04, DAY)
    assert why_not(office, case, L02) == (
        "The answer has been sent and the stage is closed. Reopen it first."
    )
    escalated(office, case, date(2025, 4, 28))
    assert why_not(office, case, L02) is None
    old = acknowledged(office, procedure_id="procedure-2021", procedure_reason="Old.", by=OWEN)
    for code, by, then, day in (
        (L04, MARCUS, JOAN, date(2025, 5, 2)),
        (LetterCode.L09, JOAN, OWEN, date(2025, 5, 20)),
    ):
        decided(office, old, day, by=by)
        send(office, old, code, day)
        escalated(office, old, day, handler=then)
    assert why_not(office, old, L02) == "A clarification is asked for at stage 1 or 2 (P-7.1.2)."


# -------------------------------------------------------------------------------- new issues


@clause("L17", "P-7.1.3")
def test_they_are_told_that_an_issue_has_joined_and_why(office: Office) -> None:
    case = acknowledged(office)
    join_issue(office.desk(MARCUS, DAY), case, HOT_WATER)
    before = kept_dates(case)
    draft = begun(office, case, L17, DAY)
    text = said(draft)
    assert "It is now point 2 of your complaint, reference BEST-2025-0001." in text
    assert "We will answer by 6 May 2025. That date has not changed." in text
    assert "It is related, and the stage 1 answer has not gone." in text
    sent(office, issue(office, draft, DAY), DAY)
    assert lines(newest(office, case), "ISSUE_TOLD") == [
        ("ISSUE_TOLD", "point 2", "", "joined to the complaint, told on 24 April 2025")
    ]
    assert kept_dates(case) == before
    assert why_not(office, case, L17) == "They were told in the letter of 24 April 2025."
    told = next(each for each in view(office, case).letters if each.code is L17)
    assert told.about == "point 2: No hot water since"


@clause("L17", "P-7.1.3")
def test_they_are_told_the_reference_and_dates_of_an_issue_logged_apart(office: Office) -> None:
    case = acknowledged(office)
    logged = log_issue_apart(office.desk(MARCUS, DAY), case, RUDE, ApartInput(EMAIL, Category.RUDE))
    text = said(begun(office, case, L17, DAY))
    assert "Its reference is BEST-2025-0002." in text
    assert "We will acknowledge it by 1 May 2025. That letter tells you when we answer." in text
    assert "It is about something else." in text
    send(office, logged.id, L01, date(2025, 4, 28))
    again = letters.open_draft(office.desk(MARCUS), Letter.get(Letter.code == L17).id)
    assert "We will answer it by 13 May 2025." in said(again)
    assert "acknowledge it" not in said(again)


@clause("L17")
def test_of_several_new_issues_one_is_chosen_and_each_has_its_letter(office: Office) -> None:
    case = acknowledged(office)
    desk = office.desk(MARCUS, DAY)
    join_issue(desk, case, HOT_WATER)
    join_issue(desk, case, replace(HOT_WATER, issue="The radiators leak " + "and leak " * 9))
    with pytest.raises(Refused, match="Choose what the letter is about"):
        begun(office, case, L17, DAY)
    first, second = (About(LetterAbout.NEW_ISSUE, number) for number in (1, 2))
    draft = begun(office, case, L17, DAY, second)
    assert "It is now point 3" in said(draft)
    assert begun(office, case, L17, DAY, second).id == draft.id
    other = begun(office, case, L17, DAY, first)
    assert other.id != draft.id
    issue(office, other, DAY)
    with pytest.raises(Refused, match="L17 is issued and not sent yet"):
        begun(office, case, L17, DAY, first)
    offered = [each for each in letter_offers(desk, case) if each.wish.code is L17]
    assert [(each.wish.about, each.why_not is None) for each in offered] == [
        (first, False),
        (second, True),
    ]
    assert offered[1].words.endswith(
        "point 3: The radiators leak and leak and leak and leak and leak and l…"
    )
    in_place = letters.supersede(desk, other.id)
    assert "It is now point 2" in said(in_place)
    with pytest.raises(Refused, match="No new issue was decided on"):
        begun(office, case, L17, DAY, About(LetterAbout.NEW_ISSUE, 99))


# ------------------------------------------------------------------------------ anonymous cover


@clause("L18", "R-2.3.2", "W03")
def test_a_cover_goes_to_the_residents_care_of_the_manager_and_names_nobody(
    office: Office,
) -> None:
    case = anonymous_complaint(office)
    assert why_not(office, case, L18) == "Issue the letter that the cover goes with first."
    day = date(2025, 4, 16)
    letter = issued(office, case, L01, day)
    assert waiting(office) == ["BEST-2025-0001: write the cover for the residents"]
    draft = begun(office, case, L18, day)
    assert draft.facts.addressee[:2] == ("The residents, Ashdown Court", "c/o Bev Cotterill")
    text = said(draft)
    assert "With this letter is our acknowledgement, dated 16 April 2025." in text
    assert "Please do not ask who complained." in text
    assert not any(each.editable for each in draft.blocks)
    cover = issue(office, draft, day)
    sent(office, cover, day, Channel.LETTER)
    assert lines(newest(office, case), "COVER", "DISPATCH") == [
        ("COVER", "L01", "", "with the letter of 16 April 2025")
    ]
    assert why_not(office, case, L18) == "A cover for this letter went on 16 April 2025."
    assert Letter.get_by_id(letter).sent_on is None  # the cover is no acknowledgement


@clause("L18", "R-2.3.2")
def test_only_an_anonymous_complaint_has_a_cover(office: Office) -> None:
    case = acknowledged(office)
    assert why_not(office, case, L18) == (
        "Only the letters of an anonymous complaint go with a cover (R-2.3.2)."
    )


# ----------------------------------------------------------------------------- promised actions

ANSWERED, DUE = date(2025, 5, 1), date(2025, 5, 16)


def promised(office: Office) -> int:
    case = acknowledged(office)
    apology = RemedyInput(RemedyKind.APOLOGY, "We are sorry.")
    decided(office, case, ANSWERED, remedies=(apology, RemedyInput(RemedyKind.ACTION, "Part", DUE)))
    unsent = "The answer that promises this has not been sent yet (P-7.3.2)."
    assert why_not(office, case, L19) == unsent
    send(office, case, L04, ANSWERED)
    return case


@clause("L19", "P-7.3.2", "W01")
def test_an_update_is_recorded_as_told_and_says_when_they_hear_again(office: Office) -> None:
    case = promised(office)
    action = actions_of(office.desk(MARCUS, ANSWERED), case)[1]
    plan_remedy(office.desk(MARCUS), action.id, action.version, RemedyPlan(None, 7))
    day = date(2025, 5, 8)
    draft = begun(office, case, L19, day)
    assert "We answered your complaint on 1 May 2025." in said(draft)
    assert "- Part. We said that we would do this by 16 May 2025." in said(draft)
    with pytest.raises(CaseworkError, match="'How it stands' still needs how it stands now"):
        issue(office, draft, day)
    sent(office, issue(office, draft, day, How_it_stands="The part has come."), day)
    desk, (apology, told) = office.desk(MARCUS), actions_of(office.desk(MARCUS), case)
    for number, said_why in ((apology.id, "The answer itself did this."), (told.id, None)):
        wish = LetterWish(L19, About(LetterAbout.REMEDY, number))
        assert why_no_letter(desk, case, wish) == said_why
    assert [(each.told_on, each.text) for each in told.updates] == [(day, "The part has come.")]
    assert told.update_due_on == date(2025, 5, 15)
    assert lines(newest(office, case), "ACTION_UPDATE") == [
        ("ACTION_UPDATE", "Action where there was delay", "", "2025-05-08")
    ]


@clause("L19", "P-7.3.2")
def test_the_end_of_an_action_is_told_once(office: Office) -> None:
    case = promised(office)
    action = actions_of(office.desk(MARCUS, DUE), case)[1]
    finish_remedy(office.desk(MARCUS), action.id, action.version, DUE, "It is warm now.")
    draft = begun(office, case, L19, DUE)
    assert draft.heading == "We have done what we promised"
    assert "We did this on 16 May 2025.\n\nIt is warm now." in said(draft)
    sent(office, issue(office, draft, DUE), DUE)
    told = actions_of(office.desk(MARCUS), case)[1]
    assert (told.update_due_on, told.updates[0].told_on) == (None, DUE)
    assert why_not(office, case, L19) == "They were told on 16 May 2025 that this is done."


@clause("L19")
def test_once_the_promised_day_has_passed_they_hear_in_ten_working_days(office: Office) -> None:
    draft = begun(office, promised(office), L19, date(2025, 5, 19))
    assert "We will tell you again how it stands by 3 June 2025" in said(draft)
    assert "It is taking longer than we promised. We are sorry." in said(draft)


@clause("P-6.1.c")
def test_a_speaker_without_authority_is_asked_and_told_nothing(office: Office) -> None:
    case = spoken_for(office)
    add_point(office.desk(MARCUS, DAY), case, "And the other.", DAY, True)
    with pytest.raises(Refused, match="L02 would tell the speaker about the case"):
        begun(office, case, L02, DAY)


def test_another_way_than_they_asked_for_still_wants_a_reason(office: Office) -> None:
    case = acknowledged(office)
    join_issue(office.desk(MARCUS, DAY), case, HOT_WATER)
    letter = issue(office, begun(office, case, L17, DAY), DAY)
    with pytest.raises(NeedsReason, match="They asked us to use Email"):
        sent(office, letter, DAY, Channel.LETTER)
