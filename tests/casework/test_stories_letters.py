"""The letters of the stories W01–W06: when each went, and what its PDF says and does not say."""

from __future__ import annotations

from dataclasses import replace

import pytest

from best_desktop.casework import letters
from best_desktop.casework.sample_steps import MARCUS, at
from best_desktop.casework.sample_stories_later import plan_w04
from best_desktop.domain.vocabulary import Channel, LetterCode
from tests.casework.played_stories import Stories, day, played_until, stories

__all__ = ["stories"]

L01, L03, L04, L06 = LetterCode.L01, LetterCode.L03, LetterCode.L04, LetterCode.L06
L09, L13 = LetterCode.L09, LetterCode.L13
L17, L18, L19 = LetterCode.L17, LetterCode.L18, LetterCode.L19
EMAIL, LETTER = Channel.EMAIL, Channel.LETTER

# Case, letter, sent, how, what it promised.
SENT = [
    ("W01", L01, "Thu 17 Apr 2025", EMAIL, "Tue 6 May 2025"),
    ("W01", L04, "Thu 1 May 2025", EMAIL, None),
    ("W01", L19, "Fri 9 May 2025", EMAIL, None),
    ("W02", L01, "Mon 22 Dec 2025", EMAIL, "Thu 8 Jan 2026"),
    ("W02", L03, "Wed 7 Jan 2026", EMAIL, "Thu 22 Jan 2026"),
    ("W02", L04, "Tue 20 Jan 2026", EMAIL, None),
    ("W02", L06, "Wed 18 Feb 2026", EMAIL, "Wed 18 Mar 2026"),
    ("W02", L09, "Tue 17 Mar 2026", EMAIL, None),
    ("W03", L01, "Thu 8 May 2025", LETTER, "Thu 22 May 2025"),
    ("W03", L18, "Thu 8 May 2025", LETTER, None),
    ("W03", L04, "Wed 21 May 2025", LETTER, None),
    ("W03", L18, "Wed 21 May 2025", LETTER, None),
    ("W04", L01, "Wed 26 Aug 2026", EMAIL, "Thu 10 Sep 2026"),
    ("W04", L17, "Thu 3 Sep 2026", EMAIL, None),
    ("W04", L04, "Wed 9 Sep 2026", EMAIL, None),
    ("W04", L17, "Mon 14 Sep 2026", EMAIL, None),
    ("W04b", L01, "Tue 8 Sep 2026", EMAIL, "Tue 22 Sep 2026"),
    ("W04b", L04, "Fri 18 Sep 2026", EMAIL, None),
    ("W04c", L01, "Wed 16 Sep 2026", EMAIL, "Wed 30 Sep 2026"),
    ("W04c", L04, "Wed 30 Sep 2026", EMAIL, None),
    ("W05", L01, "Wed 8 Apr 2026", LETTER, "Wed 22 Apr 2026"),
    ("W05", L04, "Tue 21 Apr 2026", LETTER, None),
    ("W06a", L13, "Fri 22 May 2026", LETTER, None),
    ("W06b", L01, "Wed 3 Jun 2026", LETTER, "Wed 17 Jun 2026"),
    ("W06b", L04, "Wed 17 Jun 2026", LETTER, None),
    ("W06c", L01, "Fri 29 May 2026", EMAIL, "Fri 12 Jun 2026"),
    ("W06c", L04, "Wed 10 Jun 2026", EMAIL, None),
]


@pytest.mark.clause("P-7.1.1.a", "P-7.1.4", "P-7.1.6", "P-7.2.1", "P-7.2.5")
@pytest.mark.parametrize(("case", "code", "sent", "how", "promised"), SENT)
def test_each_letter_went_on_its_day(
    stories: Stories, case: str, code: LetterCode, sent: str, how: Channel, promised: str | None
) -> None:
    letter = stories[case].letter(code, day(sent))

    assert (letter.sent_on, letter.letter_date, letter.sent_by) == (day(sent), day(sent), how)
    assert letter.promised_on == (day(promised) if promised else None)


def test_no_other_letter_went(stories: Stories) -> None:
    went = [(name, each.code) for name, told in stories.cases.items() for each in told.view.letters]

    assert sorted(went, key=str) == sorted(((case, code) for case, code, *_ in SENT), key=str)


