"""Each letter on paper against the list of what it must hold (requirements, section 4).

The phrases are written out by hand, one for each thing that the list asks for.
"""

from dataclasses import replace
from datetime import date

import pytest

from best_desktop.documents.letter_pdf import typeset
from best_desktop.domain.letter_facts import LetterFacts
from best_desktop.domain.letter_template import fill, heading
from best_desktop.domain.vocabulary import LetterCode, Outcome
from tests.documents.letter_cases import POLICY, PROCEDURE, STAGE, rich_facts, templates
from tests.documents.letter_pages import text
from tests.documents.test_letter_text import to_a_person

OMBUDSMANS_ADDRESS = "Housing Ombudsman Service PO Box 1484 Unit D Preston PR2 0ET"
OMBUDSMANS_WAYS = "Telephone: 0300 111 3000 Website: www.housing-ombudsman.org.uk"
ANSWER = (
    "We uphold your complaint.",
    "Three visits did not mend the boiler.",
    "We are sorry for this.",
    "We read the repair records, spoke to you on 15 April 2025",
    "Point 1: Upheld",
    "What you told us: The boiler in your flat was mended three times",
    "What we found: We visited on 2, 7 and 10 April 2025.",
    "Our reasons: We should have replaced the part at the second visit.",
    "What we relied on: Repairs, Planned Cyclical Maintenance and Recharge Policy",
    "Point 2: Not upheld",
    "You asked for: a boiler that works. We will do this.",
    "You asked for: a refund of the rent for April. We cannot do this. Rent pays for",
    "We apologise to you in this letter.",
    "A new heat exchanger. We will do this by 16 May 2025.",
    "We will tell you by email when each action is done.",
    OMBUDSMANS_ADDRESS,
    OMBUDSMANS_WAYS,
)
MORE_TIME = (
    "We cannot do that, and we are sorry.",
    "The part for your boiler has to be ordered from the maker.",
    "We have visited twice and tested the boiler",
    "We will answer by 20 May 2025.",
    OMBUDSMANS_ADDRESS,
    OMBUDSMANS_WAYS,
)
TEN_DAYS_EXPLAINED = "no more than 10 working days after the date we gave you before"
REFUSED = (
    "more than 12 months before you told us",
    "You told us on 18 May 2026 about damp in March 2025.",
    "the flat has been treated since",
    "Your support provider can help you",
    OMBUDSMANS_ADDRESS,
    OMBUDSMANS_WAYS,
)


def on_paper(code: LetterCode, name: str, **more: object) -> str:
    facts: LetterFacts = rich_facts(name, stage=STAGE.get(code, 1), **more)
    template = templates()[code]
    return text(typeset(facts, heading(template, facts), fill(template, facts)))


