"""Letters about one thing of a case: when each may be written, what it says, what it records."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from best_desktop.casework import letters
from best_desktop.casework.appointees import refer_to_appointee
from best_desktop.casework.audit import entries_after
from best_desktop.casework.determinations import record_determination, record_order_done
from best_desktop.casework.errors import CaseworkError, NeedsReason, Refused
from best_desktop.casework.inputs import NewAppointeeReferral, NewDocument, PersonInput, RemedyInput
from best_desktop.casework.investigation_views import ApartInput, IssueInput
from best_desktop.casework.letter_drafts import LetterDraft
from best_desktop.casework.letter_offers import letter_offers, waiting_letters, why_no_letter
from best_desktop.casework.letter_previews import letter_preferred
from best_desktop.casework.letter_worklist import letters_to_send
from best_desktop.casework.letters import letter_choices
from best_desktop.casework.new_issues import join_issue, log_issue_apart
from best_desktop.casework.notes import attach
from best_desktop.casework.ombudsman import ask_evidence, record_evidence_sent, refer
from best_desktop.casework.ombudsman_views import (
    IssueInput as Decided,
)
from best_desktop.casework.ombudsman_views import (
    NewDetermination,
    NewEvidenceRequest,
    NewExternalReferral,
    OrderInput,
)
from best_desktop.casework.personal_letters import start_appointee_letter
from best_desktop.casework.points import add_point
from best_desktop.casework.queries.ombudsman import external
from best_desktop.casework.queries.remedies import actions_of
from best_desktop.casework.remedies import finish_remedy, plan_remedy
from best_desktop.casework.remedy_views import RemedyPlan
from best_desktop.domain.letter_abouts import About, LetterAbout, LetterWish, reply_by
from best_desktop.domain.outside_words import BroughtBy, DesignatedKind, ExternalBody, Finding
from best_desktop.domain.vocabulary import (
    Category,
    Channel,
    ContactKind,
    Direction,
    DocumentKind,
    LetterCode,
    RemedyKind,
    Subject,
)
from best_desktop.store.models import Deadline, Letter
from tests.builders import (
    DILYS,
    HANNAH,
    JOAN,
    MARCUS,
    OWEN,
    Office,
    acknowledged,
    anonymous_complaint,
    answered,
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

clause = pytest.mark.clause
L01, L02, L04, L17 = LetterCode.L01, LetterCode.L02, LetterCode.L04, LetterCode.L17
L18, L19, L21 = LetterCode.L18, LetterCode.L19, LetterCode.L21
DAY = date(2025, 4, 24)
HOT_WATER = IssueInput("No hot water since", DAY, related=True)
RUDE = IssueInput("The rent office was rude", DAY, related=False)
EMAIL = Channel.EMAIL


def begun(
    office: Office, case: int, code: LetterCode, day: date, about: About | None = None
) -> LetterDraft:
    return letters.start_letter(office.desk(MARCUS, day), case, code, about=about)


def issue(office: Office, draft: LetterDraft, day: date, **texts: str) -> int:
    """The letter issued with the words written in some of its blocks."""
    blocks = tuple(
        replace(each, text=texts.get(each.name.replace(" ", "_"), each.text))
        for each in draft.blocks
    )
    desk = office.desk(MARCUS, day)
    letters.issue_letter(desk, draft.id, draft.version, blocks, day, "Read through.")
    return draft.id


def sent(office: Office, letter: int, day: date, how: Channel = EMAIL) -> None:
    letters.record_sent(office.desk(MARCUS, day), letter, day, how)


def why_not(office: Office, case: int, code: LetterCode) -> str | None:
    return dict(letter_choices(office.desk(MARCUS), case))[code]


def said(draft: LetterDraft) -> str:
    return "\n".join(f"{each.heading}\n{each.text}" for each in draft.blocks)


def kept_dates(case: int) -> list[object]:
    rows = Deadline.select(Deadline.kind, Deadline.due_on, Deadline.promised_on, Deadline.met_on)
    return list(rows.where(Deadline.complaint == case).order_by(Deadline.id).tuples())


def waiting(office: Office, who: str = MARCUS) -> list[str]:
    return [each.words for each in waiting_letters(office.desk(who))]


# ---------------------------------------------------------------------------- clarification


def unclear(office: Office, day: date = DAY) -> int:
    case = acknowledged(office)
    add_point(office.desk(MARCUS, day), case, "It happened again with the other one.", day, True)
    return case


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


# -------------------------------------------------------------------------------- outside bodies

JUNE, JULY = date(2025, 6, 2), date(2025, 7, 1)
OMBUDSMAN = ExternalBody.OMBUDSMAN


def brought(office: Office, case: int, **changes: object) -> int:
    given = NewExternalReferral(OMBUDSMAN, BroughtBy.COMPLAINANT, JUNE, "202511111")
    return refer(office.desk(OWEN, JUNE), case, replace(given, **changes))  # type: ignore[arg-type]


@clause("L21", "R-9.1.3.ii")
def test_evidence_asked_for_goes_with_a_letter_to_the_ombudsman(office: Office) -> None:
    case = answered(office)
    assert why_not(office, case, L21) == (
        "No outside body asked for evidence or ordered anything (R-9.1.3, R-9.1.4)."
    )
    referral = brought(office, case)
    wanted = NewEvidenceRequest(JUNE, "The repair records", date(2025, 6, 16))
    ask_evidence(office.desk(OWEN), referral, wanted)
    draft = begun(office, case, L21, JUNE)
    assert draft.facts.addressee[0] == "Housing Ombudsman Service"
    assert draft.facts.salutation == "Dear Housing Ombudsman Service"
    text = said(draft)
    assert "Your reference is 202511111. Ours is BEST-2025-0001." in text
    assert "To be sent by 16 June 2025:\n\nThe repair records" in text
    with pytest.raises(CaseworkError, match="'Evidence' still needs the evidence that goes with"):
        issue(office, draft, JUNE)
    letter = issue(office, draft, JUNE, Evidence="- Job sheets of 2025")
    assert letter_preferred(office.desk(MARCUS), letter) is None
    # The complainant wants emails; the Ombudsman is not asked.
    sent(office, letter, JUNE, Channel.LETTER)

    outside = external(office.desk(OWEN), case)
    (asked,) = outside.referrals[0].requests
    assert (asked.sent_on, asked.sent_how, asked.sent_note) == (
        JUNE,
        Channel.LETTER,
        "- Job sheets of 2025",
    )
    (contact,) = outside.contacts
    assert (contact.direction, contact.text) == (Direction.OUT, "L21: the evidence asked for.")
    entry = newest(office, case)
    assert {"EVIDENCE_SENT", "OUTSIDE_CONTACT", "LETTER_SENT"} <= {e.what for e in entry.lines}
    assert why_not(office, case, L21) == "This went on 2 June 2025."


@clause("L21", "R-9.1.4")
def test_an_order_that_was_done_is_told_with_what_shows_it(office: Office) -> None:
    case = answered(office)
    referral = brought(office, case)
    made = NewDetermination(
        JULY,
        (Decided("The repairs", Finding.SERVICE_FAILURE),),
        orders=(OrderInput("Apologise in writing", date(2025, 7, 15)),),
    )
    record_determination(office.desk(OWEN, JULY), referral, made)
    assert why_not(office, case, L21) == "Record first that this order was done (R-9.1.4)."
    day = date(2025, 7, 14)
    paper = NewDocument("Apology.pdf", b"x", DocumentKind.OTHER, Direction.OUT, day)
    evidence = attach(office.desk(MARCUS, day), case, paper)
    record_order_done(office.desk(OWEN), 1, 1, day, "We wrote to say sorry.", evidence)
    assert waiting(office) == ["BEST-2025-0001: tell the Ombudsman the order is done"]
    draft = begun(office, case, L21, day)
    assert waiting(office) == []
    text = said(draft)
    assert "How we complied with order 1" in draft.heading
    assert "You determined this complaint on 1 July 2025." in text
    assert "Order 1, to be done by 15 July 2025:\n\nApologise in writing" in text
    assert "We complied with this order on 14 July 2025.\n\nWe wrote to say sorry." in text
    assert "- Apology" in text
    assert ".pdf" not in text
    sent(office, issue(office, draft, day), day, EMAIL)
    assert lines(newest(office, case), "ORDER_TOLD") == [
        ("ORDER_TOLD", "order 1", "2025-07-15", "2025-07-14")
    ]
    (contact,) = external(office.desk(OWEN), case).contacts
    assert contact.text == "L21: we complied with order 1."


@clause("L21", "R-9.1.2")
def test_a_designated_person_is_written_to_by_name(office: Office) -> None:
    case = acknowledged(office, procedure_id="procedure-2021", procedure_reason="Old.", by=OWEN)
    referral = brought(
        office,
        case,
        body=ExternalBody.DESIGNATED_PERSON,
        designated_kind=DesignatedKind.COUNCILLOR,
        name="Cllr Ada Byron",
        reference="",
    )
    ask_evidence(
        office.desk(OWEN), referral, NewEvidenceRequest(JUNE, "The file", date(2025, 6, 16))
    )
    draft = begun(office, case, L21, JUNE)
    assert (draft.facts.addressee, draft.facts.salutation) == (
        ("Cllr Ada Byron",),
        "Dear Cllr Ada Byron",
    )
    assert "This is about the complaint with our reference BEST-2025-0001." in said(draft)
    letter = issue(office, draft, JUNE, Evidence="- The file")
    # Somebody recorded by hand that it went: that stays as it is.
    record_evidence_sent(office.desk(OWEN), 1, 1, JUNE, Channel.EMAIL, "By hand")
    sent(office, letter, JUNE)
    (asked,) = external(office.desk(OWEN), case).referrals[0].requests
    assert asked.sent_note == "By hand"


@clause("L21", "R-9.1.3.ii")
def test_the_ombudsman_is_answered_whatever_the_speaker_may_be_told_and_by_whom_it_may(
    office: Office,
) -> None:
    case = spoken_for(office)
    referral = brought(office, case)
    ask_evidence(
        office.desk(OWEN), referral, NewEvidenceRequest(JUNE, "The file", date(2025, 6, 16))
    )
    assert letters.recipients(office.desk(MARCUS), case, L21) == [(None, "", None)]
    with pytest.raises(Refused):
        letters.start_letter(office.desk(DILYS), case, L21)
    draft = begun(office, case, L21, JUNE)
    assert draft.facts.withheld == ""
    sent(office, issue(office, draft, JUNE, Evidence="- The file"), JUNE, Channel.LETTER)


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


# --------------------------------------------------------------------------- what is waited for


@clause("L02", "L17", "L18", "L21")
def test_what_recent_work_asks_for_is_offered_until_it_is_begun(office: Office) -> None:
    case, nameless = unclear(office), anonymous_complaint(office)
    join_issue(office.desk(MARCUS, DAY), case, HOT_WATER)
    issued(office, nameless, L01, DAY)
    assert waiting(office) == [
        "BEST-2025-0001: ask about point 2",
        "BEST-2025-0001: tell them about the new issue, point 3",
        "BEST-2025-0002: write the cover for the residents",
    ]
    assert [each.name for each in waiting_letters(office.desk(MARCUS))] == [
        "letter:L02::0:1",
        "letter:L17:new_issue:1:1",
        "letter:L18:letter:2:2",
    ]
    assert waiting(office, JOAN) == []
    for each in waiting_letters(office.desk(MARCUS)):
        assert each.complaint_id is not None
        begun(office, each.complaint_id, each.wish.code, DAY, each.wish.about)
    assert waiting(office) == []
    assert LetterWish(L02) in [each.wish for each in letter_offers(office.desk(MARCUS), case)]


def test_nothing_is_offered_for_what_was_decided_long_ago(office: Office) -> None:
    case = acknowledged(office)
    join_issue(office.desk(MARCUS, DAY), case, HOT_WATER)
    assert waiting(office, HANNAH) == []
    office.desk(MARCUS, date(2025, 5, 23))
    assert waiting(office) == []


# -------------------------------------------------------------------- please ask the appointee

PHONED = NewAppointeeReferral(
    referred_on=date(2025, 4, 10),
    channel=Channel.TELEPHONE,
    subject=Subject.FINANCE,
    words="They rang about a recharge.",
    person=PersonInput(name="Northstar Care", address="12 King Street\nBolton"),
    service_user=PersonInput(name="Ms Ellen Brook"),
)


@clause("L16", "R-8.4.2", "W05")
def test_who_raised_anothers_money_is_asked_for_the_appointee_and_told_nothing(
    office: Office,
) -> None:
    day = date(2025, 4, 10)
    made = refer_to_appointee(office.desk(MARCUS, day), PHONED)
    assert [(each.words, each.complaint_id) for each in waiting_letters(office.desk(DILYS))] == [
        ("RF-2025-0001: ask for the appointee, 10 April 2025", None)
    ]
    draft = start_appointee_letter(office.desk(MARCUS), made.id)
    text = said(draft)
    assert draft.facts.addressee == ("Northstar Care", "12 King Street", "BOLTON")
    assert "Thank you for getting in touch with us on 10 April 2025." in text
    assert not any(each in text for each in ("Brook", "recharge", "Finance"))
    named = "Ellen Brook is our tenant."
    with pytest.raises(CaseworkError, match="'Opening' names Ms Ellen Brook"):
        issue(office, draft, day, Opening=named)
    assert start_appointee_letter(office.desk(MARCUS), made.id).id == draft.id
    letter = issue(office, draft, day)
    with pytest.raises(Refused, match="L16 is issued and not sent yet"):
        start_appointee_letter(office.desk(MARCUS), made.id)
    (unsent,) = letters_to_send(office.desk(MARCUS))
    assert (unsent.name, unsent.addressee) == ("RF-2025-0001 L16", "Northstar Care")
    again = letters.supersede(office.desk(MARCUS), letter)
    assert "10 April 2025" in said(again)
    sent(office, issue(office, again, day), day, Channel.LETTER)
    (entry,) = entries_after(0)[-1:]
    assert (entry.action, entry.subject) == ("Send letter", "RF-2025-0001")
    assert ("REFERRAL", "asked in writing", "", "2025-04-10") in lines(entry)
    to: int = Letter.get_by_id(letter).person_id or 0
    theirs = Letter.select().where(Letter.person == to)
    assert [each.adjustment_id for each in theirs] == [None] * 2
    assert waiting(office, DILYS) == []


@clause("L16", "R-8.4.2")
def test_nobody_is_asked_for_an_appointee_who_has_complained(office: Office) -> None:
    desk = office.desk(MARCUS, date(2025, 4, 10))
    unreached = replace(PHONED, person=PersonInput(name="Harwood Support"))
    made = refer_to_appointee(desk, unreached)
    with pytest.raises(Refused, match="Only a name was given"):
        start_appointee_letter(desk, made.id)
    made = refer_to_appointee(desk, PHONED)
    draft = start_appointee_letter(desk, made.id)
    complaint(office, referral_id=made.id)
    with pytest.raises(Refused, match="The appointee has complained since: BEST-2025-0001"):
        issue(office, draft, date(2025, 4, 14))
    with pytest.raises(Refused, match="not in the case file any more"):
        start_appointee_letter(desk, 99)


# ----------------------------------------------------------------------------- by when to reply


@pytest.mark.parametrize(
    ("letter_date", "answer_by", "wanted"),
    [
        (date(2025, 4, 24), None, date(2025, 5, 1)),
        (date(2025, 4, 24), date(2025, 5, 6), date(2025, 5, 1)),
        # The working day before the answer: not the bank holiday and the weekend before it.
        (date(2025, 4, 30), date(2025, 5, 6), date(2025, 5, 2)),
        (date(2025, 5, 2), date(2025, 5, 6), date(2025, 5, 6)),
        (date(2025, 5, 8), date(2025, 5, 6), date(2025, 5, 9)),
    ],
)
@clause("L02", "P-7.1.2")
def test_a_reply_is_asked_for_in_five_working_days_and_before_our_answer(
    office: Office, letter_date: date, answer_by: date | None, wanted: date
) -> None:
    assert reply_by(office.desk().calendar(), letter_date, answer_by) == wanted