# What stands in a letter, word for word as it prints.
SAYS = {
    ("W01", L01): [
        "Mrs Ruth Adeyemi",
        "The boiler has been mended three times since February and is still cold.",
        "A boiler that works",
        "An apology",
        "answer it by 6 May 2025",
        "You asked us to contact you by email",
    ],
    ("W01", L04): [
        "We have upheld your complaint",
        "Our engineers visited three times and did not replace the part that had failed.",
        "We are sorry that you were without heating",
        "We will fit the new part. We will do this by 16 May 2025.",
        "You asked for: A boiler that works. We will do this.",
        "You asked for: An apology. We will do this.",
        "Ask us by 29 May 2025",
        "Repairs, Planned Cyclical Maintenance and Recharge Policy",
    ],
    ("W01", L19): [
        "How our promise to you stands",
        "We answered your complaint on 1 May 2025.",
        "We will fit the new part. We said that we would do this by 16 May 2025.",
        "The part has come. The engineer fits it next Thursday.",
        "We will tell you again how it stands by 16 May 2025",
    ],
    ("W02", L01): [
        "The door entry system has been broken since November.",
        "Parcels have been stolen because the door does not lock.",
        "A door that locks",
        "answer it by 8 January 2026",
    ],
    ("W02", L03): [
        "we would answer your complaint by 8 January 2026. We cannot do that, and we are sorry.",
        "The parts for the door entry panel are on order",
        "We will answer by 22 January 2026.",
        "no more than 10 working days",
    ],
    ("W02", L04): [
        "We have partly upheld your complaint",
        "Point 1: Upheld",
        "Point 2: Not upheld",
        "Ask us by 17 February 2026",
    ],
    ("W02", L06): [
        "The parcels. The door was open for two months and you knew.",
        "We received your request on 16 February 2026",
        "A senior manager will review your complaint. That person did not deal with it at stage 1.",
        "We will answer by 18 March 2026.",
    ],
    ("W02", L09): [
        "We have upheld your complaint",
        "looked again at how we investigated, at what we decided and at any new information",
        "Their accounts are new information and change our decision on the second point.",
        "We will pay you the compensation. We will do this by 27 March 2026.",
        "We offer £150.00 for distress and inconvenience.",
        "Tell us by 16 April 2026 if you can.",
        "If you tell us before 27 March 2026, we will pay by that day.",
        "You can still go to the Housing Ombudsman.",
        "This is our final answer",
        "Stage 2 is the last stage of our complaints process",
    ],
    ("W03", L01): ["The residents, Ashdown Court c/o Bev Cotterill", "by 22 May 2025"],
    ("W03", L04): [
        "The residents, Ashdown Court c/o Bev Cotterill",
        "Dear residents",
        "We have partly upheld the complaint",
        "We will put up new signs and hold a house meeting.",
        "Ask us by 18 June 2025",
    ],
    ("W03", L18): [
        "The residents, Ashdown Court c/o Bev Cotterill",
        "A letter for everyone who lives at Ashdown Court",
        "With this letter is our acknowledgement, dated 8 May 2025.",
        "With this letter is our answer at stage 1, dated 21 May 2025.",
        "Please do not ask who complained.",
    ],
    ("W04", L17): [
        "There has been no hot water since.",
        "It is now point 3 of your complaint, reference BEST-2026-0005.",
        "We will answer by 10 September 2026. That date has not changed.",
        "The heating failed again on 13 September.",
        "We will look into it as a complaint of its own, at stage 1.",
        "Its reference is BEST-2026-0007.",
        "We will acknowledge it by 21 September 2026.",
        "It is related, but the response has been issued.",
    ],
    ("W04", L01): ["Northstar Care", "answer it by 10 September 2026"],
    ("W04", L04): [
        "We have upheld your complaint",
        "Point 3: Upheld",
        "There has been no hot water since.",
        "Our contractor ordered the pump late",
        "Ask us by 7 October 2026",
    ],
    ("W04b", L01): ["The rent office was rude", "answer it by 22 September 2026"],
    ("W04b", L04): ["Ask us by 16 October 2026", "We listened to the recording"],
    ("W04c", L01): ["The heating failed again on 13 September.", "by 30 September 2026"],
    ("W04c", L04): ["We have upheld your complaint", "Ask us by 28 October 2026"],
    ("W05", L01): ["Corporate Appointee Team Oldham Council", "answer it by 22 April 2026"],
    ("W05", L04): [
        "Corporate Appointee Team Oldham Council",
        "We have upheld your complaint",
        "The compensation is £200.00 for distress and inconvenience.",
        "We have taken £200.00 of it from the rent that was owed to us.",
        "That was £320.50 and is now £120.50.",
        "That is all of the compensation, so nothing is left to be paid.",
        "The rent account is corrected.",
        "We are sorry for the recharge",
        "Ask us by 19 May 2026",
    ],
    ("W06a", L13): [
        "We cannot accept your complaint",
        "happened more than 12 months before you told us",
        "The damp was on 10 March 2025",
        "We look at each complaint on its own merits.",
        "Shelter can advise you",
    ],
    ("W06b", L01): [
        "The damp came back in February 2026.",
        "BEST-2026-0002: Damp in the bedroom in March 2025",
        "answer it by 17 June 2026",
    ],
    ("W06b", L04): [
        "We have upheld your complaint",
        "BEST-2026-0002: Damp in the bedroom in March 2025",
        "Ask us by 15 July 2026",
    ],
    ("W06c", L01): ["Ms Priya Nair", "answer it by 12 June 2026"],
    ("W06c", L04): ["We have partly upheld your complaint", "Our contractor put the skip"],
}