@pytest.mark.parametrize(
    ("code", "name", "wanted"),
    [
        pytest.param(
            LetterCode.L01,
            POLICY,
            (
                "Point 1: The boiler in your flat was mended three times",
                "Point 2: Nobody rang you back on 11 April 2025.",
                "a refund of the rent for April",
                "at stage 1 of our complaints process",
                "answer it by 6 May 2025",
                "You asked us to contact you by email",
                "We can also change how we deal with you",
                "You can contact the Housing Ombudsman at any time.",
                "How your complaint will be handled",
            ),
            marks=pytest.mark.clause("L01"),
        ),
        pytest.param(
            LetterCode.L03,
            POLICY,
            (*MORE_TIME, TEN_DAYS_EXPLAINED),
            marks=pytest.mark.clause("L03"),
        ),
        pytest.param(
            LetterCode.L03,
            PROCEDURE,
            (*MORE_TIME, "That is a further 10 working days."),
            marks=pytest.mark.clause("L03"),
        ),
        pytest.param(
            LetterCode.L04,
            POLICY,
            (
                *ANSWER,
                "You can ask us to look at your complaint again at stage 2. Ask us by 29 May",
            ),
            marks=pytest.mark.clause("L04"),
        ),
        pytest.param(
            LetterCode.L05,
            PROCEDURE,
            (
                "The maker of the boiler has not sent its report yet.",
                "We moved your complaint to stage 2 on 20 May 2025.",
                "We will answer it at stage 2 by 18 June 2025.",
            ),
            marks=pytest.mark.clause("L05"),
        ),
        pytest.param(
            LetterCode.L06,
            POLICY,
            (
                "the new part has not cured the noise at night",
                "a boiler that works",
                "A senior manager will review your complaint. That person did not deal with it",
                "We will answer by 6 May 2025.",
                "You can contact the Housing Ombudsman at any time.",
            ),
            marks=pytest.mark.clause("L06"),
        ),
        pytest.param(
            LetterCode.L07,
            POLICY,
            (*MORE_TIME, TEN_DAYS_EXPLAINED),
            marks=pytest.mark.clause("L07"),
        ),
        pytest.param(
            LetterCode.L08,
            POLICY,
            (
                "that we answer your complaint by 20 May 2025 instead of 6 May 2025",
                "You told us that you do not agree to this date",
                "We are still working to answer you by 6 May 2025.",
                OMBUDSMANS_ADDRESS,
                OMBUDSMANS_WAYS,
            ),
            marks=pytest.mark.clause("L08"),
        ),
        pytest.param(
            LetterCode.L09,
            POLICY,
            (
                *ANSWER,
                "how we investigated, at what we decided and at any new information",
                "The investigation at stage 1 looked at the right records.",
                "Stage 2 is the last stage of our complaints process, so this is our final answer.",
            ),
            marks=pytest.mark.clause("L09"),
        ),
        pytest.param(
            LetterCode.L09,
            PROCEDURE,
            (*ANSWER, "You can ask us to look at your complaint again at stage 3"),
            marks=pytest.mark.clause("L09"),
        ),
        pytest.param(
            LetterCode.L10,
            PROCEDURE,
            (
                "The maker of the boiler has not sent its report yet.",
                "We moved your complaint to stage 3 on 20 May 2025.",
                "We will give you our final answer by 18 June 2025.",
            ),
            marks=pytest.mark.clause("L10"),
        ),
        pytest.param(
            LetterCode.L11,
            PROCEDURE,
            (
                "We are calling a panel together to look at your complaint.",
                "The part for your boiler has to be ordered from the maker.",
                "We will give you our final answer by 20 May 2025.",
            ),
            marks=pytest.mark.clause("L11"),
        ),
        pytest.param(
            LetterCode.L12,
            PROCEDURE,
            (
                *ANSWER,
                "This is our final decision.",
                "You can go to the Housing Ombudsman now.",
                "you can first ask a Designated Person to help",
            ),
            marks=pytest.mark.clause("L12"),
        ),
        pytest.param(
            LetterCode.L13,
            POLICY,
            (*REFUSED, "We cannot accept your complaint"),
            marks=pytest.mark.clause("L13"),
        ),
        pytest.param(
            LetterCode.L14,
            POLICY,
            (*REFUSED, "We cannot take your complaint to stage 2"),
            marks=pytest.mark.clause("L14"),
        ),
    ],
)
def test_a_letter_holds_what_the_list_asks_for(
    code: LetterCode, name: str, wanted: tuple[str, ...]
) -> None:
    found = on_paper(code, name)
    assert [phrase for phrase in wanted if phrase not in found] == []


@pytest.mark.clause("L12", "X13")
def test_the_final_decision_of_2022_tells_the_eight_weeks() -> None:
    found = on_paper(
        LetterCode.L12,
        PROCEDURE,
        letter_date=date(2022, 9, 30),
        ombudsman_from=date(2022, 11, 25),
    )
    assert "when eight weeks have passed since this decision." in found
    assert "That is from 25 November 2022" in found


@pytest.mark.parametrize(
    ("code", "name"),
    [(LetterCode.L04, POLICY), (LetterCode.L09, POLICY), (LetterCode.L12, PROCEDURE)],
)
def test_one_point_partly_upheld_has_no_other_points(code: LetterCode, name: str) -> None:
    partly = Outcome.PARTLY_UPHELD
    point = replace(rich_facts(name).points[0], outcome=partly)
    found = on_paper(code, name, points=(point,), outcome=partly)
    assert "We uphold part of your complaint." in found
    assert "In the rest of it we found that we did what we should have done." in found
    assert "other points" not in found


# Who has agreed to another print gets the letter in that, on more pages.
USUAL = {
    name: (code, replace(facts, adjustment=replace(facts.adjustment, letter_format=None)))
    for name, code, facts in to_a_person()
    if code is not LetterCode.L15 and facts.adjustment
}


@pytest.mark.clause("L20", "L22", "P-5.1.i", "B-56")
@pytest.mark.parametrize(("code", "facts"), USUAL.values(), ids=USUAL)
def test_a_letter_of_no_case_is_one_page_and_says_all_that_every_letter_says(
    code: LetterCode, facts: LetterFacts
) -> None:
    words = "You like to be rung first."
    blocks = tuple(
        replace(each, text=words) if each.editable and not each.text else each
        for each in fill(templates()[code], facts)
        if each.text or each.name != "Our reply"
    )
    printed = text(typeset(facts, heading(templates()[code], facts), blocks))
    assert "Page 1 of 1" in printed
    for said in (
        words,
        "Marcus Oyelaran, Head of Property",
        "0161 786 6012",
        "marcus.oyelaran@bestha.co.uk",
        "Quote our reference BEST-2025-0001",
        "large print",
        "read it to you",
    ):
        assert said in printed
