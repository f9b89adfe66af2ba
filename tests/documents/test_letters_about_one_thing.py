"""L02, L16 to L19 and L21 on paper: what the list asks for, the window, and what is typed."""

from dataclasses import replace
from typing import Any

import pytest

from best_desktop.documents.letter_pdf import typeset
from best_desktop.domain.letter_about_facts import (
    ActionFacts,
    CoverFacts,
    NewIssueFacts,
)
from best_desktop.domain.letter_checks import problems
from best_desktop.domain.letter_facts import LetterFacts, PointFacts
from best_desktop.domain.letter_template import fill, heading
from best_desktop.domain.vocabulary import LetterCode
from tests.documents.letter_cases import (
    DONE,
    JOINED,
    ORDER,
    POLICY,
    PROCEDURE,
    anonymous_facts,
    facts_for,
    rich_facts,
    templates,
    written_blocks,
)
from tests.documents.letter_pages import ink, pages, text

L02, L16, L17 = LetterCode.L02, LetterCode.L16, LetterCode.L17
L18, L19, L21 = LetterCode.L18, LetterCode.L19, LetterCode.L21
OURS = (L02, L16, L17, L18, L19, L21)
clause = pytest.mark.clause

# The phrases are written out by hand, one for each thing that requirements, section 4, asks for.
HOLDS = {
    L02: (
        "What is not clear to us yet We are not sure that we have understood this:",
        "Point 2: Nobody rang you back on 11 April 2025.",
        "Our questions • Point 2: Whom did you expect to ring you",
        "Please tell us by 28 April 2025.",
        "Our questions do not change any date. We will answer by 6 May 2025.",
    ),
    L16: (
        "Information about somebody's rent, money or benefits is confidential.",
        "Data protection law (the GDPR) lets us share it only with people who have authority",
        "The appointee can complain to us",
        "Information about people is confidential, so there is none in this letter",
    ),
    L17: (
        "There has been no hot water since 15 April 2025.",
        "It is now point 3 of your complaint, reference BEST-2025-0001.",
        "We will answer by 6 May 2025. That date has not changed.",
        "It is related, and our answer has not gone yet.",
    ),
    L18: (
        "The residents of Ashdown Court",
        "c/o Bev Cotterill, scheme manager",
        "With this letter is our answer at stage 1, dated 17 April 2025.",
        "It does not say who complained.",
        "Please give every household a copy of both letters",
    ),
    L19: (
        "We will fit a new heat exchanger. We said that we would do this by 16 May 2025.",
        "We did this on 15 May 2025.",
        "This action is complete.",
    ),
    L21: (
        "Your reference is 202500123. Ours is BEST-2025-0001.",
        "Order 1, to be done by 11 April 2025: Pay the resident £250",
        "We complied with this order on 9 April 2025. We paid £250",
        "Evidence • Bank record of 9 April 2025",
    ),
}
BY_CODE = [
    pytest.param(L02, marks=clause("L02")),
    pytest.param(L16, marks=clause("L16")),
    pytest.param(L17, marks=clause("L17")),
    pytest.param(L18, marks=clause("L18")),
    pytest.param(L19, marks=clause("L19")),
    pytest.param(L21, marks=clause("L21")),
]


def printed(code: LetterCode, facts: LetterFacts) -> bytes:
    template = templates()[code]
    return typeset(facts, heading(template, facts), written_blocks(code, facts))


def on_paper(code: LetterCode, facts: LetterFacts) -> str:
    return " ".join(text(printed(code, facts)).replace("’", "'").split())


@clause("P-7.1.2", "P-7.1.3", "P-7.3.2", "R-2.3.2", "R-8.4.2", "R-9.1.4")
@pytest.mark.parametrize("name", [POLICY, PROCEDURE])
@pytest.mark.parametrize("code", BY_CODE)
def test_a_letter_holds_what_the_list_asks_for(code: LetterCode, name: str) -> None:
    facts = facts_for(code, name)
    found = on_paper(code, facts)
    # A paragraph goes on after the foot of the first page.
    words = "\n".join(f"{b.heading} {b.text}" for b in written_blocks(code, facts))
    said = f"{found} {' '.join(words.replace('- ', '• ').split())}"
    assert [phrase for phrase in HOLDS[code] if phrase not in said] == []


@clause("L19", "P-7.3.2")
def test_an_update_names_the_day_they_hear_again() -> None:
    to_do = replace(DONE, done_on=None, next_on=DONE.due_on)
    assert "We will tell you again how it stands by 16 May 2025" in on_paper(
        L19, rich_facts(action=to_do)
    )


@clause("P-7.2.6", "X13")
@pytest.mark.parametrize("code", [L02, L17, L18, L19])
def test_the_ombudsman_stands_in_letters_of_the_policy_alone(code: LetterCode) -> None:
    line = "You can contact the Housing Ombudsman at any time."
    assert line in on_paper(code, facts_for(code, POLICY))
    assert "Ombudsman" not in on_paper(code, facts_for(code, PROCEDURE))


@clause("L18", "R-2.3.2")
def test_nothing_in_a_cover_can_be_typed() -> None:
    assert not any(each.editable for each in fill(templates()[L18], anonymous_facts()))


@clause("B-50")
@pytest.mark.parametrize("code", OURS)
def test_only_the_address_shows_in_the_envelope_window(code: LetterCode) -> None:
    facts = facts_for(code)
    near = [each for each in ink(pages(printed(code, facts))[0]) if each.touches(10, 46, 110, 92)]
    assert all(each.inside(20, 57, 100, 81) for each in near)
    shown = "".join(each.what for each in sorted(near, key=lambda each: (each.top, each.left)))
    assert shown == "".join("".join(facts.addressee).split())


@clause("P-5.1.d", "R-7.2.d")
@pytest.mark.parametrize("code", OURS)
def test_our_own_wording_blames_nobody_and_is_short(code: LetterCode) -> None:
    for name in (POLICY, PROCEDURE):
        facts = facts_for(code, name)
        assert problems(templates()[code], written_blocks(code, facts), facts) == ()


HOSTILE = '<b>& <img src="/etc/hostname"/> {reference} ŵ ŷ ł'


@pytest.mark.parametrize(
    ("code", "more"),
    [
        (L02, {"points": (PointFacts(1, HOSTILE, unclear=True),)}),
        (L17, {"new_issue": replace(JOINED, issue=HOSTILE)}),
        (L17, {"new_issue": NewIssueFacts(JOINED.raised_on, "x", HOSTILE, None, HOSTILE)}),
        (L19, {"action": ActionFacts(HOSTILE, DONE.due_on, DONE.done_on, HOSTILE)}),
        (L21, {"outside": replace(ORDER, text=HOSTILE)}),
        (L21, {"outside": replace(ORDER, evidence=(HOSTILE,))}),
        (L18, {"scheme": HOSTILE, "cover": CoverFacts(LetterCode.L01, None)}),
    ],
)
def test_what_is_typed_is_printed_as_it_was_typed(code: LetterCode, more: dict[str, Any]) -> None:
    facts = replace(facts_for(code), **more)
    pdf = printed(code, facts)
    assert HOSTILE in " ".join(text(pdf).split())
    assert b"/XObject" not in pdf