@pytest.mark.clause("P-7.1.1.a", "P-7.1.5", "P-7.1.6", "P-7.1.7", "P-7.2.1", "P-7.2.2", "P-7.3.1")
@pytest.mark.parametrize(("case", "code"), list(SAYS))
def test_a_letter_says_what_the_story_says(stories: Stories, case: str, code: LetterCode) -> None:
    words = stories[case].words[code]

    assert [each for each in SAYS[case, code] if each not in words] == []


def test_every_letter_that_went_has_its_words_checked() -> None:
    assert {(case, code) for case, code, *_ in SENT} == set(SAYS)


@pytest.mark.clause("P-5.1.i", "P-6.6", "P-7.2.6")
@pytest.mark.parametrize(("case", "code"), list(SAYS))
def test_every_letter_carries_what_all_letters_carry(
    stories: Stories, case: str, code: LetterCode
) -> None:
    told = stories[case]
    words = told.words[code]

    for text in (
        f"Our reference: {told.view.reference}",
        "Stage 2 of 2" if code in {L06, L09} else "Stage 1 of 2",
        # Who to ask, and every way to reach the landlord.
        "Telephone: 0161 786 6000",
        "complaints@bestha.co.uk",
        "Text or WhatsApp: 07525 277308",
        "www.facebook.com/bespokesupportivetenancies",
        "Write to us: 2a Sentinel House, Eccles, M30 0NJ",
        # The Ombudsman, at any time, in every letter under the policy.
        "Housing Ombudsman",
        "at any time.",
        "0300 111 3000",
        "www.housing-ombudsman.org.uk",
        # It is not real.
        "SAMPLE",
    ):
        assert text in words, text


@pytest.mark.clause("P-7.2.4", "P-7.2.6")
@pytest.mark.parametrize(("case", "code"), [("W02", L03), ("W02", L09), ("W06a", L13)])
def test_the_ombudsman_stands_there_with_the_full_address(
    stories: Stories, case: str, code: LetterCode
) -> None:
    # The mark of a sample lies across the page, so its words come between the lines.
    words = stories[case].words[code].replace(" SAMPLE – not real", "")

    assert "Housing Ombudsman Service PO Box 1484 Unit D Preston PR2 0ET" in words


# What must not stand in any letter of a case.
NEVER = {
    "W01": ["Hannah", "Sillitoe", "Dilys"],
    "W03": ["Facebook account", "Tariq", "Mehmood"],
    "W04": ["Pennine", "Ivy Crane", "Leon Foss"],
    "W04b": ["Piotr", "Nowak", "Pennine"],
    "W04c": ["Pennine"],
    "W06a": ["solicitor"],
    "W06b": ["solicitor"],
    "W06c": ["Ogden", "Flat", "Clearway"],
}


@pytest.mark.clause("P-6.1.b", "R-2.3.2", "R-7.2.g")
@pytest.mark.parametrize("case", list(NEVER))
def test_no_letter_names_whom_it_must_not(stories: Stories, case: str) -> None:
    for words in stories[case].words.values():
        assert [each for each in NEVER[case] if each in words] == []


@pytest.mark.clause("P-9.1", "R-2.3.2")
def test_an_anonymous_letter_goes_by_the_scheme_manager_with_no_name(stories: Stories) -> None:
    view = stories["W03"].view

    assert (view.who, view.complainant, view.scheme) == ("Anonymous", None, "Ashdown Court")
    for code in (L01, L04):
        words = stories["W03"].words[code]
        assert "SALFORD" in words
        assert "M6 5TR" in words
        assert "We have not tried to find out who complained." in words or code is L01


@pytest.mark.clause("R-7.2.g")
def test_a_draft_that_names_a_colleague_is_flagged_before_it_goes() -> None:
    with played_until(plan_w04, at(2026, 9, 9, 14, 30)) as play:
        desk = play.desk(MARCUS)
        draft = letters.start_letter(desk, play.cases["W04"], L04)
        blocks = tuple(
            replace(each, text=f"{each.text} Hannah Sillitoe rang them.")
            if each.name == "What went wrong"
            else each
            for each in draft.blocks
        )

        before = letters.letter_problems(desk, draft.id, draft.blocks)
        after = letters.letter_problems(desk, draft.id, blocks)

    assert not any("names" in each.message for each in before)
    (flagged,) = [each for each in after if "names" in each.message]
    assert "Hannah Sillitoe" in flagged.message
    assert not flagged.hard
